"""What the check of `train_and_test` sees of an answer: inputs, modes, gradients, steps."""

from dataclasses import dataclass

import torch
from torch import nn

from course_utils.checking import Facts
from course_utils.checking.values import as_tensor, describe, type_name

LR = 0.5
"""The learning rate of the optimizers, which take plain steps."""


@dataclass(eq=False)
class _Call:
    """One call of the model."""

    training: bool
    rows: torch.Tensor
    step: int
    """How many steps the optimizer had taken before."""
    learnt_from: bool = False
    """Whether a gradient came back through it."""


class _Log(list):
    """The calls of a model and of its copies."""

    def __deepcopy__(self, memo: dict) -> "_Log":
        return self


class Witness(nn.Module):
    """A classifier that notes in which mode it is called, with what, and by which gradients."""

    def __init__(self, layer: nn.Module, optimizer: torch.optim.Optimizer, forms: "_Forms", labels):
        super().__init__()
        self.layer, self.forms, self.labels = layer, forms, labels
        self.calls, self.followed, self.weights = _Log(), _Log(), _Log([_weights(layer)])
        optimizer.register_step_pre_hook(lambda *_: self._before_step())
        optimizer.register_step_post_hook(lambda *_: self.weights.append(_weights(layer)))

    def forward(self, X: torch.Tensor) -> torch.Tensor:
        call = _Call(self.training, X.detach().clone().reshape(-1, X.shape[-1]), self.steps)
        self.calls.append(call)
        result = self.layer(X)
        if result.requires_grad:
            result.register_hook(lambda _: setattr(call, "learnt_from", True))
        return result

    @property
    def steps(self) -> int:
        """How many steps the optimizer has taken."""
        return len(self.weights) - 1

    def _before_step(self) -> None:
        """Note the gradients in place, and those of the epoch that should be there."""
        there = [
            torch.zeros_like(p) if p.grad is None else p.grad.clone()
            for p in self.layer.parameters()
        ]
        rows = [call.rows for call in self.calls if call.learnt_from and call.step == self.steps]
        own = self._gradients(torch.cat(rows)) if rows else None
        self.followed.append((_flat(there), own, _weights(self.layer)))

    def _gradients(self, rows: torch.Tensor) -> torch.Tensor | None:
        places = self.forms.places(rows)
        if places is None and len(rows) != len(self.labels):
            return None
        labels = self.labels if places is None else self.labels[places]
        with torch.enable_grad():
            loss = nn.functional.cross_entropy(self.layer(rows), labels)
            return _flat(torch.autograd.grad(loss, list(self.layer.parameters())))


def _flat(tensors: object) -> torch.Tensor:
    return torch.cat([tensor.detach().flatten() for tensor in tensors])


def _weights(layer: nn.Module) -> torch.Tensor:
    return _flat(layer.parameters()).clone()


def trained_and_tested(function, model, optimizer, train, test, epochs) -> object:
    """Return what the model saw in training and in the test, and what became of it."""
    (X, labels), (X_test, labels_test) = [(x.clone(), y.clone()) for x, y in (train, test)]
    forms, test_forms = _Forms("training", X, X, X_test), _Forms("test", X_test, X, X_test)
    witness = Witness(model, optimizer, forms, labels)
    witness.train(model.training)
    returned = function(witness, optimizer, train, test, epochs)
    if returned is ...:
        return returned
    learnt = [call for call in witness.calls if call.learnt_from]
    last = witness.calls.index(learnt[-1]) if learnt else -1
    seen = _rows(learnt)
    tests = [
        call
        for call in witness.calls[last + 1 :]
        if call.step == witness.steps and not _all_among(call.rows, seen)
    ]
    return Facts(
        {
            "the number of steps of the optimizer": witness.steps,
            "what the model sees in training": forms.words(seen),
            "the mode of the model in training": _mode(learnt),
            "what each step of the optimizer follows": _followed(witness, len(X)),
            "what becomes of the weights": _moved(witness),
            "what the model sees in the test": test_forms.words(_rows(tests)),
            "the mode of the model in the test": _mode(tests),
            "what comes back": _accuracy(
                returned,
                witness,
                (test_forms.numbers(_rows(tests)), labels_test),
                (forms.numbers(seen), labels),
            ),
        }
    )


# Inputs


