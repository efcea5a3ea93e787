"""More wrong functions for `train_one_epoch`: modes, epochs, other things returned, pairs."""

import torch
from torch.nn.functional import cross_entropy

from course_utils.checking import at_once
from course_utils.exercises.pytorch_mlp.train_one_epoch import train_one_epoch
from course_utils.exercises.pytorch_mlp.train_one_epoch_mistakes import (
    REPORTS,
    TRAININGS,
    accuracy_returned,
    batch_means_divided_by_images,
    last_batch_only,
    mean,
    mean_of_batch_means,
    sum_of_batch_means,
    sum_over_images,
    train,
)

# Modes


@train_one_epoch.misconception(
    "The network was in evaluation mode while it was trained, in which an evaluation before may "
    "have left it. Dropout would be switched off without a word. What belongs before the loop, "
    "with parentheses?",
)
def no_train_mode(*args):
    return mean(train(*args, mode=False))


@train_one_epoch.misconception(
    "The network changes into training mode too late: the first batch still went through it in "
    "evaluation mode. What belongs before the loop?",
)
def train_mode_too_late(*args):
    return mean(train(*args, mode=None, lines="zero loss back step train"))


@train_one_epoch.misconception(
    "`model.training` is set, but the layers inside keep their own mode: dropout would still be "
    "switched off. The method `train` goes through all of them.",
)
def flag_set_by_hand(model, *args):
    model.training = True
    return mean(train(model, *args, mode=None))


# Which batches, how often, and when the step


@train_one_epoch.misconception(
    "The epoch ends after its first batch. Is a `return` or a `break` inside the loop, or only one "
    "batch taken from the loader?",
)
def first_batch_only(model, loader, *args):
    return mean(train(model, [next(iter(loader))], *args))


@train_one_epoch.misconception(
    "The last batch is left out. It may be smaller, but its images belong to the epoch, too.",
)
def last_batch_left_out(model, loader, *args):
    batches = list(loader)
    return mean(train(model, batches[:-1] or batches, *args))


@train_one_epoch.misconception(
    "You take a step for every image. A step follows the mean of a whole batch, which the network "
    "can take in at once.",
)
def one_step_for_each_image(model, loader, *args):
    images = [(x[None], label[None]) for X, labels in loader for x, label in zip(X, labels)]
    return mean(train(model, images, *args))


@train_one_epoch.misconception(
    "You go through the loader several times. One epoch sees every image once; how many epochs "
    "there are is up to whoever calls your function.",
    kind=((2, 1), (2, 2), (3, 1), (3, 3), (5, 1), (5, 5), (10, 1), (10, 10)),
)
def several_epochs(model, loader, loss_fn, optimizer, kind):
    epochs, reported = kind
    seen = [train(model, loader, loss_fn, optimizer) for _ in range(epochs)]
    return mean([batch for epoch in seen[-reported:] for batch in epoch])


@train_one_epoch.misconception(
    "The step comes before `backward`, so it follows the gradient of the batch before, and the "
    "first step has none at all. What must be known before a step?",
    lines=("loss step zero back", "step zero loss back", "loss step back", "step loss back"),
)
def step_before_backward(*args, lines):
    return mean(train(*args, lines=lines))


@train_one_epoch.misconception(
    "There is one step for the whole epoch, with the losses of all batches taken together. It "
    "should take one for every batch: which lines belong into the loop?",
    weigh=(
        lambda n, batches, images: 1 / batches,
        lambda n, batches, images: n / images,
        lambda n, batches, images: n,
        lambda n, batches, images: 1 / images,
    ),
)
def one_step_for_all(model, loader, loss_fn, optimizer, weigh):
    model.train()
    batches = list(loader)
    images = sum(len(labels) for _, labels in batches)
    losses = [(loss_fn(model(X), labels), len(labels)) for X, labels in batches]
    optimizer.zero_grad()
    sum(loss * weigh(n, len(batches), images) for loss, n in losses).backward()
    optimizer.step()
    return sum(loss.item() * n for loss, n in losses) / images


@train_one_epoch.misconception(
    "Every step goes uphill: the sign of the loss was turned round before `backward`. The "
    "optimizer subtracts the gradient by itself.",
    reported=(1, -1),
)
def ascent(*args, reported):
    return reported * mean(train(*args, scale=lambda loss, labels, loader: -loss))


