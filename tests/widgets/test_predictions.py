"""The answers of a network in the page: the same numbers as in PyTorch, and every mistake there."""

import io

import numpy as np
import pytest
import torch
from PIL import Image

from course_utils.data import CLASSES, load_fashion_mnist
from course_utils.garment_network import garment_logits
from course_utils.instrument import Picture
from course_utils.widgets import pytorch_mlp
from course_utils.widgets.pytorch_mlp import (
    MOST_BYTES,
    RIGHT_OF_A_CLASS,
    Answers,
    explore_predictions,
    in_order,
    packed,
    with_image,
)
from tests.widgets.javascript import call

MODULE = "predictions/compute.js"
ANY = -1
EVERYTHING = {"label": ANY, "answer": ANY, "which": "all", "bin": ANY, "order": "most"}
EDGES = torch.tensor([0.1, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99, 1.0], dtype=torch.float64)
COUNT = 400


def some_images(count):
    generator = torch.Generator().manual_seed(3)
    return torch.randint(0, 256, (count, 28, 28), generator=generator, dtype=torch.uint8)


def some_answers(count=COUNT, sharpness=4.0):
    """Return labels and probabilities of which about half are right."""
    generator = torch.Generator().manual_seed(1)
    labels = torch.randint(0, 10, (count,), generator=generator)
    logits = sharpness * torch.randn(count, 10, generator=generator)
    logits[torch.arange(count), labels] += sharpness
    return labels, torch.softmax(logits.double(), dim=1)


@pytest.fixture(scope="module")
def sample():
    """Return images, labels, probabilities, and what the page makes of them."""
    images, (labels, p) = some_images(COUNT), some_answers()
    settings, data = packed(images, in_order(labels, p))
    [decoded] = call(MODULE, "decode", [(settings, list(data))])
    return images, labels, p, decoded


def choose(decoded, *changes):
    """Return what the page finds for each choice."""
    cards = [{"place": card["place"]} for card in decoded["cards"]]  # quicker without the pixels
    decoded = {"answers": decoded["answers"], "cards": cards}
    return call(MODULE, "chosen", [(decoded, EVERYTHING | each) for each in changes])


def expected_order(labels, p, chosen, least=False):
    """Return the indices of the chosen answers, by confidence."""
    confidence = p.max(dim=1).values
    order = confidence.argsort(descending=True, stable=True)
    order = order[chosen[order]].tolist()
    return order[::-1] if least else order


def test_all_answers_arrive_the_most_confident_first(sample):
    _, labels, p, decoded = sample
    order = expected_order(labels, p, torch.ones(COUNT, dtype=torch.bool))
    assert decoded["answers"]["labels"] == labels[order].tolist()
    assert decoded["answers"]["answers"] == p.argmax(dim=1)[order].tolist()
    found = call(MODULE, "probabilityOf", [(unit,) for unit in decoded["answers"]["units"]])
    expected = p.max(dim=1).values[order]
    torch.testing.assert_close(
        torch.tensor(found, dtype=torch.float64), expected, rtol=0, atol=1e-5
    )


def test_an_image_comes_with_its_own_numbers(sample):
    images, labels, p, decoded = sample
    assert len(decoded["cards"]) == COUNT  # so few right ones that all are there
    for card in decoded["cards"]:
        index, place = card["index"], card["place"]
        assert decoded["answers"]["labels"][place] == labels[index]
        found = torch.tensor(card["probabilities"], dtype=torch.float64)
        torch.testing.assert_close(found, p[index], rtol=0, atol=1e-5)
        levels = torch.tensor(card["levels"]).view(28, 28)
        assert (levels - images[index]).abs().max() <= 8  # half of a sixteenth of 255


def test_the_confusion_matrix_is_that_of_the_lesson(sample):
    _, labels, p, decoded = sample
    expected = (10 * labels + p.argmax(dim=1)).bincount(minlength=100).tolist()
    assert call(MODULE, "confusion", [(decoded["answers"], 10)]) == [expected]
    assert in_order(labels, p).confusion().flatten().tolist() == expected


