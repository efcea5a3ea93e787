"""Every slide of every chapter in Chromium, from a folder beyond which nothing can be reached."""

import re

import pytest
from nbformat.v4 import new_output
from playwright.sync_api import expect

from course_utils.checking import Chapter
from course_utils.exercises.catalogue import CHAPTERS
from tests.browser.in_folder import InFolder
from tests.browser.instruments import Driven, moves
from tests.tiny import code, notebook, prose
from tools.notebooks import ROOT
from tools.slides.deck import Deck, add_chapter
from tools.slides.notes import Notes
from tools.slides.pages import session_deck, write_decks
from tools.slides.plan import Choice, session_of

NAMES = [chapter.notebook.removesuffix(".ipynb") for chapter in CHAPTERS]
SESSION = "others/session_03"
TALL = "others/tall"
SCREEN = {"width": 1920, "height": 1080}
SMALLEST_TEXT = 28
"""Pixels of a screen of 1920 x 1080."""
LEAST_ON_A_SLIDE = 110
"""Pixels of height."""

# What is wrong on the slides, each in front with all its steps.
PROBLEMS = """([selector, smallest, least]) => {
    const problems = [], end = 1;  // pixels of rounding
    for (const content of document.querySelectorAll(selector)) {
        const slide = content.parentElement, {h, v} = Reveal.getIndices(slide);
        Reveal.slide(h, v, Infinity);
        const frame = slide.getBoundingClientRect();
        const report = what => problems.push(`${slide.innerText.slice(0, 40)}: ${what}`);
        if (slide.classList.contains('scrolls')) report('it has to be scrolled');
        const step = content.querySelector('.fragment');
        for (const part of step ? content.querySelectorAll(':scope > *, .step') : []) {
            const follows = step.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING;
            const isStep = part.closest('.fragment') || part.matches('.tasks, aside');
            if (follows && !isStep && part.innerText.trim())
                report(`seen before its turn: ${part.innerText.slice(0, 40)}`);
        }
        const fills = slide.matches('.picture, .instrument');
        if (!fills && content.offsetHeight < least) report('it is nearly empty');
        for (const part of slide.querySelectorAll('.content, img, pre, table, mjx-container')) {
            if (part.closest('aside, .stage, details:not([open])')) continue;
            const box = part.getBoundingClientRect(), name = part.className || part.tagName;
            if (box.right > frame.right + end) report(`${name}: too wide`);
            if (box.bottom > frame.bottom + end) report(`${name}: too tall`);
            if (part.matches('pre, .content') && part.scrollWidth > part.clientWidth + end)
                report(`${name}: cut off`);
        }
        for (const image of slide.querySelectorAll('img')) {
            if (!image.naturalWidth) report('a picture is not there');
            const {width, height} = image.getBoundingClientRect();
            const filled = Math.max(width / frame.width, height / frame.height);
            if (slide.matches('.picture') && filled < 0.9) report('a picture is small');
            if (slide.matches('.beside') && width < 0.4 * frame.width) report('a picture is small');
        }
        const texts = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
            const text = texts.currentNode.textContent.trim();
            const parent = texts.currentNode.parentElement;
            if (!text || parent.closest('mjx-container, aside, .stage')) continue;
            if (!parent.checkVisibility()) continue;
            const size = parseFloat(getComputedStyle(parent).fontSize);
            if (size < smallest) report(`${size.toFixed(1)} pixels: ${text}`);
            if (/\\$[^$]+\\$/.test(text) && !parent.closest('pre, code'))
                report(`no formula: ${text}`);
        }
    }
    return problems;
}"""

