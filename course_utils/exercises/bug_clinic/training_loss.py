"""Exercise: Return the mean squared error; model(X) has shape (N, 1), y has shape (N,)."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal
from course_utils.exercises.bug_clinic.shared import seeded_network


def _loss_and_slopes(function, model, X, y) -> object:
    """Return the loss, and its slopes by the parameters: it is there to be trained with."""
    loss = function(model, X, y)
    if loss is ...:
        return loss
    if not isinstance(loss, torch.Tensor) or loss.numel() != 1 or not loss.requires_grad:
        return loss, "no slopes"
    return loss.detach(), [*torch.autograd.grad(loss.sum(), [*model.parameters()])]


def _training_loss_cases() -> list[Case]:
    def case(label: str, n: int, dtype=torch.float32) -> Case:
        generator = torch.Generator().manual_seed(95)
        model = seeded_network(generator, 3, 4, 1, dtype=dtype)
        X, y = normal(generator, n, 3, dtype=dtype), normal(generator, n, dtype=dtype)
        return Case(label, model, X, y, run=_loss_and_slopes)

    return [
        case("a batch of 4", 4),
        case("a batch of one", 1),
        case("a batch of 64", 64),
        case("a batch in float64", 5, torch.float64),
    ]


@exercise(
    cases=_training_loss_cases,
    hints=(
        "Print `model(X).shape` and `y.shape`. Subtract them on paper, by the rules of "
        "broadcasting: compare the shapes from the right.",
        "Bring one of the two to the shape of the other before you subtract: `squeeze(1)` removes "
        "axis 1 where its length is 1, `unsqueeze(1)` adds it.",
    ),
)
def training_loss(model, X, y):
    """Return the mean squared error; model(X) has shape (N, 1), y has shape (N,)."""
    return ((model(X).squeeze(1) - y) ** 2).mean()


@training_loss.broken("N predictions and N targets give N times N differences.")
def as_given(model, X, y):
    return ((model(X) - y) ** 2).mean()


@training_loss.misconception(
    "The shapes fit now, but the squares are added up: the loss grows with the batch. The mean was "
    "no mistake.",
)
def summed(model, X, y):
    return ((model(X).squeeze(1) - y) ** 2).sum()


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
