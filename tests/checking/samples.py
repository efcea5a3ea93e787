"""A small exercise of its own and short ways to call the engine."""

import pytest
import torch

from course_utils.checking import Case, Chapter, OpenTask, exercise, numbers_of, open_task
from course_utils.checking.errors import explain_error
from course_utils.checking.origin import trace_of
from course_utils.checking.parts import Part


def double_cases():
    return [
        Case("three numbers", torch.tensor([1.0, -2.0, 3.0])),
        Case("a batch of one", torch.tensor([[0.5, 4.0]])),
        Case("a batch in float64", torch.tensor([[1.0], [2.0]], dtype=torch.float64)),
    ]


def new_double():
    @exercise(
        cases=double_cases,
        hints=("Think of a sum.", "Which sum?"),
        insight="Twice is one step.",
    )
    def double(x):
        """Twice x."""
        return 2 * x

    @double.misconception("This multiplies each number by itself.")
    def squared(x):
        return x * x

    @double.misconception("This becomes infinite.")
    def overflow(x):
        return torch.exp(1000 * x)

    @double.misconception("This fails for a batch.")
    def fails(x):
        return x + torch.tensor([1.0, -2.0, 3.0]).view(x.shape)

    Chapter("course.small", 9, exercises=(double,))
    return double


def new_exercise(reference, cases, *mistakes, **options):
    """Return exercise 9.1 on a plain function; mistakes are pairs of a message and a function."""
    hints = ("First.", "Second.")
    made = exercise(cases=cases, hints=hints, insight="Well.", **options)(reference)
    for message, function in mistakes:
        made.misconception(message)(function)
    Chapter("course.small", 9, exercises=(made,))
    return made


def parts(*triples, **arguments):
    """Return parts of (expected, actual) or (expected, actual, arguments)."""
    return [
        Part(
            torch.as_tensor(expected, dtype=torch.float64),
            torch.as_tensor(actual, dtype=torch.float64),
            *(rest or [arguments]),
        )
        for expected, actual, *rest in triples
    ]


def new_task(measure=None, **options) -> OpenTask:
    """Return a task that asks for a number near 10, or measures by `measure`."""

    def nearest(answer):
        """Return a number as near to 10 as you can.

        More of it.
        """
        if measure:
            return measure(answer)
        number = numbers_of(answer(torch.tensor([1.0, 2.0])), ())
        return abs(10 - number.item())

    settings = {
        "target": 2,
        "better": "lower",
        "unit": "{:.1f}",
        "measures": "Distance",
        "hints": ("Think of ten.", "Ten."),
        "insight": "Ten has two digits.",
        "then": "Can you hit it?",
    }
    task = open_task(**(settings | options))(nearest)
    Chapter("course.small", 9, tasks=(task,))
    return task


def told(answer, *args):
    """Return what is said of the error that a call raises."""
    return told_of(answer, lambda: answer(*args))


def told_of(answer, call, error=Exception):
    """Return what is said of the error that something done with an answer raises."""
    with pytest.raises(error) as caught:
        call()
    return explain_error(answer, caught.value, trace_of(caught.value)).partition("\n")[2]
