"""Answers to `evaluate` that learners could write, and how each is to be judged."""

import numpy as np
import torch

from tests.exercises.answers import right
from tests.exercises.pytorch_mlp.evaluate_more import *  # noqa: F403 - those that are wrong


@right
@torch.no_grad()
def evaluate_decorated(model, loader, loss_fn):
    model.eval()
    losses, right = [], []
    for X, labels in loader:
        logits = model(X)
        losses += [loss_fn(logits, labels)] * len(X)
        right.append(logits.max(1).indices.eq(labels))
    return torch.stack(losses).mean(), torch.cat(right).double().mean()


@right
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


@right
def evaluate_all_at_once(model, loader, loss_fn):
    X, labels = (torch.cat(parts) for parts in zip(*loader, strict=True))
    with torch.no_grad():
        logits = model.eval()(X)
    answers = logits.numpy().argmax(axis=1)
    return loss_fn(logits, labels).item(), float(np.mean(answers == labels.numpy()))


@right
def evaluate_and_go_back(model, loader, loss_fn):
    was = model.training
    model.eval()
    torch.set_grad_enabled(False)
    total, correct, count = torch.tensor(0.0), torch.tensor(0), 0
    for X, y in loader:
        out = model(X.float())
        total = total + loss_fn(out, y) * y.shape[0]
        correct = correct + out.softmax(1).max(1)[1].eq(y.view(-1)).sum()
        count += y.numel()
    torch.set_grad_enabled(True)
    model.train(was)
    return [total / count, correct / count]


@right
def evaluate_image_by_image(model, loader, loss_fn):
    model.eval()
    losses, hits = [], []
    with torch.no_grad():
        for X, labels in loader:
            for x, label in zip(X, labels, strict=True):
                scores = model(x[None])[0].tolist()
                losses.append(loss_fn(torch.tensor([scores]), label[None]).item())
                hits.append(scores.index(max(scores)) == label.item())
    return sum(losses) / len(losses), sum(hits) / len(hits)


@right
def evaluate_with_averages(model, loader, loss_fn):
    model.eval()
    rows = []
    with torch.no_grad():
        for X, labels in loader:
            logits = model(X)
            rows.append((loss_fn(logits, labels).item(),
                         (logits.argmax(1) == labels).float().mean().item(), len(X)))  # fmt: skip
    table = np.array(rows)
    return tuple(np.average(table[:, :2], axis=0, weights=table[:, 2]))
