"""Chapter 08's references against independent oracles, its feedback, the numbers it quotes."""

import copy
import math

import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from torch import nn

from course_utils import training
from course_utils.checking import Outcome
from course_utils.data import load_fashion_mnist
from course_utils.exercises import early_stopping as ex
from course_utils.exercises.early_stopping.resume_files import note_run, runs_of_code

metrics = st.lists(st.integers(0, 20), min_size=1, max_size=30)


# --- the split ----------------------------------------------------------------------------------


@settings(deadline=None)
@given(st.integers(2, 400), st.floats(0.01, 0.99), st.integers(0, 2**31))
def test_the_split_is_the_packages(n, fraction, seed):
    assume(0 < round(fraction * n) < n)
    mine, theirs = (
        split(n, fraction, torch.Generator().manual_seed(seed))
        for split in (ex.train_val_split, training.train_val_split)
    )
    assert all(map(torch.equal, mine, theirs))
    assert sorted(torch.cat(mine).tolist()) == list(range(n))


def test_every_example_is_for_validation_equally_often():
    generator, counts = torch.Generator().manual_seed(0), torch.zeros(20)
    for _ in range(4000):
        counts[ex.train_val_split(20, 0.25, generator)[1]] += 1
    assert (counts - 1000).abs().max() < 5 * (4000 * 0.25 * 0.75) ** 0.5


# --- where it stops -----------------------------------------------------------------------------


class Tracked(nn.Module):
    """A model whose weight is the number of the epoch."""

    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(1))


def followed(stopper, values):
    model = Tracked()
    for epoch, value in enumerate(values):
        with torch.no_grad():
            model.weight.fill_(epoch)
        if stopper.step(value, model):
            break
    stopper.restore(model)
    return epoch, int(model.weight.item())


@settings(deadline=None)
@given(metrics, st.integers(1, 6), st.integers(0, 3))
def test_the_function_the_class_and_the_package_agree(values, patience, min_delta):
    expected = ex.stopping_point(values, patience, min_delta)
    assert followed(ex.EarlyStopping(patience, min_delta), values) == expected
    assert followed(training.EarlyStopping(patience, min_delta), values) == expected


@settings(deadline=None)
@given(metrics, st.integers(1, 6))
def test_against_the_scheduler_of_torch(values, patience):
    """`ReduceLROnPlateau` counts bad epochs, too; it acts one epoch later than we stop."""
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    plateau = torch.optim.lr_scheduler.ReduceLROnPlateau(
        optimizer, patience=patience - 1, threshold=0, threshold_mode="abs"
    )
    for last in range(len(values)):
        plateau.step(values[last])
        if optimizer.param_groups[0]["lr"] < 1:
            break
    assert ex.stopping_point(values, patience, 0)[0] == last


@settings(deadline=None)
@given(metrics, st.integers(1, 6), st.integers(0, 3))
def test_what_the_result_means(values, patience, min_delta):
    last, best = ex.stopping_point(values, patience, min_delta)
    assert best <= last <= best + patience
    assert all(values[best] <= value + min_delta for value in values[: last + 1])
    assert last == len(values) - 1 or last == best + patience
    assert all(values[epoch] >= values[best] - min_delta for epoch in range(best, last + 1))


def test_the_best_weights_are_restored_bit_for_bit_with_buffers():
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(4, 3), nn.BatchNorm1d(3))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    stopper = ex.EarlyStopping(3, 0.0)

    def train():
        model(torch.randn(8, 4)).square().sum().backward()
        optimizer.step()

    train()
    stopper.step(1.0, model)
    best = copy.deepcopy(model.state_dict())
    for _ in range(3):
        train()
        stopper.step(2.0, model)
    assert any(not torch.equal(best[name], t) for name, t in model.state_dict().items())
    stopper.restore(model)
    assert all(torch.equal(best[name], t) for name, t in model.state_dict().items())


# --- clipping -----------------------------------------------------------------------------------


@settings(deadline=None)
@given(st.integers(0, 2**31), st.floats(0.01, 30), st.sampled_from([0.001, 1.0, 1000.0]))
def test_clipping_is_that_of_torch(seed, max_norm, size):
    generator = torch.Generator().manual_seed(seed)
    mine = [nn.Parameter(torch.zeros(shape)) for shape in ((3, 2), (3,), (1, 3))]
    theirs = copy.deepcopy(mine)
    for one, other in zip(mine[:2], theirs[:2], strict=True):  # the third one has no gradient
        one.grad = size * torch.randn(one.shape, generator=generator)
        other.grad = one.grad.clone()
    norm = ex.clip_gradients(iter(mine), max_norm)
    assert norm == pytest.approx(nn.utils.clip_grad_norm_(theirs, max_norm).item(), rel=1e-5)
    assert mine[2].grad is None
    for one, other in zip(mine[:2], theirs[:2], strict=True):
        torch.testing.assert_close(one.grad, other.grad, rtol=1e-3, atol=1e-6)