def test_every_cell_opens_its_images_in_order(sample):
    _, labels, p, decoded = sample
    cells = [(label, answer) for label in range(10) for answer in range(10)]
    found = choose(decoded, *({"label": label, "answer": answer} for label, answer in cells))
    for (label, answer), one in zip(cells, found, strict=True):
        inside = (labels == label) & (p.argmax(dim=1) == answer)
        order = expected_order(labels, p, inside)
        assert [decoded["cards"][k]["index"] for k in one["cards"]] == order
        assert one["count"] == len(order)
        assert one["ranks"] == list(range(1, len(order) + 1))
        assert one["right"] == (one["count"] if label == answer else 0)


def test_rows_columns_and_kinds_of_answers_are_chosen(sample):
    _, labels, p, decoded = sample
    answers = p.argmax(dim=1)
    choices = [
        {"label": label, "answer": answer, "which": which, "order": order}
        for label, answer in ((ANY, ANY), (6, ANY), (ANY, 2))
        for which in ("all", "right", "wrong")
        for order in ("most", "least")
    ]
    for choice, found in zip(choices, choose(decoded, *choices), strict=True):
        inside = torch.ones(COUNT, dtype=torch.bool)
        if choice["label"] != ANY:
            inside &= labels == choice["label"]
        if choice["answer"] != ANY:
            inside &= answers == choice["answer"]
        if choice["which"] != "all":
            inside &= (labels == answers) == (choice["which"] == "right")
        order = expected_order(labels, p, inside, least=choice["order"] == "least")
        assert [decoded["cards"][k]["index"] for k in found["cards"]] == order
        assert found["right"] == (inside & (labels == answers)).sum()
        mean = p.max(dim=1).values[inside].mean().item()
        assert found["confidence"] == pytest.approx(mean, abs=1e-5)


def test_a_single_cell_is_shown_whichever_kind_of_answer_was_chosen(sample):
    _, labels, p, decoded = sample
    answers = p.argmax(dim=1)
    mistake = int((answers != labels).nonzero()[0])
    label, answer = int(labels[mistake]), int(answers[mistake])
    right, wrong = choose(
        decoded,
        {"label": label, "answer": label, "which": "wrong"},
        {"label": label, "answer": answer, "which": "right"},
    )
    assert right["count"] == ((labels == label) & (answers == label)).sum() > 0
    assert wrong["count"] == ((labels == label) & (answers == answer)).sum() > 0


def binned(labels, p):
    confidence, answers = p.double().max(dim=1)
    bins = torch.bucketize(confidence, EDGES[1:-1], right=True)
    right = (answers == labels).double()
    return bins, [(bins == k, right, confidence) for k in range(len(EDGES) - 1)]


def assert_calibrated(found, labels, p):
    _, expected = binned(labels, p)
    for one, (inside, right, confidence) in zip(found, expected, strict=True):
        assert one["count"] == inside.sum()
        if one["count"]:
            assert one["right"] == right[inside].sum()
            assert one["share"] == pytest.approx(right[inside].mean().item())
            assert one["confidence"] == pytest.approx(confidence[inside].mean().item(), abs=1e-5)
        else:
            assert one["share"] is one["confidence"] is None


def test_calibration_is_the_share_of_right_answers_of_each_bin():
    samples = [some_answers(sharpness=sharpness) for sharpness in (0.0, 0.3, 1.0, 4.0, 40.0)]
    sent = [packed(some_images(COUNT), in_order(labels, p)) for labels, p in samples]
    decoded = call(MODULE, "decode", [(settings, list(data)) for settings, data in sent])
    found = call(MODULE, "calibration", [(each["answers"],) for each in decoded])
    for one, (labels, p) in zip(found, samples, strict=True):
        assert_calibrated(one, labels, p)


