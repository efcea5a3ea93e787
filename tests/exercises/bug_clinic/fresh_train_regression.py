"""Answers to `train_regression` as the notebook alone leads to them."""

import torch
import torch.nn.functional as nnf

from tests.exercises.answers import right, wrong

target = torch.zeros(200, 1)


@right
def for_loop(model, optimizer, inputs, targets, steps):
    for _step in range(steps):
        optimizer.zero_grad()
        predictions = model(inputs)
        loss = nnf.mse_loss(predictions, targets)
        loss.backward()
        optimizer.step()
    return loss.item()


@right
def loss_object(model, optimizer, inputs, targets, steps):
    criterion = torch.nn.MSELoss()
    value = float("nan")
    for _ in range(steps):
        loss = criterion(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        value = loss.item()
    return value


# the error has gone, so the work seems to be done
@wrong()
def first_name_only(model, optimizer, inputs, targets, steps):
    for _ in range(steps):
        loss = nnf.mse_loss(model(inputs), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


# the leftover is made anew inside
@wrong()
def zeros_inside(model, optimizer, inputs, targets, steps):
    target = torch.zeros(len(inputs), 1)
    for _ in range(steps):
        loss = nnf.mse_loss(model(inputs), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


# inputs as their own targets
@wrong()
def inputs_twice(model, optimizer, inputs, targets, steps):
    for _ in range(steps):
        loss = nnf.mse_loss(model(inputs), inputs[:, :1])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


# nothing repaired
@wrong()
def builtin_left(model, optimizer, inputs, targets, steps):
    for _ in range(steps):
        loss = nnf.mse_loss(model(input), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()
