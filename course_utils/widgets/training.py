"""What is seen of a training while it runs: a progress bar, the time left and the live curves."""

import time
from collections.abc import Iterable, Iterator
from typing import Any

import ipywidgets as widgets

from course_utils.plotting import plot_history, to_png
from course_utils.training import Batch, History

_SECONDS_BETWEEN_MOVES = 0.2
_SECONDS_BETWEEN_PICTURES = 1.0


class TrainingView(widgets.VBox):
    """A progress bar with the loss and the time left, above the curves so far.

    ``fit(..., watch=view)`` moves it; by hand, ``for batch in view.track(batches)`` moves the bar
    and ``view.update(history)`` draws the curves.

    Parameters
    ----------
    epochs
        How many epochs the training is meant to take.
    """

    def __init__(self, epochs: int):
        self._epochs, self._done = epochs, 0
        self._loss = ""
        self._start = self._moved = self._drawn = time.monotonic()
        self.bar = widgets.FloatProgress(
            max=epochs, layout=widgets.Layout(width="34em", max_width="100%")
        )
        self.status = widgets.HTML()
        self.picture = widgets.Image(
            format="png", layout=widgets.Layout(max_width="100%", display="none")
        )
        self._say("not started")
        super().__init__([self.bar, self.status, self.picture])

    def track(self, batches: Iterable[Batch]) -> Iterator[Batch]:
        """Yield the batches of one epoch, moving the bar after each."""
        if self._done == 0:
            self._start = time.monotonic()
        n = len(batches)
        for position, batch in enumerate(batches, start=1):
            yield batch
            self._move(self._done + position / n)

    def update(self, history: History) -> None:
        """Show the history so far: its last loss, and from time to time its curves."""
        self._done = len(history)
        if history.train_loss:
            self._loss = f", training loss {history.train_loss[-1]:.3f}"
        over = history.interrupted or self._done == self._epochs
        if self._done and (over or time.monotonic() > self._drawn + _SECONDS_BETWEEN_PICTURES):
            figure = plot_history(history)
            self.picture.value = to_png(figure)
            self.picture.layout.width = f"{figure.bbox.width:.0f}px"
            self.picture.layout.display = None
            self._drawn = time.monotonic()
        if over:
            self.bar.value = self._done
            self.bar.bar_style = "warning" if history.interrupted else "success"
            seconds = f"{time.monotonic() - self._start:.0f} s"
            self._say(
                f"interrupted after {self._epochs_of(self._done)}{self._loss}; the weights and the "
                "history so far are kept"
                if history.interrupted
                else f"{self._epochs_of(self._done)} in {seconds}{self._loss}"
            )

    def _move(self, done: float) -> None:
        now = time.monotonic()
        if now < self._moved + _SECONDS_BETWEEN_MOVES:
            return
        self._moved = now
        self.bar.value = done
        left = (now - self._start) * (self._epochs - done) / done
        self._say(f"epoch {self._done + 1} of {self._epochs}{self._loss}, {left:.0f} s left")

    def _epochs_of(self, done: int) -> str:
        return f"{done} of {self._epochs} epochs"

    def _say(self, text: str) -> None:
        self.text = text
        self.status.value = f'<div role="status">{text}</div>'

    def __repr__(self) -> str:
        return f"Training: {self.text} (moves with a running kernel)."

    def _repr_mimebundle_(self, **kwargs: Any) -> dict[str, Any]:
        return {**super()._repr_mimebundle_(**kwargs), "text/plain": repr(self)}
