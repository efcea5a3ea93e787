"""Questions of the chapter."""

from course_utils.checking import Choice, Question

two_paths = Question(
    "two_paths",
    "In s = a·b + a, the value a reaches s on two paths. Along the product the slope is b = 3, "
    "along the sum it is 1. How fast does s rise with a?",
    (
        Choice(
            "3 times as fast: the steeper path counts",
            "Then the second use of a would have no effect. Both uses move s at the same time.",
        ),
        Choice(
            "3 · 1 = 3 times as fast: slopes multiply",
            "Slopes multiply along one path, where one change causes the next. These two paths "
            "run side by side.",
        ),
        Choice(
            "3 + 1 = 4 times as fast: the paths add up",
            "If a rises by a small h, the product rises by 3h and the second term by h, which "
            "makes 4h in all.",
            correct=True,
        ),
        Choice(
            "(3 + 1) / 2 = 2 times as fast: the average",
            "Nothing is shared between the paths: each passes on its whole effect.",
        ),
    ),
)


order = Question(
    "order",
    "A network has the layers 1, 2 and 3. Its forward pass is done. Which gradient can be computed "
    "first?",
    (
        Choice(
            "That of W1, because the data enter there",
            "W1 reaches the loss through layers 2 and 3. Its gradient needs theirs.",
        ),
        Choice(
            "That of the logits, because they stand right before the loss",
            "One step of the chain rule, and every other gradient is a product that starts with "
            "this one.",
            correct=True,
        ),
        Choice(
            "All of them at once, each by its own formula",
            "The formula of each layer contains the gradient of the layer after it.",
        ),
    ),
)


vanishing = Question(
    "vanishing",
    "In a network of 20 sigmoid layers with weights of scale 0.3 the gradient all but vanishes on "
    "its way to the first layer. You take the scale 3: weights ten times as large. What happens?",
    (
        Choice(
            "The gradient no longer vanishes: small weights were the cause",
            "Small weights are one cause, and the slope of the sigmoid is another: it is never "
            "above 1/4, and less where a neuron saturates. What do weights ten times as large do "
            "to the neurons?",
        ),
        Choice(
            "It vanishes more slowly, but still vanishes",
            "Each layer multiplies by a weight and by a slope. The slope of a sigmoid is never "
            "above 1/4, and these weights push it further down, because the neurons saturate; so "
            "more comes back than before, but still less from layer to layer. With very large "
            "weights, of a scale well above 10, the gradient explodes instead.",
            correct=True,
        ),
        Choice(
            "It vanishes faster",
            "Saturation does cost something, but the gradient is also multiplied by weights ten "
            "times as large, and at this scale that weighs more.",
        ),
    ),
)


how_sure_changes_the_gradient = Question(
    "how_sure_changes_the_gradient",
    "The softmax of one image gives its true class the probability 0.9. What is the slope of the "
    "cross-entropy with respect to that class's logit?",
    (
        Choice(
            "0.9",
            "That is the probability. Which number is subtracted from it at the true class, and "
            "should raising this logit raise the loss?",
        ),
        Choice("-0.1", "Probability minus one-hot: 0.9 - 1.", correct=True),
        Choice(
            "-log 0.9",
            "That is the loss itself. How fast does it change when the logit does?",
        ),
    ),
)


what_gradients_left_over_do = Question(
    "what_gradients_left_over_do",
    "You train with SGD and never call `zero_grad`. Which optimizer of chapter 03 does that "
    "resemble?",
    (
        Choice(
            "Momentum that forgets nothing.",
            "Each step takes the sum of all gradients so far, a momentum of 1, so it overshoots.",
            correct=True,
        ),
        Choice(
            "RMSprop.",
            "RMSprop divides by a mean of squares. Does anything divide here?",
        ),
        Choice(
            "Plain SGD with a smaller learning rate.",
            "The gradients are added to each other. Does the step become shorter by that?",
        ),
    ),
)


what_a_dead_neuron_learns = Question(
    "what_a_dead_neuron_learns",
    "A hidden ReLU neuron has a negative pre-activation for every training image. What does "
    "gradient descent do to its weights?",
    (
        Choice(
            "It raises them until the neuron answers.",
            "It moves weights by their gradient. What does ReLU's backward step multiply by where "
            "Z is negative?",
        ),
        Choice(
            "Nothing: their gradient is 0.",
            "ReLU is flat there, so no change of these weights changes the loss.",
            correct=True,
        ),
        Choice(
            "It shrinks them to 0.",
            "Only a gradient or a penalty shrinks weights. What slope does ReLU have left of 0?",
        ),
    ),
)
