"""What must hold in chapter 12, and what its prose quotes."""

import math

import torch

from tests.claims import after


def largest(difference):
    return difference.abs().max().item()


# 1: counting


@after("shuffle-code", quotes=["4,163 to learn from, 500 to choose with, 500 for the end"])
def the_sets_share_no_name(train_names, val_names, test_names, names):
    sizes = [len(part) for part in (train_names, val_names, test_names)]
    assert sizes == [4163, 500, 500]
    assert len({*train_names, *val_names, *test_names}) == len(names) == 5163


@after(
    "pairs-plot",
    quotes=[
        "After `q` comes `u`, in 42 of 43 cases",
        "Names end with `a` more often than with any other letter",
        "many begin with `m`, `l` or `c`",
        "286 of 729",
        "The name `.anna.` holds five pairs",
    ],
)
def the_table_has_what_the_text_sees_in_it(counts, letters):
    row = counts[letters.index("q")]
    assert (row[letters.index("u")], row.sum()) == (42, 43)
    assert letters[counts[:, 0].argmax()] == "a"
    first = counts[0].argsort(descending=True)[:3].tolist()
    assert {letters[k] for k in first} == {"m", "l", "c"}
    assert (counts == 0).sum() == 286
    assert counts.sum() == 29_210


@after("judge-code", quotes=["It is $\\log 27 \\approx 3.296$"])
def knowing_nothing_costs_log_27(nats, uniform, val_names):
    assert abs(nats(uniform, val_names) - math.log(27)) < 1e-4
    assert round(math.log(27), 3) == 3.296


@after(
    "baselines-code",
    quotes=[
        "Its 2.35 nats are the number to beat",
        "$e^{2.35} \\approx 10.5$",
        "0.1 is as good as",
    ],
)
def a_little_smoothing_is_best(nats, tables, val_names):
    losses = {name: nats(table, val_names) for name, table in tables.items()}
    assert losses["pairs, not smoothed"] == math.inf
    assert min(losses, key=losses.get) == "pairs, 0.1"
    assert round(losses["pairs, 0.1"], 2) == 2.35
    assert round(math.exp(2.35), 1) == 10.5


# 2: the same by a network


@after("embedding-code", quotes=["It picks a row"])
def a_one_hot_row_picks_a_row(rows, table):
    assert torch.equal(rows @ table, table[[3, 1]])


@after("embedding-judge")
def an_embedding_is_that_product(picked, multiplied):
    assert largest(picked) > 0.1
    assert largest(picked - multiplied) < 1e-6


@after("one-layer-plot", quotes=["to within less than 0.01 in every cell"])
def the_network_ends_at_the_counts(learned, raw, loss, nats, train_names):
    assert 0 < loss.item() - nats(raw, train_names) < 0.001
    assert largest(learned - raw) < 0.005


# 3: memory


@after(
    "contexts-count",
    quotes=[
        "Two letters help a lot, three a little more, and four do harm",
        "99 of 100 rows were never seen",
    ],
)
def longer_contexts_help_until_they_are_never_seen(longer, counted_nats, val_names, test_names):
    for names in (val_names, test_names):
        one, two, three, four = (counted_nats(n, names) for n in longer)
        assert one - two > 0.2
        assert 0.02 < two - three < 0.1
        assert four - three > 0.1
    assert 0.005 < len(longer[4][0]) / 27**4 < 0.015


@after("pulse-code", quotes=["$\\tanh 1 \\approx 0.76$"])
def the_pulse_fades(h):
    state = 0.0
    for x in (1, 0, 0, 0):
        state = math.tanh(x + 0.5 * state)
    assert abs(h.item() - state) < 1e-6


@after("rnn-judge")
def the_step_is_that_of_pytorch(states, theirs):
    assert largest(theirs) > 0.1
    assert largest(torch.stack(states, dim=1) - theirs) < 1e-5


# 4: what vanishes


@after(
    "recurrent-plot",
    quotes=[
        "What is left is $w^{29}$: with 0.5 two billionths",
        "with 0.9 five hundredths, with 1 all of it",
        "With 1.2 it has grown nearly two hundredfold",
    ],
)
def the_gradient_vanishes_or_grows_with_the_weight(small):
    for w, curve in zip((0.5, 0.9, 1.0, 1.2), small.values(), strict=True):
        assert abs(curve[0].item() / w**29 - 1) < 0.01
    assert round(1e9 * 0.5**29) == 2
    assert round(0.9**29, 2) == 0.05
    assert 190 < 1.2**29 < 200


