"""Answers to `relu` that learners could write, and how each is to be judged."""

# ruff: noqa: RET503 - learners write so

import numpy as np
import torch
import torch.nn.functional as F

from tests.exercises.answers import right, wrong


@right
def relu_with_numpy(z):
    return np.maximum(z.numpy(), 0)


@right
def relu_by_mask(z):
    return z * (z > 0)


@right
def by_assignment_to_a_copy(z):
    out = z.clone()
    out[out < 0] = 0
    return out


@right
def into_zeros(z):
    out = torch.zeros(z.shape)
    out[z > 0] = z[z > 0]
    return out


@right
def by_loop(z):
    return torch.tensor([max(0.0, v) for v in z.flatten().tolist()]).view(z.shape)


@right
def recursively(z):
    if z.dim() == 0:
        return z if z > 0 else torch.zeros_like(z)
    return torch.stack([recursively(part) for part in z])


@right
def half_the_sum(z):
    return (z + z.abs()) / 2


@right
def of_torch(z):
    return F.relu(z)


@right
def with_maximum(z):
    return torch.max(z, torch.tensor(0))


@wrong("absolute_value")
def square_root_of_square(z):
    return (z**2) ** 0.5


@wrong("mask")
def comparison(z):
    return z > 0


@wrong("mask")
def ones_and_zeros(z):
    return torch.where(z > 0, 1, 0)


@wrong("mask")
def heaviside(z):
    return torch.heaviside(z, torch.tensor(1.0, dtype=z.dtype))


@wrong("kept_the_negatives")
def minimum(z):
    return torch.minimum(z, torch.zeros_like(z))


@wrong("kept_the_negatives")
def condition_reversed(z):
    return torch.where(z > 0, torch.tensor(0.0, dtype=z.dtype), z)


@wrong("mirrored")
def mirrored(z):
    return torch.relu(-z)


@wrong("maximum_along_an_axis")
def max_with_nought(z):
    return torch.max(z, 0)


@wrong("maximum_along_an_axis")
def max_with_nought_values(z):
    return torch.max(z, 0).values


@wrong("maximum_of_all")
def builtin_max_of_max(z):
    return max(0, z.max())


@wrong("error")
def builtin_max(z):
    return max(0, z)


@wrong("error")
def if_else(z):
    if z > 0:
        return z
    return 0


@wrong("error")
def maximum_with_a_number(z):
    return torch.maximum(z, 0)


@wrong("identity")
def unchanged(z):
    return z


@wrong("identity")
def or_zero(z):
    return z + 0.0


@wrong("z_itself")
def copy_only_if_needed(z):
    if z.min() >= 0:
        return z
    return torch.clamp(z, min=0)


@wrong("dropped")
def only_positive(z):
    return z[z > 0]


@wrong("dropped")
def only_positive_in_a_list(z):
    return [v.item() for v in z.flatten() if v > 0]


@wrong("positions")
def condition_only(z):
    return torch.where(z > 0)


@wrong("leaky")
def leaky(z):
    return torch.max(0.01 * z, z)


@wrong("smooth")
def softplus(z):
    return torch.log(1 + torch.exp(z))


@wrong("smooth")
def exponential_unit(z):
    return F.elu(z)


@wrong("another_bound")
def clamp_at_one(z):
    return z.clamp(min=1)


@wrong("upper_bound")
def relu6(z):
    return F.relu6(z)


@wrong("two_bounds")
def both_bounds(z):
    return z.clamp(-1, 1)


@wrong("not_zero")
def minus_one(z):
    out = z.clone()
    out[out < 0] = -1
    return out


@wrong("moved_up")
def from_the_smallest(z):
    return z - torch.min(z)


@wrong("all_or_nothing")
def whole_tensor(z):
    return z.clone() if torch.sum(z) > 0 else z * 0


@wrong("twice")
def without_the_half(z):
    return torch.abs(z) + z


@wrong("squared")
def z_where_one_belongs(z):
    return z * z * (z > 0)


@wrong("one_element")
def return_in_loop(z):
    for v in z.flatten():
        return torch.clamp(v, min=0)


@wrong("added_up")
def total(z):
    return torch.clamp(z, min=0).sum()


@wrong("sign")
def minus(z):
    return -z.clamp(min=0)


@wrong("side_effect")
def in_place(z):
    z[z < 0] = 0
    return z


@wrong("side_effect")
def in_place_through_numpy(z):
    a = z.numpy()
    a[a < 0] = 0
    return torch.from_numpy(a)


@wrong("side_effect")
def in_place_on_an_alias(z):
    out = z
    return out.clamp_(min=0)


@wrong("no_return")
def changed_and_not_returned(z):
    z.clamp(min=0)


@wrong("shape")
def flat(z):
    return torch.clamp(z.flatten(), min=0)


@wrong("listed")
def as_a_list(z):
    return z.clamp(min=0).tolist()


@wrong("whole_numbers")
def integers(z):
    return torch.clamp(z, min=0).int()


@wrong("constant")
def nothing(z):
    return z * 0


@wrong("mask")
def derivative(z):
    return (z > 0) * 1.0


@wrong("list_of_a_vector")
def list_comprehension_with_max(z):
    return [max(0, value) for value in z]


@wrong("list_of_a_vector")
def list_comprehension_with_if(z):
    return [value if value > 0 else 0 for value in z]


@wrong("list_of_a_vector")
def list_of_plain_numbers(z):
    return [max(0.0, value.item()) for value in z]
