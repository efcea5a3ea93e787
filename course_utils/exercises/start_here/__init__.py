"""Chapter 00: one exercise and one question to learn how exercises and questions work."""

from course_utils.checking import Chapter
from course_utils.exercises.start_here.questions import (
    how_checks_work,
)
from course_utils.exercises.start_here.scale_pixels import scale_pixels

CHAPTER = Chapter(
    __name__,
    0,
    exercises=(scale_pixels,),
    questions=(how_checks_work,),
)
"""Exercises and questions in the order of the notebook, from which their numbers follow."""