@after("saturated-code", quotes=["hardly anything comes back, although w is 1"])
def flat_tanh_lets_it_vanish_too(ordinary, small):
    assert ordinary[0] < 1e-4 < 0.99 < small["w = 1.0"][0]


@after(
    "gates-plot",
    quotes=["A fresh GRU loses the gradient as well", "with $z$ near 1 a good part of it comes"],
)
def only_an_open_gate_keeps_it(gated):
    rnn, fresh, keeping = (curve[0].item() for curve in gated.values())
    assert max(rnn, fresh) < 1e-4
    assert 0.2 < keeping < 1
    assert round(torch.sigmoid(torch.tensor(4.0)).item(), 2) == 0.98


@after(
    "recurrence-widget-code",
    quotes=[
        "$0.98^{29} \\approx 0.56$",
        "at step 30 the state is at 0.35, where a plain unit has 0.76",
    ],
)
def a_gate_near_1_keeps_half_and_is_slow():
    assert round(0.98**29, 2) == 0.56
    state = 0.0
    for _ in range(30):
        state = 0.98 * state + (1 - 0.98) * math.tanh(1)
    assert (round(state, 2), round(math.tanh(1), 2)) == (0.35, 0.76)


# 5: a GRU on names


@after(
    "padded-code", quotes=["the targets are `b` = 2, `o` = 15 and the end, 0, and then -1 twice"]
)
def padding_is_marked(padded, tokens_of):
    X, y = padded([tokens_of(".emma."), tokens_of(".bo.")])
    assert y[1].tolist() == [2, 15, 0, -1, -1]
    assert X[1].tolist() == [0, 2, 15, 0, 0]


@after("untrained-code", quotes=["Near $\\log 27$, as it should be", "66,555 parameters"])
def an_untrained_network_knows_nothing(gru, letter_loss, val_tokens, n_parameters):
    assert abs(letter_loss(gru, val_tokens) - math.log(27)) < 0.08
    assert n_parameters == 66_555


@after(
    "test-code",
    quotes=[
        "by nearly 0.2 nats against the best table and by 0.4 against pairs",
        "the table of three letters has half a million cells",
        "$e^{1.91} \\approx 6.7$",
        "gets to 1.91 nats",
        "3.30 for knowing nothing, 2.33 for pairs",
    ],
)
def the_gru_beats_the_counts(losses):
    uniform, _, pairs, two, three, four, gru = losses.values()
    assert abs(gru - 1.91) < 0.03
    assert 0.14 < min(two, three, four) - gru < 0.23
    assert 0.37 < pairs - gru < 0.47
    assert (round(uniform, 2), round(pairs, 2)) == (3.3, 2.33)
    assert round(math.exp(1.91), 1) in (6.7, 6.8)
    assert 500_000 < 27**4 < 550_000


@after(
    "contest-plot",
    quotes=["The gates win in every pair of runs, and by little, about 0.02 nats", "within half"],
)
def gates_bring_a_little_on_names(spread, sizes):
    gru, rnn = spread.values()
    assert (gru < rnn).all()
    assert 0.008 < (rnn - gru).mean() < 0.04
    counts = [
        sum(p.numel() for p in kind(27, 32, n_hidden).parameters())
        for kind, n_hidden in sizes.values()
    ]
    assert abs(counts[0] - counts[1]) < 0.005 * counts[0]


# 6: what it writes


@after("use-sample-letters", quotes=["u = 0.49 gives letter 0, u = 0.5 letter 1, and u = 0.9"])
def the_pieces_are_those_of_the_text(sample_letters):
    logits = torch.tensor([[0.5, 0.3, 0.2]]).log().repeat(3, 1)
    drawn = sample_letters(logits, 1.0, torch.tensor([0.49, 0.501, 0.9]))
    assert torch.as_tensor(drawn).tolist() == [0, 1, 2]


@after(
    "cold-code",
    quotes=["Nearly frozen, it writes one name nearly every time", "At 0.5 its names are common"],
)
def cold_names_repeat(write_names, gru, train_names):
    known = set(train_names)
    frozen, cool, warm, hot = (write_names(gru, 300, T) for T in (0.02, 0.5, 1.0, 1.5))
    assert max(frozen.count(name) for name in set(frozen)) > 150
    assert len(set(frozen)) < 40 < 180 < len(set(cool)) < len(set(warm))
    shares = [sum(name in known for name in made) / 300 for made in (cool, warm, hot)]
    assert shares[0] > 2 * shares[1] > 2 * shares[2]


