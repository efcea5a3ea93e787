"""The report on a class: every number of it by hand, and nobody named."""

import json
import os
import re
import sys
import time
import zipfile
from html.parser import HTMLParser

import pytest

from course_utils import progress
from course_utils.exercises import gradient_descent as ex
from course_utils.exercises import start_here
from course_utils.exercises.catalogue import all_exercises
from course_utils.progress import ExerciseRecord, Progress, QuestionRecord, version_1
from course_utils.progress.format import text_of
from tests.progress.support import DAMAGED, VERSION_1, as_bytes, content
from tools.class_report import handed_in as files
from tools.class_report.__main__ import main
from tools.class_report.counts import count, first_sentence
from tools.class_report.handed_in import IN_A_HOME, Reason, handed_in

STEP = ex.CHAPTER.exercises[1]  # 3.2 gradient_step
QUESTION = ex.CHAPTER.questions[0]
TASK = start_here.CHAPTER.tasks[0]
MARK = "Ada-Lovelace"
HAS_LINKS = sys.platform != "win32"  # there a link takes an administrator


def passed_at(second):
    return f"2026-11-{1 + second // 3600:02}T10:{second // 60 % 60:02}:{second % 60:02}+00:00"


def learner(number, attempts=1, *, passes=True, mistakes=None, wrong=False, best=None, **fields):
    """Return the file of somebody who tried exercise 3.2 and answered question 3.a."""
    at = passed_at(number) if passes else None
    others = {"start_here.scale_pixels": ExerciseRecord(1, passed_at=passed_at(number + 1800))}
    question = QuestionRecord(1 + wrong, first_correct=not wrong, correct=True, revisit=wrong)
    return text_of(
        Progress(
            {STEP.key: ExerciseRecord(attempts, passed_at=at, **fields), **others},
            {QUESTION.key: question},
            scores={} if best is None else {TASK.key: best},
            mistakes={STEP.key: mistakes} if mistakes else {},
        )
    )


def class_in(folder, files, name="student {}.json"):
    folder.mkdir(parents=True, exist_ok=True)
    for number, text in enumerate(files):
        folder.joinpath(name.format(number)).write_bytes(text)
    return folder


def a_class():
    """Return eleven files: whoever reads this can count them."""
    target = TASK.target
    return [
        learner(1, 1),
        learner(2, 1, best=target + 1),
        learner(3, 2, mistakes={"ascent": 1}, best=target),
        learner(4, 2, mistakes={"ascent": 1}, best=target + 1),
        learner(5, 3, mistakes={"ascent": 1, "only_the_step": 1}, wrong=True),
        learner(6, 5, mistakes={"ascent": 2, "only_the_step": 1}, wrong=True),  # held up
        learner(7, 9, mistakes={"ascent": 4, "only_the_step": 3}, wrong=True),  # held up
        learner(8, 2, solution_shown=True, revisit=True, wrong=True),  # held up
        learner(9, 3, solution_shown=True, revisit=True, wrong=True),  # held up
        learner(10, 4, passes=False, solution_shown=True, revisit=True, wrong=True),  # held up
        learner(11, 4, passes=False, mistakes={"divided_by_gradient": 2}),  # held up
    ]


def report(capsys, *arguments):
    """Return the exit status, what was printed, and what went to the error stream."""
    status = main([str(each) for each in arguments])
    printed = capsys.readouterr()
    return status, printed.out, printed.err


# Counts


@pytest.fixture
def counted(tmp_path):
    return count(handed_in(class_in(tmp_path / "class", a_class())).learners)


def of_chapter(counted, number):
    return next(each for each in counted.chapters if each.chapter.number == number)


def test_an_exercise_is_counted(counted):
    step = next(each for each in of_chapter(counted, 3).exercises if each.exercise is STEP)
    assert len(counted.learners) == 11
    sizes = [len(g) for g in (step.tried, step.passed, step.solution, step.revisit, step.held_up)]
    assert sizes == [11, 9, 3, 3, 6]
    assert step.attempts == 3  # of 1 1 2 2 2 3 3 4 4 5 9


