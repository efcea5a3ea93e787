"""Exercise `join_heads`: what the heads found, side by side again."""

import torch

from course_utils.checking import Case, exercise, with_slopes
from course_utils.checking.samples import normal


def _join_heads_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(134)

    def case(label: str, *shape: int, **more) -> Case:
        return Case(label, normal(generator, *shape), **more)

    return [
        Case("two heads, three places, two columns, 0 to 11", torch.arange(12.0).view(1, 2, 3, 2)),
        case("two sequences, three heads, five places, two columns", 2, 3, 5, 2),
        case("two heads of five columns", 3, 2, 4, 5),
        case("one head", 2, 1, 3, 4),
        case("heads of one column", 2, 3, 5, 1),
        case("as many places as heads", 2, 4, 4, 3),
        case("a single place", 3, 2, 1, 4),
        case("a result that is trained", 2, 2, 3, 4, run=with_slopes(0)),
    ]


@exercise(
    cases=_join_heads_cases,
    hints=(
        "It undoes `split_heads`, so its steps come in the other order: first the axes, then the "
        "shape.",
        "After `transpose` the numbers no longer lie in memory in the order of the axes, and "
        "`view` refuses to work. `flatten(2)`, or `reshape`, copies them where it must.",
    ),
    insight="Side by side, the heads know nothing of each other yet. That is why a dense layer, "
    "called `join` in this chapter, follows: it mixes what they found.",
)
def join_heads(x):
    """Return (N, T, heads · size): the columns of all heads of x (N, heads, T, size) in a row."""
    return x.transpose(1, 2).flatten(2)


@join_heads.misconception(
    "The shape is right, but the numbers are reshuffled: a place got columns of other places. "
    "`reshape` reads the numbers head by head, as they lie in memory. Which two axes have to be "
    "exchanged before?"
)
def reshaped_at_once(x):
    return x.reshape(x.shape[0], x.shape[2], -1)


@join_heads.misconception(
    "The columns of the heads are interleaved: first column 0 of all heads, then column 1 of all. "
    "Each head's columns should stay together, as `split_heads` took them."
)
def interleaved(x):
    return x.permute(0, 2, 3, 1).flatten(2)


@join_heads.misconception(
    "The heads are added up, so that nobody can tell them apart afterwards. They are to stand "
    "side by side."
)
def added(x):
    return x.sum(dim=1)


@join_heads.misconception(
    "The heads are averaged, so that nobody can tell them apart afterwards. They are to stand "
    "side by side."
)
def averaged(x):
    return x.mean(dim=1)


@join_heads.misconception(
    "The axes are exchanged, and heads and columns are still two axes. The result has three axes: "
    "(N, T, heads · size)."
)
def still_four_axes(x):
    return x.transpose(1, 2)


@join_heads.misconception(
    "The heads follow each other along the sequence, so it is longer now. They belong side by "
    "side, in the columns of one place."
)
def one_after_the_other(x):
    return x.flatten(1, 2)


@join_heads.misconception("The heads come in the opposite order. The columns of head 0 come first.")
def last_head_first(x):
    return x.flip(1).transpose(1, 2).flatten(2)
