"""Answers to `stack_cost` by somebody who had only the notebook,
written when the checks were done.
"""

from course_utils.exercises import pytorch_cnn
from tests.exercises.answers import right, wrong


@right
def in_two_loops(c_in, layers):
    parameters, channels = 0, c_in
    for kernel, _stride, c_out in layers:
        if c_out is not None:
            parameters += kernel * kernel * channels * c_out
            parameters += c_out  # gamma
            parameters += c_out  # beta
            channels = c_out
    field, step = 1, 1
    for kernel, stride, _ in layers:
        field = field + (kernel - 1) * step
        step = step * stride
    return parameters, field


@right
def from_the_end(c_in, layers):
    field = 1
    for kernel, stride, _ in layers[::-1]:
        field = stride * (field - 1) + kernel
    parameters = 0
    for kernel, _, c_out in layers:
        if c_out is None:
            continue
        parameters, c_in = parameters + c_out * (c_in * kernel**2 + 2), c_out
    return parameters, field


@right
def with_the_exercise_of_06(c_in, layers):
    parameters, field, distance = 0, 1, 1
    for kernel, stride, c_out in layers:
        if c_out is not None:
            parameters += pytorch_cnn.conv_parameters(c_in, c_out, kernel) + c_out
            c_in = c_out
        field, distance = field + (kernel - 1) * distance, distance * stride
    return parameters, field


# the bias of chapter 06, and batch norm, too
@wrong()
def everything_counted(c_in, layers):
    parameters, field, distance = 0, 1, 1
    for kernel, stride, c_out in layers:
        if c_out is not None:
            parameters += pytorch_cnn.conv_parameters(c_in, c_out, kernel) + 2 * c_out
            c_in = c_out
        field, distance = field + (kernel - 1) * distance, distance * stride
    return parameters, field


# each layer sees a whole kernel more
@wrong()
def kernels_added(c_in, layers):
    parameters, field, distance = 0, 0, 1
    for kernel, stride, c_out in layers:
        if c_out is not None:
            parameters += c_out * (c_in * kernel**2 + 2)
            c_in = c_out
        field += kernel * distance
        distance *= stride
    return parameters, field


# forgets to carry the channels along
@wrong()
def same_channels(c_in, layers):
    parameters, field, distance = 0, 1, 1
    for kernel, stride, c_out in layers:
        if c_out is not None:
            parameters += c_out * (c_in * kernel**2 + 2)
        field, distance = field + (kernel - 1) * distance, distance * stride
    return parameters, field
