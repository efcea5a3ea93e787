"""A learner answers questions and solves an exercise, and the course remembers it."""

import shutil

import pytest
from playwright.sync_api import Locator, expect

from course_utils.exercises import forward_pass
from tests.browser.conftest import of_chapter
from tests.texts import shown
from tools.browser import Lab, Notebook, Server, hardly_readable
from tools.notebooks import NOTEBOOKS

pytestmark = pytest.mark.usefixtures("quiet")


# --- questions ----------------------------------------------------------------------------------

QUESTION = "batch-shape-question"
CHOICES = forward_pass.batch_shape.choices


def tab_to(button: Locator) -> None:
    """Press Tab until `button` has the focus."""
    for _ in range(10):
        button.page.keyboard.press("Tab")
        if button.evaluate("button => button === document.activeElement"):
            return
    raise AssertionError(f"ten times Tab do not lead to {button}")


@of_chapter("01_forward_pass")
def test_a_question_can_be_answered_with_the_keyboard(chapter):
    output = chapter.output(QUESTION)
    buttons = output.locator(".nn-choices").get_by_role("button")
    chapter.run(QUESTION)
    expect(buttons).to_have_count(len(CHOICES))
    expect(output.get_by_role("status")).to_have_count(0)

    for key, choice in zip(("Enter", "Space"), (CHOICES[0], CHOICES[-1]), strict=True):
        button = buttons.nth(CHOICES.index(choice))
        tab_to(button)
        chapter.page.keyboard.press(key)
        expect(output.get_by_role("status")).to_contain_text(shown(choice.feedback))
        expect(button).to_be_focused()
    expect(output.get_by_role("status")).to_contain_text("Correct")
    expect(buttons.first).to_have_text(f"✗{CHOICES[0].text}")
    expect(buttons.last).to_have_text(f"✓{CHOICES[-1].text}")
    chapter.wait_until_idle()
    expect(output.get_by_role("alert")).to_have_count(0)  # Python has recorded both


@of_chapter("01_forward_pass")
def test_an_answered_question_is_readable(chapter, theme):
    output = chapter.output("collapse-question")
    for number, choice in enumerate(forward_pass.collapse.choices):
        output.get_by_role("button").nth(number).click()
        expect(output.get_by_role("status")).to_contain_text(shown(choice.feedback))
    assert hardly_readable(output) == []


# --- exercises ----------------------------------------------------------------------------------

STUB, CHECK = "ex-01-dense-stub", "ex-01-dense-check"
MESSAGES = {each.id: each.message for each in forward_pass.dense.misconceptions}
WRONG = {
    "missing_transpose": (
        "def dense(A_prev, W, b):\n    return A_prev @ W + b",
        MESSAGES["missing_transpose"],
    ),
    "no_bias": (
        "def dense(A_prev, W, b):\n    return torch.mm(A_prev, W.t())",
        MESSAGES["no_bias"],
    ),
    "a-list": (
        "def dense(A_prev, W, b):\n    return (A_prev @ W.T + b).tolist()",
        "The numbers are right, but they come in a Python list",
    ),
}
RIGHT = "def dense(A_prev, W, b):\n    return torch.addmm(b, A_prev, W.T)"


