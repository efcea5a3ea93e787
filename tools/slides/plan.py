"""Which sections a deck has: all of a chapter, some that are named, or those of a session."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nbformat import NotebookNode

from tools.notebooks import NotebookError, markdown_pieces

_HEADING = re.compile(r"(#+) +(.+?) *$", re.M)
_NUMBER = re.compile(r"(\d+)\. ")
"""Before the title of a section."""
_TOKEN = re.compile(r"(?:(\d\d)\.)?(\d+)(?:-(\d+))?")
_CHAPTER = re.compile(r"\[(\d\d)\]\(notebooks/\w+\.ipynb\)")
_TITLE = re.compile(r'(the widget of )?"([^"]+)"')
_WITHOUT = re.compile(r' without "[^"]+"(?: and "[^"]+")*')


def _unnumbered(title: str) -> str:
    return title[found.end() :] if (found := _NUMBER.match(title)) else title


@dataclass(frozen=True)
class Choice:
    """Sections of a chapter, by their titles without numbers; all of it if none is named."""

    titles: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    """Headings in them that are left out."""
    instruments: tuple[str, ...] = ()
    """Sections of which only the parts with instruments are taken."""
    exercises: tuple[str, ...] | None = None
    """Numbers of the exercises for class; the others are for home. None: all are for class."""

    def has(self, headings: Sequence[str], *, has_instrument: bool) -> bool:
        """Return whether what stands under these headings is chosen.

        Parameters
        ----------
        headings
            The section's first.
        has_instrument
            Whether an instrument stands under the last of them.
        """
        names = [_unnumbered(each) for each in headings]
        if any(name in self.without for name in names):
            return False
        if not self.titles and not self.instruments:
            return True
        if any(name in self.titles for name in names):
            return True
        return has_instrument and any(name in self.instruments for name in names)

    def is_for_home(self, heading: str) -> bool:
        """Return whether a heading begins an exercise that is not for class."""
        exercise = re.match(r"Exercise (\d+\.\d+)", heading)
        return bool(exercise and self.exercises is not None and exercise[1] not in self.exercises)


@dataclass(frozen=True)
class Session:
    """A row of TEACHING.md's plans."""

    number: int
    chapters: dict[int, Choice]
    homework: str
    """In Markdown."""


def headings_over(nb: NotebookNode) -> Iterator[tuple[NotebookNode, list]]:
    """Yield each cell with the headings over it, the section's first, without the chapter's.

    For a Markdown cell these are its pieces, each with its headings.
    """
    over: list[tuple[int, str]] = []
    for cell in nb.cells:
        if cell.cell_type != "markdown":
            yield cell, [text for _, text in over]
            continue
        pieces = []
        for piece in markdown_pieces(cell.source):
            if heading := _HEADING.match(piece):
                level = len(heading[1])
                over = [each for each in over if each[0] < level]
                over += [(level, heading[2])] * (level > 1)
            pieces.append((piece, [text for _, text in over]))
        yield cell, pieces


def chosen_sections(tokens: Sequence[str], chapters: dict[int, list[str]]) -> dict[int, Choice]:
    """Return the choice of each chapter.

    Parameters
    ----------
    tokens
        Such as ``3``, ``2-4``, or ``03.2-4`` where there are several chapters.
    chapters
        The titles of the sections of each chapter, with their numbers.

    Raises
    ------
    NotebookError
        If a token names no section.
    """
    named: dict[int, list[str]] = {number: [] for number in chapters}
    for token in tokens:
        found = _TOKEN.fullmatch(token)
        if not found or (not found[1] and len(chapters) != 1):
            example = f"{next(iter(chapters)):02}.2-4"
            raise NotebookError(f"sections are named such as {example}, not {token}")
        number = int(found[1]) if found[1] else next(iter(chapters))
        first, last = int(found[2]), int(found[3] or found[2])
        titles = [
            title
            for title in chapters.get(number, [])
            if (start := _NUMBER.match(title)) and first <= int(start[1]) <= last
        ]
        if not titles:
            raise NotebookError(f"no section {token}: {_sections_of(number, chapters)}")
        named[number] += [_unnumbered(title) for title in titles]
    return {number: Choice(titles=tuple(titles)) for number, titles in named.items()}


def _sections_of(number: int, chapters: dict[int, list[str]]) -> str:
    if number not in chapters:
        return f"chapter {number:02} is not among {', '.join(f'{n:02}' for n in chapters)}"
    return "; ".join(title for title in chapters[number] if _NUMBER.match(title))


def session_of(teaching: str, number: int) -> Session:
    """Return a session of TEACHING.md's plan A or of part two.

    Raises
    ------
    NotebookError
        If there is no such session.
    """
    row = re.search(rf"^\| {number} \| (\[\d\d\].*?) \|$", teaching, re.M)
    if not row:
        last = max(map(int, re.findall(r"^\| (\d+) \| \[", teaching, re.M)))
        raise NotebookError(f"TEACHING.md has the sessions 1 to {last}, and no {number}")
    sections, _, exercises, homework = row[1].split(" | ")
    parts = _CHAPTER.split(sections)[1:]
    in_class = tuple(re.findall(r"\d+\.\d+", exercises))
    return Session(
        number,
        {
            int(chapter): _choice_of(text, in_class, _frame(teaching, chapter, number))
            for chapter, text in zip(parts[::2], parts[1::2], strict=True)
        },
        homework,
    )


def _frame(teaching: str, chapter: str, number: int) -> tuple[str, ...]:
    """Return a chapter's goals where a session begins it, and its summary where one ends it."""
    rows = re.findall(rf"^\| (\d+) \| .*\[{chapter}\]\(notebooks/", teaching, re.M)
    sessions = [int(row) for row in rows]
    goals = ("What you will learn",) * (number == min(sessions))
    return goals + ("What you learned",) * (number == max(sessions))


def _choice_of(text: str, exercises: tuple[str, ...], frame: tuple[str, ...]) -> Choice:
    without = [title for found in _WITHOUT.findall(text) for _, title in _TITLE.findall(found)]
    named = _TITLE.findall(_WITHOUT.sub("", text))
    return Choice(
        titles=(*frame, *(title for only, title in named if not only)),
        without=tuple(without),
        instruments=tuple(title for only, title in named if only),
        exercises=exercises,
    )
