"""Chapter 02's references against torch.nn.functional: values and gradients, extremes included."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.nn import functional

from course_utils.exercises import losses as ex

EXTREMES = torch.tensor([-1000.0, -20.0, 0.0, 20.0, 1000.0], dtype=torch.float64)


def random_logits(n, classes, scale=3.0):
    generator = torch.Generator().manual_seed(0)
    logits = scale * torch.randn(n, classes, generator=generator, dtype=torch.float64)
    return logits.requires_grad_(), torch.randint(0, classes, (n,), generator=generator)


def agree(ours, theirs, inputs):
    """Whether two losses have the same value and the same gradient by `inputs`, to 1e-6."""
    (our_grad,) = torch.autograd.grad(ours, inputs)
    (their_grad,) = torch.autograd.grad(theirs, inputs)
    return torch.allclose(ours, theirs, rtol=1e-6, atol=1e-6) and torch.allclose(
        our_grad, their_grad, rtol=0, atol=1e-6
    )


def test_mse():
    pred, _ = random_logits(32, 1)
    target = torch.linspace(-2, 2, 32, dtype=torch.float64)
    assert agree(ex.mse(pred, target), functional.mse_loss(pred[:, 0], target), pred)


def test_the_lesson_can_print_an_mse_of_shape_1():
    def mse(pred, target):
        total = 0
        for p, t in zip(pred, target, strict=True):
            total = total + (p - t) ** 2
        return total / len(target)

    used = ex.mse.use(mse)
    column, prices = torch.tensor([[2.0], [3.0], [7.0]]), torch.tensor([1.0, 3.0, 4.0])
    assert mse(column, prices).shape == (1,)
    assert [f"{used(pred, prices):.3f}" for pred in (column, column[:, 0])] == ["3.333"] * 2


@pytest.mark.parametrize("name", ["log_of_zero", "overflow"])
def test_what_overflows_is_pointed_to_the_loss_that_does_not(name):
    mistakes = ex.binary_cross_entropy_with_logits.misconceptions
    (message,) = (each.message for each in mistakes if each.id == name)
    assert message.endswith("which of your own losses already survives 1000?")


def test_softmax():
    logits, _ = random_logits(16, 10)
    weights = torch.arange(10.0, dtype=torch.float64)
    ours, theirs = (ex.softmax(logits) @ weights).sum(), (logits.softmax(dim=1) @ weights).sum()
    assert agree(ours, theirs, logits)
    assert torch.allclose(ex.softmax(logits).sum(dim=1), torch.ones(16, dtype=torch.float64))


@pytest.mark.parametrize("scale", [1.0, 10.0, 1000.0])
def test_cross_entropy(scale):
    logits, labels = random_logits(64, 10, scale)
    ours, theirs = ex.cross_entropy(logits, labels), functional.cross_entropy(logits, labels)
    assert agree(ours, theirs, logits)


def test_cross_entropy_of_every_pair_of_extremes():
    logits = torch.cartesian_prod(EXTREMES, EXTREMES).requires_grad_()
    for label in (0, 1):
        labels = torch.full((len(logits),), label)
        ours, theirs = ex.cross_entropy(logits, labels), functional.cross_entropy(logits, labels)
        assert ours.isfinite()
        assert agree(ours, theirs, logits)


@pytest.mark.parametrize("target", [0.0, 1.0])
def test_binary_cross_entropy_at_extremes(target):
    logits = EXTREMES[EXTREMES != 0].clone().requires_grad_()
    targets = torch.full_like(logits, target)
    ours = ex.binary_cross_entropy_with_logits(logits, targets)
    theirs = functional.binary_cross_entropy_with_logits(logits, targets)
    assert ours.isfinite()
    assert agree(ours, theirs, logits)


@given(
    st.lists(st.tuples(st.floats(-1e4, 1e4), st.sampled_from([0.0, 1.0])), min_size=1, max_size=20)
)
def test_binary_cross_entropy_of_any_logits(pairs):
    logits, targets = torch.tensor(pairs, dtype=torch.float64).T
    ours = ex.binary_cross_entropy_with_logits(logits, targets)
    theirs = functional.binary_cross_entropy_with_logits(logits, targets)
    assert torch.allclose(ours, theirs, rtol=1e-9, atol=1e-12)


def test_two_scores_and_one_logit_have_the_same_loss():
    logits, labels = random_logits(32, 2)
    difference = logits[:, 1] - logits[:, 0]
    ours = ex.binary_cross_entropy_with_logits(difference, labels.double())
    assert torch.allclose(ours, ex.cross_entropy(logits, labels))


def test_gradient_of_cross_entropy_is_probabilities_minus_one_hot():
    logits, labels = random_logits(16, 10)
    (grad,) = torch.autograd.grad(ex.cross_entropy(logits, labels), logits)
    expected = (ex.softmax(logits) - functional.one_hot(labels, 10)) / len(labels)
    assert torch.allclose(grad, expected, atol=1e-12)


# --- numbers of the prose ---------------------------------------------------------------------


def test_lead_for_a_loss_below_a_hundredth():
    """The widget's first task: 5.3 points ahead of both others, and no less."""
    label = torch.tensor([0])
    for lead, is_below in ((5.25, False), (5.3, True)):
        loss = ex.cross_entropy(torch.tensor([[lead, 0.0, 0.0]]), label)
        assert (loss < 0.01).item() is is_below


def test_a_mean_over_all_pairs_is_lowest_at_the_average_target():
    target = torch.tensor([1.0, 3.0, 4.0])
    pred = target.mean().expand(3, 1).clone().requires_grad_()
    (grad,) = torch.autograd.grad(((pred - target) ** 2).mean(), pred)
    assert grad.abs().max() < 1e-6
