"""Chapter 04: forward and backward through a graph, and the size of gradients by depth."""

from course_utils.instrument import Instrument


def explore_graph() -> Instrument:
    """Return the widget: forward and backward through f = (a·b + a)², each step predicted first."""
    return Instrument("graph", picture="graph")


def explore_gradient_size() -> Instrument:
    """Return the widget: activation, initial weights and depth against the gradient's size."""
    return Instrument("depth", picture="depth")
