"""The engine that chapter 04 builds, against PyTorch's."""

import contextlib
import io
import math
import random
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.nn import functional as F

from course_utils.exercises import backpropagation as ex
from tools import notebooks

NOTEBOOK = Path(__file__).parents[3] / "notebooks" / "04_backpropagation.ipynb"
ENGINE = ("class-toy", "add-rule-code", "engine-value")
NETWORK = ("network-of-values", "score-code")


def sources():
    return {cell.id: cell.source for cell in notebooks.read(NOTEBOOK).cells}


def run_cells(*ids, **names):
    """Run some cells of the notebook; return their names, and what they printed as `printed`."""
    source, printed = sources(), io.StringIO()
    with contextlib.redirect_stdout(printed):
        for id in ids:
            exec(compile(source[id], id, "exec"), names)
    return names | {"printed": printed.getvalue()}


def engine(mul_backward=ex.mul_backward.reference):
    return run_cells(*ENGINE, math=math, mul_backward=mul_backward)


OPERATIONS = (
    lambda a, b: a + b,
    lambda a, b: a * b,
    lambda a, b: a.relu() + b,
    lambda a, b: (a.exp() + b.exp()).log(),
    lambda a, b: (a * b).relu(),
)


@given(
    starts=st.lists(st.floats(-2, 2, width=32), min_size=1, max_size=4),
    steps=st.lists(
        st.tuples(st.sampled_from(OPERATIONS), st.integers(0, 40), st.integers(0, 40)),
        min_size=1,
        max_size=9,
    ),
)
@settings(max_examples=200, deadline=None, derandomize=True)
def test_engine_agrees_with_torch_on_random_graphs(starts, steps):
    Value = engine()["Value"]
    ours = [Value(x) for x in starts]
    theirs = [torch.tensor(x, dtype=torch.float64, requires_grad=True) for x in starts]
    results = []
    for values in (ours, theirs):
        nodes = list(values)
        for operation, first, second in steps:
            # the modulus makes the same places come up again: values are used several times
            a, b = nodes[first % len(nodes)], nodes[second % len(nodes)]
            if max(abs(number(a)), abs(number(b))) < 20:  # exp would leave the range of floats
                nodes.append(operation(a, b))
        total = sum(nodes[1:], nodes[0])
        total.backward()
        results.append(number(total))
    assert results[0] == pytest.approx(results[1], rel=1e-9, abs=1e-9)
    for mine, its in zip(ours, theirs, strict=True):
        assert mine.grad == pytest.approx(its.grad.item(), rel=1e-9, abs=1e-9)


def number(value):
    return value.data if isinstance(value.data, float) else value.item()


@pytest.mark.parametrize("name", ["overwritten", "square_only_once", "no_gradient_of_result"])
def test_random_graphs_catch_a_wrong_rule(name):
    (wrong,) = [m.function for m in ex.mul_backward.misconceptions if m.id == name]
    names = engine(wrong)
    judge = ("engine-operations", "engine-expression-code", "engine-judge-code")
    printed = run_cells(*judge, random=random, torch=torch, **names)["printed"]
    agree, _, total = printed.split()[:3]
    assert int(agree) < int(total) == 600


def trained(seed, **names):
    source = sources()
    assert "random.Random(5)" in source["network-of-values"]
    corners = torch.tensor([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])
    names |= {"random": random, "corners": corners, "targets": torch.tensor([[0], [1], [1], [0]])}
    code = "\n".join(source[id] for id in NETWORK)
    code = code.replace("random.Random(5)", f"random.Random({seed})")
    with contextlib.redirect_stdout(io.StringIO()):
        exec(code, names)
    return names


def test_engine_trains_the_2_4_1_network():
    names = run_cells("train-code", "train-map", torch=torch, **trained(5, **engine()))
    assert names["right"] == 4
    assert names["losses"][0] > 0.9
    assert names["losses"][-1] < 0.1


def test_network_of_values_agrees_with_torch():
    names = trained(5, **engine())
    loss = names["corner_loss"](-1.0, 1.0, 1)
    loss.backward()
    ours = [value.grad for value in names["params"]]

    leaves = [torch.tensor(v.data).double().requires_grad_() for v in names["params"]]
    hidden = torch.stack(leaves[:12]).view(4, 3)
    A = torch.relu(hidden[:, 0] * -1.0 + hidden[:, 1] + hidden[:, 2])
    logit = A @ torch.stack(leaves[12:16]) + leaves[16]
    oracle = F.binary_cross_entropy_with_logits(logit, torch.ones(()).double())
    oracle.backward()
    assert loss.data == pytest.approx(oracle.item())
    assert ours == pytest.approx([leaf.grad.item() for leaf in leaves])


def test_two_of_eight_starts_end_with_three_corners_right():
    """The same training with tensors, all eight starts at once: quicker than Values."""
    X = torch.tensor([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]]).double()
    targets = torch.tensor([0.0, 1.0, 1.0, 0.0]).double().expand(8, 4)
    starts = [[value.data for value in trained(seed, **engine())["params"]] for seed in range(8)]
    theta = torch.tensor(starts).double().requires_grad_()

    def logits():
        hidden = theta[:, :12].view(8, 1, 4, 3)
        Z = (X.view(4, 1, 2) * hidden[..., :2]).sum(dim=-1) + hidden[..., 2]
        return torch.relu(Z) @ theta[:, 12:16, None] + theta[:, 16].view(8, 1, 1)

    for _ in range(2000):
        loss = F.binary_cross_entropy_with_logits(logits()[..., 0], targets) * 8
        (gradient,) = torch.autograd.grad(loss, theta)
        with torch.no_grad():
            theta -= 0.01 * gradient
    right = ((logits()[..., 0] > 0) == targets.bool()).sum(dim=1).tolist()
    assert sorted(right) == [3, 3, 4, 4, 4, 4, 4, 4]
