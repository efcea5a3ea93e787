"""Chapter 09: programs to repair, and questions on finding what is wrong with them."""

import re
from collections.abc import Callable, Sequence
from functools import partial

import torch
from torch import nn

from course_utils.exercises.engine import Case, exercise
from course_utils.exercises.questions import Choice, Question
from course_utils.exercises.samples import normal


def _network(generator: torch.Generator, *sizes: int, dtype=torch.float32) -> nn.Sequential:
    """Return dense layers with ReLU between them, whose weights come from `generator` alone."""
    layers: list[nn.Module] = []
    for n_in, n_out in zip(sizes[:-1], sizes[1:], strict=True):
        layer = nn.utils.skip_init(nn.Linear, n_in, n_out, dtype=dtype)
        with torch.no_grad():
            layer.weight.copy_(normal(generator, n_out, n_in, dtype=dtype) / n_in**0.5)
            layer.bias.copy_(normal(generator, n_out, dtype=dtype) / 2)
        layers += [layer, nn.ReLU()]
    return nn.Sequential(*layers[:-1])


# --- 9.1 class_scores -----------------------------------------------------------------------


def _class_scores_cases() -> list[Case]:
    def case(label: str, n: int, sizes: tuple[int, int, int], dtype=torch.float32) -> Case:
        generator = torch.Generator().manual_seed(91)
        features, hidden, classes = sizes
        shapes = ((n, features), (hidden, features), (hidden,), (classes, hidden), (classes,))
        return Case(label, *(normal(generator, *shape, dtype=dtype) for shape in shapes))

    return [
        case("a batch of 5", 5, (3, 4, 2)),
        case("a batch of one", 1, (3, 4, 2)),
        case("as many features as neurons", 4, (6, 6, 6)),
        case("a batch in float64", 3, (2, 5, 3), torch.float64),
    ]


@exercise(
    "9.1",
    cases=_class_scores_cases,
    hints=(
        "Python has never been told what F is. Authors write it for PyTorch's module of functions, "
        "`torch.nn.functional`.",
        "Either import that module under this name, in the cell and above the function, or name "
        "the function of the hidden layer in another way: PyTorch has it in more than one place.",
    ),
)
def class_scores(X, W1, b1, W2, b2):
    """Return the logits (N, K) of a network with one hidden ReLU layer."""
    return torch.relu(X @ W1.T + b1) @ W2.T + b2


@class_scores.broken("The first forward pass ends with a NameError: name 'F' is not defined.")
def _(X, W1, b1, W2, b2):
    return F.relu(X @ W1.T + b1) @ W2.T + b2  # noqa: F821 - the mistake of this exercise


@class_scores.misconception(
    "no-relu",
    "The error is gone, and the non-linearity with it: two dense layers in a row are no more than "
    "one (chapter 01). The name was unknown, not the function superfluous.",
)
def _(X, W1, b1, W2, b2):
    return (X @ W1.T + b1) @ W2.T + b2


@class_scores.misconception(
    "sigmoid",
    "It runs, but as another network: the author wrote relu, and you took a sigmoid. A repair "
    "changes what is broken and nothing else.",
)
def _(X, W1, b1, W2, b2):
    return torch.sigmoid(X @ W1.T + b1) @ W2.T + b2


@class_scores.misconception(
    "tanh",
    "It runs, but as another network: the author wrote relu, and you took tanh. A repair changes "
    "what is broken and nothing else.",
)
def _(X, W1, b1, W2, b2):
    return torch.tanh(X @ W1.T + b1) @ W2.T + b2


@class_scores.misconception(
    "relu-on-scores",
    "There is a ReLU behind the output layer now: no score can be negative any more. Where did the "
    "call stand before?",
)
def _(X, W1, b1, W2, b2):
    return torch.relu(torch.relu(X @ W1.T + b1) @ W2.T + b2)


@class_scores.misconception(
    "relu-moved-to-the-end",
    "The ReLU has moved from the hidden layer to the scores. In which of the two layers did the "
    "broken line have it?",
)
def _(X, W1, b1, W2, b2):
    return torch.relu((X @ W1.T + b1) @ W2.T + b2)


@class_scores.misconception(
    "relu-of-the-inputs",
    "The ReLU is applied to the inputs. The parentheses of the broken line say what belongs to it.",
)
def _(X, W1, b1, W2, b2):
    return (torch.relu(X) @ W1.T + b1) @ W2.T + b2


@class_scores.misconception(
    "relu-before-the-bias",
    "The bias comes after the ReLU now, so it can no longer decide when the neuron reacts. Look at "
    "the parentheses of the broken line.",
)
def _(X, W1, b1, W2, b2):
    return (torch.relu(X @ W1.T) + b1) @ W2.T + b2


# --- 9.2 image_scores -----------------------------------------------------------------------


def _image_scores_cases() -> list[Case]:
    def case(label: str, *shape: int, dtype=torch.float32) -> Case:
        generator = torch.Generator().manual_seed(92)
        features = torch.Size(shape[1:]).numel()
        model = _network(generator, features, 8, 10, dtype=dtype)
        return Case(label, model, normal(generator, *shape, dtype=dtype))

    return [
        case("five images of 28x28", 5, 28, 28),
        case("a batch of one image of 1x28x28", 1, 1, 28, 28),
        case("28 images of 28x28", 28, 28, 28),
        case("four colour images of 3x8x8", 4, 3, 8, 8),
        case("float64", 2, 5, 3, dtype=torch.float64),
    ]


@exercise(
    "9.2",
    cases=_image_scores_cases,
    hints=(
        "The layer multiplies along the last axis. How many numbers stand there, and how many "
        "belong to one image?",
        "`flatten` makes one axis of several, and `start_dim` says which is the first of them. "
        "Which axis has to stay as it is?",
    ),
)
def image_scores(model, images):
    """Return the logits (N, 10) of images (N, ...), one row of features for each image."""
    return model(images.flatten(start_dim=1))


@image_scores.broken("The first layer wants 784 features and gets images of 28x28.")
def _(model, images):
    return model(images)


@image_scores.misconception(
    "whole-batch",
    "All images of the batch have become one long row, and that fits the layer only when there is "
    "a single one. Which axis counts the images, and has to stay?",
)
def _(model, images):
    return model(images.flatten())


@image_scores.misconception(
    "whole-batch-in-a-row",
    "All images of the batch have become one long row, and that fits the layer only when there is "
    "a single one. The number of rows has to be the number of images.",
)
def _(model, images):
    return model(images.reshape(1, -1))


