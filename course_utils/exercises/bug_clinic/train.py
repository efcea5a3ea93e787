"""Exercise `train`."""

import torch
from torch import nn

from course_utils.checking import Case, Facts, exercise
from course_utils.checking.samples import normal
from course_utils.exercises.bug_clinic.shared import readable, seeded_network


def _steps_taken(function, model, loss_fn, optimizer, scheduler, batches, epochs) -> object:
    """Return the learning rate of every step, what each step saw, and the weights at the end."""
    rates: list[float] = []
    modes: list[bool] = []
    model.register_forward_pre_hook(lambda model, args: modes.append(model.training))
    optimizer.register_step_pre_hook(
        lambda optimizer, args, kwargs: rates.append(optimizer.param_groups[0]["lr"])
    )
    if function(model, loss_fn, optimizer, scheduler, batches, epochs) is ...:
        return ...
    return Facts(
        {
            "the steps of the optimizer": str(len(rates)),
            "the learning rate, step by step": readable(rates) or "never used",
            "the learning rate at the end": readable([optimizer.param_groups[0]["lr"]]),
            "the mode of the model": "training mode" if all(modes) else "evaluation mode",
            "the weights at the end": [parameter.detach() for parameter in model.parameters()],
        }
    )


def _train_cases() -> list[Case]:
    def case(label: str, step_size: int, gamma: float, n_batches: int, epochs: int) -> Case:
        generator = torch.Generator().manual_seed(98)
        model = seeded_network(generator, 3, 2)
        optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
        scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size, gamma)
        batches = [
            (normal(generator, 4, 3), torch.randint(0, 2, (4,), generator=generator))
            for _ in range(n_batches)
        ]
        loss_fn = nn.CrossEntropyLoss()
        return Case(label, model, loss_fn, optimizer, scheduler, batches, epochs, run=_steps_taken)

    return [
        case("StepLR(2, 0.5), 3 batches, 4 epochs", 2, 0.5, 3, 4),
        case("StepLR(1, 0.5), 1 batch, 3 epochs", 1, 0.5, 1, 3),
        case("StepLR(5, 0.1), 5 batches, 2 epochs", 5, 0.1, 5, 2),
        case("StepLR(1, 0.5), 2 batches, 7 epochs", 1, 0.5, 2, 7),
    ]


@exercise(
    cases=_train_cases,
    hints=(
        "`step_size` counts how often `scheduler.step()` is called, not epochs. How often is it "
        "called in one epoch here?",
        "In Python the indentation says to which loop a line belongs.",
    ),
    insight="Some schedules of PyTorch are meant to step after every batch, such as OneCycleLR in "
    "chapter 06. What a schedule counts stands in its documentation, not in its name.",
)
def train(model, loss_fn, optimizer, scheduler, batches, epochs):
    """Take one optimizer step for every batch and one scheduler step after every epoch."""
    for _ in range(epochs):
        for X, labels in batches:
            optimizer.zero_grad()
            loss_fn(model(X), labels).backward()
            optimizer.step()
        scheduler.step()


@train.broken("After six epochs of 938 batches the learning rate, 1e-3 at first, is 0.")
def as_given(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            optimizer.zero_grad()
            loss_fn(model(X), labels).backward()
            optimizer.step()
            scheduler.step()
