"""Chapter 04: exercises and questions of backpropagation."""

from collections.abc import Callable
from dataclasses import dataclass

import torch

from course_utils.exercises.engine import Case, exercise
from course_utils.exercises.questions import Choice, Question
from course_utils.exercises.samples import normal

# --- 4.1 relu_backward ----------------------------------------------------------------------


def _relu_backward_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(41)
    return [
        Case(
            "one example with a negative, a zero and two positive Z",
            torch.tensor([[5.0, 5.0, 5.0, -3.0]]),
            torch.tensor([[-2.0, 0.0, 2.0, 0.5]]),
        ),
        Case(
            "neurons that are all silent",
            torch.tensor([[1.0, -1.0], [2.0, 3.0]]),
            torch.tensor([[-0.1, -1.0], [-2.0, -30.0]]),
        ),
        Case("a batch of 5 with 3 neurons", normal(generator, 5, 3), normal(generator, 5, 3)),
        Case(
            "a batch in float64",
            normal(generator, 2, 4, dtype=torch.float64),
            normal(generator, 2, 4, dtype=torch.float64),
        ),
    ]


@exercise(
    "4.1",
    cases=_relu_backward_cases,
    hints=(
        "Every element is treated alone. The slope of ReLU at Z is 1 or 0: which of the two "
        "arguments tells you where it is 1?",
        "`Z > 0` is a tensor of True and False. Multiplied by numbers, True counts as 1 and "
        "False as 0.",
    ),
)
def relu_backward(dA, Z):
    """Gradient of the loss with respect to Z, where A = relu(Z); all of the same shape."""
    return dA * (Z > 0)


@relu_backward.misconception(
    "mask-from-gradient",
    "You cut off the negative gradients. A gradient may have any sign: it says whether the loss "
    "rises or falls. What matters is the sign of another number, the one that ReLU looked at "
    "in the forward pass.",
)
def _(dA, Z):
    return dA * (dA > 0)


@relu_backward.misconception(
    "no-mask",
    "The gradient passes unchanged, as if ReLU were not there. What does A do when a negative Z "
    "changes a little?",
)
def _(dA, Z):
    return dA.clone()


@relu_backward.misconception(
    "mask-only",
    "This is the slope of ReLU, 0 or 1. The chain rule multiplies it by what arrives from the "
    "layers behind: where does dA enter?",
)
def _(dA, Z):
    return (Z > 0).to(dA.dtype)


@relu_backward.misconception(
    "times-activation",
    "You multiplied by the value of ReLU, max(0, Z). The chain rule multiplies by its slope: how "
    "steep is ReLU at Z = 0.5, and how steep at Z = 2?",
)
def _(dA, Z):
    return dA * torch.clamp(Z, min=0)


@relu_backward.misconception(
    "forward-pass",
    "This is the forward pass: max(0, Z). Asked for is what becomes of the gradient dA on its way "
    "back through ReLU.",
)
def _(dA, Z):
    return torch.clamp(Z, min=0)


@relu_backward.misconception(
    "times-z",
    "You multiplied by Z itself. The chain rule multiplies by the slope of ReLU at Z, which is "
    "the same for all positive Z.",
)
def _(dA, Z):
    return dA * Z


@relu_backward.misconception(
    "slope-one-at-zero",
    "Only the elements with Z = 0 exactly are different. There ReLU has a bend and no slope; "
    "the course and PyTorch choose the slope of its left side.",
)
def _(dA, Z):
    return dA * (Z >= 0)


@relu_backward.misconception(
    "wrong-side",
    "The gradient passes where the neuron was silent and stops where it was active. On which side "
    "does ReLU follow a small change of Z?",
)
def _(dA, Z):
    return dA * (Z <= 0)


# --- 4.2 dense_backward ---------------------------------------------------------------------


def _dense_backward_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(42)

    def random(n: int, inputs: int, outputs: int, dtype: torch.dtype = torch.float32) -> tuple:
        shapes = ((n, outputs), (n, inputs), (outputs, inputs))
        return tuple(normal(generator, *shape, dtype=dtype) for shape in shapes)

    return [
        Case(
            "a batch of 2, 3 inputs, 2 neurons",
            torch.tensor([[1.0, 0.0], [2.0, -1.0]]),
            torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]),
            torch.tensor([[1.0, 0.0, -1.0], [0.0, 2.0, 1.0]]),
        ),
        Case("a batch of one", *random(1, 4, 3)),
        Case("a batch of 4, 4 inputs, 4 neurons", *random(4, 4, 4)),
        Case("a single neuron", *random(5, 2, 1)),
        Case("a batch in float64", *random(3, 5, 2, dtype=torch.float64)),
    ]


