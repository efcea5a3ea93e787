"""Exercise: Return how many windows fit along n pixels."""

import math

from course_utils.checking import Case, exercise


def _output_size_cases() -> list[Case]:
    return [
        Case("28 pixels, kernel 5", 28, 5, 1, 0),
        Case("32 pixels, kernel 5", 32, 5, 1, 0),
        Case("28 pixels, kernel 5, padding 2", 28, 5, 1, 2),
        Case("a window of 2 that moves by 2", 24, 2, 2, 0),
        Case("a window of 2 that moves by 2, and a pixel left over", 25, 2, 2, 0),
        Case("stride 2 with padding 1", 7, 3, 2, 1),
        Case("stride 2 with padding 1, and a pixel left over", 8, 3, 2, 1),
        Case("224 pixels, kernel 7, stride 2, padding 3", 224, 7, 2, 3),
        Case("stride 3, and a pixel left over", 13, 3, 3, 0),
        Case("stride 3, and two pixels left over", 14, 3, 3, 0),
        Case("a kernel as large as the image", 5, 5, 1, 0),
        Case("a stride larger than the kernel", 13, 2, 4, 0),
    ]


@exercise(
    cases=_output_size_cases,
    hints=(
        "First the length that the window moves on: the pixels, and the padding at both ends.",
        "The first window begins at 0, the last possible one `kernel` pixels before the end. How "
        "many whole strides lie between the two, and how many windows does that make?",
        "`//` divides and rounds down.",
    ),
)
def conv_output_size(n, kernel, stride, padding):
    """Return how many windows fit along n pixels."""
    return (n + 2 * padding - kernel) // stride + 1


@conv_output_size.misconception(
    "One too few everywhere: you count the strides between the windows. A fence of 3 fields has "
    "how many posts?",
)
def off_by_one(n, kernel, stride, padding):
    return (n + 2 * padding - kernel) // stride


@conv_output_size.misconception(
    "It is right for stride 1 only: your result does not depend on the stride. How many windows "
    "are left if only every second position is used?",
)
def stride_ignored(n, kernel, stride, padding):
    return n + 2 * padding - kernel + 1


@conv_output_size.misconception(
    "The padding is counted once. At how many ends of a row does it stand?",
)
def padding_once(n, kernel, stride, padding):
    return (n + padding - kernel) // stride + 1


@conv_output_size.misconception(
    "It is right without padding only. What does padding do to the length that the window moves "
    "on?",
)
def padding_ignored(n, kernel, stride, padding):
    return (n - kernel) // stride + 1


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
    "`round` goes to the nearest whole number, sometimes up. A window that does not fit completely "
    "must never count.",
)
def rounded_to_nearest(n, kernel, stride, padding):
    return round((n + 2 * padding - kernel) / stride) + 1


@conv_output_size.misconception(
    "The 1 stands inside the division, which is right for stride 1 only. First the number of whole "
    "strides, then one more for the window at the start.",
)
def one_added_too_early(n, kernel, stride, padding):
    return (n + 2 * padding - kernel + 1) // stride


@conv_output_size.misconception(
    "You divide the length by the stride, and the size of the kernel has no influence. Where does "
    "the last window have to begin so that all of it fits?",
)
def kernel_ignored(n, kernel, stride, padding):
    return (n + 2 * padding) // stride
