import gzip
import hashlib
import os
import re
import shutil
import struct
import subprocess
import sys
import time
import tracemalloc
import urllib.request
from pathlib import Path

import pytest
import torch

from course_utils import data

ROOT = Path(__file__).resolve().parents[1]
RAW = ROOT / "data" / "FashionMNIST" / "raw"
TEST_IMAGES, TEST_LABELS = "t10k-images-idx3-ubyte.gz", "t10k-labels-idx1-ubyte.gz"
TRAIN_IMAGES, TRAIN_LABELS = "train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz"
ALL_FILES = (TRAIN_IMAGES, TRAIN_LABELS, TEST_IMAGES, TEST_LABELS)


@pytest.fixture(autouse=True)
def courses_own_folder(monkeypatch):
    """Read the files that ship with the course, whatever the environment says."""
    monkeypatch.delenv(data.DATA_DIR_VARIABLE, raising=False)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A copy of the test split that may be damaged."""
    copy = tmp_path / "raw"
    copy.mkdir()
    for name in (TEST_IMAGES, TEST_LABELS):
        shutil.copyfile(RAW / name, copy / name)
    monkeypatch.setenv(data.DATA_DIR_VARIABLE, str(copy))
    return copy


@pytest.fixture(scope="module")
def train():
    return data.load_fashion_mnist("train")


@pytest.fixture(scope="module")
def test():
    return data.load_fashion_mnist("test")


# --- what is returned ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("split", "count", "first_labels"),
    [
        ("train", 60_000, [9, 0, 0, 3, 0, 2, 7, 2, 5, 5]),
        ("test", 10_000, [9, 2, 1, 1, 6, 1, 4, 6, 5, 7]),
    ],
)
def test_types_shapes_and_published_class_counts(split, count, first_labels, request):
    images, labels = request.getfixturevalue(split)
    assert (images.dtype, tuple(images.shape)) == (torch.uint8, (count, 28, 28))
    assert (labels.dtype, tuple(labels.shape)) == (torch.int64, (count,))
    assert labels.bincount().tolist() == [count // 10] * 10
    assert labels[:10].tolist() == first_labels
    assert (int(images.min()), int(images.max())) == (0, 255)


def test_mean_and_std_are_those_of_the_training_pixels(train):
    counts = train[0].flatten().bincount(minlength=256).double()
    values = torch.arange(256, dtype=torch.float64) / 255
    mean = (counts @ values) / counts.sum()
    std = ((counts @ (values - mean) ** 2) / (counts.sum() - 1)).sqrt()
    assert (round(mean.item(), 4), round(std.item(), 4)) == (data.MEAN, data.STD)


PACKED_AT = {
    TRAIN_IMAGES: 1504176606,  # 31 August 2017
    TRAIN_LABELS: 1504176606,
    TEST_IMAGES: 1504176627,
    TEST_LABELS: 1504176627,
}


def as_published(name, packed_at):
    """Put the published gzip header, with name and time, before the compressed content."""
    header = struct.pack("<4BI2B", 0x1F, 0x8B, 8, 8, packed_at, 0, 3)
    return header + name.removesuffix(".gz").encode() + b"\0" + (RAW / name).read_bytes()[10:]


def test_equals_what_torchvision_reads(tmp_path, train, test, monkeypatch):
    from torchvision.datasets import FashionMNIST

    def refuse(request):
        raise AssertionError(f"not the published file: torchvision wants {request.full_url}")

    monkeypatch.setattr(urllib.request, "urlopen", refuse)
    raw = tmp_path / "FashionMNIST" / "raw"
    raw.mkdir(parents=True)
    for name, packed_at in PACKED_AT.items():
        (raw / name).write_bytes(as_published(name, packed_at))
    for is_train, (images, labels) in ((True, train), (False, test)):
        oracle = FashionMNIST(tmp_path, train=is_train, download=True)  # checks MD5, unpacks
        assert torch.equal(images, oracle.data)
        assert torch.equal(labels, oracle.targets)
        assert tuple(oracle.classes) == data.CLASSES


def test_what_a_learner_does_to_the_tensors_does_not_reach_the_next_reader(test):
    images, labels = data.load_fashion_mnist("test")
    images.zero_()
    labels.zero_()
    again = data.load_fashion_mnist("test")
    assert torch.equal(again[0], test[0])
    assert torch.equal(again[1], test[1])


@pytest.mark.parametrize("split", ["validation", "Train", "", None, 0])
def test_unknown_split(split):
    with pytest.raises(ValueError, match=f'must be "train" or "test", not {split!r}'):
        data.load_fashion_mnist(split)


# --- where it reads -----------------------------------------------------------------------------


def test_reads_the_courses_own_folder_from_any_working_directory(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert data.data_dir() == RAW
    assert len(data.load_fashion_mnist("test")[0]) == 10_000


def test_tilde_in_the_variable_is_the_home_folder(tmp_path, monkeypatch):
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(tmp_path))
    monkeypatch.setenv(data.DATA_DIR_VARIABLE, str(Path("~") / "Daten 数据"))
    assert data.data_dir() == tmp_path / "Daten 数据"


def test_empty_variable_means_the_courses_own_folder(monkeypatch):
    monkeypatch.setenv(data.DATA_DIR_VARIABLE, "")
    assert data.data_dir() == RAW


READ_ONLY = r"""
import os, sys
from course_utils import data

