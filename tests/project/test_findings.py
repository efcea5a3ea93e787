"""What is wrong with photos: each finding, found and not found, in words that fit its number."""

import itertools

import pytest
import torch

from course_utils.project import findings, inspect_photos
from course_utils.project.findings import FEW_THINGS, FRAME_GAIN, NEAR, frame_accuracy, near_pairs
from tests.project.made import noise, photos_of

NAMES = ["files", "different things", "balance", "sizes", "colour", "copies", "frame"]


def found(name, photos, *sets):
    [finding] = [each for each in inspect_photos(photos, *sets).findings if each.name == name]
    return finding


def labels(*counts):
    return [label for label, count in enumerate(counts) for _ in range(count)]


def plain(*counts, **options):
    """Photos of so many different things of each class."""
    return photos_of(noise(sum(counts)), labels(*counts), **options)


def test_nothing_is_wrong_with_good_photos():
    inspected = inspect_photos(plain(20, 20, 20))
    assert inspected.wrong == ()
    assert [each.name for each in inspected.findings] == NAMES
    assert all(each.seen for each in inspected.findings)


# Files, things, balance


def test_files():
    photos = plain(2, 2)
    assert found("files", photos).seen == "4 photos read, nothing skipped"
    skipped = {f"a/{number}.heic": "no photo" for number in range(1)}
    finding = found("files", photos_of(noise(4), [0, 0, 1, 1], skipped=skipped))
    assert (finding.is_fine, finding.seen) == (False, "1 skipped: a/0.heic (no photo)")
    skipped = {f"a/{number}.heic": "no photo" for number in range(7)}
    finding = found("files", photos_of(noise(4), [0, 0, 1, 1], skipped=skipped))
    assert finding.seen.startswith("7 skipped: a/0.heic (no photo); a/1.heic (no photo)")
    assert finding.seen.endswith("a/4.heic (no photo); and 2 more")


@pytest.mark.parametrize("fewest", [1, FEW_THINGS - 1, FEW_THINGS, FEW_THINGS + 5])
def test_different_things(fewest):
    items = [*range(fewest), *range(100, 125), *range(100, 125)]
    photos = photos_of(noise(fewest + 50), labels(fewest, 50), items)
    finding = found("different things", photos)
    assert finding.is_fine == (fewest >= FEW_THINGS)
    assert finding.advice.endswith("photograph more of a")
    if fewest == 25:
        assert finding.seen == "25 of each class, on one photo or more"
    else:
        assert finding.seen == f"from {fewest} of a to 25, each on one photo or more"


@pytest.mark.parametrize(
    ("counts", "is_fine", "seen"),
    [
        ((10, 30), True, "from 10 photos of a to 30 of b"),
        ((31, 10, 12), False, "from 10 photos of b to 31 of a"),
        ((1, 3), True, "from 1 photo of a to 3 of b"),
        ((1, 4), False, "from 1 photo of a to 4 of b"),
        ((1, 1), True, "1 photo of each class"),
        ((7, 7, 7), True, "7 photos of each class"),
    ],
)
def test_balance(counts, is_fine, seen):
    finding = found("balance", plain(*counts))
    assert (finding.is_fine, finding.seen) == (is_fine, seen)


# Sizes, colours


@pytest.mark.parametrize(
    ("sizes", "is_fine", "seen"),
    [
        ([100, 100, 150, 150], True, "100 pixels for a, 150 for b"),
        ([100, 100, 152, 152], False, "100 pixels for a, 152 for b"),
        ([400, 400, 100, 100], False, "100 pixels for b, 400 for a"),
        ([64, 64, 64, 64], True, "typically 64 pixels"),
        ([64, 28, 28, 64], True, "typically 28 pixels"),
        ([64, 27, 64, 64], False, "1 photo smaller than 28 pixels"),
        ([20, 27, 64, 64], False, "2 photos smaller than 28 pixels"),
    ],
)
def test_sizes(sizes, is_fine, seen):
    finding = found("sizes", plain(2, 2, sizes=sizes))
    assert (finding.is_fine, finding.seen) == (is_fine, seen)


@pytest.mark.parametrize(
    ("coloured", "is_fine", "seen"),
    [
        ("00001111", False, "0 % of a have colours, 100 % of b"),
        ("11110001", False, "25 % of b have colours, 100 % of a"),
        ("11110011", True, "50 % of b have colours, 100 % of a"),
        ("11111111", True, "100 % of each class have colours"),
        ("00000000", True, "0 % of each class have colours"),
    ],
)
def test_colour(coloured, is_fine, seen):
    photos = plain(4, 4, coloured=[each == "1" for each in coloured])
    finding = found("colour", photos)
    assert (finding.is_fine, finding.seen) == (is_fine, seen)


