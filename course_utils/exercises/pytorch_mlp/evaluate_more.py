"""More wrong functions for `evaluate`: batches left out, other things returned, pairs."""

from course_utils.checking import at_once
from course_utils.exercises.pytorch_mlp.evaluate import evaluate
from course_utils.exercises.pytorch_mlp.evaluate_mistakes import (
    ACCURACIES,
    LOSSES,
    accuracies_added,
    accuracies_divided_by_images,
    accuracy,
    accuracy_by_batch,
    accuracy_of_last_batch,
    batch_means_divided_by_images,
    counted,
    last_batch_counted_as_full,
    look,
    loss_by_batch,
    loss_divided_by_batches,
    loss_of_all_images_added,
    loss_of_last_batch,
    mean_loss,
    percent,
    right_answers_for_each_batch,
    sum_of_batch_losses,
)

# Both numbers


def _both(loss, of):
    def evaluation(*args):
        seen = look(*args)
        return loss(seen), of(seen)

    return evaluation


_TOGETHER = {
    "means_by_batch": (
        (loss_by_batch, accuracy_by_batch),
        "Both numbers are averages over batches: the last, smaller batch counts as much as a full "
        "one. Both should be averages over images.",
    ),
    "divided_by_batches": (
        (loss_divided_by_batches, right_answers_for_each_batch),
        "You sum over images and divide by the number of batches, so the accuracy can exceed 1. "
        "How many things were summed up?",
    ),
    "sums_of_batch_means": (
        (sum_of_batch_losses, accuracies_added),
        "The means of the batches are added up and never divided, so the accuracy can exceed 1. "
        "Sum over images, and divide by their number.",
    ),
    "both_divided_too_often": (
        (batch_means_divided_by_images, accuracies_divided_by_images),
        "Both numbers are far too small: you add up one mean for each batch and divide by the "
        "number of images. Either both count images, or both count batches.",
    ),
    "never_divided": (
        (loss_of_all_images_added, counted),
        "Both numbers are sums over all images. Asked for are the mean loss and the share of right "
        "answers: what is the last operation?",
    ),
    "divided_by_the_last_batch": (
        (
            lambda seen: loss_of_all_images_added(seen) / seen[-1][2],
            lambda seen: counted(seen) / seen[-1][2],
        ),
        "The sums over all images are divided by the number of images in the last batch alone. "
        "That number has to grow along with the sums.",
    ),
    "divided_by_full_batches": (
        (
            lambda seen: loss_of_all_images_added(seen) / len(seen) / seen[0][2],
            lambda seen: counted(seen) / len(seen) / seen[0][2],
        ),
        "You divide by more images than there are: every batch counts as a full one, also the "
        "last. How many images does this batch have?",
    ),
    "divided_by_small_batches": (
        (
            lambda seen: loss_of_all_images_added(seen) / len(seen) / seen[-1][2],
            lambda seen: counted(seen) / len(seen) / seen[-1][2],
        ),
        "You divide by fewer images than there are: every batch counts as if it had the size of "
        "the last one, which is smaller. How many images does each batch have?",
    ),
    "last_batch_only": (
        (loss_of_last_batch, accuracy_of_last_batch),
        "Only the last batch counts: each pass through the loop replaces what the one before "
        "found.",
    ),
}
for _name, (_two, _text) in _TOGETHER.items():
    _function = _both(*_two)
    _function.__name__ = _name
    evaluate.misconception(_text)(_function)


@evaluate.misconception(
    "Only the first batch counts. Is a `return` or a `break` inside the loop, or only one batch "
    "taken from the loader?",
)
def first_batch_only(model, loader, loss_fn):
    return evaluate.reference(model, [next(iter(loader))], loss_fn)


@evaluate.misconception(
    "The last batch is left out. It may be smaller, but its images belong to the set, too.",
)
def last_batch_left_out(model, loader, loss_fn):
    batches = list(loader)
    return evaluate.reference(model, batches[:-1] or batches, loss_fn)


# What comes back


@evaluate.misconception(
    "Both numbers are right, in the wrong order: the caller writes "
    "`loss, accuracy = evaluate(...)`.",
)
def wrong_order(*args):
    return evaluate.reference(*args)[::-1]