@after(
    "memory-length",
    quotes=[
        "More than 80 in 100 of the GRU's names are in neither list",
        "Some of the rest are real names that it has never seen",
        "why do the pairs hit a training name nearly as often",
        "The pairs hit what is short",
    ],
)
def most_names_are_inventions(found, made, names):
    assert sum(found["GRU"]) < 0.2
    assert 0.01 < found["GRU"][1] < 0.04
    assert 0.6 < found["pairs"][0] / found["GRU"][0] < 1.05
    long = {}
    for name, written in made.items():
        hits = [each for each in written if each in set(names)]
        long[name] = sum(len(each) > 4 for each in hits) / len(hits)
    assert long["pairs"] < 0.1
    assert long["GRU"] > 0.5


@after("memory-ratio", quotes=["two to four times as likely", "there is no such difference"])
def training_names_are_likelier(known, new, gap):
    assert 2 < math.exp(7 * (new - known)) < 4
    assert abs(7 * gap) < 0.15


@after("sampler-widget-code", quotes=["Both expect `u` after `q`", "`i` and `e` above all"])
def the_gru_knows_what_follows_qu(gru, pairs, letters, tokens_of):
    assert letters[pairs[letters.index("q")].argmax()] == "u"
    with torch.no_grad():
        after_q, after_qu = (gru(tokens_of(t)[None])[0][0, -1] for t in (".q", ".qu"))
    assert letters[after_q.argmax()] == "u"
    assert {letters[k] for k in after_qu.topk(2).indices.tolist()} == {"e", "i"}
    assert letters[pairs[letters.index("u")].argmax()] not in "ei"


@after("sampler-widget-code", quotes=["the first letter is still in its state"])
def the_gru_remembers_the_first_letter(gru, tokens_of):
    with torch.no_grad():
        answers = [gru(tokens_of(t)[None])[0][0, -1].softmax(0) for t in (".mar", ".car", ".jar")]
    assert (answers[0] - answers[1]).abs().sum() > 0.2
    assert (answers[0] - answers[2]).abs().sum() > 0.2


@after(
    "top-k-code",
    quotes=["one hot name in eight has a pair that no training name has", "hardly any does"],
)
def the_likeliest_letters_make_pairs_that_exist(top_k):
    assert 0.08 < top_k["all letters"] < 0.18
    assert top_k["the best 5"] < 0.03


# 7: a text without end


@after("moby-code", quotes=["has 1.18 million"])
def the_book_is_as_long_as_said(text, signs):
    assert 1_175_000 < len(text) < 1_185_000
    assert len(signs) == 80


@after(
    "moby-result",
    quotes=["The state is worth more than 0.1 nats", "does better, too", "does not catch up"],
)
def the_state_is_worth_a_tenth_of_a_nat(moby):
    carried, forgetful, handed = moby.values()
    assert forgetful - carried > 0.1
    assert carried + 0.02 < handed < forgetful - 0.03
    assert carried < 1.95


# 8: a recommender


@after("ratings-baselines-code", quotes=["The true taste still misses by the noise, 0.5"])
def the_noise_is_the_floor(error, taste, test):
    assert abs(error(taste, test) - 0.5) < 0.03


@after("factorise-compare", quotes=["With fewer than three the taste cannot be written down"])
def validation_finds_the_three_factors(factors, error, mean, known, choose):
    found = {k: error(mean + a @ b.T, choose) for k, (a, b) in factors.items()}
    fitted = [error(mean + a @ b.T, known) for a, b in factors.values()]
    assert min(found, key=found.get) == 3
    assert found[10] > found[5] > found[3] + 0.02
    assert fitted == sorted(fitted, reverse=True)


@after(
    "recovery-code",
    quotes=["Most of what lies between the mean and the noise floor", "add up in squares"],
)
def most_of_the_taste_is_recovered(error, predicted, test, taste, mean):
    for_all = error(mean.expand(200, 100), test)
    with_factors, against_truth = error(predicted, test), error(predicted, test, taste)
    assert (for_all - with_factors) / (for_all - error(taste, test)) > 0.75
    assert abs(with_factors**2 - 0.25 - against_truth**2) < 0.03


@after("cold-start-code", quotes=["after ten it is most of the way to the floor"])
def ten_ratings_are_enough(cold_start):
    assert cold_start[0] > cold_start[1] > cold_start[3] > cold_start[10] > cold_start[50]
    assert (cold_start[0] - cold_start[10]) / (cold_start[0] - 0.5) > 0.7
