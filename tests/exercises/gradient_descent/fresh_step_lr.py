"""Answers to `step_lr` by somebody who had only the notebook, written when the checks were done."""

from tests.exercises.answers import right, wrong


@right
def power_of_whole_steps(lr0, epoch, step_size, gamma):
    return lr0 * gamma ** (epoch // step_size)


@right
def epoch_after_epoch(lr0, epoch, step_size, gamma):
    lr = lr0
    for e in range(1, epoch + 1):
        if e % step_size == 0:
            lr = lr * gamma
    return lr


@right
def take_step_size_away(lr0, epoch, step_size, gamma):
    while epoch >= step_size:
        lr0 *= gamma
        epoch -= step_size
    return lr0


# true division: falls a little at every epoch
@wrong()
def smooth(lr0, epoch, step_size, gamma):
    return lr0 * gamma ** (epoch / step_size)


# the exponential schedule
@wrong()
def exponential(lr0, epoch, step_size, gamma):
    return lr0 * gamma**epoch


# one epoch too early
@wrong()
def counted_from_one(lr0, epoch, step_size, gamma):
    return lr0 * gamma ** ((epoch + 1) // step_size)


# falls only once
@wrong()
def a_single_step(lr0, epoch, step_size, gamma):
    if epoch >= step_size:
        return lr0 * gamma
    return lr0


# multiplies by the number of steps: 0 at the start
@wrong()
def times_the_number(lr0, epoch, step_size, gamma):
    return lr0 * gamma * (epoch // step_size)


# lower only in the epochs that divide evenly
@wrong()
def modulo(lr0, epoch, step_size, gamma):
    if epoch % step_size == 0 and epoch > 0:
        lr0 = lr0 * gamma
    return lr0


# also at epoch 0
@wrong()
def range_from_zero(lr0, epoch, step_size, gamma):
    lr = lr0
    for e in range(epoch + 1):
        if e % step_size == 0:
            lr *= gamma
    return lr


# brackets: the first learning rate is raised to the power, too
@wrong()
def power_of_everything(lr0, epoch, step_size, gamma):
    return (lr0 * gamma) ** (epoch // step_size)


# rounds, so that it falls half way through a step
@wrong()
def rounded(lr0, epoch, step_size, gamma):
    return lr0 * gamma ** round(epoch / step_size)
