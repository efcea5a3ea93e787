"""Exercise: Return after how many epochs the training stops."""

from collections.abc import Sequence
from functools import partial

from course_utils.checking import Case, exercise


class _Recording:
    """A training that repeats recorded losses."""

    def __init__(
        self, last_batch: Sequence[float], validation: Sequence[float], second_batch: float
    ):
        self.last_batch, self.validation = last_batch, validation
        self.second_batch = second_batch
        self.epochs = 0

    def train_epoch(self) -> list[float]:
        """Train an epoch of three batches; return their losses."""
        self.epochs += 1
        position = min(self.epochs, len(self.last_batch)) - 1
        return [2.0 - 0.15 * position, self.second_batch, self.last_batch[position]]

    def validate(self) -> float:
        """Return the mean loss on the validation set, of the network as it is now."""
        if self.epochs == 0:
            return 2.3
        return self.validation[min(self.epochs, len(self.validation)) - 1]


def _stopping(function, train_epoch, validate, max_epochs, patience) -> object:
    """Return what an answer returns, and how many epochs it really trained."""
    returned = function(train_epoch, validate, max_epochs, patience)
    if returned is ...:
        return returned
    return {"returned": returned, "epochs trained": train_epoch.__self__.epochs}


def _stop_cases() -> list[Case]:
    falling = [1.0 - 0.1 * epoch for epoch in range(10)]
    noise = [0.7, 0.5, 0.9, 0.7, 0.8, 0.4, 0.6, 0.3, 0.7, 0.6]

    def case(label: str, last: list[float], val: list[float], epochs: int, patience: int) -> Case:
        recording = _Recording(last, val, second_batch=1.5 if last is noise else 0.05)
        train_epoch, validate = recording.train_epoch, recording.validate
        return Case(label, train_epoch, validate, epochs, patience, run=_stopping)

    return [
        case("noisy batches while the validation loss falls", noise, falling, 8, 3),
        case(
            "training losses that fall while the validation loss rises from epoch 4 on",
            falling,
            [1.0, 0.8, 0.6, 0.7, 0.75, 0.8, 0.9, 1.0, 1.1, 1.2],
            10,
            3,
        ),
        case(
            "a validation loss that recovers twice",
            falling,
            [1.0, 0.9, 0.95, 0.85, 0.9, 0.7, 0.8, 0.75, 0.9, 0.6],
            10,
            2,
        ),
        case(
            "a rise, then a slow fall back that never reaches the best",
            falling,
            [0.5, 0.9, 0.8, 0.7, 0.6, 0.55, 0.54, 0.53, 0.52, 0.51],
            10,
            4,
        ),
        case("patience 1, and worse at once", falling, [1.0, 1.5, 0.5, 0.4], 4, 1),
        case("a single epoch", falling, [1.0], 1, 1),
    ]


@exercise(
    cases=_stop_cases,
    hints=(
        "Overfitting shows on images that are not trained on. Which of the two functions that are "
        "passed in looks at such images, and where is it called?",
        "The counting is right. Only the number that is compared has to change, and it has to "
        "be measured after the epoch.",
    ),
)
def epochs_until_stop(train_epoch, validate, max_epochs, patience):
    """Return after how many epochs the training stops."""
    best, waited = float("inf"), 0
    for epoch in range(1, max_epochs + 1):
        train_epoch()
        loss = validate()
        waited = 0 if loss < best else waited + 1
        best = min(best, loss)
        if waited == patience:
            return epoch
    return max_epochs


@epochs_until_stop.broken(
    "It stops while the validation loss is still falling, and goes on while it rises."
)
def as_given(train_epoch, validate, max_epochs, patience):
    best, waited = float("inf"), 0
    for epoch in range(1, max_epochs + 1):
        loss = train_epoch()[-1]
        waited = 0 if loss < best else waited + 1
        best = min(best, loss)
        if waited == patience:
            return epoch
    return max_epochs


def _stop(losses, max_epochs, patience, *, keep_waited=False, last_only=False):
    """Return after how many epochs patience runs out; `losses()` trains and measures."""
    best, waited = float("inf"), 0
    for epoch in range(1, max_epochs + 1):
        loss = losses()
        if loss < best:
            waited = waited if keep_waited else 0
            best = loss
        else:
            waited += 1
            best = loss if last_only else best
        if waited == patience:
            return epoch
    return max_epochs


@epochs_until_stop.misconception(
    "The mean of all batches is less noisy than the last one, but it is still the training loss: "
    "it falls while the network overfits. Chapter 08 gave this decision to other images.",
)
def training_mean(train_epoch, validate, max_epochs, patience):
    def losses():
        batch_losses = train_epoch()
        return sum(batch_losses) / len(batch_losses)

    return _stop(losses, max_epochs, patience)


@epochs_until_stop.misconception(
    "The smallest loss among the epoch's batches is a training loss, too, and the most flattering.",
)
def best_batch(train_epoch, validate, max_epochs, patience):
    return _stop(lambda: min(train_epoch()), max_epochs, patience)


@epochs_until_stop.misconception(
    "The right loss at the wrong time: you measure before the epoch is trained, so each decision "
    "is one epoch late.",
)
def validated_before(train_epoch, validate, max_epochs, patience):
    def losses():
        loss = validate()
        train_epoch()
        return loss

    return _stop(losses, max_epochs, patience)


@epochs_until_stop.misconception(
    "The validation loss is measured once, before the loop, and never again: from the second epoch "
    "on nothing can improve.",
)
def validated_once(train_epoch, validate, max_epochs, patience):
    loss = validate()
    return _stop(lambda: (train_epoch(), loss)[1], max_epochs, patience)


@epochs_until_stop.misconception(
    "The validation loss is measured, and nothing is trained any more: the call of `train_epoch` "
    "went away together with its result.",
)
def never_trained(train_epoch, validate, max_epochs, patience):
    return _stop(validate, max_epochs, patience)


@epochs_until_stop.misconception(
    "It stops one epoch too late: with patience 3 the third epoch without improvement is the last.",
)
def one_epoch_too_patient(train_epoch, validate, max_epochs, patience):
    return _stop(lambda: (train_epoch(), validate())[1], max_epochs, patience + 1)


@epochs_until_stop.misconception(
    "You count all epochs without improvement. Patience means so many in a row: an improvement "
    "sets the count back to 0.",
)
def never_reset(train_epoch, validate, max_epochs, patience):
    losses = partial(lambda: (train_epoch(), validate())[1])
    return _stop(losses, max_epochs, patience, keep_waited=True)


@epochs_until_stop.misconception(
    "You compare with the epoch before. A loss that rises once and then creeps back counts as "
    "improvement then. Compare with the best so far.",
)
def previous_epoch(train_epoch, validate, max_epochs, patience):
    losses = partial(lambda: (train_epoch(), validate())[1])
    return _stop(losses, max_epochs, patience, last_only=True)


@epochs_until_stop.misconception(
    "It stops as soon as one epoch is worse. A validation loss is noisy as well; what is patience "
    "for?",
)
def at_the_first_rise(train_epoch, validate, max_epochs, patience):
    return _stop(lambda: (train_epoch(), validate())[1], max_epochs, 1)
