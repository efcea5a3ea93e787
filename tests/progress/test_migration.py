"""Progress files of version 1, whose keys were numbers, become files of today without a loss."""

import errno
import io
import json
import os

import pytest

from course_utils import files, progress
from course_utils.progress import ExerciseRecord, ProgressError, QuestionRecord, version_1
from course_utils.progress.format import text_of
from tests.processes import go_on, start
from tests.progress.support import NEURON, VERSION_1, fill, names, raising, record

OLD = json.loads(VERSION_1)
KEPT = "progress.version-1.json"


@pytest.fixture
def old_file(progress_file):
    """Let the learner come from the course as it was with version 1."""
    progress_file.write_bytes(VERSION_1)
    return progress_file


def today(key):
    """Return a key as it is since the appendix has another name."""
    return key.replace("faq_and_glossary.", "questions_and_glossary.")


def migrated():
    """Return the records that `OLD` becomes, worked out another way."""
    exercises = {
        version_1.EXERCISE_NAMES.get(key, key): ExerciseRecord(
            **fields, revisit=fields["solution_shown"]
        )
        for key, fields in OLD["exercises"].items()
    }
    questions = {
        today(version_1.QUESTION_NAMES.get(key, key)): QuestionRecord(
            **fields, revisit=fields["first_correct"] is False
        )
        for key, fields in OLD["questions"].items()
    }
    return progress.Progress(exercises, questions)


# --- what becomes of the records ----------------------------------------------------------------


def test_every_record_keeps_all_it_held(old_file):
    assert progress.load() == migrated()
    assert len(progress.load().exercises) == len(OLD["exercises"]) == 10
    assert len(progress.load().questions) == len(OLD["questions"]) == 6


def test_some_records_by_hand(old_file):
    saved = progress.load()
    assert saved.exercises["forward_pass.dense"] == ExerciseRecord(
        attempts=3,
        hints=3,
        solution_shown=True,
        passed_at="2026-03-02T10:24:09+00:00",
        revisit=True,
    )
    assert saved.exercises["losses.cross_entropy"] == ExerciseRecord(attempts=4, hints=1)
    assert saved.exercises["gradient_descent.adam_step"] == ExerciseRecord(
        solution_shown=True, revisit=True
    )
    assert saved.exercises["bug_clinic.epochs_until_stop"] == ExerciseRecord(attempts=1)
    assert saved.questions["forward_pass.sigmoid_range"] == QuestionRecord(
        answers=3, first_correct=False, correct=True, revisit=True
    )
    assert saved.questions["questions_and_glossary.where_the_bug_is"] == QuestionRecord(
        answers=1, first_correct=True, correct=True
    )


def test_records_of_the_appendix_follow_its_new_name(progress_file):
    key = "faq_and_glossary.whose_statistics"
    content = {
        "version": 2,
        "exercises": {},
        "questions": {key: vars(QuestionRecord(answers=2, first_correct=False, correct=True))},
        "choices": {key: "The learning rate"},
    }
    progress_file.write_text(json.dumps(content))
    assert progress.load().questions == {today(key): QuestionRecord(2, False, True)}
    assert progress.load().choices == {today(key): "The learning rate"}
    progress.record_hint("losses.mse")
    saved = json.loads(progress_file.read_text())
    assert list(saved["questions"]) == list(saved["choices"]) == [today(key)]


def test_keys_that_the_table_does_not_know_stay(old_file):
    assert progress.load().exercises["1.99"] == ExerciseRecord(hints=1)
    assert progress.load().questions["77.a"].answers == 1


def test_a_record_that_has_its_name_already_is_merged(progress_file):
    old = {"1.1": record(attempts=3), NEURON: record(hints=2)}
    progress_file.write_text(json.dumps({"version": 1, "exercises": old, "questions": {}}))
    assert progress.load().exercises == {NEURON: ExerciseRecord(attempts=3, hints=2)}


def test_no_two_numbers_have_the_same_name():
    for table in (version_1.EXERCISE_NAMES, version_1.QUESTION_NAMES):
        assert len(set(table.values())) == len(table)
    assert (len(version_1.EXERCISE_NAMES), len(version_1.QUESTION_NAMES)) == (55, 67)


