"""What must hold in chapter 02, and what its prose quotes."""

import math
from itertools import pairwise

import torch
from torch.nn import functional

from tests.claims import after


def _close(measured, expected, tolerance):
    assert abs(float(measured) - expected) <= tolerance, (float(measured), expected)


# 1. Squared errors


@after("mse-shapes-code", quotes=["Your loss is 3.333 for both shapes, and the trap's is 8."])
def the_own_loss_avoids_the_trap(mse, predicted, column, prices, difference):
    _close(mse(predicted, prices), 10 / 3, 1e-5)
    _close(mse(column, prices), 10 / 3, 1e-5)
    _close((difference**2).mean(), 8, 1e-5)


@after("why-squared-code", quotes=["squared error chooses 10", "absolute error chooses 3"])
def squares_lead_to_the_mean_and_sizes_to_the_median(squared, absolute, five_prices):
    assert squared.index(min(squared)) == five_prices.mean() == 10
    assert absolute.index(min(absolute)) == five_prices.median() == 3


@after("why-squared-code", quotes=["the castle could cost 400, and nothing would change"])
def the_median_does_not_follow_the_castle(five_prices, answers):
    dearer = five_prices.clone()
    dearer[-1] = 400
    errors = [(answer - dearer).abs().mean().item() for answer in answers]
    assert errors.index(min(errors)) == 3


# 2. Classes


@after("classes-code", quotes=["81 times as much"])
def squared_error_gives_classes_distances(mse, boot):
    _close(mse(torch.tensor([0.0]), boot) / mse(torch.tensor([8.0]), boot), 81, 1e-3)


@after("one-hot-picture")
def the_caption_names_the_first_three_labels(labels):
    assert labels[:3].tolist() == [9, 0, 0]


@after("one-hot-code")
def one_hot_rows_are_equally_far_apart(boot, bag, t_shirt):
    pairs = [(boot, bag), (boot, t_shirt), (bag, t_shirt)]
    assert [int(((one - other) ** 2).sum()) for one, other in pairs] == [2, 2, 2]


# 3. Softmax


@after("softmax-shift-code")
def a_hundred_added_breaks_the_naive_form(z, p, shifted):
    assert shifted.isnan().all()
    assert torch.allclose(torch.exp(z + 5) / torch.exp(z + 5).sum(), p)


@after("softmax-break-code", quotes=[r"about $3 \cdot 10^{43}$, more than the largest float32"])
def pytorch_survives_where_exp_overflows(z, p):
    assert torch.exp(z + 100).isinf().all()
    assert torch.finfo(torch.float32).max < 2.5e43 < math.exp(100) < 3.5e43
    assert torch.allclose(torch.softmax(z + 100, dim=0), p, atol=1e-5)


@after("shoe-network", quotes=["with the same random weights"])
def the_network_is_that_of_chapter_01(params, forward, images):
    generator = torch.Generator().manual_seed(1)
    A = images[:1].flatten(1) / 255
    sizes = [784, 128, 64, 10]
    for layer, (n_in, n_out) in enumerate(pairwise(sizes)):
        W = torch.randn(n_out, n_in, generator=generator) * (2 / n_in) ** 0.5
        assert torch.equal(params[layer][0], W)
        assert torch.equal(params[layer][1], torch.zeros(n_out))
        Z = A @ W.T
        A = torch.relu(Z)
    assert torch.allclose(forward(images[:1].flatten(1) / 255, params), Z, atol=1e-5)


@after(
    "shoe-code", quotes=["The boot gets 0.050", "the network's answer is “Pullover”, with 0.192"]
)
def the_untrained_network_finds_no_boot(probabilities, CLASSES):
    _close(probabilities.sum(), 1, 1e-5)
    _close(probabilities[0, 9], 0.050, 5e-4)
    _close(probabilities.max(), 0.192, 5e-4)
    assert CLASSES[probabilities.argmax()] == "Pullover"


# 4. Cross-entropy


@after("cross-entropy-values", quotes=["$p = 1/2$ costs 0.693", "another 0.693"])
def a_halving_costs_log_two():
    _close(-math.log(0.5), 0.693, 5e-4)


@after(
    "untrained-loss-code",
    quotes=[r"$-\log 0.1 = \log 10 = 2.303$", "2.303 if all ten classes are equally probable"],
)
def the_shoe_costs_more_than_knowing_nothing(by_hand):
    _close(math.log(10), 2.303, 5e-4)
    assert 2.9 < by_hand < 3.1  # half the fair share: 2.303 + 0.693


@after("pick-code")
def picking_is_the_sum_with_the_one_hot_row(p, y):
    summed = -(functional.one_hot(y, 3) * torch.log(p)).sum(dim=1)
    assert torch.allclose(summed, -torch.log(torch.tensor([0.7, 0.6])))


@after("coins-code", quotes=["best explained by $q = 2/3$"])
def the_largest_likelihood_has_the_smallest_loss():
    share = {q: q * q * (1 - q) for q in (0.5, 2 / 3, 0.9)}
    assert max(share, key=share.get) == 2 / 3


@after("likelihood-code", quotes=["A number near $10^{-2000}$ is rounded to 0"])
def the_likelihood_is_rounded_to_zero(p_true):
    assert p_true.prod() == 0
    assert 1900 < -torch.log10(p_true).sum() < 2200


@after("log-sum-exp-break", quotes=["although the right answer is 2000"])
def the_logarithm_of_the_rounded_probability_is_infinite(p, confident):
    assert torch.log(p[0, 2]).isinf()
    _close(functional.cross_entropy(confident, torch.tensor([2])), 2000, 0.01)


