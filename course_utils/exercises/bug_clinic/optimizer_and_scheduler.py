"""Exercise `optimizer_and_scheduler`."""

from collections.abc import Callable

import torch
from torch import nn

from course_utils.checking import Case, Facts, exercise
from course_utils.exercises.bug_clinic.shared import readable, seeded_network, types


def _rates_in_use(function: Callable, model: nn.Module) -> object:
    """Train for 22 epochs of one step; return what was trained, and with which rates."""
    result = function(model)
    if result is ...:
        return result
    facts = Facts({"the answer": types(result), **dict.fromkeys(_SETUP, "not to be seen yet")})
    if not isinstance(result, tuple | list) or len(result) != 2:
        return facts
    optimizer, scheduler = result
    if not isinstance(optimizer, torch.optim.Optimizer) or not hasattr(scheduler, "step"):
        return facts
    for parameter in model.parameters():
        parameter.grad = torch.ones_like(parameter)
    before = [parameter.detach().clone() for parameter in model.parameters()]
    at_first = optimizer.param_groups[0]["lr"]
    rates = _rates(optimizer, scheduler)
    moved = [not torch.equal(a, b) for a, b in zip(before, model.parameters(), strict=True)]
    found = (type(optimizer).__name__, f"{at_first:.4g}", f"{sum(moved)} of {len(moved)}", rates)
    return Facts(
        {"the answer": "an optimizer and a scheduler", **dict(zip(_SETUP, found, strict=True))}
    )


def _rates(optimizer: torch.optim.Optimizer, scheduler: object) -> str:
    """Return the learning rates of 22 epochs of one step, in words."""
    rates = []
    for _ in range(22):
        rates.append(optimizer.param_groups[0]["lr"])
        try:
            optimizer.step()
            scheduler.step()
        except Exception as error:  # it wants an argument that this exercise has not, say
            return f"not to be followed, because a step raises {type(error).__name__}"
    return readable(rates)


_SETUP = (
    "the optimizer",
    "its learning rate at first",
    "the parameters that move",
    "the learning rate in use in epochs 0 to 21",
)


def _optimizer_and_scheduler_cases() -> list[Case]:
    def case(label: str, *sizes: int) -> Case:
        generator = torch.Generator().manual_seed(97)
        return Case(label, seeded_network(generator, *sizes), run=_rates_in_use)

    return [case("a network of two layers", 3, 4, 2), case("a single layer", 2, 1)]


@exercise(
    cases=_optimizer_and_scheduler_cases,
    hints=(
        "A scheduler holds the optimizer that it was given. Read the three lines from top to "
        "bottom and note after each which object the name `optimizer` stands for.",
        "Adam is what is wanted. Build it first, and the scheduler on it; nothing else is needed.",
    ),
    insight="A scheduler keeps the optimizer it was given and writes into its param_groups. So "
    "print `optimizer.param_groups[0]['lr']` in every epoch: that is the rate in use.",
)
def optimizer_and_scheduler(model):
    """Return Adam with lr 0.001, and a schedule that divides its rate by 10 every 5 epochs."""
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=5, gamma=0.1)
    return optimizer, scheduler


@optimizer_and_scheduler.broken("After ten epochs the learning rate in use is still 0.001.")
def as_given(model):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=5, gamma=0.1)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    return optimizer, scheduler


def _setup(model, kind="Adam", lr=0.001, **schedule):
    optimizer = getattr(torch.optim, kind)(model.parameters(), lr=lr)
    schedule = {"step_size": 5, "gamma": 0.1} | schedule
    return optimizer, torch.optim.lr_scheduler.StepLR(optimizer, **schedule)


@optimizer_and_scheduler.misconception(
    "The schedule works now, on SGD with 0.5. Wanted is Adam with 0.001: of the two optimizers you "
    "removed the one that was to stay.",
)
def wrong_one_deleted(model):
    return _setup(model, "SGD", 0.5)


@optimizer_and_scheduler.misconception(
    "Adam with its schedule, but with the learning rate that was meant for SGD: 500 times too "
    "large.",
)
def rate_of_the_other(model):
    return _setup(model, lr=0.5)


