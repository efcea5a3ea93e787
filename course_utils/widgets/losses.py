"""Chapter 02: three scores, their softmax, the loss and its slopes."""

from course_utils.instrument import Instrument


def explore_loss() -> Instrument:
    """Return the widget: drag scores, watch softmax, loss and slopes, step downhill."""
    return Instrument("loss", picture="loss")
