"""What chapter 08 builds is what the package keeps; its trainings stop and resume as it says."""

import copy

import pytest
import torch
from torch.nn.functional import cross_entropy

from course_utils import checkpoints, training
from course_utils.data import load_fashion_mnist
from course_utils.exercises import early_stopping as ex
from course_utils.models import MLP
from course_utils.widgets.training import TrainingView
from tests.lessons import assert_same_weights, definitions, seeded
from tools import notebooks as tool

LESSON = "08_early_stopping"
TAKEN_INTO_USE = {
    exercise.name: exercise.reference
    for exercise in (ex.EarlyStopping, ex.stopping_point, ex.clip_gradients, ex.resume)
}
"""What the lesson works with where nothing is written yet."""


def taken_from(lesson, *names, **given):
    return definitions(lesson, *names, **TAKEN_INTO_USE, **given)


@pytest.fixture(scope="module")
def lesson():
    found = taken_from(LESSON, "save_checkpoint", "load_checkpoint")
    found.EarlyStopping = ex.EarlyStopping.reference
    return found


@pytest.fixture(scope="module")
def data():
    """Return 200 images of noise with labels that a few pixels decide, and 100 to validate."""
    generator = torch.Generator().manual_seed(8)
    X = torch.randn(300, 784, generator=generator)
    labels = X[:, :10].argmax(dim=1)
    return X[:200], labels[:200], X[200:], labels[200:]


@pytest.fixture(scope="module")
def clothes():
    """Return as many images as the lesson's training has that is killed."""
    images, labels = load_fashion_mnist("train")
    X = images[:4000].flatten(1).float().div_(255).sub_(0.286).div_(0.353)
    return X[:2000], labels[:2000], X[2000:], labels[2000:4000]


# --- early stopping -----------------------------------------------------------------------------


def stopped(EarlyStopping, data, *, patience=3, min_delta=0.0):
    """Train until the stopper says stop, restore; return the model and all losses."""
    X, labels, X_val, labels_val = data
    model, stopper, losses = seeded(MLP, [784, 32, 10]), EarlyStopping(patience, min_delta), []
    optimizer = torch.optim.Adam(model.parameters(), lr=0.004)
    train = training.Batches(X, labels, 20, torch.Generator().manual_seed(3))
    for _ in range(60):
        training.train_one_epoch(model, train, cross_entropy, optimizer)
        val = training.Batches(X_val, labels_val, 100)
        losses.append(training.evaluate(model, val, cross_entropy)[0])
        if stopper.step(losses[-1], model):
            break
    stopper.restore(model)
    return model, losses


@pytest.mark.parametrize(("patience", "min_delta"), [(1, 0.0), (3, 0.0), (4, 0.05)])
def test_early_stopping_is_the_packages_bit_for_bit(lesson, data, patience, min_delta):
    mine, theirs = (
        stopped(kind, data, patience=patience, min_delta=min_delta)
        for kind in (lesson.EarlyStopping, training.EarlyStopping)
    )
    assert_same_weights(mine[0], theirs[0])
    assert mine[1] == theirs[1]
    assert len(mine[1]) < 60
    assert len(mine[1]) - 1 - mine[1].index(min(mine[1])) >= (min_delta == 0) * patience


def test_the_stopper_of_the_lesson_has_the_state_of_the_packages(lesson):
    assert vars(lesson.EarlyStopping(3, 0.5)) == vars(training.EarlyStopping(3, 0.5))


