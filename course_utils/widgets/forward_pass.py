"""Chapter 01: one neuron, a matrix product, and a network of seven neurons."""

from course_utils.instrument import Instrument


def explore_neuron() -> Instrument:
    """Return the widget: one neuron with two inputs, whose line and weights are dragged."""
    return Instrument("neuron", picture="neuron")


def explore_matrix() -> Instrument:
    """Return the widget: rows of A_prev meet columns of W.T, and their shapes have to fit."""
    return Instrument("matrix", picture="matrix")


def explore_network() -> Instrument:
    """Return the widget: a 2-4-1 network whose every number can be moved, and that trains."""
    return Instrument("network", picture="network")
