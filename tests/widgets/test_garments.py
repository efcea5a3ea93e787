"""The garment lab: what the page computes against PyTorch, and what Python gives it."""

import numpy as np
import pytest
import torch
from torch import nn

from course_utils.data import CLASSES, MEAN, STD, load_fashion_mnist
from course_utils.garment_network import NETWORK_FILE, SIZES
from course_utils.instrument import Picture
from course_utils.models import MLP, LeNet
from course_utils.widgets import garments
from course_utils.widgets.garments import (
    CLEAR,
    MOST_SHOWN,
    ODD,
    SHOWN,
    Gallery,
    dense_layers,
    explore_garments,
    garment_network,
    network_data,
)
from tests.widgets.javascript import call

UNMOVED = {"right": 0, "down": 0, "turn": 0, "mirror": False, "noise": 0, "paint": ""}
INK, ERASED = 1, 2
SIDE = 28


def rounded(model):
    """The model in float64, its parameters rounded to float16 as those on the page are."""
    return model.half().double().eval()


class Written(nn.Module):
    """A network as a learner may write it, with dropout; `takes` is the only shape it takes."""

    def __init__(self, activation, takes=None):
        super().__init__()
        self.first, self.activation = nn.Linear(784, 6), activation
        self.dropout = nn.Dropout(0.5)
        self.second, self.takes = nn.Linear(6, 10), takes

    def forward(self, X):
        assert self.takes in (None, X.shape[1:])
        return self.second(self.dropout(self.activation(self.first(X.flatten(start_dim=1)))))


def deep_network():
    torch.manual_seed(0)
    return nn.Sequential(
        nn.Flatten(),
        nn.Linear(784, 12),
        nn.ReLU(),
        nn.Dropout(0.5),
        nn.Linear(12, 7, bias=False),
        nn.ReLU(),
        nn.Linear(7, 10),
    )


def pictures():
    images, _ = load_fashion_mnist("test")
    torch.manual_seed(1)
    noise = torch.randint(0, 256, (2, SIDE, SIDE), dtype=torch.uint8)
    ends = torch.stack([torch.zeros(SIDE, SIDE), torch.full((SIDE, SIDE), 255)]).byte()
    return torch.cat([images[list(SHOWN)], noise, ends])


def shown(pixels, **moves):
    [found] = call("shared/sheet.js", "shown", [(pixels.flatten().tolist(), UNMOVED | moves)])
    return torch.tensor(found, dtype=torch.float64).view(SIDE, SIDE)


@pytest.fixture(scope="module")
def boot():
    images, _ = load_fashion_mnist("test")
    return images[0].double()


def assert_page_says(found, logits):
    for numbers, expected in zip(found, logits, strict=True):
        page = torch.tensor(numbers["logits"], dtype=torch.float64)
        torch.testing.assert_close(page, expected, rtol=0, atol=1e-6)
        page = torch.tensor(numbers["probabilities"], dtype=torch.float64)
        torch.testing.assert_close(page, expected.softmax(0), rtol=0, atol=1e-6)
        assert numbers["answer"] == expected.argmax()


@pytest.mark.parametrize(
    "network",
    [garment_network, deep_network, lambda: MLP([784, 9, 10]), lambda: nn.Linear(784, 10)],
)
def test_the_page_computes_the_logits_of_pytorch(network):
    torch.manual_seed(0)
    model = network()
    settings, data = network_data(model)
    [decoded] = call("garments/compute.js", "decode", [(settings, list(data))])
    images = pictures()
    assert decoded["pictures"] == images[: len(SHOWN)].flatten(1).tolist()

    images = images[2::3]  # one with noise and the white one among them
    scaling = {"mean": MEAN, "std": STD}
    calls = [(decoded["layers"], image.flatten().tolist(), scaling) for image in images]
    found = call("garments/compute.js", "compute", calls)
    with torch.no_grad():
        logits = rounded(model)(((images.double() / 255 - MEAN) / STD).flatten(1))
    assert_page_says(found, logits)


def test_float16_is_read_to_the_last_bit():
    bits = np.arange(0, 0x10000, 7, dtype="<u2")
    found = call("shared/half.js", "fromHalf", [(int(each),) for each in bits])
    np.testing.assert_array_equal(np.array(found, dtype=float), bits.view("<f2").astype(float))


