"""What must hold in chapter 03, and what its prose quotes."""

import itertools

import torch

from tests.claims import after

BOOT, TROUSER, SHIRT, SHOES = 9, 1, 6, (5, 7, 9)

# --- 1 to 3: slopes, steps and learning rates -----------------------------------------------------


@after("slope-code", quotes=["ten times smaller", "a hundred times"])
def a_smaller_h_helps_the_central_difference_most(cube):
    def errors(h):
        one_sided = (cube(1 + h) - cube(1)) / h - 3
        central = (cube(1 + h) - cube(1 - h)) / (2 * h) - 3
        return one_sided, central

    (wide_one_sided, wide_central), (one_sided, central) = errors(0.1), errors(0.01)
    assert 9 < wide_one_sided / one_sided < 11.5
    assert 95 < wide_central / central < 105


@after("step-size-code", quotes=["any $h$ from $10^{-4}$ to $10^{-7}$ will do"])
def the_error_against_h_is_a_valley(errors):
    assert max(errors[3:7]) < 1e-7, errors  # h from 1e-4 to 1e-7
    assert min(errors) in errors[4:7], errors
    assert errors[0] > 1e-3
    assert errors[-1] > 1e-6


@after("step-size-code", quotes=["any $h$ from $10^{-4}$ to $10^{-7}$ will do"])
def the_same_h_will_do_for_other_functions():
    one = torch.tensor(1.0, dtype=torch.float64)
    for f, slope in ((torch.sin, torch.cos(one)), (torch.exp, torch.exp(one))):
        for h in (1e-4, 1e-5, 1e-6, 1e-7):
            assert abs((f(one + h) - f(one - h)) / (2 * h) - slope) < 1e-7, (f, h)


@after("step-size-code", quotes=["too coarse"])
def float32_is_worse_at_its_best_than_float64_at_a_good_h(errors):
    one = torch.tensor(1.0)
    widths = [10.0**-k for k in range(1, 8)]
    coarse = [((one + h) ** 3 - (one - h) ** 3) / (2 * h) - 3 for h in widths]
    assert min(abs(error) for error in coarse) > 100 * max(errors[4:7])


@after("measured-code", quotes=["It is $(2, 4)$", "218,772", "109,386"])
def two_calls_for_each_parameter(numerical_gradient, bowl):
    sizes = (784, 128, 64, 10)
    parameters = sum(n_in * n_out + n_out for n_in, n_out in itertools.pairwise(sizes))
    assert (parameters, 2 * parameters) == (109_386, 218_772)
    slopes = numerical_gradient(bowl, torch.tensor([2.0, 1.0], dtype=torch.float64))
    assert (slopes - torch.tensor([2.0, 4.0])).abs().max() < 1e-6


@after("loop-code", quotes=["a fifth of the distance that is left"])
def each_step_covers_a_fifth_of_what_is_left(path):
    left = 3 - path
    assert torch.allclose(left[1:6] / left[:5], torch.tensor(0.8), atol=1e-4)


@after("lr-code", quotes=["two thirds of the distance are left"])
def one_rate_creeps_two_converge_and_one_diverges(distances):
    creeps, converges, swings, diverges = (
        abs(distance[20].item()) for distance in distances.values()
    )
    assert 0.6 < creeps < 0.72
    assert converges < 0.02
    assert swings < 0.15
    assert diverges > 30


@after("valleys-code", quotes=["a hill near 0.13", "local minimum"])
def the_start_decides_into_which_valley(runs, valleys, valleys_slope):
    low, high = (path[-1] for path in runs.values())
    assert low < 0 < high
    assert valleys(low) < valleys(high) - 0.5
    assert max(abs(valleys_slope(end)) for end in (low, high)) < 1e-3
    assert valleys_slope(0.12) > 0 > valleys_slope(0.14)


# --- 4: batches -----------------------------------------------------------------------------------


@after("data-plot", quotes=["has a mean squared error of exactly 1"])
def the_average_has_a_loss_of_one(X, y):
    assert X.shape == (6000, 10)
    assert abs(y.square().mean() - 1) < 1e-4
    assert abs(y.mean()) < 1e-4


@after("judge-code", quotes=["The two agree to 6 decimals"])
def the_formula_is_what_is_measured(difference):
    assert difference < 5e-7


