"""Chapter 09: its repairs against PyTorch and earlier chapters, and the facts that it states."""

import ast
import inspect
import textwrap
import warnings

import pytest
import torch
from torch import nn
from torch.nn import functional

from course_utils import training
from course_utils.checking import Exercise
from course_utils.exercises import bug_clinic as ex
from course_utils.exercises import gradient_descent
from course_utils.exercises.bug_clinic.epochs_until_stop import _Recording
from course_utils.models import MLP, LeNet
from tools import notebooks as tool

EXERCISES = [each for each in vars(ex).values() if type(each) is Exercise]


def some(*shape, seed=0, dtype=torch.float64):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed), dtype=dtype)


# --- the notebook begins with the broken functions --------------------------------------------


def parts(definition):
    """Return parameters and lines of a function, without docstring and comments."""
    body = definition.body
    if ast.get_docstring(definition) is not None:
        body = body[1:]
    return ast.unparse(definition.args), [ast.unparse(line) for line in body]


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.name)
def test_the_stub_is_the_broken_function(exercise):
    nb = tool.read(tool.find_notebook("09_bug_clinic"))
    stub = next(c for c in nb.cells if c.id == tool.exercise_cell_id(exercise, "stub"))
    (in_notebook,) = (
        node
        for node in ast.parse(stub.source).body
        if isinstance(node, ast.FunctionDef) and node.name == exercise.name
    )
    source = textwrap.dedent(inspect.getsource(exercise.starts_as.function))
    assert parts(in_notebook) == parts(ast.parse(source).body[0])


# --- the repairs against oracles --------------------------------------------------------------


def test_class_scores_are_those_of_modules():
    X, W1, b1, W2, b2 = (some(*shape) for shape in ((6, 3), (4, 3), (4,), (2, 4), (2,)))
    model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2)).double()
    model.load_state_dict({"0.weight": W1, "0.bias": b1, "2.weight": W2, "2.bias": b2})
    assert torch.allclose(ex.class_scores(X, W1, b1, W2, b2), model(X))


def test_image_scores_are_those_of_the_images_one_by_one():
    model, images = nn.Linear(12, 10).double(), some(5, 3, 2, 2)
    one_by_one = [model(torch.cat([row for map in image for row in map])) for image in images]
    assert torch.allclose(ex.image_scores(model, images), torch.stack(one_by_one))


def test_two_class_loss_and_its_slope():
    scores = torch.tensor([-1000.0, -3.0, 0.5, 1000.0], dtype=torch.float64, requires_grad=True)
    targets = torch.tensor([1, 0, 1, 0])
    loss = ex.two_class_loss(scores, targets)
    assert loss.item() == pytest.approx((1000 + 0.048587 + 0.474077 + 1000) / 4, rel=1e-6)
    (slope,) = torch.autograd.grad(loss, scores)
    assert torch.allclose(slope, (torch.sigmoid(scores) - targets) / 4)


def test_rows_of_features_keep_every_number_of_an_image_together():
    A = some(5, 2, 3, 4)
    rows = ex.rows_of_features(A)
    assert rows.shape == (5, 24)
    for row, image in zip(rows, A, strict=True):
        assert torch.equal(row, image.reshape(-1))


def test_training_loss_is_the_mean_squared_error():
    model, X, y = nn.Linear(3, 1).double(), some(7, 3), some(7, seed=1)
    expected = functional.mse_loss(model(X)[:, 0], y)
    assert torch.allclose(ex.training_loss(model, X, y), expected)


def test_regression_follows_the_loop_of_chapter_05():
    X, y = some(30, 4, dtype=torch.float32), some(30, 1, seed=1, dtype=torch.float32)
    start = nn.Linear(4, 1).state_dict()
    weights = []
    for ours in (True, False):
        model = nn.Linear(4, 1)
        model.load_state_dict(start)
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
        if ours:
            last = ex.train_regression(model, optimizer, X, y, 20)
        else:
            batches = training.Batches(X, y, 30)
            losses = [
                training.train_one_epoch(model, batches, nn.MSELoss(), optimizer) for _ in range(20)
            ]
        weights.append(model.weight.detach())
    assert torch.equal(*weights)
    assert last == pytest.approx(losses[-1])


def test_what_is_set_up_trains_and_stops():
    model, optimizer, stopper = ex.set_up([6, 5, 3], 2)
    assert [layer.in_features for layer in model.layers] == [6, 5]
    before = [parameter.detach().clone() for parameter in model.parameters()]
    batches = training.Batches(some(8, 6, dtype=torch.float32), torch.arange(8) % 3, 8)
    training.train_one_epoch(model, batches, nn.CrossEntropyLoss(), optimizer)
    assert not any(map(torch.equal, before, model.parameters()))
    assert [stopper.step(loss, model) for loss in (3.0, 2.0, 2.0, 2.5)] == [0, 0, 0, 1]
    assert stopper is not ex.set_up([6, 5, 3], 2)[2]