@exercise(
    "4.2",
    cases=_dense_backward_cases,
    hints=(
        "A gradient has the shape of the thing it belongs to: dA_prev (N, in), dW (out, in), "
        "db (out,). Which products of dZ (N, out), A_prev (N, in) and W (out, in) have these "
        "shapes?",
        "For one example, `dW` was an outer product. Over a batch, the N outer products add up: "
        "that is a matrix product in which N is the inner size.",
        "b is used once in every example, with slope 1. `sum(dim=0)` adds over the examples.",
    ),
)
def dense_backward(dZ, A_prev, W):
    """Gradients (dA_prev, dW, db) of a dense layer Z = A_prev @ W.T + b, from dZ (N, out)."""
    return dZ @ W, dZ.T @ A_prev, dZ.sum(dim=0)


@dense_backward.misconception(
    "weights-transposed",
    "dW has the shape (in, out): the right numbers with the axes exchanged. A gradient has the "
    "shape of what it belongs to, and W is (out, in). Which axis of dZ and of A_prev has to "
    "disappear, and which should come first?",
)
def _(dZ, A_prev, W):
    return dZ @ W, A_prev.T @ dZ, dZ.sum(dim=0)


@dense_backward.misconception(
    "missing-transpose-back",
    "dA_prev is computed with `W.T`, as in the forward pass. It runs only where a layer has as "
    "many inputs as neurons. On the way back the inner size of the product is (out), because a "
    "change of one input reaches all neurons.",
)
def _(dZ, A_prev, W):
    return dZ @ W.T, dZ.T @ A_prev, dZ.sum(dim=0)


