"""A chapter's exercises and questions in their order, from which their numbers follow."""

import string
from collections.abc import Sequence

from course_utils.checking.exercise import Exercise
from course_utils.checking.questions import Question


class Chapter:
    """Exercises and questions in the order of the notebook.

    Parameters
    ----------
    module
        ``__name__`` of the chapter's package, whose last part is the name of its notebook.
    number
        Number of its notebook.
    exercises, questions
        In their order: the first exercise of chapter 3 becomes 3.1, the first question 3.a.
    """

    def __init__(
        self,
        module: str,
        number: int,
        *,
        exercises: Sequence[Exercise] = (),
        questions: Sequence[Question] = (),
    ):
        self.name = module.rpartition(".")[2]
        self.number = number
        self.exercises = tuple(exercises)
        self.questions = tuple(questions)
        for place, exercise in enumerate(self.exercises, start=1):
            exercise.id = f"{number}.{place}"
            exercise.key = f"{self.name}.{exercise.name}"
        for letter, question in zip(string.ascii_lowercase, self.questions, strict=False):
            question.id = f"{number}.{letter}"
            question.key = f"{self.name}.{question.name}"

    @property
    def notebook(self) -> str:
        """File name of the notebook."""
        return f"{self.number:02}_{self.name}.ipynb"
