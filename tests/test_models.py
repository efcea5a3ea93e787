import pytest
import torch

from course_utils.models import MLP, LeNet


def parameters(model):
    return sum(parameter.numel() for parameter in model.parameters())


@pytest.mark.parametrize(
    ("sizes", "expected"),
    [
        ([784, 128, 64, 10], 109_386),
        ([784, 128, 10], 101_770),
        ([784, 256, 128, 10], 235_146),
        ([10, 5, 1], 61),
        ([2, 4, 1], 17),
    ],
)
def test_parameters_of_the_mlps(sizes, expected):
    assert parameters(MLP(sizes)) == expected


def test_an_mlp_is_dense_layers_with_relu_between():
    model = MLP([4, 5, 3, 2])
    X = torch.randn(7, 4, generator=torch.Generator().manual_seed(5))
    A = X
    for position, layer in enumerate(model.layers):
        Z = A @ layer.weight.T + layer.bias
        A = Z.clamp(min=0) if position < 2 else Z
    torch.testing.assert_close(model(X), A)


def test_an_mlp_flattens_images():
    model = MLP([12, 3])
    X = torch.randn(5, 3, 2, 2, generator=torch.Generator().manual_seed(6))
    torch.testing.assert_close(model(X), model(X.reshape(5, 12)))


@pytest.mark.parametrize(
    ("in_channels", "size", "expected"), [(3, 32, 62_006), (1, 28, 44_426), (1, 32, 61_706)]
)
def test_parameters_of_lenet(in_channels, size, expected):
    assert parameters(LeNet(in_channels, size)) == expected


@pytest.mark.parametrize(("in_channels", "size"), [(1, 28), (3, 32), (1, 17), (2, 33)])
def test_lenet_gives_ten_logits_an_image(in_channels, size):
    assert LeNet(in_channels, size)(torch.zeros(2, in_channels, size, size)).shape == (2, 10)
