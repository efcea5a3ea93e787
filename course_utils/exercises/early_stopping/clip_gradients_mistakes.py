"""Mistakes in `clip_gradients`."""

from collections.abc import Iterable

import torch

from course_utils.exercises.early_stopping.clip_gradients import clip_gradients


def gradients_of(parameters: Iterable[torch.Tensor]) -> list[torch.Tensor]:
    return [p.grad for p in parameters if p.grad is not None]


def joint_norm(gradients: Iterable[torch.Tensor]) -> float:
    return float(sum((gradient**2).sum() for gradient in gradients)) ** 0.5


def scaled(gradients: Iterable[torch.Tensor], norm: float, max_norm: float) -> None:
    """Multiply gradients in place where a norm is too large."""
    if norm > max_norm:
        for gradient in gradients:
            gradient *= max_norm / norm


# What is compared with max_norm


@clip_gradients.misconception(
    "Each gradient is clipped by a norm of its own, so that some shrink and others do not: the "
    "step then points another way than downhill. All parameters make one step together. What is "
    "its length?",
)
def each_by_its_own_norm(parameters, max_norm):
    gradients = gradients_of(parameters)
    norm = joint_norm(gradients)
    for gradient in gradients:
        scaled([gradient], joint_norm([gradient]), max_norm)
    return norm  # whatever comes back is taken for this


@clip_gradients.misconception(
    "Every number is cut off at `max_norm` by itself. That is another method, clipping by value: "
    "it changes the direction of the step, and many numbers within the bounds still make a long "
    "one. Here one factor is meant for all numbers."
)
def by_value(parameters, max_norm):
    gradients = gradients_of(parameters)
    norm = joint_norm(gradients)
    for gradient in gradients:
        gradient.clamp_(-max_norm, max_norm)
    return norm


@clip_gradients.misconception(
    "Norms do not add up like that: 5 and 12 make 13. Add the squares, then take the root.",
    scaled_by=("sum", "joint"),
)
def norms_added(parameters, max_norm, scaled_by="sum"):
    gradients = gradients_of(parameters)
    norm = sum(joint_norm([gradient]) for gradient in gradients)
    scaled(gradients, norm if scaled_by == "sum" else joint_norm(gradients), max_norm)
    return norm


@clip_gradients.misconception(
    "Your norm is the sum of the squares itself: a length has a root around it. With (3, 4) it "
    "should be 5, and yours is 25."
)
def root_missing(parameters, max_norm):
    gradients = gradients_of(parameters)
    norm = joint_norm(gradients) ** 2
    scaled(gradients, norm, max_norm)
    return norm


@clip_gradients.misconception(
    "The largest single number decides, or the largest of the norms. Many numbers of middling size "
    "make a long step, too: all of them belong into one length.",
    of=("numbers", "norms"),
)
def largest_alone(parameters, max_norm, of="numbers"):
    gradients = gradients_of(parameters)
    sizes = [g.abs().max().item() if of == "numbers" else joint_norm([g]) for g in gradients]
    norm = max(sizes, default=0.0)
    scaled(gradients, norm, max_norm)
    return norm


@clip_gradients.misconception(
    "The numbers are added up with their signs, so that positive and negative ones cancel. A "
    "length is the root of a sum of squares."
)
def signs_kept(parameters, max_norm):
    gradients = gradients_of(parameters)
    norm = abs(float(sum(gradient.sum() for gradient in gradients)))
    scaled(gradients, norm, max_norm)
    return norm


@clip_gradients.misconception(
    "Absolute values are added up. That is a norm as well (the one of L1, chapter 07), but the "
    "length of a step is meant: squares, their sum, the root."
)
def absolute_values(parameters, max_norm):
    gradients = gradients_of(parameters)
    norm = float(sum(gradient.abs().sum() for gradient in gradients))
    scaled(gradients, norm, max_norm)
    return norm


@clip_gradients.misconception(
    "Squares are averaged where they should be added up: a network with a million parameters "
    "would hardly ever be clipped. How long is the step as a whole?"
)
def mean_of_squares(parameters, max_norm):
    gradients = gradients_of(parameters)
    count = sum(gradient.numel() for gradient in gradients) or 1
    norm = joint_norm(gradients) / count**0.5
    scaled(gradients, norm, max_norm)
    return norm


@clip_gradients.misconception(
    "Only one of the gradients is looked at and scaled. The parameters of all layers make one step "
    "together.",
    which=(-1, 0),
)
def one_gradient_alone(parameters, max_norm, which=-1):
    gradients = gradients_of(parameters)
    chosen = [gradients[which]] if gradients else []
    norm = joint_norm(chosen)
    scaled(chosen, norm, max_norm)
    return norm


