"""Open task of chapter 00: change a boot so that the network takes it for something else."""

import torch

from course_utils.checking import Figure, Unfit, numbers_of, open_task
from course_utils.data import CLASSES, load_fashion_mnist
from course_utils.garment_network import garment_logits

BOOT = 0
"""Its place among the test images."""


@open_task(
    target=30,
    better="lower",
    unit="{:.0f}",
    measures="Changed pixels",
    hints=(
        "`image[10, :] = 255` makes row 10 white, and `image[:, 5] = 0` makes column 5 black. A "
        "white line through the boot changes at most 28 pixels. Which one does it? Most do not, so "
        "try several, or draw them in the widget of section 1 first.",
        "Where does a boot differ from a sneaker or a sandal? At the shaft, at the heel, in the "
        "gap under the sole. A line there counts more than one in the empty corner.",
        "A patch needs fewer pixels than a line: `image[4:8, 10:14] = 255` changes 16. Which rows "
        "and columns?",
    ),
    insight="To you it is still a boot. The network does not see a boot: it adds up numbers, and a "
    "few pixels at the right place outweigh all others. Pictures that are made to mislead a "
    "network are called adversarial examples.",
    then="A white patch of 2 × 2 is enough. Where? And can you choose what the network says?",
    may_change=True,
)
def fool_the_network(answer):
    """Change as few pixels of the boot as you can, so that the network says anything else."""
    images, _ = load_fashion_mnist("test")
    boot = images[BOOT]
    image = numbers_of(answer(boot.clone()), (28, 28))
    _require_pixels(image)
    changed = int((image != boot).sum())
    if not changed:
        raise Unfit("The image came back as it was. Change pixels of it: `image[10, :] = 255`.")
    probabilities = garment_logits(image[None]).softmax(1)[0]
    says = CLASSES[int(probabilities.argmax())]
    confident = f"{100 * probabilities.max():.1f} % confident"
    if says == "Ankle boot":
        try_out = "another place, another value, or more pixels"
        if changed >= fool_the_network.target:
            try_out = "another place or another value"
        raise Unfit(
            f"With {changed} changed pixels the network still says Ankle boot, {confident}. Try "
            f"{try_out}. `ex.fool_the_network.hint()` gives a hint."
        )
    return Figure(changed, f"The network now says {says}, {confident}.")


def _require_pixels(image: torch.Tensor) -> None:
    odd = ((image != image.round()) | (image < 0) | (image > 255)).nonzero()
    if len(odd):
        row, column = odd[0].tolist()
        raise Unfit(
            f"A pixel is a whole number from 0 to 255, but the one in row {row}, column {column} "
            f"is {image[row, column].item():g}."
        )
