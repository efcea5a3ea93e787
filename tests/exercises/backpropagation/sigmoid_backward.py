"""Answers to `sigmoid_backward` that learners could write, and how each is to be judged."""

import math

import numpy as np
import torch

from tests.exercises.answers import right, wrong


@right
def difference_of_squares(dA, Z):
    s = torch.sigmoid(Z)
    return dA * (s - s**2)


@right
def product_of_both_sides(dA, Z):
    return dA * Z.sigmoid() * torch.sigmoid(-Z)


@right
def naive_value(dA, Z):
    s = 1 / (1 + torch.exp(-Z))
    return s * (1 - s) * dA


@right
def by_autograd_of_torch(dA, Z):
    z = Z.clone().requires_grad_()
    torch.sigmoid(z).backward(dA)
    return z.grad


@right
def with_numpy(dA, Z):
    with np.errstate(over="ignore"):
        s = 1 / (1 + np.exp(-Z.numpy()))
    return dA.numpy() * s * (1 - s)


@right
def one_by_one(dA, Z):
    out = torch.zeros(Z.shape)
    for i in np.ndindex(*Z.shape):
        z = max(-500.0, min(500.0, Z[i].item()))
        s = 1 / (1 + math.exp(-z))
        out[i] = dA[i] * s * (1 - s)
    return out


@right
def by_tanh(dA, Z):
    return dA * (1 - torch.tanh(Z / 2) ** 2) / 4


@right
def on_a_list(dA, Z):
    s = torch.sigmoid(Z.double().flatten()).tolist()
    flat = [da * a * (1 - a) for da, a in zip(dA.flatten().tolist(), s, strict=True)]
    return torch.tensor(flat).reshape(Z.shape)


@right
def with_exp_of_minus_the_amount(dA, Z):
    e = torch.exp(-Z.abs())
    return dA * e / (1 + e).pow(2)


@wrong("times_activation")
def value_alone(dA, Z):
    return torch.sigmoid(Z) * dA


@wrong("one_factor_left_out")
def other_side(dA, Z):
    return dA * torch.sigmoid(-Z)


@wrong("one_factor_left_out")
def square_forgotten(dA, Z):
    e = torch.exp(-Z)
    return torch.where(Z < -80, dA, dA * e / (1 + e))


@wrong("slope_only")
def slope_alone(dA, Z):
    s = Z.sigmoid()
    return s - s * s


@wrong("tanh_rule")
def one_minus_square(dA, Z):
    s = torch.sigmoid(Z)
    return dA * (1 - s * s)


@wrong("tanh_rule")
def of_tanh(dA, Z):
    return dA / torch.cosh(Z) ** 2


@wrong("z_as_activation")
def z_taken_for_a(dA, Z):
    return dA * (Z - Z**2)


@wrong("sigmoid_twice")
def twice(dA, Z):
    def sigmoid(z):
        return 1 / (1 + torch.exp(-z))

    A = sigmoid(Z)
    return dA * sigmoid(A) * (1 - sigmoid(A))


@wrong("plus_for_minus")
def plus(dA, Z):
    s = torch.sigmoid(Z)
    return dA * (s + s**2)


@wrong("sign_reversed")
def wrong_way_round(dA, Z):
    s = torch.sigmoid(Z)
    return dA * s * (s - 1)


@wrong("parentheses_missing")
def no_parentheses(dA, Z):
    s = torch.sigmoid(Z)
    return dA * s * 1 - s


@wrong("parentheses_missing")
def product_minus_square(dA, Z):
    s = torch.sigmoid(Z)
    return dA * s - s * s


@wrong("dA_in_both_factors")
def dA_twice(dA, Z):
    a = torch.sigmoid(Z) * dA
    return a - a**2


@wrong("slope_at_the_gradient")
def at_the_gradient(dA, Z):
    s = torch.sigmoid(dA)
    return dA * s * (1 - s)


@wrong("of_the_product")
def product_first(dA, Z):
    s = torch.sigmoid(dA * Z)
    return s * (1 - s)


@wrong("overflow")
def quotient_rule(dA, Z):
    e = torch.exp(-Z)
    return dA * e / (1 + e) ** 2


@wrong("overflow")
def autograd_of_the_formula(dA, Z):
    z = Z.clone().requires_grad_()
    (1 / (1 + torch.exp(-z))).backward(dA)
    return z.grad


@wrong("infinity_by_infinity")
def value_from_a_positive_exponent(dA, Z):
    a = torch.exp(Z) / (1 + torch.exp(Z))
    return dA * a * (1 - a)


@wrong("infinity_by_infinity")
def slope_from_a_positive_exponent(dA, Z):
    return dA * torch.exp(Z) / (1 + torch.exp(Z)) ** 2


@wrong("infinity_by_infinity")
def positive_exponent(dA, Z):
    s = torch.exp(Z) / (torch.exp(Z) + 1)
    return torch.where(Z > 88, torch.nan, dA * s * (1 - s))


@wrong()
def half_of_it_nan(dA, Z):
    s = torch.exp(Z) / (1 + torch.exp(Z))
    return dA * s * (1 - s)


@wrong("relu_rule")
def mask(dA, Z):
    return torch.where(Z > 0, dA, 0)


@wrong("same_slope_everywhere")
def quarter(dA, Z):
    return dA / 4


@wrong("divided_by_slope")
def divided(dA, Z):
    s = torch.sigmoid(Z)
    return dA / (s * (1 - s))


@wrong("slope_added")
def added(dA, Z):
    s = torch.sigmoid(Z)
    return s * (1 - s) + dA


@wrong("forward_pass")
def forward(dA, Z):
    return 1 / (1 + torch.exp(-Z))


@wrong("factor_too_many")
def both_squared(dA, Z):
    s = torch.sigmoid(Z)
    return dA * (s * (1 - s)) ** 2


@wrong("error", "matrix_product")
def matrices(dA, Z):
    s = torch.sigmoid(Z)
    return dA @ (s * (1 - s)).T


@wrong("side_effect")
def into_z(dA, Z):
    Z.sigmoid_()
    return dA * Z * (1 - Z)


@wrong("side_effect")
def into_the_gradient(dA, Z):
    s = torch.sigmoid(Z)
    dA *= s * (1 - s)
    return dA


@wrong("factor_by_size", "factor", "case")
def averaged(dA, Z):
    s = torch.sigmoid(Z)
    return dA * s * (1 - s) / len(Z)


@wrong("matrix_only")
def two_loops(dA, Z):
    dZ = torch.zeros_like(dA)
    for n in range(Z.shape[0]):
        for j in range(Z.shape[1]):
            s = torch.sigmoid(Z[n, j])
            dZ[n, j] = dA[n, j] * s * (1 - s)
    return dZ


@wrong("error")
def math_on_a_tensor(dA, Z):
    s = 1 / (1 + math.exp(-Z))
    return dA * s * (1 - s)


@wrong("no_return")
def printed(dA, Z):
    s = torch.sigmoid(Z)
    print(dA * s * (1 - s))


@wrong("reduced")
def summed(dA, Z):
    s = torch.sigmoid(Z)
    return (dA * s * (1 - s)).sum()


@wrong()
def rounded_to_whole_numbers(dA, Z):
    s = torch.sigmoid(Z).round()
    return dA * s * (1 - s)
