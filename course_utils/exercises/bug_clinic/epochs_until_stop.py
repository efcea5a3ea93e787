"""Exercise: Return after how many epochs the training stops."""

from collections.abc import Sequence

from course_utils.checking import Case, Facts, exercise


class _Recording:
    """A training that repeats recorded losses.

    Parameters
    ----------
    last_batch, validation
        The losses of the last batch of each epoch, and those on the validation set.
    first_batch, second_batch
        Those of the other two batches. By default the first one falls, the second one stays.
    """

    def __init__(
        self,
        last_batch: Sequence[float],
        validation: Sequence[float],
        first_batch: Sequence[float] = tuple(2.0 - 0.15 * epoch for epoch in range(10)),
        second_batch: Sequence[float] = (0.05,),
    ):
        self.batches = (first_batch, second_batch, last_batch)
        self.validation = validation
        self.epochs = 0

    def train_epoch(self) -> list[float]:
        """Train an epoch of three batches; return their losses."""
        self.epochs += 1
        return [self._now(losses) for losses in self.batches]

    def validate(self) -> float:
        """Return the mean loss on the validation set, of the network as it is now."""
        return self._now(self.validation) if self.epochs else 2.3

    def _now(self, losses: Sequence[float]) -> float:
        return losses[min(self.epochs, len(losses)) - 1]


def _stopping(function, train_epoch, validate, max_epochs, patience) -> object:
    """Return what an answer returns, and how many epochs it really trained."""
    returned = function(train_epoch, validate, max_epochs, patience)
    if returned is ...:
        return returned
    return Facts(
        {"what comes back": returned, "the number of epochs trained": train_epoch.__self__.epochs}
    )


def _stop_cases() -> list[Case]:
    falling = [1.0 - 0.1 * epoch for epoch in range(10)]
    rising = [0.9, 1.2, 1.5, 1.3, 1.0, 0.8]
    noise = [0.7, 0.5, 0.9, 0.7, 0.8, 0.4, 0.6, 0.3, 0.7]
    others = {
        "first_batch": [2.0, 1.9, 1.8, 1.7, 1.6, 1.65, 1.7, 1.75, 1.8],
        "second_batch": [2.5, 2.4, 2.6, 2.2, 2.6, 2.5, 2.8, 2.8, 2.9],
    }

    def case(label: str, last: list[float], val: list[float], epochs: int, patience: int) -> Case:
        recording = _Recording(last, val, **(others if last is noise else {}))
        train_epoch, validate = recording.train_epoch, recording.validate
        return Case(label, train_epoch, validate, epochs, patience, run=_stopping)

    return [
        case("noisy batches while the validation loss falls", noise, falling, 9, 3),
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
        case("validation losses that stay equal", rising, [1.0, 0.5, 0.5, 0.5, 0.4, 0.3], 6, 2),
        case("a patience that does not run out", falling, [1.0, 0.6, 0.8, 0.7], 4, 3),
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
    insight="The last batch is an even worse witness than the training loss: with 64 images it "
    "moves by several per cent from batch to batch. EarlyStopping of chapter 08 counts as you do.",
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
