"""A number is used as it was typed, or the slider says why not."""

import pytest

from course_utils.widgets.explorer import int_slider, log_slider, slider

SLIDERS = {
    "linear": lambda: slider("start x", 0.5, -2, 2),
    "logarithmic": lambda: log_slider("learning rate", 0.01, 1e-3, 1.0),
    "whole": lambda: int_slider("image number", 10, 0, 59_999),
    "whole and logarithmic": lambda: log_slider("step_size", 5, 1, 10_000, 0.1, whole=True),
}


@pytest.fixture(params=SLIDERS, name="number")
def each_slider(request):
    return SLIDERS[request.param]()


@pytest.mark.parametrize(
    ("kind", "typed", "used"),
    [
        ("logarithmic", "0.48", 0.48),
        ("logarithmic", "0.4999", 0.4999),
        ("logarithmic", "1e-3", 0.001),
        ("linear", "1.25", 1.25),
        ("linear", " .123456789 ", 0.123456789),
        ("linear", "-1.5", -1.5),
        ("linear", "\N{MINUS SIGN}1.5", -1.5),
        ("whole", "12,345", 12_345),
        ("whole", "12 345", 12_345),
        ("whole", "12\u202f345", 12_345),
        ("whole", "7.0", 7),
        ("whole and logarithmic", "4,690", 4690),
        ("whole and logarithmic", "7", 7),
    ],
)
def test_a_number_is_used_as_it_was_typed(kind, typed, used):
    number = SLIDERS[kind]()
    number.box.value = typed
    assert number.value == used
    assert type(number.value) is type(used)
    assert number.box.value == typed
    assert not number.note.value


def test_the_handle_stands_at_the_place_nearest_to_the_number():
    number = SLIDERS["logarithmic"]()
    number.box.value = "0.48"
    assert 10**number.handle.value == pytest.approx(0.4786, abs=1e-4)
    number.handle.value += 1e-12  # the browser rounds, and sends back what it made of it
    assert number.value == 0.48


def test_an_unusual_first_value_is_used_as_it_is():
    number = log_slider("learning rate", 0.2468, 1e-3, 1.0)
    number.handle.value += 1e-12
    assert number.value == 0.2468


@pytest.mark.parametrize(("typed", "end"), [("1e9", "max"), ("-1,000", "min")])
def test_a_number_beyond_an_end_becomes_the_end_and_the_slider_says_so(number, typed, end):
    end = getattr(number, end)
    for _ in range(2):  # the second time the value itself does not change
        number.box.value = typed
        assert number.value == end
        assert float(number.box.value) == end
        assert f"{typed} is outside" in number.note.value
        assert f"so {number.box.value} is used" in number.note.value


@pytest.mark.parametrize("typed", ["", "half", "nan", "0,5", "1,23", "1;5", "<b>1</b>"])
def test_what_is_no_number_changes_nothing_and_the_slider_says_so(number, typed):
    value, shown = number.value, number.box.value
    number.box.value = typed
    assert (number.value, number.box.value) == (value, shown)
    assert f"number, so {shown} stays" in number.note.value
    assert "<b>" not in number.note.value


@pytest.mark.parametrize("typed", ["2.5", "1e-3", "inf"])
def test_whole_numbers_are_asked_for_where_others_make_no_sense(typed):
    number = SLIDERS["whole"]()
    number.box.value = typed
    assert number.value == 10
    assert f"“{typed}” is no whole number, so 10 stays." in number.note.value


def test_dragging_shows_the_number_that_is_used_and_takes_the_note_away(number):
    number.box.value = "half"
    for place in (number.handle.max, number.handle.min):
        number.handle.value = place
        assert float(number.box.value) == number.value
        assert not number.note.value
    assert number.value == number.min


def test_each_place_of_the_handle_keeps_its_number(number):
    steps = min(400, round((number.handle.max - number.handle.min) / number.handle.step))
    for step in range(steps + 1):
        number.handle.value = number.handle.min + step * number.handle.step
        value = number.value
        number.handle.value += 1e-12
        assert number.value == value
        assert float(number.box.value) == value


def test_a_smaller_end_takes_the_number_along():
    number = int_slider("channel", 12, 0, 15)
    number.max = 5
    assert (number.value, number.max, number.box.value) == (5, 5, "5")


def test_handle_and_box_are_disabled_together(number):
    number.disabled = True
    assert number.handle.disabled
    assert number.box.disabled


def test_the_box_has_the_label_for_its_name(number):
    assert number.box.description == number.description
