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
            "Nothing is divided between the paths: each passes on its whole effect.",
        ),
    ),
)


order = Question(
    "order",
    "A network with two layers: Z1 = X @ W1.T + b1, A1 = relu(Z1), logits = A1 @ W2.T + b2. The "
    "gradient of the logits is known. In which order can dA1, dW2 and dZ1 be computed?",
    (
        Choice(
            "dZ1, dA1, dW2: as in the forward pass",
            "dZ1 is dA1 where Z1 is positive. What does it need that is not there yet?",
        ),
        Choice(
            "dW2, dZ1, dA1: from the loss to the input, Z before A",
            "In the forward pass A1 is made of Z1, so on the way back A1 comes before Z1. What is "
            "the ReLU's mask multiplied by?",
        ),
        Choice(
            "dW2, dA1, dZ1: the two of the last layer, then through the ReLU",
            "dW2 and dA1 need nothing but the gradient of the logits and what the forward pass "
            "kept; dZ1 needs dA1.",
            correct=True,
        ),
        Choice(
            "In any order: each has a formula of its own",
            "The formula of dZ1 contains dA1, and that of dA1 the gradient of the logits. Which of "
            "the three contains neither of the other two?",
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
            "more comes back than before, but still less from layer to layer.",
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
    "The softmax gives the true class of one image the probability 0.9, and that of another image "
    "0.5. Compare the slopes of their losses with respect to the true class's logit.",
    (
        Choice(
            "0.9 and 0.5: the first is almost twice as large",
            "Those are the probabilities. Which number is subtracted from them at the true class, "
            "and should raising this logit raise the loss?",
        ),
        Choice(
            "-0.1 and -0.5: the second is five times as large",
            "Probability minus one-hot: 0.9 - 1 and 0.5 - 1. The less confident the network is of "
            "the truth, the more it learns from the image.",
            correct=True,
        ),
        Choice(
            "-1 and -1: the truth is 1 for both",
            "Then a network that is confident and right would be pulled as hard as any other. What "
            "is added to this -1?",
        ),
        Choice(
            "0.11 and 0.69: the second is about six times as large",
            "Those are the losses themselves, -log 0.9 and -log 0.5. How fast do they change when "
            "the logit does?",
        ),
    ),
)


what_gradients_left_over_do = Question(
    "what_gradients_left_over_do",
    "You train with SGD and never call `zero_grad`. Which optimizer of chapter 03 does that "
    "resemble?",
    (
        Choice(
            "Momentum that forgets nothing",
            "Each step takes the sum of all gradients so far, a momentum of 1, so it overshoots.",
            correct=True,
        ),
        Choice(
            "RMSprop",
            "RMSprop divides by a mean of squares. Does anything divide here?",
        ),
        Choice(
            "Plain SGD with a smaller learning rate",
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
            "It raises them until the neuron reacts",
            "It moves weights by their gradient. What does ReLU's backward step multiply by where "
            "Z is negative?",
        ),
        Choice(
            "Nothing: their gradient is 0",
            "ReLU is flat there, so no change of these weights changes the loss.",
            correct=True,
        ),
        Choice(
            "It shrinks them to 0",
            "Only a gradient or a penalty shrinks weights. What slope does ReLU have left of 0?",
        ),
    ),
)
