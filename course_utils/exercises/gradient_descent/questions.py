"""Questions of the chapter."""

from course_utils.checking import Choice, Question

too_long = Question(
    "too_long",
    "On θ² a step multiplies θ by 1 - 2·lr. What happens with lr = 1.1?",
    (
        Choice(
            "It converges fastest",
            "The fastest is lr = 0.5: the factor is 0, and one step lands on the minimum. Here "
            "the factor is -1.2.",
        ),
        Choice(
            "It swings from side to side and converges slowly",
            "It does swing, because the factor is negative. But the factor is -1.2: how large is θ "
            "after ten such steps?",
        ),
        Choice(
            "It swings from side to side and diverges, farther away with each step",
            "The factor is -1.2, so each step lands on the other side, 1.2 times as far away.",
            correct=True,
        ),
        Choice(
            "PyTorch raises an error",
            "Nothing raises: the numbers grow until they are infinite, and then NaN. You have to "
            "look at the loss.",
        ),
    ),
)


first_step_of_adam = Question(
    "first_step_of_adam",
    "Two parameters have the gradients 100 and -0.01, and lr is 0.1. How does Adam's very first "
    "step move them?",
    (
        Choice(
            "By -10 and by +0.001",
            "That is plain gradient descent: the gradient times lr. Adam divides by the typical "
            "size of the gradient first.",
        ),
        Choice(
            "By -0.1 and by +0.1",
            "At the first step the average of g is g itself and that of g² is g², so the division "
            "leaves only the sign. Each parameter moves by lr.",
            correct=True,
        ),
        Choice(
            "Not at all, because its averages start at 0",
            "They start at 0, but the first gradient enters before the step, and the correction "
            "makes up for the start.",
        ),
    ),
)


zero_gradient = Question(
    "zero_gradient",
    "A run has stopped: the gradient is 0 in every direction. Where is it?",
    (
        Choice(
            "At the lowest point of the loss",
            "Perhaps. But the ground is level at other places, too.",
        ),
        Choice(
            "At a minimum, though perhaps not the lowest one",
            "There is one more kind of place where the ground is level: think of a mountain pass.",
        ),
        Choice(
            "At a minimum, a maximum or a saddle point: the gradient alone does not tell",
            "A zero gradient says that the ground is level, not how it bends.",
            correct=True,
        ),
    ),
)


why_all_predictions_are_equal = Question(
    "why_all_predictions_are_equal",
    "A network with one output is trained with a mean squared error of your own on targets of "
    "shape (N,). The loss stops falling early, and all predictions are nearly the mean of the "
    "targets. Which mistake of chapter 02 does that?",
    (
        Choice(
            "Predictions of shape (N, 1) against targets of shape (N,).",
            "Every prediction is compared with every target, and the best answer to all of them is "
            "their mean.",
            correct=True,
        ),
        Choice(
            "The sum instead of the mean.",
            "That makes the gradient N times as long. Would it change where the minimum is?",
        ),
        Choice(
            "A softmax before the loss.",
            "With one output softmax would return 1 for every example, whatever the targets are.",
        ),
    ),
)


how_long_is_the_gradient = Question(
    "how_long_is_the_gradient",
    "How many numbers does the gradient of the loss of 784-128-64-10 hold?",
    (
        Choice(
            "One, because the loss is one number.",
            "That one number has a slope in every direction in which something can be changed. "
            "How many directions are there?",
        ),
        Choice(
            "784, one for each pixel.",
            "The images stay as they are. Which numbers does training change, and how many of "
            "them did chapter 01 count?",
        ),
        Choice(
            "109,386, one for each parameter.",
            "One slope for each number that is learned.",
            correct=True,
        ),
    ),
)


what_a_jump_of_the_loss_means = Question(
    "what_a_jump_of_the_loss_means",
    "A network for ten classes begins with a loss of 2.3. After ten steps it is 40, after twenty "
    "`nan`. What do you try first?",
    (
        Choice(
            "A smaller learning rate.",
            "It began as a network that knows nothing begins, and each step led further away.",
            correct=True,
        ),
        Choice(
            "More steps.",
            "Each step makes it worse. Which number decides whether a step is too long?",
        ),
        Choice(
            "Another loss, since 2.3 is too high to begin with.",
            "2.3 is the cross-entropy of ten equal probabilities, as chapter 02 computed: a good "
            "beginning.",
        ),
    ),
)
