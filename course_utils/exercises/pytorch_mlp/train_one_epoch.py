"""Exercise `train_one_epoch`."""

from collections.abc import Callable

import torch
from torch.nn.functional import cross_entropy

from course_utils.checking import Case, exercise
from course_utils.exercises.pytorch_mlp.shared import (
    batches_of_3_and_1,
    batches_of_4_4_and_2,
    doubled_cross_entropy,
    network_3_4_3,
    one_batch_of_6,
    one_of,
)


def sgd_with_momentum(parameters) -> torch.optim.Optimizer:
    """Return an optimizer whose later steps depend on its earlier ones."""
    return torch.optim.SGD(parameters, lr=0.3, momentum=0.5)


def adam(parameters) -> torch.optim.Optimizer:
    """Return an optimizer that divides by the size of the gradient."""
    return torch.optim.Adam(parameters, lr=0.05)


def _judge_epoch(train_one_epoch, make_model, make_loader, loss_fn, make_optimizer):
    """Train for one epoch; return the result, the weights and the mode of the network."""
    with torch.random.fork_rng(devices=[]):
        model = make_model().eval()
        result = train_one_epoch(model, make_loader(), loss_fn, make_optimizer(model.parameters()))
    if result is ...:
        return ...
    has_graph = isinstance(result, torch.Tensor) and result.requires_grad
    return {
        "mean loss": "a tensor with a graph" if has_graph else result,
        "weights": torch.cat([parameter.detach().flatten() for parameter in model.parameters()]),
        "mode": one_of(model.was_training, "training", "evaluation"),
    }


def _epoch_cases() -> list[Case]:
    def case(label, loader, loss_fn, optimizer):
        return Case(label, network_3_4_3, loader, loss_fn, optimizer, run=_judge_epoch)

    return [
        case("a single batch", one_batch_of_6, cross_entropy, sgd_with_momentum),
        case(
            "three batches, the last one smaller",
            batches_of_4_4_and_2,
            cross_entropy,
            sgd_with_momentum,
        ),
        case("another optimizer", batches_of_4_4_and_2, cross_entropy, adam),
        case("another loss", batches_of_3_and_1, doubled_cross_entropy, sgd_with_momentum),
    ]


@exercise(
    cases=_epoch_cases,
    hints=(
        "First `model.train()`, then a loop over the loader with the five lines from above in "
        "their order. What each batch contributes to the mean has to be collected on the way.",
        "`loss` is the mean of one batch. A batch of 2 must count less than one of 4: multiply "
        "by the number of its images before you add up, and divide once, after the loop.",
        "`loss.item()` is the plain number without its graph. Two sums grow in the loop: "
        "`loss.item() * len(labels)` into one, `len(labels)` into the other.",
    ),
)
def train_one_epoch(model, loader, loss_fn, optimizer):
    """Take one step for every batch; return the mean loss of the images, each before its step."""
    model.train()
    total, n = 0.0, 0
    for X, labels in loader:
        optimizer.zero_grad()
        loss = loss_fn(model(X), labels)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(labels)
        n += len(labels)
    return total / n


def _epoch(
    model,
    loader,
    loss_fn,
    optimizer,
    *,
    mode: bool = True,
    order: str = "zero loss back step",
    weigh: Callable = len,
    logits: Callable = lambda model, X: model(X),
) -> tuple[float, float]:
    """Train as the reference does, with one thing changed; return the total and its divisor."""
    model.train(mode)
    total, n = 0.0, 0
    for X, labels in loader:
        loss = None
        for action in order.split():
            if action == "zero":
                optimizer.zero_grad()
            elif action == "loss":
                loss = loss_fn(logits(model, X), labels)
            elif action == "back":
                loss.backward()
            elif action == "step":
                optimizer.step()
        total += loss.item() * weigh(labels)
        n += weigh(labels)
    return total, n


def _mean(total_and_n: tuple[float, float]) -> float:
    return total_and_n[0] / total_and_n[1]


@train_one_epoch.misconception(
    "The gradients of earlier batches are still there when the next one adds its own: `backward` "
    "adds up. Which call belongs into every pass through the loop?",
)
def no_zero_grad(model, loader, loss_fn, optimizer):
    return _mean(_epoch(model, loader, loss_fn, optimizer, order="loss back step"))


@train_one_epoch.misconception(
    "After the epoch every weight is what it was: whenever a step was due, there was no gradient "
    "to follow, or no step was taken. Clear, compute, step: in which order do your lines stand?",
)
def never_moves(model, loader, loss_fn, optimizer):
    return _mean(_epoch(model, loader, loss_fn, optimizer, order="loss back"))


@train_one_epoch.misconception(
    "The step comes before `backward`, so it follows the gradient of the batch before, and the "
    "first step has none at all. What must be known before a step?",
)
def step_before_backward(model, loader, loss_fn, optimizer):
    return _mean(_epoch(model, loader, loss_fn, optimizer, order="loss step zero back"))


