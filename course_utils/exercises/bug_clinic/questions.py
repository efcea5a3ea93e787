"""Questions of the chapter."""

from course_utils.checking import Choice, Question

folded_rows = Question(
    "folded_rows",
    "The convolutions return features of shape (25, 16, 4, 4) for 25 images. What is the shape "
    "after `view(-1, 400)`?",
    (
        Choice(
            "(25, 400)",
            "That would be 10,000 numbers. How many are there: 25 · 16 · 4 · 4?",
        ),
        Choice(
            "(16, 400)",
            "25 · 256 = 6,400 numbers, and 6,400 is 16 · 400. The -1 takes whatever fits, so 25 "
            "images become 16 rows without a word.",
            correct=True,
        ),
        Choice(
            "(25, 256)",
            "An image has 256 features, that is right. But view was told to make rows of 400.",
        ),
        Choice(
            "None: view raises an error",
            "It would, if the number of all features could not be divided by 400. Can it, here?",
        ),
    ),
)


rate_after_an_epoch = Question(
    "rate_after_an_epoch",
    "The opposite mistake. A training has ten epochs of 938 batches, and "
    "`OneCycleLR(optimizer, max_lr=0.01, total_steps=9380)` is to warm up to 0.01 and then to fall "
    "to nearly 0. It starts at a twenty-fifth of `max_lr`. `scheduler.step()` stands after the "
    "loop over the batches, once an epoch. Which rate is in use after the tenth epoch?",
    (
        Choice(
            "Nearly 0: the cycle is over",
            "It would be over after 9,380 calls. How many were there?",
        ),
        Choice(
            "0.01: the warm-up is just over",
            "The warm-up takes three tenths of the cycle, 2,814 calls. How many were there?",
        ),
        Choice(
            "About 0.0004, as at the start",
            "Ten calls of 9,380: the warm-up has hardly begun, and the whole training runs at a "
            "twenty-fifth of the rate that it was planned for. It learns, only slowly, and nothing "
            "says so.",
            correct=True,
        ),
        Choice(
            "PyTorch raises an error",
            "It does where a one-cycle schedule is called too often. Too few calls are no error: "
            "the training might go on.",
        ),
    ),
)


random_labels = Question(
    "random_labels",
    "A 2-4-1 network, 17 parameters, is trained on 1,000 points each of which got its "
    "label by the flip of a coin. Which accuracy on these 1,000 training points is right?",
    (
        Choice(
            "Near 100 %: a network can learn any training set",
            "A large enough one can. These 17 numbers cannot store 1,000 coin flips.",
        ),
        Choice(
            "A little above 50 %",
            "There is nothing to learn, and 17 parameters can fit only a few accidents. If your "
            "program reports this for random labels, it is right.",
            correct=True,
        ),
        Choice(
            "Exactly 50 %",
            "Nearly. But training picks those weights that fit the accidents of these 1,000 points "
            "best, and that brings a few points.",
        ),
        Choice(
            "Below 50 %, because the labels contradict each other",
            "A network that is wrong more often than right would be right more often than wrong "
            "with all its answers turned round, and training would find that.",
        ),
    ),
)


loss_floor = Question(
    "loss_floor",
    "Ten classes. The training accuracy is 99 %, the training loss went down to 1.47 and does not "
    "move any more. What do you look at first?",
    (
        Choice(
            "The learning rate: it is too small",
            "With 99 % right and a working loss, 1.47 would not be its end: the loss would go on "
            "falling as the answers become more confident. Why can it not fall further here?",
        ),
        Choice(
            "The last layer: is there a softmax before CrossEntropyLoss?",
            "Chapter 02 computed the floor: probabilities taken for scores cannot bring the loss "
            "of ten classes below 1.4612.",
            correct=True,
        ),
        Choice(
            "The data: the network is overfitting",
            "Overfitting shows as a low training loss, near 0. This one is high.",
        ),
        Choice(
            "The labels: some of them are wrong",
            "Wrong labels would cost accuracy as well, and the network is right in 99 of 100.",
        ),
    ),
)


healthy_gap = Question(
    "healthy_gap",
    "The first loss was 2.31, one batch is memorised within seconds, all parameters move. After 30 "
    "epochs: 99.5 % of the training images right, 88 % of the validation images. Where is the bug?",
    (
        Choice(
            "In the evaluation: eval() is missing",
            "Possible only if the network has dropout or the like, and easy to check. But is "
            "there anything here that needs a bug as its explanation?",
        ),
        Choice(
            "In the loop: zero_grad() is missing",
            "Then the training would suffer, and 99.5 % of the training images are right.",
        ),
        Choice(
            "Nowhere: the network overfits",
            "All signs of life are there, and the gap between training and validation is what "
            "chapters 07 and 08 are about: more data, regularisation, an earlier stop.",
            correct=True,
        ),
        Choice(
            "In the first layer: its gradients vanish",
            "Parameters that do not move cannot bring the training accuracy to 99.5 %. Chapter 04 "
            "showed how vanishing gradients look.",
        ),
    ),
)


sudden_nan = Question(
    "sudden_nan",
    "The first loss is 2.30, the next ones are 3.1, 17, 4,000, and then NaN. Which line do you "
    "look at first?",
    (
        Choice(
            "The one with the learning rate",
            "The start is healthy, and every step makes it worse by a growing factor: that is how "
            "chapter 03's descent looked beyond its largest learning rate.",
            correct=True,
        ),
        Choice(
            "The one that loads the labels",
            "Wrong labels make a loss that does not fall. It does not rise from step to step by "
            "itself.",
        ),
        Choice(
            "The one with model.eval()",
            "A forgotten eval makes scores noisy. Noise does not grow a thousandfold from step to "
            "step.",
        ),
        Choice(
            "The loss: its logarithm is not safe",
            "Infinity can come from a naive logarithm (chapter 02). But it would come at once, "
            "not after a steady growth that begins at 2.30.",
        ),
    ),
)
