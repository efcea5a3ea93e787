"""What a network of convolutions consists of, and where its feature maps are looked at."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import torch
from torch import nn

from course_utils.data import CLASSES
from course_utils.widgets.images import SHAPE
from course_utils.widgets.sequential import is_sequential, parameters_of, unpacked

_SILENT = (nn.Identity, nn.Dropout, nn.Dropout2d)

_NEEDED = (
    "explore_feature_maps needs an nn.Sequential of Conv2d, ReLU and MaxPool2d, then Flatten, then "
    "Linear and ReLU, from grey images (1, 28, 28) to 10 logits, such as lenet(1, 256) of "
    "chapter 06"
)


@dataclass(frozen=True)
class Stage:
    """A place in a network at which its feature maps are looked at."""

    name: str
    end: int
    """Number of modules up to here."""
    channels: int
    side: int
    """Rows, and columns, of a feature map."""
    start: int
    """Row and column of the first pixel that the first value sees; negative inside padding."""
    step: int
    """How many pixels the windows of neighbouring values lie apart."""
    window: int
    """Side of the receptive field in pixels."""
    rectified: bool
    """Whether a ReLU came after the last convolution."""


def network_modules(model: nn.Module) -> list[nn.Module]:
    """Return the modules of a network that compute something, in their order.

    Raises
    ------
    ValueError
        It is another kind of network; the message says what is needed and what is there.
    """
    if not isinstance(model, nn.Module):
        raise ValueError(f"{_NEEDED}; this is {model!r:.60}.")
    if not is_sequential(model):
        raise ValueError(
            f"{_NEEDED}; this is a {type(model).__name__}. Put the layers that its forward calls, "
            "with the functions between them as modules, into nn.Sequential(...)."
        )
    modules = [part for part in unpacked(model) if not isinstance(part, _SILENT)]
    for module in modules:
        if problem := _problem(module):
            raise ValueError(f"{_NEEDED}; {problem}.")
    _validate_order(modules)
    _validate_sizes(modules)
    if not all(np.isfinite(part).all() for part in parameters_of(modules)):
        raise ValueError(
            "explore_feature_maps cannot show this network: it has parameters that are NaN or "
            "infinite. Did its training diverge? Train it again with a lower learning rate."
        )
    return modules


def stages_of(modules: list[nn.Module]) -> list[Stage]:
    """Return the stages after each convolution, with its ReLU, and after each pooling."""
    stages = []
    channels, side, start, step, window, rectified = 0, SHAPE[0], 0, 1, 1, False
    counts: dict[str, int] = {}
    for end, (module, following) in enumerate(pairwise([*modules, None]), start=1):
        if isinstance(module, nn.ReLU):
            rectified = True
        if not isinstance(module, nn.Conv2d | nn.MaxPool2d):
            continue
        kind = "pooling"
        if isinstance(module, nn.Conv2d):
            kind, channels, rectified = "convolution", module.out_channels, False
        size, stride, padding = geometry(module)
        side = (side + 2 * padding - size) // stride + 1
        start, window = start - padding * step, window + (size - 1) * step
        step *= stride
        counts[kind] = counts.get(kind, 0) + 1
        has_relu = isinstance(following, nn.ReLU)
        stages.append(
            Stage(
                name=f"{kind} {counts[kind]}",
                end=end + has_relu,
                channels=channels,
                side=side,
                start=start,
                step=step,
                window=window,
                rectified=rectified or has_relu,
            )
        )
    return stages


def _problem(module: nn.Module) -> str:
    """Say what is wrong with a module; "" if the page can compute it."""
    if isinstance(module, nn.Conv2d):
        plain = module.groups == 1 and module.padding_mode == "zeros"
        if plain and _is_plain(module) and _is_square(module, module.padding):
            return ""
        return (
            f"its {module} is not square, or has an even kernel with padding='same', dilation, "
            + ("groups or a padding that is not zeros")
        )
    if isinstance(module, nn.MaxPool2d):
        plain = not module.ceil_mode and not module.return_indices
        if plain and _is_plain(module) and _is_square(module, module.padding):
            return ""
        return f"its {module} is not square, or has dilation, ceil_mode or return_indices"
    if isinstance(module, nn.Flatten):
        return "" if (module.start_dim, module.end_dim) in ((1, -1), (1, 3)) else f"not {module}"
    return (
        "" if isinstance(module, nn.ReLU | nn.Linear) else f"this one has a {_name(module)} in it"
    )


def _name(module: nn.Module) -> str:
    return type(module).__name__


def _is_plain(module: nn.Conv2d | nn.MaxPool2d) -> bool:
    return module.dilation in (1, (1, 1))


def _is_square(module: nn.Conv2d | nn.MaxPool2d, padding: object) -> bool:
    if padding == "same" and _pair(module.kernel_size)[0] % 2 == 0:
        return False
    pairs = [module.kernel_size, module.stride] + ([] if isinstance(padding, str) else [padding])
    return all(len(set(_pair(value))) == 1 for value in pairs)


def _pair(value: Any) -> tuple[int, ...]:
    return (value, value) if isinstance(value, int) else tuple(value)


def geometry(module: nn.Conv2d | nn.MaxPool2d) -> tuple[int, int, int]:
    """Return the side of the window, the stride and the padding."""
    size, stride = _pair(module.kernel_size)[0], _pair(module.stride)[0]
    if isinstance(module.padding, str):
        return size, stride, (size - 1) // 2 if module.padding == "same" else 0
    return size, stride, _pair(module.padding)[0]


def _validate_order(modules: list[nn.Module]) -> None:
    order = ", ".join(map(_name, modules)) or "nothing"
    kinds = [kind_of(module) for module in modules if not isinstance(module, nn.ReLU)]
    spatial = kinds.index("flatten") if "flatten" in kinds else len(kinds)
    before, after = kinds[:spatial], kinds[spatial + 1 :]
    if (
        before[:1] != ["convolution"]
        or not set(before) <= {"convolution", "pooling"}
        or not after
        or set(after) != {"dense"}
        or isinstance(modules[0], nn.ReLU)
    ):
        raise ValueError(f"{_NEEDED}; this one has {order} in it, in this order.")


def _validate_sizes(modules: list[nn.Module]) -> None:
    """Have the network compute a blank image."""
    A = torch.zeros(1, 1, *SHAPE).to(first_weight(modules))
    for module in modules:
        shape = tuple(A.shape[1:])
        try:
            with torch.no_grad():
                A = module(A)
        except RuntimeError as error:
            raise ValueError(
                f"{_NEEDED}; here its {module} is given {' × '.join(map(str, shape))} numbers."
            ) from error
    if A.shape != (1, len(CLASSES)):
        raise ValueError(f"{_NEEDED}; this one gives {A[0].numel()} numbers.")


def kind_of(module: nn.Module) -> str:
    """Return what the page calls a module."""
    kinds = {
        nn.Conv2d: "convolution",
        nn.MaxPool2d: "pooling",
        nn.ReLU: "relu",
        nn.Flatten: "flatten",
        nn.Linear: "dense",
    }
    return next(kind for type_, kind in kinds.items() if isinstance(module, type_))


def first_weight(modules: list[nn.Module]) -> torch.Tensor:
    """Return the weights of the first convolution, whose device and type all share."""
    return next(module for module in modules if isinstance(module, nn.Conv2d)).weight
