"""Mistakes in `train_epoch`: in the gradients of a batch and in the step."""

import torch

from course_utils.exercises.backpropagation.backward import backward
from course_utils.exercises.backpropagation.shared import one_hot
from course_utils.exercises.backpropagation.train_epoch import train_epoch
from course_utils.exercises.backpropagation.train_epoch_mistakes import (
    all_stepped,
    momentum_step,
    trained,
)

# The velocities


@train_epoch.misconception(
    "The velocity of the batch before is lost: it is set back at every batch, or nothing of it is "
    "kept. Momentum is worth something only if each batch goes on with what the last one left.",
    to_zero=(True, False),
)
def velocity_set_back(X, labels, params, velocities, batches, lr, momentum, to_zero=True):
    rest = [(v_W * (not to_zero), v_b * (not to_zero)) for v_W, v_b in velocities]
    moved = rest
    for batch in batches:
        gradients = backward.reference(X[batch], labels[batch], params)
        params, moved = all_stepped(params, gradients, rest, lr, momentum)
    return params, moved


@train_epoch.misconception(
    "The velocities begin at 0, whatever is handed over. In the second epoch they are what the "
    "first one left: that is why they are an argument."
)
def velocities_begin_at_zero(X, labels, params, velocities, batches, lr, momentum):
    zeros = [(torch.zeros_like(v_W), torch.zeros_like(v_b)) for v_W, v_b in velocities]
    return trained(X, labels, params, zeros, batches, lr, momentum)


@train_epoch.misconception(
    "The learning rate has moved into the velocity. There it collects plain gradients, as in the "
    "exercise `momentum_step`; in which of the two lines does lr stand there?"
)
def lr_in_velocity(X, labels, params, velocities, batches, lr, momentum):
    def step(theta, g, v, lr, momentum):
        v = momentum * v + lr * g
        return theta - v, v

    return trained(X, labels, params, velocities, batches, lr, momentum, step=step)


@train_epoch.misconception(
    "The learning rate scales the gradient twice: once on its way into the velocity, once in the "
    "step."
)
def lr_twice(X, labels, params, velocities, batches, lr, momentum):
    def step(theta, g, v, lr, momentum):
        v = momentum * v + lr * g
        return theta - lr * v, v

    return trained(X, labels, params, velocities, batches, lr, momentum, step=step)


@train_epoch.misconception(
    "The learning rate plays no part: the parameters move by the whole velocity. What scales the "
    "step?"
)
def no_learning_rate(X, labels, params, velocities, batches, lr, momentum):
    return trained(X, labels, params, velocities, batches, 1.0, momentum)


@train_epoch.misconception(
    "You walk uphill. Gradients point where the loss rises, and so does a velocity that collects "
    "them: in which direction do the parameters move?",
    where=("step", "velocity"),
)
def uphill(X, labels, params, velocities, batches, lr, momentum, where="step"):
    def step(theta, g, v, lr, momentum):
        v = momentum * v + (g if where == "step" else -g)
        return (theta + lr * v if where == "step" else theta - lr * v), v

    return trained(X, labels, params, velocities, batches, lr, momentum, step=step)


@train_epoch.misconception(
    "Your velocity points downhill and is added to the parameters: a sound form, but not that of "
    "`momentum_step`. Here the velocity collects gradients as they are."
)
def negative_velocity(X, labels, params, velocities, batches, lr, momentum):
    def step(theta, g, v, lr, momentum):
        v = momentum * v - g
        return theta + lr * v, v

    return trained(X, labels, params, velocities, batches, lr, momentum, step=step)


@train_epoch.misconception(
    "The gradient enters the velocity with a share of 1 - momentum: a running average. That form "
    "exists, too, but in `momentum_step` the gradient enters in full."
)
def average(X, labels, params, velocities, batches, lr, momentum):
    def step(theta, g, v, lr, momentum):
        v = momentum * v + (1 - momentum) * g
        return theta - lr * v, v

    return trained(X, labels, params, velocities, batches, lr, momentum, step=step)


@train_epoch.misconception(
    "The parameters take plain gradient steps; the velocities are kept up, but nothing moves along "
    "them."
)
def plain_step(X, labels, params, velocities, batches, lr, momentum):
    def step(theta, g, v, lr, momentum):
        return theta - lr * g, momentum * v + g

    return trained(X, labels, params, velocities, batches, lr, momentum, step=step)


@train_epoch.misconception(
    "The old velocity is kept in full, so that past gradients never fade. What multiplies it?"
)
def never_fades(X, labels, params, velocities, batches, lr, momentum):
    return trained(X, labels, params, velocities, batches, lr, 1.0)


@train_epoch.misconception(
    "The parameters themselves are multiplied by momentum, and so shrink at every step. Momentum "
    "is how much is kept of the old velocity, the movement.",
    gradient_alone=(True, False),
)
def momentum_on_the_parameters(
    X, labels, params, velocities, batches, lr, momentum, gradient_alone=True
):
    def step(theta, g, v, lr, momentum):
        v = v if gradient_alone else momentum * v + g
        return momentum * theta - lr * (g if gradient_alone else v), v

    return trained(X, labels, params, velocities, batches, lr, momentum, step=step)


@train_epoch.misconception(
    "The parameters move along the velocities from before the step, so that each gradient comes "
    "one batch late. Which of the two has to be new first?"
)
def old_velocity(X, labels, params, velocities, batches, lr, momentum):
    def step(theta, g, v, lr, momentum):
        return theta - lr * v, momentum * v + g

    return trained(X, labels, params, velocities, batches, lr, momentum, step=step)


