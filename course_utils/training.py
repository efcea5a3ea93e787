"""Mini-batches, the training loop and evaluation, as chapter 05 builds them; early stopping, of 08.

Everything here is plain PyTorch: a loop over batches, a loss, an optimizer.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

import torch
from torch import nn
from torch.utils.data import TensorDataset

from course_utils.compute import prepare

prepare()  # also where no data are loaded: a script of chapter 08 trains as its kernel does

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
        # As of a DataLoader: a loop may divide by the length of its data set.
        self.dataset = TensorDataset(X, labels)
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
            # What self.X[rows] gives, in a third of the time.
            yield self.X.index_select(0, rows), self.labels.index_select(0, rows)


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
    """What was measured after every epoch; without validation two of the lists stay empty."""

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
        return len(self.train_loss)


class Watch(Protocol):
    """Follows a training: `course_utils.widgets.training.TrainingView` is one."""

    def follow(self, batches: Iterable[Batch], loss_fn: Loss) -> tuple[Iterable[Batch], Loss]:
        """Return both as they are, but watched."""

    def update(self, history: History) -> None:
        """Take note that an epoch is over or that the training was interrupted."""


def fit(
    model: nn.Module,
    train: Iterable[Batch],
    val: Iterable[Batch] | None,
    loss_fn: Loss,
    optimizer: torch.optim.Optimizer,
    epochs: int,
    watch: Watch | None = None,
    scheduler: torch.optim.lr_scheduler.LRScheduler | None = None,
    each_batch: bool = False,
) -> History:
    """Train for some epochs and evaluate after each, if there is something to evaluate on.

    Interrupting the kernel ends the training early: `model` keeps its weights, and the history
    holds the complete epochs.

    Parameters
    ----------
    model, train, val, loss_fn, optimizer
        What is trained, on what, judged by what, and by which rule.
    epochs
        Passes over `train`.
    watch
        Is told of every batch and epoch.
    scheduler
        Sets the learning rate of `optimizer`: one step after every epoch.
    each_batch
        Whether `scheduler` takes its step after every batch instead.
    """
    history = History()
    batches, noted_loss = watch.follow(train, loss_fn) if watch else (train, loss_fn)
    try:
        for _ in range(epochs):
            passed = _stepping(batches, scheduler) if scheduler and each_batch else batches
            train_loss = train_one_epoch(model, passed, noted_loss, optimizer)
            if val is not None:
                val_loss, val_accuracy = evaluate(model, val, loss_fn)
                history.val_loss.append(val_loss)
                history.val_accuracy.append(val_accuracy)
            history.train_loss.append(train_loss)
            if scheduler and not each_batch:
                scheduler.step()
            if watch:
                watch.update(history)
    except KeyboardInterrupt:
        history.interrupted = True
        if watch:
            watch.update(history)
    return history


def _stepping(
    batches: Iterable[Batch], scheduler: torch.optim.lr_scheduler.LRScheduler
) -> Iterator[Batch]:
    """Yield the batches; after each one was worked on, the scheduler takes its step."""
    for batch in batches:
        yield batch
        scheduler.step()


def train_val_split(
    n: int, fraction: float, generator: torch.Generator
) -> tuple[torch.Tensor, torch.Tensor]:
    """Divide range(n) at random into index tensors for training and validation, as in chapter 08.

    Parameters
    ----------
    n
        Number of examples.
    fraction
        Share of the validation set; it gets ``round(fraction * n)`` examples.
    generator
        Source of the order, on the CPU.

    Raises
    ------
    ValueError
        Nothing would be left to train on or to validate on.
    """
    n_val = round(fraction * n)
    if not 0 < n_val < n:
        raise ValueError(
            f"a fraction of {fraction} of {n} examples is {n_val} for validation and {n - n_val} "
            "for training: both sets need at least one"
        )
    order = torch.randperm(n, generator=generator)
    return order[n_val:], order[:n_val]


class EarlyStopping:
    """Stops when a metric, lower is better, has not improved for some epochs; of chapter 08.

    An improvement is a metric lower than the best so far by more than `min_delta`; NaN never is.
    `vars` of a stopper is all that it knows, for a checkpoint.

    Parameters
    ----------
    patience
        How many epochs in a row without improvement end the training, 1 or more.
    min_delta
        How much counts as no improvement yet, 0 or more.
    """

    def __init__(self, patience: int, min_delta: float = 0.0):
        if not patience >= 1:
            raise ValueError(f"patience counts epochs, and must be 1 or more, not {patience}")
        if not min_delta >= 0:
            raise ValueError(f"min_delta must be 0 or more, not {min_delta}")
        self.patience, self.min_delta = patience, min_delta
        self.best, self.since_best = float("inf"), 0
        self.best_weights: dict[str, torch.Tensor] | None = None

    @property
    def stopped(self) -> bool:
        """Whether the training should be over."""
        return self.since_best >= self.patience

    def step(self, metric: float, model: nn.Module) -> bool:
        """Take the metric of an epoch, keep a copy of the best weights; return `stopped`."""
        metric = float(metric)
        if metric < self.best - self.min_delta:
            self.best, self.since_best = metric, 0
            self.best_weights = {name: t.clone() for name, t in model.state_dict().items()}
        else:
            self.since_best += 1
        return self.stopped

    def restore(self, model: nn.Module) -> None:
        """Give the model the weights of the best epoch.

        Raises
        ------
        RuntimeError
            No epoch was an improvement: `step` was never called, or only with NaN or infinity.
        """
        if self.best_weights is None:
            raise RuntimeError(
                "no epoch has improved the metric, so there are no best weights to restore"
            )
        model.load_state_dict(self.best_weights)
