"""A head on frozen features: the page against PyTorch, and what Python sends."""

import base64

import pytest
import torch
from torch.nn import functional

from course_utils.widgets import few_shots
from course_utils.widgets.few_shots import explore_few_shots, scaled
from tests.widgets.javascript import call

NAMES = ["Sneaker", "Bag", "Ankle boot"]
COUNT, TESTS, SIZE = 12, 50, 7


def example(count=COUNT, tests=TESTS, size=SIZE, classes=3, seed=14):
    """Return features around one place for each class, with all that belongs to them."""
    generator = torch.Generator().manual_seed(seed)
    places = 2 * torch.randn(classes, size, generator=generator)
    parts = []
    for number in (count, tests):
        labels = torch.arange(number) % classes
        noise = torch.randn(number, size, generator=generator)
        parts.append((5 + 3 * (places[labels] + noise), labels))
    images = torch.randint(0, 256, (count, 28, 28), generator=generator, dtype=torch.uint8)
    (features, labels), (test_features, test_labels) = parts
    names = [f"class {k}" for k in range(classes)] if classes != 3 else NAMES
    return [features, images, labels, test_features, test_labels, names]


def sent(*given):
    widget = explore_few_shots(*given)
    return widget.settings, base64.b64encode(widget.data).decode()


def page(name, *arguments, given=None):
    [found] = call("few_shots/for_tests.js", name, [(*sent(*(given or example())), *arguments)])
    return found