@image_scores.misconception(
    "squeezed",
    "Right for several images, wrong for one: `squeeze` without an argument removes every axis of "
    "length 1, and in a batch of one that is the axis which counts the images.",
)
def _(model, images):
    return model(images.squeeze().flatten(1))


@image_scores.misconception(
    "scrambled",
    "The shape fits, the content does not: a reshape to (features, N) followed by a transpose "
    "deals the pixels out like cards, and every row holds some of every image. Only for a batch of "
    "one is it right.",
)
def _(model, images):
    return model(images.reshape(-1, len(images)).T)


@image_scores.misconception(
    "always-784",
    "Right for images of 28x28, and only for these: with another size, a fixed 784 fails or, "
    "worse, cuts the pixels of several images into rows of 784. Name what stays instead: one row "
    "for each image.",
)
def _(model, images):
    return model(images.reshape(-1, 784))


@image_scores.misconception(
    "first-image",
    "Only the first image of the batch gets its scores.",
)
def _(model, images):
    return model(images[0].flatten())


@image_scores.misconception(
    "columns-first",
    "The pixels come column by column, because the image was transposed first. The weights were "
    "trained on rows: each of them would meet another pixel.",
)
def _(model, images):
    return model(images.transpose(-1, -2).flatten(1))


# --- 9.3 two_class_loss ---------------------------------------------------------------------


def _two_class_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(93)

    def case(label: str, scores: torch.Tensor, *targets: int) -> Case:
        return Case(label, scores, torch.tensor(targets))

    return [
        case("the three scores above", torch.tensor([2.0, -1.0, 0.5]), 1, 0, 1),
        case("a batch of one", torch.tensor([-3.0]), 1),
        case("a score of 1000, wrongly", torch.tensor([1000.0, 1.0]), 0, 1),
        case("a score of 1000, rightly", torch.tensor([1000.0, -2.0, 0.0]), 1, 1, 0),
        case("a batch of 4", 2 * normal(generator, 4), 0, 1, 1, 0),
    ]


@exercise(
    "9.3",
    cases=_two_class_cases,
    hints=(
        "Two things are wrong, and the messages name one each: the kind of number in the targets, "
        "and the range of the scores. The table at the end of chapter 02 has a loss that takes "
        "scores as they are.",
        "The loss is `BCEWithLogitsLoss`; it has its sigmoid inside. It wants targets of the same "
        "kind of number as the scores: `.float()` converts.",
    ),
)
def two_class_loss(scores, targets):
    """Return the mean binary cross-entropy of raw scores (N,) and integer targets (N,)."""
    targets = targets.to(scores.dtype)
    return torch.nn.functional.binary_cross_entropy_with_logits(scores, targets)


@two_class_loss.broken(
    "BCELoss refuses integer targets, and then scores that do not lie between 0 and 1."
)
def _(scores, targets):
    return nn.BCELoss()(scores, targets)


@two_class_loss.misconception(
    "sigmoid-first",
    "Right for ordinary scores. The sigmoid of 1000 is rounded to exactly 1, though, the logarithm "
    "of 0 would be infinite, and BCELoss cuts it off at 100, with a slope of 0. Chapter 02 has a "
    "loss in which sigmoid and logarithm are computed together.",
)
def _(scores, targets):
    return nn.BCELoss()(torch.sigmoid(scores), targets.to(scores.dtype))


@two_class_loss.misconception(
    "sigmoid-twice",
    "There are two sigmoids now: yours, and the one inside the loss, as its name says. "
    "Probabilities go in where scores belong, and no answer can be sure any more.",
)
def _(scores, targets):
    loss_fn = nn.BCEWithLogitsLoss()
    return loss_fn(torch.sigmoid(scores), targets.to(scores.dtype))


@two_class_loss.misconception(
    "clamped",
    "You cut the scores off at 0 and 1, which silences the message and throws the answer away: a "
    "score of 2 now counts as certain, and one of -1 as impossible.",
)
def _(scores, targets):
    return nn.BCELoss()(scores.clamp(0, 1), targets.to(scores.dtype))


@two_class_loss.misconception(
    "rescaled",
    "You stretched the scores of the batch to the range from 0 to 1. The loss of an example then "
    "depends on who else is in the batch, and the smallest score always counts as impossible. "
    "What turns a score into a probability?",
)
def _(scores, targets):
    low, high = scores.min(), scores.max()
    return nn.BCELoss()((scores - low) / (high - low), targets.to(scores.dtype))


@two_class_loss.misconception(
    "softmax",
    "Softmax lets the examples of the batch compete with each other: their probabilities add up to "
    "1. Each example has a score of its own, and is class 1 or not whatever the others are.",
)
def _(scores, targets):
    return nn.BCELoss()(torch.softmax(scores, dim=0), targets.to(scores.dtype))


@two_class_loss.misconception(
    "swapped",
    "Scores and targets have changed places: the first argument of a loss is what the network "
    "says, the second one what is true.",
)
def _(scores, targets):
    loss_fn = nn.BCEWithLogitsLoss()
    return loss_fn(targets.to(scores.dtype), scores)


@two_class_loss.misconception(
    "decided-first",
    "You turned the scores into decisions, 0 or 1, before the loss. BCELoss then sees certainty "
    "everywhere, 100 for each mistake, and a step function has no slope to learn from.",
)
def _(scores, targets):
    return nn.BCELoss()((scores > 0).to(scores.dtype), targets.to(scores.dtype))


@two_class_loss.misconception(
    "squared-error",
    "This is the squared error. It raises no error, but it is another loss: case 8 shows what it "
    "does to a network that chooses between two classes.",
)
def _(scores, targets):
    return nn.MSELoss()(scores, targets.to(scores.dtype))


# --- 9.4 rows_of_features -------------------------------------------------------------------


def _rows_of_features_cases() -> list[Case]:
    def case(label: str, *shape: int, dtype=torch.float32) -> Case:
        values = torch.arange(torch.Size(shape).numel(), dtype=dtype)
        return Case(label, values.view(shape))

    return [
        case("25 images, 16 channels of 4x4", 25, 16, 4, 4),
        case("64 images, 16 channels of 4x4", 64, 16, 4, 4),
        case("one image, 16 channels of 5x5", 1, 16, 5, 5),
        case("as many images as channels", 16, 16, 5, 5),
        case("three images, two channels of 2x3, in float64", 3, 2, 2, 3, dtype=torch.float64),
    ]


