"""Progress taken home and brought back."""

from dataclasses import replace

import pytest

from course_utils import progress
from course_utils.exercises import all_exercises, all_questions
from course_utils.progress import (
    ExerciseRecord,
    Progress,
    ProgressError,
    QuestionRecord,
    format,
)
from course_utils.progress.records import MOST, MOST_MISTAKES
from tests.progress.support import (
    BATCH,
    DAMAGED,
    EXERCISE,
    NEURON,
    RANGE,
    RELU,
    SIGMOID,
    VERSION_1,
    as_bytes,
    content,
    fill,
    names,
)


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
    progress.record_attempt(NEURON, passed=True)
    progress.record_hint(SIGMOID)
    progress.record_answer(RANGE, correct=True)
    progress.record_answer(BATCH, correct=True)
    exported = progress.export()
    passed_at = progress.load().exercises[NEURON].passed_at

    monkeypatch.setenv(progress.FILE_VARIABLE, str(tmp_path / "another.json"))
    for passed in (False, False):
        progress.record_attempt(NEURON, passed=passed)
    progress.record_solution(RELU)
    progress.record_answer(RANGE, correct=False)
    for _ in range(2):
        progress.restore(exported)  # the second time nothing is new
        saved = progress.load()
        assert saved.exercises == {
            NEURON: ExerciseRecord(attempts=2, passed_at=passed_at),
            SIGMOID: ExerciseRecord(hints=1),
            RELU: ExerciseRecord(solution_shown=True, revisit=True),
        }
        assert saved.questions == {
            RANGE: QuestionRecord(answers=1, first_correct=False, correct=True),
            BATCH: QuestionRecord(answers=1, first_correct=True, correct=True),
        }


@pytest.mark.parametrize("damaged", DAMAGED.values(), ids=DAMAGED)
def test_a_foreign_or_damaged_file_is_refused_and_nothing_is_lost(damaged, progress_file):
    fill()
    before = progress_file.read_bytes()
    with pytest.raises(ProgressError, match=r"notes\.json is not a progress file") as refused:
        progress.restore(as_bytes(damaged), "notes.json")
    assert "Nothing was changed" in str(refused.value)
    assert progress_file.read_bytes() == before
    assert names(progress_file.parent) == ["progress.json", "progress.json.lock"]


def test_a_file_that_would_slow_every_check_is_refused(progress_file):
    fill()
    before = progress_file.read_bytes()
    records = {f"forward_pass.{number}": EXERCISE for number in range(3000)}
    with pytest.raises(ProgressError, match=r"mine\.json is too large .* Nothing was changed"):
        progress.restore(as_bytes(content(exercises=records)), "mine.json")
    assert progress_file.read_bytes() == before


def test_the_whole_course_fills_a_small_part_of_what_may_be_restored():
    full = Progress(
        {
            each.key: ExerciseRecord(10**9, 10**9, True, "2026-01-01T00:00:00+00:00", True)
            for each in all_exercises()
        },
        {each.key: QuestionRecord(10**9, False, True, True) for each in all_questions()},
        choices={
            each.key: max((c.text for c in each.choices), key=len) for each in all_questions()
        },
    )
    assert len(format.text_of(full)) < progress.MOST_BYTES / 5
    mistakes = {
        each.key: dict.fromkeys(longest_ids(each)[:MOST_MISTAKES], MOST) for each in all_exercises()
    }
    fullest = format.text_of(replace(full, mistakes=mistakes))
    assert len(fullest) < progress.MOST_BYTES * 2 / 3
    assert format.parsed(fullest, "a file").progress.mistakes == mistakes


def longest_ids(exercise):
    return sorted((each.id for each in exercise.known_mistakes), key=len, reverse=True)


def test_the_file_of_a_newer_course_is_refused(progress_file):
    fill()
    before = progress_file.read_bytes()
    with pytest.raises(ProgressError, match=r"mine\.json was written by a newer version"):
        progress.restore(as_bytes(content(version=3)), "mine.json")
    assert progress_file.read_bytes() == before


@pytest.mark.parametrize("version", [1, 2])
def test_every_part_of_an_exported_file_is_refused(version):
    fill()
    exported = progress.export() if version == 2 else VERSION_1
    for length in range(len(exported) - 1):  # the last byte is a line end
        with pytest.raises(ProgressError):
            progress.restore(exported[:length])
