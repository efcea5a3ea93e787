"""What is said where progress cannot be read or saved."""

from pathlib import Path

FILE_VARIABLE = "COURSE_PROGRESS_FILE"
OFF = "off"
"""What the variable is set to where nothing is to be recorded."""


class ProgressError(Exception):
    """Progress could not be read or saved; the message says why and what to do."""


class NotRecorded(ProgressError):
    """The variable asks for no record at all."""

    def __init__(self):
        super().__init__(f"Progress is not recorded: {FILE_VARIABLE} is {OFF}.")


class LockError(ProgressError):
    """The file could not be locked or unlocked."""


def cannot(
    action: str, path: Path | str, error: Exception, kind: type[ProgressError] = ProgressError
) -> ProgressError:
    """Return the error that says what could not be done with the progress file, and why."""
    reason = str(getattr(error, "strerror", None) or error).rstrip(".")
    return kind(
        f"Could not {action} the progress file {path}: {reason}. Nothing in the "
        f"notebook is lost; set {FILE_VARIABLE} to a file in a folder you can write to."
    )
