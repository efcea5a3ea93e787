"""What must hold in chapter 14, and what its prose quotes."""

from course_utils.scoreboard import ROWS
from tests.claims import after


def mean(values):
    return sum(values) / len(values)


def spread(values):
    return (sum((each - mean(values)) ** 2 for each in values) / (len(values) - 1)) ** 0.5


# 1 and 2: twenty pictures, as pixels and as features


@after("pixels-code", quotes=["From about 50 to over 70 %"])
def the_nearest_mean_on_pixels_depends_on_the_draw(results):
    shares = results["nearest mean, pixels"]
    assert len(shares) == 8
    assert 48 < min(shares) < 55
    assert 70 < max(shares) < 74


@after("dense-result", quotes=["Seven points more in the mean"])
def a_dense_layer_on_pixels_is_better(results):
    gain = mean(results["dense layer, pixels"]) - mean(results["nearest mean, pixels"])
    assert 4 < gain < 10


@after("network-code", quotes=["The **body** turns a picture into 64 numbers"])
def the_body_makes_64_features(Network, torch):
    assert Network(8).eval().body(torch.zeros(2, 1, 28, 28)).shape == (2, 64)


@after(
    "pretrain-result",
    quotes=[
        "the 48,000 pictures of the other eight classes",
        "An MLP of chapter 05 gets 89 % of ten classes right",
    ],
)
def the_old_classes_are_known(on_old_classes, pretrained, labels, OLD, torch):
    assert round({row.key: row.course for row in ROWS}["mlp"], 2) == 0.89
    assert torch.isin(labels, torch.tensor(OLD)).sum() == 48_000
    assert 91.5 < on_old_classes(pretrained) < 96


@after(
    "features-code",
    quotes=[
        "Better by several points than the same method on pixels, and the draws differ less",
        "The dense layer on pixels had about as much, though, with more spread",
    ],
)
def features_are_better_and_steadier_than_pixels(results):
    dense = results["dense layer, pixels"]
    pixels, features = results["nearest mean, pixels"], results["nearest mean, features"]
    assert 3 < mean(features) - mean(pixels) < 13
    assert spread(features) < 0.8 * spread(pixels)
    assert abs(mean(features) - mean(dense)) < 3
    assert spread(features) < spread(dense)


# 3: what has to keep still


@after(
    "wrong-mode-code",
    quotes=["About 20 points or more are lost", "0.9^{60} \\approx 0.002"],
)
def the_wrong_mode_costs_the_old_classes(share, on_old_classes, pretrained):
    assert 14 < on_old_classes(pretrained) - share < 50
    assert round(0.9**60, 3) == 0.002


@after("batch-mode-code", quotes=["Sorted, about one in five is right"])
def a_sorted_batch_is_fatal_in_training_mode(share, answers, y_old, mixed, training, X_old):
    assert 12 < share < 35
    training.train()
    right = [training(X_old[rows]).argmax(1) == y_old[rows] for rows in mixed[:1000].split(100)]
    assert mean([each.float().mean().item() for each in right]) > 0.88


@after("head-code", quotes=["computed once, and the head is a dense layer on 64 numbers"])
def a_head_on_frozen_features_is_no_worse_than_the_nearest_mean(results):
    assert mean(results["frozen, new head"]) > mean(results["nearest mean, features"]) - 1.5


# 4: fine-tuning


@after(
    "six-numbers",
    quotes=[
        "Fine-tuning is best in the mean, with about 74 %",
        "from scratch gets about 69 %",
        "from seven points to three",
    ],
)
def fine_tuning_is_best_in_the_mean(shares):
    means = {name: each.mean().item() for name, each in shares.items()}
    assert 71 < means["fine-tuned"] < 77
    assert 65 < means["from scratch"] < 72.5
    assert means["fine-tuned"] > max(means.values()) - 1
    assert means["from scratch"] < means["dense layer, pixels"] + 1.5
    assert shares["nearest mean, pixels"].std() > 5
    assert shares["nearest mean, features"].std() < 4.5
    assert shares["from scratch"].max() > shares["fine-tuned"].min()


@after(
    "paired-code",
    quotes=[
        "Between four and five points against starting anew, with a standard error below two",
        "pixels it is about two, twice its error, so probably no chance; against the frozen "
        "body it is one, little more",
    ],
)
def the_gains_are_small_but_for_the_start_anew(shares):
    def gain(name):
        return shares["fine-tuned"] - shares[name]

    assert 2.5 < gain("from scratch").mean() < 7
    assert gain("from scratch").std() / 8**0.5 < 2.5
    assert gain("from scratch").mean() > gain("frozen, new head").mean() + 1
    assert gain("frozen, new head").mean().abs() < 3
    assert 0 < gain("dense layer, pixels").mean() < 5


@after("forget-result", quotes=["60 small steps of the weights cost one or two points"])
def the_averages_forget_and_the_weights_hardly(then_the_old_classes, on_old_classes, pretrained):
    before = on_old_classes(pretrained)
    assert before - then_the_old_classes(False) > 10
    assert before - then_the_old_classes(True) < 4


