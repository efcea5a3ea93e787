"""Chapter 01: exercises and questions of the forward pass."""

import torch

from course_utils.exercises.engine import Case, exercise
from course_utils.exercises.questions import Choice, Question
from course_utils.exercises.samples import normal

# --- 1.1 neuron -----------------------------------------------------------------------------


def _neuron_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(11)
    return [
        Case(
            "the neuron computed by hand above",
            torch.tensor([1.0, 2.0]),
            torch.tensor([0.5, -1.0]),
            torch.tensor(2.0),
        ),
        Case(
            "a neuron that stays silent",
            torch.tensor([1.0, 3.0]),
            torch.tensor([0.5, -1.0]),
            torch.tensor(2.0),
        ),
        Case(
            "a neuron whose weighted sum is negative but whose bias lifts it above zero",
            torch.tensor([1.0, 1.0]),
            torch.tensor([-1.0, -1.0]),
            torch.tensor(5.0),
        ),
        Case("a single input", torch.tensor([3.0]), torch.tensor([2.0]), torch.tensor(-1.0)),
        Case(
            "784 inputs in float64",
            normal(generator, 784, dtype=torch.float64).abs(),
            normal(generator, 784, dtype=torch.float64).abs(),
            torch.tensor(0.25, dtype=torch.float64),
        ),
    ]


@exercise(
    "1.1",
    cases=_neuron_cases,
    hints=(
        "Three steps, in this order: multiply each input by its weight and add the products up; "
        "add the bias, once; keep the result if it is positive, otherwise return 0.",
        "`x * w` multiplies element by element, `.sum()` adds up. "
        "`torch.clamp(z, min=0)` replaces anything below 0 by 0.",
    ),
)
def neuron(x, w, b):
    """One ReLU neuron: x and w have shape (features,), b is a scalar; returns a scalar."""
    z = (x * w).sum() + b
    return torch.clamp(z, min=0)


@neuron.misconception(
    "no-activation",
    "This is the pre-activation z: it is right, but it can be negative. What does the neuron do "
    "with z before it passes it on?",
)
def _(x, w, b):
    return x @ w + b


@neuron.misconception(
    "no-bias",
    "The bias plays no part in your result. Where does b enter the formula for z?",
)
def _(x, w, b):
    return torch.clamp(x @ w, min=0)


@neuron.misconception(
    "bias-per-input",
    "The bias is added once for every input instead of once for the neuron: b stands inside the "
    "sum. Should a neuron with 784 inputs add its bias 784 times?",
)
def _(x, w, b):
    return torch.clamp((x * w + b).sum(), min=0)


@neuron.misconception(
    "bias-after-activation",
    "The activation came too early: you cut off at zero first and added the bias afterwards. "
    "The bias decides how much evidence the neuron needs, so it belongs into z.",
)
def _(x, w, b):
    return torch.clamp(x @ w, min=0) + b


@neuron.misconception(
    "no-sum",
    "You return one number for every input. A neuron has a single output: what turns the "
    "products w_i x_i into one number?",
)
def _(x, w, b):
    return torch.clamp(x * w + b, min=0)


# --- 1.2 sigmoid ----------------------------------------------------------------------------


def _sigmoid_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(12)
    return [
        Case("z = 0", torch.tensor(0.0)),
        Case("five values around 0", torch.tensor([-2.0, -1.0, 0.0, 1.0, 2.0])),
        Case("z = -1000, 0 and 1000", torch.tensor([-1000.0, 0.0, 1000.0])),
        Case("a batch of 8 with 3 neurons", 4 * normal(generator, 8, 3)),
        Case("a batch in float64", normal(generator, 2, 3, dtype=torch.float64)),
    ]


@exercise(
    "1.2",
    cases=_sigmoid_cases,
    hints=(
        "`torch.exp(z)` works on every element of z. Put parentheses around the whole denominator.",
        "`exp(1000)` is infinity for a float. 1 divided by infinity is 0, which is harmless; "
        "infinity divided by infinity is NaN. Which of the two ways to write the sigmoid "
        "never divides infinity by infinity?",
    ),
)
def sigmoid(z):
    """1 / (1 + exp(-z)) for every element of z; finite for any finite z."""
    return 1 / (1 + torch.exp(-z))


@sigmoid.misconception(
    "inf-over-inf",
    "Right in the middle, but NaN for large z: `exp(1000)` is infinity, and your formula divides "
    "infinity by infinity. The sigmoid can be written so that only the denominator can overflow.",
)
def _(z):
    return torch.exp(z) / (1 + torch.exp(z))


@sigmoid.misconception(
    "sign",
    "Your curve falls where it should rise: large z gives 0 instead of 1. "
    "Look at the sign in the exponent.",
)
def _(z):
    return 1 / (1 + torch.exp(z))


