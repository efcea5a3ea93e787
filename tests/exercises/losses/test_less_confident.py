"""Less confident logits: which ideas lower the cross-entropy enough, and which break the rule."""

import pytest
import torch
from torch.nn.functional import cross_entropy

from course_utils.checking import Outcome
from course_utils.exercises.losses import less_confident
from course_utils.garment_network import SEEN, shifted_logits


def divided_by(temperature):
    return lambda logits: logits / temperature


def temperature_found_by_measuring(logits):
    seen, labels = shifted_logits()
    losses = {t / 10: cross_entropy(seen / (t / 10), labels) for t in range(10, 50)}
    return logits / min(losses, key=losses.get)


def mixed_with_uniform(logits):
    return torch.log(0.97 * (logits / 1.8).softmax(1) + 0.003)


def divided_by_a_table(logits):
    """Fit a temperature for each answer on what is seen."""
    seen, labels = shifted_logits()
    table = torch.ones(10)
    for k in range(10):
        of_k = seen.argmax(1) == k
        losses = {t / 5: cross_entropy(seen[of_k] / (t / 5), labels[of_k]) for t in range(5, 20)}
        table[k] = min(losses, key=losses.get)
    return logits / table[logits.argmax(1)][:, None]


def classes_confused_are_raised(logits):
    """Add to each row how often its answer was really each of the classes."""
    seen, labels = shifted_logits()
    counts = torch.ones(10, 10)
    for k in range(10):
        counts[k] += torch.bincount(labels[seen.argmax(1) == k], minlength=10)
    shares = (counts / counts.sum(1, keepdim=True)).log()
    rows, top = torch.arange(len(logits)), logits.argmax(1)
    changed = logits / 3 + shares[top] / 2
    changed[rows, top] = torch.maximum(changed[rows, top], changed.amax(1) + 0.01)
    return changed


def other_classes_raised(logits):
    """Fit a matrix on what is seen, and keep the largest in its place."""
    seen, labels = shifted_logits()
    W, b = (0.5 * torch.eye(10)).requires_grad_(), torch.zeros(10, requires_grad=True)
    optimizer = torch.optim.Adam([W, b], lr=0.05)
    for _ in range(40):
        optimizer.zero_grad()
        cross_entropy(seen @ W + b, labels).backward()
        optimizer.step()
    with torch.no_grad():
        changed = logits @ W + b
        rows, top = torch.arange(len(logits)), logits.argmax(1)
        changed[rows, top] = torch.maximum(changed[rows, top], changed.amax(1) + 0.01)
    return changed


@pytest.mark.parametrize(
    "answer",
    [
        divided_by_a_table,
        lambda logits: list(divided_by_a_table(logits)),
        classes_confused_are_raised,
        other_classes_raised,
    ],
)
def test_answers_that_reach_the_target(answer):
    feedback = less_confident.check(answer)
    assert feedback.outcome is Outcome.PASSED, feedback


def test_more_than_one_number_reaches_less_than_one():
    assert less_confident.check(other_classes_raised).value < 1


def test_the_praise_fits_what_was_done_and_says_what_one_number_comes_to():
    message = less_confident.check(divided_by_a_table).message
    assert "Dividing by one number, the temperature, comes to 1.139." in message
    best = min(less_confident.check(divided_by(t / 20)).value for t in range(30, 50))
    assert best == pytest.approx(1.139, abs=0.001)
    assert best > less_confident.target


@pytest.mark.parametrize("form", [lambda logits: logits, lambda logits: logits / 2])
def test_the_logits_have_to_stay_as_they_were(form):
    def halved_in_place(logits):
        for row in logits:
            row /= 2
        return form(logits)

    feedback = less_confident.check(halved_in_place)
    assert feedback.outcome is Outcome.FAILED
    assert "because the function changed its input `logits`: a function leaves" in feedback.message
    assert feedback.value is None


@pytest.mark.parametrize(
    ("answer", "loss"),
    [
        (lambda logits: logits, 1.317),
        (divided_by(1.4), 1.175),
        (divided_by(1.8), 1.139),
        (lambda logits: [row / 2 for row in logits], 1.143),
        (temperature_found_by_measuring, 1.139),
        (mixed_with_uniform, 1.15),
        (divided_by(3), 1.208),
        (divided_by(1000), 2.295),
        (lambda logits: logits - 2, 1.317),
        (lambda logits: logits.softmax(1), 1.903),
        (lambda logits: logits.softmax(1).log(), 1.317),
        (lambda logits: logits.sign() * logits.abs().sqrt(), 1.185),
        (lambda logits: 3 * torch.tanh(logits / 3), 1.219),
        (lambda logits: logits / logits.std(1, keepdim=True), 1.436),
    ],
)
def test_answers_that_are_measured_and_miss_it(answer, loss):
    feedback = less_confident.check(answer)
    assert feedback.outcome is Outcome.FAILED
    assert feedback.value == pytest.approx(loss, abs=0.02)


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (lambda logits: 0 * logits, "For 5,000 of the 5,000 images the largest score"),
        (lambda logits: -logits, "The answers of the network have to stay"),
        (lambda logits: logits.clamp(max=3), "or another one is as large"),
        (lambda logits: torch.randn(5000, 10), "the largest score is no longer where it was"),
        (lambda logits: logits.softmax(1).max(1).values, "of shape (5000,), but one of shape (50"),
        (lambda logits: logits.T, "of shape (10, 5000), but one of shape (5000, 10) is needed."),
        (lambda logits: logits / 0, "of the 50,000 numbers are NaN or infinite"),
        (lambda logits: cross_entropy(logits), "It raised `TypeError`"),
    ],
)
def test_what_is_refused(answer, says):
    feedback = less_confident.check(answer)
    assert feedback.outcome is Outcome.FAILED
    assert says in feedback.message
    assert feedback.value is None


def test_the_images_that_are_seen_are_not_those_that_are_measured():
    seen, labels = shifted_logits()
    others, _ = shifted_logits(seen=False)
    assert seen.shape == others.shape == (SEEN, 10)
    assert not (others[:, None, :1] == seen[None, :, :1]).all(2).all(0).any()
    assert 0.40 < (seen.argmax(1) != labels).float().mean() < 0.45
    assert seen.softmax(1).amax(1).mean() == pytest.approx(0.73, abs=0.02)