@pytest.mark.parametrize(("right", "down"), [(3, 0), (0, -5), (-8, 8), (0, 0)])
def test_a_shift_moves_whole_pixels_and_leaves_nothing_behind(boot, right, down):
    expected = torch.zeros(SIDE + 16, SIDE + 16, dtype=torch.float64)
    expected[8 + down : 8 + down + SIDE, 8 + right : 8 + right + SIDE] = boot
    assert torch.equal(shown(boot, right=right, down=down), expected[8:-8, 8:-8])


@pytest.mark.parametrize(("turn", "quarters"), [(90, 1), (180, 2), (-90, 3), (-180, 2)])
def test_quarters_turn_counter_clockwise(boot, turn, quarters):
    torch.testing.assert_close(shown(boot, turn=turn), boot.rot90(quarters), rtol=0, atol=1e-9)


def test_any_turn_is_bilinear(boot):
    angle = torch.tensor(30.0).deg2rad()
    # affine_grid takes from where a pixel comes, in units of half the side
    where = torch.tensor([[[angle.cos(), -angle.sin(), 0], [angle.sin(), angle.cos(), 0]]])
    grid = nn.functional.affine_grid(where.double(), (1, 1, SIDE, SIDE), align_corners=False)
    expected = nn.functional.grid_sample(boot[None, None], grid, align_corners=False)[0, 0]
    torch.testing.assert_close(shown(boot, turn=30), expected, rtol=0, atol=1e-4)


def test_a_mirror_swaps_left_and_right_before_the_turn(boot):
    assert torch.equal(shown(boot, mirror=True), boot.flip(1))
    both = shown(boot, mirror=True, turn=90)
    torch.testing.assert_close(both, boot.flip(1).rot90(1), rtol=0, atol=1e-9)


def test_noise_is_the_same_each_time_and_as_strong_as_it_says():
    grey = torch.full((SIDE, SIDE), 127.5)
    weak, strong = shown(grey, noise=10) - 127.5, shown(grey, noise=20) - 127.5
    torch.testing.assert_close(strong, 2 * weak)
    assert weak.mean().abs() < 1
    assert weak.std() == pytest.approx(10, rel=0.1)
    assert 0 <= shown(grey, noise=128).min() < shown(grey, noise=128).max() <= 255


def test_paint_stays_on_the_garment_when_it_moves():
    blank = torch.zeros(SIDE, SIDE)
    stroke = [[10, 5], [11, 5], [12, 5]]
    [ink] = call("shared/sheet.js", "painted", [("", stroke, INK, 0.7)])
    drawn = shown(blank, paint=ink)
    assert drawn.nonzero().tolist() == [[5, 10], [5, 11], [5, 12]]
    assert shown(blank, paint=ink, right=2, down=3).nonzero().tolist() == [
        [8, 12],
        [8, 13],
        [8, 14],
    ]
    [erased] = call("shared/sheet.js", "painted", [(ink, [[11, 5]], ERASED, 0.7)])
    assert shown(blank, paint=erased).nonzero().tolist() == [[5, 10], [5, 12]]


@pytest.mark.parametrize("moves", [{"right": 8, "down": -8, "turn": 45}, {"turn": -135, "down": 8}])
def test_every_pixel_in_view_can_be_painted_however_it_is_moved(moves):
    sheet = [[column, row] for row in range(SIDE) for column in range(SIDE)]
    moves = UNMOVED | moves
    # a function cannot come back from Node, so the way back is computed here
    angle = np.deg2rad(moves["turn"])
    x, y = (np.array(sheet) - [moves["right"], moves["down"]] - 13.5).T
    origin = np.stack(
        [np.cos(angle) * x - np.sin(angle) * y, np.sin(angle) * x + np.cos(angle) * y]
    )
    [ink] = call("shared/sheet.js", "painted", [("", (origin.T + 13.5).tolist(), INK, 1.6)])
    assert len(ink) < 2000
    assert shown(torch.zeros(SIDE, SIDE), **(moves | {"paint": ink})).min() == pytest.approx(230)


