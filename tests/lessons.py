"""What a lesson builds by hand, held against what the package keeps of it for later chapters.

``definitions("05_pytorch_mlp", "MLP", "fit")`` returns what the notebook itself defines.
"""

import torch
from torch import nn

from tools.lessons import definitions

__all__ = ["assert_same_weights", "definitions", "seeded"]


def seeded(make, *arguments):
    """Return what `make` returns with always the same random numbers."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(9)
        return make(*arguments)


def assert_same_weights(one: nn.Module, other: nn.Module) -> None:
    """Check that two networks have the same parameters and buffers, bit for bit."""
    one, other = one.state_dict(), other.state_dict()
    assert list(one) == list(other)
    for name, tensor in one.items():
        assert torch.equal(tensor, other[name]), name
