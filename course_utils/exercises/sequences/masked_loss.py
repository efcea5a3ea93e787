"""Exercise: cross-entropy over letters, without the padding."""

from collections.abc import Callable
from typing import Any

import torch
from torch.nn.functional import cross_entropy

from course_utils.checking import Case, Facts, exercise, with_slopes
from course_utils.checking.samples import normal

_REFUSALS = {
    "Target -1 is out of bounds": "none: the loss refuses -1 as a class",
    "Expected target size": "none: the loss takes the second axis of the logits for the classes",
}
"""What a loss of PyTorch says where it refuses to work, and what that is in a learner's words."""

_with_slopes = with_slopes(0)


def _judged(masked_loss: Callable, logits: torch.Tensor, targets: torch.Tensor) -> Any:
    """Return the loss and its slopes, or under both why PyTorch refused to work."""
    try:
        return _with_slopes(masked_loss, logits, targets)
    except (IndexError, RuntimeError) as error:
        for said, reason in _REFUSALS.items():
            if said in str(error):
                return Facts(dict.fromkeys(("the result", "the slopes of the result"), reason))
        raise


def _masked_loss_cases() -> list[Case]:
    def case(label: str, seed: int, n_letters: int, targets: list[list[int]]) -> Case:
        generator = torch.Generator().manual_seed(seed)
        y = torch.tensor(targets)
        logits = 2 * normal(generator, *y.shape, n_letters)
        return Case(label, logits, y, run=_judged)

    one_sided = torch.zeros(1, 3, 2)
    one_sided[0, 0, 1] = 2.0
    one_sided[0, 2, 0] = 9.0
    by_hand = torch.tensor([[1, 0, -1]])
    return [
        Case("one name, two letters, one place of padding", one_sided, by_hand, run=_judged),
        case("two names of different length", 1, 5, [[2, 1, 4, 3], [3, 0, -1, -1]]),
        case("names of which none is padded", 2, 4, [[1, 3, 0], [2, 2, 0]]),
        case("three names, one of them short", 3, 6, [[4, 0, -1, -1], [1, 2, 5, 0], [3, 5, 0, -1]]),
        case("padding at the beginning", 4, 3, [[-1, -1, 2, 0], [1, 2, 1, 0]]),
        case("as many letters as places", 5, 4, [[3, 1, 2, 0], [1, 0, -1, -1]]),
        case("a batch with one name", 6, 7, [[6, 3, 5, 0, -1]]),
    ]


@exercise(
    cases=_masked_loss_cases,
    hints=(
        "`targets >= 0` is True wherever there is a letter. Indexing with it takes those places "
        "out of a tensor: what shapes do `targets[targets >= 0]` and `logits[targets >= 0]` have?",
        "With `keep = targets >= 0`, `logits[keep]` has the shape (letters, V) and `targets[keep]` "
        "the shape (letters,): what `cross_entropy` of chapter 02 wants.",
    ),
    insight="`cross_entropy(..., ignore_index=-1)` leaves these places out too, and the mean is "
    "then over the others. Without a word, PyTorch ignores the target -100, for this very purpose.",
)
def masked_loss(logits, targets):
    """Return the mean cross-entropy over the places that hold a letter; padding is -1."""
    keep = targets >= 0
    return torch.nn.functional.cross_entropy(logits[keep], targets[keep])


def _losses(logits, targets):
    """Return the loss at every place, (N, T), with 0 for padding."""
    return cross_entropy(logits.transpose(1, 2), targets, ignore_index=-1, reduction="none")


@masked_loss.misconception(
    "Padding adds nothing to the sum, and still counts in the division: the more padding, the "
    "smaller the loss. By how many is a mean over letters divided?",
)
def padding_counts_in_the_mean(logits, targets):
    return _losses(logits, targets).mean()


@masked_loss.misconception(
    "Each name is averaged first, and then the names, so a letter of a short name counts more than "
    "one of a long name. Every letter is to count the same.",
)
def mean_of_names(logits, targets):
    return (_losses(logits, targets).sum(1) / (targets >= 0).sum(1)).mean()


