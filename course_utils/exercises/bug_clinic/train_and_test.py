"""Exercise: Train on one pair (X, labels) and return the accuracy on another."""

import torch
from torch import nn

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal
from course_utils.exercises.bug_clinic.shared import seeded_network


class _Witness(nn.Module):
    """A linear classifier that notes in which mode it is called, and with what."""

    def __init__(self, layer: nn.Module):
        super().__init__()
        self.layer = layer
        self.calls: list[tuple[bool, torch.Tensor]] = []

    def forward(self, X: torch.Tensor) -> torch.Tensor:
        self.calls.append((self.training, X.detach().clone()))
        return self.layer(X)


def _trained_and_tested(function, model, optimizer, train, test, epochs) -> object:
    """Return what the model saw in training and in the test, and what became of it."""
    witness = _Witness(model)
    accuracy = function(witness, optimizer, train, test, epochs)
    if accuracy is ...:
        return accuracy
    modes = {True: "train", False: "eval"}
    training, tests = witness.calls[:epochs], witness.calls[epochs:]
    calls = f"{len(training)} to train, {'one or more' if tests else 'none'} to test"
    return {
        "calls of the model": calls,
        "mode in training": ", ".join(dict.fromkeys(modes[mode] for mode, _ in training)),
        "mode in the test": modes[tests[-1][0]] if tests else "not looked at",
        "training inputs": training[0][1] if training else "not looked at",
        "test inputs": tests[-1][1] if tests else "not looked at",
        "weights after training": [parameter.detach() for parameter in model.parameters()],
        "accuracy": accuracy,
    }


def _train_and_test_cases() -> list[Case]:
    def case(label: str, n_test: int, epochs: int) -> Case:
        generator = torch.Generator().manual_seed(911)
        model = seeded_network(generator, 4, 3)
        optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
        train = (3 + 2 * normal(generator, 12, 4), torch.arange(12) % 3)
        test = (7 + 5 * normal(generator, n_test, 4), torch.arange(n_test) % 3)
        return Case(label, model, optimizer, train, test, epochs, run=_trained_and_tested)

    return [
        case("3 epochs, 9 test images", 9, 3),
        case("a single epoch", 6, 1),
        case("a single test image", 1, 2),
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
    "Gradients pile up, the same image gets other scores at each call, and the test images are "
    "prepared with numbers of their own."
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


def _of_training(X, X_test):
    return (X - X.mean()) / X.std(), (X_test - X.mean()) / X.std()


def _each_its_own(X, X_test):
    return (X - X.mean()) / X.std(), (X_test - X_test.mean()) / X_test.std()


def _of_both(X, X_test):
    both = torch.cat([X, X_test])
    return (X - both.mean()) / both.std(), (X_test - both.mean()) / both.std()


def _test_as_it_is(X, X_test):
    return (X - X.mean()) / X.std(), X_test


def _train_and_test_with(
    *,
    standardize=_of_training,
    zero_grad="before",
    eval_in_test=True,
    eval_in_training=False,
    eval_after_epoch=False,
):
    """Return a `train_and_test` that is wrong in the given respects."""

    def function(model, optimizer, train, test, epochs):
        (X, labels), (X_test, labels_test) = train, test
        X, X_test = standardize(X, X_test)
        model.train(not eval_in_training)
        for _ in range(epochs):
            if zero_grad == "before":
                optimizer.zero_grad()
            nn.functional.cross_entropy(model(X), labels).backward()
            if zero_grad == "between":
                optimizer.zero_grad()
            optimizer.step()
            if eval_after_epoch:
                model.eval()
        model.train(not eval_in_test)
        predicted = model(X_test).argmax(dim=1)
        return (predicted == labels_test).float().mean().item()

    return function


@train_and_test.misconception(
    "Two of three are cured: the test is prepared and run as it should be. The weights are "
    "still wrong: what does the second `backward` find in `.grad`?",
)
def zero_grad_missing(model, optimizer, train, test, epochs):
    return (_train_and_test_with(zero_grad="never"))(model, optimizer, train, test, epochs)


@train_and_test.misconception(
    "The gradients are cleared, but between `backward` and `step`: the optimizer finds none, "
    "and the weights do not move. When is a gradient no longer needed?",
)
def zero_grad_late(model, optimizer, train, test, epochs):
    return (_train_and_test_with(zero_grad="between"))(model, optimizer, train, test, epochs)


@train_and_test.misconception(
    "Two of three are cured: the statistics and the gradients. In the test the model is still "
    "in training mode. `torch.no_grad()` is another switch, and `model.eval` without "
    "parentheses names the method and does not call it.",
)
def eval_missing(model, optimizer, train, test, epochs):
    return (_train_and_test_with(eval_in_test=False))(model, optimizer, train, test, epochs)


@train_and_test.misconception(
    "The model is in evaluation mode in the test, and in training, too: dropout would never "
    "act. Each mode has its part of the function.",
)
def eval_in_training_instead(model, optimizer, train, test, epochs):
    return (_train_and_test_with(eval_in_training=True))(model, optimizer, train, test, epochs)


@train_and_test.misconception(
    "After the first epoch the model stays in evaluation mode, and the other epochs train "
    "without dropout. Whoever switches to a mode within a loop has to switch back; does the "
    "line belong into the loop at all?",
)
def eval_in_the_loop(model, optimizer, train, test, epochs):
    return (_train_and_test_with(eval_after_epoch=True))(model, optimizer, train, test, epochs)


@train_and_test.misconception(
    "Two of three are cured: the gradients and the mode. The test images are still "
    "standardised with their own mean and spread: what comes out for an image depends on who "
    "else is in the test.",
)
def statistics_of_the_test(model, optimizer, train, test, epochs):
    return (_train_and_test_with(standardize=_each_its_own))(model, optimizer, train, test, epochs)


@train_and_test.misconception(
    "Mean and standard deviation now come from training and test images together: the test "
    "still has a say in the training. Which images may be looked at before the test?",
)
def statistics_of_both(model, optimizer, train, test, epochs):
    return (_train_and_test_with(standardize=_of_both))(model, optimizer, train, test, epochs)


@train_and_test.misconception(
    "The test images reach the model as they came. If you used `X.mean()` for them: after the "
    "line before, X is standardised, and its mean is 0.",
)
def test_not_standardised(model, optimizer, train, test, epochs):
    return (_train_and_test_with(standardize=_test_as_it_is))(model, optimizer, train, test, epochs)


@train_and_test.misconception(
    "One of three is cured: the statistics. Still open are the gradients, which pile up, and "
    "the mode of the model in the test.",
)
def only_the_statistics(model, optimizer, train, test, epochs):
    return (_train_and_test_with(zero_grad="never", eval_in_test=False))(
        model, optimizer, train, test, epochs
    )


@train_and_test.misconception(
    "One of three is cured: the mode of the model in the test. Still open are the gradients, "
    "which pile up, and the numbers by which the test images are standardised.",
)
def only_the_mode(model, optimizer, train, test, epochs):
    return (_train_and_test_with(zero_grad="never", standardize=_each_its_own))(
        model, optimizer, train, test, epochs
    )


@train_and_test.misconception(
    "One of three is cured: the gradients. Still open are the mode of the model in the test, "
    "and the numbers by which the test images are standardised.",
)
def only_the_gradients(model, optimizer, train, test, epochs):
    return (_train_and_test_with(eval_in_test=False, standardize=_each_its_own))(
        model, optimizer, train, test, epochs
    )
