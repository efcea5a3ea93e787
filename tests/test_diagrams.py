"""Drawn pictures hold what they say, and can be read: sizes, places, contrast."""

import io
import itertools

import numpy as np
import pytest
import torch
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection
from matplotlib.colors import to_hex, to_rgb
from matplotlib.patches import Circle
from PIL import Image

from course_utils.data import CLASSES, load_fashion_mnist
from course_utils.diagrams import (
    draw_attention,
    draw_chain,
    draw_maps,
    draw_network,
    draw_neuron,
    draw_one_hot,
    draw_product,
    draw_residual,
    draw_rows,
    draw_unrolled,
)
from course_utils.diagrams.canvas import NEGATIVE, POSITIVE, number, symbol
from course_utils.pictures import CARD, to_sharp_png
from course_utils.plotting import ORANGE, side_by_side

W = torch.tensor([[1.54, -0.293, -2.18, 0.568], [-1.08, -1.4, 0.403, 0.838]])
X = torch.tensor([[0.5, -1.0, 2.0, 0.0], [-0.72, 0.33, 1.25, -1.5], [1.0, 1.0, 1.0, 1.0]])
B = torch.tensor([0.5, -1.0])
NETWORK = (784, 128, 64, 10)
SENTENCE = ("the", "boot", "is", "wet", "but", "it", "shines")


@pytest.fixture(scope="module")
def shoe():
    return load_fashion_mnist("train")[0][0] / 255


LENET = [(1, 28, 28), (6, 24, 24), (6, 12, 12), (16, 8, 8), (16, 4, 4), (120,), (84,), (10,)]
LENET_STEPS = ["convolution\n5 × 5", "max\npooling"] * 2 + ["dense"] * 3
PRODUCT = ("W.T", (784, 128), "Z", (64, 128))


def ten(shoe):
    return {"image": shoe, "scores_names": CLASSES}


# every kind of drawing, as the notebooks use it and as full as it can be
DRAWINGS = {
    "neuron": lambda shoe: draw_neuron(),
    "neuron with numbers": lambda shoe: draw_neuron((0.5, -1.0), (1.0, 2.0), 2.0, 0.5, 0.5, "ReLU"),
    "neuron, six inputs": lambda shoe: draw_neuron(
        W.flatten()[:6], X.flatten()[:6], -12.5, -0.125, -0.123, "sigmoid", title="Six"
    ),
    "neuron, one input": lambda shoe: draw_neuron(("w",), ("x",)),
    "small network": lambda shoe: draw_network((2, 4, 1), matrices=True, title="For XOR"),
    "large network": lambda shoe: draw_network(NETWORK, matrices=True),
    "network and image": lambda shoe: draw_network(NETWORK, **ten(shoe)),
    "regression": lambda shoe: draw_network((784, 10), ("pixels", "classes"), **ten(shoe)),
    "row of W": lambda shoe: draw_network(NETWORK, highlight=(1, 127)),
    "backward": lambda shoe: draw_network(NETWORK, backward=True),
    "backward, small": lambda shoe: draw_network((2, 3, 1), backward=True),
    "everything": lambda shoe: draw_network(
        NETWORK, highlight=(2, 1), backward=True, matrices=True, title="All", **ten(shoe)
    ),
    "many layers": lambda shoe: draw_network((784, 256, 128, 64, 32, 10), matrices=True),
    "product of names": lambda shoe: draw_product(
        "A_prev", ("N", "in"), "W.T", ("in", "out"), "Z", ("N", "out"), bias="b"
    ),
    "product": lambda shoe: draw_product(
        "A_prev", (3, 4), "W.T", (4, 2), "Z", (3, 2), row=1, column=0
    ),
    "product with numbers": lambda shoe: draw_product(
        "X", X, "W.T", W.T, "Z", X @ W.T + B, bias=B, row=2, column=1
    ),
    "product, large": lambda shoe: draw_product(
        "X", (64, 784), *PRODUCT, bias="b", title="A batch"
    ),
    "product, large, marked": lambda shoe: draw_product("X", (64, 784), *PRODUCT, row=3, column=7),
    "product, many cells": lambda shoe: draw_product(
        "A", (8, 8), "B", (8, 8), "C", (8, 8), bias="b", row=7, column=7
    ),
    "maps": lambda shoe: draw_maps(LENET, LENET_STEPS, shoe),
    "maps, small": lambda shoe: draw_maps([(3, 32, 16), (64, 1, 1), (10,)], "ab", title="Two"),
    "rows": lambda shoe: draw_rows(W, B),
    "rows, many": lambda shoe: draw_rows(torch.eye(8) - 0.125, torch.zeros(8), "W1"),
    "one-hot": lambda shoe: draw_one_hot(torch.tensor([9, 2, 1]), CLASSES),
    "one-hot, letters": lambda shoe: draw_one_hot([0, 3, 1, 2], ".abc", corner="token"),
    "chain": lambda shoe: draw_chain(("w", "z", "e", "L"), (3, 1, 2), values=(2, 6, 1, 1)),
    "chain of texts": lambda shoe: draw_chain(("w", "z", "e", "L"), ("x", "1", "2e")),
    "chain of five": lambda shoe: draw_chain(
        ("a", "b", "c", "d", "L"), (0.25, -1.5, 0.333, 2), title="Five"
    ),
    "attention": lambda shoe: draw_attention(SENTENCE, torch.full((7, 7), 1 / 7)),
    "mask": lambda shoe: draw_attention(SENTENCE[:4], torch.ones(4, 4).tril(), title="Before"),
    "recurrence": lambda shoe: draw_unrolled(),
    "recurrence, long": lambda shoe: draw_unrolled(5, title="Five steps"),
    "residual": lambda shoe: draw_residual(title="A block"),
    "residual, its layers": lambda shoe: draw_residual(("a,\nb", "c"), "ReLU", "$y$", "A block"),
}


