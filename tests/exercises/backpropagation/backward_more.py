"""Wrong answers to `backward` that keep one Z for all layers."""

import torch
import torch.nn.functional as F

from tests.exercises.answers import wrong


def _of_loss(logits, labels):
    return (torch.softmax(logits, dim=1) - F.one_hot(labels, logits.shape[1])) / len(logits)


@wrong("one_z_for_all")
def z_of_the_last_hidden_layer(X, labels, params):
    inputs = [X]
    for W, b in params[:-1]:
        Z = inputs[-1] @ W.T + b
        inputs.append(torch.relu(Z))
    W, b = params[-1]
    dZ = _of_loss(inputs[-1] @ W.T + b, labels)
    gradients = []
    for n in reversed(range(len(params))):
        gradients.append((dZ.T @ inputs[n], dZ.sum(dim=0)))
        if n > 0:
            dZ = dZ @ params[n][0] * (Z > 0)
    return gradients[::-1]


@wrong("one_z_for_all")
def z_of_the_last_hidden_layer_in_every_pass(X, labels, params):
    inputs = [X]
    for W, b in params[:-1]:
        Z = inputs[-1] @ W.T + b
        inputs.append(torch.relu(Z))
    W, b = params[-1]
    dZ = _of_loss(inputs[-1] @ W.T + b, labels)
    gradients = []
    for (W, _), A_prev in zip(params[::-1], inputs[::-1], strict=True):
        gradients.insert(0, (dZ.T @ A_prev, dZ.sum(dim=0)))
        dZ = dZ @ W * (Z > 0)
    return gradients


@wrong("one_z_for_all")
def z_of_the_logits(X, labels, params):
    inputs = [X]
    for W, b in params:
        Z = inputs[-1] @ W.T + b
        inputs.append(Z.clamp(min=0))
    dZ = _of_loss(Z, labels)
    gradients = []
    for (W, _), A_prev in zip(params[::-1], inputs[-2::-1], strict=True):
        gradients.append((dZ.T @ A_prev, dZ.sum(0)))
        dZ = (dZ @ W) * (Z > 0)
    return gradients[::-1]
