"""Chapter 13: exercises and questions on attention and a tiny GPT."""

from course_utils.checking import Chapter
from course_utils.exercises.attention.attention import attention
from course_utils.exercises.attention.causal_weights import causal_weights
from course_utils.exercises.attention.join_heads import join_heads
from course_utils.exercises.attention.next_letter_pairs import next_letter_pairs
from course_utils.exercises.attention.perplexity import perplexity
from course_utils.exercises.attention.positions import positions
from course_utils.exercises.attention.questions import (
    equal_scores,
    held_out,
    more_context,
    pieces,
    sum_of_ways,
    two_tables,
    who_reverses,
    without_places,
)
from course_utils.exercises.attention.split_heads import split_heads

CHAPTER = Chapter(
    __name__,
    13,
    exercises=(
        attention,
        causal_weights,
        positions,
        split_heads,
        join_heads,
        next_letter_pairs,
        perplexity,
    ),
    questions=(
        equal_scores,
        without_places,
        who_reverses,
        more_context,
        pieces,
        two_tables,
        sum_of_ways,
        held_out,
    ),
)
"""Exercises and questions in the order of the notebook, from which their numbers follow."""
