"""Wrong functions that learners write for `freeze`."""

import copy

import torch
from torch import nn

from course_utils.exercises.fine_tuning.freeze import freeze


@freeze.misconception(
    "The parameters keep still, but the network is in training mode: batch norm normalises by the "
    "batch that passes, and moves its running averages with it. What did chapter 11 say about its "
    "two modes?",
)
def mode_forgotten(body):
    for parameter in body.parameters():
        parameter.requires_grad = False
    return body


@freeze.misconception(
    "Evaluation mode stops the running averages and dropout, but no gradient: an optimizer would "
    "still move every weight. Which switch do parameters have?",
)
def only_the_mode(body):
    return body.eval()


@freeze.misconception(
    "Nothing is frozen: all parameters are as trainable as before, and batch norm is in training "
    "mode. `requires_grad` belongs to each parameter; a module on which you set it gets a new "
    "attribute that nobody reads. Go through `body.parameters()`.",
)
def flag_on_the_module(body):
    body.requires_grad = False
    return body


@freeze.misconception(
    "The mode is right, but `requires_grad = False`, set on a module, is a new attribute that "
    "nobody reads, so an optimizer would still move every weight. The parameters have that switch: "
    "go through `body.parameters()`.",
)
def flag_on_the_module_and_the_mode(body):
    body.requires_grad = False
    return body.eval()


@freeze.misconception(
    "Nothing is frozen: all parameters are as trainable as before, and batch norm is in training "
    "mode. What is computed under `torch.no_grad()` has no gradient, but nothing stays of that "
    "afterwards.",
)
def no_grad_around_it(body):
    with torch.no_grad():
        return body


@freeze.misconception(
    "The weights keep still, the biases do not, and batch norm has one for each channel, too. "
    "Which method yields all the parameters there are?",
)
def weights_only(body):
    for name, parameter in body.named_parameters():
        if name.endswith("weight"):
            parameter.requires_grad = False
    return body.eval()


@freeze.misconception(
    "The convolutions are frozen, batch norm's own weights and biases are not: gamma and beta are "
    "parameters, too, and an optimizer would move them.",
)
def batch_norm_left_trainable(body):
    for layer in body.modules():
        if isinstance(layer, nn.Conv2d):
            layer.requires_grad_(False)
    return body.eval()


@freeze.misconception(
    "Batch norm is frozen and the convolutions are not. All parameters of the body are to keep "
    "still, whatever their layer.",
)
def only_batch_norm(body):
    for layer in body.modules():
        if isinstance(layer, nn.BatchNorm2d):
            layer.requires_grad_(False)
    return body.eval()


@freeze.misconception(
    "With a momentum of 0 the running averages stay, but nobody uses them: in training mode batch "
    "norm still normalises an image by the others that happen to be in its batch.",
)
def momentum_zero(body):
    for layer in body.modules():
        if isinstance(layer, nn.BatchNorm2d):
            layer.momentum = 0.0
    return body.requires_grad_(False)


@freeze.misconception(
    "What comes back is a copy. The network that was given goes on as before, and so does every "
    "optimizer that holds its parameters.",
)
def a_frozen_copy(body):
    return copy.deepcopy(body).requires_grad_(False).eval()


@freeze.misconception(
    "The parameters have lost their values. Frozen means that they stay as they were learned.",
)
def set_to_zero(body):
    with torch.no_grad():
        for parameter in body.parameters():
            parameter.zero_()
            parameter.requires_grad = False
    return body.eval()


@freeze.misconception(
    "Batch norm is in evaluation mode and the rest is not: dropout still deletes features at "
    "random, so the same image gives other features each time.",
)
def dropout_left_on(body):
    body.requires_grad_(False)
    for layer in body.modules():
        if isinstance(layer, nn.BatchNorm2d):
            layer.eval()
    return body


@freeze.misconception(
    "`requires_grad` is True for every parameter: this unfreezes the network. Which of the two "
    "values says that no gradient is wanted?",
)
def unfrozen(body):
    return body.requires_grad_(True).eval()