def test_strange_paint_is_no_paint(boot):
    assert torch.equal(shown(boot, paint="?" * 5000), boot)


def test_the_course_network_is_good_and_right_about_the_images_it_should_be():
    images, labels = load_fashion_mnist("test")
    with torch.no_grad():
        answers = garment_network()((images / 255 - MEAN) / STD).argmax(1)
    assert (answers == labels).float().mean() >= 0.875
    assert labels[list(CLEAR)].tolist() == labels[list(ODD)].tolist() == list(range(10))
    assert torch.equal(answers[list(CLEAR)], labels[list(CLEAR)])
    wrong = (answers != labels)[list(ODD)]
    assert [CLASSES[k] for k in range(10) if wrong[k]] == [
        "T-shirt/top",
        "Pullover",
        "Sandal",
        "Sneaker",
        "Bag",
        "Ankle boot",
    ]


def test_it_is_as_good_and_as_bad_as_the_chapter_says():
    images, labels = load_fashion_mnist("test")
    images, labels = images.numpy(), labels.numpy()
    shifted = np.zeros_like(images)
    shifted[:, :, 2:] = images[:, :, :-2]
    with np.load(NETWORK_FILE) as file:
        weights = {name: file[name].astype(np.float32) for name in file.files}

    def accuracy(pixels):
        a = (pixels.reshape(-1, 784) / np.float32(255) - MEAN) / STD
        a = np.maximum(a @ weights["1.weight"].T + weights["1.bias"], 0)
        return ((a @ weights["3.weight"].T + weights["3.bias"]).argmax(1) == labels).mean()

    assert accuracy(images) == pytest.approx(0.886, abs=0.0005)
    assert accuracy(shifted) == pytest.approx(0.58, abs=0.005)
    assert accuracy(np.rot90(images, axes=(1, 2))) == pytest.approx(0.04, abs=0.005)


def test_a_shift_or_a_turn_breaks_it(boot):
    """What the widget is there for."""
    moved = torch.stack([boot, shown(boot, down=8), shown(boot, turn=90)])
    with torch.no_grad():
        answers = garment_network()(((moved / 255 - MEAN) / STD).float()).argmax(1).tolist()
    assert CLASSES[answers[0]] == "Ankle boot"
    assert "Ankle boot" not in [CLASSES[k] for k in answers[1:]]


def test_the_data_are_small():
    settings, data = network_data(garment_network())
    assert settings["sizes"] == list(SIZES)
    assert len(data) == 2 * (784 * 64 + 64 + 64 * 10 + 10) + len(SHOWN) * 784 < 1_000_000
    assert NETWORK_FILE.stat().st_size < 120_000


@pytest.mark.parametrize(
    ("model", "told"),
    [
        ("a network", "this is 'a network'"),
        (MLP([784]), "a ModuleList in it"),
        (nn.Module(), "no layers in it"),
        (LeNet(), "a Conv2d in it"),
        (nn.Sequential(nn.Conv2d(1, 2, 3)), "a Conv2d in it"),
        (nn.Sequential(nn.Linear(784, 10), nn.ReLU()), "Linear, ReLU, computes something else"),
        (nn.Sequential(nn.Linear(784, 5), nn.Linear(5, 10)), "Linear, Linear, computes something"),
        (Written(torch.tanh), "Linear, Dropout, Linear, computes something else"),
        (Written(lambda A: nn.functional.leaky_relu(A, 0.01)), "computes something else"),
        (Written(lambda A: ...), "computes something else"),
        (nn.Sequential(nn.Flatten()), "Flatten in it, and no Linear"),
        (nn.Sequential(nn.Linear(3072, 10)), "3072 inputs and 10 outputs"),
        (nn.Sequential(nn.Linear(784, 3)), "784 inputs and 3 outputs"),
        (
            nn.Sequential(nn.Linear(784, 5), nn.ReLU(), nn.Linear(6, 10)),
            "a layer of 5 outputs comes before one of 6 inputs",
        ),
    ],
)
def test_another_network_is_refused_with_what_is_needed(model, told):
    with pytest.raises(ValueError, match=r"needs a network of nn\.Linear") as refusal:
        explore_garments(model)
    assert told in str(refusal.value)


