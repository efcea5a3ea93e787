"""Batch normalisation: the page against nn.BatchNorm1d, and what the sentence says."""

from itertools import product

import pytest
import torch
from torch import nn

from course_utils.widgets import explore_batch_norm
from tests.widgets.javascript import call

BATCHES = [
    [4.7, 5.2, 2.7, 4.3, 2.0, 4.2, -0.9, 5.5],
    [-6.0, 10.0, -6.0, 10.0, -6.0, 10.0, -6.0, 10.0],
    [3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0],
    [0.0, 0.01, -0.01, 0.02, 0.0, 1.5, 2.25, -3.125],
]
INITIAL = {
    "points": BATCHES[0],
    "count": 8,
    "gamma": 1,
    "beta": 0,
    "eps": 1e-5,
    "momentum": 0.1,
    "mode": "training",
    "source": "new",
    "step": 0,
    "passes": [],
    "dragged": None,
}


def pass_of(points, training=True):
    return {"points": points, "training": training}


HISTORIES = [
    [],
    [pass_of(BATCHES[1])],
    [pass_of(BATCHES[0]), pass_of(BATCHES[3], training=False), pass_of(BATCHES[1][:3])],
    [pass_of(BATCHES[k % 4]) for k in range(12)],
]
STATES = [
    INITIAL
    | {"points": points, "gamma": gamma, "beta": beta, "eps": eps, "momentum": momentum}
    | {"count": count, "mode": mode, "passes": history}
    for points, (gamma, beta, eps, momentum), count, mode, history in product(
        BATCHES,
        [(1, 0, 1e-5, 0.1), (-3, 4, 10, 1), (0, -4, 1e-3, 0), (2.345, 0.5, 0.1, 0.37)],
        (8, 2),
        ("training", "evaluation"),
        HISTORIES,
    )
]


def layer_of(state):
    """Return the layer of PyTorch after the passes of a state."""
    layer = nn.BatchNorm1d(1, eps=state["eps"], momentum=state["momentum"]).double()
    nn.init.constant_(layer.weight, state["gamma"])
    nn.init.constant_(layer.bias, state["beta"])
    for each in state["passes"]:
        layer.train(each["training"])
        layer(torch.tensor(each["points"], dtype=torch.float64)[:, None])
    return layer.train(state["mode"] == "training")


def averages_of(layer):
    return [layer.running_mean.item(), layer.running_var.item()]


def test_the_page_computes_what_pytorch_computes():
    for state, found in zip(
        STATES, call("batch_norm/compute.js", "compute", [(s,) for s in STATES]), strict=True
    ):
        layer = layer_of(state)
        last = found["running"][-1]
        assert [last["mean"], last["variance"]] == pytest.approx(averages_of(layer), abs=1e-9)
        points = torch.tensor(state["points"][: state["count"]], dtype=torch.float64)
        expected = layer(points[:, None])[:, 0]
        assert found["outputs"] == pytest.approx(expected.tolist(), abs=1e-5)
        after = found["next"]
        assert [after["mean"], after["variance"]] == pytest.approx(averages_of(layer), abs=1e-9)


def test_one_point_has_output_beta_in_training_where_pytorch_refuses_it():
    states = [INITIAL | {"count": 1, "points": [x] + [0] * 7, "beta": 0.5} for x in (-6, 0.3, 10)]
    for found in call("batch_norm/compute.js", "compute", [(state,) for state in states]):
        assert found["outputs"] == [0.5]
        assert found["next"] == found["running"][-1]
    with pytest.raises(ValueError, match="more than 1 value per channel"):
        nn.BatchNorm1d(1)(torch.zeros(1, 1))


def test_and_is_fine_in_evaluation():
    state = INITIAL | {"count": 1, "mode": "evaluation", "passes": [pass_of(BATCHES[0])]}
    [found] = call("batch_norm/compute.js", "compute", [(state,)])
    [expected] = layer_of(state)(torch.tensor([[4.7]], dtype=torch.float64)).flatten().tolist()
    assert found["outputs"] == pytest.approx([expected], abs=1e-9)


