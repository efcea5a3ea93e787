"""What chapter 06 builds is what torch and the package compute; what its prose claims."""

import colorsys
import re
import urllib.error
from itertools import pairwise

import pytest
import torch
from torch import nn
from torch.nn import functional
from torchvision import datasets

from course_utils import models, training
from course_utils.data import MEAN, STD
from course_utils.exercises import forward_pass
from course_utils.exercises import pytorch_cnn as ex
from course_utils.widgets.training import TrainingView
from tests.lessons import assert_same_weights, definitions, seeded
from tools import notebooks as tool

LESSON = "06_pytorch_cnn"
PALETTE = torch.tensor([colorsys.hsv_to_rgb(k / 10, 0.8, 1.0) for k in range(10)])


@pytest.fixture(scope="module")
def lesson():
    names = ("wide_lenet", "pooled", "logits_of", "moved", "shuffled", "unlikeness", "tint")
    given = {
        "palette": PALETTE,
        "order": torch.randperm(784, generator=torch.Generator().manual_seed(6)),
        "conv2d_layer": ex.conv2d_layer.reference,
        "max_pool2d": ex.max_pool2d.reference,
        "relu": forward_pass.relu.reference,
        "dense": forward_pass.dense.reference,
    }
    return definitions(LESSON, *names, **given)


@pytest.fixture(scope="module")
def changed():
    return definitions(LESSON, "Changed", device=torch.device("cpu")).Changed


def noise(*shape):
    return torch.rand(*shape, generator=torch.Generator().manual_seed(6))


def parameters(model):
    return sum(parameter.numel() for parameter in model.parameters())


def test_the_solution_is_lenet_too():
    one, other = seeded(ex.LeNet.reference, 3, 32), seeded(models.LeNet, 3, 32)
    assert_same_weights(one, other)


def test_the_order_in_memory_changes_no_weight_and_hardly_a_score(lesson):
    quick = seeded(lesson.wide_lenet).to(memory_format=torch.channels_last)
    plain = seeded(lesson.wide_lenet)
    assert_same_weights(quick, plain)
    X = noise(4, 1, 28, 28)
    torch.testing.assert_close(quick(X), plain(X), rtol=0, atol=1e-5)


def test_own_functions_compute_what_the_wide_network_computes(lesson):
    model, X = seeded(lesson.wide_lenet), noise(2, 1, 28, 28)
    layers = [model[k] for k in (0, 3, 7, 9, 11)]
    with torch.no_grad():
        torch.testing.assert_close(lesson.logits_of(X, layers), model(X), rtol=0, atol=1e-5)


def test_pooled_maps_agree_with_torch(lesson):
    Z = noise(2, 3, 9, 12) - 0.5
    assert torch.equal(lesson.pooled(Z, 2), functional.max_pool2d(Z, 2))


def test_shuffled_images_keep_their_pixels(lesson):
    X = noise(3, 1, 28, 28)
    one = lesson.shuffled(X)
    assert one.shape == X.shape
    assert not torch.equal(one, X)
    assert torch.equal(one.flatten(1).sort(dim=1).values, X.flatten(1).sort(dim=1).values)
    same_place = lesson.shuffled(torch.arange(784.0).view(1, 1, 28, 28))
    assert torch.equal(one[1].flatten(), X[1].flatten()[same_place.flatten().long()])


def test_unlikeness_of_noise_is_two_and_of_a_slope_is_small(lesson):
    random = torch.randn(2000, 5, 5, generator=torch.Generator().manual_seed(6))
    assert lesson.unlikeness(random) == pytest.approx(2, abs=0.1)
    slope = torch.arange(5.0).repeat(5, 1)[None]
    assert lesson.unlikeness(slope) < 0.5


def test_changed_batches_change_their_images_when_they_are_needed(changed):
    X, y = noise(10, 2), torch.arange(10)
    batches = changed(lambda X, y: X + y[:, None], X, y, 4, torch.Generator().manual_seed(6))
    assert len(batches) == 3
    for _ in range(2):
        found = list(batches)
        labels = torch.cat([each for _, each in found])
        assert sorted(labels.tolist()) == list(range(10))
        assert torch.equal(torch.cat([each for each, _ in found]), X[labels] + labels[:, None])


def test_moved_images_have_black_at_the_left(lesson):
    X = (noise(3, 1, 28, 28) - MEAN) / STD
    moved = lesson.moved(X, 2)
    assert moved.shape == X.shape
    assert torch.equal(moved[..., 2:], X[..., :-2])
    torch.testing.assert_close(moved[..., :2] * STD + MEAN, torch.zeros(3, 1, 28, 2))
    assert torch.equal(lesson.moved(X, 0), X)


def test_a_tint_multiplies_the_padded_image(lesson):
    images = torch.randint(
        0, 256, (2, 28, 28), generator=torch.Generator().manual_seed(6), dtype=torch.uint8
    )
    tinted = lesson.tint(images, torch.tensor([0, 6]))
    assert tinted.shape == (2, 3, 32, 32)
    for one, image, colour in zip(tinted, images, PALETTE[[0, 6]], strict=True):
        expected = torch.zeros(3, 32, 32)
        expected[:, 2:-2, 2:-2] = colour[:, None, None] * image / 255
        torch.testing.assert_close(one, expected)


# Numbers in the prose


