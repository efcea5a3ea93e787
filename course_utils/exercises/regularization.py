"""Chapter 07: exercises and questions on penalties, weight decay and dropout."""

from typing import Any

import torch

from course_utils.exercises.engine import Case, exercise
from course_utils.exercises.questions import Choice, Question
from course_utils.exercises.samples import normal

Params = list[tuple[torch.Tensor, torch.Tensor]]
"""A pair (W, b) for each layer, first layer first."""


def _params(
    generator: torch.Generator, *sizes: int, dtype: torch.dtype = torch.float32
) -> list[tuple[torch.Tensor, torch.Tensor]]:
    """Return random weights and biases of layers with these sizes."""
    return [
        (normal(generator, n_out, n_in, dtype=dtype), normal(generator, n_out, dtype=dtype))
        for n_in, n_out in zip(sizes[:-1], sizes[1:], strict=True)
    ]


def _with_gradients(penalty: Any, params: Params, strength: float) -> list[Any]:
    """Return a penalty and its gradient with respect to every weight matrix and bias."""
    leaves = [[tensor.clone().requires_grad_() for tensor in pair] for pair in params]
    value = penalty([tuple(pair) for pair in leaves], strength)
    if not isinstance(value, torch.Tensor) or value.numel() != 1:
        return [value, ["no gradient: it is no tensor with one number"]]
    if not value.requires_grad:
        return [value, ["no gradient: the tensor does not know what it was computed from"]]
    tensors = [tensor for pair in leaves for tensor in pair]
    gradients = torch.autograd.grad(value, tensors, allow_unused=True, materialize_grads=True)
    return [value, list(gradients)]


def _penalty_cases(seed: int) -> list[Case]:
    generator = torch.Generator().manual_seed(seed)
    W = torch.tensor([[1.0, -2.0], [0.0, 3.0]])
    return [
        Case("the layer by hand above", [(W, torch.tensor([5.0, -5.0]))], 0.1),
        Case("a single weight", [(torch.tensor([[-0.5]]), torch.tensor([2.0]))], 1.0),
        Case("three layers", _params(generator, 4, 3, 3, 2), 0.01),
        Case("two layers in float64", _params(generator, 5, 4, 1, dtype=torch.float64), 0.5),
        Case("strength 0", _params(generator, 3, 2), 0.0),
        Case(
            "the penalty and its gradients",
            _params(generator, 3, 4, 2),
            0.2,
            run=_with_gradients,
        ),
    ]


# --- 7.1 l2_penalty -------------------------------------------------------------------------


@exercise(
    "7.1",
    cases=lambda: _penalty_cases(71),
    hints=(
        "Go through the pairs with `for W, b in params`. Which of the two takes part?",
        "For one matrix: square every entry, add them all up (`.sum()` without `dim`). For several "
        "layers: add the sums. The strength multiplies the total.",
        "`sum(... for W, b in params)` adds up what stands in place of the dots, one tensor for "
        "each layer.",
    ),
)
def l2_penalty(params, strength):
    """Return strength times the sum of all squared weights; params is a list of (W, b)."""
    return strength * sum((W**2).sum() for W, b in params)


@l2_penalty.misconception(
    "biases",
    "The biases are in your sum. They shift a neuron's threshold and cannot make the function "
    "steeper; the penalty is on the weights alone.",
)
def _(params, strength):
    return strength * sum((W**2).sum() + (b**2).sum() for W, b in params)


@l2_penalty.misconception(
    "only-biases",
    "You add up the biases and leave the weights out: it is the other one of the pair.",
)
def _(params, strength):
    return strength * sum((b**2).sum() for W, b in params)


@l2_penalty.misconception(
    "no-square",
    "You add the weights as they are, so negative ones count as a reward: the larger they are "
    "below zero, the smaller your penalty. What does the 2 in L2 do about that?",
)
def _(params, strength):
    return strength * sum(W.sum() for W, b in params)


@l2_penalty.misconception(
    "absolute-values",
    "You add up absolute values. That is a penalty, too, and section 5 is about it: L1. In L2 "
    "large weights count more than in proportion.",
)
def _(params, strength):
    return strength * sum(W.abs().sum() for W, b in params)


@l2_penalty.misconception(
    "mean",
    "You take the mean of the squares in each layer. Then a weight in a large layer is pulled less "
    "than one in a small layer, and the step of `weight_decay` is another one. What does the "
    "formula say in place of the mean?",
)
def _(params, strength):
    return strength * sum((W**2).mean() for W, b in params)


@l2_penalty.misconception(
    "mean-of-all",
    "You divide by the number of weights. Then the same strength pulls each weight less, the "
    "larger the network is. The formula adds up and does not divide.",
)
def _(params, strength):
    squares = torch.cat([(W**2).flatten() for W, b in params])
    return strength * squares.mean()


@l2_penalty.misconception(
    "norm-of-each-layer",
    "`W.norm()` is the root of the sum of squares. The penalty has no root: with it the pull on a "
    "weight would not be in proportion to the weight.",
)
def _(params, strength):
    return strength * sum((W**2).sum().sqrt() for W, b in params)


@l2_penalty.misconception(
    "norm-of-all",
    "You take the root of the sum of squares, the length of the weight vector. The penalty has no "
    "root: it is the sum itself.",
)
def _(params, strength):
    return strength * sum((W**2).sum() for W, b in params).sqrt()


@l2_penalty.misconception(
    "half",
    "You have a factor 1/2 that others put there so that the derivative of the square loses its 2. "
    "In this chapter the penalty has no such factor, and the 2 appears in the gradient.",
)
def _(params, strength):
    return strength / 2 * sum((W**2).sum() for W, b in params)


