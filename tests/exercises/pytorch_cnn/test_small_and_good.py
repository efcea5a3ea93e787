"""The learner's small network: what is measured, what is refused, and that it stays as it was."""

import itertools
import re

import pytest
import torch
from torch import nn

from course_utils.checking import Outcome
from course_utils.data import MEAN, STD, load_fashion_mnist
from course_utils.exercises.pytorch_cnn.small_and_good import MOST, small_and_good


class Prepared(nn.Module):
    """Standardises, and lets layers do the rest, as a learner would hand them in."""

    def __init__(self, *layers):
        super().__init__()
        self.layers = nn.Sequential(*layers)

    def forward(self, X):
        return self.layers((X - MEAN) / STD)


def small_lenet():
    return Prepared(
        nn.Conv2d(1, 8, 3, stride=2),
        nn.BatchNorm2d(8),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Dropout(0.5),
        nn.Linear(8 * 6 * 6, 10),
    )


@pytest.fixture(scope="module")
def trained():
    """A tiny network after a second of training."""
    torch.manual_seed(0)
    images, labels = load_fashion_mnist("train")
    X, y = images[:6_000, None].float() / 255, labels[:6_000]
    model = small_lenet()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(3):
        for rows in torch.randperm(len(X)).split(64):
            optimizer.zero_grad()
            nn.functional.cross_entropy(model(X[rows]), y[rows]).backward()
            optimizer.step()
    return model


@pytest.fixture
def within_reach(monkeypatch):
    """Let the target be one that the tiny network reaches."""
    monkeypatch.setattr(small_and_good, "target", 0.78)


def accuracy(model):
    images, labels = load_fashion_mnist("test")
    with torch.no_grad():
        return (model(images[:, None] / 255).argmax(1) == labels).double().mean().item()


@pytest.mark.usefixtures("within_reach")
@pytest.mark.parametrize("mode", [True, False])
def test_a_network_is_measured_in_evaluation_mode_and_left_as_it_was(trained, mode):
    expected = accuracy(trained.eval())
    assert 0.78 < expected < 0.9
    trained.train(mode)
    trained.layers[1].eval()  # as somebody who freezes a layer has it
    before = {name: each.clone() for name, each in trained.state_dict().items()}
    modes = [module.training for module in trained.modules()]
    feedback = small_and_good.check(lambda: trained)
    assert feedback.outcome is Outcome.PASSED, feedback
    assert feedback.value == pytest.approx(expected, abs=2e-4)
    assert "It has 2,986 parameters; 100,000 are allowed." in feedback.message
    assert [module.training for module in trained.modules()] == modes
    for name, each in trained.state_dict().items():
        assert torch.equal(each, before[name]), name


@pytest.mark.usefixtures("within_reach")
@pytest.mark.parametrize(
    "handed_in",
    [
        lambda model: nn.Sequential(model, nn.Softmax(dim=1)),
        lambda model: nn.Sequential(nn.Identity(), model),
        lambda model: model.to(memory_format=torch.channels_last),
    ],
)
def test_other_ways_to_hand_it_in(trained, handed_in):
    assert small_and_good.check(lambda: handed_in(trained)).outcome is Outcome.PASSED


def test_the_target_is_missed_by_what_is_not_trained_or_not_prepared(trained):
    for model, most in ((small_lenet(), 0.3), (nn.Sequential(trained.layers), 0.78)):
        feedback = small_and_good.check(lambda model=model: model)
        assert feedback.outcome is Outcome.FAILED
        assert feedback.value < most
        assert "Target: at least 91.0 %" in feedback.message


def test_a_network_that_learned_from_standardised_images_is_told_so(trained):
    without = nn.Sequential(trained.layers)
    feedback = small_and_good.check(lambda: without)
    right = 100 * accuracy(trained.eval())
    (told,) = re.findall(r"On standardised images it would be (\S+) %: ", feedback.message)
    assert float(told) == pytest.approx(right, abs=0.1)
    assert feedback.message.count("`forward` gets pixels from 0 to 1.") == 1


def test_standardised_images_are_spoken_of_only_where_they_help(trained):
    class Strict(nn.Module):
        def __init__(self):
            super().__init__()
            self.layers = dense(784, 10)

        def forward(self, X):
            return self.layers(X) / (X.min() >= 0)

    for model in (trained, small_lenet(), dense(784, 10), Strict()):
        feedback = small_and_good.check(lambda model=model: model)
        assert feedback.value is not None
        assert "standardised" not in feedback.message


