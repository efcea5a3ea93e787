"""What the tests of the progress file share."""

import json
from pathlib import Path

from course_utils import progress
from course_utils.progress import ExerciseRecord, QuestionRecord

EXERCISE = vars(ExerciseRecord())
QUESTION = vars(QuestionRecord())
NEURON, SIGMOID, RELU = "forward_pass.neuron", "forward_pass.sigmoid", "forward_pass.relu"
RANGE, BATCH = "forward_pass.sigmoid_range", "forward_pass.batch_shape"

VERSION_1 = Path(__file__).with_name("data").joinpath("version-1.json").read_text().encode()
"""Written by the course as it was with version 1; git may have changed its line ends."""


def fill():
    """Record a little of everything."""
    progress.record_attempt(NEURON, passed=False)
    progress.record_attempt(NEURON, passed=True)
    progress.record_hint(SIGMOID)
    progress.record_solution(SIGMOID)
    progress.record_answer(RANGE, correct=False)


READING = (progress.load, progress.export)
CHANGING = (progress.check_writable, fill)


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def raising(error):
    def fail(*args, **kwargs):
        raise error

    return fail


def content(**changes):
    return {"version": 2, "exercises": {}, "questions": {}} | changes


def exercise(**fields):
    """Return the content of a file with one exercise."""
    return content(exercises={NEURON: {**EXERCISE, **fields}})


def question(**fields):
    """Return the content of a file with one question."""
    return content(questions={RANGE: {**QUESTION, **fields}})


def as_bytes(written):
    return written if isinstance(written, bytes) else json.dumps(written).encode()


def record(**fields):
    """Return an exercise as version 1 wrote it."""
    return {"attempts": 1, "hints": 0, "solution_shown": False, "passed_at": None} | fields


DAMAGED = {
    "empty": b"",
    "zeros": bytes(4096),
    "text": b"progress: 100 %",
    "not UTF-8": b'{"version": 2, "exercises": {"\xff\xfe": {}}}',
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
    "version as float": content(version=2.0),
    "version as bool": content(version=True),
    "only a version": b'{"version": 2}',
    "exercises missing": b'{"version": 2, "questions": {}}',
    "exercises as list": content(exercises=[]),
    "questions null": content(questions=None),
    "record null": content(exercises={NEURON: None}),
    "record without fields": content(exercises={NEURON: {}}),
    "unknown field": exercise(score=3),
    "other kind of record": content(exercises={NEURON: QUESTION}),
    "attempts as text": exercise(attempts="3"),
    "attempts as float": exercise(attempts=3.5),
    "attempts as bool": exercise(attempts=True),
    "attempts below zero": exercise(attempts=-5),
    "more attempts than anybody makes": exercise(attempts=10**400),
    "more hints than Python prints": as_bytes(exercise(hints=7)).replace(b"7", b"7" * 5000),
    "one hint too many": exercise(hints=10**9 + 1),
    "answers below zero": question(answers=-1),
    "endless answers": as_bytes(question(answers=7)).replace(b"7", b"1e999"),
    "no number of answers": question(answers=float("nan")),
    "time as number": exercise(passed_at=2030),
    "shown as number": exercise(solution_shown=1),
    "mark null": exercise(revisit=None),
    "mark of a question as text": question(revisit="no"),
    "correct null": question(correct=None),
    "first answer as number": question(first_correct=0),
    "one of two wrong": content(exercises={NEURON: EXERCISE, RELU: {**EXERCISE, "hints": []}}),
    "version 1, no field": {**content(version=1), "exercises": {"1.1": {}}},
    "version 1, below zero": {**content(version=1), "exercises": {"1.1": record(attempts=-5)}},
    "version 1, with a mark": {**content(version=1), "exercises": {"1.1": record(revisit=True)}},
    "version 1, huge": {**content(version=1), "exercises": {"1.1": record(hints=10**400)}},
}
