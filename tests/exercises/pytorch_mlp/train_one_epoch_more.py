"""Wrong answers to `train_one_epoch` that learners could write, and what each is to be told."""

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from tests.exercises.answers import wrong

# Wrong ones: the usual loop, with one thing changed


def loop(body, result, before=lambda model: model.train()):
    """Return an answer: `body` handles a batch and returns its loss, `result` makes the number."""

    def answer(model, loader, loss_fn, optimizer):
        before(model)
        losses, sizes = [], []
        for X, labels in loader:
            losses.append(body(model, X, labels, loss_fn, optimizer))
            sizes.append(len(labels))
        return result(losses, sizes)

    return answer


def usual(model, X, labels, loss_fn, optimizer):
    optimizer.zero_grad()
    loss = loss_fn(model(X), labels)
    loss.backward()
    optimizer.step()
    return loss.item()


def weighted(losses, sizes):
    return sum(loss * n for loss, n in zip(losses, sizes, strict=True)) / sum(sizes)


def no_zero(model, X, labels, loss_fn, optimizer):
    loss = loss_fn(model(X), labels)
    loss.backward()
    optimizer.step()
    return loss.item()


def no_parentheses(model, X, labels, loss_fn, optimizer):
    optimizer.zero_grad()
    loss = loss_fn(model(X), labels)
    loss.backward()
    optimizer.step  # noqa: B018
    return loss.item()


def zero_between(model, X, labels, loss_fn, optimizer):
    loss = loss_fn(model(X), labels)
    loss.backward()
    model.zero_grad()
    optimizer.step()
    return float(loss)


def step_first(model, X, labels, loss_fn, optimizer):
    optimizer.zero_grad()
    loss = loss_fn(model(X), labels)
    optimizer.step()
    loss.backward()
    return loss.item()


def step_at_the_top(model, X, labels, loss_fn, optimizer):
    optimizer.step()
    optimizer.zero_grad()
    loss = loss_fn(model(X), labels)
    loss.backward()
    return loss.item()


def no_backward(model, X, labels, loss_fn, optimizer):
    optimizer.zero_grad()
    loss = loss_fn(model(X), labels)
    optimizer.step()
    return loss.item()


def softmax_first(model, X, labels, loss_fn, optimizer):
    optimizer.zero_grad()
    loss = loss_fn(F.softmax(model(X), dim=-1), labels)
    loss.backward()
    optimizer.step()
    return loss.item()


def own_loss(model, X, labels, loss_fn, optimizer):
    optimizer.zero_grad()
    loss = nn.CrossEntropyLoss()(model(X), labels)
    loss.backward()
    optimizer.step()
    return loss.item()


def with_graph(model, X, labels, loss_fn, optimizer):
    optimizer.zero_grad()
    loss = loss_fn(model(X), labels)
    loss.backward()
    optimizer.step()
    return loss


def again_afterwards(model, X, labels, loss_fn, optimizer):
    usual(model, X, labels, loss_fn, optimizer)
    with torch.no_grad():
        return loss_fn(model(X), labels).item()


def sum_backward(model, X, labels, loss_fn, optimizer):
    optimizer.zero_grad()
    loss = loss_fn(model(X), labels) * len(X)
    loss.backward()
    optimizer.step()
    return loss.item() / len(X)


def by_hand(model, X, labels, loss_fn, optimizer):
    loss = loss_fn(model(X), labels)
    model.zero_grad()
    loss.backward()
    with torch.no_grad():
        for p in model.parameters():
            p -= 0.1 * p.grad
    return loss.item()


def negative(model, X, labels, loss_fn, optimizer):
    optimizer.zero_grad()
    loss = loss_fn(model(X), labels)
    (-loss).backward()
    optimizer.step()
    return loss.item()


def arguments_exchanged(model, X, labels, loss_fn, optimizer):
    optimizer.zero_grad()
    loss = loss_fn(labels, model(X))
    loss.backward()
    optimizer.step()
    return loss.item()


def evaluating(model):
    model.eval()


def flag(model):
    model.training = True


def average(losses, sizes):
    return sum(losses) / len(losses)


def nothing(losses, sizes):
    print(sum(losses))


