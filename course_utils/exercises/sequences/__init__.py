"""Chapter 12: exercises and questions on sequences."""

from course_utils.checking import Chapter
from course_utils.exercises.sequences import (  # noqa: F401 - they attach themselves
    train_through_mistakes,
)
from course_utils.exercises.sequences.keep_top import keep_top
from course_utils.exercises.sequences.masked_loss import masked_loss
from course_utils.exercises.sequences.next_probabilities import next_probabilities
from course_utils.exercises.sequences.questions import (
    clipping_cures,
    cold,
    one_layer,
    same_weights,
    twenty_steps,
    unsure_among,
)
from course_utils.exercises.sequences.rnn_step import rnn_step
from course_utils.exercises.sequences.sample_letters import sample_letters
from course_utils.exercises.sequences.train_through import train_through

CHAPTER = Chapter(
    __name__,
    12,
    exercises=(
        next_probabilities,
        rnn_step,
        masked_loss,
        sample_letters,
        keep_top,
        train_through,
    ),
    questions=(
        one_layer,
        twenty_steps,
        cold,
        unsure_among,
        clipping_cures,
        same_weights,
    ),
)
"""Exercises and questions in the order of the notebook, from which their numbers follow."""
