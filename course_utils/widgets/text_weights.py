"""Models of the next letter as the page needs them: their sizes, and their numbers as bytes.

The page computes a network itself, from its weights. So the networks that it takes are known by
their parts (``embed``, ``gru``, ``blocks`` ...), and their answers are compared with what the page
will compute.
"""

from typing import Any

import numpy as np
import torch
from torch import nn

from course_utils.instrument import MOST_BYTES
from course_utils.widgets.text_reference import WIDER, require_same_answers

FAR_FROM_ONE = 0.01
"""A row of probabilities adds up to 1, but for so much."""

_GRU_NEEDED = (
    "a recurrent model needs .embed (nn.Embedding), .gru (nn.GRU with one layer and one direction) "
    "and .out (nn.Linear), such as LetterGRU of chapter 12"
)
_GPT_NEEDED = (
    "a GPT needs .embed and .place (nn.Embedding), .blocks with .norm1, .attention (.qkv, .join, "
    ".heads), .norm2 and .mlp each, .norm and .out, such as TinyGPT of chapter 13"
)


def validated_letters(letters: Any) -> str:
    """Return the letters.

    Raises
    ------
    ValueError
        They are no text, or one of them occurs twice.
    """
    if not isinstance(letters, str) or len(letters) < 2:
        raise ValueError(
            "letters must be a text of all letters that the model knows, in the order of their "
            f"tokens, such as '.abc'; not {letters!r:.40}"
        )
    twice = [letter for letter in letters if letters.count(letter) > 1]
    if twice:
        raise ValueError(
            f"letters has {twice[0]!r} more than once: the place of a letter in it is its token"
        )
    return letters


def require_known(text: str, letters: str, name: str) -> None:
    """Raise ValueError unless a text has letters, and only those that a model knows."""
    if not isinstance(text, str) or not text:
        raise ValueError(f"{name} must be a text of at least one letter, not {text!r:.40}")
    unknown = sorted(set(text) - set(letters))
    if unknown:
        raise ValueError(
            f"{name} has {unknown[0]!r} in it, which is none of the {len(letters)} letters "
            f"{letters!r}"
        )


def is_gpt(model: Any) -> bool:
    """Return whether a model has the parts by which a GPT is known."""
    return isinstance(model, nn.Module) and hasattr(model, "blocks")


def packed_model(model: Any, letters: str) -> tuple[dict[str, Any], bytes]:
    """Return what the page is told of a model, and its numbers, low byte first.

    A table of pairs goes as float32, row by row. Of networks the weights and biases go as float16,
    as PyTorch orders them, in the order in which they are used.

    Raises
    ------
    ValueError
        The page cannot compute it; the message says why.
    """
    if isinstance(model, torch.Tensor):
        return {"kind": "pairs"}, _pairs(model, letters).astype("<f4").tobytes()
    if is_gpt(model):
        settings, parts = _gpt(model, letters)
    elif isinstance(model, nn.Module) and hasattr(model, "gru"):
        settings, parts = _gru(model, letters)
    else:
        raise ValueError(
            f"a model must be a tensor of pair probabilities, a LetterGRU or a TinyGPT, not "
            f"{type(model).__name__}: {_GRU_NEEDED}; {_GPT_NEEDED}"
        )
    numbers = torch.cat([part.detach().cpu().to(torch.float16).flatten() for part in parts])
    if not numbers.isfinite().all():
        raise ValueError(
            "the network has parameters that are NaN, infinite or beyond 65,504. Did its training "
            "diverge? Train it again with a lower learning rate."
        )
    data = numbers.numpy().astype("<f2").tobytes()
    require_same_answers(model, settings, data, len(letters))
    return settings, data


def require_room(data: bytes, name: str) -> None:
    """Raise ValueError if the numbers of all models are too many for a notebook."""
    if len(data) > MOST_BYTES:
        raise ValueError(
            f"{name} shows networks of up to {MOST_BYTES // 2:,} parameters together; these have "
            f"about {len(data) // 2:,}. Give it fewer or smaller ones."
        )


