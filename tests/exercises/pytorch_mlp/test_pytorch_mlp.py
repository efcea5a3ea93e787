"""Chapter 05's references against independent computations; how its checks treat a learner."""

from itertools import pairwise

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import nn
from torch.nn.functional import cross_entropy
from torch.utils.data import DataLoader, TensorDataset

from course_utils.checking import Outcome
from course_utils.exercises import pytorch_mlp as ex
from course_utils.exercises.pytorch_mlp.shared import (
    batches_of_8_8_and_3,
    network_5_4_3,
    one_batch_of_6,
)
from tests.exercises.pytorch_mlp.mlp import LazyMLP, MLPOfTransposedParameters
from tools import notebooks as tool

# --- 5.1 standardize ------------------------------------------------------------------------------


def pixels(seed, n, high=256):
    generator = torch.Generator().manual_seed(seed)
    return torch.randint(0, high, (n, 28, 28), generator=generator, dtype=torch.uint8)


def test_standardised_training_pixels_have_mean_0_and_deviation_1():
    train, test = ex.standardize(pixels(1, 60), pixels(2, 5, 90))
    assert train.dtype == test.dtype == torch.float32
    assert np.mean(train.numpy()) == pytest.approx(0, abs=1e-5)
    assert np.std(train.numpy()) == pytest.approx(1, abs=1e-4)
    assert test.mean() < -0.5


def test_equal_grey_values_stay_equal():
    """The same line maps old values to new ones in both sets."""
    old, old_test = pixels(1, 60), pixels(2, 5, 90)
    new, new_test = ex.standardize(old, old_test)
    slope, offset = np.polyfit(old.flatten().numpy(), new.flatten().numpy(), 1)
    np.testing.assert_allclose(new_test.numpy(), slope * old_test.numpy() + offset, atol=1e-4)


def test_dividing_by_255_first_makes_no_difference():
    train, test = pixels(1, 20), pixels(2, 5)
    for one, other in zip(
        ex.standardize(train, test), ex.standardize(train / 255, test / 255), strict=True
    ):
        torch.testing.assert_close(one, other, atol=1e-5, rtol=1e-5)


# --- 5.3 MLP --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sizes", "expected"),
    [([784, 128, 64, 10], 109_386), ([784, 128, 10], 101_770), ([784, 256, 128, 10], 235_146)],
)
def test_parameters_of_the_three_networks(sizes, expected):
    assert sum(parameter.numel() for parameter in ex.MLP(sizes).parameters()) == expected


@given(st.lists(st.integers(1, 9), min_size=2, max_size=6), st.integers(1, 5))
def test_mlp_is_a_sequence_of_dense_layers_and_relu(sizes, n):
    model = ex.MLP(sizes)
    layers = [part for layer in model.layers for part in (layer, nn.ReLU())][:-1]
    X = torch.randn(n, sizes[0])
    torch.testing.assert_close(model(X), nn.Sequential(*layers)(X))


def the_notebooks_stub():
    """Return the class as the learner finds it."""
    cells = {cell.id: cell for cell in tool.read(tool.find_notebook("05_pytorch_mlp")).cells}
    namespace = {"nn": nn}
    exec(cells["ex-05-MLP-stub"].source, namespace)
    return namespace["MLP"]


def test_the_untouched_class_is_not_attempted():
    assert ex.MLP.check(the_notebooks_stub()).outcome is Outcome.NOT_ATTEMPTED


def test_a_class_with_layers_and_an_untouched_forward_is_not_attempted():
    class MLP(the_notebooks_stub()):
        def __init__(self, sizes):
            super().__init__(sizes)
            self.layers = nn.ModuleList(nn.Linear(*pair) for pair in pairwise(sizes))

    assert ex.MLP.check(MLP).outcome is Outcome.NOT_ATTEMPTED


def test_what_is_no_module_is_told_so():
    feedback = ex.MLP.check(lambda sizes: [nn.Linear(*pair) for pair in pairwise(sizes)])
    assert feedback.outcome is Outcome.FAILED
    assert "no network" in feedback.message


def test_a_forgotten_super_is_shown_with_its_line():
    class MLP(nn.Module):
        def __init__(self, sizes):
            self.output = nn.Linear(sizes[0], sizes[-1])

    message = ex.MLP.check(MLP).message
    assert "self.output = nn.Linear(sizes[0], sizes[-1])" in message
    assert "before Module.__init__() call" in message


def test_a_network_instead_of_its_class_is_recognised():
    assert "wants the function itself" not in ex.MLP.check(ex.MLP.reference).message
    feedback = ex.MLP.check(nn.Linear(4, 3))
    assert feedback.outcome is Outcome.FAILED


# --- 5.4 and 5.5 ----------------------------------------------------------------------------------


def data(n=23, seed=5):
    generator = torch.Generator().manual_seed(seed)
    X = torch.randn(n, 5, generator=generator)
    return X, torch.randint(3, (n,), generator=generator)


