"""One kernel at a time: the lock beside a progress file."""

import contextlib
import errno
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock, Timeout

from course_utils.progress.errors import LockError, cannot

try:
    import fcntl
except ModuleNotFoundError:  # Windows
    fcntl = None

LOCK_SECONDS = 10.0


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock of the progress file `path`.

    Raises
    ------
    LockError
        If another program keeps it, or the file system cannot lock or unlock.
    """
    lock = FileLock(f"{path}.lock")
    try:
        _acquire(lock)
    except Timeout as error:
        raise LockError(
            f"Another program has held {path}.lock for over {LOCK_SECONDS:.0f} s. Close other "
            "notebooks of this course and run the cell again."
        ) from error
    except (OSError, NotImplementedError) as error:  # the latter where no file can be locked
        raise cannot("lock", path, error, LockError) from error
    try:
        yield
    except BaseException:  # which says more than that the lock could not be released either
        with contextlib.suppress(OSError):
            lock.release()
        raise
    try:
        lock.release()
    except OSError as error:
        raise cannot("unlock", path, error, LockError) from error


def _acquire(lock: FileLock) -> None:
    """Wait for the lock, but not where waiting cannot help."""
    try:
        lock.acquire(timeout=0)
    except Timeout:
        _try_to_lock(lock.lock_file)
        lock.acquire(timeout=LOCK_SECONDS)


def _try_to_lock(name: str) -> None:
    """Raise the system's own error where it says that waiting cannot help.

    The oldest filelock that the course allows takes every error for a lock that is held.
    """
    if fcntl is None:
        return
    try:
        with Path(name).open("r+b") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno not in _MAY_PASS:
            raise


_MAY_PASS = {
    *(errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES),  # it is held
    errno.ENOENT,  # it is held no more
    errno.ENOSYS,  # filelock has its own way there
}
