"""What Python does for an instrument; what it does itself is tested in the browser."""

import base64

import numpy as np
import pytest
import torch

from course_utils.instrument import STATIC, Instrument, Picture, kept_pictures
from course_utils.widgets.forward_pass import explore_neuron
from course_utils.widgets.gradient_descent import explore_descent

WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"


def test_its_bundle_and_what_it_needs_go_to_the_page():
    instrument = Instrument("neuron", state={"w1": 2}, settings={"a": [1]}, data=b"\0\1")
    sent = instrument.get_state()
    assert sent["_esm"] == (STATIC / "neuron.js").read_text(encoding="utf-8")
    assert (sent["state"], sent["settings"], sent["data"]) == ({"w1": 2}, {"a": [1]}, b"\0\1")


def test_python_follows_what_was_moved_in_the_page():
    instrument = explore_neuron()
    instrument.set_state({"state": {"w1": 0.5}})
    assert instrument.state == {"w1": 0.5}


def test_a_picture_and_a_text_stand_in_where_no_script_runs():
    bundle, metadata = explore_neuron()._repr_mimebundle_()
    kept = kept_pictures()["neuron"]
    assert base64.b64decode(bundle["image/png"]) == (STATIC / "neuron.png").read_bytes()
    assert bundle["text/plain"] == kept["text"] == repr(explore_neuron())
    assert metadata["image/png"] == {
        "width": kept["width"],
        "alt": kept["text"],
    }
    assert WIDGET_VIEW in bundle


def test_what_nobody_has_taken_a_picture_of_has_a_text():
    bundle, _ = explore_descent("saddle", "Adam", lr=0.1)._repr_mimebundle_()
    assert "image/png" not in bundle
    assert bundle["text/plain"] == "Widget: descent."
    assert WIDGET_VIEW in bundle


def test_a_picture_that_was_made_just_now_stands_in_like_a_kept_one():
    picture = Picture(b"\x89PNG", 720, "Widget: what it shows.")
    instrument = Instrument("neuron", picture=picture)
    bundle, metadata = instrument._repr_mimebundle_()
    assert base64.b64decode(bundle["image/png"]) == picture.png
    assert bundle["text/plain"] == repr(instrument) == picture.text
    assert metadata["image/png"] == {"width": 720, "alt": picture.text}
    assert WIDGET_VIEW in bundle


def test_each_appearance_in_a_chapter_has_its_picture():
    assert explore_descent().picture == "descent"
    assert explore_descent("bowl", "SGD", lr=0.1).picture == "descent-bowl"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("hill",), "surface 'hill' is none of: 'bowl', 'ravine .Rosenbrock.', 'saddle'"),
        (("bowl", "Adagrad"), "optimizer 'Adagrad' is none of: 'SGD', "),
        (("bowl", "SGD", 2), "lr must be a number from 0.001 to 1.0, not 2"),
        (("bowl", "SGD", float("nan")), "lr must be a number from 0.001 to 1.0, not nan"),
        (("bowl", "SGD", "0.1"), "lr must be a number from 0.001 to 1.0, not '0.1'"),
        (("bowl", "SGD", True), "lr must be a number from 0.001 to 1.0, not True"),
    ],
)
def test_descent_says_what_it_takes(arguments, message):
    with pytest.raises(ValueError, match=message):
        explore_descent(*arguments)


@pytest.mark.parametrize("lr", [1, np.float32(0.5), np.int64(1), torch.tensor(0.5)])
def test_descent_takes_numbers_of_any_kind(lr):
    assert explore_descent("bowl", "SGD", lr).state["lr"] == float(lr)
