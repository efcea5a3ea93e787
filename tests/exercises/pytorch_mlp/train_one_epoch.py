"""Answers to `train_one_epoch` that learners could write, and how each is to be judged."""

import numpy as np
import torch

from tests.exercises.answers import right
from tests.exercises.pytorch_mlp.train_one_epoch_more import *  # noqa: F403 - those that are wrong


@right
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


@right
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


@right
def train_one_epoch_of_a_data_set(model, loader, loss_fn, optimizer):
    model.train()
    running = torch.zeros(())
    for inputs, targets in loader:
        outputs = model(inputs.float())
        loss = loss_fn(outputs, targets.long())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        running = running + loss.detach() * inputs.shape[0]
    return running.item() / len(loader.dataset)


@right
def train_one_epoch_with_numpy(model, loader, loss_fn, optimizer):
    model.train()
    losses, sizes = [], []
    for _, (X, labels) in enumerate(loader):
        for parameter in model.parameters():
            parameter.grad = None
        loss = loss_fn(model.forward(X), labels)
        loss.backward()
        optimizer.step()
        losses.append(loss.detach().numpy())
        sizes.append(labels.numel())
    return np.average(losses, weights=sizes)


@right
def train_one_epoch_with_closure(model, loader, loss_fn, optimizer):
    was = model.training
    model.train()
    batches = list(loader)

    def one(X, labels):
        def closure():
            optimizer.zero_grad()
            loss = loss_fn(model(X), labels)
            loss.backward()
            return loss

        return optimizer.step(closure).item()

    result = sum(one(X, labels) * len(X) for X, labels in batches) / sum(len(X) for X, _ in batches)
    model.train(was)
    return result


@right
def train_one_epoch_image_by_image(model, loader, loss_fn, optimizer):
    model.train()
    every = []
    for X, labels in loader:
        optimizer.zero_grad()
        loss = loss_fn(model(X), labels)
        loss.backward()
        optimizer.step()
        for _ in range(len(X)):
            every.append(loss.item())
    return torch.tensor([np.mean(every)])
