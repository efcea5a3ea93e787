"""The graph of f = (a·b + a)²: the page against autograd, and what the lesson says."""

from itertools import pairwise, product

import pytest
import torch

from tests.widgets.javascript import call

STATES = [
    {"a": a, "b": b} for a, b in product((-3, -1.5, 0, 0.5, 2, 2.345, 3), (-3, -1, 0, 1.5, 3))
]
NUDGE = 0.1
ENDS = {"ap": ("a", "p"), "bp": ("b", "p"), "ps": ("p", "s"), "as": ("a", "s"), "sf": ("s", "f")}


def by_autograd(a: float, b: float) -> dict:
    nodes = {
        name: torch.tensor(float(value), dtype=torch.float64, requires_grad=True)
        for name, value in (("a", a), ("b", b))
    }
    nodes["p"] = nodes["a"] * nodes["b"]
    nodes["s"] = nodes["p"] + nodes["a"]
    nodes["f"] = nodes["s"] ** 2
    for node in nodes.values():
        node.retain_grad()
    nodes["f"].backward()
    return nodes


def local_slopes(a: float, b: float) -> dict[str, float]:
    def slope(f, *at):
        inputs = torch.tensor(at, dtype=torch.float64)
        return torch.autograd.functional.jacobian(lambda x: f(*x), inputs).tolist()

    p = a * b
    ap, bp = slope(lambda a, b: a * b, a, b)
    ps, as_ = slope(lambda p, a: p + a, p, a)
    [sf] = slope(lambda s: s**2, p + a)
    return {"ap": ap, "bp": bp, "ps": ps, "as": as_, "sf": sf}


@pytest.fixture(scope="module")
def computed():
    return call("graph/compute.js", "compute", [(state,) for state in STATES])


def test_values_gradients_and_slopes_are_those_of_autograd(computed):
    for state, numbers in zip(STATES, computed, strict=True):
        nodes = by_autograd(**state)
        assert numbers["values"] == pytest.approx({k: v.item() for k, v in nodes.items()}, abs=1e-9)
        gradients = {name: node.grad.item() for name, node in nodes.items()}
        assert numbers["gradients"] == pytest.approx(gradients, abs=1e-9)
        assert numbers["slopes"] == pytest.approx(local_slopes(**state), abs=1e-9)


@pytest.mark.parametrize("node", ["a", "b"])
def test_a_nudge_arrives_as_slope_times_change_and_f_moves_by_what_is_recomputed(node):
    nudged = call("graph/compute.js", "nudge", [(state, node, NUDGE) for state in STATES])
    for state, found in zip(STATES, nudged, strict=True):
        before, after = by_autograd(**state), by_autograd(**state | {node: state[node] + NUDGE})
        change = {name: (after[name] - before[name]).item() for name in before}
        slopes = local_slopes(**state)
        for name, (start, end) in ENDS.items():
            assert found["edges"][name] == pytest.approx(
                slopes[name] * found["nodes"][start], abs=1e-9
            )
            if end != "f":  # up to s all is linear in a alone and in b alone
                arriving = sum(found["edges"][other] for other, at in ENDS.items() if at[1] == end)
                assert arriving == pytest.approx(change[end], abs=1e-9)
        linear = before[node].grad.item() * NUDGE
        assert found["f"] == pytest.approx(change["f"], abs=1e-9)
        assert found["linear"] == pytest.approx(linear, abs=1e-9)
        assert found["nodes"]["f"] == pytest.approx(linear, abs=1e-9)
        assert found["f"] - found["linear"] == pytest.approx(change["s"] ** 2, abs=1e-9)


@pytest.mark.parametrize(("node", "count"), [("a", 2), ("b", 1), ("p", 1), ("s", 1), ("f", 1)])
def test_the_products_of_the_paths_add_up_to_the_gradient(computed, node, count):
    ways = call("graph/compute.js", "paths", [(state, node) for state in STATES])
    for numbers, found in zip(computed, ways, strict=True):
        assert len(found) == count
        total = 0.0
        for way in found:
            stops = [ENDS[name] for name in way["edges"]]
            assert all(one[1] == two[0] for one, two in pairwise(stops))
            assert not stops or (stops[0][0], stops[-1][1]) == (node, "f")
            along = torch.tensor([numbers["slopes"][name] for name in way["edges"]])
            assert way["product"] == pytest.approx(along.double().prod().item(), abs=1e-4)
            total += way["product"]
        assert total == pytest.approx(numbers["gradients"][node], abs=1e-9)


def test_with_b_at_minus_one_the_gradient_of_a_is_zero_whatever_a_is(computed):
    others = []
    for state, numbers in zip(STATES, computed, strict=True):
        if state["b"] == -1:
            assert numbers["gradients"]["a"] == 0
            assert numbers["slopes"]["ap"] * numbers["slopes"]["ps"] == -numbers["slopes"]["as"]
        elif state["a"]:
            others.append(numbers["gradients"]["a"])
    assert all(others)


