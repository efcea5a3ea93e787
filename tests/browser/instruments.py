"""An instrument on a page, moved as a learner moves it, and what has to hold then."""

import re
from pathlib import Path

from playwright.sync_api import Locator, expect

AXE = Path(__file__).parents[2] / "course_utils/widgets/js/node_modules/axe-core/axe.min.js"

NO_CONTRAST = {"rules": {"color-contrast": {"enabled": False}}}
"""Options of axe-core where colours are judged elsewhere: by a test that shows the same ones, or by
`hardly_readable`, which asks more of large letters and takes a quarter of the time."""
CONTRAST_ALONE = {"runOnly": ["color-contrast"]}

SMALLEST_TEXT = 9
"""Pixels on the screen."""

_NO_NUMBER = re.compile(r"\bNaN\b|Infinity|undefined|\[object")

# What can be seen of an instrument, but its controls: drawings, maps, sentence.
_PICTURE = """async root => {
    await new Promise(done => requestAnimationFrame(done));
    return [...root.querySelectorAll('svg, canvas, .nn-sentence, figcaption, table')]
        .map(part => part.tagName === 'CANVAS' ? part.toDataURL() : part.outerHTML).join();
}"""

# The smallest text on the screen in pixels, and what reaches out of the frame.
_READABLE = """root => {
    const frame = root.getBoundingClientRect();
    const visible = element => element.checkVisibility({visibilityProperty: true})
        && element.closest('.nn-spoken, style, [aria-hidden="true"].nn-readout') === null;
    const found = {smallest: Infinity, outside: [], where: ''};
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const element = texts.currentNode.parentElement;
        if (!texts.currentNode.textContent.trim() || !visible(element)) continue;
        const isDrawn = element instanceof SVGGraphicsElement;
        const matrix = isDrawn ? element.getScreenCTM() : {a: 1, b: 0};
        const scale = Math.hypot(matrix.a, matrix.b);
        const size = scale * parseFloat(getComputedStyle(element).fontSize);
        if (size < found.smallest) {
            found.smallest = size;
            found.where = texts.currentNode.textContent;
        }
    }
    for (const element of root.querySelectorAll('text, button, input, [tabindex], p, td')) {
        if (!visible(element) || element.closest('[clip-path]')) continue;
        const {left, right, top, bottom, width} = element.getBoundingClientRect();
        if (width && (left < frame.left - 1 || right > frame.right + 1
                || top < frame.top - 1 || bottom > frame.bottom + 1)) {
            found.outside.push(element.outerHTML.slice(0, 120));
        }
    }
    return found;
}"""

# Asked of all at once: an instrument may have a hundred buttons.
_SEEN = """parts => parts.flatMap((part, place) => {
    const {width, height} = part.getBoundingClientRect();
    const isSeen = width * height > 0 && part.checkVisibility({visibilityProperty: true});
    return isSeen ? [place] : [];
})"""

_FAULTS = """async (roots, [without, options]) => {
    const where = {include: roots, exclude: without ? [without] : []};
    const {violations} = await axe.run(where, {resultTypes: ['violations'], ...options});
    return violations.filter(each => ['serious', 'critical'].includes(each.impact))
        .flatMap(each => each.nodes.map(node => `${each.id}: ${node.html.slice(0, 160)}`));
}"""


class Driven:
    """An instrument; every movement waits for its picture and looks at it."""

    def __init__(self, root: Locator):
        self.root, self.page = root, root.page
        self.shown = ""  # the picture when last looked at
        expect(root).to_be_visible()
        self.settle()

    # --- what is there --------------------------------------------------------------------------

    def sliders(self) -> list[Locator]:
        return self._usable("input[type=range]")

    def handles(self) -> list[Locator]:
        return self._usable("[role=slider][tabindex='0']")

    def choices(self) -> list[Locator]:
        return self._usable("button[aria-pressed]")

    def others(self) -> list[Locator]:
        """Return the choices that are not made."""
        return self._usable("button[aria-pressed=false]")

    def buttons(self) -> list[Locator]:
        return self._usable("button:not([aria-pressed]), [role=button]")

    def _usable(self, selector: str) -> list[Locator]:
        parts = self.root.locator(f":is({selector}):not([disabled])")
        return [parts.nth(place) for place in parts.evaluate_all(_SEEN)]

    def box_of(self, slider: Locator) -> Locator:
        name = slider.get_attribute("aria-label")
        return self.root.get_by_role("textbox", name=name, exact=True)

    def note_of(self, slider: Locator) -> Locator:
        return slider.locator("xpath=..").locator("[role=alert]")

    def sentence(self) -> str:
        return self.root.locator(".nn-sentence").inner_text()

    # --- what is done ---------------------------------------------------------------------------

    def settle(self) -> None:
        """Wait until what was asked for is drawn."""
        self.page.evaluate("() => new Promise(done => requestAnimationFrame(done))")

    def picture(self) -> str:
        """Return what is drawn, when all that was asked for is."""
        picture = self.root.evaluate(_PICTURE)
        self.shown = picture
        wrong = _NO_NUMBER.search(re.sub(r"data:[^,]*,\S+", "", picture))
        assert not wrong, picture[max(0, wrong.start() - 200) : wrong.end() + 50]
        return picture

    def press(self, part: Locator, key: str) -> bool:
        """Press a key on a part; return whether the picture changed."""
        before = self.shown or self.picture()
        part.press(key)
        return self.picture() != before

    def type(self, slider: Locator, text: str) -> bool:
        """Type a number beside a slider; return whether the picture changed."""
        before = self.picture()
        box = self.box_of(slider)
        box.fill(text)
        box.press("Enter")
        return self.picture() != before

    def drag(self, part: Locator, right: float, down: float) -> bool:
        """Drag a part by pixels; return whether the picture changed while the mouse was down."""
        before = self.picture()
        part.scroll_into_view_if_needed()
        box = part.bounding_box()
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        mouse = self.page.mouse
        mouse.move(x, y)
        mouse.down()
        mouse.move(x + right, y + down, steps=4)
        changed = self.picture() != before
        mouse.up()
        return changed

    # --- what has to hold -----------------------------------------------------------------------

    def assert_readable(self) -> None:
        found = self.root.evaluate(_READABLE)
        assert found["smallest"] >= SMALLEST_TEXT, found["where"]
        assert found["outside"] == []

    def faults(self, **options: object) -> list[str]:
        """Return what axe-core, run with these options, calls serious or critical."""
        return faults_of(self.root, **options)


def moves(driven: Driven) -> bool:
    """Return whether something in the picture moves by a key."""
    parts = [(slider, key) for slider in driven.sliders() for key in ("ArrowLeft", "ArrowRight")]
    parts += [(handle, "ArrowLeft") for handle in driven.handles()]
    parts += [(button, "Enter") for button in (*driven.choices(), *driven.buttons())]
    return any(driven.press(part, key) for part, key in parts)


def faults_of(roots: Locator, without: str = "", **options: object) -> list[str]:
    """Return what axe-core, run with these options, calls serious or critical in some elements.

    It reads the whole page at each run, so elements of one page are best asked about together. What
    the selector `without` finds is looked at elsewhere.
    """
    if roots.page.evaluate("() => !window.axe"):
        roots.page.evaluate(AXE.read_text(encoding="utf-8"))
    return roots.evaluate_all(_FAULTS, [without, options])