@pytest.mark.parametrize("batch_size", [1, 5, 23])
def test_an_epoch_is_gradient_descent_by_hand(batch_size):
    X, labels = data()
    model = network_5_4_3()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
    loader = DataLoader(TensorDataset(X, labels), batch_size)
    mean_loss = ex.train_one_epoch(model, loader, cross_entropy, optimizer)

    by_hand, losses = network_5_4_3(), []
    for rows in torch.arange(len(X)).split(batch_size):
        log_p = torch.log_softmax(by_hand(X[rows]), dim=1)
        per_image = -log_p[torch.arange(len(rows)), labels[rows]]
        parameters = list(by_hand.parameters())
        gradients = torch.autograd.grad(per_image.sum() / len(rows), parameters)
        with torch.no_grad():
            for parameter, gradient in zip(parameters, gradients, strict=True):
                parameter -= 0.2 * gradient
        losses += per_image.tolist()
    for one, other in zip(model.parameters(), by_hand.parameters(), strict=True):
        torch.testing.assert_close(one, other, rtol=1e-4, atol=1e-5)
    assert mean_loss == pytest.approx(np.mean(losses), rel=1e-5)
    assert model.training


@pytest.mark.parametrize("batch_size", [1, 4, 23])
def test_an_evaluation_does_not_depend_on_the_batches(batch_size):
    X, labels = data()
    model = network_5_4_3()
    loader = DataLoader(TensorDataset(X, labels), batch_size)
    loss, accuracy = ex.evaluate(model, loader, cross_entropy)
    with torch.no_grad():
        logits = model(X).numpy()
    p = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    assert loss == pytest.approx(-np.log(p[np.arange(23), labels.numpy()]).mean(), rel=1e-5)
    assert accuracy == pytest.approx(np.mean(logits.argmax(axis=1) == labels.numpy()))
    assert not model.training
    assert all(parameter.grad is None for parameter in model.parameters())


def test_the_learners_random_numbers_go_on_as_if_nothing_was_checked():
    before = torch.get_rng_state()
    for each in (ex.MLP, ex.train_one_epoch, ex.evaluate):
        assert each.check(each.reference).outcome is Outcome.PASSED
        each.check(each.misconceptions[0].function)
    assert torch.equal(torch.get_rng_state(), before)


def test_a_mistake_in_two_respects_is_told_in_both():
    """No `train()`, and the mean of the batches."""

    def answer(model, loader, loss_fn, optimizer):
        losses = []
        for X, labels in loader:
            optimizer.zero_grad()
            loss = loss_fn(model(X), labels)
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        return sum(losses) / len(losses)

    feedback = ex.train_one_epoch.check(answer)
    assert feedback.outcome is Outcome.FAILED
    assert "evaluation mode" in feedback.message
    assert "average the batches" in feedback.message


@pytest.mark.parametrize(("make_loader", "n"), [(one_batch_of_6, 6), (batches_of_8_8_and_3, 19)])
def test_the_evaluated_network_is_right_in_part_and_errs_both_ways(make_loader, n):
    X, labels = (torch.cat(parts) for parts in zip(*make_loader(), strict=True))
    answers = network_5_4_3()(X).argmax(dim=1)
    assert len(X) == n
    assert set(answers.tolist()) == set(labels.tolist()) == {0, 1, 2}
    assert {-1, 0, 1} <= {int(each) for each in (answers - labels).sign()}


def test_lazy_layers_and_transposed_matrices_are_looked_at_as_others_are():
    for answer in (MLPOfTransposedParameters, LazyMLP):
        assert ex.MLP.check(answer).outcome is Outcome.PASSED


# --- 5.2 OnlyClasses, 5.6 confusion_matrix, 5.7 precision_and_recall ------------------------------


def test_some_classes_are_those_that_a_mask_picks():
    generator = torch.Generator().manual_seed(7)
    images = pixels(3, 30)
    labels = torch.randint(10, (30,), generator=generator)
    dataset = ex.OnlyClasses(images, labels, [7, 2, 5], 0.3, 0.4)
    mask = (labels == 7) | (labels == 2) | (labels == 5)
    X, new = next(iter(DataLoader(dataset, batch_size=30)))
    torch.testing.assert_close(X, (images[mask] / 255 - 0.3) / 0.4)
    assert torch.equal(torch.tensor([7, 2, 5])[new], labels[mask])
    assert len(list(dataset)) == len(dataset) == int(mask.sum())


@given(st.data(), st.integers(1, 6))
def test_the_confusion_matrix_counts_every_pair(data, n_classes):
    pairs = data.draw(
        st.lists(st.tuples(*2 * [st.integers(0, n_classes - 1)]), min_size=1, max_size=40)
    )
    answers, labels = torch.tensor(pairs).T
    confusion = ex.confusion_matrix(answers, labels, n_classes)
    counts = np.zeros((n_classes, n_classes), dtype=int)
    np.add.at(counts, (labels.numpy(), answers.numpy()), 1)
    np.testing.assert_array_equal(confusion.numpy(), counts)

    precision, recall = ex.precision_and_recall(confusion)
    for k in range(n_classes):
        answered, true = answers == k, labels == k
        both = (answered & true).sum().item()
        assert precision[k] == pytest.approx(both / max(1, answered.sum().item()))
        assert recall[k] == pytest.approx(both / max(1, true.sum().item()))


def test_when_an_image_is_prepared_and_where_a_loop_ends_are_judged():
    for name in ("prepared_at_once", "source_changed", "goes_round"):
        (mistake,) = (each for each in ex.OnlyClasses.misconceptions if each.id == name)
        assert ex.OnlyClasses.check(mistake.function).misconception == name


# --- numbers in the prose -------------------------------------------------------------------------


def test_the_size_of_a_file_of_weights():
    assert 4 * 109_386 == 437_544  # "438 kB"
    assert 937 * 64 == 59_968
    assert 60_000 - 59_968 == 32
