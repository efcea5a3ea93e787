"""Chapter 08: exercises and questions on data splits, early stopping and checkpoints."""

from course_utils.checking import Chapter
from course_utils.exercises.early_stopping import (  # noqa: F401 - they attach themselves
    clip_gradients_mistakes,
    early_stopping_mistakes,
    resume_mistakes,
    resume_trust,
    stopping_point_mistakes,
    train_val_split_forms,
    train_val_split_mistakes,
    train_val_split_sizes,
)
from course_utils.exercises.early_stopping.clip_gradients import clip_gradients
from course_utils.exercises.early_stopping.early_stopping import EarlyStopping
from course_utils.exercises.early_stopping.questions import (
    by_reference,
    confident,
    leak,
    longest_step,
    lucky_guesser,
    per_batch,
    which_curve,
    with_weight_decay,
    without_optimizer,
)
from course_utils.exercises.early_stopping.resume import resume
from course_utils.exercises.early_stopping.stopping_point import stopping_point
from course_utils.exercises.early_stopping.train_val_split import train_val_split

CHAPTER = Chapter(
    __name__,
    8,
    exercises=(
        train_val_split,
        stopping_point,
        EarlyStopping,
        clip_gradients,
        resume,
    ),
    questions=(
        lucky_guesser,
        which_curve,
        confident,
        by_reference,
        per_batch,
        without_optimizer,
        longest_step,
        leak,
        with_weight_decay,
    ),
)
"""Exercises and questions in the order of the notebook, from which their numbers follow."""
