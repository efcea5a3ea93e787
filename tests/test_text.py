"""The texts that ship with the course."""

import re

import pytest

from course_utils import text


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
