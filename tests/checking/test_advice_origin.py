"""What is said of an error beyond its message: whose function raised it, what its line tells."""

import pytest
import torch
from torch import nn

from course_utils.checking.errors import explain_error
from course_utils.checking.origin import trace_of
from course_utils.exercises import forward_pass as ex
from tests.checking.samples import told

A = torch.ones(2, 3)


def helper(x):
    return x / 0


def too_many(x):
    return helper(x, 1, 2)


def dense(A_prev, W, b):
    return of_a_helper(A_prev)


def of_a_helper(A_prev):
    return [row / 0 for row in (1, 2)]


def calls_an_exercise(x):
    return dense(x, 1, 2)


def has_a_function_within(x):
    def within(y):
        return y / 0

    return [within(row) for row in x]


def torch_raises(x):
    return nn.functional.softmax(x, dim=7)


def calls_the_course(x):
    return ex.dense(x, torch.ones(2, 5), 1)


def lambda_raises(x):
    return HALVED(x)


HALVED = lambda x: x / 0  # noqa: E731


def dense_raises(x):
    return relu(x)


def relu(z):
    return z / 0


def test_the_learners_function_is_named_in_which_an_error_arises():
    inside = "The error arises inside your `{}`, in the line `{}`"
    assert told(dense_raises, 1).startswith(
        inside.format("relu", "return z / 0") + "; run its own check again. If it passes, look"
    )
    line = "return [row / 0 for row in (1, 2)]"  # the innermost, which is no exercise
    assert told(calls_an_exercise, A).startswith(inside.format("of_a_helper", line) + ".\n")


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        (has_a_function_within, [1]),
        (torch_raises, A),
        (calls_the_course, A),
        (lambda_raises, 1),
        (too_many, 1),
    ],
)
def test_of_the_answer_itself_and_of_libraries_no_such_thing_is_said(answer, value):
    assert "arises inside" not in told(answer, value)


def unknown_name(x):
    return sigmoid(x)  # noqa: F821


def unknown_function_of_another_module(x):
    return one_hot(x)  # noqa: F821


def unknown_variable(x):
    return x + mean  # noqa: F821


def unknown_method_name(x):
    return x.exp() + zzz(x)  # noqa: F821


@pytest.mark.parametrize(
    ("answer", "own"),
    [
        (unknown_name, "`torch.sigmoid`"),
        (unknown_function_of_another_module, "`torch.nn.functional.one_hot`"),
        (unknown_variable, None),
        (unknown_method_name, None),
    ],
)
def test_a_name_that_pytorch_has(answer, own):
    text = told(answer, A)
    assert text.startswith("Python does not know `")
    assert (f"PyTorch's own is {own}." in text) if own else ("PyTorch" not in text)


def equals_nan(x):
    return 1 if x == float("nan") else 2


def differs_from_nan(x):
    while x != torch.nan:
        x = x + 1
    return x


def larger_of_two(x):
    return max(x, 0)


def decided_at_once(x):
    if x > 0:
        return x
    return 0


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (equals_nan, "nothing equals NaN, not even NaN: `.isnan()` finds it"),
        (differs_from_nan, "nothing equals NaN"),
        (larger_of_two, "`torch.clamp` cuts off each element"),
        (decided_at_once, "In a product True counts as 1 and False as 0"),
    ],
)
def test_who_decides_for_a_whole_tensor(answer, says):
    assert says in told(answer, A)


def test_a_line_that_opens_a_block_is_shown_without_its_colon():
    with pytest.raises(RuntimeError) as caught:
        decided_at_once(A)
    text = explain_error(decided_at_once, caught.value, trace_of(caught.value))
    assert "in its line `if x > 0`: Boolean value" in text


def labels_in_brackets(x):
    labels = torch.tensor([0, 5])
    return x[labels]


def rows_of_eye(x):
    labels = torch.tensor([0, 5])
    return torch.eye(3)[labels]


def test_labels_are_no_row_numbers():
    assert told(labels_in_brackets, A).startswith("In `x[labels]` the labels are row numbers")
    assert told(rows_of_eye, A).startswith("An index reaches beyond the end")


def scaled(theta):
    return 0.5 * theta


def hands_over_a_list(x):
    return scaled([x])


def test_a_list_in_a_calculation():
    assert told(hands_over_a_list, A) == (
        "`scaled` calculates with one tensor, but a list or a pair comes: call it for each W and "
        "each b."
    )
    assert told(lambda x: 0.5 * [x], A).startswith("A list or a tuple stands in a calculation")
    assert told(lambda x: [x] - [x], A).startswith("A list or a tuple stands in a calculation")
