import math

import numpy as np
import pytest
import torch

from course_utils.checking.compare import (
    BETWEEN_WRONG_ONES,
    Difference,
    Kind,
    Manner,
    agrees,
    compare,
    part_name,
)
from course_utils.checking.values import Facts, describe
from tests.checking.strategies import F64, unusual_tensors

NAN, INF = math.nan, math.inf
T = torch.tensor
PRECISE = Manner(precise=True)


class Subclass(torch.Tensor):
    pass


class Rude:
    def __repr__(self):
        raise ZeroDivisionError


# --- what agrees --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        (T([1.0, 2.0]), T([1.0, 2.0])),
        (T([1.0, 2.0]), T([1.0, 2.0], requires_grad=True)),
        (T([1.0, 2.0]), torch.nn.Parameter(T([1.0, 2.0]))),
        (T([1.0, 2.0]), T([1.0, 2.0], dtype=F64)),
        (T([1.0, 2.0]), T([1, 2])),
        (T([1.0, 2.0]), np.array([1.0, 2.0])),
        (T([1.0, 2.0]), np.array([1.0, 2.0], dtype=">f4")),
        (T([1.0, 2.0]), np.array([1.0, 2.0], dtype=np.longdouble)),
        (T([2, 1]), np.array([1, 2])[::-1]),
        (T([1, 2]), np.array([1, 2], dtype=np.uint16)),
        (T([1, 2]), T([1.0, 2.0])),
        (T([1.0, -2.0]), torch._neg_view(T([-1.0, 2.0]))),
        (T([True, False]), T([True, False])),
        (T([True, False]), T([1, 0])),
        (torch.zeros(0, 3), torch.zeros(0, 3)),
        (T(3.0), 3),
        (T(3), 3.0),
        (T(3.0), np.float32(3)),
        (3.0, 3),
        (3.0, T([3.0])),
        (3.0, T([[3.0]])),
        (T(3.0), np.array([3.0])),
        (T(1.0, dtype=F64), 1 + 1e-6),
        (T(1.0, dtype=F64), T(1.0)),
        (T([1.0], dtype=F64), np.float16([1])),
        (T(1.0, dtype=F64), T(1.0).bfloat16()),
        (T(True), True),
        (T([True]), np.array([True])),
        (True, T([True])),
        ("ab", np.str_("ab")),
        (torch.ones(2), torch.ones(2).as_subclass(Subclass)),
        (3, T(3)),
        (3, np.int8(3)),
        (0.1, 0.1),
        (0.1, np.float64(0.1)),
        (2**63 - 1, 2**63 - 1),
        (-(2**63), T(-(2**63))),
        (T([1.0]), T([1.00005])),
        (T([0.0]), T([5e-6])),
        (T([1.0], dtype=F64), T([1 + 5e-8], dtype=F64)),
        (True, True),
        (True, np.True_),
        (False, T(False)),
        (True, np.array(True)),
        ("ab", "ab"),
        (None, None),
        (len, len),
        ([], []),
        ([1, T([2.0])], (1.0, np.array([2.0]))),
        ((1, [2, 3]), [1, (2, 3)]),
        (torch.zeros(2, 3).shape, (2, 3)),
        ({"a": 1, "b": T([2.0])}, {"b": np.array([2.0]), "a": 1}),
    ],
)
def test_agrees(expected, actual):
    assert compare(expected, actual) is None
    assert compare(expected, actual, BETWEEN_WRONG_ONES) is None


@pytest.mark.parametrize("value", [NAN, INF, -INF])
def test_nan_and_infinity_are_right_only_where_they_are_expected(value):
    for expected in (value, T([1.0, value]), T([value], dtype=F64), {"a": [value]}):
        assert compare(expected, expected, BETWEEN_WRONG_ONES) is None
        assert compare(expected, expected) is None
    for expected in (1.0, T([1.0, 1.0]), {"a": [1.0]}):
        actual = {"a": [value]} if isinstance(expected, dict) else torch.as_tensor(expected) * value
        assert compare(expected, actual).kind is Kind.NOT_FINITE
    assert compare(T([value]), T([1.0]), BETWEEN_WRONG_ONES).kind is Kind.VALUES
    assert compare(T([1.0]), T([value]), BETWEEN_WRONG_ONES).kind is Kind.VALUES
    assert compare(T([INF]), T([-INF]), BETWEEN_WRONG_ONES).kind is Kind.VALUES


# --- what differs, and what is said -------------------------------------------------------------

