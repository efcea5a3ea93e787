"""Answers to `freeze` that learners could write, and how each is to be judged."""

import torch
from torch import nn

from tests.exercises.answers import right, wrong


@right
def by_the_method(body):
    body.eval()
    body.requires_grad_(False)
    return body


@right
def layer_by_layer(body):
    for layer in body.modules():
        layer.training = False
        for parameter in layer.parameters(recurse=False):
            parameter.requires_grad_(False)
    return body


@right
def in_one_line(body):
    return body.train(False).requires_grad_(False)


@right
def named(body):
    for _, parameter in body.named_parameters():
        parameter.requires_grad = False
    for layer in body.modules():
        if isinstance(layer, nn.BatchNorm2d | nn.Dropout):
            layer.eval()
    return body


@wrong("mode_forgotten")
def without_eval(body):
    return body.requires_grad_(False)


@wrong("only_the_mode")
def eval_alone(body):
    body.eval()
    return body


@wrong("flag_on_the_module_and_the_mode")
def flag_and_eval(body):
    body.requires_grad = False
    body.eval()
    return body


@wrong("flag_on_the_module")
def flag_alone(body):
    body.requires_grad = False
    return body


@wrong("no_grad_around_it")
def no_grad_block(body):
    with torch.no_grad():
        for parameter in body.parameters():
            parameter.detach()
    return body


@right
def flag_besides_the_rest(body):
    body.requires_grad = False
    for parameter in body.parameters():
        parameter.requires_grad = False
    return body.eval()


@wrong("weights_only")
def those_called_weight(body):
    for layer in body.modules():
        if hasattr(layer, "weight"):
            layer.weight.requires_grad = False
    return body.eval()


@wrong("momentum_zero")
def averages_stopped(body):
    body.requires_grad_(False)
    for layer in body.modules():
        if isinstance(layer, nn.BatchNorm2d):
            layer.momentum = 0
    return body


@wrong("flag_on_the_module")
def children_only(body):
    for layer in body.children():
        layer.requires_grad = False
    return body


@wrong("flag_on_the_module_and_the_mode")
def modules_only(body):
    for layer in body.modules():
        layer.requires_grad = False
    body.eval()
    return body


@wrong()
def nothing_returned(body):
    body.requires_grad_(False)
    body.eval()


@wrong()
def a_list_of_parameters(body):
    body.requires_grad_(False).eval()
    return list(body.parameters())
