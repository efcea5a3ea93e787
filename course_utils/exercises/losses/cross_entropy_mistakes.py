"""What goes wrong in `cross_entropy` with large scores and with the mean."""

from itertools import product

import torch

from course_utils.checking import POWERS_OF_TEN
from course_utils.exercises.losses.cross_entropy import cross_entropy
from course_utils.exercises.losses.shared import at_labels, both, or_error

SMALL = (*POWERS_OF_TEN, 1.1920929e-07, 2.220446049250313e-16, 1e-20, 1e-30, 1e-38)


def losses(logits, labels):
    """Return the right loss of every image."""
    return torch.logsumexp(logits, dim=1) - at_labels(logits, labels)


def naive(logits):
    """Return probabilities that are NaN for large scores."""
    return torch.exp(logits) / torch.exp(logits).sum(dim=1, keepdim=True)


def stable(logits):
    """Return probabilities of scores of any size; the smallest are rounded to 0."""
    return torch.softmax(logits, dim=1)


def of_one_maximum(logits):
    """Return probabilities that are NaN where a row lies far below the largest score."""
    exp = torch.exp(logits - logits.max())
    return exp / exp.sum(dim=1, keepdim=True)


def _one_hot(logits, labels):
    return torch.nn.functional.one_hot(labels, logits.shape[1])


FORMS = (
    lambda z, y: -torch.log(at_labels(stable(z), y)),
    lambda z, y: -torch.log(at_labels(naive(z), y)),
    lambda z, y: -(_one_hot(z, y) * torch.log(stable(z))).sum(dim=1),
    lambda z, y: -(_one_hot(z, y) * torch.log(naive(z))).sum(dim=1),
    lambda z, y: or_error(-torch.log(at_labels(stable(z), y))),
    lambda z, y: or_error(-torch.log(at_labels(naive(z), y))),
)
"""Ways to the loss through the probability: right for small scores only."""

OVERFLOWS = (
    lambda z, y: torch.log(torch.exp(z).sum(dim=1)) - at_labels(z, y),
    lambda z, y: or_error(torch.log(torch.exp(z).sum(dim=1)) - at_labels(z, y)),
)


# Large scores


@cross_entropy.misconception(
    "Right for small scores, but for large ones infinite, NaN or an error: the probability of the "
    "true class was rounded to 0, whose logarithm is minus infinity, or `exp(1000)` overflowed. Do "
    "not go through the probability: which form of the formula works on the scores themselves?",
    form=FORMS,
)
def log_of_zero(logits, labels, form=FORMS[0]):
    return form(logits, labels).mean()


@cross_entropy.misconception(
    "Right for small scores, but `exp(1000)` is infinity, and its logarithm is, too. The largest "
    "score of a row has to be taken out before the exponential.",
    form=OVERFLOWS,
)
def no_max_subtraction(logits, labels, form=OVERFLOWS[0]):
    return form(logits, labels).mean()


def _shifted(logits, labels, top):
    return top + torch.log(torch.exp(logits - top).sum(dim=1)) - at_labels(logits, labels)


@cross_entropy.misconception(
    "You take one number out of the whole batch, its largest score. In a row whose scores are all "
    "far below it, every exponential becomes 0, and the logarithm of their sum is minus infinity. "
    "Whose maximum does a row need?",
    form=(
        lambda z, y: _shifted(z, y, z.max()),
        lambda z, y: -torch.log(at_labels(of_one_maximum(z), y)),
        lambda z, y: or_error(_shifted(z, y, z.max())),
    ),
)
def one_maximum_for_all(logits, labels, form=None):
    return form(logits, labels).mean()


@cross_entropy.misconception(
    "The largest score was taken out of the exponentials and never put back: your loss is too "
    "small by that score. What stands before the logarithm in the formula?",
    top=(lambda z: z.amax(dim=1), torch.max),
)
def maximum_not_put_back(logits, labels, top=None):
    return (losses(logits, labels) - top(logits)).mean()


@cross_entropy.misconception(
    "Two different maxima are at work, one of the row and one of the whole batch. What is taken "
    "out of the exponentials has to be the same number that comes back before the logarithm.",
    tops=(lambda z: (z.max(), z.amax(1)), lambda z: (z.amax(1), z.max())),
)
def two_maxima(logits, labels, tops=None):
    out, back = tops(logits)
    exp = torch.exp(logits - out.reshape(-1, 1))
    return (back + torch.log(exp.sum(dim=1)) - at_labels(logits, labels)).mean()


@cross_entropy.misconception(
    "The largest score counts once too often, or with the wrong sign: your loss is off by a "
    "multiple of it. Which terms did you subtract it from, and where does it come back?",
    times=(1, -2, 2),
)
def maximum_too_often(logits, labels, times=1):
    return (losses(logits, labels) + times * logits.amax(dim=1)).mean()


@cross_entropy.misconception(
    "The probability was kept away from 0 by hand, so no loss can be larger than some bound, where "
    "2000 is right. That hides the overflow and takes away the slope; the form with "
    "log-sum-exp needs no such trick.",
    how=tuple(product(SMALL, (stable, naive))),
)
def clipped(logits, labels, how=(0.1, stable)):
    eps, probabilities = how
    return -torch.log(at_labels(probabilities(logits), labels).clamp(min=eps)).mean()


@cross_entropy.misconception(
    "A small number was added to the probability, so no loss can be larger than some bound, where "
    "2000 is right. That hides the overflow and takes away the slope; the form with "
    "log-sum-exp needs no such trick.",
    how=tuple(product(POWERS_OF_TEN[:12], (stable, naive))),
)
def eps_added(logits, labels, how=(0.1, stable)):
    eps, probabilities = how
    return -torch.log(at_labels(probabilities(logits), labels) + eps).mean()


