"""Chapter 03: exercises and questions on gradient descent and its optimizers."""

import torch

from course_utils.exercises.engine import Case, exercise
from course_utils.exercises.questions import Choice, Question
from course_utils.exercises.samples import normal


def _doubles(*values: float) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.float64)


# --- 3.1 numerical_gradient -----------------------------------------------------------------


def parabola(theta: torch.Tensor) -> torch.Tensor:
    """Return a loss with one parameter, lowest at 3."""
    return (theta[0] - 3) ** 2


def bowl(theta: torch.Tensor) -> torch.Tensor:
    """Return a loss with two parameters and the curvatures 1 and 4."""
    return theta[0] ** 2 / 2 + 2 * theta[1] ** 2


def curved(theta: torch.Tensor) -> torch.Tensor:
    """Return sin(theta[0]) + theta[0] theta[1] + theta[1]**3."""
    return torch.sin(theta[0]) + theta[0] * theta[1] + theta[1] ** 3


def weighted_squares(theta: torch.Tensor) -> torch.Tensor:
    """Return the squares with the weights 1, 2, ... and the first times the last entry."""
    weights = torch.arange(1, len(theta) + 1, dtype=theta.dtype)
    return (weights * theta**2).sum() + theta[0] * theta[-1]


def _numerical_gradient_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(31)
    return [
        Case("a parabola with one parameter", parabola, _doubles(0.0)),
        Case("a bowl with two parameters", bowl, _doubles(2.0, 1.0)),
        Case("a curved function at negative values", curved, _doubles(-0.5, -1.5)),
        Case(
            "a sum over eleven parameters",
            weighted_squares,
            normal(generator, 11, dtype=torch.float64),
        ),
    ]


@exercise(
    "3.1",
    cases=_numerical_gradient_cases,
    hints=(
        "For each i: one copy of theta whose entry i is larger by h, another whose entry i is "
        "smaller by h. The slope is the difference of the two values of f, divided by how far "
        "the copies lie apart.",
        "`theta.clone()` is a copy that you may change. Collect the slopes in a list and turn it "
        "into a tensor with `torch.stack`; or fill `torch.zeros_like(theta)`, which is float64 as "
        "theta is (`torch.zeros(n)` would be float32).",
        "The loop: `for i in range(len(theta)):`, two clones, `plus[i] += h`, `minus[i] -= h`, and "
        "one division.",
    ),
)
def numerical_gradient(f, theta):
    """Return the gradient of f at theta (parameters,), by central differences with h = 1e-5."""
    h = 1e-5
    slopes = []
    for i in range(len(theta)):
        plus, minus = theta.clone(), theta.clone()
        plus[i] += h
        minus[i] -= h
        slopes.append((f(plus) - f(minus)) / (2 * h))
    return torch.stack(slopes)


@numerical_gradient.misconception(
    "one-sided",
    "You measure from theta to one side only. That is off by an amount proportional to h, as the "
    "cell above showed; a step to each side cancels most of it.",
)
def _(f, theta):
    h = 1e-5
    units = torch.eye(len(theta), dtype=theta.dtype)
    return torch.stack([(f(theta + h * unit) - f(theta)) / h for unit in units])


@numerical_gradient.misconception(
    "one-sided-over-2h",
    "Every slope is about half of what it should be: you divide by 2h, but your two points are "
    "only h apart. Perhaps the second one went back to theta instead of beyond it?",
)
def _(f, theta):
    h = 1e-5
    units = torch.eye(len(theta), dtype=theta.dtype)
    return torch.stack([(f(theta + h * unit) - f(theta)) / (2 * h) for unit in units])


@numerical_gradient.misconception(
    "backward-difference",
    "You measure from theta back to one side only. That is off by an amount proportional to h; "
    "a step to each side cancels most of it.",
)
def _(f, theta):
    h = 1e-5
    units = torch.eye(len(theta), dtype=theta.dtype)
    return torch.stack([(f(theta) - f(theta - h * unit)) / h for unit in units])


@numerical_gradient.misconception(
    "no-h",
    "You return how much f changes, tiny numbers. A slope is that change for each unit of the "
    "way: what still has to be divided by what?",
)
def _(f, theta):
    h = 1e-5
    units = torch.eye(len(theta), dtype=theta.dtype)
    return torch.stack([f(theta + h * unit) - f(theta - h * unit) for unit in units])


@numerical_gradient.misconception(
    "divided-by-h",
    "Every slope is twice too large. How far apart are the two points at which you evaluate f?",
)
def _(f, theta):
    h = 1e-5
    units = torch.eye(len(theta), dtype=theta.dtype)
    return torch.stack([(f(theta + h * unit) - f(theta - h * unit)) / h for unit in units])


@numerical_gradient.misconception(
    "multiplied-by-h",
    "`x / 2 * h` divides by 2 and multiplies by h: Python works from left to right. Where do "
    "parentheses belong?",
)
def _(f, theta):
    h = 1e-5
    units = torch.eye(len(theta), dtype=theta.dtype)
    return torch.stack([(f(theta + h * unit) - f(theta - h * unit)) / 2 * h for unit in units])


@numerical_gradient.misconception(
    "sign",
    "The sign is reversed: where f rises, your slope is negative. Which of the two values is "
    "subtracted from which?",
)
def _(f, theta):
    h = 1e-5
    units = torch.eye(len(theta), dtype=theta.dtype)
    return torch.stack([(f(theta - h * unit) - f(theta + h * unit)) / (2 * h) for unit in units])


@numerical_gradient.misconception(
    "all-at-once",
    "`theta + h` moves all parameters together and gives a single number: the sum of all slopes. "
    "The gradient has one slope for each parameter, measured while the others stay put.",
)
def _(f, theta):
    h = 1e-5
    return (f(theta + h) - f(theta - h)) / (2 * h)


@numerical_gradient.misconception(
    "all-at-once-in-a-loop",
    "All your slopes are the same number: in every pass through the loop `theta + h` moves all "
    "parameters. Which one alone should move in pass i?",
)
def _(f, theta):
    h = 1e-5
    return torch.stack([(f(theta + h) - f(theta - h)) / (2 * h) for _ in theta])


@numerical_gradient.misconception(
    "same-tensor",
    "Every slope is 0. `plus = theta` makes no copy, only a second name for the same tensor: what "
    "you add to one is added to the other.",
)
def _(f, theta):
    return torch.zeros_like(theta)


@numerical_gradient.misconception(
    "not-restored",
    "The first slope is right, and each later one contains those before it: the parameters that "
    "you have moved stay moved. With which theta should every pass through the loop begin?",
)
def _(f, theta):
    h = 1e-5
    grad, plus, minus = torch.zeros_like(theta), theta.clone(), theta.clone()
    for i in range(len(theta)):
        plus[i] += h
        minus[i] -= h
        grad[i] = (f(plus) - f(minus)) / (2 * h)
    return grad


