"""The networks for letters."""

import torch
from torch.nn.functional import one_hot

from course_utils.text_models import LetterGRU, TinyGPT


def _network():
    torch.manual_seed(12)
    return LetterGRU(5, 3, 4)


def test_gru_gives_logits_for_every_place_and_its_last_state():
    logits, h = _network()(torch.tensor([[0, 1, 2], [3, 4, 0]]))
    assert logits.shape == (2, 3, 5)
    assert h.shape == (1, 2, 4)


def test_gru_goes_on_where_a_state_left_off():
    model, tokens = _network(), torch.tensor([[0, 1, 2, 3, 4]])
    whole, last = model(tokens)
    first, h = model(tokens[:, :2])
    second, h = model(tokens[:, 2:], h)
    torch.testing.assert_close(torch.cat([first, second], dim=1), whole)
    torch.testing.assert_close(h, last)


def test_gru_is_the_embedding_the_gru_and_the_layer_of_that_names():
    model, tokens = _network(), torch.tensor([[4, 2]])
    rows = one_hot(tokens, 5).float() @ model.embed.weight
    expected = model.out(model.gru(rows)[0])
    torch.testing.assert_close(model(tokens)[0], expected)


def _gpt():
    torch.manual_seed(13)
    return TinyGPT(n_letters=7, size=12, heads=3, layers=2, context=6)


def test_gpt_gives_logits_for_every_place_of_a_text_up_to_its_context():
    for length in (1, 4, 6):
        assert _gpt()(torch.zeros(2, length, dtype=torch.long)).shape == (2, length, 7)


def test_gpt_does_not_see_what_comes_later():
    model, tokens = _gpt(), torch.tensor([[0, 1, 2, 3, 4, 5]])
    other = torch.tensor([[0, 1, 2, 6, 4, 5]])
    same = (model(tokens) == model(other)).all(dim=2)[0]
    assert same.tolist() == [True, True, True, False, False, False]


def test_gpt_attends_as_multihead_attention_does():
    block = _gpt().blocks[0]
    theirs = torch.nn.MultiheadAttention(12, 3, bias=True, batch_first=True)
    ours = block.attention
    theirs.load_state_dict(
        {
            "in_proj_weight": ours.qkv.weight,
            "in_proj_bias": torch.zeros(36),
            "out_proj.weight": ours.join.weight,
            "out_proj.bias": ours.join.bias,
        }
    )
    x, mask = torch.randn(2, 5, 12), torch.ones(5, 5).triu(1).bool()
    torch.testing.assert_close(ours(x), theirs(x, x, x, attn_mask=mask)[0])


def test_gpt_knows_places():
    logits = _gpt()(torch.tensor([[3, 3, 3]]))
    assert not torch.allclose(logits[0, 0], logits[0, 2])