@cross_entropy.misconception(
    "The loss, or a logarithm in it, is cut off at a bound or replaced where it is infinite. A "
    "score of 1000 for a wrong class, and -1000 for the true one, should cost 2000. Which form of "
    "the formula never becomes infinite?",
    repair=(
        lambda loss: loss.clamp(max=100),
        lambda loss: loss.clamp(max=1000),
        torch.nan_to_num,
        lambda loss: torch.where(loss.isfinite(), loss, torch.zeros_like(loss)),
    ),
)
def infinity_replaced(logits, labels, repair=torch.nan_to_num):
    return repair(FORMS[0](logits, labels)).mean()


@cross_entropy.misconception(
    "The scores are cut off, divided or rescaled so that nothing overflows. That changes the "
    "differences between them, and these are all that the loss depends on.",
    scale=(
        lambda z: z / z.amax(1, True),
        lambda z: z / z.max(),
        lambda z: z / z.abs().max(),
        lambda z: z / z.norm(dim=1, keepdim=True),
        lambda z: z / 1000,
        lambda z: z / 100,
        lambda z: z / 10,
        lambda z: (z - z.mean(1, True)) / z.std(1, keepdim=True),
        *(lambda z, b=b: z.clamp(-b, b) for b in (10, 20, 30, 50, 80, 88, 100, 500, 700, 709)),
        *(lambda z, b=b: z.clamp(max=b) for b in (10, 20, 30, 50, 80, 88, 100, 500, 700, 709)),
    ),
)
def scores_changed_first(logits, labels, scale=None):
    return losses(scale(logits), labels).mean()


# The mean


@cross_entropy.misconception(
    "You added the losses of the images up, so a larger batch has a larger loss. Which average "
    "does the definition ask for?"
)
def sum_instead_of_mean(logits, labels):
    return losses(logits, labels).sum()


@cross_entropy.misconception(
    "You return one loss for each image. The loss of a batch is a single number: which one?"
)
def no_mean(logits, labels):
    return losses(logits, labels)


@cross_entropy.misconception(
    "You divide by all N times K entries of a table of which only N count: with one-hot rows all "
    "others are 0. The average over which number does the definition ask for?",
    form=(losses, *FORMS),
)
def mean_over_all_entries(logits, labels, form=losses):
    return form(logits, labels).mean() / logits.shape[1]


@cross_entropy.misconception(
    "You divide by the number of classes. The loss is an average over what?"
)
def divided_by_classes(logits, labels):
    return losses(logits, labels).sum() / logits.shape[1]


@cross_entropy.misconception(
    "You averaged the probabilities of the true classes and took the logarithm afterwards. Which "
    "of the two comes first in the definition?",
    average=(
        lambda p: p.mean(),
        lambda p: or_error(p.mean().log()).exp(),
        lambda p: p.sum(),
    ),
)
def mean_before_the_logarithm(logits, labels, average=torch.mean):
    return -torch.log(average(at_labels(stable(logits), labels)))


@cross_entropy.misconception(
    "Only one image counts, the first or the last, whatever the others are. If you wrote a loop: "
    "what is added up from pass to pass, and does `return` come after the last one?",
    how=tuple(product((losses, *FORMS), (0, -1), (False, True))),
)
def one_image_alone(logits, labels, how=(losses, 0, False)):
    form, place, is_divided = how
    loss = form(logits, labels)[place]
    return loss / len(labels) if is_divided else loss


@cross_entropy.misconception(
    "One image is left out, the first or the last. Where does your loop begin, and where does it "
    "end?",
    pick=(
        lambda x: x[:-1].sum() / len(x),
        lambda x: x[1:].sum() / len(x),
        lambda x: x[:-1].mean(),
        lambda x: x[1:].mean(),
    ),
)
def one_image_left_out(logits, labels, pick=None):
    return pick(losses(logits, labels))


@cross_entropy.misconception(
    "One of the two terms is a mean and the other a sum. Both belong to the same image: which of "
    "the two steps comes first, the difference or the mean?",
    form=(
        lambda lse, z: lse.sum() - z.mean(),
        lambda lse, z: lse.mean() - z.sum(),
    ),
)
def mean_in_one_term(logits, labels, form=None):
    return form(torch.logsumexp(logits, dim=1), at_labels(logits, labels))


# Two at once


@both(cross_entropy, "log_of_zero", "sum_instead_of_mean", form=FORMS)
def log_of_zero_and_sum(logits, labels, form=FORMS[0]):
    return form(logits, labels).sum()


@both(cross_entropy, "log_of_zero", "no_mean", form=FORMS)
def log_of_zero_and_no_mean(logits, labels, form=FORMS[0]):
    return form(logits, labels)


@both(cross_entropy, "no_max_subtraction", "sum_instead_of_mean", form=OVERFLOWS)
def no_max_subtraction_and_sum(logits, labels, form=OVERFLOWS[0]):
    return form(logits, labels).sum()


@both(cross_entropy, "no_max_subtraction", "no_mean", form=OVERFLOWS)
def no_max_subtraction_and_no_mean(logits, labels, form=OVERFLOWS[0]):
    return form(logits, labels)


@both(cross_entropy, "clipped", "sum_instead_of_mean", eps=SMALL)
def clipped_and_sum(logits, labels, eps=0.1):
    return -torch.log(at_labels(stable(logits), labels).clamp(min=eps)).sum()


@both(cross_entropy, "clipped", "mean_over_all_entries", eps=SMALL)
def clipped_and_mean_over_all_entries(logits, labels, eps=0.1):
    p = at_labels(stable(logits), labels)
    return -torch.log(p.clamp(min=eps)).mean() / logits.shape[1]
