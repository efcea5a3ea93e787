"""Diffusion of points: the page against PyTorch, given the same noise, and what Python gives it."""

import base64

import pytest
import torch
from torch import nn

from course_utils.widgets import denoising
from course_utils.widgets.denoising import explore_denoising
from tests.widgets.javascript import call

COUNT = 300
STEPS = 12
SEED = 3
BETA = torch.linspace(0.02, 0.5, STEPS)
SCHEDULE = torch.cumprod(1 - BETA, dim=0)
POINTS = torch.tensor([[1.0, 0.5], [-1.25, 0.25], [0.0, -2.0], [0.0, -1.75]])


def network(*sizes, activation=nn.SiLU):
    torch.manual_seed(15)
    layers = []
    for inputs, outputs in zip((3, *sizes), (*sizes, 2), strict=True):
        layers += [nn.Linear(inputs, outputs), activation()]
    return nn.Sequential(*layers[:-1])


MODELS = {
    "SiLU": network(16, 9),
    "ReLU": network(33, activation=nn.ReLU),
    "tanh": network(8, 8, 8, activation=nn.Tanh),
    "one layer": network(),
}


@pytest.fixture(scope="module")
def widget():
    return explore_denoising(MODELS["SiLU"], SCHEDULE, POINTS)


def page(name, widget, *arguments):
    data = base64.b64encode(widget.data).decode()
    [found] = call("denoising/for_tests.js", name, [(widget.settings, data, *arguments)])
    return found


def pairs(numbers):
    return torch.tensor(numbers, dtype=torch.float64).view(-1, 2)


def random_numbers(seed, count):
    [numbers] = call("denoising/compute.js", "noise", [(seed, count)])
    return pairs(numbers)


def close(found, expected):
    torch.testing.assert_close(pairs(found), expected.double(), rtol=0, atol=1e-5)


@torch.no_grad()
def ddpm(model, schedule, noises):
    """Return the points before and after each reverse step, as the literature has it.

    noises[0] is where the points begin, the others are added at a step each.
    """
    model, alpha_bar = model.double(), schedule.double()
    before = torch.cat([torch.ones(1).double(), alpha_bar[:-1]])
    alpha = alpha_bar / before
    x, states = noises[0], [noises[0]]
    for step, t in enumerate(reversed(range(len(alpha_bar))), start=1):
        time = torch.full((len(x), 1), t / len(alpha_bar)).double()
        noise = model(torch.cat([x, time], dim=1))
        x = (x - (1 - alpha[t]) / (1 - alpha_bar[t]).sqrt() * noise) / alpha[t].sqrt()
        if t > 0:
            x = x + (1 - alpha[t]).sqrt() * noises[step]
        states.append(x)
    model.float()
    return states


# Against PyTorch


@pytest.mark.parametrize("name", MODELS)
def test_the_network_predicts_what_pytorch_predicts(name):
    model = MODELS[name]
    points = [[0.0, 0.0], [-3.0, 3.0], [0.125, -40.0]]
    times = [0, 0.25, 0.99]
    found = page("sent", explore_denoising(model, SCHEDULE, POINTS), points, times)
    assert found["schedule"] == SCHEDULE.tolist()
    assert found["points"] == POINTS.flatten().tolist()
    for time, predicted in zip(times, found["predicted"], strict=True):
        X = torch.cat([torch.tensor(points), torch.full((3, 1), time)], dim=1).double()
        with torch.no_grad():
            close(predicted, model.double()(X))
        model.float()


def test_noise_is_added_in_one_go(widget):
    found = page("forwards", widget, SEED, [1, *SCHEDULE.tolist()])
    added = pairs(found["added"])
    close(found["noised"][0], POINTS)
    for alpha_bar, noised in zip(SCHEDULE.double(), found["noised"][1:], strict=True):
        close(noised, alpha_bar.sqrt() * POINTS + (1 - alpha_bar).sqrt() * added)


def test_the_reverse_steps_are_those_of_ddpm(widget):
    noises = random_numbers(SEED, 2 * COUNT * (STEPS + 1)).view(STEPS + 1, COUNT, 2)
    expected = ddpm(MODELS["SiLU"], SCHEDULE, noises)
    found = page("backwards", widget, SEED, list(range(STEPS + 1)))
    for each, points in zip(found, expected, strict=True):
        close(each["points"], points)


def test_a_guess_in_one_go_takes_all_of_the_predicted_noise_away(widget):
    model = MODELS["SiLU"]
    for step, each in enumerate(page("backwards", widget, SEED, list(range(STEPS)))):
        t = STEPS - 1 - step
        x = pairs(each["points"])
        with torch.no_grad():
            X = torch.cat([x, torch.full((COUNT, 1), t / STEPS)], dim=1)
            noise = model.double()(X)
        model.float()
        alpha_bar = SCHEDULE[t].double()
        close(each["guess"], (x - (1 - alpha_bar).sqrt() * noise) / alpha_bar.sqrt())


def test_the_random_numbers_are_normal():
    numbers = random_numbers(7, 20_000)
    assert float(numbers.mean()) == pytest.approx(0, abs=0.02)
    assert float(numbers.std()) == pytest.approx(1, abs=0.02)
    assert float((numbers.abs() < 1.96).double().mean()) == pytest.approx(0.95, abs=0.01)
    assert not torch.equal(numbers[:9], random_numbers(8, 18))