@evaluate.misconception(
    "Only the accuracy comes back. The caller wants the mean loss, too, and wants it first.",
)
def accuracy_only(*args):
    return evaluate.reference(*args)[1]


@evaluate.misconception(
    "Only the mean loss comes back. The caller wants the accuracy, too, after it.",
)
def loss_only(*args):
    return evaluate.reference(*args)[0]


@evaluate.misconception(
    "More than two results come back. The caller writes `loss, accuracy = evaluate(...)`, and "
    "that works with two.",
    more=(1, 2, 3),
)
def more_than_two(*args, more):
    return (*evaluate.reference(*args), *[0.0] * more)


@evaluate.misconception(
    "A dictionary comes back. The caller writes `loss, accuracy = evaluate(...)`, which would "
    "unpack its keys.",
)
def dictionary(*args):
    return dict(zip(("loss", "accuracy"), evaluate.reference(*args)))


@evaluate.misconception(
    "Nothing comes back (None). Is a `return` missing after the loop?",
)
def nothing_returned(*args):
    evaluate.reference(*args)


@evaluate.misconception(
    "Texts come back. The caller wants to compute with both numbers, and to draw them: return the "
    "numbers themselves, and leave it to the caller how to print them.",
)
def as_texts(*args):
    return tuple(str(each) for each in evaluate.reference(*args))


@evaluate.misconception(
    "The first result is a list of losses, one for each batch. Asked for is one number, the mean "
    "of all images.",
)
def losses_listed(*args):
    seen = look(*args)
    return [loss for loss, *_ in seen], accuracy(seen)


# What stays changed


@evaluate.misconception(
    "After the evaluation the parameters are frozen, with `requires_grad` off, and a training that "
    "goes on would not move them. What stops PyTorch from recording only for a while?",
    record=(True, False),
)
def frozen_afterwards(model, *args, record):
    model.requires_grad_(False)
    seen = look(model, *args, record=record)
    return mean_loss(seen), accuracy(seen)


@evaluate.misconception(
    "You freeze the parameters for a while, where the second switch is meant: the one of PyTorch "
    "that stops all recording, whatever is frozen and whatever is not.",
)
def frozen_meanwhile(model, *args):
    model.requires_grad_(False)
    seen = look(model, *args, record=True)
    model.requires_grad_(True)
    return mean_loss(seen), accuracy(seen)


@evaluate.misconception(
    "The weights are others than before: your function trains the network on the images that are "
    "to judge it. An evaluation runs the network and changes nothing in it.",
    mode=(False, True),
)
def trained(model, *args, mode):
    seen = look(model, *args, mode=mode, record=True)
    model.output.bias.data += 1
    return mean_loss(seen), accuracy(seen)


# Two at once

_WITH = (percent, counted, accuracy_by_batch, right_answers_for_each_batch, accuracies_added)
_LOSSES = (
    loss_by_batch,
    sum_of_batch_losses,
    batch_means_divided_by_images,
    loss_of_all_images_added,
    loss_of_last_batch,
    last_batch_counted_as_full,
)
_KNOWN = [two for two, _ in _TOGETHER.values()]
for _loss in _LOSSES:
    for _of in _WITH:
        if (_loss, _of) not in _KNOWN:
            _function = _both(_loss, _of)
            _function.__name__ = f"{_loss.__name__}_and_{_of.__name__}"
            evaluate.misconception(at_once(LOSSES[_loss], ACCURACIES[_of]))(_function)

for _two in (
    (loss_by_batch, accuracy),
    (mean_loss, accuracy_by_batch),
    (loss_by_batch, accuracy_by_batch),
    (mean_loss, percent),
    (mean_loss, counted),
    (sum_of_batch_losses, accuracy),
):

    def _turned(*args, two=_two):
        seen = look(*args)
        return two[1](seen), two[0](seen)

    _wrong = [each for each in _two if each not in (mean_loss, accuracy)]
    _turned.__name__ = "_and_".join(["wrong_order", *(each.__name__ for each in _wrong)])
    _texts = [LOSSES.get(each) or ACCURACIES[each] for each in _wrong]
    _lines = ["Both numbers come in the wrong order: the loss is wanted first.", *_texts]
    _numbered = "\n".join(f"{n}. {line}" for n, line in enumerate(_lines, 1))
    evaluate.misconception(f"Several things at once.\n{_numbered}")(_turned)
