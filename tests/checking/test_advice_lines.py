"""What is said of an error: the line of the answer, loops, stubs and arguments."""

import pytest
import torch
from torch import nn

from course_utils.checking.errors import explain_error, text_of
from course_utils.checking.origin import trace_of
from tests.checking.samples import told, told_of

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


def max_of_a_window(x):
    return max(x[0:2, 0:2])


def min_of_a_matrix(x):
    return [min(x), 1]


def max_of_two(x):
    return max(x[0, :], 0)


def max_of_a_list(x):
    return max([x, x + 1])


def max_of_a_loop(x):
    return max(row for row in x)


def test_max_of_a_matrix():
    assert told(max_of_a_window, A) == (
        "`max` of Python compares whole rows. `x.max()` gives the largest of all elements."
    )
    assert told(min_of_a_matrix, A) == (
        "`min` of Python compares whole rows. `x.min()` gives the smallest of all elements."
    )
    for answer in (max_of_two, max_of_a_list, max_of_a_loop):
        assert "`torch.clamp` cuts off each element" in told(answer, A)


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


class Counter:
    def __init__(self):
        count = 0  # noqa: F841 - the mistake

    def step(self):
        self.count += 1

    def of_another(self, x):
        return x.count

    def misspelt(self):
        return self.stepp()


def told_of_class(call):
    return told_of(Counter, lambda: call(Counter()), AttributeError)


def test_what_nothing_has_set_in_an_object_of_the_learners_class():
    assert told_of_class(Counter.step) == (
        "Nothing has set `self.count` before this line reads it. In `__init__` it must be "
        "`self.count = ...`; a plain `count` is gone when `__init__` ends."
    )
    other = "An object of type"
    assert told_of_class(lambda made: made.of_another(Counter())).startswith(other)
    assert told_of_class(lambda made: made.of_another(3)).startswith(other)
    assert told_of_class(Counter.misspelt).startswith(other)


class Shelf:
    def __init__(self, x, scale):
        rows = [row for row in x if row.sum() > 0]  # noqa: F841 - the mistake
        self.kept = x

    def of_a_local(self):
        return len(rows)  # noqa: F821

    def of_an_input(self):
        return self.kept * scale  # noqa: F821

    def of_an_attribute(self):
        return kept[0]  # noqa: F821

    def of_nothing(self):
        return unheard_of[0]  # noqa: F821


def test_a_name_of_another_method_is_gone_when_that_ends():
    def told_of_shelf(method):
        with pytest.raises(NameError) as caught:
            method(Shelf(A, 2))
        return explain_error(Shelf, caught.value, trace_of(caught.value)).partition("\n")[2]

    assert told_of_shelf(Shelf.of_a_local) == (
        "`rows` was made in `__init__` and is gone when `__init__` ends. What the object should "
        "remember needs `self.`: write `self.rows` there and here."
    )
    assert told_of_shelf(Shelf.of_an_input) == (
        "`scale` was handed to `__init__` and is gone when `__init__` ends. What the object should "
        "remember needs `self.`: write `self.scale = scale` there and `self.scale` here."
    )
    assert told_of_shelf(Shelf.of_an_attribute) == (
        "`__init__` keeps it as `self.kept`. That is its name in every method: write `self.kept` "
        "here, too."
    )
    assert told_of_shelf(Shelf.of_nothing).startswith("Python does not know `unheard_of`")
