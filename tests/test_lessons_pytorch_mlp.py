"""What chapter 05 builds is what the package keeps for later chapters; what its prose claims.

Its network, its epoch of training and its evaluation are the learner's; the exercises' references
stand in for them here.
"""

import copy
from types import SimpleNamespace

import pytest
import torch
from torch import nn
from torch.nn.functional import cross_entropy

from course_utils import models, training
from course_utils.data import load_fashion_mnist
from course_utils.exercises import pytorch_mlp as ex
from course_utils.widgets.training import TrainingView
from tests.lessons import assert_same_weights, definitions, seeded
from tests.test_training import InterruptingWatch

LESSON = "05_pytorch_mlp"
SIZES = [784, 16, 12, 10]


@pytest.fixture(scope="module")
def lesson():
    own = {each.name: each.reference for each in (ex.MLP, ex.train_one_epoch, ex.evaluate)}
    defined = definitions(LESSON, "Batches", "fit", **own)
    return SimpleNamespace(**vars(defined), **own)


@pytest.fixture(scope="module")
def data():
    images, labels = load_fashion_mnist("train")
    return images[:330].float().div_(255), labels[:330]


def batches(kind, data, batch_size=32, seed=None):
    generator = None if seed is None else torch.Generator().manual_seed(seed)
    return kind(*data, batch_size, generator)


def test_the_network_is_the_packages(lesson, data):
    one, other = seeded(lesson.MLP, SIZES), seeded(models.MLP, SIZES)
    assert_same_weights(one, other)
    assert torch.equal(one(data[0]), other(data[0]))
    other.load_state_dict(one.state_dict())


@pytest.mark.parametrize("seed", [None, 3])
def test_the_batches_are_the_packages(lesson, data, seed):
    one, other = (batches(kind, data, 32, seed) for kind in (lesson.Batches, training.Batches))
    assert len(one) == len(other) == 11
    for _ in range(2):
        for mine, theirs in zip(one, other, strict=True):
            assert all(map(torch.equal, mine, theirs))


@pytest.mark.parametrize("kind", ["lesson", "package"])
def test_the_batches_know_their_data_set_as_those_of_a_loader_do(kind, lesson, data):
    """A loop may ask for `len(loader.dataset)`, also of batches that a view follows."""
    made = batches(lesson.Batches if kind == "lesson" else training.Batches, data)
    followed, _ = TrainingView("a network", 1).follow(made, cross_entropy)
    assert len(made.dataset) == len(followed.dataset) == 330


def test_what_a_loop_of_ones_own_returns_becomes_plain_numbers(lesson, data):
    """Tensors, even of shape (1,), pass the checks; a view sends what it gets as JSON."""
    parts = definitions(
        LESSON,
        *("Batches", "fit"),
        train_one_epoch=lambda *args: torch.tensor([ex.train_one_epoch.reference(*args)]),
        evaluate=lambda *args: [torch.tensor(each) for each in ex.evaluate.reference(*args)],
    )
    history = trained(parts, seeded(lesson.MLP, SIZES), data)
    for numbers in (history.train_loss, history.val_loss, history.val_accuracy):
        assert [type(number) for number in numbers] == [float, float]


def trained(parts, model, data, watch=None):
    """Train a network for two epochs with a schedule; return its history."""
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9, fused=True)
    schedule = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1, gamma=0.5)
    train, val = batches(parts.Batches, data, 32, 4), batches(parts.Batches, data, 100)
    return parts.fit(model, train, val, cross_entropy, optimizer, 2, watch, schedule)


def test_two_epochs_of_training_are_the_packages_bit_for_bit(lesson, data):
    one, other = seeded(lesson.MLP, SIZES), seeded(models.MLP, SIZES)
    start = copy.deepcopy(one)
    history = trained(lesson, one, data)
    assert history == trained(training, other, data)
    assert_same_weights(one, other)
    assert len(history) == 2
    assert history.train_loss[1] < history.train_loss[0]
    with pytest.raises(AssertionError):  # the comparison can fail
        assert_same_weights(one, start)


@pytest.mark.parametrize("name", ["train_one_epoch", "evaluate"])
def test_each_half_of_an_epoch_is_the_packages(lesson, data, name):
    results = []
    for parts in (lesson, training):
        model = seeded(models.MLP, SIZES)
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
        last = [optimizer] if name == "train_one_epoch" else []
        run = getattr(parts, name)
        results.append((run(model, batches(parts.Batches, data), cross_entropy, *last), model))
    assert results[0][0] == results[1][0]
    assert_same_weights(results[0][1], results[1][1])


def test_without_validation_as_in_the_package(lesson, data):
    histories = []
    for parts in (lesson, training):
        model = seeded(models.MLP, SIZES)
        optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
        train = batches(parts.Batches, data)
        histories.append(parts.fit(model, train, None, cross_entropy, optimizer, 2))
    assert histories[0] == histories[1]
    assert histories[0].val_loss == []


def test_an_interrupt_keeps_the_same_as_in_the_package(lesson, data):
    one, other = seeded(lesson.MLP, SIZES), seeded(models.MLP, SIZES)
    watch = InterruptingWatch(epoch=1, batch=2)
    history = trained(lesson, one, data, watch)
    assert history == trained(training, other, data, InterruptingWatch(epoch=1, batch=2))
    assert_same_weights(one, other)
    seen = [update.interrupted for update in watch.updates]
    assert (history.interrupted, len(history), seen) == (True, 1, [False, True])


# --- what the prose says ------------------------------------------------------------------------


def products(run):
    """Count the matrix products while `run` runs."""
    with torch.profiler.profile(activities=[torch.profiler.ProfilerActivity.CPU]) as profile:
        run()
    return sum(e.count for e in profile.key_averages() if e.key in ("aten::mm", "aten::addmm"))


def test_the_matrix_products_are_those_of_a_training_step(data):
    """Three forward and five back: counted in a real step, and in the lesson's function."""
    lesson = definitions(LESSON, "matrix_products", "Batches")
    X, labels = data[0][:64], data[1][:64]
    model = models.MLP([784, 128, 64, 10])
    step = products(lambda: cross_entropy(model(X), labels).backward())
    bare = products(lambda: lesson.matrix_products(lesson.Batches(X, labels, 64)))
    assert step == bare == 8


def test_the_transform_image_by_image_is_the_standardised_tensor():
    lesson = definitions(LESSON, "per_image_transform", "Clothes")
    images, labels = load_fashion_mnist("train")
    clothes = lesson.Clothes(images, labels, lesson.per_image_transform(0.25, 0.5))
    image, label = clothes[7]
    assert len(clothes) == 60_000
    torch.testing.assert_close(image[0].as_subclass(torch.Tensor), (images[7] / 255 - 0.25) / 0.5)
    assert label == labels[7]


def test_softmax_at_the_end_leaves_a_high_loss_at_a_high_accuracy():
    """Question 5.d: high accuracy with a loss of about 1.6 is the mark of softmax twice."""
    images, labels = load_fashion_mnist("train")
    X, labels = images[:6000].float().div_(255).sub_(0.286).div_(0.353), labels[:6000]
    model = nn.Sequential(seeded(models.MLP, [784, 64, 10]), nn.Softmax(dim=1))
    train = training.Batches(X, labels, 64, torch.Generator().manual_seed(1))
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
    training.fit(model, train, None, cross_entropy, optimizer, 6)
    loss, accuracy = training.evaluate(model, train, cross_entropy)
    assert accuracy > 0.8
    assert 1.4612 < loss < 1.7
