"""Drawn pictures of what chapters 01 to 04 teach: neurons, networks, products, the chain rule."""

from course_utils.diagrams.chain import draw_chain
from course_utils.diagrams.network import draw_network
from course_utils.diagrams.neuron import draw_neuron
from course_utils.diagrams.product import draw_product
from course_utils.diagrams.tables import draw_one_hot, draw_rows

__all__ = [
    "draw_chain",
    "draw_network",
    "draw_neuron",
    "draw_one_hot",
    "draw_product",
    "draw_rows",
]
