import pytest
import torch

from course_utils.checking import Case
from course_utils.checking.again import other_each_time, unused_argument
from course_utils.checking.running import argument_names


def line_cases():
    return [
        Case(f"case {number}", torch.arange(1.0, number + 3), float(number), number)
        for number in range(3)
    ]


def line(x, b, n):
    return n * x + b


def found(answer, reference=line, cases=line_cases):
    diagnosis = unused_argument(reference, answer, cases, argument_names(reference))
    return diagnosis.text if diagnosis else None


@pytest.mark.parametrize(
    ("answer", "name"), [(lambda x, b, n: n * x, "b"), (lambda x, b, n: b * n, "x")]
)
def test_an_argument_without_effect_is_named(answer, name):
    assert found(answer) == (f"`{name}` plays no part: whatever it is, the result stays the same.")


@pytest.mark.parametrize(
    "answer",
    [
        line,
        lambda x, b, n: x * b * n,
        lambda x, b, n: x + b,  # whole numbers are not changed
        lambda x, b, n: x.sign() + b,
        lambda x, b, n: x.argmax() + b,
        lambda x, b, n: x.clamp(min=0.5).sum() + (b > 0.4),
        lambda x, b, n: x[:1] + b,
        lambda x, b, n: int("no"),
        lambda x, b, n: x + b if b == round(b) else 1 / 0,
    ],
)
def test_an_argument_that_matters_in_some_way_is_not_named(answer):
    assert found(answer) is None


def test_what_the_reference_does_not_use_may_be_left_out():
    assert found(lambda x, b, n: x.exp(), reference=lambda x, b, n: x + 0 * b) is None
    once = lambda x, b, n: x + b if n == 1 else x  # noqa: E731
    assert found(lambda x, b, n: x.exp(), reference=once) is None


def test_cases_with_a_run_of_their_own_are_left_alone():
    cases = [Case("one", 1.0, run=lambda f, x: f(x)), Case("two", 2.0)]
    assert found(lambda x: 1.0, reference=lambda x: x, cases=lambda: cases) is None


def test_cases_with_fewer_arguments_are_left_alone():
    cases = [Case("one", 1.0), Case("two", 2.0, 3.0)]
    assert found(lambda x, y=0.0: x, lambda x, y=0.0: x + y, lambda: cases) is None


def test_a_single_number_may_be_a_tensor():
    cases = [Case("one", torch.tensor(1.0)), Case("two", torch.tensor(2.0))]
    assert "`x` plays no part" in found(lambda x: 1.0, lambda x: x.exp(), lambda: cases)


# --- results that are random --------------------------------------------------------------------


def seeded(x):
    return x + torch.rand(1, generator=torch.Generator().manual_seed(3))


def generator(x):
    yield x


def test_what_returns_something_else_each_time_is_said_to():
    def cases():
        return [Case("one", torch.tensor(1.0)), Case("two", torch.tensor(2.0))]

    for answer in (lambda x: x + torch.rand(1), lambda x: torch.nn.Linear(1, 1)(x.view(1))):
        assert other_each_time(answer, cases, ["x"]).kind == "random"
    for answer in (seeded, lambda x: x.exp(), lambda x: x.no, lambda x: x / 0, generator, object):
        assert other_each_time(answer, cases, ["x"]) is None


def test_what_is_no_number_is_no_unused_argument():
    for value in (None, "text", [None], [0.0] * 2000):
        assert found(lambda x, b, n, value=value: value) is None