@train_one_epoch.misconception(
    "Another number than the loss of the batch goes into `backward`: it was multiplied or divided "
    "first, so the steps are too long or too short. What you need for the mean is a matter of the "
    "report alone.",
    scale=(
        lambda loss, labels, loader: loss * len(labels),
        lambda loss, labels, loader: loss / len(labels),
        lambda loss, labels, loader: loss / len(loader),
        lambda loss, labels, loader: loss * len(labels) / len(loader.dataset),
        lambda loss, labels, loader: loss / len(loader.dataset),
    ),
)
def scaled_before_backward(*args, scale):
    return mean(train(*args, scale=scale))


@train_one_epoch.misconception(
    "The weights move, but not by the optimizer that the caller hands over: a step written by "
    "hand, or an optimizer of your own. The fourth argument is there to be used.",
)
def other_steps(model, loader, loss_fn, optimizer):
    return mean(train(model, loader, loss_fn, torch.optim.SGD(model.parameters(), lr=0.01)))


@train_one_epoch.misconception(
    "You always use cross-entropy. The caller chooses the loss: it is the third argument.",
)
def fixed_loss(model, loader, loss_fn, optimizer):
    return mean(train(model, loader, cross_entropy, optimizer))


# What comes back


@train_one_epoch.misconception(
    "The mean loss is measured in a second pass, after all the steps, with weights that no batch "
    "was trained on. Each batch has a loss already when its step is taken: collect those.",
    after=(True, False),
)
def loss_after_the_epoch(model, loader, loss_fn, optimizer, after):
    train(model, loader, loss_fn, optimizer)
    model.train(after)
    return mean(train(model, loader, loss_fn, None, mode=None, lines="loss"))


@train_one_epoch.misconception(
    "The result is still a tensor with its graph: the graphs of the batches stay in memory, and "
    "nobody needs them any more. Which method returns the plain number?",
)
def graph_kept(*args):
    return torch.tensor(mean(train(*args)), requires_grad=True)


@train_one_epoch.misconception(
    "The mean loss is measured before the first step, with the weights that the network came with. "
    "Each batch has a loss of its own when its step is taken: collect those.",
)
def loss_before_the_epoch(model, loader, loss_fn, optimizer):
    model.train()
    result = mean(train(model, loader, loss_fn, None, lines="loss"))
    train(model, loader, loss_fn, optimizer)
    return result


@train_one_epoch.misconception(
    "You return the share of right answers, and measure it after each step. Asked for is the mean "
    "loss.",
)
def accuracy_after_the_step(*args):
    return accuracy_returned(train(*args, lines="zero loss back step loss"))


@train_one_epoch.misconception(
    "The losses of the batches come back, one for each. Asked for is one number for the epoch.",
    kept=(list, torch.tensor),
)
def losses_listed(*args, kept):
    return kept([loss for loss, *_ in train(*args)])


@train_one_epoch.misconception(
    "A text comes back. The caller wants to compute with the number, and to draw it: return the "
    "number itself, and leave it to the caller how to print it.",
)
def as_text(*args):
    return str(mean(train(*args)))


@train_one_epoch.misconception(
    "More than the mean loss comes back. The caller expects one number.",
)
def more_than_the_loss(*args):
    return mean(train(*args)), 0.0


@train_one_epoch.misconception(
    "Nothing comes back (None). Is a `return` missing after the loop?",
)
def nothing_returned(*args):
    train(*args)


@train_one_epoch.misconception(
    "The function is a generator, with a `yield` in it: calling it runs not one line. What should "
    "stand there instead?",
)
def yielded(*args):
    yield mean(train(*args))


@train_one_epoch.misconception(
    "After the epoch the parameters are frozen, with `requires_grad` off: the next epoch could not "
    "train them. Nothing in an epoch has to be switched off.",
)
def frozen_afterwards(model, *args):
    result = mean(train(model, *args))
    model.requires_grad_(False)
    return result


# Two at once

_WEIGHTS = (
    "no_zero_grad",
    "no_step",
    "no_backward",
    "gradients_thrown_away",
    "softmax_before_the_loss",
    "step_after_the_loop",
)
_LOSSES = (
    mean_of_batch_means,
    sum_of_batch_means,
    batch_means_divided_by_images,
    sum_over_images,
    last_batch_only,
)
for _name in _WEIGHTS:
    for _report in _LOSSES:
        _change, _text = TRAININGS[_name]

        def _both(*args, change=_change, report=_report):
            return report(train(*args, **change))

        _both.__name__ = f"{_name}_and_{_report.__name__}"
        train_one_epoch.misconception(at_once(_text, REPORTS[_report]))(_both)
