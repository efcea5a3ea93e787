"""The references of chapter 06 against torch, brute force and autograd."""

import itertools

import pytest
import torch
from torch import nn
from torch.nn import functional

from course_utils import models
from course_utils.checking import Outcome
from course_utils.exercises import pytorch_cnn as ex
from course_utils.exercises.pytorch_cnn import lenet_observed, lenet_way
from course_utils.exercises.pytorch_cnn.lenet_variant import Variant


def random(*shape, dtype=torch.float32, seed=6):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed), dtype=dtype)


@pytest.mark.parametrize("kernel", [(1, 1), (2, 2), (3, 3), (2, 5), (5, 5), (9, 7)])
@pytest.mark.parametrize("image", [(9, 7), (28, 28)])
def test_conv2d_agrees_with_torch(image, kernel):
    image, kernel = random(*image), random(*kernel, seed=7)
    expected = functional.conv2d(image[None, None], kernel[None, None])[0, 0]
    torch.testing.assert_close(ex.conv2d(image, kernel), expected, rtol=0, atol=1e-5)


def test_conv2d_is_a_cross_correlation():
    image, kernel = random(6, 7, dtype=torch.float64), random(3, 2, dtype=torch.float64, seed=7)
    by_hand = torch.zeros(4, 6, dtype=torch.float64)
    for i, j, a, b in itertools.product(range(4), range(6), range(3), range(2)):
        by_hand[i, j] += image[i + a, j + b] * kernel[a, b]
    torch.testing.assert_close(ex.conv2d(image, kernel), by_hand)


def test_conv2d_leaves_gradients_alone():
    image, kernel = random(5, 5, dtype=torch.float64), random(3, 3, dtype=torch.float64, seed=7)
    image.requires_grad_()
    ex.conv2d(image, kernel).sum().backward()
    ours, image.grad = image.grad, None
    functional.conv2d(image[None, None], kernel[None, None]).sum().backward()
    torch.testing.assert_close(ours, image.grad)


@pytest.mark.parametrize(("stride", "padding"), [(1, 0), (1, 2), (2, 0), (2, 1), (3, 2)])
@pytest.mark.parametrize("kernels", [(6, 3, 5, 5), (1, 3, 1, 1), (4, 3, 2, 5)])
def test_conv2d_layer_agrees_with_torch(kernels, stride, padding):
    X, W, b = random(3, 3, 13, 16), random(*kernels, seed=7), random(kernels[0], seed=8)
    expected = functional.conv2d(X, W, b, stride, padding)
    mine = ex.conv2d_layer(X, W, b, stride, padding)
    torch.testing.assert_close(mine, expected, rtol=0, atol=1e-5)
    if (stride, padding) == (1, 0):
        assert torch.equal(ex.conv2d_layer(X, W, b), mine)


