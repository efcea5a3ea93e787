"""Mistakes in `batch_norm`: which numbers are averaged, when, and how they are used."""

import torch

from course_utils.exercises.deeper_networks.batch_norm import batch_norm

_CHANNEL = (0, 2, 3)


def _biased(X, axes):
    return X.var(dim=axes, correction=0)


def _unbiased(X, axes):
    return X.var(dim=axes)


def _root(var, eps):
    return torch.sqrt(var + eps)


def _blend(old, new, momentum):
    return (1 - momentum) * old + momentum * new


def _variant(
    X,
    gamma,
    beta,
    running_mean,
    running_var,
    training,
    momentum=0.1,
    eps=1e-5,
    *,
    axes=_CHANNEL,
    divisor=_biased,
    kept=_unbiased,
    root=_root,
    blend=_blend,
    learn=lambda training: training,
    batch=lambda training: training,
    affine=lambda X, gamma, beta: gamma * X + beta,
):
    """Normalise as is right, unless something else is said."""

    def column(values):
        return values.view(1, -1, 1, 1) if values.dim() == 1 else values

    mean = X.mean(dim=_CHANNEL)
    used_mean, used_var = running_mean, running_var
    if batch(training):
        used_mean = X.mean(dim=axes, keepdim=True) if axes != _CHANNEL else mean
        used_var = divisor(X, axes)
        if axes != _CHANNEL:
            used_var = used_var.view(used_mean.shape)
    if learn(training):
        running_mean = blend(running_mean, mean, momentum)
        running_var = blend(running_var, kept(X, _CHANNEL), momentum)
    normalised = (X - column(used_mean)) / root(column(used_var), eps)
    return affine(normalised, column(gamma), column(beta)), running_mean, running_var


# Which numbers are averaged


