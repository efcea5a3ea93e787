"""What the checks of chapter 09 tell apart, and in which words."""

import torch
from torch import nn

from course_utils import training
from course_utils.checking import Exercise, Outcome
from course_utils.exercises import bug_clinic as ex
from course_utils.exercises.bug_clinic.optimizer_and_scheduler import _setup
from course_utils.models import MLP

EXERCISES = [each for each in vars(ex).values() if type(each) is Exercise]


def said(exercise, answer):
    """Return the message to an answer that is wrong in a way nobody foresaw."""
    feedback = exercise.check(answer)
    assert feedback.outcome is Outcome.FAILED
    assert feedback.misconception is None
    return feedback.message


def test_something_else_than_an_optimizer_and_a_scheduler_is_named():
    adam = torch.optim.Adam
    message = said(ex.optimizer_and_scheduler, lambda model: (adam(model.parameters()), None))
    assert "should be an optimizer and a scheduler, but is Adam, NoneType" in message


def in_a_notebook(source, name, **names):
    """Return a function as a notebook defines it that knows `names` and nothing else."""
    namespace = {"torch": torch, "nn": nn, **names}
    exec(source, namespace)
    return namespace[name]


def test_a_leftover_that_was_deleted_is_no_reason_to_bring_it_back():
    source = """
def train_regression(model, optimizer, inputs, targets, steps):
    for _ in range(steps):
        loss = nn.functional.mse_loss(model(inputs), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()
"""
    feedback = ex.train_regression.check(in_a_notebook(source, "train_regression"))
    assert feedback.misconception == "target_of_no_cell"
    assert "no cell for that" in feedback.message
    left = in_a_notebook(source, "train_regression", target=torch.zeros(200, 1))
    assert ex.train_regression.check(left).misconception == "only_the_input"
    other = source.replace("target)", "wanted)")
    message = said(ex.train_regression, in_a_notebook(other, "train_regression"))
    assert "does not know `wanted`" in message


def test_the_kernels_input_is_python_s():
    def raw_input(prompt=""):
        """What a notebook's kernel puts in the place of `input`."""

    source = """
def train_regression(model, optimizer, inputs, targets, steps):
    for _ in range(steps):
        loss = nn.functional.mse_loss(model(input), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()
"""
    answer = in_a_notebook(source, "train_regression", input=raw_input)
    assert ex.train_regression.check(answer).misconception == "only_the_targets"
    other = in_a_notebook(source, "train_regression", input=len)
    assert ex.train_regression.check(other).misconception is None


def test_an_unknown_stopper_is_named_where_the_order_is_right():
    source = """
def set_up(sizes, patience):
    model = MLP(sizes)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    stopper = EarlyStopping(patience)
    return model, optimizer, stopper
"""
    feedback = ex.set_up.check(in_a_notebook(source, "set_up", MLP=MLP))
    assert feedback.misconception == "only_the_order"
    known = in_a_notebook(source, "set_up", MLP=MLP, EarlyStopping=training.EarlyStopping)
    assert ex.set_up.check(known).outcome is Outcome.PASSED
    message = said(ex.set_up, in_a_notebook(source, "set_up"))
    assert "does not know `MLP`" in message


def test_a_model_of_other_sizes_reads_as_a_sentence():
    def set_up(sizes, patience):
        model = MLP([size + 1 for size in sizes])
        adam = torch.optim.Adam(model.parameters(), lr=0.001)
        return model, adam, training.EarlyStopping(patience + 1)

    message = said(ex.set_up, set_up)
    assert "should be one of the sizes asked for, but is one of other sizes" in message


def test_an_uncalled_flatten_is_explained():
    message = said(ex.image_scores, lambda model, images: model(nn.Flatten(images)))
    assert "make it first, `nn.Flatten()(images)`" in message


def test_a_line_before_its_value_is_told_without_a_loop():
    def optimizer_and_scheduler(model):
        scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=5)  # noqa: F821
        optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
        return optimizer, scheduler

    assert "before this line" in said(ex.optimizer_and_scheduler, optimizer_and_scheduler)


def test_a_rate_used_once_is_said_to_be():
    message = said(ex.optimizer_and_scheduler, lambda model: _setup(model, step_size=7))
    assert message.rstrip(".").endswith("once 1e-06")


def test_a_wrong_step_size_shows_the_rates():
    message = said(ex.optimizer_and_scheduler, lambda model: _setup(model, step_size=7))
    assert "7 times 0.001, 7 times 0.0001" in message


def test_a_model_that_is_never_called_is_told():
    message = said(ex.train_and_test, lambda *args: 0.5)
    assert "The number of steps of the optimizer: Expected 3, got 0." in message
