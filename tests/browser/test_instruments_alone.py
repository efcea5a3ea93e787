"""Every instrument on a plain page: readable, usable by everybody, quick, and its picture."""

import re
from statistics import median

import pytest
from playwright.sync_api import expect

from course_utils.exercises import all_questions
from tests.browser.instruments import Driven
from tools.browser import measured_moves
from tools.instrument_page import show_alone
from tools.instrument_pictures import SHOWN

MOST_SCRIPT = 16
"""Milliseconds of script from an input to its picture."""
MOST_LATENCY = 66
"""Milliseconds to the picture, with other tests running; `make bench` measures without them."""

QUESTION = "question"
MAKERS = {**SHOWN, QUESTION: lambda: all_questions()[0].view()}
STILL = {("network", "learning rate")}
"""Sliders that change nothing that can be seen before something else is done."""


@pytest.fixture(scope="module")
def instruments():
    return {name: make() for name, make in MAKERS.items()}


@pytest.fixture
def alone(browser, instruments):
    """Return a function that shows an instrument on a page of its own."""
    pages, errors = [], []

    def show(name, *, width=900, theme="light", **options):
        page = browser.new_page(viewport={"width": width, "height": 900}, **options)
        page.on("pageerror", lambda error: errors.append(error.stack))
        page.on("console", lambda message: errors.append(message.text))
        pages.append(page)
        return Driven(show_alone(page, instruments[name], theme=theme))

    yield show
    for page in pages:
        page.close()
    assert errors == []


every = pytest.mark.parametrize("name", MAKERS)


@every
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_can_be_read_and_used_by_everybody(alone, name, theme):
    driven = alone(name, theme=theme)
    assert driven.faults() == []
    driven.assert_readable()


@every
def test_it_is_readable_in_a_narrow_column(alone, name):
    driven = alone(name, width=400)
    driven.assert_readable()
    assert driven.faults() == []


@every
def test_every_slider_moves_the_picture_by_keys_and_to_its_ends(alone, name):
    driven = alone(name)
    for slider in driven.sliders():
        label = slider.get_attribute("aria-label")
        moved = [driven.press(slider, key) for key in ("ArrowLeft", "ArrowRight", "Home", "End")]
        assert any(moved) or (name, label) in STILL, label
        expect(slider).to_be_focused()
        driven.assert_readable()


@every
def test_typed_numbers_stay_as_they_are_typed_or_it_says_why_not(alone, name):
    driven = alone(name)
    for slider in driven.sliders():
        box, typed = driven.box_of(slider), inside(slider)
        driven.type(slider, typed)
        if slider.is_disabled():
            continue
        expect(box).to_have_value(typed)
        driven.type(slider, "a lot")
        expect(box).to_have_value(typed)
        expect(driven.note_of(slider)).to_have_text(re.compile(f"“a lot” is no .*{typed} stays"))


def inside(slider):
    """Return a number that can be typed beside a slider, but is no place of its handle."""
    low, high = float(slider.get_attribute("min")), float(slider.get_attribute("max"))
    if slider.locator("xpath=..").locator("[inputmode=numeric]").count():
        return str(round(low + 1))
    number, shown = float(slider.input_value()), slider.get_attribute("aria-valuetext")
    is_log = abs(number - float(shown.replace("−", "-").replace(",", ""))) > 0.2
    place = low + 0.4137 * (high - low)
    return f"{10**place if is_log else place:.5f}"


@every
def test_every_handle_is_dragged_and_follows_the_arrow_keys(alone, name):
    driven = alone(name)
    for handle in driven.handles():
        label = handle.get_attribute("aria-label")
        drags = [driven.drag(handle, *way) for way in ((23, 17), (-40, -31), (600, 600))]
        assert any(drags), label
        keys = ("ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown", "Home", "End", "PageUp")
        moved = [driven.press(handle, key) for key in keys]
        assert any(moved), label
        driven.assert_readable()


@every
def test_every_button_can_be_pressed_with_the_keyboard(alone, name):
    driven = alone(name, reduced_motion="reduce")
    if name != QUESTION:
        assert driven.sentence()
    for press in [*driven.choices(), *driven.buttons()]:
        if press.is_visible() and press.is_enabled():
            press.press("Enter")
            driven.picture()
    driven.assert_readable()
    assert driven.faults() == []


@pytest.mark.parametrize("name", [name for name in MAKERS if name not in (QUESTION, "guess")])
def test_a_movement_takes_little_work(alone, name):
    driven = alone(name)
    measured = measured_moves(driven.root, moves=20)
    assert median(move.script for move in measured) <= MOST_SCRIPT
    assert median(move.latency for move in measured) <= MOST_LATENCY


# --- questions ------------------------------------------------------------------------------------


def test_a_question_answers_without_a_kernel_and_says_that_nobody_records_it(alone):
    root = alone(QUESTION).root
    buttons = root.locator(".nn-choices button")
    expect(buttons.first).to_have_attribute("aria-pressed", "false")
    buttons.first.press("Enter")
    expect(buttons.first).to_have_attribute("aria-pressed", "true")
    expect(root.locator(".nn-feedback strong")).to_have_count(1)
    expect(root.get_by_role("alert")).to_contain_text("not recorded")
    state = root.page.evaluate("() => window.mounted.model.get('state')")
    assert state == {"picks": [0]}
    root.get_by_role("button", name="Ask me again").press("Enter")
    expect(root.locator(".nn-feedback")).to_be_empty()
    expect(root.locator(".nn-notice")).to_be_empty()
    expect(buttons.first).to_be_focused()


def test_right_and_wrong_choices_are_marked_by_signs(alone):
    root = alone(QUESTION).root
    right = [choice.correct for choice in all_questions()[0].choices]
    for number, is_right in enumerate(right):
        choice = root.locator(".nn-choices button").nth(number)
        choice.click()
        expect(choice).to_contain_text("✓" if is_right else "✗")
