"""Exercise: the accuracy, the fraction of right answers."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal
from course_utils.exercises.losses.shared import index


def _accuracy_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(25)
    many = normal(generator, 50, 10)
    labels = many.argmax(dim=1)
    labels[::3] = torch.arange(17) % 10
    seven = normal(generator, 7, 5)
    return [
        Case(
            "three of four right",
            torch.tensor([[0.0, 5.0, 1.0], [2.0, 1.0, 0.0], [-3.0, -2.0, -1.0], [1.0, 0.0, 0.0]]),
            index(1, 0, 2, 2),
        ),
        Case("a single image, wrong", torch.tensor([[0.1, 0.2]]), index(0)),
        Case(
            "as many images as classes",
            torch.tensor([[0.5, 2.0, 1.0], [3.0, -1.0, 0.0], [-2.0, 0.4, 0.3]]),
            index(1, 2, 1),
        ),
        Case(
            "both images right",
            torch.tensor([[0.0, 1.0, 0.5, -1.0], [-2.0, -1.0, -3.0, -0.5]]),
            index(1, 3),
        ),
        Case("seven images, five classes", seven, seven.argmax(dim=1) * index(1, 1, 0, 1, 1, 0, 1)),
        Case("50 images, 10 classes", many, labels),
    ]


@exercise(
    cases=_accuracy_cases,
    hints=(
        "The network's answer for an image is the position of the largest score in its row.",
        "`logits.argmax(dim=1)` has shape (N,); comparing with labels gives N times True or False. "
        "`.float()` turns them into 1.0 and 0.0.",
    ),
    insight="An accuracy is a sample: of 10,000 test images with 90 % right, chance alone moves it "
    "by about 0.3 percentage points. Smaller differences between two networks mean little.",
)
def accuracy(logits, labels):
    """Return the fraction of rows of logits (N, K) whose largest score is at labels (N,)."""
    return (logits.argmax(dim=1) == labels).float().mean()
