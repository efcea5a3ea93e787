import re
from itertools import chain

import pytest

from course_utils.exercises.catalogue import CHAPTERS
from tools import notebooks as tool
from tools import stored_instruments
from tools.notebooks import ROOT
from tools.slides.notes import minutes_of, notes_of

TEACHING = (ROOT / "TEACHING.md").read_text(encoding="utf-8")


def notes(chapter):
    path = tool.NOTEBOOKS / chapter.notebook
    return notes_of(TEACHING, chapter, tool.read(path), stored_instruments.read(path))


@pytest.fixture(scope="module")
def third():
    return notes(CHAPTERS[3])


def test_a_question_stands_where_it_is_asked_and_not_where_it_is_answered(third):
    (asked,) = [each for each in third.of_cells["slope-predict"] if "Stop and ask" in each]
    assert asked.startswith("**Stop and ask.** Before `slope-code`: which of the two")


def test_what_is_run_live_is_said_at_its_code(third):
    (told,) = [each for each in third.of_cells["slope-code"] if "Live" in each]
    assert told.startswith("**Live.** Run `slope-code` in JupyterLab, the cell that begins with `")


def test_an_instrument_is_alive_on_its_slide_and_need_not_be_run(third):
    assert not any("Live" in each for each in third.of_cells["widget-bowl-code"])


def test_a_mistake_and_the_hints_stand_at_their_exercise(third):
    told = "\n".join(third.of_cells["ex-numerical-gradient"])
    assert "**A mistake to expect.** Exercise 3.1" in told
    assert "**Hints.** (1)" in told


def test_a_mistake_in_two_exercises_stands_at_the_first():
    told = "\n".join(notes(CHAPTERS[4]).of_cells["ex-sigmoid-backward"])
    assert "**A mistake to expect.** Exercises 4.2 and 4.3" in told


def test_an_open_task_has_its_note_where_it_is_set():
    told = notes(CHAPTERS[6]).of_cells["small"][-1]
    assert told.startswith('Open task, "Open task: Small and good": at most 100,000 parameters')


def test_a_section_says_how_long_it_takes_and_what_can_be_left_out(third):
    told = third.of_cells["slope"][0]
    assert re.match(r"\*\*\d+ minutes\*\* for one person", told)
    assert "Can be left out: Exercise 3.1, shown solved." in told


def test_in_a_session_a_section_has_its_share_of_the_time():
    chapter = CHAPTERS[3]
    found = notes_of(TEACHING, chapter, tool.read(tool.NOTEBOOKS / chapter.notebook), (), 0.5)
    alone = minutes_of(TEACHING, 3)["1. How steep is it here?"]
    told = found.of_cells["slope"][0]
    assert f"**About {round(alone / 2)} minutes in class**; {alone} for one" in told


def test_what_is_about_the_whole_chapter_stands_at_its_beginning(third):
    told = "\n".join(third.opening)
    assert "Goal: students step against a gradient" in told
    assert "Goals, setup and “Look back”: **" in told
    assert "When time is short" in told
    assert "Long cells" in told
    assert "](" not in told


@pytest.mark.parametrize("chapter", CHAPTERS[1:], ids=lambda chapter: chapter.notebook)
def test_nothing_that_teaching_says_of_a_chapter_is_lost(chapter):
    found = notes(chapter)
    told = "\n".join(chain(found.opening, *found.of_cells.values()))
    part = re.search(rf"^### {chapter.number:02} · .*?(?=^#|\Z)", TEACHING, re.M | re.S)[0]
    words = re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", part.partition("\n\n")[2])
    for line in words.splitlines():
        said = line.strip().removeprefix("- ")
        if said and not re.fullmatch(r"[A-Z][^:]*:", said):
            assert said in told, said


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.notebook)
def test_every_note_is_about_a_cell_of_the_chapter(chapter):
    ids = {cell.id for cell in tool.read(tool.NOTEBOOKS / chapter.notebook).cells}
    assert notes(chapter).of_cells.keys() <= ids


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.notebook)
def test_the_note_on_an_open_task_names_its_heading(chapter):
    assert [said for said in notes(chapter).opening if said.startswith("Open task")] == []


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.notebook)
def test_every_section_has_its_minutes(chapter):
    rows = re.findall(rf"^\| {chapter.number:02} \| (\d+\. [^|]+) \| ", TEACHING, re.M)
    found = notes(chapter)
    said = [each for several in found.of_cells.values() for each in several if "minutes**" in each]
    assert len(said) == len(rows) > 2
