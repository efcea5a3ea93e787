"""Answers to `optimizer_and_scheduler` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right


@right
def setup_with_positional_arguments(model):
    adam = torch.optim.Adam(list(model.parameters()))
    return adam, torch.optim.lr_scheduler.StepLR(adam, 5)


@right
def setup_with_scheduler_built_last(model):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
    scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda epoch: 0.1 ** (epoch // 5))
    return optimizer, scheduler
