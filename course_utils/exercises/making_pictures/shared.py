"""Small discriminators and generators, and what the two losses of a GAN do to them."""

from collections.abc import Callable
from typing import Any

import torch
from torch import nn

from course_utils.checking import Case, Facts
from course_utils.checking.samples import normal

_CUT_OFF = "cut off: no gradient can flow from the loss back to it"
_UNTOUCHED = "nothing"


class Networks:
    """Makes a discriminator, real examples, and a generator with its noise, the same each time.

    Parameters
    ----------
    seed, features
        Source of all numbers, and how many there are to an example.
    n_real, n_fake
        How many examples there are of each.
    scale
        By how much the discriminator's weights are enlarged; at 0 all its logits are 0.
    """

    def __init__(self, seed: int, features: int, n_real: int, n_fake: int, scale: float = 1.0):
        self.seed, self.features, self.scale = seed, features, scale
        self.n_real, self.n_fake = n_real, n_fake

    def make(self) -> tuple[nn.Module, torch.Tensor, nn.Module, torch.Tensor]:
        """Return discriminator, real examples, generator, and what the generator makes."""
        generator = torch.Generator().manual_seed(self.seed)
        hidden = self.features + 2
        discriminator = nn.Sequential(
            nn.Linear(self.features, hidden), nn.ReLU(), nn.Linear(hidden, 1)
        )
        forger = nn.Linear(3, self.features)
        with torch.no_grad():
            for network, scale in ((discriminator, self.scale), (forger, 1.0)):
                for parameter in network.parameters():
                    parameter.copy_(scale * normal(generator, *parameter.shape))
        real = normal(generator, self.n_real, self.features)
        return discriminator, real, forger, forger(normal(generator, self.n_fake, 3))

    def __repr__(self) -> str:
        return f"<{self.n_real} real and {self.n_fake} generated examples>"


def of_discriminator(discriminator_loss: Callable, networks: Networks) -> Any:
    """Call the loss of a discriminator; say what its gradients do to both networks."""
    discriminator, real, forger, fake = networks.make()
    loss = discriminator_loss(discriminator, real, fake)
    if loss is ... or loss is None:
        return loss
    slopes, reached = _slopes(loss, discriminator), _slopes(loss, forger)
    return Facts(
        {
            "the loss": _value(loss),
            "the discriminator's gradients": slopes,
            "what reaches the generator": _UNTOUCHED if isinstance(reached, str) else "a gradient",
        }
    )


def of_generator(generator_loss: Callable, networks: Networks) -> Any:
    """Call the loss of a generator; say what its gradients do to it, and what it left behind."""
    discriminator, _, forger, fake = networks.make()
    loss = generator_loss(discriminator, fake)
    if loss is ... or loss is None:
        return loss
    can_learn = all(each.requires_grad for each in discriminator.parameters())
    before = networks.make()[0].parameters()
    same = all(map(torch.equal, discriminator.parameters(), before))
    return Facts(
        {
            "the loss": _value(loss),
            "the generator's gradients": _slopes(loss, forger),
            "the discriminator afterwards": _state(can_learn, same),
        }
    )


def _state(can_learn: bool, same: bool) -> str:
    if not same:
        return "changed"
    return "as it was" if can_learn else "frozen: its parameters require no gradient any more"


def _value(loss: Any) -> Any:
    return loss.detach() if isinstance(loss, torch.Tensor) else loss


def _slopes(loss: Any, network: nn.Module) -> Any:
    """Return the gradients of a loss by the parameters, or words where there are none."""
    if not isinstance(loss, torch.Tensor) or not loss.requires_grad:
        return _CUT_OFF
    parameters = [each for each in network.parameters() if each.requires_grad]
    if not parameters:
        return _CUT_OFF
    found = torch.autograd.grad(loss.sum(), parameters, retain_graph=True, allow_unused=True)
    if all(slope is None for slope in found):
        return _CUT_OFF
    return [
        torch.zeros_like(each) if slope is None else slope
        for each, slope in zip(parameters, found, strict=True)
    ]


def cases(run: Callable[..., Any], seed: int) -> list[Case]:
    """Return the cases of one of the two losses."""
    return [
        Case("a discriminator whose logits are all 0", Networks(seed, 2, 3, 3, 0.0), run=run),
        Case("two points of each kind", Networks(seed + 1, 2, 2, 2), run=run),
        Case("5 real and 3 generated points", Networks(seed + 2, 2, 5, 3), run=run),
        Case("one of each kind", Networks(seed + 3, 4, 1, 1), run=run),
        Case("a discriminator that is very confident", Networks(seed + 4, 3, 4, 6, 8.0), run=run),
    ]
