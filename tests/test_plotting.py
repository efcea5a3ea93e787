import base64
import io
import itertools
import math

import numpy as np
import pytest
import torch
from IPython.display import Markdown
from matplotlib.colors import to_hex, to_rgb
from matplotlib.figure import Figure
from matplotlib.text import Text
from PIL import Image

from course_utils import pictures, plotting
from course_utils.data import CLASSES, load_fashion_mnist
from course_utils.diagrams import draw_maps, draw_network
from course_utils.training import History

X = torch.linspace(-3, 3, 50)
CURVES = {"ReLU": X.relu(), "sigmoid": X.sigmoid(), "tanh": X.tanh(), "none": X}
SCORES = torch.tensor([0.5, -1.0, 3.0, 2.0])
NAMES = ("a", "b", "c", "d")


@pytest.fixture(scope="module")
def images():
    return load_fashion_mnist("test")[0][:25]


def draw_every_figure(images):
    """One figure from each function, filled as the notebooks fill them."""
    titles = [CLASSES[k % 10] for k in range(25)]
    return {
        "plot_image": plotting.plot_image(images[0], "Ankle boot").figure,
        "plot_weights": plotting.plot_weights(X[:49].reshape(7, 7), "Weights").figure,
        "plot_images": plotting.plot_images(images, titles),
        "plot_curves": plotting.plot_curves(X, CURVES, "Activations").figure,
        "plot_scores": plotting.plot_scores(torch.arange(10) / 3, CLASSES, "Scores").figure,
    }


@pytest.fixture(scope="module")
def figures(images):
    return draw_every_figure(images)


@pytest.fixture(scope="module")
def pngs(figures):
    return {name: pictures.to_png(fig) for name, fig in figures.items()}


# --- where values are ---------------------------------------------------------------------------


class OnAGpu(torch.Tensor):
    """A tensor that, like one on a GPU, becomes an array only where a copy is asked for."""

    def numpy(self, *, force=False):
        if not force:
            raise TypeError("can't convert cuda:0 device type tensor to numpy")
        return self.as_subclass(torch.Tensor).numpy(force=True)


DRAWN = {
    "image": lambda of: plotting.plot_image(of(torch.rand(4, 4))),
    "colour image": lambda of: plotting.plot_image(of(torch.rand(3, 4, 4))),
    "images": lambda of: plotting.plot_images(of(torch.rand(2, 4, 4)), "ab"),
    "weights": lambda of: plotting.plot_weights(of(torch.rand(4, 4))),
    "kernels": lambda of: plotting.plot_kernels(of(torch.rand(2, 3, 3)), "ab"),
    "curves": lambda of: plotting.plot_curves(of(X), {"ReLU": of(X).relu()}),
    "scores": lambda of: plotting.plot_scores(of(SCORES), NAMES),
    "spread": lambda of: plotting.plot_spread({"one": of(SCORES)}),
    "confusion": lambda of: plotting.plot_confusion(of(torch.eye(2)), "ab"),
    "grid": lambda of: plotting.plot_grid(of(torch.eye(2)), "ab"),
    "network": lambda of: draw_network((16, 2), image=of(torch.rand(4, 4))),
    "maps": lambda of: draw_maps([(1, 4, 4), (2, 2, 2)], ["pool"], image=of(torch.rand(4, 4))),
}


@pytest.mark.parametrize("draw", DRAWN.values(), ids=DRAWN)
def test_values_on_a_gpu_are_drawn(draw):
    draw(lambda values: values.as_subclass(OnAGpu).requires_grad_(values.is_floating_point()))


# --- pictures -----------------------------------------------------------------------------------


def test_new_figure_has_its_size_and_no_axes():
    fig = plotting.new_figure(5, 2)
    assert isinstance(fig, Figure)
    assert fig.axes == []
    assert Image.open(io.BytesIO(pictures.to_png(fig))).size == (500, 200)


def test_every_figure_is_a_valid_and_small_png(pngs):
    for name, png in pngs.items():
        with Image.open(io.BytesIO(png)) as picture:
            assert picture.format == "PNG"
            assert picture.text == {}, "holds more than the picture, such as a version"
            picture.load()
        assert len(png) <= 100_000, name


