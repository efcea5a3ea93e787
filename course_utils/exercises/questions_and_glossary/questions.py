"""Questions of the chapter."""

from course_utils.checking import Choice, Question

which_loss_stops = Question(
    "which_loss_stops",
    "A network memorises 500 images. If early stopping watched the training loss, when would it "
    "stop the training?",
    (
        Choice(
            "As soon as overfitting begins.",
            "Overfitting shows as a difference between training and other data. What does the "
            "training loss know of other data?",
        ),
        Choice(
            "Practically never: that loss goes on falling.",
            "Memorising is what lowers it, so it improves until nothing is left to learn.",
            correct=True,
        ),
        Choice(
            "At random, because the loss is noisy.",
            "A single mini-batch is noisy; the loss over all 500 images falls steadily here.",
        ),
    ),
)


what_the_heads_look_at = Question(
    "what_the_heads_look_at",
    "A sentence of six words goes through attention with four heads. What do the four heads look "
    "at?",
    (
        Choice(
            "At four sentences, one each",
            "Only one sentence goes in. What could a head compute from a second one that is not "
            "there?",
        ),
        Choice(
            "At the same six words, each with queries, keys and values of its own",
            "Each head has matrices of its own, so one may look for the noun of a pronoun, another "
            "for the word before; their results are joined for each word.",
            correct=True,
        ),
        Choice(
            "At a part of the sentence, one or two words each",
            "Then no head could relate the first word to the last. What is divided among the heads "
            "is the length of the vectors, not the words.",
        ),
        Choice(
            "At all six words, and all four compute the same, to be on the safe side",
            "With the same matrices they would. Each head has its own, which start at random and "
            "learn something different.",
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
    "A network has dropout, and its training loss falls as it should. The validation accuracy that "
    "a function of your own returns changes from call to call on the same model. What is missing?",
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
