"""Chapter 03: exercises and questions on gradient descent and its optimizers."""

from course_utils.checking import Chapter
from course_utils.exercises.gradient_descent import (
    adam_step_mistakes,  # noqa: F401 - they attach themselves
    adam_step_parts,  # noqa: F401
    gradient_descent_mistakes,  # noqa: F401
    minibatches_mistakes,  # noqa: F401
    momentum_step_mistakes,  # noqa: F401
    mse_gradient_mistakes,  # noqa: F401
    numerical_gradient_mistakes,  # noqa: F401
    rmsprop_step_mistakes,  # noqa: F401
    softmax_regression_mistakes,  # noqa: F401
    softmax_regression_slopes,  # noqa: F401
    step_lr_mistakes,  # noqa: F401
)
from course_utils.exercises.gradient_descent.adam_step import adam_step
from course_utils.exercises.gradient_descent.few_steps import few_steps
from course_utils.exercises.gradient_descent.gradient_descent import gradient_descent
from course_utils.exercises.gradient_descent.gradient_step import gradient_step
from course_utils.exercises.gradient_descent.minibatches import minibatches
from course_utils.exercises.gradient_descent.momentum_step import momentum_step
from course_utils.exercises.gradient_descent.mse_gradient import mse_gradient
from course_utils.exercises.gradient_descent.numerical_gradient import numerical_gradient
from course_utils.exercises.gradient_descent.questions import (
    first_step_of_adam,
    how_long_is_the_gradient,
    too_long,
    what_a_jump_of_the_loss_means,
    why_all_predictions_are_equal,
    zero_gradient,
)
from course_utils.exercises.gradient_descent.rmsprop_step import rmsprop_step
from course_utils.exercises.gradient_descent.softmax_regression_gradient import (
    softmax_regression_gradient,
)
from course_utils.exercises.gradient_descent.step_lr import step_lr

CHAPTER = Chapter(
    __name__,
    3,
    exercises=(
        numerical_gradient,
        gradient_step,
        gradient_descent,
        mse_gradient,
        minibatches,
        softmax_regression_gradient,
        momentum_step,
        rmsprop_step,
        adam_step,
        step_lr,
    ),
    questions=(
        too_long,
        first_step_of_adam,
        zero_gradient,
        why_all_predictions_are_equal,
        how_long_is_the_gradient,
        what_a_jump_of_the_loss_means,
    ),
    tasks=(few_steps,),
)
"""Exercises, questions and open tasks in the order of the notebook, from which numbers follow."""
