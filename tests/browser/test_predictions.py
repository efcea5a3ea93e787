"""What answers a question is folded until its cell is run."""

import shutil

import pytest
from playwright.sync_api import expect

from tools import notebooks as tool

pytestmark = pytest.mark.usefixtures("quiet")

CHAPTER = tool.find_notebook("00_start_here")


@pytest.fixture(scope="module")
def as_stored(lab, server):
    """Return a chapter as a learner finds it: with its outputs, and no cell run."""
    folder = server.root / "as-stored"
    folder.mkdir()
    shutil.copy(CHAPTER, folder)
    notebook = lab.open(f"{folder.name}/{CHAPTER.name}")
    yield notebook
    notebook.close()


def test_the_answer_shows_when_its_cell_is_run(as_stored):
    stored = {cell.id: cell for cell in tool.read(CHAPTER).cells}
    assert tool.is_folded(stored["cells-count"])
    assert stored["cells-count"].outputs
    cell, output = as_stored.cell("cells-count"), as_stored.output("cells-count")
    expect(cell.locator(".cm-content")).to_contain_text("count + 1")
    folded = cell.locator(".jp-OutputPlaceholder")
    expect(folded).to_be_visible()
    assert "This cell has run" not in folded.inner_text()
    expect(output).not_to_be_visible()

    as_stored.run("cells-start")
    as_stored.run("cells-count")
    expect(output).to_contain_text("This cell has run 1 time(s)")
    expect(output).to_be_visible()
    expect(cell.locator(".jp-OutputPlaceholder")).to_have_count(0)

    as_stored.run("cells-count")
    expect(output).to_contain_text("This cell has run 2 time(s)")


def test_an_output_that_answers_nothing_is_shown(as_stored):
    as_stored.show()
    expect(as_stored.output("dashboard-code")).to_contain_text("00_start_here.ipynb")
