"""Answers to `resume` that learners could write, and how each is to be judged."""

import copy
import os
from pathlib import Path

import torch

from tests.exercises.answers import right, wrong
from tests.exercises.early_stopping.resume_more import *  # noqa: F403 - more wrong ones


@right
def by_exception(path, model, optimizer):
    try:
        saved = torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError:
        return 0
    optimizer.load_state_dict(saved.pop("optimizer"))
    model.load_state_dict(saved.pop("model"))
    return 1 + saved["epoch"]


@right
def with_default_arguments(path, model, optimizer):
    epoch = 0
    if path.is_file():
        saved = torch.load(path)
        for part, name in ((model, "model"), (optimizer, "optimizer")):
            part.load_state_dict(saved[name])
        epoch = torch.tensor(saved["epoch"] + 1)
    return epoch


@right
def through_a_stream(path, model, optimizer):
    if not os.path.exists(str(path)):  # noqa: PTH110 - as learners do
        return 0
    with Path(path).open("rb") as stream:
        state = torch.load(stream, weights_only=True)
    model.load_state_dict(state["model"], strict=True)
    optimizer.load_state_dict(state["optimizer"])
    model.train()
    return len(range(state["epoch"] + 1))


@right
def copied_by_name(path, model, optimizer):
    epoch = -1
    if path.exists():
        saved = torch.load(path, weights_only=True)
        own = model.state_dict()
        if own.keys() != saved["model"].keys():
            raise ValueError("the file of another network")
        with torch.no_grad():
            for name, tensor in own.items():
                tensor.copy_(saved["model"][name])
        optimizer.load_state_dict(saved["optimizer"])
        epoch = saved["epoch"]
    return epoch + 1


@right
def with_other_errors(path, model, optimizer):
    if not path.exists():
        return 0
    try:
        state = torch.load(path, weights_only=True)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
    except Exception as error:
        raise ValueError(f"{path} cannot be trusted") from error
    return state["epoch"] + 1


@right
def strict_by_hand(path, model, optimizer):
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=True)
    result = model.load_state_dict(state["model"], strict=False)
    assert not result.missing_keys
    optimizer.load_state_dict(state["optimizer"])
    return state["epoch"] + 1


def _load(path, model, optimizer, **options):
    state = torch.load(path, **options)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    return state["epoch"] + 1


@wrong("optimizer_forgotten")
def weights_only(path, model, optimizer):
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=True)
    model.load_state_dict(state["model"])
    return state["epoch"] + 1


@wrong("optimizer_forgotten")
def new_optimizer(path, model, optimizer):
    if not path.exists():
        return 0
    optimizer = type(optimizer)(model.parameters(), lr=0.1)
    return _load(path, model, optimizer)


@wrong("only_the_epoch")
def rebound(path, model, optimizer):
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=True)
    model, optimizer = state["model"], state["optimizer"]  # noqa: F841 - the mistake
    return state["epoch"] + 1


@wrong("model_forgotten")
def model_copied(path, model, optimizer):
    return _load(path, copy.deepcopy(model), optimizer) if path.exists() else 0


@wrong("epoch_repeated")
def same_epoch(path, model, optimizer):
    return _load(path, model, optimizer) - 1 if path.exists() else 0


@wrong("epoch_skipped")
def two_on(path, model, optimizer):
    return _load(path, model, optimizer) + 1 if path.exists() else 0


@wrong("other_epoch_without_a_file")
def begins_at_one(path, model, optimizer):
    if path.exists():
        return _load(path, model, optimizer)
    return 1


@wrong("nothing_without_a_file")
def nothing_else(path, model, optimizer):
    if path.exists():
        return _load(path, model, optimizer)
    return None


@wrong("no_file")
def no_question(path, model, optimizer):
    return _load(path, model, optimizer, map_location="cpu")


@wrong("no_epoch_returned")
def no_return(path, model, optimizer):
    if not path.exists():
        return 0
    epoch = _load(path, model, optimizer)
    print("from epoch", epoch)
    return None


@wrong("always_from_zero")
def zero_at_the_end(path, model, optimizer):
    epoch = 0
    if path.exists():
        _load(path, model, optimizer)
    return epoch
