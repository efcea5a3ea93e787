"""Exercise: Return (mean loss, accuracy from 0 to 1) over all images of the loader."""

from collections.abc import Callable

import torch
from torch.nn.functional import cross_entropy

from course_utils.checking import Case, exercise
from course_utils.exercises.pytorch_mlp.shared import (
    batches_of_3_and_1,
    batches_of_4_4_and_2,
    doubled_cross_entropy,
    network_3_4_3,
    one_batch_of_6,
    one_of,
)


def _judge_evaluation(evaluate, make_model, make_loader, loss_fn):
    """Evaluate a network that was just trained; return the results and its state meanwhile."""
    with torch.random.fork_rng(devices=[]):
        model = make_model().train()
        result = evaluate(model, make_loader(), loss_fn)
    if result is ...:
        return ...
    return {
        "(loss, accuracy)": result,
        "mode": one_of(model.was_training, "training", "evaluation"),
        "gradients": one_of(model.recorded_gradients, "recorded", "not recorded"),
    }


def _evaluation_cases() -> list[Case]:
    def case(label, loader, loss_fn=cross_entropy):
        return Case(label, network_3_4_3, loader, loss_fn, run=_judge_evaluation)

    return [
        case("a single batch", one_batch_of_6),
        case("three batches, the last one smaller", batches_of_4_4_and_2),
        case("a last batch of one image", batches_of_3_and_1),
        case("another loss", batches_of_4_4_and_2, doubled_cross_entropy),
    ]


@exercise(
    cases=_evaluation_cases,
    hints=(
        "Two switches first: one of the model, and one of PyTorch that stops it from recording. "
        "Then a loop over the batches that only adds up; nothing is trained.",
        "Three sums: the loss times the number of images in the batch, the number of right "
        "answers, the number of images. `logits.argmax(dim=1)` are the answers of a batch.",
        "`with torch.no_grad():` around the loop, `model.eval()` before it. `(answers == "
        "labels).sum().item()` counts the right ones; divide both sums by the images at the end.",
    ),
)
def evaluate(model, loader, loss_fn):
    """Return (mean loss, accuracy from 0 to 1) over all images of the loader."""
    model.eval()
    total, correct, n = 0.0, 0, 0
    with torch.no_grad():
        for X, labels in loader:
            logits = model(X)
            total += loss_fn(logits, labels).item() * len(labels)
            correct += (logits.argmax(dim=1) == labels).sum().item()
            n += len(labels)
    return total / n, correct / n


def _evaluation(
    model,
    loader,
    loss_fn,
    *,
    mode: bool = False,
    record: bool = False,
    count: Callable = lambda logits, labels: (logits.argmax(dim=1) == labels).sum(),
    weigh_loss: Callable = len,
    weigh_accuracy: Callable | None = None,
) -> tuple[float, float]:
    """Evaluate as the reference does, with one thing changed."""
    model.train(mode)
    total = correct = n = n_accuracy = 0.0
    with torch.set_grad_enabled(record):
        for X, labels in loader:
            logits = model(X)
            total += loss_fn(logits, labels).item() * weigh_loss(labels)
            n += weigh_loss(labels)
            right = count(logits, labels).item()
            if weigh_accuracy is None:
                correct, n_accuracy = correct + right, n_accuracy + len(labels)
            else:
                correct += right / len(labels) * weigh_accuracy(labels)
                n_accuracy += weigh_accuracy(labels)
    return total / n, correct / n_accuracy


def _alike(labels: torch.Tensor) -> int:
    """Weigh every batch alike, whatever its size."""
    return 1


@evaluate.misconception(
    "Loss and accuracy are right for this network, but it was in training mode: with dropout you "
    "would get other numbers at every call. Which switch of the model comes first?",
)
def no_eval_mode(model, loader, loss_fn):
    return _evaluation(model, loader, loss_fn, mode=True)


@evaluate.misconception(
    "The numbers are right, but PyTorch recorded a graph for every batch: time and memory for "
    "gradients that nobody asks for. How did chapter 04 switch recording off?",
)
def gradients_recorded(model, loader, loss_fn):
    return _evaluation(model, loader, loss_fn, record=True)


@evaluate.misconception(
    "The numbers are right for this network, but two switches are missing: it was in training "
    "mode, and PyTorch recorded graphs that nobody needs. They are different things, and an "
    "evaluation wants both.",
)
def neither_switch(model, loader, loss_fn):
    return _evaluation(model, loader, loss_fn, mode=True, record=True)


