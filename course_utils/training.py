"""Mini-batches, the training loop and evaluation, as chapter 05 builds them.

Everything here is plain PyTorch: a loop over batches, a loss, an optimizer.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

import torch
from torch import nn

Batch = tuple[torch.Tensor, torch.Tensor]
"""Inputs of shape (N, ...) and integer labels of shape (N,)."""

Loss = Callable[[torch.Tensor, torch.Tensor], torch.Tensor]
"""Maps logits of shape (N, K) and labels of shape (N,) to their mean loss, a scalar."""


class Batches:
    """Mini-batches cut out of tensors, in a new order at every pass.

    Much quicker than a `DataLoader`, which fetches image after image: here one indexing operation
    makes a whole batch.

    Parameters
    ----------
    X, labels
        Inputs of shape (N, ...) and integer labels of shape (N,), on one device.
    batch_size
        Number of examples in a batch; the last batch holds what is left.
    generator
        Source of the order, on the CPU; without one the order is that of the data.
    """

    def __init__(
        self,
        X: torch.Tensor,
        labels: torch.Tensor,
        batch_size: int,
        generator: torch.Generator | None = None,
    ):
        if len(X) != len(labels):
            raise ValueError(f"{len(X)} inputs and {len(labels)} labels: there must be one for one")
        if batch_size < 1:
            raise ValueError(f"a batch needs at least one example, not {batch_size}")
        self.X, self.labels = X, labels
        self.batch_size, self.generator = batch_size, generator

    def __len__(self) -> int:
        """Return the number of batches in a pass."""
        return -(-len(self.X) // self.batch_size)

    def __iter__(self) -> Iterator[Batch]:
        n = len(self.X)
        if self.generator is None:
            for start in range(0, n, self.batch_size):
                rows = slice(start, start + self.batch_size)
                yield self.X[rows], self.labels[rows]
            return
        order = torch.randperm(n, generator=self.generator).to(self.X.device)
        for rows in order.split(self.batch_size):
            yield self.X[rows], self.labels[rows]


def train_one_epoch(
    model: nn.Module, batches: Iterable[Batch], loss_fn: Loss, optimizer: torch.optim.Optimizer
) -> float:
    """Take one optimizer step for every batch; return the mean loss of the images before it.

    Raises
    ------
    ValueError
        There is no batch.
    """
    model.train()
    total, n = 0.0, 0
    for X, labels in batches:
        optimizer.zero_grad()
        loss = loss_fn(model(X), labels)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(labels)
        n += len(labels)
    return total / _at_least_one(n)


@torch.no_grad()
def evaluate(model: nn.Module, batches: Iterable[Batch], loss_fn: Loss) -> tuple[float, float]:
    """Return the mean loss and the accuracy, 0 to 1, over all images; train nothing.

    Raises
    ------
    ValueError
        There is no batch.
    """
    model.eval()
    total, correct, n = 0.0, 0, 0
    for X, labels in batches:
        logits = model(X)
        total += loss_fn(logits, labels).item() * len(labels)
        correct += (logits.argmax(dim=1) == labels).sum().item()
        n += len(labels)
    return total / _at_least_one(n), correct / n


def _at_least_one(n: int) -> int:
    if n == 0:
        raise ValueError("there is no batch, so there is no mean: is the data set empty?")
    return n


@dataclass
class History:
    """What was measured after every epoch."""

    train_loss: list[float] = field(default_factory=list)
    """Mean loss of the training images while the epoch ran."""
    val_loss: list[float] = field(default_factory=list)
    """Mean loss of the validation images after the epoch."""
    val_accuracy: list[float] = field(default_factory=list)
    """Share of the validation images classified correctly after the epoch, 0 to 1."""
    interrupted: bool = False
    """Whether the learner stopped the training."""

    def __len__(self) -> int:
        """Return the number of complete epochs."""
        return len(self.val_accuracy)


class Watch(Protocol):
    """Follows a training: `course_utils.widgets.training.TrainingView` is one."""

    def track(self, batches: Iterable[Batch]) -> Iterable[Batch]:
        """Yield the batches of one epoch as they are."""

    def update(self, history: History) -> None:
        """Take note that an epoch is over or that the training was interrupted."""


def fit(
    model: nn.Module,
    train: Iterable[Batch],
    val: Iterable[Batch],
    loss_fn: Loss,
    optimizer: torch.optim.Optimizer,
    epochs: int,
    watch: Watch | None = None,
) -> History:
    """Train for some epochs and evaluate after each.

    Interrupting the kernel ends the training early: `model` keeps its weights, and the history
    holds the complete epochs.
    """
    history = History()
    try:
        for _ in range(epochs):
            batches = watch.track(train) if watch else train
            train_loss = train_one_epoch(model, batches, loss_fn, optimizer)
            val_loss, val_accuracy = evaluate(model, val, loss_fn)
            history.train_loss.append(train_loss)
            history.val_loss.append(val_loss)
            history.val_accuracy.append(val_accuracy)
            if watch:
                watch.update(history)
    except KeyboardInterrupt:
        history.interrupted = True
        if watch:
            watch.update(history)
    return history
