"""How the course speaks to a learner in a notebook: one framed message, in HTML and in text.

The frame takes its colours from JupyterLab's theme and so follows light and dark; a symbol and a
word carry the meaning as well, never the colour alone.
"""

import enum
import html
import re
import sys


class Tone(enum.Enum):
    """What a message means: its symbol, its theme colour and a fallback outside JupyterLab."""

    NEUTRAL = ("○", "--jp-info-color1", "#0277bd")
    WRONG = ("✗", "--jp-error-color1", "#c62828")
    RIGHT = ("✓", "--jp-success-color1", "#2e7d32")
    HINT = ("→", "--jp-warn-color1", "#b26a00")

    def __init__(self, symbol: str, variable: str, fallback: str):
        self.symbol = symbol
        self.colour = f"var({variable}, {fallback})"


FAINT = "color-mix(in srgb, #767676 35%, transparent)"
"""Colour of the frames around what the course shows: messages, widgets, the dashboard."""


def as_text(tone: Tone, heading: str, body: str, small: str | None = None) -> str:
    """Return the message as plain text: symbol, heading, body, and what stands in small print."""
    text = f"{tone.symbol} {heading}\n{body}".rstrip()
    return printable(f"{text}\n({small})" if small else text)


_PLAIN = str.maketrans({"○": "o", "✗": "x", "✓": "+", "→": "->", "←": "<-", "−": "-"})


def printable(text: str) -> str:
    """Return the text as `print` can write it: a pipe on Windows does not know every symbol."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return text.translate(_PLAIN).encode(encoding, "replace").decode(encoding)
    return text


def as_html(tone: Tone, heading: str, body: str, small: str | None = None) -> str:
    """Return the message as HTML; `body` is plain text with `code` in backticks."""
    paragraphs = "".join(
        f'<div style="margin-top:0.35em">{inline_html(line)}</div>'
        for line in body.splitlines()
        if line.strip()
    )
    if small:
        paragraphs += (
            '<div style="margin-top:0.35em;font-size:85%;color:var(--jp-ui-font-color2, #616161)">'
            f"{html.escape(small)}</div>"
        )
    return (
        f'<div role="status" style="border:1px solid {FAINT};border-left:4px solid {tone.colour};'
        'border-radius:6px;padding:0.4em 0.8em;max-width:48em;line-height:1.5">'
        f"<strong>{tone.symbol} {inline_html(heading)}</strong>{paragraphs}</div>"
    )


def code_html(source: str) -> str:
    """Return source code as HTML, line by line as it is."""
    return (
        '<pre style="line-height:1.4;padding:0.4em 0.8em;overflow-x:auto">'
        f"<code>{html.escape(source)}</code></pre>"
    )


def inline_html(text: str) -> str:
    """Escape `text` and set what stands in backticks as code."""
    return re.sub(
        r"`([^`]+)`",
        r'<code style="white-space:pre-wrap">\1</code>',
        html.escape(text, quote=False),
    )
