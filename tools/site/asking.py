"""What stands under an exercise on the site, where nothing can be checked."""

import html
import inspect
import re
import textwrap

from course_utils.checking import Exercise, OpenTask, Outcome
from course_utils.checking.cases import Misconception
from course_utils.checking.feedback import Feedback
from course_utils.present import inline_html


def how_to_check(asked: Exercise | OpenTask, chapter: str, binder: str) -> str:
    """Return as HTML how the reader has an answer checked, the hints, and what a mistake hears.

    Parameters
    ----------
    asked
        What the cell above asks for.
    chapter
        File name of its notebook.
    binder
        Address at which the notebook opens in a browser, with a kernel.
    """
    parts = [
        '<div class="asking">',
        f"<p><strong>How to check this.</strong> Open <code>{html.escape(chapter)}</code> in "
        f"JupyterLab on your computer (<code>make lab</code>) or "
        f'<a href="{html.escape(binder)}">on Binder</a>, write your answer in the '
        "cell above and run it, then run this one: it says what is right, and names your mistake "
        "if it is a known one.</p>",
        *(_hint(number, text) for number, text in enumerate(asked.hints, start=1)),
    ]
    if isinstance(asked, Exercise):
        parts.append(_example(asked))
    return "".join([*parts, "</div>"])


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
    """Return the definition of a wrong function; None if it is made by another one."""
    try:
        source = textwrap.dedent(inspect.getsource(mistake.function))
    except OSError:  # a class that a function makes
        return None
    definition = re.search(rf"^(?:def|class) {mistake.id}\b", source, re.MULTILINE)
    return source[definition.start() :].rstrip() if definition else None
