"""Chapter 99: questions on common claims, and a last look back over the course."""

from course_utils.checking import Chapter
from course_utils.exercises.questions_and_glossary.questions import (
    what_the_heads_look_at,
    where_the_bug_is,
    which_loss_stops,
    which_pair_learns,
    whose_statistics,
)

CHAPTER = Chapter(
    __name__,
    99,
    exercises=(),
    questions=(
        which_loss_stops,
        what_the_heads_look_at,
        which_pair_learns,
        whose_statistics,
        where_the_bug_is,
    ),
)
"""Exercises and questions in the order of the notebook, from which their numbers follow."""
