"""What several exercises of the chapter are tried on."""

import torch
from torch import nn
from torch.nn.functional import cross_entropy
from torch.utils.data import DataLoader, TensorDataset

from course_utils.checking.samples import normal


class Network(nn.Module):
    """A small float64 network that notes in which state it was called."""

    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(3, 4, dtype=torch.float64)
        self.output = nn.Linear(4, 3, dtype=torch.float64)
        self.was_training: list[bool] = []
        self.recorded_gradients: list[bool] = []

    def forward(self, X):
        self.was_training.append(self.training)
        self.recorded_gradients.append(torch.is_grad_enabled())
        return self.output(torch.relu(self.hidden(X)))


def network_3_4_3() -> Network:
    """Return a new network with always the same weights."""
    model = Network()
    generator = torch.Generator().manual_seed(53)
    for parameter in model.parameters():
        parameter.data = normal(generator, *parameter.shape, dtype=torch.float64)
    return model


def loader(seed: int, n: int, batch_size: int) -> DataLoader:
    generator = torch.Generator().manual_seed(seed)
    X = normal(generator, n, 3, dtype=torch.float64)
    labels = torch.randint(3, (n,), generator=generator)
    return DataLoader(TensorDataset(X, labels), batch_size)


def batches_of_4_4_and_2() -> DataLoader:
    """Return a loader with ten images, whose last batch is smaller."""
    return loader(54, 10, 4)


def one_batch_of_6() -> DataLoader:
    """Return a loader with a single batch."""
    return loader(55, 6, 6)


def batches_of_3_and_1() -> DataLoader:
    """Return a loader whose first batch has as many images as there are classes."""
    return loader(56, 4, 3)


def doubled_cross_entropy(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """Return a loss that is not the usual one."""
    return 2 * cross_entropy(logits, labels)


def one_of(seen: list[bool], yes: str, no: str) -> str:
    if not seen:
        return "the model was never called"
    return "now this, now that" if len(set(seen)) == 2 else yes if seen[0] else no
