"""Exercises and questions: one module a chapter, named as its notebook without the number."""

from course_utils.exercises.catalogue import all_exercises, all_questions

__all__ = ["all_exercises", "all_questions"]