@pytest.mark.parametrize("max_norm", [None, 0.5])
def test_what_the_recipe_keeps_is_what_a_training_that_stops_restores(data, max_norm):
    X, labels, X_val, labels_val = data
    parts = taken_from(
        LESSON,
        "run_recipe",
        train_images=X,
        standardise=lambda images: images,
        y_train=labels,
        val=training.Batches(X_val, labels_val, 100),
        device=torch.device("cpu"),
    )
    model, stopper, val_losses, stop_after = parts.run_recipe(
        4, TrainingView("the recipe", 16), max_norm
    )
    assert len(val_losses) == 16
    assert 4 <= stop_after < 16
    stopper.restore(model)

    torch.manual_seed(4)
    other = MLP([784, 256, 128, 10])
    optimizer = torch.optim.Adam(other.parameters(), lr=0.004, fused=True)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=3, gamma=0.5)
    if max_norm:
        optimizer.register_step_pre_hook(
            lambda *_: ex.clip_gradients(other.parameters(), max_norm) and None
        )
    train = training.Batches(X, labels, 256, torch.Generator().manual_seed(4))
    stopper = training.EarlyStopping(patience=3)
    epochs = 0
    for _ in range(16):
        training.train_one_epoch(other, train, cross_entropy, optimizer)
        scheduler.step()
        epochs += 1
        val = training.Batches(X_val, labels_val, 100)
        if stopper.step(training.evaluate(other, val, cross_entropy)[0], other):
            break
    assert epochs == stop_after
    stopper.restore(other)
    assert_same_weights(model, other)


# --- checkpoints --------------------------------------------------------------------------------


def new_run(EarlyStopping, seed):
    model = seeded(MLP, [784, 16, 10])
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2, gamma=0.5)
    return model, optimizer, scheduler, EarlyStopping(3), torch.Generator().manual_seed(seed)


def one_epoch(data, model, optimizer, scheduler, stopper, generator):
    train = training.Batches(*data[:2], 20, generator)
    loss = training.train_one_epoch(model, train, cross_entropy, optimizer)
    scheduler.step()
    stopper.step(loss, model)
    return loss


@pytest.mark.parametrize("writer", ["lesson", "package"])
@pytest.mark.parametrize("reader", ["lesson", "package"])
def test_each_reads_what_the_other_writes(lesson, data, tmp_path, writer, reader):
    kinds = {"lesson": lesson, "package": checkpoints}
    stoppers = {"lesson": lesson.EarlyStopping, "package": training.EarlyStopping}
    path, run = tmp_path / "run.pt", new_run(stoppers[writer], 1)
    history = [one_epoch(data, *run) for _ in range(3)]
    kinds[writer].save_checkpoint(path, 2, history, *run)  # 2 is the last one, counted from 0
    assert [file.name for file in tmp_path.iterdir()] == ["run.pt"]

    resumed = new_run(stoppers[reader], 7)
    number = {"lesson": 3, "package": 2}[reader]  # the lesson returns the one to be trained next
    assert kinds[reader].load_checkpoint(path, *resumed) == (number, history)
    for _ in range(3):
        assert one_epoch(data, *run) == one_epoch(data, *resumed)
    assert_same_weights(run[0], resumed[0])
    assert run[3].best == resumed[3].best


def test_without_a_file_a_training_begins(lesson, tmp_path):
    run = new_run(lesson.EarlyStopping, 1)
    before = copy.deepcopy(run[0])
    assert lesson.load_checkpoint(tmp_path / "none.pt", *run) == (0, [])
    assert_same_weights(run[0], before)


# --- the training that is killed ----------------------------------------------------------------


class Killed(Exception):
    """Stands for the end of the process; the lesson's own test kills a real one."""


class Time:
    @staticmethod
    def sleep(seconds):
        raise Killed


def resumed_and_whole(lesson, data, folder, pause_in=4):
    """Train 8 epochs with a break in one, and without; return both checkpoints."""
    torch.save(list(data), folder / "data.pt")
    with pytest.raises(Killed):
        lesson.train(folder / "run.pt", 8, pause_in)
    lesson.train(folder / "run.pt", 8)
    lesson.train(folder / "whole.pt", 8)
    return (torch.load(folder / name, weights_only=True) for name in ("run.pt", "whole.pt"))


