"""The references of chapter 10 against what others compute: numpy, and scikit-learn's formulas."""

import math

import numpy as np
import pytest
import torch

from course_utils.checking import Outcome
from course_utils.exercises.capstone import accuracy_by_item, class_weights, split_by_item


def drawn(seed, things=12, photos=50):
    """Return numbers of things with gaps, each at least once, and a fixed order of photos."""
    random = np.random.default_rng(seed)
    numbers = random.choice(1000, things, replace=False)
    items = np.concatenate([numbers, random.choice(numbers, photos - things)])
    random.shuffle(items)
    return items


# split_by_item


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("fraction", [0.1, 0.25, 0.5, 0.9])
def test_a_split_is_one_of_groups(seed, fraction):
    items = drawn(seed)
    generator = torch.Generator().manual_seed(seed)
    train, test = split_by_item.reference(torch.from_numpy(items), fraction, generator)
    assert train.dtype == test.dtype == torch.int64
    assert sorted([*train.tolist(), *test.tolist()]) == list(range(len(items)))
    in_train, in_test = ({*items[part.numpy()].tolist()} for part in (train, test))
    assert not in_train & in_test
    assert len(in_test) == round(fraction * 12)


def test_each_thing_is_tested_on_equally_often():
    items = torch.from_numpy(drawn(0))
    generator = torch.Generator().manual_seed(0)
    counts = dict.fromkeys(items.tolist(), 0)
    for _ in range(600):
        _, test = split_by_item.reference(items, 0.25, generator)
        for thing in {*items[test].tolist()}:
            counts[thing] += 1
    # 150 of 600 are expected of each, with a standard deviation of 10.6
    assert all(105 < count < 195 for count in counts.values()), counts


def test_a_split_that_keeps_things_apart_by_sorting_is_told_what_is_wrong():
    def sorted_split(items, fraction, generator):
        order = items.argsort(stable=True)
        n_test = round(fraction * len(items))
        return order[n_test:], order[:n_test]

    feedback = split_by_item.check(sorted_split)
    assert feedback.outcome is Outcome.FAILED
    assert "things" in feedback.message


# accuracy_by_item


@pytest.mark.parametrize("seed", range(5))
def test_accuracy_and_standard_error_are_those_of_numpy(seed):
    items = drawn(seed)
    is_right = np.random.default_rng(seed + 50).random(len(items)) < 0.8
    shares = np.array([is_right[items == thing].mean() for thing in np.unique(items)])
    expected = shares.mean(), shares.std(ddof=1) / math.sqrt(len(shares))
    found = accuracy_by_item.reference(torch.from_numpy(is_right), torch.from_numpy(items))
    assert [float(each) for each in found] == pytest.approx(expected, rel=1e-5)


def test_with_one_photo_a_thing_it_is_the_error_of_a_share():
    is_right = torch.tensor([True] * 75 + [False] * 25)
    accuracy, error = accuracy_by_item.reference(is_right, torch.arange(100))
    assert accuracy.item() == 0.75
    assert error.item() == pytest.approx(math.sqrt(0.75 * 0.25 / 99), rel=1e-5)


def test_the_error_says_how_far_such_tests_are_off():
    """Of many tests of 80 things with four like photos each, two errors hold about 19 of 20."""
    random = np.random.default_rng(0)
    items = torch.arange(80).repeat_interleave(4)
    inside = {"things": 0, "photos": 0}
    for _ in range(400):
        ability = random.beta(3, 1, 80)  # a thing's own chance of being named; 0.75 on average
        is_right = torch.from_numpy(random.random((80, 4)) < ability[:, None]).flatten()
        for name, numbers in (("things", items), ("photos", torch.arange(320))):
            accuracy, error = accuracy_by_item.reference(is_right, numbers)
            inside[name] += abs(accuracy - 0.75) < 2 * error
    assert 370 < inside["things"] < 394
    assert inside["photos"] < 370


# class_weights


@pytest.mark.parametrize("seed", range(5))
def test_weights_are_those_that_scikit_learn_calls_balanced(seed):
    labels = np.random.default_rng(seed).choice(5, 60, p=[0.5, 0.2, 0.15, 0.1, 0.05])
    labels = np.concatenate([labels, np.arange(5)])
    expected = len(labels) / (5 * np.bincount(labels))
    found = class_weights.reference(torch.from_numpy(labels), 5)
    np.testing.assert_allclose(found, expected, rtol=1e-6)
    assert found[torch.from_numpy(labels)].mean().item() == pytest.approx(1, rel=1e-6)


def test_all_classes_have_the_same_say_and_one_without_photos_none():
    labels = torch.tensor([0] * 9 + [2] * 3 + [3] * 5)
    weights = class_weights.reference(labels, 5)
    say = torch.stack([weights[labels][labels == k].sum() for k in range(5)])
    torch.testing.assert_close(say, len(labels) / 5 * torch.tensor([1.0, 0, 1, 1, 0]))


def test_the_loss_takes_them():
    labels = torch.tensor([0, 0, 0, 1])
    logits = torch.randn(4, 2, generator=torch.Generator().manual_seed(0))
    weights = class_weights.reference(labels, 2)
    single = torch.nn.functional.cross_entropy(logits, labels, reduction="none")
    loss = torch.nn.CrossEntropyLoss(weight=weights)(logits, labels)
    torch.testing.assert_close(loss, (single[:3].mean() + single[3]) / 2)
