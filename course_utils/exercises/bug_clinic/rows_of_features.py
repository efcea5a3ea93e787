"""Exercise: Return A, of shape (N, C, H, W), as rows of shape (N, C * H * W)."""

import torch

from course_utils.checking import Case, exercise


def _rows_of_features_cases() -> list[Case]:
    def case(label: str, *shape: int) -> Case:
        values = torch.arange(torch.Size(shape).numel(), dtype=torch.float32)
        return Case(label, values.view(shape))

    return [
        case("25 images, 16 channels of 4x4", 25, 16, 4, 4),
        case("64 images, 16 channels of 4x4", 64, 16, 4, 4),
        case("one image, 16 channels of 5x5", 1, 16, 5, 5),
        case("as many images as channels", 16, 16, 5, 5),
        case("three images, two channels of 2x4", 3, 2, 2, 4),
        case("400 images of 1x2x2", 400, 1, 2, 2),
    ]


@exercise(
    cases=_rows_of_features_cases,
    hints=(
        "The number 400 was true for one size of image. What is true for every size: how many rows "
        "does the result have?",
        "`-1` means: work this number out from the others. Leave to it the number that depends on "
        "the size of the image, and give the other one yourself. `flatten` can do it, too.",
    ),
    insight="`A.view(len(A), -1)`, `A.reshape(len(A), -1)`, `A.flatten(1)` and `nn.Flatten()` "
    "agree; `view` alone refuses a tensor whose numbers are not stored in that order.",
)
def rows_of_features(A):
    """Return A, of shape (N, C, H, W), as rows of shape (N, C * H * W)."""
    return A.flatten(start_dim=1)


@rows_of_features.broken("25 images come back as 16 rows, and for 64 images it raises an error.")
def as_given(A):
    return A.view(-1, 400)


@rows_of_features.misconception(
    "A fixed number stands for the features, or for the images. It is right for one size, and with "
    "the next the same trap is open again. Take from A what A can tell: how many images are there?",
    features=(256, 128, 512, 16, 64, 25),
)
def another_number(A, features=256):
    return A.reshape(-1, features)


@rows_of_features.misconception(
    "Everything has become one long row: the axis that counts the images is gone.",
)
def one_row(A):
    return A.flatten()


@rows_of_features.misconception(
    "There is one row for the whole batch. One row for each image is wanted.",
)
def one_row_of_two_axes(A):
    return A.reshape(1, -1)


@rows_of_features.misconception(
    "You took the number of channels for the number of rows. Where the two happen to be equal it "
    "is even right. Which axis counts the images?",
)
def rows_by_channel(A):
    return A.reshape(A.shape[1], -1)


@rows_of_features.misconception(
    "Right for several images, wrong for one: `squeeze` removed the axis of length 1 that counts "
    "the images.",
)
def batch_lost(A):
    return A.squeeze().flatten(1)


@rows_of_features.misconception(
    "The shape is right, the content is not: a reshape to (features, N) and a transpose give every "
    "row some numbers of every image.",
)
def scrambled(A):
    return A.reshape(-1, len(A)).T


@rows_of_features.misconception(
    "Right shape, other order: the channels come last within each row. The weights of a trained "
    "layer would meet the wrong features.",
)
def channels_last(A):
    return A.permute(0, 2, 3, 1).flatten(1)


@rows_of_features.misconception(
    "Each channel is still a row by itself: there are three axes. From which axis on do the "
    "features of one image begin?",
)
def axes_too_few(A):
    return A.flatten(2)


@rows_of_features.misconception(
    "You averaged each map to one number. That is a layer of its own (global average pooling), and "
    "it throws away where something was seen.",
)
def averaged(A):
    return A.mean(dim=(2, 3))


@rows_of_features.misconception(
    "A fixed number of images stands in the shape, or a fixed number of features beside the number "
    "of images. With another batch, or another size of image, it fails. Leave one number to `-1`.",
)
def both_fixed(A):
    return A.reshape(len(A), 256)


@rows_of_features.misconception(
    "400 is not the number of features here, and a fixed number would fail for the next size. Let "
    "-1 find it.",
)
def rows_of_400(A):
    return A.reshape(len(A), 400)


@rows_of_features.misconception(
    "Each image has become a column instead of a row: the axis that counts the images stays first."
)
def columns(A):
    return A.flatten(1).T


@rows_of_features.misconception(
    "Only one number of each map, or one channel of each image, is left: features are set side by "
    "side, none is dropped."
)
def first_channel(A):
    return A[:, 0].flatten(1)


@rows_of_features.misconception(
    "You added up the channels, or the places, instead of setting them side by side: the numbers "
    "of an image are all kept."
)
def added_up(A):
    return A.sum(dim=1).flatten(1)


@rows_of_features.misconception(
    "Right numbers, other order: rows and columns of each map are exchanged. The weights of a "
    "trained layer would meet the wrong features."
)
def maps_transposed(A):
    return A.transpose(2, 3).flatten(1)


@rows_of_features.misconception(
    "A fixed number of images stands in the shape. It is right for one size of batch only; take "
    "from A what A can tell.",
    images=(64, 25, 32, 16, 100, 128, 50, 1000),
)
def fixed_batch(A, images=64):
    return A.reshape(images, -1)
