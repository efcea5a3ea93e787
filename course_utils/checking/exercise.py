"""An exercise: a reference function, cases to call it with, misconceptions and hints.

Written as in `course_utils.exercises`::

    def _double_cases():
        return [Case("a positive number", 3.0), Case("zero", 0.0)]

    @exercise(
        cases=_double_cases,
        hints=("What is added to itself?",),
        insight="Twice x is a shift by one place in binary: computers do it in one step.",
    )
    def double(x):
        return 2 * x

    @double.misconception("Doubling adds a number to itself; this multiplies them.")
    def squared(x):
        return x * x

`double` is then an `Exercise`: ``double.check(answer)``, ``double.hint()``, ``double.solution()``,
``double.use(answer)``.

Where the learner is given a wrong function to repair, that function is part of the exercise, too::

    @double.broken("Three comes back as 9.")
    def as_given(x):
        return x * x
"""

import ast
import inspect
import io
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from course_utils import progress
from course_utils.checking.cases import Broken, Case, Misconception
from course_utils.checking.feedback import (
    MAX_MESSAGE,
    Feedback,
    Hint,
    Outcome,
    Solution,
    Verdict,
)
from course_utils.checking.guard import guarded
from course_utils.checking.judge import judge
from course_utils.checking.kept import (
    fit_for_lessons,
    has_axes,
    holds_arrays,
    revived,
    source_of,
)
from course_utils.checking.running import argument_names, quiet, runs
from course_utils.checking.surroundings import OwnRun
from course_utils.checking.values import is_one_number, shorten
from course_utils.present import Tone, as_html, as_text