@batch_norm.misconception(
    "Each pixel is normalised by itself, over the images alone. A kernel is the same at all "
    "places, so all places of a channel belong together: over which axes do mean and variance go?",
)
def over_the_images_only(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    return _variant(X, gamma, beta, m, v, training, momentum, eps, axes=(0,))


@batch_norm.misconception(
    "Each image is normalised by its own numbers, as if there were no batch. The mean and the "
    "variance of a channel are taken over all images of the batch together.",
    axes=((2, 3), (1, 2, 3)),
)
def each_image_alone(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5, axes=(2, 3)):
    return _variant(X, gamma, beta, m, v, training, momentum, eps, axes=axes)


@batch_norm.misconception(
    "One mean and one variance serve all channels. Channels hold different patterns on different "
    "scales: each of them gets a mean and a variance of its own.",
    running=(None, 1, 0),
)
def over_everything(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5, running=None):
    Y, *kept = _variant(X, gamma, beta, m, v, training, momentum, eps, axes=(0, 1, 2, 3))
    if training and running is not None:
        kept = _blend(m, X.mean(), momentum), _blend(v, X.var(correction=running), momentum)
    return Y, *kept


@batch_norm.misconception(
    "Mean and variance go over the images only (`dim=0`), so each place of a channel has its own. "
    "A kernel is the same at all places: which axes share a mean?",
)
def means_of_places(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    if not training:
        return _variant(X, gamma, beta, m, v, training, momentum, eps)
    mean, var = X.mean(dim=0), X.var(dim=0, correction=0)
    m, v = _blend(m, mean, momentum), _blend(v, X.var(dim=0), momentum)
    gamma, beta = gamma.view(1, -1, 1, 1), beta.view(1, -1, 1, 1)
    return gamma * (X - mean) / torch.sqrt(var + eps) + beta, m, v


# By which variance


@batch_norm.misconception(
    "X is normalised by the variance with n - 1. The statement divides by n there; n - 1 belongs "
    "to one of the running averages alone.",
)
def divided_by_n_minus_1(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    return _variant(X, gamma, beta, m, v, training, momentum, eps, divisor=_unbiased)


@batch_norm.misconception(
    "The running variance gets the batch's variance with n in the denominator. It estimates the "
    "variance of images to come: what does the statement divide by there?",
)
def running_divided_by_n(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    return _variant(X, gamma, beta, m, v, training, momentum, eps, kept=_biased)


@batch_norm.misconception(
    "The two variances are exchanged: X is normalised by the one with n - 1, and the running "
    "average gets the one with n.",
)
def variances_exchanged(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    return _variant(X, gamma, beta, m, v, training, momentum, eps, divisor=_unbiased, kept=_biased)


@batch_norm.misconception(
    "X minus its mean is divided by the variance. Which power of it has the unit of X?",
)
def divided_by_the_variance(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    return _variant(X, gamma, beta, m, v, training, momentum, eps, root=lambda var, eps: var + eps)


@batch_norm.misconception(
    "`eps` is added to the standard deviation, after the root. Where does it stand in the formula?",
)
def eps_outside(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    return _variant(
        X, gamma, beta, m, v, training, momentum, eps, root=lambda var, eps: var.sqrt() + eps
    )


@batch_norm.misconception(
    "`eps` is not used, or only in one of the two modes. It stands in the line that both share.",
    when=((False, False), (True, False), (False, True)),
)
def eps_missing(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5, when=(False, False)):
    return _variant(
        *(X, gamma, beta, m, v, training, momentum, eps),
        root=lambda var, eps: torch.sqrt(var + eps * when[not training]),
    )


# The two modes


@batch_norm.misconception(
    "In evaluation X is normalised by its own mean and variance. Then an answer depends on the "
    "other images of the batch: what are the running averages kept for?",
)
def batch_in_both_modes(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    return _variant(X, gamma, beta, m, v, training, momentum, eps, batch=lambda training: True)


@batch_norm.misconception(
    "In evaluation X is normalised by its own mean and variance, and the running averages move as "
    "well: nothing depends on `training`.",
)
def always_training(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    return _variant(X, gamma, beta, m, v, True, momentum, eps)


@batch_norm.misconception(
    "In training X is normalised by the running averages. They lag behind while the weights move; "
    "which mean and variance fit this batch exactly?",
)
def running_in_both_modes(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    return _variant(X, gamma, beta, m, v, training, momentum, eps, batch=lambda training: False)


@batch_norm.misconception(
    "In training X is normalised by the averages as they are after their update. Mean and variance "
    "of this batch alone belong there; the averages are for later.",
)
def running_after_its_update(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    if training:
        m = _blend(m, X.mean(dim=_CHANNEL), momentum)
        v = _blend(v, _unbiased(X, _CHANNEL), momentum)
    return _variant(X, gamma, beta, m, v, False, momentum, eps)


@batch_norm.misconception(
    "The running averages move in evaluation, too. What is evaluated must not teach the network "
    "anything, not even a mean.",
)
def learns_in_evaluation(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    return _variant(X, gamma, beta, m, v, training, momentum, eps, learn=lambda training: True)


@batch_norm.misconception(
    "The two modes are exchanged: `training=True` has to use the batch, `training=False` the "
    "running averages.",
)
def modes_exchanged(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    return _variant(X, gamma, beta, m, v, not training, momentum, eps)


# The running averages


@batch_norm.misconception(
    "`momentum` stands at the old average. In PyTorch's batch normalisation it is the share of the "
    "*new* batch, the other way round than the momentum of chapter 03.",
)
def momentum_the_other_way(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    return _variant(
        *(X, gamma, beta, m, v, training, momentum, eps),
        blend=lambda old, new, momentum: momentum * old + (1 - momentum) * new,
    )


@batch_norm.misconception(
    "The running averages come back as they were given, also in training. Who tells the evaluation "
    "what the batches looked like?",
)
def never_updated(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    return _variant(X, gamma, beta, m, v, training, momentum, eps, learn=lambda training: False)


@batch_norm.misconception(
    "The running averages are replaced by what this batch has, and forget all batches before it. "
    "How much of the old average does `momentum` leave?",
)
def replaced(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    return _variant(
        *(X, gamma, beta, m, v, training, momentum, eps),
        blend=lambda old, new, momentum: new,
    )


@batch_norm.misconception(
    "The new batch is added to the old average in full, or the old one kept in full: then the "
    "averages grow from batch to batch. The two shares have to add up to 1.",
    blend=(
        lambda old, new, momentum: old + momentum * new,
        lambda old, new, momentum: (1 - momentum) * old + new,
        lambda old, new, momentum: momentum * old + new,
    ),
)
def shares_do_not_add_up(
    X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5,
    blend=lambda old, new, momentum: old + momentum * new,
):  # fmt: skip
    return _variant(X, gamma, beta, m, v, training, momentum, eps, blend=blend)


# Gamma and beta


@batch_norm.misconception(
    "The result has mean 0 and standard deviation 1 in each channel, and `gamma` and `beta` play "
    "no part. What may the network choose by them?",
)
def without_gamma_and_beta(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    return _variant(
        *(X, gamma, beta, m, v, training, momentum, eps),
        affine=lambda X, gamma, beta: X,
    )


@batch_norm.misconception(
    "`gamma` and `beta` are not used as the formula says: the normalised value times `gamma`, and "
    "then plus `beta`.",
    affine=(
        lambda X, gamma, beta: gamma * (X + beta),
        lambda X, gamma, beta: gamma * X,
        lambda X, gamma, beta: X + beta,
        lambda X, gamma, beta: beta * X + gamma,
        lambda X, gamma, beta: gamma * X - beta,
        lambda X, gamma, beta: X / gamma + beta,
    ),
)
def gamma_and_beta_misplaced(
    X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5,
    affine=lambda X, gamma, beta: gamma * (X + beta),
):  # fmt: skip
    return _variant(X, gamma, beta, m, v, training, momentum, eps, affine=affine)
