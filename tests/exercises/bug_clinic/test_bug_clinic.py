"""Chapter 09: its repairs against PyTorch and earlier chapters."""

import ast
import inspect
import textwrap

import pytest
import torch
from torch import nn
from torch.nn import functional

from course_utils import training
from course_utils.checking import Exercise
from course_utils.exercises import bug_clinic as ex
from course_utils.exercises import gradient_descent
from course_utils.exercises.bug_clinic.epochs_until_stop import _Recording
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
