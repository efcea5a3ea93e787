"""Answers to `optimizer_and_scheduler` by somebody who had only the notebook,
written when the checks were done.
"""

import copy

import torch
from torch import optim

from tests.exercises.answers import right, wrong


@right
def optimizer_before_schedule(model):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=5, gamma=0.1)
    return optimizer, scheduler


@right
def one_name_each(model):
    adam = optim.Adam(model.parameters())
    return adam, optim.lr_scheduler.StepLR(adam, 5)


@right
def rate_by_lambda(model):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    scheduler = optim.lr_scheduler.LambdaLR(optimizer, lambda epoch: 0.1 ** (epoch // 5))
    return optimizer, scheduler


# not repaired
@wrong()
def schedule_of_the_old_one(model):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=5, gamma=0.1)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    return optimizer, scheduler


# two Adams, and the schedule belongs to the one that is not returned
@wrong()
def two_adams(model):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=5, gamma=0.1)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    return optimizer, scheduler


# the right order, and the wrong optimizer
@wrong()
def keeps_sgd(model):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=5, gamma=0.1)
    return optimizer, scheduler


# SGD with Adam's learning rate
@wrong()
def sgd_with_small_rate(model):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.001)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=5, gamma=0.1)
    return optimizer, scheduler


# divides after every epoch
@wrong()
def step_size_one(model):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1, gamma=0.1)
    return optimizer, scheduler


# multiplies by ten
@wrong()
def gamma_ten(model):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=5, gamma=10)
    return optimizer, scheduler


# halves
@wrong()
def gamma_half(model):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=5, gamma=0.5)
    return optimizer, scheduler


# Adam with the learning rate of SGD
@wrong()
def adam_with_half(model):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.5)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=5, gamma=0.1)
    return optimizer, scheduler


# divides once only, after epoch 5
@wrong()
def one_milestone(model):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    scheduler = optim.lr_scheduler.MultiStepLR(optimizer, milestones=[5], gamma=0.1)
    return optimizer, scheduler


# falls in every epoch
@wrong()
def exponential(model):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    scheduler = optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.1)
    return optimizer, scheduler


# pair swapped
@wrong()
def schedule_first(model):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=5, gamma=0.1)
    return scheduler, optimizer


# trains a copy of the model
@wrong()
def copy_of_the_model(model):
    model = copy.deepcopy(model)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=5, gamma=0.1)
    return optimizer, scheduler


# parameters without parentheses: an error
@wrong()
def parameters_not_called(model):
    optimizer = torch.optim.Adam(model.parameters, lr=0.001)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=5, gamma=0.1)
    return optimizer, scheduler


# the schedule has taken a step before training begins, and gamma is 0.2
@wrong()
def one_step_ahead(model):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=5, gamma=0.2)
    optimizer.step()
    scheduler.step()
    return optimizer, scheduler
