"""Files of the course that the tools write."""

import os
from pathlib import Path

from course_utils.files import replace


def store(path: Path, raw: bytes) -> bool:
    """Store bytes at `path` in one step; return whether any changed."""
    if path.exists() and path.read_bytes() == raw:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    scratch = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        scratch.write_bytes(raw)
        replace(scratch, path)
    finally:
        scratch.unlink(missing_ok=True)
    return True
