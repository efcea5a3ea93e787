"""Exercise `train_one_epoch`."""

from collections.abc import Callable
from typing import Any

import torch
from torch.nn.functional import cross_entropy

from course_utils.checking import Case, Facts, exercise
from course_utils.exercises.pytorch_mlp.shared import (
    Network,
    batches_of_3_and_1,
    batches_of_5_5_and_3,
    batches_of_8_8_and_3,
    doubled_cross_entropy,
    in_turn,
    is_one_number,
    kind_of,
    network_5_4_3,
    one_batch_of_6,
    trainable,
    weights_of,
)


def sgd_with_momentum(parameters) -> torch.optim.Optimizer:
    """Return an optimizer whose later steps depend on its earlier ones."""
    return torch.optim.SGD(parameters, lr=0.3, momentum=0.5)


def adam(parameters) -> torch.optim.Optimizer:
    """Return an optimizer that divides by the size of the gradient."""
    return torch.optim.Adam(parameters, lr=0.05)


def _look_at_epoch(train_one_epoch, make_model, make_loader, loss_fn, make_optimizer) -> Any:
    """Train for one epoch; return the result, and what became of the network."""
    with torch.random.fork_rng(devices=[]):
        model = make_model().eval()
        optimizer = make_optimizer(model.parameters())
        before, steps = weights_of(model), []
        optimizer.register_step_post_hook(lambda *_: steps.append(1))
        result = train_one_epoch(model, make_loader(), loss_fn, optimizer)
    if result is ...:
        return ...
    weights = weights_of(model)
    if not steps and not torch.equal(weights, before):
        return _facts(
            result, model, steps, "moved, though the optimizer took no step", "that of other steps"
        )
    return _facts(result, model, steps, weights)


def _facts(result: Any, model: Network, steps: list, weights: Any, loss: Any = None) -> Facts:
    holds_graph = isinstance(result, torch.Tensor) and result.requires_grad
    number = result if is_one_number(result) else "no number"
    return Facts(
        {
            "what comes back": kind_of(result),
            "the mode of the model in training": in_turn(model.modes),
            "the gradients": in_turn(model.gradients[:1], "never computed"),
            "the number of steps that the optimizer takes": len(steps),
            "the parameters after the epoch": trainable(model),
            "the weights after the epoch": weights,
            "the mean loss": number if loss is None else loss,
            "the graph of that loss": "kept in memory" if holds_graph else "let go",
        }
    )


def _epoch_cases() -> list[Case]:
    def case(label: str, loader: Callable, loss_fn: Callable, optimizer: Callable) -> Case:
        return Case(label, network_5_4_3, loader, loss_fn, optimizer, run=_look_at_epoch)

    return [
        case("a single batch", one_batch_of_6, cross_entropy, sgd_with_momentum),
        case(
            "three batches, the last one smaller",
            batches_of_8_8_and_3,
            cross_entropy,
            sgd_with_momentum,
        ),
        case("another optimizer", batches_of_5_5_and_3, cross_entropy, adam),
        case("another loss", batches_of_3_and_1, doubled_cross_entropy, sgd_with_momentum),
    ]


@exercise(
    cases=_epoch_cases,
    hints=(
        "First `model.train()`, then a loop over the loader with the five lines from above in "
        "their order. What each batch contributes to the mean has to be collected on the way.",
        "`loss` is the mean of one batch. A batch of 2 must count less than one of 4: multiply "
        "by the number of its images before you add up, and divide once, after the loop.",
        "Two sums grow in the loop: one of losses, in which each batch counts with all of its "
        "images, and one of images. `loss.item()` keeps the graph out of the first.",
    ),
    insight="Each batch is measured before its own step, with weights that still change: the mean "
    "belongs to no single network. That is one reason why a validation loss, measured after the "
    "epoch, can be the smaller one at first.",
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
