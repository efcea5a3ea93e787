"""Chapter 03's references against torch.optim, autograd and torch's schedules; its numbers."""

from itertools import pairwise

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import nn, optim

from course_utils.data import load_fashion_mnist
from course_utils.exercises import gradient_descent as ex

LR = 0.01


def ravine_gradient(theta):
    x, y = theta
    across = y - x**2
    return torch.stack([-2 * (1 - x) - 40 * x * across, 20 * across])


def quadratic_gradient(theta):
    curvatures = torch.logspace(-2, 1.5, len(theta), dtype=theta.dtype)
    return curvatures * (theta - 1)


LANDSCAPES = [
    pytest.param(ravine_gradient, torch.tensor([-1.0, 1.5], dtype=torch.float64), id="ravine"),
    pytest.param(quadratic_gradient, torch.zeros(12, dtype=torch.float64), id="quadratic"),
]
on_landscapes = pytest.mark.parametrize(("gradient", "start"), LANDSCAPES)


def theirs(optimizer_class, gradient, start, steps=100, **settings):
    """Return the points of one of torch's optimizers, shape (steps + 1, parameters)."""
    theta = start.clone()
    optimizer = optimizer_class([theta], **settings)
    path = [start]
    for _ in range(steps):
        theta.grad = gradient(theta)
        optimizer.step()
        path.append(theta.clone())
    return torch.stack(path)


def ours(step, gradient, start, state, *settings, steps=100):
    """Return the points of a reference that carries a state, shape (steps + 1, parameters)."""
    theta, path = start, [start]
    for _ in range(steps):
        theta, state = step(theta, gradient(theta), state, *settings)
        path.append(theta)
    return torch.stack(path)


def furthest(one, other):
    return float((one - other).abs().max())


# --- each optimizer follows torch.optim for 100 steps -----------------------------------------


@on_landscapes
def test_gradient_step_follows_sgd(gradient, start):
    def step(theta, grad, state, lr):
        return ex.gradient_step(theta, grad, lr), state

    path = ours(step, gradient, start, None, LR)
    assert furthest(path, theirs(optim.SGD, gradient, start, lr=LR)) < 1e-6


@on_landscapes
def test_gradient_descent_follows_sgd(gradient, start):
    path = ex.gradient_descent(gradient, start, LR, 100)
    assert path.shape == (101, len(start))
    assert furthest(path, theirs(optim.SGD, gradient, start, lr=LR)) < 1e-6


@on_landscapes
@pytest.mark.parametrize("momentum", [0.0, 0.5, 0.9])
def test_momentum_step_follows_sgd_with_momentum(gradient, start, momentum):
    path = ours(ex.momentum_step, gradient, start, torch.zeros_like(start), LR, momentum)
    other = theirs(optim.SGD, gradient, start, lr=LR, momentum=momentum)
    assert furthest(path, other) < 1e-6


@on_landscapes
@pytest.mark.parametrize(("alpha", "eps"), [(0.99, 1e-8), (0.9, 1e-2)])
def test_rmsprop_step_follows_rmsprop(gradient, start, alpha, eps):
    path = ours(ex.rmsprop_step, gradient, start, torch.zeros_like(start), LR, alpha, eps)
    assert (
        furthest(path, theirs(optim.RMSprop, gradient, start, lr=LR, alpha=alpha, eps=eps)) < 1e-6
    )


@on_landscapes
@pytest.mark.parametrize(("betas", "eps"), [((0.9, 0.999), 1e-8), ((0.5, 0.9), 1e-2)])
def test_adam_step_follows_adam(gradient, start, betas, eps):
    state = (torch.zeros_like(start), torch.zeros_like(start), 0)
    path = ours(ex.adam_step, gradient, start, state, 0.1, betas, eps)
    assert furthest(path, theirs(optim.Adam, gradient, start, lr=0.1, betas=betas, eps=eps)) < 1e-6


@on_landscapes
def test_adam_without_bias_correction_takes_another_path(gradient, start):
    (uncorrected,) = (
        mistake.function
        for mistake in ex.adam_step.misconceptions
        if mistake.id == "no_bias_correction"
    )
    state = (torch.zeros_like(start), torch.zeros_like(start), 0)
    path = ours(uncorrected, gradient, start, state, 0.1, (0.9, 0.999), 1e-8)
    assert furthest(path, theirs(optim.Adam, gradient, start, lr=0.1)) > 0.1
    assert torch.allclose(
        (path[1] - path[0]).abs(), torch.full_like(start, 0.1 * 0.1 / 0.001**0.5), rtol=1e-4
    )


