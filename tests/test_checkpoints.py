import copy
import errno
import io
import os
import pickle
import subprocess
import sys
import tracemalloc
import zipfile
from types import SimpleNamespace

import pytest
import torch
from torch import nn
from torch.nn.functional import cross_entropy

from course_utils import files
from course_utils.checkpoints import (
    CheckpointError,
    load_checkpoint,
    load_weights,
    read,
    save_checkpoint,
    save_weights,
)
from course_utils.training import EarlyStopping


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
    with pytest.raises(OSError, match=r"No space left .* make room .*weights\.pt"):
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


@pytest.mark.parametrize(
    "kind",
    [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA],
    ids=["deflate", "bz2", "lzma"],
)
def test_a_file_that_claims_to_hold_more_than_it_has_is_not_unpacked(kind, saved):
    with zipfile.ZipFile(saved, "a", kind) as archive:
        archive.writestr("weights/data/99", bytes(50_000_000))
    assert saved.stat().st_size < 1_000_000
    tracemalloc.start()
    refused(saved, "is damaged, or was not written")
    assert tracemalloc.get_traced_memory()[1] < 5_000_000
    tracemalloc.stop()


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


# --- checkpoints of a training ------------------------------------------------------------------


class Training(SimpleNamespace):
    """A small training whose every part has a state; dropout draws from PyTorch's generator."""

    def __init__(self, seed, sizes=(3, 4), optimizer=torch.optim.Adam, **settings):
        torch.manual_seed(seed)
        model = nn.Sequential(nn.Linear(*sizes), nn.BatchNorm1d(sizes[1]), nn.Dropout(0.5))
        optimizer = optimizer(model.parameters(), lr=0.1, **settings)
        super().__init__(
            model=model,
            optimizer=optimizer,
            scheduler=torch.optim.lr_scheduler.StepLR(optimizer, 2, 0.5),
            stopper=EarlyStopping(patience=3),
            generator=torch.Generator().manual_seed(seed),
        )

    @property
    def parts(self):
        return vars(self)

    def epoch(self, metric):
        generator = self.generator
        X = torch.randn(5, self.model[0].in_features, generator=generator)
        self.optimizer.zero_grad()
        cross_entropy(self.model(X), torch.arange(5) % 3).backward()
        self.optimizer.step()
        self.scheduler.step()
        self.stopper.step(metric, self.model)

    def state(self):
        return copy.deepcopy(
            [
                self.model.state_dict(),
                self.optimizer.state_dict(),
                self.scheduler.state_dict(),
                vars(self.stopper),
                self.generator.get_state(),
                torch.get_rng_state(),
            ]
        )


def equal(one, other):
    """Say whether two states are the same, bit for bit."""
    if isinstance(one, torch.Tensor):
        return isinstance(other, torch.Tensor) and torch.equal(one, other)
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(equal(one[key], other[key]) for key in one)
    if isinstance(one, list | tuple):
        return len(one) == len(other) and all(map(equal, one, other))
    return type(one) is type(other) and one == other


@pytest.fixture
def checkpoint(tmp_path):
    """Return a file written after three epochs."""
    training = Training(1)
    for metric in (0.5, 0.3, 0.4):
        training.epoch(metric)
    save_checkpoint(tmp_path / "run.pt", 3, [0.5, 0.3, 0.4], **training.parts)
    return tmp_path / "run.pt"


def not_resumed(path, match, training=None):
    """Check that resuming is refused with a message, and leaves everything as it was."""
    training = training or Training(2)
    training.epoch(0.7)
    before = training.state()
    with pytest.raises(CheckpointError, match=match):
        load_checkpoint(path, **training.parts)
    assert equal(training.state(), before)
    assert before[0].keys() == training.model.state_dict().keys()


