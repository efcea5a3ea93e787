"""An exam as two pages: what students get, and what the lecturer marks by."""

import hashlib
import html
from collections.abc import Iterator, Sequence
from dataclasses import astuple

from course_utils.present import inline_html
from tools.exam.items import CHOOSE, LETTERS, PREDICT, WRONG, Item
from tools.html_page import html_page

_STYLE = """\
:root { color-scheme: light; --ink: #1a1a1a; --line: #767676 }
@page { size: A4; margin: 18mm 16mm }
body { color: var(--ink); background: #fff; font: 11pt/1.4 system-ui, sans-serif;
  max-width: 46em; margin: 0 auto; padding: 1em }
h1 { margin: 0 0 0.3em }
h2 { margin: 1.6em 0 0.2em; break-after: avoid }
h3 { font-size: 1em; margin: 0 0 0.3em; break-after: avoid }
p { margin: 0.3em 0 }
section.item { break-inside: avoid; margin: 1.2em 0; padding-top: 0.6em;
  border-top: 1px solid var(--line) }
section.long { break-inside: auto }
code, pre { font-family: ui-monospace, Consolas, "DejaVu Sans Mono", monospace }
code { font-size: 0.95em }
pre { break-inside: avoid; font-size: 9.5pt; line-height: 1.4; margin: 0.5em 0;
  padding: 0.4em 0.6em; border: 1px solid var(--line); white-space: pre; overflow-x: auto }
ol.choices { list-style: upper-alpha; margin: 0.4em 0; padding-left: 2.2em }
ol.choices li { padding: 0.1em 0 }
.part { break-inside: avoid; margin-top: 0.6em }
.room div { height: 8mm; border-bottom: 1px solid #9a9a9a }
.fields { display: flex; gap: 1.5em; margin: 1em 0 }
.fields span { flex: 1; border-bottom: 1px solid var(--line); padding-bottom: 1.2em }
table { border-collapse: collapse; width: 100%; margin: 0.4em 0 }
th, td { text-align: left; vertical-align: top; padding: 0.2em 0.7em 0.2em 0; font-weight: normal;
  border-top: 1px solid var(--line) }
th { white-space: nowrap }
caption { text-align: left; font-weight: bold }
dl { margin: 0.4em 0 }
dt { font-weight: bold }
dd { margin: 0 0 0.4em 1.2em; white-space: pre-line }
@media print { body { max-width: none; padding: 0 } pre { overflow: visible } }
"""
_ABOUT = {
    CHOOSE: "One point is for the letter, one for the reason.",
    WRONG: "Each of these functions makes a mistake. What it should do stands above it. "
    "Call a line by its number.",
    PREDICT: "The function does what is said of it. Compute what the call returns.",
}


def exam_page(items: Sequence[Item], minutes: int) -> str:
    """Return the page for students, which holds nothing that is meant for marking."""
    parts = [
        "<h1>Exam</h1>",
        f"<p>{len(items)} questions, {_points(items)} points, {minutes} minutes. "
        f"Version {version(items)}</p>",
        '<div class="fields"><span>Name</span><span>Number</span><span>Date</span></div>',
        "<p>Names and shapes are those of the course: the batch is the first axis, and W of a "
        "dense layer has the shape (out, in). Results may be rounded to three digits.</p>",
    ]
    for number, item, first in _numbered(items):
        if first:
            parts.append(f"<h2>{item.kind}</h2>\n<p>{_ABOUT[item.kind]}</p>")
        parts.append(asked_html(item, number))
    return _page("Exam", parts)


def marking_page(items: Sequence[Item], minutes: int, seed: int) -> str:
    """Return the marking sheet."""
    chapters = sorted({item.chapter for item in items})
    parts = [
        "<h1>Marking sheet</h1>",
        f"<p>{len(items)} questions, {_points(items)} points, {minutes} minutes. "
        f"Version {version(items)}, seed {seed}, chapters "
        f"{', '.join(f'{each:02}' for each in chapters)}</p>",
        "<p>A right answer in other words counts in full, and so does a way of the student's own. "
        "What follows from an earlier slip is not marked down again.</p>",
    ]
    for number, item, first in _numbered(items):
        if first:
            parts.append(f"<h2>{item.kind}</h2>")
        parts.append(marking_html(item, number))
    return _page("Marking sheet", parts)


