"""Answers to `EarlyStopping` that learners could write, and how each is to be judged."""

import copy
import io
import math

import torch

from tests.exercises.answers import right
from tests.exercises.early_stopping.early_stopping_more import *  # noqa: F403 - the wrong ones


@right
class WithDeepCopy:
    def __init__(self, patience, min_delta=0.0):
        self.patience = patience
        self.left = patience
        self.min_delta = min_delta
        self.best = None
        self.state = None

    def step(self, metric, model):
        is_first = self.best is None and not math.isnan(metric)
        if is_first or (self.best is not None and self.best - metric > self.min_delta):
            self.best = metric
            self.state = copy.deepcopy(model.state_dict())
            self.left = self.patience
            return False
        self.left -= 1
        return self.left <= 0

    def restore(self, model):
        model.load_state_dict(self.state)


@right
class KeepingTheModel:
    def __init__(self, patience, min_delta=0.0):
        self.patience, self.min_delta, self.metrics = patience, min_delta, []
        self.best_epoch, self.best_metric, self.best_model = -1, float("inf"), None

    def step(self, metric, model):
        self.metrics.append(metric)
        epoch = len(self.metrics) - 1
        if metric < self.best_metric - self.min_delta:
            self.best_epoch, self.best_metric = epoch, metric
            self.best_model = copy.deepcopy(model)
        return bool(epoch - self.best_epoch >= self.patience)

    def restore(self, model):
        with torch.no_grad():
            for name, tensor in model.state_dict().items():
                tensor.copy_(self.best_model.state_dict()[name])


@right
class WithBytes:
    def __init__(self, patience, min_delta=0):
        self.p, self.d = patience, min_delta
        self.best, self.bad = torch.tensor(math.inf), 0

    def step(self, metric, model):
        metric = torch.as_tensor(metric)
        better = metric < self.best - self.d
        if better:
            self.best, self.bad, self.file = metric, 0, io.BytesIO()
            torch.save(model.state_dict(), self.file)
        else:
            self.bad += 1
        return torch.tensor(self.bad >= self.p)

    def restore(self, model):
        self.file.seek(0)
        model.load_state_dict(torch.load(self.file))
        return model


@right
class WithLists:
    best = math.inf
    bad = 0

    def __init__(self, patience, min_delta=0.0):
        self.patience, self.min_delta = patience, min_delta

    def step(self, metric, model):
        self.bad += 1
        if self.best - metric > self.min_delta:
            self.best, self.bad = metric, 0
            self.params = [p.detach().clone() for p in model.parameters()]
            self.buffers = [b.clone() for b in model.buffers()]
        return self.bad == self.patience

    def restore(self, model):
        for p, kept in zip(model.parameters(), self.params, strict=True):
            p.data = kept.clone()
        for b, kept in zip(model.buffers(), self.buffers, strict=True):
            b.data.copy_(kept)


@right
class HandingOverCopies:
    def __init__(self, patience, min_delta=0.0):
        self.__dict__.update(patience=patience, min_delta=min_delta, epoch=0, last_best=0)
        self.lowest = math.inf

    def step(self, metric, model):
        self.epoch += 1
        if metric + self.min_delta < self.lowest:
            self.lowest, self.last_best = metric, self.epoch
            self.kept = {k: v.numpy().copy() for k, v in model.state_dict().items()}
        return True if self.epoch - self.last_best >= self.patience else 1 > 2

    def restore(self, model):
        model.load_state_dict({k: torch.tensor(v) for k, v in self.kept.items()}, assign=True)


@right
class HigherScore:
    def __init__(self, patience, min_delta=0.0):
        self.counter, self.score = 0, -math.inf
        self.patience, self.min_delta = patience, min_delta

    def step(self, metric, model):
        if -metric > self.score + self.min_delta:
            self._save(-metric, model)
        else:
            self.counter += 1
        return not self.counter < self.patience

    def _save(self, score, model):
        self.score, self.counter, self.model = score, 0, copy.deepcopy(model)

    def restore(self, model):
        model.load_state_dict(self.model.state_dict())
