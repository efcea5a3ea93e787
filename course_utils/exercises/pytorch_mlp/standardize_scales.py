"""More wrong functions for `standardize`: other scales, mixed scales, other things returned."""

import torch

from course_utils.exercises.pytorch_mlp.standardize import standardize


def _by(mean, std, *sets):
    return tuple((X.float() - mean) / std for X in sets)


def _numbers(X: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return X.float().mean(), X.float().std()


# Order and scale


@standardize.misconception(
    "Python divides before it subtracts: only the mean is divided by the standard deviation. "
    "Where do parentheses belong?",
)
def parentheses(train, test):
    mean, std = _numbers(train)
    return _by(mean / std, 1, train, test)


@standardize.misconception(
    "You divide first and subtract the whole mean afterwards: after the division the pixels have "
    "another mean. In which order do the two steps stand in the formula?",
)
def divided_first(train, test):
    mean, std = _numbers(train)
    return train / std - mean, test / std - mean


@standardize.misconception(
    "The pixels lie between 0 and 1 now. Standardised ones have mean 0 and standard deviation 1, "
    "so some of them are negative.",
)
def scaled_to_one(train, test):
    return train / 255, test / 255


@standardize.misconception(
    "You divide by the brightest pixel. That is another scaling: it fixes the range and leaves "
    "mean and standard deviation to chance.",
    own=(False, True),
)
def scaled_by_maximum(train, test, own):
    return train / train.max(), test / (test if own else train).max()


@standardize.misconception(
    "You stretch the pixels so that the darkest and the brightest get fixed values, such as 0 and "
    "1. Standardising asks for mean 0 and standard deviation 1 instead.",
    kind=((False, 0, 1), (True, 0, 1), (False, -1, 1), (True, -1, 1)),
)
def smallest_to_largest(train, test, kind):
    own, bottom, top = kind

    def stretched(X, like):
        low, high = like.float().min(), like.float().max()
        return (X - low) / (high - low) * (top - bottom) + bottom

    return stretched(train, train), stretched(test, test if own else train)


@standardize.misconception(
    "The mean is subtracted, but the division is by the range from the darkest to the brightest "
    "pixel, or by the brightest. The standard deviation is another measure of spread.",
    lowest=(True, False),
)
def divided_by_range(train, test, lowest):
    X = train.float()
    return _by(X.mean(), X.max() - (X.min() if lowest else 0), train, test)


@standardize.misconception(
    "The images were divided by 255, but the mean and the standard deviation belong to pixels "
    "from 0 to 255. All three must use the same scale.",
)
def scaled_images_unscaled_statistics(train, test):
    return _by(*_numbers(train), train / 255, test / 255)


@standardize.misconception(
    "The mean and the standard deviation belong to pixels that were divided by 255, but the "
    "images themselves were not divided. All three must use the same scale.",
)
def unscaled_images_scaled_statistics(train, test):
    return _by(*_numbers(train / 255), train, test)


@standardize.misconception(
    "The training images are right. The two sets are on different scales, though: one was divided "
    "by 255 before the numbers were applied, and the other was not.",
    times=(255, 1 / 255),
)
def test_on_another_scale(train, test, times):
    mean, std = _numbers(train)
    return *_by(mean, std, train), *_by(mean, std, test.float() * times)


@standardize.misconception(
    "Standardised pixels have mean 0 and standard deviation 1; these are smaller by a factor of "
    "255. A division by 255 does no harm before the two numbers are computed, but it does after.",
)
def divided_by_255_too(train, test):
    mean, std = _numbers(train)
    return _by(mean, std * 255, train, test)


@standardize.misconception(
    "The results are whole numbers: what lies behind the decimal point, which is most of a "
    "standardised pixel, is lost. Does the result go back to a type of whole numbers, or is it "
    "rounded?",
    cut=(torch.Tensor.int, torch.round, torch.floor, torch.Tensor.byte),
)
def whole_numbers(train, test, cut):
    return tuple(cut(X) for X in standardize.reference(train, test))


@standardize.misconception(
    "The mean or the standard deviation is rounded to a whole number before it is used. For "
    "pixels from 0 to 1 nothing would be left of either.",
    rounded=((1, 1), (1, 0), (0, 1)),
)
def rounded_numbers(train, test, rounded):
    mean, std = (float(int(n)) if r else n for n, r in zip(_numbers(train), rounded))
    return _by(mean, std, train, test)


@standardize.misconception(
    "Pixels darker than the mean come out as very bright ones: the mean was subtracted while the "
    "pixels were uint8, which know no negative numbers and start again at 255. Which conversion "
    "comes first?",
)
def uint8_subtraction(train, test):
    mean, std = _numbers(train)
    return tuple((X - mean.to(X.dtype)) / std for X in (train, test))


@standardize.misconception(
    "A sum over all pixels is divided by the number of images, so the mean or the spread comes out "
    "far too large. How many numbers were added up?",
    which=("mean", "spread", "both"),
)
def divided_by_images(train, test, which):
    X = train.float()
    mean = X.sum() / len(X) if which != "spread" else X.mean()
    spread = ((X - mean) ** 2).sum() / len(X) if which != "mean" else X.var()
    return _by(mean, spread.sqrt(), train, test)


@standardize.misconception(
    "The spread is the average of the spreads of single images. How far their means lie apart is "
    "part of the spread of all pixels, too: take them all together.",
    correction=(1, 0),
)
def average_of_image_spreads(train, test, correction):
    return _by(train.float().mean(), train.float().std((1, 2), correction=correction).mean(),
               train, test)  # fmt: skip


@standardize.misconception(
    "Two things: every pixel position has a mean and a standard deviation of its own, and they "
    "come from both sets together. Asked for is one pair of numbers, of all pixels of `train`.",
    correction=(1, 0),
)
def all_data_per_pixel(train, test, correction):
    X = torch.cat([train, test]).float()
    return _by(X.mean(0), X.std(0, correction=correction), train, test)


@standardize.misconception(
    "The training images are right. When their mean was taken for the test images they had been "
    "standardised already, so that it was 0; and the test images were divided by a spread of their "
    "own.",
    correction=(1, 0),
)
def mean_taken_too_late(train, test, correction):
    return *_by(*_numbers(train), train), *_by(0, test.float().std(correction=correction), test)


# What comes back


@standardize.misconception(
    "A dictionary comes back. The caller unpacks two results, and would get its keys.",
)
def dictionary(train, test):
    return dict(zip(("train", "test"), standardize.reference(train, test)))


@standardize.misconception(
    "The training images are right. The test images come back as they were, or on the scale from "
    "0 to 1: the network would see numbers that it was never trained on. If you did treat them: "
    "was `train` still the old one when you took its mean?",
    divisor=(1, 255),
)
def test_untouched(train, test, divisor):
    return *_by(*_numbers(train), train), test / divisor


@standardize.misconception(
    "The test images are right. The training images come back as they were, or on the scale from "
    "0 to 1. Both sets are to be treated alike.",
    divisor=(1, 255),
)
def train_untouched(train, test, divisor):
    return train / divisor, *_by(*_numbers(train), test)


@standardize.misconception(
    "Both sets come back as they were, apart from their type. Is what you compute also what you "
    "return?",
)
def unchanged(train, test):
    return train, test


@standardize.misconception(
    "Only the training images come back. The caller unpacks two results: "
    "`X, X_test = standardize(train, test)`.",
)
def training_only(train, test):
    return standardize.reference(train, test)[0]


@standardize.misconception(
    "Both results are right, in the wrong order: the caller expects the training images first.",
)
def wrong_order(train, test):
    return standardize.reference(train, test)[::-1]


@standardize.misconception(
    "You return the standardised training images twice. Where do the test images get lost?",
)
def training_twice(train, test):
    return (standardize.reference(train, test)[0],) * 2


@standardize.misconception(
    "Both sets come back as one tensor, one after the other. The caller unpacks two results: "
    "`X, X_test = standardize(train, test)`.",
)
def joined(train, test):
    return torch.cat(standardize.reference(train, test))


@standardize.misconception(
    "What comes back is the mean and the standard deviation. Asked for are the images, after both "
    "numbers have been used on them.",
    scale=(1, 255),
)
def numbers_returned(train, test, scale):
    return _numbers(train / scale)


@standardize.misconception(
    "More than the two sets comes back. The caller unpacks two results: "
    "`X, X_test = standardize(train, test)`.",
    count=(4, 3),
)
def numbers_returned_too(train, test, count):
    return (*standardize.reference(train, test), *_numbers(train))[:count]


@standardize.misconception(
    "The images have lost their rows: each is one long line of pixels. `forward` of the network "
    "may do that later; here they keep their shape.",
)
def flattened(train, test):
    return tuple(X.flatten(1) for X in standardize.reference(train, test))


@standardize.misconception(
    "An axis of size 1 is too many, such as one for the colour. Asked for are images of the same "
    "shape as before.",
)
def another_axis(train, test):
    return tuple(X.unsqueeze(1) for X in standardize.reference(train, test))


@standardize.misconception(
    "Python lists come back. The caller goes on to compute with both results, and for that they "
    "have to be tensors: `torch.stack` makes one of a list of images, `torch.tensor` of numbers.",
)
def lists(train, test):
    return tuple(list(X) for X in standardize.reference(train, test))


@standardize.misconception(
    "Nothing comes back (None). Is a `return` missing, or does it stand alone on its line?",
)
def nothing_returned(train, test):
    standardize.reference(train, test)
