"""Questions of the chapter."""

from course_utils.checking import Choice, Question

lucky_guesser = Question(
    "lucky_guesser",
    "1,000 networks guess at random among ten classes. The one with the best accuracy on 200 "
    "validation images is chosen, and then tested on 2,000 new images. Its two accuracies?",
    (
        Choice(
            "About 10 % on both",
            "10 % is what a guesser gets on average. But you did not take an average one: you took "
            "the luckiest of 1,000 on these 200 images.",
        ),
        Choice(
            "Clearly above 10 % on the validation images, about 10 % on the new ones",
            "It was chosen because it was lucky on just these 200 images, and luck does not come "
            "along to other images. Whatever chooses is flattered by its choice.",
            correct=True,
        ),
        Choice(
            "Clearly above 10 % on both: it is the best of 1,000",
            "It is the luckiest of 1,000. None of them knows anything, so what could help it on "
            "new images?",
        ),
    ),
)


which_curve = Question(
    "which_curve",
    "Training goes on, and you may look at four numbers after every epoch. Which of them should "
    "decide when to stop?",
    (
        Choice(
            "The training loss: it is what the optimizer lowers",
            "It goes on falling while the network memorises single images, so it never says stop.",
        ),
        Choice(
            "The loss of the last mini-batch: it is the newest number",
            "A few dozen images that were just trained on: the number is noisy, and it falls for "
            "the same reason as the training loss.",
        ),
        Choice(
            "The validation loss",
            "These images were never trained on, so the loss shows what the network would do with "
            "new ones.",
            correct=True,
        ),
        Choice(
            "The test accuracy: it is what counts in the end",
            "Then the epoch is chosen by the test set, and its accuracy is flattered by the "
            "choice, as with the lucky guesser. Nothing would be left for an honest last number.",
        ),
    ),
)


confident = Question(
    "confident",
    "Late in a training the validation loss rises, while the validation accuracy stays the same. "
    "How can that be?",
    (
        Choice(
            "One of the two must be computed wrongly",
            "Both are right. Accuracy counts which score is the largest; what else does "
            "cross-entropy see (chapter 02)?",
        ),
        Choice(
            "The same images are wrong, and the network grows more confident of its wrong answers",
            "Accuracy asks only which class has the largest score. Cross-entropy is minus the "
            "logarithm of the probability of the right class, and grows without bound as that "
            "falls towards 0.",
            correct=True,
        ),
        Choice(
            "More and more images are wrong",
            "Then the accuracy would fall, too.",
        ),
    ),
)


by_reference = Question(
    "by_reference",
    "`best = model.state_dict()` is called at the best epoch. Training goes on for three epochs, "
    "and then `model.load_state_dict(best)`. Which weights does the model have?",
    (
        Choice(
            "Those of the best epoch",
            "So it reads. But `state_dict` hands out the tensors of the model, and the optimizer "
            "changes tensors in place: whose numbers are in `best` three epochs later?",
        ),
        Choice(
            "Those of the last epoch",
            "`best` holds the tensors of the model themselves. Three epochs later they hold the "
            "last weights, and loading them changes nothing.",
            correct=True,
        ),
        Choice(
            "New random ones",
            "`load_state_dict` draws nothing at random: it copies the numbers that it is given.",
        ),
    ),
)


per_batch = Question(
    "per_batch",
    "Adam begins with lr 0.004, and `StepLR(optimizer, step_size=3, gamma=0.5)` halves it after "
    "every three calls of `scheduler.step()`. By mistake the call stands in the loop over the "
    "batches. An epoch has 215 batches. What is the learning rate after one epoch?",
    (
        Choice(
            "0.004: the first drop comes after three epochs",
            "The schedule counts calls and knows nothing of epochs. How many calls were there?",
        ),
        Choice(
            "0.002: it drops once",
            "There were 215 calls, and every third of them halves.",
        ),
        Choice(
            "Below 1e-20: nothing is learned any more",
            "215 calls are 71 halvings: 0.004 is divided by 2 to the power of 71. Training stands "
            "still, and no error says so.",
            correct=True,
        ),
    ),
)


without_optimizer = Question(
    "without_optimizer",
    "A run with Adam was killed. You load its weights into a new model, make a new Adam, and go "
    "on. What is different from the run that was never killed?",
    (
        Choice(
            "Nothing: the weights are all that a network is",
            "They are all of the network, but not all of the training. What does Adam average "
            "from step to step?",
        ),
        Choice(
            "Adam's averages begin at zero again, so its next steps are different",
            "They would carry on from hundreds of gradients; now they begin with one, and the bias "
            "correction makes the first step as long as lr in every weight. The learning rate that "
            "the schedule had reached is lost as well.",
            correct=True,
        ),
        Choice(
            "Training starts from the beginning",
            "The weights have come back, so what was learned is still there.",
        ),
    ),
)


longest_step = Question(
    "longest_step",
    "Plain SGD without momentum, learning rate 0.1, gradients clipped to a norm of 2. How far can "
    "one step move the weights of all layers together?",
    (
        Choice(
            "By 2 at most",
            "That is the length of the gradient. Chapter 03 multiplies it by something before it "
            "is subtracted.",
        ),
        Choice(
            "By 0.2 at most, whatever the batch holds",
            "A step is the learning rate times the gradient, 0.1 times a length of 2. With "
            "momentum the steps of many batches add up, so ten times as far is possible at 0.9.",
            correct=True,
        ),
        Choice(
            "By 0.2 in each layer, and so farther the deeper the network is",
            "Then each layer would be clipped by a norm of its own. How many norms did you compute "
            "in exercise 8.4?",
        ),
        Choice(
            "That depends on the batch: a bad one moves them farther",
            "It would without clipping. What is the norm of a bad batch's gradient afterwards?",
        ),
    ),
)


leak = Question(
    "leak",
    "Which of these lets the validation set take part in the training?",
    (
        Choice(
            "Computing its loss after every epoch, without gradients",
            "Without gradients no weight changes. It decides when to stop, and that is its task.",
        ),
        Choice(
            "Standardising all 60,000 images by their common mean before the split",
            "The mean contains the validation images, so what the network is trained on depends on "
            "them, if only a little. Split first, then compute the statistics from the training "
            "part (chapter 05).",
            correct=True,
        ),
        Choice(
            "Shuffling the 60,000 images before the split",
            "That only decides which image goes where, without looking at any. Each one still ends "
            "up in a single set.",
        ),
    ),
)


with_weight_decay = Question(
    "with_weight_decay",
    "To the recipe of this chapter you add a weight decay that is strong enough to act. Which way "
    "does the epoch move at which early stopping stops?",
    (
        Choice(
            "It stops earlier: two brakes act at once",
            "Early stopping is no brake on the weights. It only watches when the validation loss "
            "turns; does weight decay (chapter 07) make it turn sooner?",
        ),
        Choice(
            "It stops later, or perhaps never: the validation loss turns later",
            "Weight decay makes it harder to memorise single images, so the validation loss "
            "goes on falling for longer. The two can be combined; one leaves the other less to do.",
            correct=True,
        ),
        Choice(
            "It stops at the same epoch: the two have nothing to do with each other",
            "Both deal with overfitting. If one keeps it small, what does the other see on the "
            "validation curve?",
        ),
    ),
)