def test_an_answer_on_an_edge_belongs_to_the_upper_bin():
    units = []
    for edge in EDGES.tolist():
        p = torch.full((1, 10), (1 - edge) / 9, dtype=torch.float64)
        p[0, 4] = edge
        _, data = packed(some_images(1), in_order(torch.tensor([4]), p))
        units += np.frombuffer(data[:2], "<u2").tolist()
    assert call(MODULE, "binOf", [(unit,) for unit in units]) == [0, 1, 2, 3, 4, 5, 6, 7, 8, 8]


def test_the_images_of_a_bin_are_those_it_counts(sample):
    _, labels, p, decoded = sample
    bins, _ = binned(labels, p)
    for k, found in enumerate(choose(decoded, *({"bin": k} for k in range(9)))):
        expected = expected_order(labels, p, bins == k)
        assert [decoded["cards"][j]["index"] for j in found["cards"]] == expected


# --- which images are sent ----------------------------------------------------------------------


@pytest.fixture(scope="module")
def course():
    """Return the test images, their labels, and the answers of the course's own network."""
    images, labels = load_fashion_mnist("test")
    return images, labels, torch.softmax(garment_logits(images), dim=1)


def test_every_mistake_can_be_reached_in_less_than_a_megabyte(course):
    images, labels, p = course
    answers = in_order(labels, p)
    settings, data = packed(images, answers)
    wrong = (p.argmax(dim=1) != labels).nonzero().flatten().tolist()
    chosen = set(answers.indices[with_image(answers)].tolist())
    assert len(wrong) > 1000
    assert chosen.issuperset(wrong)
    assert settings["pictured"] == len(wrong) + 10 * RIGHT_OF_A_CLASS
    assert len(data) < 700_000


def test_right_answers_are_spread_over_all_confidences(course):
    _, labels, p = course
    answers = in_order(labels, p)
    chosen = with_image(answers)
    for k in range(10):
        cell = ((answers.labels == k) & (answers.answers == k)).nonzero()[0]
        there = np.intersect1d(chosen, cell)
        assert len(there) == RIGHT_OF_A_CLASS
        assert (there[0], there[-1]) == (cell[0], cell[-1])


ODD_NETWORKS = {
    "untrained": torch.softmax(
        torch.randn(10_000, 10, generator=torch.Generator().manual_seed(2)) / 5, dim=1
    ),
    "one answer": torch.eye(10)[[3]].repeat(10_000, 1),
    "undecided": torch.full((10_000, 10), 0.1),
}


@pytest.mark.parametrize("name", ODD_NETWORKS)
def test_of_an_odd_network_as_many_of_each_cell_come_as_there_is_room_for(course, name):
    images, labels, _ = course
    answers = in_order(labels, ODD_NETWORKS[name])
    _, data = packed(images, answers)
    assert 0.95 * MOST_BYTES < len(data) <= MOST_BYTES
    chosen = with_image(answers)
    wrong = chosen[answers.labels[chosen] != answers.answers[chosen]]
    sent = np.bincount(10 * answers.labels[wrong] + answers.answers[wrong], minlength=100)
    all_wrong = answers.confusion() * (1 - np.eye(10, dtype=int))
    assert (sent == np.minimum(all_wrong.flatten(), sent.max())).all()


def test_a_network_interrupted_early_keeps_all_its_mistakes(course):
    """One in six wrong is what a single epoch gives."""
    images, labels, _ = course
    answers = torch.where(torch.arange(10_000) % 6 == 0, (labels + 1) % 10, labels)
    ordered = in_order(labels, torch.eye(10)[answers])
    assert (
        len(np.intersect1d(with_image(ordered), (ordered.labels != ordered.answers).nonzero()))
        == 1667
    )
    assert len(packed(images, ordered)[1]) <= MOST_BYTES


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_few_images_will_do(count):
    labels, p = torch.zeros(count, dtype=torch.long), torch.eye(10)[[0] * count]
    settings, data = packed(some_images(count), in_order(labels, p))
    [decoded] = call(MODULE, "decode", [(settings, list(data))])
    wrong, everything = choose(decoded, {"which": "wrong"}, {})
    assert wrong["count"] == len(wrong["cards"]) == 0
    assert [decoded["cards"][k]["index"] for k in everything["cards"]] == list(range(count))


