"""Every instrument in JupyterLab: moved, in windows of any size, without a kernel."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import of_chapters
from tests.browser.instruments import NO_CONTRAST, Driven, faults_of
from tools import notebooks as tool
from tools.browser import widget_cells
from tools.instrument_pictures import SHOWN

pytestmark = pytest.mark.usefixtures("quiet")

INSTRUMENTS = {path.stem: widget_cells(path) for path in tool.all_notebooks()}
of_chapters_with_instruments = of_chapters([name for name, cells in INSTRUMENTS.items() if cells])
WINDOWS = {
    "wide": (1440, 1000),
    "narrow": (500, 900),
    "at 200 % zoom": (720, 500),  # what zoom leaves of the wide one
}
LETTERS = "ddxmabcvz00"
"""Commands of JupyterLab; `d d` deletes a cell, `0 0` restarts the kernel."""
PRESS = """(part, letters) => {
    part.focus();
    for (const key of letters) {
        const event = {key, keyCode: key.toUpperCase().charCodeAt(), bubbles: true};
        part.dispatchEvent(new KeyboardEvent('keydown', event));
        part.dispatchEvent(new KeyboardEvent('keyup', event));
    }
}"""
"""What `keyboard.press` does for each letter, for all of them at once."""


@pytest.fixture
def driven(chapter):
    """Return the instruments of a chapter by the ids of their cells."""
    cells = INSTRUMENTS[chapter.path.stem]
    return {cell: Driven(chapter.output(cell).locator(".nn")) for cell in cells}


@pytest.fixture
def window(chapter):
    """Return a function that changes the size of the window."""
    page = chapter.page
    before = page.viewport_size

    def resize(name):
        width, height = WINDOWS[name]
        page.set_viewport_size({"width": width, "height": height})
        chapter.lab.show_side_bar(name == "wide")

    yield resize
    page.set_viewport_size(before)
    chapter.lab.show_side_bar(True)


@of_chapters_with_instruments
def test_they_are_shown_once_and_alive(chapter, driven):
    for cell, instrument in driven.items():
        output = chapter.output(cell)
        expect(output.locator(".nn")).to_have_count(1)
        expect(output.locator(".jp-RenderedImage")).to_have_count(0)  # its stored picture
        assert instrument.sentence(), cell


# Two parts of each kind: how the others move, test_instruments_alone tries.
@of_chapters_with_instruments
def test_they_are_dragged_and_follow_the_keys(driven):
    for cell, instrument in driven.items():
        sliders, handles = instrument.sliders(), instrument.handles()
        moved = [instrument.press(each, "ArrowLeft") for each in (*sliders[:2], *handles[:2])]
        dragged = [instrument.drag(handle, 40, -13) for handle in handles[:2]]
        moved += [instrument.press(choice, "Enter") for choice in instrument.others()[:1]]
        assert any(moved), cell
        assert not dragged or any(dragged), cell


# How they look in both themes, test_chapters tries.
@of_chapters_with_instruments
def test_they_are_readable_in_windows_of_any_size(chapter, driven, window):
    for name in WINDOWS:
        window(name)
        for instrument in driven.values():
            instrument.settle()
            instrument.assert_readable()
    roots = chapter.page.locator(f"#{chapter.panel} .jp-OutputArea-output .nn")
    assert roots.count() >= len(driven)
    assert faults_of(roots, **NO_CONTRAST) == []


@of_chapters_with_instruments
def test_no_letter_reaches_the_notebook(chapter, driven):
    cells = chapter.cells().count()
    for instrument in driven.values():
        for parts in (instrument.sliders(), instrument.handles(), instrument.choices()):
            for part in parts[:1]:
                part.evaluate(PRESS, LETTERS)
    assert chapter.cells().count() == cells
    expect(chapter.page.get_by_role("dialog")).to_have_count(0)


# --- without a kernel that listens --------------------------------------------------------------

ALONE = """
from course_utils.exercises import all_questions
from tools.instrument_pictures import SHOWN

