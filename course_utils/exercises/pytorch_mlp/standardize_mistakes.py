"""Wrong functions that learners write for `standardize`."""

from collections.abc import Callable

import torch

from course_utils.exercises.pytorch_mlp.standardize import standardize


def _numbers(X: torch.Tensor, correction: int = 1) -> tuple[torch.Tensor, torch.Tensor]:
    return X.float().mean(), X.float().std(correction=correction)


def _by(mean, std, *sets):
    return tuple((X.float() - mean) / std for X in sets)


# Whose mean and standard deviation?


@standardize.misconception(
    "Each set is standardised with its own numbers. Then the same grey value means one thing in "
    "training and another in the test, and a single test image has to supply its own mean. Which "
    "images does the network know when it is trained?",
    correction=(1, 0),
)
def own_statistics(train, test, correction):
    return tuple(_by(*_numbers(X, correction), X)[0] for X in (train, test))


@standardize.misconception(
    "Your mean and standard deviation come from both sets together. The test images stand for "
    "images that nobody has seen yet: what do you compute before they arrive?",
)
def all_data(train, test):
    return _by(*_numbers(torch.cat([train.float(), test.float()])), train, test)


@standardize.misconception(
    "Your mean and standard deviation are averages of those of both sets. The test images stand "
    "for images that nobody has seen yet: what do you compute before they arrive?",
    correction=(1, 0),
)
def averaged_statistics(train, test, correction):
    pairs = zip(_numbers(train, correction), _numbers(test, correction))
    return _by(*((one + other) / 2 for one, other in pairs), train, test)


@standardize.misconception(
    "Both sets are standardised with the numbers of the test set. It is the one set that may play "
    "no part in preparing anything.",
    correction=(1, 0),
)
def test_statistics(train, test, correction):
    return _by(*_numbers(test, correction), train, test)


@standardize.misconception(
    "The sets are exchanged: the training images are treated with the numbers of the test set, "
    "the test images with those of the training set.",
    correction=(1, 0),
)
def exchanged_statistics(train, test, correction):
    return _by(*_numbers(test, correction), train) + _by(*_numbers(train), test)


@standardize.misconception(
    "The training images are right. From the test images you subtract the mean of the training "
    "set, but then divide by their own standard deviation: an image with little contrast gets as "
    "much as all others. Whose spread belongs there?",
    correction=(1, 0),
)
def own_deviation_of_test(train, test, correction):
    mean, std = _numbers(train)
    return *_by(mean, std, train), *_by(mean, _numbers(test, correction)[1], test)


@standardize.misconception(
    "The training images are right. From the test images you subtract their own mean, so that "
    "dark ones come out as bright as others. Whose mean belongs there?",
)
def own_mean_of_test(train, test):
    mean, std = _numbers(train)
    return *_by(mean, std, train), *_by(_numbers(test)[0], std, test)


@standardize.misconception(
    "The two numbers come from the first training image alone. Asked for are those of all pixels "
    "of all training images.",
    correction=(1, 0),
)
def first_image_only(train, test, correction):
    return _by(*_numbers(train[0], correction), train, test)


@standardize.misconception(
    "You use fixed numbers, whatever the images are, such as those that stand in other people's "
    "code for a well-known data set. Compute them from the `train` that the function is given.",
    numbers=(
        (0.2860, 0.3530),
        (0.2858, 0.3529),
        (0.286, 0.353),
        (0.1307, 0.3081),
        (0.5, 0.5),
        (0.485, 0.229),
        (0.4914, 0.247),
    ),
)
def fixed_numbers(train, test, numbers):
    return _by(*numbers, train / 255, test / 255)


@standardize.misconception(
    "You use fixed numbers, whatever the images are. Compute them from the `train` that the "
    "function is given: another data set has another mean and another spread.",
    numbers=((0.2860, 0.3530), (0.2858, 0.3529), (127.5, 255), (128, 128), (128, 255), (127, 127),
             (0.1307, 0.3081), (0.5, 0.5), (72.94, 90.02)),
)  # fmt: skip
def fixed_numbers_for_pixels(train, test, numbers):
    return _by(*numbers, train, test)


# Over which pixels?


def _along(axes, keepdim: bool, correction: int) -> Callable:
    def numbers(X):
        return X.mean(axes, keepdim=keepdim), X.std(axes, keepdim=keepdim, correction=correction)

    return numbers


@standardize.misconception(
    "Every pixel position has a mean and a standard deviation of its own here. That is a known "
    "variant, too, but asked for is one pair of numbers for all pixels of all images.",
    correction=(1, 0),
)
def per_pixel(train, test, correction):
    return _by(*_along(0, False, correction)(train.float()), train, test)


