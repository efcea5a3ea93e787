"""Answers to `rnn_step` that learners could write, and how each is to be judged."""

import torch
from torch.nn.functional import linear

from tests.exercises.answers import right, wrong


@right
def two_linear_layers(x, h, W_x, W_h, b):
    return (linear(x, W_x) + linear(h, W_h, b)).tanh()


@right
def side_by_side(x, h, W_x, W_h, b):
    both = torch.cat([x, h], dim=1)
    W = torch.cat([W_x, W_h], dim=1)
    return torch.tanh(both @ W.T + b)


@right
def one_sequence_after_the_other(x, h, W_x, W_h, b):
    return torch.stack([torch.tanh(W_x @ x[n] + W_h @ h[n] + b) for n in range(len(x))])


@right
def tanh_by_exp(x, h, W_x, W_h, b):
    z = x @ W_x.t() + h @ W_h.t() + b
    return 2 * torch.sigmoid(2 * z) - 1


@wrong("recurrent_weights_not_transposed")
def forgot_one_t(x, h, W_x, W_h, b):
    return torch.tanh(linear(x, W_x, b) + h @ W_h)


@wrong("no_activation")
def linear_only(x, h, W_x, W_h, b):
    return linear(x, W_x, b) + linear(h, W_h)


@wrong("other_activation")
def relu(x, h, W_x, W_h, b):
    return (x @ W_x.T + h @ W_h.T + b).clamp(min=0)


@wrong("state_ignored")
def dense(x, h, W_x, W_h, b):
    return torch.tanh(linear(x, W_x, b))


@wrong("bias_twice")
def both_with_bias(x, h, W_x, W_h, b):
    return torch.tanh(linear(x, W_x, b) + linear(h, W_h, b))


@wrong("no_bias")
def without_bias(x, h, W_x, W_h, b):
    return torch.tanh(linear(x, W_x) + linear(h, W_h))


@wrong("activation_of_a_part")
def parenthesis(x, h, W_x, W_h, b):
    return torch.tanh(x @ W_x.T) + torch.tanh(h @ W_h.T + b)


@wrong("activation_of_a_part")
def too_early(x, h, W_x, W_h, b):
    return torch.tanh(x @ W_x.T + h @ W_h.T) + b


@wrong("old_state_added")
def residual(x, h, W_x, W_h, b):
    return torch.tanh(x @ W_x.T + h @ W_h.T + b) + h


@wrong("state_without_weights")
def plain_state(x, h, W_x, W_h, b):
    return torch.tanh(linear(x, W_x, b) + h)


@wrong("state_detached")
def constant_state(x, h, W_x, W_h, b):
    return torch.tanh(linear(x, W_x, b) + linear(h.data, W_h))


@wrong()
def no_transpose_at_all(x, h, W_x, W_h, b):
    return torch.tanh(x @ W_x + h @ W_h + b)
