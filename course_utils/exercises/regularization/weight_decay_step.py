"""Exercise: a step of SGD with weight decay."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _weight_decay_step_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(72)

    def random(*shape: int) -> list[torch.Tensor]:
        return [2 * normal(generator, *shape) for _ in range(2)]

    return [
        Case("a step, computed by hand", torch.tensor([3.0]), torch.tensor([0.5]), 0.1, 0.2),
        Case("a gradient of 0", torch.tensor([1.0, -2.0, 0.0]), torch.zeros(3), 0.5, 0.1),
        Case("weights of 0", torch.zeros(2), torch.tensor([4.0, -0.7]), 0.3, 0.4),
        Case("four weights", *random(4), 0.05, 0.3),
        Case("decay 0", *random(3), 0.1, 0.0),
        Case("weights of shape (2, 3)", *random(2, 3), 0.2, 0.5),
        Case("weights of shape (2, 1, 3) and a strong decay", *random(2, 1, 3), 0.4, 1.5),
    ]


@exercise(
    cases=_weight_decay_step_cases,
    hints=(
        "It is the step of exercise 3.2 with a longer gradient: what does the decay add to `grad`?",
        "`decay` already is the whole factor of theta in the gradient; the 2 of the square is in "
        "it. The learning rate multiplies both parts.",
    ),
    insight="Without a gradient, a weight shrinks by the factor 1 - lr * decay in every step: with "
    "a learning rate of 0.1 and the common decay of 0.0005, half of it is gone after about 14,000 "
    "steps.",
)
def weight_decay_step(theta, grad, lr, decay):
    """Return theta after one step of SGD with weight decay; theta and grad of one shape."""
    return theta - lr * (grad + decay * theta)
