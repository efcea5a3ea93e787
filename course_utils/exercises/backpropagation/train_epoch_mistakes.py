"""Mistakes in `train_epoch`: in the walk through the batches."""

from collections.abc import Callable
from typing import Any

import torch

from course_utils.exercises.backpropagation.backward import backward
from course_utils.exercises.backpropagation.train_epoch import Params, train_epoch


def momentum_step(theta, grad, velocity, lr, momentum):
    """Return (theta, velocity) after one step of SGD with momentum."""
    velocity = momentum * velocity + grad
    return theta - lr * velocity, velocity


def all_stepped(
    params: Params,
    gradients: Params,
    velocities: Params,
    lr: float,
    momentum: float,
    step: Callable = momentum_step,
) -> tuple[Params, Params]:
    """Take one step with every array of every layer."""
    stepped = [
        [step(theta, g, v, lr, momentum) for theta, g, v in zip(*layer)]
        for layer in zip(params, gradients, velocities)
    ]
    new_params, new_velocities = (
        [(of_W[place], of_b[place]) for of_W, of_b in stepped] for place in (0, 1)
    )
    return new_params, new_velocities


def trained(
    X: torch.Tensor,
    labels: torch.Tensor,
    params: Params,
    velocities: Params,
    batches: list[Any],
    lr: float,
    momentum: float,
    *,
    gradients_of: Callable = backward.reference,
    step: Callable = momentum_step,
) -> tuple[Params, Params]:
    """Train for one epoch, with one part exchanged for a wrong one."""
    for batch in batches:
        gradients = gradients_of(X[batch], labels[batch], params)
        params, velocities = all_stepped(params, gradients, velocities, lr, momentum, step)
    return params, velocities


@train_epoch.misconception(
    "The gradients of all batches belong to the parameters of the start. After each step the "
    "network is another one: with which parameters does the next batch go forward?"
)
def gradients_at_the_start(X, labels, params, velocities, batches, lr, momentum):
    return trained(
        X,
        labels,
        params,
        velocities,
        batches,
        lr,
        momentum,
        gradients_of=lambda X, labels, _: backward.reference(X, labels, params),
    )


@train_epoch.misconception(
    "Only the first batch is used. A `return` within a loop ends the function in its first pass: "
    "when is the epoch over?"
)
def first_batch_only(X, labels, params, velocities, batches, lr, momentum):
    return trained(X, labels, params, velocities, batches[:1], lr, momentum)


@train_epoch.misconception(
    "What comes back is what the last batch alone would have done: each batch began with the "
    "parameters of the start again. From where should the second batch go on?",
    velocity_goes_on=(False, True),
)
def last_batch_only(X, labels, params, velocities, batches, lr, momentum, velocity_goes_on=False):
    start, moved = params, params
    for batch in batches:
        gradients = backward.reference(X[batch], labels[batch], start)
        moved, new = all_stepped(start, gradients, velocities, lr, momentum)
        velocities = new if velocity_goes_on or batch is batches[-1] else velocities
    return moved, velocities


@train_epoch.misconception(
    "One batch is left out. Every batch that is handed over counts, smaller ones, too: where does "
    "your loop begin and end?",
    rest=(slice(None, -1), slice(1, None)),
)
def batch_left_out(X, labels, params, velocities, batches, lr, momentum, rest=slice(None, -1)):
    return trained(X, labels, params, velocities, batches[rest], lr, momentum)


@train_epoch.misconception(
    "Each step uses all examples: the indices of the batch choose nothing. Then every step costs "
    "as much as a whole epoch. Which examples does this step look at?"
)
def whole_set_in_each_step(X, labels, params, velocities, batches, lr, momentum):
    everything = [torch.arange(len(X))] * len(batches)
    return trained(X, labels, params, velocities, everything, lr, momentum)


@train_epoch.misconception(
    "The images are those of the batch, but the labels are others: the first ones of the set, "
    "whatever the batch is. Image and label of an example have to stay together."
)
def labels_of_others(X, labels, params, velocities, batches, lr, momentum):
    for batch in batches:
        gradients = backward.reference(X[batch], labels[: len(batch)], params)
        params, velocities = all_stepped(params, gradients, velocities, lr, momentum)
    return params, velocities


@train_epoch.misconception(
    "The labels are those of the batch, but the images are others: the first ones of the set, "
    "whatever the batch is. Image and label of an example have to stay together."
)
def images_of_others(X, labels, params, velocities, batches, lr, momentum):
    for batch in batches:
        gradients = backward.reference(X[: len(batch)], labels[batch], params)
        params, velocities = all_stepped(params, gradients, velocities, lr, momentum)
    return params, velocities