@sigmoid.misconception(
    "precedence",
    "Python divides before it adds, so `1 / 1 + a` is 1 + a. What has to be computed first?",
)
def _(z):
    return 1 / 1 + torch.exp(-z)


@sigmoid.misconception(
    "tanh",
    "This is tanh: it runs from -1 to 1 and is 0 at z = 0. Between which values does the sigmoid "
    "run, and what is it at z = 0?",
)
def _(z):
    return torch.tanh(z)


@sigmoid.misconception(
    "step",
    "You return only 0s and 1s: this is a hard step. The sigmoid changes smoothly, and at z = 0 "
    "it is exactly half way.",
)
def _(z):
    return (z > 0).to(z.dtype)


@sigmoid.misconception(
    "softmax",
    "Your outputs add up to 1, as those of softmax do. The sigmoid looks at each z alone and "
    "knows nothing of the others.",
)
def _(z):
    return torch.softmax(z, dim=-1) if z.dim() else torch.ones_like(z)


# --- 1.3 relu -------------------------------------------------------------------------------


def _relu_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(13)
    return [
        Case("five values around 0", torch.tensor([-2.0, -0.5, 0.0, 0.5, 2.0])),
        Case("only negative values", torch.tensor([-3.0, -1.0])),
        Case("large values", torch.tensor([-1000.0, 10.0, 1000.0])),
        Case("a batch of 8 with 3 neurons", normal(generator, 8, 3)),
        Case("a batch in float64", normal(generator, 2, 3, dtype=torch.float64)),
    ]


@exercise(
    "1.3",
    cases=_relu_cases,
    hints=(
        "Every element is treated alone: a positive one stays, any other becomes 0.",
        "`torch.where(condition, a, b)` takes elements of a where the condition holds and of b "
        "elsewhere; `torch.clamp` cuts off values below a minimum.",
    ),
)
def relu(z):
    """max(0, z) for every element of z, as a new tensor."""
    return torch.clamp(z, min=0)


@relu.misconception(
    "absolute-value",
    "Negative values came out positive: this is the absolute value. ReLU does not mirror a "
    "negative z. What does it return instead?",
)
def _(z):
    return z.abs()


@relu.misconception(
    "mask",
    "You return where z is positive (0 or 1), not the positive values themselves. "
    "This is ReLU's derivative; it comes back in chapter 04.",
)
def _(z):
    return (z > 0).to(z.dtype)


@relu.misconception(
    "kept-the-negatives",
    "You kept the negative part and cut off the positive one. Compare z with 0 the other way "
    "round: which of the two should survive?",
)
def _(z):
    return torch.clamp(z, max=0)


@relu.misconception(
    "maximum-of-all",
    "You return a single number, the largest of all. ReLU compares every element with 0, not "
    "with the other elements, and keeps the shape.",
)
def _(z):
    return torch.clamp(z.max(), min=0)


@relu.misconception(
    "identity",
    "Nothing changed. What should become of the negative values?",
)
def _(z):
    return z


@relu.misconception(
    "dropped",
    "The negative values are gone instead of 0, so the shape changed. The next layer needs one "
    "number from every neuron, silent ones included.",
)
def _(z):
    return z[z > 0]


# --- 1.4 dense ------------------------------------------------------------------------------


def _dense_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(14)

    def random(n: int, inputs: int, outputs: int, dtype: torch.dtype = torch.float32) -> tuple:
        shapes = ((n, inputs), (outputs, inputs), (outputs,))
        return tuple(normal(generator, *shape, dtype=dtype) for shape in shapes)

    return [
        Case(
            "a batch of 2, 2 inputs, 3 neurons",
            torch.tensor([[1.0, 2.0], [3.0, 4.0]]),
            torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, -1.0]]),
            torch.tensor([10.0, 20.0, 30.0]),
        ),
        Case("a batch of one", *random(1, 4, 3)),
        Case("a batch of 4 with as many inputs as neurons", *random(4, 4, 4)),
        Case("a batch of 5, 784 inputs, 128 neurons", *random(5, 784, 128)),
        Case("a single neuron", *random(3, 2, 1)),
        Case("a batch in float64", *random(3, 4, 2, dtype=torch.float64)),
    ]


@exercise(
    "1.4",
    cases=_dense_cases,
    hints=(
        "Write the shapes under the names: A_prev is (N, in) and the result must be (N, out). "
        "A matrix product needs the two inner sizes to be the same.",
        "W is stored as (out, in). `W.T` is the same matrix with its two axes exchanged.",
        "b has shape (out,): added to a matrix of shape (N, out), it is added to every row.",
    ),
)
def dense(A_prev, W, b):
    """Pre-activations of a dense layer: A_prev (N, in), W (out, in), b (out,) -> Z (N, out)."""
    return A_prev @ W.T + b


