"""What goes wrong in `binary_cross_entropy_with_logits` with large logits and with the mean."""

from itertools import product

import torch
from torch.nn import functional

from course_utils.checking import POWERS_OF_TEN
from course_utils.exercises.losses.binary_cross_entropy_with_logits import (
    binary_cross_entropy_with_logits as bce,
)
from course_utils.exercises.losses.shared import both, or_error

SMALL = (*POWERS_OF_TEN, 1.1920929e-07, 2.220446049250313e-16, 1e-20, 1e-30)


def losses(logits, targets):
    """Return the right loss of every example."""
    return functional.softplus(logits) - logits * targets


def by_terms(p, t):
    """Return the losses of probabilities, as the definition has them."""
    return -(t * torch.log(p) + (1 - t) * torch.log(1 - p))


def _by_class(p, t):
    return torch.where(t == 1, -torch.log(p), -torch.log(1 - p))


def _in_python(z, t):
    if z.abs().max() > 709:
        raise OverflowError
    return losses(z, t)


FORMS = (
    lambda z, t: by_terms(torch.sigmoid(z), t),
    lambda z, t: _by_class(torch.sigmoid(z), t),
    lambda z, t: or_error(by_terms(torch.sigmoid(z), t)),
    lambda z, t: or_error(_by_class(torch.sigmoid(z), t)),
    _in_python,
    lambda z, t: -(t * functional.logsigmoid(z) + (1 - t) * torch.log(1 - torch.sigmoid(z))),
    lambda z, t: -(t * torch.log(torch.sigmoid(z)) + (1 - t) * functional.logsigmoid(-z)),
)
"""Ways to the loss through the probability: right for small logits only."""

OVERFLOWS = (
    lambda z, t: torch.log(1 + torch.exp(z)) - z * t,
    lambda z, t: torch.log(1 + torch.exp(-z)) + z * (1 - t),
    lambda z, t: or_error(torch.log(1 + torch.exp(z)) - z * t),
    lambda z, t: or_error(torch.log(1 + torch.exp(-z)) + z * (1 - t)),
)
"""Ways to the loss through an exponential that overflows."""


# Large logits


@bce.misconception(
    "Right for small logits, but at ±1000 something on the way is infinite: the logarithm of a "
    "sigmoid that was rounded to 0, or `exp(1000)`; and 0 times infinity is NaN. For which sign of "
    "its argument is the exponential harmless, and how can you always get that sign? There is an "
    "easy way, too: which of your own losses already survives 1000?",
    form=FORMS,
)
def log_of_zero(logits, targets, form=FORMS[0]):
    return form(logits, targets).mean()


@bce.misconception(
    "Right for small logits, but `exp(1000)` is infinity and so is its logarithm. For which sign "
    "of z is the exponential harmless, and how can you always get that sign? There is an easy way, "
    "too: which of your own losses already survives 1000?",
    form=OVERFLOWS,
)
def overflow(logits, targets, form=OVERFLOWS[0]):
    return form(logits, targets).mean()


_SETTINGS = tuple(product(SMALL, (torch.float32, torch.float64)))


def _with_eps(logits, targets, setting):
    eps, dtype = setting
    p, t = torch.sigmoid(logits.to(dtype)), targets.to(dtype)
    return -(t * torch.log(p + eps) + (1 - t) * torch.log(1 - p + eps))


def _with_clip(logits, targets, setting):
    eps, dtype = setting
    return by_terms(torch.sigmoid(logits.to(dtype)).clamp(eps, 1 - eps), targets.to(dtype))


@bce.misconception(
    "Keeping the probability away from 0 and 1 by hand caps the loss, or does not even help where "
    "1 minus the number is rounded to 1: a logit of 1000 on the wrong side should cost 1000. Work "
    "on the logits instead of on the probability.",
    setting=_SETTINGS,
)
def clipped(logits, targets, setting=_SETTINGS[0]):
    return _with_clip(logits, targets, setting).mean()


@bce.misconception(
    "A small number inside the logarithm caps the loss: a logit of 1000 on the wrong side should "
    "cost 1000. Work on the logits instead of on the probability.",
    setting=_SETTINGS[:24],
)
def eps_added(logits, targets, setting=_SETTINGS[0]):
    return _with_eps(logits, targets, setting).mean()


@bce.misconception(
    "Something is cut off at a bound, or replaced where it is infinite or NaN, be it the loss, a "
    "logarithm or the logit: a logit of 1000 on the wrong side should cost 1000. Which form of the "
    "formula needs no repair?",
    form=(
        lambda z, t: functional.binary_cross_entropy(torch.sigmoid(z), t),
        lambda z, t: torch.nan_to_num(FORMS[0](z, t)).mean(),
        lambda z, t: torch.nan_to_num(FORMS[1](z, t)).mean(),
        lambda z, t: torch.nan_to_num(FORMS[0](z, t).mean()),
        lambda z, t: torch.nan_to_num(OVERFLOWS[0](z, t)).mean(),
        lambda z, t: torch.nan_to_num(FORMS[0](z, t), 0.0, 0.0, 0.0).mean(),
        *(
            lambda z, t, b=b: losses(z.clamp(-b, b), t).mean()
            for b in (5, 10, 15, 16, 20, 30, 50, 80, 88, 100, 500, 700, 709)
        ),
        *(
            lambda z, t, b=b: losses(z.clamp(max=b), t).mean()
            for b in (10, 20, 30, 50, 80, 88, 100, 500, 700, 709)
        ),
    ),
)
def cut_off(logits, targets, form=None):
    return form(logits, targets)