NO_RETURN = "returned nothing (None)."
NO_CALL = "returned the function `len` itself, not a result of it. Are the parentheses of a call"
MODULE = "returned the module `ReLU` itself. Its output comes from calling it on something."
BOOLS = "It returned True and False (a comparison's result) where numbers belong."


@pytest.mark.parametrize(
    ("expected", "actual", "kind", "text"),
    [
        # type
        (T([1.0]), None, Kind.TYPE, f"Expected a tensor, but it {NO_RETURN}"),
        (T(1.0), None, Kind.TYPE, f"Expected a number, but it {NO_RETURN}"),
        (1, len, Kind.TYPE, f"Expected a number, but it {NO_CALL}"),
        (1, torch.nn.ReLU(), Kind.TYPE, f"Expected a number, but it {MODULE}"),
        (1, int, Kind.TYPE, "Expected a number, but it returned a type: <class 'int'>."),
        (1, "1", Kind.TYPE, "Expected a number, but it returned a str: '1'."),
        (1, True, Kind.TYPE, "Expected a number, but it returned a bool: True."),
        (1, 1j, Kind.TYPE, "Expected a number, but it returned a complex: 1j."),
        (1, type("", (), {})(), Kind.TYPE, "Expected a number, but it returned a :"),
        (T([1]), [1], Kind.TYPE, "Expected a tensor, but it returned a list: [1]."),
        (T([1]), np.array(["x"]), Kind.TYPE, "a tensor, but it returned a ndarray: array of shape"),
        (T([1]), Rude(), Kind.TYPE, "it returned a Rude: <Rude instance at "),
        (T([1]), T([True]), Kind.TYPE, BOOLS),
        (1.0, np.True_, Kind.TYPE, BOOLS),
        ([1], T([1]), Kind.TYPE, "Expected a list, but it returned a tensor: tensor([1])."),
        ((1,), 1, Kind.TYPE, "Expected a tuple, but it returned an int: 1."),
        ({}, [], Kind.TYPE, "Expected a dict, but it returned a list: []."),
        ({}, None, Kind.TYPE, f"Expected a dict, but it {NO_RETURN}"),
        ("a", 1, Kind.TYPE, "Expected a str, but it returned an int: 1."),
        (None, 1, Kind.TYPE, "Expected nothing (None), but it returned an int: 1."),
        (True, 1, Kind.TYPE, "Expected a bool, but it returned an int: 1."),
        # shape
        (T([1.0]), T(1.0), Kind.SHAPE, "Expected shape (1,), but it returned shape ()."),
        (1.0, T([1.0, 1.0]), Kind.SHAPE, "Expected shape (), but it returned shape (2,)."),
        (torch.zeros(2, 3), np.zeros((3, 2)), Kind.SHAPE, "(2, 3), but it returned shape (3, 2)."),
        (torch.zeros(0), torch.zeros(1), Kind.SHAPE, "(0,), but it returned shape (1,)."),
        ([1, 2], (1,), Kind.SHAPE, "Expected 2 results, but it returned 1."),
        ({"a": 1}, {"b": 1}, Kind.SHAPE, "Expected the keys ['a'], but it returned ['b']."),
        # not finite
        (T([0.0, 0.0]), T([0.0, NAN]), Kind.NOT_FINITE, "contains NaN (not a number) at [1]: "),
        (torch.zeros(1, 2), np.array([[INF, NAN]]), Kind.NOT_FINITE, "infinity at [0, 0]: "),
        (0.0, -INF, Kind.NOT_FINITE, "The result contains infinity: somewhere"),
        (0, 10**400, Kind.NOT_FINITE, "The result contains infinity: somewhere"),
        # values
        (1.0, 2.0, Kind.VALUES, "Expected 1, got 2."),
        (1, 2**70, Kind.VALUES, "Expected 1, got 1.1806e+21."),
        (3, 3.000002, Kind.VALUES, "Expected 3, got 3.000002."),
        (2**53, 2**53 + 1, Kind.VALUES, "Expected 9007199254740992, got 9007199254740993."),
        (T([True]), T([False]), Kind.VALUES, "at [0]: expected True, got False."),
        (T([1, 2, 3]), T([1, 0, 0]), Kind.VALUES, "2 of 3 values differ; the first, at [1]: "),
        (torch.eye(2), torch.zeros(2, 2), Kind.VALUES, "at [0, 0]: expected 1, got 0."),
        (T([1.0]), T([1.0002]), Kind.VALUES, "at [0]: expected 1, got 1.0002."),
        ("a", "b", Kind.VALUES, "Expected 'a', but it returned 'b'."),
        (True, False, Kind.VALUES, "Expected True, but it returned False."),
        (True, T(False), Kind.VALUES, "Expected True, but it returned False."),
        (len, max, Kind.VALUES, "Expected <built-in function len>, but it returned"),
        # inside
        ([1, 2], [1, 3], Kind.VALUES, "Number 2 of 2: Expected 2, got 3."),
        ([1, [2]], [1, 2], Kind.TYPE, "Number 2 of 2: Expected a list, but it returned an int"),
        ({"W": T([1.0])}, {"W": T([NAN])}, Kind.NOT_FINITE, "Under 'W': The result contains NaN"),
    ],
)
def test_differs(expected, actual, kind, text):
    difference = compare(expected, actual)
    assert difference.kind is kind
    assert text in difference.text
    assert difference.text.endswith(("?", "."))


