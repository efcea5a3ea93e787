"""What an answer may change besides its result, and how it becomes again as it was."""

import builtins
import math
import random
from types import TracebackType
from typing import Self

import numpy as np
import torch

_MODULES = (builtins, math, random, np, torch, torch.nn, torch.nn.functional)
_CLASSES = (torch.Tensor, torch.nn.Module)


def _default_device() -> torch.device:
    """Return where new tensors are put.

    `torch.get_default_device` does not do in torch 2.6: it fails once the default has been reset.
    """
    return torch.empty(0).device


class Surroundings:
    """Within the block anything may happen; after it the surroundings are as before.

    They are the names in Python's builtins, torch and NumPy, the methods of tensors and modules,
    torch's default dtype, default device and recording of gradients, and what NumPy does about
    overflow and the like.
    """

    def __enter__(self) -> Self:
        self._modules = [(vars(module), dict(vars(module))) for module in _MODULES]
        self._classes = [(owner, dict(vars(owner))) for owner in _CLASSES]
        self._dtype = torch.get_default_dtype()
        self._device = _default_device()
        self._records = torch.is_grad_enabled()
        self._numpy_errors = np.geterr()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        # Until this is done, no builtin can be relied on. What is new in a module stays: torch
        # imports some of its parts only when they are used.
        for names, before in self._modules:
            names.update(before)
        for owner, before in self._classes:
            _restore(owner, before)
        torch.set_grad_enabled(self._records)
        np.seterr(**self._numpy_errors)
        if torch.get_default_dtype() != self._dtype:
            torch.set_default_dtype(self._dtype)
        if _default_device() != self._device:
            torch.set_default_device(None if self._device.type == "cpu" else self._device)


def _restore(owner: type, before: dict[str, object]) -> None:
    """Give a class its attributes back; a new one goes if it hides one of a base class."""
    for name, value in before.items():
        if vars(owner).get(name) is not value:
            setattr(owner, name, value)
    for name in vars(owner).keys() - before.keys():
        if any(name in vars(base) for base in owner.__mro__[1:]):
            delattr(owner, name)


class OwnRun(Surroundings):
    """Surroundings that begin the same for everybody: float32, gradients recorded, on the CPU.

    What is drawn within the block does not change what is drawn after it.
    """

    def __enter__(self) -> Self:
        super().__enter__()
        self._generators = (
            random.getstate(),
            np.random.get_state(),  # noqa: NPY002 - the learner may use the old generator
            torch.get_rng_state(),
        )
        torch.set_grad_enabled(True)
        torch.set_default_dtype(torch.float32)
        if self._device.type != "cpu":
            torch.set_default_device(None)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        super().__exit__(kind, error, trace)
        of_python, of_numpy, of_torch = self._generators
        random.setstate(of_python)
        np.random.set_state(of_numpy)  # noqa: NPY002
        torch.set_rng_state(of_torch)
