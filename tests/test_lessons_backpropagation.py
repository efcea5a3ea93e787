"""The scalar engine that chapter 04 builds, against PyTorch's."""

import pytest
import torch

from course_utils.exercises.backpropagation import mul_backward
from tests.lessons import definitions
from tools import notebooks as tool

NOTEBOOK = "04_backpropagation"


@pytest.fixture(scope="module")
def Value():
    return definitions(NOTEBOOK, "Value", mul_backward=mul_backward.reference).Value


@pytest.mark.parametrize("times", [1, 2, 3])
def test_repeated_walks_add_up_in_the_leaves_alone(Value, times):
    ours, theirs = Value(3.0), torch.tensor(3.0, requires_grad=True)
    square = ours * ours
    loss = square + ours
    right = theirs * theirs + theirs
    for _ in range(times):
        loss.backward()
        right.backward(retain_graph=True)
    assert ours.grad == theirs.grad.item() == 7 * times
    assert square.grad == loss.grad == 1


def test_a_chain_may_be_longer_than_python_recurses(Value):
    start = value = Value(1.0)
    for _ in range(20_000):
        value = value + start
    value.backward()
    assert start.grad == 20_001


def test_a_value_on_several_ways_is_entered_once_and_after_its_parents(Value):
    ours, theirs = Value(0.9), torch.tensor(0.9, dtype=torch.float64, requires_grad=True)
    one, other = ours, theirs
    for _ in range(6):  # 64 ways from end to start
        one, other = one * one + one, other * other + other
    one.backward()
    other.backward()
    assert ours.grad == pytest.approx(theirs.grad.item(), rel=1e-12)
    order = one.order()
    assert len(order) == len(set(order)) == 13
    places = {value: place for place, value in enumerate(order)}
    assert all(places[parent] < places[value] for value in order for parent in value.parents)


def test_a_leaf_alone_has_the_slope_one(Value):
    leaf = Value(2.0)
    leaf.backward()
    assert leaf.grad == 1


@pytest.mark.parametrize(
    ("name", "data"),
    [(name, data) for name in ("relu", "exp") for data in (-2.0, -0.3, 0.0, 0.4, 3.0)]
    + [("log", data) for data in (0.01, 0.4, 3.0)],
)
def test_each_function_has_the_slope_of_pytorch_and_adds_it(Value, name, data):
    ours, theirs = Value(data), torch.tensor(data, dtype=torch.float64, requires_grad=True)
    for start in (ours, theirs):
        result = getattr(start, name)()
        (result * result + start).backward()
    assert ours.grad == pytest.approx(theirs.grad.item(), rel=1e-12)


def test_the_learners_rule_is_the_one_that_products_use():
    def noted(a, b, out):
        a.grad += 100

    Value = definitions(NOTEBOOK, "Value", mul_backward=noted).Value
    a = Value(2.0)
    (a * Value(3.0)).backward()
    assert a.grad == 100


def test_the_engine_has_fewer_than_60_lines():
    cells = {cell.id: cell.source for cell in tool.read(tool.find_notebook(NOTEBOOK)).cells}
    rule = mul_backward.solution_source.strip().splitlines()
    assert len(cells["engine-value"].splitlines()) + 2 * len(rule) < 60
    assert "fewer than 60 lines" in cells["title"]
