"""Exercise: Stops when a metric, lower is better, has not improved for `patience` epochs."""

import contextlib
import copy
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, Self

import torch
from torch import nn

from course_utils.checking import Case, Facts, exercise
from course_utils.checking.values import as_bool, describe, shorten
from course_utils.exercises.early_stopping.stopper import ONLY_NAN, RUNS, Stopper, outcome

_OBJECT = "what `EarlyStopping(patience, min_delta)` makes"
_TWO = "two objects of the class in one program"
_STEPS = (
    "what `step` returns, epoch by epoch",
    "the last epoch that is trained",
    "the model's weights after a `step` that says to go on",
)
_RESTORED = (
    "the weights after `restore`",
    "the buffers after `restore`",
    "the weights after `restore`, in a new model",
    "the buffers after `restore`, in a new model",
    "a restored model",
    "the weights that `restore` brings back when a restored model has been trained on",
)
_UNSEEN = "not to be seen"


class _Numbered(nn.Module):
    """A model whose weight and buffer are the number of the epoch."""

    def __init__(self, number: int):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(2, 3))
        self.register_buffer("running_mean", torch.zeros(2))
        self.become(number)

    @torch.no_grad()
    def become(self, number: int) -> Self:
        """Change the numbers in place, as an optimizer does."""
        self.weight.fill_(number)
        self.running_mean.fill_(number)
        return self

    def epochs(self) -> list[str]:
        """Say in words whose weights these are, and whose buffers."""
        return [_epoch_of(self.weight), _epoch_of(self.running_mean)]


def _epoch_of(tensor: Any) -> str:
    if not isinstance(tensor, torch.Tensor) or tensor.numel() > 100:
        return f"no weights but {shorten(describe(tensor), 60)}"
    numbers = {*tensor.detach().flatten().tolist()}
    if len(numbers) != 1:
        return "numbers of several epochs"
    (number,) = numbers
    return {_TRAINED_ON: _TRAINED, _NEW: "those of a new model"}.get(
        number, f"those of epoch {number:g}"
    )


_TRAINED_ON, _NEW = 99, 77
"""What stands in a model that was trained after the best epoch, and in a new one."""
_TRAINED = "those from before `restore`"


def _follow(EarlyStopping: Callable, *settings: Any, losses: list[float], named: bool) -> Any:
    """Train for show: return when it stopped and which epoch's weights came back."""
    with _class_as_it_was(EarlyStopping):
        stopper = _made(EarlyStopping, settings, named)
        facts = {_OBJECT: _kind(stopper), **dict.fromkeys((_TWO, *_STEPS, *_RESTORED), _UNSEEN)}
        if facts[_OBJECT] != _RIGHT_KIND:
            return Facts(facts)
        facts[_TWO] = _independence(EarlyStopping, settings)
        if facts[_TWO] != _INDEPENDENT:
            return Facts(facts)
        if stopper.step(losses[0], _Numbered(0)) is ...:
            return ...
        last, kept = outcome(Stopper(*settings), losses)
        stopper, talker = (_made(EarlyStopping, settings, named) for _ in range(2))
        model = _Numbered(-1)
        facts[_STEPS[0]] = _answers(talker, model, losses[: last + 1])
        facts |= _train(stopper, model, losses)
        if kept is not None:
            facts |= _restore(stopper, model)
        return Facts(facts)


@contextlib.contextmanager
def _class_as_it_was(made: Any) -> Iterator[None]:
    """Put the attributes of a class back, so that no case begins with what another has left."""
    names = vars(made) if isinstance(made, type) else {}
    before = {
        name: copy.deepcopy(value)
        for name, value in names.items()
        if isinstance(value, int | float | str | list | dict | set | torch.Tensor | None)
        and not name.startswith("__")
    }
    try:
        yield
    finally:
        for name, value in before.items():
            setattr(made, name, value)


def _made(EarlyStopping: Callable, settings: tuple, named: bool) -> Any:
    if named:
        return EarlyStopping(settings[0])
    return EarlyStopping(*settings)


_RIGHT_KIND = "an object with `step` and `restore`"


def _kind(made: Any) -> str:
    wanting = [name for name in ("step", "restore") if not callable(getattr(made, name, None))]
    return f"something without the method `{wanting[0]}`" if wanting else _RIGHT_KIND


_INDEPENDENT = "independent of each other"


