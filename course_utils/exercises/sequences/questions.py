"""Questions of the chapter."""

from course_utils.checking import Choice, Question

one_layer = Question(
    "one_layer",
    "One layer without activation learns from the same pairs by gradient descent: 27 inputs, 27 "
    "logits. The unsmoothed counts have a training loss of 2.335. Where will its loss end?",
    (
        Choice(
            "Well below 2.335, because a network finds more than counting does",
            "It sees one letter and answers with 27 probabilities, as the table does. The best "
            "answer for given pairs is the share of each, and that is in the table already.",
        ),
        Choice(
            "Well above 2.335, because it only guesses its way",
            "For one layer with softmax the loss is convex: there is one valley, and gradient "
            "descent finds its bottom.",
        ),
        Choice(
            "At 2.335 or barely above",
            "Each row of weights is free to become the logarithms of a row of shares, and nothing "
            "has a lower loss on these pairs.",
            correct=True,
        ),
    ),
)


twenty_steps = Question(
    "twenty_steps",
    "A state of one number, no activation: h = w · h + x, with w = 0.8. By how much does the state "
    "after 20 more steps change if an input is increased by 1?",
    (
        Choice(
            "By 0.8",
            "That is what is left after one step. Each further step multiplies by w again.",
        ),
        Choice(
            "By about 0.01",
            "0.8 to the power of 20 is 0.0115: the same factor at every step, as with the layers "
            "of chapter 04.",
            correct=True,
        ),
        Choice(
            "By 16, which is 20 · 0.8",
            "The steps come one after the other, so their factors are multiplied, not added.",
        ),
        Choice(
            "By 1: it was added to the sum, and is part of it",
            "That holds for w = 1 only. With w = 0.8 a fifth of all that is in the state is lost "
            "at every step.",
        ),
    ),
)


cold = Question(
    "cold",
    "You sample 300 names at a temperature of 0.02, each beginning with “.” as always. What will "
    "they be like?",
    (
        Choice(
            "300 different names, all very good ones",
            "The likeliest letter is taken nearly every time. What differs from name to name then?",
        ),
        Choice(
            "Nearly always the same name",
            "All begin alike, and where the likeliest letter is taken every time, nothing can part "
            "them.",
            correct=True,
        ),
        Choice(
            "Random letters",
            "That is what a high temperature does: it divides the logits until they are nearly "
            "equal.",
        ),
    ),
)


unsure_among = Question(
    "unsure_among",
    "Look back at chapter 02: a network's average loss is 1.9 nats a letter. A network that is "
    "always torn between m letters, equally likely, has the same loss for which m?",
    (
        Choice(
            "About 7",
            "Its loss is log m, so m is e to the power of 1.9, which is 6.7: the perplexity of the "
            "network.",
            correct=True,
        ),
        Choice("About 2", "Its loss would be log 2, about 0.69."),
        Choice(
            "About 16, which is 27 · 1.9 / 3.3",
            "The loss is a logarithm: half of log 27 is not the logarithm of half of 27.",
        ),
        Choice("27", "That is a network that knows nothing: log 27 is 3.3."),
    ),
)


clipping_cures = Question(
    "clipping_cures",
    "Chapter 08 clipped gradients by their joint norm. Against what does that help in a recurrent "
    "network?",
    (
        Choice(
            "Against gradients that vanish over time",
            "It only shortens. What has become too small is not made longer by it.",
        ),
        Choice(
            "Against gradients that explode over time",
            "A step that would throw the weights far away is shortened, and keeps its direction.",
            correct=True,
        ),
        Choice(
            "Against both",
            "It shortens what is too long. A gradient that has vanished passes as it is.",
        ),
        Choice(
            "Against neither: it changes no factor of the product",
            "The product stays as it is, but the step made of it does not: that is what saves the "
            "weights when it explodes.",
        ),
    ),
)


same_weights = Question(
    "same_weights",
    "In a convolution (chapter 06) one kernel serves every place; in a recurrent layer W_h serves "
    "every step. What is its gradient?",
    (
        Choice(
            "The sum of the gradients of all steps",
            "A value that is used several times gets the sum of what comes back from each use: as "
            "in chapter 04, and as the kernel does.",
            correct=True,
        ),
        Choice(
            "The gradient of the last step",
            "The loss depends on W_h through every step. What comes back from the earlier ones is "
            "smaller, perhaps, but belongs to the sum.",
        ),
        Choice(
            "The product of the gradients of all steps",
            "Products arise along one way, from step to step. Different ways to the same weight "
            "are added.",
        ),
    ),
)
