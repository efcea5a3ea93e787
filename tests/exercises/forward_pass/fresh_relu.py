"""Answers to `relu` by somebody who had only the notebook, written when the checks were done."""

import torch

from tests.exercises.answers import right, wrong


@right
def clamp_at_zero(z):
    return torch.clamp(z, min=0)


@right
def where_positive(z):
    return torch.where(z > 0, z, torch.zeros_like(z))


@right
def copy_and_mask(z):
    a = z.clone()
    a[a < 0] = 0
    return a


# writes zeros into z
@wrong()
def mask_in_place(z):
    z[z < 0] = 0
    return z


# y is only another name for z
@wrong()
def not_a_copy(z):
    y = z
    y[y < 0] = 0.0
    return y


# returns z itself where nothing is negative
@wrong()
def same_tensor_if_positive(z):
    if (z >= 0).all():
        return z
    return z * (z > 0)


# Python's max cannot compare a whole tensor
@wrong()
def python_max(z):
    return max(0, z)


# the slope instead of the value
@wrong()
def zeros_and_ones(z):
    return (z > 0).float()


# absolute value
@wrong()
def folded_up(z):
    return z.abs()


# throws the negative ones away, so that the shape changes
@wrong()
def only_the_positive(z):
    return z[z > 0]


# max= instead of min=
@wrong()
def clamp_the_wrong_side(z):
    return z.clamp(max=0)


# leaky ReLU from a blog
@wrong()
def leaky(z):
    return torch.where(z > 0, z, 0.01 * z)
