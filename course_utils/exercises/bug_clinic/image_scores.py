"""Exercise `image_scores`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal
from course_utils.exercises.bug_clinic.shared import seeded_network


def _image_scores_cases() -> list[Case]:
    def case(label: str, *shape: int) -> Case:
        generator = torch.Generator().manual_seed(92)
        features = torch.Size(shape[1:]).numel()
        model = seeded_network(generator, features, 8, 10)
        return Case(label, model, normal(generator, *shape))

    return [
        case("five images of 28x28", 5, 28, 28),
        case("a batch of one image of 1x28x28", 1, 1, 28, 28),
        case("28 images of 28x28", 28, 28, 28),
        case("four colour images of 3x8x7", 4, 3, 8, 7),
        case("two images of 5x3", 2, 5, 3),
        case("six rows of 4 features", 6, 4),
    ]


@exercise(
    cases=_image_scores_cases,
    hints=(
        "The layer multiplies along the last axis. How many numbers stand there, and how many "
        "belong to one image?",
        "`flatten` makes one axis of several, and `start_dim` says which is the first of them. "
        "Which axis has to stay as it is?",
    ),
    insight="`nn.Flatten()` does the same as a layer, which is why many networks for images begin "
    "with it: its default start_dim is 1, while that of `torch.flatten` is 0.",
)
def image_scores(model, images):
    """Return the logits (N, 10) of images (N, ...), one row of features for each image."""
    return model(images.flatten(start_dim=1))


@image_scores.broken("The first layer wants 784 features and gets images of 28x28.")
def as_given(model, images):
    return model(images)


@image_scores.misconception(
    "All images of the batch have become one long row, and that fits the layer only when there is "
    "a single one. Which axis counts the images, and has to stay?",
)
def whole_batch(model, images):
    return model(images.flatten())


@image_scores.misconception(
    "All images of the batch have become one long row, and that fits the layer only when there is "
    "a single one. The number of rows has to be the number of images.",
)
def whole_batch_in_a_row(model, images):
    return model(images.reshape(1, -1))


@image_scores.misconception(
    "Right for several images, wrong for one: `squeeze` without an argument removes every axis of "
    "length 1, and in a batch of one that is the axis which counts the images.",
)
def squeezed(model, images):
    return model(images.squeeze().flatten(1))


@image_scores.misconception(
    "The shape fits, the content does not: a reshape to (features, N) followed by a transpose "
    "deals the pixels out like cards, and every row holds some of every image. Only for a batch of "
    "one is it right.",
)
def scrambled(model, images):
    return model(images.reshape(-1, len(images)).T)


@image_scores.misconception(
    "Right for images of 28x28, and only for these: with another size, a fixed 784 fails or, "
    "worse, cuts the pixels of several images into rows of 784. Name what stays instead: one row "
    "for each image.",
)
def always_784(model, images):
    return model(images.reshape(-1, 784))


@image_scores.misconception(
    "The rows are still 28 pixels long. From which axis on must the axes be joined, so that one "
    "row holds a whole image?",
    reshaped=(lambda images: images.flatten(2), lambda images: images.unsqueeze(1)),
)
def rows_of_pixels(model, images, reshaped=lambda images: images.flatten(2)):
    return model(reshaped(images))


@image_scores.misconception(
    "Only the first image of the batch gets its scores.",
)
def first_image(model, images):
    return model(images[0].flatten())


@image_scores.misconception(
    "The pixels come column by column, because the image was transposed first. The weights were "
    "trained on rows: each of them would meet another pixel.",
)
def columns_first(model, images):
    return model(images.transpose(-1, -2).flatten(1))


@image_scores.misconception(
    "Each row of features is the mean, or the sum, of something: pixels were reduced instead of "
    "set side by side. All of them have to reach the layer."
)
def column_means(model, images):
    features = model[0].in_features
    rows = images.flatten(1).mean(dim=1, keepdim=True)
    return model(rows.expand(-1, features))


@image_scores.misconception(
    "What you return is no longer the scores but the most likely class of each image. Only the "
    "shape of the input was to be repaired."
)
def classes(model, images):
    return model(images.flatten(1)).argmax(dim=1)


@image_scores.misconception(
    "The scores have become probabilities. Only the shape of the input was to be repaired; the "
    "loss applies softmax itself."
)
def probabilities(model, images):
    return torch.softmax(model(images.flatten(1)), dim=1)


@image_scores.misconception(
    "The images were scaled on the way. Only their shape was to be repaired; the numbers stay as "
    "they are.",
    divisor=(255, 256, 2, 10, 100),
)
def scaled(model, images, divisor=255):
    return model(images.flatten(1) / divisor)


@image_scores.misconception(
    "Each batch was standardised on the way. Only the shape was to be repaired; the numbers stay "
    "as they are."
)
def standardized(model, images):
    rows = images.flatten(1)
    return model((rows - rows.mean()) / rows.std())


@image_scores.misconception(
    "What comes back are the rows of features themselves: the model is never called on them."
)
def rows_only(model, images):
    return images.flatten(1)