@pytest.fixture(scope="module")
def pngs(shoe, all_drawings):
    return {name: to_sharp_png(ax.figure) for name, ax in all_drawings.items()}


@pytest.fixture(scope="module")
def all_drawings(shoe):
    found = {name: draw(shoe) for name, draw in DRAWINGS.items()}
    for ax in found.values():
        to_sharp_png(ax.figure)  # sets the margins that a reader sees
        FigureCanvasAgg(ax.figure).draw()
    return found


@pytest.fixture(params=DRAWINGS)
def drawing(request, all_drawings):
    return all_drawings[request.param]


def texts(ax):
    return [text for text in [ax.title, *ax.texts] if text.get_text()]


def words(ax):
    return [text.get_text() for text in texts(ax)]


def named(ax, gid):
    return [artist for artist in ax.get_children() if artist.get_gid() == gid]


# --- every drawing ------------------------------------------------------------------------------


def test_text_is_large_enough_and_inside(drawing):
    card = drawing.figure.bbox
    for text in texts(drawing):
        assert text.get_fontsize() >= 9, text
        place = text.get_window_extent()
        assert card.x0 < place.x0 < place.x1 < card.x1, text
        assert card.y0 < place.y0 < place.y1 < card.y1, text


def outline(text):
    """The four corners of a text, turned as it is."""
    angle, upright = text.get_rotation(), text.get_window_extent()
    if not angle:
        return upright.corners()[[0, 1, 3, 2]]
    text.set_rotation(0)
    flat = text.get_window_extent().corners()[[0, 1, 3, 2]]
    text.set_rotation(angle)
    pivot = text.get_transform().transform(text.get_position())
    turn = np.deg2rad(angle)
    matrix = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    return pivot + (flat - pivot) @ matrix.T


def overlap(one, other):
    """Whether two convex outlines share a point: no side of either separates them."""
    for corners in (one, other):
        for start, end in itertools.pairwise([*corners, corners[0]]):
            normal = np.array([start[1] - end[1], end[0] - start[0]])
            if max(one @ normal) <= min(other @ normal) or max(other @ normal) <= min(one @ normal):
                return False
    return True