@dense_backward.misconception(
    "bias-not-summed",
    "db has one row for every example. There is one bias for every neuron, used in every example: "
    "what becomes of gradients where a value is used several times?",
)
def _(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev, dZ.clone()


@dense_backward.misconception(
    "bias-averaged",
    "db is averaged over the batch. The 1/N of the mean loss is in dZ already, because the loss "
    "put it there; averaging again divides by N twice.",
)
def _(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev, dZ.mean(dim=0)


@dense_backward.misconception(
    "divided-again",
    "dW and db are divided by the size of the batch. The 1/N of the mean loss is in dZ already. "
    "Here the contributions of the examples are only collected.",
)
def _(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev / len(dZ), dZ.mean(dim=0)


@dense_backward.misconception(
    "everything-divided",
    "All three gradients are divided by the size of the batch. The 1/N of the mean loss is in dZ "
    "already, because the loss put it there.",
)
def _(dZ, A_prev, W):
    return dZ @ W / len(dZ), dZ.T @ A_prev / len(dZ), dZ.mean(dim=0)


@dense_backward.misconception(
    "bias-over-neurons",
    "db was summed along the wrong axis: over the neurons, so that there is one number for every "
    "example. Which axis of dZ counts the examples?",
)
def _(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev, dZ.sum(dim=1)


@dense_backward.misconception(
    "bias-single-number",
    "db is a single number: all of dZ was added up. Each neuron has a bias of its own; only the "
    "examples share it.",
)
def _(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev, dZ.sum()


@dense_backward.misconception(
    "wrong-order-of-results",
    "All three gradients are right, but in another order. The statement asks for the gradient of "
    "the inputs first, then weights and bias.",
)
def _(dZ, A_prev, W):
    return dZ.T @ A_prev, dZ.sum(dim=0), dZ @ W


@dense_backward.misconception(
    "inputs-not-used",
    "dA_prev repeats dZ or A_prev instead of sending dZ back through the weights. A change of "
    "one input reaches every neuron, each through its own weight.",
)
def _(dZ, A_prev, W):
    return dZ.clone(), dZ.T @ A_prev, dZ.sum(dim=0)


@dense_backward.misconception(
    "weights-averaged",
    "dW is divided by the size of the batch. The 1/N of the mean loss is in dZ already, because "
    "the loss put it there.",
)
def _(dZ, A_prev, W):
    return dZ @ W, dZ.T @ A_prev / len(dZ), dZ.sum(dim=0)


# --- 4.3 cross_entropy_backward -------------------------------------------------------------


def _cross_entropy_backward_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(43)
    return [
        Case(
            "two equal examples with different classes",
            torch.tensor([[0.0, 0.0], [0.0, 0.0]]),
            torch.tensor([0, 1]),
        ),
        Case("a batch of one with 10 classes", normal(generator, 1, 10), torch.tensor([7])),
        Case(
            "as many examples as classes",
            2 * normal(generator, 4, 4),
            torch.tensor([2, 0, 3, 3]),
        ),
        Case(
            "logits of 1000 and -1000",
            torch.tensor([[1000.0, 0.0, -1000.0], [0.0, 1000.0, 999.0], [1.0, 2.0, 3.0]]),
            torch.tensor([0, 2, 1]),
        ),
        Case(
            "a batch of 6 with 3 classes in float64",
            normal(generator, 6, 3, dtype=torch.float64),
            torch.tensor([0, 1, 2, 2, 1, 0]),
        ),
    ]


@exercise(
    "4.3",
    cases=_cross_entropy_backward_cases,
    hints=(
        "Start from the probabilities: `torch.softmax(logits, dim=1)`. In each row one number "
        "must change, the one in the column of the label.",
        "`torch.nn.functional.one_hot(labels, K)` has a 1 in the column of each label. Or take "
        "`rows = torch.arange(N)` and change `P[rows, labels]`.",
        "The loss is the mean over N examples, so each example's share of it is 1/N.",
    ),
)
def cross_entropy_backward(logits, labels):
    """Gradient (N, K) of the mean cross-entropy with respect to the logits; labels are (N,)."""
    one_hot = torch.nn.functional.one_hot(labels, logits.shape[1])
    return (torch.softmax(logits, dim=1) - one_hot) / len(logits)


def _one_hot(labels: torch.Tensor, logits: torch.Tensor) -> torch.Tensor:
    return torch.nn.functional.one_hot(labels, logits.shape[1])


@cross_entropy_backward.misconception(
    "not-divided",
    "Each row is right for a loss that adds the examples up. The loss is their mean: by how much "
    "does one example of N count in a mean?",
)
def _(logits, labels):
    return torch.softmax(logits, dim=1) - _one_hot(labels, logits)


@cross_entropy_backward.misconception(
    "labels-not-used",
    "Your rows do not depend on the labels: these are the probabilities (divided by N). The loss "
    "contains the logit of the right class a second time, with a minus sign.",
)
def _(logits, labels):
    return torch.softmax(logits, dim=1) / len(logits)


@cross_entropy_backward.misconception(
    "minus-class-number",
    "You subtracted the number of the class from all probabilities of a row. Class 7 is not seven "
    "times as right as class 1: a label says in which column something changes, not by how much.",
)
def _(logits, labels):
    return (torch.softmax(logits, dim=1) - labels[:, None]) / len(logits)


@cross_entropy_backward.misconception(
    "all-label-columns",
    "In every row the columns of all labels of the batch were changed. Each row has one label of "
    "its own: the index needs the number of the row beside that of the column.",
)
def _(logits, labels):
    P = torch.softmax(logits, dim=1)
    P[:, labels] -= 1
    return P / len(logits)


@cross_entropy_backward.misconception(
    "labels-as-rows",
    "The labels were used as row numbers: whole rows changed. A label names a column, and each "
    "row has its own.",
)
def _(logits, labels):
    P = torch.softmax(logits, dim=1)
    P[labels] -= 1
    return P / len(logits)


@cross_entropy_backward.misconception(
    "one-hot-added",
    "The column of the right class has the wrong sign of its correction. Test it on a network "
    "that is sure and right: its gradient should be nearly 0 everywhere.",
)
def _(logits, labels):
    return (torch.softmax(logits, dim=1) + _one_hot(labels, logits)) / len(logits)


@cross_entropy_backward.misconception(
    "sign-reversed",
    "All signs are reversed. A gradient points to where the loss rises; raising the logit of the "
    "right class lowers the loss. Which sign must its gradient have?",
)
def _(logits, labels):
    return (_one_hot(labels, logits) - torch.softmax(logits, dim=1)) / len(logits)


@cross_entropy_backward.misconception(
    "softmax-over-examples",
    "The softmax ran down the columns, so that examples compete with each other. Which axis holds "
    "the classes?",
)
def _(logits, labels):
    return (torch.softmax(logits, dim=0) - _one_hot(labels, logits)) / len(logits)


@cross_entropy_backward.misconception(
    "no-softmax",
    "You subtracted from the logits themselves. Logits are scores of any size; the derivative of "
    "the log-sum-exp turns them into something that adds up to 1.",
)
def _(logits, labels):
    return (logits - _one_hot(labels, logits)) / len(logits)


@cross_entropy_backward.misconception(
    "divided-by-all",
    "The result is divided by N times K. The loss is a mean over examples: the K classes of one "
    "example make a single number of it.",
)
def _(logits, labels):
    return (torch.softmax(logits, dim=1) - _one_hot(labels, logits)) / logits.numel()


@cross_entropy_backward.misconception(
    "only-right-class",
    "Only the column of the right class has a gradient. The other logits stand in the "
    "denominator of the softmax: raising one of them takes probability from the right class.",
)
def _(logits, labels):
    P, target = torch.softmax(logits, dim=1), _one_hot(labels, logits)
    return (P - target) * target / len(logits)


@cross_entropy_backward.misconception(
    "exp-overflows",
    "Right for ordinary logits, but exp(1000) is infinity and infinity divided by infinity is "
    "NaN. Chapter 02 subtracted something from every row before the exponential.",
)
def _(logits, labels):
    P = logits.exp() / logits.exp().sum(dim=1, keepdim=True)
    return (P - _one_hot(labels, logits)) / len(logits)


@cross_entropy_backward.misconception(
    "as-for-one-example",
    "These are the lines for a single example. In a batch, axis 0 counts the examples: the "
    "softmax has to run along the other axis, a label names a column, and each example has its "
    "share in a mean.",
)
def _(logits, labels):
    P = torch.softmax(logits, dim=0)
    P[labels] -= 1
    return P


@cross_entropy_backward.misconception(
    "loss-itself",
    "This is the loss, a single number. Asked for is its gradient: one slope for each logit.",
)
def _(logits, labels):
    return torch.nn.functional.cross_entropy(logits, labels)


# --- 4.4 backward ---------------------------------------------------------------------------


def _backward_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(44)

    def batch(n: int, sizes: list[int], dtype: torch.dtype = torch.float32) -> tuple:
        params = [
            (normal(generator, n_out, n_in, dtype=dtype), normal(generator, n_out, dtype=dtype))
            for n_in, n_out in zip(sizes[:-1], sizes[1:])
        ]
        labels = torch.randint(sizes[-1], (n,), generator=generator)
        return normal(generator, n, sizes[0], dtype=dtype), labels, params

    return [
        Case("a 2-4-3 network", *batch(5, [2, 4, 3])),
        Case("a single layer", *batch(3, [4, 2])),
        Case("a batch of one", *batch(1, [3, 6, 5, 4])),
        Case("three equally wide layers", *batch(6, [3, 3, 3, 3])),
        Case("a 10-8-6-4 network in float64", *batch(7, [10, 8, 6, 4], torch.float64)),
    ]


@exercise(
    "4.4",
    cases=_backward_cases,
    hints=(
        "Go forward first and keep the inputs of every layer in a list: X, A_1, A_2, ... "
        "The backward pass needs all of them.",
        "Start with dZ of the last layer, the gradient of the cross-entropy. Then, from the last "
        "layer to the first: (dW, db) of this layer; then send dZ back through its W and the "
        "ReLU before it, which gives dZ of the layer below.",
        "`for (W, b), A_prev in zip(reversed(params), reversed(inputs))` walks backwards. "
        "The gradients come out last layer first; the list you return starts with the first.",
    ),
)
def backward(X, labels, params):
    """Gradients [(dW, db), ...], first layer first, of an MLP's mean cross-entropy."""
    inputs = [X]
    for W, b in params[:-1]:
        inputs.append(torch.clamp(inputs[-1] @ W.T + b, min=0))
    W, b = params[-1]
    logits = inputs[-1] @ W.T + b

    one_hot = torch.nn.functional.one_hot(labels, logits.shape[1])
    dZ = (torch.softmax(logits, dim=1) - one_hot) / len(X)
    gradients = []
    for (W, _), A_prev in zip(reversed(params), reversed(inputs)):
        gradients.append((dZ.T @ A_prev, dZ.sum(dim=0)))
        dZ = (dZ @ W) * (A_prev > 0)  # A_prev > 0 exactly where the Z before it is
    return gradients[::-1]


def _pass(X, labels, params):
    """Return (A_0 ... A_(L-1), Z_1 ... Z_L, gradient of the logits)."""
    activations, Zs = [X], []
    for W, b in params:
        Zs.append(activations[-1] @ W.T + b)
        activations.append(torch.clamp(Zs[-1], min=0))
    dlogits = (torch.softmax(Zs[-1], dim=1) - _one_hot(labels, Zs[-1])) / len(X)
    return activations[:-1], Zs, dlogits


@backward.misconception(
    "last-layer-first",
    "The gradients are right, but the list starts with the last layer, because that is where you "
    "computed first. `params` starts with the first layer, and so should its gradients.",
)
def _(X, labels, params):
    return backward.reference(X, labels, params)[::-1]


@backward.misconception(
    "no-relu-mask",
    "The last layer is right, the layers before it are not: the gradient was sent back through "
    "the weights only. Between two layers stands a ReLU, and the way back leads through it.",
)
def _(X, labels, params):
    inputs, _, dZ = _pass(X, labels, params)
    gradients = []
    for (W, _), A_prev in zip(reversed(params), reversed(inputs)):
        gradients.append((dZ.T @ A_prev, dZ.sum(dim=0)))
        dZ = dZ @ W
    return gradients[::-1]


@backward.misconception(
    "mask-on-logits",
    "You sent the gradient of the logits through a ReLU first. Look at the forward pass: "
    "which layer has no ReLU behind it?",
)
def _(X, labels, params):
    inputs, Zs, dA = _pass(X, labels, params)
    gradients = []
    for (W, _), A_prev, Z in zip(reversed(params), reversed(inputs), reversed(Zs)):
        dZ = dA * (Z > 0)
        gradients.append((dZ.T @ A_prev, dZ.sum(dim=0)))
        dA = dZ @ W
    return gradients[::-1]


@backward.misconception(
    "output-instead-of-input",
    "dW was computed with what comes out of the layer instead of what goes into it. In "
    "Z = A_prev W^T + b, which number stands beside a weight?",
)
def _(X, labels, params):
    inputs, Zs, dZ = _pass(X, labels, params)
    outputs = [*inputs[1:], Zs[-1]]
    gradients = []
    for (W, _), A_prev, A in zip(reversed(params), reversed(inputs), reversed(outputs)):
        gradients.append((dZ.T @ A, dZ.sum(dim=0)))
        dZ = (dZ @ W) * (A_prev > 0)
    return gradients[::-1]


@backward.misconception(
    "pre-activation-instead-of-activation",
    "The biases are right, the weights of the deeper layers are not: dW was computed with the Z "
    "of the layer before. What did this layer really receive, before or after the ReLU?",
)
def _(X, labels, params):
    inputs, Zs, dZ = _pass(X, labels, params)
    received = [X, *Zs[:-1]]
    gradients = []
    for (W, _), A_prev, seen in zip(reversed(params), reversed(inputs), reversed(received)):
        gradients.append((dZ.T @ seen, dZ.sum(dim=0)))
        dZ = (dZ @ W) * (A_prev > 0)
    return gradients[::-1]


@backward.misconception(
    "not-divided",
    "All gradients are N times too large: somewhere the mean over the batch became a sum. "
    "It belongs into the gradient of the loss, once.",
)
def _(X, labels, params):
    return [(len(X) * dW, len(X) * db) for dW, db in backward.reference(X, labels, params)]


@backward.misconception(
    "divided-twice",
    "All gradients are N times too small: the mean over the batch was taken twice. The gradient "
    "of the loss contains it already; the layers only collect.",
)
def _(X, labels, params):
    return [(dW / len(X), db / len(X)) for dW, db in backward.reference(X, labels, params)]


@backward.misconception(
    "input-to-output",
    "You walked from the first layer to the last, but the gradient of the loss is known at the "
    "output. Which gradient does each layer need before it can compute its own?",
)
def _(X, labels, params):
    inputs, _, dZ = _pass(X, labels, params)
    gradients = []
    for (W, _), A_prev in zip(params, inputs):
        gradients.append((dZ.T @ A_prev, dZ.sum(dim=0)))
        dZ = (dZ @ W) * (A_prev > 0)
    return gradients


@backward.misconception(
    "same-gradient-everywhere",
    "Every layer used the gradient of the logits. Each layer has a dZ of its own, sent back from "
    "the layer behind it: what must change from one pass through the loop to the next?",
)
def _(X, labels, params):
    inputs, _, dZ = _pass(X, labels, params)
    return [(dZ.T @ A_prev, dZ.sum(dim=0)) for A_prev in inputs]


@backward.misconception(
    "relu-after-last",
    "Your forward pass puts a ReLU behind the last layer as well. Which numbers are the logits?",
)
def _(X, labels, params):
    inputs, Zs, _ = _pass(X, labels, params)
    logits = torch.clamp(Zs[-1], min=0)
    dZ = (torch.softmax(logits, dim=1) - _one_hot(labels, logits)) / len(X)
    gradients = []
    for (W, _), A_prev in zip(reversed(params), reversed(inputs)):
        gradients.append((dZ.T @ A_prev, dZ.sum(dim=0)))
        dZ = (dZ @ W) * (A_prev > 0)
    return gradients[::-1]


@backward.misconception(
    "mask-from-gradient",
    "The last layer is right. Before it, your mask asks where the gradient is positive. A ReLU "
    "asked another number for its sign, in the forward pass.",
)
def _(X, labels, params):
    inputs, _, dZ = _pass(X, labels, params)
    gradients = []
    for (W, _), A_prev in zip(reversed(params), reversed(inputs)):
        gradients.append((dZ.T @ A_prev, dZ.sum(dim=0)))
        dZ = torch.clamp(dZ @ W, min=0)
    return gradients[::-1]


@backward.misconception(
    "bias-first",
    "The gradients are right, but each pair has the bias first. `params` holds (W, b).",
)
def _(X, labels, params):
    return [(db, dW) for dW, db in backward.reference(X, labels, params)]


# --- 4.5 mul_backward -----------------------------------------------------------------------


@dataclass(frozen=True, repr=False)
class _Start:
    """What a check starts with; it makes a `Value` of it for the learner's function."""

    data: float
    grad: float = 0.0

    def __repr__(self) -> str:
        return f"Value(data={self.data}, grad={self.grad})"


class Value:
    """A number of the chapter's engine, as far as a backward step needs it."""

    def __init__(self, start: _Start):
        self.data, self.grad = start.data, start.grad
        self._parents, self._backward = (), lambda: None


def _gradients_after(mul_backward: Callable, a: _Start, b: _Start, out: _Start) -> dict[str, float]:
    """Run the backward step once; return the gradients, and what should not have changed."""
    node_a = Value(a)
    nodes = (node_a, node_a if b is a else Value(b), Value(out))
    mul_backward(*nodes)
    changed = {
        f"{name}.data, changed": node.data
        for name, node, start in zip(("a", "b", "out"), nodes, (a, b, out))
        if node.data != start.data
    }
    return {"a.grad": nodes[0].grad, "b.grad": nodes[1].grad} | changed


def _mul_backward_cases() -> list[Case]:
    def case(label: str, a: _Start, b: _Start, slope: float) -> Case:
        return Case(label, a, b, _Start(a.data * b.data, slope), run=_gradients_after)

    same, used = _Start(3.0), _Start(-2.0, 10.0)
    return [
        case("2 times 3 at the end of the graph", _Start(2.0), _Start(3.0), 1.0),
        case("a product whose result has the gradient 4", _Start(2.0), _Start(3.0), 4.0),
        case("values that were used elsewhere before", _Start(0.5, 1.0), _Start(-3.0, 7.0), 2.0),
        case("a times a: the same Value twice", same, same, 1.0),
        case("a times a, used elsewhere before", used, used, -0.5),
        case("a factor of 0", _Start(0.0, 1.0), _Start(5.0), 2.0),
    ]


@exercise(
    "4.5",
    cases=_mul_backward_cases,
    hints=(
        "The product a·b changes b times as fast as a, and a times as fast as b. The chain rule "
        "multiplies each slope by the gradient of the result.",
        "Look at `add_backward` above: it has the same three arguments. The local slopes are "
        "different, the rest is the same.",
    ),
)
def mul_backward(a, b, out):
    """Add to a.grad and b.grad what flows back from out = a * b."""
    a.grad += b.data * out.grad
    b.grad += a.data * out.grad


@mul_backward.misconception(
    "overwritten",
    "The new gradient replaces the old one. A Value that is used in several places receives a "
    "gradient from each: what has to happen to them?",
)
def _(a, b, out):
    a.grad = b.data * out.grad
    b.grad = a.data * out.grad


@mul_backward.misconception(
    "own-value",
    "Each factor was given its own value as slope. Take 2 · 3 and raise the 2 by one: by how much "
    "does the product rise?",
)
def _(a, b, out):
    a.grad += a.data * out.grad
    b.grad += b.data * out.grad


@mul_backward.misconception(
    "no-gradient-of-result",
    "These are the local slopes. They are all only where the product is the end of the graph: "
    "the chain rule also needs how fast the end follows the product.",
)
def _(a, b, out):
    a.grad += b.data
    b.grad += a.data


@mul_backward.misconception(
    "as-for-sum",
    "This is the backward step of `+`: both get the same gradient. Does a product follow both "
    "factors equally fast?",
)
def _(a, b, out):
    a.grad += out.grad
    b.grad += out.grad


@mul_backward.misconception(
    "value-of-result",
    "You multiplied by the value of the result instead of its gradient. The value belongs to the "
    "forward pass.",
)
def _(a, b, out):
    a.grad += b.data * out.data
    b.grad += a.data * out.data


@mul_backward.misconception(
    "nothing-stored",
    "Both gradients are unchanged after the call. The function has to store its results in the "
    "two Values; nobody looks at what it returns.",
)
def _(a, b, out):
    return b.data * out.grad, a.data * out.grad


@mul_backward.misconception(
    "second-factor-forgotten",
    "The first factor is right, the second one gets nothing. Both influence the product.",
)
def _(a, b, out):
    a.grad += b.data * out.grad


@mul_backward.misconception(
    "square-only-once",
    "Right for two different Values. Where both factors are the same Value, it is used twice: "
    "the slope of a² is not a.",
)
def _(a, b, out):
    a.grad += b.data * out.grad
    if b is not a:
        b.grad += a.data * out.grad


@mul_backward.misconception(
    "gradients-multiplied",
    "You multiplied by the gradient of the other factor. The local slope of a product is made of "
    "values of the forward pass: by how much does 2 · 3 rise when the 2 rises by one?",
)
def _(a, b, out):
    a_grad = a.grad
    a.grad += b.grad * out.grad
    b.grad += a_grad * out.grad


# --- 4.6 check_gradients --------------------------------------------------------------------


def _check_gradients_cases() -> list[Case]:
    names = ["Z1", "A1", "Z2", "logits"]

    def case(label: str, *, tol: float = 1e-6, **changes: torch.Tensor) -> Case:
        generator = torch.Generator().manual_seed(46)
        expected = {name: normal(generator, 4, 4, dtype=torch.float64) for name in names}
        claimed = {name: value.clone() for name, value in expected.items()}
        for name, change in changes.items():
            claimed[name] = claimed[name] + change
        return Case(label, claimed, expected, list(names), tol)

    one_entry = torch.zeros(4, 4, dtype=torch.float64)
    one_entry[2, 1] = 0.5
    cancelling = torch.tensor([[0.5, -0.5, 0.0, 0.0]], dtype=torch.float64)
    return [
        case("a right backward pass"),
        case("a mistake at A1 and what follows from it", A1=one_entry, Z1=one_entry),
        case("a mistake at the logits and at everything before", **dict.fromkeys(names, one_entry)),
        case("a gradient that is too small", Z2=-one_entry),
        case("errors that cancel each other in the sum", Z2=cancelling),
        case("rounding errors of 1e-12", **dict.fromkeys(names, torch.tensor(1e-12))),
        case("a tolerance of 1", tol=1.0, Z2=one_entry, Z1=4 * one_entry),
        case("a gradient with a NaN in it", Z2=torch.nan * one_entry),
        case("a gradient of shape (1, 4, 4) instead of (4, 4)", A1=torch.zeros(1, 1, 1)),
        case("the last name of all is wrong", Z1=one_entry),
    ]


@exercise(
    "4.6",
    cases=_check_gradients_cases,
    hints=(
        "Walk through the names in the order of the backward pass: it reaches the last name "
        "first. Return as soon as something is wrong.",
        "A gradient is right when every single difference is small: take the absolute value "
        "first, then ask `.all()`. Two tensors of different shapes are never the same.",
        "A comparison with NaN is always False. So ask whether all differences are small enough, "
        "not whether one is too large.",
    ),
)
def check_gradients(claimed, expected, names, tol):
    """Return the name of the wrong gradient that a backward pass reaches first, or None."""

    def is_right(name):
        got, want = claimed[name], expected[name]
        return got.shape == want.shape and bool(((got - want).abs() <= tol).all())

    return next((name for name in reversed(names) if not is_right(name)), None)


def _first_wrong(names: list[str], is_wrong: Callable[[str], object]) -> str | None:
    return next((name for name in names if is_wrong(name)), None)


@check_gradients.misconception(
    "forward-order",
    "You named the first wrong one in the order of the forward pass. One mistake spoils every "
    "gradient computed after it, and the backward pass runs from the loss to the input: which of "
    "the wrong ones is the cause, and which are consequences?",
)
def _(claimed, expected, names, tol):
    return _first_wrong(
        names,
        lambda name: check_gradients.reference(claimed, expected, [name], tol),
    )


@check_gradients.misconception(
    "forward-order-and-careless",
    "You named the first wrong one in the order of the forward pass; one mistake spoils all that "
    "is computed after it on the way back, so which name is the cause? Besides, a NaN and a "
    "gradient of another shape were not noticed.",
)
def _(claimed, expected, names, tol):
    return _first_wrong(names, lambda name: ((claimed[name] - expected[name]).abs() > tol).any())


@check_gradients.misconception(
    "signed-difference",
    "A gradient that is too small went unnoticed: its difference is negative, so it is never "
    "above the tolerance.",
)
def _(claimed, expected, names, tol):
    return _first_wrong(
        names[::-1],
        lambda name: (
            claimed[name].shape != expected[name].shape
            or not (claimed[name] - expected[name] <= tol).all()
        ),
    )


@check_gradients.misconception(
    "differences-cancel",
    "Errors of opposite sign cancelled each other, because the differences were added up (or "
    "averaged) before you looked at their size. Each entry has to be right by itself.",
)
def _(claimed, expected, names, tol):
    return _first_wrong(
        names[::-1],
        lambda name: (
            claimed[name].shape != expected[name].shape
            or not (claimed[name] - expected[name]).sum().abs() <= tol
        ),
    )


@check_gradients.misconception(
    "exact-equality",
    "A rounding error of 1e-12 counted as a mistake. Two correct ways to compute a gradient add "
    "in different orders and round differently: that is what the tolerance is for.",
)
def _(claimed, expected, names, tol):
    return _first_wrong(names[::-1], lambda name: not torch.equal(claimed[name], expected[name]))


@check_gradients.misconception(
    "nan-accepted",
    "A gradient with NaN in it passed. Every comparison with NaN is False, also `nan > tol`: "
    "turn the question round, so that a False counts as wrong.",
)
def _(claimed, expected, names, tol):
    return _first_wrong(
        names[::-1],
        lambda name: (
            claimed[name].shape != expected[name].shape
            or ((claimed[name] - expected[name]).abs() > tol).any()
        ),
    )


@check_gradients.misconception(
    "shape-ignored",
    "A gradient of the wrong shape passed: broadcasting stretched it silently before the "
    "subtraction. Look at the shapes before the values.",
)
def _(claimed, expected, names, tol):
    return _first_wrong(
        names[::-1],
        lambda name: not ((claimed[name] - expected[name]).abs() <= tol).all(),
    )


@check_gradients.misconception(
    "shape-and-nan-ignored",
    "Real numbers of the right shape are judged well. Two things slipped through: a NaN, which is "
    "never above any tolerance, and a gradient of the wrong shape, which broadcasting stretched "
    "before the subtraction.",
)
def _(claimed, expected, names, tol):
    return _first_wrong(
        names[::-1], lambda name: ((claimed[name] - expected[name]).abs() > tol).any()
    )


@check_gradients.misconception(
    "all-wrong-ones",
    "You return every wrong name in a list. One mistake spoils all that is computed after it: "
    "only the first of them tells where to look.",
)
def _(claimed, expected, names, tol):
    return [
        name
        for name in reversed(names)
        if check_gradients.reference(claimed, expected, [name], tol)
    ]


@check_gradients.misconception(
    "yes-or-no",
    "You return whether all gradients are right. The one who searches needs to know where: return "
    "a name.",
)
def _(claimed, expected, names, tol):
    return check_gradients.reference(claimed, expected, names, tol) is None


@check_gradients.misconception(
    "tolerance-fixed",
    "The tolerance that the caller asked for plays no part: you compare with a number of your own.",
)
def _(claimed, expected, names, tol):
    return check_gradients.reference(claimed, expected, names, 1e-6)


@check_gradients.misconception(
    "average-error",
    "One wrong entry among many right ones went unnoticed, because you looked at the average "
    "difference; so did a NaN and a wrong shape. Each entry has to be right by itself.",
)
def _(claimed, expected, names, tol):
    return _first_wrong(
        names[::-1], lambda name: (claimed[name] - expected[name]).abs().mean() > tol
    )


# --- questions ------------------------------------------------------------------------------


two_paths = Question(
    "4.a",
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
            "If a rises by a small h, the product rises by 3h and the second term by h. "
            "The next cell measures it.",
            correct=True,
        ),
        Choice(
            "(3 + 1) / 2 = 2 times as fast: the average",
            "Nothing is shared between the paths: each passes on its whole effect.",
        ),
    ),
)

order = Question(
    "4.b",
    "A network has the layers 1, 2 and 3. Its forward pass is done. Which gradient can be computed "
    "first?",
    (
        Choice(
            "That of W1, because the data enter there",
            "W1 reaches the loss through layers 2 and 3. Its gradient needs theirs.",
        ),
        Choice(
            "That of the logits, because they stand right before the loss",
            "One step of the chain rule, and every other gradient is a product that starts with "
            "this one.",
            correct=True,
        ),
        Choice(
            "All of them at once, each by its own formula",
            "The formula of each layer contains the gradient of the layer behind it.",
        ),
    ),
)

vanishing = Question(
    "4.c",
    "In a network of 20 sigmoid layers with weights of scale 0.3 the gradient all but vanishes on "
    "its way to the first layer. Somebody takes the scale 3: weights ten times as large. What "
    "happens?",
    (
        Choice(
            "The gradient no longer vanishes: small weights were the cause",
            "Small weights are one cause. The figure below shows what ten times larger ones do.",
        ),
        Choice(
            "It vanishes more slowly, but still vanishes",
            "Each layer multiplies by a weight and by a slope. The slope of a sigmoid is never "
            "above 1/4, and larger weights push it further down: the neurons saturate.",
            correct=True,
        ),
        Choice(
            "It vanishes faster",
            "Saturation does cost something, but larger weights also carry more back. "
            "The figure below shows which effect is stronger.",
        ),
    ),
)

how_sure_changes_the_gradient = Question(
    "4.d",
    "The softmax of one image gives its true class the probability 0.9. What is the slope of the "
    "cross-entropy by that class's logit?",
    (
        Choice(
            "0.9",
            "That is the probability. Which number is subtracted from it at the true class, and "
            "should raising this logit raise the loss?",
        ),
        Choice("-0.1", "Probability minus one-hot: 0.9 - 1.", correct=True),
        Choice(
            "-log 0.9",
            "That is the loss itself. See section 3 for its slope.",
        ),
    ),
)

what_gradients_left_over_do = Question(
    "4.e",
    "You train with SGD and never call `zero_grad`. Which optimizer of chapter 03 does that "
    "resemble?",
    (
        Choice(
            "Momentum that forgets nothing.",
            "Each step takes the sum of all gradients so far, a momentum of 1, so it overshoots.",
            correct=True,
        ),
        Choice(
            "RMSprop.",
            "RMSprop divides by a mean of squares. Does anything divide here?",
        ),
        Choice(
            "Plain SGD with a smaller learning rate.",
            "The gradients are added to each other. Does the step become shorter by that?",
        ),
    ),
)

what_a_dead_neuron_learns = Question(
    "4.f",
    "A hidden ReLU neuron has a negative pre-activation for every training image. What does "
    "gradient descent do to its weights?",
    (
        Choice(
            "It raises them until the neuron answers.",
            "It moves weights by their gradient. What does ReLU's backward step multiply by where "
            "Z is negative?",
        ),
        Choice(
            "Nothing: their gradient is 0.",
            "ReLU is flat there, so no change of these weights changes the loss.",
            correct=True,
        ),
        Choice(
            "It shrinks them to 0.",
            "Only a gradient or a penalty shrinks weights. Which slope has ReLU left of 0? See "
            "chapter 01, section 2.",
        ),
    ),
)