@after("noise-code", quotes=["about 3.2", "A hundred times the work for a tenth of the error"])
def ten_times_the_batch_divides_the_error_by_root_ten(errors):
    for small, large in itertools.pairwise(errors):
        assert 2.7 < small / large < 3.8, errors


@after("best-code", quotes=["typically 4 pixels off; guessing the average is 6 off", "0.444"])
def the_best_linear_model(best, height):
    assert abs(best - 0.444) < 0.0015
    assert round((best.sqrt() * height.std()).item()) == 4
    assert round(height.std().item()) == 6


@after("rates-code", quotes=["The best rate grows with the batch", "ten times the rate"])
def each_batch_size_has_a_rate_of_its_own(above_best, rates):
    best_rates = [rates[values.argmin()] for values in above_best.values()]
    single, ten, hundred, full = best_rates
    assert single < ten < hundred <= full, best_rates
    assert ten / single > 5
    single, ten, hundred, full = (values.min() for values in above_best.values())
    assert ten < 1.6 * single
    assert hundred < 3 * single
    assert full > 3 * hundred


@after("rates-code", quotes=["the largest curvature of this loss is 8.8", "0.23"])
def the_limit_of_the_full_batch(X1):
    curvature = torch.linalg.eigvalsh(2 * X1.T @ X1 / len(X1)).max()
    assert abs(curvature - 8.82) < 0.03
    assert abs(2 / curvature - 0.227) < 0.002


# --- 5: softmax regression ------------------------------------------------------------------------


@after("softmax-regression-code", quotes=["About 84 %", "6,000 steps", "7,840 weights"])
def the_softmax_regression_reads_84_of_100(W, b, test_accuracy, images):
    assert 0.83 < float(test_accuracy(W, b)) < 0.855
    assert len(images) // 100 * 10 == 6000
    assert W.numel() == 7840


@after("weights-code", quotes=["a dark violet gap", "at the upper left, above the toe"])
def templates_look_as_they_are_described(W):
    pictures = W.view(10, 28, 28)
    trouser = pictures[TROUSER]
    assert trouser[14:27, 13:15].mean() < -0.2
    assert min(trouser[8:26, 10:12].mean(), trouser[8:26, 16:18].mean()) > 0.03
    assert max(pictures[shoe, 5:12, 4:9].mean() for shoe in SHOES) < -0.05


@after("shoe-code")
def the_boot_is_known(before, after_training):
    assert (before - 0.1).abs().max() < 1e-6
    assert after_training[BOOT] > 0.98


@after("mirror-code", quotes=["A bag, and it is as confident as before"])
def the_mirrored_boot_is_a_bag(p, CLASSES):
    assert CLASSES[p.argmax()] == "Bag"
    assert p.max() > 0.97


@after("mirror-code", quotes=["The shoes of Fashion-MNIST point to the left"])
def no_mirrored_boot_is_known(W, b, pixels, test_images, test_labels):
    boots = test_images[test_labels == BOOT]
    known, mirrored = (
        ((pixels(each) @ W.T + b).argmax(dim=1) == BOOT).float().mean()
        for each in (boots, boots.flip(2))
    )
    assert known > 0.9
    assert mirrored < 0.02


# --- 6 and 7: optimizers --------------------------------------------------------------------------


@after("ravine-code", quotes=["less than half the distance", "At 0.05 it diverges"])
def plain_descent_creeps_zigzags_or_diverges(gradient_descent, ravine_gradient, START):
    minimum = torch.ones(2, dtype=torch.float64)
    creeping, zigzag, lost = (
        gradient_descent(ravine_gradient, START, lr, 100) for lr in (0.01, 0.02, 0.05)
    )
    way = (START - minimum).norm()
    assert (creeping[-1] - minimum).norm() > way / 2
    assert (zigzag[-1] - minimum).norm() < way / 2
    assert not lost[-1].norm() < 1e6  # NaN, too


@after("ravine-code", quotes=["Plain gradient descent gets to about 0.3", "at most 80 times"])
def plain_descent_at_its_best_in_eighty_steps(gradient_descent, ravine_gradient, START):
    paths = (gradient_descent(ravine_gradient, START, k / 1000, 80) for k in range(5, 31))
    left = [(path[-1] - 1).norm().item() for path in paths]
    assert 0.25 < min(distance for distance in left if distance == distance) < 0.35


