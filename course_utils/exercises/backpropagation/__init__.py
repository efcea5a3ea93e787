"""Chapter 04: exercises and questions of backpropagation."""

from course_utils.checking import Chapter
from course_utils.exercises.backpropagation import (  # noqa: F401 - they attach themselves
    backward_form_mistakes,
    backward_mistakes,
    backward_other_mistakes,
    check_gradients_mistakes,
    check_gradients_other_mistakes,
    cross_entropy_backward_label_mistakes,
    cross_entropy_backward_mistakes,
    cross_entropy_backward_other_mistakes,
    dense_backward_mistakes,
    dense_backward_other_mistakes,
    he_init_form_mistakes,
    he_init_mistakes,
    mul_backward_mistakes,
    mul_backward_other_mistakes,
    relu_backward_mistakes,
    relu_backward_other_mistakes,
    sigmoid_backward_mistakes,
    tanh_backward_mistakes,
    train_epoch_mistakes,
    train_epoch_step_mistakes,
)
from course_utils.exercises.backpropagation.backward import backward
from course_utils.exercises.backpropagation.beat_it import beat_it
from course_utils.exercises.backpropagation.check_gradients import check_gradients
from course_utils.exercises.backpropagation.cross_entropy_backward import cross_entropy_backward
from course_utils.exercises.backpropagation.dense_backward import dense_backward
from course_utils.exercises.backpropagation.he_init import he_init
from course_utils.exercises.backpropagation.mul_backward import mul_backward
from course_utils.exercises.backpropagation.questions import (
    how_sure_changes_the_gradient,
    order,
    two_paths,
    vanishing,
    what_a_dead_neuron_learns,
    what_gradients_left_over_do,
)
from course_utils.exercises.backpropagation.relu_backward import relu_backward
from course_utils.exercises.backpropagation.sigmoid_backward import sigmoid_backward
from course_utils.exercises.backpropagation.tanh_backward import tanh_backward
from course_utils.exercises.backpropagation.train_epoch import train_epoch

CHAPTER = Chapter(
    __name__,
    4,
    exercises=(
        relu_backward,
        sigmoid_backward,
        tanh_backward,
        dense_backward,
        cross_entropy_backward,
        backward,
        mul_backward,
        check_gradients,
        he_init,
        train_epoch,
    ),
    questions=(
        two_paths,
        order,
        vanishing,
        how_sure_changes_the_gradient,
        what_gradients_left_over_do,
        what_a_dead_neuron_learns,
    ),
    tasks=(beat_it,),
)
"""Exercises, questions and open tasks in the order of the notebook, from which numbers follow."""
