"""Chapter 00: one exercise and one question to learn how exercises and questions work."""

from course_utils.checking import Chapter
from course_utils.exercises.start_here.fool_the_network import fool_the_network
from course_utils.exercises.start_here.questions import (
    how_checks_work,
)
from course_utils.exercises.start_here.scale_pixels import scale_pixels

CHAPTER = Chapter(
    __name__,
    0,
    exercises=(scale_pixels,),
    questions=(how_checks_work,),
    tasks=(fool_the_network,),
)
"""Exercises, questions and open tasks in the order of the notebook, from which numbers follow."""
