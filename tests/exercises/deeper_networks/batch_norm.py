"""Answers to `batch_norm` that learners could write, and how each is to be judged."""

import torch
from torch import nn
from torch.nn import functional

from tests.exercises.answers import right, wrong


@right
def two_branches(X, gamma, beta, running_mean, running_var, training, momentum=0.1, eps=1e-5):
    if training:
        n = X.numel() / X.shape[1]
        mean = X.mean((0, 2, 3), keepdim=True)
        var = ((X - mean) ** 2).mean((0, 2, 3), keepdim=True)
        Y = (X - mean) / (var + eps) ** 0.5
        running_mean = running_mean + momentum * (mean.flatten() - running_mean)
        running_var = running_var + momentum * (var.flatten() * n / (n - 1) - running_var)
    else:
        Y = (X - running_mean[:, None, None]) / (running_var[:, None, None] + eps) ** 0.5
    return Y * gamma[:, None, None] + beta[:, None, None], running_mean, running_var


@right
def by_pytorch(X, gamma, beta, running_mean, running_var, training, momentum=0.1, eps=1e-5):
    mean, var = running_mean.clone(), running_var.clone()
    Y = functional.batch_norm(X, mean, var, gamma, beta, training, momentum, eps)
    return Y, mean, var


@right
def channels_as_rows(X, gamma, beta, running_mean, running_var, training, momentum=0.1, eps=1e-5):
    rows = X.transpose(0, 1).flatten(1)
    mean, var = running_mean, running_var
    if training:
        mean, var = rows.mean(1), rows.var(1, unbiased=False)
        running_mean = running_mean * (1 - momentum) + mean * momentum
        running_var = running_var * (1 - momentum) + rows.var(1) * momentum
    rows = (rows - mean[:, None]) * (var + eps).rsqrt()[:, None]
    rows = rows * gamma[:, None] + beta[:, None]
    n, c, h, w = X.shape
    return rows.view(c, n, h, w).transpose(0, 1), running_mean, running_var


@right
def channel_by_channel(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    Y, m, v = torch.empty_like(X), m.clone(), v.clone()
    for c in range(X.shape[1]):
        x = X[:, c]
        mean, var = (x.mean(), x.var(correction=0)) if training else (m[c], v[c])
        Y[:, c] = gamma[c] * (x - mean) / torch.sqrt(var + eps) + beta[c]
        if training:
            m[c] = (1 - momentum) * m[c] + momentum * mean
            v[c] = (1 - momentum) * v[c] + momentum * x.var()
    return Y, m, v


@wrong("divided_by_n_minus_1")
def default_of_var(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    shape = (1, X.shape[1], 1, 1)
    mean, var = (X.mean((0, 2, 3)), X.var((0, 2, 3))) if training else (m, v)
    if training:
        m, v = (1 - momentum) * m + momentum * mean, (1 - momentum) * v + momentum * var
    Y = (X - mean.reshape(shape)) / (var.reshape(shape) + eps).sqrt()
    return Y * gamma.reshape(shape) + beta.reshape(shape), m, v


@wrong("running_divided_by_n")
def one_variance_for_both(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    mean, var = m, v
    if training:
        mean, var = X.mean((0, 2, 3)), X.var((0, 2, 3), unbiased=False)
        m, v = (1 - momentum) * m + momentum * mean, (1 - momentum) * v + momentum * var
    Y = (X - mean[:, None, None]) / torch.sqrt(var[:, None, None] + eps)
    return Y * gamma[:, None, None] + beta[:, None, None], m, v


@wrong("over_the_images_only")
def as_for_dense_layers(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    g, b = gamma[:, None, None], beta[:, None, None]
    if not training:
        return g * (X - m[:, None, None]) / torch.sqrt(v[:, None, None] + eps) + b, m, v
    mean, var = X.mean(0), X.var(0, correction=0)
    m = (1 - momentum) * m + momentum * X.mean((0, 2, 3))
    v = (1 - momentum) * v + momentum * X.var((0, 2, 3))
    return g * (X - mean) / torch.sqrt(var + eps) + b, m, v


@wrong("over_everything")
def one_mean_of_all_numbers(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    mean, var = m.view(1, -1, 1, 1), v.view(1, -1, 1, 1)
    if training:
        mean, var = X.mean(), X.var(correction=0)
        m, v = (1 - momentum) * m + momentum * mean, (1 - momentum) * v + momentum * X.var()
    Y = (X - mean) / torch.sqrt(var + eps)
    return gamma.view(1, -1, 1, 1) * Y + beta.view(1, -1, 1, 1), m, v


@wrong("means_of_places")
def axes_of_chapter_05(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    if training:
        mean, var = X.mean(dim=0), X.var(dim=0, unbiased=False)
        m = (1 - momentum) * m + momentum * mean
        v = (1 - momentum) * v + momentum * X.var(dim=0)
    else:
        mean, var = m.view(-1, 1, 1), v.view(-1, 1, 1)
    Y = (X - mean) / torch.sqrt(var + eps)
    return gamma.view(-1, 1, 1) * Y + beta.view(-1, 1, 1), m, v


@wrong("momentum_the_other_way")
def momentum_as_of_sgd(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    mean, var = m.clone(), v.clone()
    Y = functional.batch_norm(X, mean, var, gamma, beta, training, 1 - momentum, eps)
    return Y, mean, var


@wrong("always_training")
def mode_forgotten(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    mean, var = m.clone(), v.clone()
    return functional.batch_norm(X, mean, var, gamma, beta, True, momentum, eps), mean, var


@wrong("batch_in_both_modes")
def averages_kept_and_never_used(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    Y = functional.batch_norm(X, None, None, gamma, beta, True, momentum, eps)
    if training:
        m = m + momentum * (X.mean((0, 2, 3)) - m)
        v = v + momentum * (X.var((0, 2, 3)) - v)
    return Y, m, v


@wrong()
def new_layer_each_time(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    layer = nn.BatchNorm2d(X.shape[1], eps, momentum).train(training)
    return layer(X).detach(), layer.running_mean, layer.running_var


@wrong()
def result_alone(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    return functional.batch_norm(X, m.clone(), v.clone(), gamma, beta, training, momentum, eps)


@wrong()
def writes_into_the_averages(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    return functional.batch_norm(X, m, v, gamma, beta, training, momentum, eps), m, v


@wrong("without_gamma_and_beta")
def only_normalised(X, gamma, beta, m, v, training, momentum=0.1, eps=1e-5):
    mean, var = m.clone(), v.clone()
    return functional.batch_norm(X, mean, var, None, None, training, momentum, eps), mean, var
