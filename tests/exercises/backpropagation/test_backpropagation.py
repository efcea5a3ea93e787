"""Chapter 04's references and the notebook's engine against independent oracles."""

import contextlib
import io
import math
import random
from itertools import pairwise
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.nn import functional as F

from course_utils.data import load_fashion_mnist
from course_utils.exercises import backpropagation as ex
from course_utils.exercises import forward_pass
from tools import notebooks

NOTEBOOK = Path(__file__).parents[2] / "notebooks" / "04_backpropagation.ipynb"
ENGINE = ("engine-value", "engine-functions-code", "engine-backward")


def sources():
    return {cell.id: cell.source for cell in notebooks.read(NOTEBOOK).cells}


def run_cells(*ids, **names):
    """Run some cells of the notebook; return their names, and what they printed as `printed`."""
    source, printed = sources(), io.StringIO()
    with contextlib.redirect_stdout(printed):
        for id in ids:
            exec(compile(source[id], id, "exec"), names)
    return names | {"printed": printed.getvalue()}


def engine(mul_backward=lambda a, b, out: ..., **names):
    return run_cells(*ENGINE, math=math, mul_backward=mul_backward, **names)


def measured_slopes(loss_of, theta, entries, h=1e-6):
    """Central differences, one entry after the other."""
    slopes = []
    for index in entries:
        losses = []
        for sign in (1, -1):
            moved = theta.clone()
            moved.view(-1)[index] += sign * h
            losses.append(loss_of(moved))
        slopes.append((losses[0] - losses[1]) / (2 * h))
    return torch.stack(slopes)


def mlp(sizes, generator):
    """Return parameters in float64, scaled so that no activation dies out."""
    params = []
    for n_in, n_out in pairwise(sizes):
        W = torch.randn(n_out, n_in, generator=generator, dtype=torch.float64)
        b = torch.randn(n_out, generator=generator, dtype=torch.float64)
        params.append((W * (2 / n_in) ** 0.5, 0.1 * b))
    return params


# --- the references ---------------------------------------------------------------------------


def test_parts_agree_with_autograd():
    generator = torch.Generator().manual_seed(0)
    Z = torch.randn(6, 5, generator=generator, dtype=torch.float64)
    Z[0, 0] = 0
    dA = torch.randn(6, 5, generator=generator, dtype=torch.float64)
    leaf = Z.clone().requires_grad_()
    torch.relu(leaf).backward(dA)
    assert torch.equal(ex.relu_backward(dA, Z), leaf.grad)

    layer = nn.Linear(4, 5, dtype=torch.float64)
    A_prev = torch.randn(6, 4, generator=generator, dtype=torch.float64, requires_grad=True)
    layer(A_prev).backward(dA)
    oracle = (A_prev.grad, layer.weight.grad, layer.bias.grad)
    for mine, its in zip(
        ex.dense_backward(dA, A_prev.detach(), layer.weight.detach()), oracle, strict=True
    ):
        assert torch.allclose(mine, its, rtol=0, atol=1e-12)

    labels = torch.tensor([0, 4, 2, 2, 1, 3])
    logits = (3 * Z).requires_grad_()
    F.cross_entropy(logits, labels).backward()
    mine = ex.cross_entropy_backward(logits.detach(), labels)
    assert torch.allclose(mine, logits.grad, rtol=0, atol=1e-12)
    assert mine.sum(dim=1).abs().max() < 1e-12


def test_dense_numbers_that_the_prose_computes():
    a_prev = torch.tensor([1.0, 2.0, 3.0])
    W = torch.tensor([[1.0, 0.0, -1.0], [0.0, 2.0, 1.0]])
    dz = torch.tensor([2.0, -1.0])
    assert torch.outer(dz, a_prev)[0, 2] == 6
    assert (dz @ W)[2] == -3
    dA_prev, dW, db = ex.dense_backward(dz[None], a_prev[None], W)
    assert torch.equal(dW, torch.outer(dz, a_prev))
    assert torch.equal(dA_prev[0], dz @ W)
    assert torch.equal(db, dz)


@pytest.mark.parametrize("sizes", [[2, 4, 2], [784, 128, 64, 10]])
def test_backward_agrees_with_autograd_and_finite_differences(sizes):
    generator = torch.Generator().manual_seed(1)
    params = mlp(sizes, generator)
    if sizes[0] == 784:
        images, all_labels = load_fashion_mnist("train")
        X, labels = images[:64].flatten(1).double() / 255, all_labels[:64]
    else:
        X = torch.randn(8, sizes[0], generator=generator, dtype=torch.float64)
        labels = torch.randint(sizes[-1], (8,), generator=generator)
    gradients = ex.backward(X, labels, params)

    leaves = [array.clone().requires_grad_() for pair in params for array in pair]
    pairs = list(zip(leaves[::2], leaves[1::2], strict=True))
    F.cross_entropy(forward_pass.forward(X, pairs), labels).backward()
    for layer, gradient_pair in enumerate(gradients):
        for place, gradient in enumerate(gradient_pair):
            assert torch.allclose(gradient, pairs[layer][place].grad, rtol=0, atol=1e-6)

            def loss_of(moved, layer=layer, place=place):
                changed = [list(pair) for pair in params]
                changed[layer][place] = moved
                return F.cross_entropy(forward_pass.forward(X, changed), labels)

            theta = params[layer][place]
            entries = torch.randperm(theta.numel(), generator=generator)[:50]
            slopes = measured_slopes(loss_of, theta, entries)
            assert torch.allclose(gradient.view(-1)[entries], slopes, rtol=0, atol=1e-6)


