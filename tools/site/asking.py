"""What stands under an exercise on the site, where nothing can be checked."""

import builtins
import html
import inspect
import re
import textwrap

from course_utils.checking import Exercise, OpenTask, Outcome
from course_utils.checking.cases import Misconception
from course_utils.checking.feedback import Feedback
from course_utils.present import inline_html
from tools.notebooks import CellNames

_KNOWN = {"torch", "nn", "F", "math"}
"""Modules that a learner uses, too."""


def how_to_check(asked: Exercise | OpenTask, chapter: str, binder: str, *, first: bool) -> str:
    """Return as HTML how the reader has an answer checked, the hints, and what a mistake hears.

    Parameters
    ----------
    asked
        What the cell above asks for.
    chapter
        File name of its notebook.
    binder
        Address at which the notebook opens in a browser, with a kernel.
    first
        Whether it is the first of its chapter: the others do not repeat how.
    """
    opened = f'<a href="{html.escape(binder)}">on Binder</a>'
    how = (
        f"Open <code>{html.escape(chapter)}</code> in JupyterLab on your computer "
        f"(<code>make lab</code>) or {opened}. Write your answer where the dots are, and run both "
        "cells: the second says what is right, and names your mistake if it is a known one."
        if first
        else f"In JupyterLab or {opened}, as above."
    )
    parts = [f'<div class="asking"><p><strong>How to check this.</strong> {how}</p>']
    parts += [_hint(number, text) for number, text in enumerate(asked.hints, start=1)]
    if isinstance(asked, Exercise):
        parts += [_example(asked), _solution(asked)]
    return "".join([*parts, "</div>"])


def _solution(exercise: Exercise) -> str:
    code = html.escape(exercise.solution_source)
    return f"<details><summary>One solution</summary><pre><code>{code}</code></pre></details>"


def _hint(number: int, text: str) -> str:
    return f"<details><summary>Hint {number}</summary><p>{inline_html(text)}</p></details>"


def _example(exercise: Exercise) -> str:
    """Return what the check says to one wrong answer, which stands above it if it can be shown."""
    shown = ((each, source) for each in exercise.misconceptions if (source := _source_of(each)))
    mistake, answer = next(shown, (exercise.misconceptions[0], None))
    code = f'<pre class="wrong"><code>{html.escape(answer)}</code></pre>' if answer else ""
    told = Feedback(Outcome.FAILED, exercise.id, exercise.name, mistake.message, mistake.id)
    return (
        f"<details><summary>What a wrong answer hears</summary>{code}{told._repr_html_()}</details>"
    )


def _source_of(mistake: Misconception) -> str | None:
    """Return the definition of a wrong function, if a learner could have written it.

    That is not so of one that another function makes, or that uses what only the checks have.
    """
    try:
        source = textwrap.dedent(inspect.getsource(mistake.function))
    except OSError:  # a class that a function makes
        return None
    definition = re.search(rf"^(?:def|class) {mistake.id}\b", source, re.MULTILINE)
    if definition is None:
        return None
    answer = source[definition.start() :].rstrip()
    unknown = CellNames.of(answer).reads - _KNOWN - {*dir(builtins)}
    return None if unknown else answer
