"""Questions of the chapter."""

from course_utils.checking import Choice, Question

shift = Question(
    "shift",
    "You add 100 to all ten scores of an image. What happens, mathematically, to its softmax "
    "probabilities?",
    (
        Choice(
            "All of them grow",
            "They cannot all grow: they add up to 1 before and after.",
        ),
        Choice(
            "Nothing",
            "Every exponential is multiplied by the same exp(100), which the division by their "
            "sum takes out again: only differences between scores count. Whether a float can hold "
            "numbers of that size is another question, and code has to face it.",
            correct=True,
        ),
        Choice(
            "The largest one comes closer to 1",
            "That happens when all scores are doubled, so that the distances between them grow. "
            "Adding the same number to all leaves the distances as they are.",
        ),
    ),
)


untrained_loss = Question(
    "untrained_loss",
    "A network knows nothing and gives each of ten classes the probability 0.1. How large is its "
    "cross-entropy?",
    (
        Choice(
            "0.1",
            "That is the probability of the true class. The loss is minus its logarithm.",
        ),
        Choice(
            "0.9",
            "That is one minus the probability. It would be a loss, too, but cross-entropy takes "
            "the logarithm, which punishes confident mistakes harder.",
        ),
        Choice(
            "About 2.3",
            "-log(1/10) is log(10) = 2.3026. If a new network of yours starts far above it, "
            "something is wrong with its scores.",
            correct=True,
        ),
        Choice(
            "Infinity",
            "Only a probability of 0 for the true class costs infinity.",
        ),
    ),
)


loss_or_accuracy = Question(
    "loss_or_accuracy",
    "Two networks name the same 70 % of the images correctly. Can their losses differ?",
    (
        Choice(
            "No, the same answers have the same loss",
            "The loss looks at the probabilities, not only at which one is the largest: confident "
            "and wrong costs more than hesitant and wrong.",
        ),
        Choice(
            "Yes, but only by what the other 30 % cost: a right answer costs nothing",
            "A right answer costs nothing only when the network is certain of it. With a "
            "probability of 0.5 the true class may well be the largest, and its loss is 0.693.",
        ),
        Choice(
            "Yes, by how confident they are of each answer, right or wrong",
            "Accuracy counts, and the loss weighs: the same class can be named with a probability "
            "of 0.5 or of 0.99.",
            correct=True,
        ),
    ),
)


are_negative_logits_wrong = Question(
    "are_negative_logits_wrong",
    "All ten logits of an image are negative. Is something wrong with the network?",
    (
        Choice(
            "Yes, scores of classes must be positive.",
            "The last layer is a weighted sum with nothing after it, as in chapter 01. Which "
            "values can it take?",
        ),
        Choice(
            "No: only their differences matter.",
            "Softmax gives the same probabilities when 100 is added to all of them.",
            correct=True,
        ),
        Choice(
            "Yes, softmax of negative numbers is undefined.",
            "Softmax takes the exponential first. For which numbers is that defined?",
        ),
    ),
)


what_sigmoid_has_to_do_with_softmax = Question(
    "what_sigmoid_has_to_do_with_softmax",
    "Two classes get the logits 3 and 1. Of which number is the sigmoid the probability of the "
    "first?",
    (
        Choice(
            "2",
            "Take 1 away from both logits: softmax stays the same, and 2 and 0 are left. Divide "
            "numerator and denominator by the exponential of 2, and you have the sigmoid of 2.",
            correct=True,
        ),
        Choice(
            "3",
            "The sigmoid of 3 is softmax's probability for the logits 3 and 0. Here the other "
            "class has a logit of 1, which makes the first one less probable.",
        ),
        Choice(
            "4",
            "The sum of both logits would make the first class more probable, the more points the "
            "other one gets. What can be taken away from both without changing softmax?",
        ),
    ),
)


what_doubling_the_scores_does = Question(
    "what_doubling_the_scores_does",
    "You multiply all scores of a trained network by 2. What changes?",
    (
        Choice(
            "Nothing: softmax divides the factor out again.",
            "Softmax divides out what is added to all scores. A factor changes the differences "
            "between them, and these are all that softmax looks at.",
        ),
        Choice(
            "More images are named correctly, because the network is more confident.",
            "The class that is named is that of the largest score. Does a factor of 2 change which "
            "score is the largest?",
        ),
        Choice(
            "No answer changes, the probabilities become more extreme, and the loss may rise or "
            "fall.",
            "The largest score stays the largest, and its probability moves towards 1. That makes "
            "right answers cheaper and most wrong ones more expensive, so the mean can go either "
            "way.",
            correct=True,
        ),
        Choice(
            "No answer changes, and the loss falls, because the probabilities move towards 1.",
            "Only that of the class with the largest score moves towards 1. What does that do to "
            "the loss of an image whose true class is another one?",
        ),
    ),
)