@pytest.mark.parametrize(
    "model",
    [
        MLP([784, 12, 10]),
        Written(torch.relu),
        Written(nn.ReLU()),
        Written(lambda A: A.clamp(min=0), takes=(28, 28)),
        nn.Linear(784, 10),
    ],
)
def test_the_networks_of_learners_are_taken_and_left_as_they_were(model):
    model.train()
    kept = [parameter.clone() for parameter in model.parameters()]
    weights = [part.weight for part in model.modules() if isinstance(part, nn.Linear)]
    assert all(a.weight is b for a, b in zip(dense_layers(model), weights, strict=True))
    assert all(part.training for part in model.modules())
    assert all(map(torch.equal, model.parameters(), kept))


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -1e5])
def test_parameters_that_float16_cannot_hold_are_refused(value):
    model = nn.Sequential(nn.Linear(784, 10))
    nn.init.constant_(model[0].bias, value)
    with pytest.raises(ValueError, match="Did its training diverge"):
        explore_garments(model)


def test_dropout_flatten_and_inner_sequentials_change_nothing():
    inner = nn.Sequential(nn.Dropout(0.3), nn.Linear(784, 8), nn.ReLU())
    layers = dense_layers(nn.Sequential(nn.Flatten(), inner, nn.Identity(), nn.Linear(8, 10)))
    assert [layer.in_features for layer in layers] == [784, 8]


def test_python_gives_the_instrument_its_network(monkeypatch):
    given = {}
    monkeypatch.setattr(garments, "Instrument", lambda name, **rest: given.update(rest, name=name))
    explore_garments()
    assert (given["name"], given["picture"]) == ("garments", "garments")
    assert given["settings"]["labels"][given["state"]["picked"]] == CLASSES.index("Ankle boot")
    explore_garments(nn.Sequential(nn.Linear(784, 10)))
    assert isinstance(given["picture"], Picture)


# Pictures and classes of one's own


def own_gallery(count=7, classes=("bag", "coat", "dress", "shirt"), **others):
    generator = torch.Generator().manual_seed(3)
    images = torch.randint(0, 256, (count, SIDE, SIDE), generator=generator, dtype=torch.uint8)
    rest = {"labels": torch.arange(count) % len(classes), "mean": 0.2, "std": 0.25}
    return Gallery(**({"images": images, "classes": classes} | rest | others))


@pytest.mark.parametrize(
    "network", [lambda: MLP([784, 9, 4]), lambda: nn.Sequential(nn.Flatten(), nn.Linear(784, 4))]
)
def test_the_page_computes_a_network_of_four_classes(network):
    torch.manual_seed(0)
    model, gallery = network(), own_gallery()
    settings, data = network_data(model, gallery)
    assert settings["classes"] == ["bag", "coat", "dress", "shirt"]
    assert settings["labels"] == [0, 1, 2, 3, 0, 1, 2]
    [decoded] = call("garments/compute.js", "decode", [(settings, list(data))])
    assert decoded["pictures"] == gallery.images.flatten(1).tolist()

    scaling = {name: settings[name] for name in ("mean", "std")}
    calls = [(decoded["layers"], pixels, scaling) for pixels in decoded["pictures"]]
    found = call("garments/compute.js", "compute", calls)
    with torch.no_grad():
        logits = rounded(model)(((gallery.images.double() / 255 - 0.2) / 0.25).flatten(1))
    assert_page_says(found, logits)


def given_to_instrument(monkeypatch, *arguments):
    given = {}
    monkeypatch.setattr(garments, "Instrument", lambda name, **rest: given.update(rest, name=name))
    explore_garments(*arguments)
    return given


def test_without_arguments_the_widget_is_what_it_was(monkeypatch):
    given = given_to_instrument(monkeypatch)
    images, labels = load_fashion_mnist("test")
    chosen = list(SHOWN)
    with np.load(NETWORK_FILE) as file:
        parts = [file[name] for name in ("1.weight", "1.bias", "3.weight", "3.bias")]
    assert given == {
        "name": "garments",
        "state": {"picked": 9},
        "settings": {
            "sizes": [784, 64, 10],
            "classes": list(CLASSES),
            "mean": MEAN,
            "std": STD,
            "labels": labels[chosen].tolist(),
            "count": 20,
        },
        "data": b"".join(part.astype("<f2").tobytes() for part in parts)
        + images[chosen].numpy().tobytes(),
        "picture": "garments",
    }


