"""The references of chapter 11 against torch."""

import copy

import pytest
import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from course_utils.checking import Outcome
from course_utils.exercises import deeper_networks as ex
from course_utils.exercises.deeper_networks.residualblock_mistakes import Variant


def random(*shape, seed=11):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


@pytest.mark.parametrize("shape", [(20, 16, 7, 7), (2, 1, 3, 5), (1, 4, 6, 6)])
@pytest.mark.parametrize(("momentum", "eps"), [(0.1, 1e-5), (0.4, 0.3)])
def test_batch_norm_is_that_of_torch_in_both_modes(shape, momentum, eps):
    channels = shape[1]
    layer = nn.BatchNorm2d(channels, eps, momentum)
    layer.weight.data, layer.bias.data = random(channels), random(channels, seed=12)
    gamma, beta = layer.weight.detach(), layer.bias.detach()
    mean, var = torch.zeros(channels), torch.ones(channels)
    for step, training in enumerate((True, True, True, False, False)):
        X = 3 * random(*shape, seed=step) + 2
        expected = layer.train(training)(X).detach()
        arguments = (X, gamma, beta, mean, var, training, momentum, eps)
        mine, mean, var = ex.batch_norm(*arguments)
        torch.testing.assert_close(mine, expected, rtol=0, atol=1e-5)
        torch.testing.assert_close(mean, layer.running_mean, rtol=0, atol=1e-5)
        torch.testing.assert_close(var, layer.running_var, rtol=0, atol=1e-5)


def test_batch_norm_has_the_defaults_and_the_gradient_of_torch():
    X, layer = random(5, 3, 4, 4).requires_grad_(), nn.BatchNorm2d(3)
    weights = random(5, 3, 4, 4, seed=12)
    arguments = (layer.weight, layer.bias, torch.zeros(3), torch.ones(3), True)
    mine = torch.autograd.grad((ex.batch_norm(X, *arguments)[0] * weights).sum(), X)[0]
    torch.testing.assert_close(mine, torch.autograd.grad((layer(X) * weights).sum(), X)[0])


@pytest.mark.parametrize("channels", [1, 5])
def test_a_residual_block_is_its_layers_and_a_shortcut(channels):
    block, X = ex.ResidualBlock.reference(channels), random(3, channels, 6, 5)
    for mode in (True, False):
        block.train(mode)
        path = nn.Sequential(block.conv1, block.norm1, nn.ReLU(), block.conv2, block.norm2)
        expected = (X + copy.deepcopy(path)(X)).relu()
        torch.testing.assert_close(block(X), expected)


def test_a_variant_of_which_nothing_is_wrong_passes():
    assert ex.ResidualBlock.check(Variant).outcome is Outcome.PASSED


STUB = """
class ResidualBlock(nn.Module):
    def __init__(self, channels):
        super().__init__()

    def forward(self, X):
        return ...
"""


def test_the_untouched_class_is_not_attempted():
    namespace = {"nn": nn}
    exec(STUB, namespace)
    assert ex.ResidualBlock.check(namespace["ResidualBlock"]).outcome is Outcome.NOT_ATTEMPTED


def test_checking_leaves_the_random_numbers_of_the_lesson_alone():
    torch.manual_seed(11)
    expected = torch.rand(1)
    torch.manual_seed(11)
    ex.ResidualBlock.check(ex.ResidualBlock.reference)
    assert torch.equal(torch.rand(1), expected)


STACK = [(3, 1, 4), (2, 2, None), (5, 2, 6), (3, 1, 6), (3, 3, None), (1, 1, 2), (2, 1, 3)]


def test_the_field_of_a_stack_is_what_a_gradient_reaches():
    """Means in the place of maxima and of norms: every pixel of a window then has a part."""
    layers, channels = [], 2
    for kernel, stride, c_out in STACK:
        c_out = c_out or channels
        layers.append(nn.Conv2d(channels, c_out, kernel, stride))
        nn.init.ones_(layers[-1].weight)
        channels = c_out
    X = torch.zeros(1, 2, 200, 200, requires_grad=True)
    nn.Sequential(*layers)(X)[0, 0, 0, 0].backward()
    rows = X.grad[0].abs().sum(dim=(0, 2)).nonzero()
    assert ex.stack_cost(2, STACK)[1] == rows.max() - rows.min() + 1


def test_the_parameters_of_a_stack_are_those_of_its_layers():
    layers, channels = [], 2
    for kernel, stride, c_out in STACK:
        if c_out is not None:
            layers += [nn.Conv2d(channels, c_out, kernel, stride, bias=False)]
            layers += [nn.BatchNorm2d(c_out)]
            channels = c_out
    expected = sum(each.numel() for each in nn.Sequential(*layers).parameters())
    assert ex.stack_cost(2, STACK)[0] == expected


@pytest.mark.parametrize("eps", [1e-5, 0.4])
def test_a_folded_convolution_does_what_the_two_layers_do(eps):
    convolution, norm = nn.Conv2d(3, 5, 3, padding=1, bias=False), nn.BatchNorm2d(5, eps)
    norm.weight.data, norm.bias.data = random(5), random(5, seed=12)
    norm.running_mean.copy_(random(5, seed=13))
    norm.running_var.copy_(random(5, seed=14).square() + 0.2)
    X, averages = random(2, 3, 8, 6), (norm.running_mean, norm.running_var)
    with torch.no_grad():
        W, b = ex.fold_batch_norm(convolution.weight, norm.weight, norm.bias, *averages, eps)
        mine = nn.functional.conv2d(X, W, b, padding=1)
        torch.testing.assert_close(mine, norm.eval()(convolution(X)), rtol=1e-5, atol=1e-5)


def test_averages_are_those_of_torch():
    model = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2))
    expected = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.9), use_buffers=True)
    expected.update_parameters(model)  # the first one is a copy
    average = copy.deepcopy(model.state_dict())
    for step in range(4):
        with torch.no_grad():
            for parameter in model.parameters():
                parameter.add_(random(*parameter.shape, seed=step))
        model(random(3, 1, 5, 5, seed=step))
        expected.update_parameters(model)
        average = ex.average_weights(average, model.state_dict(), 0.9)
    for name, value in expected.module.state_dict().items():
        if value.is_floating_point():
            torch.testing.assert_close(average[name], value)
    assert average["1.num_batches_tracked"] == 4