def test_mistakes_are_counted_by_learners_and_times(counted):
    step = next(each for each in of_chapter(counted, 3).exercises if each.exercise is STEP)
    assert [(each.key, len(each.learners), each.times) for each in step.mistakes] == [
        ("3.2 ascent", 5, 9),
        ("3.2 only_the_step", 3, 5),
        ("3.2 divided_by_gradient", 1, 2),
    ]
    for each in step.mistakes:
        known = next(m for m in STEP.misconceptions if each.key.endswith(f" {m.id}"))
        assert " ".join(known.message.split()).startswith(each.sentence)


def test_questions_and_open_tasks_are_counted(counted):
    question = of_chapter(counted, 3).questions[0]
    assert question.question is QUESTION
    assert (len(question.answered), len(question.wrong)) == (11, 6)
    (task,) = (each for each in of_chapter(counted, 0).tasks if each.task is TASK)
    figures = (len(task.tried), len(task.reached), task.best)
    reached = sum(map(TASK.reached, (TASK.target, TASK.target + 1, TASK.target + 1)))
    assert figures == (3, reached, TASK.target + 1)


def test_what_holds_up_most_comes_first(counted):
    assert [each.chapter.number for each in counted.chapters] == [3, 0]
    assert of_chapter(counted, 3).exercises[0].exercise is STEP
    first, second = counted.topics
    assert first.exercise is STEP
    assert second.question is QUESTION  # more than half were wrong
    assert {each.number for each in counted.not_begun} >= {1, 2, 4, 5}


def test_a_question_that_most_answered_rightly_is_no_topic(tmp_path):
    folder = class_in(tmp_path, [learner(n, wrong=n < 3) for n in range(6)])
    assert count(handed_in(folder).learners).topics == ()


def test_the_first_sentence_of_every_message_says_something():
    for exercise in all_exercises():
        for mistake in exercise.known_mistakes:
            assert 12 <= len(sentence := first_sentence(mistake)) < 400, (exercise.id, mistake.id)
            assert not sentence.endswith("things at once.")


# What is printed


def test_the_report_prints_what_was_counted(tmp_path, capsys):
    status, text, errors = report(capsys, class_in(tmp_path / "class", a_class()))
    assert (status, errors) == (0, "")
    lines = [" ".join(line.split()) for line in text.splitlines()]
    assert lines[0] == "Class report: 11 learners"
    assert "3.2 gradient_step 6 9 of 11 3 3 3" in lines
    assert "1. Exercise 3.2 gradient_step: held up 6; 11 learners tried, 9 passed." in lines
    assert "2. Question 3.a: wrong at first for 6 of 11." in lines
    assert any(line.startswith("3.2 ascent, 5 learners, 9 times: ") for line in lines)
    assert any(
        line.startswith("3.2 divided_by_gradient, fewer than 3 learners: ") for line in lines
    )
    assert "questions wrong at first: 3.a 6 of 11" in lines
    assert f"open task {TASK.name}: 3 learners with a figure, median" in text
    assert max(map(len, text.splitlines())) <= 110


def test_small_groups_are_not_counted_out(tmp_path, capsys):
    files = [learner(n, 1) for n in range(5)]
    files += [learner(n, 2, mistakes={"ascent": 7}, solution_shown=True) for n in (5, 6)]
    folder = class_in(tmp_path, files)
    page = tmp_path / "report.html"
    text = report(capsys, folder, "--html", page)[1]
    row = re.search(r"3\.2 gradient_step .*", text)[0]
    assert row.split() == ["3.2", "gradient_step", *"07", "of", *"71", "fewer", "than", *"30"]
    assert "3.2 ascent, fewer than 3 learners: " in text
    assert "14 times" not in text + page.read_text(encoding="utf-8")
    named = report(capsys, folder, "--names")[1]
    assert "3.2 ascent, 2 learners, 14 times: " in named


