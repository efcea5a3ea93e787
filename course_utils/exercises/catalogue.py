"""All exercises and questions of the course, in its order."""

from course_utils.exercises import (
    backpropagation,
    bug_clinic,
    early_stopping,
    faq_and_glossary,
    forward_pass,
    gradient_descent,
    losses,
    pytorch_cnn,
    pytorch_mlp,
    regularization,
    start_here,
)
from course_utils.exercises.engine import Exercise
from course_utils.exercises.questions import Question

CHAPTERS = (
    start_here,
    forward_pass,
    losses,
    gradient_descent,
    backpropagation,
    pytorch_mlp,
    pytorch_cnn,
    regularization,
    early_stopping,
    bug_clinic,
    faq_and_glossary,
)
"""One module a chapter, named as its notebook without the number."""


def all_exercises() -> list[Exercise]:
    """Return every exercise, ordered by id."""
    return _all(Exercise)


def all_questions() -> list[Question]:
    """Return every question, ordered by id."""
    return _all(Question)


def _all(kind: type) -> list:
    found = [item for module in CHAPTERS for item in vars(module).values() if type(item) is kind]
    return sorted(found, key=lambda item: (item.chapter, item.id.split(".")[1].zfill(2)))
