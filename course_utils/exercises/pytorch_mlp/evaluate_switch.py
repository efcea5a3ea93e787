"""Wrong functions for `evaluate` in which `torch.no_grad()` stands on a line of its own."""

import torch

from course_utils.checking import at_once
from course_utils.exercises.pytorch_mlp.evaluate import evaluate
from course_utils.exercises.pytorch_mlp.evaluate_mistakes import (
    ACCURACIES,
    LOSSES,
    accuracy,
    accuracy_by_batch,
    look,
    loss_by_batch,
    mean_loss,
)

_LONELY = (
    "`torch.no_grad()` on a line of its own does nothing: write `with torch.no_grad():` and indent "
    "the loop below it."
)
_MODE = "The network was in training mode: which switch of the model comes before the loop?"
_MEANS = "Both numbers are averages over batches: both should be averages over images."


def _lonely(loss, of, mode):
    def evaluation(*args):
        torch.no_grad()
        seen = look(*args, mode=mode, record=True)
        return loss(seen), of(seen)

    return evaluation


_BESIDES = {
    (mean_loss, accuracy): "",
    (loss_by_batch, accuracy_by_batch): _MEANS,
    **{(loss, accuracy): text for loss, text in LOSSES.items()},
    **{(mean_loss, of): text for of, text in ACCURACIES.items()},
}
for _mode in (False, True):
    for (_loss, _of), _text in _BESIDES.items():
        _texts = [each for each in (_LONELY, _MODE if _mode else "", _text) if each]
        _wrong = [each.__name__ for each in (_loss, _of) if each not in (mean_loss, accuracy)]
        _function = _lonely(_loss, _of, _mode)
        _names = ["no_grad_alone", *["no_eval_mode"] * _mode, *_wrong]
        _function.__name__ = "_and_".join(_names)
        _message = at_once(*_texts) if len(_texts) > 1 else _LONELY
        evaluate.misconception(_message)(_function)
