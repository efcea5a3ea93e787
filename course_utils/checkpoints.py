"""Trained weights and whole trainings as files.

They are written whole or not at all, and read without running foreign code.
"""

import copy
import io
import os
import zipfile
from pathlib import Path
from typing import Any

import torch
from torch import nn
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler

from course_utils.files import replacing


class CheckpointError(Exception):
    """A file does not hold what was asked for; the message says what to do."""


def save_weights(model: nn.Module, path: str | os.PathLike[str]) -> None:
    """Write the model's `state_dict` to `path`, in place of what was there.

    Raises
    ------
    OSError
        The file could not be written; what was there before is unchanged.
    """
    _save(model.state_dict(), Path(path))


def load_weights(model: nn.Module, path: str | os.PathLike[str]) -> None:
    """Give `model` the weights in `path`, written by `save_weights`, on the model's own device.

    Raises
    ------
    FileNotFoundError
        There is no such file.
    CheckpointError
        The file is damaged, is no file of weights, or belongs to another network; the model is as
        it was.
    """
    path = Path(path)
    state = read(path)
    if not _is_state_dict(state):
        raise CheckpointError(f"{path} holds no weights but something else. Is it the right file?")
    if difference := _difference(model.state_dict(), state):
        raise CheckpointError(
            f"The weights in {path} belong to another network: {difference}. Build the network "
            "that was saved, or train this one and save it."
        )
    model.load_state_dict(state)


_NUMBER = int | float | torch.Tensor
_KEYS = ("epoch", "history", "model", "optimizer", "scheduler", "stopper", "generators")


def save_checkpoint(
    path: str | os.PathLike[str],
    epoch: int,
    history: list,
    model: nn.Module,
    optimizer: Optimizer,
    scheduler: LRScheduler,
    stopper: object,
    generator: torch.Generator,
) -> None:
    """Write all that a training needs to go on to `path`, in place of what was there.

    Chapter 08 builds it.

    Parameters
    ----------
    path
        The file.
    epoch
        How many epochs are done.
    history
        What was measured after each: numbers in lists, tuples or dicts.
    model, optimizer, scheduler
        Their `state_dict` is written.
    stopper
        An `EarlyStopping`; its `vars` are written.
    generator
        Source of the order of the batches; its state is written, and that of PyTorch's own
        generator on the CPU, from which dropout draws.

    Raises
    ------
    OSError
        The file could not be written; what was there before is unchanged.
    """
    state = _state(model, optimizer, scheduler, stopper, generator)
    _save({"epoch": epoch, "history": history, **state}, Path(path))


def _save(state: dict[str, Any], path: Path) -> None:
    whole = io.BytesIO()  # torch.save turns what goes wrong with a file into a riddle
    torch.save(state, whole)
    try:
        with replacing(path) as stream:
            stream.write(whole.getbuffer())
    except OSError as error:
        raise OSError(
            error.errno,
            f"{error.strerror or error}. What was saved before is unchanged; make room on the "
            "disk, or save to a folder that you can write to",
            str(path),
        ) from error


def load_checkpoint(
    path: str | os.PathLike[str],
    model: nn.Module,
    optimizer: Optimizer,
    scheduler: LRScheduler,
    stopper: object,
    generator: torch.Generator,
) -> tuple[int, list]:
    """Bring a training back to where `save_checkpoint` left it; return its epoch and history.

    Where there is no file, a training begins: nothing changes, and (0, []) comes back.

    Raises
    ------
    CheckpointError
        The file is damaged, is no checkpoint, or belongs to another kind of training; model,
        optimizer, scheduler, stopper and generators are as they were.
    """
    path = Path(path)
    if not path.exists():
        return 0, []
    state = read(path)
    if not _is_checkpoint(state):
        raise CheckpointError(f"{path} is no checkpoint of a training. Is it the right file?")
    parts = (model, optimizer, scheduler, stopper, generator)
    before = copy.deepcopy(_state(*parts))
    try:
        if difference := _difference_of_trainings(before, state, optimizer):
            raise ValueError(difference)
        _restore(state, *parts)
    except Exception as error:  # what a file holds can break a part in any way
        _restore(before, *parts)
        raise CheckpointError(
            f"{path} belongs to another training: {error}. Build the network, the optimizer and "
            "the rest as they were when it was saved, or begin anew with another file; nothing "
            "was changed."
        ) from error
    return state["epoch"], state["history"]


def _state(
    model: nn.Module,
    optimizer: Optimizer,
    scheduler: LRScheduler,
    stopper: object,
    generator: torch.Generator,
) -> dict[str, Any]:
    return {
        "model": model.state_dict(),
        "optimizer": optimizer.state_dict(),
        "scheduler": scheduler.state_dict(),
        "stopper": vars(stopper),
        "generators": [generator.get_state(), torch.get_rng_state()],
    }


