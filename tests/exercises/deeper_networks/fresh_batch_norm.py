"""Answers to `batch_norm` by somebody who had only the notebook,
written when the checks were done.
"""

import torch

from tests.exercises.answers import right, wrong


@right
def with_keepdim(X, gamma, beta, running_mean, running_var, training, momentum=0.1, eps=1e-5):
    g, b = gamma.reshape(1, -1, 1, 1), beta.reshape(1, -1, 1, 1)
    if training:
        mean = X.mean(dim=(0, 2, 3), keepdim=True)
        var = X.var(dim=(0, 2, 3), keepdim=True, unbiased=False)
        new_mean = (1 - momentum) * running_mean + momentum * mean.squeeze()
        new_var = (1 - momentum) * running_var + momentum * X.var(dim=(0, 2, 3))
        return g * (X - mean) / (var + eps).sqrt() + b, new_mean.reshape(-1), new_var
    mean, var = running_mean.reshape(1, -1, 1, 1), running_var.reshape(1, -1, 1, 1)
    return g * (X - mean) / (var + eps).sqrt() + b, running_mean, running_var


@right
def scale_and_shift(X, gamma, beta, running_mean, running_var, training, momentum=0.1, eps=1e-5):
    if training:
        mean, var = X.mean((0, 2, 3)), X.var((0, 2, 3), correction=0)
    else:
        mean, var = running_mean, running_var
    s = gamma / torch.sqrt(var + eps)
    Y = X * s[None, :, None, None] + (beta - s * mean)[None, :, None, None]
    if not training:
        return Y, running_mean, running_var
    n = X.numel() // X.size(1)
    return (
        Y,
        torch.lerp(running_mean, mean, momentum),
        torch.lerp(running_var, var * n / (n - 1), momentum),
    )


@right
def with_var_mean(X, gamma, beta, rm, rv, training, momentum=0.1, eps=1e-5):
    def up(t):
        return t.unsqueeze(-1).unsqueeze(-1)

    var, mean = torch.var_mean(X, dim=(0, 2, 3), correction=0)
    if training:
        unbiased = torch.var(X, dim=(0, 2, 3))
        rm_new, rv_new = rm * (1 - momentum) + mean * momentum, rv * (1 - momentum)
        rv_new = rv_new + unbiased * momentum
    else:
        mean, var, rm_new, rv_new = rm, rv, rm, rv
    return up(gamma) * (X - up(mean)) / torch.sqrt(up(var) + eps) + up(beta), rm_new, rv_new


# the standard deviation, and eps outside
@wrong()
def by_std(X, gamma, beta, rm, rv, training, momentum=0.1, eps=1e-5):
    mean, std = X.mean((0, 2, 3)), X.std((0, 2, 3))
    if not training:
        mean, std = rm, rv.sqrt()
    else:
        rm, rv = (1 - momentum) * rm + momentum * mean, (1 - momentum) * rv + momentum * std**2
    Y = (X - mean.view(1, -1, 1, 1)) / (std.view(1, -1, 1, 1) + eps)
    return Y * gamma.view(1, -1, 1, 1) + beta.view(1, -1, 1, 1), rm, rv


# the running averages also serve the training
@wrong()
def averages_first(X, gamma, beta, rm, rv, training, momentum=0.1, eps=1e-5):
    if training:
        rm = (1 - momentum) * rm + momentum * X.mean((0, 2, 3))
        rv = (1 - momentum) * rv + momentum * X.var((0, 2, 3))
    Y = (X - rm.view(1, -1, 1, 1)) / torch.sqrt(rv.view(1, -1, 1, 1) + eps)
    return Y * gamma.view(1, -1, 1, 1) + beta.view(1, -1, 1, 1), rm, rv


# gamma and beta meet the columns, not the channels
@wrong()
def no_view(X, gamma, beta, rm, rv, training, momentum=0.1, eps=1e-5):
    mean, var = X.mean((0, 2, 3)), X.var((0, 2, 3))
    return gamma * (X - mean) / torch.sqrt(var + eps) + beta, rm, rv
