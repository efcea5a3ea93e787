"""Download and restore, as a learner clicks them."""

import base64
import json
import re
from datetime import UTC, datetime

import pytest

from course_utils import progress
from course_utils.transfer import transfer
from tests.progress.support import VERSION_1


def downloaded(view):
    """Return what the link downloads."""
    address = re.search('href="data:application/json;base64,([^"]*)"', view.link.value)
    return base64.b64decode(address[1])


def choose(view, name, content):
    """Choose a file, as the browser hands it over."""
    file = {"name": name, "type": "", "size": len(content), "content": memoryview(content)}
    view.upload.value = ({**file, "last_modified": datetime.now(UTC)},)


def test_the_link_holds_the_progress_of_the_moment():
    progress.record_attempt("forward_pass.neuron", passed=True)
    view = transfer()
    assert downloaded(view) == progress.export()
    assert 'download="neural-networks-progress.json"' in view.link.value


def test_a_file_from_elsewhere_is_added(monkeypatch, tmp_path):
    progress.record_attempt("forward_pass.neuron", passed=True)
    content = downloaded(transfer())
    monkeypatch.setenv(progress.FILE_VARIABLE, str(tmp_path / "elsewhere.json"))
    progress.record_hint("losses.mse")
    view = transfer()
    choose(view, "mine.json", content)
    assert progress.load().exercises["forward_pass.neuron"].passed
    assert progress.load().exercises["losses.mse"].hints == 1
    assert view.text.startswith("Restored.")
    assert downloaded(view) == progress.export()
    assert view.upload.value == ()


def test_a_file_of_the_course_as_it_was_is_added():
    view = transfer()
    choose(view, "mine.json", VERSION_1)
    assert progress.load().exercises["forward_pass.dense"].passed
    assert view.text.startswith("Restored.")
    assert downloaded(view) == progress.export()


@pytest.mark.parametrize("content", [b"", b"{", b"<html>", json.dumps({"a": 1}).encode()])
def test_another_file_is_refused_and_nothing_changes(content):
    progress.record_attempt("forward_pass.neuron", passed=True)
    before = progress.export()
    view = transfer()
    choose(view, "<b>other</b>.json", content)
    assert "is not a progress file of this course" in view.text
    assert "<b>" not in view.status.value
    assert progress.export() == before
    choose(view, "mine.json", before)
    assert view.text.startswith("Restored.")


def test_an_unreadable_progress_file_is_a_message(progress_file):
    progress_file.mkdir()
    view = transfer()
    assert "Progress cannot be kept in" in view.link.value
    choose(view, "mine.json", b'{"version": 2, "exercises": {}, "questions": {}}')
    assert "Progress cannot be kept in" in view.text


def test_where_nothing_is_recorded_there_is_nothing_to_take_home(monkeypatch):
    content = downloaded(transfer())
    monkeypatch.setenv(progress.FILE_VARIABLE, "off")
    view = transfer()
    assert view.link.value == "Progress is not recorded: COURSE_PROGRESS_FILE is off."
    choose(view, "mine.json", content)
    assert "not recorded" in view.text


def test_without_a_kernel_there_is_a_text():
    assert "Download and restore" in transfer()._repr_mimebundle_()["text/plain"]
