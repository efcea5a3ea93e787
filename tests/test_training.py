import copy
import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.nn.functional import cross_entropy
from torch.utils.data import DataLoader, TensorDataset

from course_utils.models import MLP
from course_utils.training import (
    Batches,
    EarlyStopping,
    History,
    evaluate,
    fit,
    train_one_epoch,
    train_val_split,
)


@pytest.fixture
def data():
    generator = torch.Generator().manual_seed(11)
    return torch.randn(50, 6, generator=generator), torch.randint(3, (50,), generator=generator)


@pytest.fixture
def model():
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(12)
        return MLP([6, 8, 3])


def sgd(model):
    return torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)


def weights(model):
    return torch.cat([p.detach().flatten() for p in model.parameters()])


# --- Batches ------------------------------------------------------------------------------------


@pytest.mark.parametrize("batch_size", [1, 7, 10, 50, 64])
def test_batches_hold_every_example_once_with_its_label(data, batch_size):
    X, labels = data
    batches = Batches(X, labels, batch_size, torch.Generator().manual_seed(1))
    pairs = list(batches)
    assert len(pairs) == len(batches)
    assert all(len(part) == batch_size for part, _ in pairs[:-1])
    rows = torch.cat([torch.column_stack([part, k]) for part, k in pairs])
    expected = torch.column_stack([X, labels])
    assert sorted(rows.tolist()) == sorted(expected.tolist())


def test_batches_come_in_a_new_order_every_epoch_and_the_same_for_the_same_seed(data):
    first = Batches(*data, 10, torch.Generator().manual_seed(1))
    again = Batches(*data, 10, torch.Generator().manual_seed(1))
    orders = [[label.tolist() for _, label in batches] for batches in (first, first, again)]
    assert orders[0] != orders[1]
    assert orders[0] == orders[2]


def test_batches_without_a_generator_keep_the_order(data):
    X, labels = data
    pairs = list(Batches(X, labels, 8))
    assert torch.equal(torch.cat([part for part, _ in pairs]), X)
    assert torch.equal(torch.cat([part for _, part in pairs]), labels)
    assert len(pairs) == len(Batches(X, labels, 8)) == 7


def test_batches_refuse_what_does_not_fit(data):
    X, labels = data
    with pytest.raises(ValueError, match="50 inputs and 49 labels"):
        Batches(X, labels[1:], 8)
    with pytest.raises(ValueError, match="not 0"):
        Batches(X, labels, 0)


# --- the loop -----------------------------------------------------------------------------------


def test_an_epoch_takes_the_steps_of_the_plain_loop(data, model):
    X, labels = data
    other = copy.deepcopy(model)
    loss = train_one_epoch(model, Batches(X, labels, 16), cross_entropy, sgd(model))
    optimizer, losses = sgd(other), []
    for rows in torch.arange(50).split(16):
        optimizer.zero_grad()
        per_image = cross_entropy(other(X[rows]), labels[rows], reduction="none")
        per_image.mean().backward()
        optimizer.step()
        losses += per_image.tolist()
    assert torch.equal(weights(model), weights(other))
    assert loss == pytest.approx(sum(losses) / 50)


def test_evaluation_counts_images_not_batches_and_changes_nothing(data, model):
    X, labels = data
    before = weights(model).clone()
    loss, accuracy = evaluate(model, Batches(X, labels, 16), cross_entropy)
    logits = model(X)
    assert loss == pytest.approx(cross_entropy(logits, labels).item())
    assert accuracy == (logits.argmax(1) == labels).sum().item() / 50
    assert torch.equal(weights(model), before)
    assert all(p.grad is None for p in model.parameters())
    assert torch.is_grad_enabled()


def test_training_and_evaluation_set_the_mode(data):
    class Spy(nn.Module):
        def __init__(self):
            super().__init__()
            self.layer, self.modes = nn.Linear(6, 3), []

        def forward(self, X):
            self.modes.append((self.training, torch.is_grad_enabled()))
            return self.layer(X)

    spy = Spy()
    evaluate(spy, Batches(*data, 50), cross_entropy)
    train_one_epoch(spy, Batches(*data, 50), cross_entropy, sgd(spy))
    assert spy.modes == [(False, False), (True, True)]


def test_a_data_loader_serves_as_well(data, model):
    other = copy.deepcopy(model)
    loader = DataLoader(TensorDataset(*data), batch_size=16)
    a = fit(model, loader, loader, cross_entropy, sgd(model), epochs=2)
    b = fit(other, Batches(*data, 16), Batches(*data, 16), cross_entropy, sgd(other), epochs=2)
    assert a == b
    assert torch.equal(weights(model), weights(other))


def test_no_batch_is_an_error_that_says_so(data, model):
    with pytest.raises(ValueError, match="data set empty"):
        train_one_epoch(model, [], cross_entropy, sgd(model))
    with pytest.raises(ValueError, match="data set empty"):
        evaluate(model, [], cross_entropy)


