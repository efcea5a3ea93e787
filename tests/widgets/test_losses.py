"""What the picture of chapter 02 shows."""

import itertools

import pytest
import torch
from torch.nn import functional

from course_utils.widgets import losses as widgets


@pytest.mark.parametrize("true_class", widgets.NAMES)
def test_loss_and_gradient_agree_with_torch(true_class):
    for scores in itertools.product((-10.0, 0.5, 10.0), repeat=3):
        numbers = widgets.compute_loss(*scores, true_class)
        logits = torch.tensor([scores], dtype=torch.float64, requires_grad=True)
        loss = functional.cross_entropy(logits, torch.tensor([numbers.true_class]))
        loss.backward()
        assert numbers.loss == pytest.approx(loss.item(), abs=1e-9)
        assert torch.allclose(numbers.gradient, logits.grad[0], atol=1e-9)
        assert torch.allclose(numbers.probabilities, logits[0].softmax(0), atol=1e-9)


def test_the_true_class_is_marked_without_its_colour():
    scene = widgets.LossScene()
    scene.draw(widgets.compute_loss(0, 0, 0, "Dress"))
    assert [bar.get_hatch() or "" for bar in scene.bars] == ["", "//", ""]
    scene.draw(widgets.compute_loss(0, 0, 0, "Coat"))
    assert [bar.get_hatch() or "" for bar in scene.slopes] == ["//", "", ""]


def test_a_huge_loss_stays_in_the_picture():
    scene = widgets.LossScene()
    scene.draw(widgets.compute_loss(10, 10, -10, "Shirt"))
    (x,), (y,) = scene.point.get_data()
    assert 0 < x < 1
    assert y == 7.0
    text = widgets.describe_loss(widgets.compute_loss(10, 10, -10, "Shirt"))
    assert "1.0e-09; the loss is -log of it, 20.693 (higher than the picture reaches)." in text