CHANGES = ("os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.link", "os.symlink", "os.chmod",
           "os.truncate", "os.utime", "shutil.", "tempfile.", "subprocess.", "socket.")
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

def refuse(event, arguments):
    if event == "open" and arguments[2] & WRITING or event.startswith(CHANGES):
        raise PermissionError(f"{event} {arguments}")

sys.addaudithook(refuse)
try:
    open("new", "w")
except PermissionError:
    print("refused")
for split in ("train", "test"):
    images, labels = data.load_fashion_mnist(split)
    print(len(images), len(labels))
"""


def listing(folder):
    return {
        path.name: (path.stat().st_size, path.stat().st_mtime_ns) for path in folder.iterdir()
    } | {".": folder.stat().st_mtime_ns}


def test_reads_a_read_only_folder_without_writing_or_using_the_network(tmp_path):
    course, elsewhere = tmp_path / "raw", tmp_path / "elsewhere"
    shutil.copytree(RAW, course)
    elsewhere.mkdir()
    for path in course.iterdir():
        path.chmod(0o444)
    course.chmod(0o555)
    before = listing(course)
    try:
        done = subprocess.run(
            [sys.executable, "-c", READ_ONLY],
            cwd=elsewhere,
            env={**os.environ, "PYTHONPATH": str(ROOT), data.DATA_DIR_VARIABLE: str(course)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert listing(course) == before
    finally:
        course.chmod(0o755)
        for path in course.iterdir():
            path.chmod(0o644)
    assert done.stdout.splitlines() == ["refused", "60000 60000", "10000 10000"], done.stderr
    assert list(elsewhere.iterdir()) == []


# --- how long it takes --------------------------------------------------------------------------


def seconds(function, *args):
    start = time.perf_counter()
    function(*args)
    return time.perf_counter() - start


def decompress_and_hash():
    """Do the part of the work that no reader can leave out."""
    hashlib.sha256(gzip.decompress((RAW / TRAIN_IMAGES).read_bytes())).hexdigest()


def test_the_training_split_takes_half_a_second():
    """Where the processor is slow or busy, twice the time of the unavoidable work is allowed."""
    for _ in range(5):
        took = seconds(data.load_fashion_mnist, "train")
        allowed = max(0.5, 2 * seconds(decompress_and_hash)) if took >= 0.5 else 0.5
        if took < allowed:
            return
    pytest.fail(f"{took:.2f} s, allowed {allowed:.2f} s")


# --- what is refused ----------------------------------------------------------------------------


def assert_refused(folder, name, *words, split="test"):
    """The error names the file, says what is wrong and how to get the file back."""
    with pytest.raises(data.DataError) as caught:
        data.load_fashion_mnist(split)
    message = str(caught.value)
    for expected in (str(folder / name), "git checkout -- data", "data/README.md", *words):
        assert expected in message


def repack(path, content):
    path.write_bytes(gzip.compress(content, compresslevel=1))


@pytest.mark.parametrize("name", ALL_FILES)
def test_missing_file(name, tmp_path, monkeypatch):
    for other in ALL_FILES:
        if other != name:
            shutil.copyfile(RAW / other, tmp_path / other)
    monkeypatch.setenv(data.DATA_DIR_VARIABLE, str(tmp_path))
    assert_refused(tmp_path, name, "missing", split="train" if "train" in name else "test")


def test_missing_folder(tmp_path, monkeypatch):
    monkeypatch.setenv(data.DATA_DIR_VARIABLE, str(tmp_path / "nowhere"))
    assert_refused(tmp_path / "nowhere", TEST_IMAGES, "missing")


def test_a_file_in_place_of_the_data_folder(tmp_path, monkeypatch):
    place = tmp_path / "raw"
    place.write_text("not a folder")
    monkeypatch.setenv(data.DATA_DIR_VARIABLE, str(place))
    assert_refused(place, TEST_IMAGES)


@pytest.mark.parametrize("name", [TEST_IMAGES, TEST_LABELS])
def test_a_folder_in_place_of_the_file(folder, name):
    (folder / name).unlink()
    (folder / name).mkdir()
    assert_refused(folder, name, "cannot be read")


def test_empty_file(folder):
    (folder / TEST_IMAGES).write_bytes(b"")
    assert_refused(folder, TEST_IMAGES)


def test_git_lfs_pointer(folder):
    pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:0402\nsize 5125\n"
    (folder / TEST_LABELS).write_text(pointer)
    assert_refused(folder, TEST_LABELS, "cannot be decompressed")


@pytest.mark.parametrize("kept", [1, 9, 10, 11, 1_000, 2_211_039, 4_422_071, 4_422_078])
def test_truncated_file(folder, kept):
    path = folder / TEST_IMAGES
    path.write_bytes(path.read_bytes()[:kept])
    assert_refused(folder, TEST_IMAGES, "damaged or truncated")


@pytest.mark.parametrize(
    "garbage",
    [b"x", b"<html>Sign in</html>", gzip.compress(b"more", mtime=0)],
    ids=["byte", "page", "member"],
)
def test_something_after_the_end(folder, garbage):
    path = folder / TEST_LABELS
    path.write_bytes(path.read_bytes() + garbage)
    assert_refused(folder, TEST_LABELS)


def test_no_flipped_byte_passes_for_data(folder, test):
    """A byte of gzip's own header (its time stamp, say) may change, the content may not."""
    path = folder / TEST_LABELS
    original = path.read_bytes()
    refused = 0
    for position in [*range(12), *range(12, len(original) - 8, 700), *range(-8, 0)]:
        flipped = bytearray(original)
        flipped[position] ^= 0x40
        path.write_bytes(flipped)
        try:
            assert torch.equal(data.load_fashion_mnist("test")[1], test[1])
        except data.DataError:
            refused += 1
    assert refused >= 20


