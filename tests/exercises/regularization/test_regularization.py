"""Chapter 07's references against autograd, torch.optim and nn.Dropout; the numbers of its text."""

import math
from itertools import pairwise

import pytest
import torch
from torch import nn, optim

from course_utils.data import load_fashion_mnist
from course_utils.exercises import regularization as ex

STRENGTH = 0.03


def small_network(seed=0):
    """Return a network in float64, and its parameters as pairs (W, b)."""
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(6, 5), nn.ReLU(), nn.Linear(5, 3)).double()
    return model, [(layer.weight, layer.bias) for layer in (model[0], model[2])]


def examples():
    generator = torch.Generator().manual_seed(1)
    X = torch.randn(40, 6, generator=generator, dtype=torch.float64)
    return X, torch.randint(0, 3, (40,), generator=generator)


def groups(params, decay):
    """Return parameter groups in which only the weights decay."""
    return [
        {"params": [W for W, _ in params], "weight_decay": decay},
        {"params": [b for _, b in params], "weight_decay": 0.0},
    ]


def trained(make_optimizer, penalty=None, steps=100):
    """Return all parameters after some steps on the same examples, as one vector."""
    model, params = small_network()
    X, labels = examples()
    optimizer = make_optimizer(params)
    for _ in range(steps):
        loss = nn.functional.cross_entropy(model(X), labels)
        if penalty:
            loss = loss + penalty(params, STRENGTH)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return torch.cat([p.detach().flatten() for pair in params for p in pair])


def furthest(one, other):
    return float((one - other).abs().max())


# --- penalties --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("penalty", "slope"),
    [
        (ex.l2_penalty, lambda W: 2 * STRENGTH * W),
        (ex.l1_penalty, lambda W: STRENGTH * W.sign()),
    ],
    ids=["L2", "L1"],
)
def test_gradients_of_a_penalty_reach_the_weights_and_no_bias(penalty, slope):
    _, params = small_network()
    penalty(params, STRENGTH).backward()
    for W, b in params:
        assert torch.allclose(W.grad, slope(W.detach()), atol=1e-12)
        assert b.grad is None


@pytest.mark.parametrize(("penalty", "power"), [(ex.l2_penalty, 2), (ex.l1_penalty, 1)])
def test_penalties_are_torchs_norms(penalty, power):
    _, params = small_network()
    weights = torch.cat([W.flatten() for W, _ in params])
    expected = STRENGTH * torch.linalg.vector_norm(weights, power) ** power
    assert penalty(params, STRENGTH).item() == pytest.approx(expected.item(), rel=1e-12)


@pytest.mark.parametrize("momentum", [0.0, 0.9])
def test_l2_penalty_is_weight_decay_of_twice_the_strength_under_sgd(momentum):
    def sgd(decay):
        return lambda params: optim.SGD(groups(params, decay), lr=0.1, momentum=momentum)

    by_penalty = trained(sgd(0.0), ex.l2_penalty)
    assert furthest(by_penalty, trained(sgd(2 * STRENGTH))) < 1e-6
    assert furthest(by_penalty, trained(sgd(STRENGTH))) > 1e-3
    assert furthest(by_penalty, trained(sgd(0.0))) > 1e-3


def test_decaying_the_biases_too_is_another_step():
    def sgd_on_all(params):
        tensors = [tensor for pair in params for tensor in pair]
        return optim.SGD(tensors, lr=0.1, weight_decay=2 * STRENGTH)

    by_penalty = trained(lambda params: optim.SGD(groups(params, 0.0), lr=0.1), ex.l2_penalty)
    assert furthest(by_penalty, trained(sgd_on_all)) > 1e-3


def test_under_adam_the_penalty_is_adams_weight_decay_and_not_adamws():
    def make(optimizer_class, decay):
        return lambda params: optimizer_class(groups(params, decay), lr=0.01)

    by_penalty = trained(make(optim.Adam, 0.0), ex.l2_penalty)
    assert furthest(by_penalty, trained(make(optim.Adam, 2 * STRENGTH))) < 1e-6
    assert furthest(by_penalty, trained(make(optim.AdamW, 2 * STRENGTH))) > 1e-2


