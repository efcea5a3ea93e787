"""Exercise `dropout`."""

from typing import Any

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _judge_dropout(
    dropout: Any, x: torch.Tensor, p: float, training: bool, generator: torch.Generator
) -> Any:
    """Return what holds for the result in training, in words: many masks are right."""
    passed_in = x.clone()
    first = dropout(passed_in, p, training, generator)
    if not isinstance(first, torch.Tensor):
        return first
    if first.shape != x.shape:
        return [f"shape {tuple(first.shape)}"]
    if not first.isfinite().all():
        return ["NaN or infinity in it"]
    kept_its_input = torch.equal(passed_in, x)
    first = first.clone()
    second = dropout(x.clone(), p, training, generator)
    fresh = torch.Generator().manual_seed(generator.initial_seed())
    again = dropout(x.clone(), p, training, fresh)
    lost = first == 0
    return [
        str(first.dtype).removeprefix("torch."),
        _share(lost.double().mean().item(), p),
        _factor(first, x),
        _pattern(lost.flatten(start_dim=1)),
        "another mask at every call" if not _same(second, first) else "the same at every call",
        "same seed, same mask" if _same(again, first) else "same seed, another mask",
        "x is as it was" if kept_its_input else "x was changed in place",
    ]


def _same(one: object, other: torch.Tensor) -> bool:
    return isinstance(one, torch.Tensor) and torch.equal(one, other)


def _share(share: float, p: float) -> str:
    """Say how many entries are 0, in tenths unless the share is that of p or 1 - p."""
    if abs(share - p) < 0.02:
        return "a share p of the entries is 0"
    if abs(share - (1 - p)) < 0.02:
        return "a share 1 - p of the entries is 0"
    return f"a share of {share:.1f} of the entries is 0"


def _factor(result: torch.Tensor, x: torch.Tensor) -> str:
    """Say by what the entries were multiplied that are not lost."""
    factors = (result / x)[result != 0].double()
    if not len(factors):
        return "nothing is left"
    low, high = factors.min().item(), factors.max().item()
    if high - low > 1e-3 * max(abs(low), abs(high)):
        return "what is left is multiplied by different factors"
    return f"what is left is multiplied by {factors.mean().item():.4g}"


def _pattern(lost: torch.Tensor) -> str:
    """Say how the zeros lie in the rows of `lost`, shape (N, units)."""
    if (lost == lost[0, 0]).all():
        return "all entries are lost or kept together"
    if (lost == lost[0]).all():
        return "all rows lose the same entries"
    if (lost == lost[:, :1]).all():
        return "whole rows are lost"
    if (lost.sum(dim=1) == lost[0].sum()).all():
        return "every row loses equally many entries"
    return "every entry is lost or kept by itself"


def _sample(seed: int, *shape: int, dtype: torch.dtype = torch.float32) -> torch.Tensor:
    """Return random numbers of both signs, none of them near 0."""
    x = normal(torch.Generator().manual_seed(seed), *shape, dtype=dtype)
    return x + 0.5 * x.sign()


def _dropout_cases() -> list[Case]:
    def generator(seed: int) -> torch.Generator:
        return torch.Generator().manual_seed(seed)

    x = _sample(75, 3, 4)
    return [
        Case(
            "training with p = 0.5",
            _sample(1, 401, 53),
            0.5,
            True,
            generator(1),
            run=_judge_dropout,
        ),
        Case(
            "training with p = 0.2",
            _sample(2, 203, 101),
            0.2,
            True,
            generator(2),
            run=_judge_dropout,
        ),
        Case(
            "images of shape (N, C, H, W) in float64, p = 0.75",
            _sample(3, 51, 2, 13, 17, dtype=torch.float64),
            0.75,
            True,
            generator(3),
            run=_judge_dropout,
        ),
        Case("training with p = 0", x, 0.0, True, generator(4)),
        Case("evaluation with p = 0.5", x, 0.5, False, generator(5)),
        Case("evaluation with p = 0.2", x[:1], 0.2, False, generator(6)),
    ]


@exercise(
    cases=_dropout_cases,
    hints=(
        "Treat the evaluation first: `if not training:` return what? Then the training: draw a "
        "random number for every entry of x, and compare it with p.",
        "`torch.rand(x.shape, generator=generator)` holds numbers between 0 and 1; a share p of "
        "them is below p. True and False count as 1 and 0 when they are multiplied.",
        "What is kept is divided by the probability to be kept, so that the average stays. Write "
        "the product into a new tensor, and leave x as it is.",
    ),
)
def dropout(x, p, training, generator):
    """Return x with each entry lost with probability p and the others scaled, in training only."""
    if not training:
        return x
    keep = torch.rand(x.shape, generator=generator) >= p
    return x * keep / (1 - p)


def _keep(x, p, generator):
    return torch.rand(x.shape, generator=generator) >= p


@dropout.misconception(
    "A share p of the entries is lost, and nothing makes up for it: the next layer gets smaller "
    "sums in training than in evaluation. By how much, on average?",
)
def not_rescaled(x, p, training, generator):
    return x * _keep(x, p, generator) if training else x


@dropout.misconception(
    "What is left is made smaller still. It has to make up for what is lost: should the factor be "
    "above or below 1?",
)
def rescaled_downwards(x, p, training, generator):
    return x * _keep(x, p, generator) * (1 - p) if training else x


@dropout.misconception(
    "The right share is lost, but you divide by the probability to be lost. For p = 0.2 what is "
    "left would become five times as large, though only a fifth is missing.",
)
def divided_by_p(x, p, training, generator):
    keep = _keep(x, p, generator)
    return torch.where(keep, x / p if p else x, torch.zeros_like(x)) if training else x


