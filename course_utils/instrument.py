"""Instruments: widgets that are computed and drawn in the browser.

An instrument is an ES module of ``widgets/js``, bundled into ``widgets/static``, with the interface
of anywidget (https://anywidget.dev). Python gives it its first state and its data; from then on
everything happens in the page, so it follows a drag while the kernel is busy, and lives on when
there is none. At the end of each movement `Instrument.state` follows.
"""

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Self

import anywidget
import traitlets
from matplotlib.figure import Figure

from course_utils.pictures import to_sharp_png
from course_utils.present import printable

STATIC = Path(__file__).parent / "widgets/static"
"""The bundles, and the pictures that stand in for them."""

MOST_BYTES = 1_000_000
"""Of data: as much as a notebook can keep of a widget without becoming slow to save."""

PICTURES_FILE = STATIC / "pictures.json"
"""What is known of each picture: its size on the page, what it shows, what it was made from."""


@dataclass(frozen=True)
class Picture:
    """What stands in for an instrument whose data come from the notebook."""

    png: bytes
    width: int
    """On the page, in pixels."""
    text: str
    """What it shows; the same on every computer."""

    @classmethod
    def of(cls, figure: Figure, text: str) -> Self:
        """Return a figure as a picture."""
        return cls(to_sharp_png(figure), round(figure.bbox.width), text)


class Instrument(anywidget.AnyWidget):
    """A widget that is computed and drawn in the browser.

    Parameters
    ----------
    module
        Name of its bundle in `STATIC`.
    state
        What can be moved; what is not named begins as its module says.
    settings
        What stays as it is; numbers, texts, lists and dictionaries.
    data
        Numbers as bytes, in the order that its module expects.
    picture
        Stands in for it where no script runs: the name of a kept one (see
        ``tools.instrument_pictures``), or one that was made just now; "" if there is none.
    """

    state = traitlets.Dict().tag(sync=True)
    settings = traitlets.Dict().tag(sync=True)
    data = traitlets.Bytes().tag(sync=True)

    def __init__(
        self,
        module: str,
        *,
        state: Mapping[str, Any] | None = None,
        settings: Mapping[str, Any] | None = None,
        data: bytes = b"",
        picture: str | Picture = "",
    ):
        self.module, self.picture = module, picture
        self._esm = _bundle(module)
        super().__init__(state=dict(state or {}), settings=dict(settings or {}), data=data)

    def __repr__(self) -> str:
        shown = self._shown()
        return printable(shown.text if shown else f"Widget: {self.module}.")

    def _repr_mimebundle_(self, **kwargs: Any) -> tuple[dict, dict]:
        bundle, metadata = super()._repr_mimebundle_(**kwargs)
        bundle["text/plain"] = repr(self)
        if shown := self._shown():
            bundle["image/png"] = base64.b64encode(shown.png).decode("ascii")
            metadata["image/png"] = {"width": shown.width, "alt": shown.text}
        return bundle, metadata

    def _shown(self) -> Picture | None:
        if not isinstance(self.picture, str):
            return self.picture
        return _kept_picture(self.picture) if self.picture else None


@cache
def _bundle(module: str) -> str:
    return (STATIC / f"{module}.js").read_text(encoding="utf-8")


@cache
def kept_pictures() -> dict[str, dict[str, Any]]:
    """Return by its name what is known of each picture.

    ``width`` on the page in pixels, ``text`` (what it shows), and ``made_from``, by
    which ``tools.instrument_pictures`` knows whether it is out of date.
    """
    return json.loads(PICTURES_FILE.read_text(encoding="utf-8"))


def _kept_picture(name: str) -> Picture:
    kept = kept_pictures()[name]
    return Picture((STATIC / f"{name}.png").read_bytes(), kept["width"], kept["text"])
