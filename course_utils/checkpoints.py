"""Trained weights as files: written whole or not at all, and read without running foreign code."""

import io
import os
import zipfile
from pathlib import Path
from typing import Any

import torch
from torch import nn

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
    with replacing(Path(path)) as stream:
        torch.save(model.state_dict(), stream)


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
    """
    copy = io.BytesIO()
    with zipfile.ZipFile(path) as archive, zipfile.ZipFile(copy, "w") as verified:
        for name in dict.fromkeys(archive.namelist()):
            verified.writestr(name, archive.read(name))
    copy.seek(0)
    return copy


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
