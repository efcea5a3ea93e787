"""The exercise engine: it runs a learner's function beside a reference and says what differs.

An exercise is a reference function, cases to call it with, misconceptions and hints::

    def _double_cases():
        return [Case("a positive number", 3.0), Case("zero", 0.0)]

    @exercise("1.9", cases=_double_cases, hints=("What is added to itself?",))
    def double(x):
        return 2 * x

    @double.misconception("squared", "Doubling adds a number to itself; this multiplies them.")
    def _(x):
        return x * x

`double` is then an `Exercise`: ``double.check(answer)``, ``double.hint()``, ``double.solution()``.

Where the learner is given a wrong function to repair, that function is part of the exercise, too::

    @double.broken("Three comes back as 9.")
    def _(x):
        return x * x
"""

import ast
import contextlib
import dis
import enum
import inspect
import io
import linecache
import textwrap
import traceback
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import torch

from course_utils import progress
from course_utils.exercises.compare import Difference, Kind, compare, describe
from course_utils.exercises.surroundings import OwnRun, Surroundings
from course_utils.present import Tone, as_html, as_text

MAX_MESSAGE = 900
"""Longest message in characters."""


_WORKING = (torch.Generator, torch.optim.Optimizer, torch.optim.lr_scheduler.LRScheduler)
"""Arguments that are there to be used up or moved on."""


_MAX_CALL = 200
"""Longest call in characters that is written out with the values of its tensors."""


_INTERRUPTED = "You interrupted it. If it ran for long: does every loop in it come to an end?"


class Outcome(enum.Enum):
    """What a check found."""

    NOT_ATTEMPTED = "not attempted"
    FAILED = "failed"
    PASSED = "passed"


_APPEARANCE = {
    Outcome.NOT_ATTEMPTED: (Tone.NEUTRAL, "Not attempted yet"),
    Outcome.FAILED: (Tone.WRONG, "Not yet"),
    Outcome.PASSED: (Tone.RIGHT, "Correct"),
}


@dataclass(frozen=True)
class Feedback:
    """What a check tells the learner; a notebook shows it framed, a terminal as text."""

    outcome: Outcome
    exercise_id: str
    name: str
    message: str
    misconception: str | None = None
    """Id of the recognised misconception, or None."""
    notice: str | None = None
    """A sentence about the progress file, such as that it could not be saved; usually None."""

    @property
    def _parts(self) -> tuple[Tone, str, str]:
        tone, word = _APPEARANCE[self.outcome]
        body = f"{self.message}\n{self.notice}" if self.notice else self.message
        return tone, f"{word}: exercise {self.exercise_id} `{self.name}`", body

    def __repr__(self) -> str:
        return as_text(*self._parts)

    def _repr_html_(self) -> str:
        return as_html(*self._parts)


@dataclass(frozen=True)
class Hint:
    """One graded hint."""

    heading: str
    text: str

    def __repr__(self) -> str:
        return as_text(Tone.HINT, self.heading, self.text)

    def _repr_html_(self) -> str:
        return as_html(Tone.HINT, self.heading, self.text)


