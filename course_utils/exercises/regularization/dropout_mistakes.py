"""Wrong functions for `dropout`."""

import torch

from course_utils.exercises.regularization.dropout import dropout


def _keep(x, p, generator):
    return torch.rand(x.shape, generator=generator) >= p


def _right(x, p, generator):
    return x * _keep(x, p, generator) / (1 - p)


# The scaling


@dropout.misconception(
    "Entries are lost in training, and nothing makes up for them: the next layer gets smaller sums "
    "in training than in evaluation. By how much, on average?",
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
    "What is left is scaled twice. It has to make up once for what is lost.",
)
def rescaled_twice(x, p, training, generator):
    return _right(x, p, generator) / (1 - p) if training else x


@dropout.misconception(
    "Entries are lost as they should be, but what is left is multiplied by a wrong number. Which "
    "share is left on average, and what makes up for the rest?",
    factor=(
        lambda p: 1 + p,
        lambda p: 2,
        lambda p: p,
        lambda p: p / (1 - p),
        lambda p: (1 - p) ** -0.5,
        lambda p: 1 / (1 + p),
    ),
)
def other_factor(x, p, training, generator, factor):
    return x * _keep(x, p, generator) * factor(p) if training else x


@dropout.misconception(
    "You scale by what happens to be left in each call: by the share that was really kept, or so "
    "that the sum stays what it was. The formula scales by the probability, by the same number in "
    "every call.",
)
def scaled_by_what_is_left(x, p, training, generator):
    keep = _keep(x, p, generator)
    return x * keep * x.numel() / keep.sum() if training else x


@dropout.misconception(
    "You scale in evaluation instead of in training. That is how dropout was first published, and "
    "it is consistent; but here, as in PyTorch, the scaling is done in training, so that "
    "evaluation leaves x alone.",
)
def rescaled_in_evaluation(x, p, training, generator):
    return x * _keep(x, p, generator) if training else x * (1 - p)


@dropout.misconception(
    "Your p is the probability to be kept, and you scale in evaluation, as dropout was first "
    "published. Here, as in PyTorch, p is the probability to be lost, and the scaling is done in "
    "training, so that evaluation leaves x alone.",
)
def as_first_published(x, p, training, generator):
    return x * ~_keep(x, p, generator) if training else x * p


@dropout.misconception(
    "You scale in evaluation, where nothing is lost. After the training has made up for what it "
    "loses, what is left to do in evaluation?",
    share=(lambda p: 1 - p, lambda p: p),
)
def rescaled_in_both(x, p, training, generator, share):
    return _right(x, p, generator) if training else x * share(p)


@dropout.misconception(
    "Your evaluation divides by 1 - p although nothing is lost there. Which of the two phases "
    "needs the scaling?",
)
def enlarged_in_evaluation(x, p, training, generator):
    return _right(x, p, generator) if training else x / (1 - p)


@dropout.misconception(
    "You scale in evaluation, where nothing is lost, and not in training, where something is.",
)
def enlarged_in_evaluation_only(x, p, training, generator):
    return x * _keep(x, p, generator) if training else x / (1 - p)


@dropout.misconception(
    "The share p is subtracted from everything: a division comes before a subtraction. Where do "
    "parentheses belong?",
    keeps=(_keep, lambda x, p, generator: ~_keep(x, p, generator)),
)
def missing_parentheses(x, p, training, generator, keeps):
    return x * keeps(x, p, generator) / 1 - p if training else x


# The phases


@dropout.misconception(
    "Entries are lost in evaluation, too: the same image would get different scores at every call. "
    "Which argument says whether anything is to be lost?",
)
def active_in_evaluation(x, p, training, generator):
    return _right(x, p, generator)


@dropout.misconception(
    "Nothing is lost in training, and entries are lost in evaluation: the two phases are "
    "exchanged.",
)
def phases_swapped(x, p, training, generator):
    return x if training else _right(x, p, generator)


@dropout.misconception(
    "Nothing is ever lost: x comes back as it is in training, too.",
)
def never_drops(x, p, training, generator):
    return x


@dropout.misconception(
    "Nothing is ever lost: all entries are scaled, and none becomes 0. What should a mask do to "
    "them?",
    factor=(
        lambda p, training: 1 / (1 - p) if training else 1,
        lambda p, training: 1 - p if training else 1,
        lambda p, training: p if training else 1,
        lambda p, training: 1 / (1 - p),
        lambda p, training: 1 - p,
        lambda p, training: 1 if training else 1 - p,
    ),
)
def only_scaled(x, p, training, generator, factor):
    return x * factor(p, training)


