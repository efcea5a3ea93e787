"""More of what learners make of exercise `momentum_step`, and what they are told."""

from course_utils.exercises.gradient_descent.momentum_step import momentum_step


@momentum_step.misconception(
    "In your velocity the gradient is subtracted, and then the velocity is subtracted from theta: "
    "minus times minus walks uphill.",
)
def gradient_subtracted(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity - grad
    return theta - lr * velocity, velocity


@momentum_step.misconception(
    "Your velocity points downhill and is added to theta: a sound form, but not the one asked for. "
    "Here the velocity collects gradients as they are, and the minus sign stands in the step.",
)
def negative_velocity(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity - grad
    return theta + lr * velocity, velocity


@momentum_step.misconception(
    "Your velocity holds the whole step, with the learning rate and the minus sign in it. Here "
    "both stand in the line for theta, and the velocity collects plain gradients.",
)
def negative_velocity_with_lr(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity - lr * grad
    return theta + velocity, velocity


@momentum_step.misconception(
    "You walk uphill: theta has to move against the velocity, which points where the loss rises.",
)
def ascent(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + grad
    return theta + lr * velocity, velocity


@momentum_step.misconception(
    "theta moves along the velocity from before this step, so the new gradient comes one step "
    "late. Which of the two lines has to come first?",
)
def old_velocity(theta, grad, velocity, lr, momentum):
    return theta - lr * velocity, momentum * velocity + grad


@momentum_step.misconception(
    "This is Nesterov's variant, which looks one step ahead. Plain momentum walks along the "
    "velocity itself.",
)
def nesterov(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + grad
    return theta - lr * (grad + momentum * velocity), velocity


@momentum_step.misconception(
    "The factor stands at the wrong term: momentum says how much of the old velocity is kept.",
)
def momentum_on_gradient(theta, grad, velocity, lr, momentum):
    velocity = velocity + momentum * grad
    return theta - lr * velocity, velocity


@momentum_step.misconception(
    "The old velocity is kept in full, so past gradients never fade. What multiplies it?",
)
def never_fades(theta, grad, velocity, lr, momentum):
    velocity = velocity + grad
    return theta - lr * velocity, velocity


@momentum_step.misconception(
    "theta takes a plain gradient step; the velocity is computed, but nothing moves along it.",
)
def plain_step(theta, grad, velocity, lr, momentum):
    return theta - lr * grad, momentum * velocity + grad


@momentum_step.misconception(
    "The velocity you return is the old one, so the next step starts without what this one "
    "learned. Which of your two velocities should the caller keep?",
)
def velocity_lost(theta, grad, velocity, lr, momentum):
    return theta - lr * (momentum * velocity + grad), velocity


@momentum_step.misconception(
    "Both results are right, but in the wrong order: theta comes first.",
)
def order_of_results(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + grad
    return velocity, theta - lr * velocity


@momentum_step.misconception(
    "theta is right, but the velocity is lost: the next step needs it, so return both.",
)
def only_theta(theta, grad, velocity, lr, momentum):
    return theta - lr * (momentum * velocity + grad)


@momentum_step.misconception(
    "theta moves by the whole velocity. What scales the step?",
)
def no_learning_rate(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + grad
    return theta - velocity, velocity


@momentum_step.misconception(
    "Two things at once: the learning rate has moved into the velocity, and the gradient enters "
    "with a share of 1 - momentum. Here the velocity is a running sum of plain gradients that "
    "fade: in which of the two lines does `lr` belong?",
)
def average_with_lr(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + (1 - momentum) * lr * grad
    return theta - velocity, velocity


@momentum_step.misconception(
    "Two things at once: the two shares, momentum and 1 - momentum, are exchanged, and here the "
    "gradient has no share at all, it enters in full. What does momentum say of the old velocity?",
)
def shares_exchanged(theta, grad, velocity, lr, momentum):
    velocity = (1 - momentum) * velocity + momentum * grad
    return theta - lr * velocity, velocity


@momentum_step.misconception(
    "You keep 1 - momentum of the old velocity. Momentum is the part that is kept, not the part "
    "that is lost.",
)
def kept_reversed(theta, grad, velocity, lr, momentum):
    velocity = (1 - momentum) * velocity + grad
    return theta - lr * velocity, velocity


@momentum_step.misconception(
    "Momentum multiplies the gradient as well. It says how much of the old velocity is kept; the "
    "gradient enters in full.",
)
def momentum_on_both(theta, grad, velocity, lr, momentum):
    velocity = momentum * (velocity + grad)
    return theta - lr * velocity, velocity


@momentum_step.misconception(
    "`lr` and `momentum` have changed places: which of them says how much of the old velocity is "
    "kept, and which scales the step?",
)
def lr_and_momentum_exchanged(theta, grad, velocity, lr, momentum):
    velocity = lr * velocity + grad
    return theta - momentum * velocity, velocity


@momentum_step.misconception(
    "In the step only the gradient is multiplied by the learning rate, "
    "and the part that comes from the old velocity is not.",
)
def old_part_without_lr(theta, grad, velocity, lr, momentum):
    return theta - lr * grad - momentum * velocity, momentum * velocity + grad


@momentum_step.misconception(
    "The old velocity plays no part: yours is the gradient alone, so nothing is remembered.",
)
def no_memory(theta, grad, velocity, lr, momentum):
    return theta - lr * grad, grad


@momentum_step.misconception(
    "The new gradient does not enter your velocity, so it only fades. What is added at each step?",
)
def gradient_left_out(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity
    return theta - lr * velocity, velocity


@momentum_step.misconception(
    "You return the step in the place of theta. The caller wants to know where theta is after it.",
    sign=(-1, 1),
)
def only_the_step(theta, grad, velocity, lr, momentum, sign=-1):
    velocity = momentum * velocity + grad
    return sign * lr * velocity, velocity


@momentum_step.misconception(
    "What you return as velocity is the whole step, with the learning rate in "
    "it. The next call expects the velocity without `lr`.",
    sign=(1, -1),
)
def step_as_velocity(theta, grad, velocity, lr, momentum, sign=1):
    velocity = momentum * velocity + grad
    return theta - lr * velocity, sign * lr * velocity


@momentum_step.misconception(
    "Your momentum is always the same number, whatever the caller asks for. Where does the "
    "argument `momentum` belong?",
    fixed=(0.9, 0.5, 0.99, 0.8, 0.95),
)
def fixed_momentum(theta, grad, velocity, lr, momentum, fixed=0.9):
    velocity = fixed * velocity + grad
    return theta - lr * velocity, velocity


@momentum_step.misconception(
    "Only the velocity comes back, and theta is lost. Both are wanted, theta first.",
)
def only_velocity(theta, grad, velocity, lr, momentum):
    return momentum * velocity + grad


@momentum_step.misconception(
    "Two things at once: you walk uphill, and along the velocity from before this step. Which of "
    "the two lines comes first, and which way is down?",
)
def ascent_with_old_velocity(theta, grad, velocity, lr, momentum):
    return theta + lr * velocity, momentum * velocity + grad


@momentum_step.misconception(
    "Two things at once: you walk uphill, and the gradient enters the velocity with a share of "
    "1 - momentum, where it should enter in full.",
)
def ascent_with_average(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + (1 - momentum) * grad
    return theta + lr * velocity, velocity


@momentum_step.misconception(
    "Two things at once: the gradient enters the velocity with a share of 1 - momentum, where it "
    "should enter in full, and theta moves by the whole velocity. What scales the step?",
)
def average_without_lr(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + (1 - momentum) * grad
    return theta - velocity, velocity


@momentum_step.misconception(
    "Two things at once: you walk uphill, and by the whole velocity. What scales the step, and "
    "which way is down?",
)
def ascent_without_lr(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + grad
    return theta + velocity, velocity


@momentum_step.misconception(
    "The old velocity is subtracted, so it works against the new gradient. What points the same "
    "way should add up.",
)
def old_velocity_subtracted(theta, grad, velocity, lr, momentum):
    velocity = grad - momentum * velocity
    return theta - lr * velocity, velocity


@momentum_step.misconception(
    "The velocity you return is right, but theta moves along another one, in which the old "
    "velocity has not faded. Walk along the velocity that you return.",
)
def step_without_fading(theta, grad, velocity, lr, momentum):
    return theta - lr * (velocity + grad), momentum * velocity + grad


@momentum_step.misconception(
    "The gradient counts twice in the step: it is in the velocity already.",
)
def gradient_twice(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + grad
    return theta - lr * (velocity + grad), velocity


@momentum_step.misconception(
    "theta takes a plain gradient step, and the velocity comes back as it was: momentum plays no "
    "part. Two lines are needed, one for each of the two.",
)
def velocity_ignored(theta, grad, velocity, lr, momentum):
    return theta - lr * grad, velocity
