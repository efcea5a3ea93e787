"""Every explorer: its controls at their extremes, and what its pictures show."""

import base64

import ipywidgets
import pytest
import torch

from course_utils.data import CLASSES
from course_utils.plotting import to_png
from course_utils.widgets import backpropagation, forward_pass, gradient_descent, losses, start_here

EXPLORERS = {
    "neuron": forward_pass.explore_neuron,
    "regions": forward_pass.explore_regions,
    "loss": losses.explore_loss,
    "descent": gradient_descent.explore_descent,
    "graph": backpropagation.explore_graph,
    "gradient size": backpropagation.explore_gradient_size,
    "images": lambda: start_here.explore_images(
        torch.arange(3 * 28 * 28).view(3, 28, 28).to(torch.uint8), torch.tensor([9, 0, 4])
    ),
}


@pytest.fixture(params=EXPLORERS, name="make")
def each_explorer(request):
    return EXPLORERS[request.param]


def positions(control):
    """Return the extreme positions of a control, its default in between."""
    if isinstance(control, ipywidgets.ToggleButtons):
        return list(control.options)
    if isinstance(control, ipywidgets.FloatLogSlider):  # its ends are exponents
        return [control.base**control.min, control.value, control.base**control.max]
    return [control.min, control.value, control.max]


def picture_is_valid(explorer):
    png = bytes(explorer.picture.value)
    return png.startswith(b"\x89PNG") and len(png) > 2000


def test_every_control_moves_the_picture_and_its_sentence(make):
    for name in make().controls:
        explorer = make()
        pictures, sentences = set(), set()
        for position in positions(explorer.controls[name]):
            explorer.controls[name].value = position
            assert picture_is_valid(explorer)
            pictures.add(bytes(explorer.picture.value))
            sentences.add(explorer.caption.value)
        assert len(pictures) >= 2, name
        assert all("nan" not in sentence for sentence in sentences)


@pytest.mark.parametrize(
    ("scene", "numbers"),
    [
        (
            forward_pass.NeuronScene,
            [
                forward_pass.compute_neuron(1, 2, 0.5),
                forward_pass.compute_neuron(0, 0, 1, "ReLU", "XOR (exactly one)"),
                forward_pass.compute_neuron(-2, 1, 0, "none", "OR"),
            ],
        ),
        (
            forward_pass.RegionScene,
            [
                forward_pass.compute_regions(1, 1, -1, -1, 0),
                forward_pass.compute_regions(0, 0, 0, 0, 1),
                forward_pass.compute_regions(2, 0, 0, 0, -1, 1.5, "tanh", "AND"),
            ],
        ),
        (
            losses.LossScene,
            [
                losses.compute_loss(0, 0, 0, "Coat"),
                losses.compute_loss(10, -10, 10, "Dress"),
                losses.compute_loss(-3, 1, 0.5, "Shirt"),
            ],
        ),
        (
            backpropagation.GraphScene,
            [
                backpropagation.compute_graph(2, 3, 7),
                backpropagation.compute_graph(-0.5, 0, 2),
                backpropagation.compute_graph(0, -3, 6),
            ],
        ),
        (
            backpropagation.DepthScene,
            [
                backpropagation.compute_gradient_size("sigmoid", "LeCun: 1/√in", 20),
                backpropagation.compute_gradient_size("sigmoid", "too small: 0.3/√in", 40),
                backpropagation.compute_gradient_size("ReLU", "too large: 3/√in", 2),
            ],
        ),
        (
            gradient_descent.DescentScene,
            [
                gradient_descent.compute_descent("bowl", "SGD", 0.6),
                gradient_descent.compute_descent("saddle", "Adam", 0.1, y=0.0),
                gradient_descent.compute_descent("ravine (Rosenbrock)", "RMSprop", 1.0, steps=3),
            ],
        ),
        (
            start_here.BrowserScene,
            [
                start_here.BrowserNumbers(
                    k, torch.full((28, 28), 80 * k, dtype=torch.uint8), "Coat"
                )
                for k in range(3)
            ],
        ),
    ],
)
def test_a_picture_depends_on_its_numbers_alone(scene, numbers):
    used = scene()
    drawn = [to_png(used.draw(one)) for one in (*numbers, *reversed(numbers))]
    assert drawn[: len(numbers)] == drawn[: len(numbers) - 1 : -1]
    fresh = [to_png(scene().draw(one)) for one in numbers]
    assert drawn[: len(numbers)] == fresh


def test_browser_names_the_class_of_the_image():
    explorer = EXPLORERS["images"]()
    explorer.controls["index"].value = 2
    assert CLASSES[4] in explorer.caption.value


def test_without_a_kernel_there_is_a_picture_and_a_text(make):
    explorer = make()
    bundle = explorer._repr_mimebundle_()
    assert base64.b64decode(bundle["image/png"]) == explorer.picture.value
    assert bundle["text/plain"].startswith("Widget: ")
    for control in explorer.controls.values():
        assert control.description in bundle["text/plain"]
    assert "application/vnd.jupyter.widget-view+json" in bundle


def test_every_control_has_a_visible_label_and_sliders_an_editable_number(make):
    for control in make().controls.values():
        assert control.description
        assert getattr(control, "readout", True)