@pytest.mark.parametrize(("count", "picked"), [(1, 0), (5, 4), (MOST_SHOWN, 9)])
def test_the_first_picture_is_one_that_there_is(monkeypatch, count, picked):
    gallery = own_gallery(count)
    given = given_to_instrument(monkeypatch, nn.Linear(784, 4), gallery)
    assert given["state"] == {"picked": picked}
    assert given["settings"]["count"] == count
    assert given["picture"].png.startswith(b"\x89PNG")
    assert given["picture"].width > 60
    assert given["picture"].text.startswith("Widget: ")
    assert len(given["data"]) == 2 * (784 * 4 + 4) + count * 784


def test_the_data_of_many_pictures_are_small():
    _, data = network_data(MLP([784, 64, 4]), own_gallery(MOST_SHOWN))
    assert len(data) < 1_000_000


def test_labels_may_be_a_list_and_classes_a_tuple():
    settings, _ = network_data(nn.Linear(784, 2), own_gallery(3, ("cup", "mug"), labels=[1, 0, 1]))
    assert (settings["labels"], settings["classes"]) == ([1, 0, 1], ["cup", "mug"])


@pytest.mark.parametrize(
    ("others", "says"),
    [
        ({"images": np.zeros((7, 28, 28), dtype=np.uint8)}, "images as a tensor, not as ndarray"),
        ({"images": [1, 2]}, "images as a tensor, not as list"),
        ({"images": torch.zeros(7, 28, 28)}, "not torch.float32 of shape (7, 28, 28)"),
        ({"images": torch.zeros(28, 28).byte()}, "not torch.uint8 of shape (28, 28)"),
        ({"images": torch.zeros(7, 784).byte()}, "not torch.uint8 of shape (7, 784)"),
        ({"images": torch.zeros(7, 1, 28, 28).byte()}, "of shape (7, 1, 28, 28)"),
        ({"images": torch.zeros(0, 28, 28).byte()}, "a gallery needs 1 to 20 images as uint8"),
        ({"images": torch.zeros(21, 28, 28).byte()}, "not torch.uint8 of shape (21, 28, 28)"),
        ({"classes": ["mug"]}, "a gallery has room for 2 to 10 classes, not 1"),
        ({"classes": list("abcdefghijk")}, "a gallery has room for 2 to 10 classes, not 11"),
        ({"labels": torch.zeros(6).long()}, "each of the 7 images needs a label from 0 to 3"),
        ({"labels": torch.tensor([0, 1, 2, 3, 4, 0, 1])}, "there are [0, 1, 2, 3, 4, 0, 1]"),
        ({"labels": torch.full((7,), -1)}, "there are [-1, -1, -1, -1, -1, -1, -1]"),
        ({"labels": torch.zeros(7)}, "a whole number; there are ['0.0', '0.0', "),
        ({"labels": torch.zeros(7, 1).long()}, "there are ['[0]', '[0]', "),
        ({"labels": ["bag"] * 7}, "there are ['bag', 'bag', "),
        ({"labels": None}, "there are ['None']"),
        ({"mean": float("nan")}, "with the mean nan and the standard deviation 0.25 nothing"),
        ({"std": 0.0}, "the standard deviation 0.0 nothing can be standardised"),
        ({"std": -1.0}, "take those of the training pixels divided by 255"),
        ({"std": float("inf")}, "the standard deviation inf nothing"),
    ],
)
def test_what_cannot_be_shown_is_refused_with_what_is_needed(others, says):
    with pytest.raises(ValueError, match=r"gallery|label|standardised") as refusal:
        own_gallery(**others)
    assert says in str(refusal.value)


def test_a_network_has_to_have_an_output_for_each_class():
    with pytest.raises(
        ValueError, match=r"784 inputs and 4 outputs, such as MLP\(\[784, 64, 4\]\)"
    ):
        explore_garments(MLP([784, 9, 10]), own_gallery())
    with pytest.raises(ValueError, match="this one has 784 inputs and 10 outputs"):
        explore_garments(None, own_gallery())
