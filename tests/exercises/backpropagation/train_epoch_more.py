"""Wrong answers to `train_epoch` that learners could write, and how each is to be judged."""

import torch

from course_utils.exercises import backpropagation as ex
from tests.exercises.answers import wrong
from tests.exercises.backpropagation.momentum_steps import run, stepped


@wrong("gradients_at_the_start")
def other_names(X, labels, params, velocities, batches, lr, momentum):
    new_params, new_velocities = params, velocities
    for batch in batches:
        gradients = ex.backward(X[batch], labels[batch], params)
        new_params, new_velocities = stepped(new_params, gradients, new_velocities, lr, momentum)
    return new_params, new_velocities


@wrong("first_batch_only")
def return_in_the_loop(X, labels, params, velocities, batches, lr, momentum):
    for batch in batches:
        gradients = ex.backward(X[batch], labels[batch], params)
        params, velocities = stepped(params, gradients, velocities, lr, momentum)
        return params, velocities
    return None


@wrong("last_batch_only")
def never_carried_on(X, labels, params, velocities, batches, lr, momentum):
    for batch in batches:
        gradients = ex.backward(X[batch], labels[batch], params)
        new_params, new_velocities = stepped(params, gradients, velocities, lr, momentum)
    return new_params, new_velocities


@wrong("last_batch_only")
def params_not_carried_on(X, labels, params, velocities, batches, lr, momentum):
    for batch in batches:
        gradients = ex.backward(X[batch], labels[batch], params)
        new_params, velocities = stepped(params, gradients, velocities, lr, momentum)
    return new_params, velocities


@wrong("batch_left_out")
def one_too_few(X, labels, params, velocities, batches, lr, momentum):
    for k in range(1, len(batches)):
        gradients = ex.backward(X[batches[k]], labels[batches[k]], params)
        params, velocities = stepped(params, gradients, velocities, lr, momentum)
    return params, velocities


@wrong("whole_set_in_each_step")
def batch_not_used(X, labels, params, velocities, batches, lr, momentum):
    for _ in batches:
        gradients = ex.backward(X, labels, params)
        params, velocities = stepped(params, gradients, velocities, lr, momentum)
    return params, velocities


@wrong("labels_of_others")
def first_labels(X, labels, params, velocities, batches, lr, momentum):
    for batch in batches:
        inputs = X[batch]
        gradients = ex.backward(inputs, labels[: inputs.shape[0]], params)
        params, velocities = stepped(params, gradients, velocities, lr, momentum)
    return params, velocities


@wrong()
def labels_not_indexed(X, labels, params, velocities, batches, lr, momentum):
    for batch in batches:
        gradients = ex.backward(X[batch], labels, params)
        params, velocities = stepped(params, gradients, velocities, lr, momentum)
    return params, velocities


@wrong("stretches_of_the_set")
def counted_on(X, labels, params, velocities, batches, lr, momentum):
    start = 0
    for batch in batches:
        part = slice(start, start + len(batch))
        gradients = ex.backward(X[part], labels[part], params)
        params, velocities = stepped(params, gradients, velocities, lr, momentum)
        start += len(batch)
    return params, velocities


@wrong("one_big_batch")
def all_at_once(X, labels, params, velocities, batches, lr, momentum):
    return run(X, labels, params, velocities, [torch.cat(list(batches))], lr, momentum)


@wrong("one_step_at_the_end")
def step_outside_the_loop(X, labels, params, velocities, batches, lr, momentum):
    total = [(0 * W, 0 * b) for W, b in params]
    for batch in batches:
        gradients = ex.backward(X[batch], labels[batch], params)
        total = [
            (W + dW / len(batches), b + db / len(batches))
            for (W, b), (dW, db) in zip(total, gradients, strict=True)
        ]
    return stepped(params, total, velocities, lr, momentum)


@wrong()
def step_with_the_last_gradient(X, labels, params, velocities, batches, lr, momentum):
    for batch in batches:
        gradients = ex.backward(X[batch], labels[batch], params)
    return stepped(params, gradients, velocities, lr, momentum)


@wrong("step_for_every_example")
def example_by_example(X, labels, params, velocities, batches, lr, momentum):
    for batch in batches:
        for i in batch.tolist():
            gradients = ex.backward(X[i : i + 1], labels[i : i + 1], params)
            params, velocities = stepped(params, gradients, velocities, lr, momentum)
    return params, velocities


@wrong("another_order")
def backwards(X, labels, params, velocities, batches, lr, momentum):
    return run(X, labels, params, velocities, list(reversed(batches)), lr, momentum)


@wrong("nothing_moved")
def new_ones_lost(X, labels, params, velocities, batches, lr, momentum):
    for batch in batches:
        gradients = ex.backward(X[batch], labels[batch], params)
        for (W, b), (vW, vb), (dW, db) in zip(params, velocities, gradients, strict=True):
            vW, vb = momentum * vW + dW, momentum * vb + db
            W, b = W - lr * vW, b - lr * vb
    return params, velocities


@wrong("start_velocities_returned")
def old_velocities(X, labels, params, velocities, batches, lr, momentum):
    moving = velocities
    for batch in batches:
        gradients = ex.backward(X[batch], labels[batch], params)
        params, moving = stepped(params, gradients, moving, lr, momentum)
    return params, velocities


@wrong("velocities_not_returned")
def params_alone(X, labels, params, velocities, batches, lr, momentum):
    return run(X, labels, params, velocities, batches, lr, momentum)[0]


@wrong("order_of_results")
def velocities_first(X, labels, params, velocities, batches, lr, momentum):
    params, velocities = run(X, labels, params, velocities, batches, lr, momentum)
    return velocities, params


def _moved_by(step, X, labels, params, velocities, batches):
    for batch in batches:
        gradients = ex.backward(X[batch], labels[batch], params)
        params = [
            tuple(step(*each) for each in zip(*layer, strict=True))
            for layer in zip(params, gradients, velocities, strict=True)
        ]
    return params, velocities


@wrong("velocities_as_they_came")
def new_velocity_dropped(X, labels, params, velocities, batches, lr, momentum):
    def step(theta, grad, velocity):
        theta, _ = theta - lr * (momentum * velocity + grad), None
        return theta

    return _moved_by(step, X, labels, params, velocities, batches)


@wrong("velocities_as_they_came")
def plain_steps_and_old_velocities(X, labels, params, velocities, batches, lr, momentum):
    step = lambda theta, grad, velocity: theta - lr * grad  # noqa: E731
    return _moved_by(step, X, labels, params, velocities, batches)


@wrong("velocities_as_they_came")
def along_the_old_velocities(X, labels, params, velocities, batches, lr, momentum):
    step = lambda theta, grad, velocity: theta - lr * velocity  # noqa: E731
    return _moved_by(step, X, labels, params, velocities, batches)
