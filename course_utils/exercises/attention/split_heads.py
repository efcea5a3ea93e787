"""Exercise `split_heads`: the columns of each place, dealt to the heads."""

import torch

from course_utils.checking import Case, exercise, with_slopes
from course_utils.checking.samples import normal


def _split_heads_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(133)

    def case(label: str, shape: tuple, heads: int, **more) -> Case:
        return Case(label, normal(generator, *shape), heads, **more)

    return [
        Case("one sequence of three places, 0 to 11", torch.arange(12.0).view(1, 3, 4), 2),
        case("two sequences, five places, three heads of two columns", (2, 5, 6), 3),
        case("two heads of five columns", (3, 4, 10), 2),
        case("one head", (2, 3, 4), 1),
        case("heads of one column", (2, 5, 3), 3),
        case("as many places as heads", (2, 4, 12), 4),
        case("a single place", (3, 1, 8), 2),
        case("a result that is trained", (2, 3, 4), 2, run=with_slopes(0)),
    ]


@exercise(
    cases=_split_heads_cases,
    hints=(
        "Two steps. First the last axis of length d becomes two axes, (heads, d / heads); what "
        "shape does the tensor have then?",
        "`x.view(N, T, heads, d // heads)` cuts each row into pieces and leaves it where it is. "
        "`.transpose(1, 2)` exchanges two axes.",
    ),
    insight="No number is changed or copied: both steps only tell PyTorch how to walk through the "
    "same memory. So twelve heads cost as much as one, since each is a twelfth as wide.",
)
def split_heads(x, heads):
    """Return (N, heads, T, d / heads): head h of x (N, T, d) gets the h-th block of columns."""
    n, t, d = x.shape
    return x.view(n, t, heads, d // heads).transpose(1, 2)


@split_heads.misconception(
    "The shape is right, but the numbers are reshuffled: a head got columns of several places, or "
    "even whole places. `view` cuts the numbers in the order in which they lie in memory, place "
    "by place. Which axis can it split, and what has to be exchanged afterwards?"
)
def viewed_at_once(x, heads):
    return x.reshape(x.shape[0], heads, x.shape[1], -1)


@split_heads.misconception(
    "Each place is cut correctly, but the axes stand as (N, T, heads, d / heads). A matrix product "
    "works on the last two axes: which two should they be?"
)
def not_exchanged(x, heads):
    return x.reshape(*x.shape[:2], heads, -1)


@split_heads.misconception(
    "The columns are dealt in turn, like cards: head 0 gets columns 0, 2, 4 with two heads. Each "
    "head gets a block of neighbouring columns."
)
def dealt_in_turn(x, heads):
    return x.reshape(*x.shape[:2], -1, heads).permute(0, 3, 1, 2)


@split_heads.misconception(
    "The number of heads and the columns of a head have changed places: you make d / heads heads. "
    "Which of the two axes is as long as `heads` says?"
)
def sizes_exchanged(x, heads):
    return x.reshape(*x.shape[:2], -1, heads).transpose(1, 2)


@split_heads.misconception(
    "The heads come before the batch. The batch stays in front: (N, heads, T, d / heads)."
)
def heads_in_front(x, heads):
    return torch.stack(x.chunk(heads, dim=2))


@split_heads.misconception(
    "Places and columns of a head are exchanged, as they are for the keys in a product of "
    "scores. Here the columns come last."
)
def columns_before_places(x, heads):
    return x.reshape(*x.shape[:2], heads, -1).permute(0, 2, 3, 1)


@split_heads.misconception(
    "Every head gets all columns. Together the heads are to share d columns, so that they cost "
    "no more than one."
)
def repeated(x, heads):
    return x.unsqueeze(1).expand(-1, heads, -1, -1)


@split_heads.misconception(
    "You split the places among the heads, not the columns. Each head sees all places, with a "
    "part of what is known of each.",
)
def places_split(x, heads):
    n, t, d = x.shape
    return x.reshape(n, heads, t // heads, d) if t % heads == 0 else x.reshape(n, heads, -1)
