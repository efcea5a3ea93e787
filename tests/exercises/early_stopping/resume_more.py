"""More wrong answers to `resume`."""

import os
import pickle
import warnings

import torch

from tests.exercises.answers import wrong


def _load(path, model, optimizer, **options):
    state = torch.load(path, **options)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    return state["epoch"] + 1


@wrong("every_error_begins_anew")
def bare_except(path, model, optimizer):
    try:
        return _load(path, model, optimizer, weights_only=True)
    except:  # noqa: E722
        return 0


@wrong("every_error_begins_anew")
def warned(path, model, optimizer):
    if path.exists():
        try:
            return _load(path, model, optimizer)
        except Exception as error:
            warnings.warn(f"damaged: {error}", stacklevel=1)
    return 0


@wrong("some_errors_begin_anew")
def unpickling_caught(path, model, optimizer):
    if not path.exists():
        return 0
    try:
        return _load(path, model, optimizer)
    except pickle.UnpicklingError:
        return 0


@wrong("code_allowed")
def weights_only_false(path, model, optimizer):
    return _load(path, model, optimizer, weights_only=False) if path.exists() else 0


@wrong("another_network_accepted")
def not_strict(path, model, optimizer):
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=True)
    model.load_state_dict(state["model"], False)
    optimizer.load_state_dict(state["optimizer"])
    return state["epoch"] + 1


@wrong("another_network_accepted")
def common_names(path, model, optimizer):
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=True)
    own = model.state_dict()
    own.update({name: t for name, t in state["model"].items() if name in own})
    model.load_state_dict(own)
    optimizer.load_state_dict(state["optimizer"])
    return state["epoch"] + 1


@wrong("code_and_another_network")
def not_strict_nor_safe(path, model, optimizer):
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=False)
    model.load_state_dict(state["model"], strict=False)
    optimizer.load_state_dict(state["optimizer"])
    return state["epoch"] + 1


@wrong(
    "optimizer_forgotten + another_network_accepted",
    "another_network_accepted + optimizer_forgotten",
)
def not_strict_no_optimizer(path, model, optimizer):
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=True)
    model.load_state_dict(state["model"], strict=False)
    return state["epoch"] + 1


@wrong("optimizer_forgotten + epoch_repeated", "epoch_repeated + optimizer_forgotten")
def half_of_it(path, model, optimizer):
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=True)
    model.load_state_dict(state["model"])
    return state["epoch"]


@wrong("parameters_replaced")
def assigned(path, model, optimizer):
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=True)
    model.load_state_dict(state["model"], assign=True)
    optimizer.load_state_dict(state["optimizer"])
    return state["epoch"] + 1


@wrong("evaluation_mode_with_a_file")
def left_in_eval(path, model, optimizer):
    if not path.exists():
        return 0
    epoch = _load(path, model, optimizer)
    model.train(False)
    return epoch


@wrong("whole_checkpoint_returned")
def returns_the_state(path, model, optimizer):
    if not path.exists():
        return 0
    _load(path, model, optimizer)
    return torch.load(path)


@wrong("everything_returned", "two_returned")
def three_things(path, model, optimizer):
    epoch = _load(path, model, optimizer) if path.exists() else 0
    return epoch, model, optimizer


@wrong("file_passed_over")
def wrong_way_round(path, model, optimizer):
    if path.exists():
        return 0
    return _load(path, model, optimizer)


@wrong("file_thrown_away")
def deletes(path, model, optimizer):
    if not path.exists():
        return 0
    try:
        return _load(path, model, optimizer)
    except Exception:
        os.remove(path)  # noqa: PTH107 - as learners do
        return 0


@wrong("error")
def wrong_key(path, model, optimizer):
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=True)
    model.load_state_dict(state["weights"])
    return state["epoch"] + 1


@wrong("text_returned")
def as_text(path, model, optimizer):
    return f"{_load(path, model, optimizer)}" if path.exists() else "0"
