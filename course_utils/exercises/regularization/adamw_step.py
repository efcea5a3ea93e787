"""Exercise: a step of AdamW."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _adamw_step_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(73)

    def random(t: int, *shape: int) -> list:
        theta, grad, m, v = (normal(generator, *shape) for _ in range(4))
        return [2 * theta, grad, (m, v**2 + 0.1, t)]

    def start(size: int) -> tuple:
        return torch.zeros(size), torch.zeros(size), 0

    ones, betas = torch.tensor([1.0, 1.0]), (0.9, 0.999)
    return [
        Case(
            "a first step, computed by hand",
            *(ones, torch.tensor([100.0, 0.01]), start(2), 0.1, betas, 1e-8, 0.5),
        ),
        Case(
            "the first step with a gradient of 0: only the decay acts",
            *(torch.tensor([2.0, -3.0, 0.0]), torch.zeros(3), start(3), 0.2, betas, 1e-8, 0.5),
        ),
        Case("the second step", *random(1, 4), 0.1, (0.9, 0.999), 1e-8, 0.5),
        Case("step number 5000", *random(4999, 3), 0.05, (0.9, 0.99), 1e-8, 1.2),
        Case("decay 0", *random(5, 3), 0.3, (0.9, 0.99), 0.05, 0.0),
        Case("an eps large enough to be seen", *random(3, 5), 0.5, (0.8, 0.9), 0.1, 0.3),
        Case(
            "weights of shape (2, 3)",
            *random(10, 2, 3),
            *(0.2, (0.7, 0.9), 1e-3, 0.4),
        ),
    ]


@exercise(
    cases=_adamw_step_cases,
    hints=(
        "Begin with your `adam_step` of chapter 03 (or its solution). Only the line for theta "
        "changes; m and v see the gradient of the loss alone.",
        "The step of Adam and the decay are two separate subtractions from the old theta. Which "
        "three factors does the decay have in the formula?",
        "Which theta does the decay belong to, the one before the step or the one after it? Follow "
        "the first weight of the example by hand, and see in which order your lines give 0.85.",
    ),
    insight="AdamW is the optimizer with which most large language models are trained. In PyTorch "
    "its weight_decay is 0.01 unless you say otherwise, while that of Adam and SGD is 0.",
    results=("theta", "state"),
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