@pytest.fixture(scope="module")
def learner(server: Server) -> str:
    """Return the folder of a learner who starts afresh."""
    folder = server.root / "learner"
    shutil.copytree(NOTEBOOKS, folder, ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    return folder.name


@pytest.fixture(scope="module")
def lesson(lab: Lab, learner: str) -> Notebook:
    """Return chapter 01, of which only the setup has run."""
    notebook = lab.open(f"{learner}/01_forward_pass.ipynb")
    notebook.run("setup")
    return notebook


def answer(lesson, source):
    lesson.show()
    lesson.write(STUB, source)
    lesson.run(STUB)
    lesson.run(CHECK)
    return lesson.output(CHECK)


@pytest.mark.parametrize(("source", "message"), WRONG.values(), ids=WRONG)
def test_a_wrong_answer_gets_its_own_message(lesson, source, message):
    feedback = answer(lesson, source)
    expect(feedback).to_contain_text(shown(message))
    expect(feedback).to_contain_text("Not yet")
    expect(feedback).not_to_contain_text("Correct")


def test_the_buttons_under_a_failed_check_show_hints_and_the_solution(lesson):
    feedback = answer(lesson, WRONG["no_bias"][0])
    expect(feedback.get_by_role("button")).to_have_count(2)
    expect(feedback).to_contain_text("(1.4 no_bias)".strip("()"))
    expect(feedback).not_to_contain_text(shown(forward_pass.dense.hints[0]))
    feedback.get_by_role("button", name="Hint").click()
    expect(feedback).to_contain_text(shown(forward_pass.dense.hints[0]))
    feedback.get_by_role("button", name="Next hint").click()
    expect(feedback).to_contain_text(shown(forward_pass.dense.hints[1]))
    feedback.get_by_role("button", name="Solution").click()
    expect(feedback).to_contain_text("return A_prev @ W.T + b")
    assert hardly_readable(feedback) == []
    expect(answer(lesson, RIGHT).get_by_role("button")).to_have_count(0)


def test_a_check_says_that_it_judged_what_stood_there_before_a_syntax_error(lesson):
    answer(lesson, WRONG["no_bias"][0])
    feedback = answer(lesson, "def dense(A_prev, W, b):\n    return A_prev @ W.T + b)")
    expect(feedback).to_contain_text("This is about an older dense")
    expect(feedback).to_contain_text(shown(MESSAGES["no_bias"]))
    expect(answer(lesson, RIGHT)).not_to_contain_text("older")


def test_feedback_is_readable(lesson, theme):
    for source, word in ((WRONG["a-list"][0], "Not yet"), (RIGHT, "Correct")):
        feedback = answer(lesson, source)
        expect(feedback).to_contain_text(word)
        assert hardly_readable(feedback) == []


def test_hints_come_one_after_the_other_and_then_the_solution(lesson):
    lesson.show()
    scratch = "neuron-by-hand-code"
    hints = forward_pass.dense.hints
    lesson.restart_kernel()  # hints begin anew
    lesson.run("setup")
    lesson.write(scratch, "ex.dense.hint()")
    for number, hint in enumerate(hints, start=1):
        lesson.run(scratch)
        expect(lesson.output(scratch)).to_contain_text(f"Hint {number} of {len(hints)}")
        expect(lesson.output(scratch)).to_contain_text(shown(hint))
    lesson.write(scratch, "ex.dense.solution()")
    lesson.run(scratch)
    code = lesson.output(scratch).locator("pre")
    expect(code).to_contain_text("return A_prev @ W.T + b")
    expect(code.locator("span").first).to_be_visible()  # it is highlighted


def test_a_solved_exercise_is_remembered_after_a_kernel_restart(lab, server, learner, lesson):
    start = lab.open(f"{learner}/00_start_here.ipynb")
    dashboard = start.output("dashboard-code")
    row = dashboard.get_by_role("row").filter(has_text="01_forward_pass.ipynb")
    server.progress_file.unlink(missing_ok=True)
    start.run("dashboard-code")
    expect(row).to_contain_text("0 of 7")

    feedback = answer(lesson, RIGHT)
    expect(feedback).to_contain_text("Correct")

    lesson.restart_kernel()
    start.show()
    start.run("dashboard-code")
    expect(row).to_contain_text("1 of 7")
    expect(row).to_contain_text("solved: dense")

    row.get_by_role("link").click()
    lab.page.wait_for_function(
        "path => window.jupyterapp.shell.currentWidget.context.path === path",
        arg=f"{learner}/01_forward_pass.ipynb",
    )
