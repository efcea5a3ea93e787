"""What is seen of a training while it runs: a bar, the time left, the loss and the live curves."""

import html
import time
from collections.abc import Iterable, Iterator, Sized
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import ipywidgets as widgets
import torch
from IPython.display import display

from course_utils.pictures import to_png
from course_utils.plotting import plot_history
from course_utils.present import printable
from course_utils.training import Batch, History, Loss

_SECONDS_BETWEEN_MOVES = 0.2
_SECONDS_BETWEEN_PICTURES = 1.0
_SHARE_OF_NEW_LOSS = 0.05
"""In the loss shown: an average in which old batches fade, as one batch alone says little."""


class UnfinishedError(Exception):
    """A cell needs a training that was interrupted; a notebook shows the sentence alone."""

    def _render_traceback_(self) -> list[str]:
        return [str(self)]


class TrainingView(widgets.VBox):
    """A bar with the loss, the time gone and the time left, above the curves so far.

    Two ways to use it:

    - One training: ``display(view)``, then ``fit(..., watch=view)``. An interrupt ends the
      training, and `fit` returns what there is.
    - Several in one cell: ``with TrainingView(...) as view:`` shows it, and an interrupt ends the
      block, without a traceback. In it ``fit(..., watch=view)``, or by hand
      ``for batch in view.track(batches)``.

    What needs all of it begins with ``view.require_all()``.

    Parameters
    ----------
    title
        What is trained: it stands before all that the view says, and above the curves.
    epochs
        How many epochs are meant to be trained, in several trainings all together.
    curves
        Whether the curves of the history are drawn; those of several trainings would mix.
    unit
        What the bar counts, where that is no epoch.
    """

    def __init__(self, title: str, epochs: int, curves: bool = True, unit: str = "epoch"):
        self.title = title
        self._epochs, self._curves, self._unit = epochs, curves, unit
        self._in_block = self._tracking = False
        self.bar = widgets.FloatProgress(
            max=epochs, layout=widgets.Layout(width="34em", max_width="100%")
        )
        self.status = widgets.HTML()
        self.picture = widgets.Image(
            format="png", layout=widgets.Layout(max_width="100%", display="none")
        )
        self._begin()
        self._say("not started")
        super().__init__([self.bar, self.status, self.picture])

    def _begin(self) -> None:
        self.interrupted, self._done = False, 0
        self._loss: torch.Tensor | None = None
        self._validation = ""
        self._start = self._moved = self._drawn = time.monotonic()
        self.bar.value, self.bar.bar_style = 0, ""

    def __enter__(self) -> Self:
        """Show the view; from here on an interrupt ends the block."""
        self._in_block = True
        display(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> bool:
        """Say how the block ended; an interrupt ends here."""
        self._in_block, self.interrupted = False, error is not None
        if kind is KeyboardInterrupt:
            self._end("warning", f"interrupted after {self._so_far()}; run the cell again for all")
        elif error:
            self._end("danger", f"stopped after {self._so_far()} by the error below")
        else:
            self._end("success", f"{self._so_far()} in {self._seconds()}{self._numbers()}")
        return kind is KeyboardInterrupt

    def require_all(self) -> None:
        """Do nothing, unless the training or the block was interrupted, or ended in an error.

        Raises
        ------
        UnfinishedError
            So it was; the sentence says what is lacking and what to do.
        """
        if self.interrupted:
            raise UnfinishedError(
                f"This needs what was interrupted after {self._so_far()} ({self.title}). Run that "
                "cell again, to its end, then this one."
            )

    def follow(self, batches: Iterable[Batch], loss_fn: Loss) -> tuple[Iterable[Batch], Loss]:
        """Return both as they are, but watched: every pass moves the bar, every loss is noted."""
        if not self._in_block:
            self._begin()

        def noted(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
            loss = loss_fn(logits, labels)
            if self._tracking:
                self._note(loss.detach())
            return loss

        return _Followed(self, batches), noted

    def track(self, batches: Iterable[Batch]) -> Iterator[Batch]:
        """Yield the batches of one epoch and move the bar; without a length, after the epoch."""
        if self._done == 0:
            self._start = time.monotonic()
        n = len(batches) if isinstance(batches, Sized) else None
        self._tracking = True
        try:
            for position, batch in enumerate(batches, start=1):
                yield batch
                self._move(self._done + (position / n if n else 0))
        finally:
            self._tracking = False
        self._done += 1

    def update(self, history: History) -> None:
        """Show the last validation of a history, and from time to time its curves.

        Raises
        ------
        KeyboardInterrupt
            The training was interrupted, and is one of several: the block ends.
        """
        if history.val_loss:
            self._validation = (
                f", validation loss {history.val_loss[-1]:.3f} "
                f"and accuracy {history.val_accuracy[-1]:.3f}"
            )
        if self._in_block:
            if history.interrupted:
                raise KeyboardInterrupt
            return
        self._done = len(history)
        self.interrupted = history.interrupted and self._done < self._epochs
        over = history.interrupted or self._done == self._epochs
        if over or time.monotonic() > self._drawn + _SECONDS_BETWEEN_PICTURES:
            self._draw(history)
        if self.interrupted:
            kept = "the weights and the history so far are kept"
            self._end("warning", f"interrupted after {self._so_far()}{self._numbers()}; {kept}")
        elif over:
            self._end("success", f"{self._so_far()} in {self._seconds()}{self._numbers()}")

    def _note(self, loss: torch.Tensor) -> None:
        old = loss if self._loss is None else self._loss
        self._loss = old + _SHARE_OF_NEW_LOSS * (loss - old)

    def _move(self, done: float) -> None:
        now = time.monotonic()
        if now < self._moved + _SECONDS_BETWEEN_MOVES:
            return
        self._moved = now
        self.bar.value = done
        gone = f"{self._numbers()}, {self._seconds()} gone"
        if 0 < done <= self._epochs:
            gone += f", {(now - self._start) * (self._epochs - done) / done:.0f} s left"
        self._say(f"{self._unit} {self._done + 1} of {self._epochs}{gone}")

    def _draw(self, history: History) -> None:
        if self._curves and history.train_loss:
            figure = plot_history(history, self.title, self._epochs)
            self.picture.value = to_png(figure)
            self.picture.layout.width = f"{figure.bbox.width:.0f}px"
            self.picture.layout.display = None
            self._drawn = time.monotonic()

    def _end(self, style: str, text: str) -> None:
        self.bar.value, self.bar.bar_style = self._done, style
        self._say(text)

    def _numbers(self) -> str:
        loss = "" if self._loss is None else f", training loss {self._loss.item():.3f}"
        return loss + self._validation

    def _seconds(self) -> str:
        return f"{time.monotonic() - self._start:.0f} s"

    def _so_far(self) -> str:
        return f"{self._done} of {self._epochs} {self._unit}s"

    def _say(self, text: str) -> None:
        self.text = f"{self.title}: {text}"
        self.status.value = f'<div role="status">{html.escape(self.text)}</div>'

    def __repr__(self) -> str:
        return printable(f"Training of {self.text} (moves with a running kernel).")

    def _repr_mimebundle_(self, **kwargs: Any) -> dict[str, Any]:
        return {**super()._repr_mimebundle_(**kwargs), "text/plain": repr(self)}


@dataclass(frozen=True)
class _Followed:
    """Batches each pass over which moves a view."""

    view: TrainingView
    batches: Iterable[Batch] | Sized

    def __len__(self) -> int:
        return len(self.batches)

    def __iter__(self) -> Iterator[Batch]:
        return self.view.track(self.batches)
