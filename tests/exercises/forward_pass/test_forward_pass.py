"""Chapter 01's references against independent oracles."""

import pytest
import torch

from course_utils.exercises import forward_pass as ex


def test_sigmoid_and_relu_agree_with_torch():
    z = torch.linspace(-1000, 1000, 2001, dtype=torch.float64)
    assert torch.allclose(ex.sigmoid(z), torch.sigmoid(z), rtol=0, atol=1e-12)
    assert torch.equal(ex.relu(z), torch.relu(z))


def test_dense_and_forward_agree_with_linear_layers():
    generator = torch.Generator().manual_seed(0)
    X = torch.randn(7, 10, generator=generator)
    layers = [torch.nn.Linear(10, 5), torch.nn.Linear(5, 3)]
    params = [(layer.weight.detach(), layer.bias.detach()) for layer in layers]
    model = torch.nn.Sequential(layers[0], torch.nn.ReLU(), layers[1])
    assert torch.allclose(ex.dense(X, *params[0]), layers[0](X), atol=1e-6)
    assert torch.allclose(ex.forward(X, params), model(X), atol=1e-6)


@pytest.mark.parametrize(
    ("sizes", "count"),
    [
        ([784, 128, 64, 10], 109_386),
        ([784, 128, 10], 101_770),
        ([784, 256, 128, 10], 235_146),
        ([10, 5, 1], 61),
        ([2, 4, 1], 17),
    ],
)
def test_parameter_counts_of_the_course_networks(sizes, count):
    assert ex.count_parameters(sizes) == count
