import hashlib
import os
import stat

import psutil
import pytest

from tests.tiny import code, notebook
from tools import classroom_load as classroom
from tools import notebooks as tool

PASSED_AT = "2026-01-01T00:00:00+00:00"
FAILS = """\
import os
if "learner-2" in os.environ["COURSE_PROGRESS_FILE"]:
    os._exit(1)
1 / 0"""


def progress(attempts, passed_at=None, **others):
    record = {"attempts": attempts, "passed_at": passed_at}
    return {"version": 2, "exercises": {"forward_pass.neuron": record}, "questions": others}


def class_of(folder, *files):
    return [
        classroom.Learner(number, folder / name / "progress.json")
        for number, name in enumerate(files, start=1)
    ]


# A class


def test_two_learners_with_one_progress_file_are_noticed(tmp_path):
    learners = class_of(tmp_path, "own", "shared", "shared")
    report = classroom.hold_class(learners, tmp_path / "server")
    assert report.problems
    assert {problem.split(":")[0] for problem in report.problems} <= {"learner 2", "learner 3"}
    own = classroom.recorded(learners[0].progress_file)
    assert own["exercises"]["forward_pass.neuron"]["attempts"] == 1
    assert len(report.work) == 3
    assert all(each.seconds > 0 and 100 < each.peak_mb < 2000 for each in report.work)
    assert [each.pid for each in report.work if psutil.pid_exists(each.pid)] == []


def test_what_goes_wrong_in_a_kernel_is_named(tmp_path, monkeypatch):
    chapters = tmp_path / "notebooks"
    cells = [code(FAILS, "fails"), code("def neuron(): ...", "ex-01-neuron-stub")]
    tool.write(chapters / classroom.CHAPTER, notebook(*cells, code("neuron", "ex-01-neuron-check")))
    monkeypatch.setattr(tool, "NOTEBOOKS", chapters)
    monkeypatch.setattr(classroom, "COURSE_FOLDERS", ("course_utils",))
    learners = class_of(tmp_path, "learner-1", "learner-2")
    report = classroom.hold_class(learners, tmp_path / "server")
    assert sorted(report.problems) == [
        "learner 1: answers given: 1, passed: yes; in the progress file: 0, passed: no",
        "learner 1: cell fails: ZeroDivisionError: division by zero",
        "learner 2: answers given: 2, passed: no; in the progress file: 0, passed: no",
        "learner 2: cell fails: the kernel died",
    ]
    assert (report.lost, report.work) == (3, ())


# The course folder


def test_the_course_is_read_only_while_the_class_lasts(tmp_path, monkeypatch):
    chapters = tmp_path / "course" / "notebooks"
    chapters.mkdir(parents=True)
    (chapters / "01.ipynb").write_text("{}")
    monkeypatch.setattr(tool, "ROOT", chapters.parent)
    monkeypatch.setattr(classroom, "COURSE_FOLDERS", ("notebooks",))
    copy = tmp_path / "copy"
    copy.mkdir()
    writable = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
    with classroom.read_only_course(copy):
        file = copy / "notebooks" / "01.ipynb"
        assert not file.stat().st_mode & writable
        if os.name == "posix":
            assert not file.parent.stat().st_mode & writable
    assert file.stat().st_mode & stat.S_IWUSR
    assert classroom.checksums(copy) == {
        "notebooks": "",
        "notebooks/01.ipynb": hashlib.sha256(b"{}").hexdigest(),
    }


def test_changes_of_the_course_are_named():
    before = {"kept": "1", "changed": "1", "removed": "1"}
    after = {"kept": "1", "changed": "2", "added": "1"}
    assert classroom.changes(before, before) == []
    assert [line.rpartition(" ")[2] for line in classroom.changes(before, after)] == [
        "added",
        "changed",
        "removed",
    ]


# Progress files


@pytest.mark.parametrize(
    ("number", "content"), [(3, progress(3, PASSED_AT)), (4, progress(4)), (1, progress(1, "now"))]
)
def test_what_the_learner_did_is_no_difference(tmp_path, number, content):
    assert classroom.difference(classroom.Learner(number, tmp_path), content) is None


@pytest.mark.parametrize(
    ("number", "content", "said"),
    [
        (3, {}, "given: 3, passed: yes; in the progress file: 0, passed: no"),
        (3, progress(2, PASSED_AT), "in the progress file: 2, passed: yes"),
        (3, progress(3), "in the progress file: 3, passed: no"),
        (4, progress(5), "given: 4, passed: no; in the progress file: 5, passed: no"),
        (4, progress(4, PASSED_AT), "in the progress file: 4, passed: yes"),
        (4, progress(4, sigmoid_range={}), "holds what this learner did not do"),
        (4, {"exercises": {**progress(4)["exercises"], "forward_pass.sigmoid": {}}}, "did not do"),
    ],
)
def test_what_is_lost_or_foreign_is_a_difference(tmp_path, number, content, said):
    problem = classroom.difference(classroom.Learner(number, tmp_path), content)
    assert problem.startswith(f"learner {number}: ")
    assert said in problem


def test_a_damaged_file_holds_nothing(tmp_path):
    file = tmp_path / "progress.json"
    assert classroom.recorded(file) == {}
    file.write_text('{"exercises": ')
    assert classroom.recorded(file) == {}


def test_no_two_learners_leave_the_same_file(tmp_path):
    learners = [classroom.Learner(number, tmp_path) for number in range(1, 31)]
    assert len({(each.answers, each.passes) for each in learners}) == 30
    last = [each.answer(each.answers) for each in learners]
    assert [source == classroom.EXERCISE.solution_source for source in last] == 15 * [True, False]


# The table and the exit status


@pytest.fixture
def held(monkeypatch):
    """Let `main` get a report without a class."""

    def hold(**changed):
        work = tuple(classroom.Work(seconds, 1, mb) for seconds, mb in ((4, 700), (12.3, 710)))
        fields = {"learners": 2, "work": work, "proportional_mb": (300.0, 400.0)} | changed
        fields = {"server_mb": 100.0, "lost": 0, "problems": ()} | fields
        report = classroom.Report(**fields)
        monkeypatch.setattr(classroom, "hold_class", lambda *arguments: report)

    return hold


def test_the_table_is_markdown(held, capsys):
    held()
    assert classroom.main(["--learners", "2"]) == 0
    assert capsys.readouterr().out.splitlines()[2] == (
        "| 2 | 8.2 s | 12 s | 705 MB, largest 710 MB | 350 MB, largest 400 MB | 0.8 GB | 0 |"
    )


def test_what_a_system_does_not_know_is_a_dash(held, capsys):
    held(proportional_mb=())
    assert classroom.main(["--learners", "2"]) == 0
    assert capsys.readouterr().out.endswith("largest 710 MB | — | — | 0 |\n")


def test_a_lost_answer_is_an_error(held, capsys):
    held(work=(), lost=1, problems=("learner 2: it is gone",))
    assert classroom.main(["--learners", "2"]) == 1
    out, err = capsys.readouterr()
    assert out.endswith("| 1 |\n")
    assert err == "error: learner 2: it is gone\n"


def test_too_little_memory_is_an_error(held, capsys):
    held()
    assert classroom.main(["--learners", "1000000"]) == 1
    assert "1000000 learners need about 450000.0 GB of memory" in capsys.readouterr().err


def test_at_least_one_learner(capsys):
    with pytest.raises(SystemExit):
        classroom.main(["--learners", "0"])
    assert "--learners: at least 1" in capsys.readouterr().err
