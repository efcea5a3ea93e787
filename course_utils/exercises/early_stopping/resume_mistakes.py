"""Wrong functions for `resume`."""

import copy

import torch

from course_utils.exercises.early_stopping.resume import resume


def _load(path, model, optimizer, *, weights=True, state=True, strict=True, **load):
    """Do what the reference does where there is a file, or a part of it; return the epoch."""
    saved = torch.load(path, **{"weights_only": True, **load})
    if weights:
        model.load_state_dict(saved["model"], strict=strict)
    if state:
        optimizer.load_state_dict(saved["optimizer"])
    return saved["epoch"]


# What is left out


@resume.misconception(
    "The weights are right, but two steps later they are not: the optimizer has begun anew. Adam "
    "and momentum carry averages of past gradients, and a schedule has left its learning rate "
    "there. What of all this gets into the `optimizer` that was passed in?",
)
def optimizer_forgotten(path, model, optimizer):
    return _load(path, model, optimizer, state=False) + 1 if path.exists() else 0


@resume.misconception(
    "The epoch is right, and the optimizer has its averages, but the model still has its random "
    "weights. What changes the very model that was passed in?",
    loaded=(lambda model: None, copy.deepcopy),
)
def model_forgotten(path, model, optimizer, loaded):
    other = loaded(model)
    has_other = other is not None
    return _load(path, other, optimizer, weights=has_other) + 1 if path.exists() else 0


@resume.misconception(
    "The epoch is right, but nothing else has come back: model and optimizer are as new. If you "
    "wrote `model = ...`: that gives a name inside the function to something else. What changes "
    "the model that was passed in?",
)
def only_the_epoch(path, model, optimizer):
    return _load(path, None, None, weights=False, state=False) + 1 if path.exists() else 0


@resume.misconception(
    "The weights come back, the buffers do not: `parameters()` leaves out what a model keeps "
    "besides its weights, such as running means. The file has both.",
)
def parameters_only(path, model, optimizer):
    if not path.exists():
        return 0
    buffers = [(buffer, buffer.clone()) for buffer in model.buffers()]
    epoch = _load(path, model, optimizer)
    for buffer, before in buffers:
        buffer.copy_(before)
    return epoch + 1


@resume.misconception(
    "The learning rate is that of the file, but not the averages of past gradients, without which "
    "the next steps are others. The optimizer's state has both.",
)
def learning_rate_only(path, model, optimizer):
    if not path.exists():
        return 0
    epoch = _load(path, model, optimizer)
    optimizer.state.clear()
    return epoch + 1


@resume.misconception(
    "The averages of past gradients are back, but the learning rate is that of a new optimizer, "
    "not the one where the schedule had left it. The optimizer's state has both.",
)
def learning_rate_forgotten(path, model, optimizer):
    if not path.exists():
        return 0
    before = optimizer.param_groups[0]["lr"]
    epoch = _load(path, model, optimizer)
    optimizer.param_groups[0]["lr"] = before
    return epoch + 1


@resume.misconception(
    "Right after the call the weights are right, but training no longer moves them: the model has "
    "got new parameters, and the optimizer still holds the old ones. The numbers have to get into "
    "the parameters that are there.",
)
def parameters_replaced(path, model, optimizer):
    if not path.exists():
        return 0
    saved = torch.load(path, weights_only=True)
    model.load_state_dict(saved["model"], assign=True)
    optimizer.load_state_dict(saved["optimizer"])
    return saved["epoch"] + 1


@resume.misconception(
    "Everything comes back, but the model is left in evaluation mode. The loop goes on with the "
    "training, where dropout and batch norm do something else.",
)
def evaluation_mode(path, model, optimizer):
    model.eval()
    return _load(path, model, optimizer) + 1 if path.exists() else 0


@resume.misconception(
    "Everything comes back, but the model is left in evaluation mode where there was a file. The "
    "loop goes on with the training, where dropout and batch norm do something else.",
)
def evaluation_mode_with_a_file(path, model, optimizer):
    if not path.exists():
        return 0
    epoch = _load(path, model, optimizer)
    model.eval()
    return epoch + 1


# What is returned


@resume.misconception(
    "You return the epoch that is complete already, so the loop would train it twice. Which one "
    "comes after it?",
)
def epoch_repeated(path, model, optimizer):
    return _load(path, model, optimizer) if path.exists() else 0


@resume.misconception(
    "One epoch is left out. The file says which epoch is complete; how many come between it and "
    "the next one?",
)
def epoch_skipped(path, model, optimizer):
    return _load(path, model, optimizer) + 2 if path.exists() else 0


@resume.misconception(
    "Without a file the run begins, and epochs count from 0. Which number comes back from your "
    "function then?",
    first=(1, -1, 2),
)
def other_epoch_without_a_file(path, model, optimizer, first):
    return _load(path, model, optimizer) + 1 if path.exists() else first


@resume.misconception(
    "Without a file nothing (None) comes back, and `range` cannot begin with nothing. Which epoch "
    "is next where no run has begun?",
    nothing=(None, ""),
)
def nothing_without_a_file(path, model, optimizer, nothing):
    return _load(path, model, optimizer) + 1 if path.exists() else nothing


@resume.misconception(
    "The weights come back, but nothing (None) is returned, at least where there is a file. The "
    "loop wants to know with which epoch to go on.",
    first=(0, None),
)
def no_epoch_returned(path, model, optimizer, first):
    if not path.exists():
        return first
    _load(path, model, optimizer)
    return None


@resume.misconception(
    "The weights come back, but the count of epochs begins at 0 again: the run would train too "
    "long, and a schedule would not fit.",
)
def always_from_zero(path, model, optimizer):
    if path.exists():
        _load(path, model, optimizer)
    return 0


@resume.misconception(
    "The count begins at 1 whatever the file says. Which entry of it tells how far the run is?",
)
def always_from_one(path, model, optimizer):
    if not path.exists():
        return 0
    _load(path, model, optimizer)
    return 1


@resume.misconception(
    "Everything comes back, but you return the whole file. The loop needs a number: "
    "`for epoch in range(resume(...), epochs)`.",
)
def whole_checkpoint_returned(path, model, optimizer):
    if not path.exists():
        return 0
    _load(path, model, optimizer)
    return torch.load(path, weights_only=True)


@resume.misconception(
    "Everything comes back, but you return more than the next epoch. Model and optimizer were "
    "passed in and have changed in place; the caller has them already.",
    always=(True, False),
)
def everything_returned(path, model, optimizer, always):
    has_file = path.exists()
    epoch = resume.reference(path, model, optimizer)
    return (model, optimizer, epoch) if has_file or always else epoch


@resume.misconception(
    "Everything comes back, but you return two things. The loop needs one number, the next epoch.",
    always=(True, False),
)
def two_returned(path, model, optimizer, always):
    has_file = path.exists()
    epoch = resume.reference(path, model, optimizer)
    return (epoch, model) if has_file or always else epoch


@resume.misconception(
    "Everything comes back, but the epoch is a text. The loop counts with it: `range` needs a "
    "whole number.",
)
def text_returned(path, model, optimizer):
    return str(resume.reference(path, model, optimizer))


@resume.misconception(
    "Everything comes back, but the epoch is no whole number: `range` takes no float, even if "
    "its value is whole.",
)
def float_returned(path, model, optimizer):
    return float(resume.reference(path, model, optimizer))
