"""What learners make of exercise `step_lr`, and what they are told."""

import math

from course_utils.exercises.gradient_descent.step_lr import step_lr


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
    start=(0, -1),
)
def one_epoch_late(lr0, epoch, step_size, gamma, start=0):
    return lr0 * gamma ** (max(epoch - 1, start) // step_size)


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
    late=(0, 1),
)
def only_once(lr0, epoch, step_size, gamma, late=0):
    return lr0 * gamma if epoch >= step_size + late else lr0


@step_lr.misconception(
    "The rate is lower only in the epochs that are multiples of step_size, and then returns to "
    "lr0. A drop lasts.",
    counted=(False, True),
)
def only_at_the_drop(lr0, epoch, step_size, gamma, counted=False):
    drops = epoch // step_size if counted else 1
    return lr0 * gamma**drops if epoch > 0 and epoch % step_size == 0 else lr0


@step_lr.misconception(
    "The rate is lower only in the epochs that are multiples of step_size, epoch 0 among them, "
    "and then returns to lr0. A drop lasts, and the first one comes after step_size epochs.",
)
def only_at_multiples(lr0, epoch, step_size, gamma):
    return lr0 * gamma if epoch % step_size == 0 else lr0


@step_lr.misconception(
    "You count the epochs since the last drop, so after each drop the rate returns to lr0 and "
    "falls again. How many drops there were is another number.",
)
def remainder(lr0, epoch, step_size, gamma):
    return lr0 * gamma ** (epoch % step_size)


