import json
from html.parser import HTMLParser

import pytest

from course_utils import progress
from course_utils.exercises import all_exercises, all_questions
from course_utils.exercises.catalogue import CHAPTERS
from course_utils.exercises.dashboard import ChapterStatus, Dashboard, dashboard
from tools.notebooks import NOTEBOOKS


class Page(HTMLParser):
    """Rows of the table, links and tags."""

    def __init__(self, source):
        super().__init__()
        self.rows, self.links, self.open, self.rest = [], [], [], ""
        self.feed(source)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        if tag != "br":
            self.open.append(tag)
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")
        if tag == "br":
            self.rows[-1][-1] += "\n"
        self.links += [value for name, value in attrs if name == "href"]

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, text):
        if "tr" in self.open:
            self.rows[-1][-1] += text
        else:
            self.rest += text


def chapter(number):
    return dashboard().chapters[number]


def names(number):
    return tuple(exercise.name for exercise in all_exercises() if exercise.chapter == number)


def test_nothing_done_yet():
    board = dashboard()
    assert board.notice is None
    assert len(board.chapters) == len(CHAPTERS)
    for number, status in enumerate(board.chapters):
        assert (status.solved, status.answered, status.revisit) == ((), 0, ())
        assert status.open == names(number)
        assert status.questions == sum(asked.chapter == number for asked in all_questions())
    assert sum(len(status.open) for status in board.chapters) == len(all_exercises())


def test_every_chapter_is_named_as_its_notebook():
    for status in dashboard().chapters:
        assert (NOTEBOOKS / status.notebook).is_file()


def test_solved_exercises_and_answered_questions_are_counted():
    solved = [exercise for exercise in all_exercises() if exercise.chapter == 1][2::2]
    for exercise in solved:
        progress.record_attempt(exercise.id, passed=True)
    progress.record_attempt("0.1", passed=False)
    progress.record_answer("1.a", correct=True)
    progress.record_answer("1.b", correct=True)
    status = chapter(1)
    assert status.solved == tuple(exercise.name for exercise in solved)
    assert status.open == tuple(name for name in names(1) if name not in status.solved)
    assert (status.answered, status.revisit) == (2, ())
    assert (chapter(0).solved, chapter(0).answered) == ((), 0)


def test_everything_solved():
    for exercise in all_exercises():
        progress.record_attempt(exercise.id, passed=True)
    for question in all_questions():
        progress.record_answer(question.id, correct=True)
    for number, status in enumerate(dashboard().chapters):
        assert (status.solved, status.open, status.revisit) == (names(number), (), ())
        assert status.answered == status.questions
    assert "open:" not in repr(dashboard())


# --- what to revisit ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("attempts", "to_revisit"),
    [
        ([True], False),
        ([False, True], False),
        ([False, False, True], True),
        ([False, False, False], True),
        ([False, False], False),
        ([True, True, True, False], False),
    ],
)
def test_an_exercise_that_took_three_attempts(attempts, to_revisit):
    for passed in attempts:
        progress.record_attempt("0.1", passed=passed)
    assert (chapter(0).revisit == ("exercise 0.1 scale_pixels",)) is to_revisit
    assert chapter(1).revisit == ()


def test_an_exercise_whose_solution_was_shown():
    progress.record_hint("0.1")
    assert chapter(0).revisit == ()
    progress.record_solution("0.1")
    assert chapter(0).revisit == ("exercise 0.1 scale_pixels",)
    progress.record_attempt("0.1", passed=True)
    assert chapter(0).revisit == ("exercise 0.1 scale_pixels",)
    assert chapter(0).solved == ("scale_pixels",)


@pytest.mark.parametrize(
    ("answers", "to_revisit"),
    [([True], False), ([True, False], False), ([False], True), ([False, True], True)],
)
def test_a_question_whose_first_answer_was_wrong(answers, to_revisit):
    for correct in answers:
        progress.record_answer("1.b", correct=correct)
    assert (chapter(1).revisit == ("question 1.b",)) is to_revisit
    assert chapter(1).answered == 1


def test_records_of_exercises_that_no_longer_exist_change_nothing():
    before = dashboard()
    progress.record_attempt("1.99", passed=True)
    progress.record_answer("77.a", correct=False)
    assert dashboard() == before


# --- notices ------------------------------------------------------------------------------------


def test_a_damaged_file_is_said_once(progress_file):
    progress_file.write_text("damaged")
    board = dashboard()
    assert "was damaged; it was kept as" in board.notice
    assert repr(board).splitlines()[-1] == board.notice
    assert Page(board._repr_html_()).rest == board.notice
    assert dashboard().notice is None


def test_a_file_of_a_newer_course_is_said_and_left(progress_file):
    text = json.dumps({"version": 99})
    progress_file.write_text(text)
    board = dashboard()
    assert "newer version of this course and was left untouched" in board.notice
    assert len(board.chapters) == len(CHAPTERS)
    assert progress_file.read_text() == text


# --- how it is shown ----------------------------------------------------------------------------

BOARD = Dashboard(
    (
        ChapterStatus("00_a.ipynb", (), (), 0, 1, ()),
        ChapterStatus("01_b.ipynb", ("f", "g"), ("h",), 1, 2, ("exercise 1.1 f", "<b>")),
    ),
    "kept as <x> & y",
)


def test_text():
    assert repr(BOARD).splitlines() == [
        "00_a.ipynb: 0 of 0 exercises solved, 0 of 1 questions answered",
        "01_b.ipynb: 2 of 3 exercises solved, 1 of 2 questions answered",
        "  solved: f, g",
        "  open: h",
        "  revisit: exercise 1.1 f, <b>",
        "kept as <x> & y",
    ]
    assert "kept" not in repr(Dashboard(BOARD.chapters))


def test_html():
    page = Page(BOARD._repr_html_())
    assert page.rows == [
        ["Chapter", "Exercises", "Questions", ""],
        ["00_a.ipynb", "0 of 0", "0 of 1", ""],
        ["01_b.ipynb", "2 of 3", "1 of 2", "solved: f, g\nopen: h\nrevisit: exercise 1.1 f, <b>"],
    ]
    assert page.links == ["00_a.ipynb", "01_b.ipynb"]
    assert page.rest == "kept as <x> & y"
    assert "<p>" not in Dashboard(BOARD.chapters)._repr_html_()


def test_links_lead_to_the_notebooks_beside_it():
    links = Page(dashboard()._repr_html_()).links
    assert len(links) == len(CHAPTERS)
    for link in links:
        assert (NOTEBOOKS / link).is_file()
