"""Exercise: Scale all gradients down together where their joint norm is above max_norm."""

import math
from collections.abc import Callable
from typing import Any

import torch
from torch import nn

from course_utils.checking import Case, Facts, exercise
from course_utils.checking.samples import normal
from course_utils.checking.values import as_tensor, type_name

_NONE_YET = "without a gradient"


class _Parameters:
    """Makes parameters with certain gradients anew."""

    def __init__(self, *gradients: torch.Tensor | None, once: bool = True):
        self.gradients, self.once = gradients, once

    def __call__(self) -> list[nn.Parameter]:
        generator = torch.Generator().manual_seed(61)
        made = []
        for gradient in self.gradients:
            made.append(nn.Parameter(normal(generator, *_shape_of(gradient))))
            made[-1].grad = None if gradient is None else gradient.clone()
        return made

    def __repr__(self) -> str:
        return f"<{len(self.gradients)} of them>"


def _shape_of(gradient: torch.Tensor | None) -> tuple[int, ...]:
    return (3,) if gradient is None else tuple(gradient.shape)


def _look_at_gradients(clip_gradients: Callable, make: _Parameters, max_norm: float) -> Any:
    """Call the function, and look at the gradients afterwards."""
    parameters, before = make(), make()
    result = clip_gradients(iter(parameters) if make.once else parameters, max_norm)
    if result is ...:
        return ...
    same = all(map(torch.equal, parameters, before))
    norm = _joint_norm(before) if _clips_each_alone(clip_gradients) else _number(result)
    return Facts(
        {
            "the norm that comes back": norm,
            "the gradients afterwards": [_gradient_of(each) for each in parameters],
            "the parameters themselves": "as they were" if same else "changed",
        }
    )


def _clips_each_alone(clip_gradients: Callable) -> bool:
    """Whether each gradient is clipped by its own norm; then it matters little what comes back."""
    parameters = _Parameters(torch.tensor([30.0, 40.0]), torch.tensor([-12.0]))()
    try:
        clip_gradients(iter(parameters), 6.5)
        after = torch.cat([each.grad for each in parameters])
    except Exception:  # it is met again, and told, where a case meets it
        return False
    return after.shape == (3,) and torch.allclose(after, torch.tensor([3.9, 5.2, -6.5]), rtol=1e-4)


def _joint_norm(parameters: list[nn.Parameter]) -> float:
    gradients = [each.grad for each in parameters if each.grad is not None]
    return math.sqrt(sum(gradient.double().square().sum().item() for gradient in gradients))


def _number(result: Any) -> Any:
    tensor = as_tensor(result)
    if tensor is None or isinstance(result, bool):
        return "nothing" if result is None else type_name(result)
    return tensor.double().item() if tensor.numel() == 1 else f"{tensor.numel()} numbers"


def _gradient_of(parameter: nn.Parameter) -> Any:
    return _NONE_YET if parameter.grad is None else parameter.grad.detach().clone()


def _clip_gradients_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(62)

    def case(label: str, max_norm: float, *gradients: Any, once: bool = True) -> Case:
        return Case(label, _Parameters(*gradients, once=once), max_norm, run=_look_at_gradients)

    layers = [normal(generator, *shape) for shape in ((4, 3), (4,), (2, 4), (2,))]
    W, b = torch.tensor([[3.0, 4.0]]), torch.tensor([-12.0])
    return [
        case("the gradients (3, 4) and -12, by hand", 6.5, W, b, once=False),
        case("a norm just below max_norm", 13.5, W, b, once=False),
        case("a norm far below max_norm", 100.0, W, b, once=False),
        case("a single parameter in a list", 0.5, normal(generator, 5), once=False),
        case("two layers, as `model.parameters()` yields them", 1.0, *layers),
        case("two layers with the gradients of a bad batch", 2.0, *(300 * g for g in layers)),
        case("a norm that is max_norm exactly", 13.0, W, b),
        case("a small gradient beside a large one", 3.0, b, W / 100),
        case("three parameters, one of them without a gradient", 6.5, W, None, b),
        case("gradients of which one is 0 throughout", 6.0, torch.zeros(2, 2), b),
        case("gradients that are all 0", 1.0, torch.zeros(2, 3), torch.zeros(2)),
        case("a network before its first backward pass", 1.0, None, None),
        case("a max_norm of infinity", math.inf, *layers),
    ]


@exercise(
    cases=_clip_gradients_cases,
    hints=(
        "Collect what there is to clip first: `[p.grad for p in parameters if p.grad is not None]` "
        "can be gone through as often as you like, `model.parameters()` only once.",
        "The joint norm is the root of one sum: the squares of all numbers in all gradients. With "
        "an empty list the sum is a plain 0, and `0 ** 0.5` is 0, too.",
        "Nothing is to be done unless the norm is above `max_norm`. Then each gradient is "
        "multiplied by the same factor, `gradient *= max_norm / norm`, and the norm from before is "
        "what you return.",
    ),
    insight="`torch.nn.utils.clip_grad_norm_(model.parameters(), max_norm)` is this function; the "
    "`_` at the end of its name says that it changes what is there. It adds a millionth to the "
    "norm before it divides, and so needs no `if` for a norm of 0.",
)
def clip_gradients(parameters, max_norm):
    """Scale all gradients down together to a joint norm of max_norm; return the norm before."""
    gradients = [p.grad for p in parameters if p.grad is not None]
    joint_norm = float(sum((gradient**2).sum() for gradient in gradients)) ** 0.5
    if joint_norm > max_norm:
        for gradient in gradients:
            gradient *= max_norm / joint_norm
    return joint_norm
