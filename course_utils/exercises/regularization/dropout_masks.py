"""Wrong functions for `dropout` whose mask has a wrong shape or source, or is used wrongly."""

import torch

from course_utils.exercises.regularization.dropout import dropout


def _keep(x, p, generator):
    return torch.rand(x.shape, generator=generator) >= p


def _one_by_one(x):
    return len(x), *[1] * (x.dim() - 1)


@dropout.misconception(
    "All examples of the batch lose the same neurons. Every example should get a mask of its own: "
    "which shape must the random numbers have?",
    shape=(
        lambda x: x.shape[1:],
        lambda x: x.shape[-1:],
        lambda x: x.shape[1:2],
        lambda x: (x.shape[1],),
        lambda x: (1, x.shape[1]),
        lambda x: (1, *x.shape[1:]),
        lambda x: (1, x.shape[-1]),
    ),
)
def one_mask_for_all_rows(x, p, training, generator, shape):
    return x * (torch.rand(shape(x), generator=generator) >= p) / (1 - p) if training else x


@dropout.misconception(
    "Whole examples are lost, and others stay complete. It is single neurons that should drop "
    "out: which shape must the random numbers have?",
    shape=(
        _one_by_one,
        lambda x: (x.shape[0], 1),
        lambda x: (len(x), 1, 1, 1),
        lambda x: (*x.shape[:-1], 1),
    ),
)
def whole_examples(x, p, training, generator, shape):
    return x * (torch.rand(shape(x), generator=generator) >= p) / (1 - p) if training else x


@dropout.misconception(
    "In images whole channels are lost, not single entries (there is a variant of dropout that "
    "does so). For x of any shape, which shape must the random numbers have?",
)
def whole_channels(x, p, training, generator):
    shape = [n if axis < 2 else 1 for axis, n in enumerate(x.shape)]
    return x * (torch.rand(shape, generator=generator) >= p) / (1 - p) if training else x


@dropout.misconception(
    "The mask is random, but does not come from the generator that was passed in: nobody can "
    "repeat your run with the same seed. What do random functions need to be told?",
)
def ignored_generator(x, p, training, generator):
    return torch.nn.functional.dropout(x, p, training)


@dropout.misconception(
    "You draw the same mask at every call, as when a seed is set inside the function. The "
    "generator that is passed in moves on by itself; use it as it is.",
)
def same_mask_at_every_call(x, p, training, generator):
    keep = _keep(x, p, torch.Generator().manual_seed(0))
    return x * keep / (1 - p) if training else x


@dropout.misconception(
    "You multiply x by the random numbers themselves. They have to decide between lost and kept: "
    "compare them with p first.",
)
def random_factors(x, p, training, generator):
    return x * torch.rand(x.shape, generator=generator) / (1 - p) if training else x


@dropout.misconception(
    "The right entries are lost, but what is kept is multiplied by a random number each. A mask "
    "holds 0 and 1 and nothing else.",
)
def random_factors_of_what_is_kept(x, p, training, generator):
    numbers = torch.rand(x.shape, generator=generator)
    return x * numbers * (numbers >= p) / (1 - p) if training else x


@dropout.misconception(
    "You return the mask. It still has to be multiplied with x.",
    scaled=(True, False),
)
def mask_only(x, p, training, generator, scaled):
    return _keep(x, p, generator).to(x.dtype) / (1 - p if scaled else 1) if training else x


@dropout.misconception(
    "You return True and False, the mask itself. It still has to be multiplied with x.",
)
def mask_of_true_and_false(x, p, training, generator):
    return _keep(x, p, generator) if training else x


@dropout.misconception(
    "The lost entries stay as they were, and only the others are scaled. What should be left of a "
    "lost one?",
)
def lost_ones_stay(x, p, training, generator):
    return torch.where(_keep(x, p, generator), x / (1 - p), x) if training else x


@dropout.misconception(
    "A lost entry is not 0 but another number. What should the next layer get of a neuron that has "
    "dropped out?",
    filling=(
        lambda x, p: torch.nan,
        lambda x, p: p,
        lambda x, p: x.mean(),
        lambda x, p: 1.0,
        lambda x, p: -1.0,
        lambda x, p: -torch.inf,
    ),
)
def lost_ones_are_filled(x, p, training, generator, filling):
    return torch.where(_keep(x, p, generator), x / (1 - p), filling(x, p)) if training else x


@dropout.misconception(
    "Two things come back, as when the mask is returned, too. Here the activations alone are "
    "wanted.",
)
def mask_comes_back_too(x, p, training, generator):
    keep = _keep(x, p, generator)
    return (x * keep / (1 - p), keep) if training else (x, keep)


@dropout.misconception(
    "The activations themselves decide which of them are lost, and nothing is left to chance. What "
    "has to be drawn, and how many of them?",
    lost=(
        lambda x, p: x < p,
        lambda x, p: x > p,
        lambda x, p: x.abs() < p,
        lambda x, p: x < x.flatten().quantile(p),
        lambda x, p: x.abs() < x.abs().flatten().quantile(p),
    ),
)
def activations_decide(x, p, training, generator, lost):
    return torch.where(lost(x, p), 0, x / (1 - p)) if training else x


@dropout.misconception(
    "The same places are lost in every call, such as the first ones, and nothing is drawn. Which "
    "entries are lost should be a matter of chance.",
    count=(lambda x: x.numel(), lambda x: x.shape[-1]),
)
def fixed_places(x, p, training, generator, count):
    rows = x.reshape(-1, count(x))
    kept = torch.arange(rows.shape[1]) >= int(p * rows.shape[1])
    return (rows * kept / (1 - p)).view(x.shape) if training else x


@dropout.misconception(
    "A single random number decides for the whole batch: either everything is lost or nothing. "
    "Every entry needs a number of its own.",
)
def one_number_for_all(x, p, training, generator):
    return x * (torch.rand(1, generator=generator) >= p) / (1 - p) if training else x


@dropout.misconception(
    "The lost entries are taken out, so fewer numbers come back, and the next layer would not know "
    "whose they are. Each entry has its place: what should stand in that of a lost one?",
    scale=(lambda p: 1 - p, lambda p: 1),
)
def lost_ones_are_removed(x, p, training, generator, scale):
    return x[_keep(x, p, generator)] / scale(p) if training else x


@dropout.misconception(
    "x itself is changed: whoever called the function still needs the old values, and so does the "
    "backward pass. Compute a new tensor instead; another name for x makes no copy.",
)
def changed_in_place(x, p, training, generator):
    return x.mul_(_keep(x, p, generator)).div_(1 - p) if training else x
