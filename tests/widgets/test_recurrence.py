"""One recurrent unit: the page against PyTorch's gradient, and what the sentence says."""

from itertools import product

import pytest
import torch

from tests.widgets.javascript import call

STEPS = 30
PULSE = [1] + [0] * (STEPS - 1)
OTHERS = [0.1 * ((7 * k) % 41 - 20) for k in range(STEPS)]
UNITS = ("no activation", "tanh", "tanh with a gate")
SETTINGS = [
    {"w": w, "u": u, "z": z, "inputs": inputs}
    for w, u, z, inputs in product(
        (-1.5, -0.7, 0, 0.5, 1, 1.5), (-2, 0, 1), (0, 0.93, 1), (PULSE, OTHERS)
    )
]
START = {"unit": UNITS[0], "w": 0.5, "u": 1, "z": 0.9, "inputs": PULSE, "look": 20}


def reference(unit):
    """Return of all settings the states, the derivatives of each by the one before, and of the last
    by each; shape (settings, steps).
    """
    w, u, z = (
        torch.tensor([setting[key] for setting in SETTINGS], dtype=torch.float64) for key in "wuz"
    )
    X = torch.tensor([setting["inputs"] for setting in SETTINGS], dtype=torch.float64)
    z = z if unit == "tanh with a gate" else torch.zeros_like(z)
    f = torch.nn.Identity() if unit == "no activation" else torch.tanh
    states, factors = [torch.zeros_like(w, requires_grad=True)], []
    for x in X.T:
        before = states[-1]
        states.append(z * before + (1 - z) * f(w * before + u * x))
        (factor,) = torch.autograd.grad(states[-1].sum(), before, retain_graph=True)
        factors.append(factor)
    gradients = torch.autograd.grad(states[-1].sum(), states[1:])
    return [torch.stack(list(each), dim=1).detach() for each in (states[1:], factors, gradients)]


@pytest.mark.parametrize("unit", UNITS)
def test_states_and_gradients_are_those_of_pytorch(unit):
    calls = [[{"unit": unit, **setting}] for setting in SETTINGS]
    found = call("recurrence/compute.js", "compute", calls)
    for key, expected in zip(("states", "factors", "gradients"), reference(unit), strict=True):
        ours = torch.tensor([numbers[key] for numbers in found], dtype=torch.float64)
        torch.testing.assert_close(ours, expected, rtol=1e-9, atol=1e-12)


def test_a_whole_layer_of_pytorch_does_the_same():
    """nn.RNN with one hidden number and no biases."""
    rnn = torch.nn.RNN(1, 1, bias=False, batch_first=True).double()
    with torch.no_grad():
        rnn.weight_hh_l0.fill_(-1.2)
        rnn.weight_ih_l0.fill_(0.8)
        states, _ = rnn(torch.tensor(OTHERS, dtype=torch.float64)[None, :, None])
    setting = START | {"unit": "tanh", "w": -1.2, "u": 0.8, "inputs": OTHERS}
    [numbers] = call("recurrence/compute.js", "compute", [[setting]])
    assert numbers["states"] == pytest.approx(states.flatten().tolist(), abs=1e-12)


def test_with_z_at_0_it_is_a_plain_unit_and_at_1_it_keeps_everything():
    plain, new, old = call(
        "recurrence/compute.js",
        "compute",
        [
            [START | {"unit": "tanh", "inputs": OTHERS}],
            [START | {"unit": UNITS[2], "z": 0, "inputs": OTHERS}],
            [START | {"unit": UNITS[2], "z": 1, "inputs": OTHERS}],
        ],
    )
    assert new == plain
    assert old["gradients"] == [1] * STEPS
    assert old["states"] == [0] * STEPS


def said(*changes):
    states = [START | each for each in changes]
    numbers = call("recurrence/compute.js", "compute", [[state] for state in states])
    return call("recurrence/sentence.js", "sentence", list(zip(numbers, states, strict=True)))


def test_the_sentence_counts_the_steps_until_little_is_left():
    half, most, all_of_it, growing, nothing = said(
        {}, {"w": 0.9}, {"w": 1}, {"w": 1.5, "look": 30}, {"w": 0}
    )
    assert half == (
        "Each step back multiplies the gradient by w = 0.500: after 7 steps less than 1 % of it is "
        "left. Where the state at step 20 (△) changes a little, the last state changes 0.00098 "
        "times as much."
    )
    assert "w = 0.900: 4.7 % of it is left at step 1, and less than 1 % only after 44 " in most
    assert "w = 1.000: at step 1 all of it is left." in all_of_it
    assert "w = 1.500: at step 1 it has grown to 130,000 times its size." in growing
    assert growing.endswith(
        "at step 30 (△) changes a little, the last state changes 1 times as much."
    )
    assert "w = 0.000: after 1 step less than 1 % of it is left." in nothing


@pytest.mark.parametrize("w", [0.3, 0.5, 0.7, 0.8, 0.85])
def test_the_number_of_steps_is_the_logarithm(w):
    steps = 1
    while w**steps >= 0.01:
        steps += 1
    assert f"after {steps} steps less than 1 %" in said({"w": w})[0]


def test_a_factor_that_changes_is_given_by_its_range():
    [plain, gated, negative] = said(
        {"unit": "tanh", "w": 1.2},
        {"unit": UNITS[2], "w": 1.5, "z": 0.7},
        {"unit": "tanh", "w": -1.3},
    )
    assert "by w · slope of tanh, here " in plain
    assert "by z + (1 − z) · w · slope of tanh, here " in gated
    assert "The factor is below 0, so the sign changes at every step." in negative


def test_tanh_forgets_even_with_a_weight_above_1_and_a_gate_keeps_longer():
    plain, gated = call(
        "recurrence/compute.js",
        "compute",
        [
            [START | {"unit": "tanh", "w": 1.5}],
            [START | {"unit": UNITS[2], "w": 0.5, "z": 0.95}],
        ],
    )
    assert 0 < plain["gradients"][0] < 0.01
    assert gated["gradients"][0] > 0.4
