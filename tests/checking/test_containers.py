import pytest
import torch

from course_utils.checking import Case
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


def both(x):
    return [x.exp(), x.sum()]


@pytest.mark.parametrize(
    ("reference", "answer", "kind", "text"),
    [
        (torch.exp, lambda x: (x.exp(),), "wrapped", "wrapped in a tuple. A comma"),
        (torch.exp, lambda x: [x.exp()], "wrapped", "wrapped in a list."),
        (torch.exp, lambda x: {"y": x.exp()}, "wrapped", "wrapped in a dictionary."),
        (lambda x: [x.exp()], torch.exp, "unwrapped", "a list with it is wanted"),
        (torch.exp, lambda x: x.exp().tolist(), "listed", "a Python list; a tensor is wanted"),
        (torch.exp, lambda x: list(x.exp()), "listed", "`torch.stack`"),
        (both, lambda x: both(x)[::-1], "order_of_results", "All 2 results are right, in another"),
        (both, lambda x: x.sum(), "alone", "Only one of 2 results comes back: Number 2 of 2."),
        (torch.exp, lambda x: (0.0, x.exp()), "with_others", "number 2 of the 2 that you return"),
        (torch.exp, lambda x: f"{x.exp()}", "text", "The result comes as text."),
    ],
)
def test_right_results_in_the_wrong_container(reference, answer, kind, text):
    assert found(reference, answer)[0] == kind
    assert text in found(reference, answer)[1]


@pytest.mark.parametrize(
    ("reference", "answer"),
    [
        (torch.exp, lambda x: (x.sin(),)),
        (torch.exp, lambda x: [x.exp()] if x.dim() > 1 else x.sin()),
        (torch.exp, lambda x: x.sin().tolist()),
        (torch.exp, lambda x: [10**400, "a"]),
        (torch.exp, lambda x: [10**400]),
        (torch.exp, lambda x: [[1.0], [1.0, 2.0]]),
        (both, lambda x: [x.sum(), x.sin()]),
        (both, lambda x: x.sin()),
        (both, lambda x: {"a": 1}),
        (lambda x: [x.exp()], lambda x: x.sin()),
        (torch.exp, lambda x: (x.exp(), 0) if x.dim() > 1 else (0, x.exp())),
        (torch.exp, lambda x: "text" if x.dim() > 1 else x.sin()),
    ],
)
def test_wrong_results_in_a_container_have_no_name(reference, answer):
    assert found(reference, answer)[0] is None


def test_several_results_go_by_their_names():
    names = ("exponential", "total")
    assert "you return `total, exponential`" in found(both, lambda x: both(x)[::-1], names)[1]
    assert "comes back: `total`. It is right" in found(both, lambda x: x.sum(), names)[1]
