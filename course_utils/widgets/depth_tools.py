"""Chapter 11: the gradient of each layer in plain, normalised and residual networks."""

import math
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product
from typing import Any

import torch
from torch import nn
from torch.func import functional_call, grad_and_value, stack_module_state, vmap
from torch.nn import functional

from course_utils.data import CLASSES, load_fashion_mnist
from course_utils.instrument import Instrument
from course_utils.widgets.depth_recordings import LOSSES, SIZES

IMAGES = 6_000
"""Of the training images so many are used."""
PATCHES = (8, 4)
"""An image is shrunk to so many rows and columns, each the mean of what it covers."""
WIDTH = 32
"""Neurons a layer, and inputs."""
BATCH = 64
DEPTHS = (5, 10, 20, 40)
SEEDS = range(10)

KINDS = ("plain", "batch norm", "residual", "residual + batch norm")
FORMULAS = ("relu(Wx)", "relu(norm(Wx))", "x + relu(Wx)", "x + relu(norm(Wx))")
"""What a layer of each kind makes of x; biases are left out."""

INITS = ("He", "PyTorch")
"""Initial weights: normal with variance 2 / in and no bias, or what `nn.Linear` begins with."""

STEPS = 200
"""Of a training, whose loss is the mean of its last `LAST_STEPS` batches."""
LAST_STEPS = 10
LRS = (0.003, 0.01, 0.03, 0.1, 0.3)
TRAINING_SEEDS = range(3)

_DECADE = 100
"""The recordings of sizes are hundredths of powers of ten, those of losses hundredths."""


class Tower(nn.Module):
    """Equally wide layers with ReLU, and a linear one after them.

    Parameters
    ----------
    kind
        One of `KINDS`.
    init
        One of `INITS`.
    depth
        How many layers, without the last linear one.
    """

    def __init__(self, kind: str, init: str, depth: int):
        super().__init__()
        self.is_residual = kind.startswith("residual")
        self.layers = nn.ModuleList(nn.Linear(WIDTH, WIDTH) for _ in range(depth))
        has_norm = kind.endswith("batch norm")
        self.norms = nn.ModuleList(
            nn.BatchNorm1d(WIDTH, track_running_stats=False) if has_norm else nn.Identity()
            for _ in range(depth)
        )
        self.out = nn.Linear(WIDTH, len(CLASSES))
        if init == "He":
            for layer in self.layers:
                nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
                nn.init.zeros_(layer.bias)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return the logits (N, 10) of inputs (N, 32)."""
        for layer, norm in zip(self.layers, self.norms, strict=True):
            change = torch.relu(norm(layer(x)))
            x = x + change if self.is_residual else change
        return self.out(x)


def inputs() -> tuple[torch.Tensor, torch.Tensor]:
    """Return images as inputs of a `Tower`, standardised (IMAGES, 32), and their labels."""
    images, labels = (part[:IMAGES] for part in load_fashion_mnist("train"))
    X = functional.adaptive_avg_pool2d(images[:, None].float(), PATCHES).flatten(start_dim=1)
    return (X - X.mean(dim=0)) / X.std(dim=0), labels.long()


def measure(
    data: tuple[torch.Tensor, torch.Tensor], kind: str, init: str, depth: int
) -> torch.Tensor:
    """Return the size of the gradient by layer before any training, over `SEEDS`.

    That is log10 of the root mean square of the gradient of a layer's weights for one batch, shape
    (3, depth): the smallest, the mean and the largest over the seeds.
    """
    sizes = []
    for seed in SEEDS:
        with _seeded(seed):
            model = Tower(kind, init, depth)
            _loss_of_batch(model, data).backward()
        squares = [layer.weight.grad.double().square().mean() for layer in model.layers]
        sizes.append(torch.stack(squares).log10() / 2)
    powers = torch.stack(sizes)
    return torch.stack([powers.amin(dim=0), powers.mean(dim=0), powers.amax(dim=0)])


def measure_loss(
    data: tuple[torch.Tensor, torch.Tensor], kind: str, init: str, depth: int
) -> tuple[float, float] | None:
    """Return the loss after `STEPS` steps of SGD with the best of `LRS`, and that rate.

    It is the median over `TRAINING_SEEDS`; a rate with which that diverges is out. Return None if
    all are.
    """
    losses = _losses(data, kind, init, depth).nan_to_num(nan=math.inf).median(dim=1).values
    loss, lr = min(zip(losses.tolist(), LRS, strict=True))
    return (loss, lr) if math.isfinite(loss) else None


def recorded(kind: str, init: str, depth: int) -> torch.Tensor:
    """Return what `measure` gave when it was recorded, to a hundredth."""
    numbers = [int(number) for number in SIZES[f"{kind}, {init}, {depth}"].split()]
    return torch.tensor(numbers, dtype=torch.float64).view(3, depth) / _DECADE


def recordings_module() -> str:
    """Return the source of `depth_recordings.py`, measured anew; it takes some minutes."""
    data = inputs()
    sizes, losses = [], []
    for init, kind, depth in product(INITS, KINDS, DEPTHS):
        name = f"{kind}, {init}, {depth}"
        rows = (_DECADE * measure(data, kind, init, depth)).round().int().tolist()
        lines = "\n".join(_wrapped(row) for row in rows)
        sizes.append(f'    "{name}": """\n{lines}\n""",')
        found = measure_loss(data, kind, init, depth)
        losses.append(f'    "{name}": {(round(found[0], 2), found[1]) if found else None},')
    return _MODULE.format(sizes="\n".join(sizes), losses="\n".join(losses))


_MODULE = '''"""What `depth_tools` measured, written by `depth_tools.recordings_module`."""

# Hundredths of powers of ten, by kind, initial weights and depth: of each layer the smallest of the
# seeds, then the means, then the largest.
SIZES = {{
{sizes}
}}

# Loss after training, and the learning rate with which it is that low; None if all diverge.
LOSSES = {{
{losses}
}}
'''


def _wrapped(row: list[int]) -> str:
    return textwrap.fill(" ".join(map(str, row)), width=100, break_on_hyphens=False)


@contextmanager
def _seeded(seed: int) -> Iterator[None]:
    """Draw by a seed inside, and go on outside as if nothing had been drawn."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        yield


