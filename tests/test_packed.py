"""Texts and recordings that ship with the course are read whole or not at all."""

import gzip
import shutil

import pytest

from course_utils import speech, text
from course_utils.packed import DataError


@pytest.fixture(
    params=[
        (text, "names.txt.gz", text.load_names),
        (text, "moby_dick.txt.gz", lambda: text.load_text("moby_dick")),
        (speech, "recordings.gz", speech.load_spoken_digits),
    ],
    ids=lambda param: param[1],
)
def file_and_load(request, tmp_path, monkeypatch):
    """A copy of a file that may be damaged, and what reads it."""
    module, name, load = request.param
    copy = shutil.copytree(module.FOLDER, tmp_path / "copy")
    monkeypatch.setattr(module, "FOLDER", copy)
    return copy / name, load


def test_a_missing_file_says_how_to_restore_it(file_and_load):
    file, load = file_and_load
    file.unlink()
    with pytest.raises(DataError, match=r"is missing\..*git checkout -- data"):
        load()


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (lambda content: content[:-3], "damaged or truncated"),
        (lambda content: gzip.compress(gzip.decompress(content)[:-1]), "wrong length"),
        (lambda content: gzip.compress(gzip.decompress(content) + b"a"), "more found"),
        (lambda content: gzip.compress(gzip.decompress(content)[::-1]), "was altered"),
    ],
)
def test_a_damaged_file_is_refused(file_and_load, damage, message):
    file, load = file_and_load
    file.write_bytes(damage(file.read_bytes()))
    with pytest.raises(DataError, match=message):
        load()
