"""Answers to `with_new_head` by somebody who had only the notebook."""

import copy
from copy import deepcopy

from torch import nn

from tests.exercises.answers import right, wrong


@right
def deep(model, classes):
    new_model = copy.deepcopy(model)
    new_model.head = nn.Linear(new_model.head.in_features, classes)
    return new_model


@right
def by_weight_shape(model, classes):
    m = deepcopy(model)
    n_features = m.head.weight.size(1)
    m.head = nn.Linear(n_features, classes)
    return m


@right
def two_steps(model, classes):
    old_head = model.head
    result = deepcopy(model)
    del result.head
    result.head = nn.Linear(old_head.in_features, classes)
    return result


# no copy
@wrong()
def replaced(model, classes):
    model.head = nn.Linear(model.head.in_features, classes)
    return model


# only the layer itself
@wrong()
def layer(model, classes):
    return nn.Linear(model.head.in_features, classes)


# in and out exchanged
@wrong()
def exchanged(model, classes):
    m = deepcopy(model)
    m.head = nn.Linear(classes, m.head.in_features)
    return m
