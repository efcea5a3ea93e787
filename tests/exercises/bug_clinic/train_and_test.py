"""Answers to `train_and_test` that learners could write, and how each is to be judged."""

from torch import nn
from torch.nn import functional as F

from tests.exercises.answers import right


@right
def train_and_test_in_small_steps(model, optimizer, train, test, epochs):
    X, labels = train
    mean, std = X.mean(), X.std()
    loss_fn = nn.CrossEntropyLoss()
    for _ in range(epochs):
        model.train()
        loss = loss_fn(model((X - mean) / std), labels)
        model.zero_grad()
        loss.backward()
        optimizer.step()
    model.eval()
    X_test, labels_test = test
    right = 0
    for row, label in zip(model((X_test - mean) / std), labels_test, strict=True):
        right += int(row.argmax() == label)
    return right / len(labels_test)


@right
def train_and_test_cleared_after_the_step(model, optimizer, train, test, epochs):
    (X, labels), (X_test, labels_test) = train, test
    X_test = (X_test - X.mean()) / X.std()
    X = (X - X.mean()) / X.std()
    model.train(True)
    for _ in range(epochs):
        F.cross_entropy(model(X), labels).backward()
        optimizer.step()
        optimizer.zero_grad()
    model.train(False)
    return (model(X_test).max(dim=1).indices == labels_test).double().mean()
