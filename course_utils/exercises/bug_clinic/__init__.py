"""Chapter 09: programs to repair, and questions on finding what is wrong with them."""

from course_utils.checking import Chapter
from course_utils.exercises.bug_clinic import (  # noqa: F401 - they attach themselves
    epochs_until_stop_mistakes,
    epochs_until_stop_other_mistakes,
    train_and_test_mistakes,
    train_and_test_other_mistakes,
    train_mistakes,
)
from course_utils.exercises.bug_clinic.class_scores import class_scores
from course_utils.exercises.bug_clinic.epochs_until_stop import epochs_until_stop
from course_utils.exercises.bug_clinic.image_scores import image_scores
from course_utils.exercises.bug_clinic.judge_scores import judge_scores
from course_utils.exercises.bug_clinic.optimizer_and_scheduler import optimizer_and_scheduler
from course_utils.exercises.bug_clinic.questions import (
    folded_rows,
    healthy_gap,
    loss_floor,
    random_labels,
    rate_after_an_epoch,
    sudden_nan,
)
from course_utils.exercises.bug_clinic.rows_of_features import rows_of_features
from course_utils.exercises.bug_clinic.set_up import set_up
from course_utils.exercises.bug_clinic.shuffled import shuffled
from course_utils.exercises.bug_clinic.train import train
from course_utils.exercises.bug_clinic.train_and_test import train_and_test
from course_utils.exercises.bug_clinic.train_regression import train_regression
from course_utils.exercises.bug_clinic.training_loss import training_loss
from course_utils.exercises.bug_clinic.two_class_loss import two_class_loss

CHAPTER = Chapter(
    __name__,
    9,
    exercises=(
        class_scores,
        image_scores,
        two_class_loss,
        rows_of_features,
        training_loss,
        train_regression,
        judge_scores,
        set_up,
        optimizer_and_scheduler,
        train,
        shuffled,
        epochs_until_stop,
        train_and_test,
    ),
    questions=(
        folded_rows,
        rate_after_an_epoch,
        random_labels,
        loss_floor,
        healthy_gap,
        sudden_nan,
    ),
)
"""Exercises and questions in the order of the notebook, from which their numbers follow."""