@pytest.mark.parametrize("kernels", [(6, 3, 5, 5), (1, 3, 1, 1), (4, 3, 2, 5)])
def test_conv2d_backward_agrees_with_autograd_and_with_slopes(kernels):
    X, W = random(2, 3, 9, 7, dtype=torch.float64), random(*kernels, dtype=torch.float64, seed=7)
    leaves = [X, W, random(kernels[0], dtype=torch.float64, seed=8)]
    for leaf in leaves:
        leaf.requires_grad_()
    Z = functional.conv2d(*leaves)
    dZ = random(*Z.shape, dtype=torch.float64, seed=9)
    mine = ex.conv2d_backward(dZ, X.detach(), W.detach())
    for gradient, expected in zip(mine, torch.autograd.grad(Z, leaves, dZ), strict=True):
        torch.testing.assert_close(gradient, expected)

    h = 1e-6
    for gradient, place in zip(mine, range(3), strict=True):
        moved = [leaf.detach().clone() for leaf in leaves]
        sums = []
        for sign in (1, -2):
            moved[place].view(-1)[0] += sign * h
            sums.append((ex.conv2d_layer(*moved) * dZ).sum())
        slope = (sums[0] - sums[1]) / (2 * h)
        torch.testing.assert_close(gradient.flatten()[0], slope, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("size", [1, 2, 3, 5])
@pytest.mark.parametrize("shape", [(5, 5), (6, 9), (24, 24)])
def test_max_pool2d_agrees_with_torch(shape, size):
    x = random(*shape)
    expected = functional.max_pool2d(x[None], size)[0]
    torch.testing.assert_close(ex.max_pool2d(x, size), expected, rtol=0, atol=0)


def test_output_size_agrees_with_torch():
    for n, kernel, stride, padding in itertools.product(
        (5, 8, 9, 28, 33), (1, 2, 3, 5), (1, 2, 3, 4), (0, 1, 2)
    ):
        # Unlike nn.MaxPool2d, a convolution may have more padding than half of its kernel.
        layer = nn.Conv2d(1, 1, kernel, stride, padding)
        expected = layer(torch.zeros(1, 1, n, n)).shape
        assert expected[2:] == (ex.conv_output_size(n, kernel, stride, padding),) * 2


@pytest.mark.parametrize("kernel", [1, 3, 5])
@pytest.mark.parametrize(("c_in", "c_out"), [(1, 6), (3, 6), (6, 16), (4, 4), (7, 2)])
def test_parameters_agree_with_torch(c_in, c_out, kernel):
    layer = nn.Conv2d(c_in, c_out, kernel)
    expected = sum(parameter.numel() for parameter in layer.parameters())
    assert ex.conv_parameters(c_in, c_out, kernel) == expected


@pytest.mark.parametrize(("in_channels", "size"), [(1, 28), (3, 32), (1, 17), (2, 45)])
def test_lenet_is_that_of_the_package(in_channels, size):
    X = random(4, in_channels, size, size)
    logits = []
    for make in (ex.LeNet.reference, models.LeNet):
        torch.manual_seed(6)
        logits.append(make(in_channels, size)(X))
    assert torch.equal(*logits)


STUB = """
class LeNet(nn.Module):
    def __init__(self, in_channels, size):
        super().__init__()
        ...

    def forward(self, X):
        return ...
"""


def test_the_untouched_class_is_not_attempted():
    namespace = {"nn": nn}
    exec(STUB, namespace)
    assert ex.LeNet.check(namespace["LeNet"]).outcome is Outcome.NOT_ATTEMPTED


def test_a_network_that_is_half_written_is_not_untouched():
    class HalfWritten(nn.Module):
        def __init__(self, in_channels, size):
            super().__init__()
            self.conv1 = nn.Conv2d(in_channels, 6, 5)

        def forward(self, X):
            return ...

    feedback = ex.LeNet.check(HalfWritten)
    assert feedback.outcome is Outcome.FAILED
    assert "What `forward` returns: should be a tensor of floats, but is `...`" in feedback.message


@pytest.mark.parametrize(("in_channels", "size"), [(1, 28), (3, 32), (2, 19)])
def test_the_right_number_of_parameters_is_that_of_the_reference(in_channels, size):
    expected = sum(each.numel() for each in ex.LeNet.reference(in_channels, size).parameters())
    assert lenet_way.right_count(in_channels, size) == expected


def test_neither_order_nor_storage_of_the_weights_counts():
    dense, transposed = torch.empty(120, 400), torch.empty(400, 120)
    convolution = torch.empty(120, 16, 5, 5)
    for parameter in (dense, transposed, convolution):
        lenet_observed._fill(parameter)
    assert torch.equal(dense, transposed.T)
    assert torch.equal(dense, convolution.flatten(1))


def test_a_variant_of_which_nothing_is_wrong_passes():
    assert ex.LeNet.check(Variant).outcome is Outcome.PASSED


@pytest.mark.parametrize("size", [16, 19, 30])
def test_a_variant_counts_its_own_features(size):
    one, other = Variant(2, size), Variant(2, size, paddings=(0, 0, 0))
    assert one.dense[0].in_features == other.dense[0].in_features


def test_checking_leaves_the_random_numbers_of_the_lesson_alone():
    torch.manual_seed(6)
    expected = torch.rand(1)
    torch.manual_seed(6)
    ex.LeNet.check(ex.LeNet.reference)
    assert torch.equal(torch.rand(1), expected)


def test_lenet_is_told_that_its_features_do_not_fit():
    class WrongSide(ex.LeNet.reference):
        def __init__(self, in_channels, size):
            super().__init__(in_channels, size)
            self.fc1 = nn.Linear(16 * (size // 4) ** 2, 120)

    feedback = ex.LeNet.check(WrongSide)
    assert feedback.misconception == "other_features"


def test_a_pass_that_is_stopped_is_told_in_words():
    class Strange(ex.LeNet.reference):
        def __init__(self, in_channels, size):
            super().__init__(in_channels, size)
            self.conv2 = nn.Conv2d(6, 9, 5)

    message = ex.LeNet.check(Strange).message
    assert "blocked at the first dense layer: 9 values of each image arrive there" in message