@dataclass(eq=False, repr=False)
class Exercise:
    """A function to be written by the learner, with everything needed to judge an answer.

    Made by the decorator `exercise`; calling it calls the reference.
    """

    reference: Callable[..., Any]
    cases: Callable[[], Sequence[Case]]
    """Returns the same fresh cases at every call, so that no answer can spoil them for another."""
    hints: tuple[str, ...]
    insight: str
    """What the learner reads after "Correct": one thing worth knowing."""
    results: tuple[str, ...] = ()
    """Names of the results where the function returns several."""
    misconceptions: list[Misconception] = field(default_factory=list)
    starts_as: Broken | None = None
    """What stands in the stub, where that is something to repair."""
    id: str = "0.0"
    """Chapter and place in it, such as "1.4"; given by its `Chapter`."""
    key: str = ""
    """Chapter and name, such as "forward_pass.dense", for the progress; given by its `Chapter`."""
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
    def _kind(self) -> str:
        """What is to be written, in a word."""
        return "class" if isinstance(self.reference, type) else "function"

    @property
    def solution_source(self) -> str:
        """Source of the reference without its decorator."""
        source = textwrap.dedent(inspect.getsource(self.reference))
        first_line = ast.parse(source).body[0].lineno
        return "\n".join(source.splitlines()[first_line - 1 :])

    @property
    def known_mistakes(self) -> list[Misconception]:
        """The misconceptions, and what there was to repair: a change that makes no difference."""
        if not self.starts_as:
            return self.misconceptions
        message = f"Your change makes no difference to the symptom. {self.starts_as.symptom}"
        return [*self.misconceptions, Misconception(message, self.starts_as.function)]

    @property
    def _about(self) -> tuple[str, str]:
        statement, *_ = (self.reference.__doc__ or "").strip().splitlines() or [""]
        name = f"ex.{self.name}"
        calls = (
            f"`{name}.check({self.name})` judges your {self._kind}, `{name}.hint()` helps on, "
            f"`{name}.solution()` shows a solution, `{name}.use({self.name})` takes yours into use."
        )
        return f"Exercise {self.id} `{self.name}`", f"{statement}\n{calls}"

    def __repr__(self) -> str:
        return as_text(Tone.NEUTRAL, *self._about)

    def _repr_html_(self) -> str:
        return as_html(Tone.NEUTRAL, *self._about)

    def __call__(self, *args: Any) -> Any:
        """Call the reference."""
        return self.reference(*args)

    def misconception(
        self, message: str, **constants: Sequence[Any]
    ) -> Callable[[Callable], Callable]:
        """Return a decorator that adds a wrong function as a misconception.

        Parameters
        ----------
        message
            Names the mistake and the line of reasoning to revisit, never the answer.
        **constants
            At most one keyword of the function with the values to try for it, such as
            ``eps=POWERS_OF_TEN``: with any of them it is this mistake. The first is the one
            that the function is tested with.
        """

        def add(function: Callable) -> Callable:
            self.misconceptions.append(Misconception(message, function, constants))
            return function

        return add

    def degenerate(self, message: str) -> Callable[[Callable], Callable]:
        """Return a decorator for a function that returns one number whatever it is given.

        Many mistakes end in it, such as always 0; the message has to fit them all.
        """

        def add(function: Callable) -> Callable:
            self.misconceptions.append(Misconception(message, function, degenerate=True))
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
        verdict = self._verdict(answer)
        notice = None
        if verdict.outcome is not Outcome.NOT_ATTEMPTED and not verdict.interrupted:
            passed = verdict.outcome is Outcome.PASSED
            notice = progress.notice_of(
                progress.record_attempt,
                self.key,
                passed=passed,
                answer=source_of(answer, self.name) if passed else None,
                mistakes=self._mistakes_in(verdict),
            )
        return Feedback(
            verdict.outcome,
            self.id,
            self.name,
            shorten(verdict.message, MAX_MESSAGE),
            verdict.misconception,
            verdict.diagnosis,
            notice,
            (self.hint, self.solution),
        )

    def _mistakes_in(self, verdict: Verdict) -> list[str]:
        """Return the ids of the known mistakes that were recognised: one or two, mostly none."""
        known = {each.id for each in self.known_mistakes}
        return [each for each in (verdict.misconception or "").split(" + ") if each in known]

    def use(self, answer: Callable[..., Any] | None = None) -> Callable[..., Any]:
        """Return the learner's function where it passes, else the reference; say which.

        The progress stays as it is.

        Parameters
        ----------
        answer
            The function, in its own chapter. In a later one leave it out: then it is the function
            that passed last.
        """
        earlier = answer is None
        if earlier:
            answer = self._kept()
        verdict = self._verdict(... if answer is None else answer)
        if verdict.outcome is Outcome.PASSED:
            of = f", of chapter {self.chapter:02}" if earlier else ""
            print(f"{self.name}: from here on the course runs with your {self._kind}{of}.")
            return self._fit_for_lessons(answer)
        if earlier:
            why = f"yours of chapter {self.chapter:02} is not here or does not pass"
        elif verdict.outcome is Outcome.NOT_ATTEMPTED:
            why = "yours is not written yet"
        else:
            why = "yours does not pass yet"
        print(f"{self.name}: the course's own {self._kind} is used, because {why}.")
        return self.reference

    def _fit_for_lessons(self, answer: Callable[..., Any]) -> Callable[..., Any]:
        """Return the answer itself, unless lessons could not go on with what it returns."""
        if isinstance(answer, type):
            return answer
        expected, actual = self._results_of(self.reference), self._results_of(answer)
        one_number = all(map(is_one_number, expected)) and any(map(has_axes, actual))
        if one_number or any(map(holds_arrays, actual)):
            return fit_for_lessons(answer, one_number=one_number)
        return answer

    def _results_of(self, function: Callable[..., Any]) -> list[Any]:
        names = argument_names(self.reference)
        with OwnRun(), quiet(io.StringIO()):
            return [run.value for run in runs(function, self.cases, names, watch=False)]

    def _kept(self) -> Callable[..., Any] | None:
        """Return the learner's function that passed last, if it can be had."""
        try:
            return revived(progress.load().answers, self.key)
        except progress.ProgressError:  # the reference does as well; the next check will say it
            return None

    def hint(self) -> Hint:
        """Return the next hint; after the last one, the last again."""
        number = min(self._next_hint + 1, len(self.hints))
        self._next_hint = number
        text = self.hints[number - 1]
        is_last = number == len(self.hints)
        if is_last:
            text += f"\nThat was the last hint. `ex.{self.name}.solution()` shows a solution."
        if notice := progress.notice_of(progress.record_hint, self.key, last=is_last):
            text += f"\n{notice}"
        return Hint(f"Hint {number} of {len(self.hints)}: exercise {self.id} `{self.name}`", text)

    def solution(self) -> Solution:
        """Return the source of the reference solution."""
        notice = progress.notice_of(progress.record_solution, self.key)
        return Solution(self.solution_source + (f"\n# {notice}" if notice else ""))

    def _verdict(self, answer: object) -> Verdict:
        """Judge an answer; whatever it is or does, a verdict comes back."""
        return guarded(lambda: judge(self, answer), answer, self.name)


def exercise(
    *,
    cases: Callable[[], Sequence[Case]],
    hints: tuple[str, ...],
    insight: str = "",
    results: tuple[str, ...] = (),
) -> Callable[[Callable], Exercise]:
    """Return a decorator that turns a reference function into an `Exercise`."""

    def make(reference: Callable) -> Exercise:
        return Exercise(reference, cases, hints, insight, results)

    return make
