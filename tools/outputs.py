"""What stands in stored outputs and is not for a reader who has no kernel."""

import re

from nbformat import NotebookNode

STILL = "Widget: "
"""Begins the text that a notebook stores of an instrument, beside its picture or in its place."""

_USE = re.compile(r"^\w+: (?:the course's own|your).*\n?", re.MULTILINE)


def without_use(output: NotebookNode) -> NotebookNode:
    """Return an output without the sentences on whose function is used: here it is nobody's."""
    return NotebookNode(output, text=_USE.sub("", output.text)) if "text" in output else output


def is_still(output: NotebookNode) -> bool:
    """Return whether an output stands for an instrument and has no picture of it."""
    data = output.get("data", {})
    return "image/png" not in data and data.get("text/plain", "").startswith(STILL)
