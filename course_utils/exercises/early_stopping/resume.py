"""Exercise `resume`."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import torch
from torch import nn

from course_utils.checking import Case, exercise


@dataclass(frozen=True)
class _Saved:
    """What a case writes before it calls the learner's function."""

    epoch: int | None = None
    """The last complete epoch; None if there is no file."""
    foreign: bool = False
    """Whether the file holds code instead of a checkpoint."""

    def __repr__(self) -> str:
        return "Path('run.pt')"


@dataclass(frozen=True)
class _Fresh:
    """A model or an optimizer that a case makes anew."""

    kind: str

    def __repr__(self) -> str:
        return f"<new {self.kind}>"


_OPTIMIZERS = {
    "Adam": partial(torch.optim.Adam, lr=0.1),
    "SGD with momentum": partial(torch.optim.SGD, lr=0.1, momentum=0.9),
}


def _started(seed: int, kind: str) -> tuple[nn.Module, torch.optim.Optimizer]:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        model = nn.Linear(3, 2)
    return model, _OPTIMIZERS[kind](model.parameters())


def _train(model: nn.Module, optimizer: torch.optim.Optimizer, steps: int) -> None:
    generator = torch.Generator().manual_seed(84)
    for _ in range(steps):
        X = torch.randn(8, 3, generator=generator)
        optimizer.zero_grad()
        model(X).square().mean().backward()
        optimizer.step()


_runs_of_code = []
"""An entry for every time that the code of a foreign file ran."""


class _Code:
    """Pickled, it is a call that whoever loads it makes: here a harmless one, which is noted."""

    def __reduce__(self):
        return _note_run, ()


def _note_run() -> dict:
    _runs_of_code.append("ran")
    return {}


def _write(path: Path, saved: _Saved, kind: str) -> None:
    if saved.foreign:
        torch.save({"model": _Code(), "optimizer": {}, "epoch": 2}, path)
    elif saved.epoch is not None:
        model, optimizer = _started(1, kind)
        optimizer.param_groups[0]["lr"] = 0.03  # as a schedule leaves it
        _train(model, optimizer, 5 + saved.epoch)
        state = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
        torch.save({**state, "epoch": saved.epoch}, path)


def _judge_resume(resume: Callable, saved: _Saved, fresh: _Fresh, optimizer: _Fresh) -> object:
    """Return the next epoch and the weights at once and after two more steps."""
    model, optimizer_ = _started(2, optimizer.kind)
    _runs_of_code.clear()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "run.pt"
        _write(path, saved, optimizer.kind)
        try:
            epoch = resume(path, model, optimizer_)
        except Exception:
            if not saved.foreign:
                raise
            return "the code in the file has run" if _runs_of_code else "an error, and no code ran"
    if epoch is ...:
        return ...
    if saved.foreign:
        return "the code in the file has run" if _runs_of_code else "no error"
    at_once = model.weight.detach().clone()
    _train(model, optimizer_, 2)
    later = model.weight.detach().clone()
    if isinstance(epoch, tuple | list | dict):
        epoch = f"a {type(epoch).__name__} of {len(epoch)} things"
    return {"next epoch": epoch, "weights": at_once, "weights two steps later": later}


def _resume_cases() -> list[Case]:
    def case(label: str, saved: _Saved, kind: str) -> Case:
        return Case(label, saved, _Fresh("model"), _Fresh(kind), run=_judge_resume)

    return [
        case("a file written after epoch 4, with Adam", _Saved(4), "Adam"),
        case("a file written after epoch 0", _Saved(0), "Adam"),
        case("a file written after epoch 9, SGD with momentum", _Saved(9), "SGD with momentum"),
        case("no file yet", _Saved(), "Adam"),
        case("a file that holds code instead of tensors", _Saved(foreign=True), "Adam"),
    ]