# --- feedback -----------------------------------------------------------------------------------


def test_the_stub_of_the_class_is_not_attempted():
    class EarlyStopping:
        def __init__(self, patience, min_delta=0.0):
            self.patience, self.min_delta = patience, min_delta

        def step(self, metric, model):
            return ...

        def restore(self, model):
            return ...

    assert ex.EarlyStopping.check(EarlyStopping).outcome is Outcome.NOT_ATTEMPTED


def test_a_class_with_step_alone_is_told_what_restore_does_not_do():
    class EarlyStopping(ex.EarlyStopping.reference):
        def restore(self, model):
            return ...

    feedback = ex.EarlyStopping.check(EarlyStopping)
    assert feedback.misconception == "NothingRestored"


def test_a_step_without_return_is_told_so():
    class EarlyStopping(ex.EarlyStopping.reference):
        def step(self, metric, model):
            super().step(metric, model)

    feedback = ex.EarlyStopping.check(EarlyStopping)
    assert feedback.outcome is Outcome.FAILED
    assert feedback.misconception == "NothingReturned"


def test_a_resume_that_reads_the_wrong_key_is_told_the_line():
    def resume(path, model, optimizer):
        if not path.exists():
            return 0
        state = torch.load(path, weights_only=True)
        model.load_state_dict(state["weights"])
        return state["epoch"] + 1

    feedback = ex.resume.check(resume)
    assert feedback.outcome is Outcome.FAILED
    assert "KeyError" in feedback.message
    assert 'state["weights"]' in feedback.message


def test_code_of_the_foreign_file_stays_harmless():
    before = len(runs_of_code)
    assert note_run() == {}
    assert len(runs_of_code) == before + 1


# --- numbers of the prose -----------------------------------------------------------------------


def test_the_run_by_hand():
    values = [10, 8, 9, 7, 7.5, 8, 9, 6]
    assert ex.stopping_point(values, 2, 0) == (5, 3)
    assert ex.stopping_point(values, 1, 0) == (2, 1)
    assert ex.stopping_point(values, 3, 0) == (6, 3)
    assert ex.stopping_point(values, 4, 0) == (7, 7)


def test_the_uncertainty_of_an_accuracy():
    percentage_points = [round(100 * math.sqrt(0.9 * 0.1 / n), 1) for n in (200, 5000)]
    assert percentage_points == [2.1, 0.4]


def test_a_sorted_file_ends_in_ankle_boots():
    _, labels = load_fashion_mnist("train")
    assert labels.sort().values[-5000:].unique().tolist() == [9]


def test_a_schedule_stepped_per_batch():
    assert -(-55_000 // 256) == 215
    assert 215 // 3 == 71
    assert 0.004 * 0.5**71 < 1e-20


def test_the_luckiest_of_a_thousand_guessers():
    """Whatever the seed: 200 tries at 10 %, the best of 1,000."""
    generator = torch.Generator().manual_seed(0)
    for _ in range(20):
        right = torch.rand(1000, 200, generator=generator) < 0.1
        assert 0.15 < right.float().mean(dim=1).max() < 0.2


@pytest.mark.parametrize(("lr", "epochs"), [(0.003, 20), (0.0006, 60)])
def test_a_smaller_learning_rate_moves_the_turn_and_does_not_remove_it(lr, epochs):
    """Not even small steps keep a network from overfitting: on 500 images."""
    images, labels = load_fashion_mnist("train")
    X = images[:2500].flatten(1).float().div_(255).sub_(0.286).div_(0.353)
    torch.manual_seed(1)
    model = nn.Sequential(nn.Linear(784, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    train = training.Batches(X[:500], labels[:500], 50, torch.Generator().manual_seed(1))
    val = training.Batches(X[500:], labels[500:2500], 2000)
    history = training.fit(model, train, val, nn.functional.cross_entropy, optimizer, epochs)
    turn = min(range(epochs), key=history.val_loss.__getitem__)
    assert (turn < 12) == (lr == 0.003)
    assert history.val_loss[-1] > history.val_loss[turn]


@pytest.mark.parametrize("default", [0.1, 1e-3, 1e-4])
def test_another_default_of_min_delta_is_noticed(default):
    source = ex.EarlyStopping.solution_source
    names = {"torch": torch}
    exec(source.replace("min_delta=0.0", f"min_delta={default}"), names)
    assert ex.EarlyStopping.check(names["EarlyStopping"]).outcome is Outcome.FAILED
