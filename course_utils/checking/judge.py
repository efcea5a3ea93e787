"""Judge an answer: run it beside the reference, compare, and find words for what differs."""

import time
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from course_utils.checking.cases import Case
from course_utils.checking.compare import Difference, Kind, Manner, compare
from course_utils.checking.explain import Tried, about_inputs
from course_utils.checking.feedback import Outcome, Verdict
from course_utils.checking.naming import name_mistake
from course_utils.checking.remembered import remembered
from course_utils.checking.running import Run, argument_names, runs
from course_utils.checking.stubs import is_untouched, same_code, unwritten_callees
from course_utils.checking.values import describe

if TYPE_CHECKING:
    from course_utils.checking.exercise import Exercise


def judge(exercise: "Exercise", answer: object) -> Verdict:
    """Return what is to be said of an answer, whatever it is.

    Raises
    ------
    Interrupted
        The learner pressed the stop button.
    """
    if is_untouched(answer):
        return untouched(exercise.name)
    if not callable(answer):
        return no_function(exercise.name, answer)
    names = argument_names(exercise.reference)
    expected = expected_runs(exercise)
    if error := next((run.error for run in expected if run.error), None):
        return Verdict(Outcome.FAILED, _cannot_check(error))
    start = time.perf_counter()
    actual = list(runs(answer, exercise.cases, names, watch=True))
    seconds = time.perf_counter() - start
    if all(run.value is Ellipsis and run.error is None for run in actual):
        return returns_dots(exercise.name, answer)
    cases = exercise.cases()
    problems = list(_problems(exercise, cases, expected, actual))
    if not any(problems):
        return Verdict(Outcome.PASSED, exercise.insight)
    given = exercise.starts_as
    # Only now: a repair may stand outside the function, such as a missing import.
    if given and same_code(answer, given.function) and _end_alike(exercise, actual):
        return _not_attempted(
            exercise.name,
            f"This is still the broken version. {given.symptom}\n"
            f"Repair `{exercise.name}` and run both cells again.",
        )
    return name_mistake(Tried(exercise, answer, names, cases, expected, actual, problems, seconds))


def expected_runs(exercise: "Exercise") -> list[Run]:
    """Return what the reference does, case by case; found out once, unless it fails."""
    known, key = remembered(), (exercise.reference, exercise.cases)
    if key in known:
        return known[key]
    names = argument_names(exercise.reference)
    found = list(runs(exercise.reference, exercise.cases, names, watch=False))
    if not any(run.error for run in found):
        known[key] = found
    return found


def passes(exercise: "Exercise", answer: object, expected: Sequence[Run] | None = None) -> bool:
    """Whether `judge` lets an answer pass, found out without a word for what is wrong.

    It ends at the first case that differs, so that hundreds of answers can be tried.

    Parameters
    ----------
    exercise, answer
        As for `judge`.
    expected
        The `expected_runs` of the exercise, where they are at hand.
    """
    if is_untouched(answer) or not callable(answer):
        return False
    expected = expected_runs(exercise) if expected is None else expected
    actual = runs(answer, exercise.cases, argument_names(exercise.reference), watch=True)
    return not any(_problems(exercise, exercise.cases(), expected, actual))


def _problems(
    exercise: "Exercise", cases: Sequence[Case], expected: Iterable[Run], actual: Iterable[Run]
) -> Iterator[Difference | None]:
    """Yield for one case after the other what is wrong with it, if anything is."""
    for want, got, case in zip(expected, actual, cases, strict=True):
        yield _problem(
            want, got, Manner(precise=case.precise, whole=case.whole, parts=exercise.results)
        )


def no_function(name: str, answer: object) -> Verdict:
    """Return what is said of an answer that cannot be called."""
    return Verdict(
        Outcome.FAILED,
        f"The check wants the function itself, but got {describe(answer)}.\n"
        f"Write `ex.{name}.check({name})`, without parentheses after the second `{name}`.",
    )


def untouched(name: str) -> Verdict:
    """Return what is said of a stub."""
    return _not_attempted(name, f"Replace the `...` in `{name}` and run both cells again.")


def returns_dots(name: str, answer: object) -> Verdict:
    """Return what is said where `...` came back."""
    if unwritten := unwritten_callees(answer):
        return _not_attempted(
            name,
            f"`{name}` calls `{unwritten[0]}`, which returns `...` still. Write `{unwritten[0]}` "
            "first, run its cell, then run both cells here again.",
        )
    return untouched(name)


def _end_alike(exercise: "Exercise", actual: Sequence[Run]) -> bool:
    """Whether an answer raises what the function to be repaired raises, case by case.

    Code that is still the same raises something else where a name outside was given another
    meaning, as by a wrong import: that is an attempt.
    """
    names = argument_names(exercise.reference)
    theirs = runs(exercise.starts_as.function, exercise.cases, names, watch=True)
    return all(
        type(mine.error) is type(other.error) for mine, other in zip(actual, theirs, strict=True)
    )


def _not_attempted(name: str, what_to_do: str) -> Verdict:
    return Verdict(Outcome.NOT_ATTEMPTED, f"{what_to_do} Stuck? `ex.{name}.hint()` gives a hint.")


def _problem(expected: Run, actual: Run, manner: Manner) -> Difference | None:
    """Return what is wrong with one call, if anything is."""
    if actual.error:
        return Difference(Kind.TYPE, "")
    if difference := compare(expected.value, actual.value, manner):
        return difference
    if changed := set(actual.changed) - set(expected.changed):
        return Difference(
            Kind.SIDE_EFFECT, about_inputs(sorted(changed)[0], "The result is right, but")
        )
    if actual.left:
        return Difference(Kind.SIDE_EFFECT, f"The result is right, but: {actual.left[0]}")
    return None


def _cannot_check(error: BaseException) -> str:
    return (
        f"The check cannot work here: its own solution raised `{type(error).__name__}`. Something "
        "that it needs was overwritten. Kernel > Restart Kernel and Run All Cells brings it back."
    )
