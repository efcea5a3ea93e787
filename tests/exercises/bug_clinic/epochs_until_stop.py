"""Answers to `epochs_until_stop` that learners could write, and how each is to be judged."""

import numpy as np

from tests.exercises.answers import right


@right
def stop_with_history(train_epoch, validate, max_epochs, patience):
    history = []
    while len(history) < max_epochs:
        train_epoch()
        history.append(validate())
        if len(history) - 1 - int(np.argmin(history)) >= patience:
            break
    return len(history)


@right
def stop_with_countdown(train_epoch, validate, max_epochs, patience):
    best, left = None, patience
    for epoch in range(max_epochs):
        _ = train_epoch()
        loss = float(validate())
        if best is None or loss < best:
            best, left = loss, patience
            continue
        left -= 1
        if not left:
            return epoch + 1
    return max_epochs
