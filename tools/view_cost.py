"""What it costs to watch a training: its time with a view and without, in a kernel of its own.

``python -m tools.view_cost`` prints the ratio. Nobody looks at the view, but the kernel sends all
that it would show.
"""

import sys

import nbformat

from tools.notebooks import execute

SOURCE = """
import time

import torch
from IPython.display import display
from torch.nn.functional import cross_entropy

from course_utils.data import MEAN, STD, load_fashion_mnist
from course_utils.models import MLP
from course_utils.training import Batches, fit
from course_utils.widgets.training import TrainingView

torch.set_num_threads(1)
images, labels = load_fashion_mnist("train")
X = images.float().div(255).sub(MEAN).div(STD)
train_part, val_part = slice(IMAGES), slice(55_000, None)
val = Batches(X[val_part], labels[val_part], 1000)


def seconds(watch):
    torch.manual_seed(5)
    model = MLP([784, 128, 64, 10])
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9, fused=True)
    batches = torch.Generator().manual_seed(5)
    train = Batches(X[train_part], labels[train_part], 64, batches)
    start = time.process_time()  # of all threads: what else this computer does is not counted
    fit(model, train, val, cross_entropy, optimizer, EPOCHS, watch)
    return time.process_time() - start


alone, watched = [], []
for number in range(ROUNDS + 1):  # the first does not count
    view = TrainingView("784-128-64-10", EPOCHS)
    display(view)
    alone.append(seconds(None))
    watched.append(seconds(view))
print(min(watched[1:]) / min(alone[1:]))
"""


def measure(epochs: int = 10, rounds: int = 5, images: int = 55_000) -> float:
    """Return the time of a watched training divided by that of the same one unwatched.

    The training is that of chapter 05, on the first `images` images. Of the rounds, in each of
    which one follows the other, the quickest of either kind counts: what disturbs a training makes
    it slower, never quicker. The picture that is drawn at the end is included.
    """
    source = SOURCE.strip()
    for name, value in (("EPOCHS", epochs), ("ROUNDS", rounds), ("IMAGES", images)):
        source = source.replace(name, str(value))
    nb = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source, id="watched")])
    (cell,) = execute(nb, "view_cost").cells
    (printed,) = [output for output in cell.outputs if output.output_type == "stream"]
    return float(printed.text)


def as_text(ratio: float) -> str:
    """Return a sentence on it."""
    return f"A watched training takes {ratio:.3f} times as long as one that nobody watches."


def main() -> int:
    """Measure and print; return the exit status."""
    print(as_text(measure()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