def test_a_pulled_point_moves_the_other_outputs_in_training_only():
    pulled = INITIAL | {"points": [9.0, *BATCHES[0][1:]], "dragged": {"point": 0, "from": 4.7}}
    states = [pulled, pulled | {"mode": "evaluation"}, INITIAL]
    training, evaluation, before = call(
        "batch_norm/compute.js", "compute", [(state,) for state in states]
    )
    assert training["earlier"]["outputs"] == before["outputs"]
    assert all(a != b for a, b in zip(training["outputs"], before["outputs"], strict=True))
    assert evaluation["earlier"]["outputs"][1:] == evaluation["outputs"][1:]
    assert evaluation["earlier"]["outputs"][0] != evaluation["outputs"][0]
    assert before["earlier"] is None


def test_batches_pass_forward_in_the_present_mode_and_return():
    [forward] = call("batch_norm/compute.js", "passedTo", [(INITIAL, 3)])
    state = INITIAL | forward
    drawn = call("batch_norm/compute.js", "drawn", [(k,) for k in range(4)])
    assert drawn[0] == BATCHES[0]  # what it begins with
    assert [each["points"] for each in state["passes"]] == drawn[:3]
    assert state["points"] == drawn[3]
    evaluation = state | {"mode": "evaluation", "count": 2}
    same = state | {"source": "same"}
    further, repeated, back, home = call(
        "batch_norm/compute.js", "passedTo", [(evaluation, 4), (same, 5), (state, 1), (state, 0)]
    )
    assert further["passes"][3] == {"points": drawn[3][:2], "training": False}
    assert [each["points"] for each in repeated["passes"][3:]] == [drawn[3]] * 2
    assert repeated["points"] == drawn[3]
    assert (back["points"], len(back["passes"])) == (drawn[1], 1)
    assert (home["points"], home["passes"]) == (drawn[0], [])


def test_a_batch_that_had_fewer_points_returns_with_as_many_as_there_can_be():
    state = INITIAL | {"passes": [pass_of([1.0, 2.0])], "step": 1}
    [back] = call("batch_norm/compute.js", "passedTo", [(state, 0)])
    assert back["points"] == [1.0, 2.0, *BATCHES[0][2:]]


def said(**changes):
    state = INITIAL | changes
    [numbers] = call("batch_norm/compute.js", "compute", [(state,)])
    [text] = call("batch_norm/sentence.js", "sentence", [(state, numbers)])
    return text.replace("\u00a0", " ")


def test_the_sentence_names_mean_deviation_and_where_the_averages_go():
    assert said() == (
        "Training: the batch has mean 3.46 and standard deviation 1.99; the outputs have mean 0.00 "
        "and standard deviation 1.00. A step moves running mean 0.00 and running variance 1.00 to "
        "0.35 and 1.35, 10 % of the way to this batch's 3.46 and 4.53 (a variance that divides by "
        "7, not by 8)."
    )
    assert said(mode="evaluation") == (
        "Evaluation: the points are normalised by the running averages that a new layer begins "
        "with, mean 0.00 and standard deviation 1.00; the outputs have mean 3.46 and "
        "standard deviation 1.99. A step leaves them as they are: running mean 0.00 and running "
        "variance 1.00."
    )


def test_the_sentence_says_what_a_pulled_point_did_to_the_others():
    pulled = {"points": [9.0, *BATCHES[0][1:]], "dragged": {"point": 0, "from": 4.7}}
    assert (
        "Point 1 went from 4.70 to 9.00: the mean changed by 0.54, the deviation by 0.71, and so "
        "the 7 other outputs moved, by up to 0.47, though their points stayed."
    ) in said(**pulled)
    assert "the 7 other outputs stayed, because" in said(**pulled, mode="evaluation")
    assert "the other output moved" in said(**pulled, count=2)
    assert said(count=1, beta=0.5) == (
        "Training with one point: it is its own mean, and the variance is 0, so its output is β = "
        "0.50, whatever it was. PyTorch refuses such a batch in training (ValueError)."
    )
    assert "beyond" not in said(gamma=2, beta=4)
    assert said(gamma=-3, beta=4).endswith("1 output lies beyond the axis.")


def test_large_eps_leaves_less_than_deviation_one():
    [found] = call("batch_norm/compute.js", "compute", [(INITIAL | {"eps": 10},)])
    outputs = torch.tensor(found["outputs"])
    assert outputs.std(unbiased=False).item() == pytest.approx(0.53, abs=0.005)


def test_it_has_a_picture():
    assert explore_batch_norm().picture == "batch_norm"
