"""Wrong answers to `evaluate` that learners could write, and what each is to be told."""

import contextlib

import numpy as np
import torch
from torch.nn import functional as F

from tests.exercises.answers import wrong

# Wrong ones: the usual loop, with other sums


def usual_count(logits, labels):
    return (logits.argmax(dim=1) == labels).sum().item()


def loop(
    loss,
    accuracy,
    count=usual_count,
    before=lambda model: model.eval(),
    within=torch.no_grad,
    logits_for_loss=lambda logits: logits,
    order=lambda loss, accuracy: (loss, accuracy),
):
    """Return an answer; `loss` and `accuracy` make numbers of lists: losses, counts, sizes."""

    def answer(model, loader, loss_fn):
        before(model)
        losses, counts, sizes = [], [], []
        with within():
            for X, labels in loader:
                logits = model(X)
                losses.append(loss_fn(logits_for_loss(logits), labels).item())
                counts.append(count(logits, labels))
                sizes.append(len(labels))
        return order(loss(losses, sizes), accuracy(counts, sizes))

    return answer


def weighted(ls, ns):
    return sum(x * n for x, n in zip(ls, ns, strict=True)) / sum(ns)


def share(cs, ns):
    return sum(cs) / sum(ns)


def average(ls, ns):
    return sum(ls) / len(ls)


def shares(cs, ns):
    return [c / n for c, n in zip(cs, ns, strict=True)]


def average_share(cs, ns):
    return np.mean(shares(cs, ns))


_DONT = {"before": lambda model: model.eval, "within": contextlib.nullcontext}

