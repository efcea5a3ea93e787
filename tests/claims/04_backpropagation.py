"""What must hold in chapter 04, and what its prose quotes."""

import math

import torch

from tests.claims import after


def largest(difference):
    return difference.abs().max().item()


def factor(sizes):
    """Return what each of 20 layers multiplies a gradient by on its way back."""
    return (sizes[0] / sizes[-1]).item() ** (1 / 19)


# 1 to 3: the chain, the graph, the parts


@after("chain-measured", quotes=["if $w$ rises by 0.001, the loss rises by about 0.006"])
def the_chain_rule_is_what_is_measured(dw, up, down, h):
    assert dw == 6
    assert abs((up - down) / (2 * h) - dw) < 1e-6


@after("graph-code", quotes=["$f$ move by 6.56, although the gradient promises 6.4"])
def two_paths_add_up(a, b, in_product, in_sum, in_both):
    assert math.isclose(in_product + in_sum, b + 1, abs_tol=1e-6)
    assert math.isclose(in_both, b + 1, abs_tol=1e-6)
    f = (a * b + a) ** 2
    assert math.isclose(((a + 0.1) * b + a + 0.1) ** 2 - f, 6.56)
    assert math.isclose(0.1 * 2 * (a * b + a) * (b + 1), 6.4)


@after("three-activations-code", quotes=["ReLU lets everything pass"])
def sigmoid_and_tanh_fade(rules, Z):
    passed = {name: rule(torch.ones(3), Z) for name, rule in rules.items()}
    assert passed["ReLU"].tolist() == [1, 1, 1]
    for name in ("sigmoid", "tanh"):
        assert (passed[name].diff() < 0).all()
        assert passed[name][2] < 0.01


@after("dense-code", quotes=["$2 \\cdot 3 = 6$", "$2 \\cdot (-1) + (-1) \\cdot 1 = -3$"])
def the_entries_on_paper_are_right(dz, a_prev, W):
    assert torch.outer(dz, a_prev)[0, 2] == 6
    assert (dz @ W)[2] == -3


@after("softmax-measured-code", quotes=["The sum is 0", "for the right class alone"])
def probability_minus_truth_is_the_slope(gradient, measured):
    assert largest(gradient - measured) < 1e-6
    assert abs(gradient.sum().item()) < 1e-6
    assert (gradient < 0).tolist() == [False, True, False]


# 4: whole networks


@after("measured-code", quotes=["All 17 agree with what was measured"])
def the_17_gradients_by_hand_are_those_measured(by_hand, theta, numerical_gradient, loss_241):
    assert len(by_hand) == 17
    assert largest(by_hand) > 0.1
    assert largest(numerical_gradient(loss_241, theta) - by_hand) < 1e-6


# 5: the engine


@after("add-rule-code", quotes=["`+=` gives it 2, the slope of $2a$"])
def a_value_used_twice_adds(a):
    assert a.grad == 2


@after("engine-judge-code", quotes=["the same 200 random expressions"])
def the_engine_agrees_with_the_one_of_pytorch(agree):
    assert agree == 600


@after("train-code", quotes=["will the loss reach 0?"])
def the_loss_falls_and_does_not_reach_0(losses):
    assert losses[0] > 0.9
    assert 0.05 < losses[-1] < 0.1


@after("train-map", quotes=["All four corners are right"])
def the_engine_learns_xor(right, score_map, line):
    assert right == 4
    at = [10, 30]  # places of -1 and 1
    assert line[at].tolist() == [-1, 1]
    assert (score_map[at][:, at] > 0).tolist() == [[False, True], [True, False]]


@after(
    "train-code",
    quotes=[
        "Of the seeds 0 to 7, two end with only three corners right",
        "all hidden neurons are silent at one corner of each class",
    ],
)
def two_of_eight_seeds_end_with_three_corners(random, corners, targets):
    """Train all eight at once, with the same numbers as the engine."""
    draws = []
    for seed in range(8):
        rng = random.Random(seed)
        draws.append([rng.gauss(0, 1) for _ in range(17)])
    draws = torch.tensor(draws, dtype=torch.float64)
    W, b = draws[:, :12].view(8, 4, 3).split([2, 1], dim=2)
    v, c = draws[:, 12:16, None], draws[:, 16, None, None]
    x, t = corners.double(), targets.double()
    for _ in range(2000):
        Z = x @ W.mT + b.mT  # (seeds, corners, neurons)
        A = Z.relu()
        dz = (torch.sigmoid(A @ v + c) - t) / 4
        dZ = dz @ v.mT * (Z > 0)
        v, c = v - 0.01 * A.mT @ dz, c - 0.01 * dz.sum(1, keepdim=True)
        W, b = W - 0.01 * dZ.mT @ x, b - 0.01 * dZ.sum(1)[:, :, None]
    A = (x @ W.mT + b.mT).relu()
    right = ((A @ v + c > 0) == (t > 0.5)).sum((1, 2))
    assert sorted(right.tolist()) == [3, 3, 4, 4, 4, 4, 4, 4]
    silent = (A[right == 3] == 0).all(dim=2)
    for corners_of_one in silent:
        assert sorted(targets[corners_of_one].flatten().tolist()) == [0, 1]


# 6: autograd


@after("autograd-twice-code", quotes=["After the second call `w.grad` is 12"])
def gradients_add_over_calls(w):
    assert w.grad.item() == 6


@after("autograd-17-code")
def autograd_agrees_with_the_17_gradients(row, by_hand):
    assert largest(row.grad - by_hand) < 1e-6


@after("no-grad-code", quotes=["$2 - 0.01 \\cdot 6 = 1.94$", "`MulBackward0`"])
def the_step_is_taken_and_not_recorded(w):
    assert math.isclose(w.item(), 1.94, rel_tol=1e-6)
    assert w.is_leaf


