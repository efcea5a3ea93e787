"""What several exercises of the chapter are tried on."""

import traceback
from collections.abc import Callable, Sequence

import torch
from torch import nn

from course_utils.checking import Facts
from course_utils.checking.samples import normal


def seeded_network(generator: torch.Generator, *sizes: int, dtype=torch.float32) -> nn.Sequential:
    """Return dense layers with ReLU between them, whose weights come from `generator` alone."""
    layers: list[nn.Module] = []
    for n_in, n_out in zip(sizes[:-1], sizes[1:], strict=True):
        layer = nn.utils.skip_init(nn.Linear, n_in, n_out, dtype=dtype)
        with torch.no_grad():
            layer.weight.copy_(normal(generator, n_out, n_in, dtype=dtype) / n_in**0.5)
            layer.bias.copy_(normal(generator, n_out, dtype=dtype) / 2)
        layers += [layer, nn.ReLU()]
    return nn.Sequential(*layers[:-1])


def types(result: object) -> str:
    """Return what came back, in the names of its types."""
    if result is None:
        return "nothing (None)"
    items = result if isinstance(result, list | tuple) else [result]
    if len(items) > 4:
        return f"{len(items)} results"
    return ", ".join(type(item).__name__ for item in items)


def readable(rates: Sequence[float]) -> str:
    """Return learning rates as a text: equal ones only once, with how often they came."""
    parts: list[list] = []
    for rate in rates:
        text = f"{rate:.4g}"
        if parts and parts[-1][0] == text:
            parts[-1][1] += 1
        else:
            parts.append([text, 1])
    return ", ".join(
        f"{count} times {text}" if count > 1 else f"once {text}" for text, count in parts
    )


def or_refusal(call: Callable[[], object], *facts: str) -> object:
    """Return what a call does, or under each of `facts` why a loss of PyTorch refused to work."""
    try:
        return call()
    except RuntimeError as error:
        *_, (frame, _) = traceback.walk_tb(error.__traceback__)
        if not frame.f_code.co_filename.endswith("functional.py"):
            raise
        scores = frame.f_locals.get("input")
        if isinstance(scores, torch.Tensor) and not scores.is_floating_point():
            return Facts(dict.fromkeys(facts, "none: the loss gets whole numbers as scores"))
        del frame, scores
        if "class probabilities" in str(error):
            return Facts(dict.fromkeys(facts, "none: the loss wants a row of scores for each"))
        if "between 0 and 1" in str(error):
            return Facts(dict.fromkeys(facts, "none: the loss wants numbers from 0 to 1"))
        if "expected Float" in str(error):
            return Facts(dict.fromkeys(facts, "none: the loss for probabilities refuses integers"))
        if "Long" in str(error):
            return Facts(dict.fromkeys(facts, "none: the loss refuses whole numbers as targets"))
        raise
