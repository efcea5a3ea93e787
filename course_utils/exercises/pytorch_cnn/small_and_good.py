"""Open task of chapter 06: a small network that tells garments apart well."""

import contextlib
from collections.abc import Iterator

import torch
from torch import nn

from course_utils.checking import Figure, Unfit, numbers_of, open_task
from course_utils.checking.asked import Asked, Dots, Failed
from course_utils.checking.explain import about_error
from course_utils.checking.values import shorten, type_name
from course_utils.data import CLASSES, MEAN, STD, load_fashion_mnist

MOST = 100_000
"""As many parameters a network may have, and no more."""

TRIAL = 100
"""So many images are tried first, so that a mistake is told at once."""

_MUCH = 0.03
"""So much better on standardised images is no chance."""

_LEARNED = 0.5
"""Below this accuracy a network has hardly learned anything."""

_TOGETHER = 1000
"""Images that go through the network at a time."""


@open_task(
    target=0.91,
    better="higher",
    unit="{:.1%}",
    measures="Accuracy on the 10,000 test images",
    hints=(
        "Where are the parameters? In LeNet most of them are in the first dense layer. Count with "
        "`conv_parameters` what more channels cost, and what a smaller dense layer saves.",
        "A third convolution with pooling after it leaves fewer numbers for the dense layers. Two "
        "convolutions of 3 by 3 see as much as one of 5 by 5, and cost less.",
        "The images come as numbers from 0 to 1: standardise them in `forward`, as you did for the "
        "training. Use the one-cycle schedule of section 6. `nn.BatchNorm2d(channels)` after a "
        "convolution lets you train with longer steps.",
    ),
    insight="The first networks that were good at photographs had tens of millions of parameters "
    "in their dense layers. Later ones average each map to one number in place of these layers, "
    "and are better with a tenth of them.",
    then="How few parameters are enough for 91 %? A fifth of what you were allowed will do.",
)
def small_and_good(answer):
    """Return your trained network, with at most 100,000 parameters."""
    if answer.is_network:
        raise Unfit(
            "This is the network itself. Hand over the function that returns it: "
            "`ex.small_and_good.check(small_and_good)`."
        )
    model = answer()
    if not isinstance(model, nn.Module):
        raise Unfit(_no_network(model))
    count = _parameters(model)
    images, labels = load_fashion_mnist("test")
    order = torch.randperm(len(images), generator=torch.Generator().manual_seed(6))
    images, labels = images[order], labels[order]
    with _evaluating(model), torch.no_grad():
        right = _accuracy(model, _parts(images), labels)
        remark = f"It has {count:,} parameters; {MOST:,} are allowed."
        if not small_and_good.reached(right):
            remark += _of_standardised(model, images, labels, right)
    return Figure(right, remark)


def _accuracy(model: nn.Module, parts: Iterator[torch.Tensor], labels: torch.Tensor) -> float:
    scores = torch.cat([_scores(model, part) for part in parts])
    return (scores.argmax(dim=1) == labels).double().mean().item()


def _of_standardised(
    model: nn.Module, images: torch.Tensor, labels: torch.Tensor, right: float
) -> str:
    """Return a sentence where standardised images are what a network has learned from."""
    try:
        other = _accuracy(model, ((X - MEAN) / STD for X in _parts(images)), labels)
    except Unfit:
        return ""
    if other < max(right + _MUCH, _LEARNED):
        return ""
    return (
        f" On standardised images it would be {small_and_good.say(other)}: `forward` gets pixels "
        "from 0 to 1."
    )


def _no_network(model: object) -> str:
    if isinstance(model, type) and issubclass(model, nn.Module):
        return (
            f"It returned the class `{shorten(model.__name__, 60)}`, not a network made from it: a "
            "class has no weights yet. Make one, train it, and return that."
        )
    missing = " Is the `return` missing?" if model is None else ""
    return (
        f"It returned {shorten(type_name(model), 100)}, but a network is needed, an "
        f"`nn.Module`, so that its parameters can be counted.{missing}"
    )


def _parameters(model: nn.Module) -> int:
    """Return how many parameters a network has."""
    parameters = list(model.parameters())
    if any(nn.parameter.is_lazy(each) for each in parameters):
        raise Unfit(
            "A lazy layer of this network has no weights yet, so it cannot have been trained."
        )
    if not parameters or any(map(_is_hidden, model.modules())):
        raise Unfit(
            "Not all parameters of this network can be found. Put layers that stand in a Python "
            "list into `nn.Sequential` or `nn.ModuleList`, and make weights of your own "
            "`nn.Parameter`."
        )
    count = sum(each.numel() for each in parameters)
    if count > MOST:
        raise Unfit(
            f"This network has {count:,} parameters, {count - MOST:,} too many: {MOST:,} are "
            "allowed. In which layer are most of them?"
        )
    return count


def _is_hidden(module: nn.Module) -> bool:
    """Whether a module keeps layers or weights where `parameters()` does not find them."""
    own = [value for name, value in vars(module).items() if not name.startswith("_")]
    items = [item for each in own for item in (each if isinstance(each, list | tuple) else [each])]
    return any(
        isinstance(item, nn.Module) or (isinstance(item, torch.Tensor) and item.requires_grad)
        for item in items
    )


@contextlib.contextmanager
def _evaluating(model: nn.Module) -> Iterator[None]:
    """Put a network into evaluation mode; afterwards every part of it is in its own mode again."""
    modes = [(module, module.training) for module in model.modules()]
    model.eval()
    try:
        yield
    finally:
        for module, mode in modes:
            module.training = mode


def _parts(images: torch.Tensor) -> Iterator[torch.Tensor]:
    """Yield images as a network gets them, floats (N, 1, 28, 28) from 0 to 1, a few at first."""
    X = images[:, None].float() / 255
    yield X[:TRIAL]
    yield from X[TRIAL:].split(_TOGETHER)


def _scores(model: nn.Module, X: torch.Tensor) -> torch.Tensor:
    try:
        scores = Asked(model, may_change=False)(X.to(next(model.parameters()).device))
    except Dots:
        raise Unfit("Your network's `forward` still returns `...`.") from None
    except Failed as failed:
        raise Unfit(
            f"Your network was given images of shape {tuple(X.shape)}, floats from 0 to 1.\n"
            f"{about_error(model.forward, failed.run)}"
        ) from None
    return numbers_of(
        scores,
        (len(X), len(CLASSES)),
        not_finite="Logits are NaN or infinite: the training has diverged. Take a smaller learning "
        "rate and train anew.",
    )