for _name, _answer, *_names in (
    ("training_mode", loop(weighted, share, before=lambda model: model.train()), "no_eval_mode"),
    ("eval_not_called", loop(weighted, share, before=lambda model: model.eval), "no_eval_mode"),
    ("recorded", loop(weighted, share, within=contextlib.nullcontext), "gradients_recorded"),
    ("no_switch", loop(weighted, share, **_DONT), "neither_switch"),
    ("averages", loop(average, average_share), "means_by_batch"),
    ("averages_no_switch", loop(average, average_share, **_DONT),
     "means_by_batch + neither_switch", "neither_switch + means_by_batch"),
    ("averages_training", loop(average, average_share, before=lambda model: None),
     "no_eval_mode + means_by_batch"),
    ("loss_average", loop(average, share), "loss_by_batch"),
    ("accuracy_average", loop(weighted, average_share), "accuracy_by_batch"),
    ("loss_sum", loop(lambda ls, ns: sum(ls), share), "sum_of_batch_losses"),
    ("loss_by_n", loop(lambda ls, ns: sum(ls) / sum(ns), share), "batch_means_divided_by_images"),
    ("loss_total", loop(lambda ls, ns: weighted(ls, ns) * sum(ns), share),
     "loss_of_all_images_added"),
    ("loss_last", loop(lambda ls, ns: ls[-1], share), "loss_of_last_batch"),
    ("per_cent", loop(weighted, lambda cs, ns: 100.0 * sum(cs) / sum(ns)), "percent"),
    ("per_cent_recorded",
     loop(weighted, lambda cs, ns: share(cs, ns) * 100, within=contextlib.nullcontext),
     "gradients_recorded + percent"),
    ("count", loop(weighted, lambda cs, ns: sum(cs)), "counted"),
    ("loss_average_per_cent", loop(average, lambda cs, ns: 100 * share(cs, ns)),
     "loss_by_batch_and_percent"),
    ("loss_average_count", loop(average, lambda cs, ns: sum(cs)), "loss_by_batch_and_counted"),
    ("by_batches", loop(weighted, lambda cs, ns: sum(cs) / len(cs)),
     "right_answers_for_each_batch"),
    ("both_by_batches", loop(lambda ls, ns: weighted(ls, ns) * sum(ns) / len(ls),
                             lambda cs, ns: sum(cs) / len(cs)), "divided_by_batches"),
    ("last_batch", loop(lambda ls, ns: ls[-1], lambda cs, ns: cs[-1] / ns[-1]), "last_batch_only"),
    ("whole_division", loop(weighted, lambda cs, ns: sum(cs) // sum(ns)), "no_right_answers"),
    ("added_shares", loop(weighted, lambda cs, ns: sum(shares(cs, ns))), "accuracies_added"),
    ("errors", loop(weighted, lambda cs, ns: 1 - share(cs, ns)), "share_of_mistakes"),
    ("values_compared", loop(weighted, share, lambda z, y: (z.max(dim=1).values == y).sum().item()),
     "no_right_answers"),
    ("argmax_without_dim", loop(weighted, share, lambda z, y: (z.argmax() == y).sum().item()),
     "argmax_of_everything"),
    ("argmax_dim_0", loop(weighted, share, lambda z, y: int((z.argmax(0) == y).sum())),
     "largest_along_the_batch"),
    ("argmin", loop(weighted, share, lambda z, y: int((torch.argmin(z, -1) == y).sum())),
     "smallest_logit"),
    ("labels_with_labels", loop(weighted, share, lambda z, y: int((y == y).sum())), "all_right"),
    ("probability_above_half",
     loop(weighted, share,
          lambda z, y: sum(float(p[i]) > 0.5 for p, i in zip(F.softmax(z, 1), y, strict=True))),
     "sure_answers_only"),
    ("softmaxed", loop(weighted, share, logits_for_loss=lambda z: z.softmax(-1)),
     "softmax_before_the_loss"),
    ("swapped", loop(weighted, share, order=lambda a, b: (b, a)), "wrong_order"),
    ("accuracy_alone", loop(weighted, share, order=lambda a, b: b), "accuracy_only"),
    ("loss_alone", loop(weighted, share, order=lambda a, b: a), "loss_only"),
    ("dict_of_both", loop(weighted, share, order=lambda a, b: {"loss": a, "acc": b}), "dictionary"),
    ("printed", loop(weighted, share, order=print), "nothing_returned"),
    ("three", loop(weighted, share, order=lambda a, b: (a, b, 1 - b)), "more_than_two"),
    ("texts", loop(weighted, share, order=lambda a, b: (f"{a:.3f}", f"{b:.3f}")), "as_texts"),
    ("rounded", loop(weighted, lambda cs, ns: round(share(cs, ns), 1)), "function"),
):  # fmt: skip
    globals()[_name] = wrong(*_names)(_answer)
    globals()[_name].__name__ = _name


@wrong("first_batch_only")  # noqa: RET503 - it returns within the loop
def returned_in_the_loop(model, loader, loss_fn):
    model.eval()
    with torch.no_grad():
        for X, labels in loader:
            logits = model(X)
            right = (logits.argmax(1) == labels).float().mean()
            return loss_fn(logits, labels).item(), right


@wrong("fixed_loss")
def always_cross_entropy(model, loader, loss_fn):
    return loop(weighted, share)(model, loader, F.cross_entropy)


@wrong("frozen_afterwards")
def frozen(model, loader, loss_fn):
    for p in model.parameters():
        p.requires_grad = False
    return loop(weighted, share)(model, loader, loss_fn)


@wrong("side_effect")
def switched_off_for_good(model, loader, loss_fn):
    model.eval()
    torch.set_grad_enabled(False)
    return loop(weighted, share)(model, loader, loss_fn)


@wrong("gradients_recorded")
def detached(model, loader, loss_fn):
    model.eval()
    total, right, n = 0, 0, 0
    for X, labels in loader:
        logits = model(X).detach()
        total += loss_fn(logits, labels).item() * len(X)
        right += (logits.argmax(1) == labels).sum().item()
        n += len(X)
    return total / n, right / n


@wrong("flag_set_by_hand")
def flag_only(model, loader, loss_fn):
    return loop(weighted, share, before=lambda model: setattr(model, "training", False))(
        model, loader, loss_fn
    )


@wrong("trained")
def trained_on_the_test(model, loader, loss_fn):
    model.eval()
    optimizer = torch.optim.SGD(model.parameters(), lr=1e-6)
    total, right, n = 0, 0, 0
    for X, labels in loader:
        logits = model(X)
        loss = loss_fn(logits, labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(X)
        right += (logits.argmax(1) == labels).sum().item()
        n += len(X)
    return total / n, right / n


def lonely(mode, mean):
    """Return the usual loop below a bare `torch.no_grad()`."""

    def answer(model, loader, loss_fn):
        model.train(mode)
        torch.no_grad()
        losses, counts, sizes = [], [], []
        for X, labels in loader:
            logits = model(X)
            losses.append(loss_fn(logits, labels).item())
            counts.append(usual_count(logits, labels))
            sizes.append(len(labels))
        return mean(losses, sizes), share(counts, sizes)

    return answer


no_grad_on_its_own = wrong("no_grad_alone")(lonely(False, weighted))
no_grad_on_its_own_in_training_mode = wrong("no_grad_alone_and_no_eval_mode")(
    lonely(True, weighted)
)
no_grad_on_its_own_and_batches = wrong("no_grad_alone_and_loss_by_batch")(lonely(False, average))
