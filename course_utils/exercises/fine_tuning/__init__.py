"""Chapter 14: exercises and questions on pre-training and fine-tuning."""

from course_utils.checking import Chapter
from course_utils.exercises.fine_tuning import (  # noqa: F401 - they attach themselves
    draw_few_mistakes,
    freeze_mistakes,
    with_new_head_mistakes,
)
from course_utils.exercises.fine_tuning.draw_few import draw_few
from course_utils.exercises.fine_tuning.freeze import freeze
from course_utils.exercises.fine_tuning.parameter_groups import parameter_groups
from course_utils.exercises.fine_tuning.questions import (
    eight_draws,
    masked_or_next,
    no_validation,
    one_rate,
    shuffled_letters,
    wrong_mode,
)
from course_utils.exercises.fine_tuning.with_new_head import with_new_head
from course_utils.exercises.fine_tuning.without_overlap import without_overlap

CHAPTER = Chapter(
    __name__,
    14,
    exercises=(draw_few, freeze, with_new_head, parameter_groups, without_overlap),
    questions=(
        eight_draws,
        wrong_mode,
        shuffled_letters,
        one_rate,
        no_validation,
        masked_or_next,
    ),
)
"""Exercises and questions in the order of the notebook, from which their numbers follow."""
