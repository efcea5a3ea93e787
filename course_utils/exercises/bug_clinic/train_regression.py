"""Exercise `train_regression`."""

import copy
import warnings
from collections.abc import Callable

import torch
from torch import nn

from course_utils.checking import Case, Facts, exercise
from course_utils.checking.samples import normal
from course_utils.exercises.bug_clinic.shared import seeded_network

_LEARNS_FROM = "what the network learns from"
_REST = (
    "the number of steps of the optimizer",
    "the loss that comes back",
    "the weights at the end",
)
_LR = 0.1


def _trained(function: Callable, model, optimizer, inputs, targets, steps) -> object:
    """Return whose numbers an answer trains on, and if they are the right ones, what became of it.

    A name that is not a parameter can stand for anything in the notebook, so whether the numbers
    are those handed over shows where others are handed over: do the weights end elsewhere?
    """
    try:
        return _followed(function, model, optimizer, inputs, targets, steps)
    except TypeError:
        if _only_input_is_left(function, model, inputs, targets, steps):
            return _only("the targets handed over, and the builtin `input` for the inputs")
        raise


def _only_input_is_left(function: Callable, model, inputs, targets, steps) -> bool:
    """Whether an answer asks the model about the builtin `input`, and is right in the rest."""

    def stand_in(_, args: tuple) -> tuple | None:
        name = getattr(args[0], "__name__", "")
        return (inputs,) if name in ("input", "raw_input") else None  # here, in a notebook

    twin = copy.deepcopy(model)
    twin.register_forward_pre_hook(stand_in)
    optimizer = torch.optim.SGD(twin.parameters(), lr=_LR)
    try:
        found = _followed(function, twin, optimizer, inputs, targets, steps)
    except Exception:  # more than that is wrong
        return False
    follows_targets = "the targets handed over, and inputs from elsewhere"
    return isinstance(found, Facts) and found[_LEARNS_FROM] == follows_targets


def _followed(function: Callable, model, optimizer, inputs, targets, steps) -> object:
    """Return whose numbers the weights follow, and what became of a training on the right ones."""
    ends = {}
    for name, X, y in (
        ("inputs", 2 * inputs + 1, targets),
        ("targets", inputs, 3 - 2 * targets),
        ("neither", inputs, targets),
    ):
        twin = copy.deepcopy(model)
        of_twin = torch.optim.SGD(twin.parameters(), lr=_LR)
        found = _one_training(function, twin, of_twin, X, y, steps)
        if found is ... or isinstance(found, Facts):
            return found
        ends[name] = found
    follows = [
        name for name in ("inputs", "targets") if not _equal(ends[name][2], ends["neither"][2])
    ]
    if len(follows) == 1:
        other = "targets" if follows == ["inputs"] else "inputs"
        return _only(f"the {follows[0]} handed over, and {other} from elsewhere")
    from_whom = "the inputs and targets handed over" if follows else "nothing that was handed over"
    return Facts({_LEARNS_FROM: from_whom, **dict(zip(_REST, ends["neither"], strict=True))})


def _one_training(function: Callable, model, optimizer, inputs, targets, steps) -> object:
    """Return (steps taken, loss, weights); Facts where targets of another number were found."""
    taken: list[None] = []
    optimizer.register_step_post_hook(lambda *_: taken.append(None))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what nn.MSELoss says of two shapes
            loss = function(model, optimizer, inputs.clone(), targets.clone(), steps)
    except RuntimeError as error:
        if "must match" not in str(error):
            raise
        return _only("the inputs handed over, and targets from elsewhere")
    except NameError as error:
        if error.name != "target" or isinstance(error, UnboundLocalError):
            raise
        return _only("the inputs handed over, and a `target` that nobody knows")
    if loss is ...:
        return ...
    if isinstance(loss, torch.Tensor) and loss.requires_grad:
        loss = "a tensor with its graph"
    return len(taken), loss, [parameter.detach() for parameter in model.parameters()]


def _only(from_whom: str) -> Facts:
    return Facts({_LEARNS_FROM: from_whom, **dict.fromkeys(_REST, "not looked at")})


def _equal(some: list[torch.Tensor], others: list[torch.Tensor]) -> bool:
    return all(torch.equal(a, b) for a, b in zip(some, others, strict=True))


def _train_regression_cases() -> list[Case]:
    def case(label: str, n: int, sizes: tuple[int, ...], steps: int) -> Case:
        generator = torch.Generator().manual_seed(96 + n)
        model = seeded_network(generator, *sizes)
        optimizer = torch.optim.SGD(model.parameters(), lr=_LR)
        X, y = normal(generator, n, sizes[0]), normal(generator, n, 1)
        return Case(label, model, optimizer, X, y, steps, run=_trained)

    return [
        case("200 examples of 10 features, 3 steps", 200, (10, 5, 1), 3),
        case("7 examples of 4 features, 5 steps", 7, (4, 1), 5),
        case("a single step", 6, (3, 2, 1), 1),
    ]


