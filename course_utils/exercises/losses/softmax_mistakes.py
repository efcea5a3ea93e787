"""What goes wrong in `softmax` with axes and with large scores."""

from itertools import product

import torch

from course_utils.exercises.losses.softmax import softmax


def _top(z):
    return z.max(dim=1, keepdim=True).values


def naive(z):
    """Return the exponentials as they are: they overflow."""
    return torch.exp(z)


def stable(z):
    """Return the exponentials after the row's largest score was taken out."""
    return torch.exp(z - _top(z))


def _of_one_maximum(z):
    return torch.exp(z - z.max())


def shares(exp):
    """Divide every row by its sum."""
    return exp / exp.sum(dim=1, keepdim=True)


def _as_tensors_do(p):
    return p


def _as_python_does(p):
    """Raise an error where Python's own numbers do: too large, or divided by 0."""
    if not p.isfinite().all():
        raise ArithmeticError
    return p


_EITHER = (_as_tensors_do, _as_python_does)


# Large scores


@softmax.misconception(
    "Right for small scores, but not for large ones: `exp(1000)` is more than a float can hold, "
    "infinity divided by infinity is NaN, and so is 0/0 after `exp(-1000)`. What may you subtract "
    "from a row without changing its softmax?",
    form=(
        lambda z: shares(naive(z)),
        lambda z: _as_python_does(shares(naive(z))),
        lambda z: torch.exp(z - torch.log(naive(z).sum(dim=1, keepdim=True))),
    ),
)
def no_max_subtraction(logits, form=shares):
    return form(logits)


@softmax.misconception(
    "You subtract one number from the whole batch, such as its largest score. In a row whose "
    "scores are all far below it, every exponential becomes 0, and 0/0 is NaN. Whose maximum does "
    "a row need?",
    arithmetic=_EITHER,
)
def one_maximum_for_all(logits, arithmetic=_as_tensors_do):
    return arithmetic(shares(_of_one_maximum(logits)))


@softmax.misconception(
    "What you subtract from a row is not its largest score. Right for small scores, but some "
    "exponentials still overflow, or all of them become 0, and NaN comes out. How large may the "
    "largest exponential of a row be?",
    number=(
        lambda z: z.mean(dim=1, keepdim=True),
        lambda z: z.min(dim=1, keepdim=True).values,
        lambda z: z.median(dim=1, keepdim=True).values,
        lambda z: z.abs().max(dim=1, keepdim=True).values,
        lambda z: z[:, :1],
        lambda z: z[:, -1:],
        lambda z: z.sum(dim=1, keepdim=True),
        lambda z: -_top(z),
        lambda z: z.mean(),
        lambda z: z.min(),
        lambda z: z.abs().max(),
        lambda z: z[0].max(),
        lambda z: 100.0,
        lambda z: 1000.0,
    ),
)
def another_number_subtracted(logits, number=None):
    return shares(torch.exp(logits - number(logits)))


@softmax.misconception(
    "You subtract the largest score of each column, so every class loses another number, and the "
    "differences between the classes of an image change. Along which axis do they lie?",
    arithmetic=_EITHER,
)
def maximum_of_the_column(logits, arithmetic=_as_tensors_do):
    return arithmetic(shares(torch.exp(logits - logits.max(dim=0).values)))


@softmax.misconception(
    "The largest score was subtracted in the numerator or in the denominator, not in both. The "
    "factor that it takes out cancels only if both contain it.",
    fraction=(
        lambda z: stable(z) / naive(z).sum(dim=1, keepdim=True),
        lambda z: naive(z) / stable(z).sum(dim=1, keepdim=True),
        lambda z: _of_one_maximum(z) / naive(z).sum(dim=1, keepdim=True),
        lambda z: naive(z) / _of_one_maximum(z).sum(dim=1, keepdim=True),
    ),
)
def maximum_in_one_place(logits, fraction=None):
    return fraction(logits)


@softmax.misconception(
    "The largest number is taken out after the exponential, where it changes the proportions and "
    "where large scores have overflowed already. Which step comes first?",
    difference=(
        lambda z: naive(z) - naive(z).amax(1, True),
        lambda z: naive(z) - _top(z),
        lambda z: naive(z) - naive(z).max(),
    ),
)
def maximum_after_the_exponential(logits, difference=None):
    return shares(difference(logits))


@softmax.misconception(
    "The scores, or their exponentials, are cut off at a bound, so that nothing overflows. Scores "
    "beyond it that differ then become equal, or all become 0. Which operation makes scores small "
    "and leaves their differences as they are?",
    bounds=tuple(
        (sign * bound if sign else None, bound)
        for bound in (50, 10, 20, 30, 40, 60, 70, 80, 85, 87, 88, 88.7, 100, 500, 600, 700, 709)
        for sign in (0, -1)
    ),
)
def cut_off(logits, bounds=None):
    return shares(torch.exp(logits.clamp(*bounds)))


@softmax.misconception(
    "NaN was replaced after it arose. What comes out then are no probabilities: the rows of large "
    "scores do not add up to 1, or are the same whatever the scores are. Which step lets a number "
    "grow too large before?",
    number=(
        lambda p: 0.0,
        lambda p: 1.0,
        lambda p: 1 / p.shape[1],
        lambda p: 0.5,
    ),
)
def nan_replaced(logits, number=None):
    p = shares(naive(logits))
    return torch.where(p.isnan(), torch.full_like(p, number(p)), p)


