"""Exercise `train`."""

import torch
from torch import nn

from course_utils.checking import Case, Facts, exercise
from course_utils.checking.samples import normal
from course_utils.exercises.bug_clinic.shared import readable, seeded_network


def _steps_taken(function, model, loss_fn, optimizer, scheduler, batches, epochs) -> object:
    """Return the learning rate of every step, what each step saw, and the weights at the end."""
    rates: list[float] = []
    modes: list[bool] = []
    model.register_forward_pre_hook(lambda model, args: modes.append(model.training))
    optimizer.register_step_pre_hook(
        lambda optimizer, args, kwargs: rates.append(optimizer.param_groups[0]["lr"])
    )
    if function(model, loss_fn, optimizer, scheduler, batches, epochs) is ...:
        return ...
    return Facts(
        {
            "the steps of the optimizer": str(len(rates)),
            "the learning rate, step by step": readable(rates) or "never used",
            "the learning rate at the end": readable([optimizer.param_groups[0]["lr"]]),
            "the mode of the model": "training mode" if all(modes) else "evaluation mode",
            "the weights at the end": [parameter.detach() for parameter in model.parameters()],
        }
    )


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
        case("StepLR(1, 0.5), 2 batches, 7 epochs", 1, 0.5, 2, 7),
    ]


@exercise(
    cases=_train_cases,
    hints=(
        "`step_size` counts how often `scheduler.step()` is called, not epochs. How often is it "
        "called in one epoch here?",
        "In Python the indentation says to which loop a line belongs.",
    ),
    insight="Some schedules of PyTorch are meant to step after every batch, such as OneCycleLR in "
    "chapter 06. What a schedule counts stands in its documentation, not in its name.",
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
    "Only the last batch of each epoch changes the weights: more lines than one stand behind the "
    "loop over the batches now. Only one of the two steps belongs to the epoch.",
)
def both_moved(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            optimizer.zero_grad()
            loss_fn(model(X), labels).backward()
        optimizer.step()
        scheduler.step()


@train.misconception(
    "The optimizer takes its steps, and the weights stay as they were: whenever a step is due, "
    "there is no gradient to follow. Was it cleared just before, or never computed?",
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


@train.misconception(
    "`zero_grad` is gone: the gradients of all batches pile up, and each step goes along their "
    "sum. Only the scheduler's line was to move."
)
def no_zero_grad(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            loss_fn(model(X), labels).backward()
            optimizer.step()
        scheduler.step()


@train.misconception(
    "The optimizer takes no step any more, so nothing is learnt: which of the two calls named "
    "`step` was to move, and where did the other one go?"
)
def no_optimizer_step(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            optimizer.zero_grad()
            loss_fn(model(X), labels).backward()
        scheduler.step()


@train.misconception("The scheduler steps twice an epoch, so the rate falls twice as fast.")
def scheduler_twice(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            _batch_step(model, loss_fn, optimizer, X, labels)
        scheduler.step()
        scheduler.step()


@train.misconception(
    "Only a part of the batches is trained on: every batch of every epoch gets one step."
)
def first_batch_only(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        _batch_step(model, loss_fn, optimizer, *batches[0])
        scheduler.step()


@train.misconception(
    "The scheduler is called in some epochs only. It counts its calls by itself and knows when to "
    "act: one call an epoch, without any condition.",
    every=((5, 4), (5, 0), (None, -1), (None, 0), (2, 1), (10, 9)),
)
def every_fifth_epoch(model, loss_fn, optimizer, scheduler, batches, epochs, every=(5, 4)):
    period, rest = every
    period = period or scheduler.step_size
    for epoch in range(epochs):
        for X, labels in batches:
            _batch_step(model, loss_fn, optimizer, X, labels)
        if epoch % period == rest % period:
            scheduler.step()


@train.misconception(
    "The schedule that is passed in is not used; one of your own takes its place. Whoever calls "
    "the function has chosen the schedule already."
)
def own_schedule(model, loss_fn, optimizer, scheduler, batches, epochs):
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=5, gamma=0.1)
    train.reference(model, loss_fn, optimizer, scheduler, batches, epochs)


@train.misconception(
    "The schedule moves one epoch late: every rate is used for an epoch that should have the next "
    "one. Is a number passed to `step`, or the first epoch left out?"
)
def one_epoch_late(model, loss_fn, optimizer, scheduler, batches, epochs):
    for epoch in range(epochs):
        for X, labels in batches:
            _batch_step(model, loss_fn, optimizer, X, labels)
        if epoch > 0:
            scheduler.step()


@train.misconception(
    "The scheduler steps after every batch and after every epoch: the old line is still there."
)
def both_places(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            _batch_step(model, loss_fn, optimizer, X, labels)
            scheduler.step()
        scheduler.step()


@train.misconception(
    "The optimizer steps twice for each batch, the second time along the same gradient."
)
def two_steps_a_batch(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            _batch_step(model, loss_fn, optimizer, X, labels)
            optimizer.step()
        scheduler.step()


@train.misconception(
    "The optimizer steps before the gradient of its batch is there: each step follows that of the "
    "batch before, or none."
)
def step_before_backward(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            loss = loss_fn(model(X), labels)
            optimizer.step()
            optimizer.zero_grad()
            loss.backward()
        scheduler.step()


@train.misconception(
    "The model is put into evaluation mode for the training: dropout would never act. The mode was "
    "no mistake."
)
def evaluation_mode(model, loss_fn, optimizer, scheduler, batches, epochs):
    train.reference(model.eval(), loss_fn, optimizer, scheduler, batches, epochs)


@train.misconception(
    "Optimizer and scheduler have changed places: the optimizer steps once an epoch, and the "
    "scheduler for every batch."
)
def steps_exchanged(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            optimizer.zero_grad()
            loss_fn(model(X), labels).backward()
            scheduler.step()
        optimizer.step()
