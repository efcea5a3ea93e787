"""Answers to `resume` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right


@right
def resume_by_exception(path, model, optimizer):
    try:
        saved = torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError:
        return 0
    optimizer.load_state_dict(saved.pop("optimizer"))
    model.load_state_dict(saved.pop("model"))
    return 1 + saved["epoch"]


@right
def resume_with_default_arguments(path, model, optimizer):
    epoch = 0
    if path.is_file():
        saved = torch.load(path)
        for part, name in ((model, "model"), (optimizer, "optimizer")):
            part.load_state_dict(saved[name])
        epoch = torch.tensor(saved["epoch"] + 1)
    return epoch
