"""What a check, a hint and a solution tell the learner."""

import enum
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import ipywidgets as widgets

from course_utils.checking.values import shorten
from course_utils.present import Tone, as_html, as_text, code_html

MAX_MESSAGE = 900
"""Longest message in characters."""


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
class Verdict:
    """What was found of an answer, before anybody is told."""

    outcome: Outcome
    message: str
    misconception: str | None = None
    """Name of the wrong function that the answer behaves like; of two, joined by " + "."""
    diagnosis: str | None = None
    """Kind of the relation that was found where no known mistake fits."""
    interrupted: bool = False
    """Whether nothing was found out, because the check ended early: it is no attempt."""


@dataclass(frozen=True)
class Feedback:
    """What a check tells the learner; a notebook shows it framed, a terminal as text.

    Under a failed check a notebook shows two buttons, Hint and Solution.
    """

    outcome: Outcome
    exercise_id: str
    name: str
    message: str
    misconception: str | None = None
    """Name of the recognised wrong function; of two at once, joined by " + "."""
    diagnosis: str | None = None
    """Kind of the relation to the right results that was found, such as "factor"."""
    notice: str | None = None
    """A sentence about the progress file, such as that it could not be saved; usually None."""
    help: tuple[Callable[[], "Hint"], Callable[[], "Solution"]] | None = field(
        default=None, repr=False, compare=False
    )
    """What the two buttons call."""

    @property
    def key(self) -> str | None:
        """What names the line of the course that spoke, such as "3.2 ascent"."""
        found = self.misconception or self.diagnosis
        return f"{self.exercise_id} {found}" if found else None

    @property
    def _parts(self) -> tuple[Tone, str, str]:
        tone, word = _APPEARANCE[self.outcome]
        body = shorten(self.message, MAX_MESSAGE)
        body += f"\n{self.notice}" if self.notice else ""
        return tone, f"{word}: exercise {self.exercise_id} `{self.name}`", body

    def __repr__(self) -> str:
        return as_text(*self._parts, small=self.key)

    def _repr_html_(self) -> str:
        return as_html(*self._parts, small=self.key)

    def _repr_mimebundle_(self, **kwargs: Any) -> dict[str, Any]:
        shown = {"text/plain": repr(self), "text/html": self._repr_html_()}
        if self.outcome is Outcome.FAILED and self.help:
            return {**self.view()._repr_mimebundle_(**kwargs), **shown}
        return shown

    def view(self) -> widgets.Widget:
        """Return the message with the two buttons under it, and room for what they show."""
        message = widgets.HTML(self._repr_html_(), tooltip="")
        answer = widgets.HTML(tooltip="")
        hint, solution = (
            widgets.Button(description=text, tooltip=tip, layout=widgets.Layout(width="auto"))
            for text, tip in (("Hint", "Show a hint"), ("Solution", "Show a solution"))
        )
        give_hint, give_solution = self.help

        def show_hint(_: widgets.Button) -> None:
            answer.value = give_hint()._repr_html_()
            hint.description = "Next hint"

        def show_solution(_: widgets.Button) -> None:
            answer.value = code_html(give_solution())

        hint.on_click(show_hint)
        solution.on_click(show_solution)
        return widgets.VBox([message, widgets.HBox([hint, solution]), answer])


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
