import math

import numpy as np
import pytest
import torch

from course_utils.checking.parts import distinct, numbers_given, part, sizes, wrong_elements
from course_utils.checking.values import walk

T = torch.tensor


@pytest.mark.parametrize(
    ("values", "count"),
    [
        ([], 0),
        ([2.0], 1),
        ([2.0, 2.0 + 1e-7], 1),
        ([1e-7, 2e-7], 1),
        ([2.0, 2.1], 2),
        ([1.0, 2.0, 1.0, 2.0], 2),
        ([1.0, 2.0, 3.0, 4.0, 5.0], 4),
    ],
)
def test_rounding_makes_no_values_distinct(values, count):
    assert distinct(T(values)) == count


def test_numbers_are_counted_up_to_a_limit():
    assert distinct(torch.arange(1000.0), 2) == 2


def test_a_part_needs_two_numbers():
    assert part(1.0, np.float32(2), {}).actual.item() == 2
    assert part(1.0, T([[2.0]]), {}).same_shape
    assert not part(T([1.0]), T([[2.0]]), {}).same_shape
    for actual in (None, "a", True, [1.0], torch.zeros(1).expand(10**6, 10**7), T([True])):
        assert part(T([1.0]), actual, {}) is None
    assert part("a", 1.0, {}) is None
    assert part(T([True]), T([False]), {}).is_right() is False


def test_each_place_of_a_result():
    assert dict(walk([1, {"a": (2, 3)}])) == {(0,): 1, (1, "a", 0): 2, (1, "a", 1): 3}
    assert dict(walk(5)) == {(): 5}


def test_wrong_elements():
    parts = [part(T([1.0, 2.0]), T([1.0, 3.0]), {}), part(T([5.0]), T([6.0]), {})]
    expected, actual = wrong_elements(parts)
    assert (expected.tolist(), actual.tolist()) == ([2.0, 5.0], [3.0, 6.0])
    assert [len(each) for each in wrong_elements([])] == [0, 0]


def test_what_is_counted_in_a_call():
    arguments = {
        "X": torch.zeros(2, 3),
        "v": torch.zeros(4),
        "items": [1, 2],
        "n": 7,
        "nan": math.nan,
    }
    each = part(torch.zeros(5), torch.ones(5), arguments)
    assert sizes(each) == {
        "the number of rows of `X`": 2,
        "the number of columns of `X`": 3,
        "the number of all entries of `X`": 6,
        "the number of entries of `v`": 4,
        "the length of `items`": 2,
        "the number of rows of the result": 5,
    }
    assert numbers_given(each) == {"n": 7.0}


def test_only_a_matrix_has_rows():
    images = torch.zeros(2, 3, 4, 4)
    assert sizes(part(images, images, {"dZ": images})) == {
        "the length of the first axis of `dZ`": 2,
        "the number of all entries of `dZ`": 96,
        "the number of rows of the result": 2,
    }
    assert sizes(part(images[0, 0], images[0, 0], {}))["the number of rows of the result"] == 4