@train_one_epoch.misconception(
    "The weights are right, but the network was in evaluation mode: an evaluation before had left "
    "it so. Dropout would be switched off without a word. What belongs before the loop?",
)
def no_train_mode(model, loader, loss_fn, optimizer):
    return _mean(_epoch(model, loader, loss_fn, optimizer, mode=False))


@train_one_epoch.misconception(
    "You average the batches: the last, smaller one counts as much as a full one, and each of its "
    "images counts more. What has to be multiplied before you add up, and by what do you divide?",
)
def mean_of_batch_means(model, loader, loss_fn, optimizer):
    return _mean(_epoch(model, loader, loss_fn, optimizer, weigh=lambda labels: 1))


@train_one_epoch.misconception(
    "You add the losses of the batches up and never divide: with twice as many batches the number "
    "doubles, though the network is no worse.",
)
def sum_of_batch_means(model, loader, loss_fn, optimizer):
    return _epoch(model, loader, loss_fn, optimizer, weigh=lambda labels: 1)[0]


@train_one_epoch.misconception(
    "This is the sum over all images. A mean can be compared between sets of different size; what "
    "is the last operation?",
)
def sum_over_images(model, loader, loss_fn, optimizer):
    return _epoch(model, loader, loss_fn, optimizer)[0]


@train_one_epoch.misconception(
    "You add up means of batches and divide by the number of images: the result is far too small. "
    "Either both count images, or both count batches.",
)
def batch_means_divided_by_images(model, loader, loss_fn, optimizer):
    n = sum(len(labels) for _, labels in loader)
    return _epoch(model, loader, loss_fn, optimizer, weigh=lambda labels: 1)[0] / n


@train_one_epoch.misconception(
    "You add up over images and divide by the number of batches. By which number has the sum to "
    "be divided so that it becomes the mean of one image?",
)
def image_sum_divided_by_batches(model, loader, loss_fn, optimizer):
    return _epoch(model, loader, loss_fn, optimizer)[0] / len(loader)


@train_one_epoch.misconception(
    "You return the loss of the last batch, a few images that happened to come last. The mean is "
    "over all images of the epoch.",
)
def last_batch_only(model, loader, loss_fn, optimizer):
    weights = iter([0] * (len(loader) - 1) + [1] * 2)
    total, _ = _epoch(model, loader, loss_fn, optimizer, weigh=_twice_each(weights))
    return total


def _twice_each(numbers) -> Callable:
    """Return a function that gives each number to two calls: `_epoch` asks twice a batch."""
    held: list[int] = []

    def weigh(labels):
        if not held:
            held.extend([next(numbers)] * 2)
        return held.pop()

    return weigh


@train_one_epoch.misconception(
    "The epoch ends after its first batch: `return` stands inside the loop.",
)
def first_batch_only(model, loader, loss_fn, optimizer):
    return _mean(_epoch(model, [next(iter(loader))], loss_fn, optimizer))


@train_one_epoch.misconception(
    "The sum of the losses is still a tensor with its graph: all batches of the epoch stay in "
    "memory, and nobody needs their graphs any more. Which method returns the plain number?",
)
def graph_kept(model, loader, loss_fn, optimizer):
    model.train()
    total, n = 0.0, 0
    for X, labels in loader:
        optimizer.zero_grad()
        loss = loss_fn(model(X), labels)
        loss.backward()
        optimizer.step()
        total += loss * len(labels)
        n += len(labels)
    return total / n


@train_one_epoch.misconception(
    "You apply softmax before the loss, and the loss applies its own: with softmax twice the "
    "gradients are small, and training crawls (chapter 02).",
)
def softmax_before_the_loss(model, loader, loss_fn, optimizer):
    def probabilities(model, X):
        return torch.softmax(model(X), dim=1)

    return _mean(_epoch(model, loader, loss_fn, optimizer, logits=probabilities))


@train_one_epoch.misconception(
    "You always use cross-entropy. The caller chooses the loss: it is the third argument.",
)
def fixed_loss(model, loader, loss_fn, optimizer):
    return _mean(_epoch(model, loader, cross_entropy, optimizer))


@train_one_epoch.misconception(
    "The loss that you report is computed once more after each step, on the same batch. That "
    "costs a second forward pass, and flatters: report the loss that `backward` used.",
)
def loss_after_the_step(model, loader, loss_fn, optimizer):
    return _mean(_epoch(model, loader, loss_fn, optimizer, order="zero loss back step loss"))


@train_one_epoch.misconception(
    "You take two steps for every batch. One epoch sees every image once.",
)
def two_epochs(model, loader, loss_fn, optimizer):
    return _mean(
        _epoch(model, loader, loss_fn, optimizer, order="zero loss back step zero loss back step")
    )
