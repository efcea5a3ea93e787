"""What is asked: a folder a chapter, named as its notebook without number; a file an exercise."""

from course_utils.exercises.catalogue import all_exercises, all_questions, all_tasks

__all__ = ["all_exercises", "all_questions", "all_tasks"]
