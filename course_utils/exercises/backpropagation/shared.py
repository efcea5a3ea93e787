"""What several exercises of the chapter are tried on, and how two mistakes at once are told."""

import torch


def one_hot(labels: torch.Tensor, logits: torch.Tensor) -> torch.Tensor:
    return torch.nn.functional.one_hot(labels, logits.shape[1])


def at_once(*messages: str) -> str:
    """Return one message for several mistakes in the same answer."""
    count = {2: "Two", 3: "Three", 4: "Four"}[len(messages)]
    lines = [f"{number}. {message}" for number, message in enumerate(messages, start=1)]
    return "\n".join([f"{count} things at once.", *lines])