def test_figures_made_alike_give_the_same_bytes(pngs, images):
    again = draw_every_figure(images)
    assert {name: pictures.to_png(fig) for name, fig in again.items()} == pngs
    assert len(set(pngs.values())) == len(pngs)


def test_text_can_be_read_on_a_projector(figures, pngs):
    for name, fig in figures.items():
        texts = [text for text in fig.findobj(Text) if text.get_text() and text.get_visible()]
        assert texts, name
        assert min(text.get_fontsize() for text in texts) >= 9, name


def test_a_sharp_picture_has_twice_the_pixels_and_few_bytes():
    fig = plotting.plot_confusion(torch.arange(100).view(10, 10), [f"class {k}" for k in range(10)])
    small, sharp = pictures.to_png(fig.figure), pictures.to_sharp_png(fig.figure)
    assert len(sharp) < 1.2 * len(small)
    with Image.open(io.BytesIO(small)) as before, Image.open(io.BytesIO(sharp)) as after:
        assert after.size == (2 * before.width, 2 * before.height)
        shrunk = after.convert("RGB").resize(before.size, Image.Resampling.BOX)
        difference = np.abs(np.asarray(shrunk, dtype=float) - np.asarray(before.convert("RGB")))
    assert np.median(difference) <= 2  # what is drawn may stand a pixel beside
    assert difference.mean() < 16


def test_show_displays_one_picture_and_its_caption(monkeypatch):
    shown = []
    monkeypatch.setattr(plotting, "display", lambda *args, **kwargs: shown.append((args, kwargs)))
    fig = plotting.plot_scores(SCORES, NAMES).figure
    plotting.show(fig, "Class c wins.")
    ((bundle,), options), ((caption,), plain) = shown
    png = base64.b64decode(bundle["image/png"])
    assert png == pictures.to_sharp_png(fig)
    assert bundle["text/plain"] == "Class c wins."
    assert set(bundle) == {"image/png", "text/plain"}
    metadata = options["metadata"]["image/png"]
    assert metadata == {"alt": "Class c wins.", "width": 600}
    assert options["raw"] is True
    with Image.open(io.BytesIO(png)) as picture:
        assert picture.size == (1200, 720)
        corner, inside = (picture.convert("RGB").getpixel(place) for place in ((0, 0), (20, 20)))
    assert min(corner) < 230 <= min(inside) < 250  # a border, and a card that does not glare
    assert isinstance(caption, Markdown)
    assert caption.data == "*Class c wins.*"
    assert plain == {}


# --- plots --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "plot",
    [
        lambda ax: plotting.plot_image(torch.zeros(4, 4, dtype=torch.uint8), "t", ax=ax),
        lambda ax: plotting.plot_weights(X[:4].reshape(2, 2), "t", ax=ax),
        lambda ax: plotting.plot_curves(X, CURVES, "t", ax=ax),
        lambda ax: plotting.plot_scores(SCORES, NAMES, "t", ax=ax),
    ],
    ids=["image", "weights", "curves", "scores"],
)
def test_draws_into_the_axes_it_is_given_or_into_new_ones(plot):
    left, right = plotting.side_by_side(2)
    assert plot(right) is right
    assert right.get_title() == "t"
    assert right.has_data()
    assert not left.has_data()
    new = plot(None)
    assert new.has_data()
    assert new.figure is not right.figure
    assert new.figure.axes[0] is new


@pytest.mark.parametrize("columns", [1, 3])
def test_side_by_side(columns):
    axes = plotting.side_by_side(columns, width=8, height=2)
    assert axes == axes[0].figure.axes
    assert len(axes) == columns
    assert axes[0].figure.get_size_inches().tolist() == [8, 2]


def test_an_image_is_white_on_black_on_the_scale_of_its_type():
    pixels = torch.tensor([[0, 100], [50, 100]], dtype=torch.uint8)
    for image, scale in ((pixels, (0, 255)), (pixels / 255, (0, 1))):
        ax = plotting.plot_image(image)
        (drawn,) = ax.images
        assert drawn.get_clim() == scale
        assert drawn.get_cmap().name == "gray"
        assert np.array_equal(drawn.get_array(), image.numpy())
        assert not ax.axison
        assert ax.get_title() == ""


