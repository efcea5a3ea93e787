"""Second correct answers, written differently from the references: by exercise id, chapter 06."""

import itertools
import math
from collections import OrderedDict

import numpy as np
import torch
from torch import nn
from torch.nn import functional


def conv2d_of_torch(image, kernel):
    return functional.conv2d(image[None, None], kernel[None, None])[0, 0]


def conv2d_by_shifted_images(image, kernel):
    rows = image.shape[0] - kernel.shape[0] + 1
    columns = image.shape[1] - kernel.shape[1] + 1
    out = 0
    for i, j in itertools.product(*map(range, kernel.shape)):
        out = out + kernel[i, j] * image[i : i + rows, j : j + columns]
    return out


def conv2d_in_numpy(image, kernel):
    windows = np.lib.stride_tricks.sliding_window_view(image.numpy(), tuple(kernel.shape))
    return np.einsum("ijkl,kl->ij", windows, kernel.numpy())


def conv2d_as_a_list(image, kernel):
    (H, W), (kh, kw) = image.shape, kernel.shape
    rows = [
        [torch.sum(kernel * image[i : i + kh, j : j + kw]) for j in range(W - kw + 1)]
        for i in range(H - kh + 1)
    ]
    return torch.stack([torch.stack(row) for row in rows])


def conv_output_size_by_counting(n, kernel, stride, padding):
    return len(range(-padding, n + padding - kernel + 1, stride))


def conv_output_size_with_floor(n, kernel, stride, padding):
    return math.floor((n - kernel + 2 * padding) / stride + 1)


def conv_output_size_of_torch(n, kernel, stride, padding):
    layer = nn.Conv1d(1, 1, kernel, stride, padding)
    return layer(torch.zeros(1, 1, n)).shape[-1]


def conv_parameters_of_torch(c_in, c_out, kernel):
    return sum(parameter.numel() for parameter in nn.Conv2d(c_in, c_out, kernel).parameters())


def conv_parameters_in_two_steps(c_in, c_out, kernel):
    weights = c_in * c_out * kernel**2
    return weights + c_out


def max_pool2d_of_torch(x, size):
    return functional.max_pool2d(x[None], size)[0]


def max_pool2d_by_reshape(x, size):
    rows, columns = x.shape[0] // size, x.shape[1] // size
    cut = x[: rows * size, : columns * size]
    return cut.reshape(rows, size, columns, size).amax(dim=(1, 3))


def max_pool2d_by_shifted_images(x, size):
    rows, columns = x.shape[0] // size * size, x.shape[1] // size * size
    out = x[:rows:size, :columns:size].clone()
    for i, j in itertools.product(range(size), repeat=2):
        out = torch.maximum(out, x[i:rows:size, j:columns:size])
    return out


def max_pool2d_in_lists(x, size):
    values = x.tolist()
    rows = []
    for top in range(0, len(values) - size + 1, size):
        row = []
        for left in range(0, len(values[0]) - size + 1, size):
            row.append(max(max(line[left : left + size]) for line in values[top : top + size]))
        rows.append(row)
    return torch.tensor(rows, dtype=x.dtype)


class LeNetOfTwoParts(nn.Module):
    """Two nn.Sequential, the dense one made first, and a dry run that counts the features."""

    def __init__(self, in_channels, size):
        super().__init__()
        convolutions = nn.Sequential(
            *(nn.Conv2d(in_channels, 6, 5), nn.ReLU(), nn.MaxPool2d(2)),
            *(nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2)),
        )
        features = convolutions(torch.zeros(1, in_channels, size, size)).numel()
        self.classifier = nn.Sequential(
            OrderedDict(
                one=nn.Linear(features, 120),
                two=nn.ReLU(),
                three=nn.Linear(120, 84),
                four=nn.ReLU(),
                five=nn.Linear(84, 10),
            )
        )
        self.features = convolutions

    def forward(self, x):
        return self.classifier(torch.flatten(self.features(x), 1))


class LeNetPoolingFirst(nn.Module):
    """Pooling before ReLU, which is the same; functions in place of layers without weights."""

    def __init__(self, in_channels, size):
        super().__init__()
        self.convs = nn.ModuleList([nn.Conv2d(in_channels, 6, 5), nn.Conv2d(6, 16, 5)])
        for _ in self.convs:
            size = (size - 4) // 2
        self.dense = nn.ModuleList([nn.Linear(16 * size**2, 120), nn.Linear(120, 84)])
        self.out = nn.Linear(84, 10)

    def forward(self, X):
        for conv in self.convs:
            X = functional.relu(functional.max_pool2d(conv(X), 2))
        X = X.view(X.shape[0], -1)
        for layer in self.dense:
            X = functional.relu(layer(X))
        return self.out(X)


def lenet_as_one_sequential(in_channels, size):
    side = ((size - 4) // 2 - 4) // 2
    return nn.Sequential(
        *(nn.Conv2d(in_channels, 6, 5), nn.ReLU(), nn.MaxPool2d(2)),
        *(nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten()),
        *(nn.Linear(16 * side * side, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU()),
        nn.Linear(84, 10),
    )


ANSWERS = {
    "6.1": [conv2d_of_torch, conv2d_by_shifted_images, conv2d_in_numpy, conv2d_as_a_list],
    "6.2": [conv_output_size_by_counting, conv_output_size_with_floor, conv_output_size_of_torch],
    "6.3": [conv_parameters_of_torch, conv_parameters_in_two_steps],
    "6.4": [
        max_pool2d_of_torch,
        max_pool2d_by_reshape,
        max_pool2d_by_shifted_images,
        max_pool2d_in_lists,
    ],
    "6.5": [LeNetOfTwoParts, LeNetPoolingFirst, lenet_as_one_sequential],
}
