"""Exercise `train`."""

import torch
from torch import nn

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal
from course_utils.exercises.bug_clinic.shared import readable, seeded_network


def _steps_taken(function, model, loss_fn, optimizer, scheduler, batches, epochs) -> object:
    """Return the learning rate of every step, and the weights at the end."""
    rates: list[float] = []
    optimizer.register_step_pre_hook(
        lambda optimizer, args, kwargs: rates.append(optimizer.param_groups[0]["lr"])
    )
    if function(model, loss_fn, optimizer, scheduler, batches, epochs) is ...:
        return ...
    return {
        "learning rate, step by step": readable(rates),
        "learning rate at the end": readable([optimizer.param_groups[0]["lr"]]),
        "weights": [parameter.detach() for parameter in model.parameters()],
    }


def _train_cases() -> list[Case]:
    def case(label: str, step_size: int, gamma: float, n_batches: int, epochs: int) -> Case:
        generator = torch.Generator().manual_seed(98)
        model = seeded_network(generator, 3, 2)
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
def as_given(model, loss_fn, optimizer, scheduler, batches, epochs):
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
    "The schedule now counts epochs, but it moves before the first one has been trained: every "
    "rate comes an epoch too early.",
)
def before_the_epoch(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        scheduler.step()
        for X, labels in batches:
            _batch_step(model, loss_fn, optimizer, X, labels)


@train.misconception(
    "The scheduler is called once, after all epochs, when nothing is trained any more: the line "
    "has moved out by one level too many.",
)
def after_everything(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            _batch_step(model, loss_fn, optimizer, X, labels)
    scheduler.step()


@train.misconception(
    "Without the scheduler's step the rate stays where it began: the mistake is gone, and so is "
    "the schedule.",
)
def removed(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            _batch_step(model, loss_fn, optimizer, X, labels)


@train.misconception(
    "The optimizer's step has moved out of the inner loop as well: now only the last batch of each "
    "epoch changes the weights. Only one of the two steps belongs to the epoch.",
)
def both_moved(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            optimizer.zero_grad()
            loss_fn(model(X), labels).backward()
        optimizer.step()
        scheduler.step()


@train.misconception(
    "The gradients are cleared between `backward` and `step`: the optimizer finds nothing to do, "
    "and the weights stay as they were.",
)
def zeroed_before_the_step(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            loss_fn(model(X), labels).backward()
            optimizer.zero_grad()
            optimizer.step()
        scheduler.step()


@train.misconception(
    "`zero_grad` has moved out together with the scheduler: within an epoch the gradients of all "
    "batches pile up.",
)
def zeroed_once_an_epoch(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        optimizer.zero_grad()
        for X, labels in batches:
            loss_fn(model(X), labels).backward()
            optimizer.step()
        scheduler.step()


@train.misconception(
    "Training ends after the first epoch. Does a `return` stand inside the loop?",
)
def return_in_the_loop(model, loss_fn, optimizer, scheduler, batches, epochs):
    train.reference(model, loss_fn, optimizer, scheduler, batches, 1)
