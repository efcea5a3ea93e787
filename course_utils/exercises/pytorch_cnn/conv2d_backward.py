"""Exercise `conv2d_backward`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _conv2d_backward_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(67)

    def case(label: str, images: tuple, kernels: tuple) -> Case:
        n, _, height, width = images
        c_out, _, kh, kw = kernels
        dZ = normal(generator, n, c_out, height - kh + 1, width - kw + 1)
        return Case(label, dZ, normal(generator, *images), normal(generator, *kernels))

    by_hand = (
        torch.tensor([[[[1.0, 2.0]]]]),
        torch.tensor([[[[3.0, 0.0, 1.0], [-1.0, 4.0, 2.0]]]]),
        torch.tensor([[[[1.0, -2.0], [0.0, 5.0]]]]),
    )
    return [
        Case("one image, one channel, one kernel, two windows", *by_hand),
        case("one image with two channels, three kernels", (1, 2, 4, 5), (3, 2, 2, 3)),
        case("four images with one channel, one kernel", (4, 1, 5, 4), (1, 1, 3, 2)),
        case("two images, three channels, four kernels", (2, 3, 6, 5), (4, 3, 3, 2)),
        case("kernels as large as the image", (3, 2, 3, 4), (5, 2, 3, 4)),
        case("kernels of one weight per channel", (2, 4, 3, 2), (3, 4, 1, 1)),
        case("square images and kernels", (3, 2, 5, 5), (4, 2, 3, 3)),
    ]


@exercise(
    cases=_conv2d_backward_cases,
    hints=(
        "A gradient has the shape of what it belongs to. Begin with zeros of the shapes of X and "
        "W, go through the places of dZ with two loops, and let each place add its share.",
        "At place i, j the forward pass was a dense layer: window `X[:, :, i : i + kh, j : j + "
        "kw]`, flattened to (N, c_in · kh · kw), times the flattened W, transposed. Chapter 04 "
        "has the way back: `dense_backward(dZ[:, :, i, j], A_prev, W)` gives three gradients.",
        "Give each of the three its old shape with `.view(...)` and add it: the share of dX at "
        "the very window that was cut out, with `+=`, because windows overlap.",
    ),
    insight="dX is a convolution, too: dZ, padded with kernel - 1 zeros on each side, with the "
    "kernels turned by 180 degrees. Mathematics' convolution comes back on the way back.",
    results=("dX", "dW", "db"),
)
def conv2d_backward(dZ, X, W):
    """Gradients (dX, dW, db) of a convolution with stride 1 and no padding, from dZ."""
    kh, kw = W.shape[2:]
    dX, dW = torch.zeros_like(X), torch.zeros_like(W)
    for i in range(dZ.shape[2]):
        for j in range(dZ.shape[3]):
            delta = dZ[:, :, i, j]
            window = X[:, :, i : i + kh, j : j + kw]
            dW += (delta.T @ window.flatten(1)).view(W.shape)
            dX[:, :, i : i + kh, j : j + kw] += (delta @ W.flatten(1)).view(window.shape)
    return dX, dW, dZ.sum(dim=(0, 2, 3))