@after("shoe-loss-code", quotes=["Three times 2.993."])
def all_three_ways_agree(by_hand, cross_entropy, shoe_logits, labels):
    for loss in (
        by_hand,
        cross_entropy(shoe_logits, labels[:1]),
        functional.cross_entropy(shoe_logits, labels[:1]),
    ):
        _close(loss, 2.993, 5e-4)


@after("untrained-batch-code", quotes=["It is a little above", r"$\log 1.5 = 0.405$"])
def opinions_without_knowledge_cost_more_than_none(cross_entropy, batch_logits, labels):
    assert 2.31 < cross_entropy(batch_logits, labels[:2000]) < 2.5
    _close(math.log(1.5), 0.405, 5e-4)


@after("widget-code", quotes=["About 5.3 points"])
def the_lead_for_a_loss_below_a_hundredth():
    assert math.log1p(2 * math.exp(-5.2)) > 0.01 > math.log1p(2 * math.exp(-5.35))


@after("slope-code")
def measured_slopes_follow_the_formula(cross_entropy, softmax, z, label):
    formula = softmax(z) - functional.one_hot(label, 3)
    for k, step in enumerate(0.01 * torch.eye(3)):
        rise = cross_entropy(z + step, label) - cross_entropy(z - step, label)
        _close(rise / 0.02, formula[0, k].item(), 1e-4)


# 5. Two classes


@after("binary-code")
def sigmoid_is_softmax_of_two_scores(softmax, two_scores, z):
    assert torch.allclose(softmax(two_scores)[:, 1], torch.sigmoid(z))


@after("squared-sigmoid-code", quotes=["0.0001 in size, while that of the cross-entropy is 1"])
def squared_error_is_flat_where_it_is_most_wrong(curves, z):
    squared, crossed = (
        (curves[name][1] - curves[name][0]) / (z[1] - z[0])
        for name in ("squared error", "cross-entropy")
    )
    _close(squared, -0.0001, 5e-5)
    _close(crossed, -1, 1e-3)


@after("xor-code", quotes=["a probability of only 0.82, and that costs 0.2014"])
def larger_scores_lower_the_loss_of_right_answers(
    binary_cross_entropy_with_logits, scores, exactly_one
):
    once, twice = (float(binary_cross_entropy_with_logits(k * scores, exactly_one)) for k in (1, 2))
    _close(once, 0.2014, 5e-5)
    _close(torch.sigmoid(scores[1]), 0.82, 5e-3)
    assert twice < once / 2


# 6. Accuracy


@after("doubled-code", quotes=["The accuracy stays at 10 %", "The loss rises"])
def larger_scores_raise_the_loss_of_wrong_answers(accuracy, cross_entropy, batch_logits, labels):
    measured = [
        (
            float(accuracy(factor * batch_logits, labels[:2000])),
            float(cross_entropy(factor * batch_logits, labels[:2000])),
        )
        for factor in (1, 2, 4)
    ]
    fractions, losses = zip(*measured, strict=True)
    assert 0.095 < min(fractions) == max(fractions) < 0.115
    assert losses[0] < losses[1] < losses[2]


@after(
    "jumps-code", quotes=["at most 41 values, and here it takes 11", "a new value at every bias"]
)
def the_accuracy_jumps_and_the_loss_does_not(accuracy_curve, loss_curve):
    assert 10 <= len(accuracy_curve.unique()) <= 12
    assert len({float(loss) for loss in loss_curve}) > 190


# 7. PyTorch


@after("pytorch-agrees")
def pytorch_agrees(cross_entropy, logits, labels, loss, slopes, formula):
    _close(cross_entropy(logits.detach(), labels[:50]), loss.item(), 1e-2)
    assert loss > 100
    assert (slopes - formula).abs().max() < 4e-7


@after("errors-code", quotes=["All four fail", "“Out of bounds”"])
def all_four_calls_fail_with_the_words_that_stay(logits, label, z):
    binary = functional.binary_cross_entropy_with_logits
    for error, words, loss, arguments in (
        (RuntimeError, ("Long", "Float"), functional.cross_entropy, (logits, label.float())),
        (IndexError, ("out of bounds",), functional.cross_entropy, (logits, label + 2)),
        (RuntimeError, ("Long", "Float"), binary, (z, label)),
        (RuntimeError, ("0 and 1",), functional.binary_cross_entropy, (z, label.float())),
    ):
        message = _error_of(error, loss, *arguments)
        assert all(word in message for word in words), message


def _error_of(kind, loss, *arguments):
    try:
        loss(*arguments)
    except kind as error:
        return str(error)
    raise AssertionError(f"{loss} did not fail")


@after("silent-softmax-code", quotes=["below 1.4612", r"$\log(e + 9) - 1 = 1.4612$"])
def softmax_twice_has_a_floor(softmax, perfect, right):
    _close(functional.cross_entropy(softmax(perfect), right), 1.4612, 5e-5)
    _close(math.log(math.e + 9) - 1, 1.4612, 5e-5)


@after("silent-broadcast-code", quotes=["gives a warning"])
def pytorch_warns_of_the_trap(caught, wrong):
    (warning,) = caught
    assert "broadcasting" in str(warning.message)
    _close(wrong, 8, 1e-5)


@after("less-confident-code", quotes=["It is far more confident than its answers deserve"])
def the_garment_network_is_too_confident(accuracy, softmax, cross_entropy, shifted, shifted_labels):
    right = float(accuracy(shifted, shifted_labels))
    confidence = softmax(shifted).max(dim=1).values.mean()
    assert confidence - right > 0.08, (confidence, right)
    assert cross_entropy(shifted, shifted_labels) > 1.2