@l2_penalty.misconception(
    "no-strength",
    "The sum of squares is right, but nothing says how much it counts: which argument do you not "
    "use?",
)
def _(params, strength):
    return sum((W**2).sum() for W, b in params)


@l2_penalty.misconception(
    "strength-squared",
    "The strength is squared together with the weights. What should be squared, and what should "
    "multiply the result?",
)
def _(params, strength):
    return sum(((strength * W) ** 2).sum() for W, b in params)


@l2_penalty.misconception(
    "square-of-the-sum",
    "You add first and square afterwards, so positive and negative weights cancel. A layer of "
    "huge weights with the sum 0 would cost nothing.",
)
def _(params, strength):
    return strength * sum(W.sum() ** 2 for W, b in params)


@l2_penalty.misconception(
    "matrix-product",
    "`W @ W.T` multiplies rows with rows: its sum contains products of different weights. Squares "
    "of single entries come from `W * W` or `W**2`.",
)
def _(params, strength):
    return strength * sum((W @ W.T).sum() for W, b in params)


@l2_penalty.misconception(
    "last-layer",
    "Only the last layer counts: each pass through the loop replaces what the one before found.",
)
def _(params, strength):
    for W, _b in params:
        penalty = strength * (W**2).sum()
    return penalty


@l2_penalty.misconception(
    "first-layer",
    "Only the first layer counts: does `return` stand inside the loop, or is `params[0]` all you "
    "look at?",
)
def _(params, strength):
    return strength * (params[0][0] ** 2).sum()


@l2_penalty.misconception(
    "one-for-each-layer",
    "You return one number for each layer. A loss is a single number: what is still to be done "
    "with them?",
)
def _(params, strength):
    return [strength * (W**2).sum() for W, b in params]


@l2_penalty.misconception(
    "plain-number",
    "The number is right, but it is a plain Python number, so `backward()` cannot get through it "
    "to the weights. `.item()` ends a graph: leave it out.",
)
def _(params, strength):
    return strength * sum((W**2).sum().item() for W, b in params)


@l2_penalty.misconception(
    "detached",
    "The number is right, but `backward()` cannot get through it to the weights: `detach()`, "
    "`.data` and `no_grad` cut the graph, and the penalty would change nothing.",
)
def _(params, strength):
    return strength * sum((W.detach() ** 2).sum() for W, b in params)


# --- 7.2 weight_decay_step ------------------------------------------------------------------


def _weight_decay_step_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(72)

    def random(*shape: int, dtype: torch.dtype = torch.float32) -> list[torch.Tensor]:
        return [normal(generator, *shape, dtype=dtype) for _ in range(2)]

    return [
        Case("the step by hand above", torch.tensor([3.0]), torch.tensor([0.5]), 0.1, 0.2),
        Case("a gradient of 0", torch.tensor([1.0, -2.0, 0.0]), torch.zeros(3), 0.5, 0.1),
        Case("four weights", *random(4), 0.05, 0.3),
        Case("decay 0", *random(3), 0.1, 0.0),
        Case("weights of shape (2, 3) in float64", *random(2, 3, dtype=torch.float64), 0.2, 0.5),
    ]


@exercise(
    "7.2",
    cases=_weight_decay_step_cases,
    hints=(
        "It is the step of exercise 3.2 with a longer gradient: what does the decay add to `grad`?",
        "`decay` already is the whole factor of theta in the gradient; the 2 of the square is in "
        "it. The learning rate multiplies both parts.",
    ),
)
def weight_decay_step(theta, grad, lr, decay):
    """Return theta after one step of SGD with weight decay; theta and grad of one shape."""
    return theta - lr * (grad + decay * theta)


@weight_decay_step.misconception(
    "factor-two",
    "The decay acts twice as strongly as it should. `decay` is not the strength of the penalty: "
    "the 2 from the derivative of the square is in it already.",
)
def _(theta, grad, lr, decay):
    return theta - lr * (grad + 2 * decay * theta)


@weight_decay_step.misconception(
    "half",
    "The decay acts half as strongly as it should. Does the gradient hold the derivative of "
    "decay/2 · θ², or that times 1/2 once more?",
)
def _(theta, grad, lr, decay):
    return theta - lr * (grad + decay / 2 * theta)


@weight_decay_step.misconception(
    "decay-without-lr",
    "The decay does not depend on the learning rate: with a decay of 0.5 half of every weight is "
    "gone in each step, however small the step is. What scales the whole gradient?",
)
def _(theta, grad, lr, decay):
    return theta * (1 - decay) - lr * grad


@weight_decay_step.misconception(
    "grows",
    "Where the gradient is 0, your weights grow: the sign of the decay is reversed. Which way does "
    "the penalty pull a positive weight?",
)
def _(theta, grad, lr, decay):
    return theta - lr * (grad - decay * theta)


@weight_decay_step.misconception(
    "after-the-step",
    "You take the gradient step first and shrink its result. The decay is part of the gradient at "
    "the old theta, so which theta does it shrink?",
)
def _(theta, grad, lr, decay):
    return (theta - lr * grad) * (1 - lr * decay)


@weight_decay_step.misconception(
    "decays-the-gradient",
    "The decay multiplies the gradient. Where the gradient is 0 nothing would shrink: what is it "
    "that should decay?",
)
def _(theta, grad, lr, decay):
    return theta - lr * (grad + decay * grad)


@weight_decay_step.misconception(
    "no-decay",
    "This is the plain gradient step: the decay is not used.",
)
def _(theta, grad, lr, decay):
    return theta - lr * grad


