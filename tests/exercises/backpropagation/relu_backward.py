"""Answers to `relu_backward` that learners could write, and how each is to be judged."""

import numpy as np
import torch

from tests.exercises.answers import right, wrong


@right
def relu_backward_with_where(dA, Z):
    return torch.where(Z > 0, dA, torch.zeros_like(dA))


@right
def relu_backward_by_index(dA, Z):
    dZ = dA.clone()
    dZ[Z <= 0] = 0
    return dZ


@right
def relu_backward_from_activation(dA, Z):
    return dA * torch.sign(torch.relu(Z))


@right
def with_numpy(dA, Z):
    return np.where(Z.numpy() > 0, dA.numpy(), 0.0)


@right
def by_comprehension(dA, Z):
    pairs = zip(dA.flatten().tolist(), Z.flatten().tolist(), strict=True)
    return torch.tensor([da if z > 0 else 0.0 for da, z in pairs]).reshape(Z.shape)


@right
def into_zeros(dA, Z):
    dZ = torch.zeros(Z.shape)
    for index in np.ndindex(*Z.shape):
        if Z[index] > 0:
            dZ[index] = dA[index]
    return dZ


@right
def with_autograd(dA, Z):
    z = Z.detach().clone().requires_grad_()
    torch.relu(z).backward(dA)
    return z.grad


@right
def with_masked_fill(dA, Z):
    return dA.masked_fill(~(Z > 0), 0)


@right
def with_heaviside(dA, Z):
    return torch.heaviside(Z, torch.zeros(1, dtype=Z.dtype)) * dA


@wrong("mask_from_gradient")
def relu_of_gradient(dA, Z):
    return torch.relu(dA)


@wrong("mask_from_gradient")
def numpy_maximum(dA, Z):
    return np.maximum(0, dA.numpy())


@wrong("no_mask", "argument")
def passed_on(dA, Z):
    return dA


@wrong("mask_only")
def bool_mask(dA, Z):
    return Z > 0


@wrong("mask_only")
def mask_by_numpy(dA, Z):
    return (Z.numpy() > 0).astype(float)


@wrong("product_compared")
def no_parentheses(dA, Z):
    return dA * Z > 0


@wrong("times_activation")
def times_relu(dA, Z):
    return torch.relu(Z) * dA


@wrong("times_activation")
def active_product(dA, Z):
    return torch.where(Z > 0, dA * Z, 0.0)


@wrong("forward_pass")
def forward_by_index(dA, Z):
    A = Z.clone()
    A[A < 0] = 0
    return A


@wrong("arguments_exchanged")
def exchanged(dA, Z):
    return torch.where(dA > 0, Z, 0)


@wrong("slope_at_zero")
def zero_included(dA, Z):
    dZ = dA.clone()
    dZ[Z < 0] = 0
    return dZ


@wrong("slope_at_zero")
def half_at_zero(dA, Z):
    return dA * torch.heaviside(Z, torch.tensor(0.5, dtype=Z.dtype))


@wrong("wrong_side")
def stopped_where_active(dA, Z):
    return dA.masked_fill(Z > 0, 0)


@wrong("wrong_side")
def below_zero(dA, Z):
    return dA * (Z < 0).double()


@wrong("sign_as_slope")
def sign(dA, Z):
    return dA * Z.sign()


@wrong("leaky")
def leaky_relu(dA, Z):
    slope = torch.ones_like(Z)
    slope[Z <= 0] = 0.1
    return dA * slope


@wrong("not_stopped")
def z_left(dA, Z):
    out = Z.clone()
    out[Z > 0] = dA[Z > 0]
    return out


@wrong("slope_grows_to_one")
def clamped(dA, Z):
    return torch.clamp(Z, 0.0, 1.0) * dA


@wrong("one_decision_for_all")
def if_all(dA, Z):
    if (Z > 0).all():
        return dA
    return dA * 0


@wrong("one_decision_for_all")
def if_max(dA, Z):
    return dA if Z.max() > 0 else torch.zeros(Z.shape)


@wrong("decided_by_the_sum")
def if_mean(dA, Z):
    return dA if Z.mean() > 0 else dA * 0


@wrong("error")
def single_if(dA, Z):
    return dA if Z > 0 else 0


@wrong("only_those_that_pass")
def selected(dA, Z):
    return torch.masked_select(dA, Z > 0)


@wrong("sigmoid_slope")
def of_sigmoid(dA, Z):
    s = 1 / (1 + torch.exp(-Z))
    return dA * s * (1 - s)


@wrong("both_positive")
def guided(dA, Z):
    return torch.relu(dA) * (Z > 0)


@wrong("sign")
def negative(dA, Z):
    return -dA * (Z > 0)


@wrong("factor_by_size", "case")
def averaged(dA, Z):
    return dA * (Z > 0) / len(Z)


@wrong("constant")
def never_filled(dA, Z):
    return torch.zeros_like(dA)


@wrong("side_effect")
def into_the_gradient(dA, Z):
    dA[Z <= 0] = 0
    return dA


@wrong("side_effect")
def into_z(dA, Z):
    Z[Z <= 0] = 0
    Z[Z > 0] = 1
    return dA * Z


@wrong("matrix_only")
def two_loops(dA, Z):
    dZ = torch.zeros_like(dA)
    for n in range(Z.shape[0]):
        for j in range(Z.shape[1]):
            if Z[n, j] > 0:
                dZ[n, j] = dA[n, j]
    return dZ


@wrong("no_return")
def printed(dA, Z):
    print(dA * (Z > 0))


@wrong("reduced")
def summed(dA, Z):
    return (dA * (Z > 0)).sum()


@wrong("reversed_where_silent")
def reversed_sign(dA, Z):
    return (2.0 * (Z > 0) - 1) * dA


@wrong("slope_added")
def added(dA, Z):
    return dA + (Z > 0).float()


@wrong("threshold_too_high")
def above_one(dA, Z):
    return torch.where(Z >= 1, dA, 0)


@wrong("difference_compared")
def one_minus(dA, Z):
    return (Z < 1) * dA


@wrong("one_decision_for_a_row")
def by_neuron(dA, Z):
    return torch.where(Z.amax(dim=0) > 0, dA, 0)


@wrong("stopped_at_zero_alone")
def not_zero(dA, Z):
    return dA * (Z.abs() > 0)


@wrong("where", "slope_at_zero")
def quotient(dA, Z):
    return dA * torch.relu(Z) / Z


@wrong("only_one_row")
def return_in_the_loop(dA, Z):
    for da, z in zip(dA, Z, strict=True):
        return torch.where(z > 0, da, 0)
    return None


@wrong("relu_of_the_product")
def relu_last(dA, Z):
    return torch.relu(dA * Z)


@wrong("added_or_compared")
def larger_one(dA, Z):
    return torch.max(dA, Z)
