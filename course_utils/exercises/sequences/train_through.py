"""Exercise: train along a long text, window by window, and hand the state on."""

from collections.abc import Callable, Iterator
from typing import Any

import torch
from torch import nn
from torch.nn.functional import cross_entropy

from course_utils.checking import Case, Facts, exercise
from course_utils.checking.samples import normal
from course_utils.checking.values import as_tensor, type_name

_ZEROS, _CARRIED, _TIED = (
    "zeros",
    "the last state of the window before, cut off",
    "the last state of the window before, still tied to its graph",
)
_OLD, _OTHER = "a state from further back", "another state"

_SUBJECTS = (
    "the first window begins with",
    "the others begin with",
    "the number of steps that the optimizer takes",
    "the weights afterwards",
    "what comes back",
    "the mean loss",
)
_REFUSALS = {
    "'NoneType' object has no attribute 'de": "nothing: None has no `detach`",
    "object of type 'generator' has no len()": "nothing: the windows have no length",
    "hx should also be 3-D": "nothing: the state does not have the shape that the network wants",
}
"""What is said where a loop breaks off, and what that is in a learner's words."""


class _Reader(nn.Module):
    """A small recurrent network that notes which state it begins with."""

    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(4, 3)
        self.rnn = nn.RNN(3, 5, batch_first=True)
        self.out = nn.Linear(5, 4)
        self.states: list[str] = []
        self._last: list[torch.Tensor] = []
        generator = torch.Generator().manual_seed(126)
        for parameter in self.parameters():
            parameter.data = normal(generator, *parameter.shape)

    def forward(self, tokens, h=None):
        self.states.append(self._about(h))
        # Cut off in any case: what would go wrong without is said, and nothing breaks.
        hidden, last = self.rnn(self.embed(tokens), h.detach() if torch.is_tensor(h) else h)
        self._last.append(last.detach().clone())
        return self.out(hidden), last

    def _about(self, h: torch.Tensor | None) -> str:
        if h is None or not h.any():
            return _ZEROS
        if self._last and torch.allclose(h.detach(), self._last[-1]):
            return _TIED if h.requires_grad else _CARRIED
        seen = any(torch.allclose(h.detach(), last) for last in self._last)
        return _OLD if seen else _OTHER


def small_network() -> _Reader:
    """Return a new network with always the same weights."""
    return _Reader()


class _Windows:
    """Windows of a text of random letters, which can be gone through once."""

    def __init__(self, seed: int, windows: int, n: int, steps: int):
        self._arguments = seed, windows, n, steps

    def __iter__(self) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
        seed, windows, n, steps = self._arguments
        generator = torch.Generator().manual_seed(seed)
        letters = torch.randint(4, (n, windows * steps + 1), generator=generator)
        for start in range(0, windows * steps, steps):
            yield (
                letters[:, start : start + steps],
                letters[:, start + 1 : start + steps + 1],
            )

    def __repr__(self) -> str:
        return f"<{self._arguments[1]} windows>"


def mean_cross_entropy(logits, targets):
    """Return the mean loss a letter."""
    return cross_entropy(logits.flatten(0, 1), targets.flatten())


def doubled(logits, targets):
    """Return a loss that is not the usual one."""
    return 2 * mean_cross_entropy(logits, targets)


def _look(
    train_through: Callable, new: Callable, windows: _Windows, loss_fn: Callable, make: Callable
) -> Any:
    """Train along the windows; return what came back, and what became of the network."""
    model = new()
    optimizer, steps = make(model.parameters()), []
    optimizer.register_step_post_hook(lambda *_: steps.append(1))
    try:
        result = train_through(model, iter(windows), loss_fn, optimizer)
    except (AttributeError, RuntimeError, TypeError) as error:
        for said, reason in _REFUSALS.items():
            if said in str(error):
                return Facts(dict.fromkeys(_SUBJECTS, reason))
        raise
    if result is ...:
        return ...
    weights = torch.cat([each.detach().flatten() for each in model.parameters()])
    found = (
        model.states[0] if model.states else "nothing",
        _first_other(model.states[1:]),
        len(steps),
        weights,
        _kind(result),
        _number(result),
    )
    return Facts(dict(zip(_SUBJECTS, found, strict=True)))


def _first_other(states: list[str]) -> str:
    """Return what the states are, or the first that is not as the lesson wants it."""
    return next((each for each in states if each != _CARRIED), states[0] if states else "nothing")


def _kind(result: Any) -> str:
    if isinstance(result, torch.Tensor) and result.requires_grad:
        return "a loss with its graph"
    tensor = None if isinstance(result, bool) else as_tensor(result)
    return "a number" if tensor is not None and tensor.numel() == 1 else type_name(result)


def _number(result: Any) -> Any:
    tensor = None if isinstance(result, bool) else as_tensor(result)
    one = tensor is not None and tensor.numel() == 1
    return tensor.detach().double().item() if one else "no number"


def sgd_with_momentum(parameters) -> torch.optim.Optimizer:
    """Return an optimizer whose later steps depend on its earlier ones."""
    return torch.optim.SGD(parameters, lr=0.2, momentum=0.5)


def adam(parameters) -> torch.optim.Optimizer:
    """Return an optimizer that divides by the size of the gradient."""
    return torch.optim.Adam(parameters, lr=0.05)


def _train_through_cases() -> list[Case]:
    def case(label: str, windows: _Windows, loss_fn: Callable, make: Callable) -> Case:
        return Case(label, small_network, windows, loss_fn, make, run=_look)

    return [
        case(
            "three windows of two texts",
            _Windows(1, 3, 2, 4),
            mean_cross_entropy,
            sgd_with_momentum,
        ),
        case("a single window", _Windows(2, 1, 3, 5), mean_cross_entropy, sgd_with_momentum),
        case(
            "five short windows, another optimizer", _Windows(3, 5, 1, 2), mean_cross_entropy, adam
        ),
        case("another loss", _Windows(4, 4, 2, 3), doubled, sgd_with_momentum),
    ]


@exercise(
    cases=_train_through_cases,
    hints=(
        "It is the loop of chapter 05 with one variable more: `h = None` before the loop, and "
        "`logits, h = model(tokens, h)` in it.",
        "Before a window begins, `h` still leads back into the graph of the window before it. "
        "`h = h.detach()` keeps the numbers and cuts the way back; for the first window there is "
        "no state to cut.",
        "Collect `loss.item()` of each window in a list, and return its mean.",
    ),
    insight="The way back ends at the window's left edge, the numbers of the state do not: a "
    "network can use what it read long ago, and is taught only by what lies within a window.",
)
def train_through(model, windows, loss_fn, optimizer):
    """Take a step for each window, with the state handed on; return the mean of their losses."""
    h, losses = None, []
    for tokens, targets in windows:
        logits, h = model(tokens, h)
        h = h.detach()
        loss = loss_fn(logits, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return sum(losses) / len(losses)
