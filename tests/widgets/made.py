"""Instruments that depend on a training, made from trainings that never took place."""

import torch

from course_utils.data import load_fashion_mnist
from course_utils.garment_network import garment_logits
from course_utils.training import History
from course_utils.widgets import lenet, pytorch_mlp, strengths
from course_utils.widgets.training import TrainingView
from tests.networks import tiny_cnn


def convolutional_network():
    """Return a small network with some images."""
    images, labels = load_fashion_mnist("test")
    return lenet.explore_feature_maps(tiny_cnn(), images[:40], labels[:40])


def predictions():
    """Return the answers of the network of the garment lab."""
    images, labels = load_fashion_mnist("test")
    return pytorch_mlp.explore_predictions(images, labels, garment_logits(images).softmax(dim=1))


def recorded_strengths():
    """Return recordings of two remedies, with three seeds each."""
    generator = torch.Generator().manual_seed(7)
    sweep = {
        name: {
            strength: 0.5 + 0.3 * torch.rand(3, 8, 4, generator=generator) for strength in values
        }
        for name, values in (("L2", (0.0, 0.01, 0.05)), ("dropout", (0.0, 0.2, 0.5)))
    }
    return strengths.explore_strengths(sweep)


def training():
    """Return a training that is over, with images."""
    images, labels = load_fashion_mnist("test")
    model = torch.nn.Linear(784, 10)
    inputs = images[:8].flatten(1) / 255
    view = TrainingView("a net", 3, samples=(model, images[:8], inputs, labels[:8]))
    batches, loss_fn = view.follow([None] * 5, lambda *_: torch.tensor(0.5))
    history = History()
    for epoch in range(3):
        for _ in batches:
            loss_fn(None, None)
        history.train_loss.append(0.9 - 0.2 * epoch)
        history.val_loss.append(0.8 - 0.1 * epoch)
        history.val_accuracy.append(0.7 + 0.05 * epoch)
        view.update(history)
    return view