# --- what it says -------------------------------------------------------------------------------


def said(decoded, *wanted):
    """Return the sentences for changes of the choice and positions in the list."""
    states = []
    for (changes, picked), found in zip(
        wanted, choose(decoded, *(changes for changes, _ in wanted)), strict=True
    ):
        shown = described(decoded, found, picked) if found["cards"] else None
        states.append((EVERYTHING | changes, found, shown, list(CLASSES)))
    sentences = call("predictions/words.js", "sentence", states)
    return [sentence.replace("\N{NO-BREAK SPACE}", " ") for sentence in sentences]


def described(decoded, found, picked):
    card = decoded["cards"][found["cards"][picked]]
    label, answer = (decoded["answers"][name][card["place"]] for name in ("labels", "answers"))
    return {"card": card, "rank": found["ranks"][picked], "label": label, "answer": answer}


@pytest.fixture(scope="module")
def four():
    """Image 0 is right, 1 and 2 are wrong (2 more confidently), 3 is right."""
    p = torch.zeros(4, 10, dtype=torch.float64)
    for row, (answer, confidence) in zip(p, [(3, 0.9), (6, 0.5), (7, 0.8), (1, 0.6)], strict=True):
        row[:] = (1 - confidence) / 9
        row[answer] = confidence
    settings, data = packed(some_images(4), in_order(torch.tensor([3, 0, 9, 1]), p))
    return call(MODULE, "decode", [(settings, list(data))])[0]


def test_the_sentence_names_what_is_chosen_truth_answer_and_probabilities(four):
    first, second, mistaken, right, bin_, none = said(
        four,
        ({}, 0),
        ({"which": "wrong"}, 1),
        ({"label": 0, "answer": 6}, 0),
        ({"label": 1, "answer": 1}, 0),
        ({"bin": 6}, 0),
        ({"label": 4, "which": "wrong"}, 0),
    )
    assert first == (
        "All answers: 4, 50.0 % right, mean confidence 70.0 %. Number 1 of 4, image 0: the "
        "network says Dress with 90.0 %, and is right."
    )
    assert second == (
        "Wrong answers: 2, mean confidence 65.0 %. Number 2 of 2, image 1: the network says Shirt "
        "with 50.0 %; it is labelled T-shirt/top, which gets 5.6 %."
    )
    assert mistaken.startswith("T-shirt/top taken for Shirt: 1, ")
    assert right.startswith("Trouser recognised: 1, ")
    assert bin_.startswith("All answers, confidence 80 to under 90 %: 1, ")
    assert none == "Wrong answers, true class Coat: none."


def test_it_says_of_which_answers_the_images_are_here(four):
    assert call("predictions/words.js", "whatIsHere", [(four,)]) == [
        "Images here: of all 2 mistakes, and of all 2 right answers."
    ]
    few = four | {"cards": four["cards"][:2]}  # image 0, and mistake 2
    assert call("predictions/words.js", "whatIsHere", [(few,)]) == [
        "Images here: of 1 of 2 mistakes, and of 1 of 2 right answers."
    ]


def test_a_share_is_never_rounded_to_none_or_all():
    texts = {
        (0, 9): "",
        (1, 2000): "<0.1",
        (4, 1000): "0.4",
        (114, 1000): "11",
        (9999, 10000): "99",
        (7, 7): "100",
    }
    assert call("predictions/words.js", "shareInCell", list(texts)) == list(texts.values())


# --- what Python gives ------------------------------------------------------------------------


