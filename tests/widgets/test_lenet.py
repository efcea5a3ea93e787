"""A network from image to scores: the page against PyTorch, and what Python gives it."""

import base64
from itertools import product

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn import functional

from course_utils import instrument
from course_utils.data import CLASSES, MEAN, STD
from course_utils.models import LeNet
from course_utils.widgets import lenet
from course_utils.widgets.lenet import explore_feature_maps, network_data, standardised
from course_utils.widgets.lenet_layers import network_modules, stages_of
from tests.networks import tiny_cnn
from tests.widgets.javascript import call

GENERATOR = torch.Generator().manual_seed(6)
IMAGES = torch.randint(0, 256, (9, 28, 28), generator=GENERATOR, dtype=torch.uint8)
IMAGES[1], IMAGES[2] = 0, 255
LABELS = torch.tensor([9, 0, 4, 9, 9, 1, 4, 3, 2])
INITIAL = {
    "picked": 0,
    "right": 0,
    "down": 0,
    "paint": "",
    "stage": 0,
    "channel": 0,
    "place": None,
}


def of_the_lesson(features, channels=(6, 16), padding=0):
    """The network of chapter 06, whose pooling comes before ReLU."""
    torch.manual_seed(6)
    c1, c2 = channels
    model = nn.Sequential(
        *(nn.Conv2d(1, c1, 5, padding=padding), nn.MaxPool2d(2), nn.ReLU()),
        *(nn.Conv2d(c1, c2, 5), nn.MaxPool2d(2), nn.ReLU(), nn.Flatten()),
        *(nn.Linear(features, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10)),
    )
    return model.to(memory_format=torch.channels_last)


def unusual():
    """All that is allowed: strides, paddings, no biases, no ReLU, layers that do nothing."""
    torch.manual_seed(6)
    first = nn.Sequential(nn.Conv2d(1, 3, 3, padding="same"), nn.ReLU(inplace=True))
    return nn.Sequential(
        *(first, nn.Identity(), nn.Conv2d(3, 5, 4, stride=2, padding=1, bias=False)),
        *(nn.MaxPool2d(3, stride=2, padding=1), nn.ReLU(), nn.Dropout(0.5)),
        *(nn.Conv2d(5, 4, (3, 3)), nn.Flatten(), nn.Linear(4 * 5 * 5, 10, bias=False)),
    )


MODELS = {
    "wide": lambda: of_the_lesson(800, (12, 32), 2),
    "plain": lambda: of_the_lesson(256),
    "ReLU before pooling": tiny_cnn,
    "unusual": unusual,
}


def sent(model, images=IMAGES, labels=LABELS):
    settings, data = network_data(network_modules(model), images, labels)
    return settings, base64.b64encode(data).decode()


def reference(model, images):
    """Return what each module makes of images, in float64."""
    A, outputs = standardised(images).double(), []
    modules = network_modules(model.double().eval())
    with torch.no_grad():
        for module in modules:
            A = module(A.clone())
            outputs.append(A)
    model.float()
    return outputs


def said(model, states, images=IMAGES, labels=LABELS):
    full = [INITIAL | state for state in states]
    [found] = call("lenet/for_tests.js", "said", [(*sent(model, images, labels), full)])
    return found


# Against PyTorch


@pytest.mark.parametrize("name", MODELS)
def test_every_layer_computes_what_pytorch_computes(name):
    model = MODELS[name]().eval()
    settings, data = sent(model)
    assert not settings["half"]
    shown = IMAGES[:3]
    expected = reference(model, shown)
    calls = [(settings, data, image.flatten().tolist()) for image in shown]
    for k, found in enumerate(call("lenet/for_tests.js", "outputs", calls)):
        assert len(found["outputs"]) == len(expected)
        for ours, theirs in zip(found["outputs"], expected, strict=True):
            torch.testing.assert_close(
                torch.tensor(ours, dtype=torch.float64), theirs[k].flatten(), rtol=0, atol=1e-5
            )
        probabilities = expected[-1][k].softmax(dim=0)
        assert found["probabilities"] == pytest.approx(probabilities.tolist(), abs=1e-6)
        assert found["answer"] == int(probabilities.argmax())


