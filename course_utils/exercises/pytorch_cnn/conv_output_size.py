"""Exercise: Return how many windows fit along n pixels."""

import math

from course_utils.checking import Case, exercise


def _output_size_cases() -> list[Case]:
    return [
        Case("7 pixels and windows of 3, which move by 1", 7, 3, 1, 0, whole=True),
        Case("32 pixels and windows of 5", 32, 5, 1, 0, whole=True),
        Case("28 pixels and windows of 5, with padding 2", 28, 5, 1, 2, whole=True),
        Case("windows of 2 that move by 2", 24, 2, 2, 0, whole=True),
        Case("windows of 2 that move by 2, and a pixel left over", 27, 2, 2, 0, whole=True),
        Case("stride 2 with padding 1", 7, 3, 2, 1, whole=True),
        Case("stride 2 with padding 1, and a pixel left over", 8, 3, 2, 1, whole=True),
        Case("224 pixels, windows of 7, stride 2, padding 3", 224, 7, 2, 3, whole=True),
        Case("stride 3, and a pixel left over", 13, 3, 3, 0, whole=True),
        Case("stride 3, and two pixels left over", 20, 3, 3, 0, whole=True),
        Case(
            "windows of 4, stride 5, padding 3, and four pixels left over", 27, 4, 5, 3, whole=True
        ),
        Case("a single window, as large as the image", 6, 6, 1, 0, whole=True),
        Case("a window larger than the image, which fits with the padding", 3, 6, 2, 4, whole=True),
        Case("windows of one pixel", 9, 1, 2, 0, whole=True),
        Case("a stride larger than the window", 13, 2, 4, 0, whole=True),
    ]


@exercise(
    cases=_output_size_cases,
    hints=(
        "First the length that the window moves on: the pixels, and the padding at both ends.",
        "The first window begins at 0, the last possible one `kernel` pixels before the end. How "
        "many whole strides lie between the two, and how many windows does that make?",
        "`//` divides and rounds down.",
    ),
    insight="Because of the rounding, 7 and 8 pixels give the same: 4 windows each, with kernel 3, "
    "stride 2 and padding 1. `nn.Conv2d` and `nn.MaxPool2d` round down in the same way, so pixels "
    "at the far end may never be looked at.",
)
def conv_output_size(n, kernel, stride, padding):
    """Return how many windows fit along n pixels."""
    return (n + 2 * padding - kernel) // stride + 1


# What the last window and the remainder do


@conv_output_size.misconception(
    "You count the strides between the windows, and there is one window more than that. A fence of "
    "3 fields has how many posts?",
)
def off_by_one(n, kernel, stride, padding):
    return (n + 2 * padding - kernel) // stride


@conv_output_size.misconception(
    "The result is one too large: somewhere one window, or one pixel, is added that is counted "
    "already. Try 7 pixels and a window of 3 on paper.",
)
def one_too_many(n, kernel, stride, padding):
    return (n + 2 * padding - kernel) // stride + 2


@conv_output_size.misconception(
    "Where pixels are left over, you count a window that does not fit completely. What becomes of "
    "a remainder that is too short for one more stride?",
)
def rounded_up(n, kernel, stride, padding):
    return math.ceil((n + 2 * padding - kernel) / stride) + 1


@conv_output_size.misconception(
    "Half a window is no window: where pixels are left over, your result is not a whole number. "
    "What becomes of the remainder?",
)
def not_rounded(n, kernel, stride, padding):
    return (n + 2 * padding - kernel) / stride + 1


@conv_output_size.misconception(
    "You round to the nearest whole number, which is sometimes up. A window that does not fit "
    "completely must never count.",
    rounding=(round, lambda x: math.floor(x + 0.5), lambda x: round(x + 1) - 1),
)
def rounded_to_nearest(n, kernel, stride, padding, rounding=round):
    return rounding((n + 2 * padding - kernel) / stride) + 1


@conv_output_size.misconception(
    "It is right where pixels are left over; where the windows fit exactly, one is missing, the "
    "last or the first. List the places where a window can begin for 7 pixels, a window "
    "of 3 and stride 2.",
)
def last_start_left_out(n, kernel, stride, padding):
    return math.ceil((n + 2 * padding - kernel) / stride)


@conv_output_size.misconception(
    "You divide the number of places of stride 1 by the stride and round down, which is right for "
    "stride 1 only. First the number of whole strides, then one more for the window at the start.",
)
def one_added_too_early(n, kernel, stride, padding):
    return (n + 2 * padding - kernel + 1) // stride


@conv_output_size.misconception(
    "A 1 is added twice, inside the division and after it, so that where the pixels do not quite "
    "suffice one window more is counted. What does each of the two stand for?",
)
def one_added_twice(n, kernel, stride, padding):
    return (n + 2 * padding - kernel + 1) // stride + 1


# What the length is


@conv_output_size.misconception(
    "The padding is counted once. At how many ends of a row does it stand?",
)
def padding_once(n, kernel, stride, padding):
    return (n + padding - kernel) // stride + 1


@conv_output_size.misconception(
    "The padding plays no part in your result. What does it do to the length that the window moves "
    "on?",
)
def padding_ignored(n, kernel, stride, padding):
    return (n - kernel) // stride + 1


@conv_output_size.misconception(
    "You take the padding off the length. Is a row longer or shorter once zeros are put at its "
    "ends?",
)
def padding_subtracted(n, kernel, stride, padding):
    return (n - 2 * padding - kernel) // stride + 1


# What the stride and the kernel do


@conv_output_size.misconception(
    "Your result does not depend on the stride. How many windows are left if only every second "
    "position is used?",
)
def stride_ignored(n, kernel, stride, padding):
    return n + 2 * padding - kernel + 1


@conv_output_size.misconception(
    "The size of the kernel has no influence on your result: only the length and the stride enter. "
    "Where does the last window have to begin so that all of it fits?",
    rounding=(
        lambda x: x // 1,
        lambda x: x,
        math.ceil,
        lambda x: x // 1 + 1,
        lambda x: x + 1,
        lambda x: math.ceil(x) + 1,
        lambda x: x // 1 - 1,
    ),
)
def kernel_ignored(n, kernel, stride, padding, rounding=lambda x: x // 1):
    return rounding((n + 2 * padding) / stride)
