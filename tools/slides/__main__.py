"""Write slides: of every chapter, of some chapters or sections, or of a session of TEACHING.md."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from course_utils.checking import Chapter
from course_utils.exercises.catalogue import CHAPTERS
from tools import notebooks as tool
from tools.notebooks import NotebookError
from tools.slides.deck import Deck
from tools.slides.notes import teaching
from tools.slides.pages import chapter_deck, session_deck, write_decks
from tools.slides.plan import Choice, chosen_sections, headings_over, session_of


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the slides; return the exit status."""
    options = _parser().parse_args(arguments)
    try:
        for page in write_decks(_decks(options), options.output):
            print(page)
    except (NotebookError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.slides", description=__doc__)
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER")
    parser.add_argument(
        "--chapters", nargs="+", default=[], metavar="CHAPTER", help="such as 03; default: all"
    )
    parser.add_argument(
        "--sections",
        nargs="+",
        default=[],
        metavar="SECTION",
        help="such as 1 3-5, or 03.1 04.2-4 of several chapters; default: all",
    )
    parser.add_argument(
        "--sessions",
        nargs="+",
        type=int,
        default=[],
        metavar="SESSION",
        help="of TEACHING.md, in place of chapters and sections",
    )
    return parser


def _decks(options: argparse.Namespace) -> dict[str, Deck]:
    if options.sessions:
        if options.chapters or options.sections:
            raise NotebookError("choose sessions, or chapters and sections")
        sessions = [session_of(teaching(), number) for number in options.sessions]
        return {f"session_{each.number:02}": session_deck(each) for each in sessions}
    chosen = [_chapter(name) for name in options.chapters] or CHAPTERS
    choices = {each.number: Choice() for each in chosen}
    if options.sections:
        titles = {each.number: _section_titles(each) for each in chosen}
        choices = chosen_sections(options.sections, titles)
    return {
        each.notebook.removesuffix(".ipynb"): chapter_deck(each, choices[each.number])
        for each in chosen
    }


def _chapter(name: str) -> Chapter:
    """Return the chapter with this number, or of this notebook."""
    for chapter in CHAPTERS:
        if name in (f"{chapter.number:02}", chapter.notebook, chapter.notebook[:-6]):
            return chapter
    numbers = ", ".join(f"{each.number:02}" for each in CHAPTERS)
    raise NotebookError(f"no chapter {name}; there are {numbers}")


def _section_titles(chapter: Chapter) -> list[str]:
    nb = tool.read(tool.NOTEBOOKS / chapter.notebook)
    titles = []
    for cell, over in headings_over(nb):
        if cell.cell_type == "markdown":
            titles += [headings[0] for _, headings in over if headings]
    return list(dict.fromkeys(titles))


if __name__ == "__main__":
    sys.exit(main())