@pytest.mark.parametrize("name", MODELS)
def test_a_number_is_traced_back_to_the_sums_of_its_convolution(name):
    model = MODELS[name]().eval()
    modules, outputs = network_modules(model), reference(model, IMAGES[:1])
    asked = [
        (stage, channel, [row, column])
        for stage in stages_of(modules)
        for channel in (0, stage.channels - 1)
        for row, column in ((0, 0), (1, 3), (stage.side - 1, stage.side - 1))
    ]
    ends = [(stage.end, channel, place) for stage, channel, place in asked]
    [found] = call(
        "lenet/for_tests.js", "origins", [(*sent(model), IMAGES[0].flatten().tolist(), ends)]
    )
    for (stage, channel, (row, column)), origin in zip(asked, found, strict=True):
        assert origin["value"] == pytest.approx(
            float(outputs[stage.end - 1][0, channel, row, column]), abs=1e-5
        )
        k, (y, x) = origin["layer"], origin["place"]
        conv = modules[k].double()
        X = outputs[k - 1] if k else standardised(IMAGES[:1]).double()
        with torch.no_grad():
            for c, slice_sum in enumerate(origin["slices"]):
                one = functional.conv2d(
                    X[:, c : c + 1],
                    conv.weight[channel : channel + 1, c : c + 1],
                    stride=conv.stride,
                    padding=conv.padding,
                )
                assert slice_sum == pytest.approx(float(one[0, 0, y, x]), abs=1e-5)
        assert origin["sum"] == pytest.approx(float(outputs[k][0, channel, y, x]), abs=1e-5)
        has_relu = any(isinstance(one, nn.ReLU) for one in modules[k + 1 : stage.end])
        assert origin["value"] == pytest.approx(
            max(0, origin["sum"]) if has_relu else origin["sum"], abs=1e-9
        )
        assert len(origin["slices"]) == conv.in_channels


def test_the_images_that_excite_a_channel_are_those_of_the_largest_numbers():
    model = MODELS["wide"]()
    settings, data = sent(model)
    [found] = call("lenet/for_tests.js", "sent", [(settings, data)])
    assert found["images"] == IMAGES.flatten(start_dim=1).tolist()
    outputs = reference(model, IMAGES)
    for stage, channels in zip(stages_of(network_modules(model)), found["tops"], strict=True):
        maps = outputs[stage.end - 1]
        assert len(channels) == stage.channels
        for channel, tops in enumerate(channels):
            best = maps[:, channel].amax(dim=(1, 2)).sort(descending=True).values[: lenet.TOP]
            assert [top["value"] for top in tops] == pytest.approx(best.tolist(), abs=1e-4)
            for top in tops:
                row, column = top["place"]
                value = float(maps[top["image"], channel, row, column])
                assert top["value"] == pytest.approx(value, abs=1e-4)
            assert len({top["image"] for top in tops}) == lenet.TOP


def smooth(module):
    """Return a module through which gradients reach all that it sees."""
    if isinstance(module, nn.MaxPool2d):
        return nn.AvgPool2d(module.kernel_size, module.stride, module.padding)
    if isinstance(module, nn.Conv2d):
        nn.init.uniform_(module.weight, 0.1, 1)
    return module


@pytest.mark.parametrize("make", [tiny_cnn, lambda: tiny_cnn(padding=2), unusual])
def test_windows_are_what_the_gradient_reaches(make):
    modules = network_modules(make().double())
    X = torch.rand(1, 1, 28, 28, generator=torch.Generator().manual_seed(6)).double()
    X.requires_grad_()
    stages = stages_of(modules)
    smoothed = [smooth(module) for module in modules]
    cases = [
        (stage, place)
        for stage in stages
        for place in ((0, 0), (1, 2), (stage.side - 1, stage.side - 1))
    ]
    asked = [(vars(stage), place) for stage, place in cases]
    windows = call("lenet/compute.js", "windowOf", asked)
    for (stage, (row, column)), window in zip(cases, windows, strict=True):
        maps = nn.Sequential(*smoothed[: stage.end])(X)[0, 0]
        assert len(maps) == stage.side
        (slope,) = torch.autograd.grad(maps[row, column], X)
        rows, columns = slope[0, 0].nonzero().T
        assert window == {
            "rows": [int(rows.min()), int(rows.max())],
            "columns": [int(columns.min()), int(columns.max())],
        }


# What the network is


