"""A folder of photos as tensors: rows that belong together, things told apart, photos dropped."""

import re
import time
from pathlib import Path

import pytest
import torch
from PIL import Image

from course_utils.project import PhotoError, inspect_photos, read_photos
from course_utils.project.photos import _item_of
from tests.project.made import folder_of, grey, noisy_picture, save, two_classes


def test_rows_belong_together(tmp_path):
    for number, name in enumerate(("mug/b_2.png", "cup/a.png", "mug/b_1.png", "mug/c.jpg")):
        save(grey(thing=100 + 30 * number, width=56 + number, height=56), tmp_path / name)
    save(Image.new("RGB", (60, 40), "red"), tmp_path / "cup" / "red.png")
    photos = read_photos(tmp_path)
    assert photos.folder == tmp_path
    assert photos.classes == ("cup", "mug")
    assert photos.files == ("cup/a.png", "cup/red.png", "mug/b_1.png", "mug/b_2.png", "mug/c.jpg")
    assert photos.labels.tolist() == [0, 0, 1, 1, 1]
    assert photos.items.tolist() == [0, 1, 2, 3, 4]
    assert photos.sizes.tolist() == [[57, 56], [60, 40], [58, 56], [56, 56], [59, 56]]
    assert photos.coloured.tolist() == [False, True, False, False, False]
    middle = photos.images[:, 14, 14].int()
    assert (middle - torch.tensor([130, middle[1], 160, 100, 190])).abs().max() <= 2
    assert (photos.images.dtype, photos.images.shape) == (torch.uint8, (5, 28, 28))
    assert photos.labels.dtype == photos.items.dtype == photos.sizes.dtype == torch.int64
    assert (photos.coloured.dtype, photos.skipped) == (torch.bool, {})
    assert len(photos) == 5
    assert repr(photos) == "5 photos of 5 things: 2 of cup, 3 of mug"


def test_paths_may_be_texts_relative_and_at_home(tmp_path, monkeypatch):
    two_classes(tmp_path / "my-project" / "photos")
    (tmp_path / "notebooks").mkdir()
    monkeypatch.chdir(tmp_path / "notebooks")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    for folder in ("../my-project/photos", "../my-project/photos/", "~/my-project/photos"):
        assert len(read_photos(folder)) == 4
    with pytest.raises(PhotoError, match="no user of the name in ~nobody-of-that-name/photos"):
        read_photos("~nobody-of-that-name/photos")


def test_what_cannot_be_read_is_skipped_with_its_reason(tmp_path):
    two_classes(tmp_path)
    (tmp_path / "mug" / "IMG_0412.HEIC").write_bytes(b"\0\0\0\x18ftypheic")
    (tmp_path / "mug" / "notes.jpg").write_text("no photo", encoding="utf-8")
    (tmp_path / "mug" / "more").mkdir()
    photos = read_photos(tmp_path)
    assert len(photos) == 4
    assert list(photos.skipped) == ["mug/more", "mug/IMG_0412.HEIC", "mug/notes.jpg"]
    assert all(photos.skipped.values())


def test_a_class_without_a_photo_that_can_be_read_is_refused_with_the_reason(tmp_path):
    folder_of(tmp_path, "cup/a.png")
    (tmp_path / "mug").mkdir()
    for number in range(2):
        (tmp_path / "mug" / f"IMG_{number}.HEIC").write_bytes(b"")
    with pytest.raises(PhotoError) as refusal:
        read_photos(tmp_path)
    assert str(refusal.value) == (
        f"No file in {tmp_path / 'mug'} can be read as a photo. The first is IMG_0.HEIC: a format "
        "of iPhones that is not read here: export it as JPEG. Mend that, or move the folder away."
    )


def test_other_sides(tmp_path):
    photos = read_photos(two_classes(tmp_path), side=20)
    assert photos.images.shape == (4, 20, 20)
    assert len(inspect_photos(photos).findings) == 7


def test_other_photos_may_have_to_have_the_same_classes(tmp_path):
    photos = read_photos(two_classes(tmp_path / "mine"))
    assert read_photos(tmp_path / "mine", classes=photos.classes).classes == photos.classes
    for other in ("bowl", "Mug", "mugs"):
        hers = folder_of(tmp_path / other, "cup/a.png", f"{other}/a.png")
        with pytest.raises(PhotoError, match=r"of just these names: cup, mug\. It has "):
            read_photos(hers, classes=photos.classes)
    more = folder_of(two_classes(tmp_path / "more"), "bowl/a.png")
    with pytest.raises(PhotoError, match=r"It has bowl, cup, mug\."):
        read_photos(more, classes=photos.classes)


def test_phones_take_large_photos_and_reading_them_is_quick(tmp_path):
    picture = noisy_picture(400, 300).resize((4000, 3000))
    first = save(picture, tmp_path / "cup" / "IMG_0000.jpg", quality=90)
    (tmp_path / "mug").mkdir()
    for number in range(3):
        (tmp_path / "mug" / f"IMG_{number:04}.JPG").write_bytes(first.read_bytes())
    start = time.process_time()
    assert len(read_photos(tmp_path)) == 4
    assert time.process_time() - start < 4 * 0.5  # it takes 0.06 s a photo