def test_a_class_of_two_is_reported_on_only_by_name(tmp_path, capsys):
    folder = class_in(tmp_path / "two", a_class()[:2])
    status, text, _ = report(capsys, folder)
    assert status == 0
    assert text.splitlines()[0] == "Class report: fewer than 3 learners"
    assert "3.2" not in text
    assert "add --names" in text
    assert "3.2 gradient_step" in report(capsys, folder, "--names")[1]


def test_nobody_to_report_on_is_an_error(tmp_path, capsys):
    assert report(capsys, tmp_path)[::2] == (
        1,
        "error: No progress file with anything in it was found.\n",
    )
    status, _, errors = report(capsys, tmp_path / MARK)
    assert status == 1
    assert errors.startswith("error: The folder cannot be read: ")
    assert MARK not in errors


# Where files lie


def test_folders_and_zip_files_are_searched(tmp_path, capsys):
    texts = a_class()
    class_in(tmp_path / "Ada_1_assignsubmission_file", texts[:1], "neural-networks-progress.json")
    class_in(tmp_path / "week 3" / "group b", texts[1:3])
    with zipfile.ZipFile(tmp_path / "inner.zip", "w") as inner:
        inner.writestr("neural-networks-hands-on/progress.json", texts[3])
        inner.writestr("neural-networks-hands-on/notebooks/01.ipynb", "{}")
    with zipfile.ZipFile(tmp_path / "all.ZIP", "w", zipfile.ZIP_DEFLATED) as archive:
        for number, text in enumerate(texts[4:8]):
            archive.writestr(f"Student {number}/progress.json", text)
        archive.writestr("__MACOSX/Student 0/._progress.json", b"\x00\x05")
        archive.write(tmp_path / "inner.zip", "home/course.zip")
    (tmp_path / "inner.zip").unlink()
    found = handed_in(tmp_path)
    assert len(found.learners) == 8
    assert found.left_out == {
        Reason.OTHER: ["all.ZIP/home/course.zip/neural-networks-hands-on/notebooks/01.ipynb"]
    }
    assert len(handed_in(tmp_path / "all.ZIP").learners) == 5
    assert "Class report: 8 learners" in report(capsys, tmp_path)[1]


def test_on_a_hub_only_each_homes_own_file_is_read(tmp_path):
    for number, text in enumerate(a_class()):
        home = tmp_path / f"jupyter-{number}"
        (home / IN_A_HOME).parent.mkdir(parents=True)
        (home / IN_A_HOME).write_bytes(text)
        (home / "downloads").mkdir()
        (home / "downloads" / "neural-networks-progress.json").write_bytes(a_class()[0])
    (tmp_path / "not a learner").mkdir()
    (tmp_path / "not a learner" / "progress.json").write_bytes(learner(99))
    found = handed_in(tmp_path)
    assert [each.name for each in found.learners] == [
        f"jupyter-{n}" for n in (0, 1, 10, *range(2, 10))
    ]
    assert found.left_out == {}


def test_a_hub_keeps_the_file_where_the_report_looks(monkeypatch):
    monkeypatch.delenv(progress.FILE_VARIABLE)
    if sys.platform == "linux":
        monkeypatch.delenv("XDG_DATA_HOME", raising=False)
        assert progress.progress_file().parts[-len(IN_A_HOME.parts) :] == IN_A_HOME.parts


def test_what_the_course_itself_has_written_is_read(tmp_path, monkeypatch):
    for number in range(3):
        monkeypatch.setenv(progress.FILE_VARIABLE, str(tmp_path / "homes" / f"{number}.json"))
        STEP.check(STEP.misconceptions[0].function)
        (tmp_path / "class").mkdir(exist_ok=True)
        (tmp_path / "class" / f"{number}.json").write_bytes(progress.export())
    counted = count(handed_in(tmp_path / "class").learners)
    (mistake,) = of_chapter(counted, 3).exercises[0].mistakes
    key = f"{STEP.id} {STEP.misconceptions[0].id}"
    assert (mistake.key, len(mistake.learners), mistake.times) == (key, 3, 3)


def test_files_of_the_first_version_count(tmp_path):
    (tmp_path / "old.json").write_bytes(VERSION_1)
    (found,) = handed_in(tmp_path).learners
    written = json.loads(VERSION_1)["exercises"]
    known = {version_1.EXERCISE_NAMES[key] for key in written if key in version_1.EXERCISE_NAMES}
    assert known
    assert set(found.progress.exercises) == known