def differences(one, other):
    """Return what differs of what the lesson compares."""
    pairs = zip(one["model"].values(), other["model"].values(), strict=True)
    return {
        "weights": not all(torch.equal(a, b) for a, b in pairs),
        "history": one["history"] != other["history"],
        "best loss": one.get("stopper", {}).get("best") != other.get("stopper", {}).get("best"),
    }


def test_the_training_resumes_bit_for_bit(clothes, tmp_path, capsys):
    lesson = taken_from(LESSON, "train", time=Time)
    resumed, whole = resumed_and_whole(lesson, clothes, tmp_path)
    assert not any(differences(resumed, whole).values())
    assert resumed["epoch"] + 1 == whole["epoch"] + 1 == len(whole["history"]) == 8
    printed = capsys.readouterr().out.splitlines()
    assert printed == [
        "epochs done so far: 0",
        "in the middle of epoch 4",
        "epochs done so far: 4",
        "epochs done so far: 0",
    ]


def test_a_training_that_has_stopped_does_not_go_on(data, tmp_path):
    lesson = taken_from(LESSON, "train", time=Time)
    torch.save(list(data), tmp_path / "data.pt")
    path = tmp_path / "run.pt"
    lesson.train(path, 60)
    done = torch.load(path, weights_only=True)["epoch"]
    assert done < 60
    content = path.read_bytes()
    lesson.train(path, 60)
    assert path.read_bytes() == content


@pytest.mark.parametrize("where_none_is_best", [None, 0, -1])
def test_a_training_is_over_when_the_patience_is_whatever_is_best(where_none_is_best):
    def of_a_learner(values, patience, min_delta):
        last, best = ex.stopping_point.reference(values, patience, min_delta)
        return last, where_none_is_best if best < 0 else best

    functions = {**TAKEN_INTO_USE, "stopping_point": of_a_learner}
    is_over = definitions(LESSON, "is_over", **functions).is_over
    nan = float("nan")
    histories = [], [nan], [nan] * 2, [nan] * 3, [3, 4, 5], [3, 4, 5, 6], [3, 4, 5, 2]
    said = [is_over(history, 3) for history in histories]
    assert said == [False, False, False, True, False, True, False]


FORGOTTEN = {
    "scheduler": ['"scheduler": scheduler.state_dict(),', "scheduler.load_state_dict("],
    "stopper": ["vars(stopper).update("],
    "generators": ["generator.set_state("],
}


@pytest.mark.parametrize("part", FORGOTTEN)
def test_every_part_is_needed(part, clothes, tmp_path):
    """The lesson invites to take one out, and says that the comparison shows it."""
    nb = tool.read(tool.find_notebook(LESSON))
    for cell in nb.cells:
        if cell.id in ("save-code", "load-code"):
            lines = cell.source.splitlines()
            kept = [line for line in lines if not any(t in line for t in FORGOTTEN[part])]
            assert cell.id == "save-code" or len(kept) == len(lines) - 1
            cell.source = "\n".join(kept)
    tool.write(tmp_path / "08_forgetful.ipynb", nb)
    lesson = taken_from(tmp_path / "08_forgetful.ipynb", "train", time=Time)
    if part == "stopper":  # judged by wrong labels, epoch 0 is the best: a stopper has to know
        *rest, labels_val = clothes
        trainings = resumed_and_whole(lesson, (*rest, (labels_val + 1) % 10), tmp_path, 2)
    else:
        trainings = resumed_and_whole(lesson, clothes, tmp_path)
    assert differences(*trainings)["best loss" if part == "stopper" else "weights"]


def test_a_resume_that_forgets_the_optimizer_is_seen(clothes, tmp_path):
    def forgetful(path, model, optimizer):
        new = torch.optim.Adam(model.parameters(), lr=0.001)
        return ex.resume.reference(path, model, new)

    lesson = definitions(LESSON, "train", time=Time, **{**TAKEN_INTO_USE, "resume": forgetful})
    assert differences(*resumed_and_whole(lesson, clothes, tmp_path))["weights"]