# --- pairs --------------------------------------------------------------------------------------


def _pairs(table: torch.Tensor, letters: str) -> np.ndarray:
    count = len(letters)
    if table.shape != (count, count):
        raise ValueError(
            f"pair probabilities must have shape ({count}, {count}), a row for each letter that "
            f"comes before, not {tuple(table.shape)}"
        )
    p = table.detach().cpu().double()
    if not (p >= 0).all() or not p.isfinite().all():
        raise ValueError("pair probabilities must be numbers from 0 to 1. Are these logarithms?")
    sums = p.sum(dim=1)
    wrong = ((sums - 1).abs() > FAR_FROM_ONE).nonzero().flatten().tolist()
    if wrong:
        raise ValueError(
            f"each row of pair probabilities must add up to 1; that of {letters[wrong[0]]!r} adds "
            f"up to {float(sums[wrong[0]]):.3g}. Are these counts? Divide each row by its sum."
        )
    return p.numpy()


# --- recurrent networks -------------------------------------------------------------------------


def _gru(model: nn.Module, letters: str) -> tuple[dict[str, Any], list[torch.Tensor]]:
    embed, gru, out = (getattr(model, name, None) for name in ("embed", "gru", "out"))
    if not isinstance(gru, nn.GRU) or gru.num_layers != 1 or gru.bidirectional:
        raise ValueError(f"{_GRU_NEEDED}; the .gru of this one is {gru!r:.80}")
    _require_embedding(embed, len(letters), gru.input_size, ".embed", _GRU_NEEDED)
    _require_dense(out, gru.hidden_size, len(letters), ".out", _GRU_NEEDED)
    none = gru.weight_ih_l0.new_zeros(3 * gru.hidden_size)
    parts = [embed.weight, gru.weight_ih_l0, getattr(gru, "bias_ih_l0", none)]
    parts += [gru.weight_hh_l0, getattr(gru, "bias_hh_l0", none), *_dense(out)]
    settings = {"kind": "GRU", "embedding": gru.input_size, "hidden": gru.hidden_size}
    return settings, parts


# --- transformers -------------------------------------------------------------------------------


def _gpt(model: nn.Module, letters: str) -> tuple[dict[str, Any], list[torch.Tensor]]:
    for name in ("embed", "place", "blocks", "norm", "out"):
        if not hasattr(model, name):
            raise ValueError(f"{_GPT_NEEDED}; this one has no .{name}")
    if not isinstance(model.embed, nn.Embedding) or not isinstance(model.place, nn.Embedding):
        raise ValueError(f"{_GPT_NEEDED}; here .embed or .place is no nn.Embedding")
    size, context = model.embed.embedding_dim, model.place.num_embeddings
    _require_embedding(model.embed, len(letters), size, ".embed", _GPT_NEEDED)
    _require_embedding(model.place, context, size, ".place", _GPT_NEEDED)
    _require_dense(model.out, size, len(letters), ".out", _GPT_NEEDED)
    blocks = list(model.blocks)
    if not blocks:
        raise ValueError(f"{_GPT_NEEDED}; this one has no blocks")
    parts = [model.embed.weight, model.place.weight]
    heads, activations, epsilons = set(), set(), {_norm(model.norm, size, ".norm")[2]}
    for block in blocks:
        found, activation, block_parts, eps = _block(block, size)
        heads.add(found)
        activations.add(activation)
        epsilons |= eps
        parts += block_parts
    for what, values in (("heads", heads), ("activation", activations), ("eps", epsilons)):
        if len(values) > 1:
            raise ValueError(f"{_GPT_NEEDED}; all its blocks must have the same {what}")
    parts += [*_norm(model.norm, size, ".norm")[:2], *_dense(model.out)]
    settings = {
        "kind": "GPT",
        "size": size,
        "heads": heads.pop(),
        "layers": len(blocks),
        "context": context,
        "activation": activations.pop(),
        "eps": epsilons.pop(),
    }
    return settings, parts