def test_what_this_course_does_not_have_is_overlooked(tmp_path):
    unknown = {"gone.exercise": vars(ExerciseRecord(2)), STEP.key: vars(ExerciseRecord(2))}
    mistakes = {STEP.key: {MARK.replace("-", "_"): 3}, "gone.exercise": {"ascent": 1}}
    text = as_bytes(content(exercises=unknown, mistakes=mistakes))
    found = handed_in(class_in(tmp_path, [text]))
    assert set(found.learners[0].progress.exercises) == {STEP.key}
    assert of_chapter(count(found.learners), 3).exercises[0].mistakes == ()


# Files that say nothing


def reasons(found):
    return {reason: len(names) for reason, names in found.left_out.items()}


def test_damaged_and_foreign_files_are_counted(tmp_path, capsys):
    class_in(tmp_path, map(as_bytes, DAMAGED.values()), "damaged {}.json")
    class_in(tmp_path, a_class()[:3])
    (tmp_path / "newer.json").write_bytes(as_bytes(content(version=3)))
    (tmp_path / "empty.json").write_bytes(as_bytes(content()))
    (tmp_path / "progress.version-1.json").write_bytes(VERSION_1)
    (tmp_path / "progress.damaged-2.json").write_bytes(b"")
    (tmp_path / "essay.docx").write_bytes(b"PK")
    (tmp_path / "broken.zip").write_bytes(b"PK\x03\x04 and no more")
    (tmp_path / "large.json").write_bytes(b" " * (files.LARGEST + 1))
    found = handed_in(tmp_path)
    assert len(found.learners) == 3
    assert reasons(found) == {
        Reason.DAMAGED: len(DAMAGED) + 1,
        Reason.NEWER: 1,
        Reason.LARGE: 1,
        Reason.EMPTY: 1,
        Reason.COPY: 2,
        Reason.OTHER: 1,
    }
    text = report(capsys, tmp_path)[1]
    assert f"left out: {len(DAMAGED) + 1} files: damaged, or no progress file" in text
    assert "left out: fewer than 3 files: nothing in it yet" in text


if HAS_LINKS:

    def test_links_and_pipes_are_not_followed(tmp_path):
        folder = class_in(tmp_path / "class", a_class()[:3])
        secret = class_in(tmp_path / "elsewhere", [learner(50)])
        (folder / "link.json").symlink_to(secret / "student 0.json")
        (folder / "folder").symlink_to(secret)
        (folder / "loop").symlink_to(folder)
        os.mkfifo(folder / "pipe.json")
        found = handed_in(folder)
        assert len(found.learners) == 3
        assert reasons(found) == {Reason.LINK: 4}

    def test_a_home_that_leads_elsewhere_is_none(tmp_path):
        for number, text in enumerate(a_class()[:2]):
            file = tmp_path / f"jupyter-{number}" / IN_A_HOME
            file.parent.mkdir(parents=True)
            file.write_bytes(text)
        (tmp_path / "jupyter-2").mkdir()
        (tmp_path / "jupyter-2" / ".local").symlink_to(tmp_path / "jupyter-0" / ".local")
        (tmp_path / "jupyter-3" / IN_A_HOME).parent.mkdir(parents=True)
        (tmp_path / "jupyter-3" / IN_A_HOME).symlink_to(tmp_path / "jupyter-0" / IN_A_HOME)
        found = handed_in(tmp_path)
        assert [each.name for each in found.learners] == ["jupyter-0", "jupyter-1"]
        assert found.left_out == {Reason.LINK: ["jupyter-3"]}


def test_the_same_learner_counts_once(tmp_path):
    early, late = learner(1, 1), learner(1, 4, wrong=True)
    folder = class_in(tmp_path, [early, late, early, learner(2), learner(3)])
    found = handed_in(folder)
    assert [each.name for each in found.learners] == [f"student {n}.json" for n in (1, 3, 4)]
    assert reasons(found) == {Reason.SAME: 2}