def test_the_history_holds_every_epoch(data, model):
    history = fit(model, Batches(*data, 16), Batches(*data, 50), cross_entropy, sgd(model), 3)
    assert len(history) == len(history.train_loss) == len(history.val_loss) == 3
    assert history.train_loss[-1] < history.train_loss[0]
    assert evaluate(model, Batches(*data, 50), cross_entropy) == (
        history.val_loss[-1],
        history.val_accuracy[-1],
    )
    assert not history.interrupted


def test_without_validation_only_the_training_loss_is_kept(data, model):
    history = fit(model, Batches(*data, 16), None, cross_entropy, sgd(model), 2)
    assert len(history) == len(history.train_loss) == 2
    assert history.val_loss == history.val_accuracy == []


def test_the_schedule_takes_one_step_an_epoch(data, model):
    rates = []

    class Watch:
        def follow(self, batches, loss_fn):
            return batches, loss_fn

        def update(self, history):
            rates.append(optimizer.param_groups[0]["lr"])

    optimizer = sgd(model)
    schedule = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2, gamma=0.1)
    fit(model, Batches(*data, 16), None, cross_entropy, optimizer, 4, Watch(), schedule)
    assert rates == pytest.approx([0.1, 0.01, 0.01, 0.001])  # after each epoch


def test_a_schedule_may_take_its_step_after_every_batch(data, model):
    rates = []

    class Noting(torch.optim.SGD):
        def step(self, closure=None):
            rates.append(self.param_groups[0]["lr"])
            return super().step(closure)

    optimizer = Noting(model.parameters(), lr=0.1)
    schedule = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1, gamma=0.5)
    train = Batches(*data, 16)
    fit(model, train, None, cross_entropy, optimizer, 2, None, schedule, each_batch=True)
    assert rates == pytest.approx([0.1 * 0.5**n for n in range(2 * len(train))])
    assert optimizer.param_groups[0]["lr"] == pytest.approx(0.1 * 0.5 ** (2 * len(train)))


class InterruptingWatch:
    """Interrupts the training, as the stop button does, in the middle of an epoch."""

    def __init__(self, epoch, batch):
        self.epoch, self.batch, self.updates = epoch, batch, []

    def follow(self, batches, loss_fn):
        self.batches = batches
        return self, loss_fn

    def __iter__(self):
        for position, batch in enumerate(self.batches):
            if (len(self.updates), position) == (self.epoch, self.batch):
                raise KeyboardInterrupt
            yield batch

    def update(self, history):
        self.updates.append(copy.deepcopy(history))


def test_an_interrupt_keeps_the_model_and_the_history(data, model):
    watch = InterruptingWatch(epoch=2, batch=1)
    train, val = Batches(*data, 16), Batches(*data, 50)
    before = copy.deepcopy(model)
    history = fit(model, train, val, cross_entropy, sgd(model), 5, watch)
    uninterrupted = fit(before, train, val, cross_entropy, sgd(before), 2)
    assert history.interrupted
    assert len(history) == 2
    assert history.val_loss == uninterrupted.val_loss
    assert not torch.equal(weights(model), weights(before))  # one step into the third epoch
    assert [update.interrupted for update in watch.updates] == [False, False, True]


def test_watching_changes_no_number(data, model):
    class Watch:
        def follow(self, batches, loss_fn):
            return batches, loss_fn

        def update(self, history: History):
            self.seen = len(history)

    other, watch = copy.deepcopy(model), Watch()
    train, val = Batches(*data, 16), Batches(*data, 50)
    a = fit(model, train, val, cross_entropy, sgd(model), 2)
    b = fit(other, train, val, cross_entropy, sgd(other), 2, watch)
    assert a == b
    assert watch.seen == 2


# --- the split ----------------------------------------------------------------------------------


@settings(deadline=None)
@given(st.integers(2, 300), st.floats(0, 1), st.integers(0, 2**31))
def test_a_split_holds_every_example_once(n, fraction, seed):
    n_val = round(fraction * n)
    generator = torch.Generator().manual_seed(seed)
    if n_val in (0, n):
        with pytest.raises(ValueError, match="both sets need at least one"):
            train_val_split(n, fraction, generator)
        return
    train, val = train_val_split(n, fraction, generator)
    assert len(val) == n_val
    assert sorted(train.tolist() + val.tolist()) == list(range(n))
    assert train.dtype == val.dtype == torch.int64


@pytest.mark.parametrize("fraction", [-0.1, 0.0, 0.04, 0.96, 1.0, 1.5])
def test_a_split_that_leaves_a_set_empty_is_refused(fraction):
    with pytest.raises(ValueError, match="of 10 examples"):
        train_val_split(10, fraction, torch.Generator())


def test_the_split_comes_from_the_generator_alone():
    def split(generator):
        return [part.tolist() for part in train_val_split(40, 0.25, generator)]

    generator = torch.Generator().manual_seed(1)
    first = split(generator)
    assert split(generator) != first
    assert split(torch.Generator().manual_seed(1)) == first


# --- early stopping -----------------------------------------------------------------------------


