"""Second right repairs, written differently from the references: by exercise id, chapter 09."""

import math

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F


def class_scores_with_the_missing_import(X, W1, b1, W2, b2):
    return F.relu(X @ W1.T + b1) @ W2.T + b2


def class_scores_with_an_import_inside(X, W1, b1, W2, b2):
    import torch.nn.functional as F

    return F.relu(X @ W1.T + b1) @ W2.T + b2


def class_scores_with_modules(X, W1, b1, W2, b2):
    return torch.addmm(b2, nn.ReLU()(torch.addmm(b1, X, W1.T)), W2.T)


def image_scores_with_view(model, images):
    return model(images.reshape(len(images), -1))


def image_scores_with_flatten_module(model, images):
    return nn.Sequential(nn.Flatten(), model)(images)


def image_scores_one_by_one(model, images):
    return torch.stack([model(image.flatten()) for image in images])


def two_class_loss_with_module(scores, targets):
    return nn.BCEWithLogitsLoss()(scores, targets.float())


def two_class_loss_by_hand(scores, targets):
    return (F.softplus(scores) - scores * targets).mean()


def two_class_loss_by_loop(scores, targets):
    total = 0.0
    for z, target in zip(scores.tolist(), targets.tolist(), strict=True):
        z = -z if target else z
        total += max(z, 0.0) + math.log1p(math.exp(-abs(z)))
    return total / len(scores)


def rows_of_features_with_view(A):
    return A.view(A.size(0), -1)


def rows_of_features_with_sizes(A):
    n, c, h, w = A.shape
    return A.reshape(n, c * h * w)


def rows_of_features_with_numpy(A):
    return A.numpy().reshape(len(A), -1)


def training_loss_with_column(model, X, y):
    return ((model(X) - y.unsqueeze(1)) ** 2).mean()


def training_loss_with_mse_loss(model, X, y):
    return nn.MSELoss()(model(X).flatten(), y)


def training_loss_with_view(model, X, y):
    pred = model(X)
    return (pred - y.view(pred.shape)).square().mean()


def judge_scores_with_module(scores, labels):
    p = torch.sigmoid(scores)
    loss = nn.BCEWithLogitsLoss()(scores, labels.float())
    return loss, p, torch.where(p > 0.5, 1, 0)


def judge_scores_by_hand(scores, labels):
    loss = (torch.logaddexp(scores, torch.zeros_like(scores)) - scores * labels).mean()
    return loss, 1 / (1 + torch.exp(-scores)), torch.sigmoid(scores).round().long()


def setup_with_positional_arguments(model):
    adam = torch.optim.Adam(list(model.parameters()))
    return adam, torch.optim.lr_scheduler.StepLR(adam, 5)


def setup_with_scheduler_built_last(model):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
    scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda epoch: 0.1 ** (epoch // 5))
    return optimizer, scheduler


def train_with_counted_epochs(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            loss = loss_fn(model(X), labels)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        scheduler.step()


def train_with_a_step_at_the_last_batch(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for number, (X, labels) in enumerate(batches, start=1):
            model.zero_grad()
            loss_fn(model(X), labels).backward()
            optimizer.step()
            if number == len(batches):
                scheduler.step()


def shuffled_by_sorting_noise(X, labels, generator):
    order = torch.rand(len(X), generator=generator).argsort()
    return X.index_select(0, order), labels.index_select(0, order)


def shuffled_pair_by_pair(X, labels, generator):
    order = torch.randperm(len(X), generator=generator).tolist()
    return torch.stack([X[i] for i in order]), torch.stack([labels[i] for i in order])


def shuffled_with_equal_seeds(X, labels, generator):
    state = generator.get_state()
    X = X[torch.randperm(len(X), generator=generator)]
    generator.set_state(state)
    return X, labels[torch.randperm(len(labels), generator=generator)]


def stop_with_history(train_epoch, validate, max_epochs, patience):
    history = []
    while len(history) < max_epochs:
        train_epoch()
        history.append(validate())
        if len(history) - 1 - int(np.argmin(history)) >= patience:
            break
    return len(history)


def stop_with_countdown(train_epoch, validate, max_epochs, patience):
    best, left = None, patience
    for epoch in range(max_epochs):
        _ = train_epoch()
        loss = float(validate())
        if best is None or loss < best:
            best, left = loss, patience
            continue
        left -= 1
        if not left:
            return epoch + 1
    return max_epochs


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


ANSWERS = {
    "9.1": [
        class_scores_with_the_missing_import,
        class_scores_with_an_import_inside,
        class_scores_with_modules,
    ],
    "9.2": [
        image_scores_with_view,
        image_scores_with_flatten_module,
        image_scores_one_by_one,
    ],
    "9.3": [two_class_loss_with_module, two_class_loss_by_hand, two_class_loss_by_loop],
    "9.4": [
        rows_of_features_with_view,
        rows_of_features_with_sizes,
        rows_of_features_with_numpy,
    ],
    "9.5": [training_loss_with_column, training_loss_with_mse_loss, training_loss_with_view],
    "9.6": [judge_scores_with_module, judge_scores_by_hand],
    "9.7": [setup_with_positional_arguments, setup_with_scheduler_built_last],
    "9.8": [train_with_counted_epochs, train_with_a_step_at_the_last_batch],
    "9.9": [shuffled_by_sorting_noise, shuffled_pair_by_pair, shuffled_with_equal_seeds],
    "9.10": [stop_with_history, stop_with_countdown],
    "9.11": [train_and_test_in_small_steps, train_and_test_cleared_after_the_step],
}
