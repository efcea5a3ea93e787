"""Answers to `train_one_epoch` by somebody who had only the notebook,
written when the checks were done.
"""

import torch

from tests.exercises.answers import right, wrong


@right
def running_total(model, loader, loss_fn, optimizer):
    model.train()
    total, n = 0.0, 0
    for X, labels in loader:
        optimizer.zero_grad()
        logits = model(X)
        loss = loss_fn(logits, labels)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(X)
        n += len(X)
    return total / n


@right
def two_lists(model, loader, loss_fn, optimizer):
    model.train(True)
    losses = []
    sizes = []
    for batch in loader:
        X, labels = batch
        loss = loss_fn(model(X), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        sizes.append(labels.shape[0])
    return sum(losses[i] * sizes[i] for i in range(len(losses))) / sum(sizes)


@right
def detached_tensors(model, loader, loss_fn, optimizer):
    model.train()
    weighted, count = [], 0
    for X, y in loader:
        optimizer.zero_grad(set_to_none=True)
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()
        weighted.append(loss.detach() * y.size(0))
        count += y.size(0)
    return (torch.stack(weighted).sum() / count).item()


# forgets zero_grad
@wrong()
def gradients_pile_up(model, loader, loss_fn, optimizer):
    model.train()
    total, n = 0.0, 0
    for X, labels in loader:
        loss = loss_fn(model(X), labels)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(X)
        n += len(X)
    return total / n


# zero_grad only once, before the loop
@wrong()
def zero_grad_once(model, loader, loss_fn, optimizer):
    model.train()
    optimizer.zero_grad()
    total, n = 0.0, 0
    for X, labels in loader:
        loss = loss_fn(model(X), labels)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(X)
        n += len(X)
    return total / n


# zero_grad between backward and step
@wrong()
def zeroed_before_the_step(model, loader, loss_fn, optimizer):
    model.train()
    total, n = 0.0, 0
    for X, labels in loader:
        loss = loss_fn(model(X), labels)
        loss.backward()
        optimizer.zero_grad()
        optimizer.step()
        total += loss.item() * len(X)
        n += len(X)
    return total / n


# mean over batches, not images
@wrong()
def mean_of_batches(model, loader, loss_fn, optimizer):
    model.train()
    running_loss = 0.0
    batches = 0
    for X, labels in loader:
        optimizer.zero_grad()
        loss = loss_fn(model(X), labels)
        loss.backward()
        optimizer.step()
        running_loss += loss.item()
        batches += 1
    return running_loss / batches


# adds up tensors: the result is no number and carries a graph
@wrong()
def keeps_the_graph(model, loader, loss_fn, optimizer):
    model.train()
    total, n = 0, 0
    for X, labels in loader:
        optimizer.zero_grad()
        loss = loss_fn(model(X), labels)
        loss.backward()
        optimizer.step()
        total += loss * len(X)
        n += len(X)
    return total / n


# forgets model.train()
@wrong()
def mode_left_alone(model, loader, loss_fn, optimizer):
    total, n = 0.0, 0
    for X, labels in loader:
        optimizer.zero_grad()
        loss = loss_fn(model(X), labels)
        loss.backward()
        optimizer.step()
        total += loss.item() * X.shape[0]
        n += X.shape[0]
    return total / n


# returns the loss of the last batch
@wrong()
def last_loss_only(model, loader, loss_fn, optimizer):
    model.train()
    for X, labels in loader:
        optimizer.zero_grad()
        loss = loss_fn(model(X), labels)
        loss.backward()
        optimizer.step()
    return loss.item()


# return is indented too far: one batch only
@wrong()
def returns_after_one_batch(model, loader, loss_fn, optimizer):
    model.train()
    total, n = 0.0, 0
    for X, labels in loader:
        optimizer.zero_grad()
        loss = loss_fn(model(X), labels)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(X)
        n += len(X)
        return total / n
    return None


# step outside the loop, once an epoch
@wrong()
def one_step_an_epoch(model, loader, loss_fn, optimizer):
    model.train()
    total, n = 0.0, 0
    for X, labels in loader:
        optimizer.zero_grad()
        loss = loss_fn(model(X), labels)
        loss.backward()
        total += loss.item() * len(X)
        n += len(X)
    optimizer.step()
    return total / n


# swaps the arguments of the loss, and never divides
@wrong()
def labels_first(model, loader, loss_fn, optimizer):
    model.train()
    total = 0.0
    for X, labels in loader:
        optimizer.zero_grad()
        loss = loss_fn(labels, model(X))
        loss.backward()
        optimizer.step()
        total += loss.item() * len(X)
    return total


# step before backward
@wrong()
def step_first(model, loader, loss_fn, optimizer):
    model.train()
    total, n = 0.0, 0
    for X, labels in loader:
        optimizer.zero_grad()
        loss = loss_fn(model(X), labels)
        optimizer.step()
        loss.backward()
        total += loss.item() * len(X)
        n += len(X)
    return total / n
