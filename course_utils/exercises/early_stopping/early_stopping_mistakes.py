"""Wrong classes for `EarlyStopping`."""

import copy

import torch

from course_utils.exercises.early_stopping.early_stopping import EarlyStopping
from course_utils.exercises.early_stopping.stopper import Stopper
from course_utils.exercises.early_stopping.stopper_mistakes import RULES


class _Variant(Stopper):
    """Early stopping in parts: each misconception changes one of them."""

    weights = None

    def kept(self, model):
        return copy.deepcopy(model.state_dict())

    def step(self, metric, model):
        keeps, stop = self.follow(metric)
        if keeps:
            self.weights = self.kept(model)
        return stop

    def restore(self, model):
        model.load_state_dict(self.weights)


@EarlyStopping.misconception(
    "What `EarlyStopping(patience, min_delta)` makes has no method `step`. A class has it where "
    "`def step` is indented below `class`; a function that returns something makes no such object.",
)
def no_step(*settings):
    return 0


@EarlyStopping.misconception(
    "The objects of your class have a `step`, and no `restore`. Is it spelled so, and indented as "
    "`step` is?",
)
class NoRestore(Stopper):
    def step(self, metric, model):
        return self.follow(metric)[1]


# What is kept, and what comes back


@EarlyStopping.misconception(
    "It stops where it should, but `restore` brings back whatever the model is at that moment. A "
    "`state_dict` holds the tensors of the model themselves, and the optimizer goes on changing "
    "them. What makes them independent?",
)
class ByReference(_Variant):
    def kept(self, model):
        return dict(model.state_dict())


@EarlyStopping.misconception(
    "The weights of the best epoch come back, but the buffers are those of the last one, because "
    "they were kept without a copy.",
)
class BuffersByReference(_Variant):
    def kept(self, model):
        names = dict(model.named_parameters())
        return {
            name: tensor.clone() if name in names else tensor
            for name, tensor in model.state_dict().items()
        }


@EarlyStopping.misconception(
    "The first `restore` is right. But then the restored model and the stopper share the same "
    "tensors: when that model is trained on, what was kept changes with it. `restore` has to copy "
    "numbers into the model, not to hand over the tensors.",
)
class KeptHandedOver(_Variant):
    def restore(self, model):
        for module in model.modules():
            for name, p in module.named_parameters(recurse=False):
                p.data = self.weights[name]
            for name, _ in module.named_buffers(recurse=False):
                setattr(module, name, self.weights[name])


@EarlyStopping.misconception(
    "The first `restore` is right, for the weights. But then the restored model and the stopper "
    "share the same tensors: when that model is trained on, what was kept changes with it. And the "
    "buffers, such as running means, do not come back at all.",
)
class ParametersHandedOver(_Variant):
    def restore(self, model):
        for name, p in model.named_parameters():
            p.data = self.weights[name]


@EarlyStopping.misconception(
    "It stops where it should, but you store the weights at every step, so `restore` brings back "
    "those of the last one. Which steps deserve to be stored?",
)
class LastWeights(_Variant):
    def keeps(self, loss):
        return True


@EarlyStopping.misconception(
    "What is stored are the weights of an epoch without an improvement. Which of the two branches "
    "should store them?",
)
class WorseWeights(_Variant):
    def kept(self, model):
        return copy.deepcopy(model.state_dict())

    def keeps(self, loss):
        return self.weights is None or not self.improves(loss)


@EarlyStopping.misconception(
    "`restore` brings back the weights of the first improvement, whatever came later. What has to "
    "happen to the stored weights at the next one?",
)
class FirstWeights(_Variant):
    def keeps(self, loss):
        return self.weights is None and self.improves(loss)


@EarlyStopping.misconception(
    "It stops where it should, but after `restore` the model has the weights that it had before. "
    "The stored numbers must get into the very model that is passed in.",
)
class NothingRestored(_Variant):
    def restore(self, model):
        model = copy.deepcopy(model)
        model.load_state_dict(self.weights)
        return model


@EarlyStopping.misconception(
    "You restore the model that `step` saw, not the one that `restore` is given. The two are the "
    "same in most loops, but not in all.",
)
class OwnModelRestored(_Variant):
    def step(self, metric, model):
        self.model = model
        return super().step(metric, model)

    def restore(self, model):
        self.model.load_state_dict(self.weights)


