"""Wrong functions that learners write for `with_new_head`."""

import copy

import torch
from torch import nn

from course_utils.exercises.fine_tuning.shared import Network
from course_utils.exercises.fine_tuning.with_new_head import with_new_head


@with_new_head.misconception(
    "The network that was given has lost its head: you changed it instead of a copy, and it can "
    "no longer tell its old classes apart. Was it copied as a whole, its layers included?",
)
def changed_in_place(model, classes):
    model.head = nn.Linear(model.head.in_features, classes)
    return model


@with_new_head.misconception(
    "Old and new network share one body: every step that fine-tunes the new one changes the old "
    "one, too. What has to be copied, down to the tensors?",
)
def body_shared(model, classes):
    return Network(model.body, model.head.in_features, classes)


@with_new_head.misconception(
    "The new network's body has not learned anything: its weights were drawn anew. What was "
    "pre-training for?",
)
def body_drawn_anew(model, classes):
    new = copy.deepcopy(model)
    for layer in new.modules():
        if hasattr(layer, "reset_parameters"):
            layer.reset_parameters()
    new.head = nn.Linear(model.head.in_features, classes)
    return new


@with_new_head.misconception(
    "The parameters came along, the running averages of batch norm did not: they are no "
    "parameters, yet the body normalises by them. What holds both?",
)
def averages_left_behind(model, classes):
    new = copy.deepcopy(model)
    for layer in new.modules():
        if isinstance(layer, nn.BatchNorm2d):
            layer.reset_running_stats()
    new.head = nn.Linear(model.head.in_features, classes)
    return new


@with_new_head.misconception(
    "The new layer stands after the old head, so it sees the logits of the old classes and not the "
    "features. Which of the two should it replace?",
)
def after_the_old_head(model, classes):
    new = copy.deepcopy(model)
    new.head = nn.Sequential(new.head, nn.Linear(model.head.out_features, classes))
    return new


@with_new_head.misconception(
    "The new head gets as many inputs as there were classes, so it does not fit the features. How "
    "many numbers did the old head get?",
)
def classes_as_features(model, classes):
    new = copy.deepcopy(model)
    new.head = nn.Linear(model.head.out_features, classes)
    return new


@with_new_head.misconception(
    "The head takes 64 numbers, as in a `Network` of the notebook, but the body that was given "
    "makes another number of features. How many numbers did the old head get?",
)
def always_64_features(model, classes):
    new = copy.deepcopy(model)
    new.head = nn.Linear(64, classes)
    return new


@with_new_head.misconception(
    "This is a new `Network` of the notebook's size, and nothing that was learned is in it. The "
    "network that was given may also have other sizes. So copy that one, whatever it is made of.",
)
def a_network_of_the_notebook(model, classes):
    def block(c_in, c_out):
        convolution = nn.Conv2d(c_in, c_out, 3, padding=1, bias=False)
        return nn.Sequential(convolution, nn.MaxPool2d(2), nn.BatchNorm2d(c_out), nn.ReLU())

    blocks = block(1, 16), block(16, 32), block(32, 64)
    body = nn.Sequential(*blocks, nn.AdaptiveAvgPool2d(1), nn.Flatten())
    return Network(body, 64, classes)


@with_new_head.misconception(
    "The two sizes of the head are exchanged: `nn.Linear` is told first how many numbers come in, "
    "then how many go out.",
)
def sizes_exchanged(model, classes):
    new = copy.deepcopy(model)
    new.head = nn.Linear(classes, model.head.in_features)
    return new


@with_new_head.misconception(
    "The head has as many classes as before. How many does the new task have?",
)
def old_number_of_classes(model, classes):
    new = copy.deepcopy(model)
    new.head = nn.Linear(model.head.in_features, model.head.out_features)
    return new


@with_new_head.misconception(
    "The head still holds weights of the old one. They tell the old classes apart; the new classes "
    "have nothing to do with them, so the head begins anew.",
)
def old_rows_kept(model, classes):
    new = copy.deepcopy(model)
    new.head = nn.Linear(model.head.in_features, classes)
    rows = min(classes, model.head.out_features)
    with torch.no_grad():
        new.head.weight[:rows] = model.head.weight[:rows]
    return new


@with_new_head.misconception(
    "The new head has weights and no biases. The old one had both.",
)
def without_biases(model, classes):
    new = copy.deepcopy(model)
    new.head = nn.Linear(model.head.in_features, classes, bias=False)
    return new


@with_new_head.misconception(
    "The new head is frozen, and it is the one part that has everything still to learn.",
)
def head_frozen(model, classes):
    new = copy.deepcopy(model)
    new.head = nn.Linear(model.head.in_features, classes).requires_grad_(False)
    return new


@with_new_head.misconception(
    "What comes back is the head alone. Wanted is the whole network: body and new head.",
)
def only_the_head(model, classes):
    return nn.Linear(model.head.in_features, classes)