def test_the_answers_to_the_kernel_widget():
    image = noise(28, 28)
    to_the_right = torch.tensor([[0.0, 0, 0], [1, 0, 0], [0, 0, 0]])
    assert torch.equal(ex.conv2d(image, to_the_right), image[1:-1, :-2])

    thin_line = torch.tensor([[-1.0, -1, -1], [1, 1, 1], [-1, -1, -1]])
    line, edge = torch.zeros(9, 9), torch.zeros(9, 9)
    line[4], edge[4:] = 1, 1
    assert ex.conv2d(line, thin_line).amax() == 3
    for turned in (edge, edge.flip(0), edge.T, edge.flip(0).T):
        assert ex.conv2d(turned, thin_line).amax() <= 0
    assert ex.conv2d(edge, thin_line).amin() == -3


def test_without_relu_no_kernel_is_0_at_the_edges_of_an_area_and_answers_to_a_line():
    line, area = torch.zeros(9, 9), torch.zeros(12, 9)
    line[4], area[4:9] = 1, 1
    units = torch.eye(3)[:, :, None].expand(3, 3, 3) / 3  # kernels with one row of weights each
    at_edges = torch.stack([ex.conv2d(area, unit)[:, 3] for unit in units], dim=1)
    assert at_edges[2].tolist() == [0, 0, 1]  # at the upper edge the last row alone
    assert at_edges[3].tolist() == [0, 1, 1]
    assert torch.linalg.matrix_rank(at_edges) == 3  # so that 0 at all edges leaves only sums of 0
    assert [ex.conv2d(line, unit)[3, 3].item() for unit in units] == [0, 1, 0]


def test_windows_are_counted_as_in_the_text():
    assert ex.conv_output_size(8, 3, 2, 1) == 4
    assert ex.conv_output_size(28, 5, 1, 0) == 24
    sides = [28]
    for kernel, stride in ((5, 1), (2, 2), (5, 1), (2, 2)):
        sides.append(ex.conv_output_size(sides[-1], kernel, stride, 0))
    assert sides == [28, 24, 12, 8, 4]
    assert 25 * 784 == 19_600
    assert 24 * 24 == 576


def test_two_kernels_of_5_collapse_to_one_of_9():
    image, first, second = noise(20, 20), noise(5, 5) - 0.5, noise(5, 5) - 0.5
    twice = ex.conv2d(ex.conv2d(image, first), second)
    padded = functional.pad(first, (4, 4, 4, 4))
    joined = ex.conv2d(padded, second.flip(0, 1))
    assert joined.shape == (9, 9)
    torch.testing.assert_close(ex.conv2d(image, joined), twice, rtol=1e-4, atol=1e-4)


def products(model, X):
    """Return how many multiplications a network needs for one image."""
    total = 0
    for layer in model:
        X = layer(X)
        if isinstance(layer, nn.Conv2d):
            total += layer.weight.numel() * X[0, 0].numel()
        elif isinstance(layer, nn.Linear):
            total += layer.weight.numel()
    return total


def test_the_budgets_are_those_of_the_text(lesson):
    wide, sizes = lesson.wide_lenet(), [784, 147, 10]
    assert parameters(wide) == 117_078
    assert parameters(models.MLP(sizes)) == 116_875
    assert products(wide, torch.zeros(1, 1, 28, 28)) == 1_302_120
    assert sum(n_in * n_out for n_in, n_out in pairwise(sizes)) == 116_718


# CIFAR-10, without the network

CELL = "cifar10-code"


def run_cell(cell_id, namespace, **replaced):
    source = next(
        cell.source for cell in tool.read(tool.find_notebook(LESSON)).cells if cell.id == cell_id
    )
    for old, new in replaced.items():
        assert f"{old} = False" in source
        source = source.replace(f"{old} = False", f"{old} = {new}")
    exec(source, namespace)
    return namespace


@pytest.fixture
def no_photographs(monkeypatch):
    def refuse(*args, **kwargs):
        raise urllib.error.URLError("no network")

    monkeypatch.setattr(datasets, "CIFAR10", refuse)


def test_without_the_flag_nothing_is_downloaded(no_photographs, capsys):
    assert run_cell(CELL, {})["photos"] is None
    assert "Nothing was downloaded" in capsys.readouterr().out


def test_offline_the_download_ends_in_a_sentence(no_photographs, capsys):
    namespace = run_cell(CELL, {}, DOWNLOAD_CIFAR10=True)
    assert namespace["photos"] is None
    assert "Are you offline?" in capsys.readouterr().out
    run_cell("cifar10-run-code", namespace)
    assert "no training" in capsys.readouterr().out


def test_photographs_are_trained_on(changed, monkeypatch, capsys):
    class Photographs:
        def __init__(self, root, download):
            assert download
            generator = torch.Generator().manual_seed(6)
            shape = (45_100, 32, 32, 3)
            self.data = torch.zeros(shape, dtype=torch.uint8)
            self.targets = torch.randint(10, (45_100,), generator=generator).tolist()
            for k in range(45_100):
                self.data[k, :, :, 0] = 20 * self.targets[k]  # easy, so that little is enough
            self.data = self.data.numpy()

    monkeypatch.setattr(datasets, "CIFAR10", Photographs)

    class Few(changed):
        def __init__(self, change, X, y, *rest):
            super().__init__(change, X[:2000], y[:2000], *rest)

    namespace = {
        "torch": torch,
        "LeNet": models.LeNet,
        "device": torch.device("cpu"),
        "cross_entropy": functional.cross_entropy,
        "Changed": Few,
        "fit": training.fit,
        "TrainingView": TrainingView,
        "display": lambda view: None,
    }
    run_cell(CELL, namespace, DOWNLOAD_CIFAR10=True)
    run_cell("cifar10-train-code", namespace)
    run_cell("cifar10-run-code", namespace)
    told = re.search(r"validation accuracy ([01]\.\d+)", capsys.readouterr().out)
    assert float(told[1]) > 0.8
