"""Which files are read: folders as people have them, and what they are told where none fits."""

import os
from pathlib import Path

import pytest

from course_utils.project import PhotoError
from course_utils.project.folders import MOST_CLASSES, MOST_PHOTOS, files_by_class
from tests.project.made import folder_of, grey, save, two_classes

ABOUT = "Make a folder with one sub-folder for each class, and put the photos of a class into it."


def refusal(folder):
    with pytest.raises(PhotoError) as error:
        files_by_class(folder)
    return str(error.value)


def names(folder):
    found, _ = files_by_class(folder)
    return {name: [path.name for path in paths] for name, paths in found.items()}


def skipped(folder):
    return files_by_class(folder)[1]


def test_classes_and_files_are_sorted(tmp_path):
    folder_of(tmp_path, "mug/b.png", "mug/a.png", "cup/z.png", "grüner Tee/ä ö 1.JPG")
    assert names(tmp_path) == {
        "cup": ["z.png"],
        "grüner Tee": ["ä ö 1.JPG"],
        "mug": ["a.png", "b.png"],
    }
    assert skipped(tmp_path) == {}


def test_what_programs_leave_behind_is_not_mentioned(tmp_path):
    folder = two_classes(tmp_path)
    for name in (
        "Thumbs.db",
        ".DS_Store",
        "mug/Thumbs.db",
        "mug/DESKTOP.INI",
        "mug/.hidden.png",
        "mug/._a.png",
        "mug/.ipynb_checkpoints/a-checkpoint.png",
        ".ipynb_checkpoints/a.png",
        "__MACOSX/mug/._a.png",
        "report.html",
        "network.pt",
    ):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    assert names(folder) == {"cup": ["a.png", "b.png"], "mug": ["a.png", "b.png"]}
    assert skipped(folder) == {}


def test_what_is_not_looked_into_is_said(tmp_path):
    folder = folder_of(two_classes(tmp_path), "mug/blue/a.png", "loose.JPG")
    (folder / "bowl").mkdir()
    assert list(names(folder)) == ["cup", "mug"]
    assert skipped(folder) == {
        "bowl": "a folder without photos, and so no class",
        "loose.JPG": "beside the classes: move it into the folder of its class",
        "mug/blue": "a folder inside a class, which is not looked into: move its photos up",
    }


def test_links(tmp_path):
    folder, elsewhere = two_classes(tmp_path / "photos"), tmp_path / "elsewhere"
    folder_of(elsewhere, "bowls/a.png", "c.png")
    (folder / "bowl").symlink_to(elsewhere / "bowls", target_is_directory=True)
    (folder / "mug" / "c.png").symlink_to(elsewhere / "c.png")
    (folder / "mug" / "gone.png").symlink_to(elsewhere / "gone.png")
    (folder / "mug" / "others").symlink_to(elsewhere, target_is_directory=True)
    (folder / "mug" / "round").symlink_to(folder / "mug" / "round")
    assert names(folder)["bowl"] == ["a.png"]
    assert names(folder)["mug"] == ["a.png", "b.png", "c.png"]
    assert skipped(folder) == {
        "mug/gone.png": "a link to a file that is not there",
        "mug/others": "a folder inside a class, which is not looked into: move its photos up",
        "mug/round": "a link to a file that is not there",
    }


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_what_is_no_file_is_not_waited_for(tmp_path):
    os.mkfifo(two_classes(tmp_path) / "mug" / "pipe.png")
    assert skipped(tmp_path) == {"mug/pipe.png": "no file"}


# What is refused


def test_no_folder(tmp_path, monkeypatch):
    missing = tmp_path / "photos"
    assert refusal(missing) == f"There is no folder {missing}. {ABOUT}"
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    said = refusal(Path("../photos"))
    assert said == f"There is no folder ../photos, that is {missing}. {ABOUT}"


def test_a_file(tmp_path):
    packed = tmp_path / "photos.zip"
    packed.write_bytes(b"PK")
    assert refusal(packed) == (f"{packed} is a file, not a folder. Unpack it, and give the folder.")
    photo = save(grey(), tmp_path / "a.png")
    assert refusal(photo) == f"{photo} is a file, not a folder. {ABOUT}"


def test_an_empty_folder(tmp_path):
    said = refusal(tmp_path)
    assert said.startswith(f"{tmp_path} needs sub-folders for at least two classes")
    assert said.endswith(f"and has none with files in it. {ABOUT}")


def test_one_class(tmp_path):
    said = refusal(folder_of(tmp_path, "mug/a.png", "b.png"))
    assert said.endswith(f"and has only one, mug. {ABOUT}")


def test_one_class_and_an_empty_one(tmp_path):
    (folder_of(tmp_path, "mug/a.png") / "cup").mkdir()
    assert "has only one, mug." in refusal(tmp_path)


def test_the_folder_around_it(tmp_path):
    two_classes(tmp_path / "photos")
    (tmp_path / "notes.txt").write_text("cups and mugs", encoding="utf-8")
    assert refusal(tmp_path).endswith(
        f"The classes seem to lie further down: give {tmp_path / 'photos'} instead."
    )


def test_sets_that_were_split_before(tmp_path):
    two_classes(tmp_path / "test")
    two_classes(tmp_path / "train")
    (tmp_path / "a").mkdir()
    assert f"give {tmp_path / 'test'} or {tmp_path / 'train'} instead" in refusal(tmp_path)


def test_the_folder_of_one_class(tmp_path, monkeypatch):
    two_classes(tmp_path)
    said = refusal(tmp_path / "mug")
    assert "There are photos in it, though." in said
    assert f"give the folder that holds the classes, perhaps {tmp_path}." in said
    assert "make a sub-folder for each class, and move them there." in said
    monkeypatch.chdir(tmp_path / "mug")
    assert f"perhaps {Path('..')}." in refusal(Path())


def test_photos_in_no_sub_folder(tmp_path):
    said = refusal(folder_of(tmp_path, "mug1.png", "mug2.png", "cup1.png"))
    assert "make a sub-folder for each class, and move them there." in said


def test_as_many_classes_as_the_lab_has_bars(tmp_path):
    folder_of(tmp_path, *(f"class {number:02}/a.png" for number in range(MOST_CLASSES)))
    assert len(names(tmp_path)) == MOST_CLASSES
    folder_of(tmp_path, "one more/a.png")
    assert refusal(tmp_path).startswith(f"{tmp_path} has 11 classes. Begin with at most 10")


def test_too_many_photos(tmp_path, monkeypatch):
    assert MOST_PHOTOS == 20_000
    monkeypatch.setattr("course_utils.project.folders.MOST_PHOTOS", 3)
    assert refusal(two_classes(tmp_path)) == f"{tmp_path} has 4 files. Begin with at most 3."


def closed(monkeypatch, *folders):
    """Let folders be such as the user may not look into; an administrator may look into all."""
    look = Path.iterdir

    def iterdir(path):
        if path in folders:
            raise PermissionError(13, "Permission denied", str(path))
        return look(path)

    monkeypatch.setattr(Path, "iterdir", iterdir)


def test_folders_that_may_not_be_read(tmp_path, monkeypatch):
    two_classes(tmp_path)
    closed(monkeypatch, tmp_path / "mug")
    assert refusal(tmp_path) == f"{tmp_path / 'mug'} may not be read: change its permissions."


def test_advice_does_not_fail_at_folders_that_may_not_be_read(tmp_path, monkeypatch):
    two_classes(tmp_path / "photos")
    closed(monkeypatch, tmp_path / "photos" / "cup")
    assert refusal(tmp_path).endswith(ABOUT)
