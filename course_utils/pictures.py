"""Figures as PNG pictures: sharp, small, the same bytes each time."""

import base64
import io

import matplotlib as mpl
import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine
from PIL import Image

SHARPNESS = 2
"""A shown picture has as many times the pixels that it takes up on the page, in each direction."""

CARD = "#f7f7f4"
"""What figures are drawn on: light enough to read, dark enough not to glare in a dark theme."""

STYLE = {
    "font.size": 11,
    "figure.facecolor": CARD,
    "figure.edgecolor": "#c4c4c0",
    "axes.facecolor": CARD,
    "axes.titlesize": 12,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "lines.linewidth": 2.0,
}
"""Settings of matplotlib in which figures are made and drawn."""

_PADS = {"w_pad": 0.08, "h_pad": 0.08}
"""Inches between what is drawn and the border of the card."""


def to_png(fig: Figure) -> bytes:
    """Return the figure as PNG; figures made alike give the same bytes."""
    stream = io.BytesIO()
    with mpl.rc_context(STYLE):  # fig.savefig would draw everything twice
        FigureCanvasAgg(fig).print_png(stream, metadata={"Software": None})
    return stream.getvalue()


def to_sharp_png(fig: Figure) -> bytes:
    """Return the figure as PNG with `SHARPNESS` times its pixels in each direction.

    It has at most 256 colours, which saves two thirds of the bytes. Figures made alike give the
    same ones.
    """
    stream, dpi = io.BytesIO(), fig.dpi
    layout = fig.get_layout_engine()
    if isinstance(layout, ConstrainedLayoutEngine):
        layout.set(**_PADS)
    fig.dpi = SHARPNESS * dpi
    canvas = FigureCanvasAgg(fig)
    with mpl.rc_context(STYLE):
        canvas.draw()
    fig.dpi = dpi
    picture = Image.fromarray(np.asarray(canvas.buffer_rgba())).convert("RGB")
    picture.quantize(256, method=Image.Quantize.FASTOCTREE).save(stream, "PNG")
    return stream.getvalue()


def png_bundle(png: bytes, text: str) -> dict[str, str]:
    """Return a picture and its text alternative as a MIME bundle for a notebook."""
    return {"image/png": base64.b64encode(png).decode("ascii"), "text/plain": text}
