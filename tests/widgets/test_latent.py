"""A map of codes: the page against PyTorch, and what Python gives it."""

import base64
from copy import deepcopy

import numpy as np
import pytest
import torch
from torch import nn

from course_utils.widgets import latent
from course_utils.widgets.latent import explore_latent
from tests.widgets.javascript import call

NAMES = ["dress", "bag", "boot"]
LAST = 30
PLACES = [[0.0, 0.0], [-3.5, 2.25], [1e-3, 40.0], [7.0, -7.0]]


def decoder(*sizes, last=None, activation=nn.ReLU):
    torch.manual_seed(15)
    layers = []
    for inputs, outputs in zip((2, *sizes), (*sizes, 784), strict=True):
        layers += [nn.Linear(inputs, outputs), activation()]
    return nn.Sequential(*layers[:-1], *([last] if last else []))


def clouds(count=30):
    """Return codes in three clouds, of which the third is far away, with their labels."""
    generator = torch.Generator().manual_seed(15)
    labels = torch.arange(count) % 3
    centres = torch.tensor([[0.0, 0.0], [3.0, 0.0], [0.0, 9.0]])
    return centres[labels] + 0.3 * torch.randn(count, 2, generator=generator), labels


CODES, LABELS = clouds()
SIGMOID = decoder(32, last=nn.Sigmoid())

MODELS = {
    "sigmoid": SIGMOID,
    "none at the end": decoder(16, 48),
    "one layer": decoder(last=nn.Sigmoid()),
    "tanh": decoder(13, activation=nn.Tanh, last=nn.Unflatten(1, (1, 28, 28))),
    "nested": nn.Sequential(nn.Linear(2, 784, bias=False), nn.Sequential(nn.Sigmoid())),
}


@pytest.fixture(scope="module")
def widget():
    return explore_latent(SIGMOID, CODES, LABELS, NAMES)


def page(name, widget, *arguments):
    data = base64.b64encode(widget.data).decode()
    [found] = call("latent/for_tests.js", name, [(widget.settings, data, *arguments)])
    return found


def said(widget, *changes):
    states = [{**widget.state, "step": 0} | each for each in changes]
    return page("said", widget, states)


# Against PyTorch


@pytest.mark.parametrize("name", MODELS)
def test_pictures_are_those_of_pytorch_with_weights_of_16_bits(name):
    model = MODELS[name]
    found = page("sent", explore_latent(model, CODES, LABELS, NAMES), PLACES)
    rounded = deepcopy(model).half().double()
    with torch.no_grad():
        expected = rounded(torch.tensor(PLACES, dtype=torch.float64)).flatten(1).clamp(0, 1)
    pictures = torch.tensor(found["pictures"], dtype=torch.float64).view(len(PLACES), 784) / 255
    torch.testing.assert_close(pictures, expected, rtol=0, atol=1e-5)
    assert pictures.std() > 0.01


def test_the_codes_and_labels_arrive(widget):
    found = page("sent", widget, PLACES)
    assert found["codes"] == CODES.tolist()
    assert found["labels"] == LABELS.tolist()