def test_a_schedule_that_begins_without_noise_is_no_division_by_zero():
    schedule = torch.tensor([1.0, 0.5, 0.1])
    widget = explore_denoising(MODELS["SiLU"], schedule, POINTS)
    [before, after] = page("backwards", widget, SEED, [2, 3])
    assert before["points"] == after["points"]


# What is shown


INITIAL = {"t": 0, "step": 0, "seed": 1, "chosen": 0, "arrows": False, "guess": False}


def shown(widget, *changes):
    return page("shown", widget, [INITIAL | {"linked": False} | each for each in changes])


def test_the_sentence_says_how_much_noise_there_is_and_how_far_the_points_are(widget):
    begin, middle, end = shown(widget, {}, {"t": 1, "step": 5}, {"step": STEPS})
    assert begin["sentence"].startswith(
        "Left: the data without noise. Right: nothing but noise; half of the points are within "
    )
    assert middle["sentence"].startswith(
        "Left: after 1 of 12 steps a point is 0.99 times itself plus 0.14 times its noise. "
        "Right: after 5 of 12 reverse steps half of the points are within "
    )
    assert end["sentence"].endswith("the data's own points are 2.26 apart.")
    distances = torch.cdist(pairs(end["shown"]), POINTS.double()).min(dim=1).values.sort().values
    assert end["distance"] == pytest.approx(float(distances[COUNT // 2]), abs=1e-5)


def test_the_left_follows_the_right_if_asked(widget):
    [linked] = shown(widget, {"linked": True, "step": 9, "t": 1})
    assert linked["forwards"] == STEPS - 9
    assert linked["alphaBar"] == pytest.approx(float(SCHEDULE[STEPS - 9 - 1]))
    assert len(linked["wayOut"]) == STEPS - 9 + 1


def test_arrows_are_the_predicted_noise_on_a_grid(widget):
    arrows, none, done = shown(
        widget, {"arrows": True, "step": 4}, {"step": 4}, {"arrows": True, "step": STEPS}
    )
    places, noise = (pairs(arrows["field"][key]) for key in ("places", "noise"))
    assert none["field"] is done["field"] is None
    assert places.abs().max() < widget.settings["reach"]
    time = (STEPS - 1 - 4) / STEPS
    X = torch.cat([places, torch.full((len(places), 1), time).double()], dim=1)
    with torch.no_grad():
        torch.testing.assert_close(MODELS["SiLU"].double()(X), noise, rtol=0, atol=1e-5)
    MODELS["SiLU"].float()


def test_the_way_of_a_point_ends_where_it_is(widget):
    straight, guess = shown(widget, {"chosen": 7, "step": 5}, {"step": 5, "guess": True})
    assert len(straight["wayBack"]) == 6
    assert straight["wayBack"][-1] == straight["shown"][14:16]
    assert len(guess["wayBack"]) == 7
    assert guess["sentence"].startswith("Left: the data without noise. Right: guessed in one go ")


def test_what_an_earlier_schedule_left_in_the_state_is_no_error(widget):
    [late] = shown(widget, {"t": 900, "step": 900, "chosen": 2, "guess": True})
    assert late["forwards"] == late["backwards"] == STEPS


# What Python gives


def test_of_many_points_five_hundred_are_sent():
    points = torch.randn(2000, 2, generator=torch.Generator().manual_seed(1)).double()
    widget = explore_denoising(MODELS["ReLU"], SCHEDULE.double(), points.requires_grad_())
    assert widget.settings["count"] == denoising.MOST
    found = page("sent", widget, [[0, 0]], [0])
    assert found["points"][-2:] == points[-1].detach().float().tolist()
    assert widget.settings["reach"] >= 3


def test_its_text_is_the_same_for_every_network(widget):
    other = explore_denoising(MODELS["tanh"], SCHEDULE[:5], POINTS * 2)
    assert repr(widget) == repr(other)
    assert not any(letter.isdigit() for letter in repr(other))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"model": "net"}, r"needs a network from \(x, y, t/T\).*this is 'net'"),
        ({"model": nn.Sequential(nn.Linear(2, 2))}, "is given 3 numbers"),
        ({"model": nn.Sequential(nn.Linear(3, 3))}, "this one gives 3 numbers"),
        ({"model": nn.Sequential(nn.Linear(3, 2), nn.GELU())}, "this one has a GELU in it"),
        ({"model": network(320, 320)}, "has 104,642 parameters; .* up to 100,000"),
        ({"schedule": SCHEDULE.tolist()}, "schedule must be a tensor, not list"),
        ({"schedule": SCHEDULE[None]}, r"of shape \(T,\) .*not of shape \(1, 12\)"),
        ({"schedule": SCHEDULE[:1]}, r"with 2 to 1,000 steps, not of shape \(1,\)"),
        ({"schedule": BETA}, r"it falls at every step.*torch.cumprod\(1 - beta, dim=0\)"),
        ({"schedule": SCHEDULE - 0.5}, "but never to 0"),
        ({"points": POINTS[0]}, r"points must be floats of shape \(N, 2\), not .*\(2,\)"),
        ({"points": POINTS.int()}, "not torch.int32"),
        ({"points": POINTS[:0]}, "points must be at least one"),
        ({"points": POINTS / 0}, "none NaN or infinite"),
    ],
)
def test_what_does_not_fit_is_said(changes, message):
    given = {"model": MODELS["SiLU"], "schedule": SCHEDULE, "points": POINTS} | changes
    with pytest.raises(ValueError, match=message):
        explore_denoising(**given)
