"""Wrong functions for `weight_decay_step`."""

import torch

from course_utils.exercises.regularization.weight_decay_step import weight_decay_step


@weight_decay_step.misconception(
    "The decay acts twice as strongly as it should. `decay` is not the strength of the penalty: "
    "the 2 from the derivative of the square is in it already.",
)
def factor_two(theta, grad, lr, decay):
    return theta - lr * (grad + 2 * decay * theta)


@weight_decay_step.misconception(
    "The decay acts half as strongly as it should. `decay` is the whole factor of the weight in "
    "the gradient: where does a 1/2 come from?",
)
def half(theta, grad, lr, decay):
    return theta - lr * (grad + decay / 2 * theta)


@weight_decay_step.misconception(
    "The decay does not depend on the learning rate: with a decay of 0.5 half of every weight is "
    "gone in each step, however small the step is. What scales the whole gradient?",
)
def decay_without_lr(theta, grad, lr, decay):
    return theta * (1 - decay) - lr * grad


@weight_decay_step.misconception(
    "Where the gradient is 0, your weights grow: the sign of the decay is reversed. Which way does "
    "the penalty pull a positive weight?",
)
def grows(theta, grad, lr, decay):
    return theta - lr * (grad - decay * theta)


@weight_decay_step.misconception(
    "Where the gradient is 0, your weights grow, and by an amount that does not depend on the "
    "learning rate. Which way does the penalty pull a positive weight, and what scales the whole "
    "gradient?",
)
def grows_without_lr(theta, grad, lr, decay):
    return theta - lr * grad + decay * theta


@weight_decay_step.misconception(
    "The learning rate counts twice in the decay, so it is weaker than it should be. How often "
    "does the learning rate multiply each part of the gradient?",
)
def decay_with_lr_twice(theta, grad, lr, decay):
    return theta - lr * (grad + lr * decay * theta)


@weight_decay_step.misconception(
    "The decay is squared, so a weak one is weaker still. How often does it multiply the weight?",
)
def decay_squared(theta, grad, lr, decay):
    return theta - lr * (grad + decay**2 * theta)


@weight_decay_step.misconception(
    "The decay acts on the weights after the step: what shrinks is the result of the gradient "
    "step. It is part of the gradient, which belongs to the old theta.",
)
def after_the_step(theta, grad, lr, decay):
    return (theta - lr * grad) * (1 - lr * decay)


@weight_decay_step.misconception(
    "The gradient step is shrunk together with the weight, and the learning rate does not scale "
    "the decay. Which theta does the decay belong to, and where do parentheses?",
)
def shrinks_all(theta, grad, lr, decay):
    return (theta - lr * grad) * (1 - decay)


@weight_decay_step.misconception(
    "The decay changes how far the gradient moves a weight, and pulls at no weight: where the "
    "gradient is 0, nothing shrinks. What is it that should decay?",
    factor=(
        lambda decay: 1 + decay,
        lambda decay: 1 - decay,
        lambda decay: decay,
        lambda decay: -decay,
        lambda decay: 1 / (1 + decay),
    ),
)
def decays_the_gradient(theta, grad, lr, decay, factor):
    return theta - lr * factor(decay) * grad


@weight_decay_step.misconception(
    "The decay changes the learning rate by itself, and pulls at no weight: where the gradient is "
    "0, nothing shrinks. What is it that should decay?",
    rate=(
        lambda lr, decay: lr - decay,
        lambda lr, decay: lr + decay,
        lambda lr, decay: lr * (1 - lr * decay),
        lambda lr, decay: lr * (1 + lr * decay),
    ),
)
def decays_the_learning_rate(theta, grad, lr, decay, rate):
    return theta - rate(lr, decay) * grad


@weight_decay_step.misconception(
    "This is the plain gradient step: the decay is not used.",
)
def no_decay(theta, grad, lr, decay):
    return theta - lr * grad


@weight_decay_step.misconception(
    "The weights only shrink, and the gradient of the loss is lost: nothing would be learned.",
)
def only_decay(theta, grad, lr, decay):
    return theta - lr * decay * theta


@weight_decay_step.misconception(
    "The gradient enters in full: the learning rate multiplies the decay alone. Where do "
    "parentheses belong?",
)
def gradient_without_lr(theta, grad, lr, decay):
    return theta - lr * decay * theta - grad


@weight_decay_step.misconception(
    "The learning rate scales neither the gradient nor the decay. How long is a step?",
)
def no_learning_rate(theta, grad, lr, decay):
    return theta - grad - decay * theta


@weight_decay_step.misconception(
    "This walks uphill: loss and penalty both grow. A step goes against the gradient.",
)
def ascent(theta, grad, lr, decay):
    return theta + lr * (grad + decay * theta)


@weight_decay_step.misconception(
    "The decay shrinks the weights as it should, but along the gradient of the loss you walk "
    "uphill. A step goes against both.",
)
def gradient_ascends(theta, grad, lr, decay):
    return theta + lr * (grad - decay * theta)


