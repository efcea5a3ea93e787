"""Answers to `masked_loss` that learners could write, and how each is to be judged."""

import torch
from torch.nn.functional import cross_entropy, log_softmax, nll_loss

from tests.exercises.answers import right, wrong


@right
def ignored(logits, targets):
    return cross_entropy(logits.flatten(0, 1), targets.flatten(), ignore_index=-1)


@right
def classes_second(logits, targets):
    return cross_entropy(logits.permute(0, 2, 1), targets, ignore_index=-1)


@right
def mask_and_divide(logits, targets):
    mask = (targets != -1).float()
    log_p = log_softmax(logits, dim=2)
    picked = log_p.gather(2, targets.clamp(min=0)[:, :, None])[:, :, 0]
    return -(picked * mask).sum() / mask.sum()


@right
def place_by_place(logits, targets):
    total, n = 0.0, 0
    for row, wanted in zip(logits, targets, strict=True):
        for z, y in zip(row, wanted, strict=True):
            if y >= 0:
                total = total - torch.log(torch.softmax(z, dim=0)[y])
                n += 1
    return total / n


@right
def hundred(logits, targets):
    y = torch.where(targets == -1, torch.tensor(-100), targets)
    return nll_loss(logits.log_softmax(-1).view(-1, logits.shape[-1]), y.view(-1))


@wrong("padding_counts_in_the_mean")
def zero_times(logits, targets):
    keep = targets >= 0
    losses = cross_entropy(logits.flatten(0, 1), targets.flatten().clamp(min=0), reduction="none")
    return (losses * keep.flatten()).mean()


@wrong("mean_of_names")
def name_by_name(logits, targets):
    means = [cross_entropy(z[y >= 0], y[y >= 0]) for z, y in zip(logits, targets, strict=True)]
    return torch.stack(means).mean()


@wrong("summed")
def total(logits, targets):
    return cross_entropy(logits.flatten(0, 1), targets.flatten(), ignore_index=-1, reduction="sum")


@wrong("divided_by_names")
def total_by_names(logits, targets):
    return total(logits, targets) / targets.shape[0]


@wrong("first_letter_left_out")
def zero_is_padding(logits, targets):
    return cross_entropy(logits[targets > 0], targets[targets > 0])


@wrong("padding_as_first_letter")
def clamped(logits, targets):
    return cross_entropy(logits.transpose(1, 2), targets.clamp(min=0))


@wrong("padding_as_last_letter")
def fancy_index(logits, targets):
    log_p = logits.log_softmax(dim=-1).flatten(0, 1)
    return -log_p[torch.arange(len(log_p)), targets.flatten()].mean()


@wrong("axes_mixed_up")
def view(logits, targets):
    n, t, v = logits.shape
    return cross_entropy(logits.contiguous().view(n, v, t), targets, ignore_index=-1)


@wrong("logits_zeroed")
def zeros_in(logits, targets):
    z = logits.masked_fill((targets < 0)[..., None], 0.0)
    return cross_entropy(z.flatten(0, 1), targets.flatten().clamp(min=0))


@wrong("softmax_twice")
def probabilities_first(logits, targets):
    return ignored(logits.softmax(-1), targets)


@wrong("no_graph")
def as_number(logits, targets):
    return ignored(logits, targets).item()


@wrong("padding_left_in")
def targets_as_they_are(logits, targets):
    return cross_entropy(logits.flatten(0, 1), targets.flatten())


@wrong("padding_left_in")
def mean_of_all(logits, targets):
    return nll_loss(log_softmax(logits, dim=-1).transpose(1, 2), targets)


@wrong("places_taken_for_letters")
def handed_on(logits, targets):
    return cross_entropy(logits, targets)


@wrong("places_taken_for_letters")
def handed_on_without_padding(logits, targets):
    return cross_entropy(logits, targets, ignore_index=-1)