def test_no_text_lies_on_another(drawing):
    outlines = [(text, outline(text)) for text in texts(drawing)]
    for (one, first), (other, second) in itertools.combinations(outlines, 2):
        assert not overlap(first, second), (one, other)


def test_the_measure_finds_texts_that_collide():
    (ax,) = side_by_side(1)
    places = [(0.5, 0.5, 0), (0.55, 0.5, 0), (0.5, 0.8, 0), (0.5, 0.51, 45)]
    drawn = [outline(ax.text(x, y, "a long text", rotation=turn)) for x, y, turn in places]
    found = {(i, j) for i, j in itertools.combinations(range(4), 2) if overlap(drawn[i], drawn[j])}
    assert (0, 1) in found
    assert (0, 3) in found
    assert (0, 2) not in found


def test_no_text_lies_on_the_rim_of_a_node(drawing):
    outlines = [(text, outline(text)) for text in texts(drawing)]
    for circle in (patch for patch in drawing.patches if isinstance(patch, Circle)):
        middle = drawing.transData.transform(circle.center)
        rim = drawing.transData.transform(np.add(circle.center, (circle.radius, 0)))[0] - middle[0]
        for text, corners in outlines:
            farthest = np.linalg.norm(corners - middle, axis=1).max()
            nearest = np.linalg.norm(
                middle - np.clip(middle, corners.min(axis=0), corners.max(axis=0))
            )
            assert farthest <= 1.12 * rim or nearest >= rim or text.get_rotation(), text


def test_a_drawing_fits_the_page(drawing):
    assert drawing.figure.get_size_inches()[0] <= 9.2
    assert drawing.figure.get_size_inches()[1] <= 8
    inch = np.ptp(drawing.transData.transform([(0, 0), (1, 1)]), axis=0) / drawing.figure.dpi
    assert inch == pytest.approx([1, 1], abs=0.02)  # nothing is shrunk


def test_a_drawing_is_a_small_picture(pngs, all_drawings):
    for name, png in pngs.items():
        assert len(png) < (150_000 if name == "everything" else 120_000), name
        with Image.open(io.BytesIO(png)) as picture:
            width = all_drawings[name].figure.bbox.width  # 803.999...: Matplotlib 3.8 cuts that off
            assert picture.width in {int(2 * width), 2 * round(width)}, name


def luminance(colour):
    rgb = np.array(to_rgb(colour))
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    return linear @ [0.2126, 0.7152, 0.0722]


def test_text_stands_out(drawing):
    for text in texts(drawing):
        if text.get_color() == "white":
            continue  # on the blue of a 1 in a one-hot row
        assert (luminance(CARD) + 0.05) / (luminance(text.get_color()) + 0.05) >= 4.5, text


def test_drawings_made_alike_give_the_same_bytes(pngs, shoe):
    for name in ("neuron with numbers", "backward, small", "product with numbers"):
        assert to_sharp_png(DRAWINGS[name](shoe).figure) == pngs[name]
    assert len(set(pngs.values())) == len(pngs)


@pytest.mark.parametrize(
    "draw",
    [
        draw_neuron,
        lambda **more: draw_network((2, 1), **more),
        lambda **more: draw_product("A", (2, 3), "B", (3, 4), "C", (2, 4), **more),
        lambda **more: draw_maps(LENET[:2], ["a"], **more),
        lambda **more: draw_rows(W, **more),
        lambda **more: draw_one_hot([1], ("a", "b"), **more),
        lambda **more: draw_chain(("w", "L"), (2,), **more),
        lambda **more: draw_attention(("a",), torch.ones(1, 1), **more),
        draw_unrolled,
        draw_residual,
    ],
)
def test_draws_into_the_axes_it_is_given(draw):
    left, right = side_by_side(2)
    assert draw(title="t", ax=right) is right
    assert right.get_title() == "t"
    assert not left.has_data()


