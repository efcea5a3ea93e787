"""Scores, softmax, cross-entropy and its slopes: what the page computes against PyTorch."""

from itertools import product
from math import exp, log

import pytest
import torch
from torch.nn import functional

from tests.widgets.javascript import call

COMPUTE = "loss/compute.js"
SCORES = [*product((-10, 0, 2.345, 10), repeat=3), (16.7, -14.2, 40.0), (700, -700, 0)]
STATES = [
    {"scores": list(scores), "true": label, "lr": lr}
    for scores, label, lr in product(SCORES, range(3), (0.1, 1, 10))
]


def close(found, expected):
    found = torch.tensor(found, dtype=torch.float64)
    torch.testing.assert_close(found, expected.detach(), rtol=0, atol=1e-5)


@pytest.fixture(scope="module")
def computed():
    return call(COMPUTE, "compute", [(state,) for state in STATES])


@pytest.fixture(scope="module")
def stepped():
    return call(COMPUTE, "stepped", [(state,) for state in STATES])


def loss_of(scores, label):
    return functional.cross_entropy(scores.unsqueeze(0), torch.tensor([label]))


def test_the_page_computes_what_pytorch_computes(computed, stepped):
    for state, numbers, after in zip(STATES, computed, stepped, strict=True):
        scores = torch.tensor(state["scores"], dtype=torch.float64, requires_grad=True)
        loss = loss_of(scores, state["true"])
        loss.backward()
        close(numbers["probabilities"], torch.softmax(scores, dim=0))
        close(numbers["loss"], loss)
        close(numbers["slopes"], scores.grad)
        torch.optim.SGD([scores], lr=state["lr"]).step()
        close(after, scores)


def test_the_slopes_add_up_to_zero(computed):
    assert max(abs(sum(numbers["slopes"])) for numbers in computed) < 1e-12


def test_a_step_never_raises_the_loss_of_one_example(computed, stepped):
    for state, numbers, after in zip(STATES, computed, stepped, strict=True):
        scores = torch.tensor(after, dtype=torch.float64)
        assert loss_of(scores, state["true"]).item() <= numbers["loss"] + 1e-12


def test_the_lead_is_that_over_the_best_other_class(computed):
    for state, numbers in zip(STATES, computed, strict=True):
        others = [score for k, score in enumerate(state["scores"]) if k != state["true"]]
        assert numbers["lead"] == state["scores"][state["true"]] - max(others)
        assert numbers["rival"] != state["true"]
        assert state["scores"][numbers["rival"]] == max(others)


def test_the_curve_over_the_score_is_the_loss_with_its_slope(computed):
    others = call(COMPUTE, "scoreOfOthers", [(state["scores"], state["true"]) for state in STATES])
    own = [state["scores"][state["true"]] for state in STATES]
    losses = call(COMPUTE, "lossAt", list(zip(own, others, strict=True)))
    h = 1e-5
    higher = call(COMPUTE, "lossAt", [(s + h, o) for s, o in zip(own, others, strict=True)])
    lower = call(COMPUTE, "lossAt", [(s - h, o) for s, o in zip(own, others, strict=True)])
    for state, numbers, loss, up, down in zip(STATES, computed, losses, higher, lower, strict=True):
        assert loss == pytest.approx(numbers["loss"], abs=1e-9)
        assert (up - down) / (2 * h) == pytest.approx(numbers["slopes"][state["true"]], abs=1e-5)


def test_dragging_the_dot_finds_the_score_for_a_probability():
    cases = list(product((1e-9, 0.01, 0.5, 0.999), (-10.0, 0.3, 10.0)))
    for (p, others), score in zip(cases, call(COMPUTE, "scoreFor", cases), strict=True):
        assert exp(score) / (exp(score) + exp(others)) == pytest.approx(p, rel=1e-6)


def evaluate(*scores, true=2):
    [numbers] = call(COMPUTE, "compute", [({"scores": list(scores), "true": true},)])
    return numbers


def test_sure_and_wrong_has_a_loss_of_twenty():
    assert evaluate(10, -10, -10)["loss"] == pytest.approx(20, abs=1e-6)


def test_a_loss_below_a_hundredth_takes_a_lead_of_about_five_point_three():
    needed = log(2 / (exp(0.01) - 1))
    assert round(needed, 1) == 5.3
    assert (
        evaluate(1, 1, 1 + needed - 0.01)["loss"] > 0.01 > evaluate(1, 1, 1 + needed + 0.01)["loss"]
    )


def test_sure_and_wrong_has_slopes_of_nearly_one():
    assert evaluate(10, -10, -10)["slopes"] == pytest.approx([1, 0, -1], abs=1e-6)


@pytest.mark.parametrize("score", [-10, 0, 3.3, 10])
def test_equal_scores_give_thirds(score):
    assert evaluate(score, score, score)["slopes"] == pytest.approx([1 / 3, 1 / 3, -2 / 3])


def test_slopes_vanish_when_sure_and_right():
    assert evaluate(-10, -10, 10)["slopes"] == pytest.approx([0, 0, 0], abs=1e-8)


def test_two_losses_that_differ_are_not_written_alike():
    calls = [(1.349, 0.532), (5.6412e-5, 5.6345e-5), (0.00141, 0.00139), (0.5, 0.5)]
    alike = [before == after for before, after in call("loss/write.js", "apart", calls)]
    assert alike == [False, False, False, True]