@evaluate.misconception(
    "Both numbers are averages over batches: the last, smaller batch counts as much as a full "
    "one. Both should be averages over images.",
)
def means_by_batch(model, loader, loss_fn):
    return _evaluation(model, loader, loss_fn, weigh_loss=_alike, weigh_accuracy=_alike)


@evaluate.misconception(
    "The loss is right, but the accuracy is an average over batches: the images of the last, "
    "smaller batch count more than the others. Count right answers, and divide once.",
)
def accuracy_by_batch(model, loader, loss_fn):
    return _evaluation(model, loader, loss_fn, weigh_accuracy=_alike)


@evaluate.misconception(
    "The accuracy is right, but the loss is an average over batches: the images of the last, "
    "smaller batch count more than the others.",
)
def loss_by_batch(model, loader, loss_fn):
    return _evaluation(model, loader, loss_fn, weigh_loss=_alike)


@evaluate.misconception(
    "You sum over images and divide by the number of batches, so the accuracy can exceed 1. How "
    "many things were summed up?",
)
def divided_by_batches(model, loader, loss_fn):
    loss, accuracy = evaluate.reference(model, loader, loss_fn)
    images_per_batch = sum(len(labels) for _, labels in loader) / len(loader)
    return loss * images_per_batch, accuracy * images_per_batch


@evaluate.misconception(
    "The accuracy is right, but the losses of the batches are added up and never divided.",
)
def sum_of_batch_losses(model, loader, loss_fn):
    loss, accuracy = _evaluation(model, loader, loss_fn, weigh_loss=_alike)
    return loss * len(loader), accuracy


@evaluate.misconception(
    "The accuracy is right, but the loss is far too small: you add up one mean for each batch and "
    "divide by the number of images.",
)
def batch_means_divided_by_images(model, loader, loss_fn):
    loss, accuracy = _evaluation(model, loader, loss_fn, weigh_loss=_alike)
    return loss * len(loader) / sum(len(labels) for _, labels in loader), accuracy


@evaluate.misconception(
    "The accuracy is in percent. The course keeps it as a share from 0 to 1.",
)
def percent(model, loader, loss_fn):
    loss, accuracy = evaluate.reference(model, loader, loss_fn)
    return loss, 100 * accuracy


@evaluate.misconception(
    "The second number counts the right answers. Asked for is their share of all images.",
)
def counted(model, loader, loss_fn):
    loss, accuracy = evaluate.reference(model, loader, loss_fn)
    return loss, accuracy * sum(len(labels) for _, labels in loader)


@evaluate.misconception(
    "Both numbers are right, in the wrong order: the caller writes "
    "`loss, accuracy = evaluate(...)`.",
)
def wrong_order(model, loader, loss_fn):
    return evaluate.reference(model, loader, loss_fn)[::-1]


@evaluate.misconception(
    "Only the accuracy comes back. The caller wants the mean loss, too, and wants it first.",
)
def accuracy_only(model, loader, loss_fn):
    return evaluate.reference(model, loader, loss_fn)[1]


@evaluate.misconception(
    "Only the mean loss comes back. The caller wants the accuracy, too, after it.",
)
def loss_only(model, loader, loss_fn):
    return evaluate.reference(model, loader, loss_fn)[0]


@evaluate.misconception(
    "`argmax()` without `dim` looks for the largest number of the whole batch and returns one "
    "position. Every image has its own largest score: along which axis?",
)
def argmax_of_everything(model, loader, loss_fn):
    return _evaluation(
        model, loader, loss_fn, count=lambda logits, labels: (logits.argmax() == labels).sum()
    )


@evaluate.misconception(
    "Only the last batch counts: each pass through the loop replaces what the one before found.",
)
def last_batch_only(model, loader, loss_fn):
    return evaluate.reference(model, list(loader)[-1:], loss_fn)


@evaluate.misconception(
    "Only the first batch counts: `return` stands inside the loop.",
)
def first_batch_only(model, loader, loss_fn):
    return evaluate.reference(model, [next(iter(loader))], loss_fn)


@evaluate.misconception(
    "You always use cross-entropy. The caller chooses the loss: it is the third argument.",
)
def fixed_loss(model, loader, loss_fn):
    return evaluate.reference(model, loader, cross_entropy)


@evaluate.misconception(
    "The accuracy is right, but the loss is too high for good answers: you apply softmax, and the "
    "loss applies it again.",
)
def softmax_before_the_loss(model, loader, loss_fn):
    return _evaluation(
        model, loader, lambda logits, labels: loss_fn(torch.softmax(logits, dim=1), labels)
    )
