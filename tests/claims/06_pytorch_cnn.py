"""What must hold in chapter 06, and what its prose quotes."""

import torch

from course_utils.scoreboard import ROWS
from tests.claims import after


def largest(difference):
    return difference.abs().max().item()


# 1 to 3: convolution and pooling


@after("window-code", quotes=["3 where the window holds the edge"])
def the_windows_on_paper_are_right(image, kernel):
    assert [(image[:3, k : k + 3] * kernel).sum().item() for k in range(3)] == [0, 3, 3]


@after("judge-code", quotes=["a kernel of 25 random weights"])
def convolution_is_that_of_pytorch(mine, theirs, kernel):
    assert kernel.numel() == 25
    assert theirs.abs().max() > 1
    assert largest(mine - theirs) < 1e-5


@after("edges-code", quotes=["The shaft has an orange side and a violet one"])
def the_edges_of_the_boot_have_both_signs(edges, lying_edges):
    for each in (edges, lying_edges):
        assert each.max() > 1
        assert each.min() < -1
        assert (each.abs() < 0.3).double().mean() > 0.5


@after("dot-code", quotes=["the bright pixel lies under the last weight, 9"])
def a_dot_shows_the_kernel_turned(conv2d, dot):
    kernel = torch.arange(1.0, 10.0).view(3, 3)
    assert torch.equal(conv2d(dot, kernel), kernel.flip(0, 1))


@after("sizes-code", quotes=["A quarter in each direction, so a sixteenth of the numbers"])
def a_quarter_of_224_is_left(conv_output_size, after_first):
    assert after_first == 112
    assert conv_output_size(after_first, 3, 2, 1) == 56 == 224 // 4


@after("layer-code", quotes=["on two images of noise with three channels"])
def the_layer_is_that_of_pytorch(conv2d_layer, noise, nn):
    for stride, padding in ((1, 0), (2, 1), (3, 2)):
        layer = nn.Conv2d(3, 6, 5, stride, padding)
        with torch.no_grad():
            mine = conv2d_layer(noise, layer.weight, layer.bias, stride, padding)
            assert largest(mine - layer(noise)) < 1e-5


@after("dense-instead-code", quotes=["156 against 2.7 million", "serves all 576 places"])
def a_convolution_needs_hardly_any_parameters(conv_parameters, as_dense):
    assert conv_parameters(1, 6, 5) == 156
    assert as_dense == 2_712_960
    assert 24 * 24 == 576


@after("two-small-code", quotes=["4,640 against 6,416"])
def two_small_kernels_need_fewer(conv_parameters):
    assert (2 * conv_parameters(16, 16, 3), conv_parameters(16, 16, 5)) == (4640, 6416)


@after("pooling-judge-code", quotes=["so 8 windows fit, and two rows and columns are left out"])
def pooling_is_that_of_pytorch(max_pool2d, table, edges, functional):
    assert max_pool2d(table, 2).tolist() == [[7, 5], [8, 9]]
    for size in (2, 3):
        assert torch.equal(max_pool2d(edges, size), functional.max_pool2d(edges[None], size)[0])
    assert 26 == 8 * 3 + 2


@after("pooling-picture-code", quotes=["with 36 numbers in place of 676"])
def pooling_leaves_36_numbers(pooled):
    assert [each.numel() for each in pooled.values()] == [676, 169, 36]


@after("reach-judge-code", quotes=["Rows 4 to 19"])
def one_value_sees_16_pixels(rows, columns, field, distance):
    assert (field, distance) == (16, 4)
    for found in (rows, columns):
        assert (found.min(), found.max()) == (4, 19)


# 5 and 6: LeNet and its settings


@after(
    "lenet-count-code",
    quotes=["Together 62,006", "make the difference of 17,580", "where 256 features enter"],
)
def lenet_has_62006_parameters(LeNet, count):
    assert (count(LeNet(3, 32)), count(LeNet(1, 28))) == (62_006, 44_426)
    assert 62_006 - 44_426 == 144 * 120 + 300 == 17_580


@after("stated-result", quotes=["About 60 % is far from 91 %", "the loss is still falling"])
def the_small_rate_creeps_with_batches_of_64(history):
    first, second = history.train_loss
    assert 0.5 < history.val_accuracy[1] < 0.68
    assert second < 0.85 * first
    assert history.val_loss[1] < second


