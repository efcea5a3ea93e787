"""Wrong answers to `backward` that learners could write; `backward` imports them."""

import torch
import torch.nn.functional as F

from tests.exercises.answers import wrong


def forward(X, params, f=torch.relu):
    A, Z = [X], []
    for W, b in params:
        Z.append(F.linear(A[-1], W, b))
        A.append(f(Z[-1]))
    return A, Z


def start(Z, labels):
    d = F.softmax(Z, dim=1)
    d[torch.arange(len(labels)), labels] -= 1
    return d / len(labels)


@wrong("last_layer_first")
def appended(X, labels, params):
    A, Z = forward(X, params)
    d, out = start(Z[-1], labels), []
    for n in reversed(range(len(params))):
        out.append((d.T @ A[n], d.sum(0)))
        d = d @ params[n][0] * (A[n] > 0)
    return out


@wrong("no_relu_mask")
def unmasked(X, labels, params):
    A, Z = forward(X, params)
    d, out = start(Z[-1], labels), []
    for n in reversed(range(len(params))):
        out.insert(0, (d.T @ A[n], d.sum(0)))
        d = d @ params[n][0]
    return out


@wrong("no_relu_mask_and_last_layer_first")
def unmasked_and_appended(X, labels, params):
    return unmasked(X, labels, params)[::-1]


@wrong("no_relu_mask + not_divided")
def unmasked_and_summed(X, labels, params):
    return [(len(X) * dW, len(X) * db) for dW, db in unmasked(X, labels, params)]


@wrong("slope_one_at_zero")
def mask_with_zero(X, labels, params):
    A, Z = forward(X, params)
    d, out = start(Z[-1], labels), []
    for n in reversed(range(len(params))):
        out.insert(0, (d.T @ A[n], d.sum(0)))
        if n:
            d = torch.where(Z[n - 1] < 0, 0, d @ params[n][0])
    return out


@wrong("not_divided", "factor_by_size")
def summed(X, labels, params):
    leaves = [(W.clone().requires_grad_(), b.clone().requires_grad_()) for W, b in params]
    F.cross_entropy(forward(X, leaves)[1][-1], labels, reduction="sum").backward()
    return [(W.grad, b.grad) for W, b in leaves]


@wrong("divided_twice", "factor_by_size")
def mean_in_loss_and_layers(X, labels, params):
    A, Z = forward(X, params)
    d, out = start(Z[-1], labels), []
    for n in reversed(range(len(params))):
        out.insert(0, (d.T @ A[n] / len(X), d.mean(0)))
        d = d @ params[n][0] * (A[n] > 0)
    return out


@wrong("divided_at_every_layer", "divided_at_every_layer_and_in_it")
def mean_again_and_again(X, labels, params):
    A, Z = forward(X, params)
    d, out = start(Z[-1], labels), []
    for n in reversed(range(len(params))):
        out.insert(0, (d.T @ A[n], d.sum(0)))
        d = d @ params[n][0] * (A[n] > 0) / X.shape[0]
    return out


@wrong("bias_averaged")
def mean_of_bias(X, labels, params):
    A, Z = forward(X, params)
    d, out = start(Z[-1], labels), []
    for n in reversed(range(len(params))):
        out.insert(0, (d.T @ A[n], torch.mean(d, axis=0)))
        d = d @ params[n][0] * (A[n] > 0)
    return out


@wrong("mask_on_logits")
def mask_everywhere(X, labels, params):
    A, Z = forward(X, params)
    d, out = start(Z[-1], labels), []
    for n in reversed(range(len(params))):
        d = d * (Z[n] > 0)
        out.insert(0, (d.T @ A[n], d.sum(0)))
        d = d @ params[n][0]
    return out


@wrong("relu_after_last")
def relu_on_logits(X, labels, params):
    A, _ = forward(X, params)
    d, out = start(A[-1], labels), []
    for n in reversed(range(len(params))):
        out.insert(0, (d.T @ A[n], d.sum(0)))
        d = d @ params[n][0] * (A[n] > 0)
    return out


@wrong("relu_after_last")
def autograd_of_relu_on_logits(X, labels, params):
    leaves = [(W.clone().requires_grad_(), b.clone().requires_grad_()) for W, b in params]
    F.cross_entropy(forward(X, leaves)[0][-1], labels).backward()
    return [(W.grad, b.grad) for W, b in leaves]


@wrong("another_activation")
def sigmoid_network(X, labels, params):
    leaves = [(W.clone().requires_grad_(), b.clone().requires_grad_()) for W, b in params]
    F.cross_entropy(forward(X, leaves, torch.sigmoid)[1][-1], labels).backward()
    return [(W.grad, b.grad) for W, b in leaves]


@wrong("no_relu_in_the_forward_pass")
def linear_network(X, labels, params):
    leaves = [(W.clone().requires_grad_(), b.clone().requires_grad_()) for W, b in params]
    F.cross_entropy(forward(X, leaves, lambda z: z)[1][-1], labels).backward()
    return [(W.grad, b.grad) for W, b in leaves]


@wrong("output_instead_of_input")
def own_activation(X, labels, params):
    A, Z = forward(X, params)
    d, out = start(Z[-1], labels), []
    for n in reversed(range(len(params))):
        out.insert(0, (d.T @ A[n + 1], d.sum(0)))
        d = d @ params[n][0] * (A[n] > 0)
    return out