def test_hand_computed_numbers_of_the_chapter():
    layer = [(torch.tensor([[1.0, -2.0], [0.0, 3.0]]), torch.tensor([5.0, -5.0]))]
    assert ex.l2_penalty(layer, 0.1).item() == pytest.approx(1.4)
    assert ex.l1_penalty(layer, 0.1).item() == pytest.approx(0.6)
    step = ex.weight_decay_step(torch.tensor([3.0]), torch.tensor([0.5]), 0.1, 0.2)
    assert step.item() == pytest.approx(2.89)
    theta, _ = ex.adamw_step(
        torch.ones(2),
        torch.tensor([100.0, 0.01]),
        (torch.zeros(2), torch.zeros(2), 0),
        0.1,
        (0.9, 0.999),
        1e-8,
        0.5,
    )
    assert theta.tolist() == pytest.approx([0.85, 0.85])
    activations, mask = torch.tensor([4.0, 2.0, 6.0, 8.0]), torch.tensor([1, 0, 0, 1])
    scaled = activations * mask / (1 - 0.5)
    assert scaled.tolist() == [8, 0, 0, 16]
    assert (activations.sum().item(), scaled.sum().item()) == (20, 24)


def test_numbers_of_parameters_and_weights_in_the_text():
    sizes = [784, 128, 64, 10]
    weights = [n_in * n_out for n_in, n_out in pairwise(sizes)]
    assert weights[0] == 100_352
    assert sum(weights) + sum(sizes[1:]) == 109_386
    assert 400 * 100 == 40_000  # every image comes once


# --- steps with decay -------------------------------------------------------------------------


def gradients(steps=100):
    generator = torch.Generator().manual_seed(2)
    return torch.randn(steps, 7, generator=generator, dtype=torch.float64)


def theirs(optimizer_class, **settings):
    theta = torch.linspace(-2, 2, 7, dtype=torch.float64)
    optimizer = optimizer_class([theta], **settings)
    for grad in gradients():
        theta.grad = grad
        optimizer.step()
    return theta


def test_weight_decay_step_follows_sgd():
    theta = torch.linspace(-2, 2, 7, dtype=torch.float64)
    for grad in gradients():
        theta = ex.weight_decay_step(theta, grad, 0.1, 0.3)
    assert furthest(theta, theirs(optim.SGD, lr=0.1, weight_decay=0.3)) < 1e-6


def test_a_step_in_place_hears_which_operators_change_a_tensor():
    def weight_decay_step(theta, grad, lr, decay):
        theta -= lr * (grad + decay * theta)
        return theta

    feedback = ex.weight_decay_step.check(weight_decay_step)
    assert "`+=`, `-=` and `[...] =` change a tensor" in feedback.message


@pytest.mark.parametrize(("betas", "eps"), [((0.9, 0.999), 1e-8), ((0.5, 0.9), 1e-2)])
def test_adamw_step_follows_adamw_and_not_adam(betas, eps):
    theta = torch.linspace(-2, 2, 7, dtype=torch.float64)
    state = (torch.zeros(7), torch.zeros(7), 0)
    for grad in gradients():
        theta, state = ex.adamw_step(theta, grad, state, 0.05, betas, eps, 0.3)
    settings = {"lr": 0.05, "betas": betas, "eps": eps, "weight_decay": 0.3}
    assert furthest(theta, theirs(optim.AdamW, **settings)) < 1e-6
    assert furthest(theta, theirs(optim.Adam, **settings)) > 0.1


# --- dropout ----------------------------------------------------------------------------------


@pytest.mark.parametrize("p", [0.1, 0.3, 0.5, 0.8])
def test_dropout_keeps_the_mean_of_every_entry(p):
    n = 20_000
    x = torch.tensor([[4.0, -2.0, 6.0, 0.5]])
    mean = ex.dropout(x.expand(n, 4), p, True, torch.Generator().manual_seed(3)).mean(dim=0)
    # The standard deviation of an entry is |x| sqrt(p / (1 - p)).
    tolerance = 5 * x[0].abs() * math.sqrt(p / (1 - p) / n)
    assert ((mean - x[0]).abs() < tolerance).all()