def test_at_step_six_the_way_through_the_product_is_missing():
    state = {"a": 2, "b": 3, "step": 6}
    [said] = call("graph/texts.js", "describeStep", [(state,)])
    assert "a gets 16 from this path" in said
    [numbers] = call("graph/compute.js", "compute", [(state,)])
    [shown] = call("graph/texts.js", "gradientText", [(6, "a", numbers)])
    assert shown == "da = 16 + ?"
    [[through_product, _]] = call("graph/compute.js", "paths", [(state, "a")])
    assert through_product["product"] == numbers["gradients"]["a"] - 16 == 48


def test_a_prediction_is_right_to_two_decimals_and_a_forgotten_path_is_named():
    state = {"a": 2, "b": 3}
    right = [6, 8, 64, 1, 16, 16, 32, 64]
    calls = [
        (state, step, typed)
        for step, number in enumerate(right, start=1)
        for typed in (number, number + 0.004, number + 0.02, -number)
    ]
    verdicts = call("graph/compute.js", "judge", calls)
    assert verdicts == ["right", "right", "wrong", "wrong"] * len(right)
    verdicts = call("graph/compute.js", "judge", [(state, 8, 48), (state, 8, 16)])
    assert verdicts == ["product only", "sum only"]
    third = call(
        "graph/compute.js", "judge", [({"a": 0.5, "b": 0.5}, 3, f) for f in (0.56, 0.5625, 0.57)]
    )
    assert third == ["right", "right", "wrong"]


def test_the_hint_to_a_wrong_prediction_does_not_tell_the_number():
    answers = {"a": 2.5, "b": -3, "p": -7.5, "s": -5, "f": 25, "ds": -10, "db": -25, "da": 20}
    calls = [(step, "7", verdict) for step in range(1, 9) for verdict in ("wrong", "product only")]
    for text in call("graph/texts.js", "correction", calls):
        assert text.startswith("You typed 7.")
        assert not any(str(number).replace("-", "−") in text for number in answers.values())
    [of_f] = call("graph/texts.js", "correction", [(4, "7", "wrong")])
    assert "as much" not in of_f
    assert "If f itself moves by 0.1, by how much does f move?" in of_f


def test_the_first_step_back_says_why_the_gradient_is_one():
    [said] = call("graph/texts.js", "describeStep", [({"a": 2, "b": 3, "step": 4},)])
    assert said.endswith("the gradient of f is 1, because f changes exactly as f does.")


def test_arrows_begin_and_end_on_the_borders_of_their_nodes():
    half, places = (54, 32), {"a": (76, 70), "b": (76, 260), "p": (232, 174), "s": (396, 174)}
    places["f"] = (574, 174)
    arrows = list(product(ENDS, (False, True)))
    for (name, is_back), drawn in zip(arrows, call("graph/shape.js", "arrow", arrows), strict=True):
        nodes = ENDS[name]
        for point, node in zip(drawn["ends"], reversed(nodes) if is_back else nodes, strict=True):
            away = [abs(at - middle) for at, middle in zip(point, places[node], strict=True)]
            assert all(part <= most for part, most in zip(away, half, strict=True))
            assert away[0] == half[0] or away[1] == half[1]


def test_a_nudge_is_compared_with_the_gradient_only_where_that_is_known():
    state = {"a": 2, "b": 3}
    [moved] = call("graph/compute.js", "nudge", [(state, "a", NUDGE)])
    says = [
        call("graph/texts.js", "describeNudge", [(state | {"step": step}, "a", NUDGE, moved)])[0]
        for step in (7, 8)
    ]
    assert "6.4" not in says[0]
    # Why they differ is a question of the lesson.
    assert says[1].endswith("f moved by 6.56 where gradient × 0.1 says 6.4.")


def test_small_values_are_not_written_as_zero_and_rounding_is():
    written = call("graph/texts.js", "write", [(number,) for number in (3e-5, -2e-9, 0, 0.0001)])
    assert written == ["3.0e−5", "−2.0e−9", "0", "0.0001"]
    moved = {"f": -6.9e-18, "linear": 0.01}
    [said] = call("graph/texts.js", "describeNudge", [({"step": 8}, "b", NUDGE, moved)])
    assert "f moved by 0 where" in said


def test_a_number_that_was_shown_once_cannot_be_predicted_any_more():
    calls = [
        ({"step": 0, "predictions": []},),
        ({"step": 3, "predictions": ["right", "", ""]},),
        ({"step": 0, "predictions": ["right", "shown", "shown"]},),
    ]
    fresh, walked, back = call("graph/compute.js", "found", calls)
    assert fresh == [""] * 8
    assert walked == back == ["right", "shown", "shown", *[""] * 5]
    assert call("graph/texts.js", "score", [(back,)]) == ["Predicted 1 of 8, 2 shown."]


def test_gradients_are_asked_for_by_the_names_that_stand_in_the_picture():
    asked = call("graph/texts.js", "question", [(step,) for step in range(1, 9)])
    assert asked == ["p", "s", "f", "df", "ds", "dp", "db", "da"]