for _name, _body, _result, *_rest in (
    ("without_zero_grad", no_zero, weighted, "no_zero_grad"),
    ("step_not_called", no_parentheses, weighted, "no_step"),
    ("cleared_too_late", zero_between, weighted, "gradients_thrown_away"),
    ("stepped_too_early", step_first, weighted, "gradients_thrown_away"),
    ("stepped_at_the_top", step_at_the_top, weighted, "step_before_backward"),
    ("never_backward", no_backward, weighted, "no_backward"),
    ("softmax", softmax_first, weighted, "softmax_before_the_loss"),
    ("always_cross_entropy", own_loss, weighted, "fixed_loss"),
    ("tensor_with_graph", with_graph, weighted, "graph_kept"),
    ("tensor_with_graph_average", with_graph, average, "mean_of_batch_means + graph_kept"),
    ("measured_again", again_afterwards, weighted, "loss_after_the_step"),
    ("gradient_of_the_sum", sum_backward, weighted, "scaled_before_backward"),
    ("own_update", by_hand, weighted, "other_steps"),
    ("uphill", negative, weighted, "ascent"),
    ("labels_first", arguments_exchanged, weighted),
    ("mean_of_means", usual, average, "mean_of_batch_means"),
    ("np_mean", usual, lambda losses, sizes: np.mean(losses), "mean_of_batch_means"),
    ("sum_of_means", usual, lambda losses, sizes: sum(losses), "sum_of_batch_means"),
    ("in_total", usual, lambda ls, ns: weighted(ls, ns) * sum(ns), "sum_over_images"),
    ("too_small", usual, lambda ls, ns: sum(ls) / sum(ns), "batch_means_divided_by_images"),
    ("last_one", usual, lambda ls, ns: ls[-1], "last_batch_only"),
    ("listed", usual, lambda ls, ns: ls, "losses_listed"),
    ("printed", usual, nothing, "nothing_returned"),
    ("rounded", usual, lambda ls, ns: round(weighted(ls, ns), 2), "function"),
    ("full_batches", usual, lambda ls, ns: sum(x * ns[0] for x in ls) / sum(ns),
     "last_batch_counted_as_full"),
    ("sizes_of_last", usual, lambda ls, ns: weighted(ls, ns) * sum(ns) / len(ns) / ns[-1],
     "divided_by_small_batches"),
    ("by_full_batches", usual, lambda ls, ns: weighted(ls, ns) * sum(ns) / len(ns) / ns[0],
     "divided_by_full_batches"),
    ("a_pair", usual, lambda ls, ns: (weighted(ls, ns), sum(ns)), "more_than_the_loss"),
    ("no_zero_and_average", no_zero, average, "no_zero_grad_and_mean_of_batch_means"),
    ("no_step_and_total", no_parentheses, lambda ls, ns: sum(ls), "no_step_and_sum_of_batch_means"),
    ("eval_mode", usual, weighted, "no_train_mode", evaluating),
    ("no_mode", usual, weighted, "no_train_mode", lambda model: None),
    ("mode_not_called", usual, weighted, "no_train_mode", lambda model: model.train),
    ("flag_only", usual, weighted, "flag_set_by_hand", flag),
    ("no_mode_and_average", usual, average, "mean_of_batch_means + no_train_mode",
     lambda model: None),
    ("no_mode_and_no_zero", no_zero, weighted, "no_zero_grad + no_train_mode", evaluating),
    ("three_things", no_zero, average, evaluating),
):  # fmt: skip
    _names = [each for each in _rest if isinstance(each, str)]
    _before = [each for each in _rest if callable(each)]
    globals()[_name] = wrong(*_names)(loop(_body, _result, *_before))
    globals()[_name].__name__ = _name


@wrong("first_batch_only")  # noqa: RET503 - it returns within the loop
def returned_in_the_loop(model, loader, loss_fn, optimizer):
    model.train()
    total, n = 0, 0
    for X, labels in loader:
        loss = usual(model, X, labels, loss_fn, optimizer)
        total += loss * len(X)
        n += len(X)
        return total / n


@wrong("step_after_the_loop")
def step_outside(model, loader, loss_fn, optimizer):
    model.train()
    losses, sizes = [], []
    for X, labels in loader:
        optimizer.zero_grad()
        loss = loss_fn(model(X), labels)
        loss.backward()
        losses.append(loss.item())
        sizes.append(len(X))
    optimizer.step()
    return weighted(losses, sizes)


@wrong("gradients_added_up", "one_step_for_all")
def all_at_once(model, loader, loss_fn, optimizer):
    model.train()
    optimizer.zero_grad()
    total, shown, n = 0, 0, 0
    for X, labels in loader:
        loss = loss_fn(model(X), labels)
        total = total + loss
        shown += loss.item() * len(labels)
        n += len(labels)
    total.backward()
    optimizer.step()
    return shown / n


@wrong("several_epochs")
def three_epochs(model, loader, loss_fn, optimizer):
    model.train()
    for _ in range(3):
        total, n = 0.0, 0
        for X, labels in loader:
            total += usual(model, X, labels, loss_fn, optimizer) * len(X)
            n += len(X)
    return total / n


@wrong("loss_after_the_epoch")
def measured_at_the_end(model, loader, loss_fn, optimizer):
    model.train()
    for X, labels in loader:
        usual(model, X, labels, loss_fn, optimizer)
    model.eval()
    with torch.no_grad():
        return sum(loss_fn(model(X), y).item() * len(X) for X, y in loader) / len(loader.dataset)


@wrong("train_mode_too_late")
def train_in_the_loop(model, loader, loss_fn, optimizer):
    losses, sizes = [], []
    for X, labels in loader:
        losses.append(usual(model, X, labels, loss_fn, optimizer))
        sizes.append(len(X))
        model.train()
    return weighted(losses, sizes)


@wrong("other_steps")
def new_optimizer(model, loader, loss_fn, optimizer):
    model.train()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    losses, sizes = [], []
    for X, labels in loader:
        losses.append(usual(model, X, labels, loss_fn, optimizer))
        sizes.append(len(X))
    return weighted(losses, sizes)
