"""Predictions with choices: the learner picks one, and every choice has its own feedback."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import ipywidgets as widgets

from course_utils import progress
from course_utils.present import Tone, as_html, as_text, inline_html, printable

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
    a web page, every choice unfolds to its feedback. Shown again, it comes with the choice that
    the learner gave last.

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
        notice = progress.notice_of(
            progress.record_answer,
            self.key,
            correct=choice.correct,
            first_pick=first_pick,
            choice=choice.text,
        )
        return as_html(*_told(choice, notice))

    def _last_answer(self) -> tuple[Choice | None, str | None]:
        """Return the choice that the learner gave last, and a notice about the progress file."""
        try:
            saved = progress.load()
        except progress.ProgressError:  # an answer will say so
            return None, None
        last = saved.choices.get(self.key)
        return next((choice for choice in self.choices if choice.text == last), None), saved.notice

    def view(self) -> widgets.Widget:
        """Return a new widget: the prompt, a button for each choice, the feedback."""
        return self._view(*self._last_answer())

    def _view(self, last: Choice | None, notice: str | None) -> widgets.Widget:
        feedback = widgets.HTML(inline_html(notice or ""), tooltip="")
        buttons = [_button(_label(choice)) for choice in self.choices]
        again = _button("Ask me again")

        def mark(choice: Choice) -> None:
            button = buttons[self.choices.index(choice)]
            button.description = f"{'✓' if choice.correct else '✗'} {_label(choice)}"
            button.add_class("course-right" if choice.correct else "course-wrong")

        def pick(button: widgets.Button) -> None:
            choice = self.choices[buttons.index(button)]
            is_first = not any(_is_marked(each) for each in buttons)
            mark(choice)
            feedback.value = self.answer(choice, first_pick=is_first)

        def ask_again(_: widgets.Button) -> None:
            for button in buttons:
                button.description = button.tooltip
                button.remove_class("course-right").remove_class("course-wrong")
            feedback.value = ""

        for button in buttons:
            button.on_click(pick)
        again.on_click(ask_again)
        if last:
            mark(last)
            feedback.value = as_html(*_told(last, notice))
        prompt = widgets.HTML(
            f"{_STYLE}<strong>Question {self.id}.</strong> {inline_html(self.prompt)}", tooltip=""
        )
        box = widgets.VBox([prompt, *buttons, feedback, *([again] if last else [])])
        box.add_class("course-question")
        return box

    def __repr__(self) -> str:
        return printable(self._text(*self._last_answer()))

    def _text(self, last: Choice | None, notice: str | None) -> str:
        lines = [f"Question {self.id}: {self.prompt}"]
        lines += [f"  ({'x' if choice is last else ' '}) {choice.text}" for choice in self.choices]
        return "\n".join([*lines, as_text(*_told(last, notice))] if last else lines)

    def _repr_mimebundle_(self, **kwargs: Any) -> dict[str, Any]:
        last, notice = self._last_answer()
        view = self._view(last, notice)._repr_mimebundle_(**kwargs)
        text, static = self._text(last, notice), self._static_html(last)
        return {**view, "text/plain": text, "text/html": static}

    def _static_html(self, last: Choice | None) -> str:
        choices = "".join(
            f"<details{' open' if choice is last else ''}>"
            f"<summary>{inline_html(choice.text)}</summary>"
            f"{_verdict(choice)}. {inline_html(choice.feedback)}</details>"
            for choice in self.choices
        )
        return (
            f"<div><strong>Question {self.id}.</strong> {inline_html(self.prompt)}</div>{choices}"
        )


def _button(text: str) -> widgets.Button:
    layout = widgets.Layout(width="auto", max_width="48em")
    return widgets.Button(description=text, tooltip=text, layout=layout)


def _is_marked(button: widgets.Button) -> bool:
    return button.description != button.tooltip


def _told(choice: Choice, notice: str | None) -> tuple[Tone, str, str]:
    """Return the parts of a message: the feedback on a choice."""
    tone = Tone.RIGHT if choice.correct else Tone.WRONG
    body = f"{choice.feedback}\n{notice}" if notice else choice.feedback
    return tone, f"{_verdict(choice)}: {choice.text}", body


def _label(choice: Choice) -> str:
    """Return what a button can show, which is no code."""
    return choice.text.replace("`", "")


def _verdict(choice: Choice) -> str:
    return "Correct" if choice.correct else "Not so"
