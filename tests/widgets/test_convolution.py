"""A kernel over an image: what the page computes against PyTorch, and what the lesson says."""

import colorsys
from functools import cache
from itertools import product

import pytest
import torch
from torch.nn import functional

from course_utils.data import load_fashion_mnist
from course_utils.widgets import convolution
from course_utils.widgets.convolution import MOST, SHOWN, explore_kernel
from tests.widgets.javascript import call

IMAGE = torch.randint(
    0, 256, (28, 28), generator=torch.Generator().manual_seed(6), dtype=torch.uint8
)
INITIAL = {"stride": 1, "padding": 0, "tint": 1, "relu": False, "step": 0, "whole": True}
PRESETS = ("unchanged", "blur", "sharpen", "left edges", "upper edges", "all 0")
SHAPES = [{"size": 3, "channels": 1}, {"size": 5, "channels": 1}, {"size": 3, "channels": 3}]


def noise(count):
    numbers = torch.rand(count, generator=torch.Generator().manual_seed(count))
    return (10 * numbers.double() - 5).tolist()


def computed(states, image=IMAGE):
    pixels = image.flatten().tolist()
    return call("convolution/compute.js", "compute", [(pixels, state) for state in states])


def mapped(state, image=IMAGE):
    [numbers] = computed([state], image)
    return torch.tensor(numbers["map"], dtype=torch.float64).view(numbers["side"], -1)


@cache
def presets():
    """Return the weights of the presets by name, size and channels."""
    calls = list(product(PRESETS, SHAPES))
    found = call("convolution/kernels.js", "preset", calls)
    return {
        (name, *shape.values()): weights
        for (name, shape), weights in zip(calls, found, strict=True)
    }


def preset(name, shape):
    return presets()[name, shape["size"], shape["channels"]]


def kernel_of(weights):
    channels, size = (3, 3) if len(weights) == 27 else (1, round(len(weights) ** 0.5))
    return torch.tensor(weights, dtype=torch.float64).view(1, channels, size, size)


def tinted(image, tint):
    colour = torch.tensor(colorsys.hsv_to_rgb(tint / 10, 0.8, 1.0), dtype=torch.float64)
    return colour[:, None, None] * image / 255


# Against PyTorch


STATES = [
    {
        "weights": noise(count),
        "stride": stride,
        "padding": padding,
        "tint": (3 * stride + padding) % 10,
        "relu": relu,
        "step": step,
    }
    for count, stride, padding, relu, step in product(
        (9, 25, 27), (1, 2, 3), (0, 1, 2), (False, True), (0, 57, 10_000)
    )
]


@pytest.fixture(scope="module")
def results():
    return list(zip(STATES, computed(STATES), strict=True))


def expected_map(state):
    kernel = kernel_of(state["weights"])
    X = tinted(IMAGE, state["tint"]) if kernel.shape[1] == 3 else (IMAGE.double() / 255)[None]
    z = functional.conv2d(X[None], kernel, stride=state["stride"], padding=state["padding"])
    return z[0, 0].relu() if state["relu"] else z[0, 0]


def test_the_feature_map_is_that_of_pytorch(results):
    for state, numbers in results:
        expected = expected_map(state)
        side = numbers["side"]
        assert expected.shape == (side, side)
        found = torch.tensor(numbers["map"], dtype=torch.float64).view(side, side)
        torch.testing.assert_close(found, expected, rtol=0, atol=1e-5)
        assert numbers["low"] == pytest.approx(min(0.0, float(expected.min())))
        assert numbers["high"] == pytest.approx(max(0.0, float(expected.max())))


def test_the_products_add_up_to_the_number_of_the_map(results):
    for state, numbers in results:
        row, column = numbers["place"]
        assert row * numbers["side"] + column == min(state["step"], numbers["side"] ** 2 - 1)
        terms = [term for part in numbers["slices"] for term in part["terms"]]
        assert [term["weight"] for term in terms] == state["weights"]
        for term in terms:
            assert term["product"] == pytest.approx(term["pixel"] * term["weight"])
        total = sum(term["product"] for term in terms)
        assert sum(part["sum"] for part in numbers["slices"]) == pytest.approx(total)
        assert numbers["sum"] == pytest.approx(total)
        assert numbers["value"] == pytest.approx(float(expected_map(state)[row, column]), abs=1e-9)


