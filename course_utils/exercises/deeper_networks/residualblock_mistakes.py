"""Mistakes in `ResidualBlock`: the shortcut, the two ReLU, the layers."""

import torch
from torch import nn

from course_utils.exercises.deeper_networks.residualblock import ResidualBlock


def _same(A):
    return A


class Variant(nn.Module):
    """A residual block unless something else is said."""

    def __init__(
        self,
        channels,
        *,
        bias=False,
        padding=1,
        norms=(True, True),
        layers=2,
        join=lambda X, F: X + F,
        inner=torch.relu,
        outer=torch.relu,
        before=_same,
        first=_same,
    ):
        super().__init__()
        self.convolutions = nn.ModuleList(
            nn.Conv2d(channels, channels, 3, padding=padding, bias=bias) for _ in range(layers)
        )
        self.norms = nn.ModuleList(
            nn.BatchNorm2d(channels) if norm else nn.Identity() for norm in norms
        )
        self.join, self.inner, self.outer = join, inner, outer
        self.before, self.first = before, first

    def forward(self, X):
        """Two layers, the second of which is joined to X."""
        A = self.inner(self.norms[0](self.convolutions[0](self.first(X))))
        A = self.before(self.norms[-1](self.convolutions[-1](A)))
        return self.outer(self.join(X, A))


# The shortcut


@ResidualBlock.misconception(
    "There is no shortcut: what comes out is what the two layers make, and X is gone. What is "
    "added to it?",
)
def no_shortcut(channels):
    return Variant(channels, join=lambda X, F: F)


@ResidualBlock.misconception(
    "The shortcut begins after the first ReLU or the first layer, not at X. What has to arrive at "
    "the sum as it came in?",
    how=("layer", "norm"),
)
def shortcut_too_late(channels, how="layer"):
    class Late(Variant):
        def forward(self, X):
            A = self.norms[0](self.convolutions[0](X))
            A, kept = self.inner(A), (self.inner(A) if how == "layer" else A)
            return torch.relu(kept + self.norms[1](self.convolutions[1](A)))

    return Late(channels)


@ResidualBlock.misconception(
    "X is added before the second norm, which then changes the shortcut as well. It should reach "
    "the sum untouched, so that a gradient comes back untouched.",
)
def added_before_the_norm(channels):
    class Early(Variant):
        def forward(self, X):
            A = self.inner(self.norms[0](self.convolutions[0](X)))
            return torch.relu(self.norms[1](X + self.convolutions[1](A)))

    return Early(channels)


@ResidualBlock.misconception(
    "X is joined in another way than by a sum. A product can block what comes through, and a "
    "difference turns the sign.",
    join=(
        lambda X, F: X * F,
        lambda X, F: F - X,
        lambda X, F: X - F,
        lambda X, F: (X + F) / 2,
    ),
)
def joined_otherwise(channels, join=lambda X, F: X * F):
    return Variant(channels, join=join)


@ResidualBlock.misconception(
    "X and the result of the layers are put side by side, so twice as many channels come out. The "
    "block adds them, number by number.",
)
def side_by_side(channels):
    return Variant(channels, join=lambda X, F: torch.cat([X, F], dim=1))


@ResidualBlock.misconception(
    "Each of the two layers has a shortcut of its own. There is a single one, past both.",
)
def two_shortcuts(channels):
    class Two(Variant):
        def forward(self, X):
            A = torch.relu(X + self.norms[0](self.convolutions[0](X)))
            return torch.relu(A + self.norms[1](self.convolutions[1](A)))

    return Two(channels)


@ResidualBlock.misconception(
    "X goes through ReLU before the first layer. It comes in as it is.",
)
def relu_at_the_entrance(channels):
    return Variant(channels, first=nn.ReLU())


# The two ReLU


@ResidualBlock.misconception(
    "The last ReLU stands before the sum, so the layers can only add and never take away. In "
    "the formula of the text, which comes first, the sum or the last ReLU?",
)
def relu_before_the_sum(channels):
    return Variant(channels, before=nn.ReLU(), outer=_same)


@ResidualBlock.misconception(
    "There is a ReLU before the sum and another after it. The first one lets the layers only add, "
    "never take away.",
)
def relu_on_both_sides(channels):
    return Variant(channels, before=nn.ReLU())


@ResidualBlock.misconception(
    "The ReLU after the sum is missing. Two blocks in a row need one between them.",
)
def no_last_relu(channels):
    return Variant(channels, outer=_same)


@ResidualBlock.misconception(
    "There is no ReLU between the two layers. What are two convolutions worth with nothing between "
    "them?",
)
def no_inner_relu(channels):
    return Variant(channels, inner=_same)


@ResidualBlock.misconception(
    "There is no ReLU at all in your block.",
)
def no_relu(channels):
    return Variant(channels, inner=_same, outer=_same)


# The layers


@ResidualBlock.misconception(
    "A batch normalisation is missing: after each of the two convolutions stands one.",
    norms=((True, False), (False, True), (False, False)),
)
def norm_missing(channels, norms=(True, False)):
    return Variant(channels, norms=norms)


@ResidualBlock.misconception(
    "Your convolutions have biases. Batch normalisation takes the mean away, and a bias with it, "
    "so there is none.",
)
def with_biases(channels):
    return Variant(channels, bias=True)


@ResidualBlock.misconception(
    "Your convolutions have no padding, so the maps shrink, and X can no longer be added. With "
    "which padding does a kernel of 3 × 3 keep their size?",
)
def no_padding(channels):
    return Variant(channels, padding=0)


@ResidualBlock.misconception(
    "One convolution is used twice. The two layers have kernels of their own, and each "
    "`nn.Conv2d(...)` makes one.",
)
def one_convolution_twice(channels):
    return Variant(channels, layers=1)


@ResidualBlock.misconception(
    "One batch normalisation is used twice. Its averages and its scale would have to fit two "
    "places; each place needs its own.",
)
def one_norm_twice(channels):
    return Variant(channels, norms=(True,))


@ResidualBlock.misconception(
    "A convolution and a batch normalisation are both used twice: the parameters of one layer have "
    "to serve two places.",
)
def one_layer_twice(channels):
    return Variant(channels, layers=1, norms=(True,))


@ResidualBlock.misconception(
    "The block has no parameters, so an optimizer would train nothing. Layers in a plain list are "
    "not found, and neither are layers that `forward` makes anew at each pass.",
)
def hidden_layers(channels):
    class Hidden(nn.Module):
        def __init__(self):
            super().__init__()
            self.layers = [Variant(channels)]

        def forward(self, X):
            return self.layers[0](X)

    return Hidden()


@ResidualBlock.misconception(
    "X is changed: `+=` or `add_` writes into what came in, or a ReLU does so in place. Whoever "
    "gave X to the block still needs it.",
)
def writes_into_x(channels):
    def add(X, F):
        X += F
        return X

    return Variant(channels, join=add)
