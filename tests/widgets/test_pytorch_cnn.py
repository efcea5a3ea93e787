"""What the pictures of chapter 06 show."""

import pytest
import torch
from torch import nn
from torch.nn import functional

from course_utils.data import CLASSES
from course_utils.widgets import pytorch_cnn as widgets
from tests.networks import tiny_cnn

IMAGES = torch.randint(
    0, 256, (3, 28, 28), generator=torch.Generator().manual_seed(6), dtype=torch.uint8
)
LABELS = torch.tensor([9, 0, 4])


# The kernel


def test_the_feature_map_holds_the_weighted_sums():
    kernel = torch.randn(3, 3, generator=torch.Generator().manual_seed(6))
    numbers = widgets.compute_kernel(IMAGES[0], kernel)
    windows = (IMAGES[0].double() / 255).unfold(0, 3, 1).unfold(1, 3, 1)
    expected = (windows * kernel.double()).sum(dim=(2, 3)).float()
    torch.testing.assert_close(numbers.feature_map, expected)
    row, column = numbers.largest_at
    assert numbers.feature_map[row, column] == numbers.feature_map.max()


def test_unchanged_cuts_off_the_border_only():
    numbers = widgets.compute_kernel(IMAGES[0], widgets.KERNELS["unchanged"])
    torch.testing.assert_close(numbers.feature_map, numbers.image[1:-1, 1:-1])


def test_flat_areas_follow_the_sum_of_the_weights():
    flat = torch.full((28, 28), 51, dtype=torch.uint8)
    for kernel in widgets.KERNELS.values():
        numbers = widgets.compute_kernel(flat, kernel)
        expected = torch.full((26, 26), 0.2 * float(kernel.sum()))
        torch.testing.assert_close(numbers.feature_map, expected, rtol=0, atol=1e-6)
    edges = widgets.compute_kernel(flat, widgets.KERNELS["left edges"])
    assert "equally bright areas become 0" in widgets.describe_kernel(edges)
    blur = widgets.compute_kernel(flat, widgets.KERNELS["blur"])
    assert "add up to 1, so equally bright areas keep" in widgets.describe_kernel(blur)
    double = widgets.compute_kernel(flat, 2 * widgets.KERNELS["unchanged"])
    assert "add up to 2: " in widgets.describe_kernel(double)


def weights_of(explorer):
    return [explorer.controls[place].value for place in widgets.PLACES]


@pytest.mark.parametrize("name", widgets.KERNELS)
def test_a_choice_moves_all_nine_sliders_and_draws_once(name):
    explorer = widgets.explore_kernel(IMAGES)
    explorer.controls["kernel"].value = widgets.OWN
    pictures = []
    explorer.picture.observe(lambda change: pictures.append(change.new), names="value")
    explorer.controls["kernel"].value = name
    assert weights_of(explorer) == pytest.approx(widgets.KERNELS[name].flatten().tolist())
    assert len(pictures) == 1


@pytest.mark.parametrize("name", widgets.KERNELS)
def test_what_the_browser_makes_of_a_preset_is_the_preset_and_draws_nothing(name):
    explorer = widgets.explore_kernel(IMAGES)
    explorer.controls["kernel"].value = name
    pictures = []
    explorer.picture.observe(lambda change: pictures.append(change.new), names="value")
    for place in widgets.PLACES:
        explorer.controls[place].handle.value += 1e-15  # as the browser rounds
    assert explorer.controls["kernel"].value == name
    assert not pictures


def test_a_moved_slider_makes_the_kernel_ones_own_until_it_is_back():
    explorer = widgets.explore_kernel(IMAGES)
    for name in ("blur", "sharpen"):
        explorer.controls["kernel"].value = name
        shown = explorer.controls["centre"].value
        explorer.controls["centre"].value = 3.0
        assert explorer.controls["kernel"].value == widgets.OWN
        explorer.controls["centre"].box.value = f"{shown:.4g}"
        assert explorer.controls["kernel"].value == name


def test_a_typed_weight_is_not_taken_for_that_of_a_preset():
    explorer = widgets.explore_kernel(IMAGES)
    explorer.controls["kernel"].value = "blur"
    explorer.controls["centre"].box.value = "0.203"
    assert explorer.controls["kernel"].value == widgets.OWN
    assert explorer.controls["centre"].value == 0.203


def test_the_own_kernel_is_remembered():
    explorer = widgets.explore_kernel(IMAGES)
    explorer.controls["top left"].value = 4.0
    mine = weights_of(explorer)
    explorer.controls["kernel"].value = "blur"
    explorer.controls["kernel"].value = widgets.OWN
    assert weights_of(explorer) == mine


