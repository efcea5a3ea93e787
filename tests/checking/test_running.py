import io
import sys
import warnings
from pathlib import Path

import numpy as np
import pytest
import torch

from course_utils.checking import Case, running
from course_utils.checking.running import Interrupted, Run, argument_names, quiet, runs

T = torch.tensor


def cases():
    return [Case("one", T([1.0, 2.0]), [T([3.0])]), Case("two", T([5.0]), [T([0.5])])]


def run(answer, cases=cases, names=("x", "parts"), watch=True):
    """Return what the first call did."""
    return next(runs(answer, cases, names, watch=watch))


def test_a_value_an_error_and_what_was_printed():
    first = run(lambda x, parts: print("seen") or 3)
    assert (first.value, first.error, first.printed) == (3, None, "seen")
    first = run(lambda x, parts: x.no)
    assert first.value is None
    assert isinstance(first.error, AttributeError)
    assert not first.in_check


def test_an_error_is_kept_without_frames_which_hold_values():
    def answer(x, parts):
        try:
            parts["x"]
        except TypeError:
            raise ValueError from OSError()

    kept = run(answer)
    error = kept.error
    assert (error.__traceback__, error.__context__, error.__cause__) == (None, None, None)
    assert kept.trace[-1] == (answer.__code__, answer.__code__.co_firstlineno + 4)


def test_each_case_is_run_in_its_turn():
    assert [each.value for each in runs(lambda x, parts: len(x), cases, ("x",), watch=True)] == [
        2,
        1,
    ]


def test_an_interrupt_ends_all_calls():
    seen = []

    def answer(x, parts):
        seen.append(x)
        raise KeyboardInterrupt

    with pytest.raises(Interrupted):
        list(runs(answer, cases, ("x",), watch=True))
    assert len(seen) == 1


def test_closing_the_output_closes_nothing():
    assert run(lambda x, parts: sys.stdout.close()).printed == ""
    assert not sys.stdout.closed


@pytest.mark.parametrize(
    ("answer", "changed"),
    [
        (lambda x, parts: x.clone().add_(1), ()),
        (lambda x, parts: x.add_(1), ("x",)),
        (lambda x, parts: parts[0].mul_(2), ("parts",)),
        (lambda x, parts: parts.append(x), ("parts",)),
        (lambda x, parts: parts.clear() or x.zero_(), ("x", "parts")),
        (lambda x, parts: x.requires_grad_(), ("x",)),
        (lambda x, parts: x.requires_grad_().sum().backward(), ("x",)),
        (lambda x, parts: setattr(x, "grad", T([1.0, 1.0])), ("x",)),
        (lambda x, parts: setattr(x, "data", x.double()), ("x",)),
        (lambda x, parts: x.unsqueeze_(0), ("x",)),
        (lambda x, parts: x.numpy().__setitem__(0, 7), ("x",)),
        (lambda x, parts: x.__setitem__(0, float("nan")), ("x",)),
    ],
)
def test_changed_inputs_are_named(answer, changed):
    assert run(answer).changed == changed


def test_working_arguments_are_there_to_be_used():
    def cases():
        return [Case("one", torch.Generator().manual_seed(1), lambda: 3, {"a": np.ones(1)})]

    def answer(generator, function, data):
        data["a"] += 1
        return torch.rand(1, generator=generator)

    assert run(answer, cases, ("generator", "function", "data")).changed == ("data",)


def test_what_an_error_of_the_check_is():
    file = str(Path(running.__file__).parent / "made_up.py")
    of_the_check = eval(compile("lambda answer, x: answer(x).sum()", file, "eval"))

    def cases():
        return [Case("one", 1.0, run=of_the_check)]

    assert run(lambda x: 3.0, cases).in_check
    assert not run(lambda x: T(1.0).no, cases).in_check
    assert not run(lambda x: T([1.0]).view(7), cases).in_check
    assert not run(lambda: 3.0, cases).in_check
    assert not run(torch.relu, cases).in_check

    class Mute(TypeError):
        def __str__(self):
            raise RuntimeError

    def raises(x):
        raise Mute

    assert not run(raises, cases).in_check


def test_without_a_watch_nothing_is_put_back():
    original = torch.exp
    try:
        first = run(lambda x, parts: setattr(torch, "exp", None), watch=False)
        assert torch.exp is None
        assert first.left == ()
    finally:
        torch.exp = original
    first = run(lambda x, parts: setattr(torch, "exp", None))
    assert torch.exp is original
    assert "overwrote `exp`" in first.left[0]


def test_two_runs_are_the_same():
    assert Run(value=T([1.0])).same_as(Run(value=np.array([1.0])))
    assert not Run(value=T([1.0])).same_as(Run(value=T([2.0])))
    assert Run(value=float("inf")).same_as(Run(value=float("inf")))
    assert Run(error=ValueError()).same_as(Run(error=RuntimeError()))
    assert Run(error=NameError()).same_as(Run(error=NameError()))
    assert not Run(error=NameError()).same_as(Run(error=RuntimeError()))
    assert not Run(error=ValueError()).same_as(Run(value=1.0))
    assert not Run(value=1.0).same_as(Run(error=ValueError()))


def test_quiet_keeps_output_and_drops_warnings(capsys):
    stream = io.StringIO()
    with quiet(stream):
        print("out")
        print("err", file=sys.stderr)
        warnings.warn("dropped", stacklevel=1)
    assert stream.getvalue() == "out\nerr\n"
    assert capsys.readouterr().out == ""


def test_names_of_arguments():
    assert argument_names(lambda a, b=1, *c: a) == ["a", "b", "c"]
