"""Every explorer: its controls at their extremes, and what its pictures show."""

import base64
import io

import ipywidgets
import numpy as np
import pytest
import torch
from matplotlib.backends.backend_agg import FigureCanvasAgg
from PIL import Image

from course_utils.pictures import to_png
from course_utils.plotting import new_figure
from course_utils.widgets import (
    bug_clinic,
    early_stopping,
    pytorch_cnn,
    pytorch_mlp,
    regularization,
)
from course_utils.widgets.explorer import given, moved_png
from course_utils.widgets.number_slider import NumberSlider
from tests.networks import tiny_cnn

IMAGES = torch.arange(3 * 28 * 28).view(3, 28, 28).to(torch.uint8)
LABELS = torch.tensor([9, 0, 4])
CNN = tiny_cnn()

SWEEP = {
    name: {
        strength: torch.linspace(0.1, 0.9, 12).view(3, 4) * (1 + strength + bonus)
        for strength in (0.0, 0.01, 0.05)
    }
    for name, bonus in (("L2", 0.0), ("dropout", 0.02))
}
"""Recordings of trainings that never took place."""

EXPLORERS = {
    "stopping": early_stopping.explore_stopping,
    "schedule": bug_clinic.explore_schedule,
    "curve": regularization.explore_curve,
    "strengths": lambda: regularization.explore_strengths(SWEEP),
    "predictions": lambda: pytorch_mlp.explore_predictions(
        IMAGES, LABELS, torch.eye(10)[[9, 6, 2]]
    ),
    "kernel": lambda: pytorch_cnn.explore_kernel(IMAGES),
    "feature maps": lambda: pytorch_cnn.explore_feature_maps(CNN, IMAGES, LABELS),
}


@pytest.fixture(params=EXPLORERS, name="make")
def each_explorer(request):
    return EXPLORERS[request.param]


def positions(control):
    """Return the extreme positions of a control, its default in between."""
    if isinstance(control, ipywidgets.ToggleButtons):
        return list(control.options)
    return [control.min, control.value, control.max]


def picture_is_valid(explorer):
    png = bytes(explorer.picture.value)
    return png.startswith(b"\x89PNG") and len(png) > 2000


def test_sliders_begin_where_their_handles_can_stand(make):
    for name, control in make().controls.items():
        if isinstance(control, NumberSlider):
            assert control.value == control._number_at(control.handle.value), name


def test_every_control_moves_the_picture_and_its_sentence(make):
    explorer = make()
    for name, control in explorer.controls.items():
        default = control.value
        pictures, sentences = set(), set()
        for position in positions(control):
            control.value = position
            assert picture_is_valid(explorer)
            pictures.add(bytes(explorer.picture.value))
            sentences.add(explorer.caption.value)
        assert len(pictures) >= 2, name
        assert all("nan" not in sentence for sentence in sentences)
        control.value = default


every_scene = pytest.mark.parametrize(
    ("scene", "numbers"),
    [
        (
            lambda: pytorch_mlp.PredictionScene(torch.zeros(28, 28, dtype=torch.uint8)),
            [
                pytorch_mlp.PredictionNumbers(
                    torch.full((28, 28), 80 * k, dtype=torch.uint8),
                    index=k,
                    label=3 * k,
                    probabilities=torch.arange(10).roll(k) / 45,
                    place="",
                )
                for k in range(3)
            ],
        ),
        (
            early_stopping.StoppingScene,
            [
                early_stopping.compute_stopping("noisy", 3, 0.0),
                early_stopping.compute_stopping("plateau, then lower lr", 20, 0.0),
                early_stopping.compute_stopping("overfitting", 1, 0.1),
            ],
        ),
        (
            bug_clinic.ScheduleScene,
            [
                bug_clinic.compute_schedule("batch", 5, 0.1, 938),
                bug_clinic.compute_schedule("epoch", 3, 0.5, 20),
                bug_clinic.compute_schedule("batch", 1, 1.0, 1),
            ],
        ),
        (
            regularization.CurveScene,
            [
                regularization.compute_curve(12, 12, 0.3, "L1", 10),
                regularization.compute_curve(6, 1, 0.0, "dropout", 20),
                regularization.compute_curve(100, 24, 0.6, "L2", 0),
            ],
        ),
        (
            lambda: regularization.StrengthScene(SWEEP, 50),
            [
                regularization.compute_strengths(SWEEP, "L2", 0),
                regularization.compute_strengths(SWEEP, "dropout", 1),
                regularization.compute_strengths(SWEEP, "L2", 2),
            ],
        ),
        (
            pytorch_cnn.KernelScene,
            [
                pytorch_cnn.compute_kernel(IMAGES[0], pytorch_cnn.KERNELS["blur"]),
                pytorch_cnn.compute_kernel(IMAGES[1], pytorch_cnn.KERNELS["left edges"]),
                pytorch_cnn.compute_kernel(IMAGES[2], torch.zeros(3, 3)),
            ],
        ),
        (
            pytorch_cnn.FeatureScene,
            [
                pytorch_cnn.compute_features(CNN, IMAGES, LABELS, *chosen)
                for chosen in ((0, "convolution 1", 5), (1, "pooling 2", 0), (2, "pooling 1", 3))
            ],
        ),
    ],
)