@dense.misconception(
    "missing-transpose",
    "W is used as it is stored, (out, in), but a product with A_prev of shape (N, in) needs its "
    "inputs along the first axis. It runs only where a layer has as many inputs as neurons, and "
    "there every neuron gets the wrong weights.",
)
def _(A_prev, W, b):
    return A_prev @ W + b


@dense.misconception(
    "no-bias",
    "The products are right, but b is not in the result. Every neuron adds its own bias.",
)
def _(A_prev, W, b):
    return A_prev @ W.T


@dense.misconception(
    "neurons-in-rows",
    "The numbers are right, but the axes are exchanged: you return (out, N). In this course a row "
    "is an example, so the batch stays the first axis.",
)
def _(A_prev, W, b):
    return (A_prev @ W.T + b).T


@dense.misconception(
    "bias-per-example",
    "Your bias goes with the rows (the examples) instead of the columns (the neurons): it runs "
    "only where both happen to be equally many. b has one entry for every neuron.",
)
def _(A_prev, W, b):
    return A_prev @ W.T + b[:, None]


@dense.misconception(
    "activation-included",
    "Negative values were cut off. Here `dense` stops at the pre-activation Z; the activation is "
    "a step of its own, so that the last layer can go without it.",
)
def _(A_prev, W, b):
    return torch.clamp(A_prev @ W.T + b, min=0)


@dense.misconception(
    "elementwise-product",
    "`*` multiplies element by element. Each neuron needs the products of a whole row, added up: "
    "that is a matrix product.",
)
def _(A_prev, W, b):
    return A_prev * W.T + b


# --- 1.5 forward ----------------------------------------------------------------------------


def _forward_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(15)

    def network(sizes: list[int], dtype: torch.dtype = torch.float32) -> list[tuple]:
        return [
            (normal(generator, n_out, n_in, dtype=dtype), normal(generator, n_out, dtype=dtype))
            for n_in, n_out in zip(sizes[:-1], sizes[1:])
        ]

    return [
        Case("a 2-4-1 network", normal(generator, 5, 2), network([2, 4, 1])),
        Case("a single layer", normal(generator, 3, 4), network([4, 2])),
        Case("a batch of one", normal(generator, 1, 3), network([3, 5, 4, 2])),
        Case("equally wide layers", normal(generator, 4, 3), network([3, 3, 3, 3])),
        Case(
            "a 10-5-1 network in float64",
            normal(generator, 6, 10, dtype=torch.float64),
            network([10, 5, 1], torch.float64),
        ),
    ]


@exercise(
    "1.5",
    cases=_forward_cases,
    hints=(
        "Keep one variable A that starts as X. Each pass through the loop turns the A of one "
        "layer into the A of the next.",
        "Every layer computes `Z = A @ W.T + b`. Only the layers before the last one then apply "
        "ReLU. `enumerate(params)` tells you which layer you are in.",
        "`params[:-1]` is the list without its last element: loop over those with ReLU, then do "
        "the last layer by itself.",
    ),
)
def forward(X, params):
    """Logits of an MLP: X (N, features), params [(W, b), ...]; ReLU between the layers."""
    A = X
    for W, b in params[:-1]:
        A = torch.clamp(A @ W.T + b, min=0)
    W, b = params[-1]
    return A @ W.T + b


@forward.misconception(
    "relu-after-last",
    "ReLU was applied to the output as well, so no score can be negative. The last layer returns "
    "its pre-activations as they are.",
)
def _(X, params):
    A = X
    for W, b in params:
        A = torch.clamp(A @ W.T + b, min=0)
    return A


@forward.misconception(
    "no-activation",
    "There is no ReLU between your layers, so all of them collapse into a single linear one. "
    "Section 4 showed why.",
)
def _(X, params):
    A = X
    for W, b in params:
        A = A @ W.T + b
    return A


@forward.misconception(
    "relu-before-layer",
    "ReLU was applied to the inputs of the network, which loses all negative features. It "
    "belongs between layers: after a layer, not before the first.",
)
def _(X, params):
    A = X
    for W, b in params:
        A = torch.clamp(A, min=0) @ W.T + b
    return A


@forward.misconception(
    "always-from-input",
    "Every layer was fed with X. Each one should receive the activations of the layer before it: "
    "what has to change from one pass through the loop to the next?",
)
def _(X, params):
    for number, (W, b) in enumerate(params, start=1):
        Z = X @ W.T + b
        A = Z if number == len(params) else torch.clamp(Z, min=0)
    return A


@forward.misconception(
    "stopped-before-last",
    "The last layer is missing: you return the activations of the layer before it.",
)
def _(X, params):
    A = X
    for W, b in params[:-1]:
        A = torch.clamp(A @ W.T + b, min=0)
    return A


