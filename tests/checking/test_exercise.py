"""The engine on a small exercise of its own: every way in which an answer can be right or wrong."""

import gc
import re
import sys
import weakref

import numpy as np
import pytest
import torch

from course_utils import progress
from course_utils.checking import Case, Outcome, exercise
from course_utils.checking.feedback import MAX_MESSAGE


def _double_cases():
    return [
        Case("three numbers", torch.tensor([1.0, -2.0, 3.0])),
        Case("a batch of one", torch.tensor([[0.5, 4.0]])),
        Case("a batch in float64", torch.tensor([[1.0], [2.0]], dtype=torch.float64)),
    ]


@pytest.fixture
def double():
    @exercise("9.1", cases=_double_cases, hints=("Think of a sum.", "Which sum?"))
    def double(x):
        """Twice x."""
        return 2 * x

    @double.misconception("squared", "This multiplies each number by itself.")
    def _(x):
        return x * x

    @double.misconception("overflow", "This becomes infinite.")
    def _(x):
        return torch.exp(1000 * x)

    @double.misconception("fails", "This fails for a batch.")
    def _(x):
        return x + torch.tensor([1.0, -2.0, 3.0]).view(x.shape)

    return double


def untouched(x): ...


def untouched_return(x):
    return ...


def untouched_with_docstring(x):
    """Twice x."""
    return ...


def untouched_pass(x):
    pass


@pytest.mark.parametrize(
    "stub", [untouched, untouched_return, untouched_with_docstring, untouched_pass, ...]
)
def test_untouched_stub_is_neither_right_nor_wrong(double, stub):
    feedback = double.check(stub)
    assert feedback.outcome is Outcome.NOT_ATTEMPTED
    assert feedback.misconception is None
    assert "double.hint()" in feedback.message
    assert progress.load().exercises == {}


def test_scaffold_that_still_returns_an_ellipsis_is_not_attempted(double):
    def scaffold(x):
        y = x + 1
        print(y)
        return ...

    assert double.check(scaffold).outcome is Outcome.NOT_ATTEMPTED


# --- a function to repair -------------------------------------------------------------------


@pytest.fixture
def halve():
    @exercise("9.7", cases=_double_cases, hints=("Which sign?", "Divide."))
    def halve(x):
        """Half of x."""
        return torch.stack([row / 2 for row in x])

    @halve.misconception("doubled", "This is twice x.")
    def _(x):
        return 2 * x

    @halve.broken("A batch comes back with each row as it was.")
    def _(x, by=1):
        """Half of x."""
        return torch.stack([row / by for row in x])

    return halve


def test_an_untouched_broken_function_is_not_attempted(halve):
    def untouched(x, by=1):
        # a comment of the learner's, and the docstring is gone
        return torch.stack(
            [row / by for row in x]
        )  # fmt: skip

    feedback = halve.check(untouched)
    assert feedback.outcome is Outcome.NOT_ATTEMPTED
    assert feedback.misconception is None
    assert feedback.message.startswith(
        "This is still the broken version. A batch comes back with each row as it was.\n"
    )
    assert "halve.hint()" in feedback.message
    assert progress.load().exercises == {}


def test_an_emptied_broken_function_is_not_attempted_either(halve):
    assert "Replace the `...`" in halve.check(untouched_return).message


def _defaults_changed(x, by=2.0):
    """Half of x."""
    return torch.stack([row / by for row in x])


def _constant_changed(x, by=1):
    """Half of x."""
    return torch.stack([row / by / 2 for row in x])


@pytest.mark.parametrize("answer", [_defaults_changed, _constant_changed, lambda x: x / 2])
def test_a_repaired_function_passes(halve, answer):
    assert halve.check(answer).outcome is Outcome.PASSED


def _renamed(x, by=1):
    """Half of x."""
    return torch.stack([part / by for part in x])


@pytest.mark.parametrize("answer", [_renamed, lambda x: x.clone()])
def test_a_change_without_effect_is_said_to_be_one(halve, answer):
    feedback = halve.check(answer)
    assert feedback.outcome is Outcome.FAILED
    assert feedback.misconception == "still-broken"
    assert feedback.message == (
        "Your change makes no difference to the symptom. "
        "A batch comes back with each row as it was."
    )


def test_a_wrong_repair_is_recognised(halve):
    assert halve.check(lambda x: x + x).misconception == "doubled"
    assert "Expected:" in halve.check(lambda x: x / 3).message


def _with_a_helper(x):
    return twice(x)  # noqa: F821