@numerical_gradient.misconception(
    "return-in-the-loop",
    "Only the first slope comes back: `return` ends the function in the first pass through the "
    "loop. Where do the slopes wait until the last one is there?",
)
def _(f, theta):
    return numerical_gradient.reference(f, theta)[0]


# --- 3.2 gradient_step ----------------------------------------------------------------------


def _gradient_step_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(32)
    return [
        Case("the step by hand above", torch.tensor([0.0]), torch.tensor([-6.0]), 0.1),
        Case("two parameters", torch.tensor([2.0, -1.0]), torch.tensor([2.0, -4.0]), 0.25),
        Case("a gradient of zero", torch.tensor([1.0, 2.0]), torch.zeros(2), 0.5),
        Case(
            "weights of shape (3, 4) in float64",
            normal(generator, 3, 4, dtype=torch.float64),
            normal(generator, 3, 4, dtype=torch.float64),
            0.01,
        ),
    ]


@exercise(
    "3.2",
    cases=_gradient_step_cases,
    hints=(
        "The gradient points to where the loss rises. In which direction do you want to go, and "
        "what says how far?",
        "One line: from theta take away the gradient, scaled by the learning rate. `theta -= ...` "
        "would change the tensor of whoever called you; `a - b` makes a new one.",
    ),
)
def gradient_step(theta, grad, lr):
    """Return theta after one step of gradient descent; theta and grad have the same shape."""
    return theta - lr * grad


@gradient_step.misconception(
    "ascent",
    "You walk uphill: the gradient points in the direction in which the loss grows. This is "
    "gradient ascent.",
)
def _(theta, grad, lr):
    return theta + lr * grad


@gradient_step.misconception(
    "no-learning-rate",
    "The direction is right, but the learning rate plays no part. What scales the step?",
)
def _(theta, grad, lr):
    return theta - grad


@gradient_step.misconception(
    "only-the-step",
    "You return the step itself. The caller wants to know where theta is after it.",
)
def _(theta, grad, lr):
    return -lr * grad


@gradient_step.misconception(
    "divided-by-learning-rate",
    "You divide by the learning rate, so that a smaller one makes longer steps. Which way round "
    "should it be?",
)
def _(theta, grad, lr):
    return theta - grad / lr


@gradient_step.misconception(
    "sign-only",
    "Every parameter moves by the same distance, because only the sign of its slope is used. "
    "In gradient descent a steeper slope makes a longer step.",
)
def _(theta, grad, lr):
    return theta - lr * torch.sign(grad)


@gradient_step.misconception(
    "unit-length",
    "You divide the gradient by its length, so all steps are equally long, and where the gradient "
    "is 0 you divide by 0. The step should shrink as the slope does.",
)
def _(theta, grad, lr):
    return theta - lr * grad / grad.norm()


@gradient_step.misconception(
    "theta-scaled",
    "You scale theta as well. Only the gradient is multiplied by the learning rate: with a "
    "gradient of 0, theta should stay where it is.",
)
def _(theta, grad, lr):
    return lr * (theta - grad)


# --- 3.3 mse_gradient -----------------------------------------------------------------------


def _mse_gradient_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(33)

    def random(n: int, features: int, dtype: torch.dtype = torch.float32) -> tuple:
        shapes = ((features,), (n, features), (n,))
        return tuple(normal(generator, *shape, dtype=dtype) for shape in shapes)

    return [
        Case(
            "the example by hand above",
            torch.tensor([1.0, 0.0]),
            torch.tensor([[2.0, 1.0]]),
            torch.tensor([5.0]),
        ),
        Case("eight examples with three features", *random(8, 3)),
        Case("as many examples as features", *random(4, 4)),
        Case("a single feature", *random(5, 1)),
        Case("100 examples with 11 features in float64", *random(100, 11, torch.float64)),
    ]


@exercise(
    "3.3",
    cases=_mse_gradient_cases,
    hints=(
        "First the N errors: prediction minus target. Each example then contributes twice its "
        "error times its row of X; the gradient is the mean of the N contributions.",
        "`X.T` has shape (features, N) and the errors (N,), so `X.T @ error` is (features,): it "
        "multiplies each row of X by its error and adds the rows up. What is left to do with a "
        "sum to make it a mean?",
    ),
)
def mse_gradient(theta, X, y):
    """Gradient of mean((X @ theta - y)**2); theta (features,), X (N, features), y (N,)."""
    error = X @ theta - y
    return 2 * X.T @ error / len(y)


@mse_gradient.misconception(
    "not-divided-by-n",
    "You return the sum over the examples. The loss is their mean, so its gradient is a mean, "
    "too: otherwise twice as many examples make steps twice as long.",
)
def _(theta, X, y):
    return 2 * X.T @ (X @ theta - y)


@mse_gradient.misconception(
    "no-factor-2",
    "Every entry is half of what it should be. What is the derivative of a square?",
)
def _(theta, X, y):
    return X.T @ (X @ theta - y) / len(y)


@mse_gradient.misconception(
    "no-factor-2-and-no-mean",
    "Two things are missing: the factor from the derivative of a square, and the division that "
    "turns the sum over the examples into a mean.",
)
def _(theta, X, y):
    return X.T @ (X @ theta - y)


@mse_gradient.misconception(
    "sign",
    "The sign is reversed: descending along it would make the loss grow. Which of prediction and "
    "target depends on theta, and with which sign does it enter your error?",
)
def _(theta, X, y):
    return 2 * X.T @ (y - X @ theta) / len(y)


@mse_gradient.misconception(
    "divided-by-features",
    "You divide by the number of all entries of X. How many terms does the mean in the loss have: "
    "one for each example, or one for each entry?",
)
def _(theta, X, y):
    return 2 * X.T @ (X @ theta - y) / X.numel()


@mse_gradient.misconception(
    "no-inputs",
    "The inputs are missing: you return one number from the errors alone. How strongly a "
    "prediction follows theta[j] depends on feature j.",
)
def _(theta, X, y):
    return 2 * (X @ theta - y).mean()


@mse_gradient.misconception(
    "missing-transpose",
    "X is (N, features) and the errors are (N,): their inner sizes fit only where there are as "
    "many examples as features, and then the wrong axis is summed over. Which axis of X should "
    "meet the errors?",
)
def _(theta, X, y):
    return 2 * X @ (X @ theta - y) / len(y)


@mse_gradient.misconception(
    "divided-by-2n",
    "Every entry is a quarter of what it should be: the 2 from the square has moved below the "
    "line of the fraction.",
)
def _(theta, X, y):
    return X.T @ (X @ theta - y) / (2 * len(y))


