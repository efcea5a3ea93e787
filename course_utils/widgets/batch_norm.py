"""Chapter 11: what batch normalisation makes of a batch of points."""

from course_utils.instrument import Instrument


def explore_batch_norm() -> Instrument:
    """Return the widget: a batch of points on a line, normalised in training and evaluation."""
    return Instrument("batch_norm", picture="batch_norm")
