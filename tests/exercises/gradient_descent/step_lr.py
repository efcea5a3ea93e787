"""Answers to `step_lr` that learners could write, and how each is to be judged."""

from tests.exercises.answers import right


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