@step_lr.misconception(
    "Your learning rate grows from drop to drop, as if it were divided by gamma. gamma is smaller "
    "than 1, and the rate is multiplied by it.",
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
    "Each drop takes the same amount away, until the rate is 0 or negative. gamma is a factor.",
    form=("gamma", "gamma of lr0", "rest of lr0"),
)
def subtracted(lr0, epoch, step_size, gamma, form="gamma"):
    amount = {"gamma": gamma, "gamma of lr0": lr0 * gamma, "rest of lr0": lr0 * (1 - gamma)}[form]
    return lr0 - amount * (epoch // step_size)


@step_lr.misconception(
    "You subtract the power of gamma from lr0. A drop multiplies: what is lr0 to be multiplied by?",
)
def power_subtracted(lr0, epoch, step_size, gamma):
    return lr0 - gamma ** (epoch // step_size)


@step_lr.misconception(
    "The rate drops right after epoch 0, before step_size epochs are over. How many epochs keep "
    "lr0?",
)
def first_drop_at_once(lr0, epoch, step_size, gamma):
    return lr0 * gamma ** math.ceil(epoch / step_size)


@step_lr.misconception(
    "There is one drop too many, everywhere: epoch 0 has a lower rate than lr0 already. How many "
    "drops have happened before step_size epochs are over?",
)
def one_drop_too_many(lr0, epoch, step_size, gamma):
    return lr0 * gamma ** (epoch // step_size + 1)


@step_lr.misconception(
    "There is one drop too few, everywhere: epoch 0 begins above lr0. How many drops have happened "
    "before step_size epochs are over, and how many in epoch step_size?",
    low=(-1, 0),
)
def one_drop_too_few(lr0, epoch, step_size, gamma, low=-1):
    return lr0 * gamma ** max(epoch // step_size - 1, low)


@step_lr.misconception(
    "The drop comes half a group of epochs too early: the number of groups is rounded to the "
    "nearest. Which division counts only those that are full?",
    half=(0, 0.5),
)
def rounded(lr0, epoch, step_size, gamma, half=0):
    groups = epoch / step_size
    return lr0 * gamma ** (math.floor(groups + half) if half else round(groups))


@step_lr.misconception(
    "The two numbers of the division have changed places: how many groups of step_size epochs fit "
    "into the epochs so far? In epoch 0 yours divides by 0.",
    whole=(True, False),
)
def division_reversed(lr0, epoch, step_size, gamma, whole=True):
    return lr0 * gamma ** (step_size // epoch if whole else step_size / epoch)


@step_lr.misconception(
    "Base and exponent have changed places: you raise the number of drops to the power of gamma. "
    "Which of them is multiplied by itself?",
)
def power_reversed(lr0, epoch, step_size, gamma):
    return lr0 * (epoch // step_size) ** gamma


@step_lr.misconception(
    "The starting rate is raised to the power as well, or instead of gamma. It enters once, as the "
    "rate from which the drops begin.",
    base=("both", "lr0", "times"),
)
def start_raised(lr0, epoch, step_size, gamma, base="both"):
    drops = epoch // step_size
    return {"both": (lr0 * gamma) ** drops, "lr0": lr0**drops, "times": gamma * lr0**drops}[base]


@step_lr.misconception(
    "lr0 plays no part: you return by how much the rate has dropped, not the rate.",
)
def no_start(lr0, epoch, step_size, gamma):
    return gamma ** (epoch // step_size)


@step_lr.misconception(
    "You return how many drops there were. What do they make of lr0?",
)
def number_of_drops(lr0, epoch, step_size, gamma):
    return epoch // step_size


@step_lr.misconception(
    "gamma is multiplied by epochs or by step_size. It is a factor that counts once for each drop, "
    "and a drop comes every step_size epochs.",
    by=("epoch", "step_size", "share"),
)
def gamma_times_epochs(lr0, epoch, step_size, gamma, by="epoch"):
    return lr0 * gamma * {"epoch": epoch, "step_size": step_size, "share": epoch / step_size}[by]


@step_lr.misconception(
    "Your rate falls as 1 / (1 + gamma k): that is inverse decay. In a step schedule each drop "
    "multiplies what is left by gamma.",
    count=("drops", "epochs"),
)
def inverse_decay(lr0, epoch, step_size, gamma, count="drops"):
    return lr0 / (1 + gamma * (epoch // step_size if count == "drops" else epoch))


@step_lr.misconception(
    "Your rate falls with the exponential function of gamma. Here each drop multiplies by gamma "
    "itself: 0.1 makes a tenth.",
    count=("drops", "epochs", "share"),
)
def exponential(lr0, epoch, step_size, gamma, count="drops"):
    k = {"drops": epoch // step_size, "epochs": epoch, "share": epoch / step_size}[count]
    return lr0 * math.exp(-gamma * k)


@step_lr.misconception(
    "You return the rates of all epochs so far. Only that of this one epoch is wanted.",
    extra=(1, 0),
)
def whole_schedule(lr0, epoch, step_size, gamma, extra=1):
    return [lr0 * gamma ** (e // step_size) for e in range(epoch + extra)]


@step_lr.misconception(
    "Your rate is lower than lr0 from the start and stays the same for ever: neither the epoch nor "
    "step_size plays a part. How many drops have happened by this epoch?",
)
def always_lowered(lr0, epoch, step_size, gamma):
    return lr0 * gamma


@step_lr.misconception(
    "step_size itself has become the number of drops, or a factor in it. It says how many epochs "
    "lie between two drops.",
    by_epoch=(False, True),
)
def power_of_step_size(lr0, epoch, step_size, gamma, by_epoch=False):
    return lr0 * gamma ** (epoch * step_size if by_epoch else step_size)


@step_lr.misconception(
    "Your rate slides down along a straight line. In a step schedule it stays the same until "
    "step_size epochs are full, and then drops at once.",
    last=("gamma", "zero"),
)
def straight_line(lr0, epoch, step_size, gamma, last="gamma"):
    return lr0 * (1 - (1 - gamma if last == "gamma" else 1) * epoch / step_size)


@step_lr.misconception(
    "Your rate grows: each drop adds something to it. gamma is a factor, smaller than 1.",
    part=(False, True),
)
def added(lr0, epoch, step_size, gamma, part=False):
    return lr0 + gamma * (epoch // step_size) * (lr0 if part else 1)


@step_lr.misconception(
    "Your step_size is always the same number, whatever the caller asks for.",
    fixed=(30, 10, 5, 20),
)
def fixed_step_size(lr0, epoch, step_size, gamma, fixed=30):
    return lr0 * gamma ** (epoch // fixed)


@step_lr.misconception(
    "Your gamma is always the same number, whatever the caller asks for.",
    fixed=(0.1, 0.5, 0.9, 0.2),
)
def fixed_gamma(lr0, epoch, step_size, gamma, fixed=0.1):
    return lr0 * fixed ** (epoch // step_size)


@step_lr.misconception(
    "The rate is right, but rounded to a few decimals. Rates get small: all their digits count.",
    digits=(2, 3, 1, 4),
)
def rounded_rate(lr0, epoch, step_size, gamma, digits=2):
    return round(lr0 * gamma ** (epoch // step_size), digits)


@step_lr.misconception(
    "The rate is kept above a lower limit. A step schedule has none: each drop multiplies what is "
    "left by gamma.",
    limit=(0.01, 0.001, 0.1, 0.05, 0.005),
)
def limited(lr0, epoch, step_size, gamma, limit=0.01):
    return max(lr0 * gamma ** (epoch // step_size), limit)


@step_lr.degenerate(
    "The learning rate is 0 in every epoch. A number below 1 that is rounded down to a whole one, "
    "as by `//` or `int`, becomes 0: of which number alone should the fraction be thrown away?",
)
def rounded_to_nothing(lr0, epoch, step_size, gamma):
    return 0.0
