"""Open task of chapter 03: reach the bottom of a ravine with few gradients."""

from collections.abc import Callable

import torch

from course_utils.checking import Figure, Unfit, numbers_of, open_task

CALLS = 80
"""As often the gradient may be asked for."""

_FLEW_AWAY = (
    "The point that came back is NaN or infinite: the steps were too long, and it flew out of the "
    "ravine. Take a smaller learning rate."
)


class Ravine:
    """f(x, y) = (1 - x)² + 10 (y - x²)², mirrored and moved, and how often its gradient was asked.

    Parameters
    ----------
    mirror
        -1 for each axis that is turned round, else 1.
    moved
        Where its origin lies.
    """

    def __init__(self, mirror: tuple[float, float], moved: tuple[float, float]):
        self._mirror = torch.tensor(mirror, dtype=torch.float64)
        self._moved = torch.tensor(moved, dtype=torch.float64)
        self.calls = 0
        self.start = self._there(-1.0, 1.5)
        self.minimum = self._there(1.0, 1.0)

    def _there(self, x: float, y: float) -> torch.Tensor:
        return self._mirror * torch.tensor([x, y], dtype=torch.float64) + self._moved

    def gradient(self, theta: torch.Tensor) -> torch.Tensor:
        """Return the gradient at a point, float64, shape (2,)."""
        self.calls += 1
        if self.calls > CALLS:
            raise _too_many()
        if not isinstance(theta, torch.Tensor) or theta.shape != (2,):
            raise ValueError("`gradient` takes a point, a tensor of shape (2,)")
        x, y = self._mirror * (theta.detach().double() - self._moved)
        along = torch.stack([-2 * (1 - x) - 40 * x * (y - x * x), 20 * (y - x * x)])
        return self._mirror * along


def _too_many() -> Unfit:
    return Unfit(
        f"It calls `gradient` more than {CALLS} times. Take {CALLS} steps at most, and keep a "
        "gradient that you need twice."
    )


@open_task(
    target=0.05,
    better="lower",
    unit="{:.3f}",
    measures="Distance from the minimum, in the worse of two ravines",
    hints=(
        "Gradient descent zigzags across the ravine and creeps along it. Which method of this "
        "chapter lets what goes from side to side cancel, and what stays the same add up?",
        "Momentum 0.9 with a learning rate of 0.01 is still 0.07 away after 80 steps. Try other "
        "rates, smaller and larger, and other momenta. With Adam the rate can be far larger, from "
        "0.1 to 0.5.",
        "Print the distance from (1, 1) for several learning rates in a loop. Near the end long "
        "steps overshoot: the learning rate may also fall on the way.",
    ),
    insight="What you tuned are hyperparameters, and they fit this valley: in another one they may "
    "be too large. That is why training a network begins with trying learning rates.",
    then="How few gradients are enough? Gradients at two close points also tell how the slope "
    "changes; methods that use that are called second-order.",
)
def few_steps(answer):
    """From `start`, come as near to the minimum as you can with at most 80 calls of `gradient`."""
    seen = Ravine((1.0, 1.0), (0.0, 0.0))
    unseen = Ravine((-1.0, 1.0), (0.5, -0.25))
    here, there = (_distance(answer, ravine) for ravine in (seen, unseen))
    if here <= few_steps.target and there > 10 * few_steps.target:
        raise Unfit(
            f"In the ravine of this chapter it ends {here:.3f} from the minimum, in one of the "
            f"same form that is mirrored and moved {there:.3f}. Does it know where the minimum is? "
            "Use only `gradient` and `start`."
        )
    return Figure(max(here, there), f"It asked for {seen.calls} of {CALLS} gradients.")


def _distance(answer: Callable, ravine: Ravine) -> float:
    point = numbers_of(answer(ravine.gradient, ravine.start.clone()), (2,), not_finite=_FLEW_AWAY)
    if ravine.calls > CALLS:  # where the answer caught the error
        raise _too_many()
    return (point - ravine.minimum).norm().item()