def test_a_resumed_training_goes_on_bit_for_bit(checkpoint):
    uninterrupted = Training(1)
    metrics = (0.5, 0.3, 0.4, 0.2, 0.6, 0.7, 0.8)
    for metric in metrics:
        uninterrupted.epoch(metric)
    expected = uninterrupted.state()

    resumed = Training(9)
    assert load_checkpoint(str(checkpoint), **resumed.parts) == (3, [0.5, 0.3, 0.4])
    for metric in metrics[3:]:
        resumed.epoch(metric)
    assert equal(resumed.state(), expected)
    assert resumed.stopper.stopped
    assert resumed.optimizer.param_groups[0]["lr"] == 0.1 * 0.5**3


def test_a_checkpoint_in_any_state_is_the_state_that_comes_back(tmp_path):
    for epochs in range(3):
        training = Training(epochs)
        for _ in range(epochs):
            training.epoch(float("nan"))
        path, state = tmp_path / "run.pt", training.state()
        save_checkpoint(path, epochs, {"loss": [1.0], "pairs": [(1, 0.5)]}, **training.parts)
        other = Training(7)
        other.epoch(0.1)
        assert load_checkpoint(path, **other.parts)[1] == {"loss": [1.0], "pairs": [(1, 0.5)]}
        assert equal(other.state()[:3], state[:3])
        assert other.stopper.since_best == epochs
        assert other.stopper.best_weights is None


def test_without_a_file_a_training_begins(tmp_path):
    training = Training(1)
    before = training.state()
    assert load_checkpoint(tmp_path / "nothing.pt", **training.parts) == (0, [])
    assert equal(training.state(), before)


def test_what_is_done_after_saving_does_not_reach_the_file(checkpoint):
    training = Training(5)
    load_checkpoint(checkpoint, **training.parts)
    before = checkpoint.read_bytes()
    state = training.state()
    training.epoch(0.1)
    assert checkpoint.read_bytes() == before
    load_checkpoint(checkpoint, **training.parts)
    assert equal(training.state(), state)


def test_every_truncation_of_a_checkpoint_is_refused(checkpoint):
    content = checkpoint.read_bytes()
    for length in range(0, len(content), 211):
        checkpoint.write_bytes(content[:length])
        not_resumed(checkpoint, "is damaged, or was not written")


def test_a_changed_byte_of_a_checkpoint_is_refused_or_without_effect(checkpoint):
    right = Training(3)
    load_checkpoint(checkpoint, **right.parts)
    expected = right.state()
    content, refusals = checkpoint.read_bytes(), 0
    for position in range(0, len(content), 101):
        damaged = bytearray(content)
        damaged[position] ^= 0xFF
        checkpoint.write_bytes(damaged)
        training = Training(4)
        before = training.state()
        try:
            load_checkpoint(checkpoint, **training.parts)
        except CheckpointError:
            refusals += 1
            assert equal(training.state(), before)
        else:
            assert equal(training.state(), expected), position
    assert refusals > len(content) / 2020  # the rest is padding and what nobody reads


@pytest.mark.parametrize("legacy", [False, True])
def test_code_in_a_checkpoint_is_not_run(tmp_path, legacy):
    path, trace = tmp_path / "run.pt", tmp_path / "trace"
    state = {"epoch": Bomb(trace)}
    torch.save(state, path, _use_new_zipfile_serialization=not legacy)
    not_resumed(path, "is damaged, or was not written")
    assert not trace.exists()


def changed(path, change):
    """Write a checkpoint anew after `change` has spoilt what it holds."""
    state = read(path)
    change(state)
    torch.save(state, path)


@pytest.mark.parametrize(
    "content", [torch.zeros(3), [1, 2], {"epoch": 3}, {"0.weight": torch.zeros(2)}, 5]
)
def test_what_is_no_checkpoint_is_refused(tmp_path, content):
    torch.save(content, tmp_path / "run.pt")
    not_resumed(tmp_path / "run.pt", "is no checkpoint of a training")


@pytest.mark.parametrize(
    "change",
    [
        lambda state: state.pop("generators"),
        lambda state: state.update(extra=1),
        lambda state: state.update(epoch="3"),
        lambda state: state.update(epoch=-5),
        lambda state: state.update(epoch=True),
        lambda state: state.update(epoch=2.5),
        lambda state: state.update(history="0.5, 0.3, 0.4"),
        lambda state: state.update(history=3),
        lambda state: state.update(history=None),
        lambda state: state.update(model=[]),
        lambda state: state.update(stopper=None),
    ],
)
def test_a_checkpoint_without_a_part_is_refused(checkpoint, change):
    changed(checkpoint, change)
    not_resumed(checkpoint, "is no checkpoint of a training")


