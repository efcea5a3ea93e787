"""Answers to `sigmoid` that learners could write, and how each is to be judged."""

import math

import numpy as np
import torch
import torch.nn.functional as F

from tests.exercises.answers import right, wrong


@right
def sigmoid_by_sign(z):
    small = torch.exp(-z.abs())
    return torch.where(z >= 0, 1 / (1 + small), small / (1 + small))


@right
def sigmoid_by_loop(z):
    def one(value):
        return 0.0 if value < -700 else 1 / (1 + math.exp(-value))

    return torch.tensor([one(v) for v in z.flatten().tolist()], dtype=z.dtype).view(z.shape)


@right
def with_numpy(z):
    return 1 / (1 + np.exp(-z.numpy()))


@right
def with_a_clamp(z):
    return torch.exp(z.clamp(-80, 80)) / (1 + torch.exp(z.clamp(-80, 80)))


@right
def from_tanh(z):
    return 0.5 * (torch.tanh(z / 2) + 1)


@right
def power_of_e(z):
    return (1 + math.e ** (-z)) ** -1


@right
def into_zeros(z):
    out = torch.zeros(z.shape)
    for place, value in enumerate(z.flatten()):
        out.view(-1)[place] = 1 / (1 + torch.exp(-value))
    return out


@right
def each_side_by_itself(z):
    out = torch.zeros(z.shape)
    positive = z >= 0
    out[positive] = 1 / (1 + torch.exp(-z[positive]))
    out[~positive] = torch.exp(z[~positive]) / (1 + torch.exp(z[~positive]))
    return out


@right
def nan_put_right(z):
    return torch.nan_to_num(z.exp() / (1 + z.exp()), nan=1.0)


@right
def of_torch(z):
    return F.sigmoid(z)


@wrong("inf_over_inf")
def exp_over_exp(z):
    e = z.exp()
    return e / (e + 1)


@wrong("inf_over_inf")
def branches_swapped(z):
    return torch.where(z >= 0, torch.exp(z) / (1 + torch.exp(z)), 1 / (1 + torch.exp(-z)))


@wrong("sign")
def minus_forgotten(z):
    return 1.0 / (1.0 + torch.exp(z))


@wrong("sign")
def one_minus(z):
    return 1 - 1 / (1 + torch.exp(-z))


@wrong("precedence")
def parentheses_forgotten(z):
    return 1 / 1 + torch.exp(-z)


@wrong("exponential_alone")
def exp_only(z):
    return torch.exp(z)


@wrong("exponential_alone")
def one_forgotten(z):
    return 1 / torch.exp(-z)


@wrong("minus_in_the_denominator")
def minus_for_plus(z):
    return 1 / (1 - torch.exp(-z))


@wrong("mixed_exponents")
def mixed(z):
    return torch.exp(z) / (1 + torch.exp(-z))


@wrong("sign_of_z_lost")
def stable_but_half(z):
    return 1 / (1 + torch.exp(-torch.abs(z)))


@wrong("tanh")
def hyperbolic(z):
    return torch.tanh(z)


@wrong("tanh")
def stretched(z):
    return 2 / (1 + torch.exp(-z)) - 1


@wrong("step")
def hard(z):
    return torch.where(z > 0, 1.0, 0.0)


@wrong("step")
def rounded(z):
    return torch.round(torch.sigmoid(z) + 1e-3)


@wrong("softmax")
def normalised(z):
    return torch.exp(z) / torch.exp(z).sum()


@wrong("other_slope")
def base_ten(z):
    return 1 / (1 + 10 ** (-z))


@wrong("other_slope")
def tanh_without_the_half(z):
    return (torch.tanh(z) + 1) / 2


@wrong("shifted_by_the_maximum")
def as_for_softmax(z):
    z = z - z.max()
    return 1 / (1 + torch.exp(-z))


@wrong("input_cut_off")
def clamped(z):
    return 1 / (1 + torch.exp(-torch.clamp(z, -5, 5)))


@wrong("overflow_is_an_error")
def by_loop_with_math(z):
    flat = [1 / (1 + math.exp(-v)) for v in z.flatten().tolist()]
    return torch.tensor(flat).reshape(z.shape)


@wrong("error")
def math_on_a_tensor(z):
    return 1 / (1 + math.exp(-z))


@wrong("error")
def if_on_a_tensor(z):
    if z >= 0:
        return 1 / (1 + torch.exp(-z))
    return torch.exp(z) / (1 + torch.exp(z))


@wrong("error")
def exp_without_torch(z):
    return 1 / (1 + exp(-z))  # noqa: F821


@wrong("error")
def hat_for_power(z):
    return 1 / (1 + math.e ^ -z)


@wrong("derivative")
def slope(z):
    s = 1 / (1 + torch.exp(-z))
    return s * (1 - s)


@wrong("logarithm")
def log_of_it(z):
    return -torch.log(1 + torch.exp(-z))


@wrong("ends_replaced")
def nan_is_nought(z):
    a = torch.exp(z) / (1 + torch.exp(z))
    a[torch.isnan(a)] = 0
    return a


@wrong("one_number")
def mean_of_it(z):
    return (1 / (1 + torch.exp(-z))).mean()


@wrong("summed_denominator")
def sum_inside(z):
    return 1 / (1 + torch.sum(torch.exp(-z)))


@wrong("straight_line")
def hard_sigmoid(z):
    return F.hardsigmoid(z)


@wrong("shape")
def flat_result(z):
    return torch.tensor([1 / (1 + torch.exp(-v)) for v in z.flatten()])


@wrong("flat_list")
def a_list(z):
    return [float(1 / (1 + torch.exp(-v))) for v in z.flatten()]


@wrong("relu_first")
def negative_cut(z):
    return 1 / (1 + torch.exp(-torch.relu(z)))


@wrong("side_effect")
def in_place(z):
    z[z < -80] = -80
    return 1 / (1 + torch.exp(-z))


@wrong("side_effect")
def in_place_methods(z):
    return z.neg_().exp_().add_(1).reciprocal_()


@wrong("factor")
def doubled(z):
    return 2 / (1 + torch.exp(-z))


@wrong("not_squeezed")
def nothing_done(z):
    return z


@wrong("precedence_with_exp_above")
def parentheses_forgotten_with_exp_above(z):
    return torch.exp(z) / 1 + torch.exp(z)


@wrong("precedence")
def upside_down(z):
    return 1 + torch.exp(-z)


@wrong("constant")
def half(z):
    return torch.full_like(z, 0.5)
