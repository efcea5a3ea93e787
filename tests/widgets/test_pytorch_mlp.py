"""What the widget of chapter 05 shows."""

import pytest
import torch

from course_utils.data import CLASSES
from course_utils.plotting import BLUE, ORANGE
from course_utils.widgets import pytorch_mlp as widgets
from course_utils.widgets.pytorch_mlp import ALL, MISTAKES, Predictions

IMAGES = torch.arange(4 * 28 * 28).view(4, 28, 28).to(torch.uint8)
LABELS = torch.tensor([3, 0, 9, 1])


def probabilities(*answers_and_confidences):
    """Return rows in which one class has a given probability, the others share the rest."""
    rows = torch.zeros(len(answers_and_confidences), 10)
    for row, (answer, confidence) in zip(rows, answers_and_confidences, strict=True):
        row[:] = (1 - confidence) / 9
        row[answer] = confidence
    return rows


# Image 0 is right, 1 and 2 are wrong (2 more confidently), 3 is right.
PROBABILITIES = probabilities((3, 0.9), (6, 0.5), (7, 0.8), (1, 0.6))


@pytest.fixture
def predictions():
    return Predictions(IMAGES, LABELS, PROBABILITIES)


def test_all_images_come_in_their_order(predictions):
    shown = [predictions.compute(k, ALL) for k in range(4)]
    assert [numbers.index for numbers in shown] == [0, 1, 2, 3]
    for numbers in shown:
        assert torch.equal(numbers.image, IMAGES[numbers.index])
        assert numbers.label == LABELS[numbers.index]
        assert torch.equal(numbers.probabilities, PROBABILITIES[numbers.index])
    assert [numbers.answer for numbers in shown] == [3, 6, 7, 1]


def test_mistakes_come_the_most_confident_first_and_end(predictions):
    assert [predictions.compute(k, MISTAKES).index for k in range(4)] == [2, 1, 1, 1]
    assert predictions.compute(0, MISTAKES).place == "Mistake 1 of 2."
    assert predictions.compute(3, MISTAKES).place == "Mistake 2 of 2."


def test_a_network_without_mistakes_says_so():
    right = probabilities(*((int(label), 0.7) for label in LABELS))
    numbers = Predictions(IMAGES, LABELS, right).compute(2, MISTAKES)
    assert "There is no mistake" in widgets.describe_prediction(numbers)


def test_answer_and_truth_are_marked_by_colour_and_hatch(predictions):
    scene = widgets.PredictionScene(IMAGES[0])
    scene.draw(predictions.compute(2, ALL))
    assert [k for k, bar in enumerate(scene.bars) if bar.get_hatch()] == [9]
    assert scene.bars[7].get_facecolor() == scene_colour(ORANGE)
    assert scene.bars[9].get_facecolor() == scene_colour(BLUE)
    assert scene.bars[7].get_width() == pytest.approx(0.8)
    scene.draw(predictions.compute(0, ALL))
    assert [k for k, bar in enumerate(scene.bars) if bar.get_hatch()] == [3]
    assert scene.bars[3].get_facecolor() == scene_colour(ORANGE)


def scene_colour(colour):
    """Return a colour as matplotlib's bars return it."""
    return (*(int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)), 1.0)


def test_the_sentence_names_truth_answer_and_probabilities(predictions):
    wrong = widgets.describe_prediction(predictions.compute(1, ALL))
    assert f"shows: {CLASSES[0]}." in wrong
    assert f"says {CLASSES[6]} with probability 0.500" in wrong
    assert f"gives {CLASSES[0]} 0.056" in wrong
    right = widgets.describe_prediction(predictions.compute(3, ALL))
    assert "recognises it with probability 0.600." in right


def test_the_slider_reaches_every_image_and_every_mistake_and_no_further():
    many = 1500  # as many as no slider can be aimed at
    explorer = widgets.explore_predictions(
        IMAGES[:1].expand(many, -1, -1), torch.zeros(many), torch.eye(10)[[0, 1, 1]].repeat(500, 1)
    )
    number, which = explorer.controls["number"], explorer.controls["which"]
    assert number.max == many - 1
    number.value = many - 1
    which.value = MISTAKES
    assert number.value == number.max == 999
    assert "Mistake 1,000 of 1,000." in explorer.description
    which.value = ALL
    assert number.max == many - 1


@pytest.mark.parametrize("count", [1, 2])
def test_a_single_image_or_no_mistake_is_shown_too(count):
    explorer = widgets.explore_predictions(
        IMAGES[:count], torch.zeros(count), torch.eye(10)[[0] * count]
    )
    explorer.controls["which"].value = MISTAKES
    explorer.controls["number"].value = 1
    assert "There is no mistake" in explorer.description


@pytest.mark.parametrize("cut", [0, 1, 2])
def test_what_does_not_fit_together_is_refused(cut):
    parts = [IMAGES, LABELS, PROBABILITIES]
    parts[cut] = parts[cut][:3]
    with pytest.raises(ValueError, match="one of each for every image"):
        Predictions(*parts)
    with pytest.raises(ValueError, match="at least one"):
        Predictions(*(part[:0] for part in parts))