class _Forms:
    """What can be made of images by a mean and a standard deviation, in words and numbers."""

    def __init__(self, name: str, images: torch.Tensor, X: torch.Tensor, X_test: torch.Tensor):
        both, other = torch.cat([X, X_test]), "test" if name == "training" else "training"
        mean, std = X.mean(), X.std()
        by = f"the {name} images, standardised with {_NUMBERS}"
        self.known = {
            f"{by} the training images": (images - mean) / std,
            f"the {name} images as they came": images,
            f"{by} the test images": (images - X_test.mean()) / X_test.std(),
            f"{by} all images": (images - both.mean()) / both.std(),
            f"the {name} images, centred and not divided": images - mean,
            f"the {name} images, divided and not centred": images / std,
            f"the {name} images, standardised pixel by pixel": (images - X.mean(0)) / X.std(0),
            f"the {name} images, each standardised by itself": _by_itself(images),
            f"the {name} images, divided by the variance": (images - mean) / X.var(),
            f"the {name} images, {_CENTRED} the training images and {_DIVIDED} the test images": (
                images - mean
            )
            / X_test.std(),
            f"the {name} images, {_CENTRED} the test images and {_DIVIDED} the training images": (
                images - X_test.mean()
            )
            / std,
            f"the {name} images, standardised twice": ((images - mean) / std - mean) / std,
            f"the {name} images, standardised pixel by pixel with the test images": (
                images - X_test.mean(0)
            )
            / X_test.std(0),
            f"the {other} images": ((X_test if name == "training" else X) - mean) / std,
        }
        self.factors = (1.0, (1 - 1 / X.numel()) ** -0.5)
        """The second is that of the other definition of a standard deviation."""

    def words(self, rows: torch.Tensor) -> str:
        """Return in words what the model saw: any order and number of calls is the same."""
        if not len(rows):
            return "nothing"
        found = self._find(rows)
        if found is None:
            mean, std = rows.mean().item(), rows.std(correction=0).item()
            return f"other numbers, of mean {mean:.3g} and standard deviation {std:.3g}"
        words, form = found
        if _all_among(form, rows):
            return words
        return f"only {len(rows.unique(dim=0))} of {len(form)} images"

    def numbers(self, rows: torch.Tensor) -> torch.Tensor:
        """Return all images in the form that the model saw."""
        first, *_ = self.known.values()
        found = self._find(rows)
        if found is not None and len(found[1]) == len(first):
            return found[1]
        return rows if rows.shape == first.shape else first

    def places(self, rows: torch.Tensor) -> torch.Tensor | None:
        """Return which images these are, or None where that is not to be seen."""
        found = self._find(rows)
        if found is None or len(found[1]) != len(next(iter(self.known.values()))):
            return None
        return (rows.unsqueeze(1) - found[1]).abs().amax(2).argmin(1)

    def _find(self, rows: torch.Tensor) -> tuple[str, torch.Tensor] | None:
        for words, form in self.known.items():
            for factor in self.factors:
                if _all_among(rows, factor * form):
                    return words, factor * form
        return None


_NUMBERS = "the mean and the standard deviation of"
_CENTRED = "centred with the mean of"
_DIVIDED = "divided by the standard deviation of"


def _by_itself(images: torch.Tensor) -> torch.Tensor:
    return (images - images.mean(1, keepdim=True)) / images.std(1, keepdim=True)


def _rows(calls: list[_Call]) -> torch.Tensor:
    return torch.cat([call.rows for call in calls]) if calls else torch.empty(0, 1)


def _all_among(rows: torch.Tensor, others: torch.Tensor) -> bool:
    """Whether each row is one of the others, as far as rounding lets one see."""
    if not len(rows) or not len(others) or rows.shape[1] != others.shape[1]:
        return False
    distance = (rows.unsqueeze(1) - others).abs().amax(2).amin(1)
    return bool((distance <= 1e-3 * (1 + rows.abs().amax(1))).all())


# Modes, gradients, weights


def _mode(calls: list[_Call]) -> str:
    modes = [call.training for call in calls]
    if len(set(modes)) == 1:
        return "training mode" if modes[0] else "evaluation mode"
    if not modes:
        return "not to be seen: it is not called for that"
    if modes[0] and not any(modes[1:]):
        return "training mode in the first epoch, evaluation mode in all others"
    return "now training mode, now evaluation mode"


def _followed(witness: Witness, n: int) -> str:
    """Return in words which gradients the optimizer found."""
    told = [(there, own) for there, own, _ in witness.followed if own is not None]
    if witness.followed and all(not there.any() for there, _, _ in witness.followed):
        return "no gradient: there is none, or it is 0"
    if all(_close(there, own) for there, own in told):
        return "the gradients of its own epoch"
    sums = torch.stack([own for _, own in told]).cumsum(0)
    if all(_close(there, total) for (there, _), total in zip(told, sums, strict=True)):
        return "the sum of the gradients of all epochs so far"
    if all(_close(there, n * own) for there, own in told):
        return "the gradients of a sum over the images, not of a mean"
    return "other gradients than those of the mean cross-entropy in its epoch"


def _moved(witness: Witness) -> str:
    """Say whether the optimizer, as it was given, and nothing else moves the weights."""
    after = witness.weights
    for number, (there, _, before) in enumerate(witness.followed):
        if not _close(before, after[number]):
            return "something else: they also change between the steps"
        if not _close(before - LR * there, after[number + 1]):
            return "something else: the steps are of another size"
    if not _close(_weights(witness.layer), after[-1]):
        return "something else: they also change between the steps"
    return "what the steps of the optimizer make of them"


def _close(one: torch.Tensor, other: torch.Tensor) -> bool:
    return torch.allclose(one, other, rtol=1e-3, atol=1e-5)


# What is returned


def _accuracy(returned: object, witness: Witness, test: tuple, train: tuple) -> str:
    """Return in words what the returned number is, for the model and the inputs as they are."""
    number = as_tensor(returned)
    if number is None or number.numel() != 1 or isinstance(returned, bool):
        return type_name(returned)
    if number.dtype == torch.bool:
        return "True or False"
    with torch.no_grad():
        right, right_in_training = (
            witness.layer(X).argmax(1) == labels for X, labels in (test, train)
        )
    share, value = right.double().mean().item(), number.double().item()
    for words, known in {
        "the share of test images that are predicted correctly": share,
        "that share in per cent": 100 * share,
        "the share of wrong predictions": 1 - share,
        "the number of right predictions": int(right.sum()),
        "the accuracy on the training images": right_in_training.double().mean().item(),
    }.items():
        if abs(value - known) < 1e-4:
            return words
    return f"{describe(round(value, 4))}, which is not that share"