# Things


@pytest.mark.parametrize(
    ("name", "thing"),
    [
        ("mug 07 2.jpg", "mug 07"),
        ("mug07 (2).jpg", "mug07"),
        ("my mug 2.jpg", "my mug 2"),
        ("coat_017_1.png", "coat_017"),
        ("coat_017_12.png", "coat_017"),
        ("mug_07_1.JPG", "mug_07"),
        ("mug-07-2.jpg", "mug-07"),
        ("7_1.png", "7"),
        ("grüne Tasse 3_2.png", "grüne Tasse 3"),
        ("IMG_2034.jpg", "IMG_2034"),
        ("IMG_2034-1.jpg", "IMG_2034"),
        ("IMG_20.jpg", "IMG_20"),
        ("DSC_0001.JPG", "DSC_0001"),
        ("P1010012.jpg", "P1010012"),
        ("100_0012.jpg", "100_0012"),
        ("IMG-20240105-WA0003.jpg", "IMG-20240105-WA0003"),
        ("PXL_20240105_102233123.jpg", "PXL_20240105_102233123"),
        ("mug (1).jpg", "mug (1)"),
        ("mug_1.jpg", "mug_1"),
        ("mug 7.jpg", "mug 7"),
        ("mug.jpg", "mug"),
    ],
)
def test_the_number_at_the_end_counts_the_shots(name, thing):
    assert _item_of(Path("mug") / name) == thing


def test_things_are_numbered_and_those_of_two_classes_are_two(tmp_path):
    folder_of(tmp_path, *(f"{name}/7_{shot}.png" for name in ("cup", "mug") for shot in (1, 2)))
    photos = read_photos(tmp_path)
    assert photos.items.tolist() == [0, 0, 1, 1]
    assert repr(photos) == "4 photos of 2 things: 2 of cup, 2 of mug"


@pytest.mark.parametrize(
    "item_of",
    [
        lambda path: re.match(r"\D+(\d+)", path.stem)[1],
        lambda path: int(path.stem[1:3]),
        lambda path: float(path.stem[1:3]),
        lambda path: (path.parent.name, path.stem[1:3]),
        lambda path: torch.tensor(int(path.stem[1:3])),
    ],
)
def test_names_of_things_may_be_anything_that_tells_them_apart(tmp_path, item_of):
    folder_of(tmp_path, *(f"cup/n{n}x{k}.png" for n in (10, 20) for k in "ab"), "mug/n10x.png")
    assert read_photos(tmp_path, item_of).items.tolist() == [0, 0, 1, 1, 2]


def test_an_item_of_that_fails_is_named_with_the_photo(tmp_path):
    folder_of(tmp_path, "cup/cup_1.png", "mug/mug.png")
    with pytest.raises(PhotoError) as refusal:
        read_photos(tmp_path, lambda path: path.stem.split("_")[1])
    assert str(refusal.value).startswith(
        f"`item_of` raised IndexError for {tmp_path / 'mug' / 'mug.png'}: list index out of range."
    )
    assert isinstance(refusal.value.__cause__, IndexError)


def test_an_item_of_without_return(tmp_path):
    with pytest.raises(PhotoError, match=r"`item_of` returned None for .*is the `return` missing"):
        read_photos(two_classes(tmp_path), lambda path: None)


# Without some


def test_without_keeps_all_that_belongs_to_the_others(tmp_path):
    folder_of(tmp_path, *(f"{name}/{n}.png" for name in ("cup", "mug") for n in range(3)))
    photos = read_photos(tmp_path)
    fewer = photos.without("mug/1.png", "cup/0.png", "cup/0.png")
    kept = [1, 2, 3, 5]
    assert fewer.files == tuple(photos.files[i] for i in kept)
    for name in ("images", "labels", "items", "sizes", "coloured"):
        assert torch.equal(getattr(fewer, name), getattr(photos, name)[kept]), name
    assert (fewer.classes, fewer.folder) == (photos.classes, photos.folder)
    assert len(photos) == 6
    assert torch.equal(photos.without().images, photos.images)


def test_without_says_what_it_cannot_do(tmp_path):
    photos = read_photos(folder_of(tmp_path, "cup/a.png", "mug/mug_01.png", "mug/mug_02.png"))
    for files, says in (
        (["mug_01.png"], "There is no photo mug_01.png;.* Do you mean mug/mug_01.png?"),
        (["mug/mug_03.png"], "Do you mean mug/mug_0[12].png or mug/mug_0[12].png?"),
        (["x"], r"There is no photo x; `photos\.files` has the names of all\.$"),
        ("abcde", r"There is no photo a, b, c \.\.\.;"),
        (["cup/a.png"], "leave no photo of cup. To do without the class, move its folder away"),
        (list(photos.files), "leave no photo of cup"),
        ([list(photos.files)], r"`photos\.without\(\*names\)`"),
        ([0], "Give the photos' names one by one"),
    ):
        with pytest.raises(PhotoError, match=says):
            photos.without(*files)
