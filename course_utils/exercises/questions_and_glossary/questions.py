"""Questions of the chapter."""

from course_utils.checking import Choice, Question

which_loss_stops = Question(
    "which_loss_stops",
    "A network learns 500 images by heart. If early stopping watched the training loss, when would "
    "it stop the training?",
    (
        Choice(
            "As soon as overfitting begins.",
            "Overfitting shows as a difference between training and other data. What does the "
            "training loss know of other data?",
        ),
        Choice(
            "Practically never: that loss goes on falling.",
            "Learning by heart is what lowers it, so it improves until nothing is left to learn.",
            correct=True,
        ),
        Choice(
            "At random, because the loss is noisy.",
            "A single mini-batch is noisy; the loss over all 500 images falls steadily here.",
        ),
    ),
)


what_makes_gradients_vanish = Question(
    "what_makes_gradients_vanish",
    "Ten layers, the same initial weights, once with the sigmoid, once with ReLU. Where does less "
    "of the gradient arrive at the first layer?",
    (
        Choice(
            "The same in both: the weights are the same.",
            "On the way back the gradient is multiplied by the weights and by one more thing at "
            "every layer. Which?",
        ),
        Choice(
            "With the sigmoid.",
            "Its slope is at most 1/4, and it is multiplied in at every layer; ReLU's is 1 "
            "wherever the neuron is active.",
            correct=True,
        ),
        Choice(
            "With ReLU, whose slope is 0 for half of the neurons.",
            "Those neurons pass nothing, but the active half passes everything. Compare: half of "
            "the paths at full strength, or all of them at a quarter?",
        ),
    ),
)


which_pair_learns = Question(
    "which_pair_learns",
    "A network ends in `nn.Linear(64, 10)`. Which loss belongs to it for ten exclusive classes, "
    "and what does it get?",
    (
        Choice(
            "CrossEntropyLoss on the logits and the integer labels.",
            "It contains log-softmax, so the network ends in the scores.",
            correct=True,
        ),
        Choice(
            "CrossEntropyLoss on the softmax of the logits.",
            "Then softmax is taken twice: the loss runs between about 1.46 and 2.46 and learns "
            "slowly. See chapter 02, section 7.",
        ),
        Choice(
            "MSELoss between the logits and the labels.",
            "It would say that class 9 is further from class 0 than class 1 is. Are classes "
            "quantities? See chapter 02, section 2.",
        ),
    ),
)


whose_statistics = Question(
    "whose_statistics",
    "You standardise the images, train with Adam, choose the learning rate and stop early. Which "
    "of these may use the test set?",
    (
        Choice(
            "The mean and the standard deviation only, as they are no labels.",
            "They are learned from data all the same, and at the time of use the later images do "
            "not exist yet. See chapter 05.",
        ),
        Choice(
            "The learning rate and the stopping, as they are no parameters.",
            "What is chosen by the test set fits the test set; its accuracy is then no longer that "
            "on new images. See chapter 08.",
        ),
        Choice(
            "None of them.",
            "The test set is looked at once, when everything has been decided.",
            correct=True,
        ),
    ),
)


where_the_bug_is = Question(
    "where_the_bug_is",
    "The training loss falls as it should. The validation accuracy changes from call to call of "
    "`evaluate` on the same model. What is missing?",
    (
        Choice(
            "optimizer.zero_grad()",
            "That would spoil the training steps. Evaluation takes no step, so what else is random "
            "in it? See chapter 09.",
        ),
        Choice(
            "model.eval()",
            "Dropout is still active and drops other neurons at every call.",
            correct=True,
        ),
        Choice(
            "torch.no_grad()",
            "Without it memory and time are wasted, but the numbers stay the same. What draws at "
            "random in the forward pass? See chapter 07.",
        ),
    ),
)
