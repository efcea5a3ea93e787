"""Wrong functions that learners write for `train_one_epoch`."""

from collections.abc import Callable, Sequence

import torch

from course_utils.exercises.pytorch_mlp.train_one_epoch import train_one_epoch

Seen = Sequence[tuple[float, float, int]]
"""Of each batch the loss, the share of right answers and the number of images."""


def train(
    model,
    loader,
    loss_fn,
    optimizer,
    *,
    mode: bool | None = True,
    lines: str = "zero loss back step",
    after: str = "",
    scale: Callable = lambda loss, labels, loader: loss,
    logits: Callable = lambda model, X: model(X),
) -> Seen:
    """Train as the reference does, with one thing changed; return what was seen on the way."""
    if mode is not None:
        model.train(mode)
    seen, losses, right = [], [], []

    def do(line: str, X, labels) -> None:
        if line == "zero":
            optimizer.zero_grad()
        elif line == "loss":
            scores = logits(model, X)
            losses.append(loss_fn(scores, labels))
            right[:] = [(scores.argmax(dim=1) == labels).float().mean().item()]
        elif line == "back":
            scale(losses[-1], labels, loader).backward()
        elif line == "step":
            optimizer.step()
        elif line == "train":
            model.train()

    for X, labels in loader:
        for line in lines.split():
            do(line, X, labels)
        seen.append((losses[-1].item(), *right, len(labels)))
    for line in after.split():
        do(line, X, labels)
    return seen


def _images(seen: Seen) -> int:
    return sum(n for *_, n in seen)


def _sum(seen: Seen) -> float:
    return sum(loss * n for loss, _, n in seen)


def mean(seen: Seen) -> float:
    return _sum(seen) / _images(seen)


# What is reported


def mean_of_batch_means(seen: Seen) -> float:
    return sum(loss for loss, *_ in seen) / len(seen)


def sum_of_batch_means(seen: Seen) -> float:
    return sum(loss for loss, *_ in seen)


def batch_means_divided_by_images(seen: Seen) -> float:
    return sum(loss for loss, *_ in seen) / _images(seen)


def sum_over_images(seen: Seen) -> float:
    return _sum(seen)


def image_sum_divided_by_batches(seen: Seen) -> float:
    return _sum(seen) / len(seen)


def last_batch_only(seen: Seen) -> float:
    return seen[-1][0]


def first_loss_only(seen: Seen) -> float:
    return seen[0][0]


def last_batch_counted_as_full(seen: Seen) -> float:
    return sum(loss for loss, *_ in seen) * seen[0][2] / _images(seen)


def last_loss_divided_by_images(seen: Seen) -> float:
    return seen[-1][0] * seen[-1][2] / _images(seen)


def divided_by_the_last_batch(seen: Seen) -> float:
    return _sum(seen) / seen[-1][2]


def divided_by_full_batches(seen: Seen) -> float:
    return _sum(seen) / len(seen) / seen[0][2]


def divided_by_small_batches(seen: Seen) -> float:
    return _sum(seen) / len(seen) / seen[-1][2]


def accuracy_returned(seen: Seen) -> float:
    return sum(right * n for _, right, n in seen) / _images(seen)


REPORTS: dict[Callable, str] = {
    mean_of_batch_means: "You average the batches: the last, smaller one counts as much as a full "
    "one, and each of its images counts more. What has to be multiplied before you add up, and by "
    "what do you divide?",
    sum_of_batch_means: "You add the losses of the batches up and never divide: with twice as many "
    "batches the number doubles, though the network is no worse.",
    batch_means_divided_by_images: "You add up means of batches and divide by the number of "
    "images: the result is far too small. Either both count images, or both count batches.",
    sum_over_images: "This is the sum over all images. A mean can be compared between sets of "
    "different size; what is the last operation?",
    image_sum_divided_by_batches: "You add up over images and divide by the number of batches. By "
    "which number has the sum to be divided so that it becomes the mean of one image?",
    last_batch_only: "You return the loss of the last batch, a few images that happened to come "
    "last. The mean is over all images of the epoch.",
    first_loss_only: "You return the loss of the first batch, though all were trained on. The mean "
    "is over all images of the epoch.",
    last_batch_counted_as_full: "Every batch is multiplied by the same number of images, also the "
    "last, which has fewer. How many images does this batch have?",
    last_loss_divided_by_images: "Each pass through the loop replaces what the one before had "
    "collected, and at the end the last batch alone is divided by all images. How does a sum grow?",
    divided_by_the_last_batch: "The sum over all images is divided by the number of images in the "
    "last batch alone. That number has to grow along with the sum.",
    divided_by_full_batches: "You divide by more images than there are: every batch counts as a "
    "full one, also the last. How many images does this batch have?",
    divided_by_small_batches: "You divide by fewer images than there are: every batch counts as if "
    "it had the size of the last one, which is smaller. How many images does each batch have?",
    accuracy_returned: "You return the share of right answers. Asked for is the mean loss.",
}

