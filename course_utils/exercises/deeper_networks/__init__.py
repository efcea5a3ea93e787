"""Chapter 11: exercises and questions on deeper networks."""

from course_utils.checking import Chapter
from course_utils.exercises.deeper_networks import (  # noqa: F401 - they attach themselves
    batch_norm_mistakes,
    residualblock_mistakes,
)
from course_utils.exercises.deeper_networks.average_weights import average_weights
from course_utils.exercises.deeper_networks.batch_norm import batch_norm
from course_utils.exercises.deeper_networks.fold_batch_norm import fold_batch_norm
from course_utils.exercises.deeper_networks.questions import (
    average_lag,
    he_and_depth,
    joint_batch,
    mirror_at_test,
    norm_and_bias,
    one_image,
    shortcut_gradient,
    too_good,
)
from course_utils.exercises.deeper_networks.residualblock import ResidualBlock
from course_utils.exercises.deeper_networks.stack_cost import stack_cost

CHAPTER = Chapter(
    __name__,
    11,
    exercises=(batch_norm, ResidualBlock, stack_cost, fold_batch_norm, average_weights),
    questions=(
        he_and_depth,
        one_image,
        shortcut_gradient,
        mirror_at_test,
        joint_batch,
        norm_and_bias,
        too_good,
        average_lag,
    ),
)
"""Exercises and questions in the order of the notebook, from which their numbers follow."""
