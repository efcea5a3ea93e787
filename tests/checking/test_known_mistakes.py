"""What known wrong functions do is found out once, and again where it may be something else."""

import pytest
import torch

from course_utils.checking import Case, exercise


def cases():
    return [Case("two numbers", torch.tensor([0.5, 1.0])), Case("zero", torch.zeros(1))]


def wrong(x):
    return torch.exp(x) + torch.exp(x) + torch.exp(x) + 1


@pytest.fixture
def growth():
    """An exercise that counts how often its known mistake is run."""

    @exercise(cases=cases, hints=("Which function is its own slope?",), insight="x" * 40)
    def growth(x):
        return torch.exp(x)

    growth.calls = []

    @growth.misconception("Three times too much, plus one.")
    def three_times(x):
        growth.calls.append(1)
        return 3 * torch.exp(x) + 1

    return growth


def test_a_second_check_runs_no_known_mistake_again(growth):
    assert growth.check(wrong).misconception == "three_times"
    before = len(growth.calls)
    assert before
    assert growth.check(wrong).misconception == "three_times"
    assert len(growth.calls) == before


def test_what_was_found_out_with_an_overwritten_function_does_not_stay(growth, monkeypatch):
    monkeypatch.setattr(torch, "exp", lambda x: x)
    growth.check(lambda x: 3 * x + 1)
    assert growth.calls
    monkeypatch.undo()
    assert growth.check(wrong).misconception == "three_times"


@pytest.mark.parametrize("mode", [torch.inference_mode, lambda: torch.autocast("cpu")])
def test_what_was_found_out_in_a_mode_does_not_stay(growth, mode):
    with mode():
        growth.check(wrong)
    before = len(growth.calls)
    growth.check(wrong)
    assert len(growth.calls) > before
