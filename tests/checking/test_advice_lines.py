"""What is said of an error: the line of the answer, loops, stubs and arguments."""

import pytest
import torch
from torch import nn

from course_utils.checking.errors import explain_error, text_of
from course_utils.checking.origin import trace_of

A = torch.ones(2, 3)


def endless():
    return endless()


class Broken(Exception):
    def __str__(self):
        raise RuntimeError


def test_the_text_of_an_error_never_raises():
    assert text_of(ValueError(" mine ")) == "mine"
    assert text_of(Broken()) == "(its message raises RuntimeError)"


def helper(x):
    return x / 0


def answer(x):
    return helper(x) + 1


def test_the_line_is_that_of_the_answer():
    with pytest.raises(ZeroDivisionError) as caught:
        answer(1)
    trace = trace_of(caught.value)
    text = explain_error(answer, caught.value, trace)
    assert text.startswith("It raised `ZeroDivisionError` in its line `return helper(x) + 1`: ")
    assert "Something is divided by 0." in text
    assert "The error arises inside your `helper`, in the line `return x / 0`.\n" in text
    assert explain_error(endless, caught.value, trace).startswith("It raised `ZeroDivisionError`: ")
    assert explain_error(3, ValueError()) == "It raised `ValueError`."


def in_a_for_loop(x):
    for n in range(len(x)):
        x[n + 1]


def in_a_while_loop(x):
    n = 0
    while n <= len(x):
        x[n]
        n += 1


def in_a_comprehension(x):
    return [x[n] for n in range(len(x) + 1)]


def without_a_loop(x):
    return x[torch.arange(len(x)), torch.tensor([0, 3])]


class WithALoop(nn.Module):
    def forward(self, x):
        return [2 * row for row in x]


@pytest.mark.parametrize(
    ("answer", "asks"),
    [
        (in_a_for_loop, "where does the loop end?"),
        (in_a_while_loop, "where does the loop end?"),
        (in_a_comprehension, "where does the loop end?"),
        (without_a_loop, "which of yours is larger?"),
    ],
)
def test_of_a_loop_is_spoken_where_there_is_one(answer, asks):
    with pytest.raises(IndexError) as caught:
        answer(A)
    assert explain_error(answer, caught.value).endswith(f"size minus 1: {asks}")


def test_the_loop_may_stand_in_a_method():
    assert "loop" in explain_error(WithALoop, IndexError("list index out of range"))
    assert "loop" not in explain_error(3, IndexError("list index out of range"))


def told(answer, *args):
    """Return what is said of the error that a call raises."""
    with pytest.raises(Exception) as caught:  # noqa: PT011
        answer(*args)
    return explain_error(answer, caught.value, trace_of(caught.value)).partition("\n")[2]


def two_inputs(x, y):
    return x


def pair_not_taken_apart(x):
    return two_inputs((x, 1))


def too_many(x):
    return two_inputs(x, 1, 2)


def test_the_stub_is_spoken_of_where_the_check_called():
    assert told(two_inputs, 1).endswith("The check passes them: compare your `def` line with that "
                                        "of the stub.")  # fmt: skip
    assert told(pair_not_taken_apart, 1) == (
        "An argument is not passed: 'y'. If one that you pass is a pair, take it apart first: "
        "`W, b = pair`."
    )
    assert told(too_many, 1) == "3 arguments are passed, and the function takes 2."


def max_of_one(x):
    return max(x.sum())


def min_of_one(x):
    return min(float(x.sum()))


def max_of_a_sum(x):
    return max(0, sum(x.sum()))


def test_max_of_one_number():
    assert told(max_of_one, A) == "`max` needs two things to compare here: `max(0, z)`."
    assert told(min_of_one, A) == "`min` needs two things to compare here: `min(0, z)`."
    assert told(max_of_a_sum, A).startswith("A loop or `len` goes over a single number.")


def int_of_an_input(x):
    return int(x) / 255


def float_of_a_result(x):
    y = x + 1
    return float(y)


def test_int_of_a_whole_input():
    assert told(int_of_an_input, A).startswith("`int()` takes one number. An operation such as `/`")
    assert told(float_of_a_result, A).startswith("One number is wanted here, but a tensor")


def test_a_long_message_is_cut():
    assert len(explain_error(3, ValueError("y" * 5000))) < 300
