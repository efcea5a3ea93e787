"""Answers to `parameter_groups` by somebody who had only the notebook."""

from tests.exercises.answers import right, wrong


@right
def two_dicts(model, body_lr, head_lr):
    body_group = {"params": model.body.parameters(), "lr": body_lr}
    head_group = {"params": model.head.parameters(), "lr": head_lr}
    return [body_group, head_group]


@right
def appended(model, body_lr, head_lr):
    groups = []
    for part, lr in ((model.body, body_lr), (model.head, head_lr)):
        groups.append({"params": list(part.parameters()), "lr": lr})
    return groups


@right
def zipped(model, body_lr, head_lr):
    return [
        {"params": [*m.parameters()], "lr": r}
        for m, r in zip([model.head, model.body], [head_lr, body_lr], strict=True)
    ]


# everything in one group
@wrong()
def one_group(model, body_lr, head_lr):
    return [{"params": model.parameters(), "lr": body_lr}]


# the name of the key
@wrong()
def key_rate(model, body_lr, head_lr):
    return [
        {"params": model.body.parameters(), "rate": body_lr},
        {"params": model.head.parameters(), "rate": head_lr},
    ]


# the parameters stand in both groups
@wrong()
def both(model, body_lr, head_lr):
    return [
        {"params": model.parameters(), "lr": body_lr},
        {"params": model.parameters(), "lr": head_lr},
    ]
