"""The pictures that stand in for instruments where no script runs: on GitHub, in a printed page.

``python -m tools.instrument_pictures`` takes those anew whose instrument has changed, as Chromium
draws it at twice its size; the others stay as they are, byte by byte.
"""

import hashlib
import io
import json
from collections.abc import Callable

from PIL import Image

from course_utils import data
from course_utils.instrument import PICTURES_FILE, STATIC, Instrument
from course_utils.pictures import SHARPNESS
from course_utils.widgets import (
    backpropagation,
    batch_norm,
    bug_clinic,
    convolution,
    curve,
    depth_tools,
    early_stopping,
    forward_pass,
    garments,
    gradient_descent,
    guess,
    losses,
    recurrence,
)
from tools.browser import running_browser
from tools.instrument_page import show_alone

WIDTH = 820
"""Of a picture on the page, in pixels."""
COLOURS = 256


def first_images() -> Instrument:
    """Return the widget as chapter 00 shows it."""
    images, labels = data.load_fashion_mnist("train")
    return guess.explore_images(images, labels)


def garments_of_chapter_06() -> Instrument:
    """Return the widget as chapter 06 shows it."""
    images, _ = data.load_fashion_mnist("test")
    return convolution.explore_kernel(images[list(convolution.SHOWN)])


SHOWN: dict[str, Callable[[], Instrument]] = {
    "garments": garments.explore_garments,
    "guess": first_images,
    "neuron": forward_pass.explore_neuron,
    "matrix": forward_pass.explore_matrix,
    "network": forward_pass.explore_network,
    "loss": losses.explore_loss,
    "descent-bowl": lambda: gradient_descent.explore_descent("bowl", "SGD", lr=0.1),
    "descent": gradient_descent.explore_descent,
    "graph": backpropagation.explore_graph,
    "depth": backpropagation.explore_gradient_size,
    "convolution": garments_of_chapter_06,
    "curve": curve.explore_curve,
    "stopping": early_stopping.explore_stopping,
    "schedule": bug_clinic.explore_schedule,
    "batch_norm": batch_norm.explore_batch_norm,
    "depth_tools": depth_tools.explore_depth_tools,
    "recurrence": recurrence.explore_recurrence,
}
"""Instruments by the name of their picture, as the chapters show them."""


def fingerprint(instrument: Instrument) -> str:
    """Return what a picture depends on, as a short text."""
    state = json.dumps([instrument.state, instrument.settings], sort_keys=True)
    parts = (instrument._esm.encode("utf-8"), state.encode("utf-8"), instrument.data)
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:16]


def main() -> None:
    """Take the pictures that are missing or out of date."""
    known = json.loads(PICTURES_FILE.read_text("utf-8")) if PICTURES_FILE.exists() else {}
    instruments = {name: make() for name, make in SHOWN.items()}
    pictures = {}
    with running_browser() as browser:
        for name, instrument in instruments.items():
            made_from = fingerprint(instrument)
            if known.get(name, {}).get("made_from") == made_from:
                pictures[name] = known[name]
                continue
            page = browser.new_page(
                viewport={"width": WIDTH, "height": 900}, device_scale_factor=SHARPNESS
            )
            element = show_alone(page, instrument)
            png, width = as_png(element.screenshot(animations="disabled"))
            (STATIC / f"{name}.png").write_bytes(png)
            title = element.get_attribute("aria-label")
            sentence = element.locator(".nn-sentence").inner_text()
            text = f"Widget: {title} (run the cell to move it).\n{sentence}"
            pictures[name] = {"width": width, "text": text, "made_from": made_from}
            page.close()
            print(f"{name}.png: {len(png) / 1000:.0f} kB")
    content = json.dumps(pictures, indent=1, ensure_ascii=False, sort_keys=True)
    PICTURES_FILE.write_text(f"{content}\n", encoding="utf-8", newline="\n")


def as_png(screenshot: bytes) -> tuple[bytes, int]:
    """Return a screenshot with few colours, and its width on the page."""
    stream = io.BytesIO()
    with Image.open(io.BytesIO(screenshot)) as picture:
        few = picture.convert("RGB").quantize(COLOURS, method=Image.Quantize.FASTOCTREE)
        few.save(stream, "PNG", optimize=True)
    return stream.getvalue(), picture.width // SHARPNESS


if __name__ == "__main__":
    main()
