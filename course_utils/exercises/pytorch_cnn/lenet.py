"""Exercise: conv 6, pool, conv 16, pool, dense 120, 84, 10; X (N, in_channels, size, size)."""

import torch

from course_utils.checking import Case, exercise
from course_utils.exercises.pytorch_cnn.lenet_observed import scores_of, shape_of, shapes_for


def _lenet_cases() -> list[Case]:
    return [
        Case("3 images of 19 by 19 with two channels", 2, 19, run=scores_of(3)),
        Case("2 colour images of 32 by 32", 3, 32, run=scores_of(2)),
        Case("one grey image of 28 by 28", 1, 28, run=scores_of(1)),
        Case("the shape of the scores of 25 grey images", 1, 28, run=shape_of(25)),
        Case("the shape where no row is left over", 2, 16, run=shapes_for(16, 20, 24)),
        Case("the shape for other sizes", 2, 17, run=shapes_for(17, 18, 22, 29, 33)),
    ]


@exercise(
    cases=_lenet_cases,
    hints=(
        "In `__init__` make the layers that hold parameters, and keep each as `self.something`; in "
        "`forward` let X pass through them, with ReLU and pooling in between.",
        "Only two numbers depend on the arguments: the channels that enter the first convolution, "
        "and the features that enter the first dense layer. The latter are 16 channels of "
        "side · side values; follow `size` through convolution, pooling, convolution, pooling.",
        "A convolution with kernel 5 makes the side 4 smaller; pooling by 2 halves it and rounds "
        "down. Before the first dense layer, flatten everything but the batch: "
        "`A.flatten(start_dim=1)`.",
    ),
    insight="`nn.LazyLinear(120)` would count the features itself, at the first pass. Most of the "
    "network stands there: 48,120 of 62,006 parameters for colour images of 32 by 32. Networks of "
    "today average each map instead, and take images of any size.",
)
class LeNet(torch.nn.Module):
    """conv 6, pool, conv 16, pool, dense 120, 84, 10; X (N, in_channels, size, size)."""

    def __init__(self, in_channels, size):
        super().__init__()
        side = ((size - 4) // 2 - 4) // 2
        self.conv1 = torch.nn.Conv2d(in_channels, 6, 5)
        self.conv2 = torch.nn.Conv2d(6, 16, 5)
        self.pool = torch.nn.MaxPool2d(2)
        self.fc1 = torch.nn.Linear(16 * side * side, 120)
        self.fc2 = torch.nn.Linear(120, 84)
        self.fc3 = torch.nn.Linear(84, 10)

    def forward(self, X):
        """Return the logits, shape (N, 10)."""
        A = self.pool(torch.relu(self.conv1(X)))
        A = self.pool(torch.relu(self.conv2(A)))
        A = A.flatten(start_dim=1)
        A = torch.relu(self.fc1(A))
        A = torch.relu(self.fc2(A))
        return self.fc3(A)
