"""What happens to a learner's work on a bad day: real processes, real limits, real folders."""

import random
import shutil
import sys
import time

import pytest

from course_utils import progress
from course_utils.checkpoints import load_checkpoint, load_weights, save_checkpoint, save_weights
from tests.processes import ROOT, go_on, launch, start
from tests.test_checkpoints import Training, network, same

HAS_LIMITS = sys.platform != "win32"


# --- several kernels at once --------------------------------------------------------------------

WRITE = """
import os, sys
from course_utils import progress
os.fsync = lambda descriptor: None  # the disk is not what is tested, and it is slow
print("ready", flush=True)
input()
for number in range(500):
    progress.record_attempt("shared", passed=False)
    progress.record_hint(f"{sys.argv[1]}.{number % 7}")
"""


def test_a_thousand_writes_of_two_processes_are_all_there(progress_file):
    processes = [start(WRITE, name) for name in "12"]
    for process in processes:
        go_on(process)
    for process in processes:
        process.communicate()
        assert process.returncode == 0
    saved = progress.load().exercises
    assert saved.pop("shared").attempts == 1000
    assert sum(record.hints for record in saved.values()) == 1000
    assert len(saved) == 14
    left = {path.name for path in progress_file.parent.iterdir()}
    assert left == {"progress.json", "progress.json.lock"}


# --- a full disk --------------------------------------------------------------------------------

LIMITED = """
import signal, resource
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

def no_more_than(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
"""

FULL_FOR_PROGRESS = f"""{LIMITED}
from course_utils import progress
print("ready", flush=True)
for number in range(40):
    progress.record_hint(f"forward_pass.{{number}}")
before = progress.progress_file().read_bytes()
for size in (0, 1, 1000, len(before) - 1):
    no_more_than(size)
    try:
        progress.record_hint("forward_pass.1")
    except progress.ProgressError as error:
        print(error)
    assert progress.progress_file().read_bytes() == before
no_more_than(10**6)
progress.record_hint("forward_pass.1")
print(progress.load().exercises["forward_pass.1"].hints)
"""

FULL_FOR_A_CHECKPOINT = f"""{LIMITED}
import sys
from pathlib import Path
from course_utils.checkpoints import save_checkpoint, save_weights
from tests.test_checkpoints import Training
print("ready", flush=True)
for name, save in (
    ("w.pt", lambda path, training: save_weights(training.model, path)),
    ("run.pt", lambda path, training: save_checkpoint(path, 1, [], **training.parts)),
):
    path = Path(sys.argv[1]) / name
    save(path, Training(1, (30, 40)))
    before = path.read_bytes()
    for size in (0, 100, 1000, len(before) // 2, len(before) - 1):
        no_more_than(size)
        try:
            save(path, Training(2, (30, 40)))
        except OSError as error:
            print(error)
        assert path.read_bytes() == before
        no_more_than(10**7)
    save(path, Training(2, (30, 40)))
    assert path.read_bytes() != before
"""

if HAS_LIMITS:

    def test_a_disk_that_fills_while_progress_is_saved(progress_file):
        with start(FULL_FOR_PROGRESS) as process:
            *messages, hints = process.communicate()[0].splitlines()
        assert process.returncode == 0
        assert len(messages) == 4
        for message in messages:
            assert f"Could not save the progress file {progress_file}: File too large." in message
            assert f"set {progress.FILE_VARIABLE} to a file in a folder you can write" in message
        assert hints == "2"
        assert {path.name for path in progress_file.parent.iterdir()} == {
            "progress.json",
            "progress.json.lock",
        }

    def test_a_disk_that_fills_while_a_checkpoint_is_saved(tmp_path):
        folder = tmp_path / "检查点 folder"
        folder.mkdir()
        with start(FULL_FOR_A_CHECKPOINT, folder) as process:
            messages = process.communicate()[0].splitlines()
        assert process.returncode == 0
        assert len(messages) == 10
        for message in messages:
            assert "File too large. What was saved before is unchanged; make room" in message
            assert str(folder) in message
        assert sorted(path.name for path in folder.iterdir()) == ["run.pt", "w.pt"]


# --- a kernel that is killed --------------------------------------------------------------------

RECORD_FOR_EVER = """
from course_utils import progress
print("ready", flush=True)
while True:
    progress.record_hint("forward_pass.neuron")
    print("saved", flush=True)
"""

TRAIN_FOR_EVER = """
import itertools, sys
from course_utils.checkpoints import load_checkpoint, save_checkpoint
from tests.test_checkpoints import Training
training = Training(1)
print("ready", flush=True)
input()
for epoch in itertools.count(1):
    training.epoch(0.5)
    save_checkpoint(sys.argv[1], epoch, [0.5] * epoch, **training.parts)
    print("saved", flush=True)
"""


def killed(process, seconds):
    """Kill a process after some time; return how often it said that it had saved."""
    time.sleep(seconds)
    process.kill()
    return process.communicate()[0].count("saved\n")


