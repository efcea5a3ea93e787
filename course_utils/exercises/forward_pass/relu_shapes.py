"""Wrong functions for `relu` that change the shape."""

import torch

from course_utils.exercises.forward_pass.relu import relu


@relu.misconception(
    "You return a single number, the largest of all. ReLU compares every element with 0, not "
    "with the other elements, and keeps the shape.",
    way=(lambda z: z.max(), lambda z: torch.clamp(z.max(), min=0)),
)
def maximum_of_all(z, way):
    return way(z)


@relu.misconception(
    "You search for the largest value along an axis. The 0 was taken for the number of that axis; "
    "it should be what every element is compared with.",
    way=(
        lambda z: tuple(z.max(0)),
        lambda z: z.max(0).values,
        lambda z: z.max(0).indices,
        lambda z: tuple(z.max(-1)),
        lambda z: z.max(-1).values,
    ),
)
def maximum_along_an_axis(z, way):
    return way(z)


@relu.misconception(
    "The negative values are gone instead of 0, so the shape changed. The next layer needs one "
    "number from every neuron, silent ones included.",
    way=(
        lambda z: z[z > 0],
        lambda z: z[z >= 0],
        lambda z: z[z > 0].tolist(),
        lambda z: z[z >= 0].tolist(),
    ),
)
def dropped(z, way):
    return way(z)


@relu.misconception(
    "You return where the positive values stand, not the values. With a condition alone the "
    "positions come out; ReLU needs to be told what to take at each of them.",
    way=(
        lambda z: torch.where(z > 0),
        lambda z: (z > 0).nonzero(),
        lambda z: torch.where(z >= 0),
        lambda z: (z >= 0).nonzero(),
    ),
)
def positions(z, way):
    return way(z)


@relu.misconception(
    "Only one element comes back. If there is a loop, look at the indentation of `return`: inside "
    "the loop it ends the function at the first pass.",
    way=(
        lambda z: torch.clamp(z[0], min=0),
        lambda z: torch.clamp(z.flatten()[0], min=0),
        lambda z: torch.clamp(z[-1], min=0),
        lambda z: torch.clamp(z.flatten()[-1], min=0),
    ),
)
def one_element(z, way):
    return way(z)


@relu.misconception(
    "The results are added up to one number. ReLU returns a number for every element, in the same "
    "shape.",
    way=(
        lambda z: torch.clamp(z.sum(), min=0),
        lambda z: torch.clamp(z, min=0).sum(),
        lambda z: torch.clamp(z, min=0).mean(),
        lambda z: torch.clamp(z, min=0).sum(-1),
        lambda z: torch.clamp(z.sum(-1), min=0),
    ),
)
def added_up(z, way):
    return way(z)


@relu.misconception(
    "A Python list comes back; a tensor of the shape of z is wanted.",
    way=(lambda x: torch.clamp(x, min=0), lambda x: max(0, x), lambda x: x if x > 0 else 0),
)
def list_of_a_vector(z, way):
    if z.dim() != 1:
        raise RuntimeError
    return [way(x) for x in z]


@relu.misconception(
    "A Python list of all numbers comes back, in which the shape is lost. A tensor is wanted, of "
    "the same shape as z."
)
def flat_list(z):
    return torch.clamp(z, min=0).flatten().tolist()
