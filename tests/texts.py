"""Texts of the course as a page shows them."""


def shown(text: str) -> str:
    """Return `text` without the backticks around its code."""
    return text.replace("`", "")
