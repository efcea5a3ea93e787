import pytest
import torch

from course_utils.checking import POWERS_OF_TEN, Case, Facts, with_slopes
from course_utils.checking.cases import Misconception

T = torch.tensor


def test_a_case_calls_the_function():
    assert Case("one", 2, 3).call(lambda a, b: a * b) == 6
    twice = Case("twice", 2, run=lambda function, a: function(function(a)))
    assert twice.call(lambda a: a * a) == 16


def test_slopes_tell_a_result_that_has_lost_its_graph():
    case = Case("one", T([1.0, 2.0]), 3.0, run=with_slopes(0))
    kept = case.call(lambda x, c: c * x)
    assert isinstance(kept, Facts)
    assert torch.equal(kept["the result"], T([3.0, 6.0]))
    assert not kept["the result"].requires_grad
    assert torch.equal(kept["the slopes of the result"][0], T([3.0, 6.0]))
    for cut in (lambda x, c: c * x.detach(), lambda x, c: c * x.sum().item()):
        assert str(case.call(cut)["the slopes of the result"]).startswith("cut off: ")
    assert not case.args[0].requires_grad


def test_slopes_of_lists_and_of_what_is_not_used():
    case = Case("one", [T([1.0]), T([2.0])], T(5.0), run=with_slopes(0, 1))
    slopes = case.call(lambda parts, b: parts[0] * 2)["the slopes of the result"]
    assert [slope.tolist() for slope in slopes] == [[2.0], [0.0], 0.0]


@pytest.mark.parametrize("nothing", [None, ...])
def test_nothing_stays_nothing(nothing):
    assert Case("one", T(1.0), run=with_slopes(0)).call(lambda x: nothing) is nothing


def test_a_mistake_is_named_as_its_function():
    def squared(x):
        return x * x

    mistake = Misconception("No.", squared)
    assert mistake.id == "squared"
    assert mistake.variants() == [squared]


def test_a_mistake_has_a_variant_for_each_constant():
    variants = Misconception("No.", lambda x, eps: x + eps, {"eps": (1, 10)}).variants()
    assert [variant(5) for variant in variants] == [6, 15]


def test_powers_of_ten():
    assert POWERS_OF_TEN[:3] == (0.1, 0.5, 0.01)
    assert POWERS_OF_TEN[-2] == 1e-16