@weight_decay_step.misconception(
    "only-decay",
    "The weights only shrink, and the gradient of the loss is lost: nothing would be learned.",
)
def _(theta, grad, lr, decay):
    return theta - lr * decay * theta


@weight_decay_step.misconception(
    "gradient-without-lr",
    "The gradient enters in full: the learning rate multiplies the decay alone. Where do "
    "parentheses belong?",
)
def _(theta, grad, lr, decay):
    return theta - lr * decay * theta - grad


@weight_decay_step.misconception(
    "ascent",
    "This walks uphill: loss and penalty both grow. A step goes against the gradient.",
)
def _(theta, grad, lr, decay):
    return theta + lr * (grad + decay * theta)


@weight_decay_step.misconception(
    "constant-pull",
    "Every weight loses the same amount, whatever its size and its sign, so negative weights grow "
    "in size. The pull of a squared weight is in proportion to the weight.",
)
def _(theta, grad, lr, decay):
    return theta - lr * (grad + decay)


@weight_decay_step.misconception(
    "sign-of-the-weight",
    "Every weight is pulled towards 0 by the same amount: that is the pull of an L1 penalty. The "
    "pull of a squared weight is in proportion to the weight.",
)
def _(theta, grad, lr, decay):
    return theta - lr * (grad + decay * theta.sign())


@weight_decay_step.misconception(
    "penalty-itself",
    "You add the squared weights to the gradient: that is the penalty. A step needs its slope.",
)
def _(theta, grad, lr, decay):
    return theta - lr * (grad + decay * theta**2)


@weight_decay_step.misconception(
    "penalty-summed",
    "You add one number, the sum of squares, to every entry of the gradient: that is the penalty. "
    "A step needs its slope, one for each weight.",
)
def _(theta, grad, lr, decay):
    return theta - lr * (grad + decay * (theta**2).sum())


@weight_decay_step.misconception(
    "shrinks-all",
    "The gradient step is shrunk together with the weight. Where do parentheses belong?",
)
def _(theta, grad, lr, decay):
    return (theta - lr * grad) * (1 - decay)


# --- 7.3 adamw_step -------------------------------------------------------------------------


def _adamw_step_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(73)

    def random(t: int, *shape: int, dtype: torch.dtype = torch.float32) -> list:
        theta, grad, m, v = (normal(generator, *shape, dtype=dtype) for _ in range(4))
        return [theta, grad, (m, v**2 + 0.1, t)]

    return [
        Case(
            "the first step by hand above",
            torch.tensor([1.0, 1.0]),
            torch.tensor([100.0, 0.01]),
            (torch.zeros(2), torch.zeros(2), 0),
            0.1,
            (0.9, 0.999),
            1e-8,
            0.5,
        ),
        Case("the second step", *random(1, 4), 0.1, (0.9, 0.999), 1e-8, 0.5),
        Case("step number 100", *random(99, 3), 0.1, (0.9, 0.99), 1e-8, 1.0),
        Case("decay 0", *random(5, 3), 0.1, (0.9, 0.99), 1e-8, 0.0),
        Case("an eps large enough to be seen", *random(3, 3), 0.5, (0.8, 0.9), 0.1, 0.3),
        Case(
            "weights of shape (2, 3) in float64",
            *random(10, 2, 3, dtype=torch.float64),
            0.2,
            (0.7, 0.9),
            1e-3,
            0.4,
        ),
    ]


@exercise(
    "7.3",
    cases=_adamw_step_cases,
    hints=(
        "Begin with your `adam_step` of exercise 3.7 (or its solution). Only the line for theta "
        "changes; m and v see the gradient of the loss alone.",
        "The step of Adam and the decay are two separate subtractions from the old theta. The "
        "decay takes lr times decay times the old theta.",
        "The last line but one: `theta = theta - lr * m_hat / (v_hat.sqrt() + eps) - ...`, with "
        "the decay in place of the dots.",
    ),
)
def adamw_step(theta, grad, state, lr, betas, eps, decay):
    """Return (theta, state) after one step of AdamW; state is (m, v, t), t the steps before."""
    m, v, t = state
    beta1, beta2 = betas
    t = t + 1
    m = beta1 * m + (1 - beta1) * grad
    v = beta2 * v + (1 - beta2) * grad**2
    m_hat = m / (1 - beta1**t)
    v_hat = v / (1 - beta2**t)
    theta = theta - lr * m_hat / (v_hat.sqrt() + eps) - lr * decay * theta
    return theta, (m, v, t)


def _adam(theta, grad, state, lr, betas, eps):
    """Return (theta, state) after one step of Adam without decay."""
    return adamw_step.reference(theta, grad, state, lr, betas, eps, 0.0)


@adamw_step.misconception(
    "decay-in-the-gradient",
    "You add the decay to the gradient before m and v see it: that is `torch.optim.Adam` with "
    "weight_decay. There the root of v divides the decay, too, so weights with large gradients "
    "hardly shrink. AdamW keeps the decay away from m and v.",
)
def _(theta, grad, state, lr, betas, eps, decay):
    return _adam(theta, grad + decay * theta, state, lr, betas, eps)


@adamw_step.misconception(
    "decay-divided",
    "m and v are right, but the decay stands above the line of the fraction: the root of v divides "
    "it. It belongs outside, next to the step.",
)
def _(theta, grad, state, lr, betas, eps, decay):
    moved, state = _adam(theta, grad, state, lr, betas, eps)
    _, v, t = state
    below = (v / (1 - betas[1] ** t)).sqrt() + eps
    return moved - lr * decay * theta / below, state