@exercise(
    cases=_resume_cases,
    hints=(
        "Three things came out of the run and have to go back in: the weights, what the optimizer "
        "remembers, and where the count of epochs stands. And one question comes before: is there "
        "a file at all?",
        "`path.exists()` answers it. `torch.load(path, weights_only=True)` returns the dictionary, "
        "and both model and optimizer have a `load_state_dict`.",
        'The file says in `"epoch"` which epoch is complete, counted from 0. Which one is next?',
    ),
)
def resume(path, model, optimizer):
    """Restore model and optimizer from path; return the next epoch, 0 if there is no file."""
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=True)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    return state["epoch"] + 1


def _resume_variant(
    *,
    load_model: bool = True,
    load_optimizer: bool = True,
    step: int = 1,
    without_file: int = 0,
) -> Callable:
    """Return resume with something left out."""

    def variant(path, model, optimizer):
        if not path.exists():
            return without_file
        state = torch.load(path, weights_only=True)
        if load_model:
            model.load_state_dict(state["model"])
        if load_optimizer:
            optimizer.load_state_dict(state["optimizer"])
        return state["epoch"] + step

    return variant


@resume.misconception(
    "The weights are right, but two steps later they are not: the optimizer has begun anew. Adam "
    "and momentum carry averages of past gradients, and a schedule has left its learning rate "
    "there. Where are they in the file?",
)
def optimizer_forgotten(path, model, optimizer):
    return (_resume_variant(load_optimizer=False))(path, model, optimizer)


@resume.misconception(
    "The epoch is right, but the model still has its random weights.",
)
def model_forgotten(path, model, optimizer):
    return (_resume_variant(load_model=False))(path, model, optimizer)


@resume.misconception(
    "The epoch is right, but nothing else has come back: model and optimizer are as new. If you "
    "wrote `model = ...`: that gives a name inside the function to something else. What changes "
    "the model that was passed in?",
)
def only_the_epoch(path, model, optimizer):
    return (_resume_variant(load_model=False, load_optimizer=False))(path, model, optimizer)


@resume.misconception(
    "You return the epoch that is complete already, so the loop would train it twice. Which one "
    "comes after it?",
)
def epoch_repeated(path, model, optimizer):
    return (_resume_variant(step=0))(path, model, optimizer)


@resume.misconception(
    "One epoch is left out. The file says which epoch is complete; how many come between it and "
    "the next one?",
)
def epoch_skipped(path, model, optimizer):
    return (_resume_variant(step=2))(path, model, optimizer)


@resume.misconception(
    "Without a file the run begins, and epochs count from 0: yours would miss its first one.",
)
def one_without_a_file(path, model, optimizer):
    return (_resume_variant(without_file=1))(path, model, optimizer)


@resume.misconception(
    "It works once there is a file. The first time there is none, and your function raises an "
    "error instead of beginning the run.",
)
def no_file(path, model, optimizer):
    state = torch.load(path, weights_only=True)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    return state["epoch"] + 1


@resume.misconception(
    "The weights come back, but the count of epochs begins at 0 again: the run would train too "
    "long, and a schedule would not fit.",
)
def always_from_zero(path, model, optimizer):
    if path.exists():
        state = torch.load(path, weights_only=True)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
    return 0


@resume.misconception(
    "A file that cannot be read counts as no file. Then a damaged checkpoint silently throws hours "
    "of training away, and the next save overwrites it. Which single case means a new run?",
)
def every_error_begins_anew(path, model, optimizer):
    try:
        return resume.reference(path, model, optimizer)
    except Exception:
        return 0


@resume.misconception(
    "With `weights_only=False` a file may run any code while it is loaded. A checkpoint needs "
    "tensors, numbers and dictionaries only.",
)
def code_allowed(path, model, optimizer):
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=False)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    return state["epoch"] + 1


@resume.misconception(
    "Everything comes back, but you return the whole file. The loop needs a number: "
    "`for epoch in range(resume(...), epochs)`.",
)
def whole_checkpoint_returned(path, model, optimizer):
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=True)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    return state


@resume.misconception(
    "Everything comes back, but you return more than the next epoch. Model and optimizer were "
    "passed in and have changed in place; the caller has them already.",
)
def everything_returned(path, model, optimizer):
    return resume.reference(path, model, optimizer), model, optimizer
