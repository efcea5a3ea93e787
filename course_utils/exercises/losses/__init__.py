"""Chapter 02: exercises and questions on losses."""

from course_utils.checking import Chapter
from course_utils.exercises.losses import (  # noqa: F401 - they attach themselves
    accuracy_fractions,
    accuracy_mistakes,
    binary_mistakes,
    binary_terms,
    cross_entropy_formulas,
    cross_entropy_labels,
    cross_entropy_mistakes,
    mse_mistakes,
    mse_shapes,
    softmax_formulas,
    softmax_mistakes,
)
from course_utils.exercises.losses.accuracy import accuracy
from course_utils.exercises.losses.binary_cross_entropy_with_logits import (
    binary_cross_entropy_with_logits,
)
from course_utils.exercises.losses.cross_entropy import cross_entropy
from course_utils.exercises.losses.less_confident import less_confident
from course_utils.exercises.losses.mse import mse
from course_utils.exercises.losses.questions import (
    are_negative_logits_wrong,
    loss_or_accuracy,
    shift,
    untrained_loss,
    what_doubling_the_scores_does,
    what_sigmoid_has_to_do_with_softmax,
)
from course_utils.exercises.losses.softmax import softmax

CHAPTER = Chapter(
    __name__,
    2,
    exercises=(
        mse,
        softmax,
        cross_entropy,
        binary_cross_entropy_with_logits,
        accuracy,
    ),
    questions=(
        shift,
        untrained_loss,
        loss_or_accuracy,
        are_negative_logits_wrong,
        what_sigmoid_has_to_do_with_softmax,
        what_doubling_the_scores_does,
    ),
    tasks=(less_confident,),
)
"""Exercises, questions and open tasks in the order of the notebook, from which numbers follow."""
