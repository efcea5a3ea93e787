"""What the view of a training is made of: a curve, the finished picture, and the stop button."""

import signal
from collections.abc import Callable, Iterable, Iterator, Sized
from dataclasses import dataclass
from types import FrameType
from typing import Any

from course_utils.pictures import to_sharp_png
from course_utils.plotting import plot_history
from course_utils.training import Batch, History

_MARGINS_OF_TWO_PANELS = {"left": 0.08, "right": 0.98, "bottom": 0.16, "top": 0.9, "wspace": 0.22}
_LEAST_POINTS = 150
"""So many points of a curve at least go to the page, and twice as many at most."""


class Curve:
    """The losses of a training, in not more points than a page can show."""

    def __init__(self) -> None:
        self._points: list[tuple[float, float]] = []
        self._stride = 1
        self._clear()

    def _clear(self) -> None:
        self._count, self._place, self._loss = 0, 0.0, 0.0

    def add(self, place: float, loss: float) -> None:
        """Add the loss of a batch; places are in epochs, and rise."""
        self._count += 1
        self._place += place
        self._loss += loss
        if self._count < self._stride:
            return
        self._points.append((self._place / self._stride, self._loss / self._stride))
        self._clear()
        if len(self._points) == 2 * _LEAST_POINTS:
            halves = zip(self._points[::2], self._points[1::2], strict=True)
            self._points = [((a + c) / 2, (b + d) / 2) for (a, b), (c, d) in halves]
            self._stride *= 2

    def flat(self) -> list[float]:
        """Return a place in epochs and a loss in turn."""
        return [round(number, 4) for point in self._points for number in point]


def picture_of(history: History, title: str, epochs: int) -> bytes:
    """Return the curves of a training as PNG."""
    figure = plot_history(history, title, epochs)
    if history.val_accuracy:  # to find a layout takes as long as drawing
        figure.set_layout_engine(None)
        figure.subplots_adjust(**_MARGINS_OF_TWO_PANELS)
    return to_sharp_png(figure)


class StopButton:
    """Turns the first interrupt of a training into its end after the batch that is at work."""

    def __init__(self) -> None:
        self._before: Any = None
        self._pressed = False

    def listen(self) -> None:
        """From here on the first interrupt waits for `end_if_pressed`."""
        if self._before is not None:
            return
        try:
            self._before = signal.signal(signal.SIGINT, self._press)
        except ValueError:  # not in the main thread: interrupts come as ever
            self._before = None

    def release(self) -> None:
        """From here on interrupts come as ever."""
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)
        self._before, self._pressed = None, False

    def end_if_pressed(self) -> None:
        """Raise KeyboardInterrupt if the button was pressed."""
        if self._pressed:
            self.release()
            raise KeyboardInterrupt

    def _press(self, number: int, frame: FrameType | None) -> None:
        if self._pressed:  # again: whoever presses twice does not want to wait
            self.release()
            raise KeyboardInterrupt
        self._pressed = True


@dataclass(frozen=True)
class Followed:
    """Batches each pass over which is tracked."""

    batches: Iterable[Batch] | Sized
    track: Callable[[Iterable[Batch]], Iterator[Batch]]

    def __len__(self) -> int:
        """Return the number of batches in a pass."""
        return len(self.batches)

    @property
    def dataset(self) -> Any:
        """The data set of the batches: a loop may ask for its length."""
        return self.batches.dataset

    def __iter__(self) -> Iterator[Batch]:
        return self.track(self.batches)
