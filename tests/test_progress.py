import contextlib
import errno
import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from course_utils import files, progress
from course_utils.progress import ExerciseRecord, Progress, ProgressError, QuestionRecord
from tests.processes import ROOT, go_on, start

EXERCISE = vars(ExerciseRecord())
QUESTION = vars(QuestionRecord())


def fill():
    """Record a little of everything."""
    progress.record_attempt("1.1", passed=False)
    progress.record_attempt("1.1", passed=True)
    progress.record_hint("1.2")
    progress.record_solution("1.2")
    progress.record_answer("1.a", correct=False)


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def raising(error):
    def fail(*args, **kwargs):
        raise error

    return fail


def content(**changes):
    return {"version": 1, "exercises": {}, "questions": {}} | changes


# --- what is remembered -------------------------------------------------------------------------


def test_a_missing_file_is_empty_progress_and_stays_missing(progress_file):
    assert progress.load() == Progress({}, {}, None)
    assert names(progress_file.parent) == []


def test_attempts_hints_and_solution_are_counted():
    notices = [
        progress.record_attempt("1.1", passed=False),
        progress.record_attempt("1.1", passed=False),
        progress.record_hint("1.1"),
        progress.record_hint("1.1"),
        progress.record_hint("1.1"),
    ]
    assert notices == [None] * 5
    assert progress.load() == Progress({"1.1": ExerciseRecord(attempts=2, hints=3)}, {})
    assert not progress.load().exercises["1.1"].passed
    assert progress.record_solution("1.1") is None
    assert progress.load().exercises["1.1"].solution_shown


def test_the_time_of_the_first_pass_is_kept(monkeypatch):
    times = iter([datetime(2030, 1, 1, tzinfo=UTC), datetime(2031, 1, 1, tzinfo=UTC)])

    class Clock:
        @staticmethod
        def now(zone):
            assert zone is UTC
            return next(times)

    monkeypatch.setattr(progress, "datetime", Clock)
    for passed in (False, True, False, True):
        progress.record_attempt("1.1", passed=passed)
    record = progress.load().exercises["1.1"]
    assert record == ExerciseRecord(attempts=2, passed_at="2030-01-01T00:00:00+00:00")
    assert record.passed


def test_the_time_of_a_pass_is_now_in_utc():
    progress.record_attempt("1.1", passed=True)
    passed_at = datetime.fromisoformat(progress.load().exercises["1.1"].passed_at)
    assert passed_at.utcoffset() == timedelta(0)
    assert abs(datetime.now(UTC) - passed_at) < timedelta(minutes=1)


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ([True], QuestionRecord(1, first_correct=True, correct=True)),
        ([False], QuestionRecord(1, first_correct=False, correct=False)),
        ([False, True], QuestionRecord(2, first_correct=False, correct=True)),
        ([True, False], QuestionRecord(2, first_correct=True, correct=True)),
    ],
)
def test_the_first_answer_is_remembered(answers, expected):
    for correct in answers:
        assert progress.record_answer("1.a", correct=correct) is None
    assert progress.load() == Progress({}, {"1.a": expected})


def test_records_do_not_touch_each_other():
    fill()
    saved = progress.load()
    assert sorted(saved.exercises) == ["1.1", "1.2"]
    assert (saved.exercises["1.1"].attempts, saved.exercises["1.1"].passed) == (2, True)
    assert saved.exercises["1.2"] == ExerciseRecord(hints=1, solution_shown=True)
    assert saved.questions == {"1.a": QuestionRecord(1, first_correct=False)}


def test_checking_that_it_is_writable_changes_nothing(progress_file):
    progress.check_writable()
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
    for action in (progress.load, progress.check_writable, fill):
        with pytest.raises(ProgressError, match=r"~nobody/mine\.json: Could not determine home\. "):
            action()