@bce.misconception(
    "The logits are divided or squeezed, so that nothing overflows. A logit of 1000 on the wrong "
    "side then costs less than 1000, because it is no longer the logit that the network gave.",
    scale=(
        lambda z: z / 1000,
        lambda z: z / 100,
        lambda z: z / 10,
        lambda z: z / z.abs().max(),
        torch.tanh,
    ),
)
def logits_scaled(logits, targets, scale=None):
    return losses(scale(logits), targets).mean()


# The mean


@bce.misconception("You added the losses up. The mean does not grow with the batch.")
def sum_instead_of_mean(logits, targets):
    return losses(logits, targets).sum()


@bce.misconception(
    "You return one loss for each example. The loss of a batch is a single number: which one?"
)
def no_mean(logits, targets):
    return losses(logits, targets)


@bce.misconception(
    "The mean is taken over the examples of one class, so the examples of the other are lost, and "
    "there is no mean at all where a batch has none of it. The definition has one mean over all N.",
    form=(
        lambda z, t: losses(z, t)[t == 1].mean(),
        lambda z, t: losses(z, t)[t == 0].mean(),
        lambda z, t: losses(z, t)[t == 1].sum() / t.sum(),
        lambda z, t: losses(z, t)[t == 1].mean() + losses(z, t)[t == 0].mean(),
        lambda z, t: (losses(z, t)[t == 1].mean() + losses(z, t)[t == 0].mean()) / 2,
        lambda z, t: losses(z, t).sum() / t.sum(),
    ),
)
def mean_over_a_class(logits, targets, form=None):
    return form(logits, targets)


@bce.misconception(
    "You divide by the same number for every batch, right only for batches of that size. What "
    "tells how many losses there are?",
    how=tuple(product((losses, *FORMS), (3, 2))),
)
def divided_by_a_fixed_number(logits, targets, how=(losses, 3)):
    form, number = how
    return form(logits, targets).sum() / number


def _costs(scores):
    return -torch.log_softmax(scores, dim=-1)


@bce.misconception(
    "You stacked two rows of N numbers, and the loss wants N rows of two. What does `dim=1` do?",
    form=(
        lambda s, t, y: (torch.logsumexp(s, dim=1) - s[torch.arange(len(y)), y]).mean(),
        lambda s, t, y: (torch.logsumexp(s, dim=1) - s.gather(1, y[:, None])[:, 0]).mean(),
        lambda s, t, y: (torch.logsumexp(s, dim=1) - s[1] * t).mean(),
        lambda s, t, y: _costs(s)[torch.arange(len(y)), y].mean(),
        lambda s, t, y: _costs(s).gather(1, y[:, None]).mean(),
        lambda s, t, y: sum(_costs(s[n])[y[n]] for n in range(len(y))) / len(y),
        lambda s, t, y: sum(_costs(row)[label] for row, label in zip(s, y)) / len(y),
        lambda s, t, y: sum(_costs(row)[label] for row, label in zip(s, y)) / len(s),
        lambda s, t, y: functional.cross_entropy(s, y),
    ),
)
def stacked_as_rows(logits, targets, form=None):
    scores = torch.stack([torch.zeros_like(logits), logits])
    return form(scores, targets, targets.long())


@bce.misconception(
    "It works for three logits only, as `torch.zeros(3)` does. How many zeros does a batch of any "
    "size need?"
)
def three_logits_only(logits, targets):
    scores = torch.stack([torch.zeros(3), logits], dim=1)
    return (torch.logsumexp(scores, dim=1) - logits * targets).mean()


@bce.misconception(
    "Only one example counts, the first or the last, whatever the others are. If you wrote a "
    "loop: what is added up from pass to pass, and does `return` come after the last one?",
    how=tuple(product((losses, *FORMS), (0, -1), (False, True))),
)
def one_example_alone(logits, targets, how=(losses, 0, False)):
    form, place, is_divided = how
    loss = form(logits, targets)[place]
    return loss / len(targets) if is_divided else loss


@bce.misconception(
    "One example is left out, the first or the last. Where does your loop begin, and where does it "
    "end?",
    pick=(
        lambda x: x[:-1].sum() / len(x),
        lambda x: x[1:].sum() / len(x),
        lambda x: x[:-1].mean(),
        lambda x: x[1:].mean(),
    ),
)
def one_example_left_out(logits, targets, pick=None):
    return pick(losses(logits, targets))


@bce.misconception(
    "The probabilities were averaged before the logarithm. In the definition each example has a "
    "logarithm of its own, and the mean comes last."
)
def mean_before_the_logarithm(logits, targets):
    p = torch.sigmoid(logits)
    return -torch.log(torch.where(targets == 1, p, 1 - p).mean())


# Two at once


@both(bce, "log_of_zero", "sum_instead_of_mean", form=FORMS)
def log_of_zero_and_sum(logits, targets, form=FORMS[0]):
    return form(logits, targets).sum()


@both(bce, "log_of_zero", "no_mean", form=FORMS)
def log_of_zero_and_no_mean(logits, targets, form=FORMS[0]):
    return form(logits, targets)


@both(bce, "overflow", "sum_instead_of_mean", form=OVERFLOWS)
def overflow_and_sum(logits, targets, form=OVERFLOWS[0]):
    return form(logits, targets).sum()


@both(bce, "overflow", "no_mean", form=OVERFLOWS)
def overflow_and_no_mean(logits, targets, form=OVERFLOWS[0]):
    return form(logits, targets)


@both(bce, "clipped", "sum_instead_of_mean", setting=_SETTINGS)
def clipped_and_sum(logits, targets, setting=_SETTINGS[0]):
    return _with_clip(logits, targets, setting).sum()
