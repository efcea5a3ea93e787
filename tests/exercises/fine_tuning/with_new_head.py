"""Answers to `with_new_head` that learners could write, and how each is to be judged."""

import copy

import torch
from torch import nn

from tests.exercises.answers import right, wrong


class Network(nn.Module):
    """The chapter's."""

    def __init__(self, classes):
        super().__init__()
        blocks = self.block(1, 16), self.block(16, 32), self.block(32, 64)
        self.body = nn.Sequential(*blocks, nn.AdaptiveAvgPool2d(1), nn.Flatten())
        self.head = nn.Linear(64, classes)

    @staticmethod
    def block(c_in, c_out):
        convolution = nn.Conv2d(c_in, c_out, 3, padding=1, bias=False)
        return nn.Sequential(convolution, nn.MaxPool2d(2), nn.BatchNorm2d(c_out), nn.ReLU())

    def forward(self, X):
        return self.head(self.body(X))


@right
def by_setattr(model, classes):
    twin = copy.deepcopy(model)
    setattr(twin, "head", nn.Linear(twin.head.weight.shape[1], classes, bias=True))  # noqa: B010
    return twin


@right
def head_of_zeros(model, classes):
    twin = copy.deepcopy(model)
    head = nn.Linear(model.head.in_features, classes)
    nn.init.zeros_(head.weight)
    nn.init.zeros_(head.bias)
    twin.head = head
    return twin


@right
def sizes_changed_in_the_copy(model, classes):
    twin = copy.deepcopy(model)
    twin.head.out_features = classes
    twin.head.weight = nn.Parameter(0.1 * torch.randn(classes, twin.head.in_features))
    twin.head.bias = nn.Parameter(torch.zeros(classes))
    return twin


@right
def old_head_put_back(model, classes):
    old = model.head
    model.head = nn.Linear(old.in_features, classes)
    twin = copy.deepcopy(model)
    model.head = old
    return twin


@wrong("changed_in_place")
def assigned(model, classes):
    model.head = nn.Linear(model.head.in_features, classes)
    return model


@wrong("changed_in_place")
def shallow(model, classes):
    twin = copy.copy(model)
    twin.head = nn.Linear(model.head.in_features, classes)
    return twin


@wrong("after_the_old_head")
def appended(model, classes):
    twin = copy.deepcopy(model)
    twin.head = nn.Sequential(twin.head, nn.Linear(twin.head.out_features, classes))
    return twin


@wrong("old_rows_kept")
def cut(model, classes):
    twin = copy.deepcopy(model)
    old = twin.head
    twin.head = nn.Linear(old.in_features, classes)
    n = min(classes, old.out_features)
    twin.head.weight.data[:n] = old.weight.data[:n]
    return twin


@wrong("old_number_of_classes")
def unchanged_size(model, classes):
    twin = copy.deepcopy(model)
    twin.head.reset_parameters()
    return twin


@wrong("without_biases")
def no_bias(model, classes):
    twin = copy.deepcopy(model)
    twin.head = nn.Linear(twin.head.in_features, classes, bias=False)
    return twin


@wrong("only_the_head")
def a_layer(model, classes):
    return nn.Linear(model.head.weight.shape[1], classes)


@wrong("classes_as_features")
def wrong_inputs(model, classes):
    twin = copy.deepcopy(model)
    twin.head = nn.Linear(len(model.head.bias), classes)
    return twin


@wrong()
def the_class(model, classes):
    return type(model)


@wrong("always_64_features")
def the_notebooks_number(model, classes):
    twin = copy.deepcopy(model)
    twin.head = nn.Linear(64, classes)
    return twin


@wrong("always_64_features")
def body_copied_into_a_network_of_64(model, classes):
    twin = Network(classes)
    twin.body = copy.deepcopy(model.body)
    return twin


@wrong("a_network_of_the_notebook")
def only_another_number_of_classes(model, classes):
    return Network(classes)