@standardize.misconception(
    "Every pixel position has a mean and a standard deviation of its own, in each of the two sets. "
    "Asked for is one pair of numbers: of all pixels, and of the training images.",
    correction=(1, 0),
)
def per_pixel_and_set(train, test, correction):
    numbers = _along(0, False, correction)
    with_one = numbers(train.float())
    of_test = numbers(test.float())
    return *_by(*with_one, train), *_by(*of_test, test)


@standardize.misconception(
    "The mean is one number, but every pixel position is divided by a standard deviation of its "
    "own: one with little variation is blown up. Both are to be taken over all pixels.",
    correction=(1, 0),
)
def deviation_per_pixel(train, test, correction):
    return _by(train.float().mean(), train.float().std(0, correction=correction), train, test)


@standardize.misconception(
    "The standard deviation is one number, but every pixel position has a mean of its own, so the "
    "shape that all images share is subtracted. Both are to be taken over all pixels.",
)
def mean_per_pixel(train, test):
    return _by(train.float().mean(0), train.float().std(), train, test)


@standardize.misconception(
    "Every image is standardised by itself, so that a dark shoe and a bright one look the same "
    "afterwards. Which images share one mean?",
    correction=(1, 0),
)
def per_image(train, test, correction):
    numbers = _along((1, 2), True, correction)
    return tuple(_by(*numbers(X.float()), X)[0] for X in (train, test))


@standardize.misconception(
    "Every row, or every column, of an image has a mean and a standard deviation of its own here. "
    "Asked for is one pair of numbers for all pixels of all training images.",
    axis=((1, 1), (1, 0), (2, 1), (2, 0)),
)
def per_row_or_column(train, test, axis):
    numbers = _along(axis[0], True, axis[1])
    return tuple(_by(*numbers(X.float()), X)[0] for X in (train, test))


@standardize.misconception(
    "Every row, or every column, of the pictures has a mean and a standard deviation of its own, "
    "shared by all training images. Asked for is one pair of numbers for all of their pixels.",
    axes=(((0, 1), 1), ((0, 1), 0), ((0, 2), 1), ((0, 2), 0)),
)
def per_row_or_column_of_train(train, test, axes):
    return _by(*_along(axes[0], True, axes[1])(train.float()), train, test)


# How is the spread measured, and what is done with it?


@standardize.misconception(
    "The mean of the training pixels is 0 now, but their spread is what it was. What is still "
    "missing?",
)
def mean_only(train, test):
    return _by(train.float().mean(), 1, train, test)


@standardize.misconception(
    "The spread of the training pixels is 1 now, but they do not lie around 0. What comes before "
    "the division?",
)
def std_only(train, test):
    return _by(0, train.float().std(), train, test)


@standardize.misconception(
    "You divide by the variance, which is the square of the standard deviation.",
    correction=(1, 0),
)
def divided_by_variance(train, test, correction):
    return _by(train.float().mean(), train.float().var(correction=correction), train, test)


@standardize.misconception(
    "You divide by the square root of the standard deviation. The root belongs to the variance, "
    "and the standard deviation is that root already.",
)
def divided_by_root_of_deviation(train, test):
    return _by(train.float().mean(), train.float().std().sqrt(), train, test)


@standardize.misconception(
    "You divide by the mean distance from the mean. The standard deviation is another measure of "
    "spread: it squares the distances, averages, and takes the root.",
)
def mean_distance(train, test):
    mean = train.float().mean()
    return _by(mean, (train - mean).abs().mean(), train, test)


@standardize.misconception(
    "You divide by the length of the whole data set as one long vector, a root of a sum of "
    "squares. In a standard deviation the squares are averaged: otherwise the pixels shrink with "
    "the number of images.",
)
def divided_by_length(train, test):
    mean = train.float().mean()
    return _by(mean, (train - mean).norm(), train, test)


@standardize.misconception(
    "The squares under your root are those of the pixels, not of their distances from the mean. "
    "From where is the spread of numbers measured?",
)
def root_mean_square(train, test):
    return _by(train.float().mean(), train.float().square().mean().sqrt(), train, test)


@standardize.misconception(
    "You subtract the median, the middle one of all sorted pixels. Standardising subtracts the "
    "mean, so that the average of the training pixels becomes 0.",
)
def median(train, test):
    return _by(train.float().median(), train.float().std(), train, test)


@standardize.misconception(
    "You multiply by the standard deviation, so that what is spread widely gets spread even wider.",
)
def multiplied(train, test):
    mean, std = _numbers(train)
    return _by(mean, 1 / std, train, test)


@standardize.misconception(
    "The mean is added, so that the pixels lie twice as far from 0 as before. What is to become 0?",
)
def mean_added(train, test):
    mean, std = _numbers(train)
    return _by(-mean, std, train, test)
