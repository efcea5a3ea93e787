"""Answers to `set_up` as the notebook alone leads to them."""

import torch

from course_utils.models import MLP
from course_utils.training import EarlyStopping
from tests.exercises.answers import right, wrong

model = MLP([784, 256, 128, 10])


@right
def lines_exchanged(sizes, patience):
    model = MLP(sizes)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    stopper = EarlyStopping(patience)
    return model, optimizer, stopper


@right
def import_inside(sizes, patience):
    from course_utils import training

    network = MLP(sizes)
    return network, torch.optim.Adam(network.parameters(), 0.001), training.EarlyStopping(patience)


# to get rid of the error, the model of the notebook is declared global
@wrong()
def global_model(sizes, patience):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    stopper = EarlyStopping(patience)
    return model, optimizer, stopper


# a model before the optimizer, and one after
@wrong()
def model_in_both_places(sizes, patience):
    model = MLP(sizes)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    model = MLP(sizes)
    stopper = EarlyStopping(patience)
    return model, optimizer, stopper


# the unknown name is left out
@wrong()
def without_stopper(sizes, patience):
    model = MLP(sizes)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    return model, optimizer


# patience in the place of an object
@wrong()
def patience_for_stopper(sizes, patience):
    model = MLP(sizes)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    return model, optimizer, patience


# the repaired order, the class still unknown
@wrong()
def order_only(sizes, patience):
    model = MLP(sizes)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    stopper = EarlyStopper(patience)  # noqa: F821
    return model, optimizer, stopper
