"""Wrong functions for `adamw_step`: what can go wrong with the decay."""

from course_utils.exercises.regularization.adamw_step import adamw_step


def _adam(theta, grad, state, lr, betas, eps):
    """Return (theta, state) after one step of Adam without decay."""
    return adamw_step.reference(theta, grad, state, lr, betas, eps, 0.0)


def _decayed_by(pull):
    """Return AdamW with another decay, a function of theta, grad, lr and decay."""

    def step(theta, grad, state, lr, betas, eps, decay):
        moved, state = _adam(theta, grad, state, lr, betas, eps)
        return moved - pull(theta, grad, lr, decay), state

    return step


@adamw_step.misconception(
    "You add the decay to the gradient before m and v see it: that is `torch.optim.Adam` with "
    "weight_decay. There the root of v divides the decay, too, so weights with large gradients "
    "hardly shrink. AdamW keeps the decay away from m and v.",
    factor=(1, 2, -1),
)
def decay_in_the_gradient(theta, grad, state, lr, betas, eps, decay, factor):
    return _adam(theta, grad + factor * decay * theta, state, lr, betas, eps)


@adamw_step.misconception(
    "You add the decay, scaled by the learning rate, to the gradient before m and v see it. AdamW "
    "keeps the decay away from m and v: where does it act instead?",
    sign=(1, -1),
)
def scaled_decay_in_the_gradient(theta, grad, state, lr, betas, eps, decay, sign):
    return _adam(theta, grad + sign * lr * decay * theta, state, lr, betas, eps)


@adamw_step.misconception(
    "m, or v, sees the gradient with the decay in it, the other one without. In AdamW neither of "
    "them knows of the decay.",
    in_m=(True, False),
)
def decay_in_one_average(theta, grad, state, lr, betas, eps, decay, in_m):
    decayed = grad + decay * theta
    _, (m, v, t) = _adam(theta, grad, state, lr, betas, eps)
    _, (m_decayed, v_decayed, _) = _adam(theta, decayed, state, lr, betas, eps)
    m, v = (m_decayed, v) if in_m else (m, v_decayed)
    below = (v / (1 - betas[1] ** t)).sqrt() + eps
    return theta - lr * m / (1 - betas[0] ** t) / below, (m, v, t)


@adamw_step.misconception(
    "The decay stands above the line of the fraction: the root of v divides it, so weights with "
    "large gradients hardly shrink. Where does it stand in the formula?",
)
def decay_divided(theta, grad, state, lr, betas, eps, decay):
    moved, state = _adam(theta, grad, state, lr, betas, eps)
    _, v, t = state
    below = (v / (1 - betas[1] ** t)).sqrt() + eps
    return moved - lr * decay * theta / below, state


@adamw_step.misconception(
    "The decay acts twice: once in the gradient that m and v see, once on theta. AdamW has only "
    "the second.",
)
def decay_in_both(theta, grad, state, lr, betas, eps, decay):
    moved, state = _adam(theta, grad + decay * theta, state, lr, betas, eps)
    return moved - lr * decay * theta, state


@adamw_step.misconception(
    "The decay does not depend on the learning rate: with a decay of 0.5 half of every weight is "
    "gone in each step. What multiplies it in the formula?",
)
def decay_without_lr(*args):
    return _decayed_by(lambda theta, grad, lr, decay: decay * theta)(*args)


@adamw_step.misconception(
    "The learning rate counts twice in the decay, so the weights shrink too slowly. What stands "
    "inside the parentheses that it multiplies?",
)
def decay_with_lr_twice(*args):
    return _decayed_by(lambda theta, grad, lr, decay: lr**2 * decay * theta)(*args)


@adamw_step.misconception(
    "You shrink the result of the step. The formula shrinks the old theta, from before Adam has "
    "moved it.",
)
def after_the_step(theta, grad, state, lr, betas, eps, decay):
    moved, state = _adam(theta, grad, state, lr, betas, eps)
    return moved * (1 - lr * decay), state


@adamw_step.misconception(
    "Two things at once.\n1. You shrink the result of the step. The formula shrinks the old theta, "
    "from before Adam has moved it.\n2. The decay does not depend on the learning rate.",
)
def after_the_step_without_lr(theta, grad, state, lr, betas, eps, decay):
    moved, state = _adam(theta, grad, state, lr, betas, eps)
    return moved * (1 - decay), state


@adamw_step.misconception(
    "Your decay lets the weights grow: its sign is reversed.",
    with_lr=(True, False),
)
def grows(theta, grad, state, lr, betas, eps, decay, with_lr):
    moved, state = _adam(theta, grad, state, lr, betas, eps)
    return moved + (lr if with_lr else 1) * decay * theta, state


@adamw_step.misconception(
    "The decay acts twice as strongly as it should: `decay` is the whole factor of theta.",
)
def factor_two(*args):
    return _decayed_by(lambda theta, grad, lr, decay: 2 * lr * decay * theta)(*args)


@adamw_step.misconception(
    "The decay acts half as strongly as it should: `decay` is the whole factor of theta.",
)
def half(*args):
    return _decayed_by(lambda theta, grad, lr, decay: lr * decay * theta / 2)(*args)


