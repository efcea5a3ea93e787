"""Chapter 15: exercises and questions on making pictures."""

from course_utils.checking import Chapter
from course_utils.exercises.making_pictures.discriminator_loss import discriminator_loss
from course_utils.exercises.making_pictures.generator_loss import generator_loss
from course_utils.exercises.making_pictures.modes_hit import modes_hit
from course_utils.exercises.making_pictures.noised import noised
from course_utils.exercises.making_pictures.questions import (
    linear_code,
    most_convincing,
    one_point,
    random_codes,
    silent_critic,
    too_near,
)
from course_utils.exercises.making_pictures.reparameterise import reparameterise
from course_utils.exercises.making_pictures.reverse_step import reverse_step

CHAPTER = Chapter(
    __name__,
    15,
    exercises=(
        reparameterise,
        discriminator_loss,
        generator_loss,
        modes_hit,
        noised,
        reverse_step,
    ),
    questions=(
        random_codes,
        one_point,
        most_convincing,
        linear_code,
        silent_critic,
        too_near,
    ),
)
"""Exercises and questions in the order of the notebook, from which their numbers follow."""
