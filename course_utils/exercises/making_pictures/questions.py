"""Questions of the chapter."""

from course_utils.checking import Choice, Question

random_codes = Question(
    "random_codes",
    "An autoencoder with a code of 16 numbers has learned to rebuild clothes. You draw 16 numbers "
    "at random, each with the mean and the spread that this number has among the codes of real "
    "pictures, and decode them. What do you see?",
    (
        Choice(
            "Clothes: the decoder makes nothing else",
            "The decoder was only ever trained on codes that came from pictures. What it makes of "
            "another one, no loss has asked about.",
        ),
        Choice(
            "Noise, pixel by pixel",
            "Neighbouring pixels came out alike for every code it was trained on, and a decoder "
            "cannot easily do otherwise: its pixels are sums of the same few patterns.",
        ),
        Choice(
            "Mostly blends and ghosts, now and then a piece of clothing",
            "Each number by itself looks ordinary, and together they are a code that no picture "
            "has. The codes fill only a small, crooked part of that space.",
            correct=True,
        ),
    ),
)


one_point = Question(
    "one_point",
    "In a long training of these two networks the generator has found one point on the ring that "
    "the discriminator takes for real, and makes nothing else. What does its own loss say?",
    (
        Choice(
            "It is high, because seven clusters are missing",
            "The loss looks at the generated points one by one and asks whether each is taken for "
            "real. No term in it knows of points that were not made.",
        ),
        Choice(
            "It is low, for as long as the discriminator is fooled at that place",
            "Nothing in it asks for variety. The discriminator will notice that too many points "
            "lie there, and then the generator can move on to the next place.",
            correct=True,
        ),
        Choice(
            "It is 2 log 2",
            "That is the discriminator's loss when it cannot tell the two kinds apart anywhere. "
            "Here it can: it finds seven places where every point is real.",
        ),
    ),
)


most_convincing = Question(
    "most_convincing",
    "A classifier is asked how many of 200 pictures are ankle boots. Which pictures will get the "
    "full score for certain?",
    (
        Choice(
            "200 real boots that it has never seen",
            "Real boots have odd heels, high shafts and pale colours, and some of them pass for "
            "sneakers or sandals.",
        ),
        Choice(
            "200 boots by a good generator",
            "They may come near it, and even reach it. But one kind of picture has no oddities at "
            "all.",
        ),
        Choice(
            "200 copies of the mean of all boots",
            "The mean is as typical as can be, and the classifier never asks whether it has seen "
            "the same picture before. A high share says nothing about variety.",
            correct=True,
        ),
    ),
)


linear_code = Question(
    "linear_code",
    "You take every ReLU and the sigmoid out of an autoencoder 784-128-32-2-32-128-784, and train "
    "it for as long as you like. How close can it come to PCA with two numbers?",
    (
        Choice(
            "It can beat it, because it has so many more parameters",
            "Chapter 01: linear layers one after the other are one linear layer. All those "
            "parameters make one matrix that goes through two numbers.",
        ),
        Choice(
            "As close as you like, but never beyond it",
            "Its layers collapse into one linear map through two numbers (chapter 01), and PCA is "
            "the best of those on the images that it was computed from.",
            correct=True,
        ),
        Choice(
            "It stays far behind, because it does not know the principal components",
            "Gradient descent has to find them, and for a loss like this one it does, given time.",
        ),
    ),
)


silent_critic = Question(
    "silent_critic",
    "A discriminator gives a generated picture the logit z = -12. How steep is the generator's "
    "loss -log sigmoid(z) in this logit, and how steep is the older form log(1 - sigmoid(z))?",
    (
        Choice(
            "Nearly 1, and nearly 0",
            "The slopes are sigmoid(z) - 1 and -sigmoid(z). Where the generator is bad, the first "
            "is steep and the second is flat, as squared error after a sigmoid was in chapter 02. "
            "So the generator would learn least when it has most to learn.",
            correct=True,
        ),
        Choice(
            "Nearly 0 for both, because the sigmoid is flat at -12",
            "So it is for the older form. In the other the logarithm is as steep as the sigmoid is "
            "flat: for this reason chapter 02 chose cross-entropy.",
        ),
        Choice(
            "12 for both",
            "The loss itself is about 12 for the first form. Its slope is what it changes by when "
            "the logit changes by a little.",
        ),
    ),
)


too_near = Question(
    "too_near",
    "Half of the pictures that your generator makes have a twin among the training images, pixel "
    "by pixel nearly the same. Its pictures look wonderful. Which earlier chapter names what you "
    "see?",
    (
        Choice(
            "07: it has learned its training images and not what they share",
            "Overfitting, in a network that has no test accuracy to show it. Held-out pictures are "
            "the ruler here too: how near do they come to the training images?",
            correct=True,
        ),
        Choice(
            "04: vanishing gradients",
            "Then it would have learned little. This network has learned a good deal, and the "
            "wrong thing.",
        ),
        Choice(
            "06: a colour that gives the class away",
            "A shortcut leads past what was meant to be learned. Here there was none: the pictures "
            "themselves were kept.",
        ),
    ),
)