@exercise(
    "9.4",
    cases=_rows_of_features_cases,
    hints=(
        "The number 400 was true for one size of image. What is true for every size: how many rows "
        "does the result have?",
        "`-1` means: work this number out from the others. Leave to it the number that depends on "
        "the size of the image, and give the other one yourself. `flatten` can do it, too.",
    ),
)
def rows_of_features(A):
    """Return A, of shape (N, C, H, W), as rows of shape (N, C * H * W)."""
    return A.flatten(start_dim=1)


@rows_of_features.broken("25 images come back as 16 rows, and for 64 images it raises an error.")
def _(A):
    return A.view(-1, 400)


@rows_of_features.misconception(
    "another-number",
    "You put another fixed number in the place of 400. It is right for maps of 4x4, and with the "
    "next size of image the same trap is open again. Which number never changes on the way: that "
    "of the features, or that of the images?",
)
def _(A):
    return A.reshape(-1, 256)


@rows_of_features.misconception(
    "one-row",
    "Everything has become one long row: the axis that counts the images is gone.",
)
def _(A):
    return A.flatten()


@rows_of_features.misconception(
    "one-row-of-two-axes",
    "There is one row for the whole batch. One row for each image is wanted.",
)
def _(A):
    return A.reshape(1, -1)


@rows_of_features.misconception(
    "rows-by-channel",
    "You took the number of channels for the number of rows. Where the two happen to be equal it "
    "is even right. Which axis counts the images?",
)
def _(A):
    return A.reshape(A.shape[1], -1)


@rows_of_features.misconception(
    "batch-lost",
    "Right for several images, wrong for one: `squeeze` removed the axis of length 1 that counts "
    "the images.",
)
def _(A):
    return A.squeeze().flatten(1)


@rows_of_features.misconception(
    "scrambled",
    "The shape is right, the content is not: a reshape to (features, N) and a transpose give every "
    "row some numbers of every image.",
)
def _(A):
    return A.reshape(-1, len(A)).T


@rows_of_features.misconception(
    "channels-last",
    "Right shape, other order: the channels come last within each row. The weights of a trained "
    "layer would meet the wrong features.",
)
def _(A):
    return A.permute(0, 2, 3, 1).flatten(1)


@rows_of_features.misconception(
    "axes-too-few",
    "Each channel is still a row by itself: there are three axes. From which axis on do the "
    "features of one image begin?",
)
def _(A):
    return A.flatten(2)


@rows_of_features.misconception(
    "averaged",
    "You averaged each map to one number. That is a layer of its own (global average pooling), and "
    "it throws away where something was seen.",
)
def _(A):
    return A.mean(dim=(2, 3))


# --- 9.5 training_loss ----------------------------------------------------------------------


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
        model = _network(generator, 3, 4, 1, dtype=dtype)
        X, y = normal(generator, n, 3, dtype=dtype), normal(generator, n, dtype=dtype)
        return Case(label, model, X, y, run=_loss_and_slopes)

    return [
        case("a batch of 4", 4),
        case("a batch of one", 1),
        case("a batch of 64", 64),
        case("a batch in float64", 5, torch.float64),
    ]