@every_scene
def test_a_picture_depends_on_its_numbers_alone(scene, numbers):
    used = scene()
    drawn = [moved_png(used.draw(one)) for one in (*numbers, *reversed(numbers))]
    there, back = drawn[: len(numbers)], drawn[: len(numbers) - 1 : -1]
    assert there == back
    assert len(set(there)) == len(there)
    assert max(map(len, there)) <= 100_000
    for one, moved in zip(numbers, there, strict=True):
        assert np.array_equal(pixels(moved), drawn_at_once(scene().draw(one)))


def drawn_at_once(fig):
    for artist in fig.findobj():
        artist.set_animated(False)
    return pixels(to_png(fig))


def pixels(png):
    with Image.open(io.BytesIO(png)) as picture:
        return np.asarray(picture.convert("RGB"))


def test_sliders_leave_the_background_alone(make, monkeypatch):
    explorer, drawn = make(), []
    draw = FigureCanvasAgg.draw
    monkeypatch.setattr(FigureCanvasAgg, "draw", lambda self: [drawn.append(self), draw(self)])
    for name, control in explorer.controls.items():
        if not isinstance(control, ipywidgets.ToggleButtons):
            control.value = positions(control)[0]
            control.value = positions(control)[-1]
            assert not drawn, name


CHANGES = {
    "title": lambda ax: ax.set_title("other"),
    "limits": lambda ax: ax.set_xlim(0, 5),
    "ticks": lambda ax: ax.set_yticks([0, 1], ["low", "high"]),
    "label": lambda ax: ax.set_xlabel("x"),
    "ground": lambda ax: ax.set_facecolor("yellow"),
    "image below": lambda ax: ax.imshow([[0, 1]], extent=(0, 1, 0, 1), zorder=-1),
    "added line": lambda ax: ax.plot([0, 1], [1, 0], "r"),
    "moved line": lambda ax: ax.lines[0].set_ydata([0.5, 0.2]),
    "removed line": lambda ax: ax.lines[0].remove(),
    "box of a text": lambda ax: ax.texts[0].get_bbox_patch().set_edgecolor("red"),
    "text of the legend": lambda ax: ax.get_legend().get_texts()[0].set_text("other"),
    "frame": lambda ax: ax.spines.right.set_visible(not ax.spines.right.get_visible()),
    "no axes": lambda ax: ax.set_axis_off(),
    "no frame": lambda ax: ax.set_frame_on(False),
    "axes above": lambda ax: ax.twinx().axhspan(0, 1),
    "axes below": lambda ax: (ax.twinx().axhspan(0, 1), ax.set(zorder=1, frame_on=False)),
    "heading": lambda ax: ax.figure.suptitle("heading"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_any_change_reaches_the_moved_picture(change):
    moved, fresh = some_figure(), some_figure()
    before = moved_png(moved)
    assert moved_png(moved) == before
    for fig in (moved, fresh):
        change(fig.axes[0])
    after = moved_png(moved)
    assert after != before
    assert np.array_equal(pixels(after), drawn_at_once(fresh))


def some_figure():
    """Return a figure with something of every kind in its axes."""
    fig = new_figure(3, 2)
    fig.set_layout_engine("none")
    ax = fig.add_axes((0.2, 0.3, 0.6, 0.4))
    ax.plot([0, 1], [0, 1], linewidth=9, label="line")
    ax.text(0.2, 0.5, "text", bbox={"edgecolor": "black"})
    ax.legend(loc="upper left")
    return fig


def test_a_picture_drawn_elsewhere_in_between_changes_nothing():
    scene = bug_clinic.ScheduleScene()
    first = bug_clinic.compute_schedule("batch", 5, 0.1, 938)
    second = bug_clinic.compute_schedule("epoch", 3, 0.5, 20)
    expected = moved_png(bug_clinic.ScheduleScene().draw(second))
    moved_png(scene.draw(first))
    axes, title = scene.figure.axes[0], scene.figure.axes[0].get_title()
    axes.set_title("another title")
    to_png(scene.figure)
    axes.set_title(title)
    assert moved_png(scene.draw(second)) == expected


def test_without_a_kernel_there_is_a_picture_and_a_text(make):
    explorer = make()
    bundle = explorer._repr_mimebundle_()
    assert base64.b64decode(bundle["image/png"]) == explorer.picture.value
    assert bundle["text/plain"].startswith("Widget: ")
    for control in explorer.controls.values():
        assert control.description in bundle["text/plain"]
    assert "application/vnd.jupyter.widget-view+json" in bundle
    assert all(control.description for control in explorer.controls.values())


def test_the_sentence_is_there_before_its_picture(make):
    explorer, read = make(), []
    explorer.picture.observe(lambda change: read.append(explorer.caption.value), names="value")
    control = next(iter(explorer.controls.values()))
    for position in positions(control)[::-1]:
        control.value = position
        assert read[-1:] in ([], [explorer.caption.value])  # the first may be there already
    assert read


@pytest.mark.parametrize(
    ("value", "text"), [(0.9, "0.90"), (1, "1.00"), (0.905, "0.905"), (0.0625, "0.0625")]
)
def test_a_chosen_number_is_told_with_all_its_decimals(value, text):
    assert given(value) == text