def test_a_file_of_version_1_can_be_restored(progress_file):
    assert progress.restore(VERSION_1) is None
    assert progress.load() == migrated()
    assert names(progress_file.parent) == ["progress.json", "progress.json.lock"]


def test_version_1_is_exported_as_today(old_file):
    assert progress.export() == text_of(migrated())


# --- what becomes of the file -------------------------------------------------------------------


def test_reading_alone_leaves_the_file_to_the_older_course(old_file):
    progress.load()
    progress.export()
    progress.record_attempt(NEURON, passed=True)  # passed long ago: nothing to write
    assert old_file.read_bytes() == VERSION_1
    assert names(old_file.parent) == ["progress.json", "progress.json.lock"]


def test_the_first_write_keeps_the_old_file_beside_it(old_file):
    before = progress.load()
    progress.record_hint("losses.mse")
    assert old_file.with_name(KEPT).read_bytes() == VERSION_1
    fill()
    assert names(old_file.parent) == ["progress.json", "progress.json.lock", KEPT]
    saved = progress.load().exercises
    assert saved["losses.mse"].hints == 1
    assert saved["forward_pass.dense"] == before.exercises["forward_pass.dense"]


@pytest.mark.parametrize("write", [progress.check_writable, lambda: progress.restore(VERSION_1)])
def test_every_way_to_write_keeps_it(write, old_file):
    write()
    assert old_file.with_name(KEPT).read_bytes() == VERSION_1
    assert old_file.read_bytes() == text_of(migrated())


def test_the_older_course_refuses_the_new_file(old_file):
    """What it refuses is a version that is a whole number above 1, at the top of the file."""
    progress.record_hint(NEURON)
    version = json.loads(old_file.read_bytes())["version"]
    assert type(version) is int
    assert version == 2 > version_1.VERSION


def test_no_file_is_overwritten(old_file):
    old_file.with_name(KEPT).write_bytes(b"mine")
    old_file.with_name("progress.version-1-2.json").mkdir()
    progress.record_hint(NEURON)
    assert old_file.with_name(KEPT).read_bytes() == b"mine"
    assert old_file.with_name("progress.version-1-3.json").read_bytes() == VERSION_1


def test_going_back_and_forth_keeps_what_each_course_wrote(old_file):
    progress.record_hint(NEURON)
    later = json.dumps({"version": 1, "exercises": {"1.2": record()}, "questions": {}}).encode()
    for text in (later, VERSION_1):  # the second is kept already
        old_file.write_bytes(text)
        progress.record_hint(NEURON)
    kept = [name for name in names(old_file.parent) if "version" in name]
    assert kept == ["progress.version-1-2.json", KEPT]
    assert old_file.with_name(kept[0]).read_bytes() == later
    assert old_file.with_name(KEPT).read_bytes() == VERSION_1


def test_cut_off_anywhere_it_is_damaged_or_whole_and_never_lost(progress_file):
    damaged = 0
    for length in range(len(VERSION_1) + 1):
        for path in progress_file.parent.iterdir():
            path.unlink()
        progress_file.write_bytes(VERSION_1[:length])
        notice = progress.record_hint("losses.mse")
        (kept,) = [path for path in progress_file.parent.iterdir() if "-1.json" in path.name]
        assert kept.read_bytes() == VERSION_1[:length]
        assert (kept.name == KEPT) is (notice is None)
        assert progress.load().exercises["losses.mse"].hints == 1
        if notice:
            assert str(kept) in notice
            damaged += 1
        else:
            assert progress.load().questions == migrated().questions
    assert damaged == len(VERSION_1) - 1  # without its line end it is whole


# --- a write that fails, or a kernel that is killed, at every step -------------------------------

STEPS = ((files.tempfile, "mkstemp"), (os, "fdopen"), (os, "fsync"), (os, "replace"))


