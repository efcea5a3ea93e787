"""What the course's functions do is found out once, and again where it may be something else."""

import pytest
import torch

from course_utils.checking import Case, Outcome, exercise


def cases():
    return [Case("two numbers", torch.tensor([0.5, 1.0])), Case("zero", torch.zeros(1))]


def wrong(x):
    return torch.exp(x) + torch.exp(x) + torch.exp(x) + 1


@pytest.fixture
def growth():
    """An exercise that counts how often its solution and its known mistake are run."""
    solved = []

    @exercise(cases=cases, hints=("Which function is its own slope?",), insight="x" * 40)
    def growth(x):
        solved.append(1)
        return torch.exp(x)

    growth.solved, growth.calls = solved, []

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


def test_a_second_check_does_not_run_the_solution_again(growth):
    for _ in range(2):
        assert growth.check(torch.exp).outcome is Outcome.PASSED
    assert len(growth.solved) == len(cases())


def test_a_solution_that_failed_is_run_again(growth, monkeypatch):
    monkeypatch.setattr(growth, "reference", lambda x: growth.solved.append(1) or 1 / 0)
    for _ in range(2):
        assert "its own solution raised" in growth.check(torch.exp).message
    assert len(growth.solved) == 2 * len(cases())


def test_what_was_found_out_with_an_overwritten_function_does_not_stay(growth, monkeypatch):
    monkeypatch.setattr(torch, "exp", lambda x: x)
    growth.check(lambda x: 3 * x + 1)
    assert growth.calls
    monkeypatch.undo()
    assert growth.check(wrong).misconception == "three_times"
    assert growth.check(torch.exp).outcome is Outcome.PASSED


@pytest.mark.parametrize("mode", [torch.inference_mode, lambda: torch.autocast("cpu")])
def test_what_was_found_out_in_a_mode_does_not_stay(growth, mode):
    with mode():
        growth.check(wrong)
    before = len(growth.calls)
    growth.check(wrong)
    assert len(growth.calls) > before