# --- a neuron -----------------------------------------------------------------------------------


def test_a_neuron_has_its_parts():
    ax = draw_neuron()
    found = words(ax)
    for name in ("$w_{1}$", "$x_{3}$", "$b$", "bias", "Σ", "$z$", "$f$", "$a$"):
        assert found.count(name) == 1, name
    assert len(named(ax, "node")) == 3 + 3
    assert len(named(ax, "arrow")) == 3 + 3


def test_weights_show_their_sign_and_their_size():
    ax = draw_neuron((0.5, -1.0), (1.0, 2.0), bias=2.0, z=0.5, a=0.5, activation="ReLU")
    first, second = named(ax, "arrow")[:2]
    assert first.get_color() == POSITIVE
    assert second.get_color() == NEGATIVE
    assert first.get_linestyle() == "-"
    assert second.get_linestyle() == "--"
    assert second.get_linewidth() > 1.4 * first.get_linewidth()
    shown = words(ax)
    assert {"$w_{1}$ = 0.5", "$w_{2}$ = −1", "$z$ = 0.5", "$a$ = 0.5", "ReLU"} <= set(shown)


def test_weights_of_zero_can_be_drawn():
    assert len(named(draw_neuron((0.0,), (1.0,)), "arrow")) == 4


# --- feature maps -------------------------------------------------------------------------------


def test_every_map_is_drawn_and_to_scale(shoe):
    ax = draw_maps(LENET, LENET_STEPS, shoe)
    maps, columns = named(ax, "map"), named(ax, "neurons")
    assert len(maps) == sum(shape[0] for shape in LENET[:5])
    assert len(columns) == 3
    sides = [each.get_width() for each in maps]
    assert len(ax.images) == 1
    for shape, first in zip(LENET[:5], (0, 1, 7, 13, 29), strict=True):
        inches = sides[first : first + shape[0]]
        assert inches == pytest.approx([sides[0] * shape[1] / 28] * shape[0])
    assert columns[0].get_height() > columns[1].get_height() > columns[2].get_height()
    assert {"6 × 24 × 24", "16 × 4 × 4", "120", "10", "max\npooling"} <= set(words(ax))
    assert len(named(ax, "arrow")) == 7


@pytest.mark.parametrize(
    ("shapes", "steps"),
    [([(1, 8, 8)], []), ([(1, 8, 8), (4,)], []), ([(1, 8), (4,)], ["a"]), ([(0,), (4,)], ["a"])],
)
def test_maps_that_cannot_be_drawn(shapes, steps):
    with pytest.raises(ValueError, match="give"):
        draw_maps(shapes, steps)


# --- a network ----------------------------------------------------------------------------------


def connections(ax):
    return [c for c in ax.collections if isinstance(c, LineCollection)]


def test_a_small_network_is_drawn_in_full():
    ax = draw_network((2, 4, 1))
    assert len(named(ax, "node")) == 7
    assert len(named(ax, "dot")) == 0
    assert sum(len(lines.get_segments()) for lines in connections(ax)) == 2 * 4 + 4 * 1
    found = words(ax)
    titles = [text.replace("\n", " ") for text in found if "layer" in text]
    assert titles == ["input layer", "hidden layer", "output layer"]
    assert [t for t in found if t.isdigit()] == ["2", "4", "1"]
    assert [t for t in found if "neuron" in t] == ["neurons", "neuron"]


@pytest.mark.parametrize("most", [2, 5, 6])
def test_a_large_layer_is_drawn_with_dots_and_its_true_number(most):
    ax = draw_network(NETWORK, most=most, names=("pixels", "a", "b", "classes"))
    assert len(named(ax, "node")) == 4 * most
    assert len(named(ax, "dot")) == 4 * 3
    assert sum(len(lines.get_segments()) for lines in connections(ax)) == 3 * most**2
    assert {"784", "128", "64", "10", "pixels", "classes"} <= set(words(ax))


