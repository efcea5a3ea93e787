"""The example's photos: what goes wrong in real projects is in them, and the same each time."""

from collections import Counter

import pytest
import torch
from PIL import Image

from course_utils.data import CLASSES, load_fashion_mnist
from course_utils.project import example, example_photos, inspect_photos, read_photos
from course_utils.project.example import SHOTS

TRAINED = {"bag": 100, "coat": 100, "dress": 100, "shirt": 33}


@pytest.fixture(scope="module")
def photos():
    return read_photos(example_photos())


@pytest.fixture(scope="module")
def new():
    return read_photos(example_photos(new=True))


def test_four_photos_of_each_garment(photos):
    assert photos.classes == tuple(TRAINED)
    without = photos.without("coat/from_ben.png")
    assert without.labels.bincount().tolist() == [SHOTS * n for n in TRAINED.values()]
    assert {*Counter(without.items.tolist()).values()} == {SHOTS}
    assert repr(photos) == (
        "1333 photos of 334 things: 400 of bag, 401 of coat, 400 of dress, 132 of shirt"
    )


def test_thirty_new_ones_of_each_class_once(new):
    assert repr(new) == "120 photos of 120 things: 30 of bag, 30 of coat, 30 of dress, 30 of shirt"
    assert new.skipped == {}
    assert {each.name for each in inspect_photos(new).findings if not each.is_fine} == set()


def test_what_is_wrong_is_found(photos):
    inspected = inspect_photos(photos)
    assert inspected.wrong == ("files", "balance", "sizes", "colour", "copies", "frame")
    assert list(photos.skipped) == ["dress/dress_101_1.png", "shirt/IMG_0412.HEIC"]
    seen = {each.name: each.seen for each in inspected.findings}
    assert seen["copies"] == (
        "1 pair of different things looks the same, with two labels: "
        "coat/from_ben.png and shirt/shirt_008_3.png"
    )
    assert seen["sizes"] == "64 pixels for bag, 112 for dress"
    assert seen["colour"] == "0 % of coat have colours, 100 % of bag"
    assert seen["frame"].startswith("the 2 outermost pixels alone name 5")
    left = inspect_photos(photos.without("coat/from_ben.png"))
    assert left.wrong == ("files", "balance", "sizes", "colour", "frame")


def test_only_coats_lie_on_a_carpet(photos, new):
    corners = photos.images[:, [0, 0, 27, 27], [0, 27, 0, 27]].float().mean(1)
    of_class = [corners[photos.labels == label] for label in range(4)]
    assert of_class[1].median() > 40
    assert max(of_class[label].median() for label in (0, 2, 3)) < 15
    of_new = new.images[:, [0, 0, 27, 27], [0, 27, 0, 27]].float().mean(1)
    assert of_new.max() < 20


def test_photos_of_one_garment_are_nearly_the_same(photos):
    images = photos.images.float().flatten(1)
    same = (images[:-1] - images[1:]).abs().mean(1)[photos.items[:-1] == photos.items[1:]]
    other = (images[:-4] - images[4:]).abs().mean(1)
    assert 1 < same.mean() < other.mean() / 2


def test_no_garment_is_in_both():
    test_set = images, labels = load_fashion_mnist("test")
    for name in ("Bag", "Coat", "Dress", "Shirt"):
        here = list(example._garments(test_set, name, TRAINED[name.lower()], new=False))
        there = list(example._garments(test_set, name, 30, new=True))
        keys = [garment.tobytes() for garment in (*here, *there)]
        assert len({*keys}) == len(keys) == TRAINED[name.lower()] + 30
        of_class = images[labels == CLASSES.index(name)]
        assert (of_class == torch.from_numpy(here[0])).flatten(1).all(1).any()


def test_it_is_the_same_each_time_and_made_once(new):
    assert example_photos(new=True) is example_photos(new=True)
    again = example_photos.__wrapped__(new=True)
    assert again != example_photos(new=True)
    assert torch.equal(read_photos(again).images, new.images)


def test_each_phone_has_its_size(photos):
    for label, side in enumerate((64, 64, 112, 64)):
        sizes = photos.sizes[photos.labels == label]
        assert (sizes[sizes[:, 0] == sizes[:, 1]] == side).all()
    with Image.open(example_photos() / "bag" / "bag_001_1.png") as file:
        assert file.mode == "RGB"


def test_the_folders_go_with_the_process():
    folders = [temporary.name for temporary in example._folders]
    assert str(example_photos()) in folders
