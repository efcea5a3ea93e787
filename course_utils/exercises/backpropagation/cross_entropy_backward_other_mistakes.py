"""Mistakes in `cross_entropy_backward`: the gradient of something else, or no gradient at all."""

import torch

from course_utils.exercises.backpropagation.cross_entropy_backward import cross_entropy_backward
from course_utils.exercises.backpropagation.cross_entropy_backward_mistakes import (
    parts_of,
    with_another_divisor,
)


@cross_entropy_backward.misconception(
    "All signs are reversed. A gradient points to where the loss rises; raising the logit of the "
    "right class lowers the loss. Which sign must its gradient have?"
)
def sign_reversed(logits, labels):
    P, truth, N = parts_of(logits, labels)
    return (truth - P) / N


@cross_entropy_backward.misconception(
    "Only the column of the right class has a gradient. The other logits stand in the "
    "denominator of the softmax: raising one of them takes probability from the right class.",
    made=(
        lambda P, truth: (P - truth) * truth,
        lambda P, truth: P * truth,
        lambda P, truth: -truth,
        lambda P, truth: truth,
    ),
)
def only_right_class(logits, labels, made=lambda P, truth: (P - truth) * truth):
    P, truth, N = parts_of(logits, labels)
    return made(P, truth) / N


@cross_entropy_backward.misconception(
    "One number for each example comes back, that of the right class. All K logits of an example "
    "have a gradient: raising a wrong one takes probability from the right class.",
    made=(lambda p: p - 1, lambda p: p, lambda p: -1 / p, lambda p: 1 - p),
)
def right_class_returned_alone(logits, labels, made=lambda p: p - 1):
    P, truth, N = parts_of(logits, labels)
    return made((P * truth).sum(dim=1)) / N


@cross_entropy_backward.misconception(
    "This is the gradient with respect to the probabilities, -1/p in the right class: the way "
    "back through the logarithm alone. One step is left, through the softmax to the logits."
)
def back_to_probabilities(logits, labels):
    P, truth, N = parts_of(logits, labels)
    return torch.where(truth == 1, -1 / P, 0) / N


@cross_entropy_backward.misconception(
    "There is a factor p(1 - p) too many: a slope of the softmax or of a sigmoid was multiplied "
    "to a result that contains it. Probability minus truth is the whole way back, to the logits."
)
def extra_slope(logits, labels):
    P, truth, N = parts_of(logits, labels)
    return (P - truth) * P * (1 - P) / N


@cross_entropy_backward.misconception(
    "p(1 - p) is how a probability follows its own logit. It knows nothing of the labels: the loss "
    "and its logarithm are missing."
)
def slope_of_softmax_alone(logits, labels):
    P, _, N = parts_of(logits, labels)
    return P * (1 - P) / N


@cross_entropy_backward.misconception(
    "This is the gradient of a loss without its logarithm: minus the probability of the right "
    "class. PyTorch's `nll_loss` wants log-probabilities, and does not take the logarithm itself."
)
def loss_without_logarithm(logits, labels):
    P, truth, N = parts_of(logits, labels)
    return (P - truth) * (P * truth).sum(dim=1, keepdim=True) / N


@cross_entropy_backward.misconception(
    "This is the way back of a squared error between probabilities and truth. The loss here is the "
    "cross-entropy."
)
def squared_error(logits, labels):
    leaf, (_, truth, N) = logits.clone().requires_grad_(), parts_of(logits, labels)
    loss = (torch.softmax(leaf, dim=1) - truth).square().sum() / N
    return torch.autograd.grad(loss, leaf)[0]


@cross_entropy_backward.misconception(
    "These are squares of probability minus truth, the terms of a squared error. The gradient of "
    "the cross-entropy contains the difference itself, with its sign."
)
def squares(logits, labels):
    P, truth, N = parts_of(logits, labels)
    return (P - truth) ** 2 / N


@cross_entropy_backward.misconception(
    "The slopes were added up, or averaged, over the classes. In each row they add up to 0, since "
    "probabilities and truth both add up to 1, so nothing is left. Each logit has a slope of its "
    "own.",
    add=(
        lambda rows: rows.mean(),
        lambda rows: rows.sum(),
        lambda rows: rows.sum(dim=1),
        lambda rows: rows.sum(dim=1, keepdim=True),
    ),
)
def added_up_to_zero(logits, labels, add=torch.mean):
    return add(cross_entropy_backward.reference(logits, labels))


@cross_entropy_backward.misconception(
    "The network's favourite class was treated as certain: its column got a 1, and the others 0. "
    "The gradient contains the probabilities, which say how confident the network is."
)
def certain_favourite(logits, labels):
    _, truth, N = parts_of(logits, labels)
    favourite = torch.nn.functional.one_hot(logits.argmax(dim=1), logits.shape[1])
    return (favourite - truth) / N


@cross_entropy_backward.misconception(
    "This is the loss, one number for the batch or for each example. Its gradient is wanted: one "
    "slope for each logit.",
    reduction=("mean", "sum", "none"),
)
def loss_itself(logits, labels, reduction="mean"):
    return torch.nn.functional.cross_entropy(logits, labels, reduction=reduction)


@cross_entropy_backward.misconception(
    "These are the terms of the loss, made of logarithms of probabilities, not its slopes. What is "
    "the derivative of the log-sum-exp?",
    made=(
        lambda log_p, truth, N: -truth * log_p / N,
        lambda log_p, truth, N: -truth * log_p,
        lambda log_p, truth, N: -log_p,
        lambda log_p, truth, N: -log_p / N,
        lambda log_p, truth, N: log_p,
    ),
)
def terms_of_the_loss(logits, labels, made=lambda log_p, truth, N: -truth * log_p / N):
    _, truth, N = parts_of(logits, labels)
    return made(torch.log_softmax(logits, dim=1), truth, N)


@cross_entropy_backward.misconception(
    "These are the lines for a single example. In a batch, axis 0 counts the examples: the "
    "softmax has to run along the other axis, a label names a column, and each example has its "
    "share in a mean."
)
def as_for_one_example(logits, labels):
    P = torch.softmax(logits, dim=0)
    P[labels] -= 1
    return P


@cross_entropy_backward.misconception(
    "Only one row comes back. A loop that ends in its first pass, or keeps its last result alone, "
    "does that. Each example has a row of its own in the result.",
    row=((0, True), (-1, True), (0, False), (-1, False)),
)
def one_row(logits, labels, row=(0, True)):
    number, divided = row
    rows = cross_entropy_backward.reference(logits, labels)
    return rows[number] if divided else len(logits) * rows[number]


for each in (
    sign_reversed,
    only_right_class,
    right_class_returned_alone,
    back_to_probabilities,
    extra_slope,
    slope_of_softmax_alone,
    loss_without_logarithm,
    squared_error,
    squares,
    certain_favourite,
):
    with_another_divisor(each)
