"""Small networks with a body and a head, and what is said of them."""

from collections.abc import Sequence

import torch
from torch import nn

from course_utils.checking.samples import normal


class Network(nn.Module):
    """A body that makes features, and a dense layer that makes logits of them."""

    def __init__(self, body: nn.Module, features: int, classes: int):
        super().__init__()
        self.body = body
        self.head = nn.Linear(features, classes)

    def forward(self, X):
        return self.head(self.body(X))


def a_body(*channels: int, dropout: float = 0.0) -> nn.Sequential:
    """Return blocks of convolution, batch norm and ReLU, and the mean of each map."""
    blocks = [
        nn.Sequential(nn.Conv2d(c_in, c_out, 3, padding=1), nn.BatchNorm2d(c_out), nn.ReLU())
        for c_in, c_out in zip(channels, channels[1:])
    ]
    end = [nn.Dropout(dropout)] if dropout else []
    return nn.Sequential(*blocks, nn.AdaptiveAvgPool2d(1), nn.Flatten(), *end)


def filled(model: nn.Module, seed: int = 141) -> nn.Module:
    """Give all parameters and running averages numbers that are always the same."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.copy_(0.5 * normal(generator, *parameter.shape))
        for layer in model.modules():
            if isinstance(layer, nn.BatchNorm2d):
                layer.running_mean.copy_(normal(generator, layer.num_features))
                layer.running_var.copy_(normal(generator, layer.num_features).square() + 0.5)
    return model


def state_of(model: nn.Module) -> list[torch.Tensor]:
    """Return copies of all parameters and running averages."""
    return [each.detach().clone() for each in model.state_dict().values()]


def same(first: Sequence[torch.Tensor], second: Sequence[torch.Tensor]) -> bool:
    """Whether two lists hold the same tensors."""
    return len(first) == len(second) and all(map(torch.equal, first, second))
