"""What must hold in chapter 07, and what its prose quotes."""

import torch

from tests.claims import after


def mean(column, results, name):
    return results[name][:, column].mean().item()


ACCURACY, LOSS = 3, 2
"""Columns of a row of results: loss and accuracy of the training, then of the validation images."""


# 1 and 2: overfitting


@after(
    "curve-errors-code",
    quotes=["from 0.250 to 0.142 and then rises to 0.549", "With 2 bumps the gap is 0.083"],
)
def more_bumps_help_and_then_harm(curves, rule, x, y, bumps):
    errors = {n: (curve - rule).square().mean().item() + 0.09 for n, curve in curves.items()}
    for count, expected in {2: 0.250, 6: 0.142, 12: 0.549}.items():
        assert abs(errors[count] - expected) < 0.0006, errors
    fit = torch.linalg.lstsq(bumps(x, 2), y[:, None]).solution[:, 0]
    gap = errors[2] - (bumps(x, 2) @ fit - y).square().mean().item()
    assert abs(gap - 0.083) < 0.0006
    twelve = torch.linalg.lstsq(bumps(x, 12), y[:, None]).solution[:, 0]
    assert (bumps(x, 12) @ twelve - y).square().mean() < 1e-4


@after("curve-errors-code", quotes=["hence its 0.549 for 12 bumps and the widget's 0.554"])
def a_free_bias_gives_the_number_of_the_widget(grid, rule, x, y, bumps):
    heights = bumps(x, 12)[:, :-1]
    centre = heights.mean(dim=0)
    weights = torch.linalg.lstsq(heights - centre, (y - y.mean())[:, None]).solution[:, 0]
    curve = (bumps(grid, 12)[:, :-1] - centre) @ weights + y.mean()
    assert abs((curve - rule).square().mean().item() + 0.09 - 0.554) < 0.0006


@after("overfit-losses", quotes=["The validation loss turns round", "the accuracy stays where"])
def the_loss_turns_round_and_the_accuracy_does_not(history):
    lowest = min(history.val_loss)
    assert history.val_loss.index(lowest) < 15
    assert history.val_loss[-1] > 1.3 * lowest
    assert history.train_loss[-1] < 0.05
    assert history.val_accuracy[-1] > max(history.val_accuracy) - 0.02


@after(
    "overfit-confidence",
    quotes=["nearly one in five", "more than 80 % confident on average"],
)
def it_is_confident_of_wrong_answers(torch, model, few, is_right, confidence):
    with torch.no_grad():
        seen = sum((model(X).argmax(1) == t).sum().item() for X, t in few)
    assert seen >= 990
    assert 0.79 < is_right.float().mean() < 0.84
    assert 0.8 < confidence[~is_right].mean() < 0.9
    assert confidence.mean() - is_right.float().mean() > 0.08


@after("random-labels-result", quotes=["no better than guessing: about 10 %", "109,386"])
def random_labels_are_memorised(evaluate, memoriser, senseless, val, cross_entropy):
    assert sum(p.numel() for p in memoriser.parameters()) == 109_386
    assert evaluate(memoriser, senseless, cross_entropy)[1] > 0.97
    assert 0.05 < evaluate(memoriser, val, cross_entropy)[1] < 0.17


# 3 to 5: penalties


@after("weights-not-biases-plot", quotes=["The weight makes the curve steeper"])
def a_bias_moves_the_curve_and_a_weight_bends_it(steeper, shifted):
    steepest = [curve.diff().max().item() for curve in steeper.values()]
    assert steepest[0] < steepest[1] / 3 < steepest[2] / 9
    alike = [curve.diff().max().item() for curve in shifted.values()]
    assert max(alike) - min(alike) < 0.001


@after("same-steps-result", quotes=["Twice the strength is the right decay"])
def twice_the_strength_is_the_decay(after_100_steps):
    for momentum in (0.0, 0.9):
        by_penalty = after_100_steps(momentum, strength=0.01)
        assert (after_100_steps(momentum, 0.02) - by_penalty).abs().max() < 1e-6
        assert (after_100_steps(momentum, 0.01) - by_penalty).abs().max() > 1e-3


