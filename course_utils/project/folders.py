"""Which files a project's folder holds, class by class, and what is wrong with such a folder."""

import os
from collections.abc import Callable
from pathlib import Path

from course_utils.project.picture import SUFFIXES

MOST_CLASSES = 10
"""As many as the garment lab has bars for."""

MOST_PHOTOS = 20_000
"""More would be read for minutes, and would fill the memory."""

_HOW = "Make a folder with one sub-folder for each class, and put the photos of a class into it"
_IGNORED = frozenset({"thumbs.db", "desktop.ini", "picasa.ini", "__macosx"})
"""What file managers leave behind, and what begins with a dot, as .ipynb_checkpoints does."""


class PhotoError(Exception):
    """The folder holds no project; the message says what to do."""


def files_by_class(folder: Path) -> tuple[dict[str, list[Path]], dict[str, str]]:
    """Return the files of each class, and why what lies beside them was skipped.

    Raises
    ------
    PhotoError
        There are fewer than two classes, or too many classes or files.
    """
    try:
        return _files_by_class(folder)
    except PermissionError as error:
        raise PhotoError(f"{error.filename} may not be read: change its permissions.") from None


def _files_by_class(folder: Path) -> tuple[dict[str, list[Path]], dict[str, str]]:
    _require_folder(folder)
    found: dict[str, list[Path]] = {}
    skipped: dict[str, str] = {}
    for each in _visible(folder):
        if not each.is_dir():
            if _is_named_as_photo(each):
                skipped[each.name] = "beside the classes: move it into the folder of its class"
            continue
        inside = _visible(each)
        files = [path for path in inside if path.is_file()]
        others = [path for path in inside if not path.is_file()]
        skipped |= {f"{each.name}/{path.name}": _why_no_file(path) for path in others}
        if files:
            found[each.name] = files
        elif not others:
            skipped[each.name] = "a folder without photos, and so no class"
    if len(found) < 2:
        raise PhotoError(_too_few(folder, list(found)))
    if len(found) > MOST_CLASSES:
        raise PhotoError(
            f"{folder} has {len(found)} classes. Begin with at most {MOST_CLASSES}: the fewer, the "
            "more photos there are of each."
        )
    count = sum(map(len, found.values()))
    if count > MOST_PHOTOS:
        raise PhotoError(f"{folder} has {count:,} files. Begin with at most {MOST_PHOTOS:,}.")
    return found, skipped


def _require_folder(folder: Path) -> None:
    if folder.is_file():
        advice = "Unpack it, and give the folder" if folder.suffix.lower() == ".zip" else _HOW
        raise PhotoError(f"{folder} is a file, not a folder. {advice}.")
    if not folder.is_dir():
        full = Path(os.path.normpath(folder.absolute()))
        where = "" if full == folder else f", that is {full}"
        raise PhotoError(f"There is no folder {folder}{where}. {_HOW}.")


def _visible(folder: Path) -> list[Path]:
    """Return what a person sees in a folder, sorted by name."""
    return sorted(
        each
        for each in folder.iterdir()
        if not each.name.startswith(".") and each.name.lower() not in _IGNORED
    )


def _is_named_as_photo(path: Path) -> bool:
    return path.suffix.lower() in SUFFIXES


def _why_no_file(path: Path) -> str:
    if path.is_dir():
        return "a folder inside a class, which is not looked into: move its photos up"
    return "a link to a file that is not there" if path.is_symlink() else "no file"


def _too_few(folder: Path, found: list[str]) -> str:
    """Return what is wrong with a folder that holds fewer than two classes."""
    there = f"only one, {found[0]}" if found else "none with files in it"
    said = f"{folder} needs sub-folders for at least two classes, and has {there}."
    inside = [each for each in _visible(folder) if each.is_dir()]
    deeper = [each for each in inside if sum(map(_holds_photos, _folders(each))) >= 2]
    if deeper:
        return f"{said} The classes seem to lie further down: give {_or(deeper)} instead."
    if _holds_photos(folder) and not found:
        return (
            f"{said} There are photos in it, though. If all of them are of one class, give the "
            f"folder that holds the classes, perhaps {_outside(folder)}. If not, make a sub-folder "
            "for each class, and move them there."
        )
    return f"{said} {_HOW}."


def _folders(folder: Path) -> list[Path]:
    return _allowed(lambda: [each for each in _visible(folder) if each.is_dir()])


def _holds_photos(folder: Path) -> bool:
    return any(map(_is_named_as_photo, _allowed(lambda: _visible(folder))))


def _allowed(look: Callable[[], list[Path]]) -> list[Path]:
    try:
        return look()
    except PermissionError:  # it is only looked into for advice
        return []


def _or(folders: list[Path]) -> str:
    return " or ".join(map(str, folders[:3]))


def _outside(folder: Path) -> Path:
    """Return the folder that holds this one, as it would be written."""
    return folder.parent if folder.name not in ("", "..") else folder / ".."
