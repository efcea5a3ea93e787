"""The size of the gradient by depth: the page against PyTorch, and what the lesson says."""

import math
from itertools import product

import pytest
import torch

from tests.widgets.javascript import call

ACTIVATIONS = {"sigmoid": torch.sigmoid, "tanh": torch.tanh, "ReLU": torch.relu}
SCALES = {
    "too small: 0.3/√in": 0.3,
    "LeCun: 1/√in": 1.0,
    "He: √2/√in": math.sqrt(2),
    "too large: 3/√in": 3.0,
    "huge: 30/√in": 30.0,
}
PAIRS = list(product(ACTIVATIONS, SCALES))
WIDTH, BATCH, SEED, BINS, REACH = 64, 16, 4, 25, 4
LECUN, HUGE = "LeCun: 1/√in", "huge: 30/√in"


def setting(activation: str, init: str, depth: int = 20, seed: int = SEED) -> dict:
    return {"activation": activation, "init": init, "depth": depth, "seed": seed}


@pytest.fixture(scope="module")
def noise():
    [found] = call("depth/for_tests.js", "noiseUpTo", [(SEED, 40)])
    shapes = {"inputs": (BATCH, WIDTH), "end": (BATCH, WIDTH), "weights": (40, WIDTH, WIDTH)}
    return {
        name: torch.tensor(found[name], dtype=torch.float64).view(shape)
        for name, shape in shapes.items()
    }


def by_autograd(noise: dict, activation: str, init: str, depth: int) -> list[dict]:
    """Return activations, gradients and slopes of each layer."""
    A, layers = noise["inputs"], []
    for noisy in noise["weights"][:depth]:
        Z = A @ noisy.T * SCALES[init] / math.sqrt(WIDTH)
        Z.requires_grad_() if Z.is_leaf else Z.retain_grad()
        A = ACTIVATIONS[activation](Z)
        layers.append({"Z": Z, "A": A.detach(), "slope": slope_at(activation, Z)})
    A.backward(noise["end"])
    for layer in layers:
        layer["dZ"] = layer.pop("Z").grad
    return layers


def slope_at(activation: str, Z: torch.Tensor) -> torch.Tensor:
    alone = Z.detach().clone().requires_grad_()
    [slope] = torch.autograd.grad(ACTIVATIONS[activation](alone).sum(), alone)
    return slope


def share_by_bin(values: torch.Tensor, low: float, high: float) -> torch.Tensor:
    return torch.histc(values.clamp(low, high), BINS, low, high) / values.numel()


def test_the_noise_has_mean_0_and_variance_1_and_follows_from_the_seed(noise):
    for values in noise.values():
        assert values.mean().abs() < 4 / math.sqrt(values.numel())
        assert values.var().item() == pytest.approx(1, abs=4 * math.sqrt(2 / values.numel()))
    first, again, other = call("depth/for_tests.js", "noiseUpTo", [(4, 1), (4, 1), (5, 1)])
    assert first == again
    assert first["inputs"] != other["inputs"]
    together = torch.corrcoef(torch.tensor([first["weights"], other["weights"]]))[0, 1]
    assert together.abs() < 0.06


