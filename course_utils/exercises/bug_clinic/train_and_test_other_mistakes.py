"""More wrong functions for `train_and_test`: modes, statistics, the accuracy."""

from course_utils.exercises.bug_clinic.train_and_test import train_and_test
from course_utils.exercises.bug_clinic.train_and_test_mistakes import (
    _as_they_are,
    _by,
    _mistake,
    _of_both,
    _of_test,
    _per_pixel,
    _share,
    _test_as_it_is,
    _test_centred,
    _with,
)

# Modes

_mistake(
    "eval_in_training_instead",
    "The model is in evaluation mode in training, too: dropout would never act. Each mode has its "
    "part of the function.",
    mode_at_first=False,
)
_mistake(
    "modes_exchanged",
    "The modes are exchanged: it is evaluation mode in training and training mode in the test.",
    mode_at_first=False,
    mode_of_the_test=True,
)
_mistake(
    "eval_in_the_loop",
    "After the first epoch the model stays in evaluation mode, and the other epochs train without "
    "dropout. Whoever switches to a mode within a loop has to switch back; does the line belong "
    "in the loop at all?",
    mode_after_an_epoch=False,
)
_mistake(
    "train_forgotten",
    "You rely on the mode in which the model comes: one that was evaluated before trains in "
    "evaluation mode, without dropout. Which line of the broken version saw to that?",
    mode_at_first=None,
)

# Statistics

_mistake(
    "statistics_of_both",
    "Mean and standard deviation come from training and test images together: the test still has a "
    "say in the training. Which images may be looked at before the test?",
    standardize=_of_both,
)
_mistake(
    "statistics_exchanged",
    "The numbers of the test images are used for the training images, too. Which of the two sets "
    "is known before the test?",
    standardize=_of_test,
)
_mistake(
    "test_not_standardised",
    "The test images reach the model as they came. If you used `X.mean()` for them: after the line "
    "before, X is standardised, and its mean is 0.",
    standardize=_test_as_it_is,
)
_mistake(
    "nothing_standardised",
    "Training and test images reach the model as they came. To standardise was no mistake; only "
    "the numbers for the test were wrong.",
    standardize=_as_they_are,
)
_mistake(
    "test_only_centred",
    "The test images lose the mean of the training images, and are not divided by their standard "
    "deviation: if X was overwritten before, its standard deviation is 1.",
    standardize=_test_centred,
)
_mistake(
    "pixel_by_pixel",
    "Each pixel gets a mean and a standard deviation of its own. The broken version took one pair "
    "of numbers for all pixels, and that was no mistake.",
    standardize=_per_pixel,
)

# The accuracy

_mistake(
    "per_cent",
    "What comes back is per cent; the share itself, from 0 to 1, is asked for.",
    accuracy=lambda predicted, labels: 100 * _share(predicted, labels),
)
_mistake(
    "number_of_right_ones",
    "The number of right predictions comes back; how many there are in all plays no part.",
    accuracy=lambda predicted, labels: (predicted == labels).sum().item(),
)
_mistake(
    "other_axis",
    "`argmax` looks along the wrong axis: it finds for each class the image with the largest "
    "score. Which axis counts the classes?",
    axis=0,
)
_mistake(
    "share_of_wrong_ones",
    "The share of wrong predictions comes back.",
    accuracy=lambda predicted, labels: 1 - _share(predicted, labels),
)
_mistake(
    "nothing_returned",
    "It trains and tests, and returns nothing.",
    accuracy=lambda predicted, labels: None,
)
_mistake(
    "tested_before_training",
    "The test is over before the training begins: it judges the network as it came.",
    test_first=True,
)


@train_and_test.misconception(
    "The test is done on the training images. How good the network is on others stays open.",
)
def tested_on_training_images(model, optimizer, train, test, epochs):
    return _with()(model, optimizer, train, train, epochs)


@train_and_test.misconception(
    "It is trained on the test images. What a network has been shown is no test for it.",
)
def trained_on_test_images(model, optimizer, train, test, epochs):
    (X, _), (X_test, labels_test) = train, test
    X_test = _by(X)(X_test)
    return _with(standardize=lambda *_: (X_test, X_test))(
        model, optimizer, (X_test, labels_test), test, epochs
    )
