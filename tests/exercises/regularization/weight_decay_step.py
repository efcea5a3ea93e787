"""Answers to `weight_decay_step` that learners could write, and how each is to be judged."""

import numpy as np
import torch

from tests.exercises.answers import right, wrong


@right
def weight_decay_step_multiplied(theta, grad, lr, decay):
    return theta * (1 - lr * decay) - lr * grad


@right
def of_torch(theta, grad, lr, decay):
    moved = theta.clone()
    moved.grad = grad
    torch.optim.SGD([moved], lr=lr, weight_decay=decay).step()
    return moved


@right
def in_numpy(theta, grad, lr, decay):
    theta = theta.numpy()
    return theta - lr * grad.numpy() - lr * decay * theta


@right
def number_by_number(theta, grad, lr, decay):
    new = torch.zeros(theta.numel())
    for i, (w, g) in enumerate(zip(theta.flatten(), grad.flatten(), strict=True)):
        new[i] = w - lr * (g + decay * w)
    return new.reshape(theta.shape)


@right
def in_place_on_a_copy(theta, grad, lr, decay):
    new = theta.detach().clone()
    new.mul_(1 - lr * decay)
    new.add_(grad, alpha=-lr)
    return new


@right
def by_autograd(theta, grad, lr, decay):
    w = theta.clone().requires_grad_()
    loss = (grad * w).sum() + decay / 2 * (w**2).sum()
    loss.backward()
    return (w - lr * w.grad).detach()


@right
def by_lerp(theta, grad, lr, decay):
    return torch.lerp(theta, torch.zeros_like(theta), lr * decay) - torch.mul(grad, lr)


@right
def with_the_strength(theta, grad, lr, decay):
    s = decay / 2
    return theta - lr * (grad + 2 * s * theta)


@wrong("factor_two")
def two_again(theta, grad, lr, decay):
    return theta - lr * grad - 2 * lr * decay * theta


@wrong("half")
def half_again(theta, grad, lr, decay):
    return (1 - lr * decay * 0.5) * theta - lr * grad


@wrong("decay_without_lr")
def minus_decay(theta, grad, lr, decay):
    return theta - lr * grad - decay * theta


@wrong("grows")
def plus_in_parentheses(theta, grad, lr, decay):
    return (1 + lr * decay) * theta - lr * grad


@wrong("grows")
def sign_lost(theta, grad, lr, decay):
    return theta - lr * grad + lr * decay * theta


@wrong("grows_without_lr")
def precedence(theta, grad, lr, decay):
    return theta - lr * grad + decay * theta


@wrong("after_the_step")
def one_after_the_other(theta, grad, lr, decay):
    new = theta - lr * grad
    return new - lr * decay * new


@wrong("shrinks_all")
def shrunk_at_the_end(theta, grad, lr, decay):
    new = theta - lr * grad
    return new - decay * new


@wrong("decays_the_gradient")
def of_the_gradient(theta, grad, lr, decay):
    return theta - lr * (1 - decay) * grad


@wrong("decays_the_gradient")
def gradient_twice(theta, grad, lr, decay):
    return theta - lr * (grad + decay * grad)


@wrong("decays_the_learning_rate")
def slower(theta, grad, lr, decay):
    lr = lr - decay
    return theta - lr * grad


@wrong("decays_the_learning_rate")
def shrunken_gradient(theta, grad, lr, decay):
    return theta - lr * (1 - lr * decay) * grad


@wrong("no_decay")
def plain(theta, grad, lr, decay):
    return theta - grad * lr


@wrong("only_decay")
def only_shrinks(theta, grad, lr, decay):
    return theta * (1 - lr * decay)


@wrong("gradient_without_lr")
def lr_in_one(theta, grad, lr, decay):
    return theta - (grad + lr * decay * theta)


@wrong("gradient_without_lr")
def lr_in_the_factor_only(theta, grad, lr, decay):
    return theta * (1 - lr * decay) - grad


@wrong("no_learning_rate")
def full_step(theta, grad, lr, decay):
    return (1 - decay) * theta - grad


@wrong("ascent")
def uphill(theta, grad, lr, decay):
    return theta + lr * (decay * theta + grad)


@wrong("gradient_ascends")
def uphill_but_shrinking(theta, grad, lr, decay):
    return theta * (1 - lr * decay) + lr * grad


@wrong("constant_pull")
def same_for_all(theta, grad, lr, decay):
    return theta - lr * grad - lr * decay


@wrong("constant_pull")
def decay_subtracted(theta, grad, lr, decay):
    return theta - lr * grad - decay


@wrong("sign_of_the_weight")
def as_in_l1(theta, grad, lr, decay):
    return torch.from_numpy(theta.numpy() - lr * (grad.numpy() + decay * np.sign(theta.numpy())))


@wrong("penalty_itself")
def squared(theta, grad, lr, decay):
    return theta - lr * (grad + decay / 2 * theta.pow(2))


@wrong("one_number_for_all")
def summed(theta, grad, lr, decay):
    return theta - lr * (grad + decay * torch.sum(theta**2))


@wrong("one_number_for_all")
def by_length(theta, grad, lr, decay):
    return theta - lr * (grad + decay * theta.norm())


@wrong("product")
def multiplied(theta, grad, lr, decay):
    return theta - lr * (grad * decay * theta)


@wrong("only_the_step")
def change(theta, grad, lr, decay):
    return -lr * (grad + decay * theta)


@wrong("only_the_gradient")
def new_gradient(theta, grad, lr, decay):
    return grad + theta * decay


@wrong("lr_and_decay_swapped")
def swapped(theta, grad, lr, decay):
    return theta - decay * (grad + lr * theta)


@wrong("changed_places")
def exchanged(theta, grad, lr, decay):
    theta, grad = grad, theta
    return (1 - lr * decay) * theta - lr * grad


@wrong("keeps_what_should_go")
def remains(theta, grad, lr, decay):
    return lr * decay * theta - lr * grad


@wrong("divided")
def implicit(theta, grad, lr, decay):
    return (theta - lr * grad) / (1 + lr * decay)


@wrong("gradient_ascends_and_no_decay")
def ascends(theta, grad, lr, decay):
    return theta + grad * lr


@wrong("gradient_without_lr_and_factor_two")
def both(theta, grad, lr, decay):
    return theta - grad - 2 * lr * decay * theta


@wrong("gradient_ascends_and_decay_without_lr")
def uphill_and_shrunk(theta, grad, lr, decay):
    return theta * (1 - decay) + lr * grad


@wrong("decay_with_lr_twice")
def lr_twice(theta, grad, lr, decay):
    decay = lr * decay
    return theta - lr * (grad + decay * theta)


@wrong("side_effect")
def in_place(theta, grad, lr, decay):
    theta *= 1 - lr * decay
    theta -= lr * grad
    return theta


@wrong("step")
def lr_squared(theta, grad, lr, decay):
    return theta - lr * (lr * grad + lr * decay * theta)


@wrong("argument")
def unchanged(theta, grad, lr, decay):
    return theta


@wrong("no_return")
def assigned(theta, grad, lr, decay):
    theta = theta - lr * (grad + decay * theta)
