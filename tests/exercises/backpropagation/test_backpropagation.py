"""Chapter 04's references and the numbers of its prose against independent oracles."""

from itertools import pairwise

import pytest
import torch
from torch import nn
from torch.nn import functional as F

from course_utils.data import load_fashion_mnist
from course_utils.exercises import backpropagation as ex
from course_utils.exercises import forward_pass


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


@pytest.mark.parametrize(
    ("mine", "f"),
    [(ex.sigmoid_backward, torch.sigmoid), (ex.tanh_backward, torch.tanh)],
    ids=["sigmoid", "tanh"],
)
def test_ways_back_through_smooth_activations_agree_with_autograd(mine, f):
    generator = torch.Generator().manual_seed(3)
    Z = 3 * torch.randn(6, 5, generator=generator, dtype=torch.float64)
    dA = torch.randn(6, 5, generator=generator, dtype=torch.float64)
    leaf = Z.clone().requires_grad_()
    f(leaf).backward(dA)
    assert torch.allclose(mine(dA, Z), leaf.grad, rtol=0, atol=1e-12)
    far = torch.tensor([-1000.0, -100.0, 100.0, 1000.0])
    assert torch.equal(mine(torch.ones(4), far), torch.zeros(4))


def test_autograd_gives_nan_through_a_sigmoid_of_exp_and_not_through_that_of_torch():
    z = torch.tensor(-100.0, requires_grad=True)
    (naive,) = torch.autograd.grad(1 / (1 + torch.exp(-z)), z)
    (built_in,) = torch.autograd.grad(torch.sigmoid(z), z)
    assert naive.isnan()
    assert built_in == 0
    assert ex.sigmoid_backward(torch.tensor(1.0), z.detach()) == 0


def test_slopes_that_the_insight_compares():
    Z, one = torch.tensor(0.0), torch.tensor(1.0)
    assert ex.tanh_backward(one, Z) == 1
    assert ex.sigmoid_backward(one, Z) == 1 / 4
    assert f"{(1 / 4) ** 5:.1%}" == "0.1%"


def test_he_init_draws_as_kaiming_normal_does():
    sizes = [784, 128, 64, 10]
    params = ex.he_init(sizes, torch.Generator().manual_seed(4))
    for (W, b), n_in, n_out in zip(params, sizes[:-1], sizes[1:], strict=True):
        oracle = nn.init.kaiming_normal_(
            torch.empty(n_out, n_in),
            nonlinearity="relu",
            generator=torch.Generator().manual_seed(5),
        )
        assert W.shape == oracle.shape
        near = 5 / (2 * W.numel()) ** 0.5
        assert W.std() == pytest.approx((2 / n_in) ** 0.5, rel=near)
        assert W.std() == pytest.approx(oracle.std().item(), rel=2 * near)
        assert W.mean().abs() < 5 * W.std() / W.numel() ** 0.5
        assert torch.equal(b, torch.zeros(n_out))


def test_he_init_keeps_the_size_of_activations_because_relu_keeps_half_of_the_squares():
    generator = torch.Generator().manual_seed(6)
    A = X = torch.randn(200, 300, generator=generator)
    assert torch.relu(X).square().mean() == pytest.approx(0.5, rel=0.03)
    for W, b in ex.he_init([300] * 9, generator):
        A = torch.relu(A @ W.T + b)
    assert 0.5 < A.square().mean() / torch.relu(X).square().mean() / 2 < 2


@pytest.mark.parametrize("sizes", [[4, 3, 2], [5, 3], [20, 16, 8, 4]])
@pytest.mark.parametrize("momentum", [0.0, 0.9])
def test_train_epoch_agrees_with_sgd_of_torch(sizes, momentum):
    generator = torch.Generator().manual_seed(7)
    X = torch.randn(50, sizes[0], generator=generator)
    labels = torch.randint(sizes[-1], (50,), generator=generator)
    params = ex.he_init(sizes, generator)
    velocities = [(torch.zeros_like(W), torch.zeros_like(b)) for W, b in params]

    linears = [nn.Linear(n_in, n_out) for n_in, n_out in pairwise(sizes)]
    for linear, (W, b) in zip(linears, params, strict=True):
        linear.load_state_dict({"weight": W, "bias": b})
    layers = [layer for linear in linears for layer in (linear, nn.ReLU())]
    model = nn.Sequential(*layers[:-1])
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=momentum)

    for _ in range(3):
        batches = torch.randperm(50, generator=generator).split(8)
        params, velocities = ex.train_epoch(X, labels, params, velocities, batches, 0.1, momentum)
        for batch in batches:
            optimizer.zero_grad()
            F.cross_entropy(model(X[batch]), labels[batch]).backward()
            optimizer.step()

    mine = [array for pair in params for array in pair]
    for array, its in zip(mine, model.parameters(), strict=True):
        assert torch.allclose(array, its, rtol=0, atol=1e-5)
    moving = [v for pair in velocities for v in pair]
    for v, its in zip(moving, model.parameters(), strict=True):
        if momentum:
            assert torch.allclose(v, optimizer.state[its]["momentum_buffer"], rtol=0, atol=1e-5)


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
