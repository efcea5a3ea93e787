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


def test_an_answer_from_other_labels_than_those_given_fails_and_is_asked_about_them():
    images, labels = load_fashion_mnist("train")
    train = trained(400)
    feedback = best_of_1000.check(lambda few, given, new: train(images[:5000], labels[:5000], new))
    assert feedback.outcome is Outcome.FAILED
    assert feedback.value < 0.05
    assert "Are these the labels that your function was given?" in feedback.message


def test_that_is_not_asked_where_something_has_been_learned():
    feedback = best_of_1000.check(trained(20))
    assert 0.2 < feedback.value < 0.8
    assert "the labels that your function was given" not in feedback.message


def test_all_ten_classes_are_renamed():
    seen = []

    def best_of_1000_labels(images, labels, new_images):
        seen.append(labels)
        return torch.zeros(len(new_images), 10)

    best_of_1000.check(best_of_1000_labels)
    _, labels = load_fashion_mnist("train")
    pairs = set(zip(labels[:1000].tolist(), seen[0].tolist(), strict=True))
    assert len(pairs) == 10
    assert all(file != given for file, given in pairs)
    assert {given for _, given in pairs} == set(range(10))


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
