"""The references of chapter 12 against independent oracles."""

import math

import pytest
import torch
from torch import nn
from torch.nn.functional import cross_entropy

from course_utils.exercises import sequences as ex
from course_utils.text_models import LetterGRU


@pytest.fixture
def generator():
    return torch.Generator().manual_seed(12)


def test_probabilities_are_the_shares_of_counts_that_grew_by_the_smoothing(generator):
    counts = torch.randint(9, (6, 4), generator=generator).float()
    for row, found in zip(counts, ex.next_probabilities(counts, 0.5), strict=True):
        letters = torch.arange(4).repeat_interleave((2 * row + 1).long())
        torch.testing.assert_close(found, letters.bincount(minlength=4) / len(letters))


def test_the_step_is_that_of_rnn_cell(generator):
    torch.manual_seed(12)
    cell = nn.RNNCell(3, 5)
    x, h = torch.randn(4, 3, generator=generator), torch.randn(4, 5, generator=generator)
    b = cell.bias_ih + cell.bias_hh
    found = ex.rnn_step(x, h, cell.weight_ih, cell.weight_hh, b)
    torch.testing.assert_close(found, cell(x, h))


def test_the_loss_ignores_what_pytorch_is_told_to_ignore(generator):
    logits = torch.randn(4, 6, 5, generator=generator)
    targets = torch.randint(-1, 5, (4, 6), generator=generator)
    expected = cross_entropy(logits.transpose(1, 2), targets, ignore_index=-1)
    torch.testing.assert_close(ex.masked_loss(logits, targets), expected)


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.0])
def test_evenly_spread_numbers_draw_each_letter_as_often_as_it_is_likely(temperature, generator):
    logits = torch.randn(1, 5, generator=generator)
    u = (torch.arange(20_000) + 0.5) / 20_000
    drawn = ex.sample_letters(logits.expand(20_000, 5), temperature, u)
    shares = drawn.bincount(minlength=5) / 20_000
    torch.testing.assert_close(shares, (logits[0] / temperature).softmax(0), atol=1e-4, rtol=0)


def test_the_largest_u_draws_the_last_letter(generator):
    logits = torch.randn(500, 27, generator=generator)
    below_one = torch.full((500,), 1 - 2**-24)
    assert ex.sample_letters(logits, 1.0, below_one).max() <= 26


def test_all_but_the_top_become_impossible(generator):
    logits = torch.randn(4, 9, generator=generator)
    kept = ex.keep_top(logits, 3)
    assert ((kept.softmax(1) > 0).sum(1) == 3).all()
    assert torch.equal(kept.argmax(1), logits.argmax(1))
    assert kept.min() == -math.inf


def test_training_along_a_text_is_one_step_a_window_from_the_last_state():
    def new():
        torch.manual_seed(12)
        model = LetterGRU(4, 3, 5)
        return model, torch.optim.Adam(model.parameters(), lr=0.01)

    letters = torch.randint(4, (2, 13), generator=torch.Generator().manual_seed(1))
    windows = [(letters[:, k : k + 4], letters[:, k + 1 : k + 5]) for k in (0, 4, 8)]
    model, optimizer = new()
    mean = ex.train_through(model, iter(windows), ex.masked_loss.reference, optimizer)
    other, optimizer = new()
    h, losses = torch.zeros(1, 2, 5), []
    for x, y in windows:
        logits, last = other(x, h)
        losses.append(cross_entropy(logits.flatten(0, 1), y.flatten()))
        optimizer.zero_grad()
        losses[-1].backward()
        optimizer.step()
        h = torch.tensor(last.tolist())
    assert mean == pytest.approx(sum(losses).item() / 3, abs=1e-6)
    for mine, theirs in zip(model.parameters(), other.parameters(), strict=True):
        torch.testing.assert_close(mine, theirs)


def test_a_tied_state_is_what_pytorch_refuses():
    torch.manual_seed(12)
    model = LetterGRU(4, 3, 5)
    x = torch.tensor([[0, 1, 2]])
    logits, h = model(x)
    logits.sum().backward()
    logits, _ = model(x, h)
    with pytest.raises(RuntimeError, match="second time"):
        logits.sum().backward()


def test_the_message_on_a_tied_state_is_given_for_a_result_thrown_away():
    from tests.exercises.sequences.train_through import result_thrown_away

    feedback = ex.train_through.check(result_thrown_away)
    assert feedback.misconception == "state_still_tied"
    assert "unless its result is kept" in feedback.message