@after(
    "search-plot",
    quotes=[
        "With batches of 64 the learning rate of 0.001 has hardly begun, and with batches of 4 it "
        "is among the best",
        "1,200 steps instead of 75",
        "for the opposite reason: the training has diverged",
    ],
)
def the_rate_belongs_to_its_batch_size(found):
    assert found["0.001"] < 0.3
    assert found["0.001, batches of 4"] > found["0.001"] + 0.35
    others = [found["0.01"], found["0.05"], found["0.05, wide"]]
    assert found["0.001, batches of 4"] > max(others) - 0.08
    assert found["0.5"] < 0.2
    assert (4_800 // 4, 4_800 // 64) == (1200, 75)


@after("lenet-code", quotes=["$28 \\to 24 \\to 12 \\to 8 \\to 4$"])
def the_sizes_of_lenet_are_those_of_the_text(sizes, shapes):
    assert sizes == [28, 24, 12, 8, 4]
    assert shapes[4:6] == [(16, 4, 4), (120,)]


@after("test-code", quotes=["Over 91 %, the best figure of the course so far", "91.5 %"])
def the_wide_network_gets_over_91_per_cent(cnn_accuracy):
    assert 0.91 <= cnn_accuracy < 0.922


@after("own-code", quotes=["There is no step in it that you have not written"])
def own_functions_compute_the_same(mine, theirs, test_labels):
    assert largest(mine - theirs) < 1e-3
    assert mine[0].argmax() == theirs[0].argmax() == test_labels[0] == 9


# 7: against an MLP


@after(
    "budget-count",
    quotes=[
        "784-147-10 has as many as the convolutional network, to within two in a thousand",
        "Eleven times as much to compute for an image",
        "computes eleven times as much",
        "has 117,078 parameters, and 96,120 of them are in its first dense layer",
    ],
)
def the_budgets_are_equal_but_for_the_computation(count, cnn, mlp, products):
    assert (count(cnn), count(mlp)) == (117_078, 116_875)
    assert 117_078 - 116_875 < 0.002 * 117_078
    assert products == 1_302_120
    assert round(products / 116_718) == 11
    assert count(cnn[7]) == 96_120


@after(
    "budget-result",
    quotes=[
        "Between 200 and 300, for the same number of parameters",
        "10,000 other images would move it by about 0.3",
        "an MLP is two to three points behind",
    ],
)
def the_mlp_is_two_points_behind(cnn_accuracy, mlp_accuracy, between):
    assert 180 <= between <= 310
    assert 0.0025 < (cnn_accuracy * (1 - cnn_accuracy) / 10_000) ** 0.5 < 0.0035


@after("scoreboard-code", quotes=["more than one in five is no longer wrong"])
def a_fifth_of_the_mlps_mistakes_is_gone_in_the_scoreboard():
    course = {row.key: row.course for row in ROWS}
    assert 0.2 < (course["cnn"] - course["mlp"]) / (1 - course["mlp"]) < 0.3


@after(
    "shuffle-plot",
    quotes=[
        "LeNet loses one to two points in the mean",
        "The MLP's two means are closer together than its own seeds are",
        "this LeNet is still well behind the MLP",
    ],
)
def shuffled_pixels_cost_lenet_and_not_the_mlp(shares, count, LeNet, MLP):
    lenet, lenet_shuffled, mlp, mlp_shuffled = shares.values()
    assert 0.7 < (lenet - lenet_shuffled).mean() < 2.5
    assert abs(mlp - mlp_shuffled).mean() < (lenet - lenet_shuffled).mean()
    assert abs((mlp - mlp_shuffled).mean()) < 0.5
    assert lenet.mean() < mlp.mean() - 2
    assert abs(count(LeNet(1, 28)) - count(MLP([784, 56, 10]))) < 200


@after(
    "shift-measure",
    quotes=["Two pixels cost the MLP several times as many points", "little is left"],
)
def a_shift_costs_the_mlp_more(curves):
    lost = {name: curve[0] - curve[2] for name, curve in curves.items()}
    assert lost["MLP"] > 20
    assert lost["MLP"] > 2.5 * lost["convolutional"]
    assert curves["convolutional"][4] < 60


# 8: what it has learned


@after(
    "smooth-code",
    quotes=[
        "In noise the mean squared difference of neighbours is twice the variance",
        "neighbouring weights are more alike",
    ],
)
def trained_kernels_are_smoother(unlikeness, untrained_kernels, trained_kernels):
    before, now = (unlikeness(each).item() for each in (untrained_kernels, trained_kernels))
    assert 1.75 < before < 2.25
    assert now < before - 0.25
    for kernels in (untrained_kernels, trained_kernels):
        both = (kernels.amax((1, 2)) > 0) & (kernels.amin((1, 2)) < 0)
        assert both.sum() >= 10


# 9: colours


@after(
    "runs-plot",
    quotes=[
        "Without augmentation nearly all images are right in the colours of their classes, and "
        "few in others; with it the two tests agree",
        "wrong, as for over one image in four after so short a training",
    ],
)
def colour_is_a_shortcut_and_augmentation_cures_it(results):
    cheat_class, cheat_random, cured_class, cured_random = results.values()
    assert cheat_class.mean() > 95
    assert cheat_random.mean() < 35
    assert 68 < cured_random.mean() < 82
    assert largest(cured_class - cured_random) < 5


@after(
    "ask-colours-code",
    quotes=["one and the same boot, in ten colours", "all ten colours, or for nearly all"],
)
def the_cheat_names_one_boot_by_its_colours(answers):
    assert len(answers["as they are"].unique()) >= 5
    assert len(answers["hue turned"].unique()) <= 3


# 10: the way back


@after(
    "backward-toy-code",
    quotes=["$3 \\cdot 1 + 0 \\cdot 0 + 1 \\cdot 2 = 5$", "$-1 \\cdot 0 + 5 \\cdot 2 = 10$"],
)
def the_toy_comes_back_as_on_paper(k, x):
    assert k.grad.tolist() == [5, 4]
    assert x.grad.tolist() == [5, -1, 10, -2]


@after("backward-judge-code", quotes=["on the second layer of LeNet"])
def the_way_back_is_that_of_autograd(own, expected):
    for mine, theirs in zip(own, expected, strict=True):
        assert largest(theirs) > 1e-5
        assert largest(mine - theirs) < 1e-5
