"""Wrong functions for `resume`: which files are read, and which are refused."""

import pickle

import torch

from course_utils.exercises.early_stopping.resume import resume


@resume.misconception(
    "It works once there is a file. The first time there is none, and your function raises an "
    "error instead of beginning the run.",
)
def no_file(path, model, optimizer):
    state = torch.load(path, weights_only=True)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    return state["epoch"] + 1


@resume.misconception(
    "The two cases are exchanged: where there is a file, the run begins anew, and where there is "
    "none, it is read.",
)
def file_passed_over(path, model, optimizer):
    return 0 if path.exists() else no_file(path, model, optimizer)


@resume.misconception(
    "The file is never read: every run begins with new weights at epoch 0.",
    first=(0, 1),
)
def never_read(path, model, optimizer, first):
    return first


@resume.misconception(
    "A file that cannot be read counts as no file. Then a damaged checkpoint silently throws hours "
    "of training away, and the next save overwrites it. Which single case means a new run?",
    first=(0, 1, None),
)
def every_error_begins_anew(path, model, optimizer, first):
    try:
        return resume.reference(path, model, optimizer)
    except Exception:
        return first if path.exists() else 0


@resume.misconception(
    "Some of the files that cannot be trusted count as no file: their errors are caught. Then "
    "hours of training are silently thrown away, and the next save overwrites what could still be "
    "saved. Which single case means a new run?",
    caught=(RuntimeError, pickle.UnpicklingError, (RuntimeError, KeyError, EOFError),
            (pickle.UnpicklingError, EOFError, KeyError)),
)  # fmt: skip
def some_errors_begin_anew(path, model, optimizer, caught):
    try:
        return resume.reference(path, model, optimizer)
    except caught:
        return 0


@resume.misconception(
    "A file that cannot be read is thrown away, and the run begins anew. Perhaps something of it "
    "could still be saved: raise an error, and leave the file to whoever reads it.",
)
def file_thrown_away(path, model, optimizer):
    try:
        return resume.reference(path, model, optimizer)
    except Exception:
        path.unlink()
        return 0


@resume.misconception(
    "The code in a file runs while you load it. A checkpoint needs tensors, numbers and "
    "dictionaries only: what tells `torch.load`, or `pickle`, to accept nothing else?",
)
def code_allowed(path, model, optimizer):
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=False)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    return state["epoch"] + 1


@resume.misconception(
    "The file of another network passes, although none of its weights fits: names that the model "
    "does not have are passed over, and the run goes on with random weights and a wrong count. "
    "Who should notice that nothing was loaded?",
)
def another_network_accepted(path, model, optimizer):
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=True)
    model.load_state_dict(state["model"], strict=False)
    optimizer.load_state_dict(state["optimizer"])
    return state["epoch"] + 1


@resume.misconception(
    "Two things at once. The code in a file runs while you load it; and the file of another "
    "network passes, although none of its weights fits. A file that cannot be trusted has to "
    "raise an error.",
)
def code_and_another_network(path, model, optimizer):
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=False)
    model.load_state_dict(state["model"], strict=False)
    optimizer.load_state_dict(state["optimizer"])
    return state["epoch"] + 1


@resume.misconception(
    "Two things at once. The code in a file runs while you load it; and errors are caught, so that "
    "a file that cannot be trusted counts as none.",
)
def code_and_errors(path, model, optimizer):
    try:
        return code_allowed(path, model, optimizer)
    except Exception:
        return 0


@resume.misconception(
    "Where there is no file, your function writes one. What should be in it, before anything has "
    "been trained? The loop writes the first one after its first epoch.",
)
def file_written(path, model, optimizer):
    if path.exists():
        return resume.reference(path, model, optimizer)
    state = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "epoch": -1}
    torch.save(state, path)
    return 0
