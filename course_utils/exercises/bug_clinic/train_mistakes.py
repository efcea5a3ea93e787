"""Wrong functions for `train`, each with what to tell the learner."""

import torch

from course_utils.exercises.bug_clinic.train import train


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
    "The rate never changes: the schedule that was handed over is not moved. It has to move once "
    "an epoch, however many batches there are.",
)
def removed(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            _batch_step(model, loss_fn, optimizer, X, labels)


@train.misconception(
    "Only the last batch of each epoch changes the weights: more lines than one stand after the "
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
    "The optimizer takes no step any more, so nothing is learned: which of the two calls named "
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
    "batch before, or none.",
    loss_first=(False, True),
)
def step_before_backward(model, loss_fn, optimizer, scheduler, batches, epochs, loss_first=False):
    for _ in range(epochs):
        for X, labels in batches:
            loss = loss_fn(model(X), labels) if loss_first else None
            optimizer.step()
            optimizer.zero_grad()
            (loss if loss_first else loss_fn(model(X), labels)).backward()
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
