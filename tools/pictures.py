"""Pictures of stored outputs as files beside the pages: their size is known before they arrive."""

import base64
import html
from dataclasses import dataclass
from pathlib import Path

from nbformat import NotebookNode

from tools.notebooks import size_of_png

FOLDER = "pictures"
"""In the files that the pages load."""


@dataclass(frozen=True)
class Picture:
    """A PNG of a stored output."""

    name: str
    """Of its file, in `FOLDER`."""
    png: bytes
    alt: str
    width: int
    """On the page, in pixels."""

    @classmethod
    def of(cls, name: str, output: NotebookNode) -> "Picture":
        """Return the picture of an output.

        Parameters
        ----------
        name
            Of its file.
        output
            With a PNG, and in its metadata ``alt`` and ``width``.
        """
        raw = base64.b64decode(output.data["image/png"])
        about = output.get("metadata", {}).get("image/png", {})
        return cls(name, raw, about.get("alt", ""), about.get("width") or size_of_png(raw)[0])

    @property
    def height(self) -> int:
        """On the page, in pixels."""
        width, height = size_of_png(self.png)
        return round(height * self.width / width)

    def write(self, static: Path) -> None:
        """Write it into the files that the pages load."""
        path = static / FOLDER / self.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(self.png)


def img(picture: Picture, static: str) -> str:
    """Return a picture as HTML; the browser loads it when the reader comes near.

    Parameters
    ----------
    picture
        What is shown.
    static
        Folder of the files that pages load, as the page names it.
    """
    return (
        f'<img src="{static}/{FOLDER}/{picture.name}" alt="{html.escape(picture.alt)}" '
        f'width="{picture.width}" height="{picture.height}" loading="lazy">'
    )