@adamw_step.misconception(
    "decay-in-both",
    "The decay acts twice: once in the gradient that m and v see, once on theta. AdamW has only "
    "the second.",
)
def _(theta, grad, state, lr, betas, eps, decay):
    moved, state = _adam(theta, grad + decay * theta, state, lr, betas, eps)
    return moved - lr * decay * theta, state


@adamw_step.misconception(
    "decay-without-lr",
    "The decay does not depend on the learning rate: with a decay of 0.5 half of every weight is "
    "gone in each step. What multiplies it in the formula?",
)
def _(theta, grad, state, lr, betas, eps, decay):
    moved, state = _adam(theta, grad, state, lr, betas, eps)
    return moved - decay * theta, state


@adamw_step.misconception(
    "after-the-step",
    "You shrink the result of the step. The formula shrinks the old theta, from before Adam has "
    "moved it.",
)
def _(theta, grad, state, lr, betas, eps, decay):
    moved, state = _adam(theta, grad, state, lr, betas, eps)
    return moved * (1 - lr * decay), state


@adamw_step.misconception(
    "grows",
    "Your decay lets the weights grow: its sign is reversed.",
)
def _(theta, grad, state, lr, betas, eps, decay):
    moved, state = _adam(theta, grad, state, lr, betas, eps)
    return moved + lr * decay * theta, state


@adamw_step.misconception(
    "factor-two",
    "The decay acts twice as strongly as it should: `decay` is the whole factor of theta.",
)
def _(theta, grad, state, lr, betas, eps, decay):
    moved, state = _adam(theta, grad, state, lr, betas, eps)
    return moved - 2 * lr * decay * theta, state


@adamw_step.misconception(
    "no-decay",
    "This is Adam without decay: one argument is not used.",
)
def _(theta, grad, state, lr, betas, eps, decay):
    return _adam(theta, grad, state, lr, betas, eps)


@adamw_step.misconception(
    "decays-the-gradient",
    "You subtract a part of the gradient. What is it that should decay?",
)
def _(theta, grad, state, lr, betas, eps, decay):
    moved, state = _adam(theta, grad, state, lr, betas, eps)
    return moved - lr * decay * grad, state


@adamw_step.misconception(
    "sgd-with-decay",
    "m and v are right, but theta takes a plain gradient step with decay: nothing divides the "
    "gradient by its size.",
)
def _(theta, grad, state, lr, betas, eps, decay):
    _, state = _adam(theta, grad, state, lr, betas, eps)
    return theta - lr * (grad + decay * theta), state


@adamw_step.misconception(
    "no-bias-correction",
    "m and v start at 0 and are too small at first; you use them uncorrected. Which two lines of "
    "Adam repair that?",
)
def _(theta, grad, state, lr, betas, eps, decay):
    _, (m, v, t) = _adam(theta, grad, state, lr, betas, eps)
    return theta - lr * m / (v.sqrt() + eps) - lr * decay * theta, (m, v, t)


@adamw_step.misconception(
    "step-not-counted",
    "t stays as it was, so the correction is that of the step before; at the first step it divides "
    "by 0. When is the step counted?",
)
def _(theta, grad, state, lr, betas, eps, decay):
    (m, v, t), (beta1, beta2) = state, betas
    m = beta1 * m + (1 - beta1) * grad
    v = beta2 * v + (1 - beta2) * grad**2
    below = (v / torch.tensor(1 - beta2**t, dtype=v.dtype)).sqrt() + eps
    step = m / torch.tensor(1 - beta1**t, dtype=m.dtype) / below
    return theta - lr * step - lr * decay * theta, (m, v, t)


@adamw_step.misconception(
    "corrected-state",
    "theta is right, but you return the corrected m and v. The next step averages on from the "
    "uncorrected ones.",
)
def _(theta, grad, state, lr, betas, eps, decay):
    theta, (m, v, t) = adamw_step.reference(theta, grad, state, lr, betas, eps, decay)
    return theta, (m / (1 - betas[0] ** t), v / (1 - betas[1] ** t), t)


@adamw_step.misconception(
    "state-lost",
    "theta is right, but the state you return is the old one, so the next step starts without what "
    "this one has seen.",
)
def _(theta, grad, state, lr, betas, eps, decay):
    return adamw_step.reference(theta, grad, state, lr, betas, eps, decay)[0], state


@adamw_step.misconception(
    "only-theta",
    "theta is right, but the state is lost: the next step needs it, so return both.",
)
def _(theta, grad, state, lr, betas, eps, decay):
    return adamw_step.reference(theta, grad, state, lr, betas, eps, decay)[0]


@adamw_step.misconception(
    "order-of-results",
    "Both results are right, but in the wrong order: theta comes first.",
)
def _(theta, grad, state, lr, betas, eps, decay):
    theta, state = adamw_step.reference(theta, grad, state, lr, betas, eps, decay)
    return state, theta


# --- 7.4 l1_penalty -------------------------------------------------------------------------


@exercise(
    "7.4",
    cases=lambda: _penalty_cases(74),
    hints=(
        "Your `l2_penalty` with one thing changed: what happens to every single weight before the "
        "weights are added up?",
        "`W.abs()` drops the signs, entry by entry.",
    ),
)
def l1_penalty(params, strength):
    """Return strength times the sum of all weights' sizes; params is a list of (W, b)."""
    return strength * sum(W.abs().sum() for W, b in params)


@l1_penalty.misconception(
    "no-absolute-value",
    "You add the weights with their signs, so positive and negative ones cancel, and weights far "
    "below zero make the penalty negative: a reward. What turns -2 into a cost of 2?",
)
def _(params, strength):
    return strength * sum(W.sum() for W, b in params)


