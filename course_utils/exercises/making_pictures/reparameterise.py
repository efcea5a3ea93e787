"""Exercise `reparameterise`."""

import torch

from course_utils.checking import Case, exercise, with_slopes
from course_utils.checking.samples import normal

_TO_MEAN_AND_SPREAD = with_slopes(0, 1)


def _reparameterise_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(151)

    def case(label: str, *shape: int) -> Case:
        mean, log_var, noise = (normal(generator, *shape) for _ in range(3))
        return Case(label, mean, 1.5 * log_var, noise, run=_TO_MEAN_AND_SPREAD)

    by_hand = (
        torch.tensor([[1.0, -2.0, 0.5]]),
        torch.tensor([[0.0, 1.3862944, -1.3862944]]),
        torch.tensor([[2.0, 3.0, -4.0]]),
    )
    still = torch.tensor([[3.0, -1.0]]), torch.tensor([[0.7, -0.4]]), torch.zeros(1, 2)
    return [
        Case("spreads of 1, 2 and 1/2, by hand", *by_hand, run=_TO_MEAN_AND_SPREAD),
        case("four codes of two numbers", 4, 2),
        case("as many codes as numbers", 3, 3),
        case("one code of sixteen numbers", 1, 16),
        Case("noise that is 0", *still, run=_TO_MEAN_AND_SPREAD),
    ]


@exercise(
    cases=_reparameterise_cases,
    hints=(
        "A number from a normal distribution with any mean and spread is a standard normal one, "
        "stretched and then moved. What stretches, and what moves?",
        "`log_var` is the logarithm of the variance. Undo the logarithm by `exp`, and take the "
        "root, because noise is stretched by the standard deviation.",
        "The root of an exponential is the exponential of one half: `torch.exp(log_var / 2)`.",
    ),
    insight="All chance comes in from outside, so the result is a smooth function of `mean` and "
    "`log_var`, and backpropagation runs through it as through any other. "
    "`torch.distributions.Normal(mean, std).rsample()` does the same; its r is for this trick.",
)
def reparameterise(mean, log_var, noise):
    """Return codes with this mean and this logarithm of the variance, made from standard noise."""
    return mean + torch.exp(log_var / 2) * noise


@reparameterise.misconception(
    "The noise is stretched by the variance. A variance of 4 belongs to a spread of 2: which of "
    "the two multiplies a standard normal number?"
)
def variance_as_spread(mean, log_var, noise):
    return mean + torch.exp(log_var) * noise


@reparameterise.misconception(
    "The logarithm itself is used as a spread: where `log_var` is 0 your noise vanishes, and where "
    "it is negative the noise is turned over. What is the variance whose logarithm is 0?",
    share=(1.0, 0.5),
)
def logarithm_as_spread(mean, log_var, noise, share=1.0):
    return mean + share * log_var * noise


@reparameterise.misconception(
    "The exponential is halved, not its root taken: with a variance of 1 the spread comes out as "
    "1/2. On which side of `exp` does the half belong?"
)
def half_outside(mean, log_var, noise):
    return mean + torch.exp(log_var) / 2 * noise


@reparameterise.misconception(
    "The root of a logarithm is taken, and that is no number where the logarithm is negative. "
    "First undo the logarithm."
)
def root_of_the_logarithm(mean, log_var, noise):
    return mean + log_var.sqrt() * noise


@reparameterise.misconception(
    "The spread has no part in your result: each code is off by the plain noise, however "
    "confident the encoder was."
)
def spread_ignored(mean, log_var, noise):
    return mean + noise


@reparameterise.misconception(
    "Your code is the mean, and the noise is not used: the decoder would only ever see the centres."
)
def noise_ignored(mean, log_var, noise):
    return mean + 0 * log_var * noise


@reparameterise.misconception(
    "The noise is stretched and the mean is not added: all codes end up around 0, whatever picture "
    "they belong to."
)
def mean_ignored(mean, log_var, noise):
    return torch.exp(log_var / 2) * noise + 0 * mean


@reparameterise.misconception(
    "The mean is stretched together with the noise. The spread says how far from the centre a code "
    "may lie, and not where the centre is."
)
def mean_stretched(mean, log_var, noise):
    return torch.exp(log_var / 2) * (mean + noise)


@reparameterise.misconception(
    "The values are right, but nothing flows back through them: an encoder before this function "
    "would never learn. Something cuts the graph, such as `.detach()`, `.data`, `no_grad` or "
    "`torch.normal`."
)
def cut_off(mean, log_var, noise):
    return (mean + torch.exp(log_var / 2) * noise).detach()


@reparameterise.misconception(
    "The values are right, and the gradient reaches the mean, but not `log_var`: the encoder "
    "could learn where to put a code, and never how exactly."
)
def spread_cut_off(mean, log_var, noise):
    return mean + torch.exp(log_var / 2).detach() * noise


@reparameterise.misconception(
    "Your spread is the inverse of the right one: a large variance gives little noise. Look at the "
    "sign in the exponential."
)
def inverse_spread(mean, log_var, noise):
    return mean + torch.exp(-log_var / 2) * noise
