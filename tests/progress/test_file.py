"""The progress file on the disk: where it is, and what is damaged or full."""

import contextlib
import errno
import json
import os
import sys
from functools import partial
from pathlib import Path

import pytest

from course_utils import files, progress
from course_utils.progress import NotRecorded, Progress, ProgressError, lock
from tests.processes import ROOT
from tests.progress.support import (
    CHANGING,
    DAMAGED,
    NEURON,
    RANGE,
    READING,
    as_bytes,
    content,
    fill,
    names,
    raising,
)

HAS_LINKS = sys.platform != "win32"  # there a link takes an administrator


def test_checking_that_it_is_writable_changes_nothing(progress_file):
    assert progress.check_writable() is None
    assert progress.load() == Progress({}, {})
    fill()
    before = progress_file.read_bytes()
    progress.check_writable()
    assert progress_file.read_bytes() == before


# --- where the file is --------------------------------------------------------------------------


def test_without_the_variable_the_file_is_the_learners_own(monkeypatch):
    for value in (None, ""):
        monkeypatch.setenv(progress.FILE_VARIABLE, value or "")
        if value is None:
            monkeypatch.delenv(progress.FILE_VARIABLE)
        path = progress.progress_file()
        assert path.is_absolute()
        assert path.name == "progress.json"
        assert "neural-networks-hands-on" in path.parts
        assert not path.is_relative_to(ROOT)


def test_tilde_is_the_home_folder(tmp_path, monkeypatch):
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(tmp_path))
    monkeypatch.setenv(progress.FILE_VARIABLE, str(Path("~") / "mine.json"))
    fill()
    assert progress.progress_file() == tmp_path / "mine.json"
    assert (tmp_path / "mine.json").exists()


def test_home_folder_that_nobody_has(monkeypatch):
    monkeypatch.setenv(progress.FILE_VARIABLE, "~nobody/mine.json")
    monkeypatch.setattr(Path, "expanduser", raising(RuntimeError("Could not determine home.")))
    for action in READING + CHANGING:
        with pytest.raises(ProgressError, match=r"~nobody/mine\.json: Could not determine home\. "):
            action()


