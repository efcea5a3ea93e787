"""Answers to `fold_batch_norm` that learners could write, and how each is to be judged."""

import torch
from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_weights

from tests.exercises.answers import right, wrong


@right
def by_einsum(W, gamma, beta, mean, var, eps=1e-5):
    s = gamma * (var + eps) ** -0.5
    return torch.einsum("o,oikl->oikl", s, W), beta - s * mean


@right
def by_pytorch(W, gamma, beta, mean, var, eps=1e-5):
    weight, bias = fuse_conv_bn_weights(W, None, mean, var, eps, gamma, beta)
    return weight.detach(), bias.detach()


@right
def kernel_by_kernel(W, gamma, beta, mean, var, eps=1e-5):
    V, b = W.clone(), beta.clone()
    for c in range(len(W)):
        scale = gamma[c] / torch.sqrt(var[c] + eps)
        V[c] *= scale
        b[c] -= scale * mean[c]
    return V, b


@right
def transposed(W, gamma, beta, mean, var, eps=1e-5):
    scale = gamma / (var + eps).sqrt()
    return (W.transpose(0, 3) * scale).transpose(0, 3), beta - mean * scale


@wrong("bias_is_beta")
def forgets_the_mean(W, gamma, beta, mean, var, eps=1e-5):
    return W * (gamma / (var + eps).sqrt())[:, None, None, None], beta


@wrong("mean_not_scaled")
def plain_difference(W, gamma, beta, mean, var, eps=1e-5):
    return W * (gamma / (var + eps).sqrt())[:, None, None, None], beta - mean


@wrong("by_the_variance")
def no_root(W, gamma, beta, mean, var, eps=1e-5):
    s = gamma / (var + eps)
    return W * s[:, None, None, None], beta - s * mean


@wrong("along_another_axis")
def scale_on_the_columns(W, gamma, beta, mean, var, eps=1e-5):
    s = gamma / torch.sqrt(var + eps)
    return W * s, beta - s * mean


@wrong("beta_scaled")
def all_in_brackets(W, gamma, beta, mean, var, eps=1e-5):
    s = gamma / torch.sqrt(var + eps)
    return W * s.reshape(-1, 1, 1, 1), s * (beta - mean)


@wrong("mean_added")
def wrong_sign(W, gamma, beta, mean, var, eps=1e-5):
    s = gamma / torch.sqrt(var + eps)
    return W * s.reshape(-1, 1, 1, 1), beta + s * mean


@wrong()
def one_result(W, gamma, beta, mean, var, eps=1e-5):
    return W * (gamma / torch.sqrt(var + eps)).reshape(-1, 1, 1, 1)


@wrong()
def a_layer(W, gamma, beta, mean, var, eps=1e-5):
    layer = nn.Conv2d(W.shape[1], W.shape[0], W.shape[2])
    layer.weight.data = W * (gamma / torch.sqrt(var + eps)).reshape(-1, 1, 1, 1)
    return layer


@wrong()
def writes_into_w(W, gamma, beta, mean, var, eps=1e-5):
    s = gamma / torch.sqrt(var + eps)
    W *= s.reshape(-1, 1, 1, 1)
    return W, beta - s * mean


@wrong()
def bias_of_the_right_shape(W, gamma, beta, mean, var, eps=1e-5):
    s = gamma / torch.sqrt(var + eps)
    return W * s.reshape(-1, 1, 1, 1), (beta - s * mean).sum()