def version(items: Sequence[Item]) -> str:
    """Return a short name by which an exam and its marking sheet find each other."""
    asked = repr([astuple(item.asked) for item in items])
    return hashlib.sha256(asked.encode()).hexdigest()[:6]


def _points(items: Sequence[Item]) -> int:
    return sum(item.points for item in items)


def _numbered(items: Sequence[Item]) -> Iterator[tuple[int, Item, bool]]:
    """Yield each item with its number, and whether it is the first of its kind."""
    kinds = [item.kind for item in items]
    for number, item in enumerate(items, start=1):
        yield number, item, kinds.index(item.kind) == number - 1


def asked_html(item: Item, number: int) -> str:
    """Return what a student reads of an item, with room to write."""
    asked = item.asked
    return "\n".join(
        [
            _opened(item, number, _points_of(item)),
            f"<p>{inline_html(asked.text)}</p>",
            *_codes(item),
            *_choices(asked.choices),
            *(_part(n, asked.parts) for n in range(len(asked.parts))),
            "</section>",
        ]
    )


def marking_html(item: Item, number: int) -> str:
    """Return what the lecturer reads of an item."""
    marking = item.marking
    rows = "".join(
        f'<tr><th scope="row">{points}</th><td>{inline_html(what)}</td></tr>'
        for points, what in marking.rows
    )
    notes = "".join(
        f"<dt>{inline_html(name)}</dt><dd>{inline_html(text)}</dd>" for name, text in marking.notes
    )
    return "\n".join(
        [
            _opened(item, number, f"{_points_of(item)}, {html.escape(marking.key)}"),
            f"<p>{inline_html(item.asked.text)}</p>",
            *_codes(item),
            f"<p><strong>Solution:</strong> {inline_html(marking.solution)}</p>",
            f"<table><caption>What earns points</caption>{rows}</table>",
            f"<dl>{notes}</dl>" if notes else "",
            *(["<p>The course's function:</p>", _code(marking.code)] if marking.code else []),
            "</section>",
        ]
    )


def _opened(item: Item, number: int, about: str) -> str:
    kind = "item" if item.kind == CHOOSE else "item long"
    return f'<section class="{kind}">\n<h3>{number}. ({about})</h3>'


def _points_of(item: Item) -> str:
    return f"{item.points} points"


def _codes(item: Item) -> Iterator[str]:
    for place, block in enumerate(item.asked.code):
        if block:
            yield _code(_with_numbers(block) if place == 0 else block)


def _code(source: str) -> str:
    return f"<pre><code>{html.escape(source, quote=False)}</code></pre>"


def _with_numbers(source: str) -> str:
    lines = source.splitlines()
    width = len(str(len(lines)))
    return "\n".join(f"{n:>{width}}  {line}".rstrip() for n, line in enumerate(lines, start=1))


def _choices(choices: Sequence[str]) -> Iterator[str]:
    if choices:
        items = "".join(f"<li>{inline_html(each)}</li>" for each in choices[: len(LETTERS)])
        yield f'<ol class="choices">{items}</ol>'


def _part(place: int, parts: Sequence[tuple[str, int]]) -> str:
    text, lines = parts[place]
    letter = f"{LETTERS[place].lower()}) " if len(parts) > 1 else ""
    room = "<div></div>" * lines
    return (
        f'<div class="part"><p>{letter}{inline_html(text)}</p>'
        f'<div class="room" aria-hidden="true">{room}</div></div>'
    )


def _page(title: str, parts: Sequence[str]) -> str:
    return html_page(title, _STYLE, "\n".join(parts))
