"""Answers to `train_epoch` by somebody who had only the notebook,
written when the checks were done.
"""

import torch

from course_utils.exercises.backpropagation import backward
from course_utils.exercises.gradient_descent import momentum_step
from tests.exercises.answers import right, wrong


@right
def pair_by_pair(X, labels, params, velocities, batches, lr, momentum):
    for batch in batches:
        grads = backward(X[batch], labels[batch], params)
        stepped = [
            [momentum_step(theta, g, v, lr, momentum) for theta, g, v in zip(*layer, strict=True)]
            for layer in zip(params, grads, velocities, strict=True)
        ]
        params = [(W, b) for (W, _), (b, _) in stepped]
        velocities = [(vW, vb) for (_, vW), (_, vb) in stepped]
    return params, velocities


@right
def by_hand(X, labels, params, velocities, batches, lr, momentum):
    for batch in batches:
        grads = backward(X[batch], labels[batch], params)
        velocities = [
            (momentum * vW + dW, momentum * vb + db)
            for (vW, vb), (dW, db) in zip(velocities, grads, strict=True)
        ]
        params = [
            (W - lr * vW, b - lr * vb) for (W, b), (vW, vb) in zip(params, velocities, strict=True)
        ]
    return params, velocities


# gradients of the whole set in every step
@wrong()
def whole_set(X, labels, params, velocities, batches, lr, momentum):
    return pair_by_pair(X, labels, params, velocities, [range(len(X))] * len(batches), lr, momentum)


# stops after one batch
@wrong()
def one_batch(X, labels, params, velocities, batches, lr, momentum):
    for batch in batches:
        return pair_by_pair(X, labels, params, velocities, [batch], lr, momentum)
    return None


# velocities from 0 in every batch
@wrong()
def no_memory(X, labels, params, velocities, batches, lr, momentum):
    for batch in batches:
        velocities = [(torch.zeros_like(W), torch.zeros_like(b)) for W, b in params]
        params, velocities = pair_by_pair(X, labels, params, velocities, [batch], lr, momentum)
    return params, velocities


# forgets the velocities in the result
@wrong()
def only_params(X, labels, params, velocities, batches, lr, momentum):
    params, velocities = by_hand(X, labels, params, velocities, batches, lr, momentum)
    return params


# adds the step
@wrong()
def uphill(X, labels, params, velocities, batches, lr, momentum):
    return by_hand(X, labels, params, velocities, batches, -lr, momentum)


# changes the caller's tensors
@wrong()
def changes_the_arguments(X, labels, params, velocities, batches, lr, momentum):
    for batch in batches:
        grads = backward(X[batch], labels[batch], params)
        for pair, v_pair, g_pair in zip(params, velocities, grads, strict=True):
            for theta, v, g in zip(pair, v_pair, g_pair, strict=True):
                v *= momentum
                v += g
                theta -= lr * v
    return params, velocities


# labels of the whole set
@wrong()
def all_labels(X, labels, params, velocities, batches, lr, momentum):
    for batch in batches:
        grads = backward(X[batch], labels, params)
        velocities = [
            (momentum * vW + dW, momentum * vb + db)
            for (vW, vb), (dW, db) in zip(velocities, grads, strict=True)
        ]
    return params, velocities


# one step with what the last batch said
@wrong()
def step_after_the_loop(X, labels, params, velocities, batches, lr, momentum):
    return by_hand(X, labels, params, velocities, batches[-1:], lr, momentum)
