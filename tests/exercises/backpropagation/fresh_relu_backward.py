"""Answers to `relu_backward` by somebody who had only the notebook,
written when the checks were done.
"""

import torch

from tests.exercises.answers import right, wrong


@right
def times_the_mask(dA, Z):
    return dA * (Z > 0)


@right
def where_active(dA, Z):
    return torch.where(Z > 0, dA, torch.zeros_like(dA))


@right
def copy_and_silence(dA, Z):
    dZ = dA.clone()
    dZ[Z <= 0] = 0
    return dZ


# lets the gradient through at the bend
@wrong()
def bend_included(dA, Z):
    return dA * (Z >= 0)


# silences the caller's gradient
@wrong()
def silenced_in_place(dA, Z):
    dA[Z <= 0] = 0
    return dA


# ReLU of the gradient, as in the forward pass
@wrong()
def relu_of_the_gradient(dA, Z):
    return torch.relu(dA)


# the slope alone
@wrong()
def only_the_slope(dA, Z):
    return (Z > 0).to(dA.dtype)


# multiplies by the activation
@wrong()
def times_activation(dA, Z):
    return dA * torch.clamp(Z, min=0)


# an if on a tensor
@wrong()
def like_for_one_number(dA, Z):
    return dA if Z > 0 else 0


# asks the gradient's sign as well
@wrong()
def both_positive(dA, Z):
    return dA * ((Z > 0) & (dA > 0))


# the shape is lost
@wrong()
def picked_out(dA, Z):
    return dA[Z > 0]


# sign gives -1 for the silent neurons
@wrong()
def times_sign(dA, Z):
    return dA * torch.sign(Z)