def test_two_learners_who_have_done_the_same_so_far_are_two(tmp_path):
    begun = text_of(Progress({}, {QUESTION.key: QuestionRecord(1, True, True)}))
    same_second = text_of(Progress({STEP.key: ExerciseRecord(1, passed_at=passed_at(7))}, {}))
    assert (
        len(handed_in(class_in(tmp_path, [begun, begun, same_second, same_second])).learners) == 4
    )


def test_a_member_that_unpacks_without_end_is_not_read_to_its_end(tmp_path):
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("progress.json", bytes(100_000_000))
        archive.writestr("inner.zip", bytes(files.LARGEST_INNER_ZIP + 1))
        link = zipfile.ZipInfo("link.json")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    start = time.perf_counter()
    assert reasons(handed_in(tmp_path)) == {Reason.LARGE: 2, Reason.LINK: 1}
    assert time.perf_counter() - start < 1


def test_a_damaged_member_spoils_no_other(tmp_path):
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.writestr("a.json", learner(1))
        archive.writestr("a.json.zip", b"no zip")
        archive.writestr("b.json", learner(2))
    text = (tmp_path / "all.zip").read_bytes()
    (tmp_path / "all.zip").write_bytes(text.replace(b'"attempts": 1', b'"attempts": 2', 1))
    found = handed_in(tmp_path)
    assert [each.name for each in found.learners] == ["all.zip/b.json"]
    assert reasons(found) == {Reason.DAMAGED: 2}


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_members_of_the_same_name_are_two(tmp_path):
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        for number in range(3):
            archive.writestr("progress.json", learner(number))
    names = [each.name for each in handed_in(tmp_path).learners]
    assert names == ["all.zip/progress.json" + again for again in ("", " (2)", " (3)")]


def test_there_is_an_end_to_files_and_folders(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "MOST_FILES", 4)
    class_in(tmp_path / "many", a_class())
    found = handed_in(tmp_path / "many")
    assert (len(found.learners), reasons(found)) == (4, {Reason.MANY: 1})
    deep = tmp_path.joinpath("deep", *"d" * (files.MOST_LEVELS + 5))
    deep.mkdir(parents=True)
    assert reasons(handed_in(tmp_path / "deep")) == {Reason.UNREADABLE: 1}


# Names


def test_no_name_of_a_file_or_folder_is_told(tmp_path, capsys):
    root = tmp_path / MARK
    class_in(root / f"{MARK}_1", a_class(), MARK + " {}.json")
    class_in(root / f"{MARK}_2", map(as_bytes, DAMAGED.values()), MARK + " {}.json")
    class_in(root / f"{MARK}_3", a_class()[:2], MARK + " {}.json")
    (root / f"{MARK}.docx").write_bytes(b"")
    (root / f"{MARK}.zip").write_bytes(b"PK")
    (root / f"{MARK}.json").write_bytes(as_bytes(content(version=7)))
    for inside in (STEP.key, MARK):
        record = content(
            exercises={inside: vars(ExerciseRecord(1)), MARK: vars(ExerciseRecord(1))},
            questions={MARK: vars(QuestionRecord())},
            mistakes={STEP.key: {"Ada_Lovelace": 4}},
            choices={QUESTION.key: MARK},
            scores={MARK: 0.5},
            answers={STEP.key: f"def gradient_step(): # {MARK}"},
        )
        (root / f"{MARK} {inside}.json").write_bytes(as_bytes(record))
    page = tmp_path / f"{MARK}.html"
    status, text, errors = report(capsys, root, "--html", page)
    assert status == 0
    everything = (text + errors + page.read_text(encoding="utf-8")).lower()
    for part in ("ada", "lovelace"):
        assert not re.search(rf"\b_?{part}", everything)
    assert MARK in report(capsys, root, "--names", "--html", page)[1]
    assert MARK in page.read_text(encoding="utf-8")


