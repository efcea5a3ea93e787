"""Guess the label: order, counts and words of the page, and what Python gives it."""

import pytest
import torch

from course_utils.data import CLASSES, load_fashion_mnist
from course_utils.widgets import guess
from course_utils.widgets.guess import MOST, explore_images
from tests.widgets.javascript import call

EMPTY = [0] * 100


@pytest.fixture
def given(monkeypatch):
    """What the instrument is given."""
    given = {}
    monkeypatch.setattr(guess, "Instrument", lambda name, **rest: given.update(rest, name=name))
    return given


@pytest.mark.parametrize("count", [1, 2, 3, 10, 597, 600])
def test_each_picture_is_asked_once_before_any_comes_again(count):
    asked = call("guess/compute.js", "pictureAsked", [(k, count) for k in range(2 * count)])
    assert sorted(asked[:count]) == list(range(count))
    assert asked[count:] == asked[:count]


def test_what_is_asked_does_not_follow_the_order_of_the_data():
    asked = torch.tensor(call("guess/compute.js", "pictureAsked", [(k, 600) for k in range(50)]))
    assert asked.diff().abs().min() > 100
    _, labels = load_fashion_mnist("train")
    assert len(labels[asked].unique()) == 10


def test_the_table_is_the_confusion_matrix_of_the_answers():
    torch.manual_seed(0)
    labels, guesses = torch.randint(0, 10, (2, 40)).tolist()
    counts, expected = EMPTY, torch.zeros(10, 10, dtype=torch.int64)
    for label, answer in zip(labels, guesses, strict=True):
        expected[label, answer] += 1
    for label, answer in zip(labels[:4], guesses[:4], strict=True):
        [counts] = call("guess/compute.js", "counted", [(counts, 10, label, answer)])
    assert sum(counts) == 4
    assert torch.tensor(counts)[
        [10 * k + j for k, j in zip(labels[:4], guesses[:4], strict=True)]
    ].all()
    [found] = call("guess/compute.js", "score", [(expected.flatten().tolist(), 10)])
    assert found == {"right": int(expected.trace()), "all": 40}


def sentence(label, guess, counts=EMPTY):
    state = {"asked": 6, "guess": guess, "counts": counts}
    [text] = call("guess/words.js", "guessSentence", [(state, label, CLASSES)])
    return text


def test_the_label_is_not_told_before_the_guess():
    for label in (4, 8):
        assert sentence(label, -1) == "Picture 7: which of the ten classes is it?"


def test_a_wrong_guess_is_told_what_tells_the_two_apart():
    counts = [int(k in (0, 42)) for k in range(100)]  # one T-shirt right, a Coat for a Pullover
    assert sentence(4, 2, counts) == (
        "You said Pullover; the label is Coat. As a rule, a pullover has long sleeves and a closed "
        "front, and a coat has long sleeves and a front that opens all the way down. "
        "1 of 2 right so far."
    )
    assert sentence(4, 4).startswith("The label is Coat, as you said.")


def test_every_two_classes_have_words_for_their_difference():
    for label in range(10):
        assert "As a rule, " in sentence(label, (label + 1) % 10)
    assert "As a rule, trousers have two legs, and a T-shirt" in sentence(0, 1)


def answered(**cells):
    """Return a table with so many answers in cells: c26=2 are two Pullovers taken for Shirts."""
    counts = list(EMPTY)
    for cell, count in cells.items():
        counts[int(cell.removeprefix("c"))] = count
    return counts


@pytest.mark.parametrize(
    ("counts", "right", "worst"),
    [
        (answered(c0=14, c26=2, c62=1, c24=2, c79=1), 14, "Pullover and Shirt (3 times)"),
        (answered(c11=17, c26=1, c62=1, c9=1), 17, "Pullover and Shirt (twice)"),
        (
            answered(c11=18, c26=1, c97=1),
            18,
            "Pullover and Shirt; Sneaker and Ankle boot (once each)",
        ),
        (answered(c11=16, c26=1, c79=1, c24=1, c4=1), 16, "4 pairs of classes, once each"),
    ],
)
def test_after_twenty_the_question_of_the_chapter_is_answered(counts, right, worst):
    told = f"That was twenty: {right} right. Most often mixed up: {worst}."
    assert sentence(1, 1, counts).endswith(f"as you said. {told}")
    assert sentence(1, -1, counts).endswith(f"which of the ten classes is it? {told}")


