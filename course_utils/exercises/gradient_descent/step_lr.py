"""Exercise `step_lr`."""

from course_utils.checking import Case, exercise


def _step_lr_cases() -> list[Case]:
    return [
        Case("epoch 0", 0.1, 0, 30, 0.1),
        Case("the last epoch before the first drop", 0.1, 29, 30, 0.1),
        Case("the first drop", 0.1, 30, 30, 0.1),
        Case("one epoch after it", 0.5, 11, 10, 0.2),
        Case("after three drops", 0.8, 19, 6, 0.5),
        Case("the fourth drop", 0.9, 28, 7, 0.6),
        Case("just before the third drop", 0.7, 14, 5, 0.75),
        Case("a drop at every epoch", 0.6, 4, 1, 0.9),
        Case("between two drops", 0.9, 7, 5, 0.25),
        Case("after six drops", 0.9, 27, 4, 0.3),
        Case("gamma 1", 0.3, 12, 4, 1.0),
    ]


@exercise(
    cases=_step_lr_cases,
    hints=(
        "How many drops have happened by this epoch? Each of them multiplies by gamma once.",
        "`//` divides and throws the fraction away: 7 // 3 is 2, the number of full threes in 7. "
        "`**` multiplies a number by itself: 2**3 is 8.",
    ),
    insight="PyTorch's own example for ImageNet trains like this: 90 epochs, starting at 0.1, "
    "divided by 10 after every 30. In the curve of the loss each drop shows as a sudden step down.",
)
def step_lr(lr0, epoch, step_size, gamma):
    """Return the learning rate in `epoch` (from 0): times gamma after every step_size epochs."""
    drops = epoch // step_size
    return lr0 * gamma**drops
