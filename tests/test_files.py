import os
import time

import pytest

from course_utils.files import STALE_SECONDS, replacing

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


def test_a_missing_folder(tmp_path):
    with pytest.raises(FileNotFoundError), replacing(tmp_path / "missing" / "run.pt"):
        pass
