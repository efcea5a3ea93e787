"""Texts that ship with the course: first names, and a novel.

Nothing here touches the network or writes a file; ``data/README.md`` gives sources and licences.
"""

from dataclasses import dataclass
from pathlib import Path

from course_utils import packed

FOLDER = Path(__file__).resolve().parent.parent / "data" / "text"


@dataclass(frozen=True)
class _Text:
    """What the decompressed file ``NAME.txt.gz`` must be."""

    size: int
    """Length in bytes; every byte is an ASCII character."""
    sha256: str


_TEXTS = {
    "names": _Text(36_122, "cba14f452b7768bd7fe093035a67491d4a334061634ccfd51522fb796910e75e"),
    "moby_dick": _Text(
        1_184_338, "27ec3b8e8c55dcde875a813a6bbfda7af5d865a82d1208025408a722886f48c2"
    ),
}


def load_names() -> list[str]:
    """Read 5,163 first names of the US Census of 1990, from ``"aaron"`` to ``"zulma"``.

    Returns
    -------
    list of str
        Each name once, in small letters from a to z, in alphabetical order.

    Raises
    ------
    packed.DataError
        If the file is missing, damaged or altered.
    """
    return load_text("names").split()


def load_text(name: str) -> str:
    """Read a text that ships with the course.

    Parameters
    ----------
    name
        ``"moby_dick"``: the chapters of the novel by Herman Melville (1851), 1,184,338 characters
        of ASCII, one paragraph a line. ``"names"``: see `load_names`; one name a line.

    Raises
    ------
    ValueError
        If there is no such text.
    packed.DataError
        If its file is missing, damaged or altered.
    """
    if name not in _TEXTS:
        raise ValueError(f"there is no text {name!r}; there are {', '.join(_TEXTS)}")
    path, text = FOLDER / f"{name}.txt.gz", _TEXTS[name]
    return packed.read(path, text.size, text.sha256).decode("ascii")