# What is done with each batch

TRAININGS: dict[str, tuple[dict, str]] = {
    "no_zero_grad": (
        {"lines": "loss back step"},
        "The gradients of earlier batches are still there when the next one adds its own: "
        "`backward` adds up. Which call belongs into every pass through the loop?",
    ),
    "no_step": (
        {"lines": "zero loss back"},
        "The gradients are computed, and nothing follows them: after the epoch every weight is "
        "what it was. Which call moves the weights, and is it really called, with parentheses?",
    ),
    "no_backward": (
        {"lines": "zero loss step"},
        "No gradient is ever computed, so the steps have nothing to follow and every weight stays "
        "what it was. Which call computes gradients, and is it really called, with parentheses?",
    ),
    "gradients_thrown_away": (
        {"lines": "zero loss back zero step"},
        "After the epoch every weight is what it was: whenever a step was due, the gradients had "
        "just been thrown away, or were not there yet. Clear, compute, step: in which order do "
        "your lines stand?",
    ),
    "softmax_before_the_loss": (
        {"logits": lambda model, X: torch.softmax(model(X), dim=1)},
        "You apply softmax before the loss, and the loss applies its own: with softmax twice the "
        "gradients are small, and training crawls (chapter 02).",
    ),
    "sigmoid_before_the_loss": (
        {"logits": lambda model, X: torch.sigmoid(model(X))},
        "You apply the sigmoid before the loss, so the scores lie between 0 and 1 and cannot say "
        "much. The loss wants logits, as the network computes them.",
    ),
    "step_after_the_loop": (
        {"lines": "zero loss back", "after": "step"},
        "There is one step for the whole epoch, after the loop, and it follows the last batch "
        "alone. An epoch takes one step for every batch: how far is the line indented?",
    ),
    "gradients_added_up": (
        {"lines": "loss back", "after": "step"},
        "The gradients of all batches are added up, and there is one step for the whole epoch. It "
        "should take one for every batch: which lines belong into the loop?",
    ),
    "gradient_counts_twice": (
        {"scale": lambda loss, labels, loader: 2 * loss},
        "Every step follows twice the gradient: `backward` runs twice for one batch, or the loss "
        "was doubled first.",
    ),
    "two_steps_for_a_batch": (
        {"lines": "zero loss back step zero loss back step"},
        "You take two steps for every batch. One epoch sees every image once.",
    ),
    "step_taken_twice": (
        {"lines": "zero loss back step step"},
        "You take two steps for every batch, the second with the same gradient. One will do.",
    ),
    "loss_after_the_step": (
        {"lines": "zero loss back step loss"},
        "The loss that you report is computed once more after each step, on the same batch. That "
        "costs a second forward pass, and flatters: report the loss that `backward` used.",
    ),
}

for _report, _text in REPORTS.items():

    def _reported(*args, report=_report):
        return report(train(*args))

    _reported.__name__ = _report.__name__
    train_one_epoch.misconception(_text)(_reported)

for _name, (_change, _text) in TRAININGS.items():

    def _trained(*args, change=_change):
        return mean(train(*args, **change))

    _trained.__name__ = _name
    train_one_epoch.misconception(_text)(_trained)
