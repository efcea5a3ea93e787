"""Every picture with sliders is alive: each of its controls moves, and the picture follows."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import of_chapter
from tools.browser import measured_moves, picture_cells
from tools.notebooks import all_notebooks

pytestmark = pytest.mark.usefixtures("quiet")


every_widget = pytest.mark.parametrize(
    ("run_chapter", "cell"),
    [
        pytest.param(path.stem, cell, id=cell)
        for path in all_notebooks()
        for cell in picture_cells(path)
    ],
    indirect=["run_chapter"],
    scope="package",
)


class Widget:
    """A widget in the output of a cell; remembers the picture it has shown."""

    def __init__(self, output):
        self.output = output
        self.image = output.locator("img.widget-image")
        self.handles = output.get_by_role("slider")
        self.choices = output.locator(".widget-toggle-buttons")
        self.source = self.image.get_attribute("src")

    def box_of(self, handle):
        """Return the box for the number of a slider, by its name."""
        row = handle.locator("xpath=ancestor::*[contains(@class, 'widget-hbox')][1]")
        label = row.locator(".widget-label:visible")
        return self.output.get_by_role("textbox", name=label.inner_text(), exact=True)

    def wait_for_new_picture(self):
        self.image.page.wait_for_function(
            """([image, source]) =>
                image.src !== source && image.complete && image.naturalWidth > 100""",
            arg=[self.image.element_handle(), self.source],
        )
        self.source = self.image.get_attribute("src")


@pytest.fixture
def widget(chapter, cell):
    return Widget(chapter.output(cell))


END_OF = {"Home": "min", "End": "max"}


def enabled(handles):
    """Return the handles of sliders that act on the picture at present."""
    return [
        handle
        for handle in handles.all()
        if not handle.locator("xpath=ancestor::*[@disabled]").count()
    ]


def is_at(handle, end):
    return handle.get_attribute("aria-valuenow") == handle.get_attribute(f"aria-value{end}")


@every_widget
def test_it_is_alive_and_not_its_fallback_picture(widget):
    expect(widget.image).to_be_visible()
    assert widget.source.startswith("blob:")
    expect(widget.output.locator("img")).to_have_count(1)
    expect(widget.handles.first).to_be_visible()


@every_widget
def test_no_label_is_cut_off(widget):
    labels = widget.output.locator(".widget-label")
    assert labels.count() >= widget.handles.count()
    cut_off = labels.evaluate_all(
        """labels => labels.filter(label => label.scrollWidth > label.clientWidth)
            .map(label => label.textContent)"""
    )
    assert cut_off == []


@every_widget
def test_every_slider_follows_arrow_keys_and_typed_numbers(widget):
    assert enabled(widget.handles)
    for handle in enabled(widget.handles):
        box = widget.box_of(handle)
        before = box.input_value()
        handle.press("ArrowLeft" if is_at(handle, "max") else "ArrowRight")
        widget.wait_for_new_picture()
        expect(box).not_to_have_value(before)
        expect(handle).to_be_focused()

        box.fill(before)
        box.press("Enter")
        widget.wait_for_new_picture()
        expect(box).to_have_value(before)


@every_widget
def test_every_choice_shows_another_picture_and_stays(chapter, widget):
    for choice in widget.choices.all():
        chosen = choice.locator("button.mod-active").inner_text()
        others = [name for name in choice.get_by_role("button").all_inner_texts() if name != chosen]
        assert others
        for name in [*others, chosen]:
            choice.get_by_role("button", name=name, exact=True).click()
            widget.wait_for_new_picture()
            chapter.wait_until_idle()  # sliders that follow may have answered
            expect(choice.locator("button.mod-active")).to_have_text(name)


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
def test_its_sentence_follows(widget):
    sentence = widget.output.get_by_role("status")
    before = sentence.inner_text()
    for handle in enabled(widget.handles):
        for key in ("Home", "End"):
            if sentence.inner_text() == before and not is_at(handle, END_OF[key]):
                handle.press(key)
                widget.wait_for_new_picture()
    expect(sentence).not_to_have_text(before)


@of_chapter("05_pytorch_mlp")
def test_the_time_from_key_to_picture_can_be_measured(chapter):
    predictions = chapter.output("predictions-widget-code")  # each move shows another image
    measured = measured_moves(predictions, moves=4)
    assert len(measured) == 4
    assert all(1 < move.latency < 5000 for move in measured)
