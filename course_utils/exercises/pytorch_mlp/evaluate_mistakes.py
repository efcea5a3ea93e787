"""Wrong functions that learners write for `evaluate`."""

from collections.abc import Callable, Sequence

import torch
from torch.nn.functional import cross_entropy

from course_utils.exercises.pytorch_mlp.evaluate import evaluate

Seen = Sequence[tuple[float, float, int]]
"""Of each batch the mean loss, the number of right answers and the number of images."""


def right_answers(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    return (logits.argmax(dim=1) == labels).sum()


def look(
    model,
    loader,
    loss_fn,
    *,
    mode: bool | None = False,
    record: bool = False,
    count: Callable = right_answers,
) -> Seen:
    """Go through all batches as the reference does, with one thing changed."""
    if mode is not None:
        model.train(mode)
    seen = []
    with torch.set_grad_enabled(record):
        for X, labels in loader:
            logits = model(X)
            loss = loss_fn(logits, labels)
            seen.append((loss.item(), float(count(logits, labels)), len(labels)))
    return seen


def _images(seen: Seen) -> int:
    return sum(n for *_, n in seen)


def mean_loss(seen: Seen) -> float:
    return sum(loss * n for loss, _, n in seen) / _images(seen)


def accuracy(seen: Seen) -> float:
    return sum(right for _, right, _ in seen) / _images(seen)


# The loss


def loss_by_batch(seen: Seen) -> float:
    return sum(loss for loss, *_ in seen) / len(seen)


def sum_of_batch_losses(seen: Seen) -> float:
    return sum(loss for loss, *_ in seen)


def batch_means_divided_by_images(seen: Seen) -> float:
    return sum(loss for loss, *_ in seen) / _images(seen)


def loss_of_all_images_added(seen: Seen) -> float:
    return mean_loss(seen) * _images(seen)


def loss_divided_by_batches(seen: Seen) -> float:
    return mean_loss(seen) * _images(seen) / len(seen)


def loss_of_last_batch(seen: Seen) -> float:
    return seen[-1][0]


def last_batch_counted_as_full(seen: Seen) -> float:
    return sum(loss for loss, *_ in seen) * seen[0][2] / _images(seen)


LOSSES: dict[Callable, str] = {
    loss_by_batch: "The loss is an average over batches: the images of the last, smaller batch "
    "count more than the others. What has to be multiplied before you add up?",
    sum_of_batch_losses: "The losses of the batches are added up and never divided: with twice as "
    "many batches the number doubles, though the network is no worse.",
    batch_means_divided_by_images: "The loss is far too small: you add up one mean for each batch "
    "and divide by the number of images. Either both count images, or both count batches.",
    loss_of_all_images_added: "The loss is a sum over all images. A mean can be compared between "
    "sets of different size: what is the last operation?",
    loss_divided_by_batches: "The losses are added up over images, but divided by the number of "
    "batches. How many things were summed up?",
    loss_of_last_batch: "The loss is that of the last batch, a few images that happened to come "
    "last: each pass through the loop replaces what the one before found.",
    last_batch_counted_as_full: "For the loss every batch is multiplied by the same number of "
    "images, also the last, which has fewer. How many images does this batch have?",
}

# The accuracy


def accuracy_by_batch(seen: Seen) -> float:
    return sum(right / n for _, right, n in seen) / len(seen)


def percent(seen: Seen) -> float:
    return 100 * accuracy(seen)


def counted(seen: Seen) -> float:
    return sum(right for _, right, _ in seen)


def right_answers_for_each_batch(seen: Seen) -> float:
    return counted(seen) / len(seen)


def accuracies_added(seen: Seen) -> float:
    return sum(right / n for _, right, n in seen)


def accuracies_divided_by_images(seen: Seen) -> float:
    return accuracies_added(seen) / _images(seen)


def accuracy_of_last_batch(seen: Seen) -> float:
    return seen[-1][1] / seen[-1][2]


def count_of_last_batch(seen: Seen) -> float:
    return seen[-1][1] / _images(seen)


def share_of_mistakes(seen: Seen) -> float:
    return 1 - accuracy(seen)


def no_right_answers(seen: Seen) -> float:
    return 0.0


def all_right(seen: Seen) -> float:
    return 1.0


ACCURACIES: dict[Callable, str] = {
    accuracy_by_batch: "The accuracy is an average over batches: the images of the last, smaller "
    "batch count more than the others. Count right answers, and divide once.",
    percent: "The accuracy is in per cent. The course keeps it as a share from 0 to 1.",
    counted: "The second number counts the right answers. Asked for is their share of all images.",
    right_answers_for_each_batch: "The right answers are divided by the number of batches, so the "
    "accuracy can exceed 1. Of how many things is it a share?",
    accuracies_added: "The accuracies of the batches are added up and never divided, so the result "
    "can exceed 1. Count right answers and images, and divide once.",
    accuracies_divided_by_images: "The accuracy is far too small: you add up one share for each "
    "batch and divide by the number of images. A share was divided already.",
    accuracy_of_last_batch: "The accuracy is that of the last batch, a few images that happened to "
    "come last: each pass through the loop replaces what the one before found.",
    count_of_last_batch: "The right answers of the last batch are divided by all images: each pass "
    "through the loop replaces what the one before had counted. How does a sum grow?",
    share_of_mistakes: "This is the share of wrong answers. Accuracy is the share of right ones.",
    no_right_answers: "The accuracy is 0 whatever the network answers. Do you compare the position "
    "of the largest logit with the label, or the logit itself? And is the count still there at the "
    "end, neither set back nor rounded down?",
    all_right: "The accuracy is 1 whatever the network answers. What is compared with what, and by "
    "which number is the count divided?",
}

# Other answers than the position of the largest logit

_COUNTS: dict[str, tuple[Callable, str]] = {
    "argmax_of_everything": (
        lambda logits, labels: (logits.argmax() == labels).sum(),
        "`argmax` without `dim` looks for the largest number of the whole batch and returns one "
        "position. Every image has its own largest score: along which axis?",
    ),
    "smallest_logit": (
        lambda logits, labels: (logits.argmin(dim=1) == labels).sum(),
        "You take the class with the smallest logit as the network's answer. What does a large "
        "logit say?",
    ),
    "largest_along_the_batch": (
        lambda logits, labels: (logits.argmax(dim=0) == labels).sum(),
        "You look for the largest logit along the axis of the images: for each class the image "
        "with the highest score, where each image should get a class. Which axis is which?",
    ),
    "mean_probability": (
        lambda logits, labels: logits.softmax(1).gather(1, labels[:, None]).sum(),
        "The second number is the mean probability of the right class. Accuracy counts: an image "
        "is right or wrong, however sure the network was.",
    ),
    "sure_answers_only": (
        lambda logits, labels: (logits.softmax(1).gather(1, labels[:, None]) > 0.5).sum(),
        "An answer counts as right only where its probability is above 0.5. With several classes "
        "the largest one may be smaller than that, and is the network's answer all the same.",
    ),
    "sure_answers_whatever_the_label": (
        lambda logits, labels: (logits.softmax(1).amax(1) > 0.5).sum(),
        "You count the images of which the network is sure, whatever their label says. When is an "
        "answer right?",
    ),
    "one_class_ahead": (
        lambda logits, labels: (logits.argmax(dim=1) == labels + 1).sum(),
        "The network's answers are compared with the labels of the class before: both count "
        "classes from 0.",
    ),
}

# Switches


@evaluate.misconception(
    "The network was in training mode: with dropout in it you would get other numbers at every "
    "call. Which switch of the model comes first, and is it really called, with parentheses?",
)
def no_eval_mode(*args):
    return _pair(look(*args, mode=True))


@evaluate.misconception(
    "PyTorch recorded a graph for every batch: time and memory for gradients that nobody asks for. "
    "How did chapter 04 switch recording off, and does the forward pass stand within it?",
)
def gradients_recorded(*args):
    return _pair(look(*args, record=True))


@evaluate.misconception(
    "Two switches are missing: the network was in training mode, and PyTorch recorded graphs that "
    "nobody needs. They are different things, and an evaluation wants both.",
)
def neither_switch(*args):
    return _pair(look(*args, mode=True, record=True))


@evaluate.misconception(
    "`model.training` is set, but the layers inside keep their own mode: dropout would still be "
    "at work. The method `eval` goes through all of them.",
)
def flag_set_by_hand(model, *args):
    model.training = False
    return _pair(look(model, *args, mode=None))


@evaluate.misconception(
    "The network changes into evaluation mode too late: the first batch still went through it in "
    "training mode. What belongs before the loop?",
)
def eval_mode_too_late(model, loader, loss_fn):
    first, *others = list(loader)
    seen = look(model, [first], loss_fn, mode=True)
    return _pair([*seen, *look(model, others, loss_fn)])


def _pair(seen: Seen) -> tuple[float, float]:
    return mean_loss(seen), accuracy(seen)


for _loss, _text in LOSSES.items():

    def _with_loss(*args, loss=_loss):
        seen = look(*args)
        return loss(seen), accuracy(seen)

    _with_loss.__name__ = _loss.__name__
    evaluate.misconception(_text)(_with_loss)

for _accuracy, _text in ACCURACIES.items():

    def _with_accuracy(*args, of=_accuracy):
        seen = look(*args)
        return mean_loss(seen), of(seen)

    _with_accuracy.__name__ = _accuracy.__name__
    evaluate.misconception(_text)(_with_accuracy)

for _name, (_count, _text) in _COUNTS.items():

    def _with_count(*args, count=_count):
        return _pair(look(*args, count=count))

    _with_count.__name__ = _name
    evaluate.misconception(_text)(_with_count)


@evaluate.misconception(
    "You always use cross-entropy. The caller chooses the loss: it is the third argument.",
)
def fixed_loss(model, loader, loss_fn):
    return _pair(look(model, loader, cross_entropy))


@evaluate.misconception(
    "The accuracy is right, but the loss is that of probabilities: you apply softmax, and the "
    "loss applies it again.",
)
def softmax_before_the_loss(model, loader, loss_fn):
    return _pair(look(model, loader, lambda logits, labels: loss_fn(logits.softmax(1), labels)))