def test_no_home_folder_at_all(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv(progress.FILE_VARIABLE)
    monkeypatch.setattr(progress, "user_data_path", lambda *names, **options: Path("~/.local"))
    for action in (progress.load, progress.check_writable, fill):
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
    assert progress.load().exercises["1.1"].attempts == 2
    path.write_bytes(b"damaged")
    assert str(path.parent) in progress.load().notice


def test_unicode_ids_survive():
    progress.record_hint("1.é神\ud800")
    assert list(progress.load().exercises) == ["1.é神\ud800"]


# --- damaged files ------------------------------------------------------------------------------

DAMAGED = {
    "empty": b"",
    "zeros": bytes(4096),
    "text": b"progress: 100 %",
    "not UTF-8": b'{"version": 1, "exercises": {"\xff\xfe": {}}}',
    "endless brackets": b"[" * 100_000,
    "endless number": b"1" * 5_000,
    "two files": 2 * json.dumps(content()).encode(),
    "list": b"[1, 2]",
    "null": b"null",
    "string": b'"version"',
    "number": b"3",
    "no version": b"{}",
    "old version": content(version=0),
    "version as text": content(version="1"),
    "only a version": b'{"version": 1}',
    "exercises missing": b'{"version": 1, "questions": {}}',
    "exercises as list": content(exercises=[]),
    "questions null": content(questions=None),
    "record null": content(exercises={"1.1": None}),
    "record without fields": content(exercises={"1.1": {}}),
    "unknown field": content(exercises={"1.1": {**EXERCISE, "score": 3}}),
    "other kind of record": content(exercises={"1.1": QUESTION}),
    "attempts as text": content(exercises={"1.1": {**EXERCISE, "attempts": "3"}}),
    "attempts as float": content(exercises={"1.1": {**EXERCISE, "attempts": 3.5}}),
    "attempts as bool": content(exercises={"1.1": {**EXERCISE, "attempts": True}}),
    "time as number": content(exercises={"1.1": {**EXERCISE, "passed_at": 2030}}),
    "shown as number": content(exercises={"1.1": {**EXERCISE, "solution_shown": 1}}),
    "correct null": content(questions={"1.a": {**QUESTION, "correct": None}}),
    "one of two wrong": content(exercises={"1.1": EXERCISE, "1.2": {**EXERCISE, "hints": []}}),
}


def as_bytes(damaged):
    return damaged if isinstance(damaged, bytes) else json.dumps(damaged).encode()


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
        lambda: progress.record_attempt("1.1", passed=True),
        lambda: progress.record_hint("1.1"),
        lambda: progress.record_solution("1.1"),
        lambda: progress.record_answer("1.a", correct=True),
    ],
)
def test_recording_over_a_damaged_file_says_so_and_records(record, progress_file):
    progress_file.write_bytes(b"damaged")
    assert "progress.damaged-1.json" in record()
    saved = progress.load()
    assert len(saved.exercises) + len(saved.questions) == 1
    assert saved.notice is None


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
        # A version that became 17 or so is an error that says so
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
            progress.record_hint("1.1")
    assert progress_file.read_bytes() == b"damaged"


@pytest.mark.parametrize("version", [2, 17, 10**30])
def test_a_file_of_a_newer_course_is_left_untouched(version, progress_file):
    text = json.dumps({"version": version, "all": "different"})
    progress_file.write_text(text)
    for action in (progress.load, progress.check_writable, fill):
        with pytest.raises(ProgressError, match=r"newer version .* left untouched.*make update"):
            action()
    assert progress_file.read_text() == text
    assert names(progress_file.parent) == ["progress.json", "progress.json.lock"]


# --- what can go wrong with the disk ------------------------------------------------------------