@after("nan-code", quotes=["multiplies a slope of 0 by a slope of infinity, and gets NaN"])
def the_formula_gives_nan_and_the_rule_0(z, by_rule):
    assert math.isnan(z.grad.item())
    assert abs(by_rule.item()) < 1e-30


@after("real-by-hand", quotes=["109,386 gradients by hand", "that is 218,772 forward passes"])
def there_are_as_many_gradients_as_parameters(own):
    assert sum(gradient.numel() for gradient in own) == 109_386 == 218_772 / 2


@after("real-autograd-code", quotes=["the same numbers to one millionth"])
def autograd_agrees_with_all_gradients(marked, own):
    for array, gradient in zip(marked, own, strict=True):
        assert largest(gradient) > 1e-3
        assert largest(array.grad - gradient) < 1e-6


@after("real-measured-code", quotes=["50 entries of each array, drawn at random"])
def measured_slopes_agree(arrays, own, measured_slopes):
    for place, array in enumerate(arrays):
        entries = torch.arange(0, array.numel(), array.numel() // 5)
        assert largest(measured_slopes(place, entries) - own[place].view(-1)[entries]) < 1e-6


@after("planted-code", quotes=["`Z1` is the first wrong one on the way back"])
def the_mask_is_missing(claimed, expected, values, check_gradients):
    off = {name: largest(claimed[name] - expected[name]) for name in values}
    assert off["logits"] < 1e-6
    assert off["A1"] < 1e-6
    assert off["Z1"] > 0.05
    assert off["W1"] > 0.05
    assert check_gradients(claimed, expected, list(values), 1e-5) == "Z1"


# 7: vanishing


@after("sizes-factors", quotes=["With scale 3 sigmoid stays clearly below its bound of 0.75"])
def sigmoid_vanishes_at_three_scales_and_relu_follows_the_formula(sizes):
    sigmoid, relu = ([factor(size) for size in by_scale.values()] for by_scale in sizes.values())
    assert 0.06 < sigmoid[0] < 0.1
    assert 0.28 < sigmoid[1] < 0.36
    assert 0.48 < sigmoid[2] < 0.57
    for measured, scale in zip(relu, (0.3, 2**0.5, 3), strict=True):
        assert abs(measured / (scale / 2**0.5) - 1) < 0.06, (measured, scale)


@after(
    "large-scales",
    quotes=["up to a scale of about 10 the gradient vanishes, beyond it *explodes*"],
)
def sigmoid_explodes_with_huge_weights(gradient_sizes):
    at = {scale: factor(gradient_sizes(torch.sigmoid, scale)) for scale in (8, 10, 12, 30)}
    assert at[8] < 0.92
    assert 0.92 < at[10] < 1.03
    assert at[12] > 1.02
    assert at[30] > 1.5


@after("saturation-code", quotes=["nearly all neurons pass less than a hundredth"])
def inputs_that_nobody_scaled_saturate(flat, X_256, W):
    a = torch.sigmoid(X_256 @ W.T)
    assert (a * (1 - a) < 0.01).double().mean() < 0.005
    assert 0.93 < flat < 0.98


@after("he-table", quotes=["To within a tenth the factor is the one you multiplied by"])
def the_factor_is_the_multiple_of_he(networks, activations, bias_gradients, rms):
    for times, params in zip((0.2, 1, 2), networks.values(), strict=True):
        forth, back = rms(activations(params)), rms(bias_gradients(params))
        assert abs(factor(forth.flip(0)) / times - 1) < 0.1
        assert abs(factor(back) / times - 1) < 0.1


# 8: from scratch


@after("scratch-data-code", quotes=["would take 188 MB", "0.286", "0.353"])
def the_images_are_standardised(to_inputs, images, X_boot, X_test):
    X = to_inputs(images[:2_000])
    assert X_boot.shape == (1, 784)
    assert X_test.shape == (10_000, 784)
    assert round(30 * X.numel() * X.element_size() / 1e6) == 188
    assert abs(X.mean()) < 0.02
    assert abs(X.std() - 1) < 0.02


@after("scratch-train-code", quotes=["About 87 % of the test images", "2,844 steps", "87.3 %"])
def functions_of_ones_own_get_87_per_cent(right, batches, boot):
    assert 3 * 12 * len(batches) == 2844
    assert right["before"] < 0.4
    assert right["epoch 1"] > 0.8
    assert 0.862 < right["epoch 3"] < 0.882
    assert boot["epoch 1"].argmax() == boot["epoch 3"].argmax() == 9
    assert boot["epoch 1"][9] > 0.8


@after(
    "scratch-train-code",
    quotes=["`he_init([784, 10], draw)`", "get about 84 %", "bought the other three points"],
)
def without_hidden_layers_the_same_training_gets_84_per_cent(
    torch,
    he_init,
    step_lr,
    minibatches,
    to_inputs,
    images,
    all_labels,
    train_epoch,
    forward,
    accuracy,
    X_test,
    test_labels,
    right,
):
    draw = torch.Generator().manual_seed(0)
    params = he_init([784, 10], draw)
    velocities = [(torch.zeros_like(W), torch.zeros_like(b)) for W, b in params]
    for epoch in range(3):
        lr = step_lr(0.02, epoch, 1, 0.3)
        for part in minibatches(60_000, 5_000, draw):
            X, labels = to_inputs(images[part]), all_labels[part]
            batches = minibatches(5_000, 64, draw)
            params, velocities = train_epoch(X, labels, params, velocities, batches, lr, 0.9)
    plain = float(accuracy(forward(X_test, params), test_labels))
    assert 0.835 < plain < 0.848
    assert 0.02 < right["epoch 3"] - plain < 0.045
