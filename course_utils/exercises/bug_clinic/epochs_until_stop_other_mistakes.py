"""More wrong functions for `epochs_until_stop`: the counting, and what comes back."""

from course_utils.exercises.bug_clinic.epochs_until_stop import epochs_until_stop
from course_utils.exercises.bug_clinic.epochs_until_stop_mistakes import _mistake, _stop, _validated

# The counting


_mistake(
    "one_epoch_too_patient",
    "It stops one epoch too late: with patience 3 the third epoch without improvement is the last.",
    more_patience=1,
)
_mistake(
    "one_epoch_too_soon",
    "It stops one epoch too soon: with patience 3 the third epoch without improvement is still "
    "trained. To what is the count set back, and what is it compared with?",
    more_patience=-1,
)
_mistake(
    "equal_is_better",
    "A loss that only equals the best so far counts as an improvement with you, so the count "
    "begins anew. The counting was right as it was.",
    is_better=lambda loss, best: loss <= best,
)
_mistake(
    "never_reset",
    "You count all epochs without improvement. Patience means so many in a row: an improvement "
    "sets the count back to 0.",
    reset=False,
)
_mistake(
    "previous_epoch",
    "You compare with the epoch before. A loss that rises once and then creeps back counts as "
    "improvement then. Compare with the best so far.",
    keep_best=False,
)
_mistake(
    "nothing_counts_as_better",
    "It stops after as many epochs as `patience` says, whatever the losses do: no epoch counts as "
    "an improvement. Which of two losses is the better one, and what does `best` begin with?",
    is_better=lambda loss, best: loss > best,
)
_mistake(
    "never_stops",
    "All epochs are trained, whatever the losses do: the count never reaches the patience. Follow "
    "`best` and `waited` by hand, for a loss that falls once and then rises.",
    is_better=lambda loss, best: True,
)


@epochs_until_stop.misconception(
    "It stops as soon as one epoch is worse. A validation loss is noisy as well; what is patience "
    "for?",
)
def at_the_first_rise(train_epoch, validate, max_epochs, patience):
    return _stop()(train_epoch, validate, max_epochs, 1)


@epochs_until_stop.misconception(
    "The comparison is reversed: an epoch with a higher loss than the best so far counts as an "
    "improvement."
)
def reversed_comparison(train_epoch, validate, max_epochs, patience):
    best, waited = float("inf"), 0
    for epoch in range(1, max_epochs + 1):
        loss = _validated(train_epoch, validate)
        waited = 0 if loss > best else waited + 1
        best = min(best, loss)
        if waited == patience:
            return epoch
    return max_epochs


# What comes back


_mistake(
    "best_epoch",
    "The training is right. What comes back is the epoch with the best loss; the epoch after which "
    "it stops is asked for.",
    says=lambda epoch, best_epoch, max_epochs: best_epoch,
)
_mistake(
    "best_epoch_always",
    "The training is right. What comes back is always the epoch with the best loss; the number of "
    "epochs trained is asked for.",
    says=lambda epoch, best_epoch, max_epochs: best_epoch,
    says_at_the_end=lambda best_epoch, max_epochs: best_epoch,
)
_mistake(
    "counted_from_zero",
    "The training is right. The number that comes back is one too small where it stops: epochs are "
    "counted from 0.",
    says=lambda epoch, best_epoch, max_epochs: epoch - 1,
)
_mistake(
    "all_epochs_returned",
    "It stops when it should, and what comes back is the largest possible number of epochs. It has "
    "to tell where the training stopped.",
    says=lambda epoch, best_epoch, max_epochs: max_epochs,
)
_mistake(
    "nothing_at_the_end",
    "Where it never has to stop, nothing comes back: after the loop a `return` is missing.",
    says_at_the_end=lambda best_epoch, max_epochs: None,
)
_mistake(
    "nothing_returned",
    "It trains and stops as it should, and returns nothing.",
    says=lambda epoch, best_epoch, max_epochs: None,
    says_at_the_end=lambda best_epoch, max_epochs: None,
)
