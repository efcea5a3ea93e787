"""Gradients of deep networks: what was recorded still holds, and what the page makes of it."""

import math
from itertools import product

import pytest
import torch
from torch.nn import functional

from course_utils.widgets import depth_tools
from course_utils.widgets.depth_tools import (
    DEPTHS,
    INITS,
    KINDS,
    Tower,
    depth_settings,
    explore_depth_tools,
    measure,
    recorded,
)
from tests.widgets.javascript import call

TENTH_OF_A_DECADE = 0.1
"""Computers round differently; this is a factor of 1.26."""


@pytest.fixture(scope="module")
def data():
    return depth_tools.inputs()


@pytest.fixture(scope="module")
def settings():
    return depth_settings()


def first_to_last(kind, init, depth):
    """Return the power of ten by which the first layer's gradient is larger than the last's."""
    _, means, _ = recorded(kind, init, depth)
    return (means[0] - means[-1]).item()


# --- what was recorded ----------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("init", INITS)
def test_the_networks_still_give_the_recorded_gradients(data, kind, init):
    for depth in (5, 20):
        found = measure(data, kind, init, depth)
        torch.testing.assert_close(
            found, recorded(kind, init, depth), rtol=0, atol=TENTH_OF_A_DECADE, check_dtype=False
        )


def test_and_still_train_as_recorded(data, monkeypatch):
    name = "residual + batch norm"
    loss, lr = depth_tools.LOSSES[f"{name}, He, 5"]
    monkeypatch.setattr(depth_tools, "LRS", (lr,))
    found, _ = depth_tools.measure_loss(data, name, "He", 5)
    assert found == pytest.approx(loss, rel=0.1)


def test_many_networks_at_once_train_like_one_alone(data, monkeypatch):
    monkeypatch.setattr(depth_tools, "STEPS", 12)
    monkeypatch.setattr(depth_tools, "LRS", (0.03, 0.1))
    at_once = depth_tools._losses(data, "residual + batch norm", "PyTorch", 4)
    X, y = data
    torch.manual_seed(1)
    model = Tower("residual + batch norm", "PyTorch", 4)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    losses = []
    for chosen in torch.randint(len(X), (12, depth_tools.BATCH)):
        loss = functional.cross_entropy(model(X[chosen]), y[chosen])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    assert at_once[1, 1].item() == pytest.approx(sum(losses[-10:]) / 10, abs=1e-4)


@pytest.mark.parametrize("kind", KINDS)
def test_a_tower_is_what_its_kind_says(kind):
    model = Tower(kind, "He", 3)
    x = torch.randn(8, depth_tools.WIDTH)
    expected = x
    for layer in model.layers:
        z = expected @ layer.weight.T + layer.bias
        if kind.endswith("batch norm"):
            z = (z - z.mean(dim=0)) / (z.var(dim=0, unbiased=False) + 1e-5).sqrt()
        change = z.clamp(min=0)
        expected = expected + change if "residual" in kind else change
    torch.testing.assert_close(model(x), model.out(expected))


def test_measuring_leaves_the_random_numbers_of_a_lesson_alone(data):
    torch.manual_seed(3)
    expected = torch.rand(1)
    torch.manual_seed(3)
    measure(data, "plain", "He", 5)
    assert torch.rand(1) == expected


# --- what the chapter says of it ------------------------------------------------------------------


def test_plain_layers_with_pytorchs_weights_lose_more_than_half_of_it_each():
    assert first_to_last("plain", "PyTorch", 40) < -13
    assert 10 ** (first_to_last("plain", "PyTorch", 40) / 39) == pytest.approx(0.43, abs=0.05)


def test_he_initialisation_keeps_it_within_a_factor_of_ten():
    assert all(abs(first_to_last("plain", "He", depth)) < 1 for depth in DEPTHS)


@pytest.mark.parametrize("init", INITS)
def test_batch_normalisation_alone_lets_it_grow_by_a_fifth_a_layer(init):
    factor = 10 ** (first_to_last("batch norm", init, 40) / 39)
    assert factor == pytest.approx(1.22, abs=0.03)


def test_normalisation_does_not_care_for_the_size_of_the_weights():
    sizes = [first_to_last("batch norm", init, 40) for init in INITS]
    assert sizes[0] == pytest.approx(sizes[1], abs=0.2)


@pytest.mark.parametrize("init", INITS)
def test_both_together_keep_it_and_alone_train_forty_layers(init):
    both = "residual + batch norm"
    assert abs(first_to_last(both, init, 40)) < 1.2
    losses = {kind: depth_tools.LOSSES[f"{kind}, {init}, 40"] for kind in KINDS}
    reached = {kind: each[0] if each else math.inf for kind, each in losses.items()}
    assert [kind for kind, loss in reached.items() if loss < 1.5] == [both]


# --- the page -------------------------------------------------------------------------------------


def compute(settings, *states):
    return call("depth_tools/compute.js", "compute", [(settings, state) for state in states])


def test_the_page_shows_what_was_recorded(settings):
    states = [
        {"shown": [kind], "init": init, "depth": depth}
        for kind, init, depth in product(KINDS, INITS, DEPTHS)
    ]
    for state, found in zip(states, compute(settings, *states), strict=True):
        [kind] = state["shown"]
        assert [each and each["kind"] for each in found] == [
            k if k == kind else None for k in KINDS
        ]
        [network] = [each for each in found if each]
        low, mean, high = recorded(kind, state["init"], state["depth"]).tolist()
        for key, powers in (("low", low), ("sizes", mean), ("high", high)):
            assert network[key] == pytest.approx([10**power for power in powers], rel=1e-9)
        assert network["ratio"] == pytest.approx(10 ** (mean[0] - mean[-1]))
        assert network["factor"] ** (state["depth"] - 1) == pytest.approx(network["ratio"])
        losses = [depth_tools.LOSSES[f"{kind}, {state['init']}, {depth}"] for depth in DEPTHS]
        assert network["losses"] == [each and each[0] for each in losses]
        assert network["lrs"] == [each and each[1] for each in losses]


def test_a_kind_is_switched_on_and_off_but_the_last_stays():
    found = call(
        "depth_tools/compute.js", "switched", [(["a"], "b"), (["a", "b"], "a"), (["a"], "a")]
    )
    assert found == [["a", "b"], ["b"], ["a"]]


def said(settings, **state):
    state = {"init": "He", "layer": 1, **state}
    [networks] = compute(settings, state)
    shown = [each for each in networks if each]
    [text] = call("depth_tools/sentence.js", "sentence", [(state, settings, shown)])
    return text.replace("\u00a0", " ")


def test_the_sentence_says_what_each_layer_does_to_the_gradient(settings):
    alone = said(settings, shown=["plain"], init="PyTorch", depth=40, layer=20)
    assert alone.startswith("40 layers, PyTorch's own initial weights. Plain: the gradient of the ")
    assert ", that of layer 20 is " in alone
    assert ": it vanishes. Loss after 200 steps 2.30." in alone
    several = said(settings, shown=list(KINDS), depth=40)
    assert several.startswith("40 layers, He initialisation. Plain: first layer 0.0052, × 1.01 ")
    assert "× 1.23 a layer on the way back: it explodes. Loss 1.91." in several
    assert ", but huge in every layer. Loss diverges" in several
    assert "Residual: " in several
    assert "Loss diverges with every learning rate." in several


def test_what_goes_to_the_page_is_small():
    widget = explore_depth_tools()
    assert widget.picture == "depth_tools"
    assert len(str(widget.settings)) < 40_000
