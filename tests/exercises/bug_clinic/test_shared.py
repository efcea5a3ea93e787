import gc
import weakref

import torch
from torch.nn import functional

from course_utils.exercises.bug_clinic.shared import or_refusal


def test_a_loss_that_refuses_keeps_nothing_alive():
    class Large:
        pass

    made = []

    def call():
        large = Large()
        made.append(weakref.ref(large))
        return functional.binary_cross_entropy(torch.tensor([2.0]), torch.tensor([1.0]))

    def of_classes():
        large = Large()
        made.append(weakref.ref(large))
        return functional.cross_entropy(torch.tensor([2.0]), torch.tensor([1]))

    gc.disable()
    try:
        assert "numbers from 0 to 1" in or_refusal(call, "the loss")["the loss"]
        assert made[0]() is None
        assert "row of scores" in or_refusal(of_classes, "the loss")["the loss"]
        assert made[1]() is None
    finally:
        gc.enable()
