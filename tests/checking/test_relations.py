import io
import math

import pytest
import torch
from hypothesis import assume, given
from hypothesis import strategies as st

from course_utils.checking.diagnose import relation
from course_utils.checking.relations import SAME_SHAPE, function_of_it
from course_utils.checking.running import quiet
from tests.checking.samples import parts
from tests.checking.strategies import quick

RANDOM = torch.Generator().manual_seed(3)


def normal(*shape):
    return torch.randn(shape, generator=RANDOM, dtype=torch.float64)


A, B, C = normal(4), normal(3, 4), normal(5)
ROW, MATRIX = normal(4), normal(3, 3)
POSITIVE = normal(6).abs() + 0.1
INPUT = normal(4)


def found(*triples, **arguments):
    """Return the kind and the text of what relates pairs of expected and actual values."""
    with quiet(io.StringIO()):
        diagnosis = relation(parts(*triples, **arguments))
    return (diagnosis.kind, diagnosis.text) if diagnosis else (None, "")


def case(expected, actual, **arguments):
    return expected, actual, arguments


def sum_and_mean():
    """Return cases where a mean is expected and a sum comes."""
    return [case(v.mean(), v.sum(), v=v) for v in (normal(2), normal(5), normal(3))]


POSITIVE_EXAMPLES = {
    "nan": ([case(A, A * math.nan)], "Every number is NaN"),
    "constant": ([case(A, A * 0 + 3)], "Every number is 3, whatever it should be."),
    "sign": ([case(A, -A), case(B, -B)], "the wrong sign"),
    "argument": ([case(2 * INPUT, INPUT, z=INPUT)], "the argument `z`, unchanged"),
    "factor": ([case(A, 3 * A), case(B, 3 * B)], "Every number is 3 times"),
    "factor_by_size": (sum_and_mean(), "the factor is the number of entries of `v`"),
    "factor_by_argument": (
        [case(c * A, A, c=c) for c in (2.0, 3.0, 0.5)],
        "Only the factor `c` is missing",
    ),
    "offset_by_argument": (
        [case(A + b, A, b=b) for b in (2.0, 3.0, 0.5)],
        "The difference is exactly `b`: it is missing",
    ),
    "offset": ([case(A, A - 0.5), case(B, B - 0.5)], "Every number is too small by 0.5."),
    "step": (
        [case(INPUT - 0.1 * A, INPUT + 0.1 * A, w=INPUT)],
        "`w` moves by the right amount, in the opposite direction",
    ),
    "order": ([case(C, C.flip(0))], "their order is reversed"),
    "function": ([case(A, A.square()), case(B, B.square())], "the square of what it should be"),
    "stretched": ([case(A, 2 * A + 1)], "2 times what it should be, plus 1."),
    "row": ([case(B, B + normal(3, 1))], "In each row all numbers are off by the same amount"),
    "clipped": ([case(C, C.clamp(-0.5, 0.7))], "cut off"),
    "part": ([case(C, torch.cat([C[:-1], C[-1:] + 1])), case(A, torch.cat([A[:-1], A[-1:] - 2]))],
             "All is right but the last number."),
    "where": (
        [case(torch.tensor([1.0, 2, 3, 4, 5]), torch.tensor([1.0, 9, 3, 7, 5]),
              z=torch.tensor([1.0, -2, 3, -4, 5]))],
        "All is right but where `z` is negative.",
    ),
    "case": (
        [case(v, v / v.sum()) for v in (normal(5), normal(6))],
        "in each call another",
    ),
}  # fmt: skip


def test_every_kind_has_an_example():
    assert set(POSITIVE_EXAMPLES) == {kind for kind, _ in SAME_SHAPE}


@pytest.mark.parametrize("kind", POSITIVE_EXAMPLES)
def test_a_relation_is_found_and_said(kind):
    cases, text = POSITIVE_EXAMPLES[kind]
    assert found(*cases)[0] == kind
    assert text in found(*cases)[1]