@pytest.mark.parametrize(
    ("change", "match"),
    [
        (lambda state: state["optimizer"].pop("state"), "another training"),
        (lambda state: state["optimizer"]["param_groups"].pop(), "another optimizer"),
        (lambda state: state["optimizer"]["state"].update({99: {"x": torch.zeros(2)}}), "another"),
        (
            lambda state: state["optimizer"]["state"][0].update(exp_avg=torch.zeros(5)),
            "an optimizer of another network",
        ),
        (
            lambda state: state["optimizer"]["param_groups"][0].update(lr="0.1"),
            "another training: `lr` is no number",
        ),
        (lambda state: state["scheduler"].pop("gamma"), "another schedule"),
        (lambda state: state["scheduler"].update(last_epoch=[3]), "`last_epoch` is no number"),
        (lambda state: state["stopper"].update(since_best="none"), "`since_best` is no number"),
        (lambda state: state["stopper"].pop("best"), "another kind of early stopping"),
        (
            lambda state: state["stopper"]["best_weights"].pop("0.bias"),
            "best weights of another network: `0.bias` is missing",
        ),
        (lambda state: state["generators"].pop(), "another training"),
        (lambda state: state["generators"].reverse() or state["generators"].pop(0), "another"),
        (lambda state: state.update(generators=[torch.zeros(3)] * 2), "another training"),
    ],
)
def test_a_checkpoint_with_a_spoilt_part_is_refused(checkpoint, change, match):
    changed(checkpoint, change)
    not_resumed(checkpoint, match)


@pytest.mark.parametrize(
    ("training", "match"),
    [
        (lambda: Training(2, (3, 5)), r"another network: `0\.weight` has the shape \(4, 3\) there"),
        (lambda: Training(2, optimizer=torch.optim.SGD), "another optimizer"),
    ],
)
def test_a_checkpoint_of_another_training_is_refused(checkpoint, training, match):
    not_resumed(checkpoint, match, training())


def test_a_full_disk_leaves_the_old_checkpoint(checkpoint, monkeypatch):
    before = checkpoint.read_bytes()

    def full(descriptor):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(OSError, match=r"No space left .* make room .*run\.pt"):
        save_checkpoint(checkpoint, 4, [], **Training(1).parts)
    assert checkpoint.read_bytes() == before
    assert [path.name for path in checkpoint.parent.iterdir()] == ["run.pt"]


KILLED_WHILE_WRITING = """
import contextlib, sys, time
from course_utils import checkpoints
from tests.test_checkpoints import Training

class Half:
    def __init__(self, stream):
        self.stream = stream

    def write(self, content):
        self.stream.write(content[: len(content) // 2])
        self.stream.flush()
        print("half written", flush=True)
        time.sleep(120)

@contextlib.contextmanager
def half(path):
    with replacing(path) as stream:
        yield Half(stream)

replacing, checkpoints.replacing = checkpoints.replacing, half
checkpoints.save_checkpoint(sys.argv[1], 4, [], **Training(6).parts)
"""


def test_killing_a_process_while_it_writes_leaves_the_old_checkpoint(checkpoint):
    before = checkpoint.read_bytes()
    command = [sys.executable, "-c", KILLED_WHILE_WRITING, str(checkpoint)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "half written\n"
        process.kill()
    assert process.returncode != 0
    assert checkpoint.read_bytes() == before
    training = Training(2)
    assert load_checkpoint(checkpoint, **training.parts)[0] == 3
    left = [path for path in checkpoint.parent.iterdir() if path != checkpoint]
    assert len(left) == 1  # the half that was written, under another name
    assert 0 < left[0].stat().st_size < len(before)
    save_checkpoint(checkpoint, 3, [], **training.parts)
    assert load_checkpoint(checkpoint, **Training(5).parts) == (3, [])
