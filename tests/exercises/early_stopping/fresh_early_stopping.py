"""Answers to `EarlyStopping` by somebody who had only the notebook,
written when the checks were done.
"""

import copy
import math

from tests.exercises.answers import right, wrong


class Stopper:
    """What many of the answers have in common; each of them changes a part of it."""

    def __init__(self, patience, min_delta=0.0):
        self.patience, self.min_delta = patience, min_delta
        self.best, self.waited, self.kept = float("inf"), 0, None

    def improved(self, metric):
        return metric < self.best - self.min_delta

    def keep(self, model):
        self.kept = copy.deepcopy(model.state_dict())

    def step(self, metric, model):
        if self.improved(metric):
            self.best, self.waited = metric, 0
            self.keep(model)
        else:
            self.waited += 1
        return self.waited >= self.patience

    def restore(self, model):
        model.load_state_dict(self.kept)


@right
class DeepCopyOfTheState(Stopper):
    pass


@right
class CloneOfEachTensor:
    def __init__(self, patience, min_delta=0.0):
        self.patience = patience
        self.min_delta = min_delta
        self.best_loss = math.inf
        self.counter = 0

    def step(self, metric, model):
        if math.isnan(metric) or metric >= self.best_loss - self.min_delta:
            self.counter += 1
            return self.counter >= self.patience
        self.best_loss = metric
        self.counter = 0
        self.weights = {k: v.detach().clone() for k, v in model.state_dict().items()}
        return False

    def restore(self, model):
        model.load_state_dict(self.weights)


@right
class EpochsCounted:
    def __init__(self, patience, min_delta=0.0):
        self.patience, self.min_delta = patience, min_delta
        self.epoch, self.best_epoch, self.lowest = 0, 0, math.inf
        self.state = None

    def step(self, metric, model):
        self.epoch += 1
        if metric < self.lowest - self.min_delta:
            self.lowest, self.best_epoch = metric, self.epoch
            self.state = copy.deepcopy(model.state_dict())
        return self.epoch - self.best_epoch >= self.patience

    def restore(self, model):
        model.load_state_dict(copy.deepcopy(self.state))


# no copy: the optimizer writes into what was kept
@wrong()
class KeepsTheTensorsThemselves(Stopper):
    def keep(self, model):
        self.kept = model.state_dict()


# a shallow copy holds the same tensors
@wrong()
class ShallowCopy(Stopper):
    def keep(self, model):
        self.kept = model.state_dict().copy()


# detach() shares its memory with the parameter
@wrong()
class DetachIsNoCopy(Stopper):
    def keep(self, model):
        self.kept = {name: tensor.detach() for name, tensor in model.state_dict().items()}


# one epoch too patient
@wrong()
class StrictlyMore(Stopper):
    def step(self, metric, model):
        super().step(metric, model)
        return self.waited > self.patience


# the waiting never starts over
@wrong()
class NeverStartsOver(Stopper):
    def step(self, metric, model):
        if metric < self.best - self.min_delta:
            self.best = metric
            self.kept = copy.deepcopy(model.state_dict())
        else:
            self.waited += 1
        return self.waited >= self.patience


# keeps the weights of every epoch, good or bad
@wrong()
class KeepsTheLast(Stopper):
    def step(self, metric, model):
        stop = super().step(metric, model)
        self.kept = copy.deepcopy(model.state_dict())
        return stop


# buffers, those of BatchNorm for example, are forgotten
@wrong()
class ParametersOnly(Stopper):
    def keep(self, model):
        self.kept = [p.detach().clone() for p in model.parameters()]

    def restore(self, model):
        for p, kept in zip(model.parameters(), self.kept, strict=True):
            p.data.copy_(kept)


# restore hands over the kept tensors themselves, and training changes them
@wrong()
class SharesWhatWasKept(Stopper):
    def restore(self, model):
        for name, parameter in model.named_parameters():
            parameter.data = self.kept[name]


# higher is better, as for an accuracy
@wrong()
class HigherIsBetter(Stopper):
    def __init__(self, patience, min_delta=0.0):
        super().__init__(patience, min_delta)
        self.best = -math.inf

    def improved(self, metric):
        return metric > self.best + self.min_delta


# min_delta has no default
@wrong()
class NoDefault(Stopper):
    def __init__(self, patience, min_delta):
        super().__init__(patience, min_delta)


# returns None where training goes on
@wrong()
class SometimesNone(Stopper):
    def step(self, metric, model):
        if super().step(metric, model):
            return True
        return None


# NaN at the start becomes the best, and nothing is ever lower
@wrong()
class FirstMetricIsBest(Stopper):
    def step(self, metric, model):
        if self.kept is None or metric < self.best - self.min_delta:
            self.best, self.waited = metric, 0
            self.keep(model)
        else:
            self.waited += 1
        return self.waited >= self.patience


# restore returns the weights and gives them to nobody
@wrong()
class ReturnsTheWeights(Stopper):
    def restore(self, model):
        return self.kept


# min_delta is forgotten, and equal counts as better
@wrong()
class NoMinDelta(Stopper):
    def improved(self, metric):
        return metric <= self.best


# NaN is "not worse"
@wrong()
class NanImproves(Stopper):
    def improved(self, metric):
        return not metric >= self.best - self.min_delta


# says stop at the improvement
@wrong()
class StopsTheWrongWay(Stopper):
    def step(self, metric, model):
        return not super().step(metric, model)
