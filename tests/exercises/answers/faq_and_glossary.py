"""Chapter 10 asks questions and has no exercise."""

ANSWERS = {}
