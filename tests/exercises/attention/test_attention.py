"""The references of chapter 13 against torch, autograd and what is known of them."""

import math

import pytest
import torch
from torch.nn import functional

from course_utils.exercises import attention as ex


def random(*shape, seed=13):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


@pytest.mark.parametrize("front", [(), (3,), (2, 4)])
def test_attention_is_that_of_torch(front):
    Q, K, V = random(*front, 5, 8), random(*front, 7, 8, seed=1), random(*front, 7, 3, seed=2)
    expected = functional.scaled_dot_product_attention(Q, K, V)
    torch.testing.assert_close(ex.attention(Q, K, V), expected, rtol=0, atol=1e-5)


@pytest.mark.parametrize("front", [(), (3,), (2, 4)])
def test_causal_weights_give_the_causal_attention_of_torch(front):
    x = random(*front, 6, 8)
    mine = ex.causal_weights(x @ x.mT / math.sqrt(8)) @ x
    expected = functional.scaled_dot_product_attention(x, x, x, is_causal=True)
    torch.testing.assert_close(mine, expected, rtol=0, atol=1e-5)


def test_causal_weights_are_shares_of_what_came_before():
    shares = ex.causal_weights(random(4, 5, 5))
    assert torch.equal(shares.triu(1), torch.zeros(4, 5, 5))
    torch.testing.assert_close(shares.sum(-1), torch.ones(4, 5))


@pytest.mark.parametrize("heads", [1, 2, 3, 6])
def test_heads_are_split_as_chunk_does_and_joined_again(heads):
    x = random(2, 5, 6)
    split = ex.split_heads(x, heads)
    assert torch.equal(split, torch.stack(x.chunk(heads, dim=2), dim=1))
    assert torch.equal(ex.join_heads(split), x)


def test_attention_of_heads_is_that_of_multihead_attention():
    torch.manual_seed(13)
    layer, x = torch.nn.MultiheadAttention(12, 3, batch_first=True), random(2, 5, 12)
    projected = functional.linear(x, layer.in_proj_weight, layer.in_proj_bias)
    heads = [ex.split_heads(each, 3) for each in projected.chunk(3, dim=2)]
    mine = layer.out_proj(ex.join_heads(ex.attention(*heads)))
    torch.testing.assert_close(mine, layer(x, x, x)[0], rtol=0, atol=1e-5)


def test_positions_are_clocks_that_turn_by_a_fixed_angle():
    P = ex.positions(50, 6).double().view(50, 3, 2)
    turned = torch.complex(P[..., 1], P[..., 0])
    steps = turned[1:] / turned[:-1]
    expected = torch.tensor([10_000.0 ** (-2 * i / 6) for i in range(3)], dtype=torch.float64)
    torch.testing.assert_close(steps.angle(), expected.expand(49, 3), rtol=0, atol=1e-4)


def test_pairs_are_windows_of_the_text_and_of_the_text_moved_by_one():
    tokens, starts = torch.randint(29, (100,)), torch.tensor([0, 50, 89])
    X, Y = ex.next_letter_pairs.reference(tokens, starts, 10)
    for row, start in enumerate(starts.tolist()):
        assert X[row].tolist() == tokens[start : start + 10].tolist()
        assert Y[row].tolist() == tokens[1:][start : start + 10].tolist()


def test_perplexity_is_the_exponential_of_torchs_loss():
    logits, targets = random(4, 6, 29), torch.randint(29, (4, 6))
    expected = functional.cross_entropy(logits.transpose(1, 2), targets).exp()
    torch.testing.assert_close(ex.perplexity(logits, targets), expected, rtol=1e-5, atol=0)
    assert ex.perplexity(torch.zeros(4, 6, 29), targets).item() == pytest.approx(29)
