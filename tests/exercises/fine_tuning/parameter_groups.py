"""Answers to `parameter_groups` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right, wrong


@right
def lists(model, body_lr, head_lr):
    return [
        {"params": list(model.head.parameters()), "lr": head_lr},
        {"params": list(model.body.parameters()), "lr": body_lr},
    ]


@right
def by_names(model, body_lr, head_lr):
    body = [p for name, p in model.named_parameters() if name.startswith("body")]
    head = [p for name, p in model.named_parameters() if not name.startswith("body")]
    return ({"params": body, "lr": body_lr}, {"params": head, "lr": head_lr})


@right
def one_group_each(model, body_lr, head_lr):
    return [
        {"params": [p], "lr": head_lr if name.startswith("head.") else body_lr}
        for name, p in model.named_parameters()
    ]


@right
def of_an_optimizer(model, body_lr, head_lr):
    optimizer = torch.optim.SGD(model.head.parameters(), lr=head_lr)
    optimizer.add_param_group({"params": model.body.parameters(), "lr": body_lr})
    return [{"params": each["params"], "lr": each["lr"]} for each in optimizer.param_groups]


@wrong("rates_exchanged")
def swapped(model, body_lr, head_lr):
    return [
        {"params": list(model.body.parameters()), "lr": head_lr},
        {"params": list(model.head.parameters()), "lr": body_lr},
    ]


@wrong("all_and_the_head")
def twice(model, body_lr, head_lr):
    return [
        {"params": model.parameters(), "lr": body_lr},
        {"params": model.head.parameters(), "lr": head_lr},
    ]


@wrong("one_layer_of_the_body")
def last_layer_only(model, body_lr, head_lr):
    return [
        {"params": model.body[-1].parameters(), "lr": body_lr},
        {"params": model.head.parameters(), "lr": head_lr},
    ]


@wrong("modules_for_parameters")
def the_layers(model, body_lr, head_lr):
    return [{"params": model.body, "lr": body_lr}, {"params": model.head, "lr": head_lr}]


@wrong("an_optimizer_already")
def adam(model, body_lr, head_lr):
    groups = [
        {"params": model.body.parameters(), "lr": body_lr},
        {"params": model.head.parameters(), "lr": head_lr},
    ]
    return torch.optim.Adam(groups)


@wrong("head_without_biases")
def one_weight(model, body_lr, head_lr):
    return [
        {"params": model.body.parameters(), "lr": body_lr},
        {"params": model.head.weight, "lr": head_lr},
    ]


@wrong()
def a_dict(model, body_lr, head_lr):
    return {"params": model.parameters(), "lr": body_lr}


@wrong()
def tuples(model, body_lr, head_lr):
    return [(model.body.parameters(), body_lr), (model.head.parameters(), head_lr)]


@wrong()
def no_params_key(model, body_lr, head_lr):
    return [
        {"body": model.body.parameters(), "lr": body_lr},
        {"head": model.head.parameters(), "lr": head_lr},
    ]
