"""Exercise: Train on one pair (X, labels) and return the accuracy on another."""

import torch
from torch import nn

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal
from course_utils.exercises.bug_clinic.shared import seeded_network
from course_utils.exercises.bug_clinic.train_and_test_observed import LR, trained_and_tested


def _train_and_test_cases() -> list[Case]:
    def case(label: str, n: int, n_test: int, epochs: int, *, arrives_training: bool) -> Case:
        generator = torch.Generator().manual_seed(911 + n)
        model = seeded_network(generator, 4, 3).train(arrives_training)
        optimizer = torch.optim.SGD(model.parameters(), lr=LR)
        train = (3 + 2 * normal(generator, n, 4), torch.arange(n) % 3)
        test = (7 + 5 * normal(generator, n_test, 4), (torch.arange(n_test) + 1) % 3)
        return Case(label, model, optimizer, train, test, epochs, run=trained_and_tested)

    return [
        case("3 epochs, 9 test images", 12, 9, 3, arrives_training=True),
        case("a single epoch", 10, 7, 1, arrives_training=True),
        case("a model that comes in evaluation mode", 12, 8, 4, arrives_training=False),
        case("a single test image", 12, 1, 2, arrives_training=True),
    ]


@exercise(
    cases=_train_and_test_cases,
    hints=(
        "One symptom belongs to the loop, one to the line of the test, one to the preparation. "
        "Which of the five lines of a training step in chapter 05 is missing here?",
        "Chapter 05 standardised with the numbers of the training images, and put the model into "
        "evaluation mode for an evaluation. And each step clears the gradients of the last one.",
        "Be careful with the order: after `X = (X - X.mean()) / X.std()` the mean of X is 0. Keep "
        "the two numbers under names of their own before you use them.",
    ),
    insight="Nobody tells you that there are three in a program of your own, and an accuracy alone "
    "points to none of them. Chapter 05's loop and evaluation, used as they are, have none.",
)
def train_and_test(model, optimizer, train, test, epochs):
    """Train on one pair (X, labels) and return the accuracy on another."""
    (X, labels), (X_test, labels_test) = train, test
    mean, std = X.mean(), X.std()
    X, X_test = (X - mean) / std, (X_test - mean) / std
    model.train()
    for _ in range(epochs):
        optimizer.zero_grad()
        loss = torch.nn.functional.cross_entropy(model(X), labels)
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        predicted = model(X_test).argmax(dim=1)
    return (predicted == labels_test).float().mean().item()


@train_and_test.broken(
    "The gradient grows from call to call, the same images get other scores at each call, and an "
    "image alone is another input than among others."
)
def as_given(model, optimizer, train, test, epochs):
    (X, labels), (X_test, labels_test) = train, test
    X = (X - X.mean()) / X.std()
    X_test = (X_test - X_test.mean()) / X_test.std()
    model.train()
    for _ in range(epochs):
        loss = nn.functional.cross_entropy(model(X), labels)
        loss.backward()
        optimizer.step()
    predicted = model(X_test).argmax(dim=1)
    return (predicted == labels_test).float().mean().item()