@wrong("pre_activation_instead_of_activation")
def z_for_a(X, labels, params):
    A, Z = forward(X, params)
    d, out = start(Z[-1], labels), []
    for n in reversed(range(len(params))):
        out.insert(0, (d.T @ (Z[n - 1] if n else X), d.sum(0)))
        d = d @ params[n][0] * (A[n] > 0)
    return out


@wrong("mask_from_gradient")
def relu_on_gradient(X, labels, params):
    A, Z = forward(X, params)
    d, out = start(Z[-1], labels), []
    for n in reversed(range(len(params))):
        out.insert(0, (d.T @ A[n], d.sum(0)))
        d = torch.relu(d @ params[n][0])
    return out


@wrong("masked_too_late")
def mask_after_gradients(X, labels, params):
    A, Z = forward(X, params)
    d, out = start(Z[-1], labels), []
    for n in reversed(range(len(params))):
        out.insert(0, (d.T @ A[n], d.sum(0)))
        if n < len(params) - 1:
            d = d * (Z[n] > 0)
        d = d @ params[n][0]
    return out


@wrong("wrong_axes_meet", "error")
def transposed_on_the_way(X, labels, params):
    A, Z = forward(X, params)
    d, out = start(Z[-1], labels), []
    for n in reversed(range(len(params))):
        out.insert(0, (d.T @ A[n], d.sum(0)))
        d = d @ params[n][0].T * (A[n] > 0)
    return out


@wrong("bias_first")
def b_then_w(X, labels, params):
    A, Z = forward(X, params)
    d, out = start(Z[-1], labels), []
    for n in reversed(range(len(params))):
        out.insert(0, (d.sum(0), d.T @ A[n]))
        d = d @ params[n][0] * (A[n] > 0)
    return out


@wrong("flat_list")
def flat(X, labels, params):
    leaves = [array.clone().requires_grad_() for pair in params for array in pair]
    pairs = list(zip(leaves[::2], leaves[1::2], strict=True))
    return torch.autograd.grad(F.cross_entropy(forward(X, pairs)[1][-1], labels), leaves)


@wrong("two_lists")
def lists_of_each(X, labels, params):
    pairs = summed(X, labels, params)
    return [dW / len(X) for dW, _ in pairs], [db / len(X) for _, db in pairs]


@wrong("no_biases")
def weights_only(X, labels, params):
    return [dW / len(X) for dW, _ in summed(X, labels, params)]


@wrong("iterator_returned")
def reversed_iterator(X, labels, params):
    return reversed(appended(X, labels, params))


@wrong("nothing_returned")
def into_grad(X, labels, params):
    summed(X, labels, params)


@wrong("fixed_number_of_layers")
def two_layers(X, labels, params):
    (W1, b1), (W2, b2) = params
    Z1 = X @ W1.T + b1
    A1 = torch.relu(Z1)
    d2 = start(A1 @ W2.T + b2, labels)
    d1 = d2 @ W2 * (Z1 > 0)
    return [(d1.T @ X, d1.sum(0)), (d2.T @ A1, d2.sum(0))]


@wrong("one_layer_missing")
def stops_early(X, labels, params):
    A, Z = forward(X, params)
    d, out = start(Z[-1], labels), []
    for n in range(len(params) - 1, 0, -1):
        out.insert(0, (d.T @ A[n], d.sum(0)))
        d = d @ params[n][0] * (A[n] > 0)
    return out


@wrong("same_gradient_everywhere")
def dz_never_changes(X, labels, params):
    A, Z = forward(X, params)
    d = start(Z[-1], labels)
    return [(d.T @ a, d.sum(0)) for a in A[:-1]]


@wrong("sign")
def truth_minus_probability(X, labels, params):
    return [(-dW / len(X), -db / len(X)) for dW, db in summed(X, labels, params)]


@wrong("bias_forgotten")
def no_bias(X, labels, params):
    leaves = [(W.clone().requires_grad_(), 0 * b.clone().requires_grad_()) for W, b in params]
    logits = [b.retain_grad() for _, b in leaves] and forward(X, leaves)[1][-1]
    F.cross_entropy(logits, labels).backward()
    return [(W.grad, b.grad) for W, b in leaves]


@wrong("weights_transposed", "transpose")
def transposed(X, labels, params):
    return [(dW.T / len(X), db / len(X)) for dW, db in summed(X, labels, params)]


@wrong("another_gradient_of_the_loss")
def probabilities_alone(X, labels, params):
    A, Z = forward(X, params)
    d, out = F.softmax(Z[-1], 1) / len(X), []
    for n in reversed(range(len(params))):
        out.insert(0, (d.T @ A[n], d.sum(0)))
        d = d @ params[n][0] * (A[n] > 0)
    return out


@wrong("side_effect")
def marks_the_parameters(X, labels, params):
    for pair in params:
        for array in pair:
            array.requires_grad_()
    F.cross_entropy(forward(X, params)[1][-1], labels).backward()
    return [(W.grad, b.grad) for W, b in params]


@wrong("shape")
def bias_with_an_axis(X, labels, params):
    return [(dW / len(X), db[None] / len(X)) for dW, db in summed(X, labels, params)]
