"""Answers to `rows_of_features` by somebody who had only the notebook,
written when the checks were done.
"""

import torch
from torch import nn
from torch.nn import functional

from tests.exercises.answers import right, wrong


@right
def flatten_from_one(A):
    return A.flatten(1)


@right
def batch_size_first(A):
    N, C, H, W = A.shape
    return A.reshape(N, C * H * W)


@right
def flatten_layer(A):
    return nn.Flatten()(A)


@right
def one_row_each(A):
    return torch.stack([a.reshape(-1) for a in A])


# another fixed number
@wrong()
def fixed_256(A):
    return A.reshape(-1, 256)


# reshape in the place of view changes nothing
@wrong()
def reshape_for_view(A):
    return A.reshape(-1, 400)


# keeps the batch, and the 400
@wrong()
def batch_and_400(A):
    return A.reshape(A.shape[0], 400)


# batch size of the example
@wrong()
def always_25(A):
    return A.reshape(25, -1)


# one long row
@wrong()
def everything_flat(A):
    return torch.flatten(A)


# keeps the channels apart
@wrong()
def flatten_from_two(A):
    return A.flatten(2)


# one row for each channel of each image
@wrong()
def channels_into_the_batch(A):
    return A.reshape(A.shape[0] * A.shape[1], -1)


# -1 and the batch size in the wrong places
@wrong()
def columns_are_images(A):
    return A.reshape(-1, A.shape[0])


# fills up with zeros, so that the next layer keeps quiet
@wrong()
def padded_to_400(A):
    rows = A.flatten(1)
    return functional.pad(rows, (0, 400 - rows.shape[1]))


# mean over the pixels of each map
@wrong()
def global_average(A):
    return A.mean(dim=(2, 3))


# forgets the width
@wrong()
def channels_times_height(A):
    return A.reshape(-1, A.shape[1] * A.shape[2])


# drops the features that do not fill a row
@wrong()
def cuts_off_the_rest(A):
    flat = A.flatten()
    return flat[: len(flat) // 400 * 400].reshape(-1, 400)
