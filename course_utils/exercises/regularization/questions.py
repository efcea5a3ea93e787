"""Questions of the chapter."""

from course_utils.checking import Choice, Question

no_error_left = Question(
    "no_error_left",
    "Twelve noisy points, and twelve bumps that can be added with any weights. The fitted curve "
    "goes through all twelve points exactly. What does its error at new points of the same kind "
    "tend to be?",
    (
        Choice(
            "0 as well: the curve has found the rule behind the points",
            "It has found the points. They contain noise, and a curve that meets every one of them "
            "meets the noise, too, which will be different at the next points.",
        ),
        Choice(
            "About as large as the noise",
            "No curve can do better than that, and a good fit comes near it. This one has bent "
            "itself towards twelve accidents; what does it do between them?",
        ),
        Choice(
            "Clearly larger than the noise",
            "To meet every point the curve has to swing, and between the points nothing holds it.",
            correct=True,
        ),
    ),
)


rising_loss = Question(
    "rising_loss",
    "A network of 109,386 parameters is trained on 1,000 images until it classifies all of them "
    "correctly. What does its loss on 5,000 validation images do meanwhile?",
    (
        Choice(
            "It falls to nearly 0 like the training loss",
            "That would mean that whatever it learned about the 1,000 holds for all shirts and "
            "shoes. A part of it does, not all.",
        ),
        Choice(
            "It falls, and then stays where it is",
            "The accuracy will do something like that. But the network goes on changing: it "
            "becomes more and more confident of all its answers, and the loss looks at that.",
        ),
        Choice(
            "It falls, and then rises again",
            "First the network learns what all images have in common, then what only these 1,000 "
            "have.",
            correct=True,
        ),
    ),
)


which_decay = Question(
    "which_decay",
    "The penalty is 0.01 times the sum of the squared weights. Which `weight_decay` makes "
    "`torch.optim.SGD` take the same steps without the penalty in the loss?",
    (
        Choice(
            "0.01",
            "`weight_decay` is what multiplies the weight in the gradient. What is the derivative "
            "of 0.01·w²?",
        ),
        Choice(
            "0.02",
            "The derivative of 0.01·w² is 0.02·w, and PyTorch adds `weight_decay` times w to the "
            "gradient.",
            correct=True,
        ),
        Choice(
            "0.005",
            "That would be right for `weight_decay` as the factor of a square. PyTorch's is the "
            "factor of the weight in the gradient.",
        ),
        Choice(
            "0.01 times the learning rate",
            "PyTorch adds the decay to the gradient, and multiplies the sum by the learning rate "
            "itself.",
        ),
    ),
)


decay_under_adam = Question(
    "decay_under_adam",
    "Two weights are both 1. The gradient of the loss on the first swings between +100 and -100, "
    "on the second between +0.01 and -0.01, so on average nothing but the penalty pulls. With "
    "torch.optim.Adam and its `weight_decay`, which weight shrinks faster?",
    (
        Choice(
            "Both alike: the decay is the same",
            "It is the same when it enters the gradient. But what does Adam divide every gradient "
            "by, before it takes the step?",
        ),
        Choice(
            "The first one, with the large gradients",
            "Its gradients are large, so Adam divides by a large number. What does that do to the "
            "decay, which is in the same sum?",
        ),
        Choice(
            "The second one, with the small gradients",
            "Adam divides by the typical size of the gradient, decay included: by about 100 for "
            "the first weight, by very little for the second.",
            correct=True,
        ),
    ),
)


which_flip = Question(
    "which_flip",
    "An augmentation must not change the right answer. In which of these tasks would mirror images "
    "(left and right exchanged) be wrong?",
    (
        Choice(
            "Shirts, coats and trousers",
            "A mirrored shirt is a shirt, and one that could hang in a shop.",
        ),
        Choice(
            "Handwritten digits",
            "A mirrored 2 is no digit at all, and a mirrored 5 looks much like a 2: the label is "
            "no longer true.",
            correct=True,
        ),
        Choice(
            "Cats and dogs",
            "They look to both sides in photos, and a mirrored cat is a cat.",
        ),
        Choice(
            "Cells under a microscope",
            "A slide has no left and right: a cell may lie in any direction, so that even turning "
            "it by any angle would do.",
        ),
    ),
)


two_uses = Question(
    "two_uses",
    "The loss is cross-entropy plus 0.01 times the sum of the squared weights. What does "
    "`backward()` put into the gradient of a weight w?",
    (
        Choice(
            "The gradient of the cross-entropy plus 0.02·w",
            "The weight reaches the loss on two paths, through the forward pass and through the "
            "penalty, and over several paths the gradients add up (chapter 04).",
            correct=True,
        ),
        Choice(
            "The gradient of the cross-entropy times 0.02·w",
            "Slopes multiply along one path. How many paths lead from the weight to this loss "
            "(chapter 04)?",
        ),
        Choice(
            "The gradient of the cross-entropy plus 0.01·w²",
            "That adds the value of the penalty. What comes back is a slope.",
        ),
        Choice(
            "Only the larger of the two",
            "A small change of the weight moves both terms at once, so both count (chapter 04).",
        ),
    ),
)


more_steps = Question(
    "more_steps",
    "After 500 steps a network with dropout is one point worse on the validation images than one "
    "without; its training accuracy is 84 %, that of the other 99 %. What do you try first?",
    (
        Choice(
            "Leave dropout out: the comparison has decided",
            "It has decided for 500 steps. Look at the training accuracies: which of the two has "
            "still something to learn?",
        ),
        Choice(
            "Train both for longer, and compare again",
            "The network with dropout underfits so far. A remedy that holds back needs more steps "
            "(or a larger learning rate, chapter 03) before it shows what it is worth.",
            correct=True,
        ),
        Choice(
            "Raise p, since the gap is small already",
            "The gap is small because the training accuracy is low. More dropout would hold the "
            "network back even more.",
        ),
        Choice(
            "Choose by the test images",
            "They may say how good the choice is, once, and must not make it (chapter 05).",
        ),
    ),
)


two_training_losses = Question(
    "two_training_losses",
    "A network with dropout of 0.5 and its 1,000 training images: the loss is 0.3 in training mode "
    "and 0.2 after `model.eval()`, with the same weights. Why?",
    (
        Choice(
            "In training mode about half of the neurons are missing, in evaluation none is",
            "The scaling keeps the size of the sums right on average, but every single answer "
            "comes from a thinned-out network.",
            correct=True,
        ),
        Choice(
            "`eval()` has trained the network a little more",
            "`eval()` is a switch: it changes no weight.",
        ),
        Choice(
            "In training mode the gradients are recorded",
            "Recording takes time and memory, and changes no number (chapter 05).",
        ),
        Choice(
            "In training mode what is left is doubled, and so is the loss",
            "Doubling what is left makes up for what is missing: the sums keep their size, and the "
            "loss is no multiple of them anyway.",
        ),
    ),
)
