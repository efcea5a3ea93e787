import math

import numpy as np
import pytest
import torch
from hypothesis import given

from course_utils.checking.values import as_tensor, describe, type_name
from tests.checking.strategies import quick, structures, unusual_tensors

T = torch.tensor


class Rude:
    def __repr__(self):
        raise ZeroDivisionError


# --- descriptions -------------------------------------------------------------------------------

ENDLESS = []
ENDLESS.append(ENDLESS)


class RudeList(list):
    def __iter__(self):
        raise ZeroDivisionError


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (T([1.0, 2.345678]), "tensor([1, 2.3457])"),
        (T([[True], [False]]), "tensor([[True], [False]])"),
        (T(7), "tensor(7)"),
        (np.array([1.5]), "array([1.5])"),
        (np.array(["x"]), "array of shape (1,)"),
        (torch.zeros(12), "tensor([" + ", ".join("0" * 12) + "])"),
        (torch.zeros(13), "tensor of shape (13,)"),
        (torch.zeros(0, 3), "tensor of shape (0, 3)"),
        (torch.zeros(2, requires_grad=True), "tensor([0, 0])"),
        ([T([1]), (2, "x")], "[tensor([1]), (2, 'x')]"),
        ([1, 2, 3, 4], "[1, 2, 3, 4]"),
        (None, "None"),
        (2.5, "2.5"),
        (torch.relu, "relu"),
        ([len, np.sin], "[len, <ufunc 'sin'>]"),
        ("a" * 100, "'aaaaaaaaaaaa...aaaaaaaaaaaaa'"),
        ([[[[[T([1])]]]]], "[[[[[tensor([1])]]]]]"),
        (
            {"dW": T([[1.0]]), "db": torch.zeros(20)},
            "{'dW': tensor([[1]]), 'db': tensor of shape (20,)}",
        ),
        ([torch.Generator()], "[generator]"),
        (RudeList([1]), "RudeList object whose repr raises ZeroDivisionError"),
    ],
)
def test_description(value, text):
    assert describe(value) == text


def test_an_object_whose_repr_raises():
    assert describe(Rude()).startswith("<Rude instance at ")
    assert describe((1, Rude())).startswith("(1, <Rude instance at ")


def test_a_description_is_short():
    many = list(range(10**5))
    for value in (ENDLESS, 10**5000, many, [[1] * 5] * 5, {1: ENDLESS}, "x" * 10**6):
        assert 0 < len(describe(value)) < 200


def test_only_small_tensors_are_written_out():
    assert describe(torch.zeros(3), max_values=3) == "tensor([0, 0, 0])"
    assert describe(torch.zeros(3), max_values=2) == "tensor of shape (3,)"
    assert describe([T(1), T([2, 3])], max_values=1) == "[tensor(1), tensor of shape (2,)]"
    assert describe([T([1])], depth=0).startswith("[tensor(")


@quick
@given(structures)
def test_anything_can_be_described(value):
    text = describe(value)
    assert isinstance(text, str)
    assert text


# --- as a tensor --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value",
    [3, 3.0, np.float32(3), np.int8(3), np.array(3.0), T(3.0), torch.nn.Parameter(T(3.0)), True],
)
def test_numbers_in_other_clothes(value):
    tensor = as_tensor(value)
    assert tensor.item() == (1 if value is True else 3)
    assert tensor.shape == ()
    assert not tensor.requires_grad


@pytest.mark.parametrize("value", [None, "3", [3], 1j, np.array("x"), *unusual_tensors().values()])
def test_what_cannot_be_compared_is_no_tensor(value):
    assert as_tensor(value) is None


def test_beyond_all_floats_is_infinity():
    assert as_tensor(10**400).item() == math.inf


def test_of_what_is_too_large_only_the_shape_is_kept():
    assert as_tensor(torch.zeros(1).expand(10**6, 10**7)).is_meta


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (None, "nothing (None)"),
        (1, "an int"),
        (T(1), "a tensor"),
        (torch.eye(2).to_sparse(), "a sparse_coo tensor"),
        (np.ones(1), "a ndarray"),
    ],
)
def test_types_have_an_article(value, name):
    assert type_name(value) == name
