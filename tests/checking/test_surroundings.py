import builtins
import math
import random
import subprocess
import sys

import numpy as np
import pytest
import torch
from torch import nn

from course_utils.checking.surroundings import OwnRun, Surroundings


@pytest.mark.parametrize(
    ("owner", "name"),
    [
        *((builtins, name) for name in ("len", "BaseException", "isinstance", "next", "setattr")),
        (math, "sqrt"),
        (np, "ndarray"),
        (torch, "Tensor"),
        (torch, "set_grad_enabled"),
        (nn.functional, "relu"),
        (torch.Tensor, "backward"),
        (torch.Tensor, "sum"),
        (nn.Module, "parameters"),
    ],
)
@pytest.mark.parametrize("fails", [False, True])
def test_a_replaced_name_comes_back(owner, name, fails):
    original = getattr(owner, name)
    own = name in vars(owner)
    try:
        with Surroundings():
            setattr(owner, name, None)
            if fails:
                raise ValueError
    except ValueError:
        assert fails
    assert getattr(owner, name) is original
    assert (name in vars(owner)) is own


def test_a_deleted_name_comes_back():
    original = len
    with Surroundings():
        del builtins.len
    assert builtins.len is original


def test_what_torch_imports_late_stays():
    script = (
        "import torch\n"
        "from course_utils.checking.surroundings import Surroundings\n"
        "assert 'onnx' not in vars(torch)\n"
        "with Surroundings():\n"
        "    torch.onnx\n"
        "assert 'onnx' in vars(torch)\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


def test_the_settings_come_back():
    with Surroundings():
        torch.set_default_dtype(torch.float64)
        torch.set_grad_enabled(False)
        torch.set_default_device("meta")
        np.seterr(all="ignore")
        assert torch.zeros(1).is_meta
    assert torch.get_default_dtype() == torch.float32
    assert torch.is_grad_enabled()
    assert torch.empty(0).device == torch.device("cpu")
    assert np.geterr()["divide"] == "warn"


def test_the_learners_own_settings_come_back():
    before = torch.get_default_dtype()
    torch.set_default_dtype(torch.float64)
    torch.set_default_device("meta")
    try:
        with torch.no_grad():
            with OwnRun():
                assert torch.is_grad_enabled()
                assert torch.tensor(1.0).dtype == torch.float32
                assert not torch.zeros(1).is_meta
            assert not torch.is_grad_enabled()
        assert torch.get_default_dtype() == torch.float64
        assert torch.zeros(1).is_meta
    finally:
        torch.set_default_device(None)
        torch.set_default_dtype(before)


def draw():
    return random.random(), np.random.rand(), torch.rand(1).item()  # noqa: NPY002


def seed(number):
    random.seed(number)
    np.random.seed(number)  # noqa: NPY002
    torch.manual_seed(number)


def test_what_is_drawn_inside_does_not_change_what_is_drawn_after():
    seed(1)
    expected = draw()
    seed(1)
    with OwnRun():
        draw()
        seed(2)
    assert draw() == expected


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda: torch.set_grad_enabled(False), "no longer records gradients"),
        (lambda: torch.set_default_dtype(torch.float64), "another dtype"),
        (lambda: torch.set_default_device("meta"), "another device"),
        (lambda: setattr(torch, "relu", 3), "overwrote `relu`"),
        (lambda: setattr(builtins, "len", 3), "overwrote `len`"),
        (lambda: setattr(math, "pi", 3), "overwrote `pi`"),
        (lambda: setattr(torch.Tensor, "sum", 3), "overwrote `Tensor.sum`"),
        (lambda: setattr(nn.Linear, "sum", 3) or setattr(nn.Module, "train", 3), "`Module.train`"),
    ],
)
def test_what_was_left_changed_is_said(change, sentence):
    around = Surroundings()
    try:
        with around:
            change()
    finally:
        vars(nn.Linear).get("sum") and delattr(nn.Linear, "sum")
    assert len(around.left) == 1
    assert sentence in around.left[0]


def test_what_is_as_before_is_not_said():
    around = Surroundings()
    with around:
        torch.set_default_dtype(torch.float32)
        with torch.no_grad():
            torch.relu(torch.zeros(1))
        torch.Tensor.own = 3
    del torch.Tensor.own
    assert around.left == ()


def test_recording_is_no_change_where_the_learner_had_it_off():
    around = Surroundings()
    with torch.no_grad():
        with around:
            torch.set_grad_enabled(True)
        assert not torch.is_grad_enabled()
    assert around.left == ()