def head_of_pytorch(features, labels, classes):
    """Return weights and biases as the docstring of the module says that they are trained."""
    W = torch.zeros(classes, features.shape[1], dtype=torch.float64, requires_grad=True)
    b = torch.zeros(classes, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD(
        [{"params": [W], "weight_decay": few_shots.DECAY}, {"params": [b]}], lr=few_shots.LR
    )
    for _ in range(few_shots.STEPS):
        loss = functional.cross_entropy(features @ W.T + b, labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return W.detach(), b.detach()


def test_each_number_arrives_where_it_belongs():
    features, images, labels, test_features, test_labels, _ = given = example()
    found = page("sent", given=given)
    for key, expected in zip(("features", "tests"), scaled(features, test_features), strict=True):
        arrived = torch.tensor(found[key], dtype=torch.float64)
        torch.testing.assert_close(arrived, expected, rtol=1e-3, atol=1e-5)
    assert found["images"] == images.flatten(1).tolist()
    assert (found["labels"], found["answers"]) == (labels.tolist(), test_labels.tolist())
    assert found["totals"] == [17, 17, 16]
    assert found["training"] == {
        "steps": few_shots.STEPS,
        "lr": few_shots.LR,
        "decay": few_shots.DECAY,
    }


@pytest.mark.parametrize(
    "shape",
    [{"classes": 2, "size": 1}, {"classes": 3}, {"classes": 10, "count": 60, "size": 64}],
    ids=str,
)
def test_the_page_trains_the_head_that_pytorch_trains(shape):
    given = example(**shape)
    arrived = page("sent", given=given)
    X, T = (torch.tensor(arrived[key], dtype=torch.float64) for key in ("features", "tests"))
    classes, count = len(given[-1]), len(X)
    lists = [[0], [0, 1], [4, 4 + classes], list(range(count)), [count - 1, 3, 0, 2, 5]]
    for chosen, found in zip(lists, page("heads", lists, given=given), strict=True):
        W, b = head_of_pytorch(X[chosen], given[2][chosen], classes)
        assert torch.tensor(found["biases"]).tolist() == pytest.approx(b.tolist(), abs=1e-5)
        weights = torch.tensor(found["weights"], dtype=torch.float64)
        torch.testing.assert_close(weights, W, rtol=0, atol=1e-5)
        logits = torch.tensor(found["logits"], dtype=torch.float64)
        torch.testing.assert_close(logits, T @ W.T + b, rtol=0, atol=1e-5)
        right = (T @ W.T + b).argmax(dim=1) == given[4]
        expected = [int(right[given[4] == k].sum()) for k in range(classes)]
        assert found["result"]["right"] == expected
        assert found["result"]["share"] == pytest.approx(right.double().mean().item())


def test_without_a_labelled_picture_there_is_no_head():
    [found] = page("heads", [[]])
    assert found["result"] is None


def test_one_more_of_each_class_takes_what_has_no_label_yet():
    labels = [0, 0, 1, 1, 1]
    first, again, other, last, full = call(
        "few_shots/compute.js",
        "oneMoreOfEach",
        [
            (labels, [], 2, 0),
            (labels, [], 2, 0),
            (labels, [1], 2, 5),
            (labels, [0, 1, 2], 2, 1),
            (labels, [0, 1, 2, 3, 4], 2, 1),
        ],
    )
    assert first == again
    assert [labels[number] for number in first] == [0, 1]
    assert other[:2] == [1, 0]
    assert (last[:3], len(last)) == ([0, 1, 2], 4)
    assert last[3] in (3, 4)
    assert full == [0, 1, 2, 3, 4]


def test_it_draws_differently_each_time():
    labels = [k % 2 for k in range(60)]
    draws = call("few_shots/compute.js", "oneMoreOfEach", [(labels, [], 2, k) for k in range(20)])
    assert len({tuple(each) for each in draws}) > 15


def test_features_of_any_size_and_place_train_alike():
    features, images, labels, test_features, test_labels, names = example()
    moved = [1000 * features + 7, images, labels, 1000 * test_features + 7, test_labels, names]
    [a] = page("heads", [[0, 1, 2, 5]])
    [b] = page("heads", [[0, 1, 2, 5]], given=moved)
    assert a["result"]["share"] == pytest.approx(b["result"]["share"], abs=0.021)
    flat = [torch.ones_like(features), images, labels, torch.ones_like(test_features)]
    [same] = page("heads", [[0, 1, 2]], given=[*flat, test_labels, names])
    assert same["biases"] == pytest.approx([0, 0, 0], abs=1e-9)


def test_the_sentence_counts_labels_and_right_answers():
    none = {"chosen": [], "curve": []}
    one = {"chosen": [1], "curve": [[1, 0.34]]}
    three = {"chosen": [1, 0, 2], "curve": [[1, 0.34], [3, 0.74]]}
    texts = [text.replace("\u00a0", " ") for text in page("said", [none, one, three])]
    [found] = page("heads", [[1, 0, 2]])
    share = f"{100 * found['result']['share']:.4g} %"
    assert texts == [
        "No picture has a label yet, so there is no head. Guessing the same class always is right "
        "for 34 % of the 50 test pictures.",
        "1 labelled picture (0 Sneaker, 1 Bag, 0 Ankle boot): 36 % of the 50 test pictures are "
        "right; guessing gives 34 %. The head has seen no picture of Sneaker, Ankle boot.",
        f"3 labelled pictures (1 Sneaker, 1 Bag, 1 Ankle boot): {share} of the 50 test pictures "
        "are right, 40 points more than before; guessing gives 34 %.",
    ]


def test_a_picture_stands_in_and_its_text_holds_on_every_machine():
    bundle, metadata = explore_few_shots(*example())._repr_mimebundle_()
    assert base64.b64decode(bundle["image/png"]).startswith(b"\x89PNG")
    assert len(base64.b64decode(bundle["image/png"])) < 100_000
    assert bundle["text/plain"] == metadata["image/png"]["alt"]
    assert not any(sign.isdigit() for sign in bundle["text/plain"])


def test_the_data_of_the_largest_one_are_small():
    given = example(60, few_shots.MOST_TESTS, few_shots.MOST_FEATURES, 10)
    assert len(explore_few_shots(*given).data) < 1_000_000


@pytest.mark.parametrize(
    ("place", "wrong", "message"),
    [
        (0, [[1.0]], "features must be a tensor, not list"),
        (0, torch.zeros(11, 7), "there are 11 rows of features and 12 images; one for each"),
        (0, torch.zeros(12, 7, 2), r"features must hold floats of shape \(examples, features\)"),
        (0, torch.zeros(12, 7).long(), "features must hold floats .* not torch.int64"),
        (0, torch.full((12, 7), float("inf")), "features holds numbers that are NaN or infinite"),
        (0, torch.zeros(12, 65), "features has 65 columns; the page takes 1 to 64"),
        (1, torch.zeros(12, 28, 28), "images must be uint8 of shape"),
        (2, torch.zeros(12), r"labels must be whole numbers of shape \(12,\)"),
        (2, torch.full((12,), 3), "labels must be positions in names, from 0 to 2, not from 3"),
        (3, torch.zeros(50, 8), "features have 7 columns and test_features 8"),
        (3, torch.zeros(0, 7), "there are 0 rows of test_features and 50 test_labels"),
        (4, torch.zeros(50).bool(), "test_labels must be whole numbers"),
        (5, ["one"], "names must be a list of 2 to 10 names"),
        (5, "ab", "names must be a list of 2 to 10 names"),
    ],
)
def test_what_cannot_be_shown_is_named(place, wrong, message):
    given = example()
    given[place] = wrong
    with pytest.raises(ValueError, match=message):
        explore_few_shots(*given)


def test_too_many_images_or_tests_are_named():
    with pytest.raises(ValueError, match="61 images are too many to click on: give at most 60"):
        explore_few_shots(*example(count=61))
    with pytest.raises(ValueError, match="there are 3,001 test_features; there must be 1 to 3,000"):
        explore_few_shots(*example(tests=3001))