def test_stages_are_named_and_hold_the_relu():
    names = ["convolution 1", "pooling 1", "convolution 2", "pooling 2"]
    for model, rectified, ends in (
        (tiny_cnn(), [True] * 4, [2, 3, 5, 6]),
        (MODELS["plain"](), [False, True, False, True], [1, 3, 4, 6]),
    ):
        stages = stages_of(network_modules(model))
        assert [stage.name for stage in stages] == names
        assert [stage.channels for stage in stages] == [6, 6, 16, 16]
        assert [stage.window for stage in stages] == [5, 6, 14, 16]
        assert [stage.rectified for stage in stages] == rectified
        assert [stage.end for stage in stages] == ends
        for stage, output in zip(stages, [24, 12, 8, 4], strict=True):
            assert stage.side == output


def test_pooling_before_relu_and_after_it_give_the_same_scores():
    before = MODELS["plain"]()
    parts = list(before)
    after = nn.Sequential(*[parts[k] for k in (0, 2, 1, 3, 5, 4, *range(6, len(parts)))])
    torch.testing.assert_close(
        reference(before, IMAGES)[-1], reference(after, IMAGES)[-1], rtol=0, atol=1e-9
    )


def sequence(*modules):
    return nn.Sequential(*modules)


CONV, POOL, FLAT = nn.Conv2d(1, 2, 5), nn.MaxPool2d(2), nn.Flatten()


@pytest.mark.parametrize(
    ("model", "message"),
    [
        (3, "needs an nn.Sequential of Conv2d.*; this is 3"),
        (LeNet(1, 28), r"this is a LeNet\. Put the layers that its forward calls"),
        (sequence(CONV, nn.Tanh(), FLAT, nn.Linear(1152, 10)), "this one has a Tanh in it"),
        (sequence(CONV, nn.BatchNorm2d(2)), "this one has a BatchNorm2d in it"),
        (sequence(CONV, LeNet()), "this one has a LeNet in it"),
        (sequence(FLAT, nn.Linear(784, 10)), "this one has Flatten, Linear in it, in this order"),
        (sequence(), "this one has nothing in it"),
        (sequence(CONV, POOL), "Conv2d, MaxPool2d in it, in this order"),
        (sequence(CONV, FLAT, nn.Linear(1152, 10), POOL), "Linear, MaxPool2d in it"),
        (sequence(nn.ReLU(), CONV, FLAT, nn.Linear(1152, 10)), "ReLU, Conv2d, .* in this order"),
        (sequence(CONV, FLAT, nn.Linear(1000, 10)), "Linear.*is given 1152 numbers"),
        (sequence(CONV, FLAT, nn.Linear(1152, 3)), "this one gives 3 numbers"),
        (sequence(nn.Conv2d(3, 2, 5), FLAT, nn.Linear(8, 10)), "is given 1 × 28 × 28 numbers"),
        (sequence(nn.Conv2d(1, 2, (5, 3))), "is not square"),
        (sequence(nn.Conv2d(1, 2, 5, padding=(2, 0))), "is not square"),
        (sequence(nn.Conv2d(1, 2, 4, padding="same")), "an even kernel with padding='same'"),
        (sequence(nn.Conv2d(1, 2, 5, dilation=2)), "dilation"),
        (sequence(CONV, nn.Conv2d(2, 2, 5, groups=2)), "groups"),
        (sequence(nn.Conv2d(1, 2, 5, padding=1, padding_mode="reflect")), "padding that is not"),
        (sequence(CONV, nn.MaxPool2d(2, ceil_mode=True)), "ceil_mode"),
        (sequence(CONV, nn.MaxPool2d((2, 1))), "is not square"),
        (sequence(CONV, nn.Flatten(0)), "not Flatten"),
    ],
)
def test_it_says_which_networks_it_takes(model, message):
    with pytest.raises(ValueError, match=message):
        explore_feature_maps(model, IMAGES, LABELS)


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_it_says_that_a_training_diverged(number):
    model = tiny_cnn()
    with torch.no_grad():
        model[3].bias[1] = number
    with pytest.raises(ValueError, match="NaN or infinite"):
        explore_feature_maps(model, IMAGES, LABELS)


