"""Every cell runs, with every exercise solved, and shows what a learner should see."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import of_chapter, of_chapters, of_every_chapter
from tools import notebooks as tool
from tools.browser import hardly_readable

pytestmark = pytest.mark.usefixtures("quiet")


@of_every_chapter
def test_all_cells_run_in_order(chapter):
    counts = chapter.execution_counts()
    assert len(counts) > 5
    assert counts == list(range(1, len(counts) + 1))


@of_chapters([path.stem for path in tool.all_notebooks() if tool.exercises_of(path)])
def test_every_solution_passes_its_check(chapter):
    for each in tool.exercises_of(chapter.path):
        feedback = chapter.output(tool.exercise_cell_id(each, "check"))
        expect(feedback).to_contain_text(f"Correct: exercise {each.id} {each.name}")


@of_every_chapter
def test_no_cell_ends_in_an_error_or_warns(chapter):
    assert chapter.output_types() <= {"execute_result", "display_data", "stdout"}


@of_every_chapter
def test_no_widget_is_broken(chapter):
    expect(chapter.cells().filter(has_text="Error displaying widget")).to_have_count(0)
    expect(chapter.cells().filter(has_text="Loading widget")).to_have_count(0)


@of_every_chapter
def test_formulas_are_typeset(chapter):
    expect(chapter.page.locator("mjx-merror")).to_have_count(0)
    prose = chapter.page.locator(f"#{chapter.panel} .jp-MarkdownOutput")
    expect(prose.filter(has_text=re.compile(r"\$.*\$"))).to_have_count(0)


@of_chapter("01_forward_pass")
def test_chapter_01_has_formulas(chapter):
    formulas = chapter.page.locator(f"#{chapter.panel} .jp-MarkdownOutput mjx-container")
    assert formulas.count() > 10


@of_chapter("00_start_here")
def test_the_environment_check_misses_nothing(chapter):
    expect(chapter.output("environment-ok")).to_have_text("0 missing")
    expect(chapter.output("environment-report")).not_to_contain_text("missing")


@of_every_chapter
def test_nothing_is_wider_than_the_page(chapter):
    wide = chapter.page.locator(f"#{chapter.panel} .jp-OutputArea-output").evaluate_all(
        "outputs => outputs.filter(o => o.scrollWidth > o.clientWidth).map(o => o.innerText)"
    )
    assert wide == []


# --- readable in both themes --------------------------------------------------------------------


@of_every_chapter
def test_outputs_are_readable(chapter, theme):
    outputs = chapter.page.locator(f"#{chapter.panel} .jp-OutputArea-output")
    assert hardly_readable(outputs) == []


@of_every_chapter
def test_prose_is_readable(chapter, theme):
    prose = chapter.page.locator(f"#{chapter.panel} .jp-MarkdownOutput")
    assert hardly_readable(prose) == []
