"""The scalar engine that chapter 04 builds, against PyTorch's."""

import pytest
import torch

from tests.lessons import definitions


@pytest.fixture(scope="module")
def engine():
    return definitions("04_backpropagation", "Value", "add_backward", "mul_rule", "run_backward")


def product(engine, a, b):
    return engine.Value(a.data * b.data, (a, b), engine.mul_rule)


def total(engine, a, b):
    return engine.Value(a.data + b.data, (a, b), engine.add_backward)


@pytest.mark.parametrize("times", [1, 2, 3])
def test_repeated_walks_add_up_in_the_leaves_alone(engine, times):
    ours, theirs = engine.Value(3.0), torch.tensor(3.0, requires_grad=True)
    square = product(engine, ours, ours)
    loss = total(engine, square, ours)
    right = theirs * theirs + theirs
    for _ in range(times):
        engine.run_backward(loss)
        right.backward(retain_graph=True)
    assert ours.grad == theirs.grad.item() == 7 * times
    assert square.grad == loss.grad == 1


def test_a_chain_may_be_longer_than_python_recurses(engine):
    start = value = engine.Value(1.0)
    for _ in range(20_000):
        value = total(engine, value, start)
    engine.run_backward(value)
    assert start.grad == 20_001


def test_a_value_on_several_ways_is_entered_once_and_after_its_parents(engine):
    ours, theirs = engine.Value(0.9), torch.tensor(0.9, dtype=torch.float64, requires_grad=True)
    one, other = ours, theirs
    for _ in range(6):  # 64 ways from end to start
        one, other = total(engine, product(engine, one, one), one), other * other + other
    engine.run_backward(one)
    other.backward()
    assert ours.grad == pytest.approx(theirs.grad.item(), rel=1e-12)


def test_a_leaf_alone_has_the_slope_one(engine):
    leaf = engine.Value(2.0)
    engine.run_backward(leaf)
    assert leaf.grad == 1