@weight_decay_step.misconception(
    "Every weight loses the same amount, whatever its size and its sign, so negative weights grow "
    "in size. The pull of a squared weight is in proportion to the weight.",
    rate=(lambda lr: lr, lambda lr: 1, lambda lr: -lr),
)
def constant_pull(theta, grad, lr, decay, rate):
    return theta - lr * grad - rate(lr) * decay


@weight_decay_step.misconception(
    "Every weight is pulled towards 0 by the same amount: that is the pull of an L1 penalty. The "
    "pull of a squared weight is in proportion to the weight.",
)
def sign_of_the_weight(theta, grad, lr, decay):
    return theta - lr * (grad + decay * theta.sign())


@weight_decay_step.misconception(
    "The weights' signs are lost in the decay, so negative weights are pulled away from 0. In "
    "which direction does the slope of a square point there?",
)
def absolute_weights(theta, grad, lr, decay):
    return theta - lr * (grad + decay * theta.abs())


@weight_decay_step.misconception(
    "You add the squared weights to the gradient: that is the penalty. A step needs its slope.",
    factor=(1, 0.5, 2),
)
def penalty_itself(theta, grad, lr, decay, factor):
    return theta - lr * (grad + factor * decay * theta**2)


@weight_decay_step.misconception(
    "You add one number to every entry of the gradient, a sum or a norm of all weights: that is a "
    "penalty. A step needs its slope, one for each weight.",
    number=(
        lambda theta: (theta**2).sum(),
        lambda theta: (theta**2).sum() / 2,
        lambda theta: 2 * (theta**2).sum(),
        lambda theta: (theta**2).mean(),
        torch.linalg.vector_norm,
        torch.sum,
        torch.mean,
    ),
)
def one_number_for_all(theta, grad, lr, decay, number):
    return theta - lr * (grad + decay * number(theta))


@weight_decay_step.misconception(
    "The pull of the decay is divided by the length of all weights together, so it is the slope of "
    "a norm. Without the root of the norm, the pull is in proportion to the weight itself.",
)
def slope_of_the_norm(theta, grad, lr, decay):
    return theta - lr * (grad + decay * torch.nan_to_num(theta / theta.norm()))


@weight_decay_step.misconception(
    "The decay's pull is multiplied with the gradient, so where the gradient is 0 nothing shrinks. "
    "The two pulls on a weight add up.",
    alone=(0, 1, 2),
)
def product(theta, grad, lr, decay, alone):
    return theta - lr * (alone * grad + decay * theta * grad)


@weight_decay_step.misconception(
    "The decay multiplies the gradient, and the weight enters with another factor or in full. "
    "Which of the two does the decay belong to?",
    pull=(
        lambda theta, grad, decay: decay * (grad + theta),
        lambda theta, grad, decay: decay * grad + theta,
        lambda theta, grad, decay: (1 - decay) * grad + decay * theta,
    ),
)
def decay_at_the_gradient(theta, grad, lr, decay, pull):
    return theta - lr * pull(theta, grad, decay)


@weight_decay_step.misconception(
    "The weight is divided by the decay, so a weak decay pulls hard. How large a share of the "
    "weight should a step take away?",
)
def divided_by_decay(theta, grad, lr, decay):
    return theta - lr * (grad + theta / decay)


@weight_decay_step.misconception(
    "You return the step itself, without the theta from which it starts. The caller wants to know "
    "where the weights are after it.",
    sign=(-1, 1),
)
def only_the_step(theta, grad, lr, decay, sign):
    return sign * lr * (grad + decay * theta)


@weight_decay_step.misconception(
    "You return the gradient with the decay in it. The step from theta, with the learning rate, is "
    "still to be taken.",
)
def only_the_gradient(theta, grad, lr, decay):
    return grad + decay * theta


@weight_decay_step.misconception(
    "The learning rate and the decay have changed places: the whole step is scaled by the decay. "
    "Which of them multiplies the gradient?",
)
def lr_and_decay_swapped(theta, grad, lr, decay):
    return theta - decay * (grad + lr * theta)


@weight_decay_step.misconception(
    "theta and the gradient have changed places: you start from the gradient, and it decays. Which "
    "of the two is where you stand?",
)
def changed_places(theta, grad, lr, decay):
    return grad - lr * (theta + decay * grad)


@weight_decay_step.misconception(
    "Of each weight you keep the share that should be taken away. With a decay of 0 nothing of it "
    "would be left: which share remains?",
    rate=(lambda lr: lr, lambda lr: 1),
)
def keeps_what_should_go(theta, grad, lr, decay, rate):
    return rate(lr) * decay * theta - lr * grad


@weight_decay_step.misconception(
    "You divide by 1 + lr * decay. That shrinks a weight, too, but by less than the formula: "
    "which share does one step take away?",
    after=(False, True),
)
def divided(theta, grad, lr, decay, after):
    if after:
        return (theta - lr * grad) / (1 + lr * decay)
    return theta / (1 + lr * decay) - lr * grad