@mse_gradient.misconception(
    "per-example",
    "These are the contributions of the single examples, (N, features). The gradient is their "
    "mean over the batch.",
)
def _(theta, X, y):
    return 2 * X * (X @ theta - y)[:, None]


@mse_gradient.misconception(
    "last-example-only",
    "Only the last example counts: each pass through the loop replaces what the one before found. "
    "What should happen to the contributions of the N examples?",
)
def _(theta, X, y):
    return 2 * (X[-1] @ theta - y[-1]) * X[-1] / len(y)


@mse_gradient.misconception(
    "means-multiplied",
    "You multiply the mean error by the mean inputs. The mean of products is another number than "
    "the product of means: each error belongs to the inputs of its own example.",
)
def _(theta, X, y):
    return 2 * (X @ theta - y).mean() * X.mean(dim=0)


@mse_gradient.misconception(
    "loss-itself",
    "This is the loss. Asked for is its gradient: one slope for each entry of theta.",
)
def _(theta, X, y):
    return ((X @ theta - y) ** 2).mean()


# --- 3.4 minibatches ------------------------------------------------------------------------


def _judge_minibatches(minibatches, n, batch_size, generator):
    """Return what holds for the batches of two epochs, in words: many orders are right."""
    first = minibatches(n, batch_size, generator)
    if not isinstance(first, list | tuple) or not first:
        return first
    kinds = dict.fromkeys(_kind(batch) for batch in first)
    if list(kinds) != [_INDICES]:
        return [", ".join(kinds), *["not looked at"] * 5]
    second = minibatches(n, batch_size, generator)
    again = minibatches(n, batch_size, torch.Generator().manual_seed(generator.initial_seed()))
    order, next_order, same_order = (
        torch.cat([*epoch]).tolist() for epoch in (first, second, again)
    )
    return [
        _INDICES,
        f"sizes {[len(batch) for batch in first]}",
        _coverage(order, n),
        _mixing(first, n),
        "a new order in every epoch" if next_order != order else "every epoch the same order",
        "same seed, same order" if same_order == order else "same seed, another order",
    ]


_INDICES = "int64 tensors of 1 axis"
"""What every batch should be, in the words of `_kind`."""


def _kind(batch: object) -> str:
    if isinstance(batch, torch.Tensor):
        axes = "1 axis" if batch.dim() == 1 else f"{batch.dim()} axes"
        return f"{batch.dtype} tensors of {axes}".removeprefix("torch.")
    return f"batches of type {type(batch).__name__}"


def _mixing(batches: list[torch.Tensor], n: int) -> str:
    if torch.cat([*batches]).tolist() == list(range(n)):
        return "not shuffled"
    neighbours = all((batch.diff() == 1).all() for batch in batches)
    larger_than_one = any(len(batch) > 1 for batch in batches)
    return "only whole batches shuffled" if neighbours and larger_than_one else "shuffled"


def _coverage(order: list[int], n: int) -> str:
    if set(order) - set(range(n)):
        return "an index out of range"
    if len(set(order)) < len(order):
        return "an index twice"
    return "every index once" if len(order) == n else "an index missing"


def _minibatches_cases() -> list[Case]:
    return [
        Case(label, n, size, torch.Generator().manual_seed(34 + n), run=_judge_minibatches)
        for label, n, size in (
            ("20 examples in batches of 5", 20, 5),
            ("23 examples in batches of 10: three are left over", 23, 10),
            ("batches of one example", 12, 1),
            ("a batch size above n", 15, 64),
        )
    ]


@exercise(
    "3.4",
    cases=_minibatches_cases,
    hints=(
        "Two steps: bring the numbers 0 to n - 1 into a random order, then cut the row into pieces "
        "of batch_size.",
        "`torch.randperm(n, generator=generator)` is that random order. "
        "`indices[start : start + batch_size]` is one piece, and a slice that reaches beyond the "
        "end is shorter by itself.",
    ),
)
def minibatches(n, batch_size, generator):
    """Return a shuffled range(n) as a list of index tensors of batch_size, the last maybe less."""
    indices = torch.randperm(n, generator=generator)
    return [indices[start : start + batch_size] for start in range(0, n, batch_size)]


@minibatches.misconception(
    "dropped-last",
    "The examples that do not fill a whole batch are lost. Keep the last, smaller batch, even "
    "where it is the only one.",
)
def _(n, batch_size, generator):
    indices = torch.randperm(n, generator=generator)
    full = n // batch_size
    return [indices[k * batch_size : (k + 1) * batch_size] for k in range(full)]


@minibatches.misconception(
    "not-shuffled",
    "The examples come in their stored order, the same in every epoch. If the data are sorted by "
    "class, a batch then holds one class only.",
)
def _(n, batch_size, generator):
    return list(torch.arange(n).split(batch_size))


@minibatches.misconception(
    "same-order-every-epoch",
    "Shuffled, but every epoch in the same order: you set a seed inside the function, so it starts "
    "anew at each call. The generator that is passed in moves on by itself; use it as it is.",
)
def _(n, batch_size, generator):
    indices = torch.randperm(n, generator=torch.Generator().manual_seed(0))
    return list(indices.split(batch_size))


@minibatches.misconception(
    "ignored-generator",
    "The order is random, but does not come from the generator that was passed in: nobody can "
    "repeat your run with the same seed. Which argument of the random function is missing?",
)
def _(n, batch_size, generator):
    return list(torch.randperm(n).split(batch_size))


@minibatches.misconception(
    "with-replacement",
    "Each index is drawn by itself, so some examples come twice in an epoch and others never. "
    "An epoch shows every example once.",
)
def _(n, batch_size, generator):
    return list(torch.randint(0, n, (n,), generator=generator).split(batch_size))


