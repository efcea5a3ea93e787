"""More wrong networks for `MLP`: those that go wrong in `forward`."""

import torch
from torch.nn import functional

from course_utils.exercises.pytorch_mlp.mlp import MLP
from course_utils.exercises.pytorch_mlp.mlp_mistakes import Variant

# Activations


@MLP.misconception(
    "ReLU follows the last layer, too, so no logit can be negative: to the loss every score below "
    "0 looks like 0, and its gradient is lost. After which layers does an activation belong?",
)
class ReLUAfterLast(Variant):
    def end(self, logits):
        return torch.relu(logits)


@MLP.misconception(
    "There is no activation between the layers. What did chapter 01 say about dense layers that "
    "follow each other directly?",
)
class NoReLU(Variant):
    activation = staticmethod(lambda Z: Z)


@MLP.misconception(
    "Your hidden layers use the sigmoid. The activation asked for keeps its slope of 1 on the "
    "whole positive side.",
)
class Sigmoid(Variant):
    activation = staticmethod(torch.sigmoid)


@MLP.misconception(
    "Your hidden layers use tanh. The activation asked for keeps its slope of 1 on the whole "
    "positive side.",
)
class Tanh(Variant):
    activation = staticmethod(torch.tanh)


@MLP.misconception(
    "Sigmoid follows the last layer, too, so the logits are squeezed between 0 and 1. The hidden "
    "layers are to use another activation, and the last one none.",
)
class SigmoidEverywhere(Sigmoid):
    def end(self, logits):
        return torch.sigmoid(logits)


@MLP.misconception(
    "Your hidden layers use another activation than ReLU. Which function is 0 for every negative "
    "number and leaves every positive one as it is?",
    activation=(
        functional.leaky_relu,
        functional.gelu,
        functional.elu,
        functional.silu,
        functional.softplus,
        functional.relu6,
        functional.hardtanh,
        functional.selu,
        lambda Z: functional.leaky_relu(Z, 0.1),
        lambda Z: functional.leaky_relu(Z, 0.2),
        lambda Z: torch.softmax(Z, dim=1),
        torch.abs,
        torch.square,
        lambda Z: (Z > 0).float(),
    ),
)
class OtherActivation(Variant):
    def __init__(self, sizes, activation):
        super().__init__(sizes)
        self.activation = activation


@MLP.misconception(
    "Your ReLU is turned round: negative numbers pass, positive ones become 0.",
    activation=(lambda Z: Z.clamp(max=0), lambda Z: torch.relu(-Z)),
)
class ReLUTurnedRound(Variant):
    def __init__(self, sizes, activation):
        super().__init__(sizes)
        self.activation = activation


@MLP.misconception(
    "ReLU is applied to the input, before the first layer: every standardised pixel below the "
    "mean is cut off. If ReLU stands before each layer in your loop: what is it that the first "
    "layer receives?",
)
class ReLUOnInput(Variant):
    def start(self, X):
        return torch.relu(X.flatten(start_dim=1))


@MLP.misconception(
    "ReLU does not follow every hidden layer: with more than one of them, some go straight into "
    "the next layer. For which layers does your loop, or your condition, apply it?",
    where=(
        lambda place, count: place == 0,
        lambda place, count: place > 0,
        lambda place, count: place < count - 1,
        lambda place, count: place == count - 1,
        lambda place, count: place % 2 == 0,
        lambda place, count: place % 2 == 1,
    ),
)
class ReLUMissingSomewhere(Variant):
    def __init__(self, sizes, where):
        super().__init__(sizes)
        self.where = where

    def forward(self, X):
        A, count = self.start(X), len(self.layers) - 1
        for place, layer in enumerate(self.layers[:-1]):
            A = torch.relu(layer(A)) if self.where(place, count) else layer(A)
        return self.layers[-1](A)


# The end


@MLP.misconception(
    "The network returns probabilities. `CrossEntropyLoss` expects logits and applies softmax "
    "itself; with softmax twice, training crawls, and no error says so (chapter 02).",
)
class SoftmaxAtTheEnd(Variant):
    def end(self, logits):
        return torch.softmax(logits, dim=1)