@pytest.mark.parametrize(
    ("images", "labels", "message"),
    [
        ([[0]], LABELS, "images must be a tensor, not list"),
        (IMAGES, [1], "labels must be a tensor, not list"),
        (IMAGES[0], LABELS, r"not torch.uint8 of shape \(28, 28\)"),
        (IMAGES / 255, LABELS, "must be uint8 .*not torch.float32"),
        (IMAGES[:0], LABELS[:0], "there is no image"),
        (IMAGES, LABELS[:2], r"each of the 9 images; the shape of the labels is \(2,\)"),
    ],
)
def test_it_says_which_images_it_takes(images, labels, message):
    with pytest.raises(ValueError, match=message):
        explore_feature_maps(tiny_cnn(), images, labels)


# What Python gives


@pytest.fixture
def explore(monkeypatch):
    """Return `explore_feature_maps`, which needs no bundle here."""
    monkeypatch.setattr(instrument, "_bundle", lambda module: module)
    return explore_feature_maps


def test_the_network_of_the_lesson_goes_as_float32_with_200_images(explore):
    images, labels = IMAGES[:1].expand(300, 28, 28), LABELS[:1].expand(300)
    widget = explore(MODELS["wide"](), images, labels)
    assert (widget.module, widget.settings["half"]) == ("lenet", False)
    assert len(widget.settings["labels"]) == lenet.MOST
    assert len(widget.data) <= lenet.MOST_BYTES
    parameters = 12 * 26 + 32 * (12 * 25 + 1) + 801 * 120 + 121 * 84 + 85 * 10
    channels = 2 * 12 + 2 * 32
    assert len(widget.data) == 4 * parameters + channels * lenet.TOP * 7 + lenet.MOST * 784


def test_the_first_two_images_of_each_class_are_offered(explore):
    settings = explore(tiny_cnn(), IMAGES, LABELS).settings
    assert settings["offered"] == [0, 1, 2, 3, 5, 6, 7, 8]  # the fifth is a third Ankle boot
    assert settings["labels"] == LABELS.tolist()


def test_the_picture_has_a_text_that_is_the_same_on_every_computer(explore):
    texts = []
    for name in ("wide", "plain"):
        bundle, metadata = explore(MODELS[name](), IMAGES, LABELS)._repr_mimebundle_()
        png = base64.b64decode(bundle["image/png"])
        assert png.startswith(b"\x89PNG")
        assert len(png) < 100_000
        texts.append((bundle["text/plain"], metadata["image/png"]["alt"]))
        assert metadata["image/png"]["width"] == 820
    assert len(set(texts)) == 1
    assert not any(letter.isdigit() for letter in texts[0][0])


def large(scale=1.0):
    torch.manual_seed(6)
    model = nn.Sequential(
        nn.Conv2d(1, 2, 5), nn.Flatten(), nn.Linear(1152, 300), nn.Linear(300, 10)
    )
    with torch.no_grad():
        model[2].weight *= scale
    return model


def test_a_large_network_goes_as_float16_if_that_changes_its_logits_little():
    model = large()
    settings, data = sent(model)
    assert settings["half"]
    [found] = call(
        "lenet/for_tests.js", "outputs", [(settings, data, IMAGES[0].flatten().tolist())]
    )
    expected = reference(model, IMAGES[:1])[-1][0].tolist()
    assert found["outputs"][-1] == pytest.approx(expected, abs=lenet.HALF_CLOSE)
    assert found["outputs"][-1] != pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize("scale", [100.0, 1e7])
def test_a_large_network_that_float16_would_change_is_refused(scale):
    with pytest.raises(ValueError, match="rounded to float16, which would change its logits"):
        sent(large(scale))


def test_a_network_that_is_too_large_is_refused():
    model = nn.Sequential(
        nn.Conv2d(1, 2, 5), nn.Flatten(), nn.Linear(1152, 500), nn.Linear(500, 10)
    )
    with pytest.raises(ValueError, match="networks of up to 400,000 parameters"):
        sent(model)


def test_colours_end_where_nearly_all_numbers_are():
    model = MODELS["plain"]()
    settings, _ = sent(model)
    for reach, output in zip(settings["reaches"], reference(model, IMAGES), strict=True):
        share = float((output.abs() <= reach + 1e-6).double().mean())
        assert 0.98 <= share <= 1
        assert reach > 0


def test_a_dead_network_has_a_scale_all_the_same():
    model = tiny_cnn()
    with torch.no_grad():
        model[0].bias[:] = -1000
    settings, _ = sent(model)
    assert all(np.isfinite(reach) and reach > 0 for reach in settings["reaches"])


