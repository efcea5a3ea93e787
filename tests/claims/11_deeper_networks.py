"""What must hold in chapter 11, and what its prose quotes."""

import torch

from course_utils.scoreboard import ROWS
from tests.claims import after

# 1: plain towers


@after(
    "two-and-twenty-result",
    quotes=[
        "The shallow one gets about 80 % right, and the deep one guesses",
        "of its training images it gets 11 % right",
    ],
)
def twenty_plain_stages_learn_nothing(shares, towers, evaluate, Batches, few, few_labels):
    assert 0.72 < shares["2 plain"] < 0.86
    assert shares["20 plain"] < 0.16
    trained_on = Batches(few, few_labels, 500)
    assert evaluate(towers["20 plain"], trained_on, torch.nn.functional.cross_entropy)[1] < 0.16


@after("likeness-code", quotes=["For the 256 images themselves it is 0.31"])
def the_images_themselves_are_not_alike(likeness, few):
    assert round(likeness(few[:256]).item(), 2) == 0.31


@after(
    "measure-plain",
    quotes=[
        "From right to left the gradient falls by eight powers of ten",
        "after about six stages there is nothing but biases",
    ],
)
def plain_stages_lose_the_gradient_and_the_images(measured):
    activations, gradients, alike = measured["plain"]
    assert len(activations) == len(gradients) == len(alike) == 21
    assert -8.8 < gradients[0] - gradients[-1] < -7.2
    assert alike[-1] > 0.9995
    assert 3 <= (alike < 0.99).sum() <= 9


@after("he-code", quotes=["Now the gradient is level, within a factor of ten", "only more slowly"])
def he_initialisation_keeps_the_gradient(measured):
    _, gradients, alike = measured["He"]
    assert gradients.max() - gradients.min() < 1.1
    assert alike[5] < measured["plain"][2][5] - 0.03
    assert alike[-1] > 0.75


@after(
    "he-result",
    quotes=[
        "It learns, and it is still well behind the two stages",
        "with the seeds 12, 13 and 14 it got 73, 18 and 77 %",
    ],
)
def he_initialisation_is_not_enough(shares):
    assert 0.15 < shares["20 He"] < shares["2 plain"] - 0.01
    assert max(73, 18, 77) < 79.5  # of two plain stages, at the least, with the same seeds


# 2: batch normalisation


@after("norm-judge-numbers", quotes=["$2 \\cdot (1 - 0.59) = 0.82$"])
def batch_norm_is_that_of_torch(differences, mean):
    assert max(differences) < 1e-5
    assert abs(mean.mean() - 0.82) < 0.03


# 3: normalised towers


@after(
    "normed-code", quotes=["their likeness stays near 0.4", "a fifth larger, fifty times in all"]
)
def normalised_stages_keep_sizes_and_differences(measured):
    activations, gradients, alike = measured["normalised"]
    assert activations[1:].max() - activations[1:].min() < 0.1
    assert 0.33 < alike[-1] < 0.5
    assert 30 < 10 ** (gradients[0] - gradients[-1]) < 80
    assert 1.15 < 10 ** ((gradients[0] - gradients[-1]) / 20) < 1.28


@after(
    "normed-result",
    quotes=[
        "Twenty stages learn now, nearly as well as two plain ones",
        "Two normalised stages are better than two plain ones, and better than twenty",
        "on the *training* images, too: 78 % right against 88 %",
    ],
)
def twenty_normalised_stages_learn(shares, towers, evaluate, Batches, few, few_labels):
    assert abs(shares["20 normalised"] - shares["2 plain"]) < 0.06
    assert shares["20 normalised"] > shares["20 plain"] + 0.5
    got = [
        evaluate(towers[name], Batches(few, few_labels, 500), torch.nn.functional.cross_entropy)[1]
        for name in ("20 normalised", "2 normalised")
    ]
    assert 0.72 < got[0] < 0.84
    assert 0.85 < got[1] < 0.91
    assert shares["2 normalised"] > max(shares["2 plain"], shares["20 normalised"]) + 0.02


@after("one-image-code", quotes=["it costs more than half of the right answers"])
def one_image_in_training_mode_is_a_bug(in_evaluation, in_training, judged_labels):
    right = [(each == judged_labels[:300]).float().mean() for each in (in_evaluation, in_training)]
    assert right[0] > 0.65
    assert right[1] < 0.52 * right[0]


# 4: residual blocks


@after("shortcut-toy-code", quotes=["1.1 against $10^{-20}$"])
def a_shortcut_keeps_the_slope():
    x = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
    for share, expected in ((1.0, 1.01**10), (0.0, 1e-20)):
        y = x
        for _ in range(10):
            y = share * y + 0.01 * y
        (slope,) = torch.autograd.grad(y, x)
        assert abs(slope / expected - 1) < 1e-6


@after(
    "residual-measure",
    quotes=["The gradient grows nearly twentyfold", "The activations grow", "fifty times as large"],
)
def residual_blocks_keep_the_gradient(A, gradients, alike):
    assert 0.4 < A[-1] - A[0] < 1
    assert A.diff().min() > 0
    assert 12 < 10 ** (gradients[0] - gradients[-1]) < 20
    assert 0.5 < alike[-1] < 0.75