def _block(block: nn.Module, size: int) -> tuple[int, str, list[torch.Tensor], set[float]]:
    """Return heads, activation, parameters and the eps of the norms of a block."""
    for name in ("norm1", "attention", "norm2", "mlp"):
        if not hasattr(block, name):
            raise ValueError(f"{_GPT_NEEDED}; a block of this one has no .{name}")
    attention = block.attention
    for name in ("qkv", "join", "heads"):
        if not hasattr(attention, name):
            raise ValueError(f"{_GPT_NEEDED}; the attention of this one has no .{name}")
    _require_dense(attention.qkv, size, 3 * size, ".qkv", _GPT_NEEDED)
    _require_dense(attention.join, size, size, ".join", _GPT_NEEDED)
    heads = int(attention.heads)
    if heads < 1 or size % heads:
        raise ValueError(f"{_GPT_NEEDED}; {heads} heads do not divide {size} numbers")
    wide, activation, narrow = _mlp(block.mlp)
    _require_dense(wide, size, WIDER * size, ".mlp[0]", _GPT_NEEDED)
    _require_dense(narrow, WIDER * size, size, ".mlp[2]", _GPT_NEEDED)
    *norm1, eps1 = _norm(block.norm1, size, ".norm1")
    *norm2, eps2 = _norm(block.norm2, size, ".norm2")
    parts = [*norm1, *_dense(attention.qkv), *_dense(attention.join)]
    parts += [*norm2, *_dense(wide), *_dense(narrow)]
    return heads, activation, parts, {eps1, eps2}


def _mlp(mlp: Any) -> tuple[Any, str, Any]:
    parts = [part for part in mlp if not isinstance(part, nn.Dropout)]
    if len(parts) == 3:
        wide, activation, narrow = parts
        if isinstance(activation, nn.ReLU):
            return wide, "ReLU", narrow
        if isinstance(activation, nn.GELU) and activation.approximate == "none":
            return wide, "GELU", narrow
    raise ValueError(
        f"{_GPT_NEEDED}; its .mlp must be nn.Sequential(nn.Linear, nn.GELU(), nn.Linear), not "
        + ", ".join(map(str, parts))
    )


# --- parts, and what they compute -----------------------------------------------------------------


def _dense(layer: nn.Linear) -> list[torch.Tensor]:
    bias = layer.bias
    return [layer.weight, layer.weight.new_zeros(layer.out_features) if bias is None else bias]


def _norm(norm: Any, size: int, name: str) -> tuple[torch.Tensor, torch.Tensor, float]:
    if not isinstance(norm, nn.LayerNorm) or norm.normalized_shape != (size,):
        raise ValueError(
            f"{_GPT_NEEDED}; its {name} must be nn.LayerNorm({size}), not {norm!r:.60}"
        )
    weight = torch.ones(size) if norm.weight is None else norm.weight
    bias = torch.zeros(size) if norm.bias is None else norm.bias
    return weight, bias, norm.eps


def _require_dense(layer: Any, inputs: int, outputs: int, name: str, needed: str) -> None:
    if not isinstance(layer, nn.Linear) or (layer.in_features, layer.out_features) != (
        inputs,
        outputs,
    ):
        raise ValueError(
            f"{needed}; here its {name} must be nn.Linear({inputs}, {outputs}), not {layer!r:.60}"
        )


def _require_embedding(layer: Any, rows: int, size: int, name: str, needed: str) -> None:
    if not isinstance(layer, nn.Embedding) or layer.weight.shape != (rows, size):
        raise ValueError(
            f"{needed}; here its {name} must be nn.Embedding({rows}, {size}), not {layer!r:.60}"
        )
