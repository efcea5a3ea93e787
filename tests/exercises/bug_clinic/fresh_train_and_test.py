"""Answers to `train_and_test` by somebody who had only the notebook,
written when the checks were done.
"""

import torch
from torch import nn

from tests.exercises.answers import right, wrong


@right
def all_three_repaired(model, optimizer, train, test, epochs):
    (X, labels), (X_test, labels_test) = train, test
    mean, std = X.mean(), X.std()
    X, X_test = (X - mean) / std, (X_test - mean) / std
    model.train()
    for _ in range(epochs):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(X), labels)
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        predicted = model(X_test).argmax(dim=1)
    return (predicted == labels_test).float().mean().item()


@right
def test_first_then_train(model, optimizer, train, test, epochs):
    (X, labels), (X_test, labels_test) = train, test
    X_test = (X_test - X.mean()) / X.std()
    X = (X - X.mean()) / X.std()
    model.train(True)
    for _ in range(epochs):
        scores = model(X)
        loss = nn.CrossEntropyLoss()(scores, labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    model.train(False)
    predicted = model(X_test).argmax(1)
    return (predicted == labels_test).float().mean().item()


@right
def helper_and_counting(model, optimizer, train, test, epochs):
    (X, labels), (X_test, labels_test) = train, test
    mu = X.mean().item()
    sigma = X.std().item()

    def scale(images):
        return (images - mu) / sigma

    for _ in range(epochs):
        model.train()
        model.zero_grad()
        nn.functional.cross_entropy(model(scale(X)), labels).backward()
        optimizer.step()
    model.eval()
    with torch.inference_mode():
        scores = model(scale(X_test))
    right_ones = (scores.max(dim=1).indices == labels_test).sum().item()
    return right_ones / len(labels_test)


# zero_grad still forgotten
@wrong()
def no_zero_grad(model, optimizer, train, test, epochs):
    (X, labels), (X_test, labels_test) = train, test
    mean, std = X.mean(), X.std()
    X, X_test = (X - mean) / std, (X_test - mean) / std
    model.train()
    for _ in range(epochs):
        loss = nn.functional.cross_entropy(model(X), labels)
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        predicted = model(X_test).argmax(dim=1)
    return (predicted == labels_test).float().mean().item()


# eval still forgotten
@wrong()
def no_eval(model, optimizer, train, test, epochs):
    (X, labels), (X_test, labels_test) = train, test
    mean, std = X.mean(), X.std()
    X, X_test = (X - mean) / std, (X_test - mean) / std
    model.train()
    for _ in range(epochs):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(X), labels)
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        predicted = model(X_test).argmax(dim=1)
    return (predicted == labels_test).float().mean().item()


# eval without parentheses
@wrong()
def eval_not_called(model, optimizer, train, test, epochs):
    (X, labels), (X_test, labels_test) = train, test
    mean, std = X.mean(), X.std()
    X, X_test = (X - mean) / std, (X_test - mean) / std
    model.train()
    for _ in range(epochs):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(X), labels)
        loss.backward()
        optimizer.step()
    model.eval  # noqa: B018
    with torch.no_grad():
        predicted = model(X_test).argmax(dim=1)
    return (predicted == labels_test).float().mean().item()


# statistics of the test set still used
@wrong()
def leaks_the_test_set(model, optimizer, train, test, epochs):
    (X, labels), (X_test, labels_test) = train, test
    X = (X - X.mean()) / X.std()
    X_test = (X_test - X_test.mean()) / X_test.std()
    model.train()
    for _ in range(epochs):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(X), labels)
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        predicted = model(X_test).argmax(dim=1)
    return (predicted == labels_test).float().mean().item()


# X is standardised before its numbers are taken for the test
@wrong()
def overwritten_too_early(model, optimizer, train, test, epochs):
    (X, labels), (X_test, labels_test) = train, test
    X = (X - X.mean()) / X.std()
    X_test = (X_test - X.mean()) / X.std()
    model.train()
    for _ in range(epochs):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(X), labels)
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        predicted = model(X_test).argmax(dim=1)
    return (predicted == labels_test).float().mean().item()


# trains in evaluation mode
@wrong()
def eval_before_training(model, optimizer, train, test, epochs):
    (X, labels), (X_test, labels_test) = train, test
    mean, std = X.mean(), X.std()
    X, X_test = (X - mean) / std, (X_test - mean) / std
    model.eval()
    for _ in range(epochs):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(X), labels)
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        predicted = model(X_test).argmax(dim=1)
    return (predicted == labels_test).float().mean().item()


# forgets train(): the model may come in evaluation mode
@wrong()
def mode_left_alone(model, optimizer, train, test, epochs):
    (X, labels), (X_test, labels_test) = train, test
    mean, std = X.mean(), X.std()
    X, X_test = (X - mean) / std, (X_test - mean) / std
    for _ in range(epochs):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(X), labels)
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        predicted = model(X_test).argmax(dim=1)
    return (predicted == labels_test).float().mean().item()


# zero_grad between backward and step
@wrong()
def zeroed_before_the_step(model, optimizer, train, test, epochs):
    (X, labels), (X_test, labels_test) = train, test
    mean, std = X.mean(), X.std()
    X, X_test = (X - mean) / std, (X_test - mean) / std
    model.train()
    for _ in range(epochs):
        loss = nn.functional.cross_entropy(model(X), labels)
        loss.backward()
        optimizer.zero_grad()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        predicted = model(X_test).argmax(dim=1)
    return (predicted == labels_test).float().mean().item()


# the test inputs are not standardised
@wrong()
def test_left_raw(model, optimizer, train, test, epochs):
    (X, labels), (X_test, labels_test) = train, test
    mean, std = X.mean(), X.std()
    X = (X - mean) / std
    model.train()
    for _ in range(epochs):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(X), labels)
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        predicted = model(X_test).argmax(dim=1)
    return (predicted == labels_test).float().mean().item()


# no_grad in the place of eval, and zero_grad forgotten
@wrong()
def two_left(model, optimizer, train, test, epochs):
    (X, labels), (X_test, labels_test) = train, test
    mean, std = X.mean(), X.std()
    X, X_test = (X - mean) / std, (X_test - mean) / std
    model.train()
    for _ in range(epochs):
        loss = nn.functional.cross_entropy(model(X), labels)
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        predicted = model(X_test).argmax(dim=1)
    return (predicted == labels_test).float().mean().item()