@masked_loss.misconception(
    "The losses are added up. With a sum the gradient grows with the size of the batch; what is "
    "asked for is a mean.",
)
def summed(logits, targets):
    return _losses(logits, targets).sum()


@masked_loss.misconception(
    "The sum is divided by the number of names. The loss is one per letter: how many letters are "
    "there in all?",
)
def divided_by_names(logits, targets):
    return _losses(logits, targets).sum() / len(targets)


@masked_loss.misconception(
    "Padding is judged, too, as if it were the first letter, and the network is taught to go on "
    "with it after the end. These places must not count at all.",
)
def padding_as_first_letter(logits, targets):
    return cross_entropy(logits.flatten(0, 1), targets.flatten().clamp(min=0))


@masked_loss.misconception(
    "Padding is judged as if it were the last letter: as an index, -1 means the last one, and "
    "nothing complains. These places must not count at all.",
)
def padding_as_last_letter(logits, targets):
    return cross_entropy(logits.flatten(0, 1), targets.flatten() % logits.shape[-1])


@masked_loss.misconception(
    "Letter 0 is left out together with the padding. In names it is the end, and a network that is "
    "not judged there never learns to stop: which numbers are letters?",
)
def first_letter_left_out(logits, targets):
    keep = targets > 0
    return cross_entropy(logits[keep], targets[keep])


@masked_loss.misconception(
    "At the padding the logits are made 0, and then judged: each such place still adds the "
    "logarithm of the number of letters. Leave the places out instead.",
)
def logits_zeroed(logits, targets):
    keep = (targets >= 0).unsqueeze(-1)
    return cross_entropy((logits * keep).flatten(0, 1), targets.flatten().clamp(min=0))


@masked_loss.misconception(
    "`view` and `reshape` do not exchange axes: the numbers stay in their order, and logits of "
    "different letters and places are mixed up. `flatten(0, 1)`, or `transpose`, keeps the logits "
    "of one place together.",
)
def axes_mixed_up(logits, targets):
    n, steps, n_letters = logits.shape
    return cross_entropy(logits.reshape(n, n_letters, steps), targets, ignore_index=-1)


@masked_loss.misconception(
    "Softmax runs over the places of a name. The probabilities that add up to 1 are those of the "
    "letters at one place: which axis is that?",
)
def softmax_over_places(logits, targets):
    log_p = torch.log_softmax(logits, dim=1)
    found = log_p.gather(2, targets.clamp(min=0).unsqueeze(2)).squeeze(2)
    return -found[targets >= 0].mean()


@masked_loss.misconception(
    "Softmax is taken before `cross_entropy`, which takes it itself: the loss then cannot come "
    "near 0. It wants logits (chapter 02).",
)
def softmax_twice(logits, targets):
    keep = targets >= 0
    return cross_entropy(logits[keep].softmax(dim=-1), targets[keep])


@masked_loss.misconception(
    "The number is right, but it has lost its graph, so `backward` finds no way to the weights. "
    "Which of `.item()`, `.detach()`, `float` and `torch.tensor` stands on the way?",
    cut=(lambda loss: loss.detach(), lambda loss: loss.item()),
)
def no_graph(logits, targets, cut=lambda loss: loss.detach()):
    return cut(masked_loss.reference(logits, targets))


@masked_loss.misconception(
    "-1 marks padding, and is no class (“Target -1 is out of bounds”). Which places have to go "
    "before the loss sees them?",
)
def padding_left_in(logits, targets):
    return cross_entropy(logits.flatten(0, 1), targets.flatten())


@masked_loss.misconception(
    "`cross_entropy` wants logits (places, V) and targets (places,). Here there is one axis more, "
    "and the second one, the places, is taken for the letters (“Expected target size”): what turns "
    "names and places into a single axis?",
    options=({}, {"ignore_index": -1}),
)
def places_taken_for_letters(logits, targets, options={}):  # noqa: B006 - never changed
    return cross_entropy(logits, targets, **options)
