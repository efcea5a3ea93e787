import copy

import pytest
import torch
from torch import nn
from torch.nn.functional import cross_entropy
from torch.utils.data import DataLoader, TensorDataset

from course_utils.models import MLP
from course_utils.training import Batches, History, evaluate, fit, train_one_epoch


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


class InterruptingWatch:
    """Interrupts the training, as the stop button does, in the middle of an epoch."""

    def __init__(self, epoch, batch):
        self.epoch, self.batch, self.updates = epoch, batch, []

    def track(self, batches):
        for position, batch in enumerate(batches):
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
        def track(self, batches):
            return batches

        def update(self, history: History):
            self.seen = len(history)

    other, watch = copy.deepcopy(model), Watch()
    train, val = Batches(*data, 16), Batches(*data, 50)
    a = fit(model, train, val, cross_entropy, sgd(model), 2)
    b = fit(other, train, val, cross_entropy, sgd(other), 2, watch)
    assert a == b
    assert watch.seen == 2
