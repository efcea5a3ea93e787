"""Exercise `conv2d_layer`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _conv2d_layer_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(63)

    def case(label: str, images: tuple, kernels: tuple, *settings: int) -> Case:
        X, W = normal(generator, *images), normal(generator, *kernels)
        return Case(label, X, W, normal(generator, kernels[0]), *settings)

    by_hand = (
        torch.tensor([[[[1.0, 0.0, 2.0], [3.0, 1.0, 0.0]], [[0.0, 4.0, 1.0], [1.0, 0.0, 5.0]]]]),
        torch.tensor([[[[1.0, 2.0], [0.0, -1.0]], [[3.0, 0.0], [1.0, -2.0]]]]),
        torch.tensor([10.0]),
    )
    return [
        Case("one image with two channels, and one kernel", *by_hand),
        case("two images, three channels, four kernels", (2, 3, 5, 6), (4, 3, 3, 2)),
        case("a single channel", (3, 1, 6, 5), (2, 1, 3, 3)),
        case("a kernel of one weight per channel", (2, 4, 3, 2), (3, 4, 1, 1)),
        case("kernels as large as the image", (2, 3, 3, 4), (5, 3, 3, 4)),
        case("stride 2", (2, 3, 7, 9), (4, 3, 3, 3), 2),
        case("stride 2, and a row and a column left over", (3, 2, 8, 6), (4, 2, 3, 3), 2),
        case("stride 3 with small windows", (2, 3, 8, 7), (2, 3, 2, 2), 3),
        case("padding 1", (2, 3, 5, 4), (4, 3, 3, 3), 1, 1),
        case("padding 2 and a kernel wider than high", (1, 2, 4, 5), (3, 2, 2, 4), 1, 2),
        case("stride 2 with padding 1", (2, 3, 6, 7), (4, 3, 3, 3), 2, 1),
        case("stride 3 with padding 2, and pixels left over", (2, 2, 7, 9), (3, 2, 4, 3), 3, 2),
    ]


@exercise(
    cases=_conv2d_layer_cases,
    hints=(
        "Pad first: `functional.pad(X, (padding,) * 4)` adds columns left and right and rows at "
        "top and bottom. `conv_output_size` then says how many rows and columns come out.",
        "As in exercise 6.1 two loops run over the places of the result. The window of place i, j "
        "begins at row i · stride and column j · stride of the padded images, and has all images "
        "of the batch and all channels.",
        "A window is the input of a dense layer: `window.flatten(1)` has the shape (N, c_in · kh · "
        "kw). What shape does `W.flatten(1)` have, and what does chapter 01 do with the two?",
    ),
    insight="Each place of the result is a dense layer, the same one everywhere, applied to one "
    "window. Take stride 1 and a kernel as large as the image, and nothing else is left of it.",
)
def conv2d_layer(X, W, b, stride=1, padding=0):
    """Return the feature maps (N, c_out, rows, columns) of images X by kernels W and biases b."""
    n, _, height, width = X.shape
    c_out, _, kh, kw = W.shape
    rows = (height + 2 * padding - kh) // stride + 1
    columns = (width + 2 * padding - kw) // stride + 1
    X = torch.nn.functional.pad(X, (padding, padding, padding, padding))
    Z = X.new_empty(n, c_out, rows, columns)
    for i in range(rows):
        for j in range(columns):
            top, left = i * stride, j * stride
            window = X[:, :, top : top + kh, left : left + kw]
            Z[:, :, i, j] = window.flatten(1) @ W.flatten(1).T + b
    return Z
