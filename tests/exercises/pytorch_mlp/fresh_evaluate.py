"""Answers to `evaluate` by somebody who had only the notebook,
written when the checks were done.
"""

import torch

from tests.exercises.answers import right, wrong


@right
def both_switches(model, loader, loss_fn):
    model.eval()
    total, correct, n = 0.0, 0, 0
    with torch.no_grad():
        for X, labels in loader:
            logits = model(X)
            total += loss_fn(logits, labels).item() * len(X)
            correct += (logits.argmax(dim=1) == labels).sum().item()
            n += len(X)
    return total / n, correct / n


@right
@torch.no_grad()
def with_a_decorator(model, loader, loss_fn):
    model.train(False)
    results = []
    for images, y in loader:
        out = model(images)
        hits = (torch.argmax(out, 1) == y).float().sum().item()
        results.append((float(loss_fn(out, y)) * y.size(0), hits, y.size(0)))
    n = sum(r[2] for r in results)
    return sum(r[0] for r in results) / n, sum(r[1] for r in results) / n


@right
def max_and_its_index(model, loader, loss_fn):
    model.eval()
    loss_sum = acc_sum = seen = 0
    for X, labels in loader:
        with torch.set_grad_enabled(False):
            scores = model(X)
            _, predicted = scores.max(1)
            loss = loss_fn(scores, labels)
        share = len(labels)
        loss_sum = loss_sum + share * loss.item()
        acc_sum = acc_sum + share * (predicted == labels).float().mean().item()
        seen = seen + share
    return loss_sum / seen, acc_sum / seen


# forgets model.eval()
@wrong()
def no_eval(model, loader, loss_fn):
    total, correct, n = 0.0, 0, 0
    with torch.no_grad():
        for X, labels in loader:
            logits = model(X)
            total += loss_fn(logits, labels).item() * len(X)
            correct += (logits.argmax(dim=1) == labels).sum().item()
            n += len(X)
    return total / n, correct / n


# model.eval without parentheses
@wrong()
def eval_not_called(model, loader, loss_fn):
    model.eval  # noqa: B018
    total, correct, n = 0.0, 0, 0
    with torch.no_grad():
        for X, labels in loader:
            logits = model(X)
            total += loss_fn(logits, labels).item() * len(X)
            correct += (logits.argmax(dim=1) == labels).sum().item()
            n += len(X)
    return total / n, correct / n


# no_grad() called on a line of its own does nothing
@wrong()
def no_grad_without_with(model, loader, loss_fn):
    model.eval()
    torch.no_grad()
    total, correct, n = 0.0, 0, 0
    for X, labels in loader:
        logits = model(X)
        total += loss_fn(logits, labels).item() * len(X)
        correct += (logits.argmax(dim=1) == labels).sum().item()
        n += len(X)
    return total / n, correct / n


# means of batches, from a PyTorch tutorial
@wrong()
def tutorial_test_loop(model, loader, loss_fn):
    model.eval()
    test_loss, correct, size, num_batches = 0, 0, 0, 0
    with torch.no_grad():
        for X, y in loader:
            pred = model(X)
            test_loss += loss_fn(pred, y).item()
            correct += (pred.argmax(1) == y).type(torch.float).sum().item()
            size += len(X)
            num_batches += 1
    return test_loss / num_batches, correct / size


# argmax over the images of the batch
@wrong()
def wrong_axis(model, loader, loss_fn):
    model.eval()
    total, correct, n = 0.0, 0, 0
    with torch.no_grad():
        for X, labels in loader:
            logits = model(X)
            total += loss_fn(logits, labels).item() * len(X)
            correct += (logits.argmax(dim=0) == labels).sum().item()
            n += len(X)
    return total / n, correct / n


# percent
@wrong()
def accuracy_in_percent(model, loader, loss_fn):
    model.eval()
    total, correct, n = 0.0, 0, 0
    with torch.no_grad():
        for X, labels in loader:
            logits = model(X)
            total += loss_fn(logits, labels).item() * len(X)
            correct += (logits.argmax(dim=1) == labels).sum().item()
            n += len(X)
    return total / n, 100 * correct / n


# accuracy first
@wrong()
def pair_swapped(model, loader, loss_fn):
    model.eval()
    total, correct, n = 0.0, 0, 0
    with torch.no_grad():
        for X, labels in loader:
            logits = model(X)
            total += loss_fn(logits, labels).item() * len(X)
            correct += (logits.argmax(dim=1) == labels).sum().item()
            n += len(X)
    return correct / n, total / n


# accuracy is the mean of the batches' accuracies
@wrong()
def accuracies_averaged(model, loader, loss_fn):
    model.eval()
    total, n, accuracies = 0.0, 0, []
    with torch.no_grad():
        for X, labels in loader:
            logits = model(X)
            total += loss_fn(logits, labels).item() * len(X)
            accuracies.append((logits.argmax(1) == labels).float().mean().item())
            n += len(X)
    return total / n, sum(accuracies) / len(accuracies)


# all batches counted as large as the last one
@wrong()
def size_of_the_last_batch(model, loader, loss_fn):
    model.eval()
    total, correct, batches = 0.0, 0, 0
    with torch.no_grad():
        for X, labels in loader:
            logits = model(X)
            total += loss_fn(logits, labels).item() * len(X)
            correct += (logits.argmax(1) == labels).sum().item()
            batches += 1
    return total / (batches * len(X)), correct / (batches * len(X))


# copied from the training, backward and all, and returns the count
@wrong()
def backward_in_evaluation(model, loader, loss_fn):
    model.eval()
    total, correct, n = 0.0, 0, 0
    for X, labels in loader:
        logits = model(X)
        loss = loss_fn(logits, labels)
        loss.backward()
        total += loss.item() * len(X)
        correct += (logits.argmax(dim=1) == labels).sum().item()
        n += len(X)
    return total / n, correct
