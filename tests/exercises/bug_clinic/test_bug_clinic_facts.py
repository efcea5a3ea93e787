"""Facts that chapter 09 states about PyTorch."""

import warnings

import pytest
import torch
from torch import nn
from torch.nn import functional

from course_utils import training
from course_utils.checking import Exercise
from course_utils.exercises import bug_clinic as ex
from course_utils.exercises import gradient_descent
from course_utils.models import MLP, LeNet

EXERCISES = [each for each in vars(ex).values() if type(each) is Exercise]


def some(*shape, seed=0, dtype=torch.float64):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed), dtype=dtype)


def test_25_images_become_16_rows_and_64_raise():
    model = LeNet(in_channels=3, size=32)
    features = {}
    for n in (25, 64):
        A = model.pool(torch.relu(model.conv1(torch.zeros(n, 3, 28, 28))))
        features[n] = model.pool(torch.relu(model.conv2(A)))
    assert features[25].shape == (25, 16, 4, 4)
    assert features[25].view(-1, 400).shape == (16, 400)
    with pytest.raises(RuntimeError, match="invalid for input of size 16384"):
        features[64].view(-1, 400)
    assert model.fc1.in_features == 400
    with pytest.raises(RuntimeError, match="25x256 and 400x120"):
        model.fc1(ex.rows_of_features(features[25]))


def test_losses_refuse_what_the_chapter_says():
    scores = torch.tensor([2.0, -1.0])
    with pytest.raises(RuntimeError, match="Found dtype Long but expected Float"):
        nn.BCELoss()(scores, torch.tensor([1, 0]))
    with pytest.raises(RuntimeError, match="all elements of input should be between 0 and 1"):
        nn.BCELoss()(scores, torch.tensor([1.0, 0.0]))
    with pytest.warns(UserWarning, match="different to the input size"):
        nn.MSELoss()(torch.zeros(4, 1), torch.zeros(4))


def test_a_cycle_that_is_called_once_an_epoch_hardly_begins():
    optimizer = torch.optim.SGD(nn.Linear(1, 1).parameters(), lr=1.0)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.01, total_steps=9380)
    for _ in range(10):
        optimizer.step()
        schedule.step()
    assert optimizer.param_groups[0]["lr"] == pytest.approx(0.0004, rel=0.01)


def test_a_builtin_is_refused_and_a_leftover_is_not():
    model = nn.Linear(10, 1)
    with pytest.raises(
        TypeError, match=r"linear\(\): argument 'input' \(position 1\) must be Tensor"
    ):
        model(input)
    with pytest.raises(TypeError, match="not builtin_function_or_method"):
        model(len)


def test_the_first_of_the_two_errors_of_set_up_is_about_the_model():
    with pytest.raises(UnboundLocalError, match="cannot access local variable 'model'"):
        ex.set_up.starts_as.function([3, 2], 1)


def test_a_large_network_learns_random_labels_by_heart():
    torch.manual_seed(0)
    X, labels = torch.rand(64, 784), torch.randint(0, 10, (64,))
    model = MLP([784, 32, 10])
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    batches = training.Batches(X, labels, 64)
    for _ in range(150):
        training.train_one_epoch(model, batches, nn.CrossEntropyLoss(), optimizer)
    assert training.evaluate(model, batches, nn.CrossEntropyLoss())[1] > 0.95


def test_the_curvature_of_the_cross_entropy_is_an_eighth_of_the_squared_error_at_most():
    x, w = 3.0, torch.linspace(-4, 4, 81, dtype=torch.float64, requires_grad=True)

    def curvature(loss):
        (slope,) = torch.autograd.grad(loss.sum(), w, create_graph=True)
        return torch.autograd.grad(slope.sum(), w)[0]

    squared = curvature((w * x - 1) ** 2)
    cross_entropy = curvature(functional.softplus(-w * x))
    assert torch.allclose(squared, torch.full_like(squared, 2 * x**2))
    assert cross_entropy.max().item() == pytest.approx(x**2 / 4)
    assert cross_entropy.max() / squared.max() == pytest.approx(1 / 8)


def test_four_neurons_express_the_rule_of_the_points():
    points = some(1000, 2)
    hidden = torch.tensor([[1.0, 1.0], [-1.0, -1.0], [1.0, -1.0], [-1.0, 1.0]]).double()
    scores = torch.relu(points @ hidden.T) @ torch.tensor([-1.0, -1.0, 1.0, 1.0]).double()
    assert torch.equal(scores > 0, points[:, 0] * points[:, 1] < 0)


def test_the_widgets_answers_hold():
    rate = 0.001 * 0.8 ** (20 * 5 // 5)
    assert rate > 1e-5
    per_epoch, per_batch = (
        [gradient_descent.step_lr(0.001, calls, size, 0.1) for calls in range(0, 20 * step, step)]
        for size, step in ((5, 1), (5 * 938, 938))
    )
    assert per_epoch == pytest.approx(per_batch)


def test_a_schedule_of_another_optimizer_makes_pytorch_warn():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        optimizer, scheduler = ex.optimizer_and_scheduler.starts_as.function(nn.Linear(2, 1))
        for _ in range(10):
            optimizer.step()
            scheduler.step()
    assert optimizer.param_groups[0]["lr"] == 0.001
    assert scheduler.get_last_lr()[0] == pytest.approx(0.005)
    assert any("optimizer.step()" in str(each.message) for each in caught)
