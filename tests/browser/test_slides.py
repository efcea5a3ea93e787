"""The pages of slides in Chromium, from a folder beyond which nothing can be reached."""

import re

import pytest
from nbformat.v4 import new_output
from playwright.sync_api import expect

from tests.browser.in_folder import InFolder
from tests.tiny import code, notebook, prose
from tools import notebooks, slides
from tools.browser import hardly_readable, new_context

CHAPTERS = ["02_losses", "04_backpropagation", "07_regularization"]
SCREEN = {"width": 1920, "height": 1080}
SMALLEST_TEXT = 14  # pixels on the screen
TALL = "01_tall"

# What stands on the slide in front: its words, and what a viewer could not see or read.
PROBLEMS = """smallest => {
    const slide = Reveal.getCurrentSlide(), frame = slide.getBoundingClientRect();
    const scrolls = getComputedStyle(slide).overflowY === 'auto';
    const problems = [], end = 1;  // pixels of rounding
    for (const part of slide.querySelectorAll('.content, img, pre, table, mjx-container')) {
        const box = part.getBoundingClientRect(), name = part.className || part.tagName;
        if (box.right > frame.right + end) problems.push(`${name}: too wide`);
        if (box.bottom > frame.bottom + end && !scrolls) problems.push(`${name}: too tall`);
        if (part.scrollWidth > part.clientWidth + end && part.matches('pre, .content'))
            problems.push(`${name}: cut off`);
    }
    for (const image of slide.querySelectorAll('img')) {
        if (!image.naturalWidth) problems.push('a picture is not there');
        const shape = image.naturalWidth / image.naturalHeight;
        const shown = image.offsetWidth / image.offsetHeight;
        if (Math.abs(shown / shape - 1) > 0.01) problems.push('a picture is distorted');
    }
    const [place, number, arrows] = ['.place', '.slide-number', '.controls .navigate-left'].map(
        each => document.querySelector(each).getBoundingClientRect());
    if (place.right > number.left || number.right > arrows.left)
        problems.push('the line at the foot overlaps');
    if (place.top < frame.bottom - 1) problems.push('the slide covers the line at the foot');
    const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const text = texts.currentNode.textContent.trim(), parent = texts.currentNode.parentElement;
        if (!text || parent.closest('mjx-container') || !parent.checkVisibility()) continue;
        const scale = slide.querySelector('.content').getBoundingClientRect().width
            / slide.querySelector('.content').offsetWidth;
        const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
        if (size < smallest) problems.push(`${size.toFixed(1)} pixels: ${text}`);
        if (/\\$[^$]+\\$/.test(text) && !parent.closest('pre, code'))
            problems.push(`no formula: ${text}`);
    }
    return problems;
}"""

SHOW = """number => {
    const slide = document.querySelectorAll('.content')[number].parentElement;
    const {h, v} = Reveal.getIndices(slide);
    Reveal.slide(h, v, Infinity);
}"""

NUMBER = """() => [...document.querySelectorAll('.content')].indexOf(
    Reveal.getCurrentSlide().querySelector('.content'))"""


