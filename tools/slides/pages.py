"""Writes decks as pages, and what they load beside them."""

import re
import shutil
from pathlib import Path
from urllib.parse import unquote

from nbconvert.exporters import SlidesExporter
from nbformat.v4 import new_markdown_cell, new_notebook

from course_utils.checking import Chapter
from course_utils.exercises.catalogue import CHAPTERS
from tools import bench, stages, stored_instruments
from tools import notebooks as tool
from tools.html_page import linking_pages
from tools.notebooks import NotebookError
from tools.slides.deck import Deck, add_chapter
from tools.slides.notes import minutes_of, notes_of, teaching
from tools.slides.plan import Choice, Session

SOURCES = Path(__file__).resolve().parent / "assets"
ASSETS = "assets"
"""Folder next to the pages for what they load."""

IN_CLASS = 85
"""Minutes that a session of 90 has for its sections."""

_PILCROW = re.compile(r'<a class="anchor-link"[^>]*>[^<]*</a>')
"""A heading's link to itself, without which nbconvert gives the heading no id."""
_LINK = re.compile(r'<a\b[^>]*\bhref="(?!https?:)([^"#]*)(?:#([^"]*))?"[^>]*>(.*?)</a>', re.DOTALL)


def chapter_deck(chapter: Chapter, choice: Choice) -> Deck:
    """Return the slides of a chapter."""
    deck = Deck(_title_of(chapter))
    _add(deck, chapter, choice)
    return deck


def session_deck(session: Session) -> Deck:
    """Return the slides of a session of TEACHING.md, with its homework at the end."""
    chosen = [each for each in CHAPTERS if each.number in session.chapters]
    deck = Deck(f"Session {session.number}")
    contents = "\n".join(f"- {_title_of(each)}" for each in chosen)
    deck.add(new_markdown_cell(f"# Session {session.number}\n\n{contents}"), "title", begins=True)
    pace = _pace(session)
    for chapter in chosen:
        _add(deck, chapter, session.chapters[chapter.number], pace)
    tasks = "\n".join(f"- {each}" for each in session.homework.split("; "))
    deck.add(new_markdown_cell(f"## At home\n\n{tasks}"), "section", begins=True)
    return deck


def _pace(session: Session) -> float:
    """Return the share that the session's sections get of what they take one who works alone."""
    alone = sum(
        minutes
        for number, choice in session.chapters.items()
        for title, minutes in minutes_of(teaching(), number).items()
        if choice.has([title], has_instrument=True)
    )
    return IN_CLASS / alone


def _title_of(chapter: Chapter) -> str:
    return bench.heading_of(tool.read(tool.NOTEBOOKS / chapter.notebook), chapter.notebook)[0]


def _add(deck: Deck, chapter: Chapter, choice: Choice, pace: float | None = None) -> None:
    path = tool.NOTEBOOKS / chapter.notebook
    nb = tool.read(path)
    kept = stored_instruments.read(path)
    add_chapter(deck, chapter, nb, kept, notes_of(teaching(), chapter, nb, kept, pace), choice)


def to_html(deck: Deck) -> str:
    """Return a deck as a page.

    Raises
    ------
    NotebookError
        If there is nothing on it.
    """
    exporter = SlidesExporter(
        template_name="template",
        extra_template_basedirs=[str(SOURCES)],
        exclude_input_prompt=True,
        exclude_output_prompt=True,
    )
    nb = new_notebook(cells=deck.cells, metadata={"title": deck.title})
    try:
        page, _ = exporter.from_notebook_node(nb, resources=_loaded())
    except ValueError as error:
        raise NotebookError(f"{deck.title}: {error}") from error
    return linking_pages(_PILCROW.sub("", page))


def _loaded() -> dict[str, object]:
    """Return what the template is told of the files that a page loads."""
    layouts = sorted(path.relative_to(SOURCES).as_posix() for path in SOURCES.glob("layouts/*.css"))
    return {"assets": ASSETS, "styles": ["slides.css", *layouts]}


def write_decks(decks: dict[str, Deck], folder: Path) -> list[Path]:
    """Write decks, by the names of their pages, and what they load; return the pages."""
    assets = folder / ASSETS
    shutil.copytree(SOURCES, assets, ignore=shutil.ignore_patterns("template"), dirs_exist_ok=True)
    for deck in decks.values():
        deck.write(assets)
    shown = [stored.module for deck in decks.values() for stored in deck.stored.values()]
    stages.write_bundles(shown, assets)
    texts = {name: to_html(deck) for name, deck in decks.items()}
    ids = {f"{name}.html": set(re.findall(r'\bid="([^"]+)"', text)) for name, text in texts.items()}
    pages = []
    for name, text in texts.items():
        page = folder / f"{name}.html"
        page.write_text(_without_dead_links(text, page.name, ids), encoding="utf-8")
        pages.append(page)
    return pages


def _without_dead_links(text: str, page: str, ids: dict[str, set[str]]) -> str:
    """Return a page in which what leads to no slide of these decks is no link."""

    def kept(found: re.Match) -> str:
        target, anchor = found[1] or page, found[2]
        leads = target in ids and (
            not anchor or not ids[target].isdisjoint({anchor, unquote(anchor)})
        )
        return found[0] if leads else found[3]

    return _LINK.sub(kept, text)
