"""Exercise: Return the mean squared error; model(X) has shape (N, 1), y has shape (N,)."""

import torch

from course_utils.checking import Case, Facts, exercise
from course_utils.checking.samples import normal
from course_utils.exercises.bug_clinic.shared import seeded_network


def _loss_and_slopes(function, model, X, y) -> object:
    """Return the loss, and its slopes by the parameters: it is there to be trained with."""
    loss = function(model, X, y)
    if loss is ... or loss is None:
        return loss
    slopes = "cut off: no gradient can flow from the loss back to the weights"
    if isinstance(loss, torch.Tensor) and loss.requires_grad:
        parameters = list(model.parameters())
        found = torch.autograd.grad(loss.sum(), parameters, allow_unused=True)
        if any(slope is not None for slope in found):
            slopes = [
                torch.zeros_like(each) if slope is None else slope
                for each, slope in zip(parameters, found, strict=True)
            ]
        loss = loss.detach()
    return Facts({"the loss": loss, "the slopes of the loss": slopes})


def _training_loss_cases() -> list[Case]:
    def case(label: str, n: int) -> Case:
        generator = torch.Generator().manual_seed(95)
        model = seeded_network(generator, 3, 4, 1)
        X, y = normal(generator, n, 3), normal(generator, n)
        return Case(label, model, X, y, run=_loss_and_slopes)

    return [
        case("a batch of 4", 4),
        case("a batch of one", 1),
        case("a batch of 64", 64),
        case("a batch of 5", 5),
    ]


@exercise(
    cases=_training_loss_cases,
    hints=(
        "Print `model(X).shape` and `y.shape`. Subtract them on paper, by the rules of "
        "broadcasting: compare the shapes from the right.",
        "Bring one of the two to the shape of the other before you subtract: `squeeze(1)` removes "
        "axis 1 where its length is 1, `unsqueeze(1)` adds it.",
    ),
    insight="`nn.MSELoss` warns when (N, 1) meets (N,). Where you write the formula yourself, one "
    "line before it, `assert predictions.shape == y.shape`, does the same.",
)
def training_loss(model, X, y):
    """Return the mean squared error; model(X) has shape (N, 1), y has shape (N,)."""
    return ((model(X).squeeze(1) - y) ** 2).mean()


@training_loss.broken(
    "The loss stops at the variance of the targets, and every prediction is the same."
)
def as_given(model, X, y):
    return ((model(X) - y) ** 2).mean()


@training_loss.misconception(
    "The shapes fit now, but the squares are added up: the loss grows with the batch. The mean was "
    "no mistake.",
)
def summed(model, X, y):
    return ((model(X).squeeze(1) - y) ** 2).sum()


@training_loss.misconception(
    "Every prediction still meets every target, (N, N) differences. And a sum now stands where the "
    "mean stood.",
    divided=(True, False),
)
def summed_pairs(model, X, y, divided=True):
    return ((model(X) - y) ** 2).sum() / (len(y) if divided else 1)


@training_loss.misconception(
    "The shapes fit now, but there is one loss for each example: `backward` wants a single number.",
)
def no_mean(model, X, y):
    return (model(X).squeeze(1) - y) ** 2


@training_loss.misconception(
    "The number is right, and it has no past: `backward` could not train with it. Case 4 lists "
    "what cuts a loss off from its network.",
)
def no_past(model, X, y):
    return ((model(X).squeeze(1) - y) ** 2).mean().item()


@training_loss.misconception(
    "You took the prediction for the first example and compared it with all targets. An index "
    "picks a row; what is to be removed is an axis.",
)
def first_prediction(model, X, y):
    return ((model(X)[0] - y) ** 2).mean()


@training_loss.misconception(
    "You averaged the predictions to make the shapes fit, and compare each target with their mean. "
    "That is about what the broken version taught the network, too.",
)
def mean_prediction(model, X, y):
    return ((model(X).mean() - y) ** 2).mean()


@training_loss.misconception(
    "You averaged the errors before squaring: too high and too low cancel each other.",
)
def square_of_mean(model, X, y):
    return (model(X).squeeze(1) - y).mean() ** 2


@training_loss.misconception(
    "The shapes fit now. The root at the end is new, and was not asked for.",
)
def root(model, X, y):
    return ((model(X).squeeze(1) - y) ** 2).mean().sqrt()


@training_loss.misconception(
    "The shapes fit now, but the square has become an absolute value: that is another loss.",
)
def absolute(model, X, y):
    return (model(X).squeeze(1) - y).abs().mean()


@training_loss.misconception(
    "The shapes fit now, and half of the squared error comes back. Some books use the half; the "
    "broken line did not."
)
def half(model, X, y):
    return ((model(X).squeeze(1) - y) ** 2).mean() / 2


@training_loss.misconception(
    "You flattened or reshaped so that the predictions meet the targets in another order, or the "
    "inputs: each prediction belongs to the target of its own example."
)
def other_order(model, X, y):
    return ((model(X).squeeze(1) - y.flip(0)) ** 2).mean()


@training_loss.misconception(
    "The number is the mean of the differences, and the square is gone: too high and too low "
    "cancel."
)
def no_square(model, X, y):
    return (model(X).squeeze(1) - y).mean()


@training_loss.misconception(
    "The mean is taken over something else than the N differences: your loss is too small by a "
    "factor that depends on the batch."
)
def divided_twice(model, X, y):
    return ((model(X).squeeze(1) - y) ** 2).mean() / len(y)
