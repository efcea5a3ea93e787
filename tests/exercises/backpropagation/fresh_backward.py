"""Answers to `backward` by somebody who had only the notebook,
written when the checks were done.
"""

import torch

from tests.exercises.answers import right, wrong


@right
def keep_everything(X, labels, params):
    activations, A = [X], X
    for W, b in params[:-1]:
        A = torch.relu(A @ W.T + b)
        activations.append(A)
    W, b = params[-1]
    dZ = torch.softmax(A @ W.T + b, dim=1)
    dZ[torch.arange(len(labels)), labels] -= 1
    dZ = dZ / len(labels)
    grads = []
    for i in reversed(range(len(params))):
        grads.insert(0, (dZ.T @ activations[i], dZ.sum(dim=0)))
        if i > 0:
            dZ = (dZ @ params[i][0]) * (activations[i] > 0)
    return grads


@right
def by_autograd(X, labels, params):
    copies = [[p.detach().clone().requires_grad_() for p in pair] for pair in params]
    A = X
    for i, (W, b) in enumerate(copies):
        A = A @ W.T + b
        if i + 1 < len(copies):
            A = A.relu()
    loss = torch.nn.functional.cross_entropy(A, labels)
    loss.backward()
    return [(W.grad, b.grad) for W, b in copies]


@right
def lists_of_z_and_a(X, labels, params):
    As, Zs = [X], []
    for W, b in params:
        Zs.append(As[-1] @ W.T + b)
        As.append(Zs[-1].clamp(min=0))
    logits = Zs[-1]
    p = torch.exp(logits - torch.logsumexp(logits, 1, keepdim=True))
    delta = (p - torch.eye(p.shape[1], dtype=p.dtype)[labels]) / p.shape[0]
    result = [None] * len(params)
    for layer in range(len(params) - 1, -1, -1):
        if layer < len(params) - 1:
            delta = delta @ params[layer + 1][0]
            delta = torch.where(Zs[layer] > 0, delta, torch.zeros_like(delta))
        result[layer] = (delta.T @ As[layer], delta.sum(0))
    return result


# the mask of ReLU is missing
@wrong()
def no_mask(X, labels, params):
    As = [X]
    for W, b in params[:-1]:
        As.append(torch.relu(As[-1] @ W.T + b))
    dZ = torch.softmax(As[-1] @ params[-1][0].T + params[-1][1], dim=1)
    dZ[torch.arange(len(labels)), labels] -= 1
    dZ /= len(labels)
    grads = []
    for i in range(len(params) - 1, -1, -1):
        grads.append((dZ.T @ As[i], dZ.sum(dim=0)))
        dZ = dZ @ params[i][0]
    return grads[::-1]


# last layer first
@wrong()
def not_turned_round(X, labels, params):
    As = [X]
    for W, b in params[:-1]:
        As.append(torch.relu(As[-1] @ W.T + b))
    W, b = params[-1]
    dZ = torch.softmax(As[-1] @ W.T + b, dim=1)
    dZ[torch.arange(len(labels)), labels] -= 1
    dZ /= len(labels)
    grads = []
    for (W, _), A in zip(reversed(params), reversed(As), strict=True):
        grads.append((dZ.T @ A, dZ.sum(dim=0)))
        dZ = (dZ @ W) * (A > 0)
    return grads


# not divided by N
@wrong()
def gradient_of_the_sum(X, labels, params):
    As = [X]
    for W, b in params[:-1]:
        As.append(torch.relu(As[-1] @ W.T + b))
    dZ = torch.softmax(As[-1] @ params[-1][0].T + params[-1][1], dim=1)
    dZ[torch.arange(len(labels)), labels] -= 1
    grads = []
    for i in range(len(params) - 1, -1, -1):
        grads.append((dZ.T @ As[i], dZ.sum(dim=0)))
        dZ = (dZ @ params[i][0]) * (As[i] > 0)
    return grads[::-1]


# two layers only
@wrong()
def two_layers(X, labels, params):
    (W1, b1), (W2, b2) = params
    A1 = torch.relu(X @ W1.T + b1)
    dZ2 = torch.softmax(A1 @ W2.T + b2, dim=1)
    dZ2[torch.arange(len(X)), labels] -= 1
    dZ2 /= len(X)
    dZ1 = (dZ2 @ W2) * (A1 > 0)
    return [(dZ1.T @ X, dZ1.sum(dim=0)), (dZ2.T @ A1, dZ2.sum(dim=0))]


# ReLU on the logits as well
@wrong()
def relu_on_the_logits(X, labels, params):
    As = [X]
    for W, b in params:
        As.append(torch.relu(As[-1] @ W.T + b))
    dA = torch.softmax(As[-1], dim=1)
    dA[torch.arange(len(labels)), labels] -= 1
    dA /= len(labels)
    grads = []
    for i in reversed(range(len(params))):
        dZ = dA * (As[i + 1] > 0)
        grads.append((dZ.T @ As[i], dZ.sum(dim=0)))
        dA = dZ @ params[i][0]
    grads.reverse()
    return grads


# float32 zeros and ones: an error as soon as the parameters are float64
@wrong()
def only_float32(X, labels, params):
    A, As = X, []
    for i, (W, b) in enumerate(params):
        As.append(A)
        Z = A @ W.T + b
        A = torch.relu(Z) if i < len(params) - 1 else Z
    truth = torch.zeros(len(X), Z.shape[1])
    truth[torch.arange(len(X)), labels] = 1.0
    dZ = ((torch.softmax(Z, dim=1) - truth) / len(X)).float()
    grads = []
    for i in reversed(range(len(params))):
        grads.insert(0, (dZ.T @ As[i], dZ.sum(dim=0)))
        dZ = (dZ @ params[i][0]) * (As[i] > 0)
    return grads


# turns the caller's list round
@wrong()
def reverses_params(X, labels, params):
    As = [X]
    for W, b in params[:-1]:
        As.append(torch.relu(As[-1] @ W.T + b))
    dZ = torch.softmax(As[-1] @ params[-1][0].T + params[-1][1], dim=1)
    dZ[torch.arange(len(labels)), labels] -= 1
    dZ /= len(labels)
    grads = []
    params.reverse()
    for W, _ in params:
        A = As.pop()
        grads.insert(0, (dZ.T @ A, dZ.sum(dim=0)))
        dZ = (dZ @ W) * (A > 0)
    return grads


# dW from the pre-activations, and the mean for db
@wrong()
def from_z_and_mean(X, labels, params):
    Zs, A = [X], X
    for W, b in params:
        Zs.append(A @ W.T + b)
        A = torch.relu(Zs[-1])
    dZ = torch.softmax(Zs.pop(), dim=1)
    dZ[torch.arange(len(labels)), labels] -= 1
    dZ /= len(labels)
    grads = []
    for W, _ in params[::-1]:
        Z = Zs.pop()
        grads.append((dZ.T @ Z, dZ.mean(dim=0)))
        dZ = (dZ @ W) * (Z > 0)
    return grads[::-1]