@pytest.mark.parametrize(
    ("weights", "limit"),
    [([[0.5, -2.0]], 2), ([[0.5, 1.0]], 1), ([[-0.5, -1.0]], 1), ([[0.0, 0.0]], 1)],
)
def test_weights_are_white_at_zero_and_darkest_at_the_largest_on_either_side(weights, limit):
    ax = plotting.plot_weights(torch.tensor(weights))
    (drawn,) = ax.images
    assert drawn.get_clim() == (-limit, limit)
    assert np.array_equal(drawn.get_array(), np.array(weights))
    assert drawn.to_rgba(0.0) == pytest.approx((1, 1, 1, 1), abs=0.05)
    assert luminance(drawn.to_rgba(limit)) < 0.2
    assert luminance(drawn.to_rgba(-limit)) < 0.2
    assert drawn.colorbar.ax.get_ylabel() == "weight"
    assert not ax.axison


def test_pictures_of_weights_can_share_one_scale():
    ax = plotting.plot_weights(torch.tensor([[0.5, -0.25]]), largest=2.0)
    assert ax.images[0].get_clim() == (-2, 2)


@pytest.mark.parametrize(("count", "columns", "rows"), [(1, 5, 1), (5, 5, 1), (7, 3, 3)])
def test_images_in_rows(count, columns, rows, images):
    fig = plotting.plot_images(images[:count], NAMES[:1] * count, columns)
    assert len(fig.axes) == count
    for ax, image in zip(fig.axes, images, strict=False):
        assert np.array_equal(ax.images[0].get_array(), image.numpy())
        assert ax.get_title() == "a"
        assert ax.get_gridspec().get_geometry() == (rows, columns)


def test_every_image_needs_a_title(images):
    with pytest.raises(ValueError, match="shorter"):
        plotting.plot_images(images, ["one"])


def test_curves_differ_in_colour_and_dash_and_have_a_legend():
    ax = plotting.plot_curves(X, CURVES, "Activations", xlabel="input")
    lines = ax.lines[:4]
    for line, (name, y) in zip(lines, CURVES.items(), strict=True):
        assert line.get_label() == name
        assert np.array_equal(line.get_xdata(), X.numpy())
        assert np.array_equal(line.get_ydata(), y.numpy())
    assert len({line.get_linestyle() for line in lines}) == 4
    assert len({line.get_color() for line in lines}) == 4
    assert [text.get_text() for text in ax.get_legend().get_texts()] == list(CURVES)
    assert (ax.get_title(), ax.get_xlabel()) == ("Activations", "input")


def test_a_fifth_curve_is_refused_and_not_left_out():
    with pytest.raises(ValueError, match="only 4 curves can be told apart, not 5"):
        plotting.plot_curves(X, {**CURVES, "cube": X**3})


def test_the_largest_score_stands_out_without_its_colour():
    ax = plotting.plot_scores(SCORES, NAMES)
    assert [bar.get_width() for bar in ax.patches] == SCORES.tolist()
    assert [bar.get_hatch() for bar in ax.patches] == [None, None, "//", None]
    assert [to_hex(bar.get_facecolor()).upper() == plotting.ORANGE for bar in ax.patches] == [
        False,
        False,
        True,
        False,
    ]
    labels = ax.get_yticklabels()
    assert [label.get_text() for label in labels] == list(NAMES)
    assert [label.get_fontweight() for label in labels] == ["normal", "normal", "bold", "normal"]
    assert ax.yaxis_inverted()  # the first class is on top


# --- colours ------------------------------------------------------------------------------------

# Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB
SIGHT = {
    "usual": np.eye(3),
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopia": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
CLEARLY_DIFFERENT = 15  # CIE 1976; just noticeable is about 2.3


def linear(colour):
    rgb = np.array(to_rgb(colour))
    return np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)


def luminance(colour):
    """Relative luminance of a colour, WCAG 2."""
    return XYZ[1] @ linear(colour)


