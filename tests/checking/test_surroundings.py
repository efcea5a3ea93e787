import builtins
import gc
import inspect
import math
import os
import random
import signal
import subprocess
import sys

import numpy as np
import pytest
import torch
from torch import nn
from torch.optim.optimizer import register_optimizer_step_pre_hook

from course_utils.checking import Outcome
from course_utils.checking.settings import SETTINGS
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
        (nn.Linear, "forward"),
        (nn.Conv2d, "forward"),
        (nn.Linear, "__call__"),
        (nn.Sequential, "parameters"),
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


class Doubling(torch.overrides.TorchFunctionMode):
    """What every function of torch returns is twice as large, or says that all is well."""

    def __torch_function__(self, func, types, args=(), kwargs=None):
        result = func(*args, **kwargs or {})
        return True if result is False else 2 * result if torch.is_tensor(result) else result


class Passive(torch.utils._python_dispatch.TorchDispatchMode):
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        return func(*args, **kwargs or {})


def hook(*_):
    return None


CHANGES = {
    "function modes": lambda: Doubling().__enter__(),
    "dispatch modes": lambda: Passive().__enter__(),
    "autocast": lambda: torch.autocast("cpu").__enter__(),
    "anomaly mode": lambda: torch.autograd.set_detect_anomaly(True),
    "determinism": lambda: torch.use_deterministic_algorithms(True, warn_only=True),
    "precision": lambda: torch.set_float32_matmul_precision("medium"),
    "threads": lambda: torch.set_num_threads(torch.get_num_threads() + 1),
    "hooks": lambda: nn.modules.module.register_module_forward_hook(hook, always_call=True),
    "print options of torch": lambda: torch.set_printoptions(precision=1),
    "print options": lambda: np.set_printoptions(precision=1),
    "errors of NumPy": lambda: np.seterr(all="ignore"),
    "recursion limit": lambda: sys.setrecursionlimit(len(inspect.stack()) + 9),
    "folder": lambda: os.chdir("/"),
    "environment": lambda: os.environ.update(PATH="", COURSE_NEW="1"),
    "interrupts": lambda: signal.signal(signal.SIGINT, lambda *_: None),
    "garbage collection": lambda: (gc.disable(), gc.set_threshold(1, 1, 1)),
}


SILENT = [setting for setting in SETTINGS if not setting.left]  # of the others further below


@pytest.mark.parametrize("setting", SILENT, ids=lambda setting: setting.name)
def test_a_setting_comes_back_without_a_word(setting):
    before = setting.read()
    around = Surroundings()
    with around:
        CHANGES[setting.name]()
        changed = setting.read()
    try:
        assert changed != before
        assert setting.read() == before
        assert around.left == ()
    finally:
        setting.write(before)


@pytest.mark.parametrize(
    "register",
    [
        *(
            getattr(nn.modules.module, name)
            for name in dir(nn.modules.module)
            if "register_m" in name
        ),
        nn.modules.module.register_module_full_backward_pre_hook,
        register_optimizer_step_pre_hook,
    ],
)
def test_no_global_hook_stays(register):
    called = []
    with Surroundings():
        register(lambda *_: called.append(1))
    layer = nn.Linear(1, 1)
    layer(torch.ones(1, 1, requires_grad=True)).sum().backward()
    torch.optim.SGD(layer.parameters()).step()
    assert not called
    assert nn.modules.module._global_is_full_backward_hook is None


def test_a_mode_left_behind_lets_no_wrong_answer_pass(double):
    left = Doubling()

    def lying(x):
        left.__enter__()
        return x

    for answer in (lying, lambda x: x, lambda x: 3 * x):
        assert double.check(answer).outcome is Outcome.FAILED
    assert double.check(lambda x: 2 * x).outcome is Outcome.PASSED
    state = torch.get_rng_state()
    with left:  # left behind by another cell
        assert double.check(lambda x: x).outcome is Outcome.FAILED
        assert double.check(lambda x: 2 * x).outcome is Outcome.PASSED
        assert torch.ones(()) * 1 == 4
    assert torch.equal(torch.get_rng_state(), state)


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
        (lambda: setattr(nn.Linear, "forward", 3), "overwrote `Linear.forward`"),
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


def test_one_object_serves_for_one_block_after_the_other():
    around, relu = Surroundings(), torch.relu
    for change, sentence in ((3, "overwrote `relu`"), (relu, None), (4, "overwrote `relu`")):
        with around:
            torch.relu = change
        assert torch.relu is relu
        assert [sentence in each for each in around.left] == ([True] if sentence else [])


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
