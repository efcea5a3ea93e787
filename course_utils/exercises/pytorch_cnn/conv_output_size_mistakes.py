"""Rarer mistakes in `conv_output_size`, and two at once."""

import math

from course_utils.exercises.pytorch_cnn.conv_output_size import conv_output_size
from course_utils.exercises.pytorch_cnn.shared import add_pairs


@conv_output_size.misconception(
    "`*`, `/` and `//` bind more strongly than `+` and `-`, so the stride divides only the number "
    "that stands beside it. What is it that has to be divided by the stride?",
    formula=(
        lambda n, k, s, p: n + 2 * p - k // s + 1,
        lambda n, k, s, p: n + 2 * p - k / s + 1,
        lambda n, k, s, p: n - k + 2 * p // s + 1,
        lambda n, k, s, p: n - k + 2 * p / s + 1,
        lambda n, k, s, p: n + p * 2 - k // s,
        lambda n, k, s, p: n + p - k // s + 1,
        lambda n, k, s, p: n - k // s + 1,
        lambda n, k, s, p: n - k / s + 1,
    ),
)
def no_parentheses(n, kernel, stride, padding, formula=lambda n, k, s, p: n + 2 * p - k // s + 1):
    return formula(n, kernel, stride, padding)


@conv_output_size.misconception(
    "You divide by the stride before the kernel is taken off, or the padding is added. All three "
    "are pixels: what is left of the length for the start of a window, and how many strides is "
    "that?",
    formula=(
        lambda n, k, s, p: (n + 2 * p) // s - k + 1,
        lambda n, k, s, p: (n + 2 * p) / s - k + 1,
        lambda n, k, s, p: n // s + 2 * p - k + 1,
        lambda n, k, s, p: n / s + 2 * p - k + 1,
        lambda n, k, s, p: n // s - k + 1,
        lambda n, k, s, p: n // s - k + 2 * p,
        lambda n, k, s, p: (n + 2 * p) // s - k,
    ),
)
def divided_too_early(
    n, kernel, stride, padding, formula=lambda n, k, s, p: (n + 2 * p) // s - k + 1
):
    return formula(n, kernel, stride, padding)


@conv_output_size.misconception(
    "What comes out is the remainder of a division, the pixels that are left over. `%` gives that; "
    "how many whole strides are there?",
)
def remainder(n, kernel, stride, padding):
    return (n + 2 * padding - kernel) % stride + 1


@conv_output_size.misconception(
    "The number is right, but it is a float, as whatever comes of `/` is, rounded or not. Windows "
    "are counted in integers, and layers refuse a float as a size.",
)
def still_a_float(n, kernel, stride, padding):
    return float((n + 2 * padding - kernel) // stride + 1)


@conv_output_size.misconception(
    "1 is added to the stride before you divide: look at the parentheses. The 1 counts a window, "
    "so where does it belong?",
    division=(lambda x, y: x // y, lambda x, y: x / y),
)
def one_added_to_the_stride(n, kernel, stride, padding, division=lambda x, y: x // y):
    return division(n + 2 * padding - kernel, stride + 1)


@conv_output_size.misconception(
    "You add the kernel to the length instead of taking it off. Does a larger window have more "
    "places or fewer?",
)
def kernel_added(n, kernel, stride, padding):
    return (n + 2 * padding + kernel) // stride + 1


@conv_output_size.misconception(
    "You cut off half a kernel at each end, rounded down, which is one pixel less than a window "
    "needs, or for an even kernel none. Where does the last window begin, and how many pixels does "
    "it take from there?",
    more=(0, 1),
)
def half_kernels(n, kernel, stride, padding, more=0):
    return (n + 2 * padding - 2 * (kernel // 2)) // stride + more


@conv_output_size.misconception(
    "The stride multiplies in your formula. Does a window that moves in larger steps find more "
    "places or fewer?",
    plus=(1, 0),
)
def stride_multiplies(n, kernel, stride, padding, plus=1):
    return (n + 2 * padding - kernel) * stride + plus


@conv_output_size.misconception(
    "Your windows lie side by side: the length is divided by the kernel. They move by the stride, "
    "and may overlap or leave gaps.",
    rounding=(lambda x: x // 1, lambda x: x, math.ceil),
)
def side_by_side(n, kernel, stride, padding, rounding=lambda x: x // 1):
    return rounding((n + 2 * padding) / kernel)


@conv_output_size.misconception(
    "Kernel and stride have changed places. Which of them says how many pixels a window needs, and "
    "which by how many it moves?",
)
def kernel_and_stride_exchanged(n, kernel, stride, padding):
    return (n + 2 * padding - stride) // kernel + 1


@conv_output_size.misconception(
    "You add the padding after the division, so each padded pixel counts as a window. Padded "
    "pixels make the row longer that the window moves on, in strides.",
    times=(2, 1),
)
def padding_after_division(n, kernel, stride, padding, times=2):
    return (n - kernel) // stride + 1 + times * padding


@conv_output_size.misconception(
    "Only the pixels and the stride enter your result. The window needs room, and the padding "
    "gives some: where do they enter?",
    rounding=(lambda x: x // 1, math.ceil, lambda x: x, lambda x: x // 1 + 1),
)
def only_the_stride(n, kernel, stride, padding, rounding=lambda x: x // 1):
    return rounding(n / stride)


@conv_output_size.misconception(
    "The number of pixels comes back. That is what remains with one special padding; in general "
    "the result is smaller.",
)
def same_size(n, kernel, stride, padding):
    return n


@conv_output_size.misconception(
    "You go the way back: from a number of windows to the pixels that they cover. Here `n` are the "
    "pixels.",
)
def way_back(n, kernel, stride, padding):
    return (n - 1) * stride - 2 * padding + kernel


@conv_output_size.misconception(
    "You count the windows of a whole square image. Along one side there are fewer.",
)
def along_both_sides(n, kernel, stride, padding):
    return ((n + 2 * padding - kernel) // stride + 1) ** 2


@conv_output_size.misconception(
    "You return how many strides or places there are with a remainder beside it, in a pair or a "
    "list. The number of whole windows alone is wanted.",
)
def quotient_and_remainder(n, kernel, stride, padding):
    return divmod(n + 2 * padding - kernel, stride)


# Two at once

_LENGTHS = {
    "padding_once": lambda n, padding: n + padding,
    "padding_ignored": lambda n, padding: n,
    "padding_subtracted": lambda n, padding: n - 2 * padding,
}
_COUNTS = {
    "off_by_one": lambda length, k, s: (length - k) // s,
    "one_too_many": lambda length, k, s: (length - k) // s + 2,
    "rounded_up": lambda length, k, s: math.ceil((length - k) / s) + 1,
    "not_rounded": lambda length, k, s: (length - k) / s + 1,
    "rounded_to_nearest": lambda length, k, s: round((length - k) / s) + 1,
    "last_start_left_out": lambda length, k, s: math.ceil((length - k) / s),
    "one_added_too_early": lambda length, k, s: (length - k + 1) // s,
    "one_added_twice": lambda length, k, s: (length - k + 1) // s + 1,
    "stride_ignored": lambda length, k, s: length - k + 1,
    "kernel_added": lambda length, k, s: (length + k) // s + 1,
    "half_kernels": lambda length, k, s: (length - 2 * (k // 2)) // s,
    "kernel_and_stride_exchanged": lambda length, k, s: (length - s) // k + 1,
}
_ROUNDINGS = {
    "not_rounded": lambda a, b: a / b,
    "rounded_to_nearest": lambda a, b: round(a / b),
}
_ENDS = {
    "off_by_one": lambda a, s, divide: divide(a, s),
    "one_too_many": lambda a, s, divide: divide(a, s) + 2,
    "one_added_too_early": lambda a, s, divide: divide(a + 1, s),
    "one_added_twice": lambda a, s, divide: divide(a + 1, s) + 1,
}


def _of_another_length(length, count):
    return lambda n, kernel, stride, padding: count(length(n, padding), kernel, stride)


def _of_another_end(divide, end):
    return lambda n, kernel, stride, padding: end(n + 2 * padding - kernel, stride, divide)


def _without_the_stride(length, end):
    return lambda n, kernel, stride, padding: length(n, padding) - kernel + end


add_pairs(conv_output_size, _LENGTHS, _COUNTS, _of_another_length)
add_pairs(conv_output_size, _ROUNDINGS, _ENDS, _of_another_end)
add_pairs(
    conv_output_size,
    {"stride_ignored": lambda n, padding: n + 2 * padding},
    {"off_by_one": 0, "one_too_many": 2},
    _without_the_stride,
)
