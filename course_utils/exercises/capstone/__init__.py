"""Chapter 10: exercises and questions on a project with photos of one's own."""

from course_utils.checking import Chapter
from course_utils.exercises.capstone import split_by_item_mistakes  # noqa: F401 - attach themselves
from course_utils.exercises.capstone.accuracy_by_item import accuracy_by_item
from course_utils.exercises.capstone.class_weights import class_weights
from course_utils.exercises.capstone.find_a_shortcut import find_a_shortcut
from course_utils.exercises.capstone.questions import (
    how_exact_a_small_test_is,
    what_a_rare_class_hides,
    what_the_friend_shows,
    what_to_do_next,
    whom_the_test_asks,
)
from course_utils.exercises.capstone.split_by_item import split_by_item

CHAPTER = Chapter(
    __name__,
    10,
    exercises=(split_by_item, accuracy_by_item, class_weights),
    questions=(
        whom_the_test_asks,
        what_a_rare_class_hides,
        what_the_friend_shows,
        how_exact_a_small_test_is,
        what_to_do_next,
    ),
    tasks=(find_a_shortcut,),
)
"""Exercises, questions and open tasks in the order of the notebook, from which numbers follow."""
