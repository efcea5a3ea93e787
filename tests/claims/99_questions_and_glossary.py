"""What must hold in the appendix, and what its prose quotes."""

import math
from itertools import pairwise

import torch

from tests.claims import after


@after("reinforcement-code", quotes=["About nine games of ten"])
def the_better_machine_is_played_most(games, worth):
    assert games.sum() == 1000
    assert 850 < games[1] < 960
    assert abs(worth[1] - 0.6) < 0.08


# 3: in PyTorch


@after("build-code", quotes=["$784 \\cdot 128 + 128 + 128 \\cdot 10 + 10$"])
def the_network_has_the_parameters_of_chapter_05(network):
    assert sum(each.numel() for each in network.parameters()) == 784 * 128 + 128 + 128 * 10 + 10


@after("train-code", quotes=["94 steps"])
def an_epoch_has_94_batches(train):
    assert len(train) == 94


@after("train-result")
def one_epoch_gets_8_of_10(accuracy):
    assert 0.76 < accuracy < 0.84


@after("photo-answers", quotes=["Both answers are confident"])
def only_bright_on_black_is_a_boot(torch, garment_logits, small, CLASSES):
    for image, boot in ((small, False), (255 - small, True)):
        probabilities = torch.softmax(garment_logits(image)[0], dim=0)
        assert probabilities.max() > 0.9
        assert (CLASSES[probabilities.argmax()] == "Ankle boot") == boot


# 4: other networks


@after("batch-norm-code", quotes=["the mean 0 and the standard deviation 1"])
def batch_normalisation_standardises_each_column(X, nn):
    result = nn.BatchNorm1d(2)(X)
    assert result.mean(dim=0).abs().max() < 1e-5
    assert (result.std(dim=0, correction=0) - 1).abs().max() < 1e-2


@after("residual-result", quotes=["some millionths arrive, with them about a sixteenth"])
def shortcuts_carry_the_gradient(share_that_arrives):
    assert 2e-6 < share_that_arrives(torch.sigmoid, False) < 9e-6
    assert 0.058 < share_that_arrives(torch.sigmoid, True) < 0.067


@after("rnn-code")
def three_steps_by_hand_are_those_of_pytorch(h, last):
    assert (h - last[0]).abs().max() < 1e-6
    assert h.abs().max() > 0.1


@after("lstm-result", quotes=["The gate makes the difference"])
def only_an_open_gate_remembers(reaches_the_first, nn):
    assert reaches_the_first(nn.RNN) < 1e-8
    assert reaches_the_first(nn.LSTM) < 1e-5
    assert reaches_the_first(nn.LSTM, 5.0) > 0.2


@after("attention-code", quotes=["takes 81 % from *boot*", "divides its attention between both"])
def the_pronoun_finds_its_noun(weights, words, V, expected):
    assert (weights.sum(dim=1) - 1).abs().max() < 1e-6
    assert (weights @ V - expected).abs().max() < 1e-6
    at = {word: weights[row] for row, word in enumerate(words)}
    assert round(100 * at["it"][words.index("boot")].item()) == 81
    assert (at["but"] > 0.4).nonzero().flatten().tolist() == [2, 6]


@after("attention-picture", quotes=["Note the rows of *is* and *shines*: they are equal"])
def attention_does_not_know_the_order(weights):
    assert (weights[2] - weights[6]).abs().max() == 0


@after("token-code", quotes=["“o” and “o” would become “oo”", "“oo” and “t” would become “oot”"])
def oo_is_joined_first(pairs):
    assert pairs.most_common(1)[0][0] == ("o", "o")
    assert list(pairs.values()).count(pairs[("o", "o")]) == 1
    again = (("b", "oo", "t"), ("b", "oo", "t", "s"), ("r", "oo", "t"), ("t", "oo"))
    joined = [pair for word in again for pair in pairwise(word)]
    assert max(joined, key=joined.count) == ("oo", "t")


@after("fine-tuning-code", quotes=["$64 \\cdot 3 + 3$ numbers are left to learn"])
def only_the_new_layer_is_trained(network, MLP):
    trained = sum(each.numel() for each in network.parameters() if each.requires_grad)
    assert trained == 64 * 3 + 3
    assert sum(each.numel() for each in MLP([784, 128, 64, 10]).parameters()) == 109_386