def test_check_gradients_finds_a_planted_mistake_in_a_real_pass():
    generator = torch.Generator().manual_seed(2)
    (W1, b1), (W2, b2) = mlp([3, 6, 4], generator)
    X = torch.randn(9, 3, generator=generator, dtype=torch.float64)
    labels = torch.randint(4, (9,), generator=generator)
    loss_from = {
        "logits": lambda logits: F.cross_entropy(logits, labels),
        "A1": lambda A1: loss_from["logits"](A1 @ W2.T + b2),
        "Z1": lambda Z1: loss_from["A1"](torch.relu(Z1)),
        "W1": lambda W1: loss_from["Z1"](X @ W1.T + b1),
    }
    Z1 = X @ W1.T + b1
    A1 = torch.relu(Z1)
    values = {"W1": W1, "Z1": Z1, "A1": A1, "logits": A1 @ W2.T + b2}
    expected, measured = {}, {}
    for name, value in values.items():
        leaf = value.clone().requires_grad_()
        loss_from[name](leaf).backward()
        expected[name] = leaf.grad
        slopes = measured_slopes(loss_from[name], value, range(value.numel()))
        measured[name] = slopes.view_as(value)

    def claimed(relu_backward, dense_backward):
        dlogits = ex.cross_entropy_backward(values["logits"], labels)
        dA1 = dense_backward(dlogits, A1, W2)[0]
        dZ1 = relu_backward(dA1, Z1)
        return {"W1": dense_backward(dZ1, X, W1)[1], "Z1": dZ1, "A1": dA1, "logits": dlogits}

    passes = {
        None: claimed(ex.relu_backward, ex.dense_backward),
        "Z1": claimed(lambda dA, Z: dA, ex.dense_backward),
        "A1": claimed(
            ex.relu_backward,
            lambda dZ, A_prev, W: (-ex.dense_backward(dZ, A_prev, W)[0], dZ.T @ A_prev, None),
        ),
    }
    for first_wrong, gradients in passes.items():
        for judge in (expected, measured):
            assert ex.check_gradients(gradients, judge, list(values), 1e-6) == first_wrong


# --- the engine of the notebook ---------------------------------------------------------------


def test_engine_has_fewer_than_60_lines():
    source = sources()
    assert sum(len(source[id].splitlines()) for id in ENGINE) < 60


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
    own_rule=st.booleans(),
)
@settings(max_examples=200, deadline=None, derandomize=True)
def test_engine_agrees_with_torch_on_random_graphs(starts, steps, own_rule):
    names = engine(ex.mul_backward.reference) if own_rule else engine()
    ours = [names["Value"](x) for x in starts]
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


@pytest.mark.parametrize("name", ["overwritten", "square-only-once", "no-gradient-of-result"])
def test_random_graphs_catch_a_wrong_rule(name):
    (wrong,) = [m.function for m in ex.mul_backward.misconceptions if m.id == name]
    names = engine(wrong)
    printed = run_cells("engine-judge-code", random=random, torch=torch, **names)["printed"]
    agree, _, total = printed.split()[:3]
    assert int(agree) < int(total) == 600


def trained(seed, **names):
    source = sources()
    assert "random.Random(5)" in source["network-of-values"]
    corners = torch.tensor([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])
    names |= {"random": random, "corners": corners, "targets": torch.tensor([[0], [1], [1], [0]])}
    code = source["network-of-values"].replace("random.Random(5)", f"random.Random({seed})")
    with contextlib.redirect_stdout(io.StringIO()):
        exec(code, names)
    return names


def test_learners_own_rule_trains_the_2_4_1_network():
    names = trained(5, **engine(ex.mul_backward.reference))
    assert names["mul_rule"] is ex.mul_backward.reference
    names = run_cells("train-code", **names)
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


# --- numbers of the prose -----------------------------------------------------------------------


def test_forward_passes_that_measuring_every_slope_would_take():
    assert 2 * forward_pass.count_parameters([784, 128, 64, 10]) == 218_772


def test_factor_of_a_layer_is_what_the_formula_says():
    """Widths, inputs and seed of its own: the factors do not hang on the notebook's choice."""
    generator = torch.Generator().manual_seed(8)

    def factor(f, scale, depth=12, width=200):
        A = torch.randn(100, width, generator=generator, dtype=torch.float64).requires_grad_()
        Zs = []
        for _ in range(depth):
            W = torch.randn(width, width, generator=generator, dtype=torch.float64)
            Zs.append(A @ W.T * scale / width**0.5)
            A = f(Zs[-1])
        dA = torch.randn(100, width, generator=generator, dtype=torch.float64)
        sizes = [g.square().mean().sqrt().item() for g in torch.autograd.grad(A, Zs, dA)]
        return (sizes[0] / sizes[-1]) ** (1 / (depth - 1))

    for scale in (0.3, 2**0.5, 3.0):
        assert factor(torch.relu, scale) == pytest.approx(scale / 2**0.5, rel=0.15)
        assert factor(torch.sigmoid, scale) < scale / 4
    assert factor(torch.sigmoid, 0.3) == pytest.approx(0.3 / 4, rel=0.1)
    assert factor(torch.sigmoid, 3.0) < 0.8 * 0.75
