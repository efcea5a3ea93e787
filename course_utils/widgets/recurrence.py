"""Chapter 12: one recurrent unit, its state over time, and the gradient on the way back."""

from course_utils.instrument import Instrument


def explore_recurrence() -> Instrument:
    """Return the widget: a recurrent unit with one state, whose weight and input are moved."""
    return Instrument("recurrence", picture="recurrence")