@after("own-steps-code", quotes=["All three arrive at the same weights, to 6 decimals"])
def own_steps_go_the_same_way(own, after_100_steps):
    assert (own - after_100_steps(0.0, 0.02)).abs().max() < 5e-7


@after("two-weights-adam-print", quotes=["The first weight has hardly moved"])
def adam_spares_large_gradients(after_1000_steps, adam_with_decay):
    large, small = after_1000_steps(adam_with_decay)
    assert large > 0.97
    assert small < 0.3


@after("adamw-print", quotes=["Both have lost the same share"])
def adamw_does_not(after_1000_steps, with_adamw):
    large, small = after_1000_steps(with_adamw)
    assert abs(large - 0.999**1000) < 0.01
    assert abs(small - 0.999**1000) < 0.01


@after("adamw-judge-code", quotes=["They agree to 6 decimals"])
def own_adamw_is_that_of_pytorch(theta, theirs):
    assert (theta - theirs).abs().max() < 5e-7


@after("l1-arrives", quotes=["L1 reaches 0 in a finite number of steps"])
def l1_arrives_and_l2_does_not(l1_weight, l2_weight):
    assert l1_weight == 0
    assert l2_weight > 0.01


@after(
    "l1-networks-plot",
    quotes=["A share of 2 %", "several times as large", "nearly all of the layer", "100,352"],
)
def l1_leaves_few_weights(first_layers):
    shares = {name: (W.abs() < 0.001).float().mean().item() for name, W in first_layers.items()}
    assert first_layers["L1"].numel() == 100_352
    assert 0.01 < shares["none"] < 0.04
    assert 3 * shares["none"] < shares["L2"] < 0.4
    assert shares["L1"] > 0.85


@after(
    "l1-pictures-show",
    quotes=["L2 makes everything fade", "most of the 128 neurons have hardly any weights left"],
)
def the_pictures_are_as_they_are_described(first_layers):
    size = {name: W.norm(dim=1).topk(6).values.mean().item() for name, W in first_layers.items()}
    assert size["L2"] < 0.6 * size["none"]
    left = (first_layers["L1"].abs() > 0.001).float().mean(dim=1)
    assert (left < 0.1).float().mean() > 0.5


# 6 and 7: dropout and augmentation


@after("own-dropout-code")
def both_masks_are_of_one_kind(masked):
    for A in masked.values():
        assert abs(A.mean() - 1) < 0.02
        assert abs((A == 0).float().mean() - 0.3) < 0.01


@after("dropout-two-modes", quotes=["In training mode the score depends on chance"])
def only_training_mode_depends_on_chance(model, boot):
    for train, different in ((True, True), (False, False)):
        model.train(train)
        assert (len({model(boot)[0, 9].item() for _ in range(5)}) > 1) == different


@after("windows-demo-code")
def windows_stay_inside(windows, torch):
    rows, columns = windows(1000, 1, True, torch.Generator().manual_seed(1))
    for places in (rows, columns):
        assert places.shape == (1000, 28)
        assert (places.min(), places.max()) == (0, 29)
    assert 0.4 < (columns[:, 0] > columns[:, 1]).float().mean() < 0.6


@after("mirrors-print", quotes=["Nearly all sneakers and ankle boots"])
def shoes_point_to_one_side(share_like_average):
    assert share_like_average(6) < 0.8
    assert share_like_average(7) > 0.98
    assert share_like_average(9) > 0.98


# 8: the comparison


