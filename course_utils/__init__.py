"""Helpers of the course: what a learner is never asked to explain."""

__version__ = "0.1.0"
