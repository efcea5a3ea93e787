import math
import warnings

import numpy as np
import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from course_utils.checking.compare import Difference, Kind, compare, describe

NAN, INF = math.nan, math.inf
F64 = torch.float64
T = torch.tensor


def unusual_tensors():
    """Tensors that cannot be compared, by what is unusual."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # "experimental", "deprecated"
        return {
            "sparse_coo": torch.eye(2).to_sparse(),
            "sparse_csr": torch.eye(2).to_sparse_csr(),
            "meta": torch.zeros(2, 2, device="meta"),
            "complex64": torch.zeros(2, 2, dtype=torch.complex64),
            "float8_e4m3fn": torch.zeros(2, 2).to(torch.float8_e4m3fn),
            "bits8": torch.empty(2, 2, dtype=torch.bits8),
            "nested": torch.nested.nested_tensor([torch.zeros(2), torch.zeros(1)]),
        }


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
    assert compare(expected, actual, equal_nan=True) is None


@pytest.mark.parametrize("value", [NAN, INF, -INF])
def test_nan_and_infinity_agree_only_when_asked_to(value):
    for expected in (value, T([1.0, value]), T([value], dtype=F64), {"a": [value]}):
        assert compare(expected, expected, equal_nan=True) is None
        assert compare(expected, expected).kind is Kind.NOT_FINITE
    assert compare(T([value]), T([1.0]), equal_nan=True).kind is Kind.VALUES
    assert compare(T([1.0]), T([value]), equal_nan=True).kind is Kind.VALUES
    assert compare(T([INF]), T([-INF]), equal_nan=True).kind is Kind.VALUES


# --- what differs, and what is said -------------------------------------------------------------

NO_RETURN = "returned nothing (None). Is the `return` missing?"
NO_CALL = "returned a function. Are the parentheses of a call missing?"
BOOLS = "It returned True and False (a comparison's result) where numbers belong."


@pytest.mark.parametrize(
    ("expected", "actual", "kind", "text"),
    [
        # type
        (T([1.0]), None, Kind.TYPE, f"Expected a tensor, but it {NO_RETURN}"),
        (T(1.0), None, Kind.TYPE, f"Expected a number, but it {NO_RETURN}"),
        (1, len, Kind.TYPE, f"Expected a number, but it {NO_CALL}"),
        (1, torch.nn.ReLU(), Kind.TYPE, f"Expected a number, but it {NO_CALL}"),
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
        (True, T([True]), Kind.TYPE, "Expected a bool, but it returned a tensor: tensor([True])."),
        # shape
        (T([1.0]), T(1.0), Kind.SHAPE, "Expected shape (1,), but it returned shape ()."),
        (1.0, T([1.0]), Kind.SHAPE, "Expected shape (), but it returned shape (1,)."),
        (torch.zeros(2, 3), np.zeros((3, 2)), Kind.SHAPE, "(2, 3), but it returned shape (3, 2)."),
        (torch.zeros(0), torch.zeros(1), Kind.SHAPE, "(0,), but it returned shape (1,)."),
        ([1, 2], (1,), Kind.SHAPE, "Expected 2 results, but it returned 1."),
        ({"a": 1}, {"b": 1}, Kind.SHAPE, "Expected the keys ['a'], but it returned ['b']."),
        # dtype
        (T(1.0, dtype=F64), T(1.0), Kind.DTYPE, "float64, but the result is float32: a conversion"),
        (T([1.0], dtype=F64), np.float16([1]), Kind.DTYPE, "but the result is float16:"),
        (T(1.0, dtype=F64), T(1.0).bfloat16(), Kind.DTYPE, "but the result is bfloat16:"),
        # not finite
        (T([0.0, 0.0]), T([0.0, NAN]), Kind.NOT_FINITE, "contains NaN (not a number) at [1]: "),
        (torch.zeros(1, 2), np.array([[INF, NAN]]), Kind.NOT_FINITE, "infinity at [0, 0]: "),
        (0.0, -INF, Kind.NOT_FINITE, "The result contains infinity: somewhere"),
        (0, 10**400, Kind.NOT_FINITE, "The result contains infinity: somewhere"),
        # values
        (1.0, 2.0, Kind.VALUES, "Expected 1, got 2."),
        (1, 2**70, Kind.VALUES, "Expected 1, got 1.1806e+21."),
        (3, 3.0000001, Kind.VALUES, "Expected 3, got 3.0000001."),
        (T(1.0, dtype=F64), 1 + 1e-6, Kind.VALUES, "Expected 1, got 1.000001."),
        (T(1.0, dtype=F64), 1 + 2e-7, Kind.VALUES, "Expected 1, got 1.0000002."),
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
        ([1, 2], [1, 3], Kind.VALUES, "Result number 2: Expected 2, got 3."),
        ([1, [2]], [1, 2], Kind.TYPE, "Result number 2: Expected a list, but it returned an int"),
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
    assert compare(expected, T([INF, 2.0]), equal_nan=True) == Difference(
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


# --- what always holds --------------------------------------------------------------------------

DTYPES = [torch.float32, F64, torch.int64, torch.int32, torch.uint8, torch.bool]
quick = settings(deadline=None, max_examples=60)


@st.composite
def finite_tensors(draw, dtypes=tuple(DTYPES), min_size=0):
    dtype = draw(st.sampled_from(dtypes))
    shape = draw(st.lists(st.integers(min(1, min_size), 3), max_size=3))
    if dtype.is_floating_point:
        width = 32 if dtype == torch.float32 else 64
        value = st.floats(allow_nan=False, allow_infinity=False, width=width)
    elif dtype == torch.bool:
        value = st.booleans()
    else:
        limits = torch.iinfo(dtype)
        value = st.integers(limits.min, limits.max)
    values = draw(st.lists(value, min_size=math.prod(shape), max_size=math.prod(shape)))
    return torch.tensor(values, dtype=dtype).reshape(shape)


structures = st.recursive(
    st.one_of(
        finite_tensors(),
        st.integers(-(2**63), 2**63 - 1),
        st.floats(allow_nan=False, allow_infinity=False, width=32),
        st.booleans(),
        st.none(),
        st.text(max_size=3),
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=2), inner),
    max_leaves=6,
)


@quick
@given(structures)
def test_everything_finite_agrees_with_itself(value):
    assert compare(value, value) is None
    assert compare(value, value, equal_nan=True) is None


@quick
@given(finite_tensors())
def test_the_same_values_agree_from_torch_and_from_numpy(tensor):
    assert compare(tensor, tensor.clone()) is None
    assert compare(tensor, tensor.numpy()) is None


@quick
@given(finite_tensors(min_size=1), st.data())
def test_one_changed_value_is_always_found(tensor, data):
    index = tuple(data.draw(st.integers(0, size - 1)) for size in tensor.shape)
    changed = tensor.clone()
    if tensor.dtype == torch.bool:
        changed[index] = not tensor[index]
    elif tensor.dtype.is_floating_point:
        tolerance = 1e-4 if tensor.dtype == torch.float32 else 1e-7
        value = tensor[index].item()
        changed[index] = value + 3 * (tolerance * abs(value) + tolerance)
        assume(changed[index].isfinite())
    else:
        changed[index] ^= 1
    for one, other in ((tensor, changed), (changed, tensor), (tensor, changed.numpy())):
        difference = compare(one, other)
        assert difference.kind is Kind.VALUES
        if index:
            assert f"1 of {tensor.numel()} values differ; the first, at {[*index]}" in (
                difference.text
            )
        expected, got = difference.text.removesuffix(".").split("xpected ")[1].split(", got ")
        assert expected != got


@quick
@given(finite_tensors(dtypes=(torch.float32, F64), min_size=1), st.floats(0, 0.5))
def test_rounding_within_the_tolerance_is_forgiven(tensor, share):
    tolerance = 1e-4 if tensor.dtype == torch.float32 else 1e-7
    rounded = tensor * (1 + share * tolerance)
    assume(rounded.isfinite().all())
    assert compare(tensor, rounded) is None


@quick
@given(finite_tensors(dtypes=(torch.int64, torch.uint8)), st.data())
def test_integers_agree_in_both_directions_and_only_when_equal(one, data):
    other = data.draw(st.just(one.clone()) | finite_tensors(dtypes=(one.dtype,)))
    there, back = compare(one, other), compare(other, one)
    if torch.equal(one, other):
        assert there is back is None
    else:
        kind = Kind.VALUES if one.shape == other.shape else Kind.SHAPE
        assert there.kind is back.kind is kind


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