@clip_gradients.misconception(
    "It is the parameters that you measure and scale, and the gradients stay as long as they are. "
    "What lies in `.grad`, and what does the optimizer multiply by the learning rate?",
    measured=("parameters", "gradients"),
)
def parameters_clipped(parameters, max_norm, measured="parameters"):
    parameters = [p for p in parameters if p.grad is not None]
    chosen = parameters if measured == "parameters" else gradients_of(parameters)
    norm = joint_norm(each.detach() for each in chosen)
    scaled((p.data for p in parameters), norm, max_norm)
    return norm


# When, and by how much


@clip_gradients.misconception(
    "The gradients always end at `max_norm`, those that were shorter, too: near a minimum, where "
    "steps should become small, yours are stretched, and a gradient of 0 becomes NaN. Clipping "
    "only ever shortens."
)
def stretched(parameters, max_norm):
    gradients = gradients_of(parameters)
    norm = torch.tensor(joint_norm(gradients))
    for gradient in gradients:
        gradient *= max_norm / norm
    return norm


@clip_gradients.misconception(
    "Where all gradients are 0, NaN comes out: you divide by their norm. What is there to be done "
    "when the norm is not above `max_norm`?"
)
def nan_at_zero(parameters, max_norm):
    gradients = gradients_of(parameters)
    norm = torch.tensor(joint_norm(gradients))
    for gradient in gradients:
        gradient.div_(norm).mul_(min(norm.item(), max_norm))
    return norm


@clip_gradients.misconception(
    "What is too long becomes 1 long, whatever `max_norm` is: the gradients are divided by their "
    "norm, and something is forgotten after that."
)
def to_length_one(parameters, max_norm):
    gradients = gradients_of(parameters)
    norm = joint_norm(gradients)
    if norm > max_norm:
        scaled(gradients, norm, 1)
    return norm


@clip_gradients.misconception(
    "The gradients are divided by `max_norm`. Then their length still depends on the batch: which "
    "factor turns the norm into `max_norm`?"
)
def divided_by_max_norm(parameters, max_norm):
    gradients = gradients_of(parameters)
    norm = joint_norm(gradients)
    if norm > max_norm:
        for gradient in gradients:
            gradient /= max_norm
    return norm


@clip_gradients.misconception(
    "Where the norm is too large, the gradients are set to 0: the batch is thrown away. Clipping "
    "keeps the direction, and takes a shorter step along it."
)
def batch_thrown_away(parameters, max_norm):
    gradients = gradients_of(parameters)
    norm = joint_norm(gradients)
    if norm > max_norm:
        for gradient in gradients:
            gradient.zero_()
    return norm


# What is changed, and what comes back


@clip_gradients.misconception(
    "The gradients in `.grad` are as they were: what you have scaled are copies, such as the "
    "result of a product. The optimizer reads `.grad`, and nothing else."
)
def copies_scaled(parameters, max_norm):
    return joint_norm(gradients_of(parameters))


@clip_gradients.misconception(
    "Right for a list, but `model.parameters()` can be gone through only once: your second loop "
    "finds nothing left, and nothing is clipped, without an error. Keep what you need in a list."
)
def gone_through_twice(parameters, max_norm):
    norm = joint_norm(gradients_of(parameters))
    scaled(gradients_of(parameters), norm, max_norm)
    return norm


@clip_gradients.misconception(
    "What comes back is the norm after clipping, which is never above `max_norm`. Asked for is the "
    "norm before: it says when a batch was out of the ordinary."
)
def norm_after(parameters, max_norm):
    return min(clip_gradients.reference(parameters, max_norm), max_norm)


@clip_gradients.misconception(
    "The gradients are right, and nothing comes back. The norm before clipping is asked for, too."
)
def nothing_returned(parameters, max_norm):
    clip_gradients.reference(parameters, max_norm)


@clip_gradients.misconception(
    "A parameter without a gradient is not expected: its `.grad` is None, until a backward pass "
    "reaches it, and None can be neither squared nor scaled.",
    squared=(True, False),
)
def none_not_skipped(parameters, max_norm, squared=True):
    gradients = [p.grad for p in parameters]
    total = sum((g**2).sum() if squared else g.norm() ** 2 for g in gradients)
    norm = float(total) ** 0.5
    scaled(gradients, norm, max_norm)
    return norm


@clip_gradients.misconception(
    "A parameter that had no gradient has one of zeros now. To an optimizer with a memory that is "
    "not the same: it goes on moving what no batch has asked it to move."
)
def zeros_for_none(parameters, max_norm):
    parameters = list(parameters)
    for parameter in parameters:
        if parameter.grad is None:
            parameter.grad = torch.zeros_like(parameter)
    return clip_gradients.reference(parameters, max_norm)
