"""Instruments that depend on a training, made from trainings that never took place."""

import torch

from course_utils.data import CLASSES, load_fashion_mnist
from course_utils.garment_network import garment_logits
from course_utils.training import History
from course_utils.widgets import (
    denoising,
    few_shots,
    latent,
    lenet,
    pytorch_mlp,
    spectrogram,
    strengths,
    text,
)
from course_utils.widgets.training import TrainingView
from tests.networks import tiny_cnn
from tests.widgets import letter_networks


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


def latent_map():
    """Return codes of ten classes in a ring, and a decoder that was not trained."""
    torch.manual_seed(15)
    labels = torch.arange(400) % len(CLASSES)
    angles = labels * (2 * torch.pi / len(CLASSES))
    codes = torch.stack([angles.cos(), angles.sin()], dim=1) + 0.1 * torch.randn(400, 2)
    layers = (torch.nn.Linear(2, 64), torch.nn.ReLU(), torch.nn.Linear(64, 784))
    decoder = torch.nn.Sequential(*layers, torch.nn.Sigmoid())
    return latent.explore_latent(decoder, codes, labels, CLASSES)


def denoised_points():
    """Return points on a ring, and a network that was not trained."""
    torch.manual_seed(15)
    angles = 2 * torch.pi * torch.rand(200)
    layers = (torch.nn.Linear(3, 128), torch.nn.SiLU(), torch.nn.Linear(128, 128), torch.nn.SiLU())
    model = torch.nn.Sequential(*layers, torch.nn.Linear(128, 2))
    schedule = torch.cumprod(1 - torch.linspace(1e-4, 0.1, 100), dim=0)
    points = torch.stack([angles.cos(), angles.sin()], dim=1)
    return denoising.explore_denoising(model, schedule, points)


def sampler():
    """Return random pairs beside a GRU that was not trained."""
    gru = letter_networks.untrained(letter_networks.GRUOfLetters, 27, 12, 24)
    models = {"pairs": letter_networks.pair_table(), "GRU": gru}
    return text.explore_sampler(models, letter_networks.NAME_LETTERS)


def attention():
    """Return a GPT that was not trained."""
    network = letter_networks.untrained(letter_networks.GPTOfLetters, 27, 24, 4, 2, 40)
    return text.explore_attention(network, letter_networks.NAME_LETTERS, ".annabelle")


def few_labels():
    """Return garments of three classes with features of a network that was not trained."""
    torch.manual_seed(14)
    names = CLASSES[:3]
    layer = torch.nn.Linear(784, 24)
    parts = []
    for split, count in (("train", 60), ("test", 300)):
        images, labels = load_fashion_mnist(split)
        chosen = (labels < len(names)).nonzero()[:count, 0]
        features = torch.relu(layer(images[chosen].flatten(1) / 255)).detach()
        parts.append((features, images[chosen], labels[chosen]))
    (features, images, labels), (test_features, _, test_labels) = parts
    return few_shots.explore_few_shots(features, images, labels, test_features, test_labels, names)


def recordings():
    """Return a tone that rises and fades, and noise."""
    generator = torch.Generator().manual_seed(14)
    time = torch.arange(8000) / spectrogram.RATE
    rising = 0.5 * torch.exp(-3 * time) * torch.sin(2 * torch.pi * (200 + 900 * time) * time)
    noise = 0.2 * torch.rand(6000, generator=generator) - 0.1
    return spectrogram.explore_spectrogram([rising, noise], names=["rising", "noise"])
