"""One neuron: what the page computes against PyTorch."""

from itertools import product

import pytest
import torch

from tests.widgets.javascript import call

ACTIVATIONS = {
    "ReLU": torch.relu,
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "none": lambda z: z,
}
CORNERS = torch.tensor([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]], dtype=torch.float64)
POINTS = [[-3.0, -3.0], [-0.4, 1.7], [0.0, 0.0], [2.9, -1.1], [3.0, 3.0]]
STATES = [
    {"w1": w1, "w2": w2, "b": b, "activation": activation, "classes": classes}
    for w1, w2, b, activation, classes in product(
        (-3, 0, 1, 2.345), (-1.5, 0, 3), (-3, 0, 0.5), ACTIVATIONS, ([0, 0, 0, 1], [0, 1, 1, 0])
    )
]


@pytest.fixture(scope="module")
def computed():
    return call("neuron/compute.js", "compute", [(state, POINTS) for state in STATES])


def test_the_page_computes_what_pytorch_computes(computed):
    points = torch.tensor(POINTS, dtype=torch.float64)
    for state, numbers in zip(STATES, computed, strict=True):
        w = torch.tensor([state["w1"], state["w2"]], dtype=torch.float64)
        f = ACTIVATIONS[state["activation"]]
        z = CORNERS @ w + state["b"]
        for key, expected in (
            ("outputs", f(points @ w + state["b"])),
            ("zCorners", z),
            ("aCorners", f(z)),
        ):
            found = torch.tensor(numbers[key], dtype=torch.float64)
            torch.testing.assert_close(found, expected, rtol=0, atol=1e-5)
        assert numbers["wrong"] == ((z > 0) != torch.tensor(state["classes"]).bool()).tolist()


def test_and_takes_a_bias_near_minus_one_as_the_text_says(computed):
    state = {"w1": 1, "w2": 1, "b": -1, "activation": "sigmoid", "classes": [0, 0, 0, 1]}
    [numbers] = call("neuron/compute.js", "compute", [(state, [])])
    assert numbers["wrong"] == [False] * 4


def test_no_neuron_solves_xor(computed):
    xor = [
        numbers["wrong"]
        for state, numbers in zip(STATES, computed, strict=True)
        if state["classes"] == [0, 1, 1, 0]
    ]
    assert min(map(sum, xor)) == 1


@pytest.mark.parametrize(("w1", "w2", "b"), [(0.1, 0.2, -0.3), (1.1, 0.7, -1.8), (0.3, 0.6, -0.9)])
def test_a_corner_on_the_line_is_on_the_side_of_class_0_whatever_rounding_says(w1, w2, b):
    state = {"w1": w1, "w2": w2, "b": b, "activation": "sigmoid", "classes": [0, 0, 0, 1]}
    [numbers] = call("neuron/compute.js", "compute", [(state, [])])
    assert numbers["zCorners"][3] == pytest.approx(0, abs=1e-15)
    assert numbers["wrong"] == [False, False, False, True]


def test_the_sentence_counts_correct_corners_and_writes_small_numbers():
    state = {"w1": 1, "w2": 1, "b": -1, "activation": "ReLU", "classes": [0, 1, 1, 1]}
    small = state | {"w1": 0.001, "w2": -0.5}
    none = state | {"w1": 0, "w2": 0}
    states = [state, small, none]
    numbers = call("neuron/compute.js", "compute", [(each, []) for each in states])
    pairs = list(zip(states, numbers, strict=True))
    assert call("neuron/sentence.js", "sentence", pairs) == [
        "The line is where z = 1·x1 + 1·x2 − 1 = 0. Correct: 2 of 4 corners (class 1 where z > 0).",
        "The line is where z = 0.001·x1 − 0.5·x2 − 1 = 0. "
        "Correct: 1 of 4 corners (class 1 where z > 0).",
        "Both weights are 0: the output is the same everywhere. "
        "Correct: 1 of 4 corners (class 1 where z > 0).",
    ]