@MLP.misconception(
    "Softmax is applied at the end, and down each column: every image's scores depend on the "
    "others of its batch. The loss wants logits, without any softmax.",
)
class SoftmaxOverTheBatch(Variant):
    def end(self, logits):
        return torch.softmax(logits, dim=0)


@MLP.misconception(
    "In evaluation mode the network returns probabilities, in training mode logits. The same loss "
    "and the same `argmax` are used in both: it should return logits always.",
)
class SoftmaxInEvaluation(Variant):
    def end(self, logits):
        return logits if self.training else torch.softmax(logits, dim=1)


@MLP.misconception(
    "The network returns logarithms of probabilities. They belong to `NLLLoss`; "
    "`CrossEntropyLoss` contains that step, so the network should stop at the scores.",
)
class LogSoftmaxAtTheEnd(Variant):
    def end(self, logits):
        return torch.log_softmax(logits, dim=1)


@MLP.misconception(
    "Another function follows the last layer and squeezes the scores. The loss wants them as the "
    "last layer computes them.",
    last=(torch.sigmoid, torch.tanh, functional.leaky_relu, functional.softplus, functional.gelu),
)
class FunctionAtTheEnd(Variant):
    def __init__(self, sizes, last):
        super().__init__(sizes)
        self.end = last


@MLP.misconception(
    "The network returns the number of the best class. That is no function with a slope, so "
    "nothing could be trained: the loss needs the scores of all classes.",
)
class PredictionsInsteadOfLogits(Variant):
    def end(self, logits):
        return logits.argmax(dim=1)


@MLP.misconception(
    "For a batch of one the axis of the images is gone: `squeeze` removes every axis of size 1. "
    "The logits have the shape (N, K) for every N.",
)
class Squeezed(Variant):
    def end(self, logits):
        return logits.squeeze()


@MLP.misconception(
    "The logits are right, but no gradient can flow back from them: the forward pass was not "
    "recorded. `no_grad` and `detach` belong to evaluation, not into the network.",
)
class NoGradient(Variant):
    def end(self, logits):
        return logits.detach()


@MLP.misconception(
    "The logits are right, but gradients reach the last layers only: on the way between the layers "
    "the record is cut off, by `detach`, `.data` or the like.",
)
class GradientsCutOff(Variant):
    activation = staticmethod(lambda Z: torch.relu(Z).detach())


@MLP.misconception(
    "The logits come back as a NumPy array, which knows nothing of gradients: nothing could be "
    "trained. They have to stay a tensor.",
)
class NumpyResult(Variant):
    def end(self, logits):
        return logits.detach().numpy()


@MLP.misconception(
    "More than the logits comes back. The loss, and everybody else who calls the network, expects "
    "one tensor of shape (N, K).",
)
class TwoResults(Variant):
    def end(self, logits):
        return logits, torch.softmax(logits, dim=1)


@MLP.misconception(
    "`forward` returns nothing (None). Is the `return` missing, or does it stand in the wrong "
    "place?",
)
class NothingReturned(Variant):
    def end(self, logits):
        return None


# Images


@MLP.misconception(
    "Rows of features work, images do not: a dense layer multiplies along the last axis, which is "
    "the width of the image. Which shape must `X` have before the first layer?",
)
class NotFlattened(Variant):
    def start(self, X):
        return X


@MLP.misconception(
    "It works for 784 features only: that number is written into `forward`. How many numbers an "
    "image has, `X` itself or `sizes` can say.",
)
class FlattenedTo784(Variant):
    def start(self, X):
        return X.reshape(-1, 784)


@MLP.misconception(
    "All images of the batch become one row, so it works for a batch of one only. The first axis "
    "counts the images: it has to stay.",
)
class FlattenedToOneRow(Variant):
    def start(self, X):
        return X.reshape(1, -1)


@MLP.misconception(
    "Flattening also melts the batch axis: all images become one long row. Which axis has to stay?",
)
class BatchFlattened(Variant):
    def start(self, X):
        return X.flatten()
