"""Answers to `stack_cost` that learners could write, and how each is to be judged."""

import math

from torch import nn

from tests.exercises.answers import right, wrong


@right
def by_modules(c_in, layers):
    count = 0
    for kernel, _, c_out in layers:
        if c_out is not None:
            conv, norm = nn.Conv2d(c_in, c_out, kernel, bias=False), nn.BatchNorm2d(c_out)
            count += sum(p.numel() for m in (conv, norm) for p in m.parameters())
            c_in = c_out
    field = 1
    for kernel, stride, _ in reversed(layers):
        field = (field - 1) * stride + kernel
    return count, field


@right
def backwards_and_comprehension(c_in, layers):
    field = 1 + sum(
        (layers[i][0] - 1) * math.prod(stride for _, stride, _ in layers[:i])
        for i in range(len(layers))
    )
    widths = [c_in] + [c for _, _, c in layers if c]
    kernels = [k for k, _, c in layers if c]
    pairs = zip(kernels, widths[:-1], widths[1:], strict=True)
    return sum(o * (i * k * k + 2) for k, i, o in pairs), field


@right
def as_a_list(c_in, layers):
    n, r, d = 0, 1, 1
    for k, s, c in layers:
        if c:
            n, c_in = n + k * k * c_in * c + c + c, c
        r, d = r + d * k - d, d * s
    return [n, r]


@wrong("one_number_a_channel")
def with_conv_parameters(c_in, layers):
    n, r, d = 0, 1, 1
    for k, s, c in layers:
        if c is not None:
            n += (c_in * k * k + 1) * c
            c_in = c
        r += (k - 1) * d
        d *= s
    return n, r


@wrong("stride_too_early")
def distance_first(c_in, layers):
    n, r, d = 0, 1, 1
    for k, s, c in layers:
        if c is not None:
            n += c_in * k * k * c + 2 * c
            c_in = c
        d *= s
        r += (k - 1) * d
    return n, r


@wrong("poolings_left_out")
def convolutions_only(c_in, layers):
    n, r, d = 0, 1, 1
    for k, s, c in layers:
        if c is None:
            continue
        n += c_in * k * k * c + 2 * c
        c_in = c
        r += (k - 1) * d
        d *= s
    return n, r


@wrong("strides_ignored")
def sum_of_kernels_less_one(c_in, layers):
    n = 0
    for k, _, c in layers:
        if c is not None:
            n += c_in * k * k * c + 2 * c
            c_in = c
    return n, 1 + sum(k - 1 for k, _, _ in layers)


@wrong("channels_of_the_image")
def c_in_stays(c_in, layers):
    n, r, d = 0, 1, 1
    for k, s, c in layers:
        n += c_in * k * k * c + 2 * c if c else 0
        r, d = r + (k - 1) * d, d * s
    return n, r


@wrong()
def parameters_alone(c_in, layers):
    n = 0
    for k, _, c in layers:
        if c is not None:
            n += c_in * k * k * c + 2 * c
            c_in = c
    return n


@wrong()
def pools_as_channels(c_in, layers):
    n, r, d = 0, 1, 1
    for k, s, c in layers:
        n += c_in * k * k * c + 2 * c
        c_in = c
        r, d = r + (k - 1) * d, d * s
    return n, r
