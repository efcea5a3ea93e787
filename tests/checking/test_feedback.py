import ipywidgets as widgets
import pytest

from course_utils import progress
from course_utils.checking import Feedback, Outcome
from course_utils.checking.feedback import Hint, Solution

WIDGET = "application/vnd.jupyter.widget-view+json"


def wrong(x):
    return x < 1


def parts(feedback):
    """The message, the two buttons and the room for what they show."""
    message, buttons, answer = feedback.view().children
    return message, *buttons.children, answer


def test_it_reads_the_same_as_text_and_as_html(double):
    feedback = double.check(wrong)
    assert repr(feedback).startswith("✗ Not yet: exercise 9.1 `double`\n")
    html = feedback._repr_html_()
    assert 'role="status"' in html
    assert "✗ Not yet" in html
    assert "<code" in html


def test_html_is_escaped(double):
    def answer(x):
        raise ValueError('<b> & "x < 1"')

    html = double.check(answer)._repr_html_()
    assert "&lt;b&gt; &amp;" in html
    assert "<b>" not in html
    message, *_ = parts(double.check(answer))
    assert message.value == html
    feedback = Feedback(Outcome.FAILED, "9.1", "double", "`a < b` and <i>")
    assert "a &lt; b" in feedback._repr_html_()
    assert "<i>" not in feedback._repr_html_()


def test_what_was_found_has_a_key(double):
    assert double.check(lambda x: x * x).key == "9.1 squared"
    assert "(9.1 squared)" in repr(double.check(lambda x: x * x))
    assert double.check(lambda x: -2 * x).key == "9.1 sign"
    assert double.check(lambda x: 2 * x).key is None


def test_the_buttons_stand_under_a_failed_check_only(double):
    assert WIDGET in double.check(wrong)._repr_mimebundle_()
    for answer in (lambda x: 2 * x, lambda x: ...):
        bundle = double.check(answer)._repr_mimebundle_()
        assert set(bundle) == {"text/plain", "text/html"}


def test_the_bundle_is_readable_without_a_kernel(double):
    feedback = double.check(wrong)
    bundle = feedback._repr_mimebundle_()
    assert bundle["text/plain"] == repr(feedback)
    assert bundle["text/html"] == feedback._repr_html_()


def test_the_view_shows_the_message_and_two_buttons(double):
    message, hint, solution, answer = parts(double.check(wrong))
    assert isinstance(hint, widgets.Button)
    assert (hint.description, solution.description) == ("Hint", "Solution")
    assert "✗ Not yet" in message.value
    assert answer.value == ""
    assert progress.load().exercises["small.double"].hints == 0


def test_clicking_shows_one_hint_after_the_other(double):
    _, hint, _, answer = parts(double.check(wrong))
    hint.click()
    assert "Think of a sum." in answer.value
    assert hint.description == "Next hint"
    hint.click()
    assert "Which sum?" in answer.value
    assert "Think of a sum." not in answer.value
    assert progress.load().exercises["small.double"].hints == 2


def test_clicking_shows_the_solution(double):
    _, _, solution, answer = parts(double.check(wrong))
    solution.click()
    assert "return 2 * x" in answer.value
    assert "<pre" in answer.value
    assert progress.load().exercises["small.double"].solution_shown


def test_a_feedback_without_help_has_no_buttons():
    feedback = Feedback(Outcome.FAILED, "9.1", "double", "No.")
    assert set(feedback._repr_mimebundle_()) == {"text/plain", "text/html"}


def test_a_notice_is_added(double):
    feedback = Feedback(Outcome.PASSED, "9.1", "double", "Well.", notice="Not saved.")
    assert repr(feedback) == "✓ Correct: exercise 9.1 `double`\nWell.\nNot saved."
    assert "Not saved." in feedback._repr_html_()


@pytest.mark.parametrize(
    ("shown", "text", "html"),
    [
        (Hint("Hint 1", "a < b"), "→ Hint 1\na < b", "a &lt; b"),
    ],
)
def test_hints_and_solutions(shown, text, html):
    assert repr(shown) == text
    assert html in shown._repr_html_()


def test_a_solution_is_highlighted_as_python():
    assert Solution("x = 1")._repr_markdown_() == "```python\nx = 1\n```"
