"""The learner's function goes along into later chapters."""

import inspect
import linecache

import numpy as np
import pytest
import torch

from course_utils import progress
from course_utils.checking import Case, Outcome
from course_utils.checking.kept import MOST_CHARACTERS, fit_for_lessons, revived, source_of
from tests.checking.samples import new_exercise

KEY = "small.double"


@pytest.fixture
def written(request):
    """Return a function that defines something as a cell does: with readable lines."""
    files = []

    def write(source, name="double", **given):
        files.append(f"<cell {len(files)} of {request.node.name}>")
        linecache.cache[files[-1]] = (len(source), None, source.splitlines(True), files[-1])
        namespace = dict(given)
        exec(compile(source, files[-1], "exec"), namespace)
        return namespace[name]

    yield write
    for file in files:
        del linecache.cache[file]


def test_a_later_chapter_gets_the_function_that_passed(double, written, capsys):
    answer = written("def double(x):\n    # mine\n    return x + x\n")
    assert double.check(answer).outcome is Outcome.PASSED
    later = double.use()
    assert later(21) == 42
    assert "# mine" in inspect.getsource(later)
    assert "with your function, of chapter 09" in capsys.readouterr().out


def test_without_one_it_gets_the_reference(double, capsys):
    assert double.use() is double.reference
    assert "because yours of chapter 09 is not here or does not pass" in capsys.readouterr().out


def test_what_passes_no_longer_is_not_used(double):
    progress.record_attempt(KEY, passed=True, answer="def double(x):\n    return forgotten(x)\n")
    assert double.use() is double.reference


COUNTER = """
class Counter:
    # mine
    def __init__(self):
        self.seen = 0

    def step(self):
        self.seen += 1
"""


def test_the_source_of_a_class_is_found_by_its_methods(written):
    made = written(f"import math\n{COUNTER}\n\nnumber = 3\n", "Counter", __name__="__main__")
    assert source_of(made, "Counter") == COUNTER.strip("\n") + "\n"
    assert revived({"small.Counter": COUNTER}, "small.Counter")().seen == 0


@pytest.mark.parametrize(
    "source", ["class Counter:\n    seen = 0\n", "Counter = type('A', (), {})"]
)
def test_a_class_without_methods_of_its_own_has_no_source_to_keep(written, source):
    assert source_of(written(source, "Counter", __name__="__main__"), "Counter") is None


def test_a_function_brings_those_that_it_calls():
    answers = {
        "small.relu": "def relu(z):\n    return z.clamp(min=0)\n",
        "small.layer": "def layer(z):\n    return 2 * relu(torch.as_tensor(z))\n",
        "other.relu": "def relu(z):\n    return 0\n",
    }
    assert revived(answers, "small.layer")(3.0) == 6
    assert revived(answers, "small.other") is None


def test_one_that_does_not_come_to_life_does_not_hinder_the_others():
    answers = {
        "small.bad": "def bad(x=forgotten):\n    return x\n",
        "small.good": "def good(x):\n    return x\n",
        "small.worse": "import os\nos.nothing()\n",
        "small.worst": "def worst(:\n",
    }
    assert revived(answers, "small.good")(1) == 1
    for name in ("bad", "worse", "worst"):
        assert revived(answers, f"small.{name}") is None


def test_only_a_definition_of_that_name_is_kept(written):
    source = "def double(x):\n    return 2 * x\n"
    assert source_of(written(source), "double") == source
    assert source_of(written(source), "triple") is None
    assert source_of(written("double = lambda x: 2 * x\n"), "double") is None
    assert (
        source_of(
            written("def double(x):\n" + MOST_CHARACTERS * "#" + "\n    return 1\n"), "double"
        )
        is None
    )
    assert source_of(max, "max") is None
    assert source_of(3, "double") is None


def test_what_computes_with_numpy_goes_on_with_tensors(double):
    def with_numpy(x):
        print("chatty")
        return 2 * x.numpy().astype("float64")

    used = double.use(with_numpy)
    result = used(torch.tensor([1.0, 2.0]))
    assert result.dtype == torch.float32
    assert result.tolist() == [2, 4]
    assert used(x=torch.tensor([3])).tolist() == [6]


def test_results_of_every_form_become_tensors():
    def mixed(x):
        return [np.float32(1.5), (x.numpy(), 2)], np.array([True, False])

    (number, (array, two)), flags = fit_for_lessons(mixed)(torch.ones(3, dtype=torch.float64))
    assert (number.dtype, number.item()) == (torch.float64, 1.5)
    assert (array.dtype, array.tolist()) == (torch.float64, [1, 1, 1])
    assert two == 2
    assert flags.dtype == torch.bool


@pytest.fixture
def total():
    def total(x):
        """Return the sum of all numbers in x."""
        return x.sum()

    return new_exercise(
        total, lambda: [Case("a column", torch.ones(3, 1)), Case("a row", torch.ones(2))]
    )


@pytest.mark.parametrize(
    "answer",
    [
        lambda x: sum(x),
        lambda x: x.sum().reshape(1, 1),
        lambda x: x.sum(dim=0, keepdim=True),
        lambda x: x.numpy().sum(keepdims=True),
    ],
)
def test_one_number_has_no_axes_in_the_lesson(total, answer):
    used = total.use(answer)
    result = used(x=torch.full((4, 1), 2.5))
    assert result.shape == ()
    assert f"{result:.1f}" == "10.0"


def test_one_number_keeps_its_gradient(total):
    x = torch.ones(4, 1, requires_grad=True)
    total.use(lambda x: sum(x))(x).backward()
    assert x.grad.tolist() == [[1]] * 4


def test_a_function_whose_numbers_have_no_axes_stays_as_it_is(total):
    def plain(x):
        return x.sum()

    assert total.use(plain) is plain


def test_one_number_among_several_is_not_taken_out(double):
    def plain(x):
        return x + x

    assert double.use(plain) is plain
    assert double.use(lambda x: x.numpy() * 2)(torch.ones(1, 1)).shape == (1, 1)
    assert fit_for_lessons(plain, one_number=True)(torch.ones(2, 1)).shape == (2, 1)


def test_a_progress_file_that_cannot_be_read_is_no_hindrance(double, monkeypatch, tmp_path):
    monkeypatch.setenv(progress.FILE_VARIABLE, str(tmp_path))  # a folder
    assert double.use() is double.reference