def test_an_image_stands_before_the_inputs_and_names_after_the_scores(shoe):
    ax = draw_network(NETWORK, image=shoe, scores_names=CLASSES)
    (drawn,) = ax.images
    assert np.array_equal(drawn.get_array(), shoe.numpy())
    assert len(named(ax, "node")) == 3 * 6 + 10
    assert {"28 × 28", "pixels", *CLASSES} <= set(words(ax))
    nodes = named(ax, "node")[-10:]
    heights = {text.get_text(): text.get_position()[1] for text in texts(ax)}
    assert [heights[name] for name in CLASSES] == [node.center[1] for node in nodes]
    assert drawn.get_extent()[1] < min(node.center[0] for node in named(ax, "node"))


def test_a_highlighted_neuron_has_dark_connections_and_the_others_are_pale():
    ax = draw_network(NETWORK, highlight=(1, 127))
    dark = [c for c in connections(ax) if c.get_linewidth()[0] > 2]
    assert len(dark) == 1
    last = min(node.center[1] for node in named(ax, "node"))
    assert [tuple(segment[1]) for segment in dark[0].get_segments()] == [
        (named(ax, "node")[6].center[0], pytest.approx(last))
    ] * 6
    others = {to_hex(c.get_color()[0]) for c in connections(ax) if c not in dark}
    assert len(others) == 1
    assert luminance(others.pop()) > 0.6 > luminance(to_hex(dark[0].get_color()[0]))
    assert "dark: row 127 of $W_{1}$, the 784 weights of neuron 127" in words(ax)


def test_the_way_back_is_dashed_and_has_a_delta_a_layer():
    ax = draw_network((2, 3, 2), backward=True)
    assert {r"$\delta_{1}$", r"$\delta_{2}$", "$L$", "loss", "backward"} <= set(words(ax))
    back = [c for c in connections(ax) if to_hex(c.get_color()[0]).upper() == ORANGE]
    assert sum(len(lines.get_segments()) for lines in back) == 3 * 2
    for lines in back:
        assert lines.get_linestyle()[0][1] is not None  # dashes, not a colour alone
    assert len(named(ax, "from the loss")) == 2
    ways = [arrow.get_xdata() for arrow in named(ax, "arrow")]
    assert len(ways) == 2
    assert all(start > end for start, end in ways)


def test_matrices_have_the_shapes_of_pytorch():
    found = words(draw_network((784, 128, 10), matrices=True))
    assert {"$W_{1}$", "(128, 784)", "$W_{2}$", "(10, 128)"} <= set(found)


# --- products and tables ------------------------------------------------------------------------


def test_a_product_marks_the_row_the_column_and_the_number():
    ax = draw_product("A", (3, 4), "B", (4, 2), "C", (3, 2), row=1, column=0)
    assert len(named(ax, "cell")) == 12 + 8 + 6
    row, column, cell = named(ax, "mark")
    assert row.get_width() == pytest.approx(4 * row.get_height())
    assert column.get_height() == pytest.approx(4 * column.get_width())
    assert cell.get_width() == pytest.approx(cell.get_height())
    boxes = named(ax, "matrix")
    from_top = [
        (box.get_y() + box.get_height() - mark.get_y()) / cell.get_height()
        for box, mark in zip(boxes, (row, column, cell), strict=True)
    ]
    assert from_top == pytest.approx([2, 4, 2])
    assert [box.get_x() for box in boxes[1:]] == pytest.approx([column.get_x(), cell.get_x()])
    assert "C[1, 0] = row 1 of A times column 0 of B" in words(ax)


@pytest.mark.parametrize(
    ("options", "marks", "note"),
    [
        ({"row": 2}, 2, "row 2 of A makes row 2 of C"),
        ({"column": 1}, 2, "column 1 of B makes column 1 of C"),
        ({"column": 1, "bias": "b"}, 3, "column 1 of B makes column 1 of C"),
        ({}, 0, "the inner sizes (hatched) have to be equal: 4 = 4"),
    ],
)
def test_a_row_or_a_column_can_be_marked_alone(options, marks, note):
    ax = draw_product("A", (3, 4), "B", (4, 2), "C", (3, 2), **options)
    assert len(named(ax, "mark")) == marks
    assert note in words(ax)


