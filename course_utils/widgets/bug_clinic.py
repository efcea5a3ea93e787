"""Chapter 09: learning rate schedules, moved once an epoch or once a batch, and what they train."""

from course_utils.instrument import Instrument


def explore_schedule() -> Instrument:
    """Return the widget: two schedules, their learning rates, and a training under each."""
    return Instrument("schedule", picture="schedule")