@exercise(
    cases=_train_regression_cases,
    hints=(
        "For each name in the body ask who gave it its value: a parameter, a line above it in the "
        "function, or nobody here? Python looks for the rest outside, in the notebook, and then "
        "among its builtins.",
        "The message is about one name. When it is gone, look at the predictions: whose targets do "
        "they follow? Imagine a new kernel: which name would be unknown there?",
    ),
    insight="A function that uses nothing but its parameters can be moved to another notebook and "
    "does the same there. Restart the kernel and Run All now and then: leftover names end there.",
)
def train_regression(model, optimizer, inputs, targets, steps):
    """Train on all examples at once; return the loss of the last step."""
    for _ in range(steps):
        loss = torch.nn.functional.mse_loss(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


@train_regression.broken(
    "The first step ends with a TypeError: linear() wants a tensor and gets something else. And "
    "that is not all."
)
def as_given(model, optimizer, inputs, targets, steps):
    for _ in range(steps):
        loss = nn.functional.mse_loss(model(input), target)  # noqa: F821 - it is the notebook's
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


_target, _inputs = torch.zeros(200, 1), torch.ones(200, 10)
"""What may be left in a notebook from earlier cells."""


def _train(
    model,
    optimizer,
    inputs,
    targets,
    steps,
    *,
    loss_fn: Callable = nn.functional.mse_loss,
    zero_grad: bool = True,
    result: Callable = lambda losses: losses[-1],
):
    losses = []
    for _ in range(steps):
        loss = loss_fn(model(inputs), targets)
        if zero_grad:
            optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return result(losses)


@train_regression.misconception(
    "The error is gone, and now it trains without complaint, but not on the targets that you hand "
    "over: with others it ends at the same weights. Under which name does the loss get them, and "
    "where does Python find that name?",
)
def only_the_input(model, optimizer, inputs, targets, steps):
    return _train(model, optimizer, inputs, _target, steps)


@train_regression.misconception(
    "The targets are those handed over, the inputs are not: with others it ends at the same "
    "weights. A tensor of the notebook happens to have a name that fits. Which name does the list "
    "of parameters have for them?",
)
def inputs_of_the_notebook(model, optimizer, inputs, targets, steps):
    X = _inputs[: len(targets), :1].expand(len(targets), model[0].in_features)
    return _train(model, optimizer, X, targets, steps)


@train_regression.misconception(
    "The targets are those you hand over now. `input` is still no parameter: where does Python "
    "find that name?"
)
def only_the_targets(model, optimizer, inputs, targets, steps):
    return _train(model, optimizer, input, targets, steps)


@train_regression.misconception(
    "The loss asks for `target`, and nothing of that name is left. A function should need no cell "
    "for that: which parameter holds the targets?"
)
def target_of_no_cell(model, optimizer, inputs, targets, steps):
    return _train(model, optimizer, inputs, target, steps)  # noqa: F821 - the mistake


@train_regression.misconception("The loss comes back with its graph; a plain number is asked for.")
def loss_with_its_graph(model, optimizer, inputs, targets, steps):
    for _ in range(steps):
        loss = nn.functional.mse_loss(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss


@train_regression.misconception(
    "It returns after its first step, whatever `steps` says. To which line does the `return` "
    "belong?",
)
def one_step(model, optimizer, inputs, targets, steps):
    return _train(model, optimizer, inputs, targets, 1)


@train_regression.misconception(
    "The names are right. Predictions and targets no longer have the same shape, so every "
    "prediction is compared with every target: case 6.",
)
def squeezed(model, optimizer, inputs, targets, steps):
    def loss_fn(predictions, targets):
        return ((predictions.squeeze(1) - targets) ** 2).mean()

    return _train(model, optimizer, inputs, targets, steps, loss_fn=loss_fn)


@train_regression.misconception(
    "The names are right, and the gradients pile up now: a line that was no mistake has gone with "
    "the mistakes.",
)
def no_zero_grad(model, optimizer, inputs, targets, steps):
    return _train(model, optimizer, inputs, targets, steps, zero_grad=False)


@train_regression.misconception(
    "The names are right. The losses of the examples are added up now, where the broken version "
    "took their mean: the steps are longer by the number of examples.",
)
def summed(model, optimizer, inputs, targets, steps):
    def loss_fn(predictions, targets):
        return ((predictions - targets) ** 2).sum()

    return _train(model, optimizer, inputs, targets, steps, loss_fn=loss_fn)


@train_regression.misconception(
    "It trains on the right numbers and returns the loss of the first step. Wanted is that of the "
    "last one.",
)
def first_loss(model, optimizer, inputs, targets, steps):
    return _train(model, optimizer, inputs, targets, steps, result=lambda losses: losses[0])


@train_regression.misconception(
    "It trains on the right numbers and returns a mean over all steps, the bad ones at the start "
    "included. Wanted is the loss of the last step.",
)
def mean_loss(model, optimizer, inputs, targets, steps):
    return _train(
        model, optimizer, inputs, targets, steps, result=lambda losses: sum(losses) / len(losses)
    )


@train_regression.misconception(
    "It trains on the right numbers and returns all losses. Wanted is that of the last step.",
)
def all_losses(model, optimizer, inputs, targets, steps):
    return _train(model, optimizer, inputs, targets, steps, result=list)


@train_regression.misconception(
    "The network is asked, and never trained: no weight moves, so it cannot matter what you hand "
    "over.",
)
def not_trained(model, optimizer, inputs, targets, steps):
    return nn.functional.mse_loss(model(inputs), targets).item()
