"""Answers to `train_and_test` that learners could write, and how each is to be judged."""

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset

from tests.exercises.answers import right, wrong


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


@right
def with_the_other_definition_of_std(model, optimizer, train, test, epochs):
    (X, labels), (X_test, labels_test) = train, test
    std, mean = torch.std_mean(X, correction=0)
    model.train()
    for _ in range(epochs):
        optimizer.zero_grad()
        nn.CrossEntropyLoss()(model((X - mean) / std), labels).backward()
        optimizer.step()
    model.eval()
    with torch.inference_mode():
        return (model((X_test - mean) / std).argmax(1) == labels_test).float().mean().item()


@right
def one_test_image_at_a_time(model, optimizer, train, test, epochs):
    X, labels = train
    mean, std = X.mean().item(), np.std(X.numpy())
    model.train()
    for _ in range(epochs):
        for parameter in model.parameters():
            parameter.grad = None
        F.cross_entropy(model((X - mean) / float(std)), labels).backward()
        optimizer.step()
    model.eval()
    hits = [
        model((x - mean) / float(std)).argmax().item() == y.item()
        for x, y in zip(*test, strict=True)
    ]
    return sum(hits) / len(hits)


@right
def accuracy_after_every_epoch(model, optimizer, train, test, epochs):
    (X, labels), (X_test, labels_test) = train, test
    mean, std = X.mean(), X.std()
    X, X_test = (X - mean) / std, (X_test - mean) / std
    history = []
    for _ in range(epochs):
        model.train()
        optimizer.zero_grad()
        F.cross_entropy(model(X), labels).backward()
        optimizer.step()
        model.eval()
        with torch.no_grad():
            history.append((model(X_test).argmax(1) == labels_test).float().mean().item())
            print("training", (model(X).argmax(1) == labels).float().mean().item())
    model.train()
    return history[-1]


@right
def with_loaders(model, optimizer, train, test, epochs):
    mean, std = train[0].mean(), train[0].std()
    everything = DataLoader(TensorDataset(*train), batch_size=len(train[0]), shuffle=True)
    model.train()
    for _ in range(epochs):
        for X, labels in everything:
            optimizer.zero_grad()
            F.cross_entropy(model((X - mean) / std), labels).backward()
            optimizer.step()
    model.eval()
    correct = 0
    with torch.no_grad():
        for X, labels in DataLoader(TensorDataset(*test), batch_size=4):
            correct += (model((X - mean) / std).argmax(1) == labels).sum().item()
    return correct / len(test[0])


@right
def with_a_helper_and_a_small_epsilon(model, optimizer, train, test, epochs):
    mean, std = train[0].mean(), train[0].std()

    def standardized(images):
        return (images - mean) / (std + 1e-8)

    model.train()
    for _ in range(epochs):
        optimizer.zero_grad(set_to_none=False)
        loss = F.nll_loss(F.log_softmax(model(standardized(train[0])), dim=1), train[1])
        loss.backward()
        optimizer.step()
    model.eval()
    predicted = model(standardized(test[0])).detach().numpy().argmax(axis=1)
    return float(np.mean(predicted == test[1].numpy()))


def _after(*lines, prepare=None):
    """Return the given function with some lines of it replaced, as learners edit it."""
    source = {
        "X": "X = (X - X.mean()) / X.std()",
        "test": "X_test = (X_test - X_test.mean()) / X_test.std()",
        "mode": "model.train()",
        "zero": "",
        "loss": "loss = nn.functional.cross_entropy(model(X), labels)",
        "back": "loss.backward()",
        "step": "optimizer.step()",
        "epoch": "",
        "eval": "",
        "predicted": "predicted = model(X_test).argmax(dim=1)",
        "return": "return (predicted == labels_test).float().mean().item()",
    }
    for line in lines:
        key, _, code = line.partition(": ")
        source[key] = code
    body = "\n".join(
        (8 if key in ("zero", "loss", "back", "step", "epoch") else 4) * " "
        + code
        + ("\n    for _ in range(epochs):\n        pass" if key == "mode" else "")
        for key, code in source.items()
    )
    namespace = {"nn": nn, "torch": torch, "F": F}
    start = "def f(model, optimizer, train, test, epochs):\n"
    exec(f"{start}    (X, labels), (X_test, labels_test) = train, test\n{body}", namespace)
    return namespace["f"]


_ZERO, _EVAL = "zero: optimizer.zero_grad()", "eval: model.eval()"
_TEST = "test: X_test = (X_test - train[0].mean()) / train[0].std()"

