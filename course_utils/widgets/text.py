"""Chapters 12 and 13: models of the next letter, asked, drawn from, and looked into."""

from collections.abc import Mapping
from typing import Any

import torch
from torch import nn

from course_utils.instrument import Instrument, Picture
from course_utils.plotting import BLUE, new_figure
from course_utils.widgets.text_reference import attention_of, logits_of
from course_utils.widgets.text_weights import (
    is_gpt,
    packed_model,
    require_known,
    require_room,
    validated_letters,
)

MOST_MODELS = 8

_SAMPLER_TEXT = (
    "Widget: models of the next letter, asked and drawn from (run the cell to move it).\n"
    "The probability of each letter that may come next, by the first model."
)
_ATTENTION_TEXT = (
    "Widget: what each letter of a text looks at in a GPT (run the cell to move it).\n"
    "By layer and head: how much each letter (row) looks at each letter up to itself (column)."
)

_WIDTH, _HEIGHT = 8.2, 2.6
"""Inches of the picture that stands in where no script runs."""

_TALLEST, _FEWEST = 8.0, 4
"""Inches, and heads for which there is room in a row."""

_MANY = 40
"""Letters, from which on their names are small."""

_VISIBLE = {" ": "␣", "\n": "¶"}


def explore_sampler(
    models: Mapping[str, torch.Tensor | nn.Module],
    letters: str,
    start: str = ".",
    end: str | None = ".",
) -> Instrument:
    """Return the widget: models of the next letter, asked and drawn from.

    Parameters
    ----------
    models
        By the name that is shown: pair probabilities (V, V), a row for each letter before, or a
        network with the parts of `LetterGRU` or of `TinyGPT`. Together below 500,000 parameters.
    letters
        All letters, in the order of their tokens.
    start
        What every text begins with. An end letter before it stays there; the rest can be replaced.
    end
        The letter that ends a name or line, so that the next one begins; None if none does. The
        full stop does so only where it is the first of the letters, as in names.

    Raises
    ------
    ValueError
        A model cannot be computed in the page, or a text has other letters; the message says why.
    """
    validated_letters(letters)
    if not isinstance(models, Mapping) or not 1 <= len(models) <= MOST_MODELS:
        raise ValueError(
            f"models must be a dictionary of one to {MOST_MODELS} models by their names, such as "
            '{"pairs": table, "GRU": model}'
        )
    require_known(start, letters, "start")
    ending = _ending(end, letters)
    if ending and ending in start[1:]:
        raise ValueError(
            f"start has {ending!r} in it, which ends a text: put it first, or leave it out"
        )
    entries, parts = [], []
    for name, model in models.items():
        entry, numbers = _packed(str(name), model, letters)
        entries.append({"name": str(name), **entry})
        parts.append(numbers)
    data = b"".join(parts)
    require_room(data, "explore_sampler")
    fixed = ending if ending and start.startswith(ending) else ""
    settings = {"letters": letters, "end": ending, "fixed": fixed, "models": entries}
    state = {"prompt": start.removeprefix(fixed), "k": len(letters)}
    picture = _sampler_picture(entries[0], parts[0], letters, start)
    return Instrument("sampler", state=state, settings=settings, data=data, picture=picture)


def explore_attention(model: nn.Module, letters: str, text: str = "") -> Instrument:
    """Return the widget: what each letter of a text looks at, by layer and head of a GPT.

    Parameters
    ----------
    model
        A network with the parts of `TinyGPT`, below 500,000 parameters.
    letters
        All letters, in the order of their tokens.
    text
        What it reads at first; at most its context. Without one, a name or two words.

    Raises
    ------
    ValueError
        The page cannot compute the model, or the text is too long or has other letters.
    """
    validated_letters(letters)
    if not is_gpt(model):
        raise ValueError(
            f"explore_attention needs a TinyGPT as in chapter 13, not {type(model).__name__}"
        )
    text = text or (".anna" if letters[0] == "." else "the whale")
    require_known(text, letters, "text")
    settings, data = packed_model(model, letters)
    require_room(data, "explore_attention")
    if len(text) > settings["context"]:
        raise ValueError(
            f"text has {len(text)} letters, and this network looks at most at "
            f"{settings['context']}: shorten it"
        )
    return Instrument(
        "attention",
        state={"text": text, "at": len(text) - 1},
        settings={"letters": letters, "model": settings},
        data=data,
        picture=_attention_picture(settings, data, letters, text),
    )


def _packed(name: str, model: Any, letters: str) -> tuple[dict[str, Any], bytes]:
    try:
        return packed_model(model, letters)
    except ValueError as error:
        raise ValueError(f"the model {name!r}: {error}") from error


def _ending(end: str | None, letters: str) -> str:
    if end is None or (end == "." and letters[0] != "."):
        return ""
    if not isinstance(end, str) or len(end) != 1 or end not in letters:
        raise ValueError(f"end must be one of the letters {letters!r}, or None; not {end!r}")
    return end


# --- what stands in for them --------------------------------------------------------------------


def _sampler_picture(settings: dict[str, Any], data: bytes, letters: str, text: str) -> Picture:
    """Return the probabilities of the first model after a text."""
    tokens = _tokens(text, letters)[-settings.get("context", len(text)) :]
    probabilities = logits_of(settings, data, len(letters), tokens)[-1].softmax(dim=0)
    figure = new_figure(_WIDTH, _HEIGHT)
    ax = figure.subplots()
    ax.bar([_visible(letter) for letter in letters], probabilities.tolist(), color=BLUE)
    ax.set(xlabel="next letter", ylabel="probability", title=settings["name"])
    ax.tick_params(axis="x", labelsize=7 if len(letters) > _MANY else 9)
    ax.margins(x=0.01)
    return Picture.of(figure, _SAMPLER_TEXT)


def _attention_picture(settings: dict[str, Any], data: bytes, letters: str, text: str) -> Picture:
    """Return the matrices of all heads."""
    weights = attention_of(settings, data, len(letters), _tokens(text, letters))
    layers, heads = weights.shape[:2]
    figure = new_figure(_WIDTH, min(_TALLEST, _WIDTH / max(heads, _FEWEST) * layers))
    for layer, row in enumerate(figure.subplots(layers, heads, squeeze=False)):
        for head, ax in enumerate(row):
            ax.imshow(weights[layer, head].numpy(), cmap="Oranges", vmin=0, vmax=1)
            ax.set_title(f"layer {layer + 1}, head {head + 1}", fontsize=10)
            ax.set(xticks=[], yticks=[])
    return Picture.of(figure, _ATTENTION_TEXT)


def _tokens(text: str, letters: str) -> torch.Tensor:
    return torch.tensor([letters.index(letter) for letter in text])


def _visible(letter: str) -> str:
    return _VISIBLE.get(letter, letter)
