"""Second correct answers, written differently from the references: by exercise id, chapter 05."""

from itertools import pairwise

import numpy as np
import torch
from torch import nn
from torch.nn import functional


def standardize_with_numpy(train, test):
    train, test = (images.numpy().astype(np.float32) for images in (train, test))
    return [(images - train.mean()) / train.std() for images in (train, test)]


def standardize_after_scaling_to_one(train, test):
    train, test = train / 255, test / 255
    std, mean = torch.std_mean(train)
    return train.sub(mean).div(std), test.sub(mean).div(std)


def standardize_by_moments(train, test):
    pixels = train.to(torch.float64).flatten()
    mean = pixels.sum() / pixels.numel()
    std = ((pixels**2).mean() - mean**2) ** 0.5
    return tuple(((images - mean) / std).float() for images in (train, test))


def mlp_as_sequential(sizes):
    layers = [nn.Flatten()]
    for n_in, n_out in pairwise(sizes):
        layers += [nn.Linear(n_in, n_out), nn.ReLU()]
    return nn.Sequential(*layers[:-1])


class MLPByIndex(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = nn.ModuleList()
        for i in range(len(sizes) - 1):
            self.layers.append(nn.Linear(sizes[i], sizes[i + 1]))

    def forward(self, X):
        A = X.view(X.shape[0], -1)
        for i, layer in enumerate(self.layers):
            A = layer(A)
            if i < len(self.layers) - 1:
                A = functional.relu(A)
        return A


class MLPOfParameters(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        for i, (n_in, n_out) in enumerate(pairwise(sizes)):
            W = torch.randn(n_out, n_in) / n_in**0.5
            self.register_parameter(f"W{i}", nn.Parameter(W))
            setattr(self, f"b{i}", nn.Parameter(torch.zeros(n_out)))
        self.depth = len(sizes) - 1

    def forward(self, X):
        A = X.reshape(len(X), -1)
        for i in range(self.depth):
            Z = A @ getattr(self, f"W{i}").T + getattr(self, f"b{i}")
            A = Z.clamp(min=0)
        return Z


class MLPOfSetattr(nn.Module):
    def __init__(self, sizes):
        super(MLPOfSetattr, self).__init__()  # noqa: UP008 - as older tutorials write it
        self.names = []
        for n_in, n_out in pairwise(sizes):
            self.names.append(f"fc{len(self.names)}")
            setattr(self, self.names[-1], nn.Linear(n_in, n_out))

    def forward(self, x):
        x = torch.flatten(x, 1)
        for name in self.names[:-1]:
            x = self.get_submodule(name)(x).relu()
        return self.get_submodule(self.names[-1])(x)


def train_one_epoch_clearing_last(model, loader, loss_fn, optimizer):
    model.train(True)
    losses, sizes = [], []
    for X, labels in loader:
        logits = model(X)
        loss = loss_fn(logits, labels)
        loss.backward()
        optimizer.step()
        model.zero_grad()
        losses.append(loss.detach())
        sizes.append(len(X))
    return torch.stack(losses).dot(torch.tensor(sizes).to(losses[0])) / sum(sizes)


def train_one_epoch_with_running_mean(model, loader, loss_fn, optimizer):
    model.train()
    mean, n = 0, 0
    for batch in loader:
        X, labels = batch
        optimizer.zero_grad(set_to_none=False)
        loss = loss_fn(model(X), labels)
        n += X.size(0)
        mean += (float(loss) - mean) * X.size(0) / n
        loss.backward()
        optimizer.step()
    return mean


def train_one_epoch_of_a_data_set(model, loader, loss_fn, optimizer):
    model.train()
    running = torch.zeros(())
    for inputs, targets in loader:
        outputs = model(inputs)
        loss = loss_fn(outputs, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        running = running + loss.detach() * inputs.shape[0]
    return running.item() / len(loader.dataset)


@torch.no_grad()
def evaluate_decorated(model, loader, loss_fn):
    model.eval()
    losses, right = [], []
    for X, labels in loader:
        logits = model(X)
        losses += [loss_fn(logits, labels)] * len(X)
        right.append(logits.max(1).indices.eq(labels))
    return torch.stack(losses).mean(), torch.cat(right).double().mean()


def evaluate_in_inference_mode(model, loader, loss_fn):
    model.train(False)
    n = len(loader.dataset)
    loss = accuracy = 0.0
    with torch.inference_mode():
        for X, labels in loader:
            logits = model(X)
            loss += float(loss_fn(logits, labels)) * len(X) / n
            accuracy += (torch.argmax(logits, -1) == labels).sum().item() / n
    return loss, accuracy


def evaluate_all_at_once(model, loader, loss_fn):
    X, labels = (torch.cat(parts) for parts in zip(*loader, strict=True))
    with torch.no_grad():
        logits = model.eval()(X)
    answers = logits.numpy().argmax(axis=1)
    return loss_fn(logits, labels).item(), float(np.mean(answers == labels.numpy()))


ANSWERS = {
    "5.1": [
        standardize_with_numpy,
        standardize_after_scaling_to_one,
        standardize_by_moments,
    ],
    "5.2": [mlp_as_sequential, MLPByIndex, MLPOfParameters, MLPOfSetattr],
    "5.3": [
        train_one_epoch_clearing_last,
        train_one_epoch_with_running_mean,
        train_one_epoch_of_a_data_set,
    ],
    "5.4": [evaluate_decorated, evaluate_in_inference_mode, evaluate_all_at_once],
}
