"""Schedules in the page: their rates and trainings against PyTorch, and what chapter 09 says."""

import math
import warnings

import pytest
import torch
from torch.optim import SGD
from torch.optim.lr_scheduler import (
    CosineAnnealingLR,
    ExponentialLR,
    LinearLR,
    OneCycleLR,
    SequentialLR,
    StepLR,
)

from course_utils.widgets.bug_clinic import explore_schedule
from tests.widgets.javascript import call

EPOCHS = 20
STEP = {
    "kind": "step",
    "per": "epoch",
    "lr": 1e-3,
    "gamma": 0.1,
    "stepSize": 5,
    "warmup": 2,
    "total": 20,
}
CONSTANT = STEP | {"kind": "constant"}
PER_BATCH = STEP | {"per": "batch"}
COSINE = STEP | {"kind": "warm-up + cosine"}
ONE_CYCLE = STEP | {"kind": "one-cycle"}
STATE = {"A": STEP, "B": CONSTANT, "edited": "A", "batches": 938, "window": 20, "axis": "log"}

SCHEDULES = [
    (PER_BATCH, 938),
    (PER_BATCH | {"stepSize": 4690}, 938),
    (PER_BATCH | {"stepSize": 1, "gamma": 0.95}, 3),
    (PER_BATCH | {"stepSize": 20, "gamma": 0.5}, 7),
    (PER_BATCH | {"stepSize": 3, "gamma": 1.0}, 4),
    (PER_BATCH | {"stepSize": 150}, 7),
    (PER_BATCH | {"stepSize": 10_000}, 938),
    (STEP, 6),
    (STEP | {"stepSize": 1, "gamma": 0.05}, 2),
    (STEP | {"stepSize": 20, "gamma": 0.3, "lr": 1.0}, 1),
    (CONSTANT | {"lr": 0.37}, 5),
    (STEP | {"kind": "exponential", "gamma": 0.8}, 3),
    (PER_BATCH | {"kind": "exponential", "gamma": 0.9}, 7),
    (COSINE, 3),
    (COSINE | {"warmup": 1, "total": 7}, 3),
    (COSINE | {"warmup": 10_000}, 2),
    (COSINE | {"per": "batch", "warmup": 30, "total": 200, "lr": 0.1}, 10),
    (COSINE | {"per": "batch", "warmup": 30, "total": 61, "lr": 0.1}, 10),
    (COSINE | {"per": "batch", "warmup": 50, "total": 40}, 10),
    (ONE_CYCLE, 3),
    (ONE_CYCLE | {"total": 4}, 3),
    (ONE_CYCLE | {"total": 19}, 3),
    (ONE_CYCLE | {"per": "batch", "total": 200, "lr": 1.0}, 10),
    (ONE_CYCLE | {"per": "batch", "total": 140}, 7),
    (ONE_CYCLE | {"per": "batch", "total": 20_000}, 938),
    (ONE_CYCLE | {"per": "batch"}, 938),
]


def scheduler_of(schedule, optimizer):
    """Return PyTorch's scheduler of a schedule, None for a constant rate."""
    kind, gamma, total = schedule["kind"], schedule["gamma"], schedule["total"]
    if kind == "constant":
        return None
    if kind == "step":
        return StepLR(optimizer, schedule["stepSize"], gamma)
    if kind == "exponential":
        return ExponentialLR(optimizer, gamma)
    if kind == "one-cycle":
        return OneCycleLR(optimizer, schedule["lr"], total, cycle_momentum=False)
    warmup = schedule["warmup"]
    parts = [
        LinearLR(optimizer, 0.01, total_iters=warmup),
        CosineAnnealingLR(optimizer, max(1, total - warmup)),
    ]
    return SequentialLR(optimizer, parts, [warmup])


def rates_of_torch(schedule, batches):
    """Return the rate at every batch, and after the last; NaN after step() has raised an error."""
    parameter = torch.zeros(1, requires_grad=True)
    optimizer = SGD([parameter], lr=schedule["lr"])
    scheduler = scheduler_of(schedule, optimizer)
    rates = []
    try:
        for _ in range(EPOCHS):
            for _ in range(batches):
                rates.append(optimizer.param_groups[0]["lr"])
                optimizer.step()
                if scheduler and schedule["per"] == "batch":
                    scheduler.step()
            if scheduler and schedule["per"] == "epoch":
                scheduler.step()
        rates.append(optimizer.param_groups[0]["lr"])
    except ValueError:
        rates += [math.nan] * (EPOCHS * batches + 1 - len(rates))
    return torch.tensor(rates, dtype=torch.float64)


