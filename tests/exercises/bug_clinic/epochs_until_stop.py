"""Answers to `epochs_until_stop` that learners could write, and how each is to be judged."""

import numpy as np

from tests.exercises.answers import right, wrong


@right
def stop_with_history(train_epoch, validate, max_epochs, patience):
    history = []
    while len(history) < max_epochs:
        train_epoch()
        history.append(validate())
        if len(history) - 1 - int(np.argmin(history)) >= patience:
            break
    return len(history)


@right
def stop_with_countdown(train_epoch, validate, max_epochs, patience):
    best, left = None, patience
    for epoch in range(max_epochs):
        _ = train_epoch()
        loss = float(validate())
        if best is None or loss < best:
            best, left = loss, patience
            continue
        left -= 1
        if not left:
            return epoch + 1
    return max_epochs


@right
def with_the_best_epoch(train_epoch, validate, max_epochs, patience):
    best, best_epoch = float("inf"), 0
    for epoch in range(1, max_epochs + 1):
        train_epoch()
        loss = validate()
        if loss < best:
            best, best_epoch = loss, epoch
        elif epoch - best_epoch >= patience:
            break
    return epoch


@right
def with_an_unused_training_loss(train_epoch, validate, max_epochs, patience):
    best, waited, trained = 1e9, 0, []
    for epoch in range(1, max_epochs + 1):
        trained.append(sum(train_epoch()))
        loss = validate()
        waited = 0 if loss < best else waited + 1
        best = loss if loss < best else best
        if waited >= patience:
            return epoch
    return len(trained)


@right
def by_recursion(train_epoch, validate, max_epochs, patience, best=float("inf"), waited=0, epoch=1):
    train_epoch()
    loss = validate()
    waited = 0 if loss < best else waited + 1
    if waited == patience or epoch == max_epochs:
        return epoch
    best = min(best, loss)
    return by_recursion(train_epoch, validate, max_epochs, patience, best, waited, epoch + 1)


@right
def with_enumerated_losses(train_epoch, validate, max_epochs, patience):
    def losses():
        for _ in range(max_epochs):
            train_epoch()
            yield validate()

    seen = []
    for epoch, loss in enumerate(losses(), start=1):
        seen.append(loss)
        if len(seen) > patience and min(seen[-patience:]) >= min(seen[:-patience]):
            return epoch
    return max_epochs


def _edited(**changed):
    """Return the given function with some of its lines replaced, as learners edit it."""
    code = {
        "start": 'best, waited = float("inf"), 0',
        "epochs": "range(1, max_epochs + 1)",
        "loss": "train_epoch(); loss = validate()",
        "wait": "waited = 0 if loss < best else waited + 1",
        "best": "best = min(best, loss)",
        "stop": "waited == patience",
        "says": "return epoch",
        "end": "return max_epochs",
    } | changed
    source = (
        "def f(train_epoch, validate, max_epochs, patience):\n"
        "    {start}\n    for epoch in {epochs}:\n        {loss}\n        {wait}\n        {best}\n"
        "        if {stop}:\n            {says}\n    {end}\n"
    ).format(**code)
    namespace = {}
    exec(source, namespace)
    return namespace["f"]


_BOTH = "train = train_epoch()[-1]; loss = validate()"

for _name, _names, _lines in (
    ("last_batch", "as_given", {"loss": "loss = train_epoch().pop()"}),
    ("mean_of_batches", "training_mean", {"loss": "t = train_epoch(); loss = sum(t) / len(t)"}),
    ("sum_of_batches", "training_mean", {"loss": "loss = sum(train_epoch())"}),
    ("batch_0", "first_batch", {"loss": "loss = train_epoch()[0]"}),
    ("smallest", "best_batch", {"loss": "loss = min(train_epoch())"}),
    ("largest", "worst_batch", {"loss": "loss = max(train_epoch())"}),
    ("sum_of_both", "both_losses", {"loss": "loss = train_epoch()[-1] + validate()"}),
    ("mean_of_both", "both_losses", {"loss": "loss = (train_epoch()[-1] + validate()) / 2"}),
    ("difference", "gap", {"loss": f"{_BOTH} - train"}),
    ("before", "validated_before", {"loss": "loss = validate(); train_epoch()"}),
    ("once", "validated_once", {"start": 'best, waited, loss = float("inf"), 0, validate()',
                                "loss": "train_epoch()"}),
    ("not_trained", "never_trained", {"loss": "loss = validate()"}),
    ("twice", "trained_twice", {"loss": "train_epoch(); train_epoch(); loss = validate()"}),
    ("later", "one_epoch_too_patient", {"stop": "waited > patience"}),
    ("sooner", "one_epoch_too_soon", {"stop": "waited == patience - 1 and epoch > 1 or "
                                              "waited == patience"}),
    ("equal", "equal_is_better", {"wait": "waited = 0 if loss <= best else waited + 1"}),
    ("sum_of_waits", "never_reset", {"wait": "waited += loss >= best"}),
    ("last_one", "previous_epoch", {"best": "best = loss"}),
    ("other_way", "reversed_comparison", {"wait": "waited = 0 if loss > best else waited + 1"}),
    ("best_stays", "never_stops", {"best": "pass"}),
    ("max_for_min", "never_stops", {"best": "best = max(best, loss)"}),
    ("first_rise", "at_the_first_rise", {"stop": "waited"}),
    ("from_zero", "counted_from_zero", {"epochs": "range(max_epochs)"}),
    ("no_end", "nothing_at_the_end", {"end": "pass"}),
    ("printed", "nothing_returned", {"says": "return print(epoch)", "end": "pass"}),
    ("broken_out", "all_epochs_returned", {"says": "break"}),
    ("smaller", "smaller_of_both", {"loss": "loss = min(train_epoch()[-1], validate())"}),
    ("larger", "larger_of_both", {"loss": "loss = max(train_epoch()[-1], validate())"}),
    ("mixed", "training_against_validation",
     {"loss": "loss = train_epoch()[-1]", "best": "best = min(best, validate())"}),
    ("mixed_reversely", "validation_against_training",
     {"loss": _BOTH, "best": "best = min(best, train)"}),
    ("above", "above_the_training_loss",
     {"loss": _BOTH, "wait": "waited = waited + 1 if loss > train else 0"}),
    ("patience_back", "best_epoch", {"says": "return epoch - patience"}),
    ("not_called", "", {"loss": "train_epoch(); loss = validate"}),
    ("returned_in_the_loop", "one_epoch", {"stop": "True"}),
):  # fmt: skip
    globals()[_name] = wrong(*filter(None, [_names]))(_edited(**_lines))
    globals()[_name].__name__ = _name