def test_buffers_are_no_parameters(trained):
    model = nn.Sequential(trained)
    model.register_buffer("noise", torch.zeros(200_000))
    assert small_and_good.check(lambda: model).value > 0.7


class InAList(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Flatten(), nn.Linear(784, 10)]

    def forward(self, X):
        for layer in self.layers:
            X = layer(X)
        return X


class HalfInAList(InAList):
    def __init__(self):
        super().__init__()
        self.last = nn.Linear(10, 10)


class OwnWeights(nn.Module):
    def __init__(self):
        super().__init__()
        self.W = torch.randn(10, 784, requires_grad=True)
        self.b = nn.Parameter(torch.zeros(10))

    def forward(self, X):
        return X.flatten(1) @ self.W.T + self.b


class Unwritten(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(784, 10)

    def forward(self, X):
        return ...


class Shrinking(Unwritten):
    def forward(self, X):
        X -= 0.5
        return self.layer(X.flatten(1))


def returns_nothing():
    model = dense(784, 10)
    model.eval()


def dense(*sizes):
    parts = [nn.Linear(n_in, n_out) for n_in, n_out in itertools.pairwise(sizes)]
    return nn.Sequential(nn.Flatten(), *parts)


def diverged():
    model = dense(784, 10)
    model[1].bias.data[3] = torch.nan
    return model


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (lambda: 0.93, "but a network is needed"),
        (lambda: [dense(784, 10)], "It returned a list"),
        (returns_nothing, "Is the `return` missing?"),
        (lambda: (dense(784, 10), 0.92), "It returned a tuple"),
        (lambda: small_lenet, "It returned a function"),
        (lambda: Unwritten, "It returned the class `Unwritten`"),
        (lambda: dense(784, 10).state_dict(), "but a network is needed"),
        (lambda: dense(784, 127, 10), "has 100,975 parameters, 975 too many"),
        (lambda: nn.Sequential(nn.Flatten(), nn.LazyLinear(10)), "A lazy layer"),
        (InAList, "Not all parameters of this network can be found"),
        (HalfInAList, "Not all parameters of this network can be found"),
        (OwnWeights, "`nn.Parameter`"),
        (nn.Flatten, "Not all parameters of this network can be found"),
        (Unwritten, "`forward` still returns `...`"),
        (Shrinking, "changed"),
        (diverged, "the training has diverged"),
        (lambda: dense(784, 11), "of shape (100, 11), but one of shape (100, 10)"),
        (lambda: dense(28, 10), "was given images of shape (100, 1, 28, 28)"),
        (lambda: nn.Linear(784, 10), "was given images of shape (100, 1, 28, 28)"),
        (lambda: nn.Sequential(nn.Linear(28, 10)), "of shape (100, 1, 28, 10)"),
        (lambda: 1 / 0, "ZeroDivisionError"),
    ],
)
def test_what_is_refused(answer, says):
    feedback = small_and_good.check(answer)
    assert feedback.outcome is Outcome.FAILED
    assert says in feedback.message
    assert feedback.value is None


def test_a_network_itself_is_told_to_be_returned_by_a_function():
    feedback = small_and_good.check(dense(784, 10))
    assert feedback.outcome is Outcome.FAILED
    assert feedback.value is None
    assert feedback.message == (
        "This is the network itself. Hand over the function that returns it: "
        "`ex.small_and_good.check(small_and_good)`."
    )


def test_exactly_as_many_as_allowed_are_allowed():
    model = nn.Sequential(dense(784, 10))
    model.register_parameter("rest", nn.Parameter(torch.zeros(MOST - 7_850)))
    assert small_and_good.check(lambda: model).value is not None
    model.register_parameter("one", nn.Parameter(torch.zeros(1)))
    assert "1 too many" in small_and_good.check(lambda: model).message


def test_the_images_come_in_another_order_than_in_the_file():
    _, labels = load_fashion_mnist("test")

    class Knows(nn.Module):
        def __init__(self):
            super().__init__()
            self.weight = nn.Parameter(torch.zeros(1))
            self.at = 0

        def forward(self, X):
            part = labels[self.at : self.at + len(X)]
            self.at += len(X)
            return nn.functional.one_hot(part, 10).float()

    assert small_and_good.check(Knows).value < 0.2