def test_before_and_after_the_twentieth_it_only_counts():
    assert sentence(1, 1, answered(c11=20)).endswith("That was twenty, and all of them right.")
    for count in (19, 21):
        assert sentence(1, 1, answered(c11=count)).endswith(f"{count} of {count} right so far.")


def test_what_is_mixed_up_most_is_counted_both_ways():
    torch.manual_seed(0)
    table = torch.randint(0, 9, (10, 10))
    both = (table + table.T).triu(diagonal=1)
    [found] = call("guess/compute.js", "mixedUp", [(table.flatten().tolist(), 10)])
    assert found == {"pairs": (both == both.max()).nonzero().tolist(), "count": int(both.max())}
    assert call("guess/compute.js", "mixedUp", [(EMPTY, 10)]) == [{"pairs": [], "count": 0}]


@pytest.mark.parametrize(
    ("label", "answer", "count", "words"),
    [
        ("Coat", "Pullover", 2, "Coat taken for Pullover: twice"),
        ("Coat", "Pullover", 1, "Coat taken for Pullover: once"),
        ("Coat", "Shirt", 0, "Coat taken for Shirt: 0 times"),
        ("Bag", "Bag", 3, "Bag recognised: 3 times"),
    ],
)
def test_a_cell_says_what_it_counts(label, answer, count, words):
    assert call("guess/words.js", "cellWords", [(label, answer, count)]) == [words]


def test_more_images_than_a_page_takes_are_cut_off_and_the_widget_says_so(given):
    images, labels = load_fashion_mnist("train")
    explore_images(images, labels)
    assert (given["name"], given["picture"]) == ("guess", "guess")
    settings, data = given["settings"], given["data"]
    assert len(data) == MOST * 784 < 1_000_000
    assert data == images[:MOST].numpy().tobytes()
    assert settings["labels"] == labels[:MOST].tolist()
    [text] = call("guess/words.js", "lookSentence", [(0, 9, settings)])
    same = int((labels[:MOST] == 9).sum())
    assert text == (
        f"Image 0 has the label Ankle boot, like {same} of the first 600 of 60,000 images."
    )


def test_fewer_images_are_all_used(given):
    images, labels = load_fashion_mnist("test")
    explore_images(images[7:9], labels[7:9])
    assert given["data"] == images[7:9].numpy().tobytes()
    [text] = call("guess/words.js", "lookSentence", [(1, 5, given["settings"])])
    assert text == "Image 1 has the label Sandal, like 1 of the 2 images here."


@pytest.mark.parametrize(
    ("images", "labels", "told"),
    [
        (torch.zeros(3, 28, 28), torch.zeros(3).long(), "images must be uint8"),
        (torch.zeros(3, 784).byte(), torch.zeros(3).long(), "images must be uint8"),
        (torch.zeros(3, 28, 28).byte(), torch.zeros(2).long(), "labels must be whole numbers"),
        (torch.zeros(3, 28, 28).byte(), torch.zeros(3), "labels must be whole numbers"),
        (torch.zeros(0, 28, 28).byte(), torch.zeros(0).long(), "no image"),
        (torch.zeros(1, 28, 28).byte(), torch.tensor([10]), "positions in CLASSES"),
        (torch.zeros(1, 28, 28).byte(), torch.tensor([-1]), "positions in CLASSES"),
    ],
)
def test_other_data_are_refused_with_what_is_needed(images, labels, told):
    with pytest.raises(ValueError, match=told):
        explore_images(images, labels)


def test_a_single_image_is_not_compared_with_others(given):
    images, labels = load_fashion_mnist("test")
    explore_images(images[:1], labels[:1])
    [text] = call("guess/words.js", "lookSentence", [(0, 9, given["settings"])])
    assert text == "Image 0 has the label Ankle boot; it is the only image here."
