"""Answers to `momentum_step` that learners could write, and how each is to be judged."""

import numpy as np
import torch

from tests.exercises.answers import right, wrong


@right
def momentum_step_in_one_line(theta, grad, velocity, lr, momentum):
    return theta - lr * (grad + momentum * velocity), grad + momentum * velocity


@right
def momentum_step_of_torch(theta, grad, velocity, lr, momentum):
    moved = theta.clone()
    moved.grad = grad.clone()
    optimizer = torch.optim.SGD([moved], lr=lr, momentum=momentum)
    optimizer.state[moved]["momentum_buffer"] = velocity.clone()
    optimizer.step()
    return [moved, momentum * velocity + grad]


@right
def in_numpy(theta, grad, velocity, lr, momentum):
    v = momentum * velocity.numpy() + grad.numpy()
    return theta.numpy() - lr * v, v


@right
def by_loop_into_zeros(theta, grad, velocity, lr, momentum):
    new_theta, new_velocity = torch.zeros(theta.shape), torch.zeros(theta.shape)
    for i in np.ndindex(*theta.shape):
        new_velocity[i] = momentum * velocity[i] + grad[i]
        new_theta[i] = theta[i] - lr * new_velocity[i]
    return new_theta, new_velocity


@right
def on_copies(theta, grad, velocity, lr, momentum):
    theta, velocity = theta.clone(), velocity.clone()
    velocity.mul_(momentum).add_(grad)
    theta.sub_(lr * velocity)
    return theta, velocity


@right
def step_first(theta, grad, velocity, lr, momentum):
    step = lr * grad + lr * momentum * velocity
    return theta - step, step / lr


@right
def with_lists(theta, grad, velocity, lr, momentum):
    v = [momentum * a + b for a, b in zip(velocity.flatten(), grad.flatten(), strict=True)]
    t = [a - lr * b for a, b in zip(theta.flatten(), v, strict=True)]
    return torch.stack(t).view(theta.shape), torch.stack(v).view(theta.shape)


@wrong("lr_in_velocity")
def lr_early(theta, grad, velocity, lr, momentum):
    v = momentum * velocity + grad * lr
    return theta - v, v


@wrong("lr_twice")
def lr_everywhere(theta, grad, velocity, lr, momentum):
    v = momentum * velocity + lr * grad
    return theta - v * lr, v


@wrong("average")
def running_average(theta, grad, velocity, lr, momentum):
    v = torch.lerp(grad, velocity, momentum)
    return theta - lr * v, v


@wrong("gradient_subtracted")
def minus_minus(theta, grad, velocity, lr, momentum):
    v = velocity * momentum - grad
    return theta - lr * v, v


@wrong("negative_velocity")
def downhill_velocity(theta, grad, velocity, lr, momentum):
    v = -grad + velocity * momentum
    return theta + lr * v, v


@wrong("negative_velocity_with_lr")
def as_in_the_lecture(theta, grad, velocity, lr, momentum):
    v = momentum * velocity - lr * grad
    return theta + v, v


@wrong("ascent")
def uphill(theta, grad, velocity, lr, momentum):
    v = grad + velocity * momentum
    return theta.add(v, alpha=lr), v


@wrong("old_velocity")
def lines_exchanged(theta, grad, velocity, lr, momentum):
    theta = theta - lr * velocity
    velocity = momentum * velocity + grad
    return theta, velocity


@wrong("nesterov")
def looking_ahead(theta, grad, velocity, lr, momentum):
    v = momentum * velocity + grad
    return theta - lr * (momentum * v + grad), v


@wrong("momentum_on_gradient")
def wrong_term(theta, grad, velocity, lr, momentum):
    v = velocity + grad * momentum
    return theta - lr * v, v


@wrong("never_fades")
def summed(theta, grad, velocity, lr, momentum):
    velocity = velocity + grad
    return theta - lr * velocity, velocity


@wrong("momentum_on_both")
def parentheses(theta, grad, velocity, lr, momentum):
    v = (velocity + grad) * momentum
    return theta - lr * v, v


@wrong("shares_exchanged")
def shares(theta, grad, velocity, lr, momentum):
    v = torch.lerp(velocity, grad, momentum)
    return theta - lr * v, v


@wrong("kept_reversed")
def forgetting(theta, grad, velocity, lr, momentum):
    v = grad + velocity - momentum * velocity
    return theta - lr * v, v


@wrong("plain_step")
def plain(theta, grad, velocity, lr, momentum):
    v = momentum * velocity + grad
    return theta - lr * grad, v


@wrong("velocity_lost")
def old_one_returned(theta, grad, velocity, lr, momentum):
    v = momentum * velocity + grad
    return theta - lr * v, velocity


@wrong("order_of_results")
def exchanged(theta, grad, velocity, lr, momentum):
    v = momentum * velocity + grad
    return v, theta - lr * v


@wrong("only_theta")
def theta_alone(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + grad
    return theta - lr * velocity


@wrong("only_velocity")
def velocity_alone(theta, grad, velocity, lr, momentum):
    return momentum * velocity + grad


@wrong("no_learning_rate")
def whole_velocity(theta, grad, velocity, lr, momentum):
    v = momentum * velocity + grad
    return theta - v, v


@wrong("old_part_without_lr")
def two_terms(theta, grad, velocity, lr, momentum):
    new_theta = theta - (lr * grad + momentum * velocity)
    return new_theta, momentum * velocity + grad


@wrong("no_memory")
def forgetful(theta, grad, velocity, lr, momentum):
    velocity = grad.clone()
    return theta - lr * velocity, velocity


@wrong("fixed_momentum")
def always_nine_tenths(theta, grad, velocity, lr, momentum):
    velocity = 0.9 * velocity + grad
    return theta - lr * velocity, velocity


@wrong("lr_and_momentum_exchanged")
def mixed_up(theta, grad, velocity, momentum, lr):
    velocity = momentum * velocity + grad
    return theta - lr * velocity, velocity


@wrong("ascent_with_average")
def averaged_uphill(theta, grad, velocity, lr, momentum):
    v = (1 - momentum) * grad + momentum * velocity
    return theta + lr * v, v


@wrong("step", "ascent + velocity_lost")
def uphill_and_lost(theta, grad, velocity, lr, momentum):
    return theta + lr * (momentum * velocity + grad), velocity


@wrong("argument")
def not_moved(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + grad
    theta - lr * velocity
    return theta, velocity


@wrong("side_effect")
def in_place(theta, grad, velocity, lr, momentum):
    velocity *= momentum
    velocity += grad
    return theta - lr * velocity, velocity


@wrong("no_return")
def returns_nothing(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + grad
    theta = theta - lr * velocity


@wrong()
def as_a_dict(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + grad
    return {"theta": theta - lr * velocity, "velocity": velocity}


@wrong()
def stacked(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + grad
    return torch.stack([theta - lr * velocity, velocity])
