"""Answers to `step_lr` that learners could write, and how each is to be judged."""

import math

import numpy as np
import torch

from tests.exercises.answers import right, wrong


@right
def step_lr_by_loop(lr0, epoch, step_size, gamma):
    lr = lr0
    for passed in range(1, epoch + 1):
        if passed % step_size == 0:
            lr *= gamma
    return lr


@right
def step_lr_recursively(lr0, epoch, step_size, gamma):
    if epoch < step_size:
        return lr0
    return gamma * step_lr_recursively(lr0, epoch - step_size, step_size, gamma)


@right
def with_int(lr0, epoch, step_size, gamma):
    return lr0 * pow(gamma, int(epoch / step_size))


@right
def with_floor_in_torch(lr0, epoch, step_size, gamma):
    return lr0 * torch.tensor(gamma) ** torch.floor(torch.tensor([epoch / step_size]))


@right
def with_numpy(lr0, epoch, step_size, gamma):
    return np.float32(lr0) * np.power(gamma, np.floor_divide(epoch, step_size))


@right
def while_epochs_last(lr0, epoch, step_size, gamma):
    while epoch >= step_size:
        lr0, epoch = lr0 * gamma, epoch - step_size
    return lr0


@right
def of_torch(lr0, epoch, step_size, gamma):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=lr0)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size, gamma)
    for _ in range(epoch):
        optimizer.step()
        scheduler.step()
    return scheduler.get_last_lr()[0]


@right
def with_logarithms(lr0, epoch, step_size, gamma):
    return math.exp(math.log(lr0) + (epoch - epoch % step_size) / step_size * math.log(gamma))


@wrong("every_epoch")
def at_every_epoch(lr0, epoch, step_size, gamma):
    for _ in range(epoch):
        lr0 = lr0 * gamma
    return lr0


@wrong("one_epoch_early")
def counted_from_one(lr0, epoch, step_size, gamma):
    return lr0 * gamma ** math.floor((epoch + 1) / step_size)


@wrong("one_epoch_late")
def loop_ends_early(lr0, epoch, step_size, gamma):
    for e in range(1, epoch):
        if e % step_size == 0:
            lr0 *= gamma
    return lr0


@wrong("one_epoch_late")
def minus_one(lr0, epoch, step_size, gamma):
    return lr0 * gamma ** ((epoch - 1) // step_size)


@wrong("linear")
def times_drops(lr0, epoch, step_size, gamma):
    return (epoch // step_size) * gamma * lr0


@wrong("no_steps")
def true_division(lr0, epoch, step_size, gamma):
    return lr0 * math.pow(gamma, epoch / step_size)


@wrong("only_once")
def one_drop(lr0, epoch, step_size, gamma):
    lr = lr0
    if epoch >= step_size:
        lr = lr * gamma
    return lr


@wrong("only_once")
def one_late_drop(lr0, epoch, step_size, gamma):
    return lr0 if epoch <= step_size else lr0 * gamma


@wrong("only_at_the_drop")
def in_one_epoch(lr0, epoch, step_size, gamma):
    if epoch != 0 and epoch % step_size == 0:
        return gamma * lr0
    return lr0


@wrong("only_at_multiples")
def at_multiples(lr0, epoch, step_size, gamma):
    if epoch % step_size == 0:
        lr0 *= gamma
    return lr0


@wrong("remainder")
def modulo(lr0, epoch, step_size, gamma):
    return lr0 * gamma ** (epoch % step_size)


@wrong("divided")
def growing(lr0, epoch, step_size, gamma):
    return lr0 * gamma ** -(epoch // step_size)


@wrong("one_minus_gamma")
def part_taken_away(lr0, epoch, step_size, gamma):
    for _ in range(epoch // step_size):
        lr0 -= gamma * lr0
    return lr0


@wrong("subtracted")
def minus_gamma(lr0, epoch, step_size, gamma):
    return lr0 - (epoch // step_size) * gamma


@wrong("subtracted")
def minus_part_of_start(lr0, epoch, step_size, gamma):
    return lr0 * (1 - gamma * (epoch // step_size))


@wrong("first_drop_at_once")
def epoch_0_counts(lr0, epoch, step_size, gamma):
    for e in range(epoch):
        if e % step_size == 0:
            lr0 *= gamma
    return lr0


@wrong("one_drop_too_many")
def epoch_0_counts_too(lr0, epoch, step_size, gamma):
    for e in range(epoch + 1):
        if e % step_size == 0:
            lr0 *= gamma
    return lr0


@wrong("rounded")
def nearest(lr0, epoch, step_size, gamma):
    return lr0 * gamma ** round(epoch / step_size)


@wrong("division_reversed")
def other_way_round(lr0, epoch, step_size, gamma):
    return lr0 * gamma ** (step_size // epoch)


@wrong("power_reversed")
def power_other_way_round(lr0, epoch, step_size, gamma):
    return lr0 * int(epoch / step_size) ** gamma


@wrong("start_raised")
def parentheses(lr0, epoch, step_size, gamma):
    return (lr0 * gamma) ** (epoch // step_size)


@wrong("no_start")
def factor_alone(lr0, epoch, step_size, gamma):
    return gamma ** (epoch // step_size)


@wrong("rounded_to_nothing")
def precedence(lr0, epoch, step_size, gamma):
    return lr0 * gamma**epoch // step_size


@wrong("inverse_decay")
def inverse(lr0, epoch, step_size, gamma):
    return lr0 / (1 + (epoch // step_size) * gamma)


@wrong("exponential")
def natural(lr0, epoch, step_size, gamma):
    return lr0 * np.exp(-gamma * epoch)


@wrong("whole_schedule")
def all_of_them(lr0, epoch, step_size, gamma):
    rates = []
    for e in range(epoch + 1):
        rates.append(lr0 * gamma ** (e // step_size))
    return rates


@wrong("argument")
def unchanged(lr0, epoch, step_size, gamma):
    lr = lr0
    for _ in range(epoch // step_size):
        lr * gamma
    return lr


@wrong()
def as_text(lr0, epoch, step_size, gamma):
    return f"{lr0 * gamma ** (epoch // step_size)}"


@wrong()
def xor(lr0, epoch, step_size, gamma):
    return lr0 * gamma ^ (epoch // step_size)


@wrong("wrapped")
def in_a_tuple(lr0, epoch, step_size, gamma):
    return (lr0 * gamma ** (epoch // step_size),)


@wrong("no_return")
def printed(lr0, epoch, step_size, gamma):
    print(lr0 * gamma ** (epoch // step_size))
