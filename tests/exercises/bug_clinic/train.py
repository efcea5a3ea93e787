"""Answers to `train` that learners could write, and how each is to be judged."""

from tests.exercises.answers import right


@right
def train_with_counted_epochs(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            loss = loss_fn(model(X), labels)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        scheduler.step()


@right
def train_with_a_step_at_the_last_batch(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for number, (X, labels) in enumerate(batches, start=1):
            model.zero_grad()
            loss_fn(model(X), labels).backward()
            optimizer.step()
            if number == len(batches):
                scheduler.step()
