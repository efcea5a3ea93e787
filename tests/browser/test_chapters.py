"""Every cell runs, and what it shows is what a learner should see."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import CHAPTERS
from tools.browser import hardly_readable

pytestmark = pytest.mark.usefixtures("quiet")


@pytest.fixture(params=CHAPTERS)
def notebook(request, chapter):
    return chapter(request.param)


def test_all_cells_run_in_order(notebook):
    counts = notebook.execution_counts()
    assert len(counts) > 5
    assert counts == list(range(1, len(counts) + 1))


def test_no_cell_ends_in_an_error_or_warns(notebook):
    assert notebook.output_types() <= {"execute_result", "display_data", "stdout"}


def test_no_widget_is_broken(notebook):
    expect(notebook.cells().filter(has_text="Error displaying widget")).to_have_count(0)
    expect(notebook.cells().filter(has_text="Loading widget")).to_have_count(0)


def test_formulas_are_typeset(notebook):
    expect(notebook.page.locator("mjx-merror")).to_have_count(0)
    prose = notebook.page.locator(f"#{notebook.panel} .jp-MarkdownOutput")
    expect(prose.filter(has_text=re.compile(r"\$.*\$"))).to_have_count(0)


def test_chapter_01_has_formulas(chapter):
    notebook = chapter("01_forward_pass")
    formulas = notebook.page.locator(f"#{notebook.panel} .jp-MarkdownOutput mjx-container")
    assert formulas.count() > 10


def test_the_environment_check_says_true(chapter):
    notebook = chapter("00_start_here")
    expect(notebook.output("environment-ok")).to_have_text("True")
    expect(notebook.output("environment-report")).not_to_contain_text("missing")


def test_nothing_is_wider_than_the_page(notebook):
    wide = notebook.page.locator(f"#{notebook.panel} .jp-OutputArea-output").evaluate_all(
        "outputs => outputs.filter(o => o.scrollWidth > o.clientWidth).map(o => o.innerText)"
    )
    assert wide == []


# --- readable in both themes --------------------------------------------------------------------


def test_outputs_are_readable(notebook, theme):
    outputs = notebook.page.locator(f"#{notebook.panel} .jp-OutputArea-output")
    assert hardly_readable(outputs) == []


def test_prose_is_readable(notebook, theme):
    prose = notebook.page.locator(f"#{notebook.panel} .jp-MarkdownOutput")
    assert hardly_readable(prose) == []
