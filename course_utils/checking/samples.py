"""Random inputs for the cases of exercises, the same for the same generator."""

import torch


def normal(
    generator: torch.Generator, *shape: int, dtype: torch.dtype = torch.float32
) -> torch.Tensor:
    """Return numbers from the standard normal distribution."""
    return torch.randn(*shape, generator=generator, dtype=dtype)