@after(
    "residual-plot",
    quotes=[
        "Twenty layers with shortcuts are ahead of twenty without, by several points",
        "They are not ahead of two normalised ones: 5,000 small images",
        "cost the plain tower everything, the normalised one about nine points, and the one with "
        "shortcuts about three",
        "For every seed the price was higher without shortcuts, by five to eight points",
    ],
)
def shortcuts_make_depth_cheap(shares):
    assert shares["20 residual"] > shares["20 normalised"] + 0.02
    assert min(shares["2 normalised"], shares["2 residual"]) > shares["20 residual"]
    normalised = [(84.7, 76.2), (84.8, 74.4), (85.4, 77.3), (84.6, 74.1)]  # seeds 11 to 14
    residual = [(85.8, 82.2), (84.7, 81.2), (84.6, 82.3), (85.7, 82.7)]
    prices = [[two - twenty for two, twenty in each] for each in (normalised, residual)]
    assert round(sum(prices[0]) / 4) == 9
    assert round(sum(prices[1]) / 4) == 3
    assert min(without - with_them for without, with_them in zip(*prices, strict=True)) > 4.5
    for kind, (two, twenty) in (("normalised", normalised[0]), ("residual", residual[0])):
        assert abs(100 * (shares[f"2 {kind}"] - shares[f"20 {kind}"]) - (two - twenty)) < 3


# 5: cost and reach


@after(
    "design-code",
    quotes=[
        "The block nearly doubles the parameters of the convolutions, and with it a single value "
        "before the dense layer can see a sleeve and the opposite sleeve at once: 38 pixels",
        "Without it 22 pixels have to do",
    ],
)
def the_block_sees_the_whole_image(stack_cost, three, with_block):
    assert stack_cost(1, three) == (23_408, 22)
    assert stack_cost(1, with_block) == (41_968, 38)
    assert 1.7 < 41_968 / 23_408 < 2


@after("best-network", quotes=["$64 \\cdot 3 \\cdot 3 = 576$ values"])
def the_best_network_has_the_parameters_of_its_stack(deeper):
    assert sum(each.numel() for each in deeper().parameters()) == 41_968 + 576 * 10 + 10


# 6: the best network


@after("augment-code", quotes=["Every second batch is mirrored"])
def every_second_batch_is_mirrored(X, X_mirrored, images, standardised):
    assert torch.equal(X, standardised(images[:256]))
    assert torch.equal(X_mirrored.flip(3), standardised(images[256:512]))


@after(
    "mirror-code",
    quotes=["gets far fewer of them right, and loses several points when half of its answer"],
)
def flips_at_the_test_hurt_who_never_saw_one(right, unmirrored, judged, BothWays):
    assert right(unmirrored, judged.flip(3)) < right(unmirrored) - 0.1
    assert right(BothWays(unmirrored)) < right(unmirrored) - 0.025


@after(
    "test-code",
    quotes=[
        "The goal of the course was 92.5 %",
        "the mean of three trainings with the seeds 1 to 3",
        "about 0.26 points",
        "better than that of chapter 06, by more than a point",
    ],
)
def the_best_network_gets_925_per_mille(one_way, both_ways):
    assert 0.919 < one_way < 0.934
    assert 0.921 < both_ways < 0.935
    assert 0.0024 < (both_ways * (1 - both_ways) / 10_000) ** 0.5 < 0.0028


@after(
    "scoreboard-code",
    quotes=[
        "From 91.5 to 92.6 %",
        "about one in eight is no longer wrong, with less than half of its 117,078 parameters",
    ],
)
def an_eighth_of_the_mistakes_of_the_cnn_is_gone():
    course = {row.key: row.course for row in ROWS}
    assert (course["cnn"], course["deeper"]) == (0.915, 0.926)
    assert 0.11 < (course["deeper"] - course["cnn"]) / (1 - course["cnn"]) < 0.14
    assert 47_738 < 117_078 / 2


# 7: folding


@after("use-fold", quotes=["$y = 3\\,(2x - 5)/2 + 10$"])
def by_hand_a_weight_of_3_and_a_bias_of_2_5(fold_batch_norm):
    values = [torch.tensor([value]) for value in (3.0, 10.0, 5.0, 4.0)]
    weight, bias = fold_batch_norm(torch.full((1, 1, 1, 1), 2.0), *values, 0.0)
    assert (weight.item(), bias.item()) == (3, 2.5)


@after(
    "fold-judge",
    quotes=["Twenty batch-normalisation layers are gone, and the answers are the same"],
)
def the_folded_tower_answers_the_same(pairs, same, shorter):
    assert same >= 1998
    assert (pairs[0] - pairs[1]).abs().max() < 1e-3
    assert not any(isinstance(each, torch.nn.BatchNorm2d) for each in shorter.modules())


# 8: averages of weights


@after(
    "average-result",
    quotes=["The average is ahead by a point or more in most epochs"],
)
def an_average_is_ahead_of_the_network(both):
    ahead = [average - last for last, average in both]
    assert sum(ahead) / len(ahead) > 0.006


# 9: more time


@after(
    "long-code",
    quotes=[
        "93.2, 93.1 and 93.4 % of the test images right, 93.2 % on average",
        "99,162 parameters in place of 47,738",
    ],
)
def the_wider_network_has_twice_the_parameters(wider):
    assert sum(each.numel() for each in wider().parameters()) == 99_162
    assert round((93.15 + 93.12 + 93.39) / 3, 1) == 93.2


# 10: several processes


@after(
    "machines-numbers",
    quotes=["batches of 64, to five decimals; the other pair of numbers differs by 0.12"],
)
def two_processes_are_one_with_the_joint_batch(distances):
    assert distances[64, "divided"] < 1e-5
    assert distances[32, "the same"] < 1e-5
    assert abs(distances[64, "the same"] - 0.12) < 0.01
    assert abs(distances[32, "divided"] - 0.12) < 0.01


# 11: sixteen bits


@after("gpu-formats", quotes=["float16 is precise to three digits and ends at 65,504"])
def sixteen_bits_are_two_formats():
    assert torch.finfo(torch.float16).max == 65_504
    assert torch.tensor(1e-9).half() == 0 < torch.tensor(1e-9).bfloat16()