def test_no_home_folder_at_all(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv(progress.FILE_VARIABLE)
    monkeypatch.setattr(progress, "user_data_path", lambda *names, **options: Path("~/.local"))
    for action in READING + CHANGING:
        with pytest.raises(
            ProgressError, match=r"there is no home folder\. .*COURSE_PROGRESS_FILE"
        ):
            action()
    assert names(tmp_path) == []


@pytest.mark.parametrize("name", ["my progress.json", "进度 文件.json", "no-suffix", "a.b.c"])
def test_missing_folders_and_unusual_names(name, tmp_path, monkeypatch):
    path = tmp_path / "new folder" / "学习" / name
    monkeypatch.setenv(progress.FILE_VARIABLE, str(path))
    assert progress.load() == Progress({}, {})
    assert not path.parent.exists()
    fill()
    assert progress.load().exercises[NEURON].attempts == 2
    path.write_bytes(b"damaged")
    assert str(path.parent) in progress.load().notice


def test_unicode_keys_survive():
    progress.record_hint("1.é神\ud800")
    assert list(progress.load().exercises) == ["1.é神\ud800"]


if HAS_LINKS:

    @pytest.fixture
    def linked(tmp_path, monkeypatch):
        """Let a symbolic link stand for the progress file; return the link and its target."""
        (tmp_path / "home").mkdir()
        (tmp_path / "drive").mkdir()
        link, target = tmp_path / "home" / "progress.json", tmp_path / "drive" / "mine.json"
        link.symlink_to(Path("..") / "drive" / "mine.json")
        monkeypatch.setenv(progress.FILE_VARIABLE, str(link))
        return link, target

    def test_a_link_stays_one_and_its_target_is_written(linked):
        link, target = linked
        assert progress.load() == Progress({}, {})
        for attempts in (2, 2):
            fill()
            assert link.is_symlink()
            assert not target.is_symlink()
            assert progress.load().exercises[NEURON].attempts == attempts
            assert json.loads(target.read_bytes())["exercises"][NEURON]["attempts"] == attempts
        assert names(link.parent) == ["progress.json"]

    def test_two_names_of_the_same_file_have_one_lock(linked, monkeypatch):
        target = linked[1]
        fill()
        monkeypatch.setattr(lock, "LOCK_SECONDS", 0.05)
        for path in linked:
            monkeypatch.setenv(progress.FILE_VARIABLE, str(path))
            with (
                lock.locked(target),
                pytest.raises(ProgressError, match=r"has held .*mine\.json\.lock"),
            ):
                progress.record_hint(NEURON)

    def test_a_damaged_file_behind_a_link_is_kept_beside_itself(linked):
        link, target = linked
        target.write_bytes(b"damaged")
        assert str(target.with_name("mine.damaged-1.json")) in progress.record_hint(NEURON)
        assert target.with_name("mine.damaged-1.json").read_bytes() == b"damaged"
        assert progress.load().exercises[NEURON].hints == 1
        assert link.is_symlink()

    def test_a_link_to_itself(progress_file):
        progress_file.symlink_to(progress_file)
        for action in CHANGING:
            with pytest.raises(ProgressError, match="the progress file"):
                action()
        assert progress_file.is_symlink()

    def test_a_link_in_place_of_a_kept_file_is_not_overwritten(progress_file):
        first = progress_file.with_name("progress.damaged-1.json")
        first.symlink_to("nowhere")
        progress_file.write_bytes(b"damaged")
        assert "progress.damaged-2.json" in progress.load().notice
        assert first.is_symlink()


# --- no file at all -----------------------------------------------------------------------------


def test_off_records_nothing_and_no_check_says_so(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(progress.FILE_VARIABLE, "off")
    for record in (
        partial(progress.record_attempt, NEURON, passed=True),
        partial(progress.record_hint, NEURON, last=True),
        partial(progress.record_solution, NEURON),
        partial(progress.record_answer, RANGE, correct=True),
    ):
        assert progress.notice_of(record) is None
    for action in (
        *READING,
        progress.check_writable,
        lambda: progress.restore(as_bytes(content())),
    ):
        with pytest.raises(NotRecorded, match="not recorded: COURSE_PROGRESS_FILE is off"):
            action()
    assert names(tmp_path) == []


def test_a_file_may_be_called_off(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(progress.FILE_VARIABLE, "./off")
    fill()
    assert names(tmp_path) == ["off", "off.lock"]


# --- damaged files ------------------------------------------------------------------------------


@pytest.mark.parametrize("damaged", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_file_is_kept_and_a_new_one_started(damaged, progress_file):
    progress_file.write_bytes(as_bytes(damaged))
    kept = progress_file.with_name("progress.damaged-1.json")
    saved = progress.load()
    assert (saved.exercises, saved.questions) == ({}, {})
    assert "was damaged" in saved.notice
    assert str(kept) in saved.notice
    assert kept.read_bytes() == as_bytes(damaged)
    assert progress.load() == Progress({}, {}, None)


@pytest.mark.parametrize(
    "record",
    [
        lambda: progress.record_attempt(NEURON, passed=True),
        lambda: progress.record_hint(NEURON),
        lambda: progress.record_solution(NEURON),
        lambda: progress.record_answer(RANGE, correct=True),
    ],
)
def test_recording_over_a_damaged_file_says_so_and_records(record, progress_file):
    progress_file.write_bytes(b"damaged")
    assert "progress.damaged-1.json" in record()
    saved = progress.load()
    assert len(saved.exercises) + len(saved.questions) == 1
    assert saved.notice is None


def test_checking_over_a_damaged_file_says_so(progress_file):
    progress_file.write_bytes(b"damaged")
    assert "progress.damaged-1.json" in progress.check_writable()


def test_every_damaged_file_gets_a_name_of_its_own(progress_file):
    for number in range(1, 4):
        progress_file.write_bytes(b"damage %d" % number)
        assert f"progress.damaged-{number}.json" in progress.load().notice
    for number in range(1, 4):
        kept = progress_file.with_name(f"progress.damaged-{number}.json")
        assert kept.read_bytes() == b"damage %d" % number


def test_a_file_cut_off_anywhere_is_kept(progress_file):
    fill()
    whole = progress.load()
    text = progress_file.read_bytes()
    closing = text.rindex(b"}")
    kept = progress_file.with_name("progress.damaged-1.json")
    for length in range(closing + 1):
        progress_file.write_bytes(text[:length])
        assert str(kept) in progress.load().notice
        assert kept.read_bytes() == text[:length]
        kept.unlink()
    progress_file.write_bytes(text[: closing + 1])
    assert progress.load() == whole


def test_no_flipped_byte_stops_a_lesson_or_loses_the_file(progress_file):
    fill()
    text = progress_file.read_bytes()
    unharmed = 0
    for position in range(len(text)):
        flipped = bytearray(text)
        flipped[position] ^= 0x10
        progress_file.write_bytes(flipped)
        # A version that became 18 or so is an error that says so
        with contextlib.suppress(ProgressError):
            if progress.load().notice:
                kept = progress_file.with_name("progress.damaged-1.json")
                kept.replace(progress_file)
            else:
                unharmed += 1
        assert progress_file.read_bytes() == flipped
    assert unharmed < len(text) / 2


def test_a_damaged_file_that_cannot_be_kept_stays_as_it_is(progress_file, monkeypatch):
    progress_file.write_bytes(b"damaged")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", raising(PermissionError(errno.EACCES, "Permission denied")))
        with pytest.raises(ProgressError, match=r"set aside the damaged .*: Permission denied"):
            progress.record_hint(NEURON)
    assert progress_file.read_bytes() == b"damaged"


def test_a_full_disk_does_not_hide_where_the_damaged_file_is(progress_file, monkeypatch):
    progress_file.write_bytes(b"damaged")
    kept = progress_file.with_name("progress.damaged-1.json")
    with monkeypatch.context() as patch:
        patch.setattr(files.os, "fsync", raising(OSError(errno.ENOSPC, "No space left on device")))
        with pytest.raises(ProgressError, match="No space left on device") as caught:
            progress.record_hint(NEURON)
    assert str(caught.value).startswith("The progress file was damaged; it was kept as")
    assert str(kept) in str(caught.value)
    assert kept.read_bytes() == b"damaged"


@pytest.mark.parametrize("version", [3, 17, 10**30])
def test_a_file_of_a_newer_course_is_left_untouched(version, progress_file):
    text = json.dumps({"version": version, "all": "different"})
    progress_file.write_text(text)
    for action in READING + CHANGING:
        with pytest.raises(ProgressError, match=r"newer version .* left untouched.*make update"):
            action()
    assert progress_file.read_text() == text
    assert names(progress_file.parent) == ["progress.json", "progress.json.lock"]


# --- what can go wrong with the disk ------------------------------------------------------------


def test_a_parent_that_is_a_file(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("mine")
    path = tmp_path / "file" / "progress.json"
    monkeypatch.setenv(progress.FILE_VARIABLE, str(path))
    for action in CHANGING:
        with pytest.raises(ProgressError) as caught:
            action()
        assert str(path) in str(caught.value)
        assert "set COURSE_PROGRESS_FILE to a file in a folder you can write to" in str(
            caught.value
        )
    assert (tmp_path / "file").read_text() == "mine"


@pytest.fixture
def untouched(monkeypatch):
    """Let the test fail where a file is locked, read or replaced: a pipe would never end."""
    monkeypatch.setattr(lock.FileLock, "acquire", raising(AssertionError("locked")))
    for name in ("read_bytes", "replace"):
        monkeypatch.setattr(Path, name, raising(AssertionError(name)))


def is_refused(path):
    before = path.stat()
    for action in READING + CHANGING:
        with pytest.raises(ProgressError, match=r"no ordinary file.* or to `off` to record noth"):
            action()
    assert path.stat().st_ino == before.st_ino
    assert path.name in names(path.parent)


@pytest.mark.usefixtures("untouched")
def test_a_folder_in_place_of_the_file_is_refused(progress_file):
    progress_file.mkdir()
    is_refused(progress_file)


if HAS_LINKS:

    @pytest.mark.usefixtures("untouched")
    def test_a_pipe_is_refused(progress_file):
        os.mkfifo(progress_file)
        is_refused(progress_file)

    @pytest.mark.usefixtures("untouched")
    def test_a_link_to_a_device_is_refused(progress_file):
        """A terminal of its own, which even the administrator cannot rename."""
        ends = os.openpty()
        progress_file.symlink_to(os.ttyname(ends[1]))
        is_refused(progress_file)
        assert progress_file.is_symlink()
        for end in ends:
            os.close(end)


@pytest.mark.parametrize("look", ["exists", "is_symlink"])
def test_a_place_that_may_not_be_looked_at(look, progress_file, monkeypatch):
    progress_file.write_bytes(as_bytes(content()))
    monkeypatch.setattr(Path, look, raising(PermissionError(errno.EACCES, "Permission denied")))
    for action in READING:
        with pytest.raises(ProgressError, match=r"Could not .*: Permission denied"):
            action()


def test_saving_replaces_the_file_and_never_rewrites_it(progress_file, tmp_path):
    fill()
    before = progress_file.read_bytes()
    other_name = tmp_path / "same file"
    os.link(progress_file, other_name)
    progress.record_hint(NEURON)
    assert other_name.read_bytes() == before
    assert progress_file.read_bytes() != before


@pytest.mark.parametrize(
    ("owner", "function"),
    [(files.tempfile, "mkstemp"), (files.os, "fsync"), (Path, "replace")],
)
@pytest.mark.parametrize("before", [None, "old"])
def test_a_full_disk_leaves_the_old_file_and_nothing_else(
    owner, function, before, progress_file, monkeypatch
):
    if before:
        fill()
    old = progress_file.read_bytes() if before else None
    full = OSError(errno.ENOSPC, "No space left on device")
    with monkeypatch.context() as patch:
        patch.setattr(owner, function, raising(full))
        with pytest.raises(ProgressError, match=r"Could not save .*: No space left on device\."):
            progress.record_hint(NEURON)
    assert (progress_file.read_bytes() if progress_file.exists() else None) == old
    assert set(names(progress_file.parent)) <= {"progress.json", "progress.json.lock"}
    assert progress.record_hint(NEURON) is None  # the lock was released


def test_an_interrupt_while_saving_leaves_the_old_file_and_nothing_else(progress_file, monkeypatch):
    fill()
    old = progress_file.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", raising(KeyboardInterrupt()))
        with pytest.raises(KeyboardInterrupt):
            progress.record_hint(NEURON)
    assert progress_file.read_bytes() == old
    assert names(progress_file.parent) == ["progress.json", "progress.json.lock"]