@EarlyStopping.misconception(
    "The weights come back, the buffers do not: `parameters()` leaves out what a model keeps "
    "besides its weights, such as running means. Which method lists both?",
)
class ParametersOnly(_Variant):
    def kept(self, model):
        return {name: p.detach().clone() for name, p in model.named_parameters()}

    def restore(self, model):
        model.load_state_dict(self.weights, strict=False)


@EarlyStopping.misconception(
    "After a `step` that says to go on, the model has other weights than before: the best ones are "
    "put back in the middle of the training. `step` should only look at the model.",
)
class TrainingUndone(_Variant):
    def step(self, metric, model):
        keeps, stop = self.follow(metric)
        if keeps:
            self.weights = self.kept(model)
        elif self.weights is not None:
            model.load_state_dict(self.weights)
        return stop


@EarlyStopping.misconception(
    "The restored model can no longer be trained: its parameters do not require gradients any "
    "more. Copy the numbers, and leave the parameters what they are.",
)
class Frozen(_Variant):
    def restore(self, model):
        super().restore(model)
        model.requires_grad_(False)


@EarlyStopping.misconception(
    "Two objects of your class share their memory: what one has seen changes what the other does. "
    "What is written on the class belongs to all objects, and so does a list as a default "
    "argument; what `__init__` assigns to `self` belongs to one.",
)
class SharedMemory(_Variant):
    shared: dict = {}  # noqa: RUF012 - the mistake

    def __init__(self, patience, min_delta=0.0):
        super().__init__(patience, min_delta)
        vars(self).update(self.shared)

    def step(self, metric, model):
        vars(self).update(self.shared)
        stop = super().step(metric, model)
        self.shared.update(best=self.best, weights=self.weights)
        return stop


# What `step` returns


@EarlyStopping.misconception(
    "`step` says True while the training should go on. The loop reads it the other way round: "
    "`if stopper.step(...): break`.",
)
class GoesOnWhenTrue(_Variant):
    def step(self, metric, model):
        return not super().step(metric, model)


@EarlyStopping.misconception(
    "`step` says whether the metric has improved. The loop wants to know whether it should stop.",
)
class SaysWhetherImproved(_Variant):
    def step(self, metric, model):
        super().step(metric, model)
        return self.since_best == 0


@EarlyStopping.misconception(
    "`step` returns True to stop, and nothing at all (None) to go on. Asked for is True or False, "
    "so both ways need a `return`.",
)
class NoneToGoOn(_Variant):
    def step(self, metric, model):
        return True if super().step(metric, model) else None


@EarlyStopping.misconception(
    "`step` returns nothing (None), whatever happens, so the loop never stops. What hands the "
    "decision over to the loop?",
)
class NothingReturned(_Variant):
    def step(self, metric, model):
        super().step(metric, model)


@EarlyStopping.misconception(
    "`step` returns how many epochs in a row have brought no improvement, and any count but 0 is "
    "true for `if`. Asked for is True or False.",
)
class CountReturned(_Variant):
    def step(self, metric, model):
        super().step(metric, model)
        return self.since_best


@EarlyStopping.misconception(
    "`step` returns 1 and 0 where True and False are asked for.",
    values=((1, 0), (1.0, 0.0), (torch.tensor(1), torch.tensor(0))),
)
def numbers_for_truth(*settings, values):
    class Numbers(_Variant):
        def step(self, metric, model):
            return values[0] if super().step(metric, model) else values[1]

    return Numbers(*settings)


@EarlyStopping.misconception(
    "`step` returns a text, and any text but an empty one is true for `if`. Asked for is True or "
    "False.",
    values=(("stop", "continue"), ("stop", "go on"), ("True", "False"), ("stop", "improved")),
)
def text_for_truth(*settings, values):
    class Texts(_Variant):
        def step(self, metric, model):
            return values[0] if super().step(metric, model) else values[1]

    return Texts(*settings)


# When it stops


_RARE = ("Relative", "ComparedWithTheLastOnly", "ZeroIsNone", "OneEpochEarlyAfterOne")
"""Left out of pairs: each wrong class takes its time."""

for _message, _rule in RULES:
    if _message.startswith("Two") and any(name in _rule.__name__ for name in _RARE):
        continue
    EarlyStopping.misconception(_message)(type(_rule.__name__, (_rule, _Variant), {}))
