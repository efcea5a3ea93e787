"""What is seen of a training while it runs: a bar, the loss, the validation, and a stop button."""

import base64
import time
from collections.abc import Iterable, Iterator, Sized
from types import TracebackType
from typing import Any, Self

import torch
from IPython.display import DisplayHandle, display
from torch import nn

from course_utils.data import CLASSES
from course_utils.instrument import Instrument
from course_utils.present import printable
from course_utils.training import Batch, History, Loss
from course_utils.widgets.training_parts import Curve, Followed, StopButton, picture_of

_SECONDS_BETWEEN_MOVES = 0.2
_SHARE_OF_NEW_LOSS = 0.05
"""In the loss shown: an average in which old batches fade, as one batch alone says little."""


class UnfinishedError(Exception):
    """A cell needs a training that was interrupted; a notebook shows the sentence alone."""

    def _render_traceback_(self) -> list[str]:
        return [str(self)]


class TrainingView(Instrument):
    """A training that can be watched: its loss batch by batch, its validation, and a stop button.

    The stop button, here or in the toolbar, ends a training after the batch that is at work; a
    second press ends it at once. Three ways to use it:

    - One training: ``display(view)``, then ``fit(..., watch=view)``. An interrupt ends the
      training, and `fit` returns what there is.
    - Several in one cell: ``with TrainingView(...) as view:`` shows it, and an interrupt ends the
      block, without a traceback. In it ``fit(..., watch=view)``, or by hand
      ``for batch in view.track(batches)``.
    - A loop of your own: ``view.report(loss)`` for each batch, in either.

    What needs all of it begins with ``view.require_all()``.

    Parameters
    ----------
    title
        What is trained: it stands before all that the view says.
    epochs
        How many epochs are meant to be trained, in several trainings all together.
    curves
        Whether curves are drawn; those of several trainings would mix.
    unit
        What the bar counts, where that is no epoch.
    batches
        Batches in an epoch, for a loop that only reports.
    samples
        A network and a few images whose answers are shown while it learns: model, images
        (N, 28, 28) uint8, what the model gets of them (N, ...), labels (N,).
    """

    def __init__(
        self,
        title: str,
        epochs: int,
        curves: bool = True,
        unit: str = "epoch",
        *,
        batches: int | None = None,
        samples: tuple[nn.Module, torch.Tensor, torch.Tensor, torch.Tensor] | None = None,
    ):
        self.title = title
        self._epochs, self._curves, self._unit = epochs, curves, unit
        self._batches, self._samples = batches, samples
        self._in_block = self._tracking = False
        self._handle: DisplayHandle | None = None
        self._png: bytes | None = None
        self._stop = StopButton()
        settings = {"title": title, "epochs": epochs, "unit": unit, "curves": curves}
        data = b""
        if samples:
            _, images, _, labels = samples
            settings |= {"classes": list(CLASSES), "labels": labels.tolist()}
            data = images.numpy().tobytes()
        super().__init__("training", settings=settings, data=data)
        self._begin()
        self._show("waiting", "not started")

    def _begin(self) -> None:
        self.interrupted, self._done, self._place = False, 0, 0.0
        self._loss: float | None = None
        self._curve = Curve()
        self._history = History()
        self._start = self._moved = time.monotonic()

    def __enter__(self) -> Self:
        """Show the view; from here on an interrupt ends the block."""
        self._in_block = True
        display(self)
        self._stop.listen()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> bool:
        """Say how the block ended; an interrupt ends here."""
        self._in_block, self.interrupted = False, error is not None
        if kind is KeyboardInterrupt:
            self._end(
                "interrupted", f"interrupted after {self._so_far()}; run the cell again for all"
            )
        elif error:
            self._end("failed", f"stopped after {self._so_far()} by the error below")
        else:
            self._end("done", f"{self._so_far()} in {self._seconds()}{self._numbers(True)}")
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
                f"The training “{self.title}” was interrupted after {self._so_far()}. Run its cell "
                "again, to the end, and then this one."
            )

    def report(self, loss: torch.Tensor | float) -> None:
        """Tell the view the loss of a batch; it draws at most five times a second.

        Raises
        ------
        KeyboardInterrupt
            The learner has pressed the stop button.
        """
        loss = float(loss)
        self._loss = loss if self._loss is None else self._loss
        self._loss += _SHARE_OF_NEW_LOSS * (loss - self._loss)
        if not self._tracking:
            self._stop.listen()
            self._move(self._done + (self._place if self._batches else 0))
            self._place += 1 / self._batches if self._batches else 0
        self._curve.add(self._done + self._place, loss)
        self._stop.end_if_pressed()

    def follow(self, batches: Iterable[Batch], loss_fn: Loss) -> tuple[Iterable[Batch], Loss]:
        """Return both as they are, but watched: every pass moves the bar, every loss is noted."""
        if not self._in_block:
            self._begin()
            self._stop.listen()

        def noted(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
            loss = loss_fn(logits, labels)
            if self._tracking:
                self.report(loss.detach())
            return loss

        return Followed(batches, self.track), noted

    def track(self, batches: Iterable[Batch]) -> Iterator[Batch]:
        """Yield the batches of one epoch and move the bar; without a length, after the epoch."""
        if self._done == 0:
            self._start = time.monotonic()
        n = len(batches) if isinstance(batches, Sized) else None
        self._tracking, self._place = True, 0.0
        try:
            for position, batch in enumerate(batches, start=1):
                yield batch
                self._place = position / n if n else 0.0
                self._stop.end_if_pressed()
                self._move(self._done + self._place)
        finally:
            self._tracking, self._place = False, 0.0
        self._done += 1

    def update(self, history: History) -> None:
        """Show what was measured after an epoch.

        Raises
        ------
        KeyboardInterrupt
            The training was interrupted, and is one of several: the block ends.
        """
        if self._in_block:
            self._history.val_loss, self._history.val_accuracy = (
                history.val_loss[-1:],
                history.val_accuracy[-1:],
            )
            if history.interrupted:
                raise KeyboardInterrupt
            return
        self._history, self._done, self._place = history, len(history), 0.0
        self.interrupted = history.interrupted and self._done < self._epochs
        if self.interrupted:
            kept = "the weights and the history so far are kept"
            so_far = f"{self._so_far()}{self._numbers(True)}"
            self._end("interrupted", f"interrupted after {so_far}; {kept}")
        elif history.interrupted or self._done == self._epochs:
            self._end("done", f"{self._so_far()} in {self._seconds()}{self._numbers(True)}")

    def _move(self, done: float) -> None:
        now = time.monotonic()
        if now < self._moved + _SECONDS_BETWEEN_MOVES:
            return
        self._moved = now
        gone = f"{self._numbers()}, {self._seconds()} gone"
        if 0 < done <= self._epochs:
            gone += f", {(now - self._start) * (self._epochs - done) / done:.0f} s left"
        self._show("running", f"{self._unit} {int(self._done) + 1} of {self._epochs}{gone}", done)

    def _show(self, phase: str, text: str, done: float = 0.0) -> None:
        self.text = f"{self.title}: {text}"
        self.state = {
            "phase": phase,
            "text": self.text,
            "done": done,
            "losses": self._curve.flat() if self._curves else [],
            "train": [*self._history.train_loss] if self._curves else [],
            "val": [*self._history.val_loss] if self._curves else [],
            "accuracy": [*self._history.val_accuracy] if self._curves else [],
            "answers": self._answers(),
        }

    def _end(self, phase: str, text: str) -> None:
        self._stop.release()
        self._show(phase, text, self._done)
        if self._curves and self._history.train_loss:
            self._png = picture_of(self._history, self.title, self._epochs)
        if self._handle:
            bundle, metadata = self._repr_mimebundle_()
            self._handle.update(bundle, metadata=metadata, raw=True)

    @torch.no_grad()
    def _answers(self) -> list[list[float]]:
        """Return class and confidence for each of the images that are shown."""
        if not self._samples or not self._curve.flat():
            return []
        model, _, inputs, _ = self._samples
        was_training = model.training
        model.eval()
        confidence, answer = model(inputs).softmax(dim=1).max(dim=1)
        model.train(was_training)
        return [list(each) for each in zip(answer.tolist(), confidence.tolist(), strict=True)]

    def _numbers(self, is_over: bool = False) -> str:
        loss = "" if self._loss is None else f", training loss {self._loss:.3f}"
        if is_over and self._history.train_loss:
            loss = f", training loss {self._history.train_loss[-1]:.3f}"
        if not self._history.val_loss:
            return loss
        return (
            f"{loss}, validation loss {self._history.val_loss[-1]:.3f} "
            f"and accuracy {self._history.val_accuracy[-1]:.3f}"
        )

    def _seconds(self) -> str:
        return f"{time.monotonic() - self._start:.0f} s"

    def _so_far(self) -> str:
        return f"{self._done} of {self._epochs} {self._unit}s"

    def __repr__(self) -> str:
        """Return what holds on every computer, before and after: it is stored and compared."""
        how_long = f"{self._epochs} {self._unit}s"
        return printable(
            f"Widget: training of {self.title}, {how_long} (moves with a running kernel)."
        )

    def _repr_mimebundle_(self, **kwargs: Any) -> tuple[dict, dict]:
        bundle, metadata = super()._repr_mimebundle_(**kwargs)
        if self._png:
            bundle["image/png"] = base64.b64encode(self._png).decode("ascii")
            alt = f"Training of {self.title}: {self._so_far()}{self._numbers(True)}"
            metadata["image/png"] = {"alt": printable(alt)}
        return bundle, metadata

    def _ipython_display_(self) -> None:
        """Display it so that the finished training replaces what stands in the notebook."""
        bundle, metadata = self._repr_mimebundle_()
        self._handle = display(bundle, metadata=metadata, raw=True, display_id=True)