# --- gradients --------------------------------------------------------------------------------


def test_numerical_gradient_agrees_with_autograd():
    generator = torch.Generator().manual_seed(0)
    weights = torch.randn(7, 7, generator=generator, dtype=torch.float64)

    def f(theta):
        return torch.tanh(weights @ theta).square().sum() + theta.prod()

    theta = torch.randn(7, generator=generator, dtype=torch.float64).requires_grad_()
    (grad,) = torch.autograd.grad(f(theta), theta)
    assert furthest(ex.numerical_gradient(f, theta.detach()), grad) < 1e-6


def test_mse_gradient_agrees_with_autograd_and_with_the_numerical_gradient():
    generator = torch.Generator().manual_seed(0)
    X = torch.randn(50, 11, generator=generator, dtype=torch.float64)
    y = torch.randn(50, generator=generator, dtype=torch.float64)
    theta = torch.randn(11, generator=generator, dtype=torch.float64).requires_grad_()
    (grad,) = torch.autograd.grad(nn.functional.mse_loss(X @ theta, y), theta)
    theta = theta.detach()
    assert furthest(ex.mse_gradient(theta, X, y), grad) < 1e-12
    measured = ex.numerical_gradient(lambda theta: ((X @ theta - y) ** 2).mean(), theta)
    assert furthest(measured, grad) < 1e-8


@given(st.integers(1, 20), st.integers(1, 6), st.integers(1, 7), st.sampled_from([1.0, 300.0]))
def test_softmax_regression_gradient_agrees_with_autograd(n, features, classes, scale):
    generator = torch.Generator().manual_seed(n)
    W, b, X = (
        scale * torch.randn(*shape, generator=generator, dtype=torch.float64)
        for shape in ((classes, features), (classes,), (n, features))
    )
    labels = torch.randint(classes, (n,), generator=generator)
    W.requires_grad_()
    b.requires_grad_()
    loss = nn.functional.cross_entropy(X @ W.T + b, labels)
    dW, db = torch.autograd.grad(loss, (W, b))
    ours = ex.softmax_regression_gradient(W.detach(), b.detach(), X, labels)
    assert furthest(ours[0], dW) < 1e-9
    assert furthest(ours[1], db) < 1e-9


def test_softmax_regression_gradient_agrees_with_the_numerical_gradient():
    generator = torch.Generator().manual_seed(0)
    X = torch.randn(30, 4, generator=generator, dtype=torch.float64)
    theta = torch.randn(15, generator=generator, dtype=torch.float64)
    labels = torch.randint(3, (30,), generator=generator)

    def loss(theta):
        return nn.functional.cross_entropy(X @ theta[:12].view(3, 4).T + theta[12:], labels)

    dW, db = ex.softmax_regression_gradient(theta[:12].view(3, 4), theta[12:], X, labels)
    measured = ex.numerical_gradient(loss, theta)
    assert furthest(torch.cat([dW.flatten(), db]), measured) < 1e-8


@given(st.integers(1, 200), st.integers(1, 250), st.integers(0, 2**31))
def test_minibatches_show_every_example_once(n, batch_size, seed):
    batches = ex.minibatches(n, batch_size, torch.Generator().manual_seed(seed))
    assert torch.cat(batches).sort().values.tolist() == list(range(n))
    assert all(len(batch) == batch_size for batch in batches[:-1])
    assert 0 < len(batches[-1]) <= batch_size
    assert {batch.dtype for batch in batches} == {torch.int64}


@pytest.mark.parametrize("result", [{}, 3, "text", [], [None], [(0, 1)], [torch.rand(4)]])
def test_batches_that_cannot_be_looked_at_are_told_in_one_sentence(result):
    text = str(ex.minibatches.check(lambda n, batch_size, generator: result))
    assert text.count("should be") <= 1
    assert "unknown" not in text


