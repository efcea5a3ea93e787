"""Wrong functions for `train_and_test`, each with what to tell the learner."""

import torch
from torch import nn

from course_utils.exercises.bug_clinic.train_and_test import train_and_test


def _by(numbers: torch.Tensor):
    return lambda images: (images - numbers.mean()) / numbers.std()


def _of_training(X, X_test):
    return _by(X)(X), _by(X)(X_test)


def _each_its_own(X, X_test):
    return _by(X)(X), _by(X_test)(X_test)


def _of_both(X, X_test):
    both = _by(torch.cat([X, X_test]))
    return both(X), both(X_test)


def _of_test(X, X_test):
    return _by(X_test)(X), _by(X_test)(X_test)


def _test_as_it_is(X, X_test):
    return _by(X)(X), X_test


def _as_they_are(X, X_test):
    return X, X_test


def _test_centred(X, X_test):
    return _by(X)(X), X_test - X.mean()


def _per_pixel(X, X_test):
    return ((images - X.mean(0)) / X.std(0) for images in (X, X_test))


def _share(predicted, labels):
    return (predicted == labels).float().mean().item()


def _with(
    *,
    standardize=_of_training,
    loss=nn.functional.cross_entropy,
    zero_grad="before",
    lr=None,
    steps=1,
    mode_at_first=True,
    mode_of_the_test=False,
    mode_after_an_epoch=None,
    test_first=False,
    axis=1,
    accuracy=_share,
):
    """Return a `train_and_test` that is wrong in the given respects."""

    def function(model, optimizer, train, test, epochs):
        (X, labels), (X_test, labels_test) = train, test
        X, X_test = standardize(X, X_test)
        if lr is not None:
            optimizer = torch.optim.SGD(model.parameters(), lr=lr)
        before = model.eval()(X_test) if test_first else None
        if mode_at_first is not None:
            model.train(mode_at_first)
        for _ in range(epochs):
            if zero_grad == "before":
                optimizer.zero_grad()
            loss(model(X), labels).backward()
            if zero_grad == "between":
                optimizer.zero_grad()
            for _ in range(steps):
                optimizer.step()
            if mode_after_an_epoch is not None:
                model.train(mode_after_an_epoch)
        model.train(mode_of_the_test)
        scores = before if test_first else model(X_test)
        return accuracy(scores.argmax(dim=axis), labels_test)

    return function


def _mistake(name: str, message: str, **respects):
    """Add a wrong function of this name."""
    inner = _with(**respects)

    def function(model, optimizer, train, test, epochs):
        return inner(model, optimizer, train, test, epochs)

    function.__name__ = name
    train_and_test.misconception(message)(function)


# One of the three that is left, and two of them

_mistake(
    "zero_grad_missing",
    "The gradients still pile up: from the second epoch on each step follows the sum of all so "
    "far. What does `backward` find in `.grad` when it comes the second time?",
    zero_grad="never",
)
_mistake(
    "eval_missing",
    "In the test the model is still in training mode. `torch.no_grad()` is another switch, and "
    "`model.eval` without parentheses names the method and does not call it.",
    mode_of_the_test=True,
)
_mistake(
    "statistics_of_the_test",
    "The test images are still standardised with their own mean and spread: what comes out for "
    "an image depends on who else is in the test.",
    standardize=_each_its_own,
)
_mistake(
    "only_the_statistics",
    "Two things at once are still open: the gradients, which pile up, and the mode of the model in "
    "the test.",
    zero_grad="never",
    mode_of_the_test=True,
)
_mistake(
    "only_the_mode",
    "Two things at once are still open: the gradients, which pile up, and the numbers by which the "
    "test images are standardised.",
    zero_grad="never",
    standardize=_each_its_own,
)
_mistake(
    "only_the_gradients",
    "Two things at once are still open: the mode of the model in the test, and the numbers by "
    "which the test images are standardised.",
    standardize=_each_its_own,
    mode_of_the_test=True,
)
_mistake(
    "none_of_the_three",
    "Two things at once are still open, the gradients, which pile up, and the mode of the model in "
    "the test; and the test images now reach the model as they came, or nearly so.",
    zero_grad="never",
    mode_of_the_test=True,
    standardize=_test_as_it_is,
)

# Gradients and steps

_mistake(
    "zero_grad_late",
    "When a step is due, there is no gradient to follow, and the weights do not move. Was it "
    "cleared between `backward` and `step`?",
    zero_grad="between",
)
_mistake(
    "no_step",
    "The optimizer takes no step, so nothing is learned. A repair keeps the lines that were right.",
    steps=0,
)
_mistake(
    "two_steps",
    "The optimizer takes two steps for each `backward`. One step an epoch is wanted.",
    steps=2,
)
_mistake(
    "summed_loss",
    "The loss is added up over the images: the gradients are larger by their number. The mean was "
    "no mistake.",
    loss=lambda scores, labels: nn.functional.cross_entropy(scores, labels, reduction="sum"),
)
_mistake(
    "another_loss",
    "The loss is not what it was, so each step follows other gradients. Cross-entropy takes the "
    "scores as they are, and was no mistake.",
    loss=lambda scores, labels: nn.functional.cross_entropy(scores.softmax(1), labels),
)
_mistake(
    "own_optimizer",
    "The optimizer that is passed in takes no step; something else moves the weights. Whoever "
    "calls the function has chosen the optimizer already.",
    lr=0.01,
)


@train_and_test.misconception(
    "There are other steps than one an epoch on all training images: with small batches, for "
    "example, there are several.",
)
def small_batches(model, optimizer, train, test, epochs):
    (X, labels), (X_test, labels_test) = train, test
    X, X_test = _of_training(X, X_test)
    model.train()
    for _ in range(epochs):
        for start in range(0, len(X), 4):
            optimizer.zero_grad()
            batch = slice(start, start + 4)
            nn.functional.cross_entropy(model(X[batch]), labels[batch]).backward()
            optimizer.step()
    return _share(model.eval()(X_test).argmax(dim=1), labels_test)


@train_and_test.misconception(
    "It is trained for one epoch, whatever `epochs` says. Does a `return` stand inside the loop?",
)
def one_epoch(model, optimizer, train, test, epochs):
    return _with()(model, optimizer, train, test, 1)


@train_and_test.misconception(
    "No gradient ever comes back through the model: `backward` is gone, or is called where nothing "
    "is recorded.",
)
def no_backward(model, optimizer, train, test, epochs):
    (X, _), (X_test, labels_test) = train, test
    X, X_test = _of_training(X, X_test)
    model.train()
    for _ in range(epochs):
        optimizer.zero_grad()
        model(X)
        optimizer.step()
    return _share(model.eval()(X_test).argmax(dim=1), labels_test)
