"""Chapter 01: exercises and questions of the forward pass."""

from course_utils.checking import Chapter
from course_utils.exercises.forward_pass import (  # noqa: F401 - they attach themselves
    count_layers,
    count_mistakes,
    dense_mistakes,
    dense_sums,
    forward_mistakes,
    forward_order,
    neuron_activations,
    neuron_mistakes,
    neuron_sums,
    relu_mistakes,
    relu_shapes,
    sigmoid_curves,
    sigmoid_mistakes,
    widest_hidden_mistakes,
)
from course_utils.exercises.forward_pass.count_parameters import count_parameters
from course_utils.exercises.forward_pass.dense import dense
from course_utils.exercises.forward_pass.forward import forward
from course_utils.exercises.forward_pass.neuron import neuron
from course_utils.exercises.forward_pass.questions import (
    batch_shape,
    collapse,
    sigmoid_range,
    untrained,
    what_a_first_layer_holds,
    what_relu_is_for,
    what_zero_weights_say,
)
from course_utils.exercises.forward_pass.relu import relu
from course_utils.exercises.forward_pass.shirts_or_coats import shirts_or_coats
from course_utils.exercises.forward_pass.sigmoid import sigmoid
from course_utils.exercises.forward_pass.widest_hidden import widest_hidden

CHAPTER = Chapter(
    __name__,
    1,
    exercises=(
        neuron,
        sigmoid,
        relu,
        dense,
        forward,
        count_parameters,
        widest_hidden,
    ),
    questions=(
        sigmoid_range,
        batch_shape,
        collapse,
        untrained,
        what_a_first_layer_holds,
        what_zero_weights_say,
        what_relu_is_for,
    ),
    tasks=(shirts_or_coats,),
)
"""Exercises, questions and open tasks in the order of the notebook, from which numbers follow."""
