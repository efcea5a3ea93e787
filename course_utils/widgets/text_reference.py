"""What the page computes from the bytes of a model of the next letter, in PyTorch."""

from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.nn import functional

WIDER = 4
"""The hidden layer of a block's MLP, times the size."""

TRIED = 12
"""Letters of the text by which a network and the page's computation are compared."""

CLOSE = 0.01
"""As far may their logits lie apart, times one more than the largest: float16 loses less."""

Take = Callable[..., torch.Tensor]
"""Returns the next numbers in a given shape."""


@torch.no_grad()
def logits_of(
    settings: dict[str, Any], data: bytes, count: int, tokens: torch.Tensor
) -> torch.Tensor:
    """Return the logits (T, V) of the letters that follow tokens (T,)."""
    if settings["kind"] == "pairs":
        return _taking(data, "<f4")(count, count)[tokens].log()
    take = _taking(data, "<f2")
    if settings["kind"] == "GRU":
        return _gru_logits(settings, take, count, tokens)
    return _gpt_logits(settings, take, count, tokens)[0]


@torch.no_grad()
def attention_of(
    settings: dict[str, Any], data: bytes, count: int, tokens: torch.Tensor
) -> torch.Tensor:
    """Return how much each letter looks at each: shape (layers, heads, T, T), rows add up to 1."""
    return _gpt_logits(settings, _taking(data, "<f2"), count, tokens)[1]


def require_same_answers(
    model: nn.Module, settings: dict[str, Any], data: bytes, count: int
) -> None:
    """Raise ValueError unless the network answers what the page will compute."""
    length = min(TRIED, settings.get("context", TRIED))
    tokens = torch.arange(length) % count
    ours = logits_of(settings, data, count, tokens)
    theirs = _answer(model, tokens)
    if theirs.shape != ours.shape:
        raise ValueError(
            f"for tokens of shape (1, {length}) the network must give logits of shape "
            f"(1, {length}, {count}), not {tuple(theirs[None].shape)}"
        )
    difference = float((ours - theirs).abs().max())
    if not difference <= CLOSE * (1 + float(theirs.abs().max())):
        raise ValueError(
            "the page computes the network from its weights, and comes to other logits than its "
            f"forward (by {difference:.2g}). Does forward do what the chapter describes, in its "
            "order? For a GPT: x = x + attention(norm1(x)), then x = x + mlp(norm2(x))."
        )


@torch.no_grad()
def _answer(model: nn.Module, tokens: torch.Tensor) -> torch.Tensor:
    """Return the logits of a network in evaluation mode, which is left as it was."""
    was_training = model.training
    device = next(model.parameters()).device
    model.eval()
    try:
        answer = model(tokens[None].to(device))
    finally:
        model.train(was_training)
    logits = answer[0] if isinstance(answer, tuple) else answer
    return logits[0].float().cpu()


def _taking(data: bytes, dtype: str) -> Take:
    numbers = torch.from_numpy(np.frombuffer(data, dtype).astype(np.float32))
    at = 0

    def take(*shape: int) -> torch.Tensor:
        nonlocal at
        at += int(np.prod(shape))
        return numbers[at - int(np.prod(shape)) : at].reshape(shape)

    return take


def _gru_logits(
    settings: dict[str, Any], take: Take, count: int, tokens: torch.Tensor
) -> torch.Tensor:
    size, hidden = settings["embedding"], settings["hidden"]
    embed = take(count, size)
    input_parts, state_parts = ((take(3 * hidden, n), take(3 * hidden)) for n in (size, hidden))
    h, states = torch.zeros(hidden), []
    for x in embed[tokens]:
        from_input = functional.linear(x, *input_parts).chunk(3)
        from_state = functional.linear(h, *state_parts).chunk(3)
        r, z = (torch.sigmoid(from_input[k] + from_state[k]) for k in (0, 1))
        h = (1 - z) * torch.tanh(from_input[2] + r * from_state[2]) + z * h
        states.append(h)
    return functional.linear(torch.stack(states), take(count, hidden), take(count))


def _gpt_logits(
    settings: dict[str, Any], take: Take, count: int, tokens: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    size, context = settings["size"], settings["context"]
    X = take(count, size)[tokens] + take(context, size)[: len(tokens)]
    weights = []
    for _ in range(settings["layers"]):
        X, seen = _block(settings, take, X)
        weights.append(seen)
    X = functional.layer_norm(X, (size,), take(size), take(size), settings["eps"])
    return functional.linear(X, take(count, size), take(count)), torch.stack(weights)


def _block(
    settings: dict[str, Any], take: Take, X: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """Return what a block makes of X (T, size), and the weights of its heads (heads, T, T)."""
    size, heads, eps = settings["size"], settings["heads"], settings["eps"]

    def norm(X: torch.Tensor) -> torch.Tensor:
        return functional.layer_norm(X, (size,), take(size), take(size), eps)

    def dense(X: torch.Tensor, inputs: int, outputs: int) -> torch.Tensor:
        return functional.linear(X, take(outputs, inputs), take(outputs))

    q, k, v = (
        part.reshape(len(X), heads, -1).transpose(0, 1)
        for part in dense(norm(X), size, 3 * size).split(size, dim=1)
    )
    fits = q @ k.transpose(1, 2) / q.shape[2] ** 0.5
    later = torch.ones(len(X), len(X)).triu(diagonal=1).bool()
    weights = fits.masked_fill(later, -torch.inf).softmax(dim=2)
    X = X + dense((weights @ v).transpose(0, 1).reshape(len(X), size), size, size)
    activation = {"GELU": functional.gelu, "ReLU": functional.relu}[settings["activation"]]
    return X + dense(activation(dense(norm(X), size, WIDER * size)), WIDER * size, size), weights