def test_equal_sizes_are_marked_alike_and_others_not_by_colour_alone():
    bars = named(draw_product("A", (3, 4), "B", (4, 2), "C", (3, 2)), "bar")
    looks = [(to_hex(bar.get_facecolor()), bar.get_hatch()) for bar in bars]
    rows, inner, inner_again, columns, rows_again, columns_again = looks
    assert (rows, inner, columns) == (rows_again, inner_again, columns_again)
    for place in (0, 1):
        assert len({look[place] for look in looks}) == 3
    lengths = [max(bar.get_width(), bar.get_height()) for bar in bars]
    assert lengths == pytest.approx([0.42 * size for size in (3, 4, 4, 2, 3, 2)])


def test_sides_of_large_matrices_are_proportional_within_limits():
    ax = draw_product("X", (392, 784), "W.T", (784, 10), "Z", (392, 10))
    left, right, _ = named(ax, "matrix")
    assert left.get_width() == pytest.approx(2 * left.get_height())
    assert right.get_width() == pytest.approx(0.4)  # true to scale it would be a line
    assert not named(ax, "cell")


def test_numbers_stand_in_their_cells():
    found = words(draw_product("X", X, "W.T", W.T, "Z", X @ W.T + B, bias=B))
    for tensor in (X, W, B, X @ W.T + B):
        assert {number(value, 2) for value in tensor.flatten().tolist()} <= set(found)
    assert {"(3, 4)", "(4, 2)", "(2,)", "(3, 2)", "@", "+", "="} <= set(found)


def test_rows_of_weights_belong_to_neurons():
    ax = draw_rows(W, B, "W1", inputs=("x1", "x2", "x3", "x4"))
    found = words(ax)
    assert {"row 0 = neuron 0’s weights", "row 1 = neuron 1’s weights"} <= set(found)
    assert {"$W_{1}$", "$b_{1}$", "$x_{4}$", "bias"} <= set(found)
    assert len(named(ax, "cell")) == 8 + 2
    assert len(named(ax, "row")) == 4


def test_a_one_hot_row_has_one_1_in_the_labels_column():
    ax = draw_one_hot([2, 0], ("bag", "coat", "top"))
    digits = [text.get_text() for text in named(ax, "digit")]
    assert digits == ["0", "0", "1", "1", "0", "0"]
    places = [text.get_position() for text in named(ax, "digit")]
    names = {text.get_text(): text.get_position()[0] for text in ax.texts if text.get_rotation()}
    for (x, _), name in zip(places, ("bag", "coat", "top") * 2, strict=True):
        assert x == pytest.approx(names[name], abs=0.05)
    assert places[0][1] == places[2][1] > places[3][1]
    assert {"bag", "coat", "top", "label"} <= set(words(ax))


def test_one_hot_rows_of_letters_are_named_upright():
    ax = draw_one_hot([2, 0], ".ab", corner="token")
    assert {".", "a", "b", "token", "b 2", ". 0"} <= set(words(ax))
    assert not any(text.get_rotation() for text in ax.texts)


# --- a chain ------------------------------------------------------------------------------------


def test_a_chain_multiplies_from_the_loss():
    ax = draw_chain(("w", "z", "e", "L"), (3, 1, 2), values=(2, 6, 1, 1))
    found = words(ax)
    assert [text for text in found if text.startswith("= ")] == ["= 6", "= 2", "= 2", "= 1"]
    assert {"dz/dw = 3", "de/dz = 1", "dL/de = 2", "× 3", "dL/dw", "$z$ = 6"} <= set(found)
    directions = [np.sign(np.diff(arrow.get_xdata())[0]) for arrow in named(ax, "arrow")]
    assert directions == [1, 1, 1, -1, -1, -1]


