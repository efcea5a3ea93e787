"""Train the network that a learner meets first, in chapter 00, and write its weights.

``python -m tools.garment_network`` writes ``course_utils/widgets/static/garment_network.npz``.

The network has 784 inputs, 64 hidden neurons with ReLU and 10 logits. It is trained on the 60,000
training images with Adam and one cycle of the learning rate, ten epochs of batches of 128, on the
CPU with one thread, which takes about five seconds. The seed is fixed, and the file has no date in
it: the same PyTorch on the same kind of processor writes the same bytes. The weights are rounded
to float16, and the accuracy that is printed is that of the rounded ones on the test images.
"""

import zipfile
from pathlib import Path

import numpy as np
import torch
from torch import nn

from course_utils.data import MEAN, STD, load_fashion_mnist
from course_utils.garment_network import NETWORK_FILE, garment_network, new_network

SEED = 0
EPOCHS, BATCH, TOP_RATE = 10, 128, 4e-3
LEAST_ACCURACY = 0.875
DATE = (1980, 1, 1, 0, 0, 0)  # the first that a zip file can have


def main() -> None:
    """Train, write, read again and say how good it is; the test images choose nothing."""
    torch.set_num_threads(1)
    write(train(), NETWORK_FILE)
    accuracy = accuracy_on_test_images(garment_network())
    print(f"{NETWORK_FILE.name}: {accuracy:.2%} of the test images right")
    if accuracy < LEAST_ACCURACY:
        raise SystemExit(f"at least {LEAST_ACCURACY:.1%} are needed")


def train() -> nn.Sequential:
    """Return the trained network, in float32."""
    torch.manual_seed(SEED)
    images, labels = scaled("train")
    network = new_network()
    optimizer = torch.optim.Adam(network.parameters())
    steps = EPOCHS * -(-len(images) // BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, TOP_RATE, total_steps=steps)
    loss = nn.CrossEntropyLoss()
    for _ in range(EPOCHS):
        for batch in torch.randperm(len(images)).split(BATCH):
            optimizer.zero_grad()
            loss(network(images[batch]), labels[batch]).backward()
            optimizer.step()
            schedule.step()
    return network


def scaled(split: str) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the images of a split as the network takes them, float32 (N, 28, 28), and labels."""
    images, labels = load_fashion_mnist(split)
    return (images / 255 - MEAN) / STD, labels


def accuracy_on_test_images(network: nn.Module) -> float:
    """Return the share of the 10,000 test images that the network gets right."""
    images, labels = scaled("test")
    with torch.no_grad():
        return (network(images).argmax(1) == labels).float().mean().item()


def write(network: nn.Sequential, path: Path) -> None:
    """Write the parameters, by their names, as float16 into an npz file without dates."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, parameter in network.state_dict().items():
            entry = zipfile.ZipInfo(f"{name}.npy", DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            with file.open(entry, "w") as stream:
                np.lib.format.write_array(
                    stream, parameter.numpy().astype("<f2"), allow_pickle=False
                )


if __name__ == "__main__":
    main()
