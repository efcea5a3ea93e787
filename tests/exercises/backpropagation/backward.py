"""Right answers to `backward` that learners could write; the wrong ones are in `backward_wrong`."""

import numpy as np
import torch

from tests.exercises.answers import right
from tests.exercises.backpropagation.backward_wrong import *  # noqa: F403 - answers as well


@right
def backward_with_dictionaries(X, labels, params):
    Z, A = {}, {0: X}
    for number, (W, b) in enumerate(params, start=1):
        Z[number] = A[number - 1] @ W.T + b
        A[number] = torch.relu(Z[number])
    last = len(params)
    dZ = torch.softmax(Z[last], dim=1)
    dZ[range(len(labels)), labels] -= 1
    dZ /= len(labels)
    gradients = []
    for number in range(last, 0, -1):
        gradients.insert(0, (dZ.T @ A[number - 1], dZ.sum(0)))
        if number > 1:
            dZ = dZ @ params[number - 1][0] * (Z[number - 1] > 0)
    return gradients


@right
def backward_recursively(X, labels, params):
    def gradient_of_input(A_prev, layers):
        (W, b), *rest = layers
        Z = A_prev @ W.T + b
        if rest:
            dA, gradients = gradient_of_input(torch.relu(Z), rest)
            dZ = torch.where(Z > 0, dA, 0)
        else:
            one_hot = torch.nn.functional.one_hot(labels, Z.shape[1])
            dZ, gradients = (torch.softmax(Z, dim=1) - one_hot) / len(labels), []
        return dZ @ W, [(dZ.T @ A_prev, dZ.sum(0)), *gradients]

    return gradient_of_input(X, params)[1]


@right
def backward_of_torch(X, labels, params):
    arrays = [array.clone().requires_grad_() for pair in params for array in pair]
    A = X
    for number in range(0, len(arrays), 2):
        Z = A @ arrays[number].T + arrays[number + 1]
        A = torch.relu(Z)
    torch.nn.functional.cross_entropy(Z, labels).backward()
    grads = [array.grad for array in arrays]
    return list(zip(grads[::2], grads[1::2], strict=True))


@right
def with_numpy(X, labels, params):
    A, y = [X.numpy()], labels.numpy()
    for W, b in params[:-1]:
        A.append(np.maximum(A[-1] @ W.numpy().T + b.numpy(), 0))
    z = A[-1] @ params[-1][0].numpy().T + params[-1][1].numpy()
    e = np.exp(z - z.max(1, keepdims=True))
    d = e / e.sum(1, keepdims=True)
    d[np.arange(len(y)), y] -= 1
    d, grads = d / len(y), []
    while A:
        a = A.pop()
        grads.append([d.T @ a, d.sum(0)])
        d = (d @ params[len(A)][0].numpy()) * (a > 0)
    return grads[::-1]


@right
def divided_in_the_layers(X, labels, params):
    """Sum in the loss, mean in every layer's dW and db: the same."""
    N, A, cache = X.size(0), X, []
    for i, (W, b) in enumerate(params):
        Z = torch.nn.functional.linear(A, W, b)
        cache.append((A, Z))
        A = Z.clamp(min=0) if i < len(params) - 1 else Z
    delta = A.softmax(-1) - torch.eye(A.shape[1])[labels]
    grads = [None] * len(params)
    for i in range(len(params) - 1, -1, -1):
        grads[i] = (torch.einsum("no,ni->oi", delta, cache[i][0]) / N, delta.mean(0))
        if i:
            delta = (delta.double() @ params[i][0].double()) * (cache[i - 1][1] > 0)
            delta = delta.to(X.dtype)
    return tuple(grads)


@right
def by_outer_products(X, labels, params):
    total = [(torch.zeros(W.shape), torch.zeros(b.shape)) for W, b in params]
    for x, y in zip(X, labels.tolist(), strict=True):
        a = [x]
        for W, b in params:
            a.append((W @ a[-1] + b).clamp(min=0))
        z = params[-1][0] @ a[-2] + params[-1][1]
        d = z.softmax(0)
        d[y] -= 1
        for n in range(len(params) - 1, -1, -1):
            dW, db = total[n]
            total[n] = (dW + torch.outer(d, a[n]) / len(X), db + d / len(X))
            d = (params[n][0].T @ d) * (a[n] > 0)
    return total


@right
def with_functions_of_the_chapter(X, labels, params):
    from course_utils.exercises import backpropagation as ex

    A, Zs = [X], []
    for W, b in params:
        Zs.append(A[-1] @ W.T + b)
        A.append(torch.relu(Zs[-1]))
    dZ, result = ex.cross_entropy_backward(Zs[-1], labels), []
    for n, (W, _) in reversed(list(enumerate(params))):
        dA, dW, db = ex.dense_backward(dZ, A[n], W)
        result = [(dW, db), *result]
        dZ = ex.relu_backward(dA, Zs[n - 1]) if n else None
    return result
