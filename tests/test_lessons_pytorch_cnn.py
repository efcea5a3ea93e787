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
from course_utils.exercises import pytorch_cnn as ex
from course_utils.widgets.training import TrainingView
from tests.lessons import assert_same_weights, definitions, seeded
from tools import notebooks as tool

LESSON = "06_pytorch_cnn"
PALETTE = torch.tensor([colorsys.hsv_to_rgb(k / 10, 0.8, 1.0) for k in range(10)])
WIDE = {"features": 800, "channels": (12, 32), "padding": 2}


@pytest.fixture(scope="module")
def lesson():
    names = ("by_shifting", "pool_by_windows", "lenet", "moved", "tint")
    return definitions(LESSON, *names, palette=PALETTE)


def noise(*shape):
    return torch.rand(*shape, generator=torch.Generator().manual_seed(6))


def parameters(model):
    return sum(parameter.numel() for parameter in model.parameters())


@pytest.mark.parametrize(
    ("in_channels", "size", "features", "expected"),
    [(3, 32, 400, 62_006), (1, 28, 256, 44_426)],
)
def test_lenet_is_the_packages_bit_for_bit(lesson, in_channels, size, features, expected):
    X = noise(5, in_channels, size, size)
    one = seeded(lesson.lenet, in_channels, features)
    one.to(memory_format=torch.contiguous_format)  # another order in memory rounds otherwise
    other = seeded(models.LeNet, in_channels, size)
    assert parameters(one) == parameters(other) == expected
    for mine, theirs in zip(one.parameters(), other.parameters(), strict=True):
        assert torch.equal(mine, theirs)
    assert torch.equal(one(X), other(X))

    labels = torch.tensor([0, 9, 3, 3, 5])
    for model in (one, other):
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
        training.train_one_epoch(model, [(X, labels)] * 3, functional.cross_entropy, optimizer)
    for mine, theirs in zip(one.parameters(), other.parameters(), strict=True):
        assert torch.equal(mine, theirs)
    start = seeded(lesson.lenet, in_channels, features)
    assert not torch.equal(one(X), start(X))  # the comparison can fail


def test_the_order_in_memory_changes_no_weight_and_hardly_a_score(lesson):
    quick = seeded(lesson.lenet, 3, 400)
    plain = seeded(lesson.lenet, 3, 400).to(memory_format=torch.contiguous_format)
    assert_same_weights(quick, plain)
    X = noise(4, 3, 32, 32)
    torch.testing.assert_close(quick(X), plain(X), rtol=0, atol=1e-5)


def test_the_solution_is_lenet_too():
    one, other = seeded(ex.LeNet.reference, 3, 32), seeded(models.LeNet, 3, 32)
    assert_same_weights(one, other)


@pytest.mark.parametrize("kernel", [(1, 1), (3, 3), (2, 5), (5, 5)])
def test_shifted_copies_add_up_to_a_convolution(lesson, kernel):
    image, kernel = noise(28, 20), noise(*kernel) - 0.5
    expected = functional.conv2d(image[None, None], kernel[None, None])[0, 0]
    torch.testing.assert_close(lesson.by_shifting(image, kernel), expected, rtol=0, atol=1e-5)


@pytest.mark.parametrize("size", [1, 2, 3])
def test_pooling_agrees_with_torch(lesson, size):
    x = noise(11, 14) - 0.5
    expected = functional.max_pool2d(x[None], size)[0]
    assert torch.equal(lesson.pool_by_windows(x, size), expected)


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

    thin_line = torch.tensor([[-1.0, -1, -1], [2, 2, 2], [-1, -1, -1]])
    line, edge = torch.zeros(9, 9), torch.zeros(9, 9)
    line[4], edge[4:] = 1, 1
    assert ex.conv2d(line, thin_line).amax() == 6
    assert sorted(set(ex.conv2d(edge, thin_line)[:, 0].tolist())) == [-3, 0, 3]


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
    wide, sizes = lesson.lenet(1, **WIDE), [784, 147, 10]
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
    run_cell("cifar10-train-code", namespace)
    assert "no training" in capsys.readouterr().out


def test_photographs_are_trained_on(lesson, monkeypatch, capsys):
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
    namespace = {
        "torch": torch,
        "lenet": lesson.lenet,
        "device": torch.device("cpu"),
        "cross_entropy": functional.cross_entropy,
        "evaluate": training.evaluate,
        "Batches": lambda X, y, *rest: training.Batches(X[:2000], y[:2000], *rest),
        "train_one_epoch": training.train_one_epoch,
        "TrainingView": TrainingView,
    }
    run_cell(CELL, namespace, DOWNLOAD_CIFAR10=True)
    run_cell("cifar10-train-code", namespace)
    told = re.search(r"validation accuracy ([01]\.\d+)", capsys.readouterr().out)
    assert float(told[1]) > 0.8