@exercise(
    "9.5",
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
def _(model, X, y):
    return ((model(X) - y) ** 2).mean()


@training_loss.misconception(
    "sum",
    "The shapes fit now, but the squares are added up: the loss grows with the batch. The mean was "
    "no mistake.",
)
def _(model, X, y):
    return ((model(X).squeeze(1) - y) ** 2).sum()


@training_loss.misconception(
    "no-mean",
    "The shapes fit now, but there is one loss for each example: `backward` wants a single number.",
)
def _(model, X, y):
    return (model(X).squeeze(1) - y) ** 2


@training_loss.misconception(
    "no-past",
    "The number is right, and it has no past: `backward` could not train with it. Case 4 lists "
    "what cuts a loss off from its network.",
)
def _(model, X, y):
    return ((model(X).squeeze(1) - y) ** 2).mean().item()


@training_loss.misconception(
    "first-prediction",
    "You took the prediction for the first example and compared it with all targets. An index "
    "picks a row; what is to be removed is an axis.",
)
def _(model, X, y):
    return ((model(X)[0] - y) ** 2).mean()


@training_loss.misconception(
    "mean-prediction",
    "You averaged the predictions to make the shapes fit, and compare each target with their mean. "
    "That is about what the broken version taught the network, too.",
)
def _(model, X, y):
    return ((model(X).mean() - y) ** 2).mean()


@training_loss.misconception(
    "square-of-mean",
    "You averaged the errors before squaring: too high and too low cancel each other.",
)
def _(model, X, y):
    return (model(X).squeeze(1) - y).mean() ** 2


@training_loss.misconception(
    "root",
    "The shapes fit now. The root at the end is new, and was not asked for.",
)
def _(model, X, y):
    return ((model(X).squeeze(1) - y) ** 2).mean().sqrt()


@training_loss.misconception(
    "absolute",
    "The shapes fit now, but the square has become an absolute value: that is another loss.",
)
def _(model, X, y):
    return (model(X).squeeze(1) - y).abs().mean()


# --- 9.6 judge_scores -----------------------------------------------------------------------


def _judge_scores_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(96)

    def case(label: str, scores: torch.Tensor, *labels: int) -> Case:
        return Case(label, scores, torch.tensor(labels))

    return [
        case("four scores", torch.tensor([-2.0, 0.25, 0.75, 3.0]), 0, 1, 0, 1),
        case("a batch of one", torch.tensor([0.4]), 1),
        case("scores of -1000 and 1000", torch.tensor([-1000.0, 1000.0, 0.1]), 1, 1, 0),
        case("a batch of 5", normal(generator, 5), 0, 1, 1, 0, 1),
    ]


@exercise(
    "9.6",
    cases=_judge_scores_cases,
    hints=(
        "Three results, three repairs: a loss made for two classes, a probability, and a "
        "threshold. Begin with the loss of exercise 9.3.",
        "A score becomes a probability through the sigmoid. The two classes part where the "
        "probability is 1/2: at which score is that?",
    ),
)
def judge_scores(scores, labels):
    """Return the loss, the probabilities of class 1 (N,), and the predicted classes (N,)."""
    targets = labels.to(scores.dtype)
    loss = torch.nn.functional.binary_cross_entropy_with_logits(scores, targets)
    return loss, torch.sigmoid(scores), (scores > 0).long()


@judge_scores.broken(
    "What it calls probabilities lies below 0 and above 1, and with a larger learning rate the "
    "loss becomes infinite."
)
def _(scores, labels):
    return ((scores - labels) ** 2).mean(), scores, (scores > 0.5).long()


def _cross_entropy(scores, labels):
    return nn.functional.binary_cross_entropy_with_logits(scores, labels.to(scores.dtype))


@judge_scores.misconception(
    "old-threshold",
    "Loss and probabilities are right. The classes still part at a score of 0.5: that was half way "
    "between the old targets 0 and 1. Which score has the probability 1/2?",
)
def _(scores, labels):
    return _cross_entropy(scores, labels), torch.sigmoid(scores), (scores > 0.5).long()


@judge_scores.misconception(
    "everything-class-1",
    "Loss and probabilities are right. But every probability is above 0, so everything becomes "
    "class 1: the threshold for scores and the one for probabilities are two numbers.",
)
def _(scores, labels):
    p = torch.sigmoid(scores)
    return _cross_entropy(scores, labels), p, torch.ones_like(labels)


@judge_scores.misconception(
    "raw-probabilities",
    "The loss is right, and the scores are still returned as they are. Numbers below 0 or above 1 "
    "are no probabilities.",
)
def _(scores, labels):
    return _cross_entropy(scores, labels), scores.clone(), (scores > 0).long()


@judge_scores.misconception(
    "only-the-loss",
    "The loss is right. With it the meaning of a score has changed: it is no longer a guess of 0 "
    "or 1. So the probability and the threshold have to change, too.",
)
def _(scores, labels):
    return _cross_entropy(scores, labels), scores.clone(), (scores > 0.5).long()


@judge_scores.misconception(
    "clamped",
    "Cut off at 0 and 1 the numbers look like probabilities, but a score of 0.25 is not a "
    "probability of 1/4. Which function of chapter 02 belongs to this loss?",
)
def _(scores, labels):
    return _cross_entropy(scores, labels), scores.clamp(0, 1), (scores > 0).long()


@judge_scores.misconception(
    "squared-sigmoid",
    "The probabilities lie between 0 and 1 now, but the loss is still the squared error, and "
    "through a sigmoid it goes flat: chapter 02 measured a slope of 0.0001 where the network is "
    "sure and wrong.",
)
def _(scores, labels):
    p = torch.sigmoid(scores)
    return ((p - labels) ** 2).mean(), p, (scores > 0).long()


@judge_scores.misconception(
    "loss-unchanged",
    "Probabilities and classes are right, the loss is not: it still pulls every score of class 1 "
    "towards the number 1, from above as well.",
)
def _(scores, labels):
    return ((scores - labels) ** 2).mean(), torch.sigmoid(scores), (scores > 0).long()


@judge_scores.misconception(
    "sigmoid-twice",
    "The loss gets probabilities where it wants scores: its sigmoid is applied on top of yours.",
)
def _(scores, labels):
    p = torch.sigmoid(scores)
    return _cross_entropy(p, labels), p, (scores > 0).long()


@judge_scores.misconception(
    "sigmoid-first",
    "Right for ordinary scores. For a score of 1000 the sigmoid is rounded to 1, and BCELoss "
    "cuts the loss off at 100; the loss of exercise 9.3 takes the score itself.",
)
def _(scores, labels):
    p = torch.sigmoid(scores)
    return nn.functional.binary_cross_entropy(p, labels.to(p.dtype)), p, (scores > 0).long()


# --- 9.7 optimizer_and_scheduler ------------------------------------------------------------


def _rates_in_use(function: Callable, model: nn.Module) -> object:
    """Train for twelve epochs of one step; return what was trained, and with which rates."""
    result = function(model)
    if result is ...:
        return result
    returned = _types(result)
    if not re.fullmatch(r"\w+, \w+LR", returned):
        return {"returns": returned, **dict.fromkeys(_SETUP, "not looked at")}
    (optimizer, scheduler), rates = result, []
    for parameter in model.parameters():
        parameter.grad = torch.ones_like(parameter)
    before = [parameter.detach().clone() for parameter in model.parameters()]
    for _ in range(12):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    moved = [not torch.equal(a, b) for a, b in zip(before, model.parameters(), strict=True)]
    found = (type(optimizer).__name__, f"{sum(moved)} of {len(moved)}", _readable(rates))
    return {"returns": "an optimizer and a scheduler", **dict(zip(_SETUP, found, strict=True))}


_SETUP = ("optimizer", "parameters that move", "learning rate in epochs 0 to 11")


def _types(result: object) -> str:
    """Return what came back, in the names of its types."""
    items = result if isinstance(result, list | tuple) else [result]
    return ", ".join(type(item).__name__ for item in items)


def _readable(rates: Sequence[float]) -> str:
    """Return learning rates as a text: equal ones only once, with how often they came."""
    parts: list[list] = []
    for rate in rates:
        text = f"{rate:.4g}"
        if parts and parts[-1][0] == text:
            parts[-1][1] += 1
        else:
            parts.append([text, 1])
    return ", ".join(f"{count} times {text}" for text, count in parts)


def _optimizer_and_scheduler_cases() -> list[Case]:
    def case(label: str, *sizes: int) -> Case:
        generator = torch.Generator().manual_seed(97)
        return Case(label, _network(generator, *sizes), run=_rates_in_use)

    return [case("a network of two layers", 3, 4, 2), case("a single layer", 2, 1)]


@exercise(
    "9.7",
    cases=_optimizer_and_scheduler_cases,
    hints=(
        "A scheduler holds the optimizer that it was given. Read the three lines from top to "
        "bottom and note after each which object the name `optimizer` stands for.",
        "Adam is what is wanted. Build it first, and the scheduler on it; nothing else is needed.",
    ),
)
def optimizer_and_scheduler(model):
    """Return Adam with lr 0.001, and a schedule that divides its rate by 10 every 5 epochs."""
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=5, gamma=0.1)
    return optimizer, scheduler


@optimizer_and_scheduler.broken("After ten epochs the learning rate in use is still 0.001.")
def _(model):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=5, gamma=0.1)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    return optimizer, scheduler


def _setup(model, kind="Adam", lr=0.001, **schedule):
    optimizer = getattr(torch.optim, kind)(model.parameters(), lr=lr)
    schedule = {"step_size": 5, "gamma": 0.1} | schedule
    return optimizer, torch.optim.lr_scheduler.StepLR(optimizer, **schedule)


@optimizer_and_scheduler.misconception(
    "wrong-one-deleted",
    "The schedule works now, on SGD with 0.5. Wanted is Adam with 0.001: of the two optimizers you "
    "removed the one that was to stay.",
)
def _(model):
    return _setup(model, "SGD", 0.5)


