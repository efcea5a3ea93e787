"""How an answer is judged: run, compared, diagnosed, told. No chapter is named here."""

from course_utils.checking.cases import POWERS_OF_TEN, Case, at_once, with_slopes
from course_utils.checking.chapter import Chapter
from course_utils.checking.exercise import Exercise, exercise
from course_utils.checking.feedback import Feedback, Outcome
from course_utils.checking.figures import Figure, Unfit, numbers_of
from course_utils.checking.questions import Choice, Question
from course_utils.checking.task import OpenTask, open_task
from course_utils.checking.values import Facts

__all__ = [
    "POWERS_OF_TEN",
    "Case",
    "Chapter",
    "Choice",
    "Exercise",
    "Facts",
    "Feedback",
    "Figure",
    "OpenTask",
    "Outcome",
    "Question",
    "Unfit",
    "at_once",
    "exercise",
    "numbers_of",
    "open_task",
    "with_slopes",
]
