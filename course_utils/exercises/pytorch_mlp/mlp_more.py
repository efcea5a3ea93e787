"""Still more wrong networks for `MLP`: layers kept in part, `return` too early, pairs."""

from itertools import combinations

import torch
from torch.nn import functional

from course_utils.checking import at_once
from course_utils.exercises.pytorch_mlp.mlp import MLP
from course_utils.exercises.pytorch_mlp.mlp_forward_mistakes import (
    LogSoftmaxAtTheEnd,
    NoReLU,
    NotFlattened,
    ReLUAfterLast,
    ReLUOnInput,
    Sigmoid,
    SoftmaxAtTheEnd,
    Tanh,
)
from course_utils.exercises.pytorch_mlp.mlp_mistakes import NoBias, Variant


@MLP.misconception(
    "An optimizer finds only some of the layers: the others compute, and nobody would train them. "
    "`nn.Module` notices layers that are attributes, and does not look into a plain Python list.",
    kept=((-1,), (0, -1), (0,)),
)
class SomeLayersInPlainList(Variant):
    kept = staticmethod(list)

    def __init__(self, sizes, kept):
        super().__init__(sizes)
        for place in kept:
            setattr(self, f"layer_{place}", self.layers[place])


@MLP.misconception(
    "The same images get other logits at every call, also in evaluation mode: dropout is at work, "
    "which nobody asked for here, and it does not know the mode of the network.",
)
class DropoutAlways(Variant):
    activation = staticmethod(lambda Z: functional.dropout(torch.relu(Z), 0.5))


@MLP.misconception(
    "A `return` stands inside your loop, so `forward` ends after the first layer. How far is that "
    "line indented?",
    returned=("output", "hidden", "layer"),
)
class ReturnInTheLoop(Variant):
    def __init__(self, sizes, returned):
        super().__init__(sizes)
        self.returned = returned

    def forward(self, X):
        for layer in self.layers if self.returned == "layer" else self.layers[:-1]:
            Z = layer(self.start(X))
            if self.returned == "output":
                return self.layers[-1](torch.relu(Z))
            return Z if self.returned == "layer" else torch.relu(Z)
        return None


@MLP.misconception(
    "Every layer in your loop gets the images themselves. Each layer should get what the one "
    "before it returned: which variable goes in, and which is assigned?",
)
class ImagesIntoEveryLayer(Variant):
    def forward(self, X):
        A = self.start(X)
        for layer in self.layers[:-1]:
            A = torch.relu(layer(self.start(X)))
        return self.layers[-1](A)


@MLP.misconception(
    "The images are scaled inside the network. That is no part of it: they come standardised "
    "already, and the first layer should get them as they are.",
    factor=(1 / 255, 255),
)
class ScaledInside(Variant):
    def __init__(self, sizes, factor):
        super().__init__(sizes)
        self.start = lambda X: X.flatten(start_dim=1) * factor


@MLP.misconception(
    "The pixels of different images, or of different places, are mixed up on the way into the "
    "first layer: a transpose, or a `reshape` that does not keep the images as rows.",
    mixed=(
        lambda X: X.reshape(-1, len(X)).T,
        lambda X: X.flatten(1).T.reshape(len(X), -1),
        lambda X: X.transpose(1, -1).flatten(1),
    ),
)
class PixelsMixed(Variant):
    def __init__(self, sizes, mixed):
        super().__init__(sizes)
        self.start = mixed


@MLP.misconception(
    "Two things at once: ReLU follows the last layer, too, and then softmax. The loss wants the "
    "scores as the last layer computes them.",
)
class ReLUAfterLastAndSoftmax(Variant):
    def end(self, logits):
        return torch.softmax(torch.relu(logits), dim=1)


@MLP.misconception(
    "The scores of all classes are combined into one number for each image. The loss needs one "
    "score for each class: shape (N, K).",
    end=(lambda Z: Z.sum(1), lambda Z: Z.mean(1), lambda Z: Z.amax(1), lambda Z: Z[:, 0]),
)
class OneScoreForAnImage(Variant):
    def __init__(self, sizes, end):
        super().__init__(sizes)
        self.end = end


# Two at once


def _both(one: type, other: type) -> None:
    """Add the network with two mistakes, each in its own step."""
    texts = {each.id: each.message for each in MLP.misconceptions}
    message = at_once(texts[one.__name__], texts[other.__name__])
    name = f"{one.__name__}And{other.__name__}"
    MLP.misconception(message)(type(name, (one, other), {}))


_FIRST, _BETWEEN, _LAST = (
    (NotFlattened, ReLUOnInput),
    (NoReLU, Sigmoid, Tanh),
    (ReLUAfterLast, SoftmaxAtTheEnd, LogSoftmaxAtTheEnd),
)
for _steps in combinations(((NoBias,), _FIRST, _BETWEEN, _LAST), 2):
    for _one in _steps[0]:
        for _other in _steps[1]:
            _both(_one, _other)