def test_a_repair_may_stand_outside_the_function(monkeypatch):
    @exercise("9.6", cases=_double_cases, hints=("?", "!"))
    def double(x):
        return 2 * x

    @double.broken("It does not know its helper.")
    def _(x):
        return twice(x)  # noqa: F821

    monkeypatch.setitem(globals(), "twice", lambda x: x / 2)
    assert double.check(_with_a_helper).outcome is Outcome.NOT_ATTEMPTED
    monkeypatch.setitem(globals(), "twice", lambda x: x + x)
    assert double.check(_with_a_helper).outcome is Outcome.PASSED


def test_an_answer_without_readable_lines_is_judged_by_what_it_does(halve):
    namespace = {"torch": torch}
    exec("def f(x, by=1):\n    return torch.stack([row / by for row in x])", namespace)
    assert halve.check(namespace["f"]).misconception == "still-broken"


def test_something_else_than_a_function_is_no_broken_function(halve):
    assert "the function itself" in halve.check(3).message
    assert halve.check(torch.nn.Identity()).misconception == "still-broken"


@pytest.mark.parametrize(
    "answer",
    [
        lambda x: x + x,
        lambda x: x.numpy() * 2,
        lambda x: torch.einsum("...,->...", x, torch.tensor(2.0, dtype=x.dtype)),
        lambda x: torch.stack([2 * row for row in x]),
        lambda x: (2 * x).requires_grad_(),
        lambda x, unused=None: 2 * x,
    ],
)
def test_any_correct_style_passes(double, answer):
    feedback = double.check(answer)
    assert feedback.outcome is Outcome.PASSED, feedback
    assert "3 cases" in feedback.message


def test_single_case_is_praised_in_the_singular():
    @exercise("9.2", cases=lambda: [Case("one", 1)], hints=("?", "!"))
    def same(x):
        return x

    assert same.check(lambda x: x).message == "The case agrees."


def test_misconception_is_recognised_however_it_is_written(double):
    feedback = double.check(lambda x: x**2)
    assert feedback.outcome is Outcome.FAILED
    assert feedback.misconception == "squared"
    assert feedback.message == "This multiplies each number by itself."


def test_misconception_with_infinite_results_is_recognised(double):
    assert double.check(lambda x: torch.exp(x * 1000)).misconception == "overflow"


def test_misconception_that_fails_in_some_cases_is_recognised(double):
    offset = torch.tensor([1.0, -2.0, 3.0])
    assert double.check(lambda x: x + offset.reshape(x.shape)).misconception == "fails"


def test_an_answer_that_only_raises_is_no_misconception():
    @exercise("9.3", cases=_double_cases, hints=("?", "!"))
    def triple(x):
        return 3 * x

    @triple.misconception("always-fails", "It never works.")
    def _(x):
        raise ValueError

    def answer(x):
        raise ValueError("mine")

    feedback = triple.check(answer)
    assert feedback.misconception is None
    assert 'raise ValueError("mine")' in feedback.message


def _yields(x):
    yield 2 * x


async def _asynchronous(x):
    return 2 * x


@pytest.mark.parametrize(
    ("answer", "expected_parts"),
    [
        (lambda x: 2 * x + 1, ["three numbers", "tensor([2, -4, 6])", "tensor([3, -3, 7])"]),
        (lambda x: 2 * x if x.dim() == 1 else x, ["a batch of one", "right for three numbers"]),
        (lambda x: 2 * x.float(), ["float64", "float32", "right for three numbers"]),
        (lambda x: (2 * x).sum(), ["Expected shape (3,)", "shape ()"]),
        (lambda x: 2 * x / (x - x), ["infinity"]),
        (lambda x: 0 * x / (x - x), ["NaN"]),
        (lambda x: [2 * value for value in x], ["returned a list"]),
        (lambda x: print("looking at", x.shape), ["None", "`return` missing", "It printed"]),
        (lambda x: x > 0, ["True and False"]),
        (lambda x: double_later, ["parentheses of a call"]),
        (lambda x: 1 / 0, ["ZeroDivisionError", "division by zero"]),
        (lambda x: undefined_name, ["NameError", "undefined_name"]),  # noqa: F821
        (lambda x: sys.exit("done"), ["SystemExit"]),
        (lambda: 0, ["TypeError", "positional argument"]),
        (lambda x: 2.0 ^ 1.0, ["TypeError", "A power is written `**`"]),
        (_yields, ["generator", "`yield` where a `return` belongs"]),
        (_asynchronous, ["coroutine", "`async` before the `def`"]),
        (lambda x: sys.stdout.close(), ["None"]),
        (lambda x: sys.stdout.close() or print("x"), ["ValueError", "closed file"]),
        (lambda x: np.broadcast_to(np.zeros(1), (10**6, 10**7)), ["(1000000, 10000000)"]),
        (3, ["the function itself", "3"]),
        (torch.tensor([2.0]), ["the function itself", "without parentheses"]),
        (None, ["the function itself", "None"]),
    ],
)
def test_wrong_answers_are_explained(double, answer, expected_parts):
    feedback = double.check(answer)
    assert feedback.outcome is Outcome.FAILED
    assert feedback.misconception is None
    for part in expected_parts:
        assert part in feedback.message
    assert len(feedback.message) <= MAX_MESSAGE