@train_epoch.misconception(
    "The batches have the right sizes, but hold other examples: stretches of the set as it is "
    "stored. The numbers in a batch say which examples are meant.",
    goes_on=(True, False),
)
def stretches_of_the_set(X, labels, params, velocities, batches, lr, momentum, goes_on=True):
    sizes = [len(batch) for batch in batches]
    starts = [sum(sizes[:n]) if goes_on else 0 for n in range(len(sizes))]
    stretches = [slice(start, start + size) for start, size in zip(starts, sizes)]
    return trained(X, labels, params, velocities, stretches, lr, momentum)


@train_epoch.misconception(
    "One step was taken for the whole epoch, with the examples of all batches together. A batch "
    "is what one step uses: how many steps does an epoch have?"
)
def one_big_batch(X, labels, params, velocities, batches, lr, momentum):
    return trained(X, labels, params, velocities, [torch.cat(batches)], lr, momentum)


@train_epoch.misconception(
    "What comes out is one step for the whole epoch: the gradients of all batches were collected, "
    "or what each batch does from the start was averaged. Batches follow one another: each step "
    "begins where the last one ended.",
    mean=(True, False),
)
def one_step_at_the_end(X, labels, params, velocities, batches, lr, momentum, mean=True):
    share = len(batches) if mean else 1
    found = [backward.reference(X[batch], labels[batch], params) for batch in batches]
    gradients = [
        tuple(sum(arrays) / share for arrays in zip(*of_layer)) for of_layer in zip(*found)
    ]
    return all_stepped(params, gradients, velocities, lr, momentum)


@train_epoch.misconception(
    "A step was taken for every single example. The examples of a batch act together: one "
    "gradient, that of their mean loss, and one step."
)
def step_for_every_example(X, labels, params, velocities, batches, lr, momentum):
    return trained(X, labels, params, velocities, torch.cat(batches)[:, None], lr, momentum)


@train_epoch.misconception(
    "The batches were gone through in another order than that of the list. Each step changes the "
    "network for the next, so the order is part of the result.",
    order=(lambda batches: batches[::-1], lambda batches: sorted(batches, key=len)),
)
def another_order(
    X, labels, params, velocities, batches, lr, momentum, order=lambda batches: batches[::-1]
):
    return trained(X, labels, params, velocities, order(batches), lr, momentum)


@train_epoch.misconception(
    "Nothing has moved: the parameters and velocities of the start come back. Where do the new "
    "ones go that each step returns?"
)
def nothing_moved(X, labels, params, velocities, batches, lr, momentum):
    return params, velocities


@train_epoch.misconception(
    "The parameters are right, but the velocities come back as they came in: what becomes of the "
    "new ones that `momentum_step` returns? The next epoch would begin without what this one "
    "learned."
)
def start_velocities_returned(X, labels, params, velocities, batches, lr, momentum):
    return trained(X, labels, params, velocities, batches, lr, momentum)[0], velocities


@train_epoch.misconception(
    "The velocities come back as they came in: what becomes of the new one that `momentum_step` "
    "returns?",
    theta_after=(
        lambda theta, g, v, lr, momentum: theta - lr * (momentum * v + g),
        lambda theta, g, v, lr, momentum: theta - lr * g,
        lambda theta, g, v, lr, momentum: theta - lr * v,
    ),
)
def velocities_as_they_came(
    X,
    labels,
    params,
    velocities,
    batches,
    lr,
    momentum,
    theta_after=lambda theta, g, v, lr, momentum: theta - lr * (momentum * v + g),
):
    def step(theta, g, v, lr, momentum):
        return theta_after(theta, g, v, lr, momentum), v

    return trained(X, labels, params, velocities, batches, lr, momentum, step=step)


@train_epoch.misconception(
    "The velocities are right, but the parameters that come back are those of the start. Which of "
    "your names holds the trained ones?"
)
def start_params_returned(X, labels, params, velocities, batches, lr, momentum):
    return params, trained(X, labels, params, velocities, batches, lr, momentum)[1]


@train_epoch.misconception(
    "The parameters come back alone. The next epoch goes on with the velocities as well: return "
    "both."
)
def velocities_not_returned(X, labels, params, velocities, batches, lr, momentum):
    return trained(X, labels, params, velocities, batches, lr, momentum)[0]


@train_epoch.misconception(
    "Both results are there, but in the wrong order: the parameters come first."
)
def order_of_results(X, labels, params, velocities, batches, lr, momentum):
    return trained(X, labels, params, velocities, batches, lr, momentum)[::-1]