def test_the_pixels_of_the_window_are_those_below_the_kernel(results):
    for state, numbers in results:
        padding, size = state["padding"], numbers["size"]
        top, left = (corner + padding for corner in numbers["corner"])
        X = tinted(IMAGE, state["tint"]) if numbers["channels"] == 3 else IMAGE[None] / 255
        padded = functional.pad(X, (padding,) * 4)
        window = padded[:, top : top + size, left : left + size].double().flatten()
        found = [term["pixel"] for part in numbers["slices"] for term in part["terms"]]
        assert found == pytest.approx(window.tolist(), abs=1e-6)


def test_what_no_window_reaches_is_what_no_gradient_reaches(results):
    for state, numbers in results:
        X = torch.ones(1, numbers["channels"], 28, 28, requires_grad=True)
        kernel = torch.ones_like(kernel_of(state["weights"])).float()
        z = functional.conv2d(X, kernel, stride=state["stride"], padding=state["padding"])
        z.sum().backward()
        is_reached = X.grad[0, 0].diagonal() > 0
        assert is_reached.tolist() == [k < 28 - numbers["unused"] for k in range(28)]


def test_colours_are_those_of_the_palette_of_the_lesson():
    for tint, found in enumerate(
        call("convolution/compute.js", "tintOf", [[k] for k in range(10)])
    ):
        assert found == pytest.approx(colorsys.hsv_to_rgb(tint / 10, 0.8, 1.0))


# Kernels


def test_unchanged_cuts_off_the_border_only():
    state = INITIAL | {"weights": preset("unchanged", SHAPES[0])}
    torch.testing.assert_close(mapped(state), IMAGE[1:-1, 1:-1].double() / 255)
    state |= {"padding": 1}
    torch.testing.assert_close(mapped(state), IMAGE.double() / 255)


def test_flat_areas_follow_the_sum_of_the_weights_and_the_sentence_says_so():
    flat = torch.full((28, 28), 51, dtype=torch.uint8)
    states = [
        INITIAL | {"weights": preset(name, shape)} for name, shape in product(PRESETS, SHAPES[:2])
    ]
    numbers = computed(states, flat)
    says = call("convolution/sentence.js", "sentence", list(zip(states, numbers, strict=True)))
    for state, result, text in zip(states, numbers, says, strict=True):
        total = sum(state["weights"])
        assert result["map"] == pytest.approx([0.2 * total] * result["side"] ** 2)
        if abs(total) < 1e-6:
            assert "add up to 0, so equally bright areas become 0." in text
        else:
            assert total == pytest.approx(1)
            assert "add up to 1, so equally bright areas keep their brightness." in text


def sentence(state, image=IMAGE):
    [text] = call("convolution/sentence.js", "sentence", [(state, *computed([state], image))])
    return text


def test_the_sentence_says_what_the_window_gives_and_how_large_the_map_is():
    white = torch.full((28, 28), 255, dtype=torch.uint8)
    state = INITIAL | {"weights": [-1, 0, 0, 0, 0, 0, 0, 0, -1], "step": 27}
    assert sentence(state, white) == (
        "The window’s nine products add up to −2: row 1, column 1 of the feature map. "
        "The weights add up to −2, so equally bright areas become −2 times their brightness. "
        "28 × 28 pixels give 26 × 26 numbers."
    )
    assert sentence(state | {"relu": True, "stride": 2, "step": 0}, white) == (
        "The window’s nine products add up to −2, of which ReLU makes 0: row 0, column 0 of the "
        "feature map. The weights add up to −2, so equally bright areas become 0 after ReLU. "
        "28 × 28 pixels give 13 × 13 numbers; the last row and column are in no window."
    )
    colour = INITIAL | {"weights": ([0] * 4 + [1] + [0] * 4) * 3, "tint": 0, "stride": 3}
    assert sentence(colour, white) == (
        "The window’s 27 products, in three sums of 1, 0.2, 0.2, add up to 1.4: row 0, column 0 of "
        "the feature map. 28 × 28 pixels give 9 × 9 numbers; the last row and column are in no "
        "window."
    )


def test_what_becomes_of_flat_areas_is_not_said_before_the_whole_map_is_asked_for():
    state = INITIAL | {"weights": preset("left edges", SHAPES[0]), "whole": False}
    assert "bright" not in sentence(state)


def test_no_kernel_at_all_is_no_error():
    state = INITIAL | {"weights": preset("all 0", SHAPES[0])}
    [numbers] = computed([state])
    assert set(numbers["map"]) == {0}
    assert (numbers["low"], numbers["high"]) == (0, 0)


