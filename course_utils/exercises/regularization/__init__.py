"""Chapter 07: exercises and questions on penalties, weight decay, dropout and data."""

from course_utils.checking import Chapter
from course_utils.exercises.regularization import (  # noqa: F401 - they attach themselves
    adamw_step_adam,
    adamw_step_mistakes,
    adamw_step_results,
    dropout_masks,
    dropout_mistakes,
    weight_decay_step_mistakes,
    weight_decay_step_pairs,
)
from course_utils.exercises.regularization.adamw_step import adamw_step
from course_utils.exercises.regularization.best_of_1000 import best_of_1000
from course_utils.exercises.regularization.dropout import dropout
from course_utils.exercises.regularization.l1_penalty import l1_penalty
from course_utils.exercises.regularization.l2_penalty import l2_penalty
from course_utils.exercises.regularization.questions import (
    decay_under_adam,
    more_steps,
    no_error_left,
    rising_loss,
    two_training_losses,
    two_uses,
    which_decay,
    which_flip,
)
from course_utils.exercises.regularization.weight_decay_step import weight_decay_step

CHAPTER = Chapter(
    __name__,
    7,
    exercises=(
        l2_penalty,
        weight_decay_step,
        adamw_step,
        l1_penalty,
        dropout,
    ),
    questions=(
        no_error_left,
        rising_loss,
        which_decay,
        decay_under_adam,
        which_flip,
        two_uses,
        more_steps,
        two_training_losses,
    ),
    tasks=(best_of_1000,),
)
"""Exercises, questions and open tasks in the order of the notebook, from which numbers follow."""
