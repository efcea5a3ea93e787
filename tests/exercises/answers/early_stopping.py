"""Second correct answers, written differently from the references: by exercise id, chapter 08."""

import copy
import math
import random

import torch


def train_val_split_from_a_list(n, fraction, generator):
    seed = torch.randint(2**31, (1,), generator=generator).item()
    chosen = random.Random(seed).sample(range(n), round(n * fraction))
    rest = sorted(set(range(n)) - set(chosen))
    return [torch.tensor(rest), torch.tensor(chosen)]


def train_val_split_by_ranks(n, fraction, generator):
    ranks = torch.rand(n, generator=generator).argsort()
    is_val = ranks < round(fraction * n)
    return (~is_val).nonzero().flatten(), is_val.nonzero().flatten()


def train_val_split_of_torch(n, fraction, generator):
    n_val = round(fraction * n)
    parts = torch.utils.data.random_split(range(n), [n - n_val, n_val], generator)
    return tuple(torch.tensor(part.indices) for part in parts)


def stopping_point_counting_down(values, patience, min_delta):
    best, best_epoch, left = None, 0, patience
    for epoch, value in enumerate(values):
        if best is None or best - value > min_delta:
            best, best_epoch, left = value, epoch, patience
            continue
        left -= 1
        if left == 0:
            break
    return [epoch, best_epoch]


def stopping_point_looking_back(values, patience, min_delta):
    improvements = []
    for epoch in range(len(values)):
        so_far = values[improvements[-1]] if improvements else math.inf
        if values[epoch] < so_far - min_delta:
            improvements.append(epoch)
        if epoch - improvements[-1] == patience:
            break
    return epoch, improvements[-1]


class EarlyStoppingWithDeepCopy:
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


class EarlyStoppingKeepingTheModel:
    def __init__(self, patience, min_delta):
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


def resume_by_exception(path, model, optimizer):
    try:
        saved = torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError:
        return 0
    optimizer.load_state_dict(saved.pop("optimizer"))
    model.load_state_dict(saved.pop("model"))
    return 1 + saved["epoch"]


def resume_with_default_arguments(path, model, optimizer):
    epoch = 0
    if path.is_file():
        saved = torch.load(path)
        for part, name in ((model, "model"), (optimizer, "optimizer")):
            part.load_state_dict(saved[name])
        epoch = torch.tensor(saved["epoch"] + 1)
    return epoch


ANSWERS = {
    "8.1": [train_val_split_from_a_list, train_val_split_by_ranks, train_val_split_of_torch],
    "8.2": [stopping_point_counting_down, stopping_point_looking_back],
    "8.3": [EarlyStoppingWithDeepCopy, EarlyStoppingKeepingTheModel],
    "8.4": [resume_by_exception, resume_with_default_arguments],
}
