"""Answers to `train` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right, wrong


@right
def train_with_counted_epochs(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            loss = loss_fn(model(X), labels)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        scheduler.step()


@right
def train_with_a_step_at_the_last_batch(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for number, (X, labels) in enumerate(batches, start=1):
            model.zero_grad()
            loss_fn(model(X), labels).backward()
            optimizer.step()
            if number == len(batches):
                scheduler.step()


@right
def with_while(model, loss_fn, optimizer, scheduler, batches, epochs):
    epoch = 0
    while epoch < epochs:
        model.train()
        for batch in batches:
            optimizer.zero_grad(set_to_none=False)
            loss = loss_fn(model(batch[0]), batch[1])
            loss.backward()
            optimizer.step()
        epoch += 1
        scheduler.step()


@right
def cleared_at_the_end(model, loss_fn, optimizer, scheduler, batches, epochs):
    for _ in range(epochs):
        for X, labels in batches:
            loss_fn(model(X), labels).backward()
            optimizer.step()
            optimizer.zero_grad()
        scheduler.step()


@right
def with_history(model, loss_fn, optimizer, scheduler, batches, epochs):
    def one_epoch():
        total = 0.0
        for X, labels in batches:
            optimizer.zero_grad()
            loss = loss_fn(model(X), labels)
            loss.backward()
            optimizer.step()
            total += loss.item()
        return total / len(batches)

    history = []
    for epoch in range(epochs):
        history.append(one_epoch())
        scheduler.step()
        print(epoch, history[-1], scheduler.get_last_lr())
    return history


@right
def by_recursion(model, loss_fn, optimizer, scheduler, batches, epochs):
    if epochs == 0:
        return
    for X, labels in batches:
        optimizer.zero_grad()
        loss_fn(model(X), labels).backward()
        optimizer.step()
    scheduler.step()
    by_recursion(model, loss_fn, optimizer, scheduler, batches, epochs - 1)


def _edited(epoch="", batch="", after_batches="", after_all="", first=""):
    """Return a training loop that holds these lines in these places."""

    def lines(code, depth):
        return "".join(f"{' ' * depth}{line}\n" for line in code.split("; ") if line)

    source = (
        "def f(model, loss_fn, optimizer, scheduler, batches, epochs):\n"
        + lines(first, 4)
        + "    for epoch in range(epochs):\n"
        + lines(epoch, 8)
        + "        for number, (X, labels) in enumerate(batches):\n"
        + lines(batch or "pass", 12)
        + lines(after_batches, 8)
        + lines(after_all, 4)
    )
    namespace = {"torch": torch}
    exec(source, namespace)
    return namespace["f"]


_ZERO, _BACK, _STEP = (
    "optimizer.zero_grad()",
    "loss_fn(model(X), labels).backward()",
    "optimizer.step()",
)
_ALL, _SCHEDULE = f"{_ZERO}; {_BACK}; {_STEP}", "scheduler.step()"

for _name, _names, _places in (
    ("unchanged", "as_given", {"batch": f"{_ALL}; {_SCHEDULE}"}),
    ("before_the_batches", "before_the_epoch", {"epoch": _SCHEDULE, "batch": _ALL}),
    ("at_the_end", "after_everything", {"batch": _ALL, "after_all": _SCHEDULE}),
    ("deleted", "removed", {"batch": _ALL}),
    ("both_steps_out", "both_moved",
     {"batch": f"{_ZERO}; {_BACK}", "after_batches": f"{_STEP}; {_SCHEDULE}"}),
    ("all_out", "both_moved", {"after_batches": f"{_ALL}; {_SCHEDULE}"}),
    ("zero_late", "zeroed_before_the_step",
     {"batch": f"{_BACK}; {_ZERO}; {_STEP}", "after_batches": _SCHEDULE}),
    ("zero_out", "zeroed_once_an_epoch",
     {"epoch": _ZERO, "batch": f"{_BACK}; {_STEP}", "after_batches": _SCHEDULE}),
    ("return_too_early", "return_in_the_loop",
     {"batch": _ALL, "after_batches": f"{_SCHEDULE}; return"}),
    ("zero_lost", "no_zero_grad", {"batch": f"{_BACK}; {_STEP}", "after_batches": _SCHEDULE}),
    ("step_lost", "no_optimizer_step", {"batch": f"{_ZERO}; {_BACK}", "after_batches": _SCHEDULE}),
    ("two_schedules", "scheduler_twice",
     {"epoch": "", "batch": _ALL, "after_batches": f"{_SCHEDULE}; {_SCHEDULE}"}),
    ("break_after_one", "first_batch_only",
     {"batch": f"{_ALL}; break", "after_batches": _SCHEDULE}),
    ("every_five", "every_fifth_epoch",
     {"batch": _ALL, "after_batches": "if (epoch + 1) % 5 == 0: scheduler.step()"}),
    ("every_five_from_0", "every_fifth_epoch",
     {"batch": _ALL, "after_batches": "if epoch % 5 == 0: scheduler.step()"}),
    ("by_step_size", "every_fifth_epoch", {"batch": _ALL, "after_batches":
     "if (epoch + 1) % scheduler.step_size == 0: scheduler.step()"}),
    ("by_a_counter", "removed",
     {"first": "i = 0", "batch": f"{_ALL}; i += 1; i % 938 or scheduler.step()"}),
    ("built_each_epoch", "removed",
     {"epoch": "scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 5, 0.1)", "batch": _ALL,
      "after_batches": _SCHEDULE}),
    ("built_inside", "own_schedule",
     {"first": "scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 5, 0.1)", "batch": _ALL,
      "after_batches": _SCHEDULE}),
    ("epoch_passed", "one_epoch_late",
     {"batch": _ALL, "after_batches": "scheduler.step(epoch)"}),
    ("in_both_places", "both_places",
     {"batch": f"{_ALL}; {_SCHEDULE}", "after_batches": _SCHEDULE}),
    ("two_steps", "two_steps_a_batch", {"batch": f"{_ALL}; {_STEP}", "after_batches": _SCHEDULE}),
    ("step_first", "step_before_backward",
     {"batch": f"{_STEP}; {_ZERO}; {_BACK}", "after_batches": _SCHEDULE}),
    ("eval_first", "evaluation_mode",
     {"first": "model.eval()", "batch": _ALL, "after_batches": _SCHEDULE}),
    ("exchanged", "steps_exchanged",
     {"batch": f"{_ZERO}; {_BACK}; {_SCHEDULE}", "after_batches": _STEP}),
    ("gradients_and_schedule", "before_the_epoch + no_zero_grad",
     {"epoch": _SCHEDULE, "batch": f"{_BACK}; {_STEP}"}),
):  # fmt: skip
    globals()[_name] = wrong(*([_names] if "+" in _names else _names.split()))(_edited(**_places))
    globals()[_name].__name__ = _name