# Copies


def brute_force(images):
    """Return the pairs of near images, one after the other, in numpy's order."""
    flat = images.reshape(len(images), -1).astype(float)
    spreads = flat.std(axis=1, ddof=1).clip(min=1)
    level = [
        (image - image.mean()) / spread * spreads.mean()
        for image, spread in zip(flat, spreads, strict=True)
    ]
    pairs = itertools.combinations(range(len(flat)), 2)
    return [(i, j) for i, j in pairs if abs(level[i] - level[j]).mean() < NEAR]


def test_near_pairs_are_those_of_a_loop():
    images = noise(12)
    near = images[3] + torch.randint(0, 5, (28, 28), generator=torch.Generator().manual_seed(1))
    darker = (images[5] * 0.7).round()
    blank = torch.zeros(2, 28, 28)
    images = torch.cat([images, near[None], darker[None], images[:2], blank]).byte()
    pairs = list(near_pairs(images))
    assert {(3, 12), (5, 13), (0, 14), (1, 15), (16, 17)} <= {*pairs}
    assert pairs == brute_force(images.numpy())


def test_near_pairs_over_more_images_than_are_compared_at_once():
    images = noise(600)
    images[[300, 599]] = images[[2, 10]]
    assert list(near_pairs(images)) == [(2, 300), (10, 599)]


@pytest.mark.parametrize("factor", [0.7, 1.4])
def test_how_near_is_near(factor):
    image = torch.zeros(28, 28)
    image[4:24, 4:24] = noise(1)[0, 4:24, 4:24].float()
    shift = torch.where(torch.arange(784).view(28, 28) % 2 == 0, 1, -1) * factor * NEAR
    other = (image + 50 + shift).round()
    both = torch.stack([image + 50, other]).byte()
    assert len(list(near_pairs(both))) == (factor < 1)


def test_copies_of_another_thing():
    images = noise(20)
    photos = photos_of(images, labels(10, 10))
    assert found("copies", photos).is_fine
    images[4] = images[1]
    finding = found("copies", photos_of(images, labels(10, 10)))
    assert not finding.is_fine
    assert finding.seen == "1 pair of different things looks the same: a/1.png and a/4.png"
    images[15] = images[7]
    finding = found("copies", photos_of(images, labels(10, 10)))
    assert finding.seen == (
        "2 pairs of different things look the same, 1 of them with two labels, "
        "such as a/7.png and b/15.png"
    )
    images[4] = 255 - images[4]
    finding = found("copies", photos_of(images, labels(10, 10)))
    assert finding.seen == (
        "1 pair of different things looks the same, with two labels: a/7.png and b/15.png"
    )


def test_two_photos_of_one_thing_may_be_the_same():
    images = noise(4)
    images[1] = images[0]
    assert found("copies", photos_of(images, [0, 0, 1, 1], [0, 0, 1, 2])).is_fine


# Frame


def slow_frame_accuracy(photos):
    """The frame's nearest class mean, photo by photo: means from the other half of the things."""
    images, right = photos.images.double(), 0
    edge = [
        (row, column)
        for row in range(28)
        for column in range(28)
        if min(row, column, 27 - row, 27 - column) < 2
    ]

    def pixels(number):
        return torch.tensor([images[number, row, column] for row, column in edge])

    for number in range(len(photos)):
        half = photos.items[number] % 2
        distances = {}
        for label in range(len(photos.classes)):
            others = [
                pixels(other)
                for other in range(len(photos))
                if photos.items[other] % 2 != half and photos.labels[other] == label
            ]
            if others:
                distances[label] = (torch.stack(others).mean(0) - pixels(number)).norm().item()
        answer = min(distances, key=distances.get) if distances else None
        right += answer == int(photos.labels[number])
    commonest = max(int((photos.labels == k).sum()) for k in range(len(photos.classes)))
    return right / len(photos), commonest / len(photos)


def with_backgrounds(shares, count=10, classes=3):
    """Photos of which a share has the background of its class."""
    images = noise(count * classes, low=0, high=60)
    each = labels(*[count] * classes)
    for number, label in enumerate(each):
        if number % count < shares * count:
            images[number] += 30 * label
    return photos_of(images, each)


@pytest.mark.parametrize("shares", [0, 0.3, 0.7, 1])
def test_the_frame_against_a_slow_way(shares):
    photos = with_backgrounds(shares)
    assert frame_accuracy(photos) == pytest.approx(slow_frame_accuracy(photos), abs=1e-9)


