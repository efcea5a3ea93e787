"""Build the site: pages for Sphinx, the files that they load, and Sphinx itself."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat

from course_utils.checking import Chapter, Exercise, OpenTask, Question
from course_utils.exercises.catalogue import CHAPTERS
from course_utils.widgets.garments import explore_garments
from tools import binder_links, javascript, stages
from tools import notebooks as tool
from tools.site.chapters import Page, page_of
from tools.site.landing import LAB, landing_page, teaching_page
from tools.site.terms import GLOSSARY, terms_of
from tools.stored_instruments import Stored

SOURCE = Path(__file__).parent / "source"


def build(target: Path, work: Path) -> None:
    """Write the site.

    Parameters
    ----------
    target
        The folder for it; what is in it is replaced.
    work
        A folder for what Sphinx is given; what is in it is replaced.

    Raises
    ------
    tools.notebooks.NotebookError
        If Sphinx finds fault with a page, such as a link that leads nowhere.
    """
    for folder in (target, work):
        shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(SOURCE, work)
    static = work / "_static"
    repository = binder_links.repository()
    pages = chapter_pages(repository)
    for page in pages:
        nbformat.write(page.nb, work / f"{page.name}.ipynb")
        page.write(static)
    lab = Stored.of(explore_garments())
    stages.write_stored(LAB, lab, static)
    shown = [lab, *(stored for page in pages for stored in page.stored.values())]
    stages.write_bundles((stored.module for stored in shown), static)
    (work / "index.md").write_text(landing_page(pages, repository), encoding="utf-8")
    teaching = (tool.ROOT / "TEACHING.md").read_text(encoding="utf-8")
    (work / "teaching.md").write_text(teaching_page(teaching, repository), encoding="utf-8")
    _run_sphinx(work, target)


def chapter_pages(repository: str) -> list[Page]:
    """Return the pages of all chapters."""
    terms = terms_of(tool.read(tool.find_notebook(GLOSSARY)))
    return [
        page_of(
            tool.NOTEBOOKS / chapter.notebook,
            _asked(chapter),
            terms,
            binder_links.address_of(chapter.notebook, repository),
        )
        for chapter in CHAPTERS
    ]


def _asked(chapter: Chapter) -> dict[str, Exercise | OpenTask | Question]:
    return {each.name: each for each in (*chapter.exercises, *chapter.tasks, *chapter.questions)}


def _run_sphinx(work: Path, target: Path) -> None:
    node = javascript.node_binary()
    said = work / "sphinx.log"  # no pipe: a server of formulas that outlives Sphinx would hold it
    with said.open("w", encoding="utf-8") as log:
        found = subprocess.run(
            [
                *(sys.executable, "-m", "sphinx", "-b", "html"),
                *("-W", "--keep-going", "-q", work, target),
            ],
            env=os.environ | {"COURSE_NODE": node, "PYTHONPATH": str(tool.ROOT)},
            stdout=log,
            stderr=log,
        )
    if found.returncode:
        raise tool.NotebookError(f"Sphinx:\n{said.read_text(encoding='utf-8')[-5000:]}")
    shutil.rmtree(target / ".doctrees", ignore_errors=True)
    (target / ".nojekyll").touch()  # or GitHub Pages would leave _static out
