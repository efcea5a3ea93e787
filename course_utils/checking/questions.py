"""Predictions with choices: the learner picks one, and every choice has its own feedback."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from course_utils import progress
from course_utils.instrument import Instrument
from course_utils.present import Tone, as_html, as_text, inline_html, printable


@dataclass(frozen=True)
class Choice:
    """One possible answer and what a learner who picks it should hear."""

    text: str
    """Code in backticks."""
    feedback: str
    correct: bool = False


class Question:
    """A question with choices; the last expression of a cell shows it.

    It is an instrument: a column of buttons (Tab moves, Enter or Space picks) that answer in the
    page; a kernel, if there is one, records what was picked. Where no script runs, every choice
    unfolds to its feedback. Shown again, it comes with the choice that the learner gave last.

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

    def answer(self, choice: Choice, *, first_pick: bool = True) -> str | None:
        """Remember the answer; return what the learner has to know about the progress file, if any.

        `first_pick` says whether it is the first since the question was shown.
        """
        return progress.notice_of(
            progress.record_answer,
            self.key,
            correct=choice.correct,
            first_pick=first_pick,
            choice=choice.text,
        )

    def _last_answer(self) -> tuple[Choice | None, str | None]:
        """Return the choice that the learner gave last, and a notice about the progress file."""
        try:
            saved = progress.load()
        except progress.ProgressError:  # an answer will say so
            return None, None
        last = saved.choices.get(self.key)
        return next((choice for choice in self.choices if choice.text == last), None), saved.notice

    def view(self) -> Instrument:
        """Return a new widget: the prompt, a button for each choice, the feedback."""
        return self._view(*self._last_answer())

    def _view(self, last: Choice | None, notice: str | None) -> Instrument:
        view = Instrument(
            "question",
            state={"picks": [self.choices.index(last)] if last else []},
            settings={
                "id": self.id,
                "prompt": f"<strong>Question {self.id}.</strong> {inline_html(self.prompt)}",
                "choices": [
                    {
                        "text": inline_html(choice.text),
                        "correct": choice.correct,
                        "feedback": feedback_html(choice),
                    }
                    for choice in self.choices
                ],
                "notice": inline_html(notice or ""),
            },
        )
        view.on_msg(self._hear)
        return view

    def _hear(self, view: Instrument, message: Mapping[str, Any], buffers: object) -> None:
        """Record what was picked in the page, and say so."""
        choice = self.choices[message["pick"]]
        notice = self.answer(choice, first_pick=message["first"])
        view.send({"recorded": True, "notice": inline_html(notice or "")})

    def __repr__(self) -> str:
        return printable(self._text(*self._last_answer()))

    def _text(self, last: Choice | None, notice: str | None) -> str:
        lines = [f"Question {self.id}: {self.prompt}"]
        lines += [f"  ({'x' if choice is last else ' '}) {choice.text}" for choice in self.choices]
        if last is None:
            return "\n".join(lines)
        tone = Tone.RIGHT if last.correct else Tone.WRONG
        body = f"{last.feedback}\n{notice}" if notice else last.feedback
        return "\n".join([*lines, as_text(tone, f"{_verdict(last)}: {last.text}", body)])

    def _repr_mimebundle_(self, **kwargs: Any) -> dict[str, Any]:
        last, notice = self._last_answer()
        view, _ = self._view(last, notice)._repr_mimebundle_(**kwargs)
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


def feedback_html(choice: Choice) -> str:
    """Return what is said on a choice."""
    tone = Tone.RIGHT if choice.correct else Tone.WRONG
    return as_html(tone, f"{_verdict(choice)}: {choice.text}", choice.feedback)


def _verdict(choice: Choice) -> str:
    return "Correct" if choice.correct else "Not so"
