"""Answers to `train` by somebody who had only the notebook, written when the checks were done."""

from tests.exercises.answers import right, wrong


@right
def four_spaces_less(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            optimizer.zero_grad()
            loss_fn(model(X), labels).backward()
            optimizer.step()
        scheduler.step()


@right
def spelled_out(model, loss_fn, optimizer, scheduler, batches, epochs):
    for epoch in range(epochs):
        for inputs, targets in batches:
            outputs = model(inputs)
            loss = loss_fn(outputs, targets)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        scheduler.step()
        print(epoch, "rate", optimizer.param_groups[0]["lr"])


@right
def inner_function(model, loss_fn, optimizer, scheduler, batches, epochs):
    def one_epoch():
        for X, y in batches:
            optimizer.zero_grad()
            logits = model(X)
            loss_fn(logits, y).backward()
            optimizer.step()

    done = 0
    while done < epochs:
        one_epoch()
        scheduler.step()
        done += 1


# not repaired: the schedule counts batches
@wrong()
def once_a_batch(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            optimizer.zero_grad()
            loss_fn(model(X), labels).backward()
            optimizer.step()
            scheduler.step()


# the schedule moves before each epoch, not after it
@wrong()
def schedule_first(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        scheduler.step()
        for X, labels in batches:
            optimizer.zero_grad()
            loss_fn(model(X), labels).backward()
            optimizer.step()


# four spaces too few: one step after all epochs
@wrong()
def once_in_all(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            optimizer.zero_grad()
            loss_fn(model(X), labels).backward()
            optimizer.step()
    scheduler.step()


# the optimizer has moved out of the loop, too
@wrong()
def both_outside(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            optimizer.zero_grad()
            loss_fn(model(X), labels).backward()
        optimizer.step()
        scheduler.step()


# no schedule at all
@wrong()
def no_schedule(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            optimizer.zero_grad()
            loss_fn(model(X), labels).backward()
            optimizer.step()


# zero_grad got lost
@wrong()
def gradients_pile_up(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            loss_fn(model(X), labels).backward()
            optimizer.step()
        scheduler.step()


# zero_grad just before the step
@wrong()
def zero_grad_before_step(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            loss_fn(model(X), labels).backward()
            optimizer.zero_grad()
            optimizer.step()
        scheduler.step()


# every fifth epoch, although the schedule counts to five itself
@wrong()
def every_fifth_epoch(model, loss_fn, optimizer, scheduler, batches, epochs):
    for epoch in range(epochs):
        for X, labels in batches:
            optimizer.zero_grad()
            loss_fn(model(X), labels).backward()
            optimizer.step()
        if (epoch + 1) % 5 == 0:
            scheduler.step()


# the step of the optimizer comes before backward
@wrong()
def step_before_backward(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            optimizer.zero_grad()
            loss = loss_fn(model(X), labels)
            optimizer.step()
            loss.backward()
        scheduler.step()


# once a batch and once an epoch
@wrong()
def both_places(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            optimizer.zero_grad()
            loss_fn(model(X), labels).backward()
            optimizer.step()
            scheduler.step()
        scheduler.step()


# stops after the first epoch
@wrong()
def return_in_the_loop(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            optimizer.zero_grad()
            loss_fn(model(X), labels).backward()
            optimizer.step()
        scheduler.step()
        return


# arguments of the loss swapped
@wrong()
def loss_swapped(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            optimizer.zero_grad()
            loss_fn(labels, model(X)).backward()
            optimizer.step()
        scheduler.step()


# one epoch too few
@wrong()
def one_epoch_less(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(1, epochs):
        for X, labels in batches:
            optimizer.zero_grad()
            loss_fn(model(X), labels).backward()
            optimizer.step()
        scheduler.step()
