"""Answers to `image_scores` that learners could write, and how each is to be judged."""

import math

import torch
from torch import nn

from tests.exercises.answers import right, wrong


@right
def image_scores_with_view(model, images):
    return model(images.reshape(len(images), -1))


@right
def image_scores_with_flatten_module(model, images):
    return nn.Sequential(nn.Flatten(), model)(images)


@right
def image_scores_one_by_one(model, images):
    return torch.stack([model(image.flatten()) for image in images])


@right
def with_sizes(model, images):
    n, *rest = images.shape
    return model(images.contiguous().view(n, math.prod(rest)))


@right
def with_torch_flatten(model, images):
    return model(torch.flatten(images, 1))


@right
def by_concatenation(model, images):
    return model(torch.cat([image.reshape(1, -1) for image in images], dim=0))


for _name, _names, _answer in (
    ("all_in_one", "whole_batch", lambda model, images: model(torch.flatten(images))),
    ("all_in_one_row", "whole_batch_in_a_row whole_batch",
     lambda model, images: model(images.view(1, -1))),
    ("fixed_784", "always_784", lambda model, images: model(images.view(-1, 784))),
    ("fixed_28_28", "always_784", lambda model, images: model(images.view(-1, 28 * 28))),
    ("squeezed_first", "squeezed", lambda model, images: model(images.squeeze().flatten(1))),
    ("dealt_out", "scrambled", lambda model, images: model(images.reshape(-1, len(images)).T)),
    ("transposed", "columns_first", lambda model, images: model(images.mT.flatten(1))),
    ("first_of_the_batch", "first_image",
     lambda model, images: model(images[0].reshape(-1))),
    ("probabilities_too", "probabilities",
     lambda model, images: model(images.flatten(1)).softmax(dim=-1)),
    ("classes_too", "classes", lambda model, images: model(images.flatten(1)).max(1).indices),
    ("scaled_too", "scaled", lambda model, images: model(images.flatten(1) / 255.0)),
    ("standardised_too", "standardized",
     lambda model, images: model(((images - images.mean()) / images.std()).flatten(1))),
    ("two_axes_left", "rows_of_pixels", lambda model, images: model(images.flatten(2))),
    ("an_axis_more", "rows_of_pixels", lambda model, images: model(images[:, None])),
    ("uncalled_layer", "error", lambda model, images: model(nn.Flatten(images))),
    ("fixed_batch", "", lambda model, images: model(images.view(64, -1))),
    ("rows_of_the_image", "", lambda model, images: model(images.reshape(-1, images.shape[-1]))),
    ("the_images", "rows_only", lambda model, images: images.flatten(1)),
    ("nothing", "no_return", lambda model, images: print(model(images.flatten(1)))),
    ("scores_transposed", "transpose", lambda model, images: model(images.flatten(1)).T),
    ("mean_score", "reduced", lambda model, images: model(images.flatten(1)).mean(0)),
    ("the_model", "", lambda model, images: model),
):  # fmt: skip
    _answer.__name__ = _name
    globals()[_name] = wrong(*_names.split())(_answer)