def test_a_chain_of_texts_shows_its_factors():
    found = words(draw_chain(("w", "z", "e", "L"), ("x", 1, "2e")))
    assert [text for text in found if text.startswith("= ")] == [
        "= 2e · 1 · x",
        "= 2e · 1",
        "= 2e",
        "= 1",
    ]


# --- sequences and shortcuts --------------------------------------------------------------------


def test_attention_has_a_row_for_each_word_that_asks_and_darker_cells_for_larger_weights():
    weights = torch.tensor([[0.0, 1.0], [0.25, 0.75]])
    ax = draw_attention(("a", "boot"), weights)
    cells = named(ax, "weight")
    shades = [luminance(cell.get_facecolor()[:3]) for cell in cells]
    assert shades[0] == pytest.approx(1)
    assert shades[0] > shades[2] > shades[3] > shades[1]
    assert cells[0].get_y() == cells[1].get_y() > cells[2].get_y()
    assert [text.get_text() for text in named(ax, "asks")] == ["a", "boot"]
    assert [text.get_text() for text in named(ax, "is asked")] == ["a", "boot"]
    assert [text for text in words(ax) if text[0].isdigit()] == ["0", "1", "0.25", "0.75"]


def test_numbers_of_attention_can_be_read_on_the_darkest_cell():
    (cell,) = named(draw_attention(("a",), torch.ones(1, 1)), "weight")
    assert (luminance(cell.get_facecolor()[:3]) + 0.05) / (luminance("#222222") + 0.05) >= 4.5


def test_an_unrolled_network_has_a_state_more_than_elements():
    ax = draw_unrolled(4)
    found = words(ax)
    assert {"$h_{0}$", "$h_{4}$", "$x_{1}$", "$x_{4}$"} <= set(found)
    assert "$x_{0}$" not in found
    assert found.count("$W_h$") == found.count("$W_x$") == 4
    assert len(named(ax, "node")) == 5 + 4


def test_the_sum_of_a_residual_block_may_go_through_something():
    ax = draw_residual(("convolution", "norm"), last="ReLU", result="$y$")
    assert {"convolution", "norm", "ReLU", "$y$"} <= set(words(ax))
    (plus,), (last,) = named(ax, "node"), named(ax, "last")
    assert plus.center[0] < last.get_x()


def test_a_residual_block_adds_what_went_past_the_layers():
    ax = draw_residual()
    assert {"+", "$f(x)$", "$x + f(x)$"} <= set(words(ax))
    assert len(named(ax, "layer")) == 2
    (shortcut,) = named(ax, "shortcut")
    (plus,) = named(ax, "node")
    left, right = (
        edge(layer)
        for edge, layer in zip(
            (lambda layer: layer.get_x(), lambda layer: layer.get_x() + layer.get_width()),
            named(ax, "layer"),
            strict=True,
        )
    )
    assert shortcut.get_xdata()[0] < left < right < shortcut.get_xdata()[-1] == plus.center[0]


# --- nonsense -----------------------------------------------------------------------------------

