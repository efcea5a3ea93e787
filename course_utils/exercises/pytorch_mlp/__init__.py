"""Chapter 05: exercises and questions on data loaders, modules, training and evaluation."""

from course_utils.checking import Chapter
from course_utils.exercises.pytorch_mlp import (  # noqa: F401 - they attach themselves
    evaluate_mistakes,
    evaluate_more,
    evaluate_switch,
    mlp_forward_mistakes,
    mlp_mistakes,
    mlp_more,
    onlyclasses_mistakes,
    onlyclasses_more,
    standardize_mistakes,
    standardize_scales,
    train_one_epoch_mistakes,
    train_one_epoch_more,
)
from course_utils.exercises.pytorch_mlp.confusion_matrix import confusion_matrix
from course_utils.exercises.pytorch_mlp.evaluate import evaluate
from course_utils.exercises.pytorch_mlp.mlp import MLP
from course_utils.exercises.pytorch_mlp.onlyclasses import OnlyClasses
from course_utils.exercises.pytorch_mlp.precision_and_recall import precision_and_recall
from course_utils.exercises.pytorch_mlp.questions import (
    eval_or_no_grad,
    test_statistics,
    what_a_high_loss_tells,
    what_a_larger_batch_changes,
    what_fills_the_memory,
    where_time_goes,
)
from course_utils.exercises.pytorch_mlp.standardize import standardize
from course_utils.exercises.pytorch_mlp.train_one_epoch import train_one_epoch

CHAPTER = Chapter(
    __name__,
    5,
    exercises=(
        standardize,
        OnlyClasses,
        MLP,
        train_one_epoch,
        evaluate,
        confusion_matrix,
        precision_and_recall,
    ),
    questions=(
        test_statistics,
        eval_or_no_grad,
        where_time_goes,
        what_a_high_loss_tells,
        what_a_larger_batch_changes,
        what_fills_the_memory,
    ),
)
"""Exercises and questions in the order of the notebook, from which their numbers follow."""
