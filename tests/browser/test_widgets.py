"""Every widget is alive: each of its controls moves, and the picture follows."""

import json
import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import CHAPTERS, NOTEBOOKS

pytestmark = pytest.mark.usefixtures("quiet")


def widget_cells():
    """Return chapter and cell id of every widget."""
    for chapter in CHAPTERS:
        text = (NOTEBOOKS / f"{chapter}.ipynb").read_text(encoding="utf-8")
        for cell in json.loads(text)["cells"]:
            is_code = cell["cell_type"] == "code"
            if is_code and re.search("^explore_", "".join(cell["source"]), re.MULTILINE):
                yield pytest.param(chapter, cell["id"], id=cell["id"])


every_widget = pytest.mark.parametrize(("chapter_name", "cell"), list(widget_cells()))


class Widget:
    """A widget in the output of a cell; remembers the picture it has shown."""

    def __init__(self, output):
        self.output = output
        self.image = output.locator("img.widget-image")
        self.handles = output.get_by_role("slider")
        self.numbers = output.locator(".widget-readout")
        self.choices = output.locator(".widget-toggle-buttons")
        self.source = self.image.get_attribute("src")

    def wait_for_new_picture(self):
        image = self.image.element_handle()
        self.image.page.wait_for_function(
            "([image, source]) => image.src !== source", arg=[image, self.source]
        )
        self.source = self.image.get_attribute("src")
        assert self.image.evaluate("image => image.decode().then(() => image.naturalWidth)") > 100


@pytest.fixture
def widget(chapter, chapter_name, cell):
    return Widget(chapter(chapter_name).output(cell))


def read(number):
    return float(number.inner_text().replace("−", "-").replace(",", ""))


def limits(handle):
    return [float(handle.get_attribute(f"aria-value{which}")) for which in ("min", "max")]


@every_widget
def test_it_is_alive_and_not_its_fallback_picture(widget):
    expect(widget.image).to_be_visible()
    assert widget.source.startswith("blob:")
    expect(widget.output.locator("img")).to_have_count(1)
    expect(widget.handles.first).to_be_visible()


@every_widget
def test_every_slider_follows_the_arrow_keys(widget):
    for handle, number in zip(widget.handles.all(), widget.numbers.all(), strict=True):
        value = read(number)
        handle.press("ArrowRight" if value < limits(handle)[1] else "ArrowLeft")
        widget.wait_for_new_picture()
        assert read(number) != value
        expect(handle).to_be_focused()


@every_widget
def test_every_number_can_be_typed(widget):
    for handle, number in zip(widget.handles.all(), widget.numbers.all(), strict=True):
        low, high = limits(handle)
        wanted = next(
            value
            for value in (round(low + part * (high - low)) for part in (0.8, 0.2))
            if value != read(number)
        )
        number.click()
        widget.output.page.keyboard.press("ControlOrMeta+A")
        widget.output.page.keyboard.type(str(wanted))
        widget.output.page.keyboard.press("Enter")
        widget.wait_for_new_picture()
        assert read(number) == wanted


@every_widget
def test_every_choice_shows_another_picture(widget):
    for choice in widget.choices.all():
        chosen = choice.locator("button.mod-active").inner_text()
        others = [name for name in choice.get_by_role("button").all_inner_texts() if name != chosen]
        assert others
        for name in [*others, chosen]:
            choice.get_by_role("button", name=name, exact=True).click()
            widget.wait_for_new_picture()


@every_widget
def test_every_choice_can_be_made_with_the_keyboard(widget):
    for choice in widget.choices.all():
        buttons = choice.get_by_role("button")
        is_first = "mod-active" in buttons.first.get_attribute("class")
        button = buttons.nth(1 if is_first else 0)
        button.press("Enter")
        expect(button).to_be_focused()
        widget.wait_for_new_picture()


@every_widget
def test_its_sentence_follows(chapter, chapter_name, cell):
    notebook = chapter(chapter_name)
    old = Widget(notebook.output(cell))
    notebook.run(cell)  # back to where it starts
    old.wait_for_new_picture()
    widget = Widget(notebook.output(cell))
    sentence = widget.output.get_by_role("status")
    said = {sentence.inner_text()}
    for handle in widget.handles.all():
        for key in ("End", "Home"):
            end = limits(handle)[key == "End"]
            if len(said) == 1 and float(handle.get_attribute("aria-valuenow")) != end:
                handle.press(key)
                widget.wait_for_new_picture()
                said.add(sentence.inner_text())
    assert len(said) > 1
