"""Write the chapters as slides: one page each, shown by reveal.js, that needs no network.

``python -m tools.slides -o build/slides`` writes all chapters; a cell's slide type says where it
goes (``tools.notebooks.slide_types``). What a page loads lies next to it in ``assets``: copy the
whole folder. No cell is run; a widget is shown as the picture that is stored with it.
"""

import argparse
import copy
import re
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from nbconvert.exporters import SlidesExporter
from nbformat import NotebookNode

from tools.html_page import linking_pages
from tools.notebooks import (
    NotebookError,
    all_notebooks,
    find_notebook,
    heading_slide_type,
    markdown_pieces,
    read,
)

SOURCES = Path(__file__).resolve().parent / "slides_assets"
ASSETS = "assets"
"""Folder next to the pages for what they load."""

_PILCROW = re.compile(r'<a class="anchor-link"[^>]*>[^<]*</a>')
"""A heading's link to itself, without which nbconvert gives the heading no id."""


def split_at_headings(nb: NotebookNode) -> NotebookNode:
    """Return a copy of `nb` in which each heading begins a Markdown cell, and so a slide."""
    nb = copy.deepcopy(nb)
    cells = []
    for cell in nb.cells:
        cells.append(cell)
        if cell.cell_type != "markdown":
            continue
        cell.source, *more = markdown_pieces(cell.source)
        kept = cell.metadata.get("slideshow", {}).get("slide_type") in ("skip", "notes")
        for number, piece in enumerate(more, start=2):
            metadata = dict(cell.metadata)
            if not kept:
                metadata["slideshow"] = {"slide_type": heading_slide_type(piece)}
            cells.append(
                NotebookNode(
                    cell_type="markdown",
                    id=f"{cell.id}-piece-{number}",
                    metadata=NotebookNode(metadata),
                    source=piece,
                )
            )
    nb.cells = cells
    return nb


def title_of(nb: NotebookNode, default: str) -> str:
    """Return the notebook's first heading of level 1."""
    for cell in nb.cells:
        match = re.match(r"# +(.+?) *$", cell.source, re.MULTILINE)
        if match and cell.cell_type == "markdown":
            return match[1]
    return default


def to_html(nb: NotebookNode, name: str) -> str:
    """Return the slides of a notebook as a page; `name` is its title if it has none.

    Raises
    ------
    NotebookError
        If all cells are skipped.
    """
    nb = split_at_headings(nb)
    nb.metadata["title"] = title_of(nb, name)
    exporter = SlidesExporter(
        template_name="template",
        extra_template_basedirs=[str(SOURCES)],
        exclude_input_prompt=True,
        exclude_output_prompt=True,
    )
    try:
        page, _ = exporter.from_notebook_node(nb, resources={"assets": ASSETS})
    except ValueError as error:
        raise NotebookError(f"{name}: {error}") from error
    return linking_pages(_PILCROW.sub("", page))


def write_slides(notebooks: Sequence[Path], folder: Path) -> list[Path]:
    """Write the slides of `notebooks`, and what they load, into `folder`; return the pages."""
    shutil.copytree(
        SOURCES,
        folder / ASSETS,
        ignore=shutil.ignore_patterns("template"),
        dirs_exist_ok=True,
    )
    pages = []
    for path in notebooks:
        page = folder / f"{path.stem}.html"
        page.write_text(to_html(read(path), path.stem), encoding="utf-8")
        pages.append(page)
    return pages


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the slides; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.slides", description=__doc__)
    parser.add_argument("notebooks", nargs="*", metavar="NOTEBOOK", help="default: every chapter")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER")
    options = parser.parse_args(arguments)
    try:
        chosen = [find_notebook(name) for name in options.notebooks] or all_notebooks()
        for page in write_slides(chosen, options.output):
            print(page)
    except (NotebookError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
