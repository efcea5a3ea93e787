"""What must hold in chapter 13, and what its prose quotes."""

import math

import torch

from tests.claims import after


def largest(difference):
    return difference.abs().max().item()


# 1 and 2: attention, and why it divides


@after(
    "toy-scores",
    quotes=[
        "(2 · 1 + 2 · 1) / 2 = 2",
        "“boot” gets 7.39 of 9.39, which is 0.787, and each of the others 1 of 9.39",
    ],
)
def the_three_words_are_as_on_paper(scores, shares, V):
    assert scores[2].tolist() == [0, 2, 0]
    assert abs(shares[2, 1].item() - 7.39 / 9.39) < 5e-4
    assert largest((shares @ V)[2] - torch.tensor([7.87, 1.07])) < 0.01


@after("toy-table-code", quotes=["so it is the row of shares itself"])
def the_table_is_that_of_the_shares(shares):
    assert largest(shares[0] - 1 / 3) < 1e-6
    assert largest(shares.sum(dim=1) - 1) < 1e-6


@after("judge-code", quotes=["5 queries and 7 keys"])
def attention_is_that_of_pytorch(mine, theirs):
    assert theirs.shape == (2, 3, 5, 4)
    assert theirs.abs().max() > 0.1
    assert largest(mine - theirs) < 1e-5


@after("root-code", quotes=["Divided, the shares look the same for every d"])
def the_softmax_saturates_without_the_root(largest):
    means = {d: [shares.mean().item() for shares in pair] for d, pair in largest.items()}
    bare, scaled = ({d: pair[k] for d, pair in means.items()} for k in (0, 1))
    assert bare[4] < 0.6 < 0.8 < bare[64] < 0.93 < bare[1024]
    assert max(scaled.values()) - min(scaled.values()) < 0.05


@after(
    "root-slope",
    quotes=[
        "Divided, the slope is the same for every d",
        "more than half of it is lost at d = 64, and about six sevenths at d = 1,024",
    ],
)
def little_is_left_of_the_slope(slopes):
    scaled = [pair[1] for pair in slopes.values()]
    assert max(scaled) - min(scaled) < 0.02
    lost = {d: 1 - bare / scaled for d, (bare, scaled) in slopes.items()}
    assert abs(lost[4]) < 0.1
    assert 0.5 < lost[64] < 0.65
    assert abs(lost[1024] - 6 / 7) < 0.04


# 3 and 4: mask and positions


@after("mask-judge-code", quotes=["this is what PyTorch calls `is_causal=True`"])
def causal_attention_is_that_of_pytorch(mine, theirs):
    assert theirs.abs().max() > 0.1
    assert largest(mine - theirs) < 1e-5


@after("proof-code", quotes=["With the mask, places 0 to 3 keep every digit"])
def no_earlier_place_changes(moved):
    assert moved["causal"][:4].tolist() == [0, 0, 0, 0]
    assert (moved["causal"][4:] > 0.1).all()
    assert (moved["without mask"] > 0).all()


@after("order-code", quotes=["The same rows in another order"])
def attention_does_not_know_the_order(in_order, shuffled, order):
    assert largest(shuffled - in_order[order]) < 1e-6
    assert largest(shuffled - in_order) > 0.1


@after(
    "places-near-code",
    quotes=[
        "It depends on the distance alone, not on where you stand",
        "and $10000^{-1/2} = 0.01$",
        r"(\sin 1, \cos 1, \sin 0.01, \cos 0.01) = (0.84, 0.54, 0.01, 1.00)",
    ],
)
def likeness_of_places_depends_on_their_distance(alike):
    for distance in (0, 1, 2, 8, 30):
        diagonal = alike.diagonal(distance)
        assert largest(diagonal - diagonal[0]) < 1e-3
    assert 10_000**-0.5 == 0.01
    by_hand = [f(angle) for angle in (1, 0.01) for f in (math.sin, math.cos)]
    assert [round(number, 2) for number in by_hand] == [0.84, 0.54, 0.01, 1.0]


@after("places-order-code", quotes=["the same words in another order give something else"])
def with_positions_the_order_counts(difference):
    assert largest(difference) > 0.3


# 5: reversing


@after(
    "reverse-others",
    quotes=["between four and seven thousand parameters; attention has the fewest"],
)
def attention_has_the_fewest_parameters(makers):
    sizes = [sum(each.numel() for each in make().parameters()) for make in makers.values()]
    assert sizes == [3787, 3787, 7051, 5995]


