"""Describe the first call that went wrong: what was passed, what was expected, what came."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from course_utils.checking.cases import Case
from course_utils.checking.common import right_only_where
from course_utils.checking.compare import Difference, Kind
from course_utils.checking.errors import explain_error, text_of
from course_utils.checking.running import Run
from course_utils.checking.stubs import unwritten_callees
from course_utils.checking.values import describe, is_number, is_one_number, shorten

if TYPE_CHECKING:
    from course_utils.checking.exercise import Exercise

_MOST_LABELS = 4
"""So many cases are named in which an answer is right."""

_MAX_CALL = 200
"""Longest call in characters that is written out with the values of its tensors."""


@dataclass(frozen=True)
class Tried:
    """An answer beside the reference, case by case."""

    exercise: "Exercise"
    answer: Callable
    names: list[str]
    cases: Sequence[Case]
    expected: list[Run]
    actual: list[Run]
    problems: list[Difference | None]
    seconds: float


def first_wrong(tried: Tried) -> int:
    """Return the position of the first case that went wrong."""
    return next(number for number, problem in enumerate(tried.problems) if problem)


def first_call(tried: Tried) -> str:
    """Show the first call that went wrong, what was expected and what came."""
    first = first_wrong(tried)
    lines = [_the_call(tried, first)]
    if is_number(tried.expected[first].value):
        lines += _expected_and_returned(tried, first)
    return "\n".join(lines)


def _the_call(tried: Tried, number: int) -> str:
    case = tried.cases[number]
    return f"The call, {case.label}: `{_call_text(tried, case)}`"


def _expected_and_returned(tried: Tried, number: int) -> list[str]:
    return [
        f"Expected: `{describe(tried.expected[number].value)}`",
        f"Returned: `{describe(tried.actual[number].value)}`",
    ]


def explain(tried: Tried) -> str:
    """Describe the first case that went wrong: the call, what was expected, what came."""
    first = first_wrong(tried)
    run, problem = tried.actual[first], tried.problems[first]
    lines = [_the_call(tried, first)]
    if run.error:
        lines.append(about_error(tried.answer, run))
    else:
        is_told_by_key = isinstance(run.value, dict)  # the sentence below names the key
        untold = (Kind.TYPE, Kind.SIDE_EFFECT, Kind.FACT)
        is_told = problem.kind is Kind.VALUES and is_one_number(tried.expected[first].value)
        if problem.kind not in untold and not is_told_by_key and not is_told:
            lines += _expected_and_returned(tried, first)
        lines.append(problem.text + missing_return(tried))
        if (
            problem.kind is not Kind.SIDE_EFFECT
            and run.changed
            and not tried.expected[first].changed
        ):
            lines.append(about_inputs(run.changed[0], "Besides,"))
    if problem.kind is not Kind.SIDE_EFFECT:
        lines += _where_it_is_right(tried)
    if run.printed:
        lines.append(f"It printed: `{shorten(run.printed, 100)}`")
    return "\n".join(shorten(line, 420) for line in "\n".join(lines).splitlines())


def _where_it_is_right(tried: Tried) -> list[str]:
    """Say in which cases the answer is right, unless it does the same in all of them."""
    error = tried.actual[first_wrong(tried)].error
    if error and "is ambiguous" in text_of(error):
        return []  # where it seems right, an `or` or `and` before ended the line
    if sentence := common_to_right_cases(tried):
        return [sentence]
    right = [case.label for case, each in zip(tried.cases, tried.problems, strict=True) if not each]
    if right and len({describe(run.value) for run in tried.actual}) > 1:
        if len(right) > _MOST_LABELS:
            return [f"It is right in {len(right)} of the {len(tried.cases)} cases."]
        return [f"It is right for {'; '.join(dict.fromkeys(right))}."]
    return []


def common_to_right_cases(tried: Tried) -> str | None:
    """Return a sentence on what tells the right cases from the wrong ones, if anything does."""
    return right_only_where(tried.cases, tried.names, [not each for each in tried.problems])


def missing_return(tried: Tried) -> str:
    """Return a question to add where nothing ever comes back."""
    nothing = all(run.value is None and not run.error for run in tried.actual)
    return " Is the `return` missing?" if nothing else ""


def about_error(answer: object, run: Run) -> str:
    """Say what a call of the answer raised, and what that means."""
    if run.in_check:
        return (
            "The check could not work with what came back: that raised "
            f"`{type(run.error).__name__}`. Is it of the kind that the exercise asks for?"
        )
    if "ellipsis" in text_of(run.error) and (unwritten := unwritten_callees(answer)):
        return f"It calls `{unwritten[0]}`, which returns `...` still. Write that function first."
    return explain_error(answer, run.error, run.trace)


def _call_text(tried: Tried, case: Case) -> str:
    def text(max_values: int) -> str:
        arguments = (
            f"{name}={describe(value, max_values)}"
            for name, value in zip(tried.names, case.args, strict=False)
        )
        return f"{tried.exercise.name}({', '.join(arguments)})"

    return next((call for n in (12, 4) if len(call := text(n)) <= _MAX_CALL), text(0))


def about_inputs(name: str, before: str) -> str:
    """Say that an input was changed, and how that comes about."""
    return (
        f"{before} the function changed its input `{name}`: a function leaves its inputs as they "
        "were, because whoever called it still needs them. `+=`, `-=` and `[...] =` change a "
        "tensor or a list, methods that end in `_` a tensor; `=`, `.view`, `.flatten`, `.T`, "
        "`.data`, `.detach()` and `.numpy()` make no copy, `.clone()` does. `.pop`, `.append`, "
        "`.sort` and `del` change a list; `list(...)` makes a copy."
    )
