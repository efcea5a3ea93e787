"""What several exercises of the chapter are tried on."""

import torch


def random_labels(generator: torch.Generator, n: int, classes: int) -> torch.Tensor:
    return torch.randint(0, classes, (n,), generator=generator)
