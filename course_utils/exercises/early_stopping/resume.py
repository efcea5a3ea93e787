"""Exercise `resume`."""

import operator
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import nn

from course_utils.checking import Case, Facts, exercise
from course_utils.checking.values import describe, shorten
from course_utils.exercises.early_stopping.resume_files import (
    CODE,
    HALF,
    OTHER,
    WHOLE,
    Fresh,
    Saved,
    bytes_of,
    copies,
    first_weights,
    runs_of_code,
    started,
    state_after,
    tensors,
    train,
)

_SUBJECTS = (
    "what comes back",
    "the weights of `model`",
    "the buffers of `model`, such as running means",
    "the learning rate of `optimizer`",
    "what `optimizer` remembers of past gradients",
    "the mode of `model`",
    "the weights after two more steps of training",
    "the file after the call",
)


def _judge_resume(resume: Callable, saved: Saved, fresh: Fresh, optimizer: Fresh) -> Any:
    """Return what has become of model and optimizer, at once and after two more steps."""
    kind = optimizer.kind
    model, own = started(2, kind)
    content = None if saved.epoch is None else bytes_of(saved, kind)
    runs_of_code.clear()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "run.pt"
        if content is not None:
            path.write_bytes(content)
        if saved.content != WHOLE:
            return _refusal(resume, path, model, own)
        result = resume(path, model, own)
        if result is ... or (result is None and content):
            return result
        file = _about_file(path, content)
    wanted = state_after(saved, kind)
    before = [tensor for name, tensor in first_weights(2).items() if "mean" not in name]
    facts = [
        _about_epoch(result),
        _origin([*model.parameters()], wanted.weights, before),
        _origin([*model.buffers()], wanted.buffers, [first_weights(2)["1.running_mean"]]),
        _learning_rate(own),
        _memory(own, wanted.memory),
        "training mode" if model.training else "evaluation mode",
        _later(model, own, wanted.later),
        file,
    ]
    return Facts(zip(_SUBJECTS, facts, strict=True))


def _refusal(resume: Callable, path: Path, model: nn.Module, optimizer: Any) -> Any:
    """Say whether a file was refused, and whether its code ran."""
    content = path.read_bytes()
    try:
        result = resume(path, model, optimizer)
    except Exception:
        happened = "an error"
    else:
        if result is ...:
            return ...
        happened = f"no error, and {shorten(describe(result), 60)} comes back"
    ran = "runs" if runs_of_code else "does not run"
    return Facts(
        {
            "what happens": happened,
            "what becomes of code in the file": ran,
            "the file after the call": _about_file(path, content),
        }
    )


def _about_file(path: Path, content: bytes | None) -> str:
    if content is None:
        return "one that did not exist before" if path.exists() else "none, as before"
    if not path.exists():
        return "gone"
    return "as it was" if path.read_bytes() == content else "another one"


def _about_epoch(result: Any) -> Any:
    if isinstance(result, tuple | list | dict):
        return f"a {type(result).__name__} of {len(result)} things"
    try:
        return operator.index(result)
    except Exception:
        return f"{shorten(describe(result), 60)}, which `range` does not take"


def _origin(actual: list, saved: list, before: list) -> str:
    """Say whose tensors these are."""
    names = ["those of the file", "as new, as before the call"]
    if all(map(_equal, saved, before)):
        names = names[1:]
    for name, wanted in zip(names, (saved, before) if len(names) == 2 else (before,), strict=True):
        if all(map(_equal, actual, wanted)):
            return name
    return "partly those of the file" if any(map(_equal, actual, saved)) else "others"


def _equal(one: torch.Tensor, other: torch.Tensor) -> bool:
    return one.shape == other.shape and torch.allclose(one.double(), other.double(), atol=1e-6)


def _learning_rate(optimizer: torch.optim.Optimizer) -> Any:
    rates = {float(group["lr"]) for group in optimizer.param_groups}
    return round(rates.pop(), 6) if len(rates) == 1 else "several"


def _memory(optimizer: torch.optim.Optimizer, wanted: list[torch.Tensor]) -> str:
    mine = tensors(optimizer.state_dict()["state"])
    if not mine:
        return "nothing"
    if len(mine) == len(wanted) and all(map(_equal, mine, wanted)):
        return "what is in the file"
    return "something else than what is in the file"


def _later(model: nn.Module, optimizer: Any, wanted: list[torch.Tensor]) -> str:
    """Train both two steps further, and say whether they are the same still."""
    before = copies(model.parameters())
    try:
        train(model, optimizer, 2)
    except Exception as error:
        return f"none, because training raises `{type(error).__name__}`"
    if all(map(_equal, model.parameters(), wanted)):
        return "those of a training that was never interrupted"
    same = all(map(_equal, model.parameters(), before))
    return "what they were: `optimizer` no longer moves them" if same else "others"


def _resume_cases() -> list[Case]:
    def case(label: str, saved: Saved, kind: str = "Adam") -> Case:
        return Case(label, saved, Fresh("model"), Fresh(kind), run=_judge_resume)

    return [
        case("a file written after epoch 4, with Adam", Saved(4)),
        case("a file written after epoch 0", Saved(0)),
        case("a file written after epoch 9, SGD with momentum", Saved(9), "SGD with momentum"),
        case("no file yet", Saved()),
        *(case(content, Saved(2, content)) for content in (CODE, HALF, OTHER)),
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
    insight="Adam's state is two numbers for each weight, so the checkpoint is three times as "
    "large as the weights. Without it the first steps after the restart are far too bold: Adam's "
    "averages begin anew, and every weight moves by about the whole learning rate.",
)
def resume(path, model, optimizer):
    """Restore model and optimizer from path; return the next epoch, 0 if there is no file."""
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=True)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    return state["epoch"] + 1