@dropout.misconception(
    "You scale in evaluation instead of in training. That is how dropout was first published, and "
    "it is consistent; but here, as in PyTorch, the scaling is done in training, so that "
    "evaluation leaves x alone.",
)
def rescaled_in_evaluation(x, p, training, generator):
    return x * _keep(x, p, generator) if training else x * (1 - p)


@dropout.misconception(
    "The training is right, but you scale once more in evaluation. After the training has made up "
    "for what it lost, what is left to do in evaluation?",
)
def rescaled_in_both(x, p, training, generator):
    return x * _keep(x, p, generator) / (1 - p) if training else x * (1 - p)


@dropout.misconception(
    "Your evaluation divides by 1 - p although nothing is lost there. Which of the two phases "
    "needs the scaling?",
)
def enlarged_in_evaluation(x, p, training, generator):
    return x * _keep(x, p, generator) / (1 - p) if training else x / (1 - p)


@dropout.misconception(
    "You scale in evaluation, where nothing is lost, and not in training, where something is.",
)
def enlarged_in_evaluation_only(x, p, training, generator):
    return x * _keep(x, p, generator) if training else x / (1 - p)


@dropout.misconception(
    "Entries are lost in evaluation, too: the same image would get other scores at every call. "
    "Which argument do you not use?",
)
def active_in_evaluation(x, p, training, generator):
    return x * _keep(x, p, generator) / (1 - p)


@dropout.misconception(
    "Nothing is lost in training, and entries are lost in evaluation: the two phases are "
    "exchanged.",
)
def phases_swapped(x, p, training, generator):
    return x if training else x * _keep(x, p, generator) / (1 - p)


@dropout.misconception(
    "Nothing is ever lost: x comes back as it is in training, too.",
)
def never_drops(x, p, training, generator):
    return x


@dropout.misconception(
    "You keep an entry with probability p. Here, as in `nn.Dropout`, p is the probability to be "
    "lost: p = 0 changes nothing. Which way round should the comparison be?",
)
def keeps_with_p(x, p, training, generator):
    return x * ~_keep(x, p, generator) / (1 - p) if training else x


@dropout.misconception(
    "Your p is the probability to be kept, in the mask and in the scaling. Some texts count like "
    "that; here, as in `nn.Dropout`, p is the probability to be lost, and p = 0 changes nothing.",
)
def keeps_with_p_consistently(x, p, training, generator):
    return torch.where(_keep(x, p, generator), 0, x / p if p else x) if training else x


@dropout.misconception(
    "Two things: you keep an entry with probability p, although p is the probability to be lost; "
    "and nothing makes up for what is missing.",
)
def keeps_with_p_unscaled(x, p, training, generator):
    return x * ~_keep(x, p, generator) if training else x


@dropout.misconception(
    "A single random number decides for the whole batch: either everything is lost or nothing. "
    "Every entry needs a number of its own.",
)
def one_number_for_all(x, p, training, generator):
    return x * (torch.rand(1, generator=generator) >= p) / (1 - p) if training else x


@dropout.misconception(
    "All examples of the batch lose the same neurons. Every example should get a mask of its own: "
    "which shape must the random numbers have?",
)
def one_mask_for_all_rows(x, p, training, generator):
    return x * (torch.rand(x.shape[1:], generator=generator) >= p) / (1 - p) if training else x


@dropout.misconception(
    "Whole examples are lost, and others stay complete. It is single neurons that should drop "
    "out: which shape must the random numbers have?",
)
def whole_examples(x, p, training, generator):
    numbers = torch.rand(len(x), *[1] * (x.dim() - 1), generator=generator)
    return x * (numbers >= p) / (1 - p) if training else x


@dropout.misconception(
    "The mask is random, but does not come from the generator that was passed in: nobody can "
    "repeat your run with the same seed. Which argument of the random function is missing?",
)
def ignored_generator(x, p, training, generator):
    return torch.nn.functional.dropout(x, p, training)


@dropout.misconception(
    "You draw the same mask at every call: a seed is set inside the function. The generator that "
    "is passed in moves on by itself; use it as it is.",
)
def same_mask_at_every_call(x, p, training, generator):
    return x * _keep(x, p, torch.Generator().manual_seed(0)) / (1 - p) if training else x


@dropout.misconception(
    "You compare numbers of `torch.randn` with p. Those are normally distributed, half of them "
    "below 0; a share p of them is below p only by accident. Which function draws evenly between "
    "0 and 1?",
)
def normal_numbers(x, p, training, generator):
    keep = torch.randn(x.shape, generator=generator) >= p
    return torch.where(keep, x / (1 - p), torch.zeros_like(x)) if training else x


@dropout.misconception(
    "You multiply x by the random numbers themselves. They have to decide between lost and kept: "
    "compare them with p first.",
)
def random_factors(x, p, training, generator):
    return x * torch.rand(x.shape, generator=generator) / (1 - p) if training else x


@dropout.misconception(
    "You return the scaled mask. It still has to be multiplied with x.",
)
def mask_only(x, p, training, generator):
    return _keep(x, p, generator).to(x.dtype) / (1 - p) if training else x


@dropout.misconception(
    "The result is right, but x itself is changed: whoever called the function still needs the old "
    "values, and so does the backward pass. Compute a new tensor instead.",
)
def changed_in_place(x, p, training, generator):
    return x.mul_(_keep(x, p, generator)).div_(1 - p) if training else x