def test_judge_scores_agree_with_each_other():
    scores, labels = some(200), torch.arange(200) % 2
    loss, probability, predicted = ex.judge_scores(scores, labels)
    assert torch.equal(predicted == 1, probability > 0.5)
    p_true = torch.where(labels == 1, probability, 1 - probability)
    assert torch.allclose(loss, -torch.log(p_true).mean())


def test_the_schedule_follows_chapter_03():
    model = nn.Linear(2, 1)
    optimizer, scheduler = ex.optimizer_and_scheduler(model)
    assert isinstance(optimizer, torch.optim.Adam)
    for epoch in range(17):
        expected = gradient_descent.step_lr(0.001, epoch, 5, 0.1)
        assert optimizer.param_groups[0]["lr"] == pytest.approx(expected)
        optimizer.step()
        scheduler.step()


def test_training_follows_the_loop_of_chapter_05():
    X, labels = some(24, 3, dtype=torch.float32), torch.arange(24) % 2
    batches = training.Batches(X, labels, 5)
    start = nn.Linear(3, 2).state_dict()
    weights = []
    for ours in (True, False):
        model = nn.Linear(3, 2)
        model.load_state_dict(start)
        optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
        scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 2, 0.5)
        if ours:
            ex.train(model, nn.CrossEntropyLoss(), optimizer, scheduler, batches, 5)
        else:
            for _ in range(5):
                training.train_one_epoch(model, batches, nn.CrossEntropyLoss(), optimizer)
                scheduler.step()
        weights.append(model.weight.detach())
    assert torch.allclose(*weights)
    assert optimizer.param_groups[0]["lr"] == 0.125


def test_shuffled_keeps_pairs_and_follows_its_generator():
    X, labels = torch.arange(40.0).view(20, 2), torch.arange(20)
    generator = torch.Generator().manual_seed(5)
    first, second = (ex.shuffled(X, labels, generator) for _ in range(2))
    for inputs, names in (first, second):
        assert torch.equal(inputs, X[names])
        assert sorted(names.tolist()) == list(range(20))
    assert not torch.equal(first[1], second[1])


@pytest.mark.parametrize("seed", range(30))
@pytest.mark.parametrize("patience", [1, 2, 4])
def test_stopping_is_that_of_chapter_08(seed, patience):
    generator = torch.Generator().manual_seed(seed)
    validation = torch.rand(10, generator=generator).tolist()
    last_batch = torch.rand(10, generator=generator).tolist()
    stopper, model = training.EarlyStopping(patience), nn.Linear(1, 1)
    expected = next(
        (epoch for epoch, loss in enumerate(validation, 1) if stopper.step(loss, model)), 10
    )
    recording = _Recording(last_batch, validation, second_batch=[0.5])
    assert ex.epochs_until_stop(recording.train_epoch, recording.validate, 10, patience) == expected
    assert recording.epochs == expected


def test_train_and_test_follow_the_loop_and_the_evaluation_of_chapter_05():
    X, labels = 3 + 2 * some(30, 4, dtype=torch.float32), torch.arange(30) % 3
    X_test, labels_test = 5 + some(20, 4, seed=1, dtype=torch.float32), torch.arange(20) % 3
    results = []
    for ours in (True, False):
        torch.manual_seed(0)
        model = nn.Sequential(nn.Linear(4, 8), nn.Dropout(0.5), nn.Linear(8, 3))
        optimizer = torch.optim.SGD(model.parameters(), lr=0.3)
        if ours:
            train, test = (X, labels), (X_test, labels_test)
            accuracy = ex.train_and_test(model, optimizer, train, test, 10)
        else:
            mean, std = X.mean(), X.std()
            train = training.Batches((X - mean) / std, labels, 30)
            for _ in range(10):
                training.train_one_epoch(model, train, nn.CrossEntropyLoss(), optimizer)
            test = training.Batches((X_test - mean) / std, labels_test, 20)
            accuracy = training.evaluate(model, test, nn.CrossEntropyLoss())[1]
        results.append((accuracy, model[0].weight.detach()))
    assert results[0][0] == pytest.approx(results[1][0])
    assert torch.allclose(results[0][1], results[1][1])


# --- facts that the chapter states ------------------------------------------------------------


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