class FullDisk(io.BufferedWriter):
    """A stream that takes half of what is written."""

    def write(self, content):
        super().write(content[: len(content) // 2])
        raise FULL


FULL = OSError(errno.ENOSPC, "No space left on device")


def failing_at(step, patch):
    """Let the call with this number, of all that `replacing` makes of the system, fail.

    A stream is opened nevertheless, and fails when it is written to.
    """
    calls = iter(range(100))

    def limited(real):
        def call(*args, **kwargs):
            if next(calls) != step:
                return real(*args, **kwargs)
            if real.__name__ == "fdopen":
                return FullDisk(real(*args, **kwargs).detach())
            raise FULL

        return call

    for owner, name in STEPS:
        patch.setattr(owner, name, limited(getattr(owner, name)))


ALL_STEPS = range(2 * len(STEPS))  # for the copy, and for the file itself


@pytest.mark.parametrize("step", ALL_STEPS)
def test_a_full_disk_at_any_step_leaves_the_old_file(step, old_file, monkeypatch):
    with monkeypatch.context() as patch:
        failing_at(step, patch)
        action = "keep a copy of" if step < len(STEPS) else "save"
        with pytest.raises(ProgressError, match=rf"Could not {action} .*: No space left on device"):
            progress.record_hint("losses.mse")
    assert old_file.read_bytes() == VERSION_1
    assert set(names(old_file.parent)) <= {"progress.json", "progress.json.lock", KEPT}
    assert progress.load() == migrated()
    progress.record_hint("losses.mse")
    assert names(old_file.parent) == ["progress.json", "progress.json.lock", KEPT]
    assert old_file.with_name(KEPT).read_bytes() == VERSION_1


def test_there_are_no_other_steps(old_file, monkeypatch):
    failing_at(ALL_STEPS.stop, monkeypatch)
    progress.record_hint("losses.mse")


def test_a_copy_that_cannot_be_compared(old_file, monkeypatch):
    old_file.with_name(KEPT).write_bytes(VERSION_1)
    with monkeypatch.context() as patch:
        patch.setattr(type(old_file), "is_file", raising(PermissionError(13, "Permission denied")))
        with pytest.raises(ProgressError, match=r"Could not keep a copy of .*: Permission denied"):
            progress.record_hint(NEURON)
    assert old_file.read_bytes() == VERSION_1


KILLED = """
import os, sys, tempfile
from course_utils import progress
calls = iter(range(100))

def last(real):
    def call(*args, **kwargs):
        result = real(*args, **kwargs)
        if next(calls) == int(sys.argv[1]):
            os._exit(9)
        return result
    return call

for owner, name in ((tempfile, "mkstemp"), (os, "fdopen"), (os, "fsync"), (os, "replace")):
    setattr(owner, name, last(getattr(owner, name)))
print("ready", flush=True)
progress.record_hint("losses.mse")
"""


@pytest.mark.parametrize("step", ALL_STEPS)
def test_a_kernel_killed_after_any_step_leaves_one_of_the_two_whole(step, old_file):
    with start(KILLED, step) as process:
        process.communicate()
    assert process.returncode == 9
    saved = progress.load()
    assert saved.notice is None
    if step == ALL_STEPS[-1]:
        assert saved.exercises.pop("losses.mse") == ExerciseRecord(hints=1)
        assert old_file.with_name(KEPT).read_bytes() == VERSION_1
    else:
        assert old_file.read_bytes() == VERSION_1
    assert saved == migrated()
    progress.record_hint("losses.mse")
    whole = [name for name in names(old_file.parent) if not name.endswith(files.TEMPORARY)]
    assert whole == ["progress.json", "progress.json.lock", KEPT]
    assert old_file.with_name(KEPT).read_bytes() == VERSION_1


# --- two kernels --------------------------------------------------------------------------------

MIGRATE = """
import sys
from course_utils import progress
print("ready", flush=True)
input()
progress.record_hint(sys.argv[1])
progress.record_hint("shared")
"""


def test_two_kernels_that_migrate_at_once(old_file):
    kernels = [start(MIGRATE, name) for name in ("one", "two", "three")]
    for kernel in kernels:
        go_on(kernel)
    for kernel in kernels:
        kernel.communicate()
        assert kernel.returncode == 0
    saved = progress.load()
    assert [saved.exercises.pop(name).hints for name in ("one", "two", "three", "shared")] == [
        *(1, 1, 1, 3)
    ]
    assert saved == migrated()
    assert names(old_file.parent) == ["progress.json", "progress.json.lock", KEPT]
    assert old_file.with_name(KEPT).read_bytes() == VERSION_1