seconds = 0
"""
KILL = "import os; seconds and os._exit(1)"
WAIT = "import time; time.sleep(seconds); seconds = 20"  # at the second run


@pytest.fixture(scope="module")
def board(lab, server):
    """Return a notebook that shows every instrument and a question, a cell each."""
    names = [name for name in SHOWN if name != "descent-bowl"]
    cells = {"imports": ALONE, **{name: f"SHOWN['{name}']()" for name in names}}
    cells |= {"question": "all_questions()[1].view()", "kill": KILL, "wait": WAIT}
    nb = tool.nbformat.v4.new_notebook()
    nb.metadata["kernelspec"] = tool.KERNELSPEC
    nb.cells = [tool.nbformat.v4.new_code_cell(text, id=id) for id, text in cells.items()]
    tool.nbformat.write(nb, server.root / "board.ipynb")
    notebook = lab.open("board.ipynb")
    notebook.run_all()
    yield notebook, [*names, "question"]
    notebook.close()


def play(notebook, names):
    """Move every instrument, and answer the question."""
    for name in names:
        root = notebook.output(name).locator(".nn")
        driven = Driven(root)
        if name == "question":
            choices = root.locator(".nn-choices button").all()
            is_open = [each.get_attribute("aria-pressed") == "false" for each in choices]
            if not any(is_open):
                root.get_by_role("button", name="Ask me again").press("Enter")
            choice = choices[is_open.index(True) if any(is_open) else 0]
            choice.press("Enter")
            expect(choice).to_have_attribute("aria-pressed", "true")
        elif name == "guess":
            assert driven.press(root.get_by_role("button", name="Skip"), "Enter")
        else:
            assert any(
                driven.press(each, key)
                for each in driven.sliders()
                for key in ("ArrowLeft", "ArrowRight")
            ), name


def test_all_are_alive_while_the_kernel_is_busy(board):
    notebook, names = board
    notebook.run("wait")
    play(notebook, names)
    busy = notebook.output("question").get_by_role("alert")
    expect(busy).to_contain_text("The kernel is busy")
    notebook.lab.execute("notebook:interrupt-kernel")
    notebook.wait_until_idle()
    expect(busy).to_have_count(0)  # it has been recorded


def test_all_are_alive_after_the_kernel_was_killed(board):
    notebook, names = board
    notebook.run("kill")
    notebook.page.get_by_role("dialog").get_by_role("button", name="Ok").click()
    play(notebook, names)
    expect(notebook.output("question").get_by_role("alert")).to_contain_text("not recorded")


def test_all_are_alive_after_the_kernel_is_shut_down(board):
    notebook, names = board
    notebook.shut_down_kernel()
    play(notebook, names)
    expect(notebook.output("question").get_by_role("alert")).to_contain_text("not recorded")


def test_all_are_alive_and_as_they_were_on_the_second_and_on_the_third_day(board, lab):
    notebook, names = board
    for _ in range(2):
        notebook.shut_down_kernel()
        sentences = [said(notebook, name) for name in names]
        notebook.save()
        notebook.close_tab()
        notebook.panel = lab.open("board.ipynb").panel
        assert [said(notebook, name) for name in names] == sentences
        play(notebook, names)


def test_a_notebook_keeps_what_it_shows_and_no_more(board):
    notebook, names = board
    for id in ("imports", "neuron", "neuron"):
        notebook.run(id)
        notebook.wait_until_idle()
    box = notebook.output("neuron").get_by_role("textbox", name="weight w1", exact=True)
    expect(box).to_have_value("1.00")  # it is there, and new
    notebook.page.wait_for_timeout(1000)  # so that the manager knows it, too
    notebook.save()
    [kept] = tool.read(notebook.path).metadata.widgets.values()
    models = [model["model_name"] for model in kept["state"].values()]
    assert models.count("AnyModel") == len(names)
    assert set(models) == {"AnyModel", "LayoutModel"}


def said(notebook, name):
    root = notebook.output(name).locator(".nn")
    expect(root).to_be_visible()
    return root.locator(".nn-feedback" if name == "question" else ".nn-sentence").inner_text()
