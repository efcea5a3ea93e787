"""The texts that ship with the course, read whole or not at all."""

import gzip
import re
import shutil

import pytest

from course_utils import text
from course_utils.packed import DataError


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A copy of the texts that may be damaged."""
    copy = shutil.copytree(text.FOLDER, tmp_path / "text")
    monkeypatch.setattr(text, "FOLDER", copy)
    return copy


def test_names_are_names_each_once_in_alphabetical_order():
    names = text.load_names()
    assert (len(names), names[0], names[-1]) == (5163, "aaron", "zulma")
    assert names == sorted(set(names))
    assert all(re.fullmatch("[a-z]{2,}", name) for name in names)


def test_the_novel_is_ascii_in_paragraphs():
    novel = text.load_text("moby_dick")
    assert novel.startswith("Call me Ishmael. ")
    assert novel.isascii()
    assert "\r" not in novel
    assert novel.count("\n") > 2500


def test_an_unknown_text_is_named_with_those_there_are():
    with pytest.raises(ValueError, match="no text 'hamlet'; there are names, moby_dick"):
        text.load_text("hamlet")


def test_a_missing_text_says_how_to_restore_it(folder):
    (folder / "names.txt.gz").unlink()
    with pytest.raises(DataError, match=r"is missing\..*git checkout -- data"):
        text.load_names()


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (lambda content: content[:-3], "damaged or truncated"),
        (lambda content: gzip.compress(gzip.decompress(content)[:-1]), "wrong length"),
        (lambda content: gzip.compress(gzip.decompress(content) + b"a"), "more found"),
        (lambda content: gzip.compress(gzip.decompress(content)[::-1]), "was altered"),
    ],
)
def test_a_damaged_text_is_refused(folder, damage, message):
    path = folder / "names.txt.gz"
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(DataError, match=message):
        text.load_names()
