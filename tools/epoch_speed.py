"""Time one epoch of chapter 05's 784-128-64-10 network in four ways, on all training images.

``python -m tools.epoch_speed`` prints a Markdown table, with ``--json`` the same as JSON. What is
timed is what the lesson itself defines; for the learner's network and epoch stand the package's.
"""

import argparse
import contextlib
import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from statistics import median

import torch
from torch.nn.functional import cross_entropy
from torch.utils.data import DataLoader, TensorDataset

from course_utils.data import MEAN, STD, load_fashion_mnist
from course_utils.models import MLP
from course_utils.training import train_one_epoch
from tools import lessons

LESSON = "05_pytorch_mlp"
TRANSFORMS, TENSORS = "transforms, image by image", "TensorDataset"
SLICED, PRODUCTS = "sliced batches", "matrix products only"
BATCH_SIZE = 64
THREADS = 1
"""As in the lesson: with batches this small, a second thread would mostly wait."""


@dataclass(frozen=True)
class EpochSpeed:
    """How long an epoch takes, by its way: medians over all rounds."""

    images: int
    rounds: int
    threads: int
    seconds: dict[str, float]
    to_sliced: dict[str, float]
    """Time divided by that of the sliced batches in the same round."""


def measure(images: int = 60_000, rounds: int = 5) -> EpochSpeed:
    """Time the four ways in turn, so that a busy moment meets all of them, `rounds` times.

    Parameters
    ----------
    images
        How many of the training images an epoch has.
    rounds
        Of how many runs the median is taken; one more comes first and does not count.
    """
    ways = _ways(images)
    times: dict[str, list[float]] = {name: [] for name in ways}
    with _threads(THREADS):
        for _ in range(rounds + 1):
            for name, run in ways.items():
                start = time.perf_counter()
                run()
                times[name].append(time.perf_counter() - start)
    counted = {name: values[1:] for name, values in times.items()}
    ratios = {
        name: median(t / sliced for t, sliced in zip(values, counted[SLICED], strict=True))
        for name, values in counted.items()
    }
    seconds = {name: median(values) for name, values in counted.items()}
    return EpochSpeed(images, rounds, THREADS, seconds, ratios)


@contextlib.contextmanager
def _threads(count: int) -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def _ways(n: int) -> dict[str, Callable[[], object]]:
    """Return what runs one epoch over n images, by name."""
    names = ("Clothes", "per_image_transform", "Batches", "matrix_products")
    lesson = lessons.definitions(LESSON, *names)
    images, labels = (whole[:n] for whole in load_fashion_mnist("train"))
    X = images.float().div_(255).sub_(MEAN).div_(STD)
    clothes = lesson.Clothes(images, labels, lesson.per_image_transform(MEAN, STD))
    order = torch.Generator().manual_seed(5)
    loaders = {
        TRANSFORMS: DataLoader(clothes, BATCH_SIZE, shuffle=True),
        TENSORS: DataLoader(TensorDataset(X, labels), BATCH_SIZE, shuffle=True),
        SLICED: lesson.Batches(X, labels, BATCH_SIZE, order),
    }

    def epoch(loader: object) -> Callable[[], object]:
        model = MLP([784, 128, 64, 10])
        optimizer = torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9, fused=True)
        return lambda: train_one_epoch(model, loader, cross_entropy, optimizer)

    return {
        **{name: epoch(loader) for name, loader in loaders.items()},
        PRODUCTS: lambda: lesson.matrix_products(loaders[SLICED]),
    }


def as_markdown(speed: EpochSpeed) -> str:
    """Return a table of the four ways, as ratios."""
    lines = ["| One epoch | Time, sliced batches = 1 |", "| --- | ---: |"]
    lines += [f"| {name} | {ratio:.2f} |" for name, ratio in speed.to_sliced.items()]
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.epoch_speed", description=__doc__)
    parser.add_argument("--images", type=int, default=60_000, help="images in an epoch")
    parser.add_argument("--rounds", type=int, default=5, help="runs of each way")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    options = parser.parse_args(arguments)
    speed = measure(options.images, options.rounds)
    print(json.dumps(asdict(speed)) if options.json else as_markdown(speed))
    return 0


if __name__ == "__main__":
    sys.exit(main())
