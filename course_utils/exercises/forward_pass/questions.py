"""Questions of the chapter."""

from course_utils.checking import Choice, Question

sigmoid_range = Question(
    "sigmoid_range",
    "Which values can a sigmoid neuron return?",
    (
        Choice(
            "Any real number",
            "That is what z can be, the input of the sigmoid. Its output is squeezed: put "
            "z = -100 and z = 100 into the formula.",
        ),
        Choice(
            "Values between -1 and 1",
            "That is tanh. It has the same shape, but twice the height, and is centred at 0.",
        ),
        Choice(
            "Values between 0 and 1",
            "Mathematically both ends are excluded: exp(-z) is never 0 and never infinite. In "
            "float32, rounding reaches both ends all the same.",
            correct=True,
        ),
        Choice(
            "Values from 0 upwards",
            "That is ReLU, which cuts off negative values and has no upper end.",
        ),
    ),
)


batch_shape = Question(
    "batch_shape",
    "32 images of 784 pixels go through a layer of 128 neurons. What shape does Z have?",
    (
        Choice(
            "(128, 32)",
            "The numbers are right, but the batch is the first axis in this course and in PyTorch.",
        ),
        Choice(
            "(32, 784)",
            "That is the shape of the input. The layer replaces 784 pixels by one number from "
            "each neuron.",
        ),
        Choice(
            "(784, 128)",
            "That is the shape of the transposed weights. It does not depend on the batch.",
        ),
        Choice(
            "(32, 128)",
            "One row for every image, one column for every neuron.",
            correct=True,
        ),
    ),
)


collapse = Question(
    "collapse",
    "Two dense layers follow each other with no activation between them. What can the pair "
    "compute that a single dense layer cannot?",
    (
        Choice(
            "Curved boundaries",
            "A weighted sum of weighted sums is again a weighted sum, so every boundary stays "
            "straight.",
        ),
        Choice(
            "Nothing",
            "W2 (W1 x + b1) + b2 is (W2 W1) x + (W2 b1 + b2): one matrix and one bias, which a "
            "single layer could have had from the start.",
            correct=True,
        ),
        Choice(
            "More, the more neurons the first layer has",
            "More neurons mean more parameters, but the product of two matrices is a matrix: the "
            "width in the middle cannot add anything.",
        ),
    ),
)


untrained = Question(
    "untrained",
    "The weights of our network are still random. How often will the largest of its ten scores be "
    "that of the right class?",
    (
        Choice(
            "Never",
            "Being always wrong would take knowledge, too. Random scores are right now and then.",
        ),
        Choice(
            "About one time in ten",
            "Ten classes, equally frequent, and scores that know nothing of them.",
            correct=True,
        ),
        Choice(
            "About half of the time",
            "Half would be the chance level for two classes. Here there are ten.",
        ),
    ),
)


what_a_first_layer_holds = Question(
    "what_a_first_layer_holds",
    "An image of Fashion-MNIST, shape (28, 28), is flattened and given to the network "
    "784-128-64-10. What shape does the weight matrix of its first layer have?",
    (
        Choice(
            "(784, 128)",
            "Rows belong to neurons in this course and in `torch.nn.Linear`. How many neurons "
            "does the layer have, and how many inputs does each of them have?",
        ),
        Choice("(128, 784)", "One row of 784 weights for each of the 128 neurons.", correct=True),
        Choice(
            "(28, 28)",
            "That is the image. Each neuron has a weight for each of its pixels, and there is more "
            "than one neuron.",
        ),
    ),
)


what_zero_weights_say = Question(
    "what_zero_weights_say",
    "All weights and biases of 784-128-64-10 are 0. What are the ten scores of an ankle boot?",
    (
        Choice(
            "They depend on its pixels, scaled as in chapter 00.",
            "The pixels enter only multiplied by the weights of the first layer. What is left of "
            "them?",
        ),
        Choice("All ten are 0.", "Every weighted sum is 0, and ReLU of 0 is 0.", correct=True),
        Choice(
            "All ten are 0.1.",
            "That would be ten equal probabilities. The last layer has no activation, so what does "
            "a sum of zeros give?",
        ),
    ),
)


what_relu_is_for = Question(
    "what_relu_is_for",
    "You take every ReLU out of 784-128-64-10. What is different then?",
    (
        Choice(
            "It has fewer parameters.",
            "Which numbers of ReLU are learned? Count the parameters as in Exercise 1.6.",
        ),
        Choice(
            "It can compute no more than one layer 784-10 could.",
            "Matrix products without anything between them are one matrix product.",
            correct=True,
        ),
        Choice(
            "Its scores can no longer be negative.",
            "ReLU is what removes negative values, and only between the layers.",
        ),
    ),
)
