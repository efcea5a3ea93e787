"""Exercise `standardize`."""

import torch

from course_utils.checking import Case, exercise


def _standardize_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(51)

    def pixels(n: int, low: int, high: int) -> torch.Tensor:
        shape = (n, 28, 28)
        return torch.randint(low, high, shape, generator=generator, dtype=torch.uint8)

    floats = torch.rand(80, 28, 28, generator=generator)
    return [
        Case("test images darker than the training images", pixels(90, 0, 256), pixels(40, 0, 99)),
        Case("a single test image", pixels(80, 30, 200), pixels(1, 100, 256)),
        Case("test images that are all black", pixels(80, 0, 120), pixels(2, 0, 1)),
        Case("pixels that are floats already", floats, floats[:9] ** 2),
    ]


@exercise(
    cases=_standardize_cases,
    hints=(
        "Which two numbers do you need, and from which of the two sets may they come? Both sets "
        "are then treated alike.",
        "uint8 knows no negative numbers and no fractions, so turn both sets into floats first. "
        "`.mean()` and `.std()` without `dim` take all pixels of all images together.",
        "Four lines: both to `.float()`; one mean and one standard deviation, of `train`; then "
        "return a pair, each minus the mean and divided by the standard deviation.",
    ),
)
def standardize(train, test):
    """Return (train, test) as floats, standardised with the mean and std of all train pixels."""
    train, test = train.float(), test.float()
    mean, std = train.mean(), train.std()
    return (train - mean) / std, (test - mean) / std


def _standard(X: torch.Tensor) -> torch.Tensor:
    return (X - X.mean()) / X.std()


@standardize.misconception(
    "Each set is standardised with its own numbers. Then the same grey value means one thing in "
    "training and another in the test, and a single test image has to supply its own mean. Which "
    "images does the network know when it is trained?",
)
def own_statistics(train, test):
    return _standard(train.float()), _standard(test.float())


@standardize.misconception(
    "Your mean and standard deviation come from both sets together. The test images stand for "
    "images that nobody has seen yet: what do you compute before they arrive?",
)
def all_data(train, test):
    pixels = torch.cat([train.float(), test.float()])
    mean, std = pixels.mean(), pixels.std()
    return (train.float() - mean) / std, (test.float() - mean) / std


@standardize.misconception(
    "Both sets are standardised with the numbers of the test set. It is the one set that may play "
    "no part in preparing anything.",
)
def test_statistics(train, test):
    mean, std = test.float().mean(), test.float().std()
    return (train.float() - mean) / std, (test.float() - mean) / std


@standardize.misconception(
    "Every pixel position has a mean and a standard deviation of its own here. That is a known "
    "variant, too, but asked for is one pair of numbers for all pixels of all images.",
)
def per_pixel(train, test):
    train, test = train.float(), test.float()
    mean, std = train.mean(dim=0), train.std(dim=0)
    return (train - mean) / std, (test - mean) / std


@standardize.misconception(
    "Every image is standardised by itself, so that a dark shoe and a bright one look the same "
    "afterwards. Which images share one mean?",
)
def per_image(train, test):
    def each(X):
        X = X.float()
        return (X - X.mean((1, 2), keepdim=True)) / X.std((1, 2), keepdim=True)

    return each(train), each(test)


@standardize.misconception(
    "The mean of the training pixels is 0 now, but their spread is what it was. What is still "
    "missing?",
)
def mean_only(train, test):
    mean = train.float().mean()
    return train.float() - mean, test.float() - mean


@standardize.misconception(
    "The spread of the training pixels is 1 now, but they do not lie around 0. What comes before "
    "the division?",
)
def std_only(train, test):
    std = train.float().std()
    return train.float() / std, test.float() / std


@standardize.misconception(
    "You divide by the variance, which is the square of the standard deviation.",
)
def divided_by_variance(train, test):
    mean, variance = train.float().mean(), train.float().var()
    return (train.float() - mean) / variance, (test.float() - mean) / variance


@standardize.misconception(
    "Python divides before it subtracts: only the mean is divided by the standard deviation. "
    "Where do parentheses belong?",
)
def parentheses(train, test):
    shift = train.float().mean() / train.float().std()
    return train.float() - shift, test.float() - shift


@standardize.misconception(
    "The pixels lie between 0 and 1 now. Standardised ones have mean 0 and standard deviation 1, "
    "so some of them are negative.",
)
def scaled_to_one(train, test):
    return train / 255, test / 255


@standardize.misconception(
    "You divide by the brightest pixel. That is another scaling: it fixes the range and leaves "
    "mean and standard deviation to chance.",
)
def scaled_by_maximum(train, test):
    return train / train.max(), test / train.max()


@standardize.misconception(
    "You stretch the pixels so that the darkest is 0 and the brightest 1. Standardising asks for "
    "mean 0 and standard deviation 1 instead.",
)
def smallest_to_largest(train, test):
    low, high = train.float().min(), train.float().max()
    return (train - low) / (high - low), (test - low) / (high - low)


@standardize.misconception(
    "You use the numbers of Fashion-MNIST whatever the images are. Compute them from the `train` "
    "that the function is given.",
)
def fixed_numbers(train, test):
    return (train / 255 - 0.2860) / 0.3530, (test / 255 - 0.2860) / 0.3530


@standardize.misconception(
    "The images were divided by 255, but the mean and the standard deviation belong to pixels "
    "from 0 to 255. All three must use the same scale.",
)
def scaled_images_unscaled_statistics(train, test):
    mean, std = train.float().mean(), train.float().std()
    return (train / 255 - mean) / std, (test / 255 - mean) / std


@standardize.misconception(
    "The mean and the standard deviation belong to pixels that were divided by 255, but the "
    "images themselves were not divided. All three must use the same scale.",
)
def unscaled_images_scaled_statistics(train, test):
    mean, std = (train / 255).mean(), (train / 255).std()
    return (train - mean) / std, (test - mean) / std


@standardize.misconception(
    "The test images come back as they were, or nearly. The network would see numbers on a scale "
    "that it was never trained on. If you did treat them: was `train` still the old one when you "
    "took its mean?",
)
def test_untouched(train, test):
    return _standard(train.float()), test.float()


@standardize.misconception(
    "Only the training images come back. The caller unpacks two results: "
    "`X, X_test = standardize(train, test)`.",
)
def training_only(train, test):
    return _standard(train.float())


@standardize.misconception(
    "Both results are right, in the wrong order: the caller expects the training images first.",
)
def wrong_order(train, test):
    return standardize.reference(train, test)[::-1]


@standardize.misconception(
    "You multiply by the standard deviation, so that what is spread widely gets spread even wider.",
)
def multiplied(train, test):
    mean, std = train.float().mean(), train.float().std()
    return (train.float() - mean) * std, (test.float() - mean) * std
