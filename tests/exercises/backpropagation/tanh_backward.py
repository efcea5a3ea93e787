"""Answers to `tanh_backward` that learners could write, and how each is to be judged."""

import math

import numpy as np
import torch

from tests.exercises.answers import right, wrong


@right
def value_first(dA, Z):
    a = torch.tanh(Z)
    return dA * (1 - a * a)


@right
def two_factors(dA, Z):
    a = Z.tanh()
    return (1 - a) * (1 + a) * dA


@right
def by_autograd_of_torch(dA, Z):
    z = Z.clone().requires_grad_()
    torch.tanh(z).backward(dA)
    return z.grad


@right
def by_cosh(dA, Z):
    return dA / torch.cosh(Z) ** 2


@right
def by_sigmoid(dA, Z):
    s = torch.sigmoid(2 * Z)
    return dA * 4 * s * (1 - s)


@right
def with_numpy(dA, Z):
    return dA.numpy() * (1 - np.square(np.tanh(Z.numpy())))


@right
def one_by_one(dA, Z):
    out = torch.zeros(Z.shape)
    for i in np.ndindex(*Z.shape):
        out[i] = dA[i] * (1 - math.tanh(Z[i]) ** 2)
    return out


@right
def difference(dA, Z):
    return dA - dA * torch.tanh(Z).pow(2)


@right
def naive_but_finite(dA, Z):
    a = 2 / (1 + torch.exp(-2 * Z)) - 1
    return dA * (1 - a**2)


@wrong("times_activation")
def value_alone(dA, Z):
    return torch.tanh(Z) * dA


@wrong("not_squared")
def no_square(dA, Z):
    return dA - dA * torch.tanh(Z)


@wrong("difference_squared")
def square_of_all(dA, Z):
    d = 1 - torch.tanh(Z)
    return dA * d * d


@wrong("argument_squared")
def square_inside(dA, Z):
    return dA * (1 - torch.tanh(Z * Z))


@wrong("z_as_activation")
def z_taken_for_a(dA, Z):
    return dA * (1 - Z) * (1 + Z)


@wrong("tanh_twice")
def twice(dA, Z):
    A = torch.tanh(Z)
    return dA * (1 - torch.tanh(A).square())


@wrong("slope_only")
def slope_alone(dA, Z):
    return 1 / torch.cosh(Z) ** 2


@wrong("forward_pass")
def forward(dA, Z):
    return Z.tanh()


@wrong("sigmoid_rule")
def of_the_sigmoid(dA, Z):
    s = torch.sigmoid(Z)
    return dA * (s - s**2)


@wrong("sigmoid_rule")
def a_times_one_minus_a(dA, Z):
    a = torch.tanh(Z)
    return dA * a * (1 - a)


@wrong("of_sigmoid")
def tanh_of_the_sigmoid(dA, Z):
    return dA * (1 - torch.sigmoid(Z).pow(2))


@wrong("plus_for_minus")
def plus(dA, Z):
    return dA + dA * torch.tanh(Z) ** 2


@wrong("square_alone")
def squared(dA, Z):
    return dA * torch.tanh(Z).square()


@wrong("sign_reversed")
def wrong_way_round(dA, Z):
    return dA * (torch.tanh(Z) ** 2 - 1)


@wrong("parentheses_missing")
def no_parentheses(dA, Z):
    return dA * 1 - torch.tanh(Z) ** 2


@wrong("dA_squared")
def all_squared(dA, Z):
    return 1 - (torch.tanh(Z) * dA) ** 2


@wrong("slope_at_the_gradient")
def at_the_gradient(dA, Z):
    return dA * (1 - torch.tanh(dA) ** 2)


@wrong("of_the_product")
def product_first(dA, Z):
    return 1 - torch.tanh(dA * Z) ** 2


@wrong("overflow")
def by_exponentials(dA, Z):
    up, down = torch.exp(Z), torch.exp(-Z)
    a = (up - down) / (up + down)
    return dA * (1 - a**2)


@wrong("overflow")
def by_sinh_and_cosh(dA, Z):
    return dA * (1 - (torch.sinh(Z) / torch.cosh(Z)) ** 2)


@wrong("overflow")
def numpy_exponentials(dA, Z):
    with np.errstate(all="ignore"):
        e = np.exp(2 * Z.numpy())
        a = (e - 1) / (e + 1)
    return dA.numpy() * (1 - a**2)


@wrong("cosh_once")
def one_cosh(dA, Z):
    return dA * (1 / torch.cosh(Z))


@wrong("relu_rule")
def mask(dA, Z):
    return dA * (Z > 0).float()


@wrong("passed_unchanged", "argument")
def passed_on(dA, Z):
    return dA


@wrong("second_derivative")
def two_a(dA, Z):
    return 2 * torch.tanh(Z) * dA


@wrong("divided_by_slope")
def divided(dA, Z):
    return dA / (1 - torch.tanh(Z) ** 2)


@wrong("slope_added")
def added(dA, Z):
    return 1 - torch.tanh(Z) ** 2 + dA


@wrong("side_effect")
def into_z(dA, Z):
    Z.tanh_()
    return dA * (1 - Z**2)


@wrong("side_effect")
def into_the_gradient(dA, Z):
    dA *= 1 - torch.tanh(Z) ** 2
    return dA


@wrong("error", "matrix_product")
def matrices(dA, Z):
    return dA @ (1 - torch.tanh(Z) ** 2).T


@wrong("matrix_only")
def two_loops(dA, Z):
    dZ = torch.zeros_like(dA)
    for n in range(Z.shape[0]):
        for j in range(Z.shape[1]):
            dZ[n, j] = dA[n, j] * (1 - torch.tanh(Z[n, j]) ** 2)
    return dZ


@wrong("error")
def math_on_a_tensor(dA, Z):
    return dA * (1 - math.tanh(Z) ** 2)


@wrong("averaged_over_examples")
def mean_over_the_batch(dA, Z):
    return dA.mean(0) * (1 - torch.tanh(Z) ** 2)


@wrong("no_return")
def not_returned(dA, Z):
    dZ = dA * (1 - torch.tanh(Z) ** 2)  # noqa: F841


@wrong("reduced")
def summed(dA, Z):
    return (dA * (1 - torch.tanh(Z) ** 2)).sum()


@wrong("factor")
def half_as_steep(dA, Z):
    return 0.5 * dA * (1 - torch.tanh(Z) ** 2)
