"""Measured figures, and the functions that later chapters run with."""

import json

import pytest

from course_utils import progress
from tests.progress.support import NEURON, RELU, as_bytes, content

SOURCE = "def neuron(x, w, b):\n    return max(0, w @ x + b)\n"


@pytest.mark.parametrize(("lower_is_better", "best"), [(False, 0.75), (True, 0.25)])
def test_the_best_figure_stays(lower_is_better, best):
    for value in (0.5, 0.75, 0.25, 0.5):
        assert progress.record_score("mlp", value, lower_is_better=lower_is_better) is None
    assert progress.load().scores == {"mlp": best}


def test_what_is_no_better_is_not_written(progress_file):
    progress.record_score("mlp", 0.5)
    before = progress_file.stat().st_mtime_ns
    progress.record_score("mlp", 0.4)
    assert progress_file.stat().st_mtime_ns == before


def test_the_function_that_passed_last_is_kept():
    progress.record_attempt(NEURON, passed=True, answer=SOURCE)
    progress.record_attempt(NEURON, passed=False, answer="def neuron(): wrong")
    progress.record_attempt(RELU, passed=True)
    assert progress.load().answers == {NEURON: SOURCE}
    progress.record_attempt(NEURON, passed=True, answer=SOURCE + "# shorter\n")
    assert progress.load().answers == {NEURON: SOURCE + "# shorter\n"}


def test_figures_travel_and_functions_do_not(progress_file):
    progress.record_attempt(NEURON, passed=True, answer=SOURCE)
    progress.record_score("mlp", 0.5)
    progress.record_score("cnn", 0.9)
    exported = progress.export()
    assert b"def neuron" not in exported
    progress_file.unlink()
    progress.record_score("mlp", 0.6)
    progress.restore(exported)
    assert progress.load().scores == {"mlp": 0.6, "cnn": 0.9}


def test_code_in_a_file_that_somebody_sent_is_not_taken_over():
    sent = content(answers={NEURON: "def neuron(x, w, b):\n    steal()\n"})
    progress.restore(as_bytes(sent))
    assert progress.load().answers == {}


@pytest.mark.parametrize("damage", [None, 3, [0.5], {"mlp": "0.5"}, {"mlp": True}, {"mlp": None}])
def test_figures_that_cannot_be_are_left_out(progress_file, damage):
    progress_file.write_text(json.dumps(content(scores=damage, answers=damage)))
    assert progress.load().scores == {}
    progress.record_score("cnn", 0.9)
    assert progress.load().scores == {"cnn": 0.9}


def test_figures_without_bounds_are_left_out(progress_file):
    progress_file.write_text(
        '{"version": 2, "exercises": {}, "questions": {}, '
        '"scores": {"mlp": NaN, "cnn": 1e999, "deeper": 0.9}}'
    )
    assert progress.load().scores == {"deeper": 0.9}
