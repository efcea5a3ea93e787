"""Judge an answer: run it beside the reference, compare, and find words for what differs."""

import inspect
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from course_utils.checking import recognise
from course_utils.checking.cases import Case, Misconception
from course_utils.checking.compare import Difference, Kind, Manner, compare
from course_utils.checking.diagnose import Observed, constant, diagnose
from course_utils.checking.errors import advice, explain_error
from course_utils.checking.feedback import Outcome, Verdict
from course_utils.checking.running import Run, argument_names, runs
from course_utils.checking.stubs import is_untouched, same_code, unwritten_callees
from course_utils.checking.unused import unused_argument
from course_utils.checking.values import describe, is_number, shorten

if TYPE_CHECKING:
    from course_utils.checking.exercise import Exercise

_MAX_CALL = 200
"""Longest call in characters that is written out with the values of its tensors."""

_SLOW = 0.5
"""Seconds: an answer that took longer is not called again to find out more about it."""


@dataclass(frozen=True)
class _Tried:
    """An answer beside the reference, case by case."""

    exercise: "Exercise"
    answer: Callable
    names: list[str]
    cases: Sequence[Case]
    expected: list[Run]
    actual: list[Run]
    problems: list[Difference | None]
    seconds: float


def judge(exercise: "Exercise", answer: object) -> Verdict:
    """Return what is to be said of an answer, whatever it is.

    Raises
    ------
    Interrupted
        The learner pressed the stop button.
    """
    if is_untouched(answer):
        return _not_attempted(
            exercise, f"Replace the `...` in `{exercise.name}` and run both cells again."
        )
    if not callable(answer):
        return Verdict(
            Outcome.FAILED,
            f"The check wants the function itself, but got {describe(answer)}.\n"
            f"Write `ex.{exercise.name}.check({exercise.name})`, without parentheses after the "
            f"second `{exercise.name}`.",
        )
    names = argument_names(exercise.reference)
    expected = expected_runs(exercise)
    if error := next((run.error for run in expected if run.error), None):
        return Verdict(Outcome.FAILED, _cannot_check(error))
    start = time.perf_counter()
    actual = list(runs(answer, exercise.cases, names, watch=True))
    seconds = time.perf_counter() - start
    if all(run.value is Ellipsis and run.error is None for run in actual):
        return _returns_dots(exercise, answer)
    cases = exercise.cases()
    problems = list(_problems(exercise, cases, expected, actual))
    if not any(problems):
        return Verdict(Outcome.PASSED, _praise(exercise, expected, actual, cases))
    given = exercise.starts_as
    # Only now: a repair may stand outside the function, such as a missing import.
    if given and same_code(answer, given.function):
        return _not_attempted(
            exercise,
            f"This is still the broken version. {given.symptom}\n"
            f"Repair `{exercise.name}` and run both cells again.",
        )
    return _name(_Tried(exercise, answer, names, cases, expected, actual, problems, seconds))


def expected_runs(exercise: "Exercise") -> list[Run]:
    """Return what the reference does, case by case."""
    names = argument_names(exercise.reference)
    return list(runs(exercise.reference, exercise.cases, names, watch=False))


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
        yield _problem(want, got, Manner(precise=case.precise, parts=exercise.results))


def _not_attempted(exercise: "Exercise", what_to_do: str) -> Verdict:
    return Verdict(
        Outcome.NOT_ATTEMPTED,
        f"{what_to_do} Stuck? `ex.{exercise.name}.hint()` gives a hint.",
    )


def _returns_dots(exercise: "Exercise", answer: object) -> Verdict:
    if unwritten := unwritten_callees(answer):
        return _not_attempted(
            exercise,
            f"`{exercise.name}` calls `{unwritten[0]}`, which returns `...` still. Write "
            f"`{unwritten[0]}` first, run its cell, then run both cells here again.",
        )
    return _not_attempted(
        exercise, f"Replace the `...` in `{exercise.name}` and run both cells again."
    )


def _problem(expected: Run, actual: Run, manner: Manner) -> Difference | None:
    """Return what is wrong with one call, if anything is."""
    if actual.error:
        return Difference(Kind.TYPE, "")
    if difference := compare(expected.value, actual.value, manner):
        return difference
    if changed := set(actual.changed) - set(expected.changed):
        return Difference(
            Kind.SIDE_EFFECT, _about_inputs(sorted(changed)[0], "The result is right, but")
        )
    if actual.left:
        return Difference(Kind.SIDE_EFFECT, f"The result is right, but: {actual.left[0]}")
    return None


def _about_inputs(name: str, before: str) -> str:
    return (
        f"{before} the function changed its input `{name}`: a function leaves its inputs as they "
        "were, because whoever called it still needs them. `+=`, `[...] =` and methods that end in "
        "`_` change a tensor; `=`, `.view`, `.flatten`, `.T`, `.data`, `.detach()` and `.numpy()` "
        "make no copy, `.clone()` does."
    )


def _praise(
    exercise: "Exercise", expected: Sequence[Run], actual: Sequence[Run], cases: Sequence[Case]
) -> str:
    return exercise.insight


def _cannot_check(error: BaseException) -> str:
    return (
        f"The check cannot work here: its own solution raised `{type(error).__name__}`. Something "
        "that it needs was overwritten. Kernel > Restart Kernel and Run All Cells brings it back."
    )


# Names for what is wrong