@l1_penalty.misconception(
    "absolute-value-of-the-sum",
    "You add first and drop the sign afterwards, so positive and negative weights cancel. A layer "
    "of huge weights with the sum 0 would cost nothing.",
)
def _(params, strength):
    return strength * sum(W.sum().abs() for W, b in params)


@l1_penalty.misconception(
    "absolute-value-of-the-total",
    "The sign is dropped at the very end, after everything has been added up and has cancelled. "
    "It is every single weight whose sign should not count.",
)
def _(params, strength):
    return abs(strength * sum(W.sum() for W, b in params))


@l1_penalty.misconception(
    "squares",
    "You add up squares: this is the L2 penalty of exercise 7.1.",
)
def _(params, strength):
    return strength * sum((W**2).sum() for W, b in params)


@l1_penalty.misconception(
    "biases",
    "The biases are in your sum. The penalty is on the weights alone.",
)
def _(params, strength):
    return strength * sum(W.abs().sum() + b.abs().sum() for W, b in params)


@l1_penalty.misconception(
    "mean",
    "You take the mean of each layer. Then a weight in a large layer is pulled less than one in a "
    "small layer. The formula adds up and does not divide.",
)
def _(params, strength):
    return strength * sum(W.abs().mean() for W, b in params)


@l1_penalty.misconception(
    "mean-of-all",
    "You divide by the number of weights. Then the same strength pulls each weight less, the "
    "larger the network is. The formula adds up and does not divide.",
)
def _(params, strength):
    return strength * torch.cat([W.abs().flatten() for W, b in params]).mean()


@l1_penalty.misconception(
    "matrix-norm",
    "`torch.linalg.norm(W, 1)` of a matrix is not the sum of all entries' sizes but the largest "
    "column sum. Here the matrix is nothing but a collection of weights.",
)
def _(params, strength):
    return strength * sum(W.abs().sum(dim=0).max() for W, b in params)


@l1_penalty.misconception(
    "largest",
    "Only the largest weight of each layer counts. The penalty is a sum over all of them.",
)
def _(params, strength):
    return strength * sum(W.abs().max() for W, b in params)


@l1_penalty.misconception(
    "number-of-weights",
    "You count the weights that are not zero. A count has no slope, so no gradient could lower it; "
    "L1 adds up their sizes.",
)
def _(params, strength):
    return strength * sum(W.sign().abs().sum() for W, b in params)


@l1_penalty.misconception(
    "half",
    "You have a factor 1/2. It belongs to a square, whose derivative it simplifies; here there is "
    "none.",
)
def _(params, strength):
    return strength / 2 * sum(W.abs().sum() for W, b in params)


@l1_penalty.misconception(
    "no-strength",
    "The sum is right, but nothing says how much it counts: which argument do you not use?",
)
def _(params, strength):
    return sum(W.abs().sum() for W, b in params)


@l1_penalty.misconception(
    "last-layer",
    "Only the last layer counts: each pass through the loop replaces what the one before found.",
)
def _(params, strength):
    for W, _b in params:
        penalty = strength * W.abs().sum()
    return penalty


@l1_penalty.misconception(
    "first-layer",
    "Only the first layer counts: does `return` stand inside the loop, or is `params[0]` all you "
    "look at?",
)
def _(params, strength):
    return strength * params[0][0].abs().sum()


@l1_penalty.misconception(
    "one-for-each-layer",
    "You return one number for each layer. A loss is a single number: what is still to be done "
    "with them?",
)
def _(params, strength):
    return [strength * W.abs().sum() for W, b in params]


@l1_penalty.misconception(
    "plain-number",
    "The number is right, but it is a plain Python number, so `backward()` cannot get through it "
    "to the weights. `.item()` ends a graph: leave it out.",
)
def _(params, strength):
    return strength * sum(W.abs().sum().item() for W, b in params)


@l1_penalty.misconception(
    "detached",
    "The number is right, but `backward()` cannot get through it to the weights: `detach()`, "
    "`.data` and `no_grad` cut the graph, and the penalty would change nothing.",
)
def _(params, strength):
    return strength * sum(W.detach().abs().sum() for W, b in params)


# --- 7.5 dropout ----------------------------------------------------------------------------


def _judge_dropout(
    dropout: Any, x: torch.Tensor, p: float, training: bool, generator: torch.Generator
) -> Any:
    """Return what holds for the result in training, in words: many masks are right."""
    passed_in = x.clone()
    first = dropout(passed_in, p, training, generator)
    if not isinstance(first, torch.Tensor):
        return first
    if first.shape != x.shape:
        return [f"shape {tuple(first.shape)}"]
    if not first.isfinite().all():
        return ["NaN or infinity in it"]
    kept_its_input = torch.equal(passed_in, x)
    first = first.clone()
    second = dropout(x.clone(), p, training, generator)
    fresh = torch.Generator().manual_seed(generator.initial_seed())
    again = dropout(x.clone(), p, training, fresh)
    lost = first == 0
    return [
        str(first.dtype).removeprefix("torch."),
        _share(lost.double().mean().item(), p),
        _factor(first, x),
        _pattern(lost.flatten(start_dim=1)),
        "another mask at every call" if not _same(second, first) else "the same at every call",
        "same seed, same mask" if _same(again, first) else "same seed, another mask",
        "x is as it was" if kept_its_input else "x was changed in place",
    ]


def _same(one: object, other: torch.Tensor) -> bool:
    return isinstance(one, torch.Tensor) and torch.equal(one, other)


