"""What stands under an exercise on the site, where nothing can be checked."""

import html
import inspect
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
        Address at which the notebook opens in a browser, with a kernel; "" if there is none yet.
    """
    where = f'<a href="{html.escape(binder)}">on Binder</a>' if binder else "on Binder"
    parts = [
        '<div class="asking">',
        f"<p><strong>How to check this.</strong> Open <code>{html.escape(chapter)}</code> in "
        f"JupyterLab on your computer (<code>make lab</code>) or {where}, write your answer in the "
        "cell above and run it, then run this one: it says what is right, and names your mistake "
        "if it is a known one.</p>",
        *(_hint(number, text) for number, text in enumerate(asked.hints, start=1)),
    ]
    if isinstance(asked, Exercise) and asked.misconceptions:
        parts.append(_example(asked, asked.misconceptions[0]))
    return "".join([*parts, "</div>"])


def _hint(number: int, text: str) -> str:
    return f"<details><summary>Hint {number}</summary><p>{inline_html(text)}</p></details>"


def _example(exercise: Exercise, mistake: Misconception) -> str:
    """Return what the check says to one wrong answer."""
    told = Feedback(Outcome.FAILED, exercise.id, exercise.name, mistake.message, mistake.id)
    source = textwrap.dedent(inspect.getsource(mistake.function))
    source = source[source.index("def ") if "def " in source else 0 :]
    return (
        "<details><summary>What a wrong answer hears</summary>"
        f'<pre class="wrong"><code>{html.escape(source.strip())}</code></pre>'
        f"{told._repr_html_()}</details>"
    )