def _name(tried: _Tried) -> Verdict:
    """Return the narrowest name that fits: a known mistake, a relation, or what differs."""
    if all(run.error for run in tried.actual):
        return Verdict(Outcome.FAILED, _explain(tried), diagnosis=_kind_of_failure(tried))
    seen = Observed(
        tried.cases,
        tried.names,
        [run.value for run in tried.expected],
        [run.value for run in tried.actual],
    )
    misconceptions = _misconceptions(tried.exercise)
    cases = tried.exercise.cases
    if not any(run.error for run in tried.actual) and (found := constant(seen)):
        degenerate = [each for each in misconceptions if each.degenerate]
        if known := recognise.exactly(tried.actual, degenerate, cases, tried.names):
            return Verdict(Outcome.FAILED, known.text, known.id)
        return Verdict(Outcome.FAILED, found.text, diagnosis=found.kind)
    if _is_only_side_effect(tried):
        return Verdict(Outcome.FAILED, _explain(tried), diagnosis="side_effect")
    if found := recognise.exactly(tried.actual, misconceptions, cases, tried.names):
        return Verdict(Outcome.FAILED, found.text, found.id)
    results = tried.exercise.results
    if found := diagnose(tried.cases, tried.names, tried.expected, tried.actual, results):
        text = f"{found.text}\n{_first_call(tried)}"
        return Verdict(Outcome.FAILED, text, diagnosis=found.kind)
    known = recognise.all_known(misconceptions, cases, tried.names)
    recognised = (
        recognise.pair(tried.expected, tried.actual, known)
        or recognise.nearly(tried.expected, tried.actual, known, tried.cases)
        or recognise.related(tried.cases, tried.names, tried.expected, tried.actual, known, results)
    )
    if recognised:
        return Verdict(Outcome.FAILED, recognised.text, recognised.id)
    if tried.seconds < _SLOW and (
        found := unused_argument(tried.exercise.reference, tried.answer, cases, tried.names)
    ):
        text = f"{found.text}\n{_first_call(tried)}"
        return Verdict(Outcome.FAILED, text, diagnosis=found.kind)
    return Verdict(Outcome.FAILED, _explain(tried), diagnosis=_kind_of_failure(tried))


def _kind_of_failure(tried: _Tried) -> str | None:
    """Return a word for what `_explain` says, where it says more than that something differs."""
    run = tried.actual[_first_wrong(tried)]
    if run.error:
        return "error" if advice(run.error) or unwritten_callees(tried.answer) else None
    return "no_return" if _missing_return(tried) else None


def _misconceptions(exercise: "Exercise") -> list[Misconception]:
    given = exercise.starts_as
    if not given:
        return exercise.misconceptions
    message = f"Your change makes no difference to the symptom. {given.symptom}"
    return [*exercise.misconceptions, Misconception(message, given.function)]


def _is_only_side_effect(tried: _Tried) -> bool:
    """Whether all results are right, and only something besides them is not."""
    return all(problem is None or problem.kind is Kind.SIDE_EFFECT for problem in tried.problems)


def _first_wrong(tried: _Tried) -> int:
    return next(number for number, problem in enumerate(tried.problems) if problem)


def _first_call(tried: _Tried) -> str:
    """Show the first call that went wrong, what was expected and what came."""
    first = _first_wrong(tried)
    lines = [_the_call(tried, first)]
    if is_number(tried.expected[first].value):
        lines += _expected_and_returned(tried, first)
    return "\n".join(lines)


def _the_call(tried: _Tried, number: int) -> str:
    case = tried.cases[number]
    return f"The call, {case.label}: `{_call_text(tried.exercise, case)}`"


def _expected_and_returned(tried: _Tried, number: int) -> list[str]:
    return [
        f"Expected: `{describe(tried.expected[number].value)}`",
        f"Returned: `{describe(tried.actual[number].value)}`",
    ]


def _explain(tried: _Tried) -> str:
    """Describe the first case that went wrong: the call, what was expected, what came."""
    first = _first_wrong(tried)
    run, problem = tried.actual[first], tried.problems[first]
    lines = [_the_call(tried, first)]
    if run.error:
        lines.append(_about_error(tried, run))
    else:
        is_told_by_key = isinstance(run.value, dict)  # the sentence below names the key
        untold = (Kind.TYPE, Kind.SIDE_EFFECT, Kind.FACT)
        if problem.kind not in untold and not is_told_by_key:
            lines += _expected_and_returned(tried, first)
        lines.append(problem.text + _missing_return(tried))
        if (
            problem.kind is not Kind.SIDE_EFFECT
            and run.changed
            and not tried.expected[first].changed
        ):
            lines.append(_about_inputs(run.changed[0], "Besides,"))
    right = [case.label for case, each in zip(tried.cases, tried.problems, strict=True) if not each]
    if right and len({describe(run.value) for run in tried.actual}) > 1:
        lines.append(f"It is right for {'; '.join(dict.fromkeys(right))}.")
    if run.printed:
        lines.append(f"It printed: `{shorten(run.printed, 100)}`")
    return "\n".join(shorten(line, 420) for line in lines)


def _missing_return(tried: _Tried) -> str:
    nothing = all(run.value is None and not run.error for run in tried.actual)
    return " Is the `return` missing?" if nothing else ""


def _about_error(tried: _Tried, run: Run) -> str:
    if run.in_check:
        return (
            "The check could not work with what came back: that raised "
            f"`{type(run.error).__name__}`. Is it of the kind that the exercise asks for?"
        )
    if "ellipsis" in str(run.error) and (unwritten := unwritten_callees(tried.answer)):
        return f"It calls `{unwritten[0]}`, which returns `...` still. Write that function first."
    return explain_error(tried.answer, run.error)


def _call_text(exercise: "Exercise", case: Case) -> str:
    names = inspect.signature(exercise.reference).parameters

    def text(max_values: int) -> str:
        arguments = (
            f"{name}={describe(value, max_values)}"
            for name, value in zip(names, case.args, strict=False)
        )
        return f"{exercise.name}({', '.join(arguments)})"

    return next((call for n in (12, 4) if len(call := text(n)) <= _MAX_CALL), text(0))
