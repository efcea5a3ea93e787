"""Predictions with choices: the learner picks one, and every choice has its own feedback."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import ipywidgets as widgets

from course_utils import progress
from course_utils.present import Tone, as_html, inline_html

_STYLE = """<style>
.course-question .jupyter-button {
    height: auto; min-height: 2.4em; padding: 0.4em 0.8em; white-space: normal; text-align: left;
    line-height: 1.4; font-size: var(--jp-content-font-size1, 14px);
    border-left: 6px solid transparent;
}
.course-question .jupyter-button:focus-visible {
    outline: 3px solid var(--jp-brand-color1, #1976d2); outline-offset: 1px;
}
.course-question .course-right {
    border-left-color: var(--jp-success-color1, #2e7d32); font-weight: bold;
}
.course-question .course-wrong { border-left-color: var(--jp-error-color1, #c62828); }
.course-question .widget-html-content {
    line-height: 1.5; font-size: var(--jp-content-font-size1, 14px);
}
</style>"""


@dataclass(frozen=True)
class Choice:
    """One possible answer and what a learner who picks it should hear."""

    text: str
    """Code in backticks, which buttons leave out."""
    feedback: str
    correct: bool = False


class Question:
    """A question with choices; the last expression of a cell shows it.

    With a kernel it is a column of buttons (Tab moves, Enter or Space picks); without one, as on
    a web page, every choice unfolds to its feedback.

    Parameters
    ----------
    name
        What it is called in its chapter, and in the learner's progress.
    prompt
        The question; code in backticks.
    choices
        Two or more, exactly one of them correct.
    """

    def __init__(self, name: str, prompt: str, choices: Sequence[Choice]):
        if len(choices) < 2 or sum(choice.correct for choice in choices) != 1:
            raise ValueError(
                f"question {name} needs two or more choices, exactly one of them correct"
            )
        if len({choice.text for choice in choices}) < len(choices):
            raise ValueError(f"question {name} has two choices with the same text")
        self.name = name
        self.id = "0.a"  # chapter and letter, such as "1.a"; given by its `Chapter`
        self.key = name  # chapter and name, for the progress; given by its `Chapter`
        self.prompt = prompt
        self.choices = tuple(choices)

    @property
    def chapter(self) -> int:
        """Number of the chapter the question belongs to."""
        return int(self.id.split(".")[0])

    def answer(self, choice: Choice, *, first_pick: bool = True) -> str:
        """Remember the answer and return the feedback on it as HTML.

        `first_pick` says whether it is the first since the question was shown.
        """
        tone = Tone.RIGHT if choice.correct else Tone.WRONG
        body = choice.feedback
        notice = progress.notice_of(
            progress.record_answer, self.key, correct=choice.correct, first_pick=first_pick
        )
        if notice:
            body += f"\n{notice}"
        return as_html(tone, f"{_verdict(choice)}: {choice.text}", body)

    def view(self) -> widgets.Widget:
        """Return a new widget: the prompt, a button for each choice, the feedback."""
        feedback = widgets.HTML(tooltip="")
        buttons = [
            widgets.Button(
                description=_label(choice),
                tooltip=_label(choice),
                layout=widgets.Layout(width="auto", max_width="48em"),
            )
            for choice in self.choices
        ]

        def pick(button: widgets.Button) -> None:
            choice = self.choices[buttons.index(button)]
            button.description = f"{'✓' if choice.correct else '✗'} {_label(choice)}"
            button.add_class("course-right" if choice.correct else "course-wrong")
            feedback.value = self.answer(choice, first_pick=not feedback.value)

        for button in buttons:
            button.on_click(pick)
        prompt = widgets.HTML(
            f"{_STYLE}<strong>Question {self.id}.</strong> {inline_html(self.prompt)}", tooltip=""
        )
        box = widgets.VBox([prompt, *buttons, feedback])
        box.add_class("course-question")
        return box

    def __repr__(self) -> str:
        lines = [f"Question {self.id}: {self.prompt}"]
        return "\n".join(lines + [f"  ( ) {choice.text}" for choice in self.choices])

    def _repr_mimebundle_(self, **kwargs: Any) -> dict[str, Any]:
        view = self.view()._repr_mimebundle_(**kwargs)
        return {**view, "text/plain": repr(self), "text/html": self._static_html()}

    def _static_html(self) -> str:
        choices = "".join(
            f"<details><summary>{inline_html(choice.text)}</summary>"
            f"{_verdict(choice)}. {inline_html(choice.feedback)}</details>"
            for choice in self.choices
        )
        return (
            f"<div><strong>Question {self.id}.</strong> {inline_html(self.prompt)}</div>{choices}"
        )


def _label(choice: Choice) -> str:
    """Return what a button can show, which is no code."""
    return choice.text.replace("`", "")


def _verdict(choice: Choice) -> str:
    return "Correct" if choice.correct else "Not so"
