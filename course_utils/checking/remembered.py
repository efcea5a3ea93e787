"""What functions of the course did in a check, kept for the next one."""

from typing import Any

from course_utils.checking.surroundings import fingerprint

_FOUND_OUT: dict[tuple[Any, ...], Any] = {}
_found_out_in: int | None = None
"""The surroundings in which that was so."""


def remembered() -> dict[tuple[Any, ...], Any]:
    """Return what was found out in the present surroundings, to look up and to add to.

    Where the notebook has changed what functions compute with, that is nothing.
    """
    global _found_out_in
    if _found_out_in != (now := fingerprint()):
        _FOUND_OUT.clear()
        _found_out_in = now
    return _FOUND_OUT
