"""What the pictures of chapter 01 show."""

import itertools

import numpy as np
import pytest
import torch

from course_utils.widgets import forward_pass as widgets


def test_all_corners_of_the_control_space_are_finite():
    for w1, w2, b in itertools.product((-3.0, 0.0, 3.0), repeat=3):
        for activation, task in itertools.product(widgets.ACTIVATIONS, widgets.TASKS):
            numbers = widgets.compute_neuron(w1, w2, b, activation, task)
            assert numbers.outputs.isfinite().all()
            assert numbers.z_corners.isfinite().all()
            assert "nan" not in widgets.describe_neuron(numbers)


def test_neuron_separates_and_and_or_but_never_xor():
    settings = list(itertools.product(np.arange(-3, 3.1, 0.5), repeat=3))
    best = {
        task: max(widgets.compute_neuron(*one, "none", task).right for one in settings)
        for task in widgets.TASKS
    }
    assert best == {"AND": 4, "OR": 4, "XOR (exactly one)": 3}


def test_neuron_output_at_a_known_place():
    numbers = widgets.compute_neuron(1.0, 0.5, 0.25, "sigmoid")
    middle = numbers.outputs.shape[0] // 2
    assert numbers.outputs[middle, middle] == pytest.approx(1 / (1 + np.exp(-0.25)), abs=1e-6)
    assert numbers.outputs[0, -1] == pytest.approx(1 / (1 + np.exp(-(3 - 1.5 + 0.25))), abs=1e-6)


def test_neuron_boundary_is_where_z_is_zero():
    scene = widgets.NeuronScene()
    scene.draw(widgets.compute_neuron(1.5, -0.5, 0.75))
    x1, x2 = scene.line.get_data()
    assert np.allclose(1.5 * np.array(x1) - 0.5 * np.array(x2) + 0.75, 0, atol=1e-4)
    tail, tip = scene.arrow.get_position(), scene.arrow.xy
    assert 1.5 * tip[0] - 0.5 * tip[1] + 0.75 > 1.5 * tail[0] - 0.5 * tail[1] + 0.75


def test_neuron_without_weights_has_no_boundary():
    scene = widgets.NeuronScene()
    numbers = widgets.compute_neuron(0, 0, 1)
    scene.draw(numbers)
    assert not scene.line.get_visible()
    assert not scene.arrow.get_visible()
    assert "the same everywhere" in widgets.describe_neuron(numbers)


def test_network_has_a_boundary_only_where_the_score_changes_its_sign():
    scene = widgets.RegionScene()
    scene.draw(widgets.compute_regions(0, 0, 1, 0, 0))
    assert scene.plane.boundary.get_segments() == []
    scene.draw(widgets.compute_regions(1, -1, 0, 0, 0.5, activation="none"))
    points = np.concatenate(scene.plane.boundary.get_segments())
    assert np.allclose(2 * points.sum(axis=1) + 0.5, 0, atol=1e-4)


def test_network_solves_xor_as_the_chapter_says():
    numbers = widgets.compute_regions(-1, -1, 1, 1, 0, hidden_bias=-0.5)
    assert numbers.right == 4
    assert "4 of 4" in widgets.describe_regions(numbers)


def test_network_without_activation_has_a_straight_boundary():
    generator = torch.Generator().manual_seed(0)
    for setting in torch.randn(20, 6, generator=generator).tolist():
        numbers = widgets.compute_regions(*setting, activation="none")
        assert numbers.right < 4
        bends = numbers.scores.diff(n=2, dim=0).abs().max() + numbers.scores.diff(n=2).abs().max()
        assert bends < 1e-4
    assert "straight line" in widgets.describe_regions(numbers)


def test_network_agrees_with_linear_layers():
    hidden, output = torch.nn.Linear(2, 4), torch.nn.Linear(4, 1)
    with torch.no_grad():
        hidden.weight.copy_(widgets.HIDDEN_WEIGHTS)
        hidden.bias.fill_(0.3)
        output.weight.copy_(torch.tensor([[0.5, -1.0, 2.0, 0.1]]))
        output.bias.fill_(-0.2)
        scores = output(torch.relu(hidden(widgets.CORNERS)))[:, 0]
    numbers = widgets.compute_regions(0.5, -1.0, 2.0, 0.1, -0.2, hidden_bias=0.3)
    assert torch.allclose(numbers.score_corners, scores, atol=1e-6)
