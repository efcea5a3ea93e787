"""Keep a learner's answers through a reset of one notebook and an update of the course.

Learners write into the notebooks that git tracks. ``python -m tools.answers reset NOTEBOOK`` brings
one back to its original state; ``python -m tools.answers update`` moves the course to its newest
version and puts the answers into the new notebooks. Each keeps a copy in my-answers/ first. What is
broken off, by a power cut say, is finished by the next run.
"""