class Solution(str):
    """Source of a reference solution; a notebook shows it highlighted."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)

    def _repr_markdown_(self) -> str:
        return f"```python\n{self}\n```"


@dataclass(frozen=True, init=False)
class Case:
    """One call of the learner's function.

    Parameters
    ----------
    label
        What is special about this call, to be read after "for": ``"a batch of one"``.
    *args
        The positional arguments.
    run
        Called with the function and the arguments; returns what is compared. By default the
        function's result; another `run` can call it several times, or return properties where
        many results are right, as with random ones.
    """

    label: str
    args: tuple[Any, ...]
    run: Callable[..., Any]

    def __init__(
        self,
        label: str,
        *args: Any,
        run: Callable[..., Any] = lambda function, *args: function(*args),
    ):
        object.__setattr__(self, "label", label)
        object.__setattr__(self, "args", args)
        object.__setattr__(self, "run", run)


@dataclass(frozen=True)
class Misconception:
    """A wrong function that learners really write, and what to tell them."""

    id: str
    message: str
    """Names the mistake and the line of reasoning to revisit, never the answer."""
    function: Callable[..., Any]


@dataclass(frozen=True)
class Broken:
    """The wrong function that a learner is given to repair."""

    symptom: str
    """What is seen of the mistake from outside, never its cause."""
    function: Callable[..., Any]


@dataclass(frozen=True)
class _Run:
    """What one call did: it returned `value` or raised `error`."""

    value: Any = None
    error: BaseException | None = None
    printed: str = ""
    changed: tuple[str, ...] = ()
    """Names of the arguments that were changed in place."""

    def same_as(self, other: "_Run") -> bool:
        if self.error or other.error:
            return type(self.error) is type(other.error)
        return compare(other.value, self.value, equal_nan=True) is None


@dataclass(eq=False)
class Exercise:
    """A function to be written by the learner, with everything needed to judge an answer.

    Made by the decorator `exercise`; calling it calls the reference.
    """

    id: str
    """Chapter and number, such as "1.4"."""
    reference: Callable[..., Any]
    cases: Callable[[], Sequence[Case]]
    """Returns the same fresh cases at every call, so that no answer can spoil them for another."""
    hints: tuple[str, ...]
    misconceptions: list[Misconception] = field(default_factory=list)
    starts_as: Broken | None = None
    """What stands in the stub, where that is something to repair."""
    _next_hint: int = 0

    @property
    def name(self) -> str:
        """Name of the function to be written."""
        return self.reference.__name__

    @property
    def chapter(self) -> int:
        """Number of the chapter the exercise belongs to."""
        return int(self.id.split(".")[0])

    @property
    def solution_source(self) -> str:
        """Source of the reference without its decorator."""
        source = textwrap.dedent(inspect.getsource(self.reference))
        first_line = ast.parse(source).body[0].lineno
        return "\n".join(source.splitlines()[first_line - 1 :])

    def __call__(self, *args: Any) -> Any:
        """Call the reference."""
        return self.reference(*args)

    def misconception(self, id: str, message: str) -> Callable[[Callable], Callable]:
        """Return a decorator that adds a wrong function as a misconception."""

        def add(function: Callable) -> Callable:
            self.misconceptions.append(Misconception(id, message, function))
            return function

        return add

    def broken(self, symptom: str) -> Callable[[Callable], Callable]:
        """Return a decorator for the wrong function that the learner is given to repair."""

        def set_out(function: Callable) -> Callable:
            self.starts_as = Broken(symptom, function)
            return function

        return set_out

    def check(self, answer: object) -> Feedback:
        """Judge an answer and remember the result in the progress file.

        Parameters
        ----------
        answer
            The learner's function itself. Whatever it is or does, a `Feedback` comes back, and
            torch, Python's builtins, random numbers and output are as before.
        """
        try:
            with OwnRun(), _quiet(io.StringIO()):
                feedback = self._judge(answer)
        except BaseException as error:  # an object of the learner's own may raise when looked at
            feedback = self._feedback(Outcome.FAILED, _cannot_look(error))
        if feedback.outcome is Outcome.NOT_ATTEMPTED:
            return feedback
        passed = feedback.outcome is Outcome.PASSED
        return replace(
            feedback, notice=progress.notice_of(progress.record_attempt, self.id, passed=passed)
        )

    def hint(self) -> Hint:
        """Return the next hint; after the last one, the last again."""
        number = min(self._next_hint + 1, len(self.hints))
        self._next_hint = number
        text = self.hints[number - 1]
        if number == len(self.hints):
            text += f"\nThat was the last hint. `ex.{self.name}.solution()` shows a solution."
        if notice := progress.notice_of(progress.record_hint, self.id):
            text += f"\n{notice}"
        return Hint(f"Hint {number} of {len(self.hints)}: exercise {self.id} `{self.name}`", text)

    def solution(self) -> Solution:
        """Return the source of the reference solution."""
        notice = progress.notice_of(progress.record_solution, self.id)
        return Solution(self.solution_source + (f"\n# {notice}" if notice else ""))

    def _judge(self, answer: object) -> Feedback:
        if _is_untouched(answer):
            return self._feedback(
                Outcome.NOT_ATTEMPTED,
                f"Replace the `...` in `{self.name}` and run both cells again. "
                f"Stuck? `ex.{self.name}.hint()` gives a hint.",
            )
        if not callable(answer):
            return self._feedback(
                Outcome.FAILED,
                f"The check wants the function itself, but got {describe(answer)}.\n"
                f"Write `ex.{self.name}.check({self.name})`, without parentheses after the second "
                f"`{self.name}`.",
            )
        expected = list(self._runs(self.reference))
        if error := next((run.error for run in expected if run.error), None):
            return self._feedback(Outcome.FAILED, _cannot_check(error))
        actual = list(self._runs(answer, Surroundings))
        if all(run.value is Ellipsis and run.error is None for run in actual):
            return self._judge(Ellipsis)
        problems = [_problem(want, got) for want, got in zip(expected, actual, strict=True)]
        if not any(problems):
            return self._feedback(Outcome.PASSED, _praise(len(actual)))
        # Only now: a repair may stand outside the function, such as a missing import.
        if self.starts_as and _same_code(answer, self.starts_as.function):
            return self._feedback(
                Outcome.NOT_ATTEMPTED,
                f"This is still the broken version. {self.starts_as.symptom}\n"
                f"Repair `{self.name}` and run both cells again. "
                f"Stuck? `ex.{self.name}.hint()` gives a hint.",
            )
        if found := self._recognise(actual):
            return self._feedback(Outcome.FAILED, found.message, found.id)
        return self._feedback(Outcome.FAILED, self._explain(answer, expected, actual, problems))

    def _runs(
        self, function: Callable, around: Callable = contextlib.nullcontext
    ) -> Iterator[_Run]:
        """Run a function on one case after the other."""
        names = list(inspect.signature(self.reference).parameters)
        for case, untouched in zip(self.cases(), self.cases(), strict=True):
            yield _run(function, case, untouched, names, around)

    def _recognise(self, actual: Sequence[_Run]) -> Misconception | None:
        """Return the misconception that does in every case what the answer did, if any."""
        if all(run.error for run in actual):
            return None
        known = list(self.misconceptions)
        if self.starts_as:
            message = f"Your change makes no difference to the symptom. {self.starts_as.symptom}"
            known.append(Misconception("still-broken", message, self.starts_as.function))
        for misconception in known:
            runs = self._runs(misconception.function)
            if all(mine.same_as(theirs) for mine, theirs in zip(actual, runs, strict=True)):
                return misconception
        return None

    def _explain(
        self,
        answer: object,
        expected: Sequence[_Run],
        actual: Sequence[_Run],
        problems: Sequence[Difference | None],
    ) -> str:
        """Describe the first case that went wrong: the call, what was expected, what came."""
        cases = self.cases()
        first = next(number for number, problem in enumerate(problems) if problem)
        run, case = actual[first], cases[first]
        lines = [f"The call, {case.label}: `{self._call_text(case)}`"]
        if run.error:
            lines.append(_describe_error(answer, run.error))
        else:
            is_told_by_key = isinstance(run.value, dict)  # the sentence below names the key
            if problems[first].kind not in (Kind.TYPE, Kind.CHANGED_INPUT) and not is_told_by_key:
                lines += [
                    f"Expected: `{describe(expected[first].value)}`",
                    f"Returned: `{describe(run.value)}`",
                ]
            lines.append(problems[first].text)
        right = [case.label for case, problem in zip(cases, problems, strict=True) if not problem]
        if right:
            lines.append(f"It is right for {'; '.join(dict.fromkeys(right))}.")
        if run.printed:
            lines.append(f"It printed: `{_shorten(run.printed, 100)}`")
        return "\n".join(_shorten(line, 300) for line in lines)

    def _call_text(self, case: Case) -> str:
        names = inspect.signature(self.reference).parameters

        def text(max_values: int) -> str:
            arguments = (
                f"{name}={describe(value, max_values)}"
                for name, value in zip(names, case.args, strict=False)
            )
            return f"{self.name}({', '.join(arguments)})"

        return next((call for n in (12, 4) if len(call := text(n)) <= _MAX_CALL), text(0))

    def _feedback(
        self, outcome: Outcome, message: str, misconception: str | None = None
    ) -> Feedback:
        return Feedback(outcome, self.id, self.name, _shorten(message, MAX_MESSAGE), misconception)


def exercise(
    id: str, *, cases: Callable[[], Sequence[Case]], hints: tuple[str, ...]
) -> Callable[[Callable], Exercise]:
    """Return a decorator that turns a reference function into an `Exercise`."""

    def make(reference: Callable) -> Exercise:
        return Exercise(id, reference, cases, hints)

    return make


def _is_untouched(answer: object) -> bool:
    """Whether `answer` is a stub: a function whose body is only `...`, or returns only that."""
    if answer is Ellipsis:
        return True
    if not inspect.isfunction(answer) or inspect.isgeneratorfunction(answer):
        return False
    constants = {"LOAD_CONST", "RETURN_CONST"}
    steps = [
        step
        for step in dis.get_instructions(answer)
        if step.opname not in ("RESUME", "NOP", "RETURN_VALUE")
    ]
    return all(step.opname in constants and step.argval in (None, ...) for step in steps)


def _same_code(answer: object, broken: Callable) -> bool:
    """Whether a function is written as `broken` is; names, comments and layout do not count.

    Compiled code is no measure: it depends on what else was compiled at the same time.
    """
    try:
        return _tree(answer) == _tree(broken)
    except (OSError, TypeError, SyntaxError):  # no function, or one without readable lines
        return False


def _tree(function: object) -> str:
    """Return the syntax tree of a function without its name, decorators and docstring."""
    definition = ast.parse(textwrap.dedent(inspect.getsource(function))).body[0]
    if isinstance(definition, ast.FunctionDef):
        definition.name, definition.decorator_list = "", []
        if ast.get_docstring(definition, clean=False) is not None:
            del definition.body[0]
    return ast.dump(definition)


def _run(
    function: Callable, case: Case, untouched: Case, names: Sequence[str], around: Callable
) -> _Run:
    """Call `function` on the arguments of `case`, and catch whatever it raises or prints.

    The call stands in the block of a context manager, which `around` makes.
    """
    printed = io.StringIO()
    value, error = None, None
    with _quiet(printed):
        try:
            with around():
                value = case.run(function, *case.args)
        except BaseException as raised:  # a learner's SystemExit or interrupt is feedback, too
            error = raised
    text = "" if printed.closed else printed.getvalue().strip()  # print's stream is the answer's
    try:
        return _Run(value, error, text, _changed(case, untouched, names))
    finally:
        del error  # it refers to this frame: what the answer made would outlive the check


@contextlib.contextmanager
def _quiet(stream: io.StringIO) -> Iterator[None]:
    with (
        contextlib.redirect_stdout(stream),
        contextlib.redirect_stderr(stream),
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("ignore")
        yield


def _changed(case: Case, untouched: Case, names: Sequence[str]) -> tuple[str, ...]:
    """Return the names of the arguments that a call changed, not counting `_WORKING`."""
    return tuple(
        name
        for name, now, before in zip(names, case.args, untouched.args, strict=False)
        if not callable(now)
        and not isinstance(now, _WORKING)
        and compare(before, now, equal_nan=True)
    )


def _problem(expected: _Run, actual: _Run) -> Difference | None:
    if actual.error:
        return Difference(Kind.TYPE, str(type(actual.error)))
    if difference := compare(expected.value, actual.value):
        return difference
    if actual.changed:
        return Difference(
            Kind.CHANGED_INPUT,
            f"The result is right, but the function changed its input {actual.changed[0]} in "
            "place: whoever called it still needs the old values. Compute a new one instead.",
        )
    return None


def _describe_error(answer: object, error: BaseException) -> str:
    if isinstance(error, KeyboardInterrupt):
        return _INTERRUPTED
    where = ""
    if line := _line_of(answer, error):
        where = f" in its line `{line}`"
    message = _shorten(_text_of(error), 200)
    if isinstance(error, TypeError) and "for ^" in message:
        message += ". A power is written `**`, as in `x ** 2`."
    return f"It raised `{type(error).__name__}`{where}" + (f": {message}" if message else ".")


def _cannot_look(error: BaseException) -> str:
    if isinstance(error, KeyboardInterrupt):
        return _INTERRUPTED
    return (
        f"The check could not look at the answer, or at what it returned: that raised "
        f"`{_shorten(type(error).__name__, 100)}`. Return plain numbers, tensors, lists or dicts."
    )


def _cannot_check(error: BaseException) -> str:
    if isinstance(error, KeyboardInterrupt):
        return _INTERRUPTED
    return (
        f"The check cannot work here: its own solution raised `{type(error).__name__}`. Something "
        "that it needs was overwritten. Kernel > Restart Kernel and Run All Cells brings it back."
    )


def _text_of(error: BaseException) -> str:
    try:
        return str(error).strip()
    except Exception as broken:  # an exception class of the learner's own may do anything
        return f"(its message raises {type(broken).__name__})"


def _line_of(answer: object, error: BaseException) -> str | None:
    """Return the line of the answer in which the error arose."""
    functions = vars(answer).values() if isinstance(answer, type) else [answer]
    codes = [getattr(function, "__code__", None) for function in functions]
    for frame, number in reversed(list(traceback.walk_tb(error.__traceback__))):
        if frame.f_code in codes:
            return linecache.getline(frame.f_code.co_filename, number).strip() or None
    return None


def _praise(cases: int) -> str:
    return f"All {cases} cases agree with the reference." if cases > 1 else "The case agrees."


def _shorten(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"