@pytest.mark.parametrize("depth", [2, 20, 40])
def test_the_page_computes_what_autograd_computes(noise, depth):
    looked = sorted({0, depth // 2, depth - 1})
    # With huge weights many layers of tanh are chaotic: the last digits of a number decide.
    pairs = [pair for pair in PAIRS if depth < 40 or pair != ("tanh", HUGE)]
    calls = [(setting(*pair, depth), looked) for pair in pairs]
    for pair, found in zip(pairs, call("depth/for_tests.js", "drawn", calls), strict=True):
        layers = by_autograd(noise, *pair, depth)
        sizes = torch.stack([layer["dZ"].square().mean().sqrt() for layer in layers])
        slopes = torch.stack([layer["slope"].mean() for layer in layers])
        saturated = torch.stack([(layer["slope"] < 0.01).double().mean() for layer in layers])
        for name, expected in (
            ("gradients", sizes / sizes[-1]),
            ("slopes", slopes),
            ("saturated", saturated),
        ):
            given = torch.tensor(found[name], dtype=torch.float64)
            torch.testing.assert_close(given, expected, rtol=1e-5, atol=0)
        for k, spread in zip(looked, found["histograms"], strict=True):
            compare_spread(pair[0], layers[k], spread)


def compare_spread(activation: str, layer: dict, spread: dict) -> None:
    low, high = {"sigmoid": (0, 1), "tanh": (-1, 1)}.get(activation, (0, layer["A"].max().item()))
    relative = layer["dZ"] / layer["dZ"].square().mean().sqrt()
    for name, values, ends in (
        ("activations", layer["A"], (low, high)),
        ("gradients", relative, (-REACH, REACH)),
    ):
        found = spread[name]
        assert (found["low"], found["high"]) == pytest.approx(ends, rel=1e-5)
        shares = torch.tensor(found["shares"], dtype=torch.float64)
        assert shares.sum().item() == pytest.approx(1)
        off = (shares - share_by_bin(values, *ends)).abs().max()
        assert off <= 1.5 / values.numel()  # one value on the border of two bins


def test_three_pairs_keep_the_first_of_20_layers_between_a_tenth_and_ten():
    cases = [(seed, pair) for seed in (SEED, *range(100, 120)) for pair in PAIRS]
    calls = [(setting(*pair, seed=seed),) for seed, pair in cases]
    ratios = call("depth/for_tests.js", "firstToLast", calls)
    level = [("tanh", LECUN), ("tanh", "He: √2/√in"), ("ReLU", "He: √2/√in")]
    for (seed, pair), ratio in zip(cases, ratios, strict=True):
        assert (0.1 <= ratio <= 10) == (pair in level), (seed, pair, ratio)


def test_sigmoid_with_lecun_falls_below_ten_to_the_minus_10_at_17_layers():
    calls = [(setting("sigmoid", LECUN, depth),) for depth in range(2, 41)]
    ratios = call("depth/for_tests.js", "firstToLast", calls)
    assert next(depth for depth, ratio in enumerate(ratios, start=2) if ratio < 1e-10) == 17


def test_sigmoid_with_larger_weights_has_lower_slopes_and_yet_vanishes_more_slowly():
    inits = ("too small: 0.3/√in", "too large: 3/√in")
    small, large = call(
        "depth/for_tests.js", "drawn", [(setting("sigmoid", init), []) for init in inits]
    )
    assert all(b < a for a, b in zip(small["slopes"], large["slopes"], strict=True))
    assert small["gradients"][0] < large["gradients"][0] < 0.01
    ratio = sum(large["slopes"]) / sum(small["slopes"])
    assert ratio > 1 / 10  # the weights are ten times as large, the slope does not fall by as much


def test_the_picture_begins_with_sigmoid_and_lecun_and_vanishes():
    found = call("depth/for_tests.js", "drawn", [(setting("sigmoid", LECUN), [])])
    state = {"depth": 20, "passed": 20, "layer": 1}
    [said] = call("depth/texts.js", "describe", [(found[0], state)])
    assert said.startswith("Each layer multiplies the gradient by about 0.23 on the way back")
    assert "it vanishes" in said
    [half] = call("depth/texts.js", "describe", [(found[0], state | {"passed": 7})])
    assert half.startswith("The gradient came back through 7 layers: at layer 14 it is")
    [none] = call("depth/texts.js", "describe", [(found[0], state | {"passed": 0})])
    assert none.startswith("The gradient has not yet passed any of the 20 layers.")
    assert "In layer 1 (dotted line) the mean slope is 0.20" in none
    assert "0\u00a0% of the slopes" in none
