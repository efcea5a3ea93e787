"""Answers to `epochs_until_stop` by somebody who had only the notebook,
written when the checks were done.
"""

from tests.exercises.answers import right, wrong


@right
def validation_decides(train_epoch, validate, max_epochs, patience):
    best, waited = float("inf"), 0
    for epoch in range(1, max_epochs + 1):
        train_epoch()
        loss = validate()
        waited = 0 if loss < best else waited + 1
        best = min(best, loss)
        if waited == patience:
            return epoch
    return max_epochs


@right
def longer_form(train_epoch, validate, max_epochs, patience):
    best_val = float("inf")
    epochs_without = 0
    epoch = 0
    while epoch < max_epochs:
        epoch += 1
        _ = train_epoch()
        val_loss = validate()
        if val_loss < best_val:
            best_val = val_loss
            epochs_without = 0
        else:
            epochs_without += 1
        if epochs_without == patience:
            break
    return epoch


@right
def distance_to_the_best(train_epoch, validate, max_epochs, patience):
    best, best_epoch = float("inf"), 0
    for epoch in range(1, max_epochs + 1):
        train_epoch()
        loss = validate()
        if loss < best:
            best, best_epoch = loss, epoch
        if epoch - best_epoch == patience:
            return epoch
    return max_epochs


# not repaired: the last batch decides
@wrong()
def last_batch(train_epoch, validate, max_epochs, patience):
    best, waited = float("inf"), 0
    for epoch in range(1, max_epochs + 1):
        loss = train_epoch()[-1]
        waited = 0 if loss < best else waited + 1
        best = min(best, loss)
        if waited == patience:
            return epoch
    return max_epochs


# the mean of the training losses, which still knows nothing of overfitting
@wrong()
def mean_of_training(train_epoch, validate, max_epochs, patience):
    best, waited = float("inf"), 0
    for epoch in range(1, max_epochs + 1):
        losses = train_epoch()
        loss = sum(losses) / len(losses)
        waited = 0 if loss < best else waited + 1
        best = min(best, loss)
        if waited == patience:
            return epoch
    return max_epochs


# validates without training
@wrong()
def forgets_to_train(train_epoch, validate, max_epochs, patience):
    best, waited = float("inf"), 0
    for epoch in range(1, max_epochs + 1):
        loss = validate()
        waited = 0 if loss < best else waited + 1
        best = min(best, loss)
        if waited == patience:
            return epoch
    return max_epochs


# validates before it trains
@wrong()
def validates_too_early(train_epoch, validate, max_epochs, patience):
    best, waited = float("inf"), 0
    for epoch in range(1, max_epochs + 1):
        loss = validate()
        train_epoch()
        waited = 0 if loss < best else waited + 1
        best = min(best, loss)
        if waited == patience:
            return epoch
    return max_epochs


# validates once, before the loop
@wrong()
def validates_once(train_epoch, validate, max_epochs, patience):
    loss, best, waited = validate(), float("inf"), 0
    for epoch in range(1, max_epochs + 1):
        train_epoch()
        waited = 0 if loss < best else waited + 1
        best = min(best, loss)
        if waited == patience:
            return epoch
    return max_epochs


# a loss that only equals the best counts as an improvement
@wrong()
def equal_is_better(train_epoch, validate, max_epochs, patience):
    best, waited = float("inf"), 0
    for epoch in range(1, max_epochs + 1):
        train_epoch()
        loss = validate()
        waited = 0 if loss <= best else waited + 1
        best = min(best, loss)
        if waited == patience:
            return epoch
    return max_epochs


# one epoch too patient
@wrong()
def more_than_patience(train_epoch, validate, max_epochs, patience):
    best, waited = float("inf"), 0
    for epoch in range(1, max_epochs + 1):
        train_epoch()
        loss = validate()
        waited = 0 if loss < best else waited + 1
        best = min(best, loss)
        if waited > patience:
            return epoch
    return max_epochs


# compares with the epoch before
@wrong()
def against_the_previous(train_epoch, validate, max_epochs, patience):
    best, waited = float("inf"), 0
    for epoch in range(1, max_epochs + 1):
        train_epoch()
        loss = validate()
        waited = 0 if loss < best else waited + 1
        best = loss
        if waited == patience:
            return epoch
    return max_epochs


# trains twice an epoch
@wrong()
def trains_twice(train_epoch, validate, max_epochs, patience):
    best, waited = float("inf"), 0
    for epoch in range(1, max_epochs + 1):
        train_epoch()
        train_epoch()
        loss = validate()
        waited = 0 if loss < best else waited + 1
        best = min(best, loss)
        if waited == patience:
            return epoch
    return max_epochs


# counts epochs from 0
@wrong()
def from_zero(train_epoch, validate, max_epochs, patience):
    best, waited = float("inf"), 0
    for epoch in range(max_epochs):
        train_epoch()
        loss = validate()
        waited = 0 if loss < best else waited + 1
        best = min(best, loss)
        if waited == patience:
            return epoch
    return max_epochs


# returns the best epoch, not the last
@wrong()
def best_epoch_returned(train_epoch, validate, max_epochs, patience):
    best, waited = float("inf"), 0
    for epoch in range(1, max_epochs + 1):
        train_epoch()
        loss = validate()
        waited = 0 if loss < best else waited + 1
        best = min(best, loss)
        if waited == patience:
            return epoch - patience
    return max_epochs


# sum of both losses
@wrong()
def training_and_validation(train_epoch, validate, max_epochs, patience):
    best, waited = float("inf"), 0
    for epoch in range(1, max_epochs + 1):
        loss = train_epoch()[-1] + validate()
        waited = 0 if loss < best else waited + 1
        best = min(best, loss)
        if waited == patience:
            return epoch
    return max_epochs


# the waiting never starts over, and training has no parentheses
@wrong()
def never_starts_over(train_epoch, validate, max_epochs, patience):
    best, waited = float("inf"), 0
    for epoch in range(1, max_epochs + 1):
        train_epoch  # noqa: B018
        loss = validate()
        if loss >= best:
            waited += 1
        best = min(best, loss)
        if waited == patience:
            return epoch
    return max_epochs