# 5: when it does not help


@after(
    "curve-plot",
    quotes=[
        "is worth seven or eight points in the mean, with 20 of each about three, and with 80 "
        "about one",
    ],
)
def pre_training_is_worth_less_with_more_pictures(means, sizes):
    gain = dict(zip(sizes, (means["fine-tuned"] - means["from scratch"]).tolist(), strict=True))
    assert list(sizes) == [5, 20, 80]
    assert gain[5] > 4
    assert 0.5 < gain[20] < gain[5]
    assert abs(gain[80]) < 3
    assert (means["from scratch"].diff() > 0).all()


@after("easy-result", quotes=["are no better than the pixels here, rather a little worse"])
def features_do_not_help_with_shoes(found):
    assert mean(found["features"]) < mean(found["pixels"]) + 1.5
    assert min(map(mean, found.values())) > 84


# 6: the leak


@after("clean-code", quotes=["All 2,000 are found, and only those"])
def the_test_pictures_are_found(kept, X_file, y_file, new_test):
    assert (len(kept), len(X_file), len(new_test)) == (24_000, 26_000, 2000)
    assert y_file[kept].max() == 7


@after("leaky-code", quotes=["Eight or nine points are bought by the leak"])
def the_leak_is_worth_points(leaky_shares, results):
    assert 5 < mean(leaky_shares) - mean(results["frozen, new head"]) < 13


@after(
    "fresh-code",
    quotes=[
        "About four fifths of the lead is there on fresh pictures, too",
        "The rest, between one and two points",
        "at most six, which moves a share by 0.3 points at most",
    ],
)
def the_lead_is_mostly_knowledge(found, leaky_shares, results, draw_few, y_pool, torch):
    lead = mean(leaky_shares) - mean(results["frozen, new head"])
    fresh = mean(found["with the leak"]) - mean(found["clean"])
    assert 0.6 * lead < fresh < lead
    assert lead - fresh < 3.5
    draws = [draw_few(y_pool, 10, torch.Generator().manual_seed(seed)) for seed in range(8)]
    assert max((rows >= len(y_pool) - 2000).sum().item() for rows in draws) == 6


# 7: words


@after("words-code", quotes=["8,000 others without any, and no word is in both"])
def words_are_divided_without_overlap(unlabelled, for_task, for_test):
    assert (len(unlabelled), len(for_task), len(for_test)) == (8000, 4000, 2000)
    assert len({*unlabelled, *for_task, *for_test}) == 14_000


@after("counts-code", quotes=["Counting letters is right half the time"])
def counts_say_nothing(words_found):
    assert all(46 < share < 54 for share in words_found["letters counted"])


@after(
    "riddle-code",
    quotes=["The loss ends near 1.8", "the frequencies of letters alone give about 2.9"],
)
def the_reader_has_learned(reader, guess, riddle_loss, tokens, for_test, LETTERS, torch, device):
    X = tokens(for_test).to(device)
    with torch.no_grad():
        loss = riddle_loss(reader, guess, X, torch.Generator().manual_seed(0)).item()
    assert 1.6 < loss < 2.1
    p = X[X > 1].bincount(minlength=len(LETTERS)).double()[2:] / (X > 1).sum().cpu()
    assert 2.85 < -(p * p.clamp(min=1e-9).log()).sum() < 2.95


@after(
    "riddle-result",
    quotes=["for words that were not among the 8,000", "is only third, at about 15 %"],
)
def a_whale_is_guessed_late(reader, guess, tokens, unlabelled, LETTERS, torch, device):
    assert not {"whale", "ship", "sailor", "harpoon", "quick"} & {*unlabelled}
    with torch.no_grad():
        p = guess(reader(tokens(["whal_"]).to(device)))[0, 4].softmax(dim=0)
    e = p[LETTERS.index("e")].item()
    assert 0.05 < e < 0.3
    assert max(p[LETTERS.index(c)].item() for c in "sy") > e


@after(
    "words-plot",
    quotes=["give about 67 %, a frozen reader about 71 %, a fine-tuned one about 75 %"],
)
def masked_letters_help(word_shares):
    scratch, frozen, tuned = (
        word_shares[name].mean().item() for name in ("from scratch", "frozen", "fine-tuned")
    )
    assert 63 < scratch < 71
    assert 67 < frozen < 75
    assert 71 < tuned < 79
    assert scratch + 1 < frozen < tuned
    assert max(each.std().item() for each in word_shares.values()) < 3


# 8: speech


@after(
    "speech-result",
    quotes=["about 19 of 20 are understood; of a new speaker fewer than two thirds"],
)
def a_new_voice_is_understood_worse(heard):
    assert min(heard["at random"]) > 88
    assert min(heard["a speaker left out"]) > 25
    assert max(heard["a speaker left out"]) < 72
    assert mean(heard["at random"]) > mean(heard["a speaker left out"]) + 20