@pytest.mark.parametrize("kind", sorted(POSITIVE_EXAMPLES.keys() - {"part", "where", "argument"}))
def test_a_relation_that_fails_for_one_number_is_none(kind):
    cases, text = POSITIVE_EXAMPLES[kind]
    expected, actual, arguments = cases[-1]
    spoiled = actual.clone().reshape(-1)
    spoiled[len(spoiled) // 2] = 12.34
    near_miss = [*cases[:-1], case(expected, spoiled.view(actual.shape), **arguments)]
    assert found(*near_miss)[0] != kind
    assert text not in found(*near_miss)[1]


@pytest.mark.parametrize("kind", ["part", "where"])
def test_a_place_that_is_wrong_elsewhere_too_is_none(kind):
    cases, _ = POSITIVE_EXAMPLES[kind]
    expected, actual, arguments = cases[-1]
    spoiled = actual.clone()
    spoiled[0] = 12.34
    assert found(*cases[:-1], case(expected, spoiled, **arguments)) == (None, "")


@pytest.mark.parametrize(
    ("expected", "actual"),
    [(2.0, 4.0), (2.0, -2.0), (2.0, 4.0 + 1), (0.5, 0.0), (3.0, 9.0), (-1.0, 0.0)],
)
def test_one_number_alone_is_related_to_anything(expected, actual):
    assert found((expected, actual)) == (None, "")
    assert found(*[(expected, actual)] * 3) == (None, "")
    assert found((expected, actual), (expected + 1e-7, actual)) == (None, "")


def test_an_argument_that_is_the_same_in_all_cases_explains_no_difference():
    cases = [case(A, A - 2, b=2.0), case(C, C - 2, b=2.0)]
    assert found(*cases) == ("offset", "Every number is too small by 2.")
    cases = [case(2 * A, A, c=2.0), case(2 * C, C, c=2.0)]
    assert found(*cases)[0] == "factor"


def test_all_wrong_and_all_positive_is_no_place():
    assert found(case(POSITIVE, normal(6).abs() + 3)) == (None, "")


def test_cases_without_numbers_do_no_harm():
    empty = torch.zeros(0)
    for cases, _ in POSITIVE_EXAMPLES.values():
        names = cases[0][2]
        found(*cases, case(empty, empty, **dict.fromkeys(names, empty)))
        found(case(empty, empty, **dict.fromkeys(names, 1.0)), *cases)
    assert found(case(A, 3 * A), case(empty, empty))[0] == "factor"


@pytest.mark.parametrize(
    ("factor", "text"),
    [
        (2, "twice"),
        (0.5, "half"),
        (100, "a hundred times"),
        (0.01, "a hundredth"),
        (1 / math.log(2), "logarithm to base 2"),
        (1 / math.log(10), "logarithm to base 10"),
    ],
)
def test_known_factors_have_a_name(factor, text):
    assert text in found(case(POSITIVE, factor * POSITIVE))[1]


def test_sums_for_means_and_means_for_sums():
    assert "too large by a factor" in found(*sum_and_mean())[1]
    reverse = [case(actual, expected, **given) for expected, actual, given in sum_and_mean()]
    assert "too small by a factor" in found(*reverse)[1]


@pytest.mark.parametrize(
    ("actual", "text"),
    [
        (lambda b: A, "it is missing in the result"),
        (lambda b: A + 2 * b, "it counts once too often"),
        (lambda b: A - b, "enters the result with the wrong sign"),
    ],
)
def test_how_an_argument_enters(actual, text):
    cases = [case(A + b, actual(b), b=b) for b in (2.0, 3.0, 0.7)]
    assert text in found(*cases)[1]


@pytest.mark.parametrize(
    ("actual", "text"),
    [
        (INPUT - 0.3 * A, "moves 3 times as far"),
        (INPUT, "the argument `w`, unchanged"),
    ],
)
def test_steps(actual, text):
    assert text in found(case(INPUT - 0.1 * A, actual, w=INPUT))[1]


def test_the_step_without_its_factor():
    cases = [case(INPUT - lr * A, INPUT - A, w=INPUT, lr=lr) for lr in (0.1, 0.5, 0.25)]
    kind, text = found(*cases)
    assert kind == "step"
    assert "Only the factor `lr` is missing" in text


@pytest.mark.parametrize(
    ("actual", "text"),
    [
        (C.roll(1) + torch.tensor([9.0, 0, 0, 0, 0]), "one place later"),
        (C.roll(-1) + torch.tensor([0, 0, 0, 0, 9.0]), "one place earlier"),
        (C[[0, 2, 1, 4, 3]], "The right numbers, in another order."),
    ],
)
def test_orders(actual, text):
    assert text in found(case(C, actual))[1]


def test_a_square_matrix_transposed():
    assert "The matrix is transposed" in found(case(MATRIX, MATRIX.T))[1]
    assert "within each row is reversed" in found(case(MATRIX, MATRIX.flip(1)))[1]


@pytest.mark.parametrize(
    ("function", "text"),
    [
        (lambda e: e.exp(), "the exponential"),
        (lambda e: 1 - e, "1 minus"),
        (lambda e: e.relu(), "where that is positive, and 0 elsewhere"),
        (lambda e: e.floor(), "rounded down"),
        (lambda e: e.round(decimals=2), "rounded to 2 decimals"),
        (lambda e: e.softmax(-1), "softmax, along each row"),
        (lambda e: e.sigmoid(), "the sigmoid"),
    ],
)
def test_functions(function, text):
    values = 3 * normal(3, 5)
    assert text in function_of_it(parts(case(values, function(values))))


# --- what always holds --------------------------------------------------------------------------

seeds = st.integers(0, 10**6)


@st.composite
def tensors(draw):
    generator = torch.Generator().manual_seed(draw(seeds))
    shapes = st.lists(st.integers(1, 5), min_size=0, max_size=3)
    shape = draw(shapes.filter(lambda sizes: math.prod(sizes) > 1))
    scale = draw(st.sampled_from([0.1, 1.0, 100.0]))
    return scale * torch.randn(shape, generator=generator, dtype=torch.float64)


@quick
@given(tensors(), tensors(), st.floats(-50, 50))
def test_any_factor_is_found(one, other, factor):
    assume(abs(factor) > 0.01 and abs(abs(factor) - 1) > 0.01)
    kind, text = found(case(one, factor * one), case(other, factor * other))
    assert kind == "factor"
    assert "times" in text or "half" in text or "twice" in text


@quick
@given(tensors(), seeds, st.data())
def test_independent_numbers_are_not_related(one, seed, data):
    generator = torch.Generator().manual_seed(10**7 + seed)
    other, third = (torch.randn(one.shape, generator=generator).double() for _ in "12")
    arguments = {"x": third, "n": data.draw(st.integers(1, 5)), "lr": data.draw(st.floats(0.1, 1))}
    assert found(case(one, other, **arguments)) == (None, "")
    more = torch.randn(4, generator=generator).double()
    assert found(case(one, other, **arguments), case(more, more.roll(1) ** 2, **arguments)) == (
        None,
        "",
    )