def _restore(
    state: dict[str, Any],
    model: nn.Module,
    optimizer: Optimizer,
    scheduler: LRScheduler,
    stopper: object,
    generator: torch.Generator,
) -> None:
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    scheduler.load_state_dict(state["scheduler"])
    vars(stopper).update(state["stopper"])
    generator.set_state(state["generators"][0])
    torch.set_rng_state(state["generators"][1])


def _is_checkpoint(state: object) -> bool:
    return (
        isinstance(state, dict)
        and state.keys() == set(_KEYS)
        and type(state["epoch"]) is int
        and state["epoch"] >= 0
        and isinstance(state["history"], list | tuple | dict | torch.Tensor)
        and _is_state_dict(state["model"])
        and all(isinstance(state[name], dict) for name in ("optimizer", "scheduler", "stopper"))
        and isinstance(state["generators"], list)
    )


def _difference_of_trainings(
    expected: dict[str, Any], found: dict[str, Any], optimizer: Optimizer
) -> str:
    """Say where the states of two trainings first differ in kind; nothing where they agree."""
    weights = expected["model"]
    if difference := _difference(weights, found["model"]):
        return f"another network: {difference}"
    if _settings(expected["optimizer"]) != _settings(found["optimizer"]):
        return "another optimizer"
    parameters = [p for group in optimizer.param_groups for p in group["params"]]
    for number, entry in found["optimizer"]["state"].items():
        for value in entry.values():
            if isinstance(value, torch.Tensor) and value.shape not in (
                (),
                parameters[number].shape,
            ):
                return "an optimizer of another network"
    if expected["scheduler"].keys() != found["scheduler"].keys():
        return "another schedule"
    if expected["stopper"].keys() != found["stopper"].keys():
        return "another kind of early stopping"
    groups = [state["optimizer"]["param_groups"] for state in (expected, found)]
    parts = [(expected[name], found[name]) for name in ("scheduler", "stopper")]
    for before, after in (*parts, *zip(*groups, strict=True)):
        for name, value in before.items():
            if isinstance(value, _NUMBER) and not isinstance(after[name], _NUMBER | None):
                return f"`{name}` is no number"
    best = found["stopper"].get("best_weights")
    if best is not None and (difference := _difference(weights, best)):
        return f"best weights of another network: {difference}"
    return ""


def _settings(optimizer: dict[str, Any]) -> list[tuple[set[str], int]]:
    """Return what tells one kind of optimizer from another, and on how many parameters it acts."""
    return [(set(group), len(group["params"])) for group in optimizer["param_groups"]]


def read(path: Path) -> Any:
    """Return what `torch.save` wrote to `path`, on the CPU.

    Raises
    ------
    FileNotFoundError
        There is no such file.
    CheckpointError
        The file is damaged, or `torch.save` did not write it, or it would run code.
    """
    try:
        return torch.load(_verified(path), map_location="cpu", weights_only=True)
    except FileNotFoundError:
        raise FileNotFoundError(f"There is no file {path}: nothing was saved there.") from None
    except Exception as error:  # damaged bytes can break a parser in any way
        raise CheckpointError(
            f"{path} is damaged, or was not written by this course. Train again and save it anew; "
            "no weights were changed."
        ) from error


def _verified(path: Path) -> io.BytesIO:
    """Return a copy of what `torch.save` wrote, a zip archive, with every checksum compared.

    `torch.load` compares none, and may find other bytes than those that the checksums cover.
    Nothing in it is compressed, so what claims to hold more than the file has is a trap.
    """
    stream = io.BytesIO()
    with zipfile.ZipFile(path) as archive, zipfile.ZipFile(stream, "w") as verified:
        if sum(part.file_size for part in archive.infolist()) > path.stat().st_size:
            raise zipfile.BadZipFile("more content than bytes")
        for name in dict.fromkeys(archive.namelist()):
            verified.writestr(name, archive.read(name))
    stream.seek(0)
    return stream


def _is_state_dict(state: object) -> bool:
    return isinstance(state, dict) and all(isinstance(v, torch.Tensor) for v in state.values())


def _difference(expected: dict[str, torch.Tensor], found: dict[str, torch.Tensor]) -> str:
    """Say where two state_dicts first differ in names or shapes; nothing where they agree."""
    for name, tensor in expected.items():
        if name not in found:
            return f"`{name}` is missing"
        if found[name].shape != tensor.shape:
            return (
                f"`{name}` has the shape {tuple(found[name].shape)} there and "
                f"{tuple(tensor.shape)} here"
            )
    for name in found:
        if name not in expected:
            return f"`{name}` is unknown here"
    return ""