def test_a_parent_that_is_a_file(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("mine")
    path = tmp_path / "file" / "progress.json"
    monkeypatch.setenv(progress.FILE_VARIABLE, str(path))
    for action in (progress.check_writable, fill):
        with pytest.raises(ProgressError) as caught:
            action()
        assert str(path) in str(caught.value)
        assert "set COURSE_PROGRESS_FILE to a file in a folder you can write to" in str(
            caught.value
        )
    assert (tmp_path / "file").read_text() == "mine"


def test_a_folder_in_place_of_the_file(progress_file):
    progress_file.mkdir()
    for action in (progress.load, progress.check_writable, fill):
        with pytest.raises(ProgressError, match="Could not read the progress file"):
            action()
    assert progress_file.is_dir()


def test_a_place_that_may_not_be_looked_at(monkeypatch):
    monkeypatch.setattr(Path, "exists", raising(PermissionError(errno.EACCES, "Permission denied")))
    with pytest.raises(ProgressError, match=r"Could not read .*: Permission denied"):
        progress.load()


@pytest.mark.parametrize(
    "error",
    [
        PermissionError(errno.EACCES, "Permission denied"),
        NotImplementedError("FileSystem does not appear to support flock."),
        OSError("no errno"),
    ],
)
def test_a_lock_that_cannot_be_made(error, progress_file, monkeypatch):
    progress_file.write_text(json.dumps(content()))
    monkeypatch.setattr(progress.FileLock, "acquire", raising(error))
    for action in (progress.load, fill):
        with pytest.raises(ProgressError, match="Could not open the progress file") as caught:
            action()
        assert (getattr(error, "strerror", None) or str(error)).rstrip(".") in str(caught.value)
        assert ".." not in str(caught.value)


def test_saving_replaces_the_file_and_never_rewrites_it(progress_file, tmp_path):
    fill()
    before = progress_file.read_bytes()
    other_name = tmp_path / "same file"
    os.link(progress_file, other_name)
    fill()
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
            progress.record_hint("1.1")
    assert (progress_file.read_bytes() if progress_file.exists() else None) == old
    assert set(names(progress_file.parent)) <= {"progress.json", "progress.json.lock"}
    assert progress.record_hint("1.1") is None  # the lock was released


def test_an_interrupt_while_saving_leaves_the_old_file_and_nothing_else(progress_file, monkeypatch):
    fill()
    old = progress_file.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", raising(KeyboardInterrupt()))
        with pytest.raises(KeyboardInterrupt):
            progress.record_hint("1.1")
    assert progress_file.read_bytes() == old
    assert names(progress_file.parent) == ["progress.json", "progress.json.lock"]


# --- several kernels ----------------------------------------------------------------------------


HOLD = """
import sys, filelock
with filelock.FileLock(sys.argv[1]):
    print("ready", flush=True)
    input()
"""


def test_a_lock_held_by_another_program(progress_file, monkeypatch):
    fill()
    before = progress_file.read_bytes()
    monkeypatch.setattr(progress, "LOCK_SECONDS", 0.05)
    holder = start(HOLD, f"{progress_file}.lock")
    with holder:
        try:
            for action in (progress.load, progress.check_writable, fill):
                with pytest.raises(ProgressError, match=r"Another program has held .*\.lock"):
                    action()
            assert progress_file.read_bytes() == before
        finally:
            go_on(holder)
    progress.record_hint("1.1")
    assert progress.load().exercises["1.1"].hints == 1


# --- taken home and brought back ----------------------------------------------------------------


def test_what_is_exported_can_be_restored_elsewhere(monkeypatch, tmp_path):
    fill()
    exported, saved = progress.export(), progress.load()
    monkeypatch.setenv(progress.FILE_VARIABLE, str(tmp_path / "another" / "progress.json"))
    assert progress.restore(exported) is None
    assert progress.load() == saved
    assert progress.export() == exported


def test_without_a_file_an_empty_progress_is_exported(progress_file):
    exported = progress.export()
    assert names(progress_file.parent) == []
    fill()
    saved = progress.load()
    progress.restore(exported)
    assert progress.load() == saved


def test_what_either_knows_is_kept(monkeypatch, tmp_path):
    progress.record_attempt("1.1", passed=True)
    progress.record_hint("1.2")
    progress.record_answer("1.a", correct=True)
    progress.record_answer("1.b", correct=True)
    exported = progress.export()
    passed_at = progress.load().exercises["1.1"].passed_at

    monkeypatch.setenv(progress.FILE_VARIABLE, str(tmp_path / "another.json"))
    for passed in (False, False):
        progress.record_attempt("1.1", passed=passed)
    progress.record_solution("1.3")
    progress.record_answer("1.a", correct=False)
    for _ in range(2):
        progress.restore(exported)  # the second time nothing is new
        saved = progress.load()
        assert saved.exercises == {
            "1.1": ExerciseRecord(attempts=2, passed_at=passed_at),
            "1.2": ExerciseRecord(hints=1),
            "1.3": ExerciseRecord(solution_shown=True),
        }
        assert saved.questions == {
            "1.a": QuestionRecord(answers=1, first_correct=False, correct=True),
            "1.b": QuestionRecord(answers=1, first_correct=True, correct=True),
        }


def test_the_earlier_pass_is_kept():
    early, late = "2030-01-01T00:00:00+00:00", "2031-01-01T00:00:00+00:00"
    for passed_at in (late, early, late):
        record = {**EXERCISE, "passed_at": passed_at}
        progress.restore(as_bytes(content(exercises={"1.1": record})))
    assert progress.load().exercises["1.1"].passed_at == early


@pytest.mark.parametrize("damaged", DAMAGED.values(), ids=DAMAGED)
def test_a_foreign_or_damaged_file_is_refused_and_nothing_is_lost(damaged, progress_file):
    fill()
    before = progress_file.read_bytes()
    with pytest.raises(ProgressError, match=r"notes\.json is not a progress file") as refused:
        progress.restore(as_bytes(damaged), "notes.json")
    assert "Nothing was changed" in str(refused.value)
    assert progress_file.read_bytes() == before
    assert names(progress_file.parent) == ["progress.json", "progress.json.lock"]


def test_the_file_of_a_newer_course_is_refused(progress_file):
    fill()
    before = progress_file.read_bytes()
    with pytest.raises(ProgressError, match=r"mine\.json was written by a newer version"):
        progress.restore(as_bytes(content(version=2)), "mine.json")
    assert progress_file.read_bytes() == before


def test_every_part_of_an_exported_file_is_refused():
    fill()
    exported = progress.export()
    for length in range(len(exported) - 1):  # the last byte is a line end
        with pytest.raises(ProgressError):
            progress.restore(exported[:length])
