import json
import re
from html.parser import HTMLParser

import pytest

from course_utils import progress
from course_utils.dashboard import ChapterStatus, Dashboard, dashboard
from course_utils.exercises import all_exercises, all_questions
from course_utils.exercises.catalogue import CHAPTERS
from tests.progress.support import VERSION_1
from tools.notebooks import NOTEBOOKS

SCALE_PIXELS, BATCH_SHAPE = "start_here.scale_pixels", "forward_pass.batch_shape"


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
    return tuple(exercise.name for exercise in CHAPTERS[number].exercises)


def test_nothing_done_yet():
    board = dashboard()
    assert board.notice is None
    assert len(board.chapters) == len(CHAPTERS)
    for number, status in enumerate(board.chapters):
        assert (status.solved, status.answered, status.revisit) == ((), 0, ())
        assert status.open == names(number)
        assert status.questions == len(CHAPTERS[number].questions)
    assert sum(len(status.open) for status in board.chapters) == len(all_exercises())


def test_every_chapter_is_named_as_its_notebook():
    for status in dashboard().chapters:
        assert (NOTEBOOKS / status.notebook).is_file()


def test_solved_exercises_and_answered_questions_are_counted():
    solved = CHAPTERS[1].exercises[2::2]
    for exercise in solved:
        progress.record_attempt(exercise.key, passed=True)
    progress.record_attempt(SCALE_PIXELS, passed=False)
    progress.record_answer("forward_pass.sigmoid_range", correct=True)
    progress.record_answer(BATCH_SHAPE, correct=True)
    status = chapter(1)
    assert status.solved == tuple(exercise.name for exercise in solved)
    assert status.open == tuple(name for name in names(1) if name not in status.solved)
    assert (status.answered, status.revisit) == (2, ())
    assert (chapter(0).solved, chapter(0).answered) == ((), 0)


def test_everything_solved():
    for exercise in all_exercises():
        progress.record_attempt(exercise.key, passed=True)
    for question in all_questions():
        progress.record_answer(question.key, correct=True)
    for number, status in enumerate(dashboard().chapters):
        assert (status.solved, status.open, status.revisit) == (names(number), (), ())
        assert status.answered == status.questions
    assert "open:" not in repr(dashboard())


# --- what to revisit ----------------------------------------------------------------------------


REVISIT_SCALE_PIXELS = ("exercise 0.1 scale_pixels",)


def test_no_number_of_attempts_marks_an_exercise():
    for passed in (False, False, False, False, True):
        progress.record_attempt(SCALE_PIXELS, passed=passed)
        assert chapter(0).revisit == ()


@pytest.mark.parametrize(
    "help_fully",
    [
        lambda: progress.record_solution(SCALE_PIXELS),
        lambda: progress.record_hint(SCALE_PIXELS, last=True),
    ],
)
def test_an_exercise_with_all_the_help_there_is(help_fully):
    progress.record_hint(SCALE_PIXELS)
    assert chapter(0).revisit == ()
    help_fully()
    assert (chapter(0).open, chapter(0).revisit) == (("scale_pixels",), REVISIT_SCALE_PIXELS)
    progress.record_attempt(SCALE_PIXELS, passed=True)
    assert (chapter(0).solved, chapter(0).revisit) == (("scale_pixels",), REVISIT_SCALE_PIXELS)
    assert chapter(1).revisit == ()
    progress.record_attempt(SCALE_PIXELS, passed=True)
    assert (chapter(0).solved, chapter(0).revisit) == (("scale_pixels",), ())


@pytest.mark.parametrize(
    ("answers", "to_revisit"),
    [
        ([(True, True)], False),
        ([(True, True), (False, False)], False),
        ([(False, True)], True),
        ([(False, True), (True, False)], True),
        ([(False, True), (True, False), (True, True)], False),
    ],
)
def test_a_question_whose_first_answer_was_wrong(answers, to_revisit):
    for correct, first_pick in answers:
        progress.record_answer(BATCH_SHAPE, correct=correct, first_pick=first_pick)
    assert (chapter(1).revisit == ("question 1.b",)) is to_revisit
    assert chapter(1).answered == 1


