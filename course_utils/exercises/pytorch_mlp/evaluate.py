"""Exercise: Return (mean loss, accuracy from 0 to 1) over all images of the loader."""

import dis
from collections.abc import Callable, Sequence
from types import CodeType
from typing import Any

import numpy as np
import torch
from torch.nn.functional import cross_entropy

from course_utils.checking import Case, Facts, exercise
from course_utils.checking.origin import codes_of
from course_utils.exercises.pytorch_mlp.shared import (
    batches_of_3_and_1,
    batches_of_5_5_and_3,
    batches_of_8_8_and_3,
    doubled_cross_entropy,
    in_turn,
    is_one_number,
    kind_of,
    network_5_4_3,
    one_batch_of_6,
    trainable,
    weights_of,
)


def _look_at_evaluation(evaluate, make_model, make_loader, loss_fn) -> Any:
    """Evaluate a network that was just trained; return the results and its state meanwhile."""
    with torch.random.fork_rng(devices=[]):
        model = make_model().train()
        before = weights_of(model)
        result = evaluate(model, make_loader(), loss_fn)
    if result is ...:
        return ...
    is_same = torch.equal(before, weights_of(model))
    form, loss, accuracy = _apart(result)
    if not is_same:
        loss = accuracy = "that of a network that changes meanwhile"
    return Facts(
        {
            "what comes back": form,
            "the mode of the model in the evaluation": in_turn(model.modes),
            "the recording of gradients": _recording(evaluate, model.recordings),
            "the parameters after the evaluation": trainable(model),
            "the weights after the evaluation": "as before" if is_same else "others",
            "the mean loss": loss,
            "the accuracy": accuracy,
        }
    )


def _recording(evaluate: Callable, seen: Sequence[str]) -> str:
    """Say whether gradients were recorded, and whether a lonely line was to prevent it."""
    found = in_turn(seen)
    is_lonely = found.startswith("on") and any(map(_has_lonely_switch, codes_of(evaluate)))
    return f"{found}, though `torch.no_grad()` is called" if is_lonely else found


def _has_lonely_switch(code: CodeType) -> bool:
    """Whether `torch.no_grad()` is called on a line of its own, which throws its result away."""
    quiet = ("CACHE", "NOP", "PRECALL", "PUSH_NULL")
    steps = [step for step in dis.get_instructions(code) if step.opname not in quiet]
    return any(
        switch.argval in ("no_grad", "inference_mode")
        and call.opname.startswith("CALL")
        and after.opname == "POP_TOP"
        for switch, call, after in zip(steps, steps[1:], steps[2:])
    )


def _apart(result: Any) -> tuple[str, Any, Any]:
    """Return in which form the results came, the loss and the accuracy."""
    if is_one_number(result):
        return "one number", result, "missing"
    if isinstance(result, torch.Tensor | np.ndarray) and tuple(result.shape) == (2,):
        result = result.tolist()
    if not isinstance(result, list | tuple):
        return kind_of(result), "unknown", "unknown"
    if len(result) != 2:
        return f"{len(result)} results", "one of them", "one of them"
    return "two results", *(each if is_one_number(each) else kind_of(each) for each in result)


def _evaluation_cases() -> list[Case]:
    def case(label: str, loader: Callable, loss_fn: Callable = cross_entropy) -> Case:
        return Case(label, network_5_4_3, loader, loss_fn, run=_look_at_evaluation)

    return [
        case("a single batch", one_batch_of_6),
        case("three batches, the last one smaller", batches_of_8_8_and_3),
        case("a last batch of one image", batches_of_3_and_1),
        case("another loss", batches_of_5_5_and_3, doubled_cross_entropy),
    ]


@exercise(
    cases=_evaluation_cases,
    hints=(
        "Two switches first: one of the model, and one of PyTorch that stops it from recording. "
        "Then a loop over the batches that only adds up; nothing is trained.",
        "Three sums: the loss times the number of images in the batch, the number of right "
        "answers, the number of images. `logits.argmax(dim=1)` are the answers of a batch.",
        "`with torch.no_grad():` around the loop, `model.eval()` before it. `(answers == "
        "labels).sum().item()` counts the right ones; divide both sums by the images at the end.",
    ),
    insight="Means over images do not depend on how the images were cut into batches, so an "
    "evaluation takes batches as large as memory allows: this chapter uses 1,000. "
    "`torch.inference_mode()` is a stricter and slightly quicker `no_grad`.",
)
def evaluate(model, loader, loss_fn):
    """Return (mean loss, accuracy from 0 to 1) over all images of the loader."""
    model.eval()
    total, correct, n = 0.0, 0, 0
    with torch.no_grad():
        for X, labels in loader:
            logits = model(X)
            total += loss_fn(logits, labels).item() * len(labels)
            correct += (logits.argmax(dim=1) == labels).sum().item()
            n += len(labels)
    return total / n, correct / n
