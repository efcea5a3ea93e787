"""Whatever training of a lesson is interrupted, nothing breaks: later cells say what they lack."""

import io
from contextlib import redirect_stdout

import pytest
from IPython.core.interactiveshell import InteractiveShell

from course_utils import training
from course_utils.widgets.training import TrainingView, UnfinishedError
from tools import notebooks as tool
from tools.browser import SHORT_TRAINING

# Chapters keep folders of their own until the kernel ends; here the shell goes before.
pytestmark = pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning", "ignore::ResourceWarning"
)


def trains(cell):
    """Whether a cell trains with a view."""
    return "TrainingView(" in cell.source


CHAPTERS = [
    path for path in tool.all_notebooks() if any(trains(cell) for cell in tool.read(path).cells)
]


class StopButton:
    """Raises KeyboardInterrupt at one of the next batches that a view follows."""

    def __init__(self):
        self.batches_left = None

    def press_after(self, batches):
        self.batches_left = batches

    def release(self):
        self.batches_left = None

    def through(self, batches):
        for batch in batches:
            if self.batches_left == 0:
                raise KeyboardInterrupt
            if self.batches_left is not None:
                self.batches_left -= 1
            yield batch


@pytest.fixture
def stop_button(monkeypatch):
    """Trainings of three batches an epoch, and a button that interrupts them."""
    for name in ("train_one_epoch", "evaluate"):
        monkeypatch.setattr(training, name, getattr(training, name))
    monkeypatch.setattr(TrainingView, "track", TrainingView.track)
    exec(SHORT_TRAINING, {})
    training.train_one_epoch.most = 2  # the button is pressed before the second is over
    button, track = StopButton(), TrainingView.track
    monkeypatch.setattr(
        TrainingView, "track", lambda view, batches: button.through(track(view, batches))
    )
    return button


def run(shell, cell):
    """Run a cell; return the error that a learner would see, if any."""
    with redirect_stdout(io.StringIO()):
        result = shell.run_cell(cell.source)
    return result.error_before_exec or result.error_in_exec


AT_ONCE, LATER = 0, 4
"""Batches after which the button is pressed."""


def run_and_stop(shell, cell, stop_button, batches):
    """Run a cell and press the button; return its error, and whether it came that far."""
    stop_button.press_after(batches)
    error, was_pressed = run(shell, cell), stop_button.batches_left == 0
    stop_button.release()
    return error, was_pressed


def starts_another(cell):
    """Whether a cell starts another process, which has no button."""
    return "subprocess" in cell.source


def follow(shell, cells, stop_button):
    """Run what stands below a training; yield each cell's id and its error.

    The next training is the last, and is stopped at once: the question is whether it can begin.
    """
    for cell in cells:
        if starts_another(cell):
            return
        if trains(cell):
            yield cell.id, run_and_stop(shell, cell, stop_button, AT_ONCE)[0]
            return
        yield cell.id, run(shell, cell)


@pytest.mark.parametrize("path", CHAPTERS, ids=lambda path: path.stem)
def test_an_interrupted_training_leaves_no_traceback(path, stop_button, tmp_path):
    shell = InteractiveShell()
    cells = [cell for cell in tool.read(path).cells if cell.cell_type == "code"]
    last = max(n for n, cell in enumerate(cells) if trains(cell))
    interrupted, broken = {AT_ONCE: 0, LATER: 0}, []
    for n, cell in enumerate(cells[: last + 6]):
        for batches in interrupted if trains(cell) else ():
            error, was_pressed = run_and_stop(shell, cell, stop_button, batches)
            broken += [(cell.id, error)]
            interrupted[batches] += was_pressed
            broken += follow(shell, cells[n + 1 :], stop_button)
        if not starts_another(cell):
            run(shell, cell)
    assert all(interrupted.values())
    assert [each for each in broken if not isinstance(each[1], UnfinishedError | None)] == []