def _share(share: float, p: float) -> str:
    """Say how many entries are 0, in tenths unless the share is that of p or 1 - p."""
    if abs(share - p) < 0.02:
        return "a share p of the entries is 0"
    if abs(share - (1 - p)) < 0.02:
        return "a share 1 - p of the entries is 0"
    return f"a share of {share:.1f} of the entries is 0"


def _factor(result: torch.Tensor, x: torch.Tensor) -> str:
    """Say by what the entries were multiplied that are not lost."""
    factors = (result / x)[result != 0].double()
    if not len(factors):
        return "nothing is left"
    low, high = factors.min().item(), factors.max().item()
    if high - low > 1e-3 * max(abs(low), abs(high)):
        return "what is left is multiplied by different factors"
    return f"what is left is multiplied by {factors.mean().item():.4g}"


def _pattern(lost: torch.Tensor) -> str:
    """Say how the zeros lie in the rows of `lost`, shape (N, units)."""
    if (lost == lost[0, 0]).all():
        return "all entries are lost or kept together"
    if (lost == lost[0]).all():
        return "all rows lose the same entries"
    if (lost == lost[:, :1]).all():
        return "whole rows are lost"
    if (lost.sum(dim=1) == lost[0].sum()).all():
        return "every row loses equally many entries"
    return "every entry is lost or kept by itself"


def _sample(seed: int, *shape: int, dtype: torch.dtype = torch.float32) -> torch.Tensor:
    """Return random numbers of both signs, none of them near 0."""
    x = normal(torch.Generator().manual_seed(seed), *shape, dtype=dtype)
    return x + 0.5 * x.sign()


def _dropout_cases() -> list[Case]:
    def generator(seed: int) -> torch.Generator:
        return torch.Generator().manual_seed(seed)

    x = _sample(75, 3, 4)
    return [
        Case(
            "training with p = 0.5",
            _sample(1, 401, 53),
            0.5,
            True,
            generator(1),
            run=_judge_dropout,
        ),
        Case(
            "training with p = 0.2",
            _sample(2, 203, 101),
            0.2,
            True,
            generator(2),
            run=_judge_dropout,
        ),
        Case(
            "images of shape (N, C, H, W) in float64, p = 0.75",
            _sample(3, 51, 2, 13, 17, dtype=torch.float64),
            0.75,
            True,
            generator(3),
            run=_judge_dropout,
        ),
        Case("training with p = 0", x, 0.0, True, generator(4)),
        Case("evaluation with p = 0.5", x, 0.5, False, generator(5)),
        Case("evaluation with p = 0.2", x[:1], 0.2, False, generator(6)),
    ]


@exercise(
    "7.5",
    cases=_dropout_cases,
    hints=(
        "Treat the evaluation first: `if not training:` return what? Then the training: draw a "
        "random number for every entry of x, and compare it with p.",
        "`torch.rand(x.shape, generator=generator)` holds numbers between 0 and 1; a share p of "
        "them is below p. True and False count as 1 and 0 when they are multiplied.",
        "What is kept is divided by the probability to be kept, so that the average stays. Write "
        "the product into a new tensor, and leave x as it is.",
    ),
)
def dropout(x, p, training, generator):
    """Return x with each entry lost with probability p and the others scaled, in training only."""
    if not training:
        return x
    keep = torch.rand(x.shape, generator=generator) >= p
    return x * keep / (1 - p)


def _keep(x, p, generator):
    return torch.rand(x.shape, generator=generator) >= p


@dropout.misconception(
    "not-rescaled",
    "A share p of the entries is lost, and nothing makes up for it: the next layer gets smaller "
    "sums in training than in evaluation. By how much, on average?",
)
def _(x, p, training, generator):
    return x * _keep(x, p, generator) if training else x


@dropout.misconception(
    "rescaled-downwards",
    "What is left is made smaller still. It has to make up for what is lost: should the factor be "
    "above or below 1?",
)
def _(x, p, training, generator):
    return x * _keep(x, p, generator) * (1 - p) if training else x


@dropout.misconception(
    "divided-by-p",
    "The right share is lost, but you divide by the probability to be lost. For p = 0.2 what is "
    "left would become five times as large, though only a fifth is missing.",
)
def _(x, p, training, generator):
    keep = _keep(x, p, generator)
    return torch.where(keep, x / p if p else x, torch.zeros_like(x)) if training else x


@dropout.misconception(
    "rescaled-in-evaluation",
    "You scale in evaluation instead of in training. That is how dropout was first published, and "
    "it is consistent; but here, as in PyTorch, the scaling is done in training, so that "
    "evaluation leaves x alone.",
)
def _(x, p, training, generator):
    return x * _keep(x, p, generator) if training else x * (1 - p)


@dropout.misconception(
    "rescaled-in-both",
    "The training is right, but you scale once more in evaluation. After the training has made up "
    "for what it lost, what is left to do in evaluation?",
)
def _(x, p, training, generator):
    return x * _keep(x, p, generator) / (1 - p) if training else x * (1 - p)


@dropout.misconception(
    "enlarged-in-evaluation",
    "Your evaluation divides by 1 - p although nothing is lost there. Which of the two phases "
    "needs the scaling?",
)
def _(x, p, training, generator):
    return x * _keep(x, p, generator) / (1 - p) if training else x / (1 - p)


@dropout.misconception(
    "enlarged-in-evaluation-only",
    "You scale in evaluation, where nothing is lost, and not in training, where something is.",
)
def _(x, p, training, generator):
    return x * _keep(x, p, generator) if training else x / (1 - p)