# The smallest letters of the instrument in front, in pixels of the screen, and what is wrong with
# it: what leaves the slide, letters over letters or over controls, controls over controls.
INSTRUMENT = """() => {
    const slide = Reveal.getCurrentSlide(), place = slide.querySelector('.stage > *');
    const frame = slide.getBoundingClientRect(), faults = [], texts = [];
    const scale = place.getBoundingClientRect().width / place.offsetWidth;
    const isSeen = part => part.checkVisibility({visibilityProperty: true, opacityProperty: true});
    const places = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    let smallest = Infinity;
    while (places.nextNode()) {
        const node = places.currentNode, parent = node.parentElement;
        const text = node.textContent.trim().slice(0, 30);
        if (!text || !isSeen(parent) || parent.closest('.nn-spoken, style')) continue;
        const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
        const unit = matrix ? Math.hypot(matrix.a, matrix.b) : scale;
        const size = unit * parseFloat(getComputedStyle(parent).fontSize);
        smallest = Math.min(smallest, size);
        const isUpright = matrix && Math.abs(matrix.b) > Math.abs(matrix.a);
        const range = document.createRange();
        range.selectNodeContents(node);
        const scroller = parent.closest('[class*=-scroll], [class*=-text]');
        const seen = (scroller ?? slide).getBoundingClientRect();
        for (const {left, right, top, bottom} of range.getClientRects()) {
            if (scroller && (bottom > seen.bottom || top < seen.top)) continue;
            if (left < frame.left - 1 || right > frame.right + 1
                    || top < frame.top - 3 || bottom > frame.bottom + 1)
                faults.push(`"${text}" leaves the slide`);
            const [h, v] = isUpright ? [(right - left) / 5, 1] : [1, (bottom - top) / 5];
            const box = {left: left + h, right: right - h, top: top + v, bottom: bottom - v};
            if (right > left) texts.push({parent, text, box});
        }
    }
    const controls = [...place.querySelectorAll('button, input')].filter(isSeen).map(control => ({
        control, name: control.ariaLabel || control.textContent,
        box: control.getBoundingClientRect(),
    }));
    const over = ({box: a}, {box: b}) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2
        && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
    texts.forEach((one, k) => {
        for (const other of texts.slice(k + 1))
            if (one.parent !== other.parent && over(one, other))
                faults.push(`"${one.text}" over "${other.text}"`);
    });
    controls.forEach((one, k) => {
        if (one.box.right > frame.right + 1 || one.box.bottom > frame.bottom + 1)
            faults.push(`${one.name} leaves the slide`);
        for (const {parent, text, box} of texts)
            if (!one.control.contains(parent) && over(one, {box}))
                faults.push(`"${text}" over ${one.name}`);
        for (const other of controls.slice(k + 1))
            if (over(one, other)) faults.push(`${one.name} over ${other.name}`);
    });
    return {smallest, faults};
}"""

SHOW = """slide => {
    const {h, v} = Reveal.getIndices(slide.closest('section'));
    Reveal.slide(h, v, -1);
}"""

# Each is fitted when it opens, in the next frame, on the slide in front.
OPEN = f"""async solutions => {{
    const show = {SHOW};
    for (const solution of solutions) {{
        show(solution);
        solution.querySelector('summary').click();
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    }}
}}"""

NUMBER = """() => [...document.querySelectorAll('.content')].indexOf(
    Reveal.getCurrentSlide().querySelector('.content'))"""


def tall():
    """Return a chapter with more than a screen can show."""
    rows = "\n".join(f"| row {number} | of a table |" for number in range(60))
    items = "\n".join(f"- Item {number}." for number in range(40))
    lines = "\n".join(f"print({number:3})" for number in range(80))
    output = new_output("stream", name="stdout", text="\n".join(f"out {n}" for n in range(50)))
    return notebook(
        prose("# 01 · Tall", "title"),
        prose("## 1. A table\n\n| name | what |\n| --- | --- |\n" + rows, "table"),
        prose(f"## 2. A list\n\n{items}", "list"),
        prose("## 3. Code\n\nLong.", "heading"),
        code(lines, "long", [output], count=1),
        prose("It ends.", "end"),
    )


def deck_of(nb):
    deck = Deck("01 · Tall")
    add_chapter(deck, Chapter("tests.tall", 1), nb, {}, Notes(), Choice())
    return deck


@pytest.fixture(scope="module")
def folder(slides_of_all_chapters):
    teaching = (ROOT / "TEACHING.md").read_text(encoding="utf-8")
    decks = {"session_03": session_deck(session_of(teaching, 3)), "tall": deck_of(tall())}
    write_decks(decks, slides_of_all_chapters / "others")
    return slides_of_all_chapters