@optimizer_and_scheduler.misconception(
    "rate-of-the-other",
    "Adam with its schedule, but with the learning rate that was meant for SGD: 500 times too "
    "large.",
)
def _(model):
    return _setup(model, lr=0.5)


@optimizer_and_scheduler.misconception(
    "rate-as-gamma",
    "The learning rate has slipped into the scheduler, where gamma belongs: every five epochs the "
    "rate is divided by 1000. A scheduler gets the factor, the optimizer the rate.",
)
def _(model):
    return _setup(model, gamma=0.001)


@optimizer_and_scheduler.misconception(
    "every-epoch",
    "The rate falls at every epoch instead of at every fifth.",
)
def _(model):
    return _setup(model, step_size=1)


@optimizer_and_scheduler.misconception(
    "wrong-order",
    "The two are right, but come back in the other order: first the optimizer, then the scheduler.",
)
def _(model):
    return _setup(model)[::-1]


@optimizer_and_scheduler.misconception(
    "only-the-first-layer",
    "The optimizer holds the first layer only, so the others never move. Whose parameters does it "
    "need?",
)
def _(model):
    return _setup(model[0])


@optimizer_and_scheduler.misconception(
    "only-the-optimizer",
    "Only the optimizer comes back, and without its scheduler nobody can lower the rate. Return "
    "both.",
)
def _(model):
    return _setup(model)[0]


# --- 9.8 train ------------------------------------------------------------------------------


def _steps_taken(function, model, loss_fn, optimizer, scheduler, batches, epochs) -> object:
    """Return the learning rate of every step, and the weights at the end."""
    rates: list[float] = []
    optimizer.register_step_pre_hook(
        lambda optimizer, args, kwargs: rates.append(optimizer.param_groups[0]["lr"])
    )
    if function(model, loss_fn, optimizer, scheduler, batches, epochs) is ...:
        return ...
    return {
        "learning rate, step by step": _readable(rates),
        "learning rate at the end": _readable([optimizer.param_groups[0]["lr"]]),
        "weights": [parameter.detach() for parameter in model.parameters()],
    }


def _train_cases() -> list[Case]:
    def case(label: str, step_size: int, gamma: float, n_batches: int, epochs: int) -> Case:
        generator = torch.Generator().manual_seed(98)
        model = _network(generator, 3, 2)
        optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
        scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size, gamma)
        batches = [
            (normal(generator, 4, 3), torch.randint(0, 2, (4,), generator=generator))
            for _ in range(n_batches)
        ]
        loss_fn = nn.CrossEntropyLoss()
        return Case(label, model, loss_fn, optimizer, scheduler, batches, epochs, run=_steps_taken)

    return [
        case("StepLR(2, 0.5), 3 batches, 4 epochs", 2, 0.5, 3, 4),
        case("StepLR(1, 0.5), 1 batch, 3 epochs", 1, 0.5, 1, 3),
        case("StepLR(5, 0.1), 5 batches, 2 epochs", 5, 0.1, 5, 2),
    ]


@exercise(
    "9.8",
    cases=_train_cases,
    hints=(
        "`step_size` counts how often `scheduler.step()` is called, not epochs. How often is it "
        "called in one epoch here?",
        "In Python the indentation says to which loop a line belongs.",
    ),
)
def train(model, loss_fn, optimizer, scheduler, batches, epochs):
    """Take one optimizer step for every batch and one scheduler step after every epoch."""
    for _ in range(epochs):
        for X, labels in batches:
            optimizer.zero_grad()
            loss_fn(model(X), labels).backward()
            optimizer.step()
        scheduler.step()