def test_flipped_byte_in_the_images(folder):
    path = folder / TEST_IMAGES
    flipped = bytearray(path.read_bytes())
    flipped[len(flipped) // 2] ^= 1
    path.write_bytes(flipped)
    assert_refused(folder, TEST_IMAGES)


@pytest.mark.parametrize("name", [TEST_IMAGES, TEST_LABELS])
def test_one_altered_value_in_a_valid_gzip(folder, name):
    content = bytearray(gzip.decompress((RAW / name).read_bytes()))
    content[-1] ^= 1
    repack(folder / name, content)
    assert_refused(folder, name, "altered", "SHA-256")


@pytest.mark.parametrize(
    ("name", "other"),
    [
        (TEST_IMAGES, TRAIN_IMAGES),
        (TEST_LABELS, TRAIN_LABELS),
        (TEST_IMAGES, TEST_LABELS),
        (TEST_LABELS, TEST_IMAGES),
    ],
)
def test_swapped_files(folder, name, other):
    shutil.copyfile(RAW / other, folder / name)
    assert_refused(folder, name, "swapped")


@pytest.mark.parametrize(
    "header",
    [
        struct.pack(">II", 0x0801, 9_999),
        struct.pack("<II", 0x0801, 10_000),
        struct.pack(">II", 0x0901, 10_000),
        b"",
    ],
    ids=["shape", "byte order", "magic number", "none"],
)
def test_wrong_header(folder, header):
    content = gzip.decompress((RAW / TEST_LABELS).read_bytes())
    repack(folder / TEST_LABELS, header + content[8:])
    assert_refused(folder, TEST_LABELS, "header", "(10000,)")


@pytest.mark.parametrize("lacking", [1, 10_000])
def test_too_short_a_content_in_a_valid_gzip(folder, lacking):
    content = gzip.decompress((RAW / TEST_LABELS).read_bytes())
    repack(folder / TEST_LABELS, content[:-lacking])
    assert_refused(folder, TEST_LABELS, "10,008 bytes expected", f"{10_008 - lacking:,} found")


def test_too_long_a_content_in_a_valid_gzip(folder):
    content = gzip.decompress((RAW / TEST_LABELS).read_bytes())
    repack(folder / TEST_LABELS, content + b"\0")
    assert_refused(folder, TEST_LABELS, "10,008 bytes expected", "more found")


def test_a_file_that_unpacks_to_much_more_does_not_fill_the_memory(folder):
    content = gzip.decompress((RAW / TEST_IMAGES).read_bytes())
    repack(folder / TEST_IMAGES, content[:16] + bytes(100_000_000))
    tracemalloc.start()
    try:
        assert_refused(folder, TEST_IMAGES, "more found")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert 7_840_000 < peak < 40_000_000


def test_the_readme_of_the_data_gives_size_and_checksum_of_every_file():
    table = (ROOT / "data" / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\S+-ubyte) \| ([\d,]+) \| ([0-9a-f]{64}) \|$", table, re.MULTILINE)
    contents = {name: gzip.decompress((RAW / name).read_bytes()) for name in ALL_FILES}
    assert rows == [
        (name.removesuffix(".gz"), f"{len(content):,}", hashlib.sha256(content).hexdigest())
        for name, content in contents.items()
    ]