class Shown(InFolder):
    """The slides of a deck in a page that reaches nothing outside their folder."""

    def __init__(self, context, folder):
        super().__init__(context, folder, schemes=("data:", "blob:"))
        self.page.set_viewport_size(SCREEN)

    def open(self, name, after=""):
        self.page.goto("about:blank")
        self.page.goto(f"{(self.folder / name).as_uri()}.html{after}")
        self.page.wait_for_selector("[data-ready]")

    def count(self):
        return self.page.locator(".content").count()

    def number(self):
        """Return the number of the slide in front, from 0."""
        return self.page.evaluate(NUMBER)

    def slide(self, text):
        """Show the first slide with this text; return it."""
        slide = self.page.locator("section > section", has_text=text).first
        slide.evaluate(SHOW)
        return slide

    def instrument(self, name):
        """Show an instrument, alive; return it."""
        stage = self.page.locator(f"[data-stored='{name}']")
        stage.evaluate(SHOW)
        self.wait_until_alive(stage)
        return stage

    def faults(self):
        """Return what is wrong with the instrument in front, when it has found its size."""
        for _ in range(20):
            found = self.page.evaluate(INSTRUMENT)
            small = found["smallest"] < SMALLEST_TEXT - 0.1  # pixels of rounding
            faults = [f"{found['smallest']:.1f} pixels"] * small + found["faults"]
            if not faults:
                break
            self.page.wait_for_timeout(100)
        return faults

    def problems(self, selector=".content"):
        return self.page.evaluate(PROBLEMS, [selector, SMALLEST_TEXT, LEAST_ON_A_SLIDE])


@pytest.fixture
def shown(own_context, folder):
    shown = Shown(own_context, folder)
    yield shown
    shown.page.close()


@pytest.mark.parametrize("name", [*NAMES, SESSION, TALL])
def test_slides_are_whole_full_readable_and_alive_without_a_network(shown, name):
    shown.open(name)
    assert shown.page.locator("mjx-merror, [data-mml-node=merror]").count() == 0
    assert shown.problems() == []
    shown.page.locator(".solution").evaluate_all(OPEN)
    assert shown.problems(".content:has(.solution)") == []
    if name in NAMES:
        assert_alive(shown)
    assert shown.complaints == []


def assert_alive(shown):
    """See that every instrument and every question answers, and can be read before and after."""
    for stage in shown.page.locator(".stage").all():
        stored = stage.get_attribute("data-stored")
        shown.instrument(stored)
        assert shown.faults() == [], stored
        if stage.get_attribute("data-module") == "question":
            stage.locator(".nn-choices button").first.press("Enter")
            expect(stage.locator(".nn-feedback strong")).to_have_count(1)
        else:
            driven = Driven(stage.locator(".nn"))
            assert stage.get_attribute("data-module") == "training" or moves(driven), stored
            for button in stage.locator("button").element_handles():
                if button.is_visible() and button.is_enabled():
                    button.press("Enter")
        assert shown.faults() == [], f"{stored}, used"


def test_the_arrow_key_leads_through_all_slides_and_back(shown):
    shown.open("04_backpropagation")
    fragments = shown.page.locator(".fragment").count()
    assert fragments > 10
    seen = [shown.number()]
    for _ in range(shown.count() + fragments - 1):
        shown.page.keyboard.press("ArrowRight")
        seen.append(shown.number())
    assert sorted(set(seen)) == list(range(shown.count()))
    assert seen == sorted(seen)
    expect(shown.page.locator(".place")).to_have_text("04 · Backpropagation")
    shown.page.keyboard.press("ArrowLeft")
    assert shown.number() == shown.count() - 2
    assert shown.complaints == []


def test_a_key_moves_an_instrument_that_somebody_came_to_with_tab(shown):
    shown.open(SESSION)
    stage = shown.instrument("03_gradient_descent/widget-bowl-code")
    before = shown.number()
    for part in (stage.get_by_role("slider").first, stage.locator("[role=slider][tabindex='0']")):
        part.first.press("ArrowRight")
    assert shown.number() == before
    for key, number in (("PageDown", before + 1), ("PageUp", before - 1)):  # of a clicker
        stage = shown.instrument("03_gradient_descent/widget-bowl-code")
        stage.get_by_role("slider").first.press(key)
        assert shown.number() == number


def _typed(box, text):
    box.fill(text)
    box.press("Enter")


def test_an_instrument_that_was_used_with_the_mouse_gives_the_keys_back(shown):
    shown.open(SESSION)
    name = "03_gradient_descent/widget-bowl-code"
    uses = (
        lambda stage: stage.get_by_role("button", name="Play").click(),
        lambda stage: stage.locator("input[type=range]:not([disabled])").first.click(),
        lambda stage: stage.locator("[role=slider][tabindex='0'] .nn-dot").first.click(),
        lambda stage: _typed(stage.get_by_role("textbox", name="learning rate"), "0.5"),
    )
    for use in uses:
        stage = shown.instrument(name)
        before = shown.number()
        use(stage)
        expect(shown.page.locator(".stage :focus")).to_have_count(0)
        shown.page.keyboard.press("ArrowRight")
        assert shown.number() == before + 1
    stage = shown.instrument("03_gradient_descent/too-long-question")
    before = shown.number()
    stage.locator(".nn-choices button").first.click()
    expect(shown.page.locator(".stage :focus")).to_have_count(0)
    shown.page.keyboard.press("ArrowRight")
    assert shown.number() == before + 1