def test_the_nearest_code_is_that_of_pytorch(widget):
    found = said(widget, *({"a": place} for place in PLACES))
    distances = torch.cdist(torch.tensor(PLACES).double(), CODES.double())
    between = torch.cdist(CODES.double(), CODES.double()).fill_diagonal_(torch.inf)
    gaps = between.min(dim=1).values.sort().values
    for each, row in zip(found, distances, strict=True):
        assert each["next"]["index"] == int(row.argmin())
        assert each["next"]["distance"] == pytest.approx(float(row.min()), abs=1e-5)
        assert each["gap"] == pytest.approx(float(gaps[len(gaps) // 2]), abs=1e-5)


def test_the_walk_goes_straight_from_a_to_b():
    ends = {"a": [1.0, -2.0], "b": [4.0, 10.0]}
    calls = [(ends, step) for step in (0, 10, 15, LAST, 99)]
    places = call("latent/compute.js", "placeAt", calls)
    assert places == [[1, -2], [2, 2], [2.5, 4], [4, 10], [4, 10]]
    [stops] = call("latent/compute.js", "stripPlaces", [[ends]])
    assert stops == [[1 + 0.5 * k, -2 + 2 * k] for k in range(7)]


def test_the_pictures_that_fill_the_map_lie_where_they_are_decoded():
    [places] = call("latent/compute.js", "gridPlaces", [([0, 12], [-6, 6])])
    assert len(places) == 144
    assert places[0] == pytest.approx([0.5, 5.5])
    assert places[11] == pytest.approx([11.5, 5.5])
    assert places[-1] == pytest.approx([11.5, -5.5])


def test_both_axes_are_equally_long_and_hold_all_codes():
    [axes] = call("latent/compute.js", "domains", [[CODES.tolist()]])
    lengths = [high - low for low, high in axes]
    assert lengths[0] == pytest.approx(lengths[1])
    for (low, high), part in zip(axes, CODES.T.tolist(), strict=True):
        assert low < min(part)
        assert max(part) < high
    [[x, y]] = call("latent/compute.js", "domains", [[[[1, 1]]]])
    assert x == y == pytest.approx([0.44, 1.56])


# What is said


def test_a_hole_in_the_map_is_said_to_be_one(widget):
    hole, among, on = said(
        widget,
        {"a": [0.0, 4.5]},
        {"a": [0.1, 0.05]},
        {"a": CODES[0].tolist()},
    )
    assert hole["sentence"].startswith("Place A is at (0, 4.5). The nearest code of a real image (")
    assert hole["sentence"].endswith(
        "No real image has its code near, so nothing has taught the decoder what to draw here."
    )
    assert "times the usual distance between neighbours (0." in hole["sentence"]
    assert "Real images have their codes near." in among["sentence"]
    assert "on the code of a real image (dress)" in on["sentence"]


def test_it_begins_on_codes_of_two_classes_and_walks_between_them(widget):
    begin, middle, end = said(widget, {}, {"step": 15}, {"step": LAST})
    assert (begin["name"], end["name"]) == ("dress", "boot")
    assert begin["next"]["distance"] == end["next"]["distance"] == 0
    assert middle["sentence"].startswith("The place after 50 % of the way from A to B is at (")
    assert middle["sentence"].endswith("what to draw here.")
    assert end["sentence"].startswith("Place B is at (")


def test_a_single_code_has_no_neighbour():
    widget = explore_latent(SIGMOID, CODES[:1], LABELS[:1], NAMES)
    far, on = said(widget, {"a": [3.0, 4.0]}, {})
    assert far["sentence"].endswith(" away.")
    assert "on the code of a real image (dress)" in on["sentence"]


# What Python gives


def test_of_many_codes_a_thousand_are_sent_from_the_first_to_the_last():
    codes, labels = clouds(4321)
    widget = explore_latent(SIGMOID, codes, labels, NAMES)
    assert widget.settings["count"] == latent.MOST
    found = page("sent", widget, PLACES)
    assert found["codes"][0] == codes[0].tolist()
    assert found["codes"][-1] == codes[-1].tolist()
    assert len(widget.data) < latent.MOST_BYTES
    assert set(found["labels"]) == {0, 1, 2}


def test_codes_may_be_float64_and_need_a_gradient():
    widget = explore_latent(SIGMOID, CODES.double().requires_grad_(), LABELS, tuple(NAMES))
    assert page("sent", widget, PLACES)["codes"] == CODES.tolist()


def test_its_text_is_the_same_for_every_decoder(widget):
    other = explore_latent(MODELS["one layer"], CODES, LABELS, NAMES)
    assert repr(widget) == repr(other)
    assert not any(letter.isdigit() for letter in repr(other))


BROKEN = decoder(8)
with torch.no_grad():
    BROKEN[0].weight[0, 0] = torch.nan
LARGE = decoder(8)
with torch.no_grad():
    LARGE[0].weight[0, 0] = 1e6


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"decoder": 3}, "needs a decoder from 2 numbers to 784 pixels.*; this is 3"),
        ({"decoder": nn.Sequential()}, "this one has no Linear in it"),
        ({"decoder": nn.Sequential(nn.Linear(2, 10))}, "this one gives 10 numbers"),
        ({"decoder": nn.Sequential(nn.Linear(5, 784))}, "is given 2 numbers"),
        (
            {"decoder": nn.Sequential(nn.Linear(2, 8), nn.Linear(9, 784))},
            "in_features=9.*is given 8 numbers",
        ),
        ({"decoder": nn.Sequential(nn.Linear(2, 784), nn.Softmax(1))}, "has a Softmax in it"),
        ({"decoder": decoder(700)}, "has 551,684 parameters, and .* at most 499,865"),
        ({"decoder": BROKEN}, "NaN or infinite. Did its training diverge"),
        ({"decoder": LARGE}, "rounded to float16, which would change its pixels by inf"),
        ({"codes": CODES.tolist()}, "codes must be a tensor, not list"),
        ({"codes": CODES[:, :1]}, r"codes must be floats of shape \(N, 2\), not .*\(30, 1\)"),
        ({"codes": CODES.long()}, r"codes must be floats of shape \(N, 2\), not torch.int64"),
        ({"codes": CODES[:0], "labels": LABELS[:0]}, "there is no code to look at"),
        ({"codes": CODES / 0}, "some codes are NaN or infinite"),
        ({"labels": LABELS[:7]}, r"of shape \(30,\), one for each code, not .*\(7,\)"),
        ({"labels": LABELS.float()}, "must be whole numbers .*not torch.float32"),
        ({"labels": LABELS + 1}, "must be positions in names, from 0 to 2"),
        ({"names": []}, "names must be a list of the names of the classes"),
        ({"names": "dress"}, "names must be a list of the names of the classes"),
    ],
)
def test_what_does_not_fit_is_said(changes, message):
    given = {"decoder": SIGMOID, "codes": CODES, "labels": LABELS, "names": NAMES} | changes
    with pytest.raises(ValueError, match=message):
        explore_latent(**given)


def test_every_mark_is_another_one():
    marks = call("latent/marks.js", "markOf", [[label] for label in range(30)])
    assert len({tuple(mark.values()) for mark in marks}) == 30
    assert np.all([mark["fill"].startswith("var(--nn-") for mark in marks])
