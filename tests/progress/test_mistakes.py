"""Which known mistakes were recognised, and how often."""

import json

import pytest

from course_utils import progress
from course_utils.checking import Case, exercise
from course_utils.exercises import all_exercises
from course_utils.progress import ExerciseRecord, Progress, format
from course_utils.progress.records import MOST, MOST_MISTAKES
from tests.progress.support import EXERCISE, NEURON, RELU, as_bytes, content


def failed(*mistakes, key=NEURON):
    assert progress.record_attempt(key, passed=False, mistakes=mistakes) is None


def test_each_recognition_counts():
    failed("bias_missing")
    failed()
    failed("bias_missing", "bias_for_each_input")
    failed("negative_stays", key=RELU)
    assert progress.load().mistakes == {
        NEURON: {"bias_missing": 2, "bias_for_each_input": 1},
        RELU: {"negative_stays": 1},
    }
    assert progress.load().exercises[NEURON] == ExerciseRecord(attempts=3)


def test_after_the_first_pass_none_is_counted_and_none_is_forgotten():
    failed("bias_missing")
    progress.record_attempt(NEURON, passed=True)
    failed("bias_missing", "bias_for_each_input")
    assert progress.load().mistakes == {NEURON: {"bias_missing": 1}}


def test_attempt_and_mistake_are_one_write(monkeypatch):
    written = []
    monkeypatch.setattr(
        "course_utils.progress.file.Stored.write", lambda self, saved: written.append(saved)
    )
    failed("bias_missing")
    assert [(each.exercises[NEURON].attempts, each.mistakes) for each in written] == [
        (1, {NEURON: {"bias_missing": 1}})
    ]


def test_only_so_many_are_remembered_and_those_go_on_counting():
    names = [f"mistake_{number:02}" for number in range(MOST_MISTAKES + 5)]
    for _ in range(2):
        for name in names:
            failed(name)
    assert progress.load().mistakes == {NEURON: dict.fromkeys(names[:MOST_MISTAKES], 2)}


def test_counts_end_somewhere(progress_file):
    progress_file.write_bytes(as_bytes(content(mistakes={NEURON: {"bias_missing": MOST}})))
    failed("bias_missing")
    assert progress.load().mistakes == {NEURON: {"bias_missing": MOST}}


@pytest.mark.parametrize(
    "damage",
    [
        None,
        3,
        ["bias_missing"],
        {NEURON: ["bias_missing"]},
        {NEURON: None, RELU: 3},
        {NEURON: {}},
        {NEURON: {"bias_missing": 0}},
        {NEURON: {"bias_missing": -1}},
        {NEURON: {"bias_missing": MOST + 1}},
        {NEURON: {"bias_missing": 1.5, "other": True, "another": "1"}},
        {NEURON: {"return w @ x": 1}},
        {NEURON: {"Ada Lovelace": 1}},
        {NEURON: {"a" * (format.MOST_LETTERS + 1): 1}},
    ],
)
def test_what_cannot_be_is_left_out_and_the_rest_is_read(progress_file, damage):
    whole = content(mistakes=damage, exercises={NEURON: {**EXERCISE, "attempts": 4}})
    progress_file.write_bytes(as_bytes(whole))
    assert progress.load() == Progress({NEURON: ExerciseRecord(attempts=4)}, {})
    failed("bias_missing")
    assert progress.load().mistakes == {NEURON: {"bias_missing": 1}}


def test_of_too_many_the_most_frequent_are_read(progress_file):
    counts = {f"mistake_{number:02}": 1 + number for number in range(MOST_MISTAKES + 7)}
    progress_file.write_bytes(as_bytes(content(mistakes={NEURON: {**counts, "a b": 99}})))
    assert progress.load().mistakes == {NEURON: dict(list(counts.items())[7:])}


def test_mistakes_travel(progress_file):
    failed("bias_missing", "bias_for_each_input")
    failed("bias_missing")
    exported = progress.export()
    progress_file.unlink()
    failed("bias_missing", "weights_missing")
    failed("negative_stays", key=RELU)
    for _ in range(2):  # the second time nothing is new
        progress.restore(exported)
        assert progress.load().mistakes == {
            NEURON: {"bias_missing": 2, "bias_for_each_input": 1, "weights_missing": 1},
            RELU: {"negative_stays": 1},
        }


def test_two_files_with_other_mistakes_stay_within_the_bound():
    for number in range(MOST_MISTAKES):
        failed(f"mine_{number:02}")
    others = {f"other_{number:02}": 2 for number in range(MOST_MISTAKES)}
    progress.restore(as_bytes(content(mistakes={NEURON: others})))
    assert progress.load().mistakes == {NEURON: others}


def test_a_chapter_that_was_renamed_keeps_its_mistakes(progress_file):
    ((old, new),) = format.RENAMED.items()
    mistakes = {f"{old}.attention": {"no_mask": 2}, f"{new}.attention": {"no_mask": 1, "sum": 1}}
    progress_file.write_bytes(as_bytes(content(mistakes=mistakes)))
    assert progress.load().mistakes == {f"{new}.attention": {"no_mask": 2, "sum": 1}}


def test_every_mistake_has_a_name_that_may_be_kept():
    for each in all_exercises():
        for mistake in each.known_mistakes:
            found = format.parsed(as_bytes(content(mistakes={each.key: {mistake.id: 1}})), "")
            assert found.progress.mistakes == {each.key: {mistake.id: 1}}


# What a check records


@pytest.fixture
def double():
    @exercise(cases=lambda: [Case("three", 3.0, 1.0), Case("zero", 0.0, 2.0)], hints=("?",))
    def both(x, y):
        return [2 * x, y + 1]

    @both.misconception("This multiplies x by itself.")
    def squared(x, y):
        return [x * x, y + 1]

    @both.misconception("One is missing.")
    def one_missing(x, y):
        return [2 * x, y]

    both.key = "tests.both"
    return both


@pytest.mark.parametrize(
    ("answer", "recorded"),
    [
        (lambda x, y: [x * x, y + 1], {"squared": 1}),
        (lambda x, y: [x * x, y], {"squared": 1, "one_missing": 1}),
        (lambda x, y: [-2 * x, -y - 1], {}),
        (lambda x, y: 1 / 0, {}),
    ],
)
def test_a_check_records_what_it_recognised(double, answer, recorded):
    double.check(answer)
    assert progress.load().mistakes.get("tests.both", {}) == recorded
    assert progress.load().exercises["tests.both"].attempts == 1


def test_a_change_that_repairs_nothing_is_a_mistake(double):
    @double.broken("Three comes back as 12.")
    def as_given(x, y):
        return [x * 4, y + 1]

    double.check(lambda x, y: [x + x + x + x, y + 1])
    assert progress.load().mistakes == {"tests.both": {"as_given": 1}}


def test_neither_source_nor_message_is_recorded(double, progress_file):
    double.check(lambda x, y: [x * x, y + 1])
    saved = json.loads(progress_file.read_bytes())
    assert saved["mistakes"] == {"tests.both": {"squared": 1}}
    assert "lambda" not in progress_file.read_text()
    assert "multiplies" not in progress_file.read_text()
