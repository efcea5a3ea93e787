"""What an answer may change besides its result: found out, and put back."""

import builtins
import math
import random
import sys
from itertools import chain
from operator import is_
from types import ModuleType, TracebackType
from typing import Self

import numpy as np
import torch
from torch import nn

from course_utils.checking.settings import SETTINGS

_MODULES = (builtins, math, random, np, torch, nn, nn.functional, nn.modules.module)
_CLASSES = tuple({owner for owner in (torch.Tensor, *vars(nn).values()) if isinstance(owner, type)})
_VALUES = [vars(owner).values() for owner in (*_MODULES, *_CLASSES)]
"""What all their names stand for at any time: four thousand objects, compared after each call."""

# For the time when no builtin can be relied on.
_all, _len, _map, _sum, _in_a_row = all, len, map, sum, chain.from_iterable


class _Names:
    """The names of modules and classes at one moment."""

    def __init__(self) -> None:
        self.values = [*_in_a_row(_VALUES)]
        self.of_modules = [(vars(module), dict(vars(module))) for module in _MODULES]
        self.of_classes = [(owner, dict(vars(owner))) for owner in _CLASSES]
        self.number = hash(tuple(map(id, self.values)))

    def still_hold(self) -> bool:
        """Whether they stand for the same objects, and there are no others."""
        count = _sum(_map(_len, _VALUES))
        return count == _len(self.values) and _all(_map(is_, _in_a_row(_VALUES), self.values))

    def put_back(self) -> list[str]:
        """Give modules and classes their names back; return those that had been overwritten."""
        # Until this is done, no builtin can be relied on. What is new in a module stays: torch
        # imports some of its parts only when they are used.
        changed = []
        for names, before in self.of_modules:
            changed += [
                (name, names.get(name))
                for name, value in before.items()
                if names.get(name) is not value
            ]
            names.update(before)
        overwritten = [name for name, value in changed if _is_somebody_elses(name, value)]
        for owner, before in self.of_classes:
            overwritten += _restore(owner, before)
        return overwritten


_latest = _Names()


def _names() -> _Names:
    """Return the names as they are, which between two checks hardly ever change."""
    global _latest
    if not _latest.still_hold():
        _latest = _Names()
    return _latest


def fingerprint() -> int:
    """Return a number that changes where the notebook has changed what functions compute with."""
    modes = torch.is_inference_mode_enabled(), torch.is_autocast_enabled("cpu")
    return hash((_names().number, modes, torch.get_default_dtype()))


class Surroundings:
    """Within the block anything may happen; after it the surroundings are as before.

    `left` then holds a sentence for each thing that had been left changed and that the learner
    should know of.

    They are the names in Python's builtins, torch and NumPy, the methods of tensors and modules,
    and `SETTINGS`. One object serves for one block after the other; the names are read at the first
    one, because after each they are again what they were before it.
    """

    left: tuple[str, ...] = ()
    _before: _Names | None = None

    def __enter__(self) -> Self:
        self._limit = sys.getrecursionlimit()
        if self._before is None:
            self._before = _names()
        self._settings = [(setting, setting.read()) for setting in SETTINGS]
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        sys.setrecursionlimit(self._limit)  # or what follows may be too deep
        overwritten = [] if self._before.still_hold() else self._before.put_back()
        self.left = (*_overwritten(overwritten), *self._write_settings())

    def _write_settings(self) -> list[str]:
        """Write each setting that is not as it was; return what is to be said of that."""
        sentences = []
        for setting, before in self._settings:
            if setting.read() == before:
                continue
            setting.write(before)
            if setting.left and before:
                sentences.append(setting.left)
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
        if name.startswith("__annot"):  # Python's own, made when they are first asked for
            continue
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
        for setting, before in self._settings:
            if setting.start is not None and setting.start != before:
                setting.write(setting.start)
        self._generators = (
            random.getstate(),
            np.random.get_state(),  # noqa: NPY002 - the learner may use the old generator
            torch.get_rng_state(),
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        of_python, of_numpy, of_torch = self._generators
        try:  # before a mode that was on in the notebook is on again
            random.setstate(of_python)
            np.random.set_state(of_numpy)  # noqa: NPY002
            torch.set_rng_state(of_torch)
        finally:
            super().__exit__(kind, error, trace)