@optimizer_and_scheduler.misconception(
    "The learning rate has slipped into the scheduler, where gamma belongs: every five epochs the "
    "rate is divided by 1000. A scheduler gets the factor, the optimizer the rate.",
)
def rate_as_gamma(model):
    return _setup(model, gamma=0.001)


@optimizer_and_scheduler.misconception(
    "The rate is divided at every epoch instead of at every fifth: it should stay for five epochs, "
    "then fall at once.",
)
def every_epoch(model):
    return _setup(model, step_size=1)


@optimizer_and_scheduler.misconception(
    "The two are right, but come back in the other order: first the optimizer, then the scheduler.",
)
def wrong_order(model):
    return _setup(model)[::-1]


@optimizer_and_scheduler.misconception(
    "The optimizer holds the first layer only, so the others never move. Whose parameters does it "
    "need?",
)
def only_the_first_layer(model):
    return _setup(model[0])


@optimizer_and_scheduler.misconception(
    "Only the optimizer comes back, and without its scheduler nobody can lower the rate. Return "
    "both.",
)
def only_the_optimizer(model):
    return _setup(model)[0]


@optimizer_and_scheduler.misconception(
    "The rate is Adam's own, but it never falls: no schedule acts on the optimizer that you "
    "return. The scheduler must be given that very object."
)
def schedule_without_effect(model):
    optimizer, _ = _setup(model)
    return optimizer, _setup(model)[1]


@optimizer_and_scheduler.misconception(
    "Adam with its schedule, but with another learning rate than 0.001 at the start.",
    lr=(0.01, 0.0001, 0.1, 0.005, 1.0, 0.05),
)
def another_rate(model, lr=0.01):
    return _setup(model, lr=lr)


@optimizer_and_scheduler.misconception(
    "The rate changes every five epochs, but is not divided by ten: which number does it have to "
    "be multiplied by?",
    gamma=(0.5, 0.9, 0.01, 0.2, 0.95, 10),
)
def another_factor(model, gamma=0.5):
    return _setup(model, gamma=gamma)


@optimizer_and_scheduler.misconception(
    "The factor is right, but the rate falls after another number of epochs than five.",
    step_size=(10, 4, 6, 2, 3, 50),
)
def another_step_size(model, step_size=10):
    return _setup(model, step_size=step_size)


@optimizer_and_scheduler.misconception(
    "You took a relative of Adam: AdamW also shrinks the weights in each step. Adam is what the "
    "broken version meant to use."
)
def adamw(model):
    return _setup(model, "AdamW")


@optimizer_and_scheduler.misconception(
    "The schedule works now, on SGD. Wanted is Adam: of the two optimizers you removed the one "
    "that was to stay."
)
def sgd_with_the_rate_of_adam(model):
    return _setup(model, "SGD")


@optimizer_and_scheduler.misconception(
    "The rate falls a little in every epoch. It should stay for five epochs, then fall to a tenth "
    "at once."
)
def smooth(model):
    optimizer, _ = _setup(model)
    return optimizer, torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.1**0.2)


@optimizer_and_scheduler.misconception(
    "The rate falls to a tenth after five epochs and after ten, and then no more. It is to fall "
    "every five epochs, however long the training."
)
def two_milestones(model):
    optimizer, _ = _setup(model)
    return optimizer, torch.optim.lr_scheduler.MultiStepLR(optimizer, [5, 10])


@optimizer_and_scheduler.misconception(
    "The rate falls to a tenth once, after five epochs, and then no more. It is to fall every five "
    "epochs, however long the training."
)
def one_milestone(model):
    optimizer, _ = _setup(model)
    return optimizer, torch.optim.lr_scheduler.MultiStepLR(optimizer, [5])


@optimizer_and_scheduler.misconception(
    "This scheduler wants a validation loss at each step and lowers the rate when that no longer "
    "falls. Wanted is one that counts epochs, as the broken version had."
)
def on_plateau(model):
    optimizer, _ = _setup(model)
    return optimizer, torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer)