@train_epoch.misconception(
    "This is Nesterov's variant, which looks one step ahead. Plain momentum walks along the "
    "velocity itself."
)
def nesterov(X, labels, params, velocities, batches, lr, momentum):
    def step(theta, g, v, lr, momentum):
        v = momentum * v + g
        return theta - lr * (g + momentum * v), v

    return trained(X, labels, params, velocities, batches, lr, momentum, step=step)


# What is stepped


@train_epoch.misconception(
    "Only the W are trained, and the b stay where they were. A layer has two things to learn.",
    velocity_moves=(False, True),
)
def biases_not_trained(X, labels, params, velocities, batches, lr, momentum, velocity_moves=False):
    for batch in batches:
        gradients = backward.reference(X[batch], labels[batch], params)
        moved, new = all_stepped(params, gradients, velocities, lr, momentum)
        params = [(W, b) for (W, _), (_, b) in zip(moved, params)]
        velocities = [
            (v_W, new_b if velocity_moves else v_b)
            for (v_W, new_b), (_, v_b) in zip(new, velocities)
        ]
    return params, velocities


@train_epoch.misconception(
    "Only one layer is trained, the others stay where they were. The list of gradients has a pair "
    "for every layer.",
    layer=(-1, 0),
)
def one_layer_trained(X, labels, params, velocities, batches, lr, momentum, layer=-1):
    for batch in batches:
        gradients = backward.reference(X[batch], labels[batch], params)
        moved, new = all_stepped(params, gradients, velocities, lr, momentum)
        params, velocities = [*params], [*velocities]
        params[layer], velocities[layer] = moved[layer], new[layer]
    return params, velocities


@train_epoch.misconception(
    "A layer was changed before the gradients of the layers below were known: the way back led "
    "through weights that the forward pass had not used. First all gradients of a batch, then the "
    "steps."
)
def stepped_on_the_way_back(X, labels, params, velocities, batches, lr, momentum):
    for batch in batches:
        inputs = [X[batch]]
        for W, b in params:
            inputs.append((inputs[-1] @ W.T + b).clamp(min=0))
        W, b = params[-1]
        logits = inputs[-2] @ W.T + b
        dZ = (torch.softmax(logits, dim=1) - one_hot(labels[batch], logits)) / len(batch)
        params, velocities = [*params], [*velocities]
        for n in reversed(range(len(params))):
            gradients = [(dZ.T @ inputs[n], dZ.sum(dim=0))]
            (params[n],), (velocities[n],) = all_stepped(
                params[n : n + 1], gradients, velocities[n : n + 1], lr, momentum, momentum_step
            )
            dZ = (dZ @ params[n][0]) * (inputs[n] > 0)
    return params, velocities


# The gradients of a batch


@train_epoch.misconception(
    "The steps are as many times longer as a batch has examples: the gradients are those of the "
    "sum of the losses. Asked for is the mean over the batch."
)
def summed_over_the_batch(X, labels, params, velocities, batches, lr, momentum):
    def gradients_of(X, labels, params):
        return [(len(X) * dW, len(X) * db) for dW, db in backward.reference(X, labels, params)]

    return trained(X, labels, params, velocities, batches, lr, momentum, gradients_of=gradients_of)


@train_epoch.misconception(
    "The gradients were divided by the number of all examples, or twice by that of the batch. The "
    "loss of a step is the mean over its own batch: by how many is divided, and how often?",
    by=("all", "twice"),
)
def divided_by_too_many(X, labels, params, velocities, batches, lr, momentum, by="all"):
    everything = len(X)

    def gradients_of(X, labels, params):
        share = len(X) / everything if by == "all" else 1 / len(X)
        return [(share * dW, share * db) for dW, db in backward.reference(X, labels, params)]

    return trained(X, labels, params, velocities, batches, lr, momentum, gradients_of=gradients_of)


@train_epoch.misconception(
    "Between two layers stands a ReLU, and the way back leads through it: what came back through "
    "the weights went on as it was. `backward`, which you wrote, does this."
)
def no_relu_on_the_way_back(X, labels, params, velocities, batches, lr, momentum):
    def gradients_of(X, labels, params):
        inputs = [X]
        for W, b in params:
            inputs.append((inputs[-1] @ W.T + b).clamp(min=0))
        W, b = params[-1]
        logits = inputs[-2] @ W.T + b
        dZ = (torch.softmax(logits, dim=1) - one_hot(labels, logits)) / len(X)
        gradients = []
        for (W, _), A_prev in zip(reversed(params), reversed(inputs[:-1])):
            gradients.append((dZ.T @ A_prev, dZ.sum(dim=0)))
            dZ = dZ @ W
        return gradients[::-1]

    return trained(X, labels, params, velocities, batches, lr, momentum, gradients_of=gradients_of)


@train_epoch.misconception(
    "The gradient of the logits lacks the truth: the probabilities alone were sent back, so the "
    "labels play no part. Whose probability should rise?"
)
def labels_ignored(X, labels, params, velocities, batches, lr, momentum):
    def gradients_of(X, labels, params):
        leaves = [tuple(array.clone().requires_grad_() for array in pair) for pair in params]
        A = X
        for number, (W, b) in enumerate(leaves):
            A = (torch.relu(A) if number else A) @ W.T + b
        A.backward(torch.softmax(A.detach(), dim=1) / len(X))
        return [(W.grad, b.grad) for W, b in leaves]

    return trained(X, labels, params, velocities, batches, lr, momentum, gradients_of=gradients_of)