def test_a_kernel_killed_at_any_moment_leaves_progress_whole(progress_file):
    moments, hints = random.Random(1), 0
    for _ in range(6):
        hints += killed(start(RECORD_FOR_EVER), moments.uniform(0, 0.3))
        saved = progress.load()
        assert saved.notice is None
        now = saved.exercises["forward_pass.neuron"].hints if saved.exercises else 0
        assert now in (hints, hints + 1)  # killed between saving and saying so
        hints = now
    assert hints > 0


def test_a_kernel_killed_while_it_trains_leaves_a_checkpoint_to_go_on_from(tmp_path):
    moments = random.Random(2)
    paths = [tmp_path / f"run {number}.pt" for number in range(2)]
    processes = [launch(TRAIN_FOR_EVER, path) for path in paths]
    epochs = []
    for process in processes:
        assert process.stdout.readline() == "ready\n"
        go_on(process)
        epochs.append(killed(process, moments.uniform(0.1, 0.4)))
    assert max(epochs) > 0
    for path, epoch in zip(paths, epochs, strict=True):
        training = Training(3)
        found, history = load_checkpoint(path, **training.parts)
        assert found in (epoch, epoch + 1)
        assert len(history) == found
        training.epoch(0.5)
        save_checkpoint(path, found + 1, [], **training.parts)
        assert load_checkpoint(path, **Training(4).parts)[0] == found + 1


# --- a course folder that cannot be written -----------------------------------------------------

WORK_THROUGH = """
import course_utils
assert course_utils.__file__.startswith(os.path.dirname(os.getcwd())), course_utils.__file__
from course_utils.data import load_fashion_mnist
from course_utils.exercises import all_exercises, all_questions
print("ready", flush=True)
load_fashion_mnist("test")
first = {exercise.chapter: exercise for exercise in reversed(all_exercises())}
for exercise in first.values():
    print(exercise.check(exercise.reference).outcome.name)
    print(exercise.check(lambda *args: 1).outcome.name)
    exercise.hint(), exercise.solution()
"""


def tree(folder):
    return {
        str(path.relative_to(folder)): (path.stat().st_mtime_ns, path.stat().st_size)
        for path in [folder, *folder.rglob("*")]
    }


def test_nothing_is_written_into_the_course_folder(tmp_path, progress_file):
    course = tmp_path / "course"
    ignored = shutil.ignore_patterns("__pycache__")
    for name in ("course_utils", "data", "notebooks"):
        shutil.copytree(ROOT / name, course / name, ignore=ignored)
    folders = [path for path in [course, *course.rglob("*")] if path.is_dir()]
    for folder in folders:
        folder.chmod(0o555)  # binds everybody but root
    before = tree(course)
    script = f"import os; os.chdir({str(course / 'notebooks')!r})\n{WORK_THROUGH}"
    with start(script, PYTHONPATH=str(course), PYTHONDONTWRITEBYTECODE="1") as process:
        outcomes = process.communicate()[0].split()
    for folder in folders:
        folder.chmod(0o755)
    assert process.returncode == 0
    assert len(outcomes) >= 2 * 10
    assert set(outcomes[::2]) == {"PASSED"}
    assert set(outcomes[1::2]) == {"FAILED"}
    assert tree(course) == before
    assert progress_file.exists()


# --- unusual paths and homes --------------------------------------------------------------------


@pytest.mark.parametrize("name", ["my weights.pt", "权重 文件.pt", "poids été", "a'b & c.pt"])
def test_weights_and_checkpoints_under_unusual_names(name, tmp_path):
    folder = tmp_path / "新 folder"
    folder.mkdir()
    save_weights(network(1), folder / name)
    model = network(2)
    load_weights(model, str(folder / name))
    assert same(model, network(1))
    training = Training(1)
    training.epoch(0.5)
    save_checkpoint(str(folder / name), 1, [0.5], **training.parts)
    assert load_checkpoint(folder / name, **Training(2).parts) == (1, [0.5])
    assert [path.name for path in folder.iterdir()] == [name]


def home(monkeypatch, folder):
    """Make a folder the home, where platformdirs asks the environment for it."""
    monkeypatch.delenv(progress.FILE_VARIABLE)
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setenv("HOME", str(folder))
    if sys.platform == "win32":  # it asks the system
        monkeypatch.setattr(progress, "user_data_path", lambda *names, **options: folder / "data")


def test_a_home_folder_that_does_not_exist_is_made(tmp_path, monkeypatch):
    home(monkeypatch, tmp_path / "not yet" / "主页")
    assert progress.load().exercises == {}
    assert not (tmp_path / "not yet").exists()
    progress.record_hint("forward_pass.neuron")
    assert progress.load().exercises["forward_pass.neuron"].hints == 1
    assert progress.progress_file().is_relative_to(tmp_path / "not yet" / "主页")


def test_a_home_folder_that_cannot_be_written(tmp_path, monkeypatch):
    (tmp_path / "home").write_text("a file, so that root cannot write there either")
    home(monkeypatch, tmp_path / "home")
    with pytest.raises(progress.ProgressError, match="set COURSE_PROGRESS_FILE to a file in a"):
        progress.record_hint("forward_pass.neuron")
    assert progress.notice_of(progress.load) is not None
    assert (tmp_path / "home").is_file()