def test_an_infinity_that_is_expected_may_be_asked_for_and_then_values_are_compared():
    expected = T([INF, 1.0])
    assert compare(expected, T([INF, 2.0]), BETWEEN_WRONG_ONES) == Difference(
        Kind.VALUES, "1 of 2 values differ; the first, at [1]: expected 1, got 2."
    )


@pytest.mark.parametrize("name", unusual_tensors())
def test_tensors_that_cannot_be_compared_are_named(name):
    tensor = unusual_tensors()[name]
    for expected in (torch.zeros(2, 2), 1.0, [1], True, None):
        difference = compare(expected, tensor)
        assert difference.kind is Kind.TYPE
        assert f"returned a {name} tensor: " in difference.text
    assert "tensor" in describe(tensor).lower()


# --- manners ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("expected", "actual", "text"),
    [
        (T(1.0, dtype=F64), 1 + 1e-6, "Expected 1, got 1.000001."),
        (T(1.0, dtype=F64), 1 + 2e-7, "Expected 1, got 1.0000002."),
        ([T(1.0, dtype=F64)], [1 + 1e-6], "Number 1 of 1: Expected 1, got 1.000001."),
        ({"a": 1.0}, {"a": 1 + 1e-6}, "Under 'a': Expected 1, got 1.000001."),
    ],
)
def test_where_precision_is_the_subject_seven_digits_count(expected, actual, text):
    assert compare(expected, actual) is None
    assert compare(expected, actual, PRECISE) == Difference(Kind.VALUES, text)


def test_precision_is_that_of_float64_alone():
    assert compare(T(1.0, dtype=F64), 1 + 5e-8, PRECISE) is None
    assert compare(T(1.0), 1 + 5e-5, PRECISE) is None


def test_several_results_go_by_their_names():
    named = Manner(parts=("dW", "db"))
    assert compare([1.0, 2.0], [1.0, 3.0], named).text == "`db`: Expected 2, got 3."
    assert compare([1.0, 2.0, 0.0], [1.0, 3.0, 0.0], named).text.startswith("Number 2 of 3: ")
    assert compare([[1.0, 2.0], 3.0], [[1.0, 9.0], 3.0], named).text == (
        "`dW`: Number 2 of 2: Expected 2, got 9."
    )
    assert part_name(1, 2, ("a", "b")) == "`b`"
    assert part_name(0, 2) == "Number 1 of 2"


@pytest.mark.parametrize(
    ("expected", "actual", "text"),
    [
        ("training", "evaluation", "The mode: should be training, but is evaluation."),
        (2.0, "none", "The mode: should be `2.0`, but is none."),
        (2.0, 3.0, "The mode: Expected 2, got 3."),
        (T([1.0]), None, "The mode: Expected a tensor, but got nothing (None)."),
    ],
)
def test_facts_are_told_as_sentences(expected, actual, text):
    difference = compare(Facts({"the mode": expected}), Facts({"the mode": actual}))
    assert difference == Difference(Kind.FACT, text)


def test_agreement_is_told_of_each_element():
    assert agrees(T([1.0, 2.0]), T([1.0, 2.1])).tolist() == [True, False]
    assert agrees(T([2**53, 1]), T([2**53 + 1, 1])).tolist() == [False, True]
    assert agrees(T([NAN, NAN]), T([NAN, 1.0])).tolist() == [True, False]


def test_what_claims_terabytes_is_compared_by_its_shape():
    for huge in (
        torch.zeros(1).expand(10**6, 10**7),
        np.broadcast_to(np.zeros(1), (10**6, 10**7)),
    ):
        difference = compare(torch.zeros(2), huge)
        assert difference.kind is Kind.SHAPE
        assert "(1000000, 10000000)" in difference.text