NONSENSE = {
    "1 weights for 2 inputs": lambda: draw_neuron((1.0,), (1.0, 2.0)),
    "give 1 to 6": lambda: draw_neuron([1.0] * 7, [1.0] * 7),
    "0 inputs of a neuron": lambda: draw_neuron((), ()),
    "every size has to be at least 1": lambda: draw_network((2, 0, 1)),
    "give 2 to 6, the inputs": lambda: draw_network((3,)),
    "most=1: give 2 to 12": lambda: draw_network((3, 2), most=1),
    "2 names for 3 layers": lambda: draw_network((3, 2, 1), names=("a", "b")),
    r"give one of shape \(H, W\)": lambda: draw_network((3, 2), image=torch.zeros(1, 2, 2)),
    "3 names for 2 scores": lambda: draw_network((3, 2), scores_names="abc"),
    "layer 0 has no weights: give 1 to 1": lambda: draw_network((3, 2), highlight=(0, 0)),
    "neuron 5 of layer 1 is not drawn: choose one of 0, 1": lambda: draw_network(
        (3, 20), most=4, highlight=(1, 5)
    ),
    "the inner sizes 4 and 2 .* is a transpose missing": lambda: draw_product(
        "X", (3, 4), "W", (2, 4), "Z", (3, 2)
    ),
    r"gives \(3, 2\), not \(2, 3\)": lambda: draw_product("X", (3, 4), "W", (4, 2), "Z", (2, 3)),
    "give two sizes": lambda: draw_product("X", (3,), "W", (4, 2), "Z", (2, 3)),
    "of at least 1": lambda: draw_product("X", (0, 4), "W", (4, 2), "Z", (0, 2)),
    "too large for numbers": lambda: draw_product("X", torch.zeros(9, 2), "W", (2, 2), "Z", (9, 2)),
    "have no room": lambda: draw_product(
        "X", torch.ones(2, 8) / 3, "W", torch.ones(8, 8) / 3, "Z", (2, 8)
    ),
    "row 3 of 3 cannot be marked": lambda: draw_product(
        "X", (3, 4), "W", (4, 2), "Z", (3, 2), row=3
    ),
    "column 0 of out cannot": lambda: draw_product(
        "X", ("N", "in"), "W", ("in", "out"), "Z", ("N", "out"), column=0
    ),
    r"the bias has shape \(3,\): give \(2,\)": lambda: draw_product(
        "X", (3, 4), "W", (4, 2), "Z", (3, 2), bias=torch.zeros(3)
    ),
    r"give one of shape \(out, in\)": lambda: draw_rows(torch.zeros(3)),
    "9 neurons": lambda: draw_rows(torch.zeros(9, 2)),
    "9 inputs": lambda: draw_rows(torch.zeros(2, 9)),
    r"give \(2,\)": lambda: draw_rows(torch.zeros(2, 3), torch.zeros(3)),
    "2 names for 3 inputs": lambda: draw_rows(torch.zeros(2, 3), inputs=("a", "b")),
    "label 3 has no name: give labels from 0 to 2": lambda: draw_one_hot([3], "abc"),
    "9 labels": lambda: draw_one_hot([0] * 9, "abc"),
    "1 slopes for 3 names": lambda: draw_chain(("w", "z", "L"), (1,)),
    "0 slopes for 1 names": lambda: draw_chain(("L",), ()),
    "2 values for 3 names": lambda: draw_chain(("w", "z", "L"), (1, 2), values=(1, 2)),
    "6 quantities of a chain": lambda: draw_chain("abcdef", (1,) * 5),
    "9 words": lambda: draw_attention("abcdefghi", torch.zeros(9, 9)),
    r"give \(2, 2\)": lambda: draw_attention("ab", torch.zeros(2, 3)),
    "numbers from 0 to 1": lambda: draw_attention("ab", torch.tensor([[0, 1], [2, -1]])),
    "6 steps": lambda: draw_unrolled(6),
    "0 steps": lambda: draw_unrolled(0),
    "too long to be drawn": lambda: draw_chain("abcde", ("sigmoid(z) * (1 - sigmoid(z))",) * 4),
}


@pytest.mark.parametrize("message", NONSENSE)
def test_nonsense_is_refused_with_what_to_do(message):
    with pytest.raises(ValueError, match=message):
        NONSENSE[message]()


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("w1", "$w_{1}$"),
        ("w", "$w$"),
        ("delta2", r"$\delta_{2}$"),
        ("A_prev", "A_prev"),
        (-0.5, "−0.5"),
        (2.0, "2"),
        (-0.0, "0"),
        (torch.tensor(1.5), "1.5"),
        (0.12345, "0.123"),
    ],
)
def test_symbols(value, shown):
    assert symbol(value) == shown


@pytest.mark.parametrize(
    ("value", "shown"), [(-0.004, "0"), (-1.5, "−1.5"), (10.0, "10"), (0.126, "0.13")]
)
def test_numbers_in_cells_have_two_decimals(value, shown):
    assert number(value, 2) == shown