@train.broken("After one epoch of 938 batches the learning rate has fallen from 1e-3 to 1e-190.")
def _(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            optimizer.zero_grad()
            loss_fn(model(X), labels).backward()
            optimizer.step()
            scheduler.step()


def _batch_step(model, loss_fn, optimizer, X, labels):
    optimizer.zero_grad()
    loss_fn(model(X), labels).backward()
    optimizer.step()


@train.misconception(
    "before-the-epoch",
    "The schedule now counts epochs, but it moves before the first one has been trained: every "
    "rate comes an epoch too early.",
)
def _(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        scheduler.step()
        for X, labels in batches:
            _batch_step(model, loss_fn, optimizer, X, labels)


@train.misconception(
    "after-everything",
    "The scheduler is called once, after all epochs, when nothing is trained any more: the line "
    "has moved out by one level too many.",
)
def _(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            _batch_step(model, loss_fn, optimizer, X, labels)
    scheduler.step()


@train.misconception(
    "removed",
    "Without the scheduler's step the rate stays where it began: the mistake is gone, and so is "
    "the schedule.",
)
def _(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            _batch_step(model, loss_fn, optimizer, X, labels)


@train.misconception(
    "both-moved",
    "The optimizer's step has moved out of the inner loop as well: now only the last batch of each "
    "epoch changes the weights. Only one of the two steps belongs to the epoch.",
)
def _(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            optimizer.zero_grad()
            loss_fn(model(X), labels).backward()
        optimizer.step()
        scheduler.step()


@train.misconception(
    "zeroed-before-the-step",
    "The gradients are cleared between `backward` and `step`: the optimizer finds nothing to do, "
    "and the weights stay as they were.",
)
def _(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            loss_fn(model(X), labels).backward()
            optimizer.zero_grad()
            optimizer.step()
        scheduler.step()


@train.misconception(
    "zeroed-once-an-epoch",
    "`zero_grad` has moved out together with the scheduler: within an epoch the gradients of all "
    "batches pile up.",
)
def _(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        optimizer.zero_grad()
        for X, labels in batches:
            loss_fn(model(X), labels).backward()
            optimizer.step()
        scheduler.step()


@train.misconception(
    "return-in-the-loop",
    "Training ends after the first epoch. Does a `return` stand inside the loop?",
)
def _(model, loss_fn, optimizer, scheduler, batches, epochs):
    train.reference(model, loss_fn, optimizer, scheduler, batches, 1)


# --- 9.9 shuffled ---------------------------------------------------------------------------


def _judge_shuffled(function: Callable, X, labels, generator) -> object:
    """Return what holds for the pairs after shuffling, in words: many orders are right."""
    seed = generator.initial_seed()
    result = function(X, labels, generator)
    if result is ...:
        return result
    pairs = _pairs(result)
    if pairs is None:
        return {"returns": _types(result), **dict.fromkeys(_SHUFFLED, "not looked at")}
    again = _pairs(function(X, labels, torch.Generator().manual_seed(seed)))
    other = _pairs(function(X, labels, torch.Generator().manual_seed(seed + 1)))
    before = _pairs((X, labels))
    torn = "inputs have labels of others"
    moves = len(X) > 1
    found = (
        *(_content(*columns) for columns in zip(zip(*pairs), zip(*before), strict=True)),
        "every input has its own label" if set(pairs) <= set(before) else torn,
        "same order" if again == pairs else "another order",
        "same order" if moves and other == pairs else "another order",
    )
    return {"returns": "inputs and labels", **dict(zip(_SHUFFLED, found, strict=True))}


_SHUFFLED = ("inputs", "labels", "pairs", "with the same seed", "with another seed")


def _pairs(result: object) -> list[tuple] | None:
    """Return inputs and labels as pairs of numbers, or None where there are none."""
    try:
        X, labels = result
        rows, labels = torch.as_tensor(X).flatten(1).tolist(), torch.as_tensor(labels).tolist()
        return [(tuple(row), label) for row, label in zip(rows, labels, strict=True)]
    except (TypeError, ValueError, RuntimeError, IndexError):
        return None


def _content(now: tuple, before: tuple) -> str:
    if len(now) != len(before):
        return f"{len(now)} of {len(before)}"
    if sorted(now) != sorted(before):
        return "some twice, some lost"
    is_moved = now != before or len(now) == 1
    return f"each once, in {'a new' if is_moved else 'the old'} order"


def _shuffled_cases() -> list[Case]:
    def case(label: str, n: int, *shape: int) -> Case:
        X = torch.arange(n * torch.Size(shape).numel(), dtype=torch.float32).view(n, *shape)
        generator = torch.Generator().manual_seed(99 + n)
        return Case(label, X, torch.arange(n) + 100, generator, run=_judge_shuffled)

    return [
        case("20 points", 20, 2),
        case("12 images of 1x2x3", 12, 1, 2, 3),
        case("a single point", 1, 2),
    ]


@exercise(
    "9.9",
    cases=_shuffled_cases,
    hints=(
        "Each call of `torch.randperm` draws another order. How many orders does a shuffle need in "
        "which every point keeps its label?",
        "Draw one order, give it a name, and use it as an index twice.",
    ),
)
def shuffled(X, labels, generator):
    """Return inputs (N, ...) and labels (N,) in one random order, drawn from the generator."""
    order = torch.randperm(len(X), generator=generator)
    return X[order], labels[order]


@shuffled.broken("The same network on the same points learns nothing: it stays near chance.")
def _(X, labels, generator):
    X = X[torch.randperm(len(X), generator=generator)]
    return X, labels[torch.randperm(len(labels), generator=generator)]


@shuffled.misconception(
    "not-shuffled",
    "Every point has its label again, because nothing is shuffled any more. What was the function "
    "for?",
)
def _(X, labels, generator):
    return X.clone(), labels.clone()


@shuffled.misconception(
    "only-the-inputs",
    "Now the inputs move and the labels stay: the pairs are still torn.",
)
def _(X, labels, generator):
    return X[torch.randperm(len(X), generator=generator)], labels.clone()


@shuffled.misconception(
    "only-the-labels",
    "Now the labels move and the inputs stay: the pairs are still torn.",
)
def _(X, labels, generator):
    return X.clone(), labels[torch.randperm(len(labels), generator=generator)]


@shuffled.misconception(
    "seeded-inside",
    "Each pair stays together, but you seed a generator inside the function, so it draws the same "
    "order at every call: in every epoch the batches would be the same. Use the generator that is "
    "passed in.",
)
def _(X, labels, generator):
    order = torch.randperm(len(X), generator=torch.Generator().manual_seed(0))
    return X[order], labels[order]


@shuffled.misconception(
    "ignored-generator",
    "Each pair stays together, but the order does not come from the generator: nobody can repeat "
    "your run with the same seed.",
)
def _(X, labels, generator):
    order = torch.randperm(len(X))
    return X[order], labels[order]


@shuffled.misconception(
    "with-replacement",
    "Each pair stays together, but every index is drawn by itself: some points come twice, others "
    "never.",
)
def _(X, labels, generator):
    order = torch.randint(0, len(X), (len(X),), generator=generator)
    return X[order], labels[order]


# --- 9.10 epochs_until_stop -----------------------------------------------------------------


class _Recording:
    """A training that repeats recorded losses."""

    def __init__(
        self, last_batch: Sequence[float], validation: Sequence[float], second_batch: float
    ):
        self.last_batch, self.validation = last_batch, validation
        self.second_batch = second_batch
        self.epochs = 0

    def train_epoch(self) -> list[float]:
        """Train an epoch of three batches; return their losses."""
        self.epochs += 1
        position = min(self.epochs, len(self.last_batch)) - 1
        return [2.0 - 0.15 * position, self.second_batch, self.last_batch[position]]

    def validate(self) -> float:
        """Return the mean loss on the validation set, of the network as it is now."""
        if self.epochs == 0:
            return 2.3
        return self.validation[min(self.epochs, len(self.validation)) - 1]


def _stopping(function, train_epoch, validate, max_epochs, patience) -> object:
    """Return what an answer returns, and how many epochs it really trained."""
    returned = function(train_epoch, validate, max_epochs, patience)
    if returned is ...:
        return returned
    return {"returned": returned, "epochs trained": train_epoch.__self__.epochs}


def _stop_cases() -> list[Case]:
    falling = [1.0 - 0.1 * epoch for epoch in range(10)]
    noise = [0.7, 0.5, 0.9, 0.7, 0.8, 0.4, 0.6, 0.3, 0.7, 0.6]

    def case(label: str, last: list[float], val: list[float], epochs: int, patience: int) -> Case:
        recording = _Recording(last, val, second_batch=1.5 if last is noise else 0.05)
        train_epoch, validate = recording.train_epoch, recording.validate
        return Case(label, train_epoch, validate, epochs, patience, run=_stopping)

    return [
        case("noisy batches while the validation loss falls", noise, falling, 8, 3),
        case(
            "training losses that fall while the validation loss rises from epoch 4 on",
            falling,
            [1.0, 0.8, 0.6, 0.7, 0.75, 0.8, 0.9, 1.0, 1.1, 1.2],
            10,
            3,
        ),
        case(
            "a validation loss that recovers twice",
            falling,
            [1.0, 0.9, 0.95, 0.85, 0.9, 0.7, 0.8, 0.75, 0.9, 0.6],
            10,
            2,
        ),
        case(
            "a rise, then a slow fall back that never reaches the best",
            falling,
            [0.5, 0.9, 0.8, 0.7, 0.6, 0.55, 0.54, 0.53, 0.52, 0.51],
            10,
            4,
        ),
        case("patience 1, and worse at once", falling, [1.0, 1.5, 0.5, 0.4], 4, 1),
        case("a single epoch", falling, [1.0], 1, 1),
    ]


@exercise(
    "9.10",
    cases=_stop_cases,
    hints=(
        "Overfitting shows on images that are not trained on. Which of the two functions that are "
        "passed in looks at such images, and where is it called?",
        "The counting is right. Only the number that is compared has to change, and it has to "
        "be measured after the epoch.",
    ),
)
def epochs_until_stop(train_epoch, validate, max_epochs, patience):
    """Return after how many epochs the training stops."""
    best, waited = float("inf"), 0
    for epoch in range(1, max_epochs + 1):
        train_epoch()
        loss = validate()
        waited = 0 if loss < best else waited + 1
        best = min(best, loss)
        if waited == patience:
            return epoch
    return max_epochs


@epochs_until_stop.broken(
    "It stops while the validation loss is still falling, and goes on while it rises."
)
def _(train_epoch, validate, max_epochs, patience):
    best, waited = float("inf"), 0
    for epoch in range(1, max_epochs + 1):
        loss = train_epoch()[-1]
        waited = 0 if loss < best else waited + 1
        best = min(best, loss)
        if waited == patience:
            return epoch
    return max_epochs


def _stop(losses, max_epochs, patience, *, keep_waited=False, last_only=False):
    """Return after how many epochs patience runs out; `losses()` trains and measures."""
    best, waited = float("inf"), 0
    for epoch in range(1, max_epochs + 1):
        loss = losses()
        if loss < best:
            waited = waited if keep_waited else 0
            best = loss
        else:
            waited += 1
            best = loss if last_only else best
        if waited == patience:
            return epoch
    return max_epochs


@epochs_until_stop.misconception(
    "training-mean",
    "The mean of all batches is less noisy than the last one, but it is still the training loss: "
    "it falls while the network overfits. Chapter 08 gave this decision to other images.",
)
def _(train_epoch, validate, max_epochs, patience):
    def losses():
        batch_losses = train_epoch()
        return sum(batch_losses) / len(batch_losses)

    return _stop(losses, max_epochs, patience)


@epochs_until_stop.misconception(
    "best-batch",
    "The smallest loss among the epoch's batches is a training loss, too, and the most flattering.",
)
def _(train_epoch, validate, max_epochs, patience):
    return _stop(lambda: min(train_epoch()), max_epochs, patience)


@epochs_until_stop.misconception(
    "validated-before",
    "The right loss at the wrong time: you measure before the epoch is trained, so each decision "
    "is one epoch late.",
)
def _(train_epoch, validate, max_epochs, patience):
    def losses():
        loss = validate()
        train_epoch()
        return loss

    return _stop(losses, max_epochs, patience)


@epochs_until_stop.misconception(
    "validated-once",
    "The validation loss is measured once, before the loop, and never again: from the second epoch "
    "on nothing can improve.",
)
def _(train_epoch, validate, max_epochs, patience):
    loss = validate()
    return _stop(lambda: (train_epoch(), loss)[1], max_epochs, patience)


@epochs_until_stop.misconception(
    "never-trained",
    "The validation loss is measured, and nothing is trained any more: the call of `train_epoch` "
    "went away together with its result.",
)
def _(train_epoch, validate, max_epochs, patience):
    return _stop(validate, max_epochs, patience)


@epochs_until_stop.misconception(
    "one-epoch-too-patient",
    "It stops one epoch too late: with patience 3 the third epoch without improvement is the last.",
)
def _(train_epoch, validate, max_epochs, patience):
    return _stop(lambda: (train_epoch(), validate())[1], max_epochs, patience + 1)


@epochs_until_stop.misconception(
    "never-reset",
    "You count all epochs without improvement. Patience means so many in a row: an improvement "
    "sets the count back to 0.",
)
def _(train_epoch, validate, max_epochs, patience):
    losses = partial(lambda: (train_epoch(), validate())[1])
    return _stop(losses, max_epochs, patience, keep_waited=True)


@epochs_until_stop.misconception(
    "previous-epoch",
    "You compare with the epoch before. A loss that rises once and then creeps back counts as "
    "improvement then. Compare with the best so far.",
)
def _(train_epoch, validate, max_epochs, patience):
    losses = partial(lambda: (train_epoch(), validate())[1])
    return _stop(losses, max_epochs, patience, last_only=True)


@epochs_until_stop.misconception(
    "at-the-first-rise",
    "It stops as soon as one epoch is worse. A validation loss is noisy as well; what is patience "
    "for?",
)
def _(train_epoch, validate, max_epochs, patience):
    return _stop(lambda: (train_epoch(), validate())[1], max_epochs, 1)


# --- 9.11 train_and_test --------------------------------------------------------------------


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
        model = _network(generator, 4, 3)
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
    "9.11",
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
def _(model, optimizer, train, test, epochs):
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


for _id, _message, _wrong in (
    (
        "zero-grad-missing",
        "Two of three are cured: the test is prepared and run as it should be. The weights are "
        "still wrong: what does the second `backward` find in `.grad`?",
        {"zero_grad": "never"},
    ),
    (
        "zero-grad-late",
        "The gradients are cleared, but between `backward` and `step`: the optimizer finds none, "
        "and the weights do not move. When is a gradient no longer needed?",
        {"zero_grad": "between"},
    ),
    (
        "eval-missing",
        "Two of three are cured: the statistics and the gradients. In the test the model is still "
        "in training mode. `torch.no_grad()` is another switch, and `model.eval` without "
        "parentheses names the method and does not call it.",
        {"eval_in_test": False},
    ),
    (
        "eval-in-training",
        "The model is in evaluation mode in the test, and in training, too: dropout would never "
        "act. Each mode has its part of the function.",
        {"eval_in_training": True},
    ),
    (
        "eval-in-the-loop",
        "After the first epoch the model stays in evaluation mode, and the other epochs train "
        "without dropout. Whoever switches to a mode within a loop has to switch back; does the "
        "line belong into the loop at all?",
        {"eval_after_epoch": True},
    ),
    (
        "statistics-of-the-test",
        "Two of three are cured: the gradients and the mode. The test images are still "
        "standardised with their own mean and spread: what comes out for an image depends on who "
        "else is in the test.",
        {"standardize": _each_its_own},
    ),
    (
        "statistics-of-both",
        "Mean and standard deviation now come from training and test images together: the test "
        "still has a say in the training. Which images may be looked at before the test?",
        {"standardize": _of_both},
    ),
    (
        "test-not-standardised",
        "The test images reach the model as they came. If you used `X.mean()` for them: after the "
        "line before, X is standardised, and its mean is 0.",
        {"standardize": _test_as_it_is},
    ),
    (
        "only-the-statistics",
        "One of three is cured: the statistics. Still open are the gradients, which pile up, and "
        "the mode of the model in the test.",
        {"zero_grad": "never", "eval_in_test": False},
    ),
    (
        "only-the-mode",
        "One of three is cured: the mode of the model in the test. Still open are the gradients, "
        "which pile up, and the numbers by which the test images are standardised.",
        {"zero_grad": "never", "standardize": _each_its_own},
    ),
    (
        "only-the-gradients",
        "One of three is cured: the gradients. Still open are the mode of the model in the test, "
        "and the numbers by which the test images are standardised.",
        {"eval_in_test": False, "standardize": _each_its_own},
    ),
):
    train_and_test.misconception(_id, _message)(_train_and_test_with(**_wrong))


# --- questions ------------------------------------------------------------------------------


folded_rows = Question(
    "9.a",
    "The convolutions return features of shape (25, 16, 4, 4) for 25 images. What is the shape "
    "after `view(-1, 400)`?",
    (
        Choice(
            "(25, 400)",
            "That would be 10,000 numbers. How many are there: 25 · 16 · 4 · 4?",
        ),
        Choice(
            "(16, 400)",
            "25 · 256 = 6,400 numbers, and 6,400 is 16 · 400. The -1 takes whatever fits, so 25 "
            "images become 16 rows without a word.",
            correct=True,
        ),
        Choice(
            "(25, 256)",
            "An image has 256 features, that is right. But view was told to make rows of 400.",
        ),
        Choice(
            "None: view raises an error",
            "It would, if the number of all features could not be divided by 400. Can it, here?",
        ),
    ),
)

rate_after_an_epoch = Question(
    "9.b",
    "`StepLR(optimizer, step_size=5, gamma=0.1)` on a learning rate of 0.001, and "
    "`scheduler.step()` after every one of 938 batches. Which rate is in use after the first "
    "epoch?",
    (
        Choice(
            "0.001: five epochs are not over yet",
            "The scheduler knows nothing of epochs. It counts how often it is called.",
        ),
        Choice(
            "0.0001: it is divided by ten once",
            "Once for every five calls. How many calls are there in an epoch?",
        ),
        Choice(
            "About 1e-190",
            "938 calls are 187 full fives, so 0.001 is divided by ten 187 times.",
            correct=True,
        ),
        Choice(
            "PyTorch raises an error",
            "A tiny learning rate is a number like any other. Nothing is said: the loss just "
            "stops moving.",
        ),
    ),
)

random_labels = Question(
    "9.c",
    "A 2-4-1 network, 17 parameters, is trained on 1,000 points whose labels were thrown with a "
    "coin. Which accuracy on these 1,000 training points is right?",
    (
        Choice(
            "Near 100 %: a network can learn any training set",
            "A large enough one can. These 17 numbers cannot store 1,000 tosses of a coin.",
        ),
        Choice(
            "A little above 50 %",
            "There is nothing to learn, and 17 parameters can fit only a few accidents. If your "
            "program reports this for random labels, it is right.",
            correct=True,
        ),
        Choice(
            "Exactly 50 %",
            "Nearly. But training picks those weights that fit the accidents of these 1,000 points "
            "best, and that brings a few points.",
        ),
        Choice(
            "Below 50 %, because the labels contradict each other",
            "A network that is wrong more often than right would be right more often than wrong "
            "with all its answers turned round, and training would find that.",
        ),
    ),
)

loss_floor = Question(
    "9.d",
    "Ten classes. The training accuracy is 99 %, the training loss went down to 1.47 and does not "
    "move any more. What do you look at first?",
    (
        Choice(
            "The learning rate: it is too small",
            "With 99 % right and a working loss, 1.47 would not be its end: the loss would go on "
            "falling as the answers become surer. Why can it not fall further here?",
        ),
        Choice(
            "The last layer: is there a softmax before CrossEntropyLoss?",
            "Chapter 02 computed the floor: probabilities taken for scores cannot bring the loss "
            "of ten classes below 1.4612.",
            correct=True,
        ),
        Choice(
            "The data: the network is overfitting",
            "Overfitting shows as a low training loss, near 0. This one is high.",
        ),
        Choice(
            "The labels: some of them are wrong",
            "Wrong labels would cost accuracy as well, and the network is right in 99 of 100.",
        ),
    ),
)

healthy_gap = Question(
    "9.e",
    "The first loss was 2.31, one batch is learnt within seconds, all parameters move. After 30 "
    "epochs: 99.5 % of the training images right, 88 % of the validation images. Where is the bug?",
    (
        Choice(
            "In the evaluation: eval() is missing",
            "Possible only if the network has dropout or the like, and easy to check. But is "
            "there anything here that needs a bug as its explanation?",
        ),
        Choice(
            "In the loop: zero_grad() is missing",
            "Then the training would suffer, and 99.5 % of the training images are right.",
        ),
        Choice(
            "Nowhere: the network overfits",
            "All signs of life are there, and the gap between training and validation is what "
            "chapters 07 and 08 are about: more data, regularisation, an earlier stop.",
            correct=True,
        ),
        Choice(
            "In the first layer: its gradients vanish",
            "Parameters that do not move cannot bring the training accuracy to 99.5 %. Chapter 04 "
            "showed how vanishing gradients look.",
        ),
    ),
)

sudden_nan = Question(
    "9.f",
    "The first loss is 2.30, the next ones are 3.1, 17, 4,000, and then NaN. Which line do you "
    "look at first?",
    (
        Choice(
            "The one with the learning rate",
            "The start is healthy, and every step makes it worse by a growing factor: that is how "
            "chapter 03's descent looked beyond its largest learning rate.",
            correct=True,
        ),
        Choice(
            "The one that loads the labels",
            "Wrong labels make a loss that does not fall. It does not rise from step to step by "
            "itself.",
        ),
        Choice(
            "The one with model.eval()",
            "A forgotten eval makes scores noisy. Noise does not grow a thousandfold from step to "
            "step.",
        ),
        Choice(
            "The loss: its logarithm is not safe",
            "Infinity can come from a naive logarithm (chapter 02). But it would come at once, "
            "not after a steady growth that begins at 2.30.",
        ),
    ),
)