def test_a_preset_stays_a_preset_in_every_shape():
    known = presets()
    exact = [[weights] for weights in known.values()]
    rounded = [[[weight + 1e-15 for weight in weights]] for weights in known.values()]
    names = [name for name, *_ in known]
    assert call("convolution/kernels.js", "nameOf", exact + rounded) == names * 2
    calls = [(weights, shape) for weights, shape in product(known.values(), SHAPES)]
    expected = [preset(name, shape) for name, shape in product(names, SHAPES)]
    assert call("convolution/kernels.js", "reshaped", calls) == expected
    for (_, size, channels), weights in known.items():
        assert len(weights) == channels * size**2


def test_a_typed_weight_is_not_taken_for_that_of_a_preset_and_is_remembered():
    blur = preset("blur", SHAPES[0])
    state = {"weights": blur, "own": noise(9)}
    [changes] = call("convolution/kernels.js", "withWeights", [(state, {4: 0.203})])
    assert changes == {"weights": [*blur[:4], 0.203, *blur[5:]], "own": changes["weights"]}
    assert call("convolution/kernels.js", "nameOf", [[changes["weights"]]]) == ["own"]
    [back] = call("convolution/kernels.js", "withWeights", [(state | changes, {4: 0.2})])
    assert back == {"weights": blur}


def test_a_kernel_of_ones_own_gets_zeros_around_it_and_a_slice_for_each_channel():
    own = noise(9)
    small, large, three = SHAPES
    shapes = [(own, shape) for shape in SHAPES]
    around = functional.pad(kernel_of(own), (1, 1, 1, 1)).flatten().tolist()
    assert call("convolution/kernels.js", "reshaped", shapes) == [own, around, own * 3]
    others = [(around, small), (own * 3, small), (noise(27), large), (around, three)]
    middle, first, slices, copies = call("convolution/kernels.js", "reshaped", others)
    assert middle == first == own
    assert kernel_of(slices)[0, 0, 1:-1, 1:-1].flatten().tolist() == noise(27)[:9]
    assert copies == own * 3


def test_the_window_stays_where_it_is_when_its_moves_change():
    cases = [
        (INITIAL | {"weights": noise(9), "step": step}, change)
        for step in (0, 197, 675)
        for change in ({"padding": 2}, {"stride": 2}, {"stride": 3, "padding": 1})
    ]
    changes = call("convolution/compute.js", "staying", cases)
    befores = computed([state for state, _ in cases])
    afters = computed([state | found for (state, _), found in zip(cases, changes, strict=True)])
    for before, after in zip(befores, afters, strict=True):
        reach = after["stride"] if after["unused"] else after["stride"] / 2
        for old, new in zip(before["corner"], after["corner"], strict=True):
            assert abs(old - new) <= reach


# The size


def test_windows_are_counted_as_pytorch_counts_them():
    cases = [
        (n, {"size": size, "stride": stride, "padding": padding})
        for n, size, stride, padding in product((8, 27, 28), (3, 5), (1, 2, 3), (0, 1, 2))
    ]
    for (n, how), found in zip(
        cases, call("convolution/compute.js", "outputSize", cases), strict=True
    ):
        kernel = torch.zeros(1, 1, how["size"], how["size"])
        z = functional.conv2d(
            torch.zeros(1, 1, n, n), kernel, stride=how["stride"], padding=how["padding"]
        )
        assert found == z.shape[-1]


def test_the_formula_has_the_numbers_and_says_what_is_rounded():
    states = [
        INITIAL | {"weights": noise(9), "stride": stride, "padding": padding}
        for stride, padding in ((1, 0), (2, 1))
    ]
    numbers = [[each] for each in computed(states)]
    assert call("convolution/sentence.js", "formula", numbers) == [
        "(n + 2p − k) / s + 1 = (28 + 2 · 0 − 3) / 1 + 1 = 26",
        "(n + 2p − k) / s + 1 = (28 + 2 · 1 − 3) / 2 + 1 = 14.5, rounded down: 14",
    ]


# What the lesson says


@pytest.fixture(scope="module")
def shapes():
    [pixels] = call("convolution/shapes.js", "shapesImage", [[]])
    return torch.tensor(pixels, dtype=torch.uint8).view(28, 28)


THIN = [-1, -1, -1, 1, 1, 1, -1, -1, -1]


def test_left_edges_are_orange_where_it_is_brighter_on_the_right(shapes):
    z = mapped(INITIAL | {"weights": preset("left edges", SHAPES[0])}, shapes)
    area = z[10:20]  # windows inside the rows of the large area
    assert (area[:, 1:3] == 3).all()
    assert (area[:, 13:15] == -3).all()