def tensor(numbers):
    return torch.tensor([float(number) for number in numbers], dtype=torch.float64)


def noise_of(batches):
    """Return the noise of the gradients, shape (batches, 2)."""
    each = call("schedule/compute.js", "noiseAt", [(batch,) for batch in range(batches)])
    return torch.tensor(each, dtype=torch.float64)


def computed(*pairs):
    return call("schedule/compute.js", "compute", pairs)


def sentence(**changes):
    state = STATE | changes
    pairs = [(state[name], state["batches"]) for name in "AB"]
    numbers = dict(zip("AB", computed(*pairs), strict=True))
    # JSON has no NaN: the sentence is written from the same numbers with null in its place.
    for each in numbers.values():
        each["inUse"] = [None if rate == "NaN" else rate for rate in each["inUse"]]
    return call("schedule/sentence.js", "sentence", [(state, numbers)])[0]


# --- the oracle ---------------------------------------------------------------------------------


def test_the_rates_are_those_of_torch():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # SequentialLR calls step() itself
        expected = [rates_of_torch(*each) for each in SCHEDULES]
    found = call("schedule/compute.js", "rates", SCHEDULES)
    for each, rates, theirs in zip(SCHEDULES, found, expected, strict=True):
        lr = each[0]["lr"]
        close = {"rtol": 1e-5, "atol": 1e-9 * lr, "equal_nan": True}
        if each[0]["kind"] in ("step", "exponential"):
            close["atol"] = 0  # down to the smallest float
        torch.testing.assert_close(
            tensor(rates), theirs, **close, msg=lambda m, e=each: f"{e}\n{m}"
        )


def test_the_training_is_that_of_torch():
    pairs = [(STEP, 50), (CONSTANT | {"lr": 0.3}, 50), (COSINE | {"lr": 0.1}, 30), (ONE_CYCLE, 9)]
    noise = noise_of(1000)
    curvatures = torch.tensor([1, 4], dtype=torch.float64)
    for numbers in computed(*pairs):
        place = torch.nn.Parameter(torch.tensor([-1, 1.5], dtype=torch.float64))
        optimizer = SGD([place], lr=1)
        losses = []
        for k, rate in enumerate(numbers["inUse"]):
            loss = (curvatures * place**2).sum() / 2
            losses.append(loss.item())
            if k == len(numbers["inUse"]) - 1:
                break
            optimizer.param_groups[0]["lr"] = rate
            optimizer.zero_grad()
            (loss + noise[k] @ place).backward()
            optimizer.step()
        torch.testing.assert_close(tensor(numbers["losses"]), tensor(losses), rtol=1e-5, atol=1e-12)


def test_the_noise_is_centred_and_of_its_size():
    noise = noise_of(18_760)
    assert abs(noise.mean()) < 0.05
    assert noise.std().item() == pytest.approx(2, rel=0.02)


def test_the_standstill_is_the_first_rate_below_its_limit():
    for each, numbers in zip(SCHEDULES, computed(*SCHEDULES), strict=True):
        rates = tensor(numbers["inUse"][:-1])
        below = (rates < 1e-9 * (1 - 1e-6)).nonzero().flatten().tolist()
        assert numbers["standstill"] == (below[0] if below else None), each


def test_a_step_of_the_standstill_does_not_change_a_weight():
    weight = torch.tensor(0.1)
    assert weight - 1e-9 == weight
    assert weight - 1e-8 != weight


def test_a_training_ends_where_it_diverges_or_where_step_raises():
    fast, failing = computed((CONSTANT | {"lr": 0.6}, 938), (ONE_CYCLE | {"per": "batch"}, 938))
    assert (fast["hasDiverged"], fast["failed"]) == (True, None)
    assert (failing["hasDiverged"], failing["failed"], failing["end"]) == (False, 21, 21)
    assert set(failing["losses"][22:]) == {"NaN"}


# --- dragging -----------------------------------------------------------------------------------