@after(
    "reverse-result",
    quotes=[
        "Attention gets all digits right, and the MLP one in ten, as it must",
        "Without positions it is two in ten",
        "The GRU is on its way, with about six digits in ten",
    ],
)
def attention_reverses_and_the_others_do_not(correct):
    assert correct["attention"].min() > 99
    assert ((correct["no positions"] > 17) & (correct["no positions"] < 26)).all()
    assert 52 < correct["GRU"].mean() < 72
    assert ((correct["MLP"] > 8.5) & (correct["MLP"] < 11.5)).all()


@after("reverse-shares", quotes=["place t should look at place 19 − t"])
def it_looks_where_the_answer_is(shares, there):
    assert there.mean() > 0.5
    assert shares[10:].argmax(dim=1).tolist() == [*range(9, -1, -1)]


# 6 and 7: heads and the network


@after("heads-alone-code", quotes=["Head 1 has seen nothing but its own four columns"])
def a_head_is_attention_on_its_columns(back, x, difference):
    assert torch.equal(back, x)
    assert largest(difference) < 1e-5


@after("layer-norm-code", quotes=["Layer norm"])
def layer_norm_is_that_of_pytorch(mine, theirs):
    assert largest(mine - theirs) < 1e-5
    assert largest(mine.mean(dim=2)) < 1e-5


@after(
    "gpt-count-code",
    quotes=[
        "Two thirds of each block are in its MLP",
        "half a million times as many parameters as here",
    ],
)
def most_of_a_block_is_its_mlp(gpt):
    count = [sum(p.numel() for p in part.parameters()) for part in (gpt, *gpt.blocks[:1])]
    mlp = sum(p.numel() for p in gpt.blocks[0].mlp.parameters())
    assert count == [346_589, 111_552]
    assert round(3 * mlp / count[1]) == 2
    assert 0.45e6 < 175e9 / count[0] < 0.55e6


@after("gpt-proof", quotes=["Not a digit changes before place 40"])
def the_whole_network_is_causal(difference):
    assert difference[:40].max() == 0
    assert (difference[40:] > 0).all()


# 8: the novel


@after("novel-code", quotes=["more than a million letters", "29 **tokens**"])
def the_novel_has_29_letters(letters, novel, held_out):
    assert len(letters) == 29
    assert len(novel) > 1_000_000
    assert abs(10 * len(held_out) / len(novel) - 1) < 0.001


@after("baselines-result", quotes=["ln 29 = 3.37", "A loss of 2.32 nats"])
def tables_of_counts_know_more_and_more(nats):
    expected = [3.367, 2.883, 2.316, 1.906]
    assert all(abs(a - b) < 0.002 for a, b in zip(nats.values(), expected, strict=True))


@after("perplexity-code", quotes=["The untrained network is at 34, not far above 29"])
def the_untrained_network_knows_nothing(perplexity, gpt, X_held, Y_held):
    with torch.no_grad():
        assert abs(perplexity(gpt(X_held[:100]), Y_held[:100]) - 34) < 1


@after(
    "train-measure",
    quotes=[
        "where they hesitate among 6.7 letters, it hesitates among 5.6",
        "24,389 numbers and the GPT fourteen times as many",
        "a table that knows five letters would need 595 million",
        "On 115,200 letters that it has never read",
    ],
)
def the_gpt_beats_the_triples(nats, gpt, Y_held):
    assert nats["GPT"] < nats["triples"] - 0.1
    assert abs(math.exp(nats["GPT"]) - 5.6) < 0.25
    assert abs(math.exp(nats["triples"]) - 6.7) < 0.05
    assert (29**3, 29**6, Y_held.numel()) == (24_389, 594_823_321, 115_200)
    assert round(sum(p.numel() for p in gpt.parameters()) / 29**3) == 14


@after(
    "worth-code",
    quotes=[
        "With one letter known it is a little worse than the pairs, with two clearly worse than "
        "the triples",
        "nothing more is gained: 1.71 with three letters as with sixty",
    ],
)
def from_the_third_letter_on_it_is_better(by_place, nats):
    assert nats["pairs"] - 0.03 < by_place[0] < nats["pairs"] + 0.2
    assert nats["triples"] + 0.03 < by_place[1] < nats["triples"] + 0.25
    assert (by_place[2:] < nats["triples"] - 0.05).all()
    assert abs(by_place[2] - 1.71) < 0.08
    assert abs(by_place[10:].mean() - by_place[2:10].mean()) < 0.08
    assert abs(by_place[10:30].mean() - by_place[40:].mean()) < 0.1


@after("own-code", quotes=["once by the module and once by your own functions"])
def own_functions_compute_the_same(mine, theirs):
    assert theirs.abs().max() > 0.01
    assert largest(mine - theirs) < 1e-4


