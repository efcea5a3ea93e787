import math
import warnings

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn import functional

from course_utils.checking.advice import ADVICE
from course_utils.checking.advice_layers import ADVICE_ON_LAYERS
from course_utils.checking.advice_python import ADVICE_ON_PYTHON
from course_utils.checking.errors import advice

A = torch.ones(2, 3)
Z = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
LABELS = torch.tensor([0, 1])
NAMES = {"torch": torch, "numpy": np, "nn": nn, "functional": functional, "math": math}

REAL = {
    "want axes for the batch and the channels": [
        "functional.conv2d(Z, Z)", "functional.conv2d(Z[None], Z)", "functional.max_pool2d(Z, 2)",
    ],
    "Several numbers are written into the place of one. Is a `.sum()`": [
        "Z.clone().__setitem__((0, 0), A)",
    ],
    "Is a sum, a maximum or an index": ["numpy.zeros(3).__setitem__(0, numpy.ones(2))"],
    "A whole number is wanted here": [
        "range(7 / 2)", "Z[:1.5]", "nn.Linear(256 / 1, 2)", "torch.zeros(7 / 2, 3)",
    ],
    "a slice is empty": ["Z[4:4].max()"],
    "maps have become smaller than the kernel": ["nn.Conv2d(1, 1, 5)(Z[None, None])"],
    "To cut off at 0": ["nn.Linear(2, 1)(torch.max(Z, 0))"],
    "`generator=generator`": [
        "torch.randperm(4, GENERATOR)", "torch.rand(2, 3, GENERATOR)",
        "torch.rand(Z.shape, GENERATOR)", "torch.multinomial(Z, 1, GENERATOR)",
    ],
    "`with torch.no_grad():` makes": ["exec('with torch.no_grad: pass')"],
    "A DataLoader has no positions": ["torch.utils.data.DataLoader([1])[0]"],
    "A `ModuleList` only holds layers": ["nn.ModuleList([nn.Linear(2, 1)])(Z)"],
    "`nn.ModuleList` is the class": ["nn.ModuleList.append(nn.Linear(2, 3))"],
    "A `ModuleDict` only holds layers": ["nn.ModuleDict()(Z)"],
    "has `x` fewer axes": ["Z[0].shape[1]", "Z.size()[2]", "Z.sum().shape[0]"],
    "`round(...)` makes a whole number": ["list(range(9))[: 0.5 * 9]"],
    "`ReLU` is a layer": ["nn.Linear(2, 1)(nn.ReLU(Z))"],
    "`nn.Flatten` is a layer": ["nn.Linear(2, 1)(nn.Flatten(Z))"],
    "A tuple cannot be changed": ["exec('pair = (1, 2); pair[0] = 3')"],
    "no entry under this key": ["{'a': 1}[0]"],
    "`next` found nothing": ["next(iter([]))"],
    "Flatten and scale the images": ["torch.ones(2, 28, 28) @ torch.ones(784, 10)"],
    "adds up the outer products of all rows": ["torch.outer(Z, A)", "torch.outer(Z[0], A)"],
    "A single number stands in a matrix product": ["Z.sum() @ Z"],
    "fits only a network whose layers": [
        "torch.nn.Linear(2, 3).load_state_dict(torch.nn.Linear(3, 3).state_dict())"
    ],
    "`mask > 0` makes True and False": ["Z.masked_fill(A[:, :2], 0)"],
    "change places": ["torch.nn.functional.cross_entropy(torch.tensor([0, 1]), Z)"],
    "has not imported NumPy": ["np.ones(2)"],
    "does not know `F` here": ["F.relu(Z)"],
    "does not know `weights` on this line": ["weights"],
    "`total` is used before anything is assigned": ["early()"],
    "want one True or False, but a comparison of a tensor": ["max(Z, 0)", "Z and 1", "not Z"],
    "want one True or False, but a comparison of an array": ["max(Z.numpy(), 0)"],
    "A matrix product of shapes (2, 3) and (2, 3)": ["A @ A", "torch.mm(A, A)"],
    "A matrix product of shapes (2, 3) and (2, 4)": ["nn.Linear(2, 4)(A)"],
    "`torch.dot` takes two vectors": ["torch.dot(Z, Z)"],
    "Two sizes do not fit in a product": [
        "A @ A[0, :2]", "torch.dot(A[0], A[0, :2])", "A[None] @ A[None]", "A.numpy() @ A.numpy()",
    ],
    "an axis of size 3 meets one of size 2 (axis 1)": ["A + torch.ones(2)"],
    "An axis of size 3 is put where one of size 2 is": ["Z.clone().__setitem__(0, A[0])"],
    "the shapes (2,3) and (2,) meet": ["A.numpy() + Z.numpy()[0]"],
    "labels are whole numbers": [
        "functional.cross_entropy(Z, LABELS.float())", "functional.cross_entropy(Z, LABELS.int())",
    ],
    "Two tensors of different dtype meet": [
        "A @ A.T.double()", "A @ A[0].double()", "A[0] @ A[0].long()",
        "torch.zeros(2, 2).__setitem__(Z > 2, Z.double()[Z > 2])",
        "nn.Linear(3, 1)(A.double())", "nn.Conv2d(1, 1, 1)(A[None].double())",
    ],
    "`backward` finds no way back": ["A.sum().backward()"],
    "keeps the dtype of its tensor": ["LABELS.clone().div_(2)", "LABELS.clone().__iadd__(0.5)"],
    "is changed in place while PyTorch records": ["A.clone().requires_grad_().add_(1)"],
    "`backward` was called twice": ["[loss.backward() for loss in [square_of(A)] * 2]"],
    "`.numpy()` leaves PyTorch's record": ["A.clone().requires_grad_().numpy()"],
    "The 6 numbers do not fit into that shape": ["A.view(4, 2)", "A.reshape(4, -1)"],
    "`backward` starts from one number": ["A.clone().requires_grad_().mul(2).backward()"],
    "still returns `...`": ["A + ...", "-...", "...(1)", "....shape", "...[0]", "torch.relu(...)"],
    "A power is written `**`": ["2.0 ^ 1.0", "Z ^ 2", "Z ^ Z", "Z.numpy() ^ 2"],
    "`torch.maximum` wants two tensors": ["torch.maximum(Z, 0)", "torch.maximum(Z, 0.0)"],
    "wants a tensor here, but `float` comes": ["torch.exp(2.0)", "functional.relu(2.0)"],
    "`max` along an axis returns two things": ["Z - Z.max(dim=1)", "Z.max(dim=1).exp()"],
    "without the parentheses that call it": [
        "Z - Z.max", "Z.max().values[0]", "Z - Z.max().values", "Z.max.exp", "len[0]",
    ],
    "One side is None": ["2 * None", "Z - Z.grad"],
    "PyTorch has nothing of that name": ["Z.maximise()", "torch.softmx(Z)", "nn.Parameter(Z).foo"],
    "An object of type `list` has no `shape`": ["[1].shape", ],
    "An object of type `NoneType` has no `zero_`": ["Z.grad.zero_()"],
    "An object of type `numpy.ndarray` has no `clone`": ["Z.numpy().clone()"],
    "nothing of the name `sofmax`": ["functional.sofmax(Z)"],
    "`super().__init__()` has to be the first": ["Early()", "EarlyParameter()"],
    "The module has no `forward`": ["nn.Module()(Z)"],
    "There is no such axis": ["Z.sum(2)", "Z[0, 0, 0]", "Z.numpy().sum(axis=2)"],
    "An index reaches beyond the end": [
        "Z[2]", "[1][1]", "Z.numpy()[2]", "functional.cross_entropy(Z, LABELS + 1)",
    ],
    "A single number has no positions": ["Z.sum()[0]"],
    "Positions are whole numbers": ["Z[1.0]", "Z[LABELS.float()]", "Z[:, LABELS.float()]"],
    "e to the power of -z is `torch.exp(-z)`": ["1 / (1 + e ** -Z)"],
    "2 arguments are passed, and the function takes 1": ["(lambda x: x)(1, 2)"],
    "3 arguments are passed, and the function takes from 1 to 2": ["(lambda x, y=1: x)(1, 2, 3)"],
    "An argument is not passed: 'y'": ["(lambda x, y: x)(1)", "(lambda x, *, y: x)(1)"],
    "no function (Tensor)": ["Z(1)", "Z.T()"],
    "no function (torch.Size)": ["Z.shape()"],
    "One number is wanted here, but a tensor with several": [
        "float(Z)", "Z.item()", "math.exp(Z)", "range(Z)", "float(Z.numpy())",
    ],
    "A loop or `len` goes over a single number": [
        "list(Z.sum())", "len(Z.sum())", "[x for x in 3.0]", "len(3)",
    ],
    "differs from the number of values": [
        "[a for a, b in [(1, 2, 3)]]", "[a for a, b in [(1,)]]", "[a for a, b in [1]]",
    ],
    "This operation wants floats": [
        "LABELS.mean()", "LABELS.softmax(0)", "LABELS.std()", "LABELS.requires_grad_()", "-(Z > 0)",
        "torch.tensor([1], requires_grad=True)", "(Z > 0) - (Z > 1)",
    ],
    "Something is divided by 0": ["1 / 0", "1.0 / 0", "1 % 0"],
    "The function calls itself again and again": ["endless()"],
}  # fmt: skip


