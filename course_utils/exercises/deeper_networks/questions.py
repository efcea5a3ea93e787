"""Questions of the chapter."""

from course_utils.checking import Choice, Question

he_and_depth = Question(
    "he_and_depth",
    "With He initialisation the gradients of all twenty layers are about equally large at the "
    "start. What do you expect of the training?",
    (
        Choice(
            "Nothing moves, as with the default initialisation",
            "There the gradient was a hundred millionth of what it should be. Now every layer gets "
            "one of the usual size, so weights do move.",
        ),
        Choice(
            "It goes as well as with two layers, or better",
            "That was the hope for years. A gradient of the right size is needed, and it is not "
            "enough: the next cells show what is missing.",
        ),
        Choice(
            "It gets going, and falls behind the two layers",
            "The gradient arrives, but after twenty layers it says little about how the loss "
            "changes, because every step in one layer changes what all others get.",
            correct=True,
        ),
    ),
)

one_image = Question(
    "one_image",
    "A network with batch normalisation is trained. Its owner forgets `eval()` and classifies one "
    "single image. What is the answer worth?",
    (
        Choice(
            "As much as in evaluation mode",
            "In training mode each channel is normalised by the mean and the variance of this one "
            "image, which the weights after it have never met.",
        ),
        Choice(
            "Less: every channel is normalised by this image's own numbers",
            "So a bright image looks like a dark one, and the same image gets another answer in "
            "other company. The call moves the running averages, too.",
            correct=True,
        ),
        Choice(
            "Nothing: PyTorch refuses a batch of one",
            "Only where a channel has a single value does it refuse, because a variance of one "
            "value says nothing. A map has many.",
        ),
    ),
)

shortcut_gradient = Question(
    "shortcut_gradient",
    "In y = x + f(x), the loss sends back a gradient g to y. What reaches x?",
    (
        Choice(
            "What f lets through of g",
            "That is one of two paths. By which other way does x reach y, and what happens where "
            "two paths meet?",
        ),
        Choice(
            "g, plus what f lets through of it",
            "Two paths add up (chapter 04), and on the shortcut the factor is 1. However little "
            "comes through f, g itself arrives.",
            correct=True,
        ),
        Choice(
            "g, divided between the shortcut and f",
            "A sum passes the whole gradient to each of its terms; nothing is divided.",
        ),
    ),
)

mirror_at_test = Question(
    "mirror_at_test",
    "A network was trained on the images as they are, never mirrored. At the test you average its "
    "answers for each image and its mirror image. What happens?",
    (
        Choice(
            "The accuracy falls",
            "For this network mirrored shoes are new: it never had a reason to recognise them. "
            "What is shown at the test must have been shown in training.",
            correct=True,
        ),
        Choice(
            "The accuracy rises by some tenths of a point, as two opinions are better than one",
            "They are, if both know what they talk about. In the training set nearly all shoes "
            "point to the left.",
        ),
        Choice(
            "Nothing: a convolution does not care about left and right",
            "A kernel serves all places, but it has a left and a right side of its own.",
        ),
    ),
)

joint_batch = Question(
    "joint_batch",
    "Four processes train together, each on batches of 64 of its own. You keep the learning rate "
    "that was good for one process with batches of 64. What has changed?",
    (
        Choice(
            "Nothing, as the gradients are averaged",
            "The average is as large as before. How many steps does an epoch have now?",
        ),
        Choice(
            "The gradients are four times as large, so it may diverge",
            "That would be so if the processes added their gradients. They take the mean.",
        ),
        Choice(
            "An epoch has a quarter of the steps, so the training falls behind",
            "It is a batch of 256. Learning rate and batch size are a pair (chapter 06): such a "
            "batch is less noisy and allows a larger rate, up to a limit.",
            correct=True,
        ),
    ),
)

norm_and_bias = Question(
    "norm_and_bias",
    "A convolution with a bias stands before batch normalisation. What does its gradient do to "
    "the bias during training? (Chapters 04 and 06 help.)",
    (
        Choice(
            "It is 0: the mean that is taken away holds the bias",
            "Whatever the bias is, it vanishes with the mean of the channel, so the loss does not "
            "depend on it. `beta` does its work, and `bias=False` saves the rest.",
            correct=True,
        ),
        Choice(
            "It trains the bias as in any other layer",
            "Add 5 to the bias: all values of the channel rise by 5, and so does their mean. What "
            "is left after it is subtracted?",
        ),
        Choice(
            "It grows, because batch normalisation divides by the deviation",
            "Dividing scales gradients, but first the mean is subtracted. What does that do to a "
            "number that all values share?",
        ),
    ),
)

too_good = Question(
    "too_good",
    "You try forty recipes, and take the one with the best accuracy on the 10,000 test images: "
    "93.4 %. What is 93.4 %? (Chapters 05 and 08.)",
    (
        Choice(
            "What you may expect on new images",
            "The best of forty was chosen by these very images, so luck was chosen along with "
            "skill. New images take the luck away.",
        ),
        Choice(
            "Too high, as the choice has used the test set",
            "That is why this chapter chooses on 5,000 training images, and opens the test set "
            "once, with fresh seeds.",
            correct=True,
        ),
        Choice(
            "Too low, as forty trainings have tired the test set",
            "A test set is not used up by being looked at; what it says is, by being chosen by.",
        ),
    ),
)

average_lag = Question(
    "average_lag",
    "RMSprop averages squared gradients with alpha 0.99 (chapter 03), and batch normalisation "
    "keeps running averages with momentum 0.1. Which of the two looks back further?",
    (
        Choice(
            "RMSprop: about 100 steps against about 10",
            "The newest value has a share of 0.01 there and of 0.1 here, and such an average looks "
            "back over about one divided by that share.",
            correct=True,
        ),
        Choice(
            "Batch normalisation: about 10 steps against 1",
            "The 0.99 is the share of the *old* average, and the 0.1 that of the *new* batch. Put "
            "both in the same form first.",
        ),
        Choice(
            "Both look back over the whole training alike",
            "All steps are in both, but with shares that fade. How much is left of a step after "
            "20 more, with each of the two?",
        ),
    ),
)
