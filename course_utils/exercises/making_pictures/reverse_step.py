"""Exercise `reverse_step`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _reverse_step_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(156)
    betas = torch.linspace(0.03, 0.45, 6)

    def case(label: str, t: int, *shape: int) -> Case:
        x, predicted, noise = (normal(generator, *shape) for _ in range(3))
        return Case(label, x, t, predicted, betas, noise)

    by_hand = (
        torch.tensor([[1.6, 0.8]]),
        1,
        torch.tensor([[0.0, 1.0]]),
        torch.tensor([0.4375, 0.36]),
        torch.tensor([[0.0, 0.0]]),
    )
    return [
        Case("one point without fresh noise, by hand", *by_hand),
        case("a step in the middle", 3, 4, 2),
        case("the first step back, from the last t", 5, 3, 2),
        case("the last step, t = 0", 0, 3, 2),
        case("t = 1", 1, 2, 2),
        case("images", 2, 2, 1, 4, 3),
        case("images at t = 0", 0, 2, 1, 3, 3),
    ]


@exercise(
    cases=_reverse_step_cases,
    hints=(
        "Three numbers come from the schedule: `betas[t]`, 1 minus it, and the product "
        "`(1 - betas).cumprod(dim=0)` at t.",
        "The mean first: take the noise of one step out of x, which is `predicted` times beta over "
        "a root, and divide all that is left by another root, because the step forwards had shrunk "
        "it.",
        "Then add `betas[t].sqrt() * noise`, unless t is 0.",
    ),
    insight="The division undoes the shrinking of one step; the fresh noise keeps the points as "
    "scattered as they were at t - 1. Without it they would all run towards a few average places.",
)
def reverse_step(x, t, predicted, betas, noise):
    """Return x one step back from t, given the predicted noise; fresh noise except at t = 0."""
    beta, alpha_bar = betas[t], (1 - betas).cumprod(dim=0)[t]
    mean = (x - beta / (1 - alpha_bar).sqrt() * predicted) / (1 - beta).sqrt()
    return mean + beta.sqrt() * noise if t > 0 else mean


def numbers(t, betas):
    """Return beta and the product of all shares up to t."""
    return betas[t], (1 - betas).cumprod(dim=0)[t]


@reverse_step.misconception(
    "There is fresh noise at t = 0, too. Nothing comes after that step that could remove it, so "
    "the finished picture would be grainy."
)
def noise_to_the_end(x, t, predicted, betas, noise):
    beta, alpha_bar = numbers(t, betas)
    mean = (x - beta / (1 - alpha_bar).sqrt() * predicted) / (1 - beta).sqrt()
    return mean + beta.sqrt() * noise


@reverse_step.misconception(
    "You leave the noise out at the last t, where the way back begins. It ends at t = 0, and there "
    "none is to be added."
)
def no_noise_at_the_start(x, t, predicted, betas, noise):
    mean = never_noise(x, t, predicted, betas, noise)
    return mean + betas[t].sqrt() * noise if t < len(betas) - 1 else mean


@reverse_step.misconception(
    "The test is the wrong way round: fresh noise is added at t = 0, where the way back ends, and "
    "nowhere else."
)
def noise_at_zero_alone(x, t, predicted, betas, noise):
    mean = never_noise(x, t, predicted, betas, noise)
    return mean if t > 0 else mean + betas[t].sqrt() * noise


@reverse_step.misconception(
    "No fresh noise is added before the end: yours is the mean alone. The points would draw "
    "together more and more."
)
def never_noise(x, t, predicted, betas, noise):
    beta, alpha_bar = numbers(t, betas)
    return (x - beta / (1 - alpha_bar).sqrt() * predicted) / (1 - beta).sqrt()


@reverse_step.misconception(
    "All the predicted noise is taken out at once: that is a guess at the clean picture, not one "
    "step back. How much of the noise in x was put in by the step t alone?",
    noisy=(True, False),
)
def whole_way_at_once(x, t, predicted, betas, noise, noisy=True):
    beta, alpha_bar = numbers(t, betas)
    clean = (x - (1 - alpha_bar).sqrt() * predicted) / alpha_bar.sqrt()
    return clean + beta.sqrt() * noise if noisy and t > 0 else clean


@reverse_step.misconception(
    "What is left is not divided by anything. The step forwards had multiplied the picture by the "
    "root of 1 - beta, and that has to be undone, too."
)
def not_stretched(x, t, predicted, betas, noise):
    beta, alpha_bar = numbers(t, betas)
    mean = x - beta / (1 - alpha_bar).sqrt() * predicted
    return mean + beta.sqrt() * noise if t > 0 else mean


@reverse_step.misconception(
    "What is left is multiplied by the root of 1 - beta. The step forwards shrank x by that, so "
    "the step back has to stretch it: divide."
)
def shrunk_again(x, t, predicted, betas, noise):
    beta, alpha_bar = numbers(t, betas)
    mean = (x - beta / (1 - alpha_bar).sqrt() * predicted) * (1 - beta).sqrt()
    return mean + beta.sqrt() * noise if t > 0 else mean


@reverse_step.misconception(
    "What is left is divided by 1 - beta itself. The step forwards multiplied by its root."
)
def stretched_without_root(x, t, predicted, betas, noise):
    beta, alpha_bar = numbers(t, betas)
    mean = (x - beta / (1 - alpha_bar).sqrt() * predicted) / (1 - beta)
    return mean + beta.sqrt() * noise if t > 0 else mean


@reverse_step.misconception(
    "You divide by the root of the product of all steps, and so undo the shrinking of all of "
    "them. This is one step."
)
def all_shrinking_undone(x, t, predicted, betas, noise):
    beta, alpha_bar = numbers(t, betas)
    mean = (x - beta / (1 - alpha_bar).sqrt() * predicted) / alpha_bar.sqrt()
    return mean + beta.sqrt() * noise if t > 0 else mean


@reverse_step.misconception(
    "The predicted noise is multiplied by the root of beta. It is the noise of all steps so far; "
    "the share of the last one in it is beta over the root of 1 minus the product."
)
def root_of_beta(x, t, predicted, betas, noise):
    beta, _ = numbers(t, betas)
    mean = (x - beta.sqrt() * predicted) / (1 - beta).sqrt()
    return mean + beta.sqrt() * noise if t > 0 else mean


@reverse_step.misconception(
    "A root is missing where beta is divided: the noise in x has the variance 1 minus the product, "
    "and so the spread is the root of that."
)
def variance_below(x, t, predicted, betas, noise):
    beta, alpha_bar = numbers(t, betas)
    mean = (x - beta / (1 - alpha_bar) * predicted) / (1 - beta).sqrt()
    return mean + beta.sqrt() * noise if t > 0 else mean


@reverse_step.misconception(
    "The fresh noise is multiplied by beta. That is its variance; its spread is the root."
)
def variance_as_spread(x, t, predicted, betas, noise):
    beta, alpha_bar = numbers(t, betas)
    mean = (x - beta / (1 - alpha_bar).sqrt() * predicted) / (1 - beta).sqrt()
    return mean + beta * noise if t > 0 else mean


@reverse_step.misconception(
    "The fresh noise comes with its full strength, as if the way began anew. At this step its "
    "variance is beta."
)
def full_noise(x, t, predicted, betas, noise):
    beta, alpha_bar = numbers(t, betas)
    mean = (x - beta / (1 - alpha_bar).sqrt() * predicted) / (1 - beta).sqrt()
    return mean + noise if t > 0 else mean


@reverse_step.misconception("The predicted noise is added. It is what has to go.")
def noise_added(x, t, predicted, betas, noise):
    beta, alpha_bar = numbers(t, betas)
    mean = (x + beta / (1 - alpha_bar).sqrt() * predicted) / (1 - beta).sqrt()
    return mean + beta.sqrt() * noise if t > 0 else mean


@reverse_step.misconception(
    "You go forwards: x is shrunk and gets noise, as when the pictures were spoilt. The predicted "
    "noise has no part in it."
)
def forwards(x, t, predicted, betas, noise):
    beta, _ = numbers(t, betas)
    return (1 - beta).sqrt() * x + beta.sqrt() * noise


@reverse_step.misconception(
    "The numbers of the schedule are those of t - 1. The step that is undone is the one of t."
)
def one_too_early(x, t, predicted, betas, noise):
    beta, alpha_bar = numbers(max(t - 1, 0), betas)
    mean = (x - beta / (1 - alpha_bar).sqrt() * predicted) / (1 - beta).sqrt()
    return mean + beta.sqrt() * noise if t > 0 else mean
