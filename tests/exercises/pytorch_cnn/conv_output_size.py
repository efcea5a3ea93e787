"""Answers to `conv_output_size` that learners could write, and how each is to be judged."""

import math

import numpy as np
import torch
from torch import nn

from tests.exercises.answers import right, wrong


@right
def conv_output_size_by_counting(n, kernel, stride, padding):
    return len(range(-padding, n + padding - kernel + 1, stride))


@right
def conv_output_size_with_floor(n, kernel, stride, padding):
    return math.floor((n - kernel + 2 * padding) / stride + 1)


@right
def conv_output_size_of_torch(n, kernel, stride, padding):
    layer = nn.Conv1d(1, 1, kernel, stride, padding)
    return layer(torch.zeros(1, 1, n)).shape[-1]


@right
def by_a_while_loop(n, kernel, stride, padding):
    count, start = 0, 0
    while start + kernel <= n + 2 * padding:
        count += 1
        start += stride
    return count


@right
def one_added_inside(n, kernel, stride, padding):
    return (n + padding + padding - kernel + stride) // stride


@right
def rounded_up_without_a_fence(n, kernel, stride, padding):
    return math.ceil((n + 2 * padding - (kernel - 1)) / stride)


@right
def as_a_float_that_is_whole(n, kernel, stride, padding):
    return np.floor((n + 2 * padding - kernel) / stride) + 1


@right
def by_recursion(n, kernel, stride, padding):
    length = n + 2 * padding
    return 0 if length < kernel else 1 + by_recursion(length - stride, kernel, stride, 0)


@right
def as_a_tensor(n, kernel, stride, padding):
    return torch.tensor([int((n + 2 * padding - 1 * (kernel - 1) - 1) / stride + 1)])


@wrong("off_by_one")
def no_fence_post(n, kernel, stride, padding):
    return int((n - kernel + 2 * padding) / stride)


@wrong("last_start_left_out")
def loop_with_less_than(n, kernel, stride, padding):
    count, start = 0, 0
    while start + kernel < n + 2 * padding:
        count, start = count + 1, start + stride
    return count


@wrong("last_start_left_out")
def range_ends_early(n, kernel, stride, padding):
    return len(range(0, n + 2 * padding - kernel, stride))


@wrong("kernel_ignored")
def all_starts(n, kernel, stride, padding):
    return len(range(0, n + 2 * padding, stride))


@wrong("one_too_many")
def counts_from_one(n, kernel, stride, padding):
    count = 1
    for start in range(n + 2 * padding):
        if start % stride == 0 and start + kernel <= n + 2 * padding:
            count += 1
    return count


@wrong("padding_once")
def one_padding(n, kernel, stride, padding):
    return math.floor((n - kernel + padding) / stride) + 1


@wrong("padding_ignored")
def forgets_padding(n, kernel, stride, padding):
    return math.floor((n - kernel) / stride + 1)


@wrong("padding_subtracted")
def minus_padding(n, kernel, stride, padding):
    inside = n - padding * 2
    return (inside - kernel) // stride + 1


@wrong("stride_ignored")
def sliding_by_one(n, kernel, stride, padding):
    return sum(1 for start in range(n + 2 * padding) if start + kernel <= n + 2 * padding)


@wrong("rounded_up")
def ceiling(n, kernel, stride, padding):
    return -(-(n + 2 * padding - kernel) // stride) + 1


@wrong("rounded_to_nearest")
def nearest(n, kernel, stride, padding):
    return int((n + 2 * padding - kernel) / stride + 1.5)


@wrong("rounded_to_nearest")
def nearest_after_adding(n, kernel, stride, padding):
    return round((n + 2 * padding - kernel) / stride + 1)


@wrong("not_rounded")
def true_division(n, kernel, stride, padding):
    return (n + 2 * padding - kernel) / stride + 1


@wrong("one_added_too_early")
def places_over_stride(n, kernel, stride, padding):
    return int((n + 2 * padding - kernel + 1) / stride)


@wrong("one_added_twice")
def from_dilation(n, kernel, stride, padding):
    return (n + 2 * padding - 1 * (kernel - 1)) // stride + 1


@wrong("no_parentheses")
def precedence(n, kernel, stride, padding):
    return n + 2 * padding - kernel // stride + 1


@wrong("no_parentheses")
def precedence_true(n, kernel, stride, padding):
    return n - kernel + 2 * padding / stride + 1


@wrong("one_added_to_the_stride")
def one_beside_the_stride(n, kernel, stride, padding):
    return (n + 2 * padding - kernel) // (stride + 1)


@wrong("side_by_side")
def tiles(n, kernel, stride, padding):
    return math.floor((n + 2 * padding) / kernel)


@wrong("kernel_and_stride_exchanged")
def other_order_of_arguments(n, stride, kernel, padding):
    return (n + 2 * padding - kernel) // stride + 1


@wrong("half_kernels")
def middle_of_the_kernel(n, kernel, stride, padding):
    half = kernel // 2
    return (n + 2 * padding - half - half) // stride


@wrong("kernel_added")
def plus_kernel(n, kernel, stride, padding):
    return (n + 2 * padding + kernel) // stride + 1


@wrong("stride_multiplies")
def times_stride(n, kernel, stride, padding):
    return (n + 2 * padding - kernel) * stride + 1


@wrong("padding_after_division")
def padding_outside(n, kernel, stride, padding):
    return 1 + (n - kernel) // stride + 2 * padding


@wrong("only_the_stride")
def same_padding(n, kernel, stride, padding):
    return math.ceil(n / stride)


@wrong("along_both_sides")
def windows_of_an_image(n, kernel, stride, padding):
    side = (n + 2 * padding - kernel) // stride + 1
    return side * side


@wrong("padding_once_and_off_by_one")
def two_slips(n, kernel, stride, padding):
    return (n + padding - kernel) // stride


@wrong("padding_ignored_and_not_rounded")
def two_other_slips(n, kernel, stride, padding):
    return (n - kernel) / stride + 1


@wrong("not_rounded_and_off_by_one")
def two_more_slips(n, kernel, stride, padding):
    return (n + 2 * padding - kernel) / stride


@wrong("padding_ignored_and_stride_ignored")
def first_formula_of_the_chapter(n, kernel, stride, padding):
    return n - kernel + 1


@wrong("constant")
def of_one_example(n, kernel, stride, padding):
    return (28 + 2 * 0 - 5) // 1 + 1


@wrong()
def as_text(n, kernel, stride, padding):
    return f"{(n + 2 * padding - kernel) // stride + 1} windows"


@wrong("no_return")
def printed(n, kernel, stride, padding):
    print((n + 2 * padding - kernel) // stride + 1)


@wrong("divided_too_early")
def kernel_taken_off_at_the_end(n, kernel, stride, padding):
    return int((n + 2 * padding) / stride) - kernel + 1


@wrong("remainder")
def with_modulo(n, kernel, stride, padding):
    return (n + 2 * padding - kernel) % stride + 1


@wrong("still_a_float")
def rounded_and_still_a_float(n, kernel, stride, padding):
    return ((n + 2 * padding - kernel) / stride) // 1 + 1
