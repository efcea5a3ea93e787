"""Descent: its buttons, arrows and sentence, and what chapter 03 says about it."""

import itertools

from tests.widgets.descent import (
    BOWL,
    DEFAULT,
    LOSSES,
    RAVINE,
    SADDLE,
    STARTS,
    THEIRS,
    rates,
    runs_of,
    texts_of,
)
from tests.widgets.javascript import call


def test_a_button_shows_one_of_four_alone_and_then_adds_others_and_takes_them_away():
    alone = [{"optimizer": name, "hidden": []} for name in THEIRS]
    adam_and_sgd = {"optimizer": "all four", "hidden": ["SGD with momentum", "RMSprop"]}
    presses = [
        ({}, "Adam", alone[3]),
        (alone[3], "Adam", alone[3]),
        (alone[3], "SGD", adam_and_sgd),
        (adam_and_sgd, "Adam", alone[0]),
        ({"hidden": ["RMSprop"]}, "RMSprop", {"optimizer": "all four", "hidden": []}),
    ]
    states = [DEFAULT | state for state, _, _ in presses]
    names = [name for _, name, _ in presses]
    changes = call("descent/compute.js", "pressed", zip(states, names, strict=True))
    assert changes == [expected for _, _, expected in presses]
    shown = runs_of([adam_and_sgd, *alone])
    assert [list(runs) for runs in shown] == [["SGD", "Adam"], *([name] for name in THEIRS)]


# --- the picture --------------------------------------------------------------------------------


def arrows(*ends):
    return call("descent/marks.js", "arrow", [((0, 0), end) for end in ends])


def test_an_arrow_begins_at_the_rim_of_its_mark_and_ends_where_the_step_ends():
    right, up = arrows((40, 0), (0, -1000))
    assert right == {"shaft": "M8.5 0.0L40.0 0.0", "head": "M33.0 -3.5L40.0 0.0L33.0 3.5"}
    assert up["shaft"] == "M0.0 -8.5L0.0 -1000.0"


def test_a_step_within_the_mark_is_a_bare_head_outside_it_and_none_is_nothing():
    short, tiny, none = arrows((3, 0), (0.05, 0), (0, 0))
    assert short == tiny == {"shaft": "", "head": "M6.5 -3.5L13.5 0.0L6.5 3.5"}
    assert none == {"shaft": "", "head": ""}


# --- the sentence -------------------------------------------------------------------------------


def test_one_run_is_told_step_by_step():
    rising = {"optimizer": "SGD", "lr": 0.51}
    lost = {"surface": RAVINE, "optimizer": "SGD", "lr": 0.05}
    start, once, before, leaving, outside, going, gone, back = texts_of(
        [
            {"optimizer": "Adam", "step": 0},
            {"optimizer": "Adam", "lr": 0.1, "step": 1},
            rising | {"step": 13},
            rising | {"step": 14},
            rising,
            lost | {"step": 1},
            lost,
            {"optimizer": "RMSprop", "lr": 0.5},
        ]
    )
    assert start.startswith("Start at (−1.00,\N{NO-BREAK SPACE}1.50), 1.8 from the minimum;")
    assert "after" not in start
    assert "after 1 step it" in once
    assert "after 13 steps it is at" in before
    assert "leaves the picture at step 14, 2.6 from" in leaving
    assert "leaves the picture at step 14 and is outside at step 200" in outside
    assert "diverges" not in going
    assert "it diverges" in gone
    assert "more than a million away" in gone
    assert "came back" in back
    assert "diverge" not in back


def test_race_is_told_in_the_order_of_the_distances():
    [runs] = runs_of([{"surface": RAVINE}])
    slow, fast = texts_of([{"surface": RAVINE}, {"surface": RAVINE, "lr": 0.05}])
    first, *others = sorted(THEIRS, key=lambda name: runs[name]["distances"][-1])
    assert f"nearest to the minimum is {first}, " in slow
    places = [slow.index(f"{name} (") for name in others]
    assert places == sorted(places)
    assert "SGD left the picture at step 2 and diverged by step 4." in fast
    assert "SGD (" not in fast


def test_only_the_saddle_has_more_than_one_minimum():
    for optimizer, only, near in (
        ("Adam", "from the minimum", "from the nearest minimum"),
        ("all four", "nearest to the minimum", "nearest to a minimum"),
    ):
        states = [{"surface": each, "optimizer": optimizer} for each in (BOWL, RAVINE, SADDLE)]
        for text, words in zip(texts_of(states), (only, only, near), strict=True):
            assert words in text


# --- what the chapter says ----------------------------------------------------------------------


def test_bowl_diverges_above_half_in_y():
    below, limit, above, far, slow = (
        runs["SGD"] for runs in runs_of([{"lr": lr} for lr in (0.479, 0.4999, 0.5012, 0.6, 0.001)])
    )
    assert below["distances"][-1] < 0.01
    assert limit["heights"][-1] < limit["heights"][0]
    assert limit["leftAt"] is None
    assert above["leftAt"] is not None
    assert above["heights"][-1] > above["heights"][0]
    assert abs(above["path"][-1][0]) < 1e-6
    assert all(y * next_y < 0 for (_, y), (_, next_y) in itertools.pairwise(above["path"]))
    assert far["leftAt"] == 2
    assert [round(part, 2) for part in slow["path"][-1]] == [-0.82, 0.67]


def test_ravine_at_the_best_learning_rate_of_each_optimizer():
    computed = runs_of([{"surface": RAVINE, "lr": lr} for lr in rates(0.04)])
    nearest = {name: min(runs[name]["distances"][-1] for runs in computed) for name in THEIRS}
    assert max(nearest["SGD with momentum"], nearest["Adam"]) < 1e-4
    assert min(nearest["SGD"], nearest["RMSprop"]) > 0.1


def test_sgd_diverges_in_the_ravine_and_adaptive_steps_never_do():
    [at_005] = runs_of([{"surface": RAVINE, "lr": 0.05}])
    assert at_005["SGD"]["diverged"]
    assert at_005["SGD with momentum"]["diverged"]
    grid = itertools.product(LOSSES, rates(0.6), STARTS)
    states = [
        {"surface": surface, "lr": lr, "x": x, "y": y, "hidden": ["SGD", "SGD with momentum"]}
        for surface, lr, (x, y) in grid
    ]
    for runs in runs_of(states):
        assert set(runs) == {"RMSprop", "Adam"}
        assert not any(run["diverged"] for run in runs.values())


def test_saddle_holds_what_starts_on_its_line():
    on_the_line, beside = runs_of([{"surface": SADDLE, "y": y} for y in (0.0, 0.1)])
    for name in THEIRS:
        assert all(y == 0 for _, y in on_the_line[name]["path"])
        assert (beside[name]["distances"][-1] > 0.3) == (name == "SGD")
        assert (beside[name]["distances"][-1] < 0.05) == (name != "SGD")
