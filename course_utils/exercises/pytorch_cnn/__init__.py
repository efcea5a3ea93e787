"""Chapter 06: exercises and questions on convolutional networks."""

from course_utils.checking import Chapter
from course_utils.exercises.pytorch_cnn import (  # noqa: F401 - they attach themselves
    conv2d_backward_mistakes,
    conv2d_layer_mistakes,
    conv2d_layer_places,
    conv2d_mistakes,
    conv_output_size_mistakes,
    conv_parameters_mistakes,
    lenet_activations,
    lenet_layers,
    lenet_sizes,
    max_pool2d_mistakes,
    max_pool2d_pairs,
)
from course_utils.exercises.pytorch_cnn.conv2d import conv2d
from course_utils.exercises.pytorch_cnn.conv2d_backward import conv2d_backward
from course_utils.exercises.pytorch_cnn.conv2d_layer import conv2d_layer
from course_utils.exercises.pytorch_cnn.conv_output_size import conv_output_size
from course_utils.exercises.pytorch_cnn.conv_parameters import conv_parameters
from course_utils.exercises.pytorch_cnn.lenet import LeNet
from course_utils.exercises.pytorch_cnn.max_pool2d import max_pool2d
from course_utils.exercises.pytorch_cnn.questions import (
    by_colour,
    choosing,
    flat_area,
    shared_gradient,
    two_convolutions,
    two_pixels,
    window_of_one_value,
)
from course_utils.exercises.pytorch_cnn.small_and_good import small_and_good

CHAPTER = Chapter(
    __name__,
    6,
    exercises=(
        conv2d,
        conv_output_size,
        conv2d_layer,
        conv_parameters,
        max_pool2d,
        LeNet,
        conv2d_backward,
    ),
    tasks=(small_and_good,),
    questions=(
        flat_area,
        window_of_one_value,
        two_pixels,
        by_colour,
        two_convolutions,
        shared_gradient,
        choosing,
    ),
)
"""Exercises and questions in the order of the notebook, from which their numbers follow."""
