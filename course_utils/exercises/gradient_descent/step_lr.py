"""Exercise `step_lr`."""

from course_utils.checking import Case, exercise


def _step_lr_cases() -> list[Case]:
    return [
        Case("epoch 0", 0.1, 0, 30, 0.1),
        Case("the last epoch before the first drop", 0.1, 29, 30, 0.1),
        Case("the first drop", 0.1, 30, 30, 0.1),
        Case("after three drops", 0.8, 19, 6, 0.5),
        Case("a drop at every epoch", 1.0, 4, 1, 0.9),
        Case("between two drops", 1.0, 7, 5, 0.25),
    ]


@exercise(
    cases=_step_lr_cases,
    hints=(
        "How many drops have happened by this epoch? Each of them multiplies by gamma once.",
        "`epoch // step_size` counts the full groups of step_size epochs. "
        "`gamma**k` multiplies k times.",
    ),
)
def step_lr(lr0, epoch, step_size, gamma):
    """Return the learning rate in `epoch` (from 0): times gamma after every step_size epochs."""
    drops = epoch // step_size
    return lr0 * gamma**drops


@step_lr.misconception(
    "The learning rate falls at every epoch; step_size has no effect. That is the exponential "
    "schedule.",
)
def every_epoch(lr0, epoch, step_size, gamma):
    return lr0 * gamma**epoch


@step_lr.misconception(
    "The drop comes one epoch too early. Epochs count from 0: with step_size 30, which is the "
    "first epoch with the lower rate?",
)
def one_epoch_early(lr0, epoch, step_size, gamma):
    return lr0 * gamma ** ((epoch + 1) // step_size)


@step_lr.misconception(
    "The drop comes one epoch too late. Epochs count from 0: with step_size 30, which is the first "
    "epoch with the lower rate?",
)
def one_epoch_late(lr0, epoch, step_size, gamma):
    return lr0 * gamma ** (max(epoch - 1, 0) // step_size)


@step_lr.misconception(
    "You multiply gamma by the number of drops. Two drops multiply by gamma twice, one after the "
    "other; and no drop at all leaves lr0 as it is.",
)
def linear(lr0, epoch, step_size, gamma):
    return lr0 * gamma * (epoch // step_size)


@step_lr.misconception(
    "Your learning rate slides down a little at every epoch. In a step schedule it stays the same "
    "until step_size epochs are full: which division counts full groups only?",
)
def no_steps(lr0, epoch, step_size, gamma):
    return lr0 * gamma ** (epoch / step_size)


@step_lr.misconception(
    "The rate drops once and then never again. What happens after another step_size epochs?",
)
def only_once(lr0, epoch, step_size, gamma):
    return lr0 * gamma if epoch >= step_size else lr0


@step_lr.misconception(
    "The rate is lower only in the epochs that are multiples of step_size, and then returns to "
    "lr0. A drop lasts.",
)
def only_at_the_drop(lr0, epoch, step_size, gamma):
    return lr0 * gamma if epoch > 0 and epoch % step_size == 0 else lr0


@step_lr.misconception(
    "`%` gives the epochs since the last drop. How many drops there were is another operator.",
)
def remainder(lr0, epoch, step_size, gamma):
    return lr0 * gamma ** (epoch % step_size)


@step_lr.misconception(
    "Your learning rate grows: you divide by gamma, which is smaller than 1.",
)
def divided(lr0, epoch, step_size, gamma):
    return lr0 / gamma ** (epoch // step_size)


@step_lr.misconception(
    "You multiply by 1 - gamma, as if gamma were the part that is taken away. It is the part that "
    "is kept.",
)
def one_minus_gamma(lr0, epoch, step_size, gamma):
    return lr0 * (1 - gamma) ** (epoch // step_size)


@step_lr.misconception(
    "Each drop takes the same amount away, until the rate is negative. gamma is a factor.",
)
def subtracted(lr0, epoch, step_size, gamma):
    return lr0 - gamma * (epoch // step_size)


@step_lr.misconception(
    "The rate drops right after epoch 0, before step_size epochs are over. How many epochs keep "
    "lr0?",
)
def first_drop_at_once(lr0, epoch, step_size, gamma):
    return lr0 * gamma ** (-(-epoch // step_size))


@step_lr.misconception(
    "The rate is lower only in the epochs that are multiples of step_size, epoch 0 among them, "
    "and then returns to lr0. A drop lasts, and the first one comes after step_size epochs.",
)
def only_at_multiples(lr0, epoch, step_size, gamma):
    return lr0 * gamma if epoch % step_size == 0 else lr0


@step_lr.misconception(
    "The drop comes half a group of epochs too early: `round` goes to the nearest number of "
    "groups. Which division counts only those that are full?",
)
def rounded(lr0, epoch, step_size, gamma):
    return lr0 * gamma ** round(epoch / step_size)
