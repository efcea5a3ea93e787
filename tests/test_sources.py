"""Everything that the articles behind the course hold is treated in it."""

import re
from collections import Counter
from functools import cache

import pytest

from tests.notebook_rules import FENCE
from tests.sources import QUESTIONS, SOURCES
from tools import notebooks as tool

NUMBER = re.compile(r"^\d+\. ")


@cache
def cells(number):
    """Return the cells of a notebook; none, if there is no such notebook."""
    paths = [path for path in tool.all_notebooks() if path.name.startswith(f"{number}_")]
    return tuple(tool.read(paths[0]).cells) if paths else ()


def text_at(place):
    """Return the text of a cell, or of a section as far as the next heading of its level."""
    if not place.where.startswith("# "):
        return next((each.source for each in cells(place.notebook) if each.id == place.where), None)
    wanted, level, lines = place.where.removeprefix("# "), None, []
    for cell in cells(place.notebook):
        for line in outside_of_code(cell):
            heading = re.match("(#+) (.*)", line)
            if heading and NUMBER.sub("", heading[2]).replace("`", "") == wanted:
                level = len(heading[1])
            elif heading and level is not None and len(heading[1]) <= level:
                return "\n".join(lines)
            if level is not None:
                lines.append(line)
        if level is not None and cell.cell_type == "code":
            lines.append(cell.source)
    return "\n".join(lines) if lines else None


def outside_of_code(cell):
    """Return the lines of a text, without code in it, of which a comment is no heading."""
    return FENCE.sub("", cell.source).splitlines() if cell.cell_type == "markdown" else []


@pytest.mark.parametrize("row", SOURCES, ids=lambda row: f"{row.kind}: {row.what}")
def test_it_is_treated(row):
    assert row.places
    for place in row.places:
        text = text_at(place)
        assert text is not None, f"notebook {place.notebook} has no {place.where}"
        flat = " ".join(text.split())
        assert re.search(place.pattern, flat, re.IGNORECASE), (place.where, place.pattern)


def test_nothing_stands_twice():
    for count in (
        Counter((row.kind, row.what.lower()) for row in SOURCES),
        Counter((row.kind, row.places) for row in SOURCES),
    ):
        assert [each for each, times in count.items() if times > 1] == []


def test_every_kind_is_whole():
    assert Counter(row.kind for row in SOURCES) == {
        "network": 6,
        "formula": 12,
        "program": 18,
        "topic": 15,
        "question": 48,
    }


def test_questions_are_questions():
    assert all(row.what.endswith("?") for row in QUESTIONS)


def test_a_place_that_is_gone_is_noticed():
    (place,) = SOURCES[-1].places[:1]
    assert text_at(place._replace(where="gone")) is None
    assert text_at(place._replace(where="# Gone")) is None
    assert text_at(place._replace(notebook="98")) is None


def test_a_section_ends_at_the_next_heading():
    (place,) = SOURCES[-1].places[:1]
    text = text_at(place._replace(where="# What is a CNN?"))
    assert text.startswith("### What is a CNN?")
    assert "What is an RNN?" not in text
