"""Drawn pictures of what the chapters teach: neurons, networks, products, chains, sequences."""

from course_utils.diagrams.chain import draw_chain
from course_utils.diagrams.maps import draw_maps
from course_utils.diagrams.network import draw_network
from course_utils.diagrams.neuron import draw_neuron
from course_utils.diagrams.product import draw_product
from course_utils.diagrams.sequences import draw_attention, draw_residual, draw_unrolled
from course_utils.diagrams.tables import draw_one_hot, draw_rows

__all__ = [
    "draw_attention",
    "draw_chain",
    "draw_maps",
    "draw_network",
    "draw_neuron",
    "draw_one_hot",
    "draw_product",
    "draw_residual",
    "draw_rows",
    "draw_unrolled",
]