def test_a_handle_that_is_dragged_to_where_it_is_changes_nothing():
    exponential = STEP | {"kind": "exponential", "gamma": 0.8}
    each = [STEP, CONSTANT, PER_BATCH, COSINE, ONE_CYCLE, exponential]
    tops = call("schedule/grips.js", "topOf", [(schedule, 938) for schedule in each])
    moves = [(schedule, top, 938, 20) for schedule, top in zip(each, tops, strict=True)]
    for schedule, changes in zip(each, call("schedule/grips.js", "movedTop", moves), strict=True):
        assert schedule | changes == schedule
    shaped = [schedule for schedule in each if schedule != CONSTANT]
    shapes = call("schedule/grips.js", "shapeOf", [(schedule, 938, 20) for schedule in shaped])
    moves = [(schedule, shape, 938, 20) for schedule, shape in zip(shaped, shapes, strict=True)]
    found = call("schedule/grips.js", "movedShape", moves)
    for schedule, changes in zip(shaped, found, strict=True):
        assert schedule | changes == schedule


def test_dragging_the_first_step_moves_step_size_and_gamma():
    moves = [(STEP, [8.2, 5e-4], 938, 20), (PER_BATCH, [5, 1e-4], 938, 20)]
    later, counted = call("schedule/grips.js", "movedShape", moves)
    assert later == {"stepSize": 8, "gamma": 0.5}
    assert counted == {"stepSize": 4690, "gamma": 0.1}


def test_a_few_points_have_the_extremes_of_all():
    [points] = call("schedule/envelope.js", "envelope", [([5, 1, 9] * 2000, 6000)])
    assert len(points) < 1000
    assert {value for _, value in points} == {1, 9}
    assert points == sorted(points, key=lambda point: point[0])
    [few] = call("schedule/envelope.js", "summary", [([5, 1, 9] * 2000, 6000)])
    assert len(few) <= 120
    assert all(low == 1 and high == 9 for _, _, low, high in few)
    assert all(mean == pytest.approx(5, abs=0.2) for _, mean, _, _ in few)


# --- what the chapter says ----------------------------------------------------------------------


def test_the_schedule_in_a_hurry_is_described():
    text = sentence(A=PER_BATCH)
    assert "has been multiplied 187 times by 0.10 and is 1.0e−190" in text
    assert "after 20 epochs it is 0 (too small for any float)" in text
    assert "first below 1e−9 before batch 36 of epoch 1" in text


def test_the_schedule_as_it_is_meant_is_described():
    text = sentence()
    assert "once an epoch: after the first epoch the rate is still 0.001" in text
    assert "after 20 epochs it is 1.0e−7" in text
    assert "1e−9" not in text


def test_few_batches_and_a_mild_factor_stay_above_1e_5():
    schedule = PER_BATCH | {"gamma": 0.8}
    [numbers] = computed((schedule, 5))
    assert numbers["inUse"][-1] > 1e-5


def test_a_step_size_in_batches_makes_the_schedule_of_one_in_epochs():
    in_epochs, in_batches = computed((STEP, 938), (PER_BATCH | {"stepSize": 4690}, 938))
    for key in ("inUse", "losses", "settled"):
        assert in_epochs[key] == in_batches[key]


def test_a_constant_rate_trembles_and_a_falling_one_calms_down():
    pairs = [(each | {"lr": lr}, 938) for lr in (0.001, 0.01, 0.1) for each in (STEP, CONSTANT)]
    settled = [numbers["settled"] for numbers in computed(*pairs)]
    ratios = [constant / step for step, constant in zip(settled[::2], settled[1::2], strict=True)]
    assert ratios[0] > 4
    assert min(ratios[1:]) > 100


def test_in_a_hurry_the_training_stands_still_far_above():
    hurried, meant = computed((PER_BATCH, 938), (STEP, 938))
    assert hurried["settled"] > 4.5
    assert meant["settled"] < 0.001


def test_errors_and_divergence_are_described():
    text = sentence(A=ONE_CYCLE | {"per": "batch"}, B=CONSTANT | {"lr": 0.6})
    assert "call 21, after batch 21 of epoch 1, raises a ValueError" in text
    assert "A (one-cycle) breaks off, B (constant) diverges" in text
    assert "the cosine rises again" in sentence(A=COSINE | {"per": "batch"})


def test_a_typed_gamma_is_told_as_it_is():
    assert "times by 0.905 and" in sentence(A=PER_BATCH | {"gamma": 0.905})


def test_python_shows_the_initial_state():
    instrument = explore_schedule()
    assert (instrument.module, instrument.state) == ("schedule", {})