def test_the_tasks_of_an_instrument_open_on_its_slide(shown):
    shown.open(SESSION)
    shown.instrument("03_gradient_descent/widget-bowl-code")
    slide = shown.page.locator("section.present section.present")
    task = slide.get_by_text("At 0.001, from (-1, 1.5)")
    expect(task).to_be_hidden()
    slide.get_by_text("Tasks").click()
    expect(task).to_be_visible()


# How many buttons and fields of the slide in front its tasks lie over.
UNDER_TASKS = """() => {
    const slide = Reveal.getCurrentSlide();
    const panel = slide.querySelector('.tasks').getBoundingClientRect();
    return [...slide.querySelectorAll('.stage :is(button, input)')].filter(control => {
        const box = control.getBoundingClientRect();
        return control.checkVisibility() && box.left < panel.right && box.right > panel.left
            && box.top < panel.bottom && box.bottom > panel.top;
    }).length;
}"""


def test_the_tasks_leave_the_controls_that_they_name(shown):
    shown.open("04_backpropagation")
    shown.instrument("04_backpropagation/graph-widget")
    slide = shown.page.locator("section.present section.present")
    slide.get_by_text("Tasks").click()
    expect(slide.locator(".tasks ol")).to_be_visible()
    assert shown.page.evaluate(UNDER_TASKS) == 0
    slide.get_by_text("Tasks", exact=True).click()
    expect(slide.locator(".tasks")).to_have_attribute("data-corner", "")


def test_only_an_instrument_has_tasks(shown):
    shown.open("15_making_pictures")
    assert shown.page.locator(".tasks").count() > 0
    assert shown.page.locator("section:has([data-module=question]) > .content .tasks").count() == 0


def test_predictions_are_typed_one_after_the_other_and_then_the_deck_has_its_keys(shown):
    shown.open("04_backpropagation")
    stage = shown.instrument("04_backpropagation/graph-widget")
    box = stage.locator(".nn-graph-prediction input")
    label = stage.locator(".nn-graph-prediction")
    asked = label.inner_text()
    box.fill("123")
    box.press("Enter")
    expect(box).to_be_focused()
    before = shown.number()
    stage.get_by_role("button", name="Show it").click()
    assert label.inner_text() != asked
    expect(shown.page.locator(".stage :focus")).to_have_count(0)
    shown.page.keyboard.press("ArrowRight")
    assert shown.number() == before + 1


@pytest.mark.parametrize("screen", [SCREEN, {"width": 1280, "height": 720}])
def test_what_is_dragged_follows_the_pointer(shown, screen):
    shown.page.set_viewport_size(screen)
    shown.open(SESSION)
    stage = shown.instrument("03_gradient_descent/widget-bowl-code")
    handle = stage.locator("[role=slider][tabindex='0'] .nn-target").first
    box = handle.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    shown.page.mouse.move(x, y)
    shown.page.mouse.down()
    shown.page.mouse.move(x + 40, y + 30, steps=5)
    shown.page.mouse.up()
    after = handle.bounding_box()
    assert abs(after["x"] + after["width"] / 2 - x - 40) < 4
    assert abs(after["y"] + after["height"] / 2 - y - 30) < 4


def test_a_click_with_ctrl_enlarges_what_is_small(shown):
    shown.open("13_attention")
    stage = shown.instrument("13_attention/attention-widget-code")
    before = shown.page.evaluate(INSTRUMENT)["smallest"]
    stage.locator("figcaption").first.click(modifiers=["Control"])  # Alt, but on Linux
    shown.page.wait_for_function(f"() => ({INSTRUMENT})().smallest > {1.9 * before}")


def test_a_link_to_a_heading_opens_its_slide_which_says_where_it_is(shown):
    heading = "6. What does PyTorch do for you?"
    shown.open("04_backpropagation", f"#{heading.replace(' ', '-')}")
    expect(shown.page.locator("section.present h2", has_text=heading)).to_be_visible()
    number = shown.number()
    while shown.number() == number:
        shown.page.keyboard.press("ArrowRight")
    expect(shown.page.locator(".place")).to_have_text(f"04 · Backpropagation  ·  {heading}")
    assert "#/" in shown.page.url, "reloading the page would not show this slide again"


