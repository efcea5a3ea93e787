import ast
import html
import json
import re

import pytest

from course_utils.exercises.catalogue import CHAPTERS, all_exercises
from tools import notebooks as tool
from tools import stages, stored_instruments
from tools.browser import widget_cells
from tools.site.builder import chapter_pages


@pytest.fixture(scope="module")
def pages():
    return {page.name: page for page in chapter_pages("ada/nets")}


def html_of(page, cell_id):
    (cell,) = [cell for cell in page.nb.cells if cell.id == cell_id]
    return "".join(output.data.get("text/html", "") for output in cell.outputs if "data" in output)


def test_there_is_a_page_for_each_chapter(pages):
    assert [*pages] == [chapter.notebook.removesuffix(".ipynb") for chapter in CHAPTERS]


@pytest.mark.parametrize("path", tool.all_notebooks(), ids=lambda path: path.stem)
def test_every_instrument_and_every_question_of_a_chapter_is_alive(pages, path):
    page = pages[path.stem]
    (chapter,) = [each for each in CHAPTERS if each.notebook == path.name]
    for cell in widget_cells(path):
        assert f'data-stored="{path.stem}/{cell}"' in html_of(page, cell)
    modules = [stored.module for stored in page.stored.values()]
    assert modules.count("question") == len(chapter.questions)


def test_nobody_s_answer_is_in_a_question(pages):
    questions = [
        stored
        for page in pages.values()
        for stored in page.stored.values()
        if stored.module == "question"
    ]
    assert all(stored.state == {"picks": []} for stored in questions)


def test_an_exercise_says_how_it_is_checked_and_has_its_hints(pages):
    told = html_of(pages["01_forward_pass"], "ex-01-neuron-check")
    assert "01_forward_pass.ipynb" in told
    assert "https://mybinder.org/v2/gh/ada/nets/" in told
    assert "Hint 1" in told
    assert "Not yet: exercise 1.1" in told
    assert "One solution" in told
    assert "torch.clamp(z, min=0)" in told


@pytest.mark.parametrize("exercise", all_exercises(), ids=lambda each: each.name)
def test_the_example_is_a_whole_definition(pages, exercise):
    (page,) = [each for each in pages.values() if each.name.startswith(f"{exercise.chapter:02}_")]
    told = html_of(page, tool.exercise_cell_id(exercise, "check"))
    told_of = re.search(rf"\b{re.escape(exercise.id)} (\w+)<", told)[1]
    assert told_of in {each.id for each in exercise.misconceptions}
    for source in re.findall(r'<pre class="wrong"><code>(.*?)</code>', told, re.DOTALL):
        assert [each.name for each in ast.parse(html.unescape(source)).body] == [told_of]


def test_most_exercises_show_a_wrong_answer(pages):
    told = [
        html_of(page, cell.id)
        for page in pages.values()
        for cell in page.nb.cells
        if cell.cell_type == "code" and re.fullmatch(r"ex-\d\d-\w+-check", cell.id)
    ]
    assert len(told) == len(all_exercises())
    assert sum('<pre class="wrong">' in each for each in told) >= 0.8 * len(told)


def test_a_prediction_is_folded_and_what_only_a_kernel_needs_is_left_out(pages):
    cells = {cell.id: cell for cell in pages["01_forward_pass"].nb.cells}
    assert "hide-output" in cells["neuron-by-hand-code"].metadata["tags"]
    assert "ready" not in cells
    assert "remove-input" in cells["neuron-widget-code"].metadata["tags"]


def test_a_picture_has_its_size_and_its_words(pages):
    shown = html_of(pages["01_forward_pass"], "neuron-picture")
    assert re.search(r'alt="[^"]{20,}" width="\d+" height="\d+" loading="lazy"', shown)


def test_a_script_hands_over_what_an_instrument_holds():
    stored = stored_instruments.Stored("loss", {"a": "</script>\u2028"}, {}, "AAA=")
    script = stages.script_of("x/y", stored)
    assert "</script" not in script
    assert "\u2028" not in script
    handed_over = json.loads(script.partition(",")[2].removesuffix(");\n"))
    assert handed_over == {"state": stored.state, "settings": {}, "data": "AAA="}


def test_nothing_waits_for_a_kernel(pages):
    shown = [
        "".join([output.get("text", ""), *map(str, output.get("data", {}).values())])
        for page in pages.values()
        for cell in page.nb.cells
        for output in cell.get("outputs", [])
    ]
    assert [
        each for each in shown if "running kernel" in each and 'class="stage"' not in each
    ] == []
    assert [each for each in shown if "course's own function is used" in each] == []


def test_code_that_only_draws_and_the_setup_are_folded(pages):
    cells = {cell.id: cell for cell in pages["01_forward_pass"].nb.cells}
    for folded in ("setup", "neuron-picture"):
        assert "hide-input" in cells[folded].metadata.tags
        assert cells[folded].metadata.mystnb.code_prompt_show == "Show the code"
    assert "hide-input" not in cells["neuron-relu-code"].metadata.get("tags", [])