def double_later(x):
    return 2 * x


def test_endless_recursion_is_explained(double):
    def recurse(x):
        return recurse(x)

    feedback = double.check(recurse)
    assert "RecursionError" in feedback.message
    assert "return recurse(x)" in feedback.message


def test_interrupt_during_an_answer_becomes_feedback(double):
    def interrupted(x):
        raise KeyboardInterrupt

    assert "interrupted" in double.check(interrupted).message


def test_error_whose_text_raises_is_explained(double):
    class Broken(Exception):
        def __str__(self):
            raise RuntimeError

    def answer(x):
        raise Broken

    assert "its message raises RuntimeError" in double.check(answer).message


def test_an_error_in_a_class_is_shown_with_its_line(double):
    class Double:
        def __init__(self, x):
            raise ValueError("mine")

    assert 'in its line `raise ValueError("mine")`' in double.check(Double).message


class _Unreadable(list):
    def __init__(self, error):
        self.error = error

    def __len__(self):
        raise self.error


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (RuntimeError("mine"), "could not look at the answer, .* raised `RuntimeError`"),
        (SystemExit("mine"), "could not look at the answer, .* raised `SystemExit`"),
        (KeyboardInterrupt(), "You interrupted it"),
    ],
)
def test_a_result_that_raises_when_it_is_looked_at(error, expected):
    @exercise("9.2", cases=lambda: [Case("one", 1)], hints=("?", "!"))
    def pair(x):
        return [x, x]

    feedback = pair.check(lambda x: _Unreadable(error))
    assert feedback.outcome is Outcome.FAILED
    assert re.search(expected, feedback.message)
    assert progress.load().exercises["9.2"].attempts == 1


@pytest.mark.parametrize(
    ("error", "expected"),
    [(NameError, "its own solution raised `NameError`.*Restart"), (KeyboardInterrupt, "You inter")],
)
def test_nothing_passes_where_the_reference_itself_fails(error, expected):
    @exercise("9.2", cases=lambda: [Case("one", 1)], hints=("?", "!"))
    def broken(x):
        raise error

    feedback = broken.check(lambda x: 1)
    assert feedback.outcome is Outcome.FAILED
    assert re.search(expected, feedback.message)


def test_a_check_is_the_same_whatever_the_notebook_has_set(double):
    with torch.no_grad():
        assert double.check(lambda x: 2 * x).outcome is Outcome.PASSED
        assert double.check(lambda x: torch.is_grad_enabled()).message.count("True") == 1
        assert not torch.is_grad_enabled()


class _Large:
    pass


@pytest.mark.parametrize("fails", [False, True])
def test_what_an_answer_made_is_gone_with_the_check(double, fails):
    made = []

    def answer(x):
        large = _Large()
        made.append(weakref.ref(large))
        if fails:
            raise ValueError
        return [large]

    gc.disable()
    try:
        double.check(answer)
        assert len(made) == 3
        assert not any(reference() for reference in made)
    finally:
        gc.enable()


def test_a_coroutine_does_not_complain_after_the_check(double, recwarn):
    for answer in (_asynchronous, lambda x: [_asynchronous(x)], lambda x: _asynchronous(x) + 1):
        assert double.check(answer).outcome is Outcome.FAILED
    gc.collect()
    assert not recwarn.list


def test_a_check_draws_nothing_and_sets_no_seed(double):
    before = torch.get_rng_state()
    double.check(lambda x: torch.manual_seed(0) and torch.rand_like(x))
    assert torch.equal(torch.get_rng_state(), before)


def test_an_answer_cannot_replace_what_the_check_needs(double, monkeypatch):
    monkeypatch.setattr(torch, "isclose", torch.isclose)

    def cheats(x):
        torch.isclose = lambda *args, **kwargs: torch.tensor(True)
        return 3 * x

    assert double.check(cheats).outcome is Outcome.FAILED
    assert double.check(lambda x: 2 * x).outcome is Outcome.PASSED


def test_right_result_with_changed_input_is_not_accepted(double):
    feedback = double.check(lambda x: x.mul_(2))
    assert feedback.outcome is Outcome.FAILED
    assert "changed its input x in place" in feedback.message
    assert "Returned" not in feedback.message


def test_wrong_result_with_changed_input_shows_the_values(double):
    message = double.check(lambda x: x.mul_(3)).message
    assert "Expected: `tensor([2, -4, 6])`" in message
    assert "Returned: `tensor([3, -6, 9])`" in message


