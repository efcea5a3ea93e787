"""Answers to `freeze` by somebody who had only the notebook."""

from tests.exercises.answers import right, wrong


@right
def loop_then_eval(body):
    for p in body.parameters():
        p.requires_grad = False
    body.eval()
    return body


@right
def underscore(body):
    return body.requires_grad_(False).eval()


@right
def with_set_mode(body):
    for _name, p in body.named_parameters():
        p.requires_grad_(False)
    body.train(mode=False)
    return body


# batch norm forgotten
@wrong()
def loop_alone(body):
    for p in body.parameters():
        p.requires_grad = False
    return body


# the attribute of the whole network
@wrong()
def attribute(body):
    body.requires_grad = False
    body.eval()
    return body


# a comparison where an assignment was meant
@wrong()
def compared(body):
    for p in body.parameters():
        p.requires_grad == False  # noqa: B015, E712
    return body.eval()
