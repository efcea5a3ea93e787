"""TEACHING.md names cells, sections, exercises and minutes as the chapters have them."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from nbformat import NotebookNode

from course_utils.exercises.catalogue import CHAPTERS, all_exercises, all_questions
from tests.notebook_rules import headings, link_targets
from tools import bench
from tools import notebooks as tool

ROOT = Path(__file__).resolve().parent.parent
TEACHING = (ROOT / "TEACHING.md").read_text(encoding="utf-8")
NOTEBOOKS = {path.name[:2]: path for path in tool.all_notebooks()}
NAMED_CHAPTER = re.compile(rf"(?<![\d:.,])({'|'.join(NOTEBOOKS)})(?![:.,]?\d)")

OF_CHAPTER = re.compile(r"^### (\d\d) · ")
CELL = re.compile(r"`([a-z0-9]+(?:-[a-z0-9_]+)+)`")
TITLE = re.compile(r'"([^"]+)"')
NUMBERS = r"(\d+\.\w+(?:(?:, | and |, and | or )\d+\.\w+)*)"
NUMBER = re.compile(r"\d+\.\w+")


class Passage(NamedTuple):
    """A paragraph, an item of a list or a cell of a table."""

    text: str
    chapters: frozenset[str]
    """The chapters that it may be about: those it names, or all where it names none."""


def passages(text: str) -> list[Passage]:
    found = []
    for part in re.split(r"^(?=#)", text, flags=re.MULTILINE):
        about = set(OF_CHAPTER.findall(part))
        for block in re.split(r"\n\n|\n(?=- |\| )", part):
            for piece in block.strip("|").split(" | ") if block.startswith("|") else [block]:
                chapters = about | set(NAMED_CHAPTER.findall(piece))
                chapters = chapters or set(NAMED_CHAPTER.findall(block)) or NOTEBOOKS.keys()
                found.append(Passage(piece, frozenset(chapters)))
    return found


@cache
def cells(chapter: str) -> dict[str, NotebookNode]:
    return {cell.id: cell for cell in tool.read(NOTEBOOKS[chapter]).cells}


@cache
def titles(chapter: str) -> set[str]:
    texts = [heading.text for heading in headings(tool.read(NOTEBOOKS[chapter]))]
    unnumbered = {re.sub(r"^\d+\. ", "", text) for text in texts}
    return unnumbered | {text.removesuffix(" (optional)") for text in unnumbered}


def titles_of_files(text: str) -> set[str]:
    """Return the headings of the Markdown files that a passage links to."""
    files = {target.partition("#")[0] for target in link_targets(text)}
    sources = [(ROOT / file).read_text(encoding="utf-8") for file in files if file.endswith(".md")]
    return set(re.findall(r"^#+ (.+)$", "\n".join(sources), re.MULTILINE))


# What is looked for, passage by passage


def unknown_cells(passage: Passage) -> Iterator[str]:
    known = tool.LONG_TRAINING, *(name for chapter in passage.chapters for name in cells(chapter))
    yield from (name for name in CELL.findall(passage.text) if name not in known)


def unknown_titles(passage: Passage) -> Iterator[str]:
    known = titles_of_files(passage.text).union(*map(titles, passage.chapters))
    known = {title.lower() for title in known}
    prose = re.sub(r"`[^`]*`", "", passage.text)
    yield from (title for title in TITLE.findall(prose) if title.lower() not in known)


def unknown_numbers(passage: Passage) -> Iterator[str]:
    for word, those in (("Exercise", all_exercises()), ("Question", all_questions())):
        known = {each.id for each in those}
        for numbers in re.findall(f"{word}s? {NUMBERS}", passage.text):
            yield from (number for number in NUMBER.findall(numbers) if number not in known)


def answers_in_sight(passage: Passage) -> Iterator[str]:
    """Yield cells before which the class is asked, and whose stored output is not folded."""
    chapters = [cells(chapter) for chapter in passage.chapters]
    for name in re.findall(r"[Bb]efore `([^`]+)`", passage.text):
        for cell in filter(None, (chapter.get(name) for chapter in chapters)):
            if cell.outputs and not tool.is_folded(cell):
                yield name


CHECKS = [unknown_cells, unknown_titles, unknown_numbers, answers_in_sight]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_there_are_no(check):
    assert [found for passage in passages(TEACHING) for found in check(passage)] == []


@pytest.mark.parametrize(
    ("check", "text", "found"),
    [
        (unknown_cells, "### 01 · The forward pass\n\n- At `widget-bowl-code`", "widget-bowl-code"),
        (unknown_cells, "| 3 | [03](x.ipynb) | `no-such-code` |", "no-such-code"),
        (unknown_titles, '- 04: "How long may a step be?"', "How long may a step be?"),
        (unknown_titles, 'the table "Courses" of [README.md](README.md)', "Courses"),
        (unknown_numbers, "Exercises 3.1, 3.99 and 4.1", "3.99"),
        (unknown_numbers, "Question 3.z before all", "3.z"),
        (answers_in_sight, "### 03 · X\n\nLook, before `scoreboard-code`.", "scoreboard-code"),
    ],
)
def test_a_mistake_is_found(check, text, found):
    assert [each for passage in passages(text) for each in check(passage)] == [found]


def test_what_is_true_is_not_complained_about():
    text = '08:30 [03](x.ipynb): "Look back", `lr-plot`, 10 %, Exercises 3.1 and 9.3'
    text += '\n\n- "What you need"'
    assert [each for passage in passages(text) for check in CHECKS for each in check(passage)] == []


# Plans


def test_exercises_in_class_exist_and_none_of_them_is_homework_too():
    rows = [
        [cell.strip() for cell in line.strip("|").split(" | ")]
        for line in TEACHING.splitlines()
        if re.match(r"\| \d+ \| \[", line)
    ]
    assert len(rows) == 8 + 5
    known = {exercise.id for exercise in all_exercises()}
    for _, _, _, in_class, homework in rows:
        numbers = set(NUMBER.findall(in_class))
        assert numbers
        assert numbers <= known
        assert not numbers & set(NUMBER.findall(homework))


def test_the_minutes_of_all_chapters_are_added_up():
    minutes = [bench.heading_of(tool.read(path), path.name)[1] for path in NOTEBOOKS.values()]
    assert f"these are {sum(minutes):,} minutes together" in TEACHING


def test_the_chapters_with_an_open_task_are_counted():
    with_task = [chapter.number for chapter in CHAPTERS if chapter.tasks]
    named = re.search(r"It has open tasks, in chapters 00 to (\d\d), (.*)\.", TEACHING)
    assert with_task == [*range(int(named[1]) + 1), *map(int, re.findall(r"\d\d", named[2]))]


# Minutes


class Minutes(NamedTuple):
    """What the table says of one section; the last one of a chapter is no section of its own."""

    title: str
    needed: int
    optional: int


def minutes_of(chapter: str) -> list[Minutes]:
    rows = re.findall(rf"^\| {chapter} \| (.*?) \| (\d*) ?\| (\d*) ?\|", TEACHING, re.MULTILINE)
    return [Minutes(title, int(needed or 0), int(extra or 0)) for title, needed, extra in rows]


@pytest.mark.parametrize("chapter", NOTEBOOKS)
def test_the_table_of_minutes_has_the_sections_of_the_chapter(chapter):
    texts = [heading.text for heading in headings(tool.read(NOTEBOOKS[chapter]))]
    sections = [text for text in texts if re.match(r"\d+\. ", text)]
    *rows, rest = minutes_of(chapter)
    assert [row.title for row in rows] == sections
    assert rest.title == "Goals, setup and “Look back”"
    for row in rows:
        assert row.needed or "(optional)" in row.title
        assert row.optional or "(optional)" not in row.title


@pytest.mark.parametrize("chapter", NOTEBOOKS)
def test_minutes_add_up_to_those_of_the_first_cell(chapter):
    path, rows = NOTEBOOKS[chapter], minutes_of(chapter)
    notebook = tool.read(path)
    assert sum(row.needed for row in rows) == bench.heading_of(notebook, path.name)[1]
    more = re.search(r"\b(\d+) more\b", notebook.cells[0].source)
    if more:
        assert sum(row.optional for row in rows) == int(more[1])


def test_the_first_week_fits_on_a_page():
    page = TEACHING.partition("## Monday morning\n")[2].partition("\n## ")[0]
    words = re.findall(r"\w[\w'’.]*", page)
    assert 250 < len(words) <= 350


# The open questions


def test_points_of_open_questions_stand_in_the_sheet_and_add_up():
    part = TEACHING.partition("### Ten open questions\n")[2].partition("\n## ")[0]
    points = [int(each) for each in re.findall(r"^\*\*\d+ \((\d+) points;", part, re.MULTILINE)]
    assert len(points) == 10
    sheet = re.search(r"^\| Points \| (.*) \|$", part, re.MULTILINE)[1].split(" | ")
    assert [int(each) for each in sheet] == [*points, sum(points)]
    assert part.count("\n- Full: ") == part.count(" Half: ") == part.count(" None: ") == 10


# Chapter by chapter


def chapter_sections():
    parts = re.split(r"^(?=##)", TEACHING, flags=re.MULTILINE)
    return {found[1]: part for part in parts if (found := OF_CHAPTER.match(part))}


def test_every_chapter_after_the_first_has_its_part_in_order():
    assert list(chapter_sections()) == list(NOTEBOOKS)[1:]


@pytest.mark.parametrize("chapter", [each for each in CHAPTERS if each.tasks and each.number])
def test_the_target_of_an_open_task_is_the_one_that_its_check_has(chapter):
    part = chapter_sections()[f"{chapter.number:02}"]
    paragraph = re.search(r"^Open task, .*", part, re.MULTILINE)[0]
    for task in chapter.tasks:
        target = f"{task.target:g}", f"{100 * task.target:g} %"
        assert any(re.search(rf"(?<![\d.]){each}(?!\d)", paragraph) for each in target)


@pytest.mark.parametrize("chapter", list(NOTEBOOKS)[1:])
def test_long_cells_are_named_where_there_are_any(chapter):
    paragraph = re.search(r"^Long cells: .*", chapter_sections()[chapter], re.MULTILINE)[0]
    tags = [cell.metadata.get("tags", ()) for cell in cells(chapter).values()]
    assert any(tool.LONG_TRAINING in each for each in tags) != (" none" in paragraph)


@pytest.mark.parametrize("chapter", list(NOTEBOOKS)[1:])
def test_questions_to_the_class_follow_the_notebook(chapter):
    part = chapter_sections()[chapter].partition("Stop and ask:")[2].partition("Mistakes")[0]
    asked = [names[0] for item in part.split("\n- ") if (names := CELL.findall(item))]
    places = [list(cells(chapter)).index(name) for name in asked]
    assert places == sorted(places)


def test_the_name_of_a_mistake_leads_to_its_function():
    number, name, function, file = re.search(
        r"`(\d\.\d) (\w+)` is the function `(\w+)` in `([^`]+)`", TEACHING
    ).groups()
    [exercise] = [each for each in all_exercises() if each.id == number]
    assert name == function
    assert name in [mistake.id for mistake in exercise.misconceptions]
    assert f"def {function}(" in (ROOT / file).read_text(encoding="utf-8")
