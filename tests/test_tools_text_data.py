"""The texts in data/text can be made anew from the packages that they come from."""

import io
import json
import tarfile

from tools import text_data


def archive(path, files):
    with tarfile.open(path, "w:gz") as tar:
        for name, text in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(text.encode())
            tar.addfile(member, io.BytesIO(text.encode()))
    return path


def test_names_are_those_of_both_lists_each_once(tmp_path):
    files = {
        "names/dist.male.first": "JAMES 3.3 3.3 1\nLEE 0.1 9.9 2\n",
        "names/dist.female.first": "MARY 2.6 2.6 1\nLEE 0.1 9.9 2\n",
        "names/dist.all.last": "SMITH 1.0 1.0 1\n",
    }
    assert text_data.first_names(archive(tmp_path / "a.tgz", files)) == "james\nlee\nmary\n"


def test_chapters_come_in_their_order(tmp_path):
    texts = {1: "One\nline.", 2: "Two.", 10: "Ten.\n\nEleven."}
    files = {f"data/chapter_{n}.json": json.dumps({"text": text}) for n, text in texts.items()}
    novel = text_data.moby_dick(archive(tmp_path / "a.tgz", files))
    assert novel == "One line.\n\nTwo.\n\nTen.\nEleven.\n"


def test_what_is_no_ascii_is_written_in_it():
    text = "“Naïve”—the whale’s æon"
    assert text_data.ascii_paragraphs(text) == '"Naive"--the whale\'s aeon\n'
