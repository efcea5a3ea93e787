"""Right answers to `train_epoch` that learners could write; the wrong ones are beside."""

import numpy as np
import torch

from course_utils.exercises import backpropagation as ex
from course_utils.exercises import gradient_descent
from tests.exercises.answers import right


@right
def by_functions_of_the_course(X, labels, params, velocities, batches, lr, momentum):
    momentum_step = gradient_descent.momentum_step
    for batch in batches:
        gradients = ex.backward(X[batch], labels[batch], params)
        new_params, new_velocities = [], []
        for (W, b), (v_W, v_b), (dW, db) in zip(params, velocities, gradients, strict=True):
            W, v_W = momentum_step(W, dW, v_W, lr, momentum)
            b, v_b = momentum_step(b, db, v_b, lr, momentum)
            new_params.append((W, b))
            new_velocities.append((v_W, v_b))
        params, velocities = new_params, new_velocities
    return params, velocities


@right
def by_autograd(X, labels, params, velocities, batches, lr, momentum):
    params = [[array.clone().requires_grad_() for array in pair] for pair in params]
    velocities = [[array.clone() for array in pair] for pair in velocities]
    for batch in batches:
        A = X[batch]
        for number, (W, b) in enumerate(params):
            A = A @ W.T + b
            if number < len(params) - 1:
                A = torch.relu(A)
        torch.nn.functional.cross_entropy(A, labels[batch]).backward()
        with torch.no_grad():
            for pair, v_pair in zip(params, velocities, strict=True):
                for array, v in zip(pair, v_pair, strict=True):
                    v.mul_(momentum).add_(array.grad)
                    array -= lr * v
                    array.grad = None
    return params, velocities


@right
def by_the_optimizer_of_torch(X, labels, params, velocities, batches, lr, momentum):
    arrays = [array.clone().requires_grad_() for pair in params for array in pair]
    optimizer = torch.optim.SGD(arrays, lr=lr, momentum=momentum or 1e-12)
    for array, v in zip(arrays, [v for pair in velocities for v in pair], strict=True):
        optimizer.state[array]["momentum_buffer"] = v.clone()
    for batch in batches:
        A = X[batch]
        for n in range(0, len(arrays), 2):
            A = torch.nn.functional.linear(torch.relu(A) if n else A, arrays[n], arrays[n + 1])
        optimizer.zero_grad()
        torch.nn.functional.cross_entropy(A, labels[batch]).backward()
        optimizer.step()
    vs = [optimizer.state[array]["momentum_buffer"] for array in arrays]
    pairs = [list(zip(each[::2], each[1::2], strict=True)) for each in (arrays, vs)]
    return pairs[0], pairs[1]


@right
def into_copies_in_place(X, labels, params, velocities, batches, lr, momentum):
    params = [(W.clone(), b.clone()) for W, b in params]
    velocities = [(W.clone(), b.clone()) for W, b in velocities]
    for batch in batches:
        for n, (dW, db) in enumerate(ex.backward(X[batch], labels[batch], params)):
            for place, g in enumerate((dW, db)):
                velocities[n][place].mul_(momentum).add_(g)
                params[n][place].sub_(lr * velocities[n][place])
    return [params, velocities]


@right
def with_numpy(X, labels, params, velocities, batches, lr, momentum):
    theta = [array.numpy().copy() for pair in params for array in pair]
    v = [array.numpy().copy() for pair in velocities for array in pair]
    for batch in batches:
        y, A = labels[batch].numpy(), [X[batch].numpy()]
        for n in range(0, len(theta), 2):
            z = A[-1] @ theta[n].T + theta[n + 1]
            A.append(np.maximum(z, 0))
        e = np.exp(z - z.max(1, keepdims=True))
        d = e / e.sum(1, keepdims=True)
        d[np.arange(len(y)), y] -= 1
        d /= len(y)
        grads = [None] * len(theta)
        for n in range(len(theta) - 2, -1, -2):
            a = A[n // 2]
            grads[n], grads[n + 1] = d.T @ a, d.sum(0)
            d = (d @ theta[n]) * (a > 0)
        v = [momentum * old + g for old, g in zip(v, grads, strict=True)]
        theta = [t - lr * new for t, new in zip(theta, v, strict=True)]
    return (
        list(zip(theta[::2], theta[1::2], strict=True)),
        list(zip(v[::2], v[1::2], strict=True)),
    )


@right
def recursively(X, labels, params, velocities, batches, lr, momentum):
    if not len(batches):
        return params, velocities
    first, *rest = batches
    gradients = ex.backward(X[first], labels[first], params)
    velocities = [
        tuple(momentum * v + g for v, g in zip(*pairs, strict=True))
        for pairs in zip(velocities, gradients, strict=True)
    ]
    params = [
        tuple(theta - lr * v for theta, v in zip(*pairs, strict=True))
        for pairs in zip(params, velocities, strict=True)
    ]
    return recursively(X, labels, params, velocities, rest, lr, momentum)


@right
def with_lists_of_arrays(X, labels, params, velocities, batches, lr, momentum):
    params, velocities = list(params), list(velocities)
    for indices in batches:
        inputs, targets = X.index_select(0, indices), labels.index_select(0, indices)
        grads = ex.backward(inputs, targets, params)
        for k in range(len(params)):
            (W, b), (vW, vb), (dW, db) = params[k], velocities[k], grads[k]
            vW, vb = dW + vW * momentum, db + vb * momentum
            params[k], velocities[k] = [W - vW * lr, b - vb * lr], [vW, vb]
    return params, velocities