@after(
    "attention-widget-code",
    quotes=["they get 13 to 22 % on average, and 18 % of the letters are spaces"],
)
def no_head_looks_at_spaces_only(gpt, novel, letters, X_held, causal_weights, split_heads):
    assert round(100 * novel.count(" ") / len(novel)) == 18
    tokens = X_held[:40]
    spaces = (tokens == letters.index(" ")).float()[:, None, :, None]
    with torch.no_grad():
        x, before = gpt.embed(tokens) + gpt.place.weight, []
        for block in gpt.blocks:
            qkv = block.attention.qkv(block.norm1(x)).chunk(3, dim=2)
            Q, K, _ = (split_heads(each, 4) for each in qkv)
            shares = causal_weights(Q @ K.mT / Q.shape[-1] ** 0.5)
            at_spaces = (shares @ spaces)[:, :, 8:].mean(dim=(0, 2, 3))
            assert 0.1 < at_spaces.min() < at_spaces.max() < 0.27
            before.append(shares.diagonal(-1, dim1=2, dim2=3).mean(dim=(0, 2)))
            x = block(x)
    assert 0.65 < before[0].max() < 0.9


@after(
    "attention-widget-code",
    quotes=[
        "About half goes to the first word in layers 2 and 3, but equal shares would give it as",
        "“e” looks at “e” with 42 %",
    ],
)
def a_word_is_not_copied_yet(gpt, letters, causal_weights, split_heads):
    text = torch.tensor([[letters.index(letter) for letter in "whale whale"]])
    second = torch.arange(6, 11)
    after_its_like, same = [], []
    with torch.no_grad():
        x = gpt.embed(text) + gpt.place.weight[:11]
        for layer, block in enumerate(gpt.blocks, start=1):
            qkv = block.attention.qkv(block.norm1(x)).chunk(3, dim=2)
            Q, K, _ = (split_heads(each, 4) for each in qkv)
            shares = causal_weights(Q @ K.mT / Q.shape[-1] ** 0.5)[0]
            after_its_like.append(shares[:, second, second - 5].mean(dim=1).max())
            same.append(shares[:, 10, 4].max())
            to_first = shares[:, second, :5].sum(dim=2).mean()
            assert layer == 1 or 0.4 < to_first < 0.65
            x = block(x)
    equal = sum(5 / (place + 1) for place in second.tolist()) / 5
    assert 0.5 < equal < 0.6
    assert max(after_its_like) < 0.25
    assert max(same) > 0.25


@after(
    "sampler-widget-code",
    quotes=["“a” follows “the white wh” 88 times out of 88", "about 50 % against 60 %"],
)
def the_word_before_is_not_used_yet(gpt, novel, letters, tables):
    assert novel.count("the white wh") == novel.count("the white wha") == 88
    assert 0.63 < novel.count("the wha") / novel.count("the wh") < 0.68
    assert letters[tables["pairs"][letters.index("h")].argmax()] == "e"
    share = {}
    for text in ("the wh", "the white wh"):
        tokens = torch.tensor([[letters.index(letter) for letter in text]])
        with torch.no_grad():
            shares = gpt(tokens)[0, -1].softmax(0)
        assert [letters[k] for k in shares.topk(2).indices] == ["a", "i"]
        share[text] = shares.max()
    assert share["the white wh"] < share["the wh"]
    assert abs(share["the white wh"] - 0.5) < 0.08
    assert abs(share["the wh"] - 0.6) < 0.08


# 9 and 10: tokens, and holes


@after("pieces-code", quotes=["After three the text is 8 % shorter"])
def three_merges_save_8_per_cent(text):
    assert round(100 * (1 - len(text) / 50_000)) == 8


@after(
    "pieces-more",
    quotes=[
        "With 1.8 letters a token, a context of 64 tokens would reach back 115 letters",
        "about 16,700 different ones, four in ten of which occur once",
    ],
)
def a_hundred_merges_nearly_halve_the_text(text, known, novel, Counter):
    assert abs(50_000 / len(text) - 1.8) < 0.05
    assert round(64 * 1.8) == 115
    assert "".join(known.get(token, token) for token in text) == novel[:50_000]
    words = Counter(novel.replace(".", " ").replace(",", " ").split())
    once = sum(count == 1 for count in words.values())
    assert abs(len(words) - 16_700) < 100
    assert 0.4 < once / len(words) < 0.45


@after(
    "bert-code",
    quotes=["0.36 nats less, nearly as much as the step from pairs to triples brought"],
)
def both_sides_are_worth_more_than_one(nats, both_sides):
    gain = nats["triples"] + both_sides.log().mean().item()
    assert abs(gain - 0.36) < 0.01
    assert 0.8 < gain / (nats["pairs"] - nats["triples"]) < 1