@after("gan-code", quotes=["$2 \\log 2$"])
def an_undecided_discriminator_has_a_loss_of_2_log_2(loss):
    assert math.isclose(loss.item(), 2 * math.log(2), rel_tol=1e-6)


# 5 and 6: uses and troubles


@after("recommender-code")
def two_tastes_are_found(loss):
    assert loss.sqrt() < 0.005


@after("why-much-data-result", quotes=["Of about 28 wrong in 100, about 20 stay", "about 17"])
def ten_times_the_data_leave_most_of_the_errors(with_adam):
    wrong = [100 * (1 - accuracies.mean().item()) for accuracies in with_adam.values()]
    for measured, said in zip(wrong, (28, 20, 17), strict=True):
        assert abs(measured - said) < 2.5, wrong
    assert wrong[0] > wrong[1] > wrong[2]


# 7: common claims


@after("claim-sigmoid", quotes=["between 0 and 1 and reaches neither", "about $z = 17$"])
def sigmoid_stays_inside(s):
    assert 0 < s.min() < s.max() < 1
    at = torch.sigmoid(torch.tensor([16.0, 17.5]))
    assert at[0] < 1 == at[1]


@after("claim-early-stopping-result", quotes=["The training loss is best at the last look"])
def only_the_validation_loss_turns(train_loss, val_loss):
    assert train_loss.argmin() == 19
    assert val_loss.argmin() < 8


@after(
    "claim-small-lr-picture",
    quotes=["about one and a half times as high", "The small steps are the better ones"],
)
def both_rates_overfit(val_loss, slow_val_loss):
    for curve in (val_loss, slow_val_loss):
        assert curve.argmin() < 8
        assert 1.3 < curve[-1] / curve.min() < 1.65
    assert 0.02 < val_loss.min() - slow_val_loss.min() < 0.14
    assert slow_val_loss[-1] < val_loss[-1]


@after("claim-vanishing", quotes=["The weights are the same"])
def sigmoid_loses_what_relu_keeps(share_that_arrives):
    assert share_that_arrives(torch.sigmoid, False) < 1e-5
    assert share_that_arrives(torch.relu, False) > 0.2


@after("claim-adam", quotes=["Both first steps are the learning rate"])
def adams_first_step_is_the_learning_rate(theta):
    assert (theta + 0.1).abs().max() < 1e-4


@after("claim-sgd-adam", quotes=["within two points of each other in both cases"])
def neither_optimizer_wins_by_the_size_of_the_data(with_sgd, with_adam):
    for n, accuracies in with_sgd.items():
        assert (accuracies.mean() - with_adam[n].mean()).abs() < 0.02
    assert with_sgd[10_000].mean() - with_sgd[100].mean() > 0.06


@after("claim-heads", quotes=["The two heads weigh the same five elements differently"])
def heads_look_at_one_sequence(by_head, result, result_alone):
    assert by_head.shape == (2, 2, 5, 5)
    assert (by_head[0, 0] - by_head[0, 1]).abs().max() > 0.1
    assert (result_alone[0] - result[0]).abs().max() < 1e-6
    assert (result_alone[1] - result[1]).abs().max() > 0.05


@after("claim-bert", quotes=["In BERT everything depends on everything"])
def only_a_mask_keeps_the_first_output(X, changed, functional):
    for causal in (True, False):
        first, then = (
            functional.scaled_dot_product_attention(each, each, each, is_causal=causal)[0, 0]
            for each in (X, changed)
        )
        assert ((then - first).norm() > 0.1) == (not causal)


@after("claim-pretrained", quotes=["As many as by chance"])
def a_new_cnn_guesses(accuracy):
    assert 0.05 < accuracy < 0.15


@after("claim-paths", quotes=["2 + 6 = 8"])
def two_paths_add_up(h):
    assert h.grad.item() == 2 + 6


@after(
    "claim-nabla",
    quotes=["$4 \\cdot 2 + 3 \\cdot 1 = 11$", "$4 \\cdot 1 + 3 \\cdot 1 = 7$"],
)
def the_sums_over_paths_are_the_slopes(dJ_dy, dy_dx, measured):
    assert (dJ_dy @ dy_dx).tolist() == [11, 7]
    assert all(abs(slope - path) < 1e-4 for slope, path in zip(measured, (11, 7), strict=True))
