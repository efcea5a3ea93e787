"""A stored notebook as Sphinx is given it: what reads well without a kernel."""

import re
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from course_utils.checking import Exercise, OpenTask, Question
from tools import notebooks as tool
from tools import stages, stored_instruments
from tools.drawing import drawing_names, needed_after, without_drawing
from tools.html_page import linking_pages
from tools.loaded import Loaded
from tools.outputs import is_still, without_use
from tools.pictures import img
from tools.site import asking
from tools.site.terms import GLOSSARY, Linker, Term, with_anchors
from tools.stored_instruments import Stored

_QUESTION = re.compile(r"ex\.(\w+)\s*")
_CHECK = re.compile(r"ex\.(\w+)\.check\(\w+\)\s*")

LEFT_OUT = {"ready", "environment-report", "dashboard-code", "transfer-code"}
"""Cells that only a kernel needs, or that say how things stand on another computer."""

START = "00_start_here"
ON_THE_WEB = (
    "*On the web you read, play and answer questions: sections 1 and 5 are for you. Sections 2, 3, "
    "4 and 6 say how one runs the course, and their keys and buttons are JupyterLab's.*"
)
"""After the title of the first chapter."""


@dataclass
class Page(Loaded):
    """A chapter, and what its page loads."""

    name: str
    nb: NotebookNode


def page_of(
    path: Path,
    asked: dict[str, Exercise | OpenTask | Question],
    terms: list[Term],
    binder: str,
) -> Page:
    """Return the page of a notebook.

    Parameters
    ----------
    path
        The notebook.
    asked
        The exercises, open tasks and questions of its chapter, by their names.
    terms
        The glossary.
    binder
        Address at which the notebook opens with a kernel.
    """
    nb = tool.read(path)
    page = Page(path.stem, nb)
    kept = stored_instruments.read(path)
    linker = Linker(terms)
    drawing, needed = drawing_names(nb), needed_after(nb)
    nb.cells = [cell for cell in nb.cells if cell.id not in LEFT_OUT]
    if path.stem == START:
        nb.cells.insert(1, nbformat.v4.new_markdown_cell(ON_THE_WEB, id="on-the-web"))
    checks = 0
    for cell in nb.cells:
        if cell.cell_type == "markdown":
            cell.source = _prose(cell.source, path.stem, linker)
        else:
            _draw(page, cell, kept.get(cell.id))
            _fold(cell, without_drawing(cell.source, drawing, needed[cell.id]))
            if question := _named(_QUESTION, cell, asked):
                _ask(page, cell, question)
            if exercise := _named(_CHECK, cell, asked):
                _output(cell, asking.how_to_check(exercise, path.name, binder, first=not checks))
                checks += 1
    return page


def _prose(source: str, name: str, linker: Linker) -> str:
    return with_anchors(source) if name == GLOSSARY else linker.linked(source)


def _named(
    pattern: re.Pattern, cell: NotebookNode, asked: dict[str, Exercise | OpenTask | Question]
) -> Exercise | OpenTask | Question | None:
    found = pattern.fullmatch(cell.source)
    return asked.get(found[1]) if found else None


def _draw(page: Page, cell: NotebookNode, kept: Stored | None) -> None:
    """Put files in the place of pictures, and an instrument where one was shown."""
    cell.outputs = [each for each in map(without_use, cell.outputs) if each.get("text") != ""]
    for number, output in enumerate(cell.outputs):
        data = output.get("data", {})
        if kept and is_still(output):
            output.data = NotebookNode({"text/html": page.stage(page.name, cell, kept, "")})
            kept = None
        elif "image/png" in data:
            shown = img(page.picture(page.name, cell, number), "_static")
            if kept:
                shown = page.stage(page.name, cell, kept, shown)
            else:
                shown = f'<div class="picture">{shown}</div>'
            output.data = NotebookNode({"text/html": shown})
            kept = None  # it is shown once
        elif "text/html" in data:
            data["text/html"] = linking_pages(data["text/html"])
    if stages.only_shows(cell.source):
        _tag(cell, "remove-input")


def _ask(page: Page, cell: NotebookNode, question: Question) -> None:
    """Put a question that answers in the place of the folded-up answers."""
    answers = next((each.data["text/html"] for each in cell.outputs if "data" in each), "")
    _output(cell, page.stage(page.name, cell, stages.question_stored(question), answers))
    _tag(cell, "remove-input")


def _fold(cell: NotebookNode, left: str) -> None:
    """Fold what answers a prediction, and code that only prepares or draws.

    Parameters
    ----------
    cell
        A code cell.
    left
        Its source without what draws.
    """
    if tool.is_folded(cell):
        _tag(cell, "hide-output")
    elif cell.id == "setup" or not left:
        _tag(cell, "hide-input")
        cell.metadata["mystnb"] = {
            "code_prompt_show": "Show the code",
            "code_prompt_hide": "Fold the code",
        }


def _output(cell: NotebookNode, html: str) -> None:
    cell.outputs = [nbformat.v4.new_output("display_data", data={"text/html": html})]


def _tag(cell: NotebookNode, tag: str) -> None:
    cell.metadata["tags"] = [*cell.metadata.get("tags", []), tag]