def tall():
    """Return a chapter with more than a screen can show."""
    answers = f"<details><summary>Yes</summary>{'No. ' * 800}</details>"
    question = new_output("display_data", data={"text/html": answers})
    lines = [f"print({number:3})  # {'wide ' * 12}" for number in range(80)]
    return notebook(
        prose("# 01 · Tall", "title"),
        code("\n".join(lines), "long", count=1),
        prose("## 1. Ends", "end"),
        code("ex.ends", "question", [question], 2),
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("slides")
    source = folder / f"{TALL}.ipynb"
    notebooks.write(source, tall())
    slides.write_slides([*map(notebooks.find_notebook, CHAPTERS), source], folder / "slides")
    return folder / "slides"


class Deck(InFolder):
    """The slides of a chapter in a page that reaches nothing outside their folder."""

    def __init__(self, context, folder):
        super().__init__(context, folder)
        self.page.set_viewport_size(SCREEN)

    def open(self, chapter, anchor=""):
        self.page.goto("about:blank")
        self.page.goto(f"{(self.folder / chapter).as_uri()}.html{anchor}")
        self.page.wait_for_selector("[data-ready]")

    def count(self):
        return self.page.locator(".content").count()

    def number(self):
        """Return the number of the slide in front, from 0."""
        return self.page.evaluate(NUMBER)

    def show(self, number):
        """Show a slide with all its fragments."""
        self.page.evaluate(SHOW, number)

    def problems(self):
        return self.page.evaluate(PROBLEMS, SMALLEST_TEXT)


@pytest.fixture
def deck(browser, folder):
    context = new_context(browser)
    yield Deck(context, folder)
    context.close()


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_slides_are_whole_and_readable_without_a_network(deck, chapter):
    deck.open(chapter)
    assert deck.page.locator("mjx-container").count() > 10
    assert deck.page.locator("mjx-merror, [data-mml-node=merror]").count() == 0
    problems = {}
    for number in range(deck.count()):
        deck.show(number)
        problems[number] = deck.problems()
    assert {number: found for number, found in problems.items() if found} == {}
    assert deck.complaints == []


def test_the_arrow_key_leads_through_all_slides_and_back(deck):
    deck.open("04_backpropagation")
    fragments = deck.page.locator(".fragment").count()
    assert fragments > 0
    seen = [deck.number()]
    for _ in range(deck.count() + fragments - 1):
        deck.page.keyboard.press("ArrowRight")
        seen.append(deck.number())
    assert sorted(set(seen)) == list(range(deck.count()))
    assert seen == sorted(seen)
    expect(deck.page.locator(".place")).to_have_text("04 · Backpropagation")
    deck.page.keyboard.press("ArrowLeft")
    assert deck.number() == deck.count() - 2
    assert deck.complaints == []


def test_a_link_to_a_heading_opens_its_slide_which_says_where_it_is(deck):
    heading = "6. What does PyTorch do for you?"
    deck.open("04_backpropagation", f"#{heading.replace(' ', '-')}")
    expect(deck.page.locator("section.present h2", has_text=heading)).to_be_visible()
    deck.page.keyboard.press("ArrowRight")  # the prediction's answer
    deck.page.keyboard.press("ArrowRight")
    expect(deck.page.locator(".place")).to_have_text(f"04 · Backpropagation  ·  {heading}")
    assert "#/" in deck.page.url, "reloading the page would not show this slide again"


def test_a_slide_shrinks_when_a_long_answer_is_opened(deck):
    deck.open(TALL)
    deck.show(2)
    slide = deck.page.locator("section.present section.present")
    expect(slide.locator(".content")).not_to_have_attribute("style", re.compile("scale"))
    slide.locator("summary").click()
    expect(slide.locator(".content")).to_have_attribute("style", re.compile("scale"))
    assert deck.problems() == []


def test_opened_answers_can_be_read(deck):
    deck.open("04_backpropagation")
    slide = deck.page.locator("section.present section.present")
    answers = slide.locator("summary")
    for number in range(deck.count()):
        deck.show(number)
        if answers.count() > 3:
            break
    for answer in answers.all():
        answer.click()
    expect(slide.get_by_text("Both uses move s at the same time")).to_be_visible()
    assert hardly_readable(slide) == []


def test_what_is_too_long_even_in_small_can_be_scrolled(deck):
    deck.open(TALL)
    deck.show(1)
    assert deck.problems() == []
    last = deck.page.get_by_text("79", exact=True)
    expect(last).not_to_be_in_viewport()
    deck.page.mouse.move(900, 500)
    deck.page.mouse.wheel(0, 5000)
    expect(last).to_be_in_viewport()
    deck.page.keyboard.press("ArrowRight")
    expect(deck.page.get_by_role("heading", name="1. Ends")).to_be_visible()


def test_a_request_outside_the_folder_and_a_missing_file_are_seen(deck):
    page = deck.folder / "bad.html"
    outside = deck.folder.parent / "outside.js"
    outside.touch()
    page.write_text(
        '<script src="missing.js"></script><script src="../outside.js"></script>'
        '<script src="https://example.org/a.js"></script><i data-ready>i</i>',
        encoding="utf-8",
    )
    deck.open("bad")
    failed = {each.rpartition("/")[2] for each in deck.complaints if not each.startswith("Failed")}
    assert failed == {"missing.js", "outside.js", "a.js"}
