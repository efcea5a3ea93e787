"""What an answer may change besides its result: found out, and put back."""

import builtins
import math
import random
from types import ModuleType, TracebackType
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

    `left` then holds a sentence for each thing that had been left changed.

    They are the names in Python's builtins, torch and NumPy, the methods of tensors and modules,
    torch's default dtype, default device and recording of gradients, and what NumPy does about
    overflow and the like.
    """

    left: tuple[str, ...] = ()

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
        changed = []
        for names, before in self._modules:
            changed += [
                (name, names.get(name))
                for name, value in before.items()
                if names.get(name) is not value
            ]
            names.update(before)
        overwritten = [name for name, value in changed if _is_somebody_elses(name, value)]
        for owner, before in self._classes:
            overwritten += _restore(owner, before)
        self.left = (*_overwritten(overwritten), *self._switched())
        torch.set_grad_enabled(self._records)
        np.seterr(**self._numpy_errors)
        if torch.get_default_dtype() != self._dtype:
            torch.set_default_dtype(self._dtype)
        if _default_device() != self._device:
            torch.set_default_device(None if self._device.type == "cpu" else self._device)

    def _switched(self) -> list[str]:
        """Return a sentence for each setting that is not as it was."""
        sentences = []
        if self._records and not torch.is_grad_enabled():
            sentences.append(
                "After the call PyTorch no longer records gradients, for the whole notebook: "
                "`torch.set_grad_enabled(False)` holds for good, `with torch.no_grad():` only for "
                "its block."
            )
        if torch.get_default_dtype() != self._dtype:
            sentences.append(
                "After the call new tensors have another dtype, in the whole notebook: "
                "`torch.set_default_dtype` holds for good. Give the dtype where a tensor is made."
            )
        if _default_device() != self._device:
            sentences.append(
                "After the call new tensors are put on another device, in the whole notebook: "
                "`torch.set_default_device` holds for good."
            )
        return sentences


def _is_somebody_elses(name: str, value: object) -> bool:
    """Whether a name's new value is none that torch, NumPy or Python put there at first use."""
    home = str(getattr(value, "__module__", "")).partition(".")[0]
    is_library = isinstance(value, ModuleType) or home in ("torch", "numpy", "builtins")
    return not name.startswith("_") and not is_library


def _overwritten(names: list[str]) -> list[str]:
    if not names:
        return []
    return [
        f"Your function overwrote `{names[0]}`, which everything else in the notebook uses, too. "
        "Give your own variable another name."
    ]


def _restore(owner: type, before: dict[str, object]) -> list[str]:
    """Give a class its attributes back, a new one goes if it hides one of a base class.

    Returns the names of those that had been overwritten.
    """
    overwritten = []
    for name, value in before.items():
        if vars(owner).get(name) is not value:
            setattr(owner, name, value)
            overwritten.append(f"{owner.__name__}.{name}")
    for name in vars(owner).keys() - before.keys():
        if any(name in vars(base) for base in owner.__mro__[1:]):
            delattr(owner, name)
            overwritten.append(f"{owner.__name__}.{name}")
    return overwritten


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
