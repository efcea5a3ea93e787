"""Questions of the chapter."""

from course_utils.checking import Choice, Question

eight_draws = Question(
    "eight_draws",
    "Eight draws of 20 pictures, and each time the same method learns from them: the nearest mean. "
    "How far apart will the best and the worst of its eight accuracies be?",
    (
        Choice(
            "By less than a point: 2,000 test pictures make a precise measurement",
            "The test is precise to about one point. But what is measured differs from draw to "
            "draw: which ten pullovers make up the mean is left to chance.",
        ),
        Choice(
            "By 10 to 20 points",
            "The mean of ten pictures depends on whether a white or a striped one is among them. "
            "So one draw says little about a method, and two methods have to meet the same draws.",
            correct=True,
        ),
        Choice(
            "By 50 points: with 20 pictures everything is luck",
            "Then some draw would be as good as perfect or far below chance. The mean of ten "
            "pictures is rough, and still it looks like its class.",
        ),
    ),
)


wrong_mode = Question(
    "wrong_mode",
    "No parameter may change, and no optimizer takes a step. Only the mode is wrong: 20 pictures "
    "of the new classes pass through the network 60 times in training mode. What becomes of its "
    "accuracy on the eight old classes?",
    (
        Choice(
            "Nothing: all parameters are as before",
            "The parameters are. But batch norm also normalises by numbers that are no parameters, "
            "and chapter 11 said when these move.",
        ),
        Choice(
            "It falls a little, as the features are normalised a little differently",
            "Each pass moves the running averages a tenth of the way to those of the batch. How "
            "much of the old ones is left after 60 passes?",
        ),
        Choice(
            "It falls far, because the running averages are now those of 20 coats and pullovers",
            "0.9 to the power of 60 is 0.002, so hardly anything is left of what 48,000 pictures "
            "had put there, and every layer after it gets numbers that it was not trained for.",
            correct=True,
        ),
    ),
)


shuffled_letters = Question(
    "shuffled_letters",
    "A word with its letters shuffled is to be told from a real one. What can a method learn that "
    "only counts how often each letter occurs in a word?",
    (
        Choice(
            "Most of it: letters such as q, x and z give shuffled words away",
            "A shuffled word has exactly the letters of a real one, q, x and z as often as there.",
        ),
        Choice(
            "Nothing: it is right half the time, however many labelled words it gets",
            "Shuffling changes no count. Whatever can be learned here is in the order, and so this "
            "baseline says where chance lies.",
            correct=True,
        ),
        Choice(
            "A little: shuffled words are longer",
            "Shuffling moves letters and adds none.",
        ),
    ),
)


one_rate = Question(
    "one_rate",
    "A pre-trained network with a new head is fine-tuned by SGD with the peak rate of its "
    "pre-training, 0.2, for all parameters. What is to be expected of its first steps?",
    (
        Choice(
            "They are the best ones: a large rate is quick, and the body knows its classes already",
            "Quick it is, in the direction of a gradient that comes through a head of random "
            "weights. What does that gradient know of the features?",
        ),
        Choice(
            "They destroy features: the head is still random, and so is what it asks of the body",
            "The first gradients say how the features should be to suit random weights. Small "
            "steps of the body give the head time; chapter 03's rule for rates holds in each "
            "group.",
            correct=True,
        ),
        Choice(
            "They change the head alone, because the body has converged",
            "It has converged on another loss. For this one its gradients are as large as any.",
        ),
    ),
)


no_validation = Question(
    "no_validation",
    "Twenty labelled pictures are all there is, and you want to choose the number of epochs for "
    "fine-tuning. Where from?",
    (
        Choice(
            "By the accuracy on the test pictures: it is the number that counts",
            "Then the test has chosen, and its number is flattered by the choice (chapter 08).",
        ),
        Choice(
            "By the training loss on the 20 pictures: as soon as it is near 0",
            "With 20 pictures it is near 0 very soon, and says nothing of new ones.",
        ),
        Choice(
            "By playing the same game with old classes: hold two of them out of the "
            "pre-training, draw 20 of their pictures, and choose what works there",
            "That costs another pre-training and no picture of the new classes. The choice is for "
            "tasks of this kind, and the test remains untouched.",
            correct=True,
        ),
    ),
)


masked_or_next = Question(
    "masked_or_next",
    "In the word m_st a letter is hidden. Which network of the last chapters can use the letters "
    "after the gap to fill it?",
    (
        Choice(
            "The GRU of chapter 12, because its state remembers the whole word",
            "Its state at the gap has seen what came before it. The letters after it have not been "
            "read yet.",
        ),
        Choice(
            "The GPT of chapter 13: attention reaches everywhere",
            "It would, but for the mask: no place may look at later ones, as otherwise the next "
            "letter would be there to be copied.",
        ),
        Choice(
            "Neither: both read from left to right; this chapter's reader sees both sides",
            "That is why it cannot write: it fills gaps. For telling words apart that is no loss, "
            "as the whole word is there.",
            correct=True,
        ),
    ),
)
