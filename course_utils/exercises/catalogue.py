"""All chapters with their exercises, questions and open tasks, in the order of the course."""

from course_utils.checking import Exercise, OpenTask, Question
from course_utils.exercises import (
    attention,
    backpropagation,
    bug_clinic,
    capstone,
    deeper_networks,
    early_stopping,
    fine_tuning,
    forward_pass,
    gradient_descent,
    losses,
    making_pictures,
    pytorch_cnn,
    pytorch_mlp,
    questions_and_glossary,
    regularization,
    sequences,
    start_here,
)

CHAPTERS = (
    start_here.CHAPTER,
    forward_pass.CHAPTER,
    losses.CHAPTER,
    gradient_descent.CHAPTER,
    backpropagation.CHAPTER,
    pytorch_mlp.CHAPTER,
    pytorch_cnn.CHAPTER,
    regularization.CHAPTER,
    early_stopping.CHAPTER,
    bug_clinic.CHAPTER,
    capstone.CHAPTER,
    deeper_networks.CHAPTER,
    sequences.CHAPTER,
    attention.CHAPTER,
    fine_tuning.CHAPTER,
    making_pictures.CHAPTER,
    questions_and_glossary.CHAPTER,
)


def all_exercises() -> list[Exercise]:
    """Return every exercise in the order of the course."""
    return [exercise for chapter in CHAPTERS for exercise in chapter.exercises]


def all_questions() -> list[Question]:
    """Return every question in the order of the course."""
    return [question for chapter in CHAPTERS for question in chapter.questions]


def all_tasks() -> list[OpenTask]:
    """Return every open task in the order of the course."""
    return [task for chapter in CHAPTERS for task in chapter.tasks]
