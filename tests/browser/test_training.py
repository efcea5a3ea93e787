"""A training shows how far it is, and can be interrupted with nothing lost."""

import pytest
from playwright.sync_api import expect

from tests.tiny import code, notebook
from tools import notebooks as tool

pytestmark = pytest.mark.usefixtures("quiet")

TRAINING = """
import torch

from course_utils.training import Batches, fit
from course_utils.widgets.training import TrainingView

model = torch.nn.Linear(784, 10)
batches = Batches(torch.randn(1280, 784), torch.randint(10, (1280,)), 64)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
view = TrainingView("a small network", epochs=100_000)
display(view)
history = fit(model, batches, None, torch.nn.functional.cross_entropy, optimizer, 100_000, view)
"""
AFTERWARDS = """
print(history.interrupted, len(history) == len(history.train_loss) > 0)
print(next(model.parameters()).isfinite().all().item())
"""


@pytest.fixture
def training(lab):
    nb = notebook(code(TRAINING.strip(), "training"), code(AFTERWARDS.strip(), "afterwards"))
    tool.write(lab.root / "training.ipynb", nb)
    opened = lab.open("training.ipynb")
    yield opened
    opened.close()


def test_a_training_moves_and_an_interrupt_keeps_what_there_is(training):
    training.show()
    training.run("training")
    output = training.output("training")
    status = output.get_by_role("status")
    expect(status).to_contain_text("a small network: epoch")
    expect(status).to_contain_text("s left")
    expect(status).to_contain_text("training loss")
    picture = output.locator("img")
    expect(picture).to_be_visible()
    first = picture.get_attribute("src")
    expect(picture).not_to_have_attribute("src", first)

    training.lab.execute("notebook:interrupt-kernel")
    expect(status).to_contain_text("interrupted after")
    training.wait_until_idle()
    training.run("afterwards")
    expect(training.output("afterwards")).to_have_text("True True\nTrue")
    assert training.output_types() <= {"display_data", "stdout"}