@after(
    "sweep-result",
    quotes=[
        "L2 0.01, L1 0.0004, dropout 0.25 and shifts of 1 pixel",
        "the strongest settings have the smallest gaps and the worst validation accuracies",
    ],
)
def the_chosen_strengths_are_among_the_best(sweep):
    chosen = {"L2": 0.01, "L1": 0.0004, "dropout": 0.25, "shifts": 1}
    for name, recordings in sweep.items():
        ends = {strength: rounds[:, -1].mean(dim=0) for strength, rounds in recordings.items()}
        accuracies = {strength: end[3].item() for strength, end in ends.items()}
        gaps = {strength: (end[1] - end[3]).item() for strength, end in ends.items()}
        strongest = max(ends)
        assert accuracies[chosen[name]] > max(accuracies.values()) - 0.015, name
        assert min(accuracies, key=accuracies.get) == strongest
        assert gaps[strongest] < gaps[0] / 2
        assert ends[strongest][1] < ends[0][1] - 0.05


@after(
    "table-code",
    quotes=[
        "Every remedy makes the validation loss lower",
        "move the accuracy by half a point or less",
        "All three together cost accuracy",
        "Shifts cost most of a point, and flips cost more still",
        "two to three points",
    ],
)
def after_200_steps_remedies_lower_the_loss_and_hardly_help(results):
    nothing = mean(ACCURACY, results, "nothing")
    remedies = [name for name in results if name != "nothing" and "images" not in name]
    for name in remedies:
        assert mean(LOSS, results, name) < 0.95 * mean(LOSS, results, "nothing"), name
    for name in ("L2", "L1", "dropout"):
        assert abs(mean(ACCURACY, results, name) - nothing) < 0.012, name
    for name in ("all three", "all three, weaker L2"):
        assert mean(ACCURACY, results, name) < nothing - 0.003
        assert mean(1, results, name) < 0.9
    shifts = mean(ACCURACY, results, "shifts")
    assert -0.014 < shifts - nothing < -0.003
    assert mean(ACCURACY, results, "shifts and flips") < shifts - 0.003
    best = max(mean(ACCURACY, results, name) for name in remedies)
    assert 0.016 < mean(ACCURACY, results, "5,000 images") - nothing < 0.042
    assert mean(ACCURACY, results, "5,000 images") > best + 0.01


@after(
    "long-table",
    quotes=[
        "“Nothing” has twice the validation loss",
        "no longer keeps the loss down",
        "L2 holds",
        "are now better than “nothing” in all three seeds, with less than half its loss",
    ],
)
def after_2000_steps_the_weak_combination_is_best(results, long_results):
    loss = {name: mean(LOSS, long_results, name) for name in long_results}
    before = {name: mean(LOSS, results, name) for name in long_results}
    assert loss["nothing"] > 1.6 * before["nothing"]
    assert loss["dropout"] > 0.88 * loss["nothing"], loss
    assert loss["dropout"] > 1.8 * before["dropout"]
    assert loss["L2"] < 1.2 * before["L2"]
    weak = "all three, weaker L2"
    assert loss[weak] < loss["nothing"] / 2
    gains = long_results[weak][:, ACCURACY] - long_results["nothing"][:, ACCURACY]
    assert gains.min() > -0.005, gains
    accuracies = {name: mean(ACCURACY, long_results, name) for name in long_results}
    assert accuracies[weak] > accuracies["nothing"] + 0.003
    assert accuracies[weak] > max(accuracies.values()) - 0.004
    assert abs(accuracies["nothing"] - mean(ACCURACY, results, "nothing")) < 0.012


@after("test-run", quotes=["by about two points", "about a point more", "two hundred more"])
def the_remedy_keeps_its_lead_on_the_test_images(tested):
    remedy = tested["all three, weaker L2"] - tested["nothing"]
    assert remedy.min() > 0
    assert 0.01 < remedy.mean() < 0.032, remedy
    data = tested["20,000 images"].mean() - tested["all three, weaker L2"].mean()
    assert 0.0 < data < 0.02, data


@after("test-run", quotes=["neither L2 nor dropout alone got there with 2,000 steps"])
def neither_l2_nor_dropout_reaches_the_open_task(
    torch, evaluate, cross_entropy, long_outcomes, test
):
    for name in ("nothing", "L2", "dropout"):
        accuracies = [evaluate(model, test, cross_entropy)[1] for model, _ in long_outcomes[name]]
        assert sum(accuracies) / 3 < 0.818, (name, accuracies)