def _loss_of_batch(model: Tower, data: tuple[torch.Tensor, torch.Tensor]) -> torch.Tensor:
    X, y = data
    chosen = torch.randint(len(X), (BATCH,))
    return functional.cross_entropy(model(X[chosen]), y[chosen])


def _losses(
    data: tuple[torch.Tensor, torch.Tensor], kind: str, init: str, depth: int
) -> torch.Tensor:
    """Return the losses at the end of trainings, shape (learning rates, seeds).

    All networks train at once: what each of them learns is along the first axis of a parameter.
    """
    X, y = data
    towers, batches = [], []
    for seed in TRAINING_SEEDS:
        with _seeded(seed):
            towers.append(Tower(kind, init, depth))
            batches.append(torch.randint(len(X), (STEPS, BATCH)))
    chosen = torch.stack(batches * len(LRS))  # (networks, steps, examples)
    parameters, _ = stack_module_state(towers * len(LRS))
    parameters = {name: each.detach() for name, each in parameters.items()}
    lrs = torch.tensor(LRS).repeat_interleave(len(TRAINING_SEEDS))

    def loss_of(parameters: dict, X: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
        return functional.cross_entropy(functional_call(towers[0], parameters, X), y)

    gradients_of = vmap(grad_and_value(loss_of))
    losses = []
    for step in range(STEPS):
        rows = chosen[:, step]
        gradients, loss = gradients_of(parameters, X[rows], y[rows])
        for name, each in parameters.items():
            each -= lrs.view(-1, *[1] * (each.dim() - 1)) * gradients[name]
        losses.append(loss)
    return torch.stack(losses[-LAST_STEPS:]).mean(dim=0).view(len(LRS), -1)


_ABOUT = (
    f"Recorded from networks of width {WIDTH} with ReLU, for batches of {BATCH} garments shrunk to "
    f"{PATCHES[0]} × {PATCHES[1]} pixels. Gradients: root mean square before training, mean and "
    f"range of {len(SEEDS)} seeds. Loss: the best of {len(LRS)} learning rates, median of "
    f"{len(TRAINING_SEEDS)} seeds."
)


def depth_settings() -> dict[str, Any]:
    """Return what the page is told: kinds, initial weights, depths, and what was recorded."""
    recordings = [
        {"kind": kind, "init": init, "depth": depth}
        | dict(zip(("low", "mean", "high"), recorded(kind, init, depth).tolist(), strict=True))
        | dict(zip(("loss", "lr"), LOSSES[f"{kind}, {init}, {depth}"] or (None, None), strict=True))
        for init, kind, depth in product(INITS, KINDS, DEPTHS)
    ]
    return {
        "kinds": list(KINDS),
        "formulas": list(FORMULAS),
        "inits": list(INITS),
        "depths": list(DEPTHS),
        "recordings": recordings,
        "steps": STEPS,
        "classes": len(CLASSES),
        "about": _ABOUT,
    }


def explore_depth_tools() -> Instrument:
    """Return the widget: size of the gradient by layer, for networks of 5 to 40 layers."""
    return Instrument("depth_tools", settings=depth_settings(), picture="depth_tools")
