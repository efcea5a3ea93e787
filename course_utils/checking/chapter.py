"""A chapter's exercises, questions and tasks in their order, from which their numbers follow."""

import string
from collections.abc import Sequence

from course_utils.checking.exercise import Exercise
from course_utils.checking.questions import Question
from course_utils.checking.task import OpenTask


class Chapter:
    """Exercises, questions and open tasks in the order of the notebook.

    Parameters
    ----------
    module
        ``__name__`` of the chapter's package, whose last part is the name of its notebook.
    number
        Number of its notebook.
    exercises, questions
        In their order: the first exercise of chapter 3 becomes 3.1, the first question 3.a.
    tasks
        In their order; they have no numbers.
    """

    def __init__(
        self,
        module: str,
        number: int,
        *,
        exercises: Sequence[Exercise] = (),
        questions: Sequence[Question] = (),
        tasks: Sequence[OpenTask] = (),
    ):
        self.name = module.rpartition(".")[2]
        self.number = number
        self.exercises = tuple(exercises)
        self.questions = tuple(questions)
        self.tasks = tuple(tasks)
        for place, exercise in enumerate(self.exercises, start=1):
            exercise.id = f"{number}.{place}"
            exercise.key = f"{self.name}.{exercise.name}"
        for letter, question in zip(string.ascii_lowercase, self.questions, strict=False):
            question.id = f"{number}.{letter}"
            question.key = f"{self.name}.{question.name}"
        for task in self.tasks:
            task.key = f"{self.name}.{task.name}"

    @property
    def notebook(self) -> str:
        """File name of the notebook."""
        return f"{self.number:02}_{self.name}.ipynb"
