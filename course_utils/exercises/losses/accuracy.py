"""Exercise `accuracy`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal
from course_utils.exercises.losses.shared import random_labels


def _accuracy_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(25)
    return [
        Case(
            "three of four right",
            torch.tensor([[2.0, 1.0, 0.0], [0.0, 5.0, 1.0], [-3.0, -2.0, -1.0], [1.0, 0.0, 0.0]]),
            torch.tensor([0, 1, 2, 2]),
        ),
        Case("a single image, wrong", torch.tensor([[0.1, 0.2]]), torch.tensor([0])),
        Case(
            "as many images as classes",
            normal(generator, 3, 3).sort(dim=1).values,
            torch.tensor([2, 2, 0]),
        ),
        Case("50 images, 10 classes", normal(generator, 50, 10), random_labels(generator, 50, 10)),
    ]


@exercise(
    cases=_accuracy_cases,
    hints=(
        "The network's answer for an image is the position of the largest score in its row.",
        "`logits.argmax(dim=1)` has shape (N,); comparing with labels gives N times True or False. "
        "`.float()` turns them into 1.0 and 0.0.",
    ),
)
def accuracy(logits, labels):
    """Return the fraction of rows of logits (N, K) whose largest score is at labels (N,)."""
    return (logits.argmax(dim=1) == labels).float().mean()


@accuracy.misconception(
    "You counted the right answers. Accuracy is the fraction of them, between 0 and 1.",
)
def count(logits, labels):
    return (logits.argmax(dim=1) == labels).sum()


@accuracy.misconception(
    "You return percent. Accuracy as a number runs from 0 to 1; percent is a way to print it.",
)
def percent(logits, labels):
    return 100 * (logits.argmax(dim=1) == labels).float().mean()


@accuracy.misconception(
    "You look for the largest score down each column: the best image for a class. Which axis are "
    "the classes of one image?",
)
def wrong_axis(logits, labels):
    return (logits.argmax(dim=0) == labels).float().mean()


@accuracy.misconception(
    "The answers have shape (N, 1) and the labels (N,): comparing them gives (N, N), every answer "
    "against every label.",
)
def broadcast(logits, labels):
    return (logits.argmax(dim=1, keepdim=True) == labels).float().mean()


@accuracy.misconception(
    "You averaged the probabilities of the true classes. Accuracy counts an image as right or "
    "wrong, however sure the network is.",
)
def probability_of_the_label(logits, labels):
    return torch.softmax(logits, dim=1)[torch.arange(len(labels)), labels].mean()


@accuracy.misconception(
    "This is the fraction of wrong answers: the error rate.",
)
def error_rate(logits, labels):
    return (logits.argmax(dim=1) != labels).float().mean()


@accuracy.misconception(
    "You compare the largest score itself with the label. The label is a position: at which place "
    "of the row does the largest score stand?",
)
def value_instead_of_position(logits, labels):
    return (logits.max(dim=1).values == labels).float().mean()


@accuracy.misconception(
    "Without an axis you get the position of one single score, the largest of the whole batch. "
    "Every image has an answer of its own.",
)
def one_answer_for_the_batch(logits, labels):
    return (logits.argmax() == labels).float().mean()


@accuracy.misconception(
    "You divide by the number of classes. The right answers are a share of which number?",
)
def divided_by_classes(logits, labels):
    return (logits.argmax(dim=1) == labels).sum() / logits.shape[1]
