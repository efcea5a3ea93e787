import errno
import os
import re
import sys
import time
from pathlib import Path

import pytest

from course_utils import files, progress
from course_utils.checkpoints import load_weights, save_weights
from course_utils.files import RETRY_SECONDS, STALE_SECONDS, replacing
from tests.progress.support import NEURON, raising
from tests.test_checkpoints import network, same

LEFT = "run 1.pt.a1b2c3_z.saving"


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def left(folder, name, seconds):
    """Leave a file that is some seconds old."""
    path = folder / name
    path.write_bytes(b"half")
    then = time.time() - seconds
    os.utime(path, (then, then))
    return path


def write(path):
    with replacing(path) as stream:
        stream.write(b"whole")
    assert path.read_bytes() == b"whole"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "run 1.pt"


def test_what_a_killed_process_left_is_removed_at_the_next_write(path):
    left(path.parent, LEFT, STALE_SECONDS + 60)
    write(path)
    assert names(path.parent) == [path.name]


@pytest.mark.parametrize(
    ("name", "seconds"),
    [
        (LEFT, 0),
        (LEFT, STALE_SECONDS - 60),  # of another process, which may still write
        (LEFT, -10 * STALE_SECONDS),  # its clock is ahead
        ("run 2.pt.a1b2c3_z.saving", 10 * STALE_SECONDS),
        ("run 1.pt.lock", 10 * STALE_SECONDS),
        ("run 1.pt.old_copy", 10 * STALE_SECONDS),
        ("run 1.pt.saving", 10 * STALE_SECONDS),
        ("my run 1.pt.a1b2c3_z.saving", 10 * STALE_SECONDS),
        ("run 1.pt.a1b2c3_z.saving.txt", 10 * STALE_SECONDS),
        ("run 1.pt.March 12.saving", 10 * STALE_SECONDS),
    ],
)
def test_everything_else_stays(name, seconds, path):
    other = left(path.parent, name, seconds)
    write(path)
    assert other.read_bytes() == b"half"


def test_the_name_of_a_file_is_no_pattern(tmp_path):
    other = left(tmp_path, "abc.a1b2c3_z.saving", 10 * STALE_SECONDS)
    write(tmp_path / "a.c")
    assert other.exists()


def test_what_cannot_be_removed_stops_nothing(path):
    folder = path.parent / LEFT
    folder.mkdir()
    os.utime(folder, (0, 0))
    write(path)
    assert folder.is_dir()


def test_a_name_that_this_module_gives_is_removed_later(path):
    with replacing(path) as stream:
        stream.write(b"half")
        stream.flush()
        (temporary,) = path.parent.iterdir()
        copy = temporary.read_bytes()
    left(path.parent, temporary.name, STALE_SECONDS + 60)
    assert copy == b"half"
    write(path)
    assert names(path.parent) == [path.name]


HAS_LINKS = sys.platform != "win32"  # there a link takes an administrator

if HAS_LINKS:

    def test_a_link_stays_one_and_what_it_leads_to_is_replaced(tmp_path):
        target, link = tmp_path / "drive" / "run.pt", tmp_path / "run.pt"
        target.parent.mkdir()
        link.symlink_to(target)
        for _ in range(2):
            write(link)
        assert link.is_symlink()
        assert target.read_bytes() == b"whole"
        assert names(target.parent) == ["run.pt"]


# --- a file that something else holds for a moment ----------------------------------------------

PASSING = [
    PermissionError(errno.EACCES, "Access is denied"),  # WinError 5 and 32
    PermissionError(errno.EPERM, "Operation not permitted"),
    OSError(errno.EBUSY, "Device or resource busy"),
]


@pytest.fixture
def failing(monkeypatch):
    """Return a function that lets the next calls of `Path.replace` fail; it returns the waits."""
    real = Path.replace

    def fail(error, times):
        errors, waits = [error] * times, []

        def replace(path, target):
            if errors:
                raise errors.pop()
            return real(path, target)

        monkeypatch.setattr(Path, "replace", replace)
        monkeypatch.setattr(files.time, "sleep", waits.append)
        return waits

    return fail


@pytest.mark.parametrize("error", PASSING, ids=lambda error: error.strerror)
def test_a_file_that_is_held_for_a_moment_is_replaced_after_it(error, path, failing):
    for times in (1, len(RETRY_SECONDS)):
        waits = failing(error, times)
        write(path)
        assert tuple(waits) == RETRY_SECONDS[:times]
        assert names(path.parent) == [path.name]


def test_it_is_not_tried_for_ever(path, failing):
    path.write_bytes(b"old")
    waits = failing(PASSING[0], 100)
    with pytest.raises(PermissionError, match="Access is denied"), replacing(path) as stream:
        stream.write(b"new")
    assert sum(waits) < 0.5
    assert path.read_bytes() == b"old"
    assert names(path.parent) == [path.name]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EIO])
def test_what_waiting_cannot_cure_is_said_at_once(number, path, failing):
    waits = failing(OSError(number, os.strerror(number)), 1)
    with pytest.raises(OSError, match=os.strerror(number)), replacing(path):
        pass
    assert waits == []


def test_a_temporary_file_that_stays_does_not_hide_what_went_wrong(path, monkeypatch, failing):
    failing(PASSING[0], 100)
    monkeypatch.setattr(Path, "unlink", raising(PermissionError(errno.EACCES, "still held")))
    with pytest.raises(PermissionError, match="Access is denied"), replacing(path):
        pass


def test_progress_and_weights_survive_a_scanner(progress_file, path, failing):
    failing(PASSING[0], 1)
    assert progress.record_attempt(NEURON, passed=True) is None
    assert progress.load().exercises[NEURON].passed
    progress_file.write_bytes(b"damaged")
    failing(PASSING[0], 1)
    assert "was kept as" in progress.load().notice
    failing(PASSING[0], 1)
    save_weights(network(1), path)
    model = network(2)
    load_weights(model, path)
    assert same(model, network(1))


def test_no_file_is_replaced_elsewhere():
    folder = Path(files.__file__).parent
    sources = {path.name: path.read_text("utf-8") for path in folder.rglob("*.py")}
    calls = re.compile(r"os\.(replace|rename)\(|path\.(replace|rename)\(|shutil\.move\(")
    assert [name for name, source in sources.items() if calls.search(source)] == []


@pytest.mark.skipif(os.name == "nt", reason="Windows knows only who may write")
def test_who_may_read_a_file_stays_as_it_was(path):
    path.write_bytes(b"old")
    path.chmod(0o640)
    with replacing(path) as stream:
        stream.write(b"new")
    assert path.stat().st_mode & 0o777 == 0o640
    path.unlink()
    with replacing(path) as stream:
        stream.write(b"new")
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_missing_folder(tmp_path):
    with pytest.raises(FileNotFoundError), replacing(tmp_path / "missing" / "run.pt"):
        pass
