"""Answers to `gradient_step` that learners could write, and how each is to be judged."""

import numpy as np
import torch

from tests.exercises.answers import right, wrong


@right
def by_signs_into_zeros(theta, grad, lr):
    moved = torch.zeros(theta.shape)
    moved[grad > 0] = theta[grad > 0] - lr * grad[grad > 0]
    moved[grad <= 0] = theta[grad <= 0] + lr * grad[grad <= 0].abs()
    return moved


@right
def gradient_step_of_torch(theta, grad, lr):
    moved = theta.clone()
    moved.grad = grad
    torch.optim.SGD([moved], lr=lr).step()
    return moved


@right
def gradient_step_in_numpy(theta, grad, lr):
    return np.subtract(theta.numpy(), np.multiply(lr, grad.numpy()))


@right
def by_loop_into_zeros(theta, grad, lr):
    out = torch.zeros(theta.shape)
    for i in np.ndindex(*theta.shape):
        out[i] = theta[i] - lr * grad[i]
    return out


@right
def on_a_copy(theta, grad, lr):
    new = theta.detach().clone()
    new -= torch.tensor(lr) * grad
    return new


@right
def flat_and_back(theta, grad, lr):
    pairs = zip(theta.flatten().tolist(), grad.flatten().tolist(), strict=True)
    return torch.tensor([t - lr * g for t, g in pairs]).reshape(theta.shape)


@right
def with_add(theta, grad, lr):
    with torch.no_grad():
        return torch.add(theta, grad, alpha=-lr)


@right
def direction_first(theta, grad, lr):
    direction = -grad
    return theta + direction.mul(lr)


@wrong("ascent")
def uphill(theta, grad, lr):
    return torch.add(theta, grad, alpha=lr)


@wrong("no_learning_rate")
def whole_gradient(theta, grad, lr):
    return theta.sub(grad)


@wrong("ascent_without_learning_rate")
def whole_gradient_up(theta, grad, lr):
    return theta + grad


@wrong("only_the_step")
def step_alone(theta, grad, lr):
    return lr * grad


@wrong("divided_by_learning_rate")
def over_lr(theta, grad, lr):
    return theta - grad / lr


@wrong("divided_by_gradient")
def over_gradient(theta, grad, lr):
    return theta - lr / grad


@wrong("sign_only")
def with_signs(theta, grad, lr):
    return theta - lr * torch.where(grad > 0, 1.0, torch.where(grad < 0, -1.0, 0.0))


@wrong("unit_length")
def normalised(theta, grad, lr):
    return theta - lr * grad / torch.sqrt((grad**2).sum())


@wrong("unit_length")
def normalised_safely(theta, grad, lr):
    return theta - lr * torch.nn.functional.normalize(grad.flatten(), dim=0).view(grad.shape)


@wrong("absolute_gradient")
def absolute(theta, grad, lr):
    return theta - lr * abs(grad)


@wrong("squared_gradient")
def squared(theta, grad, lr):
    return theta - lr * grad.square()


@wrong("clipped_gradient")
def clipped(theta, grad, lr):
    return theta - lr * torch.clamp(grad, -5, 5)


@wrong("one_slope_for_all")
def mean_slope(theta, grad, lr):
    return theta - lr * grad.mean()


@wrong("one_slope_for_all")
def sum_of_slopes(theta, grad, lr):
    return theta - lr * grad.sum()


@wrong("theta_scaled")
def parentheses(theta, grad, lr):
    return (theta - grad) * lr


@wrong("theta_scaled_alone")
def lr_at_theta(theta, grad, lr):
    return theta * lr - grad


@wrong("changed_places")
def exchanged(theta, grad, lr):
    return grad - theta * lr


@wrong("multiplied_by_theta")
def relative(theta, grad, lr):
    return theta * (1 - lr * grad)


@wrong("gradient_unused")
def lr_alone(theta, grad, lr):
    return theta - lr


@wrong("learning_rate_added")
def plus_lr(theta, grad, lr):
    return theta - (grad + lr)


@wrong("learning_rate_twice")
def lr_twice(theta, grad, lr):
    return theta - lr * (lr * grad)


@wrong("fixed_learning_rate")
def own_lr(theta, grad, lr):
    learning_rate = 0.01
    return theta - learning_rate * grad


@wrong("shrunk")
def decayed(theta, grad, lr):
    return (1 - lr * 0.01) * theta - lr * grad


@wrong("mixed")
def shares(theta, grad, lr):
    return torch.lerp(theta, grad, lr)


@wrong("divided_by_number")
def averaged(theta, grad, lr):
    return theta - lr * grad / grad.numel()


@wrong("step")
def twice_as_far(theta, grad, lr):
    return theta - 2 * lr * grad


@wrong("sign")
def minus_everything(theta, grad, lr):
    return lr * grad - theta


@wrong("argument")
def never_stored(theta, grad, lr):
    theta - lr * grad
    return theta


@wrong("argument")
def rate_cut_to_an_integer(theta, grad, lr):
    return theta - lr // 1 * 0 * grad


@wrong("side_effect")
def in_place(theta, grad, lr):
    theta -= lr * grad
    return theta


@wrong("side_effect")
def in_place_through_data(theta, grad, lr):
    theta.data.sub_(lr * grad)
    return theta


@wrong("no_return")
def forgotten_return(theta, grad, lr):
    theta = theta - lr * grad


@wrong("listed")
def as_a_list(theta, grad, lr):
    return (theta - lr * grad).tolist()


@wrong()
def with_item(theta, grad, lr):
    return theta.item() - lr * grad.item()


@wrong()
def both(theta, grad, lr):
    return theta - lr * grad, grad
