import errno
import io
import os
import pickle
import zipfile

import pytest
import torch
from torch import nn

from course_utils import files
from course_utils.checkpoints import CheckpointError, load_weights, save_weights


def network(seed, sizes=(3, 4)):
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return nn.Sequential(nn.Linear(*sizes), nn.BatchNorm1d(sizes[1]))


def same(a, b):
    a, b = a.state_dict(), b.state_dict()
    return a.keys() == b.keys() and all(torch.equal(a[name], b[name]) for name in a)


@pytest.fixture
def saved(tmp_path):
    path = tmp_path / "weights.pt"
    save_weights(network(1), path)
    return path


def refused(path, match, model=None):
    """Check that loading is refused with a message and leaves the model as it was."""
    model = model or network(2)
    before = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    with pytest.raises(CheckpointError, match=match):
        load_weights(model, path)
    assert all(torch.equal(tensor, before[name]) for name, tensor in model.state_dict().items())


def test_weights_come_back_bit_for_bit(saved):
    model = network(2)
    assert not same(model, network(1))
    load_weights(model, str(saved))
    assert same(model, network(1))


def test_saving_leaves_one_file_and_replaces_it(saved):
    save_weights(network(3), saved)
    assert [path.name for path in saved.parent.iterdir()] == ["weights.pt"]
    model = network(2)
    load_weights(model, saved)
    assert same(model, network(3))


def test_a_full_disk_leaves_the_old_file(saved, monkeypatch):
    before = saved.read_bytes()

    def full(descriptor):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        save_weights(network(3), saved)
    assert saved.read_bytes() == before
    assert os.listdir(saved.parent) == ["weights.pt"]  # noqa: PTH208


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"There is no file .*nothing\.pt"):
        load_weights(network(1), tmp_path / "nothing.pt")


def test_a_folder_is_refused(tmp_path):
    refused(tmp_path, "is damaged, or was not written")


def test_every_truncation_is_refused(saved):
    content = saved.read_bytes()
    for length in range(0, len(content), 29):
        saved.write_bytes(content[:length])
        refused(saved, "is damaged, or was not written")


def test_a_changed_byte_is_refused_or_without_effect(saved):
    content, refusals = bytearray(saved.read_bytes()), 0
    for position in range(0, len(content), 7):
        damaged = content.copy()
        damaged[position] ^= 0xFF
        saved.write_bytes(damaged)
        model = network(2)
        before = {name: tensor.clone() for name, tensor in model.state_dict().items()}
        try:
            load_weights(model, saved)
        except CheckpointError:
            refusals += 1
            assert all(torch.equal(t, before[name]) for name, t in model.state_dict().items())
        else:
            assert same(model, network(1)), position
    assert refusals > len(content) / 70  # the rest is padding and what nobody reads


class Bomb:
    """Would leave a trace if its pickle were executed."""

    def __init__(self, trace):
        self.trace = trace

    def __reduce__(self):
        return os.mkdir, (str(self.trace),)


@pytest.mark.parametrize("legacy", [False, True])
def test_code_in_a_file_is_not_run(tmp_path, legacy):
    path, trace = tmp_path / "weights.pt", tmp_path / "trace"
    torch.save({"0.weight": Bomb(trace)}, path, _use_new_zipfile_serialization=not legacy)
    refused(path, "is damaged, or was not written")
    assert not trace.exists()


@pytest.mark.parametrize(
    "content",
    [b"", b"weights", b"\x80\x04", pickle.dumps({"0.weight": 1})],
    ids=["empty", "text", "stump", "pickle"],
)
def test_foreign_files_are_refused(tmp_path, content):
    path = tmp_path / "weights.pt"
    path.write_bytes(content)
    refused(path, "is damaged, or was not written")


def test_a_foreign_archive_is_refused(tmp_path):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("hello.txt", "hello")
    path = tmp_path / "weights.pt"
    path.write_bytes(stream.getvalue())
    refused(path, "is damaged, or was not written")


@pytest.mark.parametrize("content", [torch.zeros(3), [1, 2], {"epoch": 3}, 5])
def test_what_is_not_weights_is_refused(tmp_path, content):
    path = tmp_path / "weights.pt"
    torch.save(content, path)
    refused(path, "holds no weights")


@pytest.mark.parametrize(
    ("model", "difference"),
    [
        (network(2, (3, 5)), r"`0\.weight` has the shape \(4, 3\) there and \(5, 3\) here"),
        (nn.Sequential(nn.Linear(3, 4)), r"`1\.weight` is unknown here"),
        (
            nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.Linear(4, 2)),
            r"`2\.weight` is missing",
        ),
    ],
)
def test_another_network_is_refused_with_the_first_difference(saved, model, difference):
    refused(saved, f"belong to another network: {difference}", model)