def test_with_names_it_says_who_is_held_up(tmp_path, capsys):
    folder = class_in(tmp_path, a_class())
    text = " ".join(report(capsys, folder, "--names")[1].split())
    held_up = ", ".join(f"student {n}.json" for n in (10, 5, 6, 7, 8, 9))
    assert f"11 learners tried, 9 passed. ({held_up})" in text
    assert "student 9.json: exercises passed: 1, to revisit: 1, questions answered: 1" in text


def test_a_name_may_hold_anything(tmp_path, capsys):
    names = ["<b>{}\u202e", "进度 {}", "a&b {}"] + (["\x1b[31m{}\n"] if HAS_LINKS else [])
    for number, name in enumerate(names):
        class_in(tmp_path, [learner(number)], name + ".json")
    page = tmp_path / "page"
    text = report(capsys, tmp_path, "--names", "--html", page)[1]
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "<b>" not in page.read_text(encoding="utf-8")


# The page


class Page(HTMLParser):
    """The tags of a page, which have to close, and the text of its cells."""

    def __init__(self, source):
        super().__init__()
        self.open, self.tags, self.rows = [], [], []
        self.feed(source)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "br"):
            self.open.append(tag)
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if {"td", "th"} & set(self.open):
            self.rows[-1][-1] += data


@pytest.fixture
def page(tmp_path, capsys):
    folder = class_in(tmp_path / "class", a_class())
    report(capsys, folder, "--html", tmp_path / "report.html")
    return Page((tmp_path / "report.html").read_text(encoding="utf-8"))


def test_the_page_says_the_same_with_bars(page):
    (row,) = (row for row in page.rows if row[0].startswith("3.2 gradient_step"))
    assert row[1:] == ["6", "9 of 11", "3", "3", "3"]
    assert "3.2 ascent, 5 learners, 9 times: " in row[0]
    assert next(row for row in page.rows if row[0] == "3.a")[2] == "6 of 11"
    widths = {attrs["style"] for _, attrs in page.tags if "style" in attrs}
    assert {"width:55%", "width:82%"} <= widths  # 6 and 9 of 11


def test_the_page_loads_nothing_and_runs_nothing(page):
    tags = {tag for tag, _ in page.tags}
    assert not tags & {"script", "link", "img", "iframe", "object", "form", "svg"}
    assert not any({"src", "href", "onclick"} & set(attrs) for _, attrs in page.tags)
    policies = [attrs for _, attrs in page.tags if attrs.get("http-equiv")]
    assert policies[0]["content"].startswith("default-src 'none'")


def test_the_page_can_be_read_aloud(page):
    assert dict(page.tags)["html"] == {"lang": "en"}
    tags = [tag for tag, _ in page.tags]
    assert tags.count("h1") == tags.count("main") == tags.count("title") == 1
    assert tags.count("caption") == tags.count("table") > 1
    assert all(attrs["scope"] in ("row", "col") for tag, attrs in page.tags if tag == "th")
    bars = [attrs for _, attrs in page.tags if attrs.get("class") == "bar"]
    assert bars
    assert all(attrs["aria-hidden"] == "true" for attrs in bars)


def test_a_page_that_cannot_be_written_is_a_message(tmp_path, capsys):
    folder = class_in(tmp_path / "class", a_class())
    status, _, errors = report(capsys, folder, "--html", tmp_path / "missing" / "page.html")
    assert status == 1
    assert errors.startswith("error: The page cannot be written: No such file")


def test_two_hundred_full_files_take_a_few_seconds(tmp_path, capsys):
    texts = []
    for number in range(200):
        times = iter(range(10_000))
        exercises = {
            each.key: ExerciseRecord(9, 3, True, f"{number} {next(times)}", True)
            for each in all_exercises()
        }
        mistakes = {
            each.key: {mistake.id: 9 for mistake in each.misconceptions[:20]}
            for each in all_exercises()
        }
        texts.append(text_of(Progress(exercises, {}, mistakes=mistakes)))
    folder = class_in(tmp_path / "class", texts)
    start = time.perf_counter()
    text = report(capsys, folder, "--html", tmp_path / "page.html")[1]
    assert time.perf_counter() - start < 10
    assert text.startswith("Class report: 200 learners")
