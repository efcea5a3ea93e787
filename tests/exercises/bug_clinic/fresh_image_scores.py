"""Answers to `image_scores` by somebody who had only the notebook,
written when the checks were done.
"""

import torch
from torch import nn

from tests.exercises.answers import right, wrong


@right
def flatten_from_one(model, images):
    return model(images.flatten(1))


@right
def reshape_to_rows(model, images):
    n = images.shape[0]
    return model(images.reshape(n, -1))


@right
def flatten_layer_in_front(model, images):
    return nn.Sequential(nn.Flatten(), model)(images)


@right
def row_by_row(model, images):
    rows = [image.flatten() for image in images]
    return model(torch.stack(rows))


# 784 is right for grey images of 28 by 28 only
@wrong()
def always_784(model, images):
    return model(images.reshape(-1, 784))


# the batch of the cell had 64 images
@wrong()
def always_64(model, images):
    return model(images.reshape(64, -1))


# flattens the batch, too
@wrong()
def one_long_row(model, images):
    return model(images.flatten())


# keeps the first axis of each image
@wrong()
def flatten_from_two(model, images):
    return model(images.flatten(2))


# forgets the model
@wrong()
def features_only(model, images):
    return images.flatten(start_dim=1)


# flattens the result, not the input
@wrong()
def flattens_too_late(model, images):
    return model(images).flatten(1)


# rows and columns: the pixels of the images get mixed
@wrong()
def reshape_and_turn(model, images):
    return model(images.reshape(-1, images.shape[0]).T)


# counts height and width only: wrong for colour images
@wrong()
def last_two_axes(model, images):
    h, w = images.shape[-2:]
    return model(images.reshape(-1, h * w))


# the first image only
@wrong()
def first_image(model, images):
    return model(images[0].reshape(1, -1))


# probabilities, and no gradient flows back
@wrong()
def softmax_without_graph(model, images):
    with torch.no_grad():
        return model(images.flatten(1)).softmax(dim=1)


# an axis too many
@wrong()
def results_stacked(model, images):
    return torch.stack([model(image.reshape(1, -1)) for image in images])
