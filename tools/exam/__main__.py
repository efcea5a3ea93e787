"""The command line that writes an exam."""

import argparse
import random
import sys
from collections.abc import Sequence
from pathlib import Path

import tools.exam
from course_utils.files import replacing
from tools.exam.choosing import Impossible, chapters_of, draw
from tools.exam.items import Item
from tools.exam.page import exam_page, marking_page, version

_SEEDS = 1_000_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Write both pages; return the exit status, 1 if there are none."""
    options = _parser().parse_args(arguments)
    seed = random.SystemRandom().randrange(_SEEDS) if options.seed is None else options.seed
    try:
        items = draw(chapters_of(options.chapters), options.minutes, seed)
    except Impossible as reason:
        return _failed(str(reason))
    folder = Path(options.output)
    try:
        _write(folder, items, options.minutes, seed)
    except OSError as error:
        return _failed(f"{folder} cannot be written: {error.strerror}.")
    print(
        f"Version {version(items)}: {len(items)} questions, "
        f"{sum(item.points for item in items)} points, seed {seed}.\n"
        f"For students: {folder / 'exam.html'}\n"
        f"For you:      {folder / 'marking.html'}\n"
        "Tell nobody the seed before the exam: it makes both pages again."
    )
    return 0


def _write(folder: Path, items: Sequence[Item], minutes: int, seed: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    pages = {
        "exam.html": exam_page(items, minutes),
        "marking.html": marking_page(items, minutes, seed),
    }
    for name, page in pages.items():
        with replacing(folder / name) as stream:
            stream.write(page.encode())


def _failed(message: str) -> int:
    print(f"error: {message}", file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.exam", description=tools.exam.__doc__)
    parser.add_argument(
        "--chapters",
        nargs="+",
        type=int,
        metavar="NN",
        help="such as 01 02 03; by default all with exercises but 00",
    )
    parser.add_argument("--minutes", type=int, default=60, help="60 by default")
    parser.add_argument("--seed", type=int, help="by default one that nobody can guess")
    parser.add_argument(
        "-o", "--output", default="build/exam", metavar="FOLDER", help="build/exam by default"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
