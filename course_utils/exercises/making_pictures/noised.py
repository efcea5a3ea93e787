"""Exercise `noised`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _noised_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(155)
    betas = torch.linspace(0.02, 0.4, 7)

    def case(label: str, t: list[int], *shape: int) -> Case:
        x0, noise = normal(generator, len(t), *shape), normal(generator, len(t), *shape)
        return Case(label, x0, noise, torch.tensor(t), betas)

    by_hand = (
        torch.tensor([[10.0, 0.0]]),
        torch.tensor([[0.0, 10.0]]),
        torch.tensor([1]),
        torch.tensor([0.2, 0.55]),
    )
    return [
        Case("one point after two steps, by hand", *by_hand),
        case("three points, each at a step of its own", [6, 0, 3], 2),
        case("as many points as coordinates", [5, 1], 2),
        case("points after the first step", [0, 0, 0, 0], 2),
        case("a batch of images", [2, 6, 4], 1, 4, 5),
        case("images of 3 x 3, three of them", [1, 6, 3], 1, 3, 3),
        case("one point of five coordinates", [4], 5),
    ]


@exercise(
    cases=_noised_cases,
    hints=(
        "First the schedule: `(1 - betas).cumprod(dim=0)` has at position t the product of all "
        "factors up to and including that of t. `[t]` takes those that the examples need.",
        "The picture is multiplied by the root of that number, and the noise by the root of what "
        "is left to 1, because variances add up, not spreads.",
        "One number for each example has to meet all its pixels: give it the shape (N, 1) for "
        "points and (N, 1, 1, 1) for pictures. For both at once: as many ones after N as `x0` has "
        "axes after the first, `view(-1, *[1] * (x0.dim() - 1))`.",
    ),
    insight="The variances of the two parts add up to 1 at every step. If pictures have a variance "
    "near 1, so has every mixture, and the network that reads them never meets another scale.",
)
def noised(x0, noise, t, betas):
    """Return x0 (N, ...) after t + 1 steps of noise, t (N,), in one go."""
    alpha_bar = (1 - betas).cumprod(dim=0)[t].view(-1, *[1] * (x0.dim() - 1))
    return alpha_bar.sqrt() * x0 + (1 - alpha_bar).sqrt() * noise


def mixed(alpha_bar, x0, noise):
    """Return the mixture of examples and noise by one number for each example."""
    alpha_bar = alpha_bar.view(-1, *[1] * (x0.dim() - 1))
    return alpha_bar.sqrt() * x0 + (1 - alpha_bar).sqrt() * noise


@noised.misconception(
    "You take one step of noise, of the size that belongs to t, from the clean picture. All the "
    "steps before it have left their noise, too: what does the product collect?"
)
def last_step_alone(x0, noise, t, betas):
    return mixed((1 - betas)[t], x0, noise)


@noised.misconception(
    "The betas are multiplied with each other. What is left of the picture after a step is 1 - "
    "beta, and those shares multiply.",
    kept=(False, True),
)
def product_of_betas(x0, noise, t, betas, kept=False):
    product = betas.cumprod(dim=0)[t]
    return mixed(product if kept else 1 - product, x0, noise)


@noised.misconception(
    "The shares are added up instead of multiplied. Each step keeps a share of what the steps "
    "before it have left."
)
def betas_added(x0, noise, t, betas):
    return mixed(1 - betas.cumsum(dim=0)[t], x0, noise)


@noised.misconception(
    "The two shares are used without their roots, so that the mixture has less variance than its "
    "parts. What adds up to 1 are the variances; what multiplies is their root."
)
def without_roots(x0, noise, t, betas):
    alpha_bar = (1 - betas).cumprod(dim=0)[t].view(-1, *[1] * (x0.dim() - 1))
    return alpha_bar * x0 + (1 - alpha_bar) * noise


@noised.misconception(
    "Picture and noise have each other's share: at the first step there is nearly nothing but "
    "noise. Which of the two should vanish as t grows?"
)
def shares_swapped(x0, noise, t, betas):
    return mixed((1 - betas).cumprod(dim=0)[t], noise, x0)


@noised.misconception(
    "The noise gets 1 minus a root where it should get the root of 1 minus something. Square both "
    "shares: do they add up to 1?"
)
def root_before_the_difference(x0, noise, t, betas):
    root = (1 - betas).cumprod(dim=0).sqrt()[t].view(-1, *[1] * (x0.dim() - 1))
    return root * x0 + (1 - root) * noise


@noised.misconception(
    "Your noise is one step short: you read the product one place too early. Papers count steps "
    "from 1; here t = 0 is after the first step, and has noise already.",
    first=("none", "wrapped", "the same"),
)
def one_step_short(x0, noise, t, betas, first="none"):
    alpha_bar = (1 - betas).cumprod(dim=0)
    if first == "wrapped":  # t - 1 is -1 at t = 0, which is the last place
        return mixed(alpha_bar[t - 1], x0, noise)
    if first == "the same":
        return mixed(alpha_bar[(t - 1).clamp(min=0)], x0, noise)
    return mixed(torch.cat([torch.ones(1), alpha_bar])[t], x0, noise)


@noised.misconception("All examples are treated as the first is. Each has its own t.")
def one_t_for_all(x0, noise, t, betas):
    return mixed((1 - betas).cumprod(dim=0)[t[:1]], x0, noise)


@noised.misconception(
    "The noise comes with its full strength at every step. Its share grows from nearly 0 to nearly "
    "1."
)
def full_noise(x0, noise, t, betas):
    alpha_bar = (1 - betas).cumprod(dim=0)[t].view(-1, *[1] * (x0.dim() - 1))
    return alpha_bar.sqrt() * x0 + noise


@noised.misconception(
    "The picture comes with its full strength at every step. It has to fade as the noise grows."
)
def full_picture(x0, noise, t, betas):
    alpha_bar = (1 - betas).cumprod(dim=0)[t].view(-1, *[1] * (x0.dim() - 1))
    return x0 + (1 - alpha_bar).sqrt() * noise


@noised.misconception(
    "Where there are as many examples as columns, your numbers meet columns instead of examples; "
    "where there are not, there is an error. Broadcasting compares shapes from the right: which "
    "shape does one number for each example need?"
)
def along_the_columns(x0, noise, t, betas):
    alpha_bar = (1 - betas).cumprod(dim=0)[t]
    return alpha_bar.sqrt() * x0 + (1 - alpha_bar).sqrt() * noise
