"""Answers to `resume` by somebody who had only the notebook, written when the checks were done."""

import pickle

import torch

from tests.exercises.answers import right, wrong


@right
def early_return(path, model, optimizer):
    if not path.exists():
        return 0
    checkpoint = torch.load(path, weights_only=True)
    model.load_state_dict(checkpoint["model"])
    optimizer.load_state_dict(checkpoint["optimizer"])
    return checkpoint["epoch"] + 1


@right
def if_it_exists(path, model, optimizer):
    start = 0
    if path.exists():
        state = torch.load(str(path), map_location="cpu", weights_only=True)
        model.load_state_dict(state["model"], strict=True)
        optimizer.load_state_dict(state["optimizer"])
        start = state["epoch"] + 1
    return start


@right
def asks_for_forgiveness(path, model, optimizer):
    try:
        with path.open("rb") as stream:
            saved = torch.load(stream, weights_only=True)
    except FileNotFoundError:
        return 0
    for name, thing in (("model", model), ("optimizer", optimizer)):
        thing.load_state_dict(saved[name])
    return 1 + saved["epoch"]


# trains the completed epoch again
@wrong()
def same_epoch_again(path, model, optimizer):
    if not path.exists():
        return 0
    checkpoint = torch.load(path, weights_only=True)
    model.load_state_dict(checkpoint["model"])
    optimizer.load_state_dict(checkpoint["optimizer"])
    return checkpoint["epoch"]


# runs code that the file holds
@wrong()
def trusts_the_file(path, model, optimizer):
    if not path.exists():
        return 0
    checkpoint = torch.load(path, weights_only=False)
    model.load_state_dict(checkpoint["model"])
    optimizer.load_state_dict(checkpoint["optimizer"])
    return checkpoint["epoch"] + 1


# forgets the optimizer
@wrong()
def weights_alone(path, model, optimizer):
    if not path.exists():
        return 0
    checkpoint = torch.load(path, weights_only=True)
    model.load_state_dict(checkpoint["model"])
    return checkpoint["epoch"] + 1


# an error where there is no file yet
@wrong()
def file_must_be_there(path, model, optimizer):
    checkpoint = torch.load(path, weights_only=True)
    model.load_state_dict(checkpoint["model"])
    optimizer.load_state_dict(checkpoint["optimizer"])
    return checkpoint["epoch"] + 1


# starts again silently, whatever is wrong with the file
@wrong()
def swallows_every_error(path, model, optimizer):
    try:
        checkpoint = torch.load(path, weights_only=True)
        model.load_state_dict(checkpoint["model"])
        optimizer.load_state_dict(checkpoint["optimizer"])
        return checkpoint["epoch"] + 1
    except Exception:
        return 0


# a broken file counts as none
@wrong()
def broken_means_new(path, model, optimizer):
    if not path.exists():
        return 0
    try:
        checkpoint = torch.load(path, weights_only=True)
    except (RuntimeError, EOFError, OSError, pickle.UnpicklingError):
        print("checkpoint damaged, starting from epoch 0")
        return 0
    model.load_state_dict(checkpoint["model"])
    optimizer.load_state_dict(checkpoint["optimizer"])
    return checkpoint["epoch"] + 1


# strict=False lets another network's weights pass
@wrong()
def not_strict(path, model, optimizer):
    if not path.exists():
        return 0
    checkpoint = torch.load(path, weights_only=True)
    model.load_state_dict(checkpoint["model"], strict=False)
    optimizer.load_state_dict(checkpoint["optimizer"])
    return checkpoint["epoch"] + 1


# only gives new values to its local names
@wrong()
def rebinds_names(path, model, optimizer):
    if not path.exists():
        return 0
    checkpoint = torch.load(path, weights_only=True)
    model = checkpoint["model"]  # noqa: F841
    optimizer = checkpoint["optimizer"]  # noqa: F841
    return checkpoint["epoch"] + 1


# epoch 1 where there is no file
@wrong()
def begins_with_one(path, model, optimizer):
    epoch = 0
    if path.exists():
        checkpoint = torch.load(path, weights_only=True)
        model.load_state_dict(checkpoint["model"])
        optimizer.load_state_dict(checkpoint["optimizer"])
        epoch = checkpoint["epoch"]
    return epoch + 1


# exists without parentheses is always true
@wrong()
def exists_not_called(path, model, optimizer):
    if path.exists:
        checkpoint = torch.load(path, weights_only=True)
        model.load_state_dict(checkpoint["model"])
        optimizer.load_state_dict(checkpoint["optimizer"])
        return checkpoint["epoch"] + 1
    return 0


# pickle cannot read what torch.save wrote, and would run code
@wrong()
def plain_pickle(path, model, optimizer):
    if not path.exists():
        return 0
    with path.open("rb") as file:
        checkpoint = pickle.load(file)
    model.load_state_dict(checkpoint["model"])
    optimizer.load_state_dict(checkpoint["optimizer"])
    return checkpoint["epoch"] + 1


# the optimizer gets its rate, but not its memory, and weights of other names are passed over
@wrong()
def copies_by_hand(path, model, optimizer):
    if not path.exists():
        return 0
    checkpoint = torch.load(path, weights_only=True)
    for name, parameter in model.named_parameters():
        if name in checkpoint["model"]:
            parameter.data.copy_(checkpoint["model"][name])
    optimizer.param_groups[0]["lr"] = checkpoint["optimizer"]["param_groups"][0]["lr"]
    return checkpoint["epoch"] + 1