def _independence(EarlyStopping: Callable, settings: tuple) -> str:
    """Say whether a stopper does the same when another one is at work."""
    model, found = _Numbered(-1), []
    try:
        alone, one, other = (EarlyStopping(*settings) for _ in range(3))
        for stopper in (alone, other):
            if stopper is other:
                one.step(5.0, model.become(5))
            said = [bool(stopper.step(loss, model.become(n))) for n, loss in enumerate((9.0, 7.0))]
            found.append((said, _epochs_restored(stopper, model.become(_NEW))))
    except Exception:  # it is met again, and told, where there is one stopper alone
        return _INDEPENDENT
    return _INDEPENDENT if found[0] == found[1] else "one memory for both"


def _epochs_restored(stopper: Any, model: _Numbered) -> Any:
    try:
        stopper.restore(model)
    except Exception as error:
        return type(error)
    return model.epochs()


def _answers(stopper: Any, model: _Numbered, losses: list[float]) -> str:
    """Return in words what `step` returns, also after it has said to stop."""
    texts = []
    for epoch, loss in enumerate(losses):
        value = stopper.step(loss, model.become(epoch))
        said = as_bool(value)
        texts.append(str(said) if isinstance(said, bool) else shorten(describe(value), 40))
    return ", ".join(texts)


def _train(stopper: Any, model: _Numbered, losses: list[float]) -> dict[str, Any]:
    """Train until `step` says stop; what it says counts as `if stopper.step(...)` takes it."""
    state = "as they were"
    for epoch, loss in enumerate(losses):
        said = stopper.step(loss, model.become(epoch))
        if _says_stop(said):
            break
        if model.epochs() != [f"those of epoch {epoch}"] * 2:
            state = f"changed to {model.epochs()[0]}"
    return dict(zip(_STEPS[1:], (epoch, state), strict=True))


def _says_stop(said: Any) -> bool:
    try:
        return bool(said)
    except Exception:  # several numbers say neither
        return False


def _restore(stopper: Any, model: _Numbered) -> dict[str, Any]:
    """Restore a model, then a new one; train both, and restore once more."""
    new, last = _Numbered(_NEW), _Numbered(_NEW)
    stopper.restore(model.become(_TRAINED_ON))
    found = model.epochs()
    alive = isinstance(model.weight, nn.Parameter) and model.weight.requires_grad
    stopper.restore(new)
    found += new.epochs()
    found.append("can be trained" if alive else "can no longer be trained")
    model.become(_TRAINED_ON)
    new.become(_TRAINED_ON)
    stopper.restore(last)
    follows = _TRAINED in last.epochs()
    found.append("those of that training" if follows else last.epochs()[0])
    return dict(zip(_RESTORED, found, strict=True))


def _early_stopping_cases() -> list[Case]:
    def case(label: str, losses: list[float], *settings: Any, named: bool = False) -> Case:
        numbers = ", ".join(f"{loss:g}" for loss in losses)
        run = partial(_follow, losses=losses, named=named)
        return Case(f"{label}: losses {numbers}", *settings, run=run)

    return [
        *(case(*run) for run in RUNS),
        case("without a min_delta", [0.00035, 0.0003, 0.00025, 0.0002], 2, 0.0, named=True),
        case(*ONLY_NAN),
    ]


@exercise(
    cases=_early_stopping_cases,
    hints=(
        "The object has to remember from step to step what your loop remembered: the best metric, "
        "how many epochs in a row have brought no improvement, and the weights of the best epoch. "
        "Give all of them a start in `__init__`.",
        "`model.state_dict()` holds the weights and buffers themselves, not copies of them. "
        "`{name: tensor.clone() for name, tensor in model.state_dict().items()}` is a copy.",
        "`step` does one of two things: after an improvement it stores the metric and a copy and "
        "sets the count to 0; otherwise it adds 1 to the count. Then it returns whether the count "
        "has reached the patience. `restore` is one call of `load_state_dict`.",
    ),
    insight="The copy costs as much memory as the network once more: 0.9 MB for the 235,146 "
    "parameters of this chapter, and gigabytes for large networks, which write their best weights "
    "to the disk instead.",
)
class EarlyStopping:
    """Stops when a metric, lower is better, has not improved for `patience` epochs."""

    def __init__(self, patience, min_delta=0.0):
        self.patience, self.min_delta = patience, min_delta
        self.best, self.since_best, self.best_weights = float("inf"), 0, None

    def step(self, metric, model):
        """Take the metric of an epoch; return whether to stop."""
        if metric < self.best - self.min_delta:
            weights = model.state_dict().items()
            self.best_weights = {name: tensor.clone() for name, tensor in weights}
            self.best, self.since_best = metric, 0
        else:
            self.since_best += 1
        return self.since_best >= self.patience

    def restore(self, model):
        """Give the model the weights of the best epoch."""
        model.load_state_dict(self.best_weights)