# What is said, and what the lesson asks


def test_the_sentence_says_whether_the_network_is_right():
    model = tiny_cnn()
    answer = int(reference(model, IMAGES[:1])[-1].argmax())
    for label in (answer, (answer + 1) % 10):
        [found] = said(model, [{}], labels=torch.cat([torch.tensor([label]), LABELS[1:]]))
        assert found["answer"] == answer
        assert f"The network says {CLASSES[answer]}, with " in found["sentence"]
        verdict = "and the label is" if label == answer else "but the label is"
        assert f"{verdict} {CLASSES[label]}." in found["sentence"]


def test_the_largest_number_is_looked_at_until_another_is_chosen():
    model = MODELS["wide"]()
    maps = reference(model, IMAGES[:1])[2][0, 5]
    row, column = divmod(int(maps.argmax()), 14)
    state = {"stage": 1, "channel": 5}
    largest, chosen = said(model, [state, state | {"place": [0, 13]}])
    assert largest["place"] == [row, column]
    assert "Channel 5 of pooling 1 (14 × 14 numbers): its largest number, " in largest["sentence"]
    assert f"in row {row}, column {column}, sees 6 × 6 pixels" in largest["sentence"]
    assert chosen["seen"] == {"rows": [0, 3], "columns": [24, 27]}
    assert (
        "in row 0, column 13, sees 6 × 6 pixels, of which rows 0 to 3 and columns 24 to 27 are on "
        "the image."
    ) in chosen["sentence"]


def test_how_a_number_arose_is_said():
    model = MODELS["wide"]()
    first, last = said(model, [{}, {"stage": 3, "channel": 4}])
    assert first["sum"].startswith("The weighted sum ")
    assert "ReLU" not in first["sum"]
    assert "The 12 weighted sums and the bias " in last["sum"]
    assert "of convolution 2: pooling keeps it" in last["sum"]
    assert "after ReLU it is " in last["sum"]


def test_a_channel_that_does_not_react_is_said_not_to():
    model = tiny_cnn()
    with torch.no_grad():
        model[0].bias[2] = -1000
        model[0].weight[1] *= 0.01
        model[0].bias[1] = 0.01
    dead, alive = said(model, [{"channel": 2}, {"channel": 1}])
    assert "is 0 everywhere: it does not react to this image." in dead["sentence"]
    assert "does not react" not in alive["sentence"]


def test_a_shifted_image_is_that_of_the_lesson():
    model = MODELS["plain"]()
    ways = [(2, 0), (-2, 0), (8, -8), (0, 3)]
    shifts = [{"right": right, "down": down} for right, down in ways]
    for (right, down), found in zip(ways, said(model, shifts), strict=True):
        border = (right, -right, down, -down)
        X = functional.pad(standardised(IMAGES[:1]), border, value=-MEAN / STD)
        pixels = torch.tensor(found["pixels"]).view(28, 28)
        torch.testing.assert_close((pixels / 255 - MEAN) / STD, X[0, 0], rtol=0, atol=1e-5)
        with torch.no_grad():
            assert found["answer"] == int(model(X).argmax())
        assert "As the image was, it said " in found["sentence"]


def test_a_sheet_of_ones_own_has_no_label():
    [found] = said(tiny_cnn(), [{"picked": -1}])
    assert "your own picture has no label." in found["sentence"]
    assert set(found["pixels"]) == {0}


def test_what_an_earlier_network_left_in_the_state_is_no_error():
    [found] = said(tiny_cnn(), [{"stage": 9, "channel": 99, "place": [40, 40]}])
    assert "Channel 15 of pooling 2 (4 × 4 numbers)" in found["sentence"]
    assert found["place"] == [3, 3]


def test_windows_are_counted_as_pytorch_counts_them():
    ways = [*product((2, 5), (1, 2, 3), (0, 2))]
    calls = [(28, dict(zip(("size", "stride", "padding"), way, strict=True))) for way in ways]
    sides = call("lenet/layers.js", "outputSide", calls)
    for (size, stride, padding), side in zip(ways, sides, strict=True):
        X, kernel = torch.zeros(1, 1, 28, 28), torch.zeros(1, 1, size, size)
        assert side == functional.conv2d(X, kernel, stride=stride, padding=padding).shape[-1]