class Counter(nn.Module):
    """A model whose weight and buffer say in which epoch they were set."""

    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(2))
        self.register_buffer("seen", torch.zeros((), dtype=torch.int64))

    @torch.no_grad()
    def become(self, epoch):
        self.weight.fill_(epoch)
        self.seen.fill_(epoch)

    @property
    def epoch(self):
        (epoch,) = {*self.weight.tolist(), float(self.seen)}
        return epoch


def follow(stopper, metrics):
    """Return the last epoch, counted from 0, and the one whose weights are restored."""
    model = Counter()
    for epoch, metric in enumerate(metrics):
        model.become(epoch)
        if stopper.step(metric, model):
            break
    model.become(-1)
    stopper.restore(model)
    return epoch, model.epoch


def by_brute_force(metrics, patience, min_delta):
    """Ask after every epoch which of those so far were improvements."""
    for last in range(len(metrics)):
        improvements, best = [], math.inf
        for epoch, metric in enumerate(metrics[: last + 1]):
            if metric < best - min_delta:
                best, improvements = metric, [*improvements, epoch]
        if last - improvements[-1] >= patience:
            break
    return last, improvements[-1]


@pytest.mark.parametrize(
    ("patience", "min_delta", "metrics", "expected"),
    [
        (1, 0, [3, 2, 2, 1], (2, 1)),
        (2, 0, [3, 2, 4, 1, 5, 6, 0], (5, 3)),
        (3, 0, [5, 4, 3, 2], (3, 3)),
        (2, 1, [5, 4, 3.5, 2.5, 2, 1.75], (5, 4)),  # an improvement is larger than min_delta
        (2, 1, [5, 4.5, 3.75, 3, 2], (4, 4)),  # small ones add up: 5, 3.75 and 2
        (2, 0, [3, math.nan, 2, math.nan, math.nan, 1], (4, 2)),
        (3, 0, [math.nan, 3, 2], (2, 2)),
        (1, 0, [1, 1], (1, 0)),
    ],
)
def test_where_it_stops_and_what_it_restores(patience, min_delta, metrics, expected):
    assert follow(EarlyStopping(patience, min_delta), metrics) == expected


@settings(deadline=None)
@given(st.lists(st.integers(0, 20), min_size=1, max_size=30), st.integers(1, 6), st.integers(0, 4))
def test_early_stopping_agrees_with_brute_force(metrics, patience, min_delta):
    expected = by_brute_force(metrics, patience, min_delta)
    assert follow(EarlyStopping(patience, min_delta), metrics) == expected


def test_nan_from_the_start_stops_and_leaves_nothing_to_restore():
    stopper, model = EarlyStopping(2), Counter()
    assert [stopper.step(math.nan, model) for _ in range(3)] == [False, True, True]
    with pytest.raises(RuntimeError, match="no best weights"):
        stopper.restore(model)


@pytest.mark.parametrize("patience", [0, -1, math.nan])
def test_patience_below_one_is_refused(patience):
    with pytest.raises(ValueError, match="must be 1 or more"):
        EarlyStopping(patience)


@pytest.mark.parametrize("min_delta", [-0.1, math.nan])
def test_a_negative_min_delta_is_refused(min_delta):
    with pytest.raises(ValueError, match="must be 0 or more"):
        EarlyStopping(3, min_delta)


def test_the_best_weights_are_a_copy_and_come_back_bit_for_bit(data, model):
    optimizer, stopper = sgd(model), EarlyStopping(5)
    train = Batches(*data, 16)
    train_one_epoch(model, train, cross_entropy, optimizer)
    best = copy.deepcopy(model)
    stopper.step(torch.tensor(0.5), model)
    for _ in range(3):
        train_one_epoch(model, train, cross_entropy, optimizer)
        stopper.step(torch.tensor(0.6), model)
    assert not torch.equal(weights(model), weights(best))
    for _ in range(2):  # restoring leaves the copy untouched, too
        stopper.restore(model)
        assert torch.equal(weights(model), weights(best))
        train_one_epoch(model, train, cross_entropy, optimizer)
    assert type(stopper.best) is float


def test_stopping_is_the_beginning_of_the_run_that_goes_on(data, model):
    X, labels = data
    other = copy.deepcopy(model)

    def run(model, *, stop):
        train = Batches(X[:30], labels[:30], 8, torch.Generator().manual_seed(5))
        optimizer, stopper = torch.optim.Adam(model.parameters(), lr=0.02), EarlyStopping(3)
        for epoch in range(40):
            train_one_epoch(model, train, cross_entropy, optimizer)
            val_loss, _ = evaluate(model, Batches(X[30:], labels[30:], 20), cross_entropy)
            if not stopper.stopped and stopper.step(val_loss, model):
                stopped_after = epoch
                if stop:
                    break
        stopper.restore(model)
        return stopped_after, epoch

    stopped_after, end = run(model, stop=True)
    assert run(other, stop=False) == (stopped_after, 39)
    assert stopped_after == end < 39
    assert torch.equal(weights(model), weights(other))