@pytest.mark.parametrize(
    ("each", "items"),
    [
        ([0, 0, 0, 0, 1], [0, 1, 2, 3, 4]),
        ([0, 0, 1, 1], [0, 0, 2, 2]),
        ([0, 1], [0, 1]),
        ([0, 1], [5, 5]),
        ([0, 0, 1, 1, 2], [1, 2, 3, 3, 3]),
    ],
)
def test_the_frame_of_few_things(each, items):
    photos = photos_of(noise(len(each)), each, items)
    assert frame_accuracy(photos) == pytest.approx(slow_frame_accuracy(photos), abs=1e-9)
    assert inspect_photos(photos).findings


def test_a_background_for_each_class_is_found():
    finding = found("frame", with_backgrounds(1))
    assert not finding.is_fine
    assert finding.seen == (
        "the 2 outermost pixels alone name 100 % correctly, "
        "and always saying the commonest class 33 %"
    )
    assert "mix backgrounds" in finding.advice
    assert found("frame", with_backgrounds(0)).is_fine


@pytest.mark.parametrize(("more", "is_fine"), [(-0.01, True), (0.0, True), (0.01, False)])
def test_how_much_the_frame_may_know(more, is_fine, monkeypatch):
    monkeypatch.setattr(findings, "frame_accuracy", lambda photos: (0.25 + FRAME_GAIN + more, 0.25))
    assert found("frame", plain(3, 3)).is_fine == is_fine


# The split


def split(train, test, items=(0, 0, 0, 1, 1, 2, 3, 3)):
    photos = photos_of(noise(8), [0, 0, 0, 0, 0, 1, 1, 1], list(items))
    return found("split", photos, torch.tensor(train), torch.tensor(test))


def test_no_line_about_a_split_without_one():
    assert [each.name for each in inspect_photos(plain(2, 2)).findings] == NAMES


@pytest.mark.parametrize(
    ("train", "test", "is_fine", "seen"),
    [
        ([0, 1, 2, 5], [3, 4, 6, 7], True, "none of 4 test photos shows a thing that is "),
        ([0, 1, 2, 3, 4], [5], True, "none of 1 test photo shows a thing that is trained on"),
        ([0, 1, 3], [2, 4, 5], False, "2 of 3 test photos show a thing that is trained on, too"),
        ([0, 1, 3, 4], [2, 5], False, "1 of 2 test photos shows a thing that is trained on, too"),
        ([0, 1, 2], [2, 3], False, "1 photo is in both sets"),
        ([0, 1, 2, 5], [2, 5, 7], False, "2 photos are in both sets"),
        ([0, 1, 2], [0, 1, 2], False, "3 photos are in both sets"),
    ],
)
def test_leaks_of_both_kinds(train, test, is_fine, seen):
    finding = split(train, test)
    assert finding.is_fine == is_fine
    assert finding.seen.startswith(seen)


def test_an_empty_part_is_no_split():
    nothing = torch.tensor([], dtype=torch.int64)
    photos = plain(2, 2)
    every = torch.arange(4)
    assert found("split", photos, every, nothing).seen == "there is no photo to test on"
    assert found("split", photos, nothing, every).seen == "there is no photo to train on"
    assert not found("split", photos, nothing, nothing).is_fine


def test_masks_and_lists_are_taken_too():
    mask = torch.tensor([1, 1, 1, 0, 0, 1, 0, 0]).bool()
    expected = split([0, 1, 2, 5], [3, 4, 6, 7])
    assert split(mask.tolist(), (~mask).tolist()) == expected


# All of it


def test_one_thing_or_one_photo_of_a_class_raises_nothing():
    for counts in ((1, 1), (1, 40), (1, 1, 1, 1, 1, 1, 1, 1, 1, 1)):
        inspected = inspect_photos(plain(*counts))
        assert "different things" in inspected.wrong


def test_photos_without_any_contrast_raise_nothing():
    for value in (0, 255):
        images = torch.full((300, 28, 28), value)
        inspected = inspect_photos(photos_of(images, labels(150, 150)))
        assert inspected.wrong == ("copies",)
        assert f"{300 * 299 // 2} pairs of different things" in repr(inspected)


def test_the_table_has_marks_and_advice_and_escapes_names():
    photos = photos_of(noise(4), [0, 0, 1, 1], skipped={"a/<b>.png": "damaged"})
    inspected = inspect_photos(photos)
    html = inspected._repr_html_()
    assert "&lt;b&gt;" in html
    assert "<b>" not in html
    assert html.count("<tr>") == len(NAMES)
    assert html.count("→") == len(inspected.wrong) == repr(inspected).count("→")
    assert repr(inspected).count("✓") == html.count("✓") == len(NAMES) - len(inspected.wrong)
    assert repr(inspected).startswith("! files: 1 skipped: a/<b>.png (damaged)\n    → ")