@minibatches.misconception(
    "batches-drawn-alone",
    "Each batch is drawn without regard to the others, so some examples come twice in an epoch and "
    "others never, and the last batch is as large as the rest. Bring all examples into one order "
    "first.",
)
def _(n, batch_size, generator):
    count = -(-n // batch_size)
    return [torch.randint(0, n, (batch_size,), generator=generator) for _ in range(count)]


@minibatches.misconception(
    "batches-shuffled",
    "The batches come in random order, but each holds neighbours: the same examples stay together "
    "in every epoch. What should be shuffled before the cutting?",
)
def _(n, batch_size, generator):
    batches = torch.arange(n).split(batch_size)
    return [batches[k] for k in torch.randperm(len(batches), generator=generator)]


@minibatches.misconception(
    "one-too-many",
    "There is an empty batch at the end whenever n is a multiple of batch_size. How many batches "
    "are needed, and which start is the last one?",
)
def _(n, batch_size, generator):
    indices = torch.randperm(n, generator=generator)
    count = n // batch_size + 1
    return [indices[k * batch_size : (k + 1) * batch_size] for k in range(count)]


@minibatches.misconception(
    "overlapping",
    "The batches overlap: each start moves on by one instead of by a whole batch.",
)
def _(n, batch_size, generator):
    indices = torch.randperm(n, generator=generator)
    return [indices[start : start + batch_size] for start in range(n)]


@minibatches.misconception(
    "number-of-batches",
    "You cut into batch_size pieces. batch_size is how many examples are in a batch, not how many "
    "batches there are.",
)
def _(n, batch_size, generator):
    return list(torch.randperm(n, generator=generator).chunk(batch_size))


@minibatches.misconception(
    "new-order-for-every-batch",
    "Every batch is cut from a random order of its own, so some examples come twice in an epoch "
    "and others never. How often may the order change while one epoch is cut up?",
)
def _(n, batch_size, generator):
    starts = range(0, n, batch_size)
    return [torch.randperm(n, generator=generator)[s : s + batch_size] for s in starts]


# --- 3.5 momentum_step ----------------------------------------------------------------------


def _momentum_step_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(35)

    def random(*shape: int, dtype: torch.dtype = torch.float32) -> list[torch.Tensor]:
        return [normal(generator, *shape, dtype=dtype) for _ in range(3)]

    return [
        Case(
            "the second step by hand above",
            torch.tensor([-1.0]),
            torch.tensor([2.0]),
            torch.tensor([10.0]),
            0.1,
            0.5,
        ),
        Case("the first step, velocity 0", *random(4)[:2], torch.zeros(4), 0.1, 0.9),
        Case("a later step", *random(3), 0.01, 0.9),
        Case("momentum 0", *random(3), 0.5, 0.0),
        Case("weights of shape (2, 3) in float64", *random(2, 3, dtype=torch.float64), 0.2, 0.7),
    ]


@exercise(
    "3.5",
    cases=_momentum_step_cases,
    hints=(
        "Two lines in the order of the formula: first the new velocity from the old one and the "
        "gradient, then the step along the new velocity.",
        "The learning rate appears once, in the step. Return both: "
        "`return new_theta, new_velocity`.",
    ),
)
def momentum_step(theta, grad, velocity, lr, momentum):
    """Return (theta, velocity) after one step of SGD with momentum; all of the same shape."""
    velocity = momentum * velocity + grad
    theta = theta - lr * velocity
    return theta, velocity


@momentum_step.misconception(
    "lr-in-velocity",
    "The learning rate has moved into the velocity. theta comes out right while lr stays the "
    "same, but PyTorch keeps the velocity free of it, so that a new lr acts at once.",
)
def _(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + lr * grad
    return theta - velocity, velocity


@momentum_step.misconception(
    "lr-twice",
    "The learning rate scales the gradient twice: once on its way into the velocity, once in the "
    "step.",
)
def _(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + lr * grad
    return theta - lr * velocity, velocity


@momentum_step.misconception(
    "average",
    "You weigh the gradient with 1 - momentum: a running average. That form exists, too, but here "
    "the gradient enters the velocity in full.",
)
def _(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + (1 - momentum) * grad
    return theta - lr * velocity, velocity


@momentum_step.misconception(
    "gradient-subtracted",
    "In your velocity the gradient is subtracted, and then the velocity is subtracted from theta: "
    "minus times minus walks uphill.",
)
def _(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity - grad
    return theta - lr * velocity, velocity


@momentum_step.misconception(
    "negative-velocity",
    "Your velocity points downhill and is added to theta: a sound form, but not the one asked for. "
    "Here the velocity collects gradients as they are, and the minus sign stands in the step.",
)
def _(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity - grad
    return theta + lr * velocity, velocity


@momentum_step.misconception(
    "negative-velocity-with-lr",
    "Your velocity holds the whole step, with the learning rate and the minus sign in it. Here "
    "both stand in the line for theta, and the velocity collects plain gradients.",
)
def _(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity - lr * grad
    return theta + velocity, velocity


@momentum_step.misconception(
    "ascent",
    "The velocity is right, but you walk along it uphill.",
)
def _(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + grad
    return theta + lr * velocity, velocity


@momentum_step.misconception(
    "old-velocity",
    "theta moves along the velocity from before this step, so the new gradient comes one step "
    "late. Which of the two lines has to come first?",
)
def _(theta, grad, velocity, lr, momentum):
    return theta - lr * velocity, momentum * velocity + grad


@momentum_step.misconception(
    "nesterov",
    "This is Nesterov's variant, which looks one step ahead. Plain momentum walks along the "
    "velocity itself.",
)
def _(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + grad
    return theta - lr * (grad + momentum * velocity), velocity


@momentum_step.misconception(
    "momentum-on-gradient",
    "The factor stands at the wrong term: momentum says how much of the old velocity is kept.",
)
def _(theta, grad, velocity, lr, momentum):
    velocity = velocity + momentum * grad
    return theta - lr * velocity, velocity


@momentum_step.misconception(
    "never-fades",
    "The old velocity is kept in full, so past gradients never fade. What multiplies it?",
)
def _(theta, grad, velocity, lr, momentum):
    velocity = velocity + grad
    return theta - lr * velocity, velocity


@momentum_step.misconception(
    "plain-step",
    "theta takes a plain gradient step; the velocity is computed, but nothing moves along it.",
)
def _(theta, grad, velocity, lr, momentum):
    return theta - lr * grad, momentum * velocity + grad


@momentum_step.misconception(
    "velocity-lost",
    "The velocity you return is the old one, so the next step starts without what this one "
    "learned. Which of your two velocities should the caller keep?",
)
def _(theta, grad, velocity, lr, momentum):
    return theta - lr * (momentum * velocity + grad), velocity


@momentum_step.misconception(
    "order-of-results",
    "Both results are right, but in the wrong order: theta comes first.",
)
def _(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + grad
    return velocity, theta - lr * velocity


@momentum_step.misconception(
    "only-theta",
    "theta is right, but the velocity is lost: the next step needs it, so return both.",
)
def _(theta, grad, velocity, lr, momentum):
    return theta - lr * (momentum * velocity + grad)


@momentum_step.misconception(
    "no-learning-rate",
    "The velocity is right, but theta moves by the whole of it. What scales the step?",
)
def _(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + grad
    return theta - velocity, velocity


# --- 3.6 rmsprop_step -----------------------------------------------------------------------


def _rmsprop_step_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(36)

    def random(*shape: int, dtype: torch.dtype = torch.float32) -> list[torch.Tensor]:
        theta, grad, square_avg = (normal(generator, *shape, dtype=dtype) for _ in range(3))
        return [theta, grad, square_avg**2 + 0.1]

    return [
        Case(
            "the step by hand above",
            torch.tensor([1.0, 1.0]),
            torch.tensor([100.0, 0.01]),
            torch.zeros(2),
            0.1,
            0.75,
            1e-8,
        ),
        Case("a later step", *random(4), 0.01, 0.99, 1e-8),
        Case(
            "a gradient of zero at the first step",
            torch.ones(2),
            *torch.zeros(2, 2),
            0.1,
            0.9,
            1e-8,
        ),
        Case("an eps large enough to be seen", *random(3), 0.5, 0.9, 0.1),
        Case(
            "weights of shape (2, 3) in float64", *random(2, 3, dtype=torch.float64), 0.2, 0.7, 1e-3
        ),
    ]


@exercise(
    "3.6",
    cases=_rmsprop_step_cases,
    hints=(
        "First the new running average of the squared gradient: alpha parts of the old one, "
        "1 - alpha parts of the new square. Then the step, divided by its root.",
        "`square_avg.sqrt()` works element by element, and so do `*` and `/`. eps is added to the "
        "root, after it has been taken.",
    ),
)
def rmsprop_step(theta, grad, square_avg, lr, alpha, eps):
    """Return (theta, square_avg) after one step of RMSprop; all of the same shape."""
    square_avg = alpha * square_avg + (1 - alpha) * grad**2
    theta = theta - lr * grad / (square_avg.sqrt() + eps)
    return theta, square_avg


@rmsprop_step.misconception(
    "eps-inside-root",
    "eps is under the root. There an eps of 1e-8 counts as 1e-4, and the step is another one than "
    "PyTorch's wherever the gradient is small. Is the root taken before eps is added, or after?",
)
def _(theta, grad, square_avg, lr, alpha, eps):
    square_avg = alpha * square_avg + (1 - alpha) * grad**2
    return theta - lr * grad / (square_avg + eps).sqrt(), square_avg


@rmsprop_step.misconception(
    "no-root",
    "You divide by the mean square itself. The R in the name is missing: without it, a gradient "
    "ten times as large makes the step ten times smaller.",
)
def _(theta, grad, square_avg, lr, alpha, eps):
    square_avg = alpha * square_avg + (1 - alpha) * grad**2
    return theta - lr * grad / (square_avg + eps), square_avg


@rmsprop_step.misconception(
    "alpha-swapped",
    "alpha and 1 - alpha are exchanged, so the average forgets nearly everything at each step. "
    "With alpha = 0.99, which of the two terms should count for most?",
)
def _(theta, grad, square_avg, lr, alpha, eps):
    square_avg = (1 - alpha) * square_avg + alpha * grad**2
    return theta - lr * grad / (square_avg.sqrt() + eps), square_avg


@rmsprop_step.misconception(
    "gradient-not-squared",
    "You average the gradient itself. It can be negative, and then the root is NaN; the S in the "
    "name says what is averaged.",
)
def _(theta, grad, square_avg, lr, alpha, eps):
    square_avg = alpha * square_avg + (1 - alpha) * grad
    return theta - lr * grad / (square_avg.sqrt() + eps), square_avg


@rmsprop_step.misconception(
    "old-average",
    "You divide by the average from before this step. At the first step it is 0, and the step "
    "explodes. Which of the two lines comes first?",
)
def _(theta, grad, square_avg, lr, alpha, eps):
    step = lr * grad / (square_avg.sqrt() + eps)
    return theta - step, alpha * square_avg + (1 - alpha) * grad**2


@rmsprop_step.misconception(
    "sum-of-squares",
    "The new square enters in full instead of with its share, so this is no average: with equal "
    "gradients it grows to 1 / (1 - alpha) times their square.",
)
def _(theta, grad, square_avg, lr, alpha, eps):
    square_avg = alpha * square_avg + grad**2
    return theta - lr * grad / (square_avg.sqrt() + eps), square_avg


@rmsprop_step.misconception(
    "adagrad",
    "You add the squares up and forget none: this is AdaGrad, whose steps only ever become "
    "shorter. What does alpha do in RMSprop?",
)
def _(theta, grad, square_avg, lr, alpha, eps):
    square_avg = square_avg + grad**2
    return theta - lr * grad / (square_avg.sqrt() + eps), square_avg


@rmsprop_step.misconception(
    "no-eps",
    "Without eps the first step divides 0 by 0 where a gradient is 0, and NaN spreads from there.",
)
def _(theta, grad, square_avg, lr, alpha, eps):
    square_avg = alpha * square_avg + (1 - alpha) * grad**2
    return theta - lr * grad / square_avg.sqrt(), square_avg


@rmsprop_step.misconception(
    "eps-beside-the-fraction",
    "eps is added to the whole step instead of below the line of the fraction: `a / b + c` divides "
    "first. Where do parentheses belong?",
)
def _(theta, grad, square_avg, lr, alpha, eps):
    square_avg = alpha * square_avg + (1 - alpha) * grad**2
    return theta - lr * grad / square_avg.sqrt() + eps, square_avg


@rmsprop_step.misconception(
    "ascent",
    "The average is right, but the step goes uphill.",
)
def _(theta, grad, square_avg, lr, alpha, eps):
    square_avg = alpha * square_avg + (1 - alpha) * grad**2
    return theta + lr * grad / (square_avg.sqrt() + eps), square_avg


@rmsprop_step.misconception(
    "order-of-results",
    "Both results are right, but in the wrong order: theta comes first.",
)
def _(theta, grad, square_avg, lr, alpha, eps):
    square_avg = alpha * square_avg + (1 - alpha) * grad**2
    return square_avg, theta - lr * grad / (square_avg.sqrt() + eps)


@rmsprop_step.misconception(
    "average-lost",
    "theta is right, but the average you return is the old one, so the next step starts without "
    "what this one has seen. Which of the two should the caller keep?",
)
def _(theta, grad, square_avg, lr, alpha, eps):
    return rmsprop_step.reference(theta, grad, square_avg, lr, alpha, eps)[0], square_avg.clone()


@rmsprop_step.misconception(
    "root-carried-on",
    "theta is right, but you return the root of the average. The next step averages squares: "
    "which of the two does it need?",
)
def _(theta, grad, square_avg, lr, alpha, eps):
    theta, square_avg = rmsprop_step.reference(theta, grad, square_avg, lr, alpha, eps)
    return theta, square_avg.sqrt()


@rmsprop_step.misconception(
    "only-theta",
    "theta is right, but the average is lost: the next step needs it, so return both.",
)
def _(theta, grad, square_avg, lr, alpha, eps):
    return rmsprop_step.reference(theta, grad, square_avg, lr, alpha, eps)[0]


# --- 3.7 adam_step --------------------------------------------------------------------------


def _adam_step_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(37)

    def random(t: int, *shape: int, dtype: torch.dtype = torch.float32) -> list:
        theta, grad, m, v = (normal(generator, *shape, dtype=dtype) for _ in range(4))
        return [theta, grad, (m, v**2 + 0.1, t)]

    start = (torch.zeros(2), torch.zeros(2), 0)
    return [
        Case(
            "the first step by hand above",
            torch.tensor([1.0, 1.0]),
            torch.tensor([100.0, -0.01]),
            start,
            0.1,
            (0.9, 0.999),
            1e-8,
        ),
        Case("the second step", *random(1, 4), 0.01, (0.9, 0.999), 1e-8),
        Case("step number 100", *random(99, 3), 0.01, (0.9, 0.99), 1e-8),
        Case("an eps large enough to be seen", *random(3, 3), 0.5, (0.8, 0.9), 0.1),
        Case(
            "weights of shape (2, 3) in float64",
            *random(10, 2, 3, dtype=torch.float64),
            0.2,
            (0.7, 0.9),
            1e-3,
        ),
    ]


@exercise(
    "3.7",
    cases=_adam_step_cases,
    hints=(
        "Unpack first: `m, v, t = state` and `beta1, beta2 = betas`. Then one line for each line "
        "of the formula, in its order; the first of them counts the step.",
        "m averages the gradient, v its square. Correct both, `m / (1 - beta1**t)` and "
        "`v / (1 - beta2**t)`, but under new names: the state keeps the uncorrected ones.",
        "The step is lr times the corrected m, divided by the root of the corrected v plus eps, "
        "and the result is `return theta, (m, v, t)`.",
    ),
)
def adam_step(theta, grad, state, lr, betas, eps):
    """Return (theta, state) after one step of Adam; state is (m, v, t), t the steps before."""
    m, v, t = state
    beta1, beta2 = betas
    t = t + 1
    m = beta1 * m + (1 - beta1) * grad
    v = beta2 * v + (1 - beta2) * grad**2
    m_hat = m / (1 - beta1**t)
    v_hat = v / (1 - beta2**t)
    theta = theta - lr * m_hat / (v_hat.sqrt() + eps)
    return theta, (m, v, t)


def _adam(
    theta,
    grad,
    state,
    lr,
    betas,
    eps,
    *,
    count=lambda t: t + 1,
    corrected=(True, True),
    eps_inside=False,
    square=lambda grad: grad**2,
    root=torch.sqrt,
):
    """Adam with one thing changed: the raw material of the misconceptions."""
    (m, v, t), (beta1, beta2) = state, betas
    m = beta1 * m + (1 - beta1) * grad
    v = beta2 * v + (1 - beta2) * square(grad)
    t = count(t)
    m_hat = m / (1 - torch.tensor(beta1, dtype=m.dtype) ** t) if corrected[0] else m
    v_hat = v / (1 - torch.tensor(beta2, dtype=v.dtype) ** t) if corrected[1] else v
    below = root(v_hat + eps) if eps_inside else root(v_hat) + eps
    return theta - lr * m_hat / below, (m, v, t)


@adam_step.misconception(
    "no-bias-correction",
    "m and v are used as they are. Both start at 0, so in the first steps they are far too small, "
    "and not by the same factor. Section 6 divides that out: by what?",
)
def _(*args):
    return _adam(*args, corrected=(False, False))


@adam_step.misconception(
    "only-m-corrected",
    "m is corrected for its start at 0, v is not. Its average starts at 0, too.",
)
def _(*args):
    return _adam(*args, corrected=(True, False))


@adam_step.misconception(
    "only-v-corrected",
    "v is corrected for its start at 0, m is not. Its average starts at 0, too.",
)
def _(*args):
    return _adam(*args, corrected=(False, True))


@adam_step.misconception(
    "eps-inside-root",
    "eps is under the root, where 1e-8 counts as 1e-4. Is the root taken before eps is added, or "
    "after?",
)
def _(*args):
    return _adam(*args, eps_inside=True)


@adam_step.misconception(
    "no-eps",
    "eps plays no part in your result. Where v is 0, the step would divide by 0.",
)
def _(theta, grad, state, lr, betas, eps):
    return _adam(theta, grad, state, lr, betas, 0.0)


@adam_step.misconception(
    "times-instead-of-power",
    "The corrections use beta times t. What is left of the start after t steps is beta multiplied "
    "by itself t times: `**`, not `*`.",
)
def _(theta, grad, state, lr, betas, eps):
    _, (m, v, t) = _adam(theta, grad, state, lr, betas, eps)
    m_hat, v_hat = m / (1 - betas[0] * t), v / (1 - betas[1] * t)
    return theta - lr * m_hat / (v_hat.sqrt() + eps), (m, v, t)


@adam_step.misconception(
    "t-not-increased",
    "The correction uses t as it comes in. Before the first step it is 0, 1 - beta**0 is 0, and "
    "you divide by 0. When does t count the step that is being taken?",
)
def _(theta, grad, state, lr, betas, eps):
    theta, (m, v, t) = _adam(theta, grad, state, lr, betas, eps, count=lambda t: t)
    return theta, (m, v, t + 1)


@adam_step.misconception(
    "t-never-increased",
    "t leaves as it came: the correction divides by 0 at the first step, and no step is ever "
    "counted.",
)
def _(*args):
    return _adam(*args, count=lambda t: t)


@adam_step.misconception(
    "t-not-returned",
    "theta is right, but the t in the state you return is the old one: the next call will take "
    "itself for the same step again.",
)
def _(theta, grad, state, lr, betas, eps):
    theta, (m, v, _) = _adam(theta, grad, state, lr, betas, eps)
    return theta, (m, v, state[2])


@adam_step.misconception(
    "t-counted-twice",
    "The correction is made for one step later than this one. t is the number of steps taken "
    "before; by how much does one step increase it?",
)
def _(theta, grad, state, lr, betas, eps):
    theta, (m, v, t) = _adam(theta, grad, state, lr, betas, eps, count=lambda t: t + 2)
    return theta, (m, v, t - 1)


@adam_step.misconception(
    "corrected-state",
    "theta is right, but the state you return holds the corrected m and v: the next step would "
    "correct them once more. Which ones does the formula carry on?",
)
def _(theta, grad, state, lr, betas, eps):
    theta, (m, v, t) = _adam(theta, grad, state, lr, betas, eps)
    return theta, (m / (1 - betas[0] ** t), v / (1 - betas[1] ** t), t)


@adam_step.misconception(
    "m-and-v-swapped",
    "The two averages are exchanged: one says where to go, the other how long the way usually is. "
    "Which of them stands above the line of the fraction?",
)
def _(theta, grad, state, lr, betas, eps):
    _, (m, v, t) = _adam(theta, grad, state, lr, betas, eps)
    m_hat, v_hat = m / (1 - betas[0] ** t), v / (1 - betas[1] ** t)
    return theta - lr * v_hat / (m_hat.sqrt() + eps), (m, v, t)


@adam_step.misconception(
    "state-swapped",
    "theta is right, but v comes first in the state you return. The state is (m, v, t), in this "
    "order.",
)
def _(theta, grad, state, lr, betas, eps):
    theta, (m, v, t) = _adam(theta, grad, state, lr, betas, eps)
    return theta, (v, m, t)


@adam_step.misconception(
    "gradient-not-squared",
    "v averages the gradient itself. It should say how large gradients are, whatever their sign; "
    "a negative average has no root.",
)
def _(*args):
    return _adam(*args, square=lambda grad: grad)


@adam_step.misconception(
    "no-root",
    "You divide by the mean square itself instead of by its root, so steps are no longer of the "
    "size of lr.",
)
def _(*args):
    return _adam(*args, root=lambda v: v)


@adam_step.misconception(
    "betas-swapped",
    "The two betas are exchanged. The first belongs to the average of the gradient, the second to "
    "the average of its square.",
)
def _(theta, grad, state, lr, betas, eps):
    return _adam(theta, grad, state, lr, betas[::-1], eps)


@adam_step.misconception(
    "shares-swapped",
    "beta and 1 - beta are exchanged: your averages follow the newest gradient almost alone. With "
    "beta = 0.9, which of the two terms should count for most?",
)
def _(theta, grad, state, lr, betas, eps):
    (m, v, t), (beta1, beta2) = state, betas
    m = (1 - beta1) * m + beta1 * grad
    v = (1 - beta2) * v + beta2 * grad**2
    m_hat, v_hat = m / (1 - beta1 ** (t + 1)), v / (1 - beta2 ** (t + 1))
    return theta - lr * m_hat / (v_hat.sqrt() + eps), (m, v, t + 1)


@adam_step.misconception(
    "gradient-instead-of-m",
    "The step follows the newest gradient, not its average: this is RMSprop with a correction. "
    "What is m for?",
)
def _(theta, grad, state, lr, betas, eps):
    _, (m, v, t) = _adam(theta, grad, state, lr, betas, eps)
    v_hat = v / (1 - betas[1] ** t)
    return theta - lr * grad / (v_hat.sqrt() + eps), (m, v, t)


@adam_step.misconception(
    "eps-before-correction",
    "eps is added to the root of the uncorrected v, so that the correction scales eps as well. "
    "Correct v first; then the root, then eps.",
)
def _(theta, grad, state, lr, betas, eps):
    _, (m, v, t) = _adam(theta, grad, state, lr, betas, eps)
    scale = (1 - betas[1] ** t) ** 0.5 / (1 - betas[0] ** t)
    return theta - lr * scale * m / (v.sqrt() + eps), (m, v, t)


@adam_step.misconception(
    "root-before-correction",
    "You take the root of v first and correct afterwards. The correction belongs to the average "
    "of the squares, so it stands under the root.",
)
def _(theta, grad, state, lr, betas, eps):
    _, (m, v, t) = _adam(theta, grad, state, lr, betas, eps)
    m_hat, below = m / (1 - betas[0] ** t), v.sqrt() / (1 - betas[1] ** t)
    return theta - lr * m_hat / (below + eps), (m, v, t)


@adam_step.misconception(
    "state-lost",
    "theta is right, but you return the state as it came in: the next step forgets this one.",
)
def _(theta, grad, state, lr, betas, eps):
    return _adam(theta, grad, state, lr, betas, eps)[0], state


@adam_step.misconception(
    "state-unpacked",
    "The numbers are right, but you return four things. The caller expects a pair: theta, and the "
    "state, which itself holds three things.",
)
def _(theta, grad, state, lr, betas, eps):
    theta, state = _adam(theta, grad, state, lr, betas, eps)
    return theta, *state


# --- 3.8 step_lr ----------------------------------------------------------------------------


def _step_lr_cases() -> list[Case]:
    return [
        Case("epoch 0", 0.1, 0, 30, 0.1),
        Case("the last epoch before the first drop", 0.1, 29, 30, 0.1),
        Case("the first drop", 0.1, 30, 30, 0.1),
        Case("after three drops", 0.8, 19, 6, 0.5),
        Case("a drop at every epoch", 1.0, 4, 1, 0.9),
        Case("between two drops", 1.0, 7, 5, 0.25),
    ]


@exercise(
    "3.8",
    cases=_step_lr_cases,
    hints=(
        "How many drops have happened by this epoch? Each of them multiplies by gamma once.",
        "`epoch // step_size` counts the full groups of step_size epochs. "
        "`gamma**k` multiplies k times.",
    ),
)
def step_lr(lr0, epoch, step_size, gamma):
    """Return the learning rate in `epoch` (from 0): times gamma after every step_size epochs."""
    drops = epoch // step_size
    return lr0 * gamma**drops


@step_lr.misconception(
    "every-epoch",
    "The learning rate falls at every epoch; step_size has no effect. That is the exponential "
    "schedule.",
)
def _(lr0, epoch, step_size, gamma):
    return lr0 * gamma**epoch


@step_lr.misconception(
    "one-epoch-early",
    "The drop comes one epoch too early. Epochs count from 0: with step_size 30, which is the "
    "first epoch with the lower rate?",
)
def _(lr0, epoch, step_size, gamma):
    return lr0 * gamma ** ((epoch + 1) // step_size)


@step_lr.misconception(
    "one-epoch-late",
    "The drop comes one epoch too late. Epochs count from 0: with step_size 30, which is the first "
    "epoch with the lower rate?",
)
def _(lr0, epoch, step_size, gamma):
    return lr0 * gamma ** (max(epoch - 1, 0) // step_size)


@step_lr.misconception(
    "linear",
    "You multiply gamma by the number of drops. Two drops multiply by gamma twice, one after the "
    "other; and no drop at all leaves lr0 as it is.",
)
def _(lr0, epoch, step_size, gamma):
    return lr0 * gamma * (epoch // step_size)


@step_lr.misconception(
    "no-steps",
    "Your learning rate slides down a little at every epoch. In a step schedule it stays the same "
    "until step_size epochs are full: which division counts full groups only?",
)
def _(lr0, epoch, step_size, gamma):
    return lr0 * gamma ** (epoch / step_size)


@step_lr.misconception(
    "only-once",
    "The rate drops once and then never again. What happens after another step_size epochs?",
)
def _(lr0, epoch, step_size, gamma):
    return lr0 * gamma if epoch >= step_size else lr0


@step_lr.misconception(
    "only-at-the-drop",
    "The rate is lower only in the epochs that are multiples of step_size, and then returns to "
    "lr0. A drop lasts.",
)
def _(lr0, epoch, step_size, gamma):
    return lr0 * gamma if epoch > 0 and epoch % step_size == 0 else lr0


@step_lr.misconception(
    "remainder",
    "`%` gives the epochs since the last drop. How many drops there were is another operator.",
)
def _(lr0, epoch, step_size, gamma):
    return lr0 * gamma ** (epoch % step_size)


@step_lr.misconception(
    "divided",
    "Your learning rate grows: you divide by gamma, which is smaller than 1.",
)
def _(lr0, epoch, step_size, gamma):
    return lr0 / gamma ** (epoch // step_size)


@step_lr.misconception(
    "one-minus-gamma",
    "You multiply by 1 - gamma, as if gamma were the part that is taken away. It is the part that "
    "is kept.",
)
def _(lr0, epoch, step_size, gamma):
    return lr0 * (1 - gamma) ** (epoch // step_size)


@step_lr.misconception(
    "subtracted",
    "Each drop takes the same amount away, until the rate is negative. gamma is a factor.",
)
def _(lr0, epoch, step_size, gamma):
    return lr0 - gamma * (epoch // step_size)


@step_lr.misconception(
    "first-drop-at-once",
    "The rate drops right after epoch 0, before step_size epochs are over. How many epochs keep "
    "lr0?",
)
def _(lr0, epoch, step_size, gamma):
    return lr0 * gamma ** (-(-epoch // step_size))


@step_lr.misconception(
    "only-at-multiples",
    "The rate is lower only in the epochs that are multiples of step_size, epoch 0 among them, "
    "and then returns to lr0. A drop lasts, and the first one comes after step_size epochs.",
)
def _(lr0, epoch, step_size, gamma):
    return lr0 * gamma if epoch % step_size == 0 else lr0


@step_lr.misconception(
    "rounded",
    "The drop comes half a group of epochs too early: `round` goes to the nearest number of "
    "groups. Which division counts only those that are full?",
)
def _(lr0, epoch, step_size, gamma):
    return lr0 * gamma ** round(epoch / step_size)


# --- questions ------------------------------------------------------------------------------


too_long = Question(
    "3.a",
    "On θ² a step multiplies θ by 1 - 2·lr. What happens with lr = 1.1?",
    (
        Choice(
            "It arrives quickest",
            "The quickest is lr = 0.5: the factor is 0, and one step lands on the minimum. Here "
            "the factor is -1.2.",
        ),
        Choice(
            "It swings from side to side and arrives slowly",
            "It does swing, because the factor is negative. But the factor is -1.2: how large is θ "
            "after ten such steps?",
        ),
        Choice(
            "It swings from side to side and gets farther and farther away",
            "The factor is -1.2, so each step lands on the other side, 1.2 times as far away.",
            correct=True,
        ),
        Choice(
            "PyTorch raises an error",
            "Nothing raises: the numbers grow until they are infinite, and then NaN. You have to "
            "look at the loss.",
        ),
    ),
)

first_step_of_adam = Question(
    "3.b",
    "Two parameters have the gradients 100 and -0.01, and lr is 0.1. How does Adam's very first "
    "step move them?",
    (
        Choice(
            "By -10 and by +0.001",
            "That is plain gradient descent: the gradient times lr. Adam divides by the typical "
            "size of the gradient first.",
        ),
        Choice(
            "By -0.1 and by +0.1",
            "At the first step the average of g is g itself and that of g² is g², so the division "
            "leaves only the sign. Each parameter moves by lr.",
            correct=True,
        ),
        Choice(
            "Not at all, because its averages start at 0",
            "They start at 0, but the first gradient enters before the step, and the correction "
            "makes up for the start.",
        ),
    ),
)

zero_gradient = Question(
    "3.c",
    "A run has stopped: the gradient is 0 in every direction. Where is it?",
    (
        Choice(
            "At the lowest point of the loss",
            "Perhaps. But the ground is level at other places, too.",
        ),
        Choice(
            "At a minimum, though perhaps not the lowest one",
            "There is one more kind of place where the ground is level: think of a mountain pass.",
        ),
        Choice(
            "At a minimum, a maximum or a saddle point: the gradient alone does not tell",
            "A zero gradient says that the ground is level, not how it bends. The next cell stops "
            "at a saddle point.",
            correct=True,
        ),
    ),
)

why_all_predictions_are_equal = Question(
    "3.d",
    "A network with one output is trained with a mean squared error of your own on targets of "
    "shape (N,). The loss stops falling early, and all predictions are nearly the mean of the "
    "targets. Which mistake of chapter 02 does that?",
    (
        Choice(
            "Predictions of shape (N, 1) against targets of shape (N,).",
            "Every prediction is compared with every target, and the best answer to all of them is "
            "their mean.",
            correct=True,
        ),
        Choice(
            "The sum instead of the mean.",
            "That makes the gradient N times as long. Would it change where the minimum is?",
        ),
        Choice(
            "A softmax before the loss.",
            "With one output softmax would return 1 for every example, whatever the targets are.",
        ),
    ),
)

how_long_is_the_gradient = Question(
    "3.e",
    "How many numbers does the gradient of the loss of 784-128-64-10 hold?",
    (
        Choice(
            "One, because the loss is one number.",
            "A slope is asked of that one number in every direction in which something can be "
            "changed. How many are there?",
        ),
        Choice(
            "784, one for each pixel.",
            "The images stay as they are. What does training change? See chapter 01, section 5.",
        ),
        Choice(
            "109,386, one for each parameter.",
            "One slope for each number that is learned.",
            correct=True,
        ),
    ),
)

what_a_jump_of_the_loss_means = Question(
    "3.f",
    "A network for ten classes begins with a loss of 2.3. After ten steps it is 40, after twenty "
    "`nan`. What do you try first?",
    (
        Choice(
            "A smaller learning rate.",
            "It began as a network that knows nothing begins, and each step led further away.",
            correct=True,
        ),
        Choice(
            "More steps.",
            "Each step makes it worse. Which number decides whether a step is too long?",
        ),
        Choice(
            "Another loss, since 2.3 is too high to begin with.",
            "2.3 is the cross-entropy of ten equal probabilities: a good beginning. See chapter "
            "02, section 4.",
        ),
    ),
)