@pytest.mark.parametrize("p", [0.2, 0.5, 0.75])
def test_dropout_has_the_distribution_of_torchs_layer(p):
    n, units = 20_000, 6
    ones = torch.ones(n, units)
    torch.manual_seed(4)
    results = (ex.dropout(ones, p, True, torch.Generator().manual_seed(4)), nn.Dropout(p)(ones))
    exact = torch.tensor(
        [math.comb(units, k) * (1 - p) ** k * p ** (units - k) for k in range(units + 1)]
    )
    for result in results:
        assert result.unique().tolist() == pytest.approx([0, 1 / (1 - p)])
        shares = (result > 0).sum(dim=1).bincount(minlength=units + 1) / n
        assert ((shares - exact).abs() < 5 * (exact * (1 - exact) / n).sqrt() + 1e-4).all()
        together = ((result[:, 0] > 0) & (result[:, 1] > 0)).float().mean().item()
        assert together == pytest.approx((1 - p) ** 2, abs=0.02)


def test_dropout_is_off_in_evaluation():
    x = torch.randn(5, 7)
    generator = torch.Generator().manual_seed(0)
    assert torch.equal(ex.dropout(x, 0.5, False, generator), x)
    assert torch.equal(nn.Dropout(0.5).eval()(x), x)


def test_dropout_keeps_the_next_layers_sums_only_with_its_scaling():
    generator = torch.Generator().manual_seed(5)
    A = torch.rand(20_000, 64, generator=generator) + 0.5
    sums = A.sum(dim=1).mean().item()
    for p in (0.2, 0.5):
        assert ex.dropout(A, p, True, generator).sum(dim=1).mean().item() == pytest.approx(
            sums, rel=0.01
        )
    (unscaled,) = (m.function for m in ex.dropout.misconceptions if m.id == "not_rescaled")
    assert unscaled(A, 0.5, True, generator).sum(dim=1).mean().item() == pytest.approx(
        sums / 2, rel=0.01
    )


# --- what the chapter says --------------------------------------------------------------------


def test_a_weight_that_is_worth_less_than_its_price_goes_to_zero_under_l1_only():
    slopes = torch.linspace(-3, 3, 61, dtype=torch.float64)
    w = torch.linspace(-4, 4, 80_001, dtype=torch.float64)
    for slope in slopes:  # of the data loss at w = 0; its curvature is 2
        data_loss = w**2 + slope * w
        at = {
            name: w[(data_loss + cost).argmin()] for name, cost in (("L1", w.abs()), ("L2", w**2))
        }
        assert (at["L1"].abs() < 1e-9) == (slope.abs() <= 1 + 1e-9)
        assert (at["L2"].abs() < 1e-9) == (slope.abs() < 1e-9)


def test_shoes_point_to_one_side():
    images, labels = load_fashion_mnist("train")
    for k in (7, 9):
        members = images[labels == k].float()
        average = members.mean(dim=0)
        nearer = (members - average).square().sum(dim=(1, 2)) < (
            (members - average.flip(dims=[1])).square().sum(dim=(1, 2))
        )
        assert nearer.float().mean() > 0.995


def test_dropout_makes_the_loss_in_training_mode_the_higher_one():
    images, labels = load_fashion_mnist("train")
    X, targets = (images[:1000].float().flatten(1) / 255 - 0.2858) / 0.3529, labels[:1000]
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(784, 64), nn.ReLU(), nn.Dropout(0.5), nn.Linear(64, 10))
    optimizer = optim.SGD(model.parameters(), lr=0.05, momentum=0.9)
    for _ in range(60):
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(X), targets).backward()
        optimizer.step()
    with torch.no_grad():
        in_training = nn.functional.cross_entropy(model.train()(X), targets)
        in_evaluation = nn.functional.cross_entropy(model.eval()(X), targets)
    assert in_training > 1.2 * in_evaluation
