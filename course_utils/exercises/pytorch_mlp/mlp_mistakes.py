"""Wrong networks that learners write for `MLP`."""

from collections.abc import Callable

import torch
from torch import nn
from torch.nn import functional

from course_utils.exercises.pytorch_mlp.mlp import MLP


class Variant(nn.Module):
    """An MLP with one thing wrong: each mistake changes what it changes."""

    bias = True

    def __init__(self, sizes):
        super().__init__()
        self.layers = self.kept([self.layer(*pair) for pair in zip(sizes[:-1], sizes[1:])])

    def layer(self, n_in, n_out):
        return nn.Linear(n_in, n_out, bias=self.bias)

    kept = staticmethod(nn.ModuleList)
    activation = staticmethod(torch.relu)

    def start(self, X):
        return X.flatten(start_dim=1)

    def end(self, logits):
        return logits

    def forward(self, X):
        A = self.start(X)
        for layer in self.layers[:-1]:
            A = self.activation(layer(A))
        return self.end(self.layers[-1](A) if len(self.layers) else A)


# What the layers are


@MLP.misconception(
    "What comes out is a list, and no network. A network is an object that can be called, and "
    "whose parameters an optimizer finds: which class does it build on?",
)
def list_of_layers(sizes):
    return list(Variant(sizes).layers)


@MLP.misconception(
    "Your class does not build on `nn.Module`: its objects have no `parameters()`, no `train()` "
    "and no `eval()`. What stands in parentheses after the name of the class?",
)
class NoModule:
    def __init__(self, sizes):
        self.sizes = sizes


@MLP.misconception(
    "Input and output of your layers are exchanged: each layer takes as many numbers as it should "
    "return. Which of the two sizes does `nn.Linear` want first?",
)
class InAndOutExchanged(Variant):
    def layer(self, n_in, n_out):
        return nn.Linear(n_out, n_in)


@MLP.misconception(
    "The network computes, but it has no parameters: an optimizer would find nothing to train. "
    "`nn.Module` notices layers that are attributes, and does not look into a plain Python list, "
    "tuple or dict.",
)
class PlainList(Variant):
    kept = staticmethod(list)


@MLP.misconception(
    "The layers have no bias, so every neuron's boundary passes through the origin.",
)
class NoBias(Variant):
    bias = False


@MLP.misconception(
    "Nothing of this network can be trained: its parameters are frozen, with `requires_grad` off. "
    "An optimizer would leave them where they are.",
)
class Frozen(Variant):
    def __init__(self, sizes):
        super().__init__(sizes)
        self.requires_grad_(False)


