"""Exercise: the accuracy, the fraction of right answers."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal
from course_utils.exercises.losses.shared import index


def _accuracy_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(25)
    seven, twelve, many = (normal(generator, *shape) for shape in ((7, 5), (12, 4), (50, 10)))
    return [
        Case(
            "three of four right",
            torch.tensor([[0.0, 5.0, 1.0], [2.0, 1.0, 0.0], [-3.0, -2.0, -1.0], [1.0, 0.0, 0.0]]),
            index(1, 0, 2, 2),
        ),
        Case("a single image, wrong", torch.tensor([[0.1, 0.2]]), index(0)),
        Case(
            "as many images as classes",
            torch.tensor([[0.5, 2.5, 1.0], [2.0, -1.0, 0.0], [-2.0, 0.4, 0.3]]),
            index(1, 2, 0),
        ),
        Case(
            "both images right",
            torch.tensor([[-2.0, -1.0, -3.0, -0.5], [0.0, 1.0, 0.5, -1.0]]),
            index(3, 1),
        ),
        Case("seven images, three right", seven, _some_right(seven, 2, 3, 6)),
        Case("twelve images, seven right", twelve, _some_right(twelve, 0, 1, 4, 6, 7, 9, 10)),
        Case("50 images, 19 right", many, _some_right(many, *range(3, 41, 2))),
    ]


def _some_right(logits: torch.Tensor, *places: int) -> torch.Tensor:
    """Return labels with which the answers in these places are right, and no others."""
    order = logits.argsort(dim=1, descending=True)
    labels = order[torch.arange(len(order)), 1 + torch.arange(len(order)) % (order.shape[1] - 1)]
    labels[list(places)] = order[list(places), 0]
    return labels


@exercise(
    cases=_accuracy_cases,
    hints=(
        "The network's answer for an image is the position of the largest score in its row.",
        "`logits.argmax(dim=1)` has shape (N,); compared with labels, they give True or False N "
        "times. `.float()` turns them into 1.0 and 0.0.",
    ),
    insight="An accuracy is a sample: of 10,000 test images with 90 % right, chance alone moves it "
    "by about 0.3 percentage points. Smaller differences between two networks mean little.",
)
def accuracy(logits, labels):
    """Return the fraction of rows of logits (N, K) whose largest score is at labels (N,)."""
    return (logits.argmax(dim=1) == labels).float().mean()
