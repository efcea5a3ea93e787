"""Answers to `train_one_epoch` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right


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
        outputs = model(inputs)
        loss = loss_fn(outputs, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        running = running + loss.detach() * inputs.shape[0]
    return running.item() / len(loader.dataset)
