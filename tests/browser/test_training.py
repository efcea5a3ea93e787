"""A training shows how far it is, and can be stopped with nothing lost."""

import pytest
from playwright.sync_api import expect

from tests.tiny import code, notebook
from tools import notebooks as tool

pytestmark = pytest.mark.usefixtures("quiet")

SETUP = """
import torch

from course_utils.training import Batches, fit, train_one_epoch
from course_utils.widgets.training import TrainingView

train_one_epoch.most = 100_000  # of epochs that are trained, and do not pass by
model = torch.nn.Linear(784, 10)
batches = Batches(torch.randn(1280, 784), torch.randint(10, (1280,)), 64)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)


def train(epochs):
    view = TrainingView("a small network", epochs)
    display(view)
    return fit(model, batches, None, torch.nn.functional.cross_entropy, optimizer, epochs, view)
"""
AFTERWARDS = """
print(history.interrupted, len(history) == len(history.train_loss) > 0)
print(next(model.parameters()).isfinite().all().item())
"""


@pytest.fixture
def training(lab):
    cells = {
        "setup": SETUP,
        "training": "history = train(100_000)",
        "afterwards": AFTERWARDS,
        "short": "history = train(4000)",
    }
    nb = notebook(*(code(source.strip(), name) for name, source in cells.items()))
    tool.write(lab.root / "training.ipynb", nb)
    opened = lab.open("training.ipynb")
    opened.show()
    opened.run("setup")
    opened.wait_until_idle()
    yield opened
    opened.close()


def press_the_button(training, output):
    output.get_by_role("button", name="Stop after this batch").click()


def press_in_the_toolbar(training, output):
    training.lab.execute("notebook:interrupt-kernel")


@pytest.mark.parametrize("stop", [press_the_button, press_in_the_toolbar])
def test_a_training_moves_and_is_stopped_with_what_there_is(training, stop):
    training.run("training")
    output = training.output("training")
    status = output.locator(".nn-sentence")
    expect(status).to_contain_text("a small network: epoch")
    expect(status).to_contain_text("s left")
    expect(status).to_contain_text("training loss")
    curve = output.locator("figure path[fill=none]").first
    expect(curve).to_have_attribute("d", tool.re.compile("L"))
    first = curve.get_attribute("d")
    expect(curve).not_to_have_attribute("d", first)

    stop(training, output)
    expect(status).to_contain_text("interrupted after")
    training.wait_until_idle()
    training.run("afterwards")
    expect(training.output("afterwards")).to_have_text("True True\nTrue")
    assert training.output_types() <= {"display_data", "stdout"}


def test_a_training_goes_on_while_the_page_is_loaded_again(training, lab):
    training.run("short")
    expect(training.output("short").locator(".nn-sentence")).to_contain_text("s left")
    training.save()
    training.close_tab()
    training.panel = lab.open("training.ipynb").panel
    training.show()
    sentence = training.output("short").locator(".nn-sentence")
    expect(sentence).to_contain_text("4000 of 4000 epochs in")
