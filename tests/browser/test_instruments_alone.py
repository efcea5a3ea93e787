"""Every instrument on a plain page: readable, usable by everybody, quick, and its picture."""

import re
from statistics import median

import pytest
from playwright.sync_api import expect

from course_utils.exercises import all_questions
from tests.browser.instruments import CONTRAST_ALONE, NO_CONTRAST, Driven
from tests.widgets import made
from tools.browser import measured_moves
from tools.instrument_page import show_alone, show_beside
from tools.instrument_pictures import SHOWN

MOST_SCRIPT = 16
"""Milliseconds of script from an input to its picture."""
MOST_LATENCY = 66
"""Milliseconds to the picture, with other tests running; `make bench` measures without them."""

QUESTION = "question"
MAKERS = {name: make for name, make in SHOWN.items() if name != "descent-bowl"}
MAKERS[QUESTION] = lambda: all_questions()[0].view()
MAKERS["lenet"] = made.convolutional_network
MAKERS["predictions"] = made.predictions
MAKERS["strengths"] = made.recorded_strengths
MAKERS["training"] = made.training
MAKERS["sampler"] = made.sampler
MAKERS["attention"] = made.attention
MAKERS["latent"] = made.latent_map
MAKERS["denoising"] = made.denoised_points
MAKERS["few_shots"] = made.few_labels
MAKERS["spectrogram"] = made.recordings
WITHOUT_MOVES = {QUESTION, "training"}
SOME = 4
"""As many handles of an instrument are moved in every way; the network has 17 of one kind."""
STILL = {("network", "learning rate")}
"""Sliders that change nothing that can be seen before something else is done."""


@pytest.fixture(scope="module")
def instruments():
    return {name: make() for name, make in MAKERS.items()}


@pytest.fixture(scope="module")
def pages(browser):
    """Return a function that returns a page with options; those of equal options are one."""
    opened, errors = {}, []

    def page_with(**options):
        if (key := repr(sorted(options.items()))) not in opened:
            page = opened[key] = browser.new_page(**options)
            page.on("pageerror", lambda error: errors.append(error.stack))
            page.on("console", lambda each: each.type == "error" and errors.append(each.text))
        return opened[key]

    yield page_with, errors
    for page in opened.values():
        page.close()


@pytest.fixture
def alone(pages, instruments):
    """Return a function that shows an instrument on a page that holds nothing else."""
    page_with, errors = pages

    def show(name, *, width=900, theme="light", **options):
        page = page_with(viewport={"width": width, "height": 900}, **options)
        return Driven(show_alone(page, instruments[name], theme=theme))

    yield show
    assert [errors.pop() for _ in list(errors)] == []


every = pytest.mark.parametrize("name", MAKERS)


@every
def test_it_can_be_read_and_used_by_everybody(alone, name):
    driven = alone(name)
    assert driven.faults() == []
    driven.assert_readable()
    in_the_dark = alone(name, theme="dark")  # which changes nothing but colours
    assert in_the_dark.faults(**CONTRAST_ALONE) == []


@every
def test_it_is_readable_in_a_narrow_column(alone, name):
    driven = alone(name, width=400)
    driven.assert_readable()
    assert driven.faults(**NO_CONTRAST) == []


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
    for number, handle in enumerate(driven.handles()):
        label = handle.get_attribute("aria-label")
        ways = ((600, 600), (23, 17), (-40, -31))[: 3 if number < SOME else 1]
        drags = [driven.drag(handle, *way) for way in ways]
        assert any(drags), label
        keys = ("Home", "End", "ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown", "PageUp")
        moved = [driven.press(handle, key) for key in keys[: 7 if number < SOME else 2]]
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


@pytest.mark.parametrize("name", [name for name in MAKERS if name not in WITHOUT_MOVES])
def test_a_movement_takes_little_work(alone, name):
    driven = alone(name)
    measured = measured_moves(driven.root, moves=20)
    assert median(move.script for move in measured) <= MOST_SCRIPT
    assert median(move.latency for move in measured) <= MOST_LATENCY


def test_instruments_on_one_page_do_not_get_into_each_others_way(alone, instruments):
    page = alone("neuron").page
    for name in (*MAKERS, "neuron"):
        show_beside(page, instruments[name])
    ids = page.evaluate("() => [...document.querySelectorAll('[id]')].map(each => each.id)")
    assert len(ids) > 50
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("neuron", "arrow of the weights"),
        ("neuron", "line where z = 0; moves the bias"),
        ("descent", "start"),
        ("depth", "layer to look at"),
    ],
)
def test_a_finger_drags_a_handle_and_not_the_page(alone, name, label):
    driven = alone(name, has_touch=True)
    handle = driven.root.get_by_role("slider", name=label, exact=True)
    handle.scroll_into_view_if_needed()
    box, before = handle.bounding_box(), driven.picture()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    session = driven.page.context.new_cdp_session(driven.page)

    def touch(kind, *points):
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    scrolled = driven.page.evaluate("() => scrollY")
    touch("touchStart", {"x": x, "y": y})
    for step in range(1, 9):
        touch("touchMove", {"x": x + 6 * step, "y": y - 6 * step})
    touch("touchEnd")
    assert driven.picture() != before
    moved = handle.bounding_box()
    assert abs(moved["x"] - box["x"]) > 20
    assert driven.page.evaluate("() => scrollY") == scrolled


