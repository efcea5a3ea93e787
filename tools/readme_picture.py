"""The moving picture at the top of README: four optimizers race through the ravine of chapter 03.

``python -m tools.readme_picture`` writes it anew, as an animated PNG, which GitHub plays.
"""

import io
from pathlib import Path

from PIL import Image

from course_utils.widgets.gradient_descent import explore_descent
from tools.browser import running_browser
from tools.instrument_page import show_alone

PICTURE = Path(__file__).resolve().parent.parent / ".github" / "widget.png"
SIZE = (820, 395)
"""In pixels; the controls below are left out."""
STEPS = [0] * 6 + list(range(0, 121, 3)) + [120] * 12
MILLISECONDS = 80
"""Of one frame."""

_GO_TO = """step => {
    const { model } = window.mounted;
    model.set('state', { ...model.get('state'), step });
    return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
}"""


def main() -> None:
    """Take a picture of each step, and join them."""
    race = explore_descent()
    race.state = {**race.state, "lr": 0.02}
    frames = []
    with running_browser() as browser:
        page = browser.new_page(viewport={"width": SIZE[0], "height": 900})
        element = show_alone(page, race)
        for step in STEPS:
            page.evaluate(_GO_TO, step)
            with Image.open(io.BytesIO(element.screenshot())) as picture:
                frames.append(picture.convert("RGB").crop((0, 0, *SIZE)))
    palette = frames[-1].quantize(128, method=Image.Quantize.FASTOCTREE)
    first, *others = [frame.quantize(palette=palette, dither=Image.Dither.NONE) for frame in frames]
    first.save(PICTURE, save_all=True, append_images=others, duration=MILLISECONDS, loop=0)
    print(f"{PICTURE.name}: {PICTURE.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
