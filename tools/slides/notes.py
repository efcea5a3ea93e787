"""What TEACHING.md says to the lecturer, for the speaker view, by the cells that it is about."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from nbformat import NotebookNode

from course_utils.checking import Chapter
from tools import notebooks as tool

_LABEL_OF_ONE = {"Mistakes to expect": "A mistake to expect"}
_LIST = re.compile(
    r"^(?P<label>[A-Z][^:\n]*?)(?:; [^:\n]*)?:\n\n(?P<items>(?:- .*\n(?:  .*\n)*)+)", re.M
)
_ITEM = re.compile(r"^- (.*(?:\n  .*)*)", re.M)
_CELL = re.compile(r"`([a-z0-9]+(?:-[a-z0-9_]+)*)`")
_TASK = re.compile(r'Open task, "(?P<heading>[^"]+)"')
_NUMBERED = re.compile(r"\b(Exercise|Question)s? (\d+\.\w+)")
_MINUTES = (
    r"^\| {chapter:02} \| (?P<title>[^|]+?) \| (?P<minutes>\d*) ?\| (?P<more>\d*) ?"
    r"\| (?P<less>.*?) ?\|$"
)


@dataclass
class Notes:
    """What is said about a chapter: as a whole, and about its cells."""

    opening: list[str] = field(default_factory=list)
    of_cells: dict[str, list[str]] = field(default_factory=dict)
    """Markdown, by the ids of cells."""

    def about(self, cell: str, text: str) -> None:
        """Add a note on a cell."""
        self.of_cells.setdefault(cell, []).append(text)


@cache
def teaching() -> str:
    """Return the text of TEACHING.md."""
    return (tool.ROOT / "TEACHING.md").read_text(encoding="utf-8")


def notes_of(
    text: str,
    chapter: Chapter,
    nb: NotebookNode,
    instruments: Collection[str],
    pace: float | None = None,
) -> Notes:
    """Return the notes on a chapter.

    Parameters
    ----------
    text
        Of TEACHING.md.
    chapter
        Whose exercises and questions they name.
    nb
        Its notebook.
    instruments
        The cells that show one, which is alive on the slides, too.
    pace
        Minutes in class for each minute of one who works alone; None says nothing of a class.
    """
    notes = Notes()
    places = _places(chapter, nb)
    for title, minutes in _minutes(text, chapter.number, pace):
        if title in places:
            notes.about(places[title], minutes)
        else:
            notes.opening.append(f"{title}: {minutes}")
    begins = {cell.id: cell.source.strip().partition("\n")[0] for cell in nb.cells}
    for cell in _run_live(text, nb, chapter.number):
        if cell not in instruments:
            where = f"`{cell}` in JupyterLab, the cell that begins with `{begins[cell]}`"
            notes.about(cell, f"**Live.** Run {where}.")
    for said, cell in _said(_part(text, chapter.number), places):
        if cell is None:
            notes.opening.append(said)
        else:
            notes.about(cell, said)
    for exercise in chapter.exercises:
        hints = " ".join(f"({n}) {hint}" for n, hint in enumerate(exercise.hints, start=1))
        notes.about(places[f"Exercise {exercise.id}"], f"**Hints.** {hints}")
    return notes


def _part(text: str, number: int) -> str:
    found = re.search(rf"^### {number:02} · .*?(?=^#|\Z)", text, re.M | re.S)
    return found[0].partition("\n\n")[2] if found else ""


def _said(part: str, places: dict[str, str]) -> Iterator[tuple[str, str | None]]:
    """Yield each note of a chapter's part, and the cell that it is about if it is about one."""
    for paragraph in _LIST.sub("", part).split("\n\n"):
        if paragraph.strip():
            task = _TASK.match(paragraph.strip())
            yield _plain(paragraph), places.get(task["heading"]) if task else None
    for found in _LIST.finditer(part):
        label = _LABEL_OF_ONE.get(found["label"], found["label"])
        for item in _ITEM.findall(found["items"]):
            yield f"**{label}.** {_plain(item)}", _place_of(item, places)


def _plain(text: str) -> str:
    """Return text without links: nothing can be followed in the speaker view."""
    return re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", re.sub(r"\n +", "\n", text)).strip()


def _place_of(item: str, places: dict[str, str]) -> str | None:
    """Return the cell of which an item speaks first; before a cell is where its question stands."""
    named = [
        (found.start(), "before " * item[: found.start()].endswith("Before ") + found[1])
        for found in _CELL.finditer(item)
    ]
    named += [(found.start(), f"{found[1]} {found[2]}") for found in _NUMBERED.finditer(item)]
    return next((places[name] for _, name in sorted(named) if name in places), None)


def _places(chapter: Chapter, nb: NotebookNode) -> dict[str, str]:
    """Return ids of cells by what TEACHING.md calls them: an id, a heading, a number."""
    places: dict[str, str] = {}
    questions = {f"ex.{each.name}": f"Question {each.id}" for each in chapter.questions}
    before = ""
    for cell in nb.cells:
        is_prose = cell.cell_type == "markdown"
        places[cell.id] = cell.id
        places[f"before {cell.id}"] = before if before and not is_prose else cell.id
        if is_prose:
            for heading in re.findall(r"^#+ +(.+?) *$", cell.source, re.M):
                places.setdefault(heading, cell.id)
                if exercise := re.match(r"Exercise \d+\.\d+", heading):
                    places[exercise[0]] = cell.id
        elif question := questions.get(cell.source.strip()):
            places[question] = cell.id
        before = cell.id if is_prose else ""
    return places


def minutes_of(text: str, number: int) -> dict[str, int]:
    """Return how long each section of a chapter takes one who works alone, by its title."""
    return {row["title"]: alone for row, alone in _rows(text, number)}


def _rows(text: str, number: int) -> Iterator[tuple[re.Match, int]]:
    """Yield the row of each section of a chapter, and its minutes for one who works alone."""
    for row in re.finditer(_MINUTES.format(chapter=number), text, re.M):
        yield row, int(row["minutes"] or row["more"])


def _minutes(text: str, number: int, pace: float | None) -> Iterator[tuple[str, str]]:
    """Yield the title of each section and how long it takes."""
    for row, alone in _rows(text, number):
        if pace:
            share = max(1, round(alone * pace))
            minutes = f"**About {share} minutes in class**; {alone} for one who works alone."
        else:
            minutes = f"**{alone} minutes** for one person who works alone."
        if row["less"]:
            minutes += f" Can be left out: {row['less']}."
        yield row["title"], minutes


def _run_live(text: str, nb: NotebookNode, number: int) -> Sequence[str]:
    """Return the cells that the sessions of plan A run live."""
    ids = {cell.id for cell in nb.cells}
    rows = re.findall(r"^\| \d+ \| \[.*$", text, re.M)
    named: list[str] = []
    for row in rows:
        sections, live = row.split(" | ")[1:3]
        if f"[{number:02}](" in sections:
            several = re.findall(rf"in {number:02} (.*?)(?=; in|$)", live)
            named += _CELL.findall(several[0] if several else live)
    return [cell for cell in dict.fromkeys(named) if cell in ids]