def test_exercises_come_before_questions_in_the_order_of_the_chapter():
    for question in reversed(CHAPTERS[2].questions[:2]):
        progress.record_answer(question.key, correct=False)
    for exercise in reversed(CHAPTERS[2].exercises[:2]):
        progress.record_solution(exercise.key)
    assert chapter(2).revisit == (
        *("exercise 2.1 mse", "exercise 2.2 softmax"),
        *("question 2.a", "question 2.b"),
    )


def test_progress_of_the_course_as_it_was_is_seen(progress_file):
    progress_file.write_bytes(VERSION_1)
    assert chapter(0).solved == ("scale_pixels",)
    assert chapter(1).solved == ("neuron", "sigmoid", "dense")
    assert chapter(1).answered == 3
    assert chapter(1).revisit == ("exercise 1.4 dense", "question 1.a", "question 1.b")
    assert chapter(3).revisit == ("exercise 3.9 adam_step",)


def test_records_of_exercises_that_no_longer_exist_change_nothing():
    before = dashboard()
    progress.record_attempt("forward_pass.gone", passed=True)
    progress.record_solution("1.1")
    progress.record_answer("77.a", correct=False)
    assert dashboard() == before


# --- figures ------------------------------------------------------------------------------------


def test_the_best_figure_of_an_open_task_is_told():
    (task,) = CHAPTERS[1].tasks
    assert chapter(1).tasks == ("shirts_or_coats (at least 75.0 %)",)
    progress.record_score(task.key, 0.764)
    assert chapter(1).tasks == ("shirts_or_coats: best 76.4 % (at least 75.0 %)",)
    assert "open task: shirts_or_coats: best 76.4 %" in repr(dashboard())


def test_figures_on_the_scoreboard_are_told_in_its_order():
    assert dashboard().figures == ()
    assert "scoreboard" not in repr(dashboard())
    for key, value in (("from_scratch", 0.8751), ("nearest_mean", 0.6768), ("gone", 0.5)):
        progress.record_score(key, value)
    board = dashboard()
    assert [figure.split(" (")[0] for figure in board.figures] == [
        "nearest mean: 67.7 %",
        "MLP from scratch: 87.5 %",
    ]
    assert repr(board).splitlines()[-2].startswith("  nearest mean: 67.7 % (the course: 67.7 %)")
    assert "MLP from scratch: 87.5 %" in Page(board._repr_html_()).rest


# --- notices ------------------------------------------------------------------------------------


def test_a_damaged_file_is_said_once(progress_file):
    progress_file.write_text("damaged")
    board = dashboard()
    assert "was damaged; it was kept as" in board.notice
    assert repr(board).splitlines()[-1] == board.notice
    assert Page(board._repr_html_()).rest == board.notice
    assert dashboard().notice is None


def test_where_nothing_is_recorded_it_says_so(monkeypatch):
    before = dashboard()
    monkeypatch.setenv(progress.FILE_VARIABLE, "off")
    board = dashboard()
    assert board.chapters == before.chapters
    assert board.notice == "Progress is not recorded: COURSE_PROGRESS_FILE is off."


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
        ["Chapter", "Exercises", "Questions"],
        ["00_a.ipynb", "0 of 0", "0 of 1"],
        [
            "01_b.ipynbsolved: f, g\nopen: h\nrevisit: exercise 1.1 f, <b>",
            "2 of 3",
            "1 of 2",
        ],
    ]
    assert page.links == ["00_a.ipynb", "01_b.ipynb"]
    assert page.rest == "kept as <x> & y"
    assert "<p>" not in Dashboard(BOARD.chapters)._repr_html_()
    assert re.findall(r"width:(\d+)%;background", BOARD._repr_html_()) == ["67"]  # 00 has no bar


def test_links_lead_to_the_notebooks_beside_it():
    links = Page(dashboard()._repr_html_()).links
    assert len(links) == len(CHAPTERS)
    for link in links:
        assert (NOTEBOOKS / link).is_file()