@after(
    "momentum-code",
    quotes=["all 100 of them, to 6 decimals", "more than half of the distance left"],
)
def momentum_follows_pytorch(follow, momentum_step, torch_path, zeros):
    left = {}
    for momentum in (0.0, 0.9):
        path = follow(momentum_step, zeros, 0.01, momentum)
        theirs = torch_path(torch.optim.SGD, lr=0.01, momentum=momentum)
        assert len(path) == 101
        assert (path - theirs).abs().max() < 1e-6
        left[momentum] = (path[-1] - 1).norm() / (path[0] - 1).norm()
    assert left[0.0] > 0.5
    assert left[0.9] < 0.05


@after("rmsprop-code", quotes=["Ten times `lr`"])
def rmsprop_follows_pytorch_and_begins_ten_times_too_long(path, difference, first_step):
    assert len(path) == 101
    assert difference < 1e-6
    assert (first_step - 10).abs().max() < 1e-3


@after("adam-code", quotes=["= 3.16$", "exactly `lr`", "all 100 steps follow PyTorch's"])
def adam_follows_pytorch_only_with_its_correction(follow, adam_step, torch_path, zeros):
    theirs = torch_path(torch.optim.Adam, lr=0.1)
    corrected, uncorrected = (
        follow(adam_step, (zeros, zeros, t), 0.1, (0.9, 0.999), 1e-8) for t in (0, 1_000_000)
    )
    assert (corrected - theirs).abs().max() < 1e-6
    assert (uncorrected - theirs).abs().max() > 0.1
    for path, length in ((corrected, 1.0), (uncorrected, 0.1 / 0.001**0.5)):
        assert ((path[1] - path[0]).abs() / 0.1 - length).abs().max() < 1e-3


# --- 8 and 9: schedules, and a network ------------------------------------------------------------


@after("widget-ravine-code", quotes=["after that it creeps", "Adam's bias correction spares it"])
def a_large_rate_hurts_rmsprop_and_not_adam(ravine_gradient, START):
    ends = {}
    for optimizer_class in (torch.optim.RMSprop, torch.optim.Adam):
        theta = START.clone()
        optimizer = optimizer_class([theta], lr=1.0)
        for _ in range(200):
            theta.grad = ravine_gradient(theta)
            optimizer.step()
        ends[optimizer_class.__name__] = (theta - 1).norm().item()
    assert ends["RMSprop"] > 1
    assert ends["Adam"] < 0.01


@after("schedules-code", quotes=["gets no further"])
def both_schedules_end_below_the_constant_rate(excess):
    constant, by_steps, exponential = (values[-5:].mean() for values in excess.values())
    assert exponential < by_steps < constant / 5


@after("schedules-code", quotes=["`step_lr(0.1, epoch, 8, 0.1)` for ten epochs"])
def the_softmax_regression_had_this_schedule(step_lr):
    rates = [step_lr(0.1, epoch, 8, 0.1) for epoch in range(10)]
    assert all(abs(rate - (0.1 if epoch < 8 else 0.01)) < 1e-9 for epoch, rate in enumerate(rates))


@after("stopping-code", quotes=["only the first has reached what you wanted"])
def one_of_three_reaches_a_minimum(run_until_level):
    minimum, saddle, on_its_way = (
        run_until_level(*run) for run in (((1.0, 0.5), 0.1), ((1.0, 0.0), 0.1), ((1.0, 0.5), 0.001))
    )
    assert "(0.00, 1.00)" in minimum
    assert "level" in saddle
    assert "(0.00, 0.00)" in saddle
    assert "out of steps" in on_its_way


@after("trained-code", quotes=["61 parameters", "1,000 steps of Adam"])
def the_network_is_less_than_three_pixels_off(model, losses, pixels_off):
    assert sum(p.numel() for p in model.parameters()) == 61
    assert len(losses) == 1000
    assert pixels_off < 3


@after("four-code", quotes=["Every network beats the best linear model", "SGD is the slowest"])
def three_of_four_halve_the_loss_of_the_best_linear_model(curves, best):
    ends = {name: losses[-10:].mean() for name, losses in curves.items()}
    assert ends["SGD"] == max(ends.values())
    assert best / 2 < ends["SGD"] < 0.8 * best
    assert max(end for name, end in ends.items() if name != "SGD") < best / 2


@after("fair-sgd-code", quotes=["It comes close to the others"])
def sgd_with_ten_times_the_rate_is_close_to_the_others(losses, curves):
    others = [losses[-10:].mean() for name, losses in curves.items() if name != "SGD"]
    assert losses[-200:].mean() < 1.2 * max(others)
