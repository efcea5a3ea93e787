"""More answers to `neuron` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import wrong


@wrong("no_return")
def printed(x, w, b):
    print(torch.relu(x @ w + b))


@wrong("constant")
def zero(x, w, b):
    return torch.zeros(1)


@wrong("sign")
def minus(x, w, b):
    return -torch.relu(x @ w + b)


@wrong("error")
def max_the_wrong_way_round(x, w, b):
    return torch.max(0, x @ w + b)


@wrong("reversed_sign")
def positive_part_of_negative(x, w, b):
    return torch.relu(-(x @ w + b))


@wrong("wrapped")
def in_a_list(x, w, b):
    return [torch.relu(x @ w + b)]


@wrong()
def function_itself(x, w, b):
    return torch.relu


@wrong()
def with_text(x, w, b):
    return str(max(0, x @ w + b))


@wrong("no_sum_before_max")
def max_of_the_products(x, w, b):
    return max(0, w * x + b)


@wrong("no_sum_before_max")
def whole_vectors_in_a_loop(x, w, b):
    z = 0
    for _ in range(len(x)):
        z += w * x
    return max(0, z + b)


@wrong("no_sum_before_max")
def sum_not_assigned(x, w, b):
    z = w * x + b
    z.sum()
    if z > 0:
        return z
    return 0


@wrong("error")
def max_of_one_thing(x, w, b):
    return max((w * x).sum() + b)
