"""What goes on slides: a chapter, or some sections, as cells that each say how they are shown.

A slide is a cell of its own here, with its way in ``metadata.deck``; which of them stand together
is decided where their sizes are known, in ``assets/slides.js``.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from course_utils.checking import Chapter, Exercise
from tools import notebooks as tool
from tools import stages
from tools.drawing import drawing_names, needed_after, without_drawing
from tools.loaded import Loaded
from tools.outputs import is_still, without_use
from tools.pictures import Picture, img
from tools.site.terms import GLOSSARY_HEAD
from tools.slides.notes import Notes
from tools.slides.plan import Choice, headings_over
from tools.stored_instruments import Stored

_LEFT_OUT = re.compile(r"(?:(?:ex\.\w+\.check\(\w+\)|\w+ = ex\.\w+\.use\(\w+\))\s*)+")
_DETAILS = re.compile(r"(<details>.*?</details>)\s*", re.DOTALL)
_SUMMARY = re.compile(r"<details>\s*<summary>(.*?)</summary>(.*?)</details>", re.DOTALL)
_SECTION = re.compile(r"## +(\d+\. .+)")
_TALL = re.compile(r"^(```|~~~|\||\$\$)|^\s*\d+\. ", re.MULTILINE)

BESIDE = 120
"""Words of prose that fit beside a picture."""


@dataclass
class Deck(Loaded):
    """Slides in their order, and what they load."""

    title: str
    cells: list[NotebookNode] = field(default_factory=list)

    def add(
        self,
        cell: NotebookNode,
        way: str,
        *,
        begins: bool = False,
        joins: bool = False,
        steps: bool = False,
    ) -> None:
        """Add a slide.

        Parameters
        ----------
        cell
            What stands on it.
        way
            How it is shown: title, section, topic, text, code, picture, beside, instrument.
        begins
            Whether a section of the deck begins here.
        joins
            Whether it may stand on the slide before it.
        steps
            Whether it is a step of its own there.
        """
        cell.metadata["slideshow"] = {"slide_type": "slide" if begins else "subslide"}
        cell.metadata["deck"] = {
            **cell.metadata.get("deck", {}),
            "way": way,
            "joins": joins,
            "steps": steps,
        }
        self.cells.append(cell)

    def note(self, text: str) -> None:
        """Say something to the lecturer about the last slide."""
        cell = new_markdown_cell(text)
        cell.metadata["slideshow"] = {"slide_type": "notes"}
        self.cells.append(cell)


def add_chapter(
    deck: Deck,
    chapter: Chapter,
    nb: NotebookNode,
    kept: dict[str, Stored],
    notes: Notes,
    choice: Choice,
) -> None:
    """Add what is chosen of a chapter to a deck.

    Parameters
    ----------
    deck
        What it is added to.
    chapter
        Exercises and questions.
    nb
        Its stored notebook.
    kept
        What its instruments held, by the ids of their cells.
    notes
        For the lecturer.
    choice
        Which sections.
    """
    _Composer(deck, chapter, nb, kept, notes).compose(choice)


class _Composer:
    def __init__(
        self,
        deck: Deck,
        chapter: Chapter,
        nb: NotebookNode,
        kept: dict[str, Stored],
        notes: Notes,
    ):
        self.deck, self.nb, self.kept, self.notes = deck, nb, kept, notes
        self.name = chapter.notebook.removesuffix(".ipynb")
        self.questions = {f"ex.{each.name}": each for each in chapter.questions}
        self.exercises = {tool.exercise_cell_id(each, "stub"): each for each in chapter.exercises}
        self.drawing = drawing_names(nb)
        self.needed = needed_after(nb)
        self.shown: Picture | None = None  # the picture that the last slide shows
        self.asked = False  # whether the last slide is an exercise, which nothing joins
        self.left_out: list[str] = []  # titles of sections since the last that is shown
        self.has_section = False  # whether one is shown

    def compose(self, choice: Choice) -> None:
        cells = list(headings_over(self.nb))
        movable = {tuple(over) for cell, over in cells if cell.id in self.kept}
        waiting = list(self.notes.opening)
        for cell, over in cells:
            if self.deck.cells:
                self._note(waiting)
            if cell.metadata.get("slideshow", {}).get("slide_type") == "skip":
                continue
            pieces = over if cell.cell_type == "markdown" else [(None, over)]
            chosen = []
            for piece, headings in pieces:
                if choice.has(headings, has_instrument=tuple(headings) in movable):
                    chosen.append((piece, headings))
                elif piece and (section := _SECTION.match(piece)):
                    self.left_out.append(section[1])
            waiting += self.notes.of_cells.get(cell.id, []) if chosen else []
            for piece, headings in chosen:
                if piece is None:
                    self._code(cell)
                else:
                    self._prose(piece, choice.is_for_home(headings[-1] if headings else ""))
                if piece and _SECTION.match(piece):
                    self._note(waiting)
        self._note(waiting)

    def _note(self, waiting: list[str]) -> None:
        while waiting:
            self.deck.note(waiting.pop(0))

    # Prose

    def _prose(self, piece: str, is_for_home: bool) -> None:
        if is_for_home:
            piece = re.sub(r"^(### Exercise .*)$", r"\1 (at home)", piece, flags=re.MULTILINE)
        if GLOSSARY_HEAD in piece:
            return  # it is for looking up
        if section := _SECTION.match(piece):
            piece = section[0] + self._what_is_left_out() + piece[section.end() :]
        for number, text in enumerate(_DETAILS.split(piece)):
            if text.strip() and number % 2:
                self.deck.add(new_markdown_cell(_opened(text)), "text", joins=True, steps=True)
            elif text.strip():
                self._text(text.strip())

    def _what_is_left_out(self) -> str:
        """Return a remark where the numbers of the sections jump after the first that is shown."""
        left_out, self.left_out = self.left_out, []
        is_first = not self.has_section
        self.has_section = True
        if is_first or not left_out:
            return ""
        titles = "; ".join(f"*{each}*" for each in left_out)
        return f"\n\n(Not in these slides: {titles})"

    def _text(self, text: str) -> None:
        level = len(re.match(r"#*", text)[0])
        cell = new_markdown_cell(text)
        picture, self.shown = self.shown, None
        if level:
            way = {1: "title", 2: "section"}.get(level, "topic")
            self.deck.add(cell, way, begins=level <= 2)
        elif picture and len(text.split()) <= BESIDE and not _TALL.search(text):
            cell.metadata["deck"] = {"html": img(picture, "assets")}
            self.deck.add(cell, "beside")
        else:
            self.deck.add(cell, "text", joins=not self.asked)
        self.asked = False

    # Code and outputs

    def _code(self, cell: NotebookNode) -> None:
        if question := self.questions.get(cell.source.strip()):
            self._stage(cell, stages.question_stored(question), "")
        elif cell.id in self.exercises:
            self._exercise(cell, self.exercises[cell.id])
        elif not _LEFT_OUT.fullmatch(cell.source):
            self._shown(cell)

    def _exercise(self, cell: NotebookNode, exercise: Exercise) -> None:
        """Add the stub, and a solution that opens by a click."""
        solution = exercise.solution_source
        opens = (
            '<details class="solution"><summary>One solution</summary>'
            f"{highlight(solution, PythonLexer(), HtmlFormatter())}</details>"
        )
        self._add_code(cell.source, [_html_output(opens)])
        self.asked = True

    def _shown(self, cell: NotebookNode) -> None:
        source = "" if stages.only_shows(cell.source) else cell.source
        words = [each for each in map(without_use, cell.outputs) if _is_words(each)]
        source = source and without_drawing(source, self.drawing, self.needed[cell.id])
        if source or words:
            self._add_code(source, words, steps=True)
        kept = self.kept.get(cell.id)
        for number in (n for n, output in enumerate(cell.outputs) if _is_picture(output)):
            picture = self.deck.picture(self.name, cell, number)
            if kept:
                self._stage(cell, kept, img(picture, "assets"))
                kept = None  # it is shown once
            else:
                self.deck.add(_html_cell(img(picture, "assets")), "picture")
                self.shown = picture
        for output in filter(_is_caption, cell.outputs):
            self.deck.note(f"**In the picture.** {output.data['text/markdown']}")

    def _add_code(
        self, source: str, outputs: Iterable[NotebookNode], *, steps: bool = False
    ) -> None:
        """Add code; with `steps`, what it prints is the next step."""
        cell = new_code_cell(source, outputs=list(outputs))
        cell.metadata["deck"] = {"output_steps": steps}
        self.deck.add(cell, "code", joins=not self.asked)
        self.shown, self.asked = None, False

    def _stage(self, cell: NotebookNode, stored: Stored, inside: str) -> None:
        place = self.deck.stage(self.name, cell, stored, inside)
        self.deck.add(_html_cell(place), "instrument")
        self.shown = None


def _opened(details: str) -> str:
    """Return what a click opens in a notebook: on slides it is a step."""
    return _SUMMARY.sub(lambda found: f"**{found[1].strip()}**\n{found[2]}", details)


def _html_cell(text: str) -> NotebookNode:
    return new_markdown_cell(metadata={"deck": {"html": text}})


def _html_output(text: str) -> NotebookNode:
    return new_output("display_data", data={"text/html": text})


def _is_words(output: NotebookNode) -> bool:
    if not output.get("text", "words").strip():
        return False  # it said only whose function is used
    return not _is_picture(output) and not _is_caption(output) and not is_still(output)


def _is_picture(output: NotebookNode) -> bool:
    return "image/png" in output.get("data", {})


def _is_caption(output: NotebookNode) -> bool:
    return "text/markdown" in output.get("data", {})
