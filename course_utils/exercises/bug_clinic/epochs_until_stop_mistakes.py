"""Wrong functions for `epochs_until_stop`, each with what to tell the learner."""

from course_utils.exercises.bug_clinic.epochs_until_stop import epochs_until_stop


def _validated(train_epoch, validate):
    train_epoch()
    return validate()


def _is_better(loss, best):
    return loss < best


def _stop(
    measure=_validated,
    *,
    is_better=_is_better,
    more_patience=0,
    reset=True,
    keep_best=True,
    says=lambda epoch, best_epoch, max_epochs: epoch,
    says_at_the_end=lambda best_epoch, max_epochs: max_epochs,
):
    """Return an `epochs_until_stop` that is wrong in the given respects."""

    def function(train_epoch, validate, max_epochs, patience):
        best, best_epoch, waited = float("inf"), 0, 0
        for epoch in range(1, max_epochs + 1):
            loss = measure(train_epoch, validate)
            if is_better(loss, best):
                best, best_epoch = loss, epoch
                waited = 0 if reset else waited
            else:
                waited += 1
                best = best if keep_best else loss
            if waited >= patience + more_patience:
                return says(epoch, best_epoch, max_epochs)
        return says_at_the_end(best_epoch, max_epochs)

    return function


def _mistake(name: str, message: str, measure=_validated, **respects):
    """Add a wrong function of this name."""
    inner = _stop(measure, **respects)

    def function(train_epoch, validate, max_epochs, patience):
        return inner(train_epoch, validate, max_epochs, patience)

    function.__name__ = name
    epochs_until_stop.misconception(message)(function)


# What decides


def _mean(losses):
    return sum(losses) / len(losses)


_mistake(
    "training_mean",
    "The mean (or the sum) of all batches is less noisy than the last one, but it is still the "
    "training loss: it falls while the network overfits. Chapter 08 gave this decision to other "
    "images.",
    lambda train_epoch, validate: _mean(train_epoch()),
)
_mistake(
    "first_batch",
    "Another batch of the epoch decides now, and its loss is a training loss, too. Chapter 08 gave "
    "this decision to other images.",
    lambda train_epoch, validate: train_epoch()[0],
)
_mistake(
    "best_batch",
    "The smallest loss among the epoch's batches is a training loss, too, and the most flattering.",
    lambda train_epoch, validate: min(train_epoch()),
)
_mistake(
    "worst_batch",
    "The largest loss among the epoch's batches is a training loss, too.",
    lambda train_epoch, validate: max(train_epoch()),
)
_mistake(
    "both_losses",
    "Training and validation loss decide together, as a sum or a mean: as long as the one falls "
    "faster than the other rises, overfitting goes unnoticed.",
    lambda train_epoch, validate: train_epoch()[-1] + validate(),
)
_mistake(
    "smaller_of_both",
    "The smaller of training and validation loss decides. While the network overfits that is the "
    "training loss, which goes on falling. Which of the two may decide alone?",
    lambda train_epoch, validate: min(train_epoch()[-1], validate()),
)
_mistake(
    "larger_of_both",
    "The larger of training and validation loss decides, so a single unlucky batch can still "
    "count as a bad epoch. Which of the two may decide alone?",
    lambda train_epoch, validate: max(train_epoch()[-1], validate()),
)
_mistake(
    "gap",
    "The difference between validation and training loss decides. It grows in any healthy "
    "training; whether the network still gets better, only one of the two says.",
    lambda train_epoch, validate: -train_epoch()[-1] + validate(),
)


@epochs_until_stop.misconception(
    "Two different losses are compared: the training loss with the best validation loss, or the "
    "reverse. Both sides of the comparison have to come from the same images."
)
def training_against_validation(train_epoch, validate, max_epochs, patience):
    best, waited = float("inf"), 0
    for epoch in range(1, max_epochs + 1):
        loss = train_epoch()[-1]
        waited = 0 if loss < best else waited + 1
        best = min(best, validate())
        if waited == patience:
            return epoch
    return max_epochs


@epochs_until_stop.misconception(
    "Two different losses are compared: the validation loss with the best training loss. Both "
    "sides of the comparison have to come from the same images."
)
def validation_against_training(train_epoch, validate, max_epochs, patience):
    best, waited = float("inf"), 0
    for epoch in range(1, max_epochs + 1):
        train_loss = train_epoch()[-1]
        waited = 0 if validate() < best else waited + 1
        best = min(best, train_loss)
        if waited == patience:
            return epoch
    return max_epochs


@epochs_until_stop.misconception(
    "An epoch counts as worse where the validation loss is above the training loss. It nearly "
    "always is; what counts is whether it still falls."
)
def above_the_training_loss(train_epoch, validate, max_epochs, patience):
    waited = 0
    for epoch in range(1, max_epochs + 1):
        waited = waited + 1 if train_epoch()[-1] < validate() else 0
        if waited == patience:
            return epoch
    return max_epochs


# When it is measured, and what is trained


_mistake(
    "validated_before",
    "The right loss at the wrong time: you measure before the epoch is trained, so each decision "
    "is one epoch late.",
    lambda train_epoch, validate: (validate(), train_epoch())[0],
)
_mistake(
    "never_trained",
    "The validation loss is measured, and nothing is trained any more: the call of `train_epoch` "
    "went away together with its result.",
    lambda train_epoch, validate: validate(),
)
_mistake(
    "trained_twice",
    "Each round trains two epochs: `train_epoch()` is called twice, although it counts as one.",
    lambda train_epoch, validate: (train_epoch(), train_epoch(), validate())[2],
)


@epochs_until_stop.misconception(
    "The validation loss is measured once, before the loop, and never again: from the second epoch "
    "on nothing can improve.",
)
def validated_once(train_epoch, validate, max_epochs, patience):
    loss = validate()
    return _stop(lambda train_epoch, validate: (train_epoch(), loss)[1])(
        train_epoch, validate, max_epochs, patience
    )


@epochs_until_stop.misconception(
    "All epochs are trained first, and the losses looked at afterwards. A training that is to stop "
    "has to be looked at while it runs."
)
def looked_at_afterwards(train_epoch, validate, max_epochs, patience):
    losses = iter([_validated(train_epoch, validate) for _ in range(max_epochs)])
    return _stop(lambda *_: next(losses))(train_epoch, validate, max_epochs, patience)


@epochs_until_stop.misconception(
    "It trains one epoch, or returns after the first, whatever the losses do. Does a `return` "
    "stand in the loop where nothing guards it?"
)
def one_epoch(train_epoch, validate, max_epochs, patience):
    train_epoch()
    return 1
