"""Answers to `conv_output_size` by somebody who had only the notebook,
written when the checks were done.
"""

import math

from tests.exercises.answers import right, wrong


@right
def the_formula(n, kernel, stride, padding):
    return (n + 2 * padding - kernel) // stride + 1


@right
def counts_the_windows(n, kernel, stride, padding):
    total = n + 2 * padding
    count = 0
    start = 0
    while start + kernel <= total:
        count += 1
        start += stride
    return count


@right
def length_of_a_range(n, kernel, stride, padding):
    return len(range(0, n + padding + padding - kernel + 1, stride))


@right
def floor_from_the_documentation(n, kernel, stride, padding):
    return math.floor((n + 2 * padding - (kernel - 1) - 1) / stride + 1)


# padding at one end only
@wrong()
def padding_once(n, kernel, stride, padding):
    return (n + padding - kernel) // stride + 1


# forgets the window at 0
@wrong()
def no_plus_one(n, kernel, stride, padding):
    return (n + 2 * padding - kernel) // stride


# a float, and with halves of windows
@wrong()
def true_division(n, kernel, stride, padding):
    return (n + 2 * padding - kernel) / stride + 1


# counts the window that sticks out
@wrong()
def rounds_up(n, kernel, stride, padding):
    return math.ceil((n + 2 * padding - kernel) / stride) + 1


# rounds to the nearest
@wrong()
def rounds_to_nearest(n, kernel, stride, padding):
    return round((n + 2 * padding - kernel) / stride) + 1


# + 1 inside the division
@wrong()
def one_inside(n, kernel, stride, padding):
    return (n + 2 * padding - kernel + 1) // stride


# forgets the stride
@wrong()
def stride_ignored(n, kernel, stride, padding):
    return n + 2 * padding - kernel + 1


# precedence: only the kernel is divided
@wrong()
def missing_parentheses(n, kernel, stride, padding):
    return n + 2 * padding - kernel // stride + 1


# adds the padding to the result
@wrong()
def padding_afterwards(n, kernel, stride, padding):
    return (n - kernel) // stride + 1 + 2 * padding


# off by one at the end: a window that just fits is not counted
@wrong()
def strict_comparison(n, kernel, stride, padding):
    count = 0
    for start in range(0, n + 2 * padding, stride):
        if start + kernel < n + 2 * padding:
            count += 1
    return count


# the right number, but as a float
@wrong()
def number_with_a_point(n, kernel, stride, padding):
    return float((n + 2 * padding - kernel) // stride + 1)


# counts both axes
@wrong()
def squared(n, kernel, stride, padding):
    return ((n + 2 * padding - kernel) // stride + 1) ** 2