class Early(nn.Module):
    def __init__(self):
        self.layer = nn.Linear(1, 1)


class EarlyParameter(nn.Module):
    def __init__(self):
        self.weight = nn.Parameter(torch.ones(1))


def endless():
    return endless()


def early():
    total += 1  # noqa: F821
    return total


def square_of(tensor):
    return tensor.clone().requires_grad_().square().sum()


def raised(code):
    names = {**NAMES, "A": A, "Z": Z, "LABELS": LABELS, "GENERATOR": torch.Generator()}
    names |= {"Early": Early, "EarlyParameter": EarlyParameter, "endless": endless}
    names |= {"early": early, "square_of": square_of}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a SyntaxWarning on what is not callable
        with pytest.raises(Exception) as caught:  # noqa: PT011
            eval(code, names)
    return caught.value


@pytest.mark.parametrize(
    ("meaning", "code"), [(meaning, code) for meaning, codes in REAL.items() for code in codes]
)
def test_a_real_error_is_explained(meaning, code):
    text = advice(raised(code))
    assert text is not None, raised(code)
    assert meaning in text, raised(code)
    assert "{" not in text
    assert "``" not in text


def test_every_advice_is_given_for_a_real_error():
    given = {advice(raised(code)) for codes in REAL.values() for code in codes}
    for _, pattern, meaning in (*ADVICE_ON_LAYERS, *ADVICE_ON_PYTHON, *ADVICE):
        beginning = meaning.partition("{")[0]
        rest = meaning.rpartition("}")[2]
        found = [text for text in given if text.startswith(beginning) and text.endswith(rest)]
        assert found, pattern


@pytest.mark.parametrize(
    ("error", "meaning"),
    [
        (RuntimeError("expected scalar type Long but found Float"), "labels are whole numbers"),
        (RuntimeError("expected scalar type Float but found Double"), "different dtype meet"),
        (RuntimeError("mat1 and mat2 shapes cannot be multiplied (2x3 and 4x3)"), "(2, 3) and (4"),
        (TypeError("only length-1 arrays can be converted to Python scalars"), "One number is"),
        (NotImplementedError("\"nll_loss\" not implemented for 'Int'"), "wants floats"),
        (IndexError("index 3 is out of bounds for dimension 0 with size 3"), "beyond the end"),
    ],
)  # fmt: skip
def test_messages_of_earlier_versions(error, meaning):
    assert meaning in advice(error)


@pytest.mark.parametrize(
    "error",
    [ValueError("mine"), RuntimeError("Integers are Long"), BlockingIOError("W")],
)
def test_of_an_uncommon_error_nothing_is_said(error):
    assert advice(error) is None
