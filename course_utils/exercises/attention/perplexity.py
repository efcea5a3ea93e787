"""Exercise `perplexity`: among how many letters a model is undecided."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _perplexity_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(137)

    def case(label: str, n: int, t: int, v: int, scale: float = 2.0) -> Case:
        targets = torch.randint(v, (n, t), generator=generator)
        return Case(label, scale * normal(generator, n, t, v), targets)

    sure = torch.tensor([[[50.0, 0.0, 0.0], [0.0, 0.0, 50.0]]])
    return [
        Case("equal scores for four letters", torch.zeros(1, 2, 4), torch.tensor([[3, 0]])),
        Case("all letters certain", sure, torch.tensor([[0, 2]])),
        case("one letter", 1, 1, 3),
        case("two texts of five letters", 2, 5, 7),
        case("as many letters in a text as in the alphabet", 3, 4, 4),
        case("as many texts as letters in the alphabet", 5, 2, 5),
        case("scores far apart", 2, 3, 6, 8.0),
        Case(
            "logits moved by 500 at every place",
            normal(generator, 2, 3, 5) + 500,
            torch.tensor([[0, 4, 2], [1, 1, 3]]),
        ),
    ]


@exercise(
    cases=_perplexity_cases,
    hints=(
        "First the mean cross-entropy over all places of all texts, in nats. What undoes its "
        "logarithm?",
        "`functional.cross_entropy` wants the classes along axis 1: `logits.flatten(0, 1)` makes a "
        "row for each letter, (N · T, V), and `targets.flatten()` the labels.",
    ),
    insight="A perplexity of 7 is a die with seven faces: the model is as unsure as that, on "
    "average. A fair die of V faces has the perplexity V, whatever comes.",
)
def perplexity(logits, targets):
    """Return exp of the mean cross-entropy; logits (N, T, V), targets (N, T) integer."""
    log_p = torch.log_softmax(logits, dim=-1)
    return torch.exp(-log_p.gather(-1, targets[..., None]).mean())


def _losses(logits, targets):
    log_p = torch.log_softmax(logits, dim=-1)
    return -log_p.gather(-1, targets[..., None])[..., 0]


@perplexity.misconception(
    "This is the mean cross-entropy, in nats. Perplexity says it as a number of letters: which "
    "function turns ln(29) into 29?"
)
def still_nats(logits, targets):
    return _losses(logits, targets).mean()


@perplexity.misconception(
    "The power of another base: it belongs to bits, and the loss of PyTorch is in nats, so the "
    "base is e.",
    base=(2.0, 10.0),
)
def other_base(logits, targets, base=2.0):
    return base ** _losses(logits, targets).mean()


@perplexity.misconception(
    "The exponential is taken letter by letter, or text by text, and then the mean of those: one "
    "bad guess decides it all. What is averaged first?",
    parts=(lambda x: x, lambda x: x.mean(1), lambda x: x.mean(0)),
)
def mean_of_exponentials(logits, targets, parts=lambda x: x):
    return parts(_losses(logits, targets)).exp().mean()


@perplexity.misconception(
    "The sum over all letters goes into the exponential, so a longer text seems harder. What makes "
    "texts of different lengths comparable?",
    parts=(
        lambda x: x.sum().exp(),
        lambda x: (x.sum() / len(x)).exp(),
        lambda x: (x.sum() / x.shape[1]).exp(),
    ),
)
def sum_in_place_of_mean(logits, targets, parts=lambda x: x.sum().exp()):
    return parts(_losses(logits, targets))


@perplexity.misconception(
    "A sign is missing: your number is below 1, the typical probability of the right letter. "
    "Perplexity is its reciprocal."
)
def sign_missing(logits, targets):
    return (-_losses(logits, targets).mean()).exp()


@perplexity.misconception(
    "The softmax runs over the places, not over the letters. At each place the probabilities of "
    "all letters add up to 1: which axis are the letters on?",
    axis=(1, 0),
)
def softmax_over_places(logits, targets, axis=1):
    log_p = torch.log_softmax(logits, dim=axis)
    return torch.exp(-log_p.gather(-1, targets[..., None]).mean())


@perplexity.misconception(
    "`cross_entropy` takes axis 1 for the classes, and in (N, T, V) axis 1 is the place. Make a "
    "row of V scores for each letter first: which two axes become one?",
    rows=(
        lambda logits, targets: (logits, targets),
        lambda logits, targets: (logits.reshape(-1, logits.shape[1]), targets.flatten()),
    ),
)
def places_taken_for_classes(logits, targets, rows=lambda logits, targets: (logits, targets)):
    return torch.nn.functional.cross_entropy(*rows(logits, targets)).exp()


@perplexity.misconception(
    "The logits are taken for probabilities, or for their logarithms. What turns logits into "
    "probabilities?",
)
def logits_as_logarithms(logits, targets):
    return torch.exp(-logits.gather(-1, targets[..., None]).mean())


@perplexity.misconception(
    "The softmax is taken twice: `cross_entropy` expects logits and takes it itself, so that the "
    "probabilities you give it look nearly alike."
)
def softmax_twice(logits, targets):
    return _losses(logits.softmax(dim=-1), targets).mean().exp()


@perplexity.misconception(
    "Logits and labels do not belong together any more: `view` and `reshape` do not exchange axes, "
    "they cut the numbers anew in the order of the memory, so places get each other's logits. A "
    "row for each letter, and no number out of its order, is what `cross_entropy` wants.",
    form=(
        lambda x, n, t, v: x.reshape(n, v, t).transpose(1, 2),
        lambda x, n, t, v: x.transpose(0, 1).reshape(n, t, v),
        lambda x, n, t, v: x.transpose(1, 2).reshape(n, t, v),
    ),
)
def reshaped_across(logits, targets, form=lambda x, n, t, v: x.reshape(n, v, t).transpose(1, 2)):
    return _losses(form(logits, *logits.shape), targets).mean().exp()


@perplexity.misconception(
    "The number of letters in the alphabet, whatever the model says: that is the perplexity of "
    "one that knows nothing."
)
def alphabet(logits, targets):
    return torch.tensor(float(logits.shape[-1]))
