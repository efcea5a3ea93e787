"""Answers to `rows_of_features` that learners could write, and how each is to be judged."""

import torch
from torch import nn

from tests.exercises.answers import right, wrong


@right
def rows_of_features_with_view(A):
    return A.view(A.size(0), -1)


@right
def rows_of_features_with_sizes(A):
    n, c, h, w = A.shape
    return A.reshape(n, c * h * w)


@right
def rows_of_features_with_numpy(A):
    return A.numpy().reshape(len(A), -1)


@right
def with_the_module(A):
    return nn.Flatten()(A)


@right
def image_by_image(A):
    return torch.stack([torch.cat([row for channel in image for row in channel]) for image in A])


@right
def flattened_backwards(A):
    return A.flatten(-3)


@right
def into_zeros(A):
    out = torch.zeros(len(A), A[0].numel())
    for place, image in enumerate(A):
        out[place] = image.ravel()
    return out


for _name, _names, _answer in (
    ("with_256", "another_number", lambda A: A.view(-1, 256)),
    ("with_16_4_4", "another_number", lambda A: A.view(-1, 16 * 4 * 4)),
    ("with_400_reshaped", "as_given", lambda A: A.reshape(-1, 400)),
    ("n_and_256", "both_fixed", lambda A: A.view(len(A), 256)),
    ("n_and_400", "rows_of_400", lambda A: A.view(A.shape[0], 400)),
    ("batch_of_64", "fixed_batch", lambda A: A.view(64, -1)),
    ("flat", "one_row", lambda A: A.flatten()),
    ("flat_view", "one_row", lambda A: A.view(-1)),
    ("one_row_view", "one_row_of_two_axes", lambda A: A.view(1, -1)),
    ("unsqueezed", "one_row_of_two_axes", lambda A: A.flatten()[None]),
    ("channels_as_rows", "rows_by_channel", lambda A: A.view(A.size(1), -1)),
    ("squeeze_first", "batch_lost", lambda A: torch.flatten(torch.squeeze(A), 1)),
    ("dealt_out", "scrambled", lambda A: A.reshape(-1, A.shape[0]).t()),
    ("last_channels", "channels_last", lambda A: A.movedim(1, -1).reshape(len(A), -1)),
    ("three_axes", "axes_too_few", lambda A: A.view(*A.shape[:2], -1)),
    ("pooled", "averaged", lambda A: A.flatten(2).mean(2)),
    ("as_columns", "columns transpose", lambda A: A.flatten(1).t()),
    ("first_map", "first_channel", lambda A: A[:, 0, :, :].flatten(1)),
    ("channel_sum", "added_up", lambda A: A.sum(1).flatten(1)),
    ("maps_turned", "maps_transposed", lambda A: A.permute(0, 1, 3, 2).flatten(1)),
    ("unchanged", "shape", lambda A: A),
    ("start_and_end", "", lambda A: A.flatten(1, 2)),
):  # fmt: skip
    _answer.__name__ = _name
    globals()[_name] = wrong(*_names.split())(_answer)