def test_a_button_that_has_done_its_work_keeps_the_focus(alone):
    driven = alone("descent")
    step, back = (driven.root.get_by_role("button", name=name) for name in ("Step", "Back"))
    step.first.press("Enter")
    back.press("Enter")
    driven.settle()
    expect(back).to_have_attribute("aria-disabled", "true")
    expect(back).to_be_focused()


def test_drawings_can_be_seen_in_forced_colours(alone):
    driven = alone("neuron", forced_colors="active", color_scheme="dark")
    colours = driven.root.evaluate(
        """root => ['fill', 'backgroundColor'].map((name, k) =>
            getComputedStyle(k ? root : root.querySelector('svg text'))[name])"""
    )
    assert colours == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]


@pytest.mark.parametrize("name", MAKERS)
def test_a_state_that_makes_no_sense_is_said_and_the_next_one_shown(alone, name):
    driven = alone(name)
    if name == QUESTION:
        return
    before = driven.sentence()
    driven.page.evaluate(
        """() => {
            const {model} = window.mounted, good = model.get('state');
            window.good = good;
            model.set('state', Object.fromEntries(Object.keys(good).map(key => [key, {}])));
        }"""
    )
    driven.settle()
    driven.page.evaluate("() => window.mounted.model.set('state', window.good)")
    driven.settle()
    assert driven.sentence() == before


# --- single ones ----------------------------------------------------------------------------------


def test_the_line_of_a_neuron_is_dragged_anywhere_and_its_weights_stay(alone):
    driven = alone("neuron")
    driven.type(driven.sliders()[1], "0")  # w2: the line stands upright
    upper, lower = (
        driven.root.get_by_role("button", name=re.compile(re.escape(f"corner ({name})")))
        for name in ("1, 1", "−1, −1")
    )
    right, left = (each.bounding_box() for each in (upper, lower))
    unit = (right["x"] - left["x"]) / 2
    x = left["x"] + left["width"] / 2 + unit  # where x1 = 0
    mouse = driven.page.mouse
    mouse.move(x + 4, right["y"] - unit)  # far from its handle, and not quite on it
    mouse.down()
    mouse.move(x + 4 + 2 * unit, right["y"] - unit, steps=4)
    mouse.up()
    driven.settle()
    assert driven.sentence().startswith("The line is where z = 1·x1 + 0·x2 − 2 = 0.")
    expect(driven.root.get_by_role("slider", name="line where z = 0")).to_be_focused()


@pytest.mark.parametrize(("name", "steps"), [("matrix", 4), ("convolution", 1)])
def test_a_number_in_a_cell_is_dragged_and_a_press_goes_into_it(alone, name, steps):
    driven = alone(name)
    fields = driven.root.locator(f".nn-{name}-number, .nn-{name}-kernel input")
    cell = next(each for each in fields.all() if each.is_visible())
    before = float(cell.input_value().replace("−", "-"))
    driven.drag(cell, 0, -40)
    assert float(cell.input_value().replace("−", "-")) == before + steps
    expect(cell).not_to_be_focused()
    cell.click()
    expect(cell).to_be_focused()


@pytest.mark.parametrize("name", ["matrix", "convolution"])
def test_a_number_that_is_typed_in_a_cell_stays_when_it_is_left(alone, name):
    driven = alone(name)
    fields = driven.root.locator(f".nn-{name}-number, .nn-{name}-kernel input")
    cell = next(each for each in fields.all() if each.is_visible())
    cell.fill("2")
    cell.press("Tab")
    driven.settle()
    assert cell.input_value() == "2"


def test_a_note_on_a_size_goes_when_something_else_is_pressed(alone):
    driven = alone("matrix")
    slider = driven.root.get_by_role("slider", name="out (neurons)", exact=True)
    for press in ("click", "Enter"):
        driven.type(slider, "7")
        expect(driven.note_of(slider)).to_have_text("7 is outside 1 to 4, so 4 is used.")
        step = driven.root.get_by_role("button", name="Step", exact=True)
        step.click() if press == "click" else step.press(press)
        expect(driven.note_of(slider)).to_be_empty()


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
