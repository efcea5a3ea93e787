"""Answers to `train_regression` that learners could write, and how each is to be judged."""

import torch
from torch import nn

from tests.exercises.answers import right, wrong

target = torch.full((200, 1), 0.5)
"""What an earlier cell has left."""
X_line = torch.randn(200, 10, generator=torch.Generator().manual_seed(0))


@right
def with_the_names_of_the_parameters(model, optimizer, inputs, targets, steps):
    for _ in range(steps):
        loss = nn.functional.mse_loss(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


@right
def with_the_parameters_renamed(model, optimizer, input, target, steps):
    for _ in range(steps):
        loss = nn.functional.mse_loss(model(input), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


@right
def with_two_lines_more(model, optimizer, inputs, targets, steps):
    input, target = inputs, targets
    for _ in range(steps):
        loss = nn.functional.mse_loss(model(input), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


@right
def with_a_formula(model, optimizer, inputs, targets, steps):
    last = None
    for _ in range(steps):
        optimizer.zero_grad()
        last = (model(inputs) - targets).pow(2).mean()
        last.backward()
        optimizer.step()
    return last.detach()


@right
def with_flat_targets(model, optimizer, inputs, targets, steps):
    loss_fn, y = nn.MSELoss(), targets.squeeze(1)
    model.train()
    losses = []
    while len(losses) < steps:
        model.zero_grad()
        loss = loss_fn(model(inputs).squeeze(1), y)
        loss.backward()
        optimizer.step()
        losses.append(float(loss))
    return losses[-1]


def _with(inputs_of, targets_of, zero=True, reduction="mean", back=lambda losses: losses[-1]):
    def train_regression(model, optimizer, inputs, targets, steps):
        losses = []
        for _ in range(steps):
            X, y = inputs_of(model, inputs), targets_of(targets)
            loss = nn.functional.mse_loss(model(X), y, reduction=reduction)
            if zero:
                optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        return back(losses)

    return train_regression


def _given(_, inputs):
    return inputs


for _name, _names, _answer in (
    ("only_the_first_name", "only_the_input", _with(_given, lambda targets: target)),
    ("a_target_of_ones", "only_the_input",
     _with(_given, lambda targets: torch.ones(len(targets), 1))),
    ("a_target_of_its_shape", "only_the_input", _with(_given, torch.zeros_like)),
    ("random_inputs", "inputs_of_the_notebook",
     _with(lambda model, inputs: torch.ones_like(inputs) / 3, lambda targets: targets)),
    ("never_cleared", "no_zero_grad", _with(_given, lambda targets: targets, zero=False)),
    ("reduction_sum", "summed", _with(_given, lambda targets: targets, reduction="sum")),
    ("a_list", "all_losses", _with(_given, lambda targets: targets, back=lambda losses: losses)),
    ("the_mean", "mean_loss",
     _with(_given, lambda targets: targets, back=lambda losses: sum(losses) / len(losses))),
    ("the_first", "first_loss",
     _with(_given, lambda targets: targets, back=lambda losses: losses[0])),
    ("inputs_and_targets_of_the_notebook", "",
     _with(lambda model, inputs: torch.ones_like(inputs), torch.zeros_like)),
):  # fmt: skip
    _answer.__name__ = _name
    globals()[_name] = wrong(*_names.split())(_answer)


@wrong("one_step")
def returns_in_the_loop(model, optimizer, inputs, targets, steps):
    for _ in range(steps):
        loss = nn.functional.mse_loss(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        return loss.item()
    return None


@wrong("only_the_targets")
def still_the_builtin_for_the_inputs(model, optimizer, inputs, targets, steps):
    for _ in range(steps):
        predictions = model(input)
        loss = ((predictions - targets) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


@wrong("error")
def still_two_borrowed_names(model, optimizer, inputs, targets, steps):
    for _ in range(steps):
        loss = ((model(input) - target) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


@wrong("loss_with_its_graph")
def without_item(model, optimizer, inputs, targets, steps):
    for _ in range(steps):
        optimizer.zero_grad()
        loss = (model(inputs) - targets).pow(2).mean()
        loss.backward()
        optimizer.step()
    return loss


@wrong("squeezed")
def predictions_without_their_axis(model, optimizer, inputs, targets, steps):
    for _ in range(steps):
        loss = (model(inputs).flatten() - targets).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


@wrong("not_trained")
def only_the_loss(model, optimizer, inputs, targets, steps):
    return ((model(inputs) - targets) ** 2).mean().item()


@wrong("error")
def still_the_builtin(model, optimizer, inputs, targets, steps):
    loss = nn.functional.mse_loss(model(input), targets)
    return loss.item()


@wrong()
def asks_the_keyboard(model, optimizer, inputs, targets, steps):
    return nn.functional.mse_loss(model(torch.tensor(float(len(str(input))))), targets).item()


@wrong()
def no_backward(model, optimizer, inputs, targets, steps):
    for _ in range(steps):
        loss = nn.functional.mse_loss(model(inputs), targets)
        optimizer.zero_grad()
        optimizer.step()
    return loss.item()