def given(monkeypatch, *arguments):
    found = {}
    monkeypatch.setattr(
        pytorch_mlp, "Instrument", lambda name, **rest: found.update(rest, name=name)
    )
    explore_predictions(*arguments)
    return found


def test_python_gives_data_and_a_picture_with_a_text_that_is_the_same_everywhere(monkeypatch):
    images, (labels, p) = some_images(COUNT), some_answers()
    found = given(monkeypatch, images, labels, p.requires_grad_())
    settings, data = packed(images, in_order(labels, p))
    assert (found["name"], found["settings"], found["data"]) == ("predictions", settings, data)
    picture = found["picture"]
    assert isinstance(picture, Picture)
    with Image.open(io.BytesIO(picture.png)) as png:
        assert png.width == 2 * picture.width
    assert len(picture.png) < 150_000
    other = given(monkeypatch, images[:5], labels[:5], p[:5])["picture"]
    assert picture.text == other.text
    assert picture.png != other.png


@pytest.mark.parametrize("cut", [0, 1, 2])
def test_what_does_not_fit_together_is_refused(cut):
    parts = [some_images(4), *some_answers(4)]
    parts[cut] = parts[cut][:3]
    with pytest.raises(ValueError, match="one of each for every image"):
        explore_predictions(*parts)
    with pytest.raises(ValueError, match="at least one"):
        explore_predictions(*(part[:0] for part in parts))


@pytest.mark.parametrize(
    ("place", "change", "told"),
    [
        (0, lambda images: images.float(), "images must be uint8 of shape"),
        (0, lambda images: images[:, None], "images must be uint8 of shape"),
        (0, lambda images: images.numpy(), "images must be a tensor, not ndarray"),
        (1, lambda labels: labels.float(), "labels must be whole numbers"),
        (1, lambda labels: labels + 10, "positions in CLASSES, from 0 to 9"),
        (2, lambda p: p[:, :9], r"must have shape \(N, 10\)"),
        (2, lambda p: p * float("nan"), "Did the training diverge"),
        (2, lambda p: p.log(), "Are these logits"),
        (2, lambda p: 2 * p, "must add up to 1"),
    ],
)
def test_bad_input_is_refused_with_what_is_needed(place, change, told):
    parts = [some_images(4), *some_answers(4)]
    parts[place] = change(parts[place])
    with pytest.raises(ValueError, match=told):
        explore_predictions(*parts)


def test_too_many_images_are_refused(monkeypatch):
    monkeypatch.setattr(pytorch_mlp, "_MOST_ANSWERS", 3)
    with pytest.raises(ValueError, match="4 images are too many"):
        explore_predictions(some_images(4), *some_answers(4))


# --- what the chapter says around it ----------------------------------------------------------


def test_the_mistakes_are_as_the_chapter_says(course):
    _, labels, p = course
    answers = in_order(labels, p)
    wrong = answers.labels != answers.answers
    assert (answers.confidences[wrong][:20] > 0.9).all()
    last = np.sort(answers.probabilities[wrong][-100:], axis=1)
    assert (answers.confidences[wrong][-100:] < 0.5).all()
    assert last[:, -3:].sum(axis=1).mean() > 0.85
    assert np.median(answers.confidences[~wrong]) > 0.9


def test_shirts_are_the_hardest_and_feet_stay_among_themselves(course):
    _, labels, p = course
    confusion = in_order(labels, p).confusion()
    assert CLASSES[np.diag(confusion).argmin()] == "Shirt"
    feet = [CLASSES.index(name) for name in ("Sandal", "Sneaker", "Ankle boot")]
    rows = confusion[feet]
    assert rows[:, feet].sum() / rows.sum() > 0.98


def test_answers_are_a_little_less_often_right_than_they_say(course):
    _, labels, p = course
    answers: Answers = in_order(labels, p)
    right = answers.labels == answers.answers
    middle = (answers.confidences >= 0.5) & (answers.confidences < 0.9)
    assert answers.confidences[middle].mean() > right[middle].mean()
