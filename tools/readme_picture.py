"""The moving picture in README: an answer is told its mistake, and a boot becomes a shirt.

``python -m tools.readme_picture`` takes it anew, of JupyterLab and of the garment lab, as an
animated PNG, which GitHub plays.
"""

import io
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, expect

from course_utils.widgets.garments import explore_garments
from tools.browser import Lab, Notebook, new_context, running_browser, running_server
from tools.instrument_page import show_alone
from tools.notebooks import NOTEBOOKS

PICTURE = Path(__file__).resolve().parent.parent / ".github" / "course.png"
WIDTH, HEIGHT = 860, 430
"""In pixels."""
SIDE = 44
"""Each of JupyterLab's side bars, in pixels, which are cut off."""
QUICK, LONG = 60, 3200
"""Milliseconds of a frame: while something moves, and for reading."""

_STUB = "def neuron(x, w, b):\n    return "
_WRONG = "torch.clamp((x * w + b).sum(), min=0)"
_RIGHT = "torch.clamp((x * w).sum() + b, min=0)"
_LETTERS = 4
"""Typed from one frame to the next."""

Frame = tuple[Image.Image, int]
"""A picture, and for how many milliseconds it is shown."""


def answering(browser: Browser, folder: Path) -> Iterator[Frame]:
    """Yield how an exercise of chapter 01 is answered wrongly, then rightly."""
    with running_server(folder, environment={"COURSE_PROGRESS_FILE": "off"}) as server:
        name = "01_forward_pass.ipynb"
        shutil.copy(NOTEBOOKS / name, server.root / name)
        page = new_context(browser).new_page()
        page.set_viewport_size({"width": WIDTH + 2 * SIDE + 8, "height": 900})
        lab = Lab(page, server)
        lab.show_side_bar(False)
        notebook = lab.open(name)
        notebook.run("setup")
        notebook.wait_until_idle()
        stub, check, use = "ex-01-neuron-stub", "ex-01-neuron-check", "use-neuron"
        for answer, says in ((_WRONG, "Not yet"), (_RIGHT, "Correct")):
            for end in range(0, len(answer) + _LETTERS, _LETTERS):
                notebook.write(stub, _STUB + answer[:end])
                yield _taken(notebook, stub), QUICK
            notebook.run(stub)
            notebook.run(check)
            expect(notebook.output(check)).to_contain_text(says)
            notebook.run(use)
            notebook.wait_until_idle()
            page.mouse.move(0, 0)
            yield _taken(notebook, stub), LONG


def _taken(notebook: Notebook, cell: str) -> Image.Image:
    """Return what the page shows from a cell on."""
    notebook.cell(cell).evaluate("e => e.scrollIntoView({block: 'start'})")
    box = notebook.cell(cell).bounding_box()
    area = {"x": SIDE, "y": box["y"] - 8, "width": WIDTH, "height": HEIGHT}
    return _opened(notebook.page.screenshot(clip=area))


def drawing(page: Page) -> Iterator[Frame]:
    """Yield how somebody draws on an ankle boot until the network sees something else."""
    page.set_viewport_size({"width": WIDTH, "height": 900})
    lab = show_alone(page, explore_garments())
    sheet = lab.locator(".nn-sheet canvas, .nn-sheet svg").last
    box = sheet.bounding_box()

    def taken() -> Image.Image:
        return _opened(page.screenshot(clip={"x": 0, "y": 0, "width": WIDTH, "height": HEIGHT}))

    yield taken(), LONG // 2
    for row in (0.12, 0.24, 0.36):
        page.mouse.move(box["x"] + 0.15 * box["width"], box["y"] + row * box["height"])
        page.mouse.down()
        for step in range(1, 9):
            across = 0.15 + 0.7 * step / 8
            page.mouse.move(box["x"] + across * box["width"], box["y"] + row * box["height"])
            yield taken(), QUICK
        page.mouse.up()
    yield taken(), LONG


def _opened(png: bytes) -> Image.Image:
    with Image.open(io.BytesIO(png)) as picture:
        return picture.convert("RGB")


def write(frames: list[Frame]) -> None:
    """Join frames in one file, in the colours of all of them."""
    pictures, durations = zip(*frames, strict=True)
    strip = Image.new("RGB", (WIDTH, HEIGHT * 4))
    for place, number in enumerate((0, len(pictures) // 3, 2 * len(pictures) // 3, -1)):
        strip.paste(pictures[number], (0, HEIGHT * place))
    palette = strip.quantize(128, method=Image.Quantize.FASTOCTREE)
    first, *others = [each.quantize(palette=palette, dither=Image.Dither.NONE) for each in pictures]
    first.save(PICTURE, save_all=True, append_images=others, duration=list(durations), loop=0)


def main() -> None:
    """Take the pictures, and write them."""
    with running_browser() as browser, tempfile.TemporaryDirectory() as folder:
        frames = [*answering(browser, Path(folder)), *drawing(browser.new_page())]
    write(frames)
    print(f"{PICTURE.name}: {PICTURE.stat().st_size / 1000:.0f} kB, {len(frames)} frames")


if __name__ == "__main__":
    main()
