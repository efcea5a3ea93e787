"""What an exercise gives besides a judgement: hints, a solution, a function to go on with."""

import pytest

from course_utils import progress
from course_utils.checking import Outcome, exercise
from tests.checking.samples import double_cases, new_double, new_exercise

KEY = "small.double"


def test_hints_follow_each_other_and_the_last_one_stays(double):
    hints = [double.hint() for _ in range(3)]
    assert [hint.heading.split(":")[0] for hint in hints] == [
        "Hint 1 of 2",
        "Hint 2 of 2",
        "Hint 2 of 2",
    ]
    assert "solution()" not in hints[0].text
    assert "`ex.double.solution()`" in hints[1].text
    assert progress.load().exercises[KEY].hints == 3
    assert repr(hints[0]).startswith("→ Hint 1 of 2")
    assert "Think of a sum." in hints[0]._repr_html_()


def test_solution_is_the_source_that_is_tested(double):
    solution = double.solution()
    assert solution == 'def double(x):\n    """Twice x."""\n    return 2 * x'
    namespace = {}
    exec(solution, namespace)
    assert double.check(namespace["double"]).outcome is Outcome.PASSED
    assert repr(solution) == str(solution)
    assert solution._repr_markdown_() == f"```python\n{solution}\n```"
    assert progress.load().exercises[KEY].solution_shown


@pytest.fixture
def unwritable_progress(monkeypatch, tmp_path):
    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setenv(progress.FILE_VARIABLE, str(tmp_path / "file" / "progress.json"))


@pytest.mark.usefixtures("unwritable_progress")
def test_feedback_comes_even_where_progress_cannot_be_saved(double):
    feedback = double.check(lambda x: 2 * x)
    assert feedback.outcome is Outcome.PASSED
    assert "Could not save" in feedback.notice
    assert "Could not save" in repr(feedback)
    assert "Could not save" in feedback._repr_html_()
    assert "Could not save" in double.hint().text
    assert "# Could not save" in double.solution()


# --- use ----------------------------------------------------------------------------------------


def _right(x):
    return x + x


def _wrong(x):
    return x


def _stub(x):
    return ...


@pytest.mark.parametrize(
    ("answer", "is_used", "said"),
    [
        (_right, True, "double: from here on the course runs with your function."),
        (_wrong, False, "the course's own function is used, because yours does not pass yet."),
        (_stub, False, "the course's own function is used, because yours is not written yet."),
    ],
)
def test_the_learners_function_is_used_where_it_passes(double, capsys, answer, is_used, said):
    assert double.use(answer) is (answer if is_used else double.reference)
    assert said in capsys.readouterr().out
    assert progress.load().exercises == {}


def test_a_class_is_called_a_class(capsys):
    class Twice:
        def __call__(self, x):
            return 2 * x

    made = exercise(cases=double_cases, hints=("Twice.",))(Twice)
    assert made.use(...) is Twice
    assert "Twice: the course's own class is used, because" in capsys.readouterr().out
    assert "judges your class" in repr(made)


# --- what an exercise shows of itself -----------------------------------------------------------


def test_an_exercise_shows_no_insides(double):
    for shown in (double, double.check, double.hint, double.solution, double.use):
        text = repr(shown)
        assert "double" in text
        secrets = [*double.hints, *(mistake.message for mistake in double.misconceptions)]
        for secret in (*secrets, "0x", "2 * x", "squared", double.insight):
            assert secret not in text
    assert "Twice x." in repr(double)
    assert "ex.double.hint()" in double._repr_html_()


def test_an_exercise_without_a_docstring_can_be_shown():
    assert "9.1" in repr(new_exercise(lambda x: x, double_cases))


def test_two_exercises_do_not_share_their_mistakes():
    one, other = new_double(), new_double()
    other.misconception("Another.")(_wrong)
    assert len(one.misconceptions) == len(other.misconceptions) - 1
    assert exercise(cases=double_cases, hints=("?", "!"))(_right).misconceptions == []
