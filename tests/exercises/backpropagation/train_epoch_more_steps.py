"""Wrong answers to `train_epoch`, in the steps, and how each is to be judged."""

import torch

from course_utils.exercises import backpropagation as ex
from tests.exercises.answers import wrong
from tests.exercises.backpropagation.momentum_steps import run, stepped


@wrong("velocity_set_back")
def zeros_in_the_loop(X, labels, params, velocities, batches, lr, momentum):
    for batch in batches:
        velocities = [(torch.zeros_like(W), torch.zeros_like(b)) for W, b in params]
        gradients = ex.backward(X[batch], labels[batch], params)
        params, velocities = stepped(params, gradients, velocities, lr, momentum)
    return params, velocities


@wrong("velocities_begin_at_zero")
def zeros_before_the_loop(X, labels, params, velocities, batches, lr, momentum):
    velocities = [(torch.zeros(W.shape), torch.zeros(b.shape)) for W, b in params]
    return run(X, labels, params, velocities, batches, lr, momentum)


@wrong("lr_in_velocity")
def lr_moved(X, labels, params, velocities, batches, lr, momentum):
    for batch in batches:
        gradients = [(lr * dW, lr * db) for dW, db in ex.backward(X[batch], labels[batch], params)]
        params, velocities = stepped(params, gradients, velocities, 1, momentum)
    return params, velocities


@wrong("uphill")
def up(X, labels, params, velocities, batches, lr, momentum):
    return run(X, labels, params, velocities, batches, -lr, momentum)


@wrong("no_learning_rate")
def whole_velocity(X, labels, params, velocities, batches, lr, momentum):
    return run(X, labels, params, velocities, batches, 1, momentum)


@wrong("biases_not_trained")
def weights_alone(X, labels, params, velocities, batches, lr, momentum):
    params, velocities = list(params), list(velocities)
    for batch in batches:
        gradients = ex.backward(X[batch], labels[batch], params)
        for n, (dW, _) in enumerate(gradients):
            vW = momentum * velocities[n][0] + dW
            params[n] = (params[n][0] - lr * vW, params[n][1])
            velocities[n] = (vW, velocities[n][1])
    return params, velocities


@wrong("stepped_on_the_way_back")
def layer_by_layer(X, labels, params, velocities, batches, lr, momentum):
    params, velocities = list(params), list(velocities)
    for batch in batches:
        A = [X[batch]]
        for W, b in params:
            Z = A[-1] @ W.T + b
            A.append(Z.relu())
        dZ = Z.softmax(1)
        dZ[range(len(batch)), labels[batch]] -= 1
        dZ = dZ / len(batch)
        for n in range(len(params) - 1, -1, -1):
            vW = momentum * velocities[n][0] + dZ.T @ A[n]
            vb = momentum * velocities[n][1] + dZ.sum(0)
            velocities[n] = (vW, vb)
            params[n] = (params[n][0] - lr * vW, params[n][1] - lr * vb)
            dZ = dZ @ params[n][0] * (A[n] > 0)
    return params, velocities


@wrong("summed_over_the_batch")
def sum_of_losses(X, labels, params, velocities, batches, lr, momentum):
    params = [[array.clone().requires_grad_() for array in pair] for pair in params]
    for batch in batches:
        A = X[batch]
        for n, (W, b) in enumerate(params):
            A = (A.relu() if n else A) @ W.T + b
        loss = torch.nn.functional.cross_entropy(A, labels[batch], reduction="sum")
        gradients = [torch.autograd.grad(loss, pair, retain_graph=True) for pair in params]
        with torch.no_grad():
            params, velocities = stepped(params, gradients, velocities, lr, momentum)
        params = [[array.requires_grad_() for array in pair] for pair in params]
    return params, velocities


@wrong("divided_by_too_many")
def divided_by_all(X, labels, params, velocities, batches, lr, momentum):
    for batch in batches:
        share = len(batch) / len(labels)
        gradients = [
            (dW * share, db * share) for dW, db in ex.backward(X[batch], labels[batch], params)
        ]
        params, velocities = stepped(params, gradients, velocities, lr, momentum)
    return params, velocities


@wrong()
def velocity_of_all_layers(X, labels, params, velocities, batches, lr, momentum):
    velocity = velocities[0][0]
    for batch in batches:
        gradients = ex.backward(X[batch], labels[batch], params)
        new = []
        for (W, b), (dW, db) in zip(params, gradients, strict=True):
            velocity = momentum * velocity + dW
            new.append((W - lr * velocity, b - lr * db))
        params = new
    return params, velocities


@wrong()
def same_velocity_for_the_bias(X, labels, params, velocities, batches, lr, momentum):
    for batch in batches:
        gradients = ex.backward(X[batch], labels[batch], params)
        params, velocities = stepped(params, gradients, velocities, lr, momentum)
        velocities = [(vW, vW.sum(1)) for vW, vb in velocities]
    return params, velocities


@wrong("side_effect")
def in_place(X, labels, params, velocities, batches, lr, momentum):
    for batch in batches:
        for (W, b), (vW, vb), (dW, db) in zip(
            params, velocities, ex.backward(X[batch], labels[batch], params), strict=True
        ):
            vW.mul_(momentum).add_(dW)
            vb.mul_(momentum).add_(db)
            W.sub_(lr * vW)
            b.sub_(lr * vb)
    return params, velocities


@wrong("side_effect")
def into_the_lists(X, labels, params, velocities, batches, lr, momentum):
    for batch in batches:
        gradients = ex.backward(X[batch], labels[batch], params)
        params[:], velocities[:] = stepped(params, gradients, velocities, lr, momentum)
    return params, velocities


@wrong("side_effect")
def recorded_arguments(X, labels, params, velocities, batches, lr, momentum):
    for pair in params:
        for array in pair:
            array.requires_grad_()
    with torch.no_grad():
        return run(X, labels, params, velocities, batches, lr, momentum)


@wrong()
def batch_size_expected(X, labels, params, velocities, batches, lr, momentum):
    for start in range(0, len(X), batches):
        batch = torch.arange(start, start + batches)
        gradients = ex.backward(X[batch], labels[batch], params)
        params, velocities = stepped(params, gradients, velocities, lr, momentum)
    return params, velocities


@wrong("plain_step")
def along_the_gradient(X, labels, params, velocities, batches, lr, momentum):
    for batch in batches:
        gradients = ex.backward(X[batch], labels[batch], params)
        _, velocities = stepped(params, gradients, velocities, lr, momentum)
        params = [
            (W - lr * dW, b - lr * db) for (W, b), (dW, db) in zip(params, gradients, strict=True)
        ]
    return params, velocities


@wrong("no_return")
def not_returned(X, labels, params, velocities, batches, lr, momentum):
    params, velocities = run(X, labels, params, velocities, batches, lr, momentum)