for _name, _names, _lines in (
    ("cleared_before_the_loop", "zero_grad_missing", ("mode: optimizer.zero_grad(); model.train()",
                                                      _EVAL, _TEST)),
    ("no_grad_for_eval", "eval_missing", (_ZERO, _TEST, "eval: torch.set_grad_enabled(True)")),
    ("eval_named_only", "eval_missing", (_ZERO, _TEST, "eval: model.eval")),
    ("own_numbers", "statistics_of_the_test", (_ZERO, _EVAL)),
    ("mean_after_the_line_before", "test_not_standardised",
     (_ZERO, _EVAL, "test: X_test = (X_test - X.mean()) / X.std()")),
    ("only_statistics", "only_the_statistics", (_TEST,)),
    ("only_mode", "only_the_mode", (_EVAL,)),
    ("only_gradients", "only_the_gradients", (_ZERO,)),
    ("cleared_late", "zero_grad_late", (_EVAL, _TEST, "step: optimizer.zero_grad(); "
                                        "optimizer.step()")),
    ("eval_inside_the_loop", "eval_in_the_loop", (_ZERO, _TEST, "epoch: model.eval()")),
    ("eval_for_train", "eval_in_training_instead", (_ZERO, _TEST, "mode: model.eval()")),
    ("train_lost", "train_forgotten", (_ZERO, _TEST, _EVAL, "mode: pass")),
    ("exchanged", "modes_exchanged", (_ZERO, _TEST, "mode: model.eval()", "eval: model.train()")),
    ("all_images", "statistics_of_both",
     (_ZERO, _EVAL, "X: B = torch.cat([X, X_test]); X = (X - B.mean()) / B.std()",
      "test: X_test = (X_test - B.mean()) / B.std()")),
    ("nothing_prepared", "nothing_standardised", (_ZERO, _EVAL, "X: pass", "test: pass")),
    ("each_pixel", "pixel_by_pixel",
     (_ZERO, _EVAL, "X: m, s = X.mean(dim=0), X.std(dim=0); X = (X - m) / s",
      "test: X_test = (X_test - m) / s")),
    ("in_per_cent", "per_cent",
     (_ZERO, _EVAL, _TEST, "return: return (predicted == labels_test).sum() * 100 / len(X_test)")),
    ("counted", "number_of_right_ones",
     (_ZERO, _EVAL, _TEST, "return: return int((predicted == labels_test).sum())")),
    ("argmax_of_the_batch", "other_axis",
     (_ZERO, _EVAL, _TEST, "predicted: predicted = model(X_test).argmax(dim=0)")),
    ("wrong_ones", "share_of_wrong_ones",
     (_ZERO, _EVAL, _TEST, "return: return (predicted != labels_test).float().mean()")),
    ("no_return", "nothing_returned", (_ZERO, _EVAL, _TEST, "return: print(predicted)")),
    ("step_lost", "no_step", (_ZERO, _EVAL, _TEST, "step: pass")),
    ("step_instead_of_zero", "two_steps", (_ZERO, _EVAL, _TEST, "epoch: optimizer.step()")),
    ("return_inside", "one_epoch",
     (_ZERO, _TEST, "epoch: model.eval(); return (model(X_test).argmax(1) == "
      "labels_test).float().mean()")),
    ("softmax_first", "another_loss",
     (_ZERO, _EVAL, _TEST, "loss: loss = F.cross_entropy(torch.softmax(model(X), 1), labels)")),
    ("loss_summed", "summed_loss",
     (_ZERO, _EVAL, _TEST, "loss: loss = F.cross_entropy(model(X), labels, reduction='sum')")),
    ("new_optimizer", "own_optimizer",
     (_ZERO, _EVAL, _TEST, "mode: optimizer = torch.optim.Adam(model.train().parameters())")),
    ("tested_on_train", "tested_on_training_images",
     (_ZERO, _EVAL, "predicted: predicted = model(X).argmax(dim=1); labels_test = labels")),
    ("per_cent_and_no_eval", "eval_missing + per_cent",
     (_ZERO, _TEST, "return: return (predicted == labels_test).float().mean().item() * 100")),
    ("piled_up_and_all_images", "zero_grad_missing + statistics_of_both",
     (_EVAL, "X: B = torch.cat([X, X_test]); X = (X - B.mean()) / B.std()",
      "test: X_test = (X_test - B.mean()) / B.std()")),
    ("no_eval_and_overwritten", "eval_missing + test_not_standardised",
     (_ZERO, "test: X_test = (X_test - X.mean()) / X.std()")),
    ("piled_up_and_overwritten", "zero_grad_missing + test_not_standardised",
     (_EVAL, "test: X_test = (X_test - X.mean()) / X.std()")),
):  # fmt: skip
    globals()[_name] = wrong(_names)(_after(*_lines))
    globals()[_name].__name__ = _name
