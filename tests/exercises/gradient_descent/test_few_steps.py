"""Down the ravine in 80 gradients: ways that reach the target, ways that do not, and cheats."""

import pytest
import torch

from course_utils.checking import Outcome
from course_utils.exercises.gradient_descent import few_steps
from course_utils.exercises.gradient_descent.few_steps import CALLS, Ravine


def momentum(lr, beta, steps=CALLS):
    def answer(gradient, start):
        theta, velocity = start, torch.zeros(2)
        for _ in range(steps):
            velocity = beta * velocity + gradient(theta)
            theta = theta - lr * velocity
        return theta

    return answer


def descent(lr, steps=CALLS):
    return momentum(lr, 0, steps)


def in_place(gradient, start):
    velocity = torch.zeros(2, dtype=torch.float64)
    for _ in range(CALLS):
        velocity *= 0.8
        velocity -= 0.02 * gradient(start)
        start += velocity
    return start


def with_optimizer(make):
    def answer(gradient, start):
        theta = start.clone().requires_grad_()
        optimizer = make([theta])
        for _ in range(CALLS):
            theta.grad = gradient(theta)
            optimizer.step()
        return theta

    return answer


def adam(lr, beta2):
    return with_optimizer(lambda params: torch.optim.Adam(params, lr=lr, betas=(0.9, beta2)))


def sgd(lr, beta):
    return with_optimizer(lambda params: torch.optim.SGD(params, lr=lr, momentum=beta))


def newton(gradient, start):
    theta, h = start, 1e-5
    for _ in range(20):
        slope = gradient(theta)
        columns = [(gradient(theta + h * e) - slope) / h for e in torch.eye(2).double()]
        hessian = (torch.stack(columns) + torch.stack(columns).T) / 2
        least = torch.linalg.eigvalsh(hessian).min()
        if least <= 0:
            hessian = hessian + (1 - least) * torch.eye(2)
        theta = theta - torch.linalg.solve(hessian, slope)
    return theta


def rate_from_two_gradients(gradient, start):
    """The step of Barzilai and Borwein."""
    before, old = start, gradient(start)
    theta = before - 0.005 * old
    for _ in range(60):
        slope = gradient(theta)
        step, change = theta - before, slope - old
        if change.norm() < 1e-12:
            break
        before, old = theta, slope
        theta = theta - (step @ change).abs() / (change @ change) * slope
    return theta


@pytest.mark.parametrize(
    "answer",
    [
        momentum(0.005, 0.9),
        momentum(0.015, 0.9),
        momentum(0.02, 0.8),
        momentum(0.0125, 0.85),
        lambda gradient, start: in_place(gradient, start.clone()),
        adam(0.15, 0.99),
        adam(0.2, 0.9),
        adam(0.5, 0.99),
        sgd(0.02, 0.9),
        newton,
        rate_from_two_gradients,
        lambda gradient, start: momentum(0.02, 0.8)(gradient, start.float()),
        lambda gradient, start: momentum(0.02, 0.8)(gradient, start).tolist(),
    ],
)
def test_answers_that_reach_the_target(answer):
    feedback = few_steps.check(answer)
    assert feedback.outcome is Outcome.PASSED, feedback


@pytest.mark.parametrize(
    ("answer", "distance"),
    [
        (descent(0.001), 2.125),
        (descent(0.01), 1.558),
        (descent(0.03), 0.327),
        (momentum(0.01, 0.9), 0.074),
        (momentum(0.01, 0.5), 0.813),
        (momentum(0.005, 0.9, steps=40), 0.647),
        (adam(0.1, 0.999), 0.397),
        (lambda gradient, start: start, 2.062),
    ],
)
def test_answers_that_are_measured_and_miss_it(answer, distance):
    feedback = few_steps.check(answer)
    assert feedback.outcome is Outcome.FAILED
    assert feedback.value == pytest.approx(distance, abs=0.02)


def swallows(gradient, start):
    theta = start
    try:
        while True:
            theta = theta - 0.02 * gradient(theta)
    except Exception:
        return torch.ones(2)


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (momentum(0.02, 0.8, steps=CALLS + 1), "calls `gradient` more than 80 times"),
        (swallows, "calls `gradient` more than 80 times"),
        (in_place, "because the function changed its input `start`"),
        (lambda gradient, start: torch.ones(2), "Does it know where the minimum is?"),
        (lambda gradient, start: [1.0, 1.0], "Does it know where the minimum is?"),
        (lambda gradient, start: start + torch.tensor([2, -0.5]), "Use only `gradient` and"),
        (descent(0.05), "flew out of the ravine. Take a smaller learning rate"),
        (lambda gradient, start: gradient, "It returned a method"),
        (lambda gradient, start: [start, start], "It returned a list"),
        (lambda gradient, start: torch.stack([start, start]), "of shape (2, 2), but one"),
        (lambda gradient, start: gradient(1.0), "It raised `ValueError`"),
        (lambda gradient, start: gradient(*start), "It raised `TypeError`"),
    ],
)
def test_what_is_refused(answer, says):
    feedback = few_steps.check(answer)
    assert feedback.outcome is Outcome.FAILED
    assert says in feedback.message
    assert feedback.value is None


@pytest.mark.parametrize(
    ("mirror", "moved"), [((1.0, 1.0), (0.0, 0.0)), ((-1.0, 1.0), (0.5, -0.25))]
)
def test_the_gradient_is_that_of_the_ravine(mirror, moved):
    ravine = Ravine(mirror, moved)
    theta = torch.tensor([0.3, -0.7], dtype=torch.float64, requires_grad=True)
    x, y = torch.tensor(mirror) * (theta - torch.tensor(moved))
    ((1 - x) ** 2 + 10 * (y - x**2) ** 2).backward()
    assert torch.allclose(ravine.gradient(theta), theta.grad)
    assert ravine.gradient(ravine.minimum).norm() < 1e-12
    assert ravine.calls == 2


def test_the_second_ravine_is_neither_harder_nor_easier():
    ends = []
    for ravine in (Ravine((1.0, 1.0), (0.0, 0.0)), Ravine((-1.0, 1.0), (0.5, -0.25))):
        theta = adam(0.2, 0.9)(ravine.gradient, ravine.start.clone())
        ends.append((theta - ravine.minimum).norm().item())
    assert ends[0] == pytest.approx(ends[1], abs=1e-6)
