import math

import pytest
import torch

from course_utils.checking import Case, Facts
from course_utils.checking.diagnose import diagnose
from course_utils.checking.running import runs

T = torch.tensor
INPUTS = (T([1.0, -2.0, 3.0]), T([[0.5, 4.0], [-1.0, 2.0]]), T([2.0, 7.0]))


def cases():
    return [Case(f"case {number}", x.clone()) for number, x in enumerate(INPUTS)]


def found(reference, answer, names=(), cases=cases):
    """Return the kind and the text of what relates the results of two functions."""
    expected, actual = (list(runs(each, cases, ["x"], watch=False)) for each in (reference, answer))
    diagnosis = diagnose(cases(), ["x"], expected, actual, names)
    return (diagnosis.kind, diagnosis.text) if diagnosis else (None, "")


def test_equal_results_have_no_diagnosis():
    assert found(torch.exp, lambda x: x.exp()) == (None, "")


def test_an_error_in_one_case_ends_the_search():
    assert found(torch.exp, lambda x: x[2].exp() * 2) == (None, "")


# --- one result whatever the input --------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "kind", "text"),
    [
        (lambda x: 0.0, "constant", "it returns 0. On which line is the result lost"),
        (lambda x: 0 * x + 2.5, "constant", "it returns 2.5."),
        (lambda x: x * math.nan, "nan", "Whatever it is given, NaN comes out"),
        (lambda x: math.inf, "constant", "it returns inf."),
    ],
)
def test_a_constant_is_said_to_be_one(answer, kind, text):
    assert found(torch.exp, answer)[0] == kind
    assert text in found(torch.exp, answer)[1]


def test_no_constant():
    assert found(torch.exp, lambda x: T([1.0, 1.0 + 1e-3]))[0] is None
    assert found(lambda x: 0.0, lambda x: 3.0)[0] is None  # one number is expected always
    assert found(lambda x: "text", lambda x: 0.0)[0] is None
    assert found(torch.exp, lambda x: True)[0] is None
    one = [Case("one", T([1.0, 2.0]))]
    assert found(torch.exp, lambda x: x * 0, cases=lambda: one)[0] != "sign"


def both(x):
    return [x.exp(), x.sum()]


# --- several places -----------------------------------------------------------------------------


def test_what_is_wrong_in_one_place_is_said_of_it():
    kind, text = found(both, lambda x: [2 * x.exp(), x.sum()], ("exponential", "total"))
    assert kind == "factor"
    assert text.startswith("`exponential`: Every number is twice")
    assert text.endswith("All else is right.")


def test_what_holds_everywhere_is_said_once():
    kind, text = found(both, lambda x: [-x.exp(), -x.sum()])
    assert (kind, text.count("wrong sign")) == ("sign", 1)
    assert text.startswith("This holds for every result: ")


def test_each_place_may_have_its_own_relation():
    _, text = found(both, lambda x: [x.exp() + 1, -x.sum()])
    assert text == (
        "Number 1 of 2: Every number is too large by 1.\n"
        "Number 2 of 2: Every number has the right size and the wrong sign."
    )


def test_one_place_without_a_relation_leaves_none():
    assert found(both, lambda x: [2 * x.exp(), x.sum().exp() + x.std()]) == (None, "")


def test_a_place_that_is_one_number_always_is_no_function_of_what_should_be():
    kind, text = found(lambda x: [x.sigmoid(), x.sum()], lambda x: [x * 0, x.sum()])
    assert kind == "constant"
    assert "Every number is 0, whatever it should be." in text


def test_keys_name_their_places():
    text = found(lambda x: {"a": x.exp(), "b": 1.0}, lambda x: {"a": 2 * x.exp(), "b": 1.0})[1]
    assert text.startswith("Under `a`: ")
    facts = [
        lambda x, f=f: Facts({"the step": f * x.exp(), "the mode": "training"}) for f in (1, 3)
    ]
    assert "Every number is 3 times" in found(*facts)[1]
    other = lambda x: Facts({"the step": 3 * x.exp(), "the mode": "evaluation"})  # noqa: E731
    assert found(facts[0], other) == (None, "")


def test_cases_may_return_results_of_different_kinds():
    def mixed(x, factor=1):
        result = factor * x.exp()
        return Facts({"the result": result, "its slopes": [result]}) if x.dim() > 1 else result

    def mixed_up(x):
        return mixed(x, 2)

    def one_wrong(x):
        return {"the result": 2 * x.exp(), "its slopes": [x.exp()]} if x.dim() > 1 else x.exp()

    assert found(mixed, mixed_up)[0] == "factor"
    assert found(mixed, one_wrong)[1].startswith("The result: Every number is twice")
    assert found(mixed, lambda x: -mixed(x) if x.dim() == 1 else mixed(x))[0] == "sign"
    for answer in (lambda x: [x, x], lambda x: x, lambda x: {"the result": x}):
        found(mixed, answer)
        found(answer, mixed)
        found(lambda x: both(x) if x.dim() > 1 else x.sum(), answer)


def test_what_is_expected_not_to_be_a_number_is_no_obstacle():
    assert found(lambda x: x.log(), lambda x: 2 * x.log())[0] == "factor"


def test_a_comparison_is_no_function_of_what_should_be():
    assert found(torch.exp, lambda x: x > 0) == (None, "")