@dropout.misconception(
    "active-in-evaluation",
    "Entries are lost in evaluation, too: the same image would get other scores at every call. "
    "Which argument do you not use?",
)
def _(x, p, training, generator):
    return x * _keep(x, p, generator) / (1 - p)


@dropout.misconception(
    "phases-swapped",
    "Nothing is lost in training, and entries are lost in evaluation: the two phases are "
    "exchanged.",
)
def _(x, p, training, generator):
    return x if training else x * _keep(x, p, generator) / (1 - p)


@dropout.misconception(
    "never-drops",
    "Nothing is ever lost: x comes back as it is in training, too.",
)
def _(x, p, training, generator):
    return x


@dropout.misconception(
    "keeps-with-p",
    "You keep an entry with probability p. Here, as in `nn.Dropout`, p is the probability to be "
    "lost: p = 0 changes nothing. Which way round should the comparison be?",
)
def _(x, p, training, generator):
    return x * ~_keep(x, p, generator) / (1 - p) if training else x


@dropout.misconception(
    "keeps-with-p-consistently",
    "Your p is the probability to be kept, in the mask and in the scaling. Some texts count like "
    "that; here, as in `nn.Dropout`, p is the probability to be lost, and p = 0 changes nothing.",
)
def _(x, p, training, generator):
    return torch.where(_keep(x, p, generator), 0, x / p if p else x) if training else x


@dropout.misconception(
    "keeps-with-p-unscaled",
    "Two things: you keep an entry with probability p, although p is the probability to be lost; "
    "and nothing makes up for what is missing.",
)
def _(x, p, training, generator):
    return x * ~_keep(x, p, generator) if training else x


@dropout.misconception(
    "one-number-for-all",
    "A single random number decides for the whole batch: either everything is lost or nothing. "
    "Every entry needs a number of its own.",
)
def _(x, p, training, generator):
    return x * (torch.rand(1, generator=generator) >= p) / (1 - p) if training else x


@dropout.misconception(
    "one-mask-for-all-rows",
    "All examples of the batch lose the same neurons. Every example should get a mask of its own: "
    "which shape must the random numbers have?",
)
def _(x, p, training, generator):
    return x * (torch.rand(x.shape[1:], generator=generator) >= p) / (1 - p) if training else x


@dropout.misconception(
    "whole-examples",
    "Whole examples are lost, and others stay complete. It is single neurons that should drop "
    "out: which shape must the random numbers have?",
)
def _(x, p, training, generator):
    numbers = torch.rand(len(x), *[1] * (x.dim() - 1), generator=generator)
    return x * (numbers >= p) / (1 - p) if training else x


@dropout.misconception(
    "ignored-generator",
    "The mask is random, but does not come from the generator that was passed in: nobody can "
    "repeat your run with the same seed. Which argument of the random function is missing?",
)
def _(x, p, training, generator):
    return torch.nn.functional.dropout(x, p, training)


@dropout.misconception(
    "same-mask-at-every-call",
    "You draw the same mask at every call: a seed is set inside the function. The generator that "
    "is passed in moves on by itself; use it as it is.",
)
def _(x, p, training, generator):
    return x * _keep(x, p, torch.Generator().manual_seed(0)) / (1 - p) if training else x


@dropout.misconception(
    "normal-numbers",
    "You compare numbers of `torch.randn` with p. Those are normally distributed, half of them "
    "below 0; a share p of them is below p only by accident. Which function draws evenly between "
    "0 and 1?",
)
def _(x, p, training, generator):
    keep = torch.randn(x.shape, generator=generator) >= p
    return torch.where(keep, x / (1 - p), torch.zeros_like(x)) if training else x


@dropout.misconception(
    "random-factors",
    "You multiply x by the random numbers themselves. They have to decide between lost and kept: "
    "compare them with p first.",
)
def _(x, p, training, generator):
    return x * torch.rand(x.shape, generator=generator) / (1 - p) if training else x


@dropout.misconception(
    "mask-only",
    "You return the scaled mask. It still has to be multiplied with x.",
)
def _(x, p, training, generator):
    return _keep(x, p, generator).to(x.dtype) / (1 - p) if training else x


@dropout.misconception(
    "changed-in-place",
    "The result is right, but x itself is changed: whoever called the function still needs the old "
    "values, and so does the backward pass. Compute a new tensor instead.",
)
def _(x, p, training, generator):
    return x.mul_(_keep(x, p, generator)).div_(1 - p) if training else x


# --- questions ------------------------------------------------------------------------------

no_error_left = Question(
    "7.a",
    "Twelve noisy points, and twelve bumps that can be added with any weights. The fitted curve "
    "goes through all twelve points exactly. What does its error at new points of the same kind "
    "tend to be?",
    (
        Choice(
            "0 as well: the curve has found the rule behind the points",
            "It has found the points. They contain noise, and a curve that meets every one of them "
            "meets the noise, too, which will be another one at the next points.",
        ),
        Choice(
            "About as large as the noise",
            "No curve can do better than that, and a good fit comes near it. This one has bent "
            "itself towards twelve accidents; what does it do between them?",
        ),
        Choice(
            "Clearly larger than the noise",
            "To meet every point the curve has to swing, and between the points nothing holds it.",
            correct=True,
        ),
    ),
)

