"""The open task: a combination of remedies reaches it, and nothing alone does not."""

import pytest
import torch
from torch import nn
from torch.nn.functional import cross_entropy, one_hot, pad

from course_utils.checking import Outcome
from course_utils.data import load_fashion_mnist
from course_utils.exercises.regularization import best_of_1000


def scale(images):
    return ((images / 255 - 0.2858) / 0.3529).flatten(1)


def shifted(images):
    """Return images (N, 28, 28) shifted by up to one pixel, each in its own direction."""
    begin = torch.randint(0, 3, (2, len(images), 1))
    rows, columns = begin + torch.arange(28)
    each = torch.arange(len(images))[:, None, None]
    return pad(images, [1] * 4)[each, rows[:, :, None], columns[:, None, :]]


def trained(steps, p=0.0, decay=0.0, shifts=False):
    """Return an answer: 784-128-64-10 under some remedies."""

    def best_of_1000(images, labels, new_images):
        torch.manual_seed(0)
        model = nn.Sequential(
            *(nn.Linear(784, 128), nn.ReLU(), nn.Dropout(p)),
            *(nn.Linear(128, 64), nn.ReLU(), nn.Dropout(p)),
            nn.Linear(64, 10),
        )
        optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9, weight_decay=decay)
        scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 3 * steps // 4)
        for _ in range(steps):
            rows = torch.randint(0, len(images), (100,))
            X = shifted(images[rows]) if shifts else images[rows]
            optimizer.zero_grad()
            cross_entropy(model(scale(X)), labels[rows]).backward()
            optimizer.step()
            scheduler.step()
        with torch.no_grad():
            return model.eval()(scale(new_images))

    return best_of_1000


def test_a_weak_combination_reaches_the_target():
    feedback = best_of_1000.check(trained(3000, p=0.25, decay=0.004, shifts=True))
    assert feedback.outcome is Outcome.PASSED, feedback
    assert 0.82 <= feedback.value < 0.85


@pytest.mark.parametrize(
    "answer",
    [trained(400), trained(400, p=0.25), trained(400, decay=0.02), trained(400, shifts=True)],
    ids=["nothing", "dropout", "L2", "shifts"],
)
def test_one_remedy_alone_does_not(answer):
    feedback = best_of_1000.check(answer)
    assert feedback.outcome is Outcome.FAILED
    assert 0.77 < feedback.value < 0.82


def test_the_labels_in_the_order_of_the_file_are_no_answer():
    _, labels = load_fashion_mnist("test")
    feedback = best_of_1000.check(lambda images, targets, new: one_hot(labels, 10))
    assert feedback.value < 0.2


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (lambda images, labels, new: torch.zeros(len(new)), "of shape (10000,)"),
        (lambda images, labels, new: torch.zeros(len(images), 10), "of shape (1000, 10)"),
        (lambda images, labels, new: torch.full((len(new), 10), float("nan")), "has diverged"),
        (lambda images: torch.zeros(10_000, 10), "argument"),
    ],
)
def test_what_is_refused(answer, says):
    feedback = best_of_1000.check(answer)
    assert feedback.outcome is Outcome.FAILED
    assert says in feedback.message
    assert feedback.value is None
