"""Settings that an answer may change for the whole notebook: how each is read and written."""

import contextlib
import gc
import os
import signal
import sys
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.optim.optimizer import _global_optimizer_post_hooks, _global_optimizer_pre_hooks
from torch.overrides import _get_current_function_mode_stack as function_modes
from torch.overrides import _pop_mode as pop_function_mode
from torch.overrides import _push_mode as push_function_mode
from torch.utils._device import DeviceContext
from torch.utils._python_dispatch import _get_current_dispatch_mode_stack as dispatch_modes
from torch.utils._python_dispatch import _pop_mode as pop_dispatch_mode
from torch.utils._python_dispatch import _push_mode as push_dispatch_mode

_HOOKS = (
    *(hooks for hooks in vars(nn.modules.module).values() if isinstance(hooks, OrderedDict)),
    _global_optimizer_pre_hooks,
    _global_optimizer_post_hooks,
)
"""Hooks that hold for all modules and all optimizers."""


@dataclass(frozen=True)
class Setting:
    """One setting of Python, NumPy or torch."""

    name: str
    read: Callable[[], Any]
    write: Callable[[Any], object]
    start: Any = None
    """What a check begins with; None where that is what the notebook has set."""
    left: str | None = None
    """What the learner is told whose function left it changed, and not only switched it on."""


def _function_modes() -> list[object]:
    """Return the modes without that of the default device, which is a setting of its own."""
    return [mode for mode in function_modes() if not isinstance(mode, DeviceContext)]


def _set_function_modes(modes: list[object]) -> None:
    devices = [mode for mode in function_modes() if isinstance(mode, DeviceContext)]
    while function_modes():
        pop_function_mode()
    for mode in (*devices, *modes):
        push_function_mode(mode)


def _set_dispatch_modes(modes: list[object]) -> None:
    while dispatch_modes():
        pop_dispatch_mode()
    for mode in modes:
        push_dispatch_mode(mode)


def _default_device() -> torch.device:
    """Return where new tensors are put.

    `torch.get_default_device` does not do in torch 2.6: it fails once the default has been reset.
    """
    return torch.empty(0).device


def _set_default_device(device: torch.device) -> None:
    torch.set_default_device(None if device.type == "cpu" else device)


def _autocast() -> list[tuple]:
    kinds = ("cpu", "cuda")
    return [(k, torch.is_autocast_enabled(k), torch.get_autocast_dtype(k)) for k in kinds]


def _set_autocast(before: list[tuple]) -> None:
    for kind, enabled, dtype in before:
        torch.set_autocast_enabled(kind, enabled)
        torch.set_autocast_dtype(kind, dtype)


def _hooks() -> list[dict]:
    return [dict(hooks) for hooks in _HOOKS]


def _set_hooks(before: list[dict]) -> None:
    for hooks, earlier in zip(_HOOKS, before, strict=True):
        hooks.clear()
        hooks.update(earlier)


def _anomaly() -> tuple[bool, bool]:
    return torch.is_anomaly_enabled(), torch.is_anomaly_check_nan_enabled()


def _folder() -> Path | None:
    try:
        return Path.cwd()
    except OSError:  # it was deleted
        return None


def _set_folder(folder: Path | None) -> None:
    with contextlib.suppress(OSError, TypeError):
        os.chdir(folder)


def _set_environment(before: dict[str, str]) -> None:
    os.environ.clear()
    os.environ.update(before)


def _set_interrupt(handler: Any) -> None:
    with contextlib.suppress(ValueError, TypeError):  # in another thread, or it is none of Python's
        signal.signal(signal.SIGINT, handler)


def _collection() -> tuple[bool, tuple]:
    return gc.isenabled(), gc.get_threshold()


def _set_collection(before: tuple[bool, tuple]) -> None:
    is_enabled, thresholds = before
    gc.set_threshold(*thresholds)
    (gc.enable if is_enabled else gc.disable)()


_PRINT_OPTIONS = vars(torch._tensor_str.PRINT_OPTS)

SETTINGS = (
    # What a mode of torch says of the others cannot be trusted, so modes are written first.
    Setting("function modes", _function_modes, _set_function_modes, start=[]),
    Setting("dispatch modes", dispatch_modes, _set_dispatch_modes, start=[]),
    Setting(
        "recording",
        torch.is_grad_enabled,
        torch.set_grad_enabled,
        start=True,
        left="After the call PyTorch no longer records gradients, for the whole notebook: "
        "`torch.set_grad_enabled(False)` holds for good, `with torch.no_grad():` only for its "
        "block.",
    ),
    Setting(
        "dtype",
        torch.get_default_dtype,
        torch.set_default_dtype,
        start=torch.float32,
        left="After the call new tensors have another dtype, in the whole notebook: "
        "`torch.set_default_dtype` holds for good. Give the dtype where a tensor is made.",
    ),
    Setting(
        "device",
        _default_device,
        _set_default_device,
        start=torch.device("cpu"),
        left="After the call new tensors are put on another device, in the whole notebook: "
        "`torch.set_default_device` holds for good.",
    ),
    Setting("autocast", _autocast, _set_autocast),
    Setting("anomaly mode", _anomaly, lambda both: torch.autograd.set_detect_anomaly(*both)),
    Setting("determinism", torch.get_deterministic_debug_mode, torch.set_deterministic_debug_mode),
    Setting("precision", torch.get_float32_matmul_precision, torch.set_float32_matmul_precision),
    Setting("threads", torch.get_num_threads, torch.set_num_threads),
    Setting("hooks", _hooks, _set_hooks),
    Setting("print options of torch", _PRINT_OPTIONS.copy, _PRINT_OPTIONS.update),
    Setting("print options", np.get_printoptions, lambda each: np.set_printoptions(**each)),
    Setting("errors of NumPy", np.geterr, lambda each: np.seterr(**each)),
    Setting("recursion limit", sys.getrecursionlimit, sys.setrecursionlimit),
    Setting("folder", _folder, _set_folder),
    Setting("environment", os.environ.copy, _set_environment),
    Setting("interrupts", lambda: signal.getsignal(signal.SIGINT), _set_interrupt),
    Setting("garbage collection", _collection, _set_collection),
)