rising_loss = Question(
    "7.b",
    "A network of 109,386 parameters is trained on 1,000 images until it classifies all of them "
    "correctly. What does its loss on 5,000 validation images do meanwhile?",
    (
        Choice(
            "It falls to nearly 0 like the training loss",
            "That would mean that whatever it learned about the 1,000 holds for all shirts and "
            "shoes. A part of it does, not all.",
        ),
        Choice(
            "It falls, and then stays where it is",
            "The accuracy will do something like that. But the network goes on changing: it "
            "becomes surer and surer of all its answers, and the loss looks at that.",
        ),
        Choice(
            "It falls, and then rises again",
            "First the network learns what all images have in common, then what only these 1,000 "
            "have.",
            correct=True,
        ),
    ),
)

which_decay = Question(
    "7.c",
    "The penalty is 0.01 times the sum of the squared weights. Which `weight_decay` makes "
    "`torch.optim.SGD` take the same steps without the penalty in the loss?",
    (
        Choice(
            "0.01",
            "`weight_decay` is what multiplies the weight in the gradient. What is the derivative "
            "of 0.01·w²?",
        ),
        Choice(
            "0.02",
            "The derivative of 0.01·w² is 0.02·w, and PyTorch adds `weight_decay` times w to the "
            "gradient.",
            correct=True,
        ),
        Choice(
            "0.005",
            "That would be right for `weight_decay` as the factor of a square. PyTorch's is the "
            "factor of the weight in the gradient.",
        ),
        Choice(
            "0.01 times the learning rate",
            "PyTorch adds the decay to the gradient, and multiplies the sum by the learning rate "
            "itself.",
        ),
    ),
)

decay_under_adam = Question(
    "7.d",
    "Two weights are both 1. The gradient of the loss on the first swings between +100 and -100, "
    "on the second between +0.01 and -0.01, so on average nothing but the penalty pulls. With "
    "torch.optim.Adam and its `weight_decay`, which weight shrinks faster?",
    (
        Choice(
            "Both alike: the decay is the same",
            "It is the same when it enters the gradient. But what does Adam divide every gradient "
            "by, before it takes the step?",
        ),
        Choice(
            "The first one, with the large gradients",
            "Its gradients are large, so Adam divides by a large number. What does that do to the "
            "decay, which is in the same sum?",
        ),
        Choice(
            "The second one, with the small gradients",
            "Adam divides by the typical size of the gradient, decay included: by about 100 for "
            "the first weight, by very little for the second.",
            correct=True,
        ),
    ),
)

which_flip = Question(
    "7.e",
    "An augmentation must not change the right answer. In which of these tasks would mirror images "
    "(left and right exchanged) be wrong?",
    (
        Choice(
            "Shirts, coats and trousers",
            "A mirrored shirt is a shirt, and one that could hang in a shop.",
        ),
        Choice(
            "Handwritten digits",
            "A mirrored 2 is no digit at all, and a mirrored 5 looks much like a 2: the label is "
            "no longer true.",
            correct=True,
        ),
        Choice(
            "Cats and dogs",
            "They look to both sides in photos, and a mirrored cat is a cat.",
        ),
        Choice(
            "Clouds seen from a satellite",
            "No direction is special from above; even turning them upside down would do.",
        ),
    ),
)

two_uses = Question(
    "7.f",
    "The loss is cross-entropy plus 0.01 times the sum of the squared weights. What does "
    "`backward()` put into the gradient of a weight w?",
    (
        Choice(
            "The gradient of the cross-entropy plus 0.02·w",
            "The weight reaches the loss on two paths, through the forward pass and through the "
            "penalty, and over several paths the gradients add up (chapter 04).",
            correct=True,
        ),
        Choice(
            "The gradient of the cross-entropy times 0.02·w",
            "Slopes multiply along one path. How many paths lead from the weight to this loss "
            "(chapter 04)?",
        ),
        Choice(
            "The gradient of the cross-entropy plus 0.01·w²",
            "That adds the value of the penalty. What comes back is a slope.",
        ),
        Choice(
            "Only the larger of the two",
            "A small change of the weight moves both terms at once, so both count (chapter 04).",
        ),
    ),
)

small_rate = Question(
    "7.g",
    "Somebody divides the learning rate by 1,000. After ten epochs the training accuracy is 31 %, "
    "the validation accuracy 30 %. They say: no overfitting any more. What do you say?",
    (
        Choice(
            "Right: a small learning rate is a regulariser",
            "The gap is small because nothing has been learned yet. Let it train a thousand times "
            "as long and the gap will come (chapter 03: the step is `lr` times the gradient).",
        ),
        Choice(
            "The training has hardly begun: the network underfits",
            "The steps are too short to get anywhere (chapter 03). A small gap is worth something "
            "only where the validation accuracy is high.",
            correct=True,
        ),
        Choice(
            "The network is too small",
            "Perhaps, but with steps a thousand times shorter no network would have got anywhere "
            "in ten epochs (chapter 03).",
        ),
    ),
)

two_training_losses = Question(
    "7.h",
    "A network with dropout of 0.5 and its 1,000 training images: the loss is 0.3 in training mode "
    "and 0.2 after `model.eval()`, with the same weights. Why?",
    (
        Choice(
            "In training mode about half of the neurons are missing, in evaluation none is",
            "The scaling keeps the size of the sums right on average, but every single answer "
            "comes from a thinned-out network.",
            correct=True,
        ),
        Choice(
            "`eval()` has trained the network a little more",
            "`eval()` is a switch: it changes no weight.",
        ),
        Choice(
            "In training mode the gradients are recorded",
            "Recording takes time and memory, and changes no number (chapter 05).",
        ),
        Choice(
            "In training mode what is left is doubled, and so is the loss",
            "Doubling what is left makes up for what is missing: the sums keep their size, and the "
            "loss is no multiple of them anyway.",
        ),
    ),
)