def test_a_slider_moves_the_picture_once():
    explorer = widgets.explore_kernel(IMAGES)
    pictures = []
    explorer.picture.observe(lambda change: pictures.append(change.new), names="value")
    explorer.controls["centre"].value = 1.0
    explorer.controls["centre"].value = 2.0
    assert len(pictures) == 2


def test_no_kernel_at_all_is_no_error():
    numbers = widgets.compute_kernel(IMAGES[0], torch.zeros(3, 3))
    assert widgets.KernelScene().draw(numbers)
    assert "nan" not in widgets.describe_kernel(numbers)


# The feature maps


@pytest.mark.parametrize("padding", [0, 2])
def test_windows_are_what_the_gradient_reaches(padding):
    model = tiny_cnn(padding).double()
    for layer in (one for one in model if isinstance(one, nn.Conv2d)):
        nn.init.uniform_(layer.weight, 0.1, 1)
    smooth = [nn.AvgPool2d(2) if isinstance(one, nn.MaxPool2d) else one for one in model]
    X = torch.rand(1, 1, 28, 28, generator=torch.Generator().manual_seed(6)).double()
    X.requires_grad_()
    for stage in widgets.stages_of(model):
        maps = nn.Sequential(*smooth[: stage.end])(X)[0, 0]
        for row, column in ((0, 0), (1, 2), (len(maps) - 1, len(maps) - 1)):
            (slope,) = torch.autograd.grad(maps[row, column], X, retain_graph=True)
            rows, columns = slope[0, 0].nonzero().T
            first = [max(0, stage.start + place * stage.step) for place in (row, column)]
            last = [
                min(27, stage.start + place * stage.step + stage.window - 1)
                for place in (row, column)
            ]
            assert [int(rows.min()), int(columns.min())] == first
            assert [int(rows.max()), int(columns.max())] == last


def test_stages_are_named_and_hold_the_relu():
    stages = widgets.stages_of(tiny_cnn())
    names = ["convolution 1", "pooling 1", "convolution 2", "pooling 2"]
    assert [stage.name for stage in stages] == names
    assert [stage.channels for stage in stages] == [6, 6, 16, 16]
    assert [stage.window for stage in stages] == [5, 6, 14, 16]
    assert [stage.end for stage in stages] == [2, 3, 5, 6]


def test_the_maps_are_those_of_the_tiny_cnn():
    model = tiny_cnn()
    numbers = widgets.compute_features(model, IMAGES, LABELS, 1, "pooling 1", 4)
    X = (IMAGES[1:2, None].float() / 255 - 0.2860) / 0.3530
    expected = functional.max_pool2d(torch.relu(model[0](X)), 2)[0]
    torch.testing.assert_close(numbers.maps, expected)
    row, column = numbers.strongest_at
    assert numbers.maps[4, row, column] == numbers.maps[4].max()
    assert numbers.answer == CLASSES[int(model(X).argmax())]


def test_the_channels_on_offer_follow_the_layer():
    explorer = widgets.explore_feature_maps(tiny_cnn(), IMAGES, LABELS)
    assert explorer.controls["channel"].max == 5
    explorer.controls["layer"].value = "pooling 2"
    explorer.controls["channel"].value = 15
    explorer.controls["layer"].value = "convolution 1"
    assert explorer.controls["channel"].value == explorer.controls["channel"].max == 5


def test_the_sentence_says_whether_the_network_is_right():
    model = tiny_cnn()
    answer = int(model((IMAGES[:1, None].float() / 255 - 0.2860) / 0.3530).argmax())
    for label in range(10):
        numbers = widgets.compute_features(
            model, IMAGES, torch.tensor([label]), 0, "convolution 1", 0
        )
        sentence = widgets.describe_features(numbers)
        assert ("rightly" in sentence) == (label == answer)
        assert CLASSES[label] in sentence


def test_a_channel_that_does_not_react_has_no_window():
    model = tiny_cnn()
    with torch.no_grad():
        model[0].bias[2] = -1000
    numbers = widgets.compute_features(model, IMAGES, LABELS, 0, "convolution 1", 2)
    scene = widgets.FeatureScene()
    scene.draw(numbers)
    assert not scene.window.get_visible()
    assert "does not react" in widgets.describe_features(numbers)
    scene.draw(widgets.compute_features(model, IMAGES, LABELS, 0, "convolution 1", 1))
    assert scene.window.get_visible()


def test_all_maps_stand_in_the_mosaic():
    scene = widgets.FeatureScene(rows=2)
    maps = torch.arange(6.0).view(6, 1, 1).expand(6, 12, 12)
    mosaic = scene._mosaic(maps)
    tile = 2 * 12 + 2 * 2
    assert mosaic.shape == (2 * tile, 4 * tile)
    for channel in range(6):
        row, column = divmod(channel, 4)
        assert mosaic[row * tile + tile // 2, column * tile + tile // 2] == channel
    assert mosaic[tile:, 2 * tile :].isnan().all()
