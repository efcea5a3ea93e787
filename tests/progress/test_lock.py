"""The lock beside the progress file: held, impossible, or not to be released."""

import errno
import os
import sys
import time
from pathlib import Path

import pytest

from course_utils import files, progress
from course_utils.progress import Progress, ProgressError, lock
from tests.processes import go_on, start
from tests.progress.support import CHANGING, NEURON, READING, as_bytes, content, fill, raising

HAS_FCNTL = sys.platform != "win32"

NO_LOCK = [
    PermissionError(errno.EACCES, "Permission denied"),
    OSError(errno.EROFS, "Read-only file system"),
    NotImplementedError("FileSystem does not appear to support flock."),
    OSError("no errno"),
]


@pytest.mark.parametrize("error", NO_LOCK)
def test_a_lock_that_cannot_be_made(error, progress_file, monkeypatch):
    progress_file.write_bytes(as_bytes(content()))
    monkeypatch.setattr(lock.FileLock, "acquire", raising(error))
    with pytest.raises(ProgressError, match="Could not lock the progress file") as caught:
        progress.record_hint(NEURON)
    assert (getattr(error, "strerror", None) or str(error)).rstrip(".") in str(caught.value)
    assert ".." not in str(caught.value)


def test_reading_goes_without_a_lock(progress_file):
    fill()
    saved, exported = progress.load(), progress.export()
    progress_file.with_name("progress.json.lock").unlink()
    progress_file.with_name("progress.json.lock").mkdir()  # stops the administrator, too
    assert progress.load() == saved
    assert progress.export() == exported
    for action in CHANGING:
        with pytest.raises(ProgressError, match="Could not lock the progress file"):
            action()
    assert progress_file.read_bytes() == exported


def test_a_damaged_file_is_not_set_aside_without_a_lock(progress_file):
    progress_file.write_bytes(b"damaged")
    progress_file.with_name("progress.json.lock").mkdir()
    for action in READING:
        with pytest.raises(ProgressError, match=r"is damaged and was left as it is\. Could not lo"):
            action()
    assert progress_file.read_bytes() == b"damaged"


def test_a_file_that_vanishes_while_it_is_read_without_a_lock(progress_file, monkeypatch):
    monkeypatch.setattr(Path, "exists", lambda path: True)
    monkeypatch.setattr(lock.FileLock, "acquire", raising(OSError(errno.EROFS, "Read-only")))
    assert progress.load() == Progress({}, {})


@pytest.fixture
def cannot_release(monkeypatch):
    """Let releasing the lock fail, as on a network drive that is gone; it is released though."""
    release = lock.FileLock.release

    def fail(self, force=False):
        release(self, force)
        if not force:  # as when it is thrown away
            raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(lock.FileLock, "release", fail)


@pytest.mark.usefixtures("cannot_release")
def test_a_lock_that_cannot_be_released_is_said_and_loses_nothing(progress_file):
    notice = progress.notice_of(progress.record_attempt, NEURON, passed=True)
    assert notice.startswith("Could not unlock the progress file")
    assert "Input/output error." in notice
    assert progress.load().exercises[NEURON].passed
    progress_file.write_bytes(b"damaged")
    assert "was kept as" in progress.load().notice
    progress_file.write_bytes(b"damaged")
    notice = progress.notice_of(progress.record_hint, NEURON)
    assert "progress.damaged-2.json" in notice
    assert "Could not unlock" in notice


@pytest.mark.usefixtures("cannot_release")
def test_a_lock_that_cannot_be_released_does_not_hide_what_went_wrong(progress_file, monkeypatch):
    monkeypatch.setattr(files.os, "fsync", raising(OSError(errno.ENOSPC, "No space left")))
    with pytest.raises(ProgressError, match=r"Could not save .* No space left"):
        progress.record_hint(NEURON)


HOLD = """
import sys, filelock
with filelock.FileLock(sys.argv[1]):
    print("ready", flush=True)
    input()
"""


def test_a_lock_held_by_another_program(progress_file, monkeypatch):
    fill()
    before, saved = progress_file.read_bytes(), progress.load()
    monkeypatch.setattr(lock, "LOCK_SECONDS", 0.05)
    holder = start(HOLD, f"{progress_file}.lock")
    with holder:
        try:
            for action in CHANGING:
                with pytest.raises(ProgressError, match=r"Another program has held .*\.lock"):
                    action()
            assert progress.load() == saved
            assert progress_file.read_bytes() == before
        finally:
            go_on(holder)
    progress.record_hint(NEURON)
    assert progress.load().exercises[NEURON].hints == 1


if HAS_FCNTL:

    @pytest.mark.parametrize("name", ["ENOLCK", "EIO", "EOPNOTSUPP"])
    def test_a_file_system_without_locks_is_said_at_once(name, progress_file, monkeypatch):
        number = getattr(errno, name)
        monkeypatch.setattr(lock.fcntl, "flock", raising(OSError(number, os.strerror(number))))
        start = time.perf_counter()
        with pytest.raises(ProgressError, match="Could not lock the progress file") as caught:
            progress.record_hint(NEURON)
        assert time.perf_counter() - start < lock.LOCK_SECONDS / 2
        assert os.strerror(number) in str(caught.value)

    @pytest.mark.parametrize("name", ["ENOLCK", "EIO", "EOPNOTSUPP"])
    def test_so_it_is_by_a_filelock_that_would_wait(name, progress_file, monkeypatch):
        """Some versions take every error for a lock that is held."""
        number = getattr(errno, name)
        progress_file.with_name("progress.json.lock").touch()
        monkeypatch.setattr(lock.FileLock, "acquire", raising(lock.Timeout("held")))
        monkeypatch.setattr(lock.fcntl, "flock", raising(OSError(number, os.strerror(number))))
        with pytest.raises(ProgressError, match="Could not lock the progress file"):
            progress.record_hint(NEURON)

    @pytest.mark.parametrize("name", ["EAGAIN", "EACCES", "ENOENT"])
    def test_what_may_pass_is_waited_for(name, progress_file, monkeypatch):
        number = getattr(errno, name)
        waited = []

        def acquire(self, timeout):
            waited.append(timeout)
            raise lock.Timeout("held")

        progress_file.with_name("progress.json.lock").touch()
        monkeypatch.setattr(lock.FileLock, "acquire", acquire)
        monkeypatch.setattr(lock.fcntl, "flock", raising(OSError(number, os.strerror(number))))
        with pytest.raises(ProgressError, match="Another program has held"):
            progress.record_hint(NEURON)
        assert waited == [0, lock.LOCK_SECONDS]


def test_where_there_is_no_flock_filelock_is_believed(progress_file, monkeypatch):
    monkeypatch.setattr(lock, "fcntl", None)
    monkeypatch.setattr(lock.FileLock, "acquire", raising(lock.Timeout("held")))
    with pytest.raises(ProgressError, match="Another program has held"):
        progress.record_hint(NEURON)
