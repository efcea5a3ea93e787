"""Chapter 01's references against independent oracles."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

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


@given(st.integers(1, 40), st.integers(1, 40), st.integers(0, 3000))
def test_the_widest_hidden_layer_is_within_the_budget_and_the_next_is_not(n_in, n_out, budget):
    width = ex.widest_hidden(n_in, n_out, budget)
    assert width == 0 or ex.count_parameters([n_in, width, n_out]) <= budget
    assert ex.count_parameters([n_in, width + 1, n_out]) > budget


def test_widest_hidden_layers_of_the_course_networks():
    assert ex.widest_hidden(2, 1, 17) == 4
    assert ex.widest_hidden(784, 10, 101_770) == 128
    assert ex.widest_hidden(784, 10, 100_000) == 125