@MLP.misconception(
    "The layers are made anew in `forward`, with new random weights at every call, so nothing that "
    "is learned lasts, and an optimizer finds no parameters. In which method are layers made?",
)
class LayersMadeInForward(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.sizes = sizes

    def forward(self, X):
        return Variant(self.sizes)(X)


@MLP.misconception(
    "Every pass through your loop stores its layer under the same name, so only the last one is "
    "left. Where could all of them be kept?",
)
class OverwrittenLayer(Variant):
    def __init__(self, sizes):
        super().__init__(sizes[-2:])


@MLP.misconception(
    "There is one layer from the first size straight to the last. The sizes in between are hidden "
    "layers: which pairs of neighbours does `sizes` contain?",
)
class HiddenLayersSkipped(Variant):
    def __init__(self, sizes):
        super().__init__([sizes[0], sizes[-1]])


def _unpacked(count: int) -> Callable:
    def picked(sizes):
        if len(sizes) != count:
            raise ValueError
        return sizes

    return picked


def _places(*places: int) -> Callable:
    return lambda sizes: [sizes[place] for place in places]


@MLP.misconception(
    "Your network always has the same number of layers, whatever the length of `sizes`. How many "
    "pairs of neighbours are there?",
    picked=(
        _unpacked(4),
        _unpacked(3),
        _places(0, 1, 2, 3),
        _places(0, 1, 2),
        _places(0, 1, 2, -1),
        _places(0, 1, -1),
        _places(0, 1, -2, -1),
    ),
)
class FixedDepth(Variant):
    def __init__(self, sizes, picked):
        super().__init__(picked(sizes))


@MLP.misconception(
    "A size is written into your class: 784 pixels or 10 classes, whatever `sizes` says. Which "
    "entry of `sizes` is it?",
    which=("last", "first", "both", "all"),
)
class SizesWrittenIn(Variant):
    def __init__(self, sizes, which):
        first = sizes[0] if which == "last" else 784
        last = sizes[-1] if which == "first" else 10
        super().__init__([first, *((128, 64) if which == "all" else sizes[1:-1]), last])


@MLP.misconception(
    "All your hidden layers have the size of the first one. Each pair of neighbours in `sizes` has "
    "a layer of its own.",
)
class HiddenLayersOfOneSize(Variant):
    def __init__(self, sizes):
        super().__init__([sizes[0], *[sizes[1]] * (len(sizes) - 2), sizes[-1]])


@MLP.misconception(
    "The last layer is missing: your logits have the size of the last hidden layer. A network "
    "with n sizes has n - 1 layers.",
    end=(torch.relu, torch.Tensor.clone),
)
class OutputLayerMissing(Variant):
    def __init__(self, sizes, end):
        super().__init__(sizes[:-1])
        self.end = end if len(sizes) > 2 else torch.Tensor.clone


@MLP.misconception(
    "There is a layer too many: after the last size of `sizes` nothing follows. A network with n "
    "sizes has n - 1 layers.",
    end=(lambda sizes: sizes[-1], lambda sizes: 10, lambda sizes: 1, lambda sizes: sizes[0]),
)
class OneLayerTooMany(Variant):
    def __init__(self, sizes, end):
        super().__init__([*sizes, end(sizes)])


@MLP.misconception(
    "The last layer exists, but `forward` does not use it: what comes back has the size of the "
    "last hidden layer.",
    hidden=(torch.relu, torch.Tensor.clone),
)
class OutputLayerUnused(Variant):
    def __init__(self, sizes, hidden):
        super().__init__(sizes)
        self.hidden = hidden

    def forward(self, X):
        A = self.start(X)
        for layer in self.layers[:-1]:
            Z = layer(A)
            A = torch.relu(Z)
        return A if len(self.layers) < 2 else self.hidden(Z)


@MLP.misconception(
    "Hidden layers of the same size share one layer, so its weights do two jobs and are counted "
    "once. Each place in the network needs a layer of its own, made by a call of its own.",
)
class SharedLayers(Variant):
    def __init__(self, sizes):
        made = {}
        self.layer_of = lambda *pair: made.setdefault(pair, nn.Linear(*pair))
        super().__init__(sizes)

    def layer(self, n_in, n_out):
        return self.layer_of(n_in, n_out)


@MLP.misconception(
    "The network has layers that nobody asked for: they normalise the activations and bring "
    "parameters of their own. Only `nn.Linear` layers, and ReLU between them.",
    how=((True, nn.BatchNorm1d), (False, nn.BatchNorm1d), (True, nn.LayerNorm)),
)
class Normalised(Variant):
    def __init__(self, sizes, how):
        super().__init__(sizes)
        self.before, kind = how
        self.norms = nn.ModuleList(kind(size) for size in sizes[1:-1])

    def forward(self, X):
        A = self.start(X)
        for layer, norm in zip(self.layers[:-1], self.norms):
            A = torch.relu(norm(layer(A))) if self.before else norm(torch.relu(layer(A)))
        return self.layers[-1](A)


@MLP.misconception(
    "In training mode the same images get other logits at every call: dropout, which nobody asked "
    "for here, sets activations to 0 at random. It returns in chapter 07.",
    places=("hidden", "start", "end"),
)
class DropoutAdded(Variant):
    def __init__(self, sizes, places):
        super().__init__(sizes)
        if places == "start" or (places == "hidden" and len(sizes) > 2):
            self.start = lambda X: functional.dropout(X.flatten(1), 0.5, self.training)
        elif places == "end":
            self.end = lambda logits: functional.dropout(logits, 0.5, self.training)


@MLP.misconception(
    "The weights do not begin at random, so neurons of one layer compute the same, get the same "
    "gradient and stay alike for ever. How did PyTorch's layer choose them before you changed it?",
    value=(0.0, 0.01, 0.1, 1.0),
)
class ConstantWeights(Variant):
    def __init__(self, sizes, value):
        super().__init__(sizes)
        for layer in self.layers:
            nn.init.constant_(layer.weight, value)


@MLP.misconception(
    "Two networks made one after the other have the same weights: your class sets the seed of "
    "PyTorch's random numbers, for itself and for everything after it. That is up to whoever calls "
    "it.",
)
class SeedSet(Variant):
    def __init__(self, sizes):
        torch.manual_seed(0)
        super().__init__(sizes)