def test_a_single_1_on_the_left_moves_the_image_to_the_right():
    weights = [0, 0, 0, 1, 0, 0, 0, 0, 0]
    torch.testing.assert_close(
        mapped(INITIAL | {"weights": weights}), IMAGE[1:-1, :-2].double() / 255
    )


def test_with_relu_a_row_of_1_answers_to_a_thin_line_and_to_no_edge(shapes):
    z = mapped(INITIAL | {"weights": THIN, "relu": True}, shapes)
    assert z[3].max() == 3
    assert (z[3, 3:16] == 3).all()
    assert (z[8:, :] == 0).all()  # the large area and the upright line
    assert mapped(INITIAL | {"weights": THIN}, shapes)[8:].min() == -3
    twos = [-1, -1, -1, 2, 2, 2, -1, -1, -1]
    edges = mapped(INITIAL | {"weights": twos, "relu": True}, shapes)
    assert edges[8:].max() == 3


def test_without_relu_what_answers_to_lines_answers_to_edges():
    """An edge is made of lines, and a convolution adds what it makes of each."""
    lines = torch.zeros(10, 28, 28, dtype=torch.uint8)
    lines[range(10), range(10, 20)] = 255
    state = INITIAL | {"weights": noise(9)}
    calls = [(image.flatten().tolist(), state) for image in (*lines, lines.sum(0))]
    maps = [numbers["map"] for numbers in call("convolution/compute.js", "compute", calls)]
    *alone, area = torch.tensor(maps, dtype=torch.float64)
    torch.testing.assert_close(area, torch.stack(alone).sum(0))


def test_at_stride_2_the_line_is_missed_and_padding_1_finds_it_again(shapes):
    state = INITIAL | {"weights": THIN, "relu": True, "stride": 2}
    assert mapped(state, shapes).max() == 0
    assert mapped(state | {"padding": 1}, shapes).max() == 3


def test_padding_1_keeps_28_pixels_for_a_kernel_of_3_and_2_for_one_of_5():
    states = [
        INITIAL | {"weights": noise(size**2), "padding": padding, "stride": stride}
        for size, padding, stride in ((3, 1, 1), (5, 2, 1), (5, 0, 3))
    ]
    small, large, stepping = call("convolution/compute.js", "layout", [[each] for each in states])
    assert small["side"] == large["side"] == 28
    assert (stepping["side"], stepping["unused"]) == (8, 2)


def test_a_dot_shows_the_kernel_turned_by_180_degrees(shapes):
    z = mapped(INITIAL | {"weights": [1, 2, 3, 4, 5, 4, 3, 2, 0]}, shapes)
    assert z[2:5, 20:23].flatten().tolist() == [0, 2, 3, 4, 5, 4, 3, 2, 1]


def test_red_minus_green_tells_red_from_cyan():
    boot = load_fashion_mnist("test")[0][0]
    single = [0, 0, 0, 0, 1, 0, 0, 0, 0]
    weights = single + [-weight for weight in single] + [0] * 9
    red, cyan = (
        mapped(INITIAL | {"weights": weights, "tint": tint, "relu": True}, boot) for tint in (0, 5)
    )
    assert red.max() > 0.5
    assert cyan.max() == 0


# What Python gives


@pytest.fixture
def given(monkeypatch):
    """What the instrument is given."""
    given = {}
    monkeypatch.setattr(
        convolution, "Instrument", lambda name, **rest: given.update(rest, name=name)
    )
    return given


def test_the_images_go_to_the_page_as_bytes(given):
    images = IMAGE.expand(2 * MOST, 28, 28)
    explore_kernel(images)
    assert given == {
        "name": "convolution",
        "data": images[:MOST].numpy().tobytes(),
        "picture": "",
    }


def test_the_images_of_the_chapter_have_a_picture(given):
    images, labels = load_fashion_mnist("test")
    explore_kernel(images[list(SHOWN)])
    assert given["picture"] == "convolution"
    assert sorted(labels[list(SHOWN)].tolist()) == list(range(10))


@pytest.mark.parametrize(
    ("images", "message"),
    [
        ([[0]], "images must be a tensor, not list"),
        (IMAGE, r"uint8 of shape \(N, 28, 28\).*not torch.uint8 of shape \(28, 28\)"),
        (IMAGE[None] / 255, "must be uint8 .*not torch.float32"),
        (IMAGE.expand(0, 28, 28), "there is no image"),
    ],
)
def test_it_says_what_it_takes(images, message):
    with pytest.raises(ValueError, match=message):
        explore_kernel(images)