@forward.misconception(
    "return-in-loop",
    "Only the first layer ran. Look at the indentation of `return`: inside the loop it ends the "
    "function at the first pass.",
)
def _(X, params):
    W, b = params[0]
    return torch.clamp(X @ W.T + b, min=0)


# --- 1.6 count_parameters -------------------------------------------------------------------


def _count_cases() -> list[Case]:
    return [
        Case("2-4-1", [2, 4, 1]),
        Case("784-128-64-10", [784, 128, 64, 10]),
        Case("10-5-1", [10, 5, 1]),
        Case("a single layer, 3-1", [3, 1]),
        Case("784-256-128-10", [784, 256, 128, 10]),
    ]


@exercise(
    "1.6",
    cases=_count_cases,
    hints=(
        "Count one layer first: it has a weight for every pair of an input and a neuron, and a "
        "bias for every neuron.",
        "`zip(sizes[:-1], sizes[1:])` pairs every size with the one after it: "
        "(784, 128), (128, 64), (64, 10).",
    ),
)
def count_parameters(sizes):
    """Return how many weights and biases an MLP of these layer sizes has, input first."""
    return sum(n_in * n_out + n_out for n_in, n_out in zip(sizes[:-1], sizes[1:]))


@count_parameters.misconception(
    "no-biases",
    "You counted the weights only. What else does each neuron have that is learned?",
)
def _(sizes):
    return sum(n_in * n_out for n_in, n_out in zip(sizes[:-1], sizes[1:]))


@count_parameters.misconception(
    "bias-for-inputs",
    "The inputs got biases, too. The input layer only holds the numbers that come in: nothing is "
    "computed there, so nothing is learned there.",
)
def _(sizes):
    weights = sum(n_in * n_out for n_in, n_out in zip(sizes[:-1], sizes[1:]))
    return weights + sum(sizes)


@count_parameters.misconception(
    "bias-per-layer",
    "You counted one bias for each layer. A bias belongs to a neuron: how many neurons does a "
    "layer have?",
)
def _(sizes):
    return sum(n_in * n_out + 1 for n_in, n_out in zip(sizes[:-1], sizes[1:]))


@count_parameters.misconception(
    "bias-per-input",
    "The biases are counted with the wrong side of the layer: there is one for every output of a "
    "layer, not one for every input.",
)
def _(sizes):
    return sum(n_in * n_out + n_in for n_in, n_out in zip(sizes[:-1], sizes[1:]))


@count_parameters.misconception(
    "counted-neurons",
    "You counted neurons. Parameters sit mostly on the connections between them.",
)
def _(sizes):
    return sum(sizes)


# --- questions ------------------------------------------------------------------------------


sigmoid_range = Question(
    "1.a",
    "Which values can a sigmoid neuron return?",
    (
        Choice(
            "Any real number",
            "That is what z can be, the input of the sigmoid. Its output is squeezed: look at "
            "the two ends of the curve.",
        ),
        Choice(
            "Values between -1 and 1",
            "That is tanh. It has the same shape, but twice the height, and is centred at 0.",
        ),
        Choice(
            "Values between 0 and 1",
            "Mathematically both ends are excluded: exp(-z) is never 0 and never infinite. In "
            "float32 the ends are reached by rounding, as the next cell shows.",
            correct=True,
        ),
        Choice(
            "Values from 0 upwards",
            "That is ReLU, which cuts off negative values and has no upper end.",
        ),
    ),
)

batch_shape = Question(
    "1.b",
    "32 images of 784 pixels go through a layer of 128 neurons. Which shape does Z have?",
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
    "1.c",
    "Two dense layers follow each other with no activation between them. What can the pair "
    "compute that a single dense layer cannot?",
    (
        Choice(
            "Curved boundaries",
            "A weighted sum of weighted sums is again a weighted sum, so every boundary stays "
            "straight. The next cell computes it.",
        ),
        Choice(
            "Nothing",
            "W2 (W1 x + b1) + b2 is (W2 W1) x + (W2 b1 + b2): one matrix and one bias. "
            "The next cell checks that with numbers.",
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
    "1.d",
    "The weights of our network are still random. How often will its largest score stand at the "
    "right one of the ten classes?",
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
    "1.e",
    "An image of Fashion-MNIST, shape (28, 28), is flattened and given to the network "
    "784-128-64-10. Which shape has the weight matrix of its first layer?",
    (
        Choice(
            "(784, 128)",
            "Rows belong to neurons in this course and in `torch.nn.Linear`. How many neurons has "
            "the layer, and how many inputs has each?",
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
    "1.f",
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
    "1.g",
    "You take every ReLU out of 784-128-64-10. What is then different?",
    (
        Choice(
            "It has fewer parameters.",
            "Which numbers of ReLU are learned? Count the parameters as in exercise 1.6.",
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
