import pytest
import torch

from course_utils.checking import Case
from course_utils.checking.common import right_only_where

ONE_ROW, SQUARE, TALL = torch.ones(1, 3), torch.ones(3, 3), torch.ones(4, 3)

ONE_IMAGE, TWO_IMAGES, THREE_IMAGES = (torch.ones(n, 1, 4, 4) for n in (1, 2, 3))

ONE, TWO, THREE = torch.ones(1), torch.ones(2), torch.ones(3)


def cases(*values):
    return [Case(f"case {number}", value) for number, value in enumerate(values)]


@pytest.mark.parametrize(
    ("values", "is_right", "sentence"),
    [
        ((0, 2, 3), (True, False, False), "It is right only where `x` is 0."),
        ((1.0, 2.0, 3.0), (False, True, True), "It is wrong only where `x` is 1.0."),
        ((True, False, False), (True, False, False), "It is right only where `x` is True."),
        ((torch.tensor(0.0), 2.0, 3.0), (True, False, False), "It is right only where `x` is 0.0."),
        ((ONE_ROW, TALL, SQUARE), (True, False, False), "It is right only where `x` has 1 row."),
        (
            (ONE_IMAGE, TWO_IMAGES, THREE_IMAGES),
            (True, False, False),
            "It is right only where `x` has length 1 along its first axis.",
        ),
        ((ONE, TWO, THREE), (True, False, False), "It is right only where `x` has 1 number."),
        ((SQUARE, TALL, ONE_ROW), (False, True, True), "It is wrong only where `x` is square."),
        ((2, 3, 5), (True, False, False), None),
        ((0, 0, 3), (True, False, False), None),
        ((0, 2), (True, False), None),
        ((0, 2, 3), (True, True, True), None),
        ((0, 2, 3), (False, False, False), None),
        (("a", "b", "c"), (True, False, False), None),
        ((0, "b", "c"), (True, False, False), None),
    ],
)
def test_what_the_right_cases_have_in_common(values, is_right, sentence):
    assert right_only_where(cases(*values), ["x"], is_right) == sentence