def test_hand_computed_steps_of_the_chapter():
    ones, zeros = torch.ones(2), torch.zeros(2)
    assert ex.gradient_step(torch.tensor([0.0]), torch.tensor([-6.0]), 0.1).item() == (
        pytest.approx(0.6)
    )
    path = ex.gradient_descent(lambda theta: 2 * (theta - 3), torch.zeros(1), 0.1, 2)
    assert path.flatten().tolist() == pytest.approx([0, 0.6, 1.08])
    grad = ex.mse_gradient(
        torch.tensor([1.0, 0.0]), torch.tensor([[2.0, 1.0]]), torch.tensor([5.0])
    )
    assert grad.tolist() == [-12, -6]
    theta, velocity = ex.momentum_step(
        torch.zeros(1), torch.tensor([10.0]), torch.zeros(1), 0.1, 0.5
    )
    theta, velocity = ex.momentum_step(theta, torch.tensor([2.0]), velocity, 0.1, 0.5)
    assert (theta.item(), velocity.item()) == (pytest.approx(-1.7), pytest.approx(7))
    theta, square_avg = ex.rmsprop_step(ones, torch.tensor([100.0, 0.01]), zeros, 0.1, 0.75, 1e-8)
    assert square_avg.tolist() == pytest.approx([2500, 0.000025])
    assert theta.tolist() == pytest.approx([0.8, 0.8])
    theta, _ = ex.adam_step(
        ones, torch.tensor([100.0, -0.01]), (zeros, zeros, 0), 0.1, (0.9, 0.999), 1e-8
    )
    assert theta.tolist() == pytest.approx([0.9, 1.1])


# --- schedules --------------------------------------------------------------------------------


@pytest.mark.parametrize(("step_size", "gamma"), [(30, 0.1), (1, 0.9), (7, 0.5)])
def test_step_lr_follows_torch(step_size, gamma):
    optimizer = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.2)
    scheduler = optim.lr_scheduler.StepLR(optimizer, step_size, gamma)
    for epoch in range(100):
        assert ex.step_lr(0.2, epoch, step_size, gamma) == pytest.approx(scheduler.get_last_lr()[0])
        optimizer.step()
        scheduler.step()


def test_exponential_schedule_of_the_chapter_is_torchs():
    optimizer = optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
    scheduler = optim.lr_scheduler.ExponentialLR(optimizer, 0.8)
    for epoch in range(20):
        assert scheduler.get_last_lr()[0] == pytest.approx(0.1 * 0.8**epoch)
        optimizer.step()
        scheduler.step()


# --- numbers of the prose ---------------------------------------------------------------------


def test_price_of_the_numerical_gradient_for_the_network_of_chapter_01():
    parameters = sum(n_in * n_out + n_out for n_in, n_out in pairwise([784, 128, 64, 10]))
    assert 2 * parameters == 218_772


def test_gradient_step_on_the_bowl_arrives_below_and_diverges_above_half():
    curvatures = torch.tensor([1.0, 4.0])
    for lr, arrives in ((0.49, True), (0.51, False)):
        theta = torch.tensor([1.0, 1.0])
        for _ in range(300):
            theta = ex.gradient_step(theta, curvatures * theta, lr)
        assert (theta.norm() < 0.01).item() is arrives


def stripes_and_heights():
    images, _ = load_fashion_mnist("train")
    stripes = images[:6000].tensor_split(10, dim=2)
    X = torch.stack([stripe.float().mean(dim=(1, 2)) for stripe in stripes], dim=1)
    y = (images[:6000].amax(dim=2) > 25).sum(dim=1).float()
    return [(v - v.mean(dim=0)) / v.std(dim=0, correction=0) for v in (X, y)]


@pytest.mark.parametrize("seed", [6, 1])
def test_network_10_5_1_learns_with_every_optimizer(seed):
    X, y = stripes_and_heights()

    def train(optimizer_class, **settings):
        torch.manual_seed(seed)
        model = nn.Sequential(nn.Linear(10, 5), nn.ReLU(), nn.Linear(5, 1))
        assert sum(parameter.numel() for parameter in model.parameters()) == 61
        optimizer = optimizer_class(model.parameters(), **settings)
        for _ in range(10):
            for batch in torch.randperm(6000).split(60):
                optimizer.zero_grad()
                nn.functional.mse_loss(model(X[batch]).flatten(), y[batch]).backward()
                optimizer.step()
        with torch.no_grad():
            return nn.functional.mse_loss(model(X).flatten(), y).item()

    sgd = train(optim.SGD, lr=0.01)
    others = [
        train(optim.SGD, lr=0.1),
        train(optim.SGD, lr=0.01, momentum=0.9),
        train(optim.RMSprop, lr=0.01),
        train(optim.Adam, lr=0.01),
    ]
    assert max(others) < sgd < 0.44
    assert max(others) < 0.444 / 2