@softmax.misconception(
    "A small number in the denominator hides 0/0, and a row whose exponentials all became 0 has no "
    "probabilities at all: its sum is 0. Why did they all become 0?",
    exp=(naive, _of_one_maximum),
)
def zeros_hidden(logits, exp=naive):
    total = exp(logits).sum(dim=1, keepdim=True)
    return exp(logits) / total.clamp(min=1e-30)


@softmax.misconception(
    "The scores are divided or stretched before the exponential. That keeps them small, but it "
    "changes the differences between them, and these are all that counts. Which operation leaves "
    "them as they are?",
    scale=(
        lambda z: z / _top(z),
        lambda z: z / z.max(),
        lambda z: z / z.abs().max(),
        lambda z: z / z.abs().max(dim=1, keepdim=True).values,
        lambda z: z / z.sum(dim=1, keepdim=True),
        lambda z: z / z.sum(),
        lambda z: z / z.norm(dim=1, keepdim=True),
        lambda z: z / z.norm(),
        lambda z: z / 1000,
        lambda z: z / 100,
        lambda z: z / 10,
        lambda z: z / z.shape[1],
        lambda z: z / z.shape[1] ** 0.5,
        lambda z: 2 * z,
        lambda z: (z - z.mean(dim=1, keepdim=True)) / z.std(dim=1, keepdim=True),
        lambda z: (z - z.mean()) / z.std(),
        lambda z: (z - z.amin(1, True)) / (z.amax(1, True) - z.amin(1, True)),
        lambda z: (z - z.min()) / (z.max() - z.min()),
    ),
)
def scores_scaled_first(logits, scale=None):
    return torch.softmax(scale(logits), dim=1)


# Axes


@softmax.misconception(
    "Your columns add up to 1 instead of your rows: images of one batch compete with each other, "
    "not the classes of one image. Along which axis do the classes lie?",
    exp=(lambda z: torch.exp(z - z.max(dim=0).values), naive, stable, _of_one_maximum),
)
def wrong_axis(logits, exp=None):
    return exp(logits) / exp(logits).sum(dim=0)


@softmax.misconception(
    "All numbers of the batch together add up to 1. Each image needs probabilities of its own.",
    exp=(_of_one_maximum, stable),
)
def whole_batch(logits, exp=_of_one_maximum):
    return exp(logits) / exp(logits).sum()


@softmax.misconception(
    "All numbers of the batch together add up to 1, and large scores give NaN. Each image needs "
    "probabilities of its own: over which axis should the sum run?",
    arithmetic=_EITHER,
)
def whole_batch_overflows(logits, arithmetic=_as_tensors_do):
    return arithmetic(naive(logits) / naive(logits).sum())


@softmax.misconception(
    "The sums of the rows have shape (N,), and broadcasting lays them along the columns: dividing "
    "(N, K) by (N,) fails, and where N happens to equal K it divides by the sum of another row. "
    "Which shape makes the sum of a row meet all numbers of that row?",
    exp=(naive, stable, _of_one_maximum),
)
def no_keepdim(logits, exp=naive):
    return exp(logits) / exp(logits).sum(dim=1)


@softmax.misconception(
    "The largest scores of the rows have shape (N,), and broadcasting lays them along the columns: "
    "subtracting (N,) from (N, K) fails, and where N happens to equal K every row gets the maxima "
    "of the others. Which shape makes a maximum meet all numbers of its row?",
    how=tuple(product((True, False), _EITHER)),
)
def no_keepdim_of_the_maximum(logits, how=(True, _as_tensors_do)):
    keep, arithmetic = how
    exp = torch.exp(logits - logits.max(dim=1).values)
    return arithmetic(exp / exp.sum(dim=1, keepdim=keep))


def _in_a_loop(exp, total_so_far):
    rows, total = [], 0.0
    for row in exp:
        total = total_so_far(total, row)
        rows.append(row / total)
    return torch.stack(rows)


@softmax.misconception(
    "The sum runs on from row to row: each image is divided by the exponentials of all images up "
    "to it, so only the first row adds up to 1. Where does the sum of a row begin?",
    exp=(naive, stable, _of_one_maximum),
)
def sum_runs_on(logits, exp=naive):
    return _in_a_loop(exp(logits), lambda total, row: total + row.sum())


@softmax.misconception(
    "Every row is divided by the sum of the same row, the first or the last. Each image needs the "
    "sum of its own exponentials.",
    how=tuple(product((naive, stable, _of_one_maximum), (0, -1))),
)
def sum_of_one_row(logits, how=(naive, 0)):
    exp, row = how
    return exp(logits) / exp(logits)[row].sum()


@softmax.misconception(
    "Only one image of the batch has come out. If you wrote a loop: does `return` come after its "
    "last pass, and what is kept of each pass?",
    pick=(
        lambda p: p[0],
        lambda p: p[:1],
        lambda p: p[-1],
        lambda p: p[-1:],
    ),
)
def one_row_alone(logits, pick=None):
    return pick(torch.softmax(logits, dim=1))