@dropout.misconception(
    "In evaluation nothing comes back: does every way through the function end in a `return`?",
)
def nothing_in_evaluation(x, p, training, generator):
    return _right(x, p, generator) if training else None


@dropout.misconception(
    "Nothing comes back, in training or in evaluation: is the `return` missing?",
)
def nothing_comes_back(x, p, training, generator):
    x = _right(x, p, generator) if training else x


@dropout.misconception(
    "In evaluation everything becomes 0. What should be left of x when nothing is lost?",
)
def zeros_in_evaluation(x, p, training, generator):
    return _right(x, p, generator) if training else torch.zeros_like(x)


# The share


@dropout.misconception(
    "You keep an entry with probability p. Here, as in `nn.Dropout`, p is the probability to be "
    "lost: p = 0 changes nothing. Which way round should the comparison be?",
)
def keeps_with_p(x, p, training, generator):
    return x * ~_keep(x, p, generator) / (1 - p) if training else x


@dropout.misconception(
    "Your p is the probability to be kept, in the mask and in the scaling. Some texts count like "
    "that; here, as in `nn.Dropout`, p is the probability to be lost, and p = 0 changes nothing.",
    at_0=(lambda x: x, torch.zeros_like, lambda x: x * float("nan")),
)
def keeps_with_p_consistently(x, p, training, generator, at_0):
    if not training:
        return x
    return torch.where(_keep(x, p, generator), 0, x / p) if p else at_0(x)


@dropout.misconception(
    "Two things at once.\n1. You keep an entry with probability p, although p is the probability "
    "to be lost.\n2. Nothing makes up for what is missing.",
)
def keeps_with_p_unscaled(x, p, training, generator):
    return x * ~_keep(x, p, generator) if training else x


@dropout.misconception(
    "In every call exactly the same number of entries is lost. Each entry should be lost or kept "
    "by itself, so that the number is a matter of chance, too.",
)
def exact_number(x, p, training, generator):
    if not training:
        return x
    lost = torch.randperm(x.numel(), generator=generator) < round(p * x.numel())
    return torch.where(lost.view(x.shape), 0, x / (1 - p))


@dropout.misconception(
    "Every example loses exactly the same number of entries. Each entry should be lost or kept by "
    "itself, so that the number is a matter of chance, too.",
    rows=(
        lambda x: x.reshape(-1, x.shape[-1]),
        lambda x: x.flatten(1) if x.dim() > 1 else x,
        lambda x: x.reshape(len(x), -1),
    ),
)
def exact_number_in_each_example(x, p, training, generator, rows):
    if not training:
        return x
    numbers = torch.rand(rows(x).shape, generator=generator)
    ranks = numbers.argsort(dim=-1).argsort(dim=-1)
    return torch.where((ranks < round(p * ranks.shape[-1])).view(x.shape), 0, x / (1 - p))


@dropout.misconception(
    "You draw which entries to lose, and some are drawn several times, so fewer are lost than p "
    "says. Each entry should be lost or kept by itself: how many random numbers does that take?",
)
def drawn_with_replacement(x, p, training, generator):
    if not training:
        return x
    drawn = torch.randint(x.numel(), (round(p * x.numel()),), generator=generator)
    lost = torch.zeros(x.numel(), dtype=torch.bool).index_fill(0, drawn, True)
    return torch.where(lost.view(x.shape), 0, x / (1 - p))


@dropout.misconception(
    "Half of the entries are lost, whatever p is. What are the random numbers to be compared with?",
)
def half_is_lost(x, p, training, generator):
    return x * _keep(x, 0.5, generator) / (1 - p) if training else x


@dropout.misconception(
    "Everything is lost in training, as when numbers between 0 and 1 are turned into whole ones, "
    "which are all 0. What decides whether an entry is lost?",
)
def everything_is_lost(x, p, training, generator):
    return torch.zeros_like(x) if training else x


@dropout.misconception(
    "You compare numbers of a normal distribution with p, half of them below 0; a share p of them "
    "is below p only by accident. Which function draws evenly between 0 and 1?",
    above=(True, False),
)
def normal_numbers(x, p, training, generator, above):
    keep = (torch.randn(x.shape, generator=generator) >= p) == above
    return torch.where(keep, x / (1 - p), torch.zeros_like(x)) if training else x