def test_an_answer_cannot_spoil_the_cases_for_the_next_check(double):
    double.check(lambda x: x.mul_(0))
    assert double.check(lambda x: 2 * x).outcome is Outcome.PASSED


def test_output_and_warnings_of_an_answer_stay_out_of_the_notebook(double, capsys, recwarn):
    def noisy(x):
        print("noise")
        print("noise", file=sys.stderr)
        np.log(np.array(-1.0))
        return 2 * x

    assert double.check(noisy).outcome is Outcome.PASSED
    captured = capsys.readouterr()
    assert captured.out == captured.err == ""
    assert not recwarn.list


def test_long_calls_are_shown_by_shape():
    def cases():
        return [Case("large", [torch.ones(9, 4), torch.ones(9, 4)], torch.ones(8, 5))]

    @exercise("9.4", cases=cases, hints=("?", "!"))
    def first(pair, other):
        return pair[0]

    message = first.check(lambda pair, other: other).message
    assert "first(pair=[tensor of shape (9, 4), tensor of shape (9, 4)]" in message


def test_long_messages_are_cut(double):
    def answer(x):
        raise ValueError("y" * 5000)

    assert len(double.check(answer).message) <= MAX_MESSAGE


def test_attempts_and_the_first_pass_are_recorded(double):
    double.check(lambda x: x)
    assert progress.load().exercises["9.1"].passed is False
    double.check(lambda x: 2 * x)
    record = progress.load().exercises["9.1"]
    assert (record.attempts, record.passed) == (2, True)


def test_hints_follow_each_other_and_the_last_one_stays(double):
    hints = [double.hint() for _ in range(3)]
    assert [hint.heading.split(":")[0] for hint in hints] == [
        "Hint 1 of 2",
        "Hint 2 of 2",
        "Hint 2 of 2",
    ]
    assert "solution()" not in hints[0].text
    assert "`ex.double.solution()`" in hints[1].text
    assert progress.load().exercises["9.1"].hints == 3
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
    assert progress.load().exercises["9.1"].solution_shown


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


def test_feedback_reads_the_same_as_text_and_as_html(double):
    feedback = double.check(lambda x: x < 1)
    assert repr(feedback).startswith("✗ Not yet: exercise 9.1 `double`\n")
    html = feedback._repr_html_()
    assert 'role="status"' in html
    assert "✗ Not yet" in html
    assert "<code" in html
    assert "x < 1" not in html


def test_a_case_may_compare_properties_of_random_results():
    def properties(shuffle, n, generator):
        first, second = shuffle(n, generator), shuffle(n, generator)
        return {"values": sorted(first), "new order": first != second}

    def cases():
        return [Case("8 numbers", 8, torch.Generator().manual_seed(0), run=properties)]

    @exercise("9.5", cases=cases, hints=("?", "!"))
    def shuffle(n, generator):
        return torch.randperm(n, generator=generator).tolist()

    def other_way(n, generator):
        return torch.rand(n, generator=generator).argsort().tolist()

    assert shuffle.check(other_way).outcome is Outcome.PASSED
    message = shuffle.check(lambda n, generator: list(range(n))).message
    assert "Under 'new order': Expected True, but it returned False." in message
    assert "Expected: " not in message


def test_functions_as_arguments_are_named_and_never_count_as_changed():
    def cases():
        def square(x):
            return x * x

        return [Case("the square", square, 3.0)]

    @exercise("9.6", cases=cases, hints=("?", "!"))
    def apply(f, x):
        return f(x)

    assert apply.check(lambda f, x: x**2).outcome is Outcome.PASSED
    assert "apply(f=square, x=3.0)" in apply.check(lambda f, x: x).message


def test_a_model_and_its_optimizer_may_move_on():
    def step(function, model, optimizer):
        model.weight.grad = torch.ones_like(model.weight)
        function(model, optimizer)
        return model.weight.detach()

    def cases():
        model = torch.nn.utils.skip_init(torch.nn.Linear, 2, 1, bias=False)
        torch.nn.init.ones_(model.weight)
        optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
        return [Case("one step", model, optimizer, run=step)]

    @exercise("9.8", cases=cases, hints=("?", "!"))
    def descend(model, optimizer):
        optimizer.step()

    assert descend.check(lambda model, optimizer: optimizer.step()).outcome is Outcome.PASSED
    message = descend.check(lambda model, optimizer: optimizer.zero_grad()).message
    assert "descend(model=Linear, optimizer=SGD)" in message


def test_calling_an_exercise_calls_its_reference(double):
    assert double(4) == 8
    assert double.chapter == 9
    assert double.name == "double"