def test_the_result_is_a_step_after_the_prediction(shown):
    shown.open("03_gradient_descent")
    slide = shown.slide("Which of the two comes closer to 3")
    expect(slide.locator("pre", has_text="def cube")).to_be_visible()
    steps = slide.locator(".fragment")
    assert "one-sided 3.310000" in steps.nth(0).text_content()
    assert "ten times smaller, too" in steps.nth(1).text_content()
    for seen in (0, 1, 2):
        for number in (0, 1):
            expect(steps.nth(number)).to_have_css("opacity", "1" if number < seen else "0")
        number = shown.number()
        shown.page.keyboard.press("ArrowRight")
    assert shown.number() == number + 1


@pytest.mark.parametrize(
    ("name", "exercise", "fits"),
    [
        ("03_gradient_descent", "Exercise 3.2: a step", True),
        ("11_deeper_networks", "Exercise 11.2: a residual block", False),
    ],
)
def test_a_solution_opens_by_a_click_and_closes_when_one_goes_on(shown, name, exercise, fits):
    shown.open(name)
    slide = shown.slide(exercise)
    asks = slide.locator("p").first
    solution = slide.locator(".solution pre")
    expect(solution).to_be_hidden()
    expect(asks).to_be_visible()
    slide.get_by_text("One solution").click()
    expect(solution).to_be_visible()
    expect(asks).to_be_visible(visible=fits)
    expect(slide.get_by_role("heading")).to_be_visible()
    shown.page.keyboard.press("ArrowRight")
    slide.evaluate(SHOW)
    expect(solution).to_be_hidden()
    expect(asks).to_be_visible()


def test_broken_code_is_shown_and_repaired_in_class(shown):
    shown.open("09_bug_clinic")
    slide = shown.slide("Case 1: the definition is fine")
    expect(slide.get_by_text("F.relu")).to_be_visible()


def test_the_lecturer_reads_what_to_ask_and_what_to_expect(shown):
    shown.open(SESSION)
    shown.slide("Which of the two comes closer to 3")
    with shown.page.context.expect_page() as opened:
        shown.page.keyboard.press("s")
    speaker = opened.value
    notes = speaker.locator(".speaker-controls-notes")
    expect(notes).to_contain_text("Stop and ask. Before slope-code", timeout=30_000)
    expect(notes).to_contain_text("Live.")
    shown.slide("Exercise 3.3: gradient descent")
    shown.page.keyboard.press("ArrowLeft")
    shown.page.keyboard.press("ArrowRight")
    expect(notes).to_contain_text("all rows of the path are its end")
    speaker.close()


def test_printed_it_has_a_page_for_each_slide_with_the_instruments(shown):
    shown.open(SESSION)
    slides = shown.count()
    shown.open(SESSION, "?print-pdf")
    assert shown.page.locator(".pdf-page").count() == slides
    for stage in shown.page.locator(".stage").all():
        box = stage.locator(".nn").bounding_box()
        assert box["width"] > 900
        assert box["height"] > 300
    pdf = shown.page.pdf(prefer_css_page_size=True, print_background=True)
    assert pdf.count(b"/Type /Page\n") == slides


def test_what_does_not_fit_is_divided_and_nothing_is_lost(shown):
    shown.open(TALL)
    text = shown.page.locator(".slides").evaluate("e => e.textContent")
    for number in range(60):
        assert text.count(f"row {number}of") + text.count(f"row {number}\n") == 1, number
    for number in range(40):
        assert text.count(f"Item {number}.") == 1
    for number in range(80):
        assert text.count(f"print({number:3})") == 1
    for number in range(50):
        assert len(re.findall(rf"out {number}(?!\d)", text)) == 1
    tables = shown.page.locator("table")
    assert tables.count() > 2
    assert [each.locator("th").count() for each in tables.all()] == [2] * tables.count()


def test_a_request_outside_the_folder_and_a_missing_file_are_seen(shown):
    page = shown.folder / "others" / "bad.html"
    outside = shown.folder.parent / "outside.js"
    outside.touch()
    page.write_text(
        '<script src="missing.js"></script><script src="../../outside.js"></script>'
        '<script src="https://example.org/a.js"></script><i data-ready>i</i>',
        encoding="utf-8",
    )
    shown.open("others/bad")
    failed = {each.rpartition("/")[2] for each in shown.complaints if not each.startswith("Failed")}
    assert failed == {"missing.js", "outside.js", "a.js"}
