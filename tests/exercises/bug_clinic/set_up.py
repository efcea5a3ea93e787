"""Answers to `set_up` that learners could write, and how each is to be judged."""

import torch
from torch import nn
from torch.optim import SGD, Adam, AdamW

from course_utils.models import MLP
from course_utils.training import EarlyStopping
from tests.exercises.answers import right, wrong

_left_over = MLP([784, 32, 10])
"""What an earlier cell has left."""


@right
def in_the_order_of_needs(sizes, patience):
    model = MLP(sizes)
    optimizer = Adam(model.parameters(), lr=0.001)
    stopper = EarlyStopping(patience)
    return model, optimizer, stopper


@right
def stopper_first(sizes, patience):
    stopper = EarlyStopping(patience=patience, min_delta=0.0)
    model = MLP(sizes=sizes)
    return [model, Adam(list(model.parameters())), stopper]


@right
def with_a_network_of_its_own(sizes, patience):
    layers = []
    for n_in, n_out in zip(sizes, sizes[1:]):  # noqa: B905, RUF007
        layers += [nn.Linear(n_in, n_out), nn.ReLU()]
    model = nn.Sequential(*layers[:-1])
    adam = Adam([{"params": model.parameters()}], lr=1e-3, betas=(0.9, 0.999))
    return model, adam, EarlyStopping(patience)


class Stopper:
    """A learner's own class of chapter 08, in another style."""

    def __init__(self, patience, min_delta=0):
        self.patience, self.min_delta, self.losses = patience, min_delta, []

    def step(self, metric, model):
        self.losses.append(metric)
        since = len(self.losses) - 1 - self.losses.index(min(self.losses))
        return since >= self.patience

    def restore(self, model):
        pass


@right
def with_a_stopper_of_its_own(sizes, patience):
    model = MLP(sizes)
    return model, torch.optim.Adam(params=model.parameters(), lr=1 / 1000), Stopper(patience)


@right
def first_wrong_then_made_anew(sizes, patience):
    model = MLP(sizes)
    optimizer = SGD(model.parameters(), lr=0.1)
    model = MLP(sizes)
    optimizer = Adam(model.parameters(), lr=0.001)
    return model, optimizer, EarlyStopping(patience)


@wrong("another_model")
def model_made_twice(sizes, patience):
    model = MLP(sizes)
    optimizer = Adam(model.parameters(), lr=0.001)
    model = MLP(sizes)
    return model, optimizer, EarlyStopping(patience)


@wrong("another_model")
def model_in_the_call(sizes, patience):
    optimizer = Adam(MLP(sizes).parameters(), lr=0.001)
    return MLP(sizes), optimizer, EarlyStopping(patience)


@wrong("another_model")
def optimizer_of_the_left_over(sizes, patience):
    optimizer = Adam(_left_over.parameters(), lr=0.001)
    model = MLP(sizes)
    return model, optimizer, EarlyStopping(patience)


@wrong("model_of_the_notebook")
def everything_of_the_left_over(sizes, patience):
    return _left_over, Adam(_left_over.parameters(), lr=0.001), EarlyStopping(patience)


@wrong("fixed_sizes")
def always_the_same_sizes(sizes, patience):
    model = MLP([784, 128, 10])
    return model, Adam(model.parameters(), lr=0.001), EarlyStopping(patience)


@wrong("no_stopper")
def line_deleted(sizes, patience):
    model = MLP(sizes)
    optimizer = Adam(model.parameters(), lr=0.001)
    return model, optimizer


@wrong("none_for_a_stopper")
def stopper_is_none(sizes, patience):
    model = MLP(sizes)
    optimizer = Adam(model.parameters(), lr=0.001)
    stopper = None
    return model, optimizer, stopper


@wrong("class_of_stopper")
def not_called(sizes, patience):
    model = MLP(sizes)
    return model, Adam(model.parameters(), lr=0.001), EarlyStopping


@wrong("fixed_patience")
def patience_of_three(sizes, patience):
    model = MLP(sizes)
    return model, Adam(model.parameters(), lr=0.001), EarlyStopping(3)


@wrong("another_order")
def optimizer_before_model(sizes, patience):
    model = MLP(sizes)
    return Adam(model.parameters(), lr=0.001), model, EarlyStopping(patience)


@wrong("a_part_of_the_model")
def only_the_output_layer(sizes, patience):
    model = MLP(sizes)
    return model, Adam(model.layers[-1].parameters(), lr=0.001), EarlyStopping(patience)


@wrong("another_rate")
def a_hundredth(sizes, patience):
    model = MLP(sizes)
    return model, Adam(model.parameters(), lr=0.01), EarlyStopping(patience)


@wrong("another_optimizer")
def with_adamw(sizes, patience):
    model = MLP(sizes)
    return model, AdamW(model.parameters(), lr=0.001), EarlyStopping(patience)


@wrong("another_optimizer")
def with_sgd(sizes, patience):
    model = MLP(sizes)
    return model, SGD(model.parameters(), lr=0.001), EarlyStopping(patience)


@wrong("fixed_sizes + another_rate", "another_rate + fixed_sizes")
def two_at_once(sizes, patience):
    model = MLP([784, 64, 10])
    return model, Adam(model.parameters(), lr=0.01), EarlyStopping(patience)


@wrong()
def epochs_for_patience(sizes, patience):
    model = MLP(sizes)
    return model, Adam(model.parameters(), lr=0.001), EarlyStopping(patience + 1)


@wrong()
def a_name_for_a_stopper(sizes, patience):
    model = MLP(sizes)
    return model, Adam(model.parameters(), lr=0.001), "EarlyStopping"


@wrong()
def parameters_called_late(sizes, patience):
    model = MLP(sizes)
    return model, Adam(model.parameters, lr=0.001), EarlyStopping(patience)
