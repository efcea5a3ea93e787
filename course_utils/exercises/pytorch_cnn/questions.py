"""Questions of the chapter."""

from course_utils.checking import Choice, Question

flat_area = Question(
    "flat_area",
    "The kernel has -1 in its left column, 0 in the middle and 1 on the right. What does it make "
    "of an area in which all pixels are equally bright?",
    (
        Choice(
            "The brightness of the area",
            "That takes weights that add up to 1, such as nine times 1/9. These add up to 0.",
        ),
        Choice(
            "0",
            "Three times the brightness on the right, minus three times the same on the left. The "
            "kernel answers only where left and right differ.",
            correct=True,
        ),
        Choice(
            "A large number if the area is bright",
            "The bright pixels on the left count against those on the right, and cancel them.",
        ),
    ),
)


window_of_one_value = Question(
    "window_of_one_value",
    "Convolution by 5, pooling by 2, convolution by 5, pooling by 2: across how many pixels of the "
    "image does one value at the end look?",
    (
        Choice(
            "5",
            "That is one value of the first feature map. The second convolution looks at 5 of "
            "those, side by side, and each of them sees pixels of its own.",
        ),
        Choice(
            "14",
            "You added 5 + 1 + 4 + 4 or so: near it. But what lies between two neighbours after "
            "pooling? The second pooling also steps by more than one pixel.",
        ),
        Choice(
            "16",
            "5, then 6 after pooling, then 6 + 4 · 2 = 14, then 14 + 1 · 2 = 16: after a pooling, "
            "each step is twice as many pixels.",
            correct=True,
        ),
        Choice(
            "All 28",
            "The dense layers after it see all of the image, because they look at all values. One "
            "value alone does not.",
        ),
    ),
)


two_pixels = Question(
    "two_pixels",
    "All test images are moved two pixels to the right. No network has been trained again. Which "
    "accuracy suffers more?",
    (
        Choice(
            "That of the MLP",
            "Every pixel now reaches weights that were trained for its neighbour. In a "
            "convolution the feature maps just move along.",
            correct=True,
        ),
        Choice(
            "That of the CNN",
            "Its kernels are the same everywhere: an edge that has moved by two pixels is found "
            "two pixels further on.",
        ),
        Choice(
            "Both suffer equally",
            "That would be so if both had learned the same thing. But an MLP has no idea that two "
            "pixels are neighbours: shuffle all pixels, and it learns just as well.",
        ),
        Choice(
            "Neither suffers",
            "For you the picture is the same. For a row of 784 numbers, almost every number has "
            "changed.",
        ),
    ),
)


by_colour = Question(
    "by_colour",
    "In the training images each class has a colour of its own. In the test images the colours are "
    "drawn at random. What will the accuracy be?",
    (
        Choice(
            "As high as in training: the shapes are the same",
            "The shapes are, but nothing in the loss asked the network to look at them while "
            "colours were enough.",
        ),
        Choice(
            "Much lower: the network goes by the colour",
            "Colour is the easiest pattern that lowers the loss, so it is learned first, and the "
            "shapes hardly at all.",
            correct=True,
        ),
        Choice(
            "Exactly one in ten",
            "If it went by nothing but the colour, yes. A little of the shapes gets learned, too.",
        ),
    ),
)


two_convolutions = Question(
    "two_convolutions",
    "Two convolutional layers follow each other with nothing in between, neither ReLU nor pooling. "
    "What do they compute?",
    (
        Choice(
            "What one convolution with a larger kernel computes",
            "Weighted sums of weighted sums collapse, as two dense layers did in chapter 01. Two "
            "kernels of 5 by 5 become one of 9 by 9.",
            correct=True,
        ),
        Choice(
            "Patterns made of patterns, which no single layer can find",
            "That takes a non-linearity in between. What did two dense layers without one become "
            "in chapter 01?",
        ),
        Choice(
            "The same as the first one alone",
            "The second has kernels of its own, and sees further. But is the result more than a "
            "weighted sum?",
        ),
    ),
)


shared_gradient = Question(
    "shared_gradient",
    "A kernel weight is used at 24 · 24 places of each image of a batch. What is its gradient?",
    (
        Choice(
            "That of the place where the result is largest",
            "Max pooling passes gradients on like that, from one value to the largest of its "
            "window. A convolution uses the weight at every place.",
        ),
        Choice(
            "The sum over all places and all images",
            "Where a value is used several times, the gradients of all its uses add up: chapter "
            "04. The loss has divided by the number of images already.",
            correct=True,
        ),
        Choice(
            "There is one gradient for each place",
            "There is one weight, so there is one gradient, of the weight's shape. What happens to "
            "what arrives from the many places?",
        ),
    ),
)


choosing = Question(
    "choosing",
    "You try ten learning rates and keep the one with the best accuracy on the test images. What "
    "is that accuracy worth?",
    (
        Choice(
            "It is a fair figure: no test image was trained on",
            "No weight was, but the learning rate was chosen to suit these images. The best of ten "
            "is partly luck, and luck does not repeat itself.",
        ),
        Choice(
            "It is too good to be true of new images",
            "The choice has used the test images, so they are no longer new. Validation images are "
            "there to be used up; chapter 08 measures the difference.",
            correct=True,
        ),
        Choice(
            "It is too low, because few settings were tried",
            "More tries would make it higher, and still less honest.",
        ),
    ),
)
