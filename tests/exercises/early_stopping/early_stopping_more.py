"""Wrong answers to `EarlyStopping`, each of them one of two classes with something changed."""

import copy
import math

import torch

from tests.exercises.answers import wrong


class _Base:
    def __init__(self, patience, min_delta=0.0):
        self.patience, self.min_delta = patience, min_delta
        self.best, self.wait, self.state = math.inf, 0, None

    def better(self, metric):
        return metric < self.best - self.min_delta

    def keep(self, model):
        self.state = {k: v.clone() for k, v in model.state_dict().items()}

    def step(self, metric, model):
        if self.better(metric):
            self.best, self.wait = metric, 0
            self.keep(model)
        else:
            self.wait += 1
        return self.wait >= self.patience

    def restore(self, model):
        model.load_state_dict(self.state)


@wrong("EqualAndNanCount")
class CopiedFromTheWeb:
    def __init__(self, patience, min_delta=0.0):
        self.patience, self.delta, self.counter = patience, min_delta, 0
        self.best_score, self.early_stop = None, False

    def step(self, val_loss, model):
        score = -val_loss
        if self.best_score is None:
            self.best_score = score
            self.save(model)
        elif score < self.best_score + self.delta:
            self.counter += 1
            if self.counter >= self.patience:
                self.early_stop = True
        else:
            self.best_score, self.counter = score, 0
            self.save(model)
        return self.early_stop

    def save(self, model):
        self.state = copy.deepcopy(model.state_dict())

    def restore(self, model):
        model.load_state_dict(self.state)


@wrong("ThreeWays")
class CopiedFromAnotherPage(_Base):
    def step(self, metric, model):
        if metric < self.best:
            self.best, self.wait = metric, 0
            self.keep(model)
        elif metric > self.best + self.min_delta:
            self.wait += 1
            if self.wait >= self.patience:
                return True
        return False


@wrong("ByReference")
class NoCopy(_Base):
    def keep(self, model):
        self.state = model.state_dict()


@wrong("ByReference")
class Detached(_Base):
    def keep(self, model):
        self.state = {k: v.detach().cpu() for k, v in model.state_dict().items()}


@wrong("ByReference")
class ShallowCopy(_Base):
    def keep(self, model):
        self.state = copy.copy(model).state_dict()


@wrong("KeptHandedOver")
class Assigned(_Base):
    def restore(self, model):
        model.load_state_dict(self.state, assign=True)


@wrong("KeptHandedOver")
class DataHandedOver(_Base):
    def restore(self, model):
        for name, tensor in [*model.named_parameters(), *model.named_buffers()]:
            tensor.data = self.state[name]


@wrong("KeptHandedOver", "KeptHandedOver + OwnModelRestored")
class DictOfTheKeptModel(_Base):
    def keep(self, model):
        self.model = copy.deepcopy(model)

    def restore(self, model):
        model.__dict__.update(self.model.__dict__)


@wrong("ParametersOnly")
class ListOfParameters(_Base):
    def keep(self, model):
        self.params = [p.data.clone() for p in model.parameters()]

    def restore(self, model):
        with torch.no_grad():
            for p, kept in zip(model.parameters(), self.params, strict=True):
                p.copy_(kept)


@wrong("ParametersHandedOver")
class ParametersAliased(_Base):
    def restore(self, model):
        for name, p in model.named_parameters():
            p.data = self.state[name]


@wrong("NothingRestored")
class Rebound(_Base):
    def keep(self, model):
        self.model = copy.deepcopy(model)

    def restore(self, model):
        model = self.model  # noqa: F841


@wrong("NothingRestored")
class ReturnsTheState(_Base):
    def restore(self, model):
        return self.state


@wrong("NothingRestored")
class UpdatesADict(_Base):
    def restore(self, model):
        model.state_dict().update(self.state)


@wrong("LastWeights")
class AlwaysKept(_Base):
    def step(self, metric, model):
        self.keep(model)
        self.wait = 0 if self.better(metric) else self.wait + 1
        self.best = metric if self.better(metric) else self.best
        return self.wait >= self.patience


@wrong("NoneToGoOn")
class NoElse(_Base):
    def step(self, metric, model):
        if super().step(metric, model):
            return True
        return None


@wrong("NothingReturned")
class SetsAFlag(_Base):
    def step(self, metric, model):
        self.stop = super().step(metric, model)


@wrong("CountReturned")
class Count(_Base):
    def step(self, metric, model):
        super().step(metric, model)
        return self.wait


@wrong("GoesOnWhenTrue")
class Continues(_Base):
    def step(self, metric, model):
        super().step(metric, model)
        return self.wait < self.patience


@wrong("OneEpochLate")
class MoreThanPatience(_Base):
    def step(self, metric, model):
        super().step(metric, model)
        return self.wait > self.patience


@wrong("OneEpochLate")
class CheckedBefore(_Base):
    def step(self, metric, model):
        if self.better(metric):
            self.best, self.wait = metric, 0
            self.keep(model)
            return False
        stop = self.wait >= self.patience
        self.wait += 1
        return stop


@wrong("MinDeltaIgnored")
class NoMinDelta(_Base):
    def better(self, metric):
        return metric < self.best


@wrong("MinDeltaAdded")
class MinDeltaWrongWay(_Base):
    def better(self, metric):
        return metric - self.min_delta < self.best


@wrong("CounterNotReset")
class NoReset(_Base):
    def step(self, metric, model):
        if self.better(metric):
            self.best = metric
            self.keep(model)
        else:
            self.wait += 1
        return self.wait >= self.patience


@wrong("HigherIsBetter")
class Accuracy(_Base):
    def better(self, metric):
        return self.best == math.inf or metric - self.best > self.min_delta


@wrong("FirstEpochsNotCounted")
class FromEpoch0(_Base):
    epoch, best_epoch = -1, 0

    def step(self, metric, model):
        self.epoch += 1
        if self.better(metric):
            self.best, self.best_epoch = metric, self.epoch
            self.keep(model)
        return self.epoch - self.best_epoch >= self.patience


@wrong("SharedMemory")
class OnTheClass:
    best, wait, state = math.inf, 0, None

    def __init__(self, patience, min_delta=0.0):
        OnTheClass.patience, OnTheClass.min_delta = patience, min_delta

    def step(self, metric, model):
        cls = type(self)
        if metric < cls.best - cls.min_delta:
            cls.best, cls.wait, cls.state = metric, 0, copy.deepcopy(model.state_dict())
        else:
            cls.wait += 1
        return cls.wait >= cls.patience

    def restore(self, model):
        model.load_state_dict(OnTheClass.state)


@wrong("OneEpochLate + ByReference", "ByReference + OneEpochLate", "OneEpochLate+ByReference")
class TwoMistakes(MoreThanPatience):
    def keep(self, model):
        self.state = model.state_dict()


@wrong("EqualCounts + ParametersOnly", "ParametersOnly + EqualCounts")
class TwoOthers(ListOfParameters):
    def better(self, metric):
        return metric <= self.best - self.min_delta


@wrong("no_step")
def a_function(patience, min_delta):
    return patience + min_delta


@wrong("NoRestore")
class Misspelled:
    def __init__(self, patience, min_delta=0.0):
        self.count = 0

    def step(self, metric, model):
        return False

    def restores(self, model):
        return model