def lab(colour, sight):
    """CIE L*a*b* (D65) of a colour as seen with that sight."""
    xyz = XYZ @ np.clip(SIGHT[sight] @ linear(colour), 0, 1) / XYZ.sum(axis=1)
    f = np.where(xyz > (6 / 29) ** 3, np.cbrt(xyz), xyz / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def distance(one, other, sight):
    return np.linalg.norm(lab(one, sight) - lab(other, sight))


@pytest.mark.parametrize("sight", SIGHT)
def test_curves_can_be_told_apart_by_colour_blind_readers(sight):
    colours = [colour for colour, _ in plotting.LINE_STYLES]
    for one, other in itertools.combinations(colours, 2):
        assert distance(one, other, sight) >= CLEARLY_DIFFERENT, (one, other)


@pytest.mark.parametrize("sight", SIGHT)
def test_signs_of_weights_can_be_told_apart_by_colour_blind_readers(sight):
    below, zero, above = (colour_of(value) for value in (-1, 0, 1))
    for one, other in ((below, zero), (zero, above), (below, above)):
        assert distance(one, other, sight) >= CLEARLY_DIFFERENT


def colour_of(weight):
    """The colour that stands for a weight among weights from -1 to 1."""
    ax = plotting.plot_weights(torch.tensor([[-1.0, 1.0]]))
    return ax.images[0].to_rgba(float(weight))


def test_the_measure_finds_a_pair_that_colour_blind_readers_mix_up():
    red, green = "tab:red", "tab:green"
    assert distance(red, green, "usual") > 100
    assert distance(red, green, "deuteranopia") < CLEARLY_DIFFERENT
    assert lab("white", "usual") == pytest.approx([100, 0, 0], abs=0.01)
    for matrix in SIGHT.values():  # grey stays grey
        assert matrix.sum(axis=1) == pytest.approx(1, abs=1e-5)


@pytest.mark.parametrize("colour", [*(colour for colour, _ in plotting.LINE_STYLES), plotting.GREY])
def test_colours_stand_out_on_white(colour):
    assert 1.05 / (luminance(colour) + 0.05) >= 3  # WCAG 2, non-text contrast


def test_a_history_without_validation_is_one_curve():
    fig = plotting.plot_history(History([0.5, 0.4]), "three")
    (losses,) = fig.axes
    assert [line.get_label() for line in losses.lines] == ["training"]
    assert losses.lines[0].get_ydata().tolist() == [0.5, 0.4]
    both = plotting.plot_history(History([0.5], [0.6], [0.8]))
    assert [len(ax.lines) for ax in both.axes] == [2, 1]


@pytest.mark.parametrize(
    "history", [History(), History([math.nan], [math.inf], [0.1]), History([0.1], [0.2], [1.0])]
)
@pytest.mark.parametrize("epochs", [None, 5])
def test_any_history_can_be_drawn(history, epochs):
    figure = plotting.plot_history(history, "diverged", epochs)
    assert pictures.to_png(figure).startswith(b"\x89PNG")


def test_the_axes_stay_while_a_training_runs():
    whole = History([2.0, 0.9, 0.5], [1.0, 0.8, 0.7], [0.62, 0.71, 0.83])
    limits = set()
    for done in (1, 2, 3):
        so_far = History(whole.train_loss[:done], whole.val_loss[:done], whole.val_accuracy[:done])
        losses, accuracy = plotting.plot_history(so_far, "a net", epochs=3).axes
        limits.add((losses.get_xlim(), losses.get_ylim(), accuracy.get_xlim(), accuracy.get_ylim()))
    assert limits == {((0.5, 3.5), (0.0, 2.1), (0.5, 3.5), (0.6, 1.0))}


@pytest.mark.parametrize(("epochs", "marker"), [(1, "o"), (20, "o"), (21, "")])
def test_few_points_are_seen_as_points(epochs, marker):
    (losses,) = plotting.plot_history(History([0.5] * epochs)).axes
    assert losses.lines[0].get_marker() in (marker, marker or "None")


def test_bars_start_at_zero_and_carry_their_numbers():
    ax = plotting.plot_bars({"slow": 3.25, "quick": 1.0}, "Race", "seconds", "{:.1f}")
    assert [bar.get_width() for bar in ax.patches] == [3.25, 1.0]
    assert ax.get_xlim()[0] == 0
    assert [label.get_text() for label in ax.get_yticklabels()] == ["slow", "quick"]
    assert ax.yaxis_inverted()
    assert [text.get_text() for text in ax.texts] == [f"{3.25:.1f}", "1.0"]


def test_a_confusion_matrix_shows_every_count_in_its_place():
    counts = torch.tensor([[8, 2, 0], [1, 9, 0], [0, 0, 0]])
    ax = plotting.plot_confusion(counts, ["a", "b", "c"])
    shown = {(*map(round, text.get_position()),): text for text in ax.texts}
    for row in range(3):
        for column in range(3):
            assert shown[column, row].get_text() == str(counts[row, column].item())
    assert [label.get_text() for label in ax.get_yticklabels()] == ["a", "b", "c"]
    assert (ax.get_ylabel(), ax.get_xlabel()) == ("true class", "answer of the network")
    shares = ax.images[0].get_array()
    assert shares[0].tolist() == pytest.approx([0.8, 0.2, 0.0])
    assert shares[2].tolist() == [0, 0, 0]  # a class without an image


@pytest.mark.parametrize("share", [0.0, 0.2, 0.4, 0.49, 0.51, 0.6, 1.0])
def test_numbers_in_a_confusion_matrix_stand_out_from_their_shade(share):
    n = round(100 * share)
    ax = plotting.plot_confusion(torch.tensor([[n, 100 - n], [0, 1]]), ["a", "b"])
    behind = luminance(ax.images[0].to_rgba(share)[:3])
    text = luminance(ax.texts[0].get_color())
    low, high = sorted((behind, text))
    assert (high + 0.05) / (low + 0.05) >= 4.5  # WCAG 2, text contrast


def test_a_table_is_white_at_zero_and_darkest_at_its_largest_number():
    ax = plotting.plot_grid(torch.tensor([[0.0, 3.0], [12.0, 1.0]]), "ab", xlabel="next")
    (picture,) = ax.images
    shades = picture.to_rgba(picture.get_array())[..., :3].mean(axis=-1)
    assert shades[0, 0] == shades.max()
    assert shades[1, 0] == shades.min()
    assert [each.get_text() for each in ax.get_xticklabels()] == ["a", "b"]
    assert ax.get_xlabel() == "next"


def test_a_spread_shows_every_value_and_mean_and_deviation():
    values = {"one": torch.tensor([0.5, 0.75, 1.0]), "other": torch.tensor([2.0, 2.0, 2.0])}
    ax = plotting.plot_spread(values, "Accuracy")
    strokes = [
        line for line in ax.lines if line.get_marker() == "|" and line.get_markersize() == 10
    ]
    assert [list(line.get_xdata()) for line in strokes] == [[0.5, 0.75, 1.0], [2.0, 2.0, 2.0]]
    dots = [bar.lines[0].get_xydata()[0].tolist() for bar in ax.containers]
    assert dots == [[0.75, 0], [2.0, 1]]
    (segment,) = ax.containers[0].lines[2][0].get_segments()
    assert segment[:, 0].tolist() == pytest.approx([0.5, 1.0])
    assert [label.get_text() for label in ax.get_yticklabels()] == ["one", "other"]
    assert ax.get_ylim() == (1.5, -0.5)


def test_a_colour_image_has_its_channels_last():
    image = torch.zeros(3, 4, 5)
    image[0, 1, 2] = 1
    shown = plotting.plot_image(image).images[0].get_array()
    assert shown.shape == (4, 5, 3)
    assert shown[1, 2].tolist() == [1, 0, 0]


def test_kernels_share_a_scale_that_is_white_at_zero():
    kernels = torch.stack([torch.full((2, 2), value) for value in (-3.0, 0.5)])
    fig = plotting.plot_kernels(kernels, ["a", "b"])
    assert [ax.get_title() for ax in fig.axes] == ["a", "b"]
    assert [ax.images[0].get_clim() for ax in fig.axes] == [(-3, 3), (-3, 3)]
    assert plotting.plot_kernels(torch.zeros(1, 2, 2), ["0"]).axes[0].images[0].get_clim() == (
        -1,
        1,
    )