@adamw_step.misconception(
    "This is Adam without decay: one argument is not used. What pulls the weights towards 0?",
)
def no_decay(*args):
    return _decayed_by(lambda theta, grad, lr, decay: 0.0)(*args)


@adamw_step.misconception(
    "You subtract a part of the gradient. What is it that should decay?",
    with_lr=(True, False),
)
def decays_the_gradient(theta, grad, state, lr, betas, eps, decay, with_lr):
    moved, state = _adam(theta, grad, state, lr, betas, eps)
    return moved - (lr if with_lr else 1) * decay * grad, state


@adamw_step.misconception(
    "The decay changes how long the step of Adam is, and pulls at no weight: where the gradient is "
    "0, nothing shrinks. What is it that should decay?",
    factor=(
        lambda lr, decay: 1 - lr * decay,
        lambda lr, decay: 1 - decay,
        lambda lr, decay: 1 + decay,
        lambda lr, decay: decay,
        lambda lr, decay: 1 + lr * decay,
        lambda lr, decay: lr * decay,
    ),
)
def scales_the_step(theta, grad, state, lr, betas, eps, decay, factor):
    moved, state = _adam(theta, grad, state, lr, betas, eps)
    return theta + factor(lr, decay) * (moved - theta), state


@adamw_step.misconception(
    "The decay scales the gradient before m and v see it, and pulls at no weight: where the "
    "gradient is 0, nothing shrinks. What is it that should decay?",
    factor=(
        lambda lr, decay: 1 + decay,
        lambda lr, decay: 1 - decay,
        lambda lr, decay: decay,
        lambda lr, decay: 1 + lr * decay,
        lambda lr, decay: 1 - lr * decay,
    ),
)
def scales_the_gradient(theta, grad, state, lr, betas, eps, decay, factor):
    return _adam(theta, factor(lr, decay) * grad, state, lr, betas, eps)


@adamw_step.misconception(
    "Every weight loses the same amount, whatever its size and its sign, so negative weights grow "
    "in size. Which factor is missing in the decay?",
    with_lr=(True, False),
)
def constant_pull(theta, grad, state, lr, betas, eps, decay, with_lr):
    moved, state = _adam(theta, grad, state, lr, betas, eps)
    return moved - (lr if with_lr else 1) * decay, state


@adamw_step.misconception(
    "Every weight is pulled towards 0 by the same amount, as by an L1 penalty. The decay takes the "
    "same share of every weight.",
)
def sign_of_the_weight(*args):
    return _decayed_by(lambda theta, grad, lr, decay: lr * decay * theta.sign())(*args)


@adamw_step.misconception(
    "The decay has the squared weights in it: that is the penalty itself. A share of every weight "
    "is to be taken away.",
)
def penalty_itself(*args):
    return _decayed_by(lambda theta, grad, lr, decay: lr * decay * theta**2)(*args)


@adamw_step.misconception(
    "Only the decay acts on theta, and the step of Adam is lost: nothing would be learned.",
)
def only_decay(theta, grad, state, lr, betas, eps, decay):
    _, state = _adam(theta, grad, state, lr, betas, eps)
    return theta - lr * decay * theta, state


@adamw_step.misconception(
    "The weights' signs are lost in the decay, so negative weights are pushed away from 0, or one "
    "number is taken from them all. The decay takes the same share of every weight.",
    size=(lambda theta: theta.abs(), lambda theta: theta.norm(), lambda theta: theta.sum()),
)
def size_of_the_weights(theta, grad, state, lr, betas, eps, decay, size):
    moved, state = _adam(theta, grad, state, lr, betas, eps)
    return moved - lr * decay * size(theta), state


@adamw_step.misconception(
    "theta decays twice in one step. How often does the decay stand in the formula?",
)
def decays_twice(theta, grad, state, lr, betas, eps, decay):
    moved, state = _adam(theta, grad, state, lr, betas, eps)
    return moved - theta + (1 - lr * decay) ** 2 * theta, state


@adamw_step.misconception(
    "The decay is squared, so a weak one is weaker still. How often does it multiply the weight?",
)
def decay_squared(*args):
    return _decayed_by(lambda theta, grad, lr, decay: lr * decay**2 * theta)(*args)


@adamw_step.misconception(
    "Of the old theta you keep the share that the decay should take away. With a decay of 0 "
    "nothing of it would be left.",
    with_lr=(True, False),
)
def keeps_what_should_go(theta, grad, state, lr, betas, eps, decay, with_lr):
    moved, state = _adam(theta, grad, state, lr, betas, eps)
    return moved - theta + (lr if with_lr else 1) * decay * theta, state


@adamw_step.misconception(
    "theta takes a plain gradient step with decay: nothing divides the gradient by its size. What "
    "are m and v for?",
)
def sgd_with_decay(theta, grad, state, lr, betas, eps, decay):
    _, state = _adam(theta, grad, state, lr, betas, eps)
    return theta - lr * (grad + decay * theta), state
