"""Answers to `attention` by somebody who had only the notebook."""

import math

import torch

from tests.exercises.answers import right, wrong


@right
def step_by_step(Q, K, V):
    d = Q.shape[-1]
    scores = torch.matmul(Q, K.transpose(-2, -1))
    scores = scores / math.sqrt(d)
    weights = torch.softmax(scores, dim=-1)
    return torch.matmul(weights, V)


@right
def own_softmax(Q, K, V):
    s = Q @ K.transpose(-1, -2) * Q.shape[-1] ** -0.5
    e = torch.exp(s - s.amax(-1, keepdim=True))
    return (e / e.sum(-1, keepdim=True)) @ V


@right
def keys_first(Q, K, V):
    scores = K @ Q.mT / len(K[..., 0, :].flatten()[: K.shape[-1]]) ** 0.5
    return torch.softmax(scores, dim=-2).mT @ V


@wrong("scaled_wrongly")
def root_of_the_number_of_keys(Q, K, V):
    return torch.softmax(Q @ K.mT / math.sqrt(K.shape[-2]), dim=-1) @ V


@wrong("keys_mixed")
def forgot_the_values(Q, K, V):
    return torch.softmax(Q @ K.mT / Q.shape[-1] ** 0.5, dim=-1) @ K


@wrong()
def no_transpose(Q, K, V):
    return torch.softmax(Q @ K / Q.shape[-1] ** 0.5, dim=-1) @ V
