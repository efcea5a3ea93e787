import math
import sys

import numpy as np
import pytest
import torch

from course_utils import progress
from course_utils.checking import Case, Facts, Outcome
from course_utils.checking.feedback import MAX_MESSAGE
from tests.checking.samples import double_cases, new_exercise


class _Subclass(torch.Tensor):
    pass


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


@pytest.mark.parametrize(
    "answer",
    [
        lambda x: x + x,
        lambda x: x.numpy() * 2,
        lambda x: torch.einsum("...,->...", x, torch.tensor(2.0, dtype=x.dtype)),
        lambda x: torch.stack([2 * row for row in x]),
        lambda x: (2 * x).requires_grad_(),
        lambda x, unused=None: 2 * x,
        lambda x: 2 * x.float(),
        lambda x: torch.nn.Parameter(2 * x),
        lambda x: (2 * x).half(),
        lambda x: 2 * x.as_subclass(_Subclass),
    ],
)
def test_any_correct_style_passes(double, answer):
    feedback = double.check(answer)
    assert feedback.outcome is Outcome.PASSED, feedback
    assert feedback.message == "Twice is one step."


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
    def always_fails(x):
        raise ValueError

    triple = new_exercise(lambda x: 3 * x, double_cases, ("It never works.", always_fails))

    def answer(x):
        raise ValueError("mine")

    feedback = triple.check(answer)
    assert feedback.misconception is None
    assert 'raise ValueError("mine")' in feedback.message


def _yields(x):
    yield 2 * x


async def _asynchronous(x):
    return 2 * x


def double_later(x):
    return 2 * x


@pytest.mark.parametrize(
    ("answer", "expected_parts"),
    [
        (lambda x: 2 * x + 1, ["too large by 1", "tensor([2, -4, 6])", "tensor([3, -3, 7])"]),
        (lambda x: 2 * x if x.dim() == 1 else x + x.exp(), ["right for three numbers"]),
        (lambda x: (2 * x).sum(), ["only the sum"]),
        (lambda x: x.exp().sum() + x.dim(), ["Expected shape (3,)", "shape ()"]),
        (lambda x: 2 * x + torch.where(x > 2, math.inf, 0.0), ["infinity"]),
        (lambda x: 0 * x / (x - x), ["NaN"]),
        (lambda x: [2 * value for value in x], ["Python list", "`torch.stack`"]),
        (lambda x: ["two"] * 3, ["returned a list"]),
        (lambda x: print("looking at", x.shape), ["None", "`return` missing", "It printed"]),
        (lambda x: x > 0, ["True and False"]),
        (lambda x: double_later, ["parentheses of a call"]),
        (lambda x: 1 / 0, ["ZeroDivisionError", "division by zero"]),
        (lambda x: undefined_name, ["NameError", "undefined_name"]),  # noqa: F821
        (lambda x: sys.exit("done"), ["SystemExit"]),
        (lambda: 0, ["TypeError", "positional argument", "1 arguments are passed"]),
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


def test_endless_recursion_is_explained(double):
    def recurse(x):
        return recurse(x)

    feedback = double.check(recurse)
    assert "RecursionError" in feedback.message
    assert "return recurse(x)" in feedback.message


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


def test_right_result_with_changed_input_is_not_accepted(double):
    feedback = double.check(lambda x: x.mul_(2))
    assert feedback.outcome is Outcome.FAILED
    assert "the function changed its input `x`" in feedback.message
    assert "Returned" not in feedback.message


def test_wrong_result_with_changed_input_shows_the_values(double):
    message = double.check(lambda x: x.mul_(x.sin())).message
    assert "Expected: `tensor([2, -4, 6])`" in message
    assert "Returned: `tensor([0.84147" in message
    assert "Besides, the function changed its input `x`" in message


def test_where_only_an_input_is_changed_nothing_is_said_of_other_cases():
    def positive(x):
        return x.clamp(min=0)

    def cases():
        return [Case("one negative", torch.tensor([-1.0, 2.0])), Case("none", torch.ones(2))]

    message = new_exercise(positive, cases).check(lambda x: x.clamp_(min=0)).message
    assert "The call, one negative: " in message
    assert "It is right" not in message


@pytest.mark.parametrize(
    ("count", "says"), [(4, "It is right for n = 1; n = 2; n = 3."), (7, "in 6 of the 7 cases.")]
)
def test_many_cases_that_are_right_are_counted_not_named(count, says):
    def cases():
        return [Case(f"n = {number + 1}", number + 7) for number in range(count)]

    odd = count + 6
    exercise = new_exercise(lambda n: n + 1, cases)
    message = exercise.check(lambda n: n + 1 if n < odd else n * n + 5).message
    assert message.splitlines()[1:] == [
        f"Expected {odd + 1}, got {odd * odd + 5}.",
        message.splitlines()[-1],
    ]
    assert message.endswith(says)


def test_long_calls_are_shown_by_shape():
    def first(pair, other):
        return pair[0]

    def cases():
        return [Case("large", [torch.ones(9, 4), torch.ones(9, 4)], torch.ones(8, 5))]

    first = new_exercise(first, cases)

    message = first.check(lambda pair, other: other.sin()).message
    assert "first(pair=[tensor of shape (9, 4), tensor of shape (9, 4)]" in message


def test_long_messages_are_cut(double):
    def answer(x):
        raise ValueError("y" * 5000)

    assert len(double.check(answer).message) <= MAX_MESSAGE


def test_a_case_may_compare_properties_of_random_results():
    def properties(shuffle, n, generator):
        first, second = shuffle(n, generator), shuffle(n, generator)
        order = "another" if first != second else "the same"
        return Facts({"the values": sorted(first), "the order the second time": order})

    def cases():
        return [Case("8 numbers", 8, torch.Generator().manual_seed(0), run=properties)]

    def shuffle(n, generator):
        return torch.randperm(n, generator=generator).tolist()

    shuffle = new_exercise(shuffle, cases)

    def other_way(n, generator):
        return torch.rand(n, generator=generator).argsort().tolist()

    assert shuffle.check(other_way).outcome is Outcome.PASSED
    message = shuffle.check(lambda n, generator: list(range(n))).message
    assert "The order the second time: should be another, but is the same." in message
    assert "Expected: " not in message


def test_functions_as_arguments_are_named_and_never_count_as_changed():
    def cases():
        def square(x):
            return x * x

        return [Case("the square", square, 3.0)]

    def apply(f, x):
        return f(x)

    apply = new_exercise(apply, cases)

    assert apply.check(lambda f, x: x**2).outcome is Outcome.PASSED
    assert "apply(f=square, x=3.0)" in apply.check(lambda f, x: x).message
