"""What several exercises of the chapter are tried on."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.nn.functional import cross_entropy
from torch.utils.data import DataLoader, TensorDataset

from course_utils.checking.samples import normal
from course_utils.checking.values import as_tensor, type_name

TRAINING, EVALUATION = "training mode", "evaluation mode"


class Network(nn.Module):
    """A small network that notes in which state it was called."""

    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(5, 4)
        self.output = nn.Linear(4, 3)
        self.modes: list[str] = []
        self.recordings: list[str] = []
        self.gradients: list[str] = []

    def forward(self, X):
        self.modes.append(self._mode())
        logits = self.output(torch.relu(self.hidden(X)))
        self.recordings.append(self._recording(logits))
        if logits.requires_grad:
            logits.register_hook(lambda gradient: self.gradients.append("computed"))
        return logits

    def _recording(self, logits: torch.Tensor) -> str:
        if not torch.is_grad_enabled():
            return "off"
        return "on" if logits.requires_grad else "on, though there is nothing left to be recorded"

    def _mode(self) -> str:
        """Say in which mode the network and its layers are; `model.training = ...` parts them."""
        mode, of_layers = (
            TRAINING if module.training else EVALUATION for module in (self, self.hidden)
        )
        return mode if mode == of_layers else f"{mode}, while its layers are in {of_layers}"


def network_5_4_3() -> Network:
    """Return a new network with always the same weights."""
    model = Network()
    generator = torch.Generator().manual_seed(48)
    for parameter in model.parameters():
        parameter.data = normal(generator, *parameter.shape)
    return model


def weights_of(model: nn.Module) -> torch.Tensor:
    """Return a copy of all parameters in one row."""
    return torch.cat([parameter.detach().flatten().clone() for parameter in model.parameters()])


def trainable(model: nn.Module) -> str:
    """Say whether the parameters can be trained."""
    frozen = [not parameter.requires_grad for parameter in model.parameters()]
    return "frozen: they record no gradients any more" if any(frozen) else "as trainable as before"


def in_turn(seen: Sequence[str], nothing: str = "unknown, as the model was never called") -> str:
    """Say what was seen: one thing, or one at first and another later."""
    if not seen:
        return nothing
    later = next((each for each in seen if each != seen[0]), None)
    return f"{seen[0]} at first, {later} later" if later else seen[0]


def is_one_number(value: Any) -> bool:
    """Whether a value holds one number, in whatever clothes."""
    tensor = None if isinstance(value, bool) else as_tensor(value)
    return tensor is not None and not tensor.is_meta and tensor.numel() == 1


def kind_of(value: Any) -> str:
    """Say what a value is: one number, a tensor of some shape, or of which other type."""
    if is_one_number(value):
        return "one number"
    is_array = isinstance(value, torch.Tensor | np.ndarray) and as_tensor(value) is not None
    return f"a tensor of shape {tuple(value.shape)}" if is_array else type_name(value)


def _loader(seed: int, n: int, batch_size: int) -> DataLoader:
    generator = torch.Generator().manual_seed(seed)
    X = normal(generator, n, 5)
    labels = torch.randint(3, (n,), generator=generator)
    return DataLoader(TensorDataset(X, labels), batch_size)


def batches_of_8_8_and_3() -> DataLoader:
    """Return a loader with 19 images, whose last batch is smaller."""
    return _loader(256, 19, 8)


def batches_of_5_5_and_3() -> DataLoader:
    """Return another loader of that kind, with 13 images."""
    return _loader(91, 13, 5)


def one_batch_of_6() -> DataLoader:
    """Return a loader with a single batch."""
    return _loader(175, 6, 6)


def batches_of_3_and_1() -> DataLoader:
    """Return a loader whose first batch has as many images as there are classes."""
    return _loader(91, 4, 3)


def doubled_cross_entropy(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """Return a loss that is not the usual one."""
    return 2 * cross_entropy(logits, labels)
