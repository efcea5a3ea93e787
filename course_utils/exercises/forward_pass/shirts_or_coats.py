"""Open task of chapter 01: one neuron tells shirts from coats, without training."""

import torch

from course_utils.checking import Figure, numbers_of, open_task
from course_utils.data import CLASSES, load_fashion_mnist

COAT, SHIRT = CLASSES.index("Coat"), CLASSES.index("Shirt")


@open_task(
    target=0.75,
    better="higher",
    unit="{:.1%}",
    measures="Accuracy on the 2,000 test images of shirts and coats",
    hints=(
        "Begin with what is at hand: the average shirt minus the average coat as weights, and the "
        "bias that makes z zero half way between the two averages. That gets about 71 %. Look at "
        "the images it gets wrong: what do they have in common?",
        "A bright coat adds up to a larger sum than a dark one, whatever its form. What could you "
        "do to each image first, so that only the form counts?",
        "The input of a neuron need not be the pixel itself. Each image divided by its own mean, "
        "its square root, or whether there is any cloth at all: average each of them for shirts "
        "and for coats, and take the difference again.",
    ),
    insight="What helped most was probably not another weight but another input. Choosing what a "
    "neuron sees was the craft of machine vision for decades; from chapter 04 on, hidden "
    "layers find it by themselves.",
    then="Weights that take into account which pixels vary together reach 85 %. Can you pass 80 %?",
)
def shirts_or_coats(answer):
    """Return one number z for each image: above 0 it says shirt, else coat."""
    images, labels = load_fashion_mnist("test")
    is_one = (labels == SHIRT) | (labels == COAT)
    images, is_shirt = images[is_one], labels[is_one] == SHIRT
    z = numbers_of(answer(images.clone()), (len(images),))
    is_right = (z > 0) == is_shirt
    return Figure(int(is_right.sum()) / len(images), _by_class(z, is_shirt, is_right))


def _by_class(z: torch.Tensor, is_shirt: torch.Tensor, is_right: torch.Tensor) -> str:
    says_shirt = int((z > 0).sum())
    if says_shirt in (0, len(z)):
        sign, name = ("positive", "shirt") if says_shirt else ("zero or negative", "coat")
        return f"Every z is {sign}, so each garment is called a {name}: look at the bias."
    shirts, coats = (100 * is_right[which].double().mean() for which in (is_shirt, ~is_shirt))
    return f"Of the shirts {shirts:.1f} % are right, of the coats {coats:.1f} %."
