"""Exercise `adam_step`."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _adam_step_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(37)

    def random(t: int, *shape: int) -> list:
        theta, grad, m, v = (normal(generator, *shape) for _ in range(4))
        return [theta, grad, (m, v**2 + 0.1, t)]

    start = (torch.zeros(2), torch.zeros(2), 0)
    return [
        Case(
            "a first step, computed by hand",
            torch.tensor([1.0, 1.0]),
            torch.tensor([100.0, -0.01]),
            start,
            0.1,
            (0.9, 0.999),
            1e-8,
        ),
        Case("the second step", *random(1, 4), 0.1, (0.9, 0.999), 1e-8),
        Case("step number 1000", *random(999, 5), 0.1, (0.9, 0.99), 1e-8),
        Case(
            "a gradient of zero at the first step",
            torch.tensor([1.0, -2.0, 3.0]),
            torch.tensor([0.0, 5.0, 0.0]),
            (torch.zeros(3), torch.zeros(3), 0),
            0.1,
            (0.5, 0.9),
            1e-8,
        ),
        Case("an eps large enough to be seen", *random(3, 3), 0.5, (0.8, 0.9), 0.1),
        Case(
            "weights of shape (2, 3)",
            *random(10, 2, 3),
            0.2,
            (0.7, 0.9),
            1e-3,
        ),
    ]


@exercise(
    cases=_adam_step_cases,
    hints=(
        "Unpack first: `m, v, t = state` and `beta1, beta2 = betas`. Then one line for each line "
        "of the formula, in its order; the first of them counts the step.",
        "m is a running average of the gradient (momentum's velocity is a running sum), v one of "
        "its square. Correct both, `m / (1 - beta1**t)` and `v / (1 - beta2**t)`, but under new "
        "names: the state keeps the uncorrected ones.",
        "The step is lr times the corrected m, divided by the root of the corrected v plus eps. "
        "Which three numbers does the next call need, and has t counted this step?",
    ),
    insight="The state is what Adam costs: parameter, gradient, m and v make four numbers where "
    "plain SGD holds two. Training that is to be continued later has to save the state, too.",
    results=("theta", "state"),
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
