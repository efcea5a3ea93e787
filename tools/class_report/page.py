"""A report as one HTML page, which loads nothing and runs nothing."""

from collections.abc import Iterable, Sequence
from html import escape

from course_utils.present import inline_html
from tools.class_report.counts import ChapterCount, ClassCount, ExerciseCount, Group, QuestionCount
from tools.class_report.handed_in import Reason
from tools.class_report.wording import HELD_UP, MOST_MISTAKES, TOPICS, Wording, clean, title
from tools.html_page import html_page

_STYLE = """\
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --line: #767676;
  --stuck: #d55e00; --done: #0072b2 }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; --paper: #1c1c1c; --line: #8c8c8c;
  --stuck: #f08030; --done: #4fa8e0 } }
body { color: var(--ink); background: var(--paper); font: 16px/1.5 system-ui, sans-serif;
  max-width: 72em; margin: 0 auto; padding: 1em }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100%; margin-bottom: 1.5em }
caption { text-align: left; font-weight: bold; padding: 0.3em 0 }
th, td { text-align: left; vertical-align: top; padding: 0.3em 0.7em 0.3em 0;
  border-top: 1px solid var(--line); font-weight: normal }
thead th { border-top: none; font-weight: bold }
ul { margin: 0.2em 0; padding-left: 1.2em }
.bar { width: 8em; height: 10px; border: 1px solid var(--line); border-radius: 4px;
  overflow: hidden }
.bar div { height: 100%; background: var(--done) }
.bar .stuck { background: repeating-linear-gradient(45deg, var(--stuck) 0 6px,
  transparent 6px 8px) }
"""


def as_page(count: ClassCount, left_out: dict[Reason, list[str]], wording: Wording) -> str:
    """Return the report on a class."""
    parts = ["<h1>Class report</h1>", _line(f"{wording.learners(count.learners)}.")]
    parts.append(_list([escape(each) for each in wording.left_out(left_out)], "Left out:"))
    if wording.is_shown(count.learners) and count.learners:
        parts += [f"<h2>{TOPICS}</h2>", _topics(count, wording), _line(HELD_UP)]
        parts += [_chapter(each, wording) for each in count.chapters]
        if count.not_begun:
            parts.append(_line(f"Begun by nobody: {', '.join(map(title, count.not_begun))}."))
        if wording.names:
            rows = [(escape(clean(each.name)), wording.learner(each)) for each in count.learners]
            parts += ["<h2>Learners</h2>", _table("By file", ("Learner", "So far"), rows)]
    text = html_page("Class report", _STYLE, "\n".join(filter(None, parts)))
    return text.encode(errors="replace").decode()  # a name may hold what is no letter


def _topics(count: ClassCount, wording: Wording) -> str:
    topics = wording.topics(count)
    items = [f"{escape(wording.topic(each))}<br>{_about(each, wording)}" for each in topics]
    return _list(items, kind="ol") or _line("Nothing holds up three learners or more.")


def _about(topic: ExerciseCount | QuestionCount, wording: Wording) -> str:
    if isinstance(topic, QuestionCount):
        return inline_html(topic.question.prompt)
    return "".join(_mistakes(topic, wording)[:1])


def _mistakes(count: ExerciseCount, wording: Wording) -> list[str]:
    return [
        f"<strong>{escape(each.key)}</strong>, {inline_html(wording.mistake(each))}"
        for each in count.mistakes[:MOST_MISTAKES]
    ]


def _chapter(chapter: ChapterCount, wording: Wording) -> str:
    exercises = [
        _exercise(each, wording) for each in chapter.exercises if each.tried or each.solution
    ]
    questions = [
        (
            escape(each.question.id),
            inline_html(each.question.prompt),
            wording.question(each) + _bar(each.wrong, each.answered, wording, "stuck"),
        )
        for each in chapter.questions
        if each.answered
    ]
    tasks = [
        f"Open task <code>{escape(each.task.name)}</code>: {escape(wording.task(each))}"
        for each in chapter.tasks
        if each.tried
    ]
    heads = ("Exercise", "Held up", "Passed", "Attempts", "Solution seen", "To revisit")
    return "\n".join(
        [
            f"<h2>{escape(title(chapter.chapter))}</h2>",
            _line(f"Begun by {wording.learners(chapter.began)}."),
            _table("Exercises, with the commonest mistakes", heads, exercises),
            _table("Questions", ("Question", "Asked", "Wrong at first"), questions),
            _list(tasks),
        ]
    )


def _exercise(count: ExerciseCount, wording: Wording) -> Sequence[str]:
    name = f"{escape(count.exercise.id)} <code>{escape(count.exercise.name)}</code>"
    return (
        name + _list(_mistakes(count, wording)),
        wording.number(count.held_up) + _bar(count.held_up, count.tried, wording, "stuck"),
        wording.part(count.passed, count.tried) + _bar(count.passed, count.tried, wording, "done"),
        wording.attempts(count),
        wording.number(count.solution),
        wording.number(count.revisit),
    )


def _bar(group: Group, whole: Group, wording: Wording, kind: str) -> str:
    """Return a bar that says the same as the number before it, and nothing where that is hidden."""
    if not (whole and wording.is_shown(group) and wording.is_shown(whole)):
        return ""
    share = min(len(group) / len(whole), 1)
    filled = f'<div class="{kind}" style="width:{share:.0%}"></div>'
    return f'<div class="bar" aria-hidden="true">{filled}</div>'


def _table(caption: str, heads: Iterable[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table whose first column names the rows; nothing where there is no row."""
    if not rows:
        return ""
    head = "".join(f'<th scope="col">{each}</th>' for each in heads)
    body = "\n".join(
        f'<tr><th scope="row">{first}</th>' + "".join(f"<td>{each}</td>" for each in rest) + "</tr>"
        for first, *rest in rows
    )
    return (
        f'<div class="wide"><table><caption>{caption}</caption>\n<thead><tr>{head}</tr></thead>\n'
        f"<tbody>\n{body}\n</tbody></table></div>"
    )


def _list(items: Sequence[str], before: str = "", kind: str = "ul") -> str:
    if not items:
        return ""
    found = "".join(f"<li>{each}</li>" for each in items)
    return f"{_line(before) if before else ''}<{kind}>{found}</{kind}>"


def _line(text: str) -> str:
    return f"<p>{escape(text)}</p>"
