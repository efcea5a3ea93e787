import io

import pytest
import torch
from hypothesis import assume, given
from hypothesis import strategies as st

from course_utils.checking.diagnose import relation
from course_utils.checking.running import quiet
from course_utils.checking.shapes import OTHER_SHAPE
from tests.checking.samples import parts
from tests.checking.strategies import quick

RANDOM = torch.Generator().manual_seed(4)


def normal(*shape):
    return torch.randn(shape, generator=RANDOM, dtype=torch.float64)


def found(*triples, **arguments):
    """Return the kind and the text of what relates pairs of expected and actual values."""
    with quiet(io.StringIO()):
        diagnosis = relation(parts(*triples, **arguments))
    return (diagnosis.kind, diagnosis.text) if diagnosis else (None, "")


TALL, WIDE, LONG = normal(4, 2), normal(2, 3), normal(5)
POSITIONS = torch.tensor([2, 0, 1, 2])
ONE_HOT = torch.nn.functional.one_hot(POSITIONS, 3)
ROWS = [normal(4, 3), normal(2, 3), normal(6, 3)]

EXAMPLES = {
    "transpose": ([(TALL, TALL.T), (WIDE, WIDE.T)], "it is the transpose"),
    "one_hot": ([(POSITIONS, ONE_HOT)], "(one-hot); the position of the 1 is wanted"),
    "shape": ([(LONG, LONG[:, None])], "an axis of size 1 is too many"),
    "not_reduced": ([(v.mean(), v) for v in ROWS], "the mean over all its numbers"),
    "reduced": ([(v, v.sum()) for v in ROWS], "only the sum of the numbers"),
    "rows": ([(v, v[:-1]) for v in ROWS], "All is right, but the last row is missing."),
    "broadcast": (
        [(v - w, v[:, None] - w) for v, w in ((normal(4), normal(4)), (normal(3), normal(3)))],
        "For N numbers you return N times N",
    ),
}


def test_every_kind_has_an_example():
    assert set(EXAMPLES) == {kind for kind, _ in OTHER_SHAPE}


@pytest.mark.parametrize("kind", EXAMPLES)
def test_a_relation_is_found_and_said(kind):
    cases, text = EXAMPLES[kind]
    assert found(*cases)[0] == kind
    assert text in found(*cases)[1]


@pytest.mark.parametrize("kind", EXAMPLES)
def test_a_relation_that_fails_for_one_number_is_none(kind):
    cases, _ = EXAMPLES[kind]
    expected, actual = (torch.as_tensor(value).double().clone() for value in cases[-1])
    place = (0,) * actual.dim()
    actual[place] += 1.7
    assert found(*cases[:-1], (expected, actual)) == (None, "")


@pytest.mark.parametrize(
    ("expected", "actual", "text"),
    [
        (LONG[None], LONG, "an axis of size 1 is missing: the shape is (5,) instead of (1, 5)"),
        (TALL, TALL.flatten(), "flattened into one axis"),
        (ONE_HOT, POSITIONS, "You return positions"),
        (TALL, TALL[1:], "the first row is missing"),
        (LONG, LONG[:-1], "the last number is missing"),
        (TALL[:-1], TALL, "a row too many comes last"),
        (TALL[1:], TALL, "a row too many comes first"),
        (TALL.sum(1), TALL, "the sum over the entries of each row (the last axis)"),
        (TALL.amax(0), TALL, "the maximum over the rows (the first axis)"),
        (TALL, TALL.mean(0), "only the mean"),
        (TALL, TALL.mean(0, keepdim=True), "only the mean"),
        (TALL, TALL.std(1), "only the standard deviation"),
    ],
)
def test_variants(expected, actual, text):
    assert text in found((expected, actual))[1]


def test_a_right_case_beside_does_not_hide_a_relation():
    assert found((TALL, TALL.T), (torch.eye(3), torch.eye(3)))[0] == "transpose"
    assert found((LONG, LONG[:-1]), (TALL, TALL))[0] == "rows"


def test_all_is_right_but_is_not_said_where_another_case_is_wrong():
    assert found((LONG, LONG[:-1]), (TALL, TALL.exp())) == (None, "")
    assert found((LONG[:-1], LONG), (TALL, TALL.exp())) == (None, "")


def test_one_number_alone_is_the_sum_of_anything():
    assert found((6.0, torch.tensor([1.0, 2, 3]))) == (None, "")
    assert found((torch.tensor([1.0, 2, 3]), 6.0)) == (None, "")
    assert found((torch.tensor([1.0, 2, 3]), 6.0), (torch.tensor([2.0, 4]), 6.0)) == (None, "")


def test_n_by_n_for_another_reason_is_no_broadcasting():
    square = normal(3, 3)
    assert found((square.exp().sum(1), square), X=square) == (None, "")
    assert found((normal(4), normal(4, 4))) == (None, "")


@pytest.mark.parametrize("shape", [(0,), (0, 3), (3, 0), (2, 0, 2)])
def test_cases_without_numbers_do_no_harm(shape):
    empty = torch.zeros(shape)
    found((empty, LONG), X=empty)
    found((LONG, empty), X=empty)
    found((empty, empty), (TALL, TALL[1:]), X=empty)
    found((empty, torch.zeros(0)), (TALL, TALL.T))


# --- along another axis -------------------------------------------------------------------------

OPERATIONS = {
    "sum": torch.sum,
    "mean": torch.mean,
    "softmax": torch.softmax,
    "log-softmax": torch.log_softmax,
    "running sum": torch.cumsum,
    "position of the maximum": torch.argmax,
}


@pytest.mark.parametrize("name", OPERATIONS)
@pytest.mark.parametrize("shape", [(3, 3), (3, 5)])
def test_the_right_operation_along_the_wrong_axis(name, shape):
    operation = OPERATIONS[name]
    inputs = [normal(*shape), normal(6, 4)]
    for right, wrong, where in ((1, 0, "down each column"), (0, 1, "along each row")):
        cases = [(operation(x, dim=right), operation(x, dim=wrong), {"Z": x}) for x in inputs]
        assert found(*cases) == (
            "axis",
            f"You take the {name} {where} of `Z`. Along which axis belongs it?",
        )


def test_over_all_numbers_instead_of_each_row():
    cases = [
        (x.softmax(1), x.flatten().softmax(0).view(x.shape), {"Z": x})
        for x in (normal(3, 3), normal(2, 4))
    ]
    assert "softmax over all numbers at once of `Z`" in found(*cases)[1]


def test_another_operation_along_another_axis_is_none():
    x = normal(4, 4)
    assert found((x.softmax(1), x.cumsum(0)), Z=x) == (None, "")
    assert found((x.softmax(1), x.softmax(0) + 0.1 * normal(4, 4)), Z=x) == (None, "")


# --- what always holds --------------------------------------------------------------------------

shapes = st.lists(st.integers(1, 5), max_size=3).map(tuple)


@quick
@given(st.integers(0, 10**6), shapes, shapes, shapes)
def test_independent_numbers_of_other_shapes_are_not_related(seed, one, other, third):
    assume(one != other)
    assume(one or torch.Size(other).numel() > 1)  # one number may have any shape
    generator = torch.Generator().manual_seed(seed)
    expected, actual, argument, more = (
        torch.randn(shape, generator=generator, dtype=torch.float64)
        for shape in (one, other, third, (2, 3))
    )
    beside = (more, more.roll(1, 1) ** 2 + 1, {"x": more})
    assert found((expected, actual, {"x": argument})) == (None, "")
    assert found((expected, actual, {"x": argument}), beside) == (None, "")
