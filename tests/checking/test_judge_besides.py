import builtins

import numpy as np
import pytest
import torch

from course_utils.checking import Case, Outcome
from course_utils.checking.judge import passes
from tests.checking.samples import double_cases, new_exercise

# --- what is right besides the result -----------------------------------------------------------


def _unrecorded(x):
    torch.set_grad_enabled(False)
    return 2 * x


def _other_dtype(x):
    torch.set_default_dtype(torch.float64)
    return 2 * x


def _other_device(x):
    torch.set_default_device("meta")
    return 2 * x


def _overwritten(x):
    torch.exp = lambda value: value
    return 2 * x


def _overwritten_builtin(x):
    builtins.sum = 3
    return 2 * x


def _overwritten_method(x):
    torch.Tensor.sum = lambda value: value
    return 2 * x


def _recorded_input(x):
    x.requires_grad_()
    return 2 * x.detach()


def _changed_in_place(x):
    x += x
    return x


def _filled_gradient(x):
    x.grad = torch.ones_like(x)
    return 2 * x


@pytest.mark.parametrize(
    ("answer", "named"),
    [
        (_unrecorded, "`torch.set_grad_enabled(False)` holds for good"),
        (_other_dtype, "`torch.set_default_dtype` holds for good"),
        (_other_device, "`torch.set_default_device` holds for good"),
        (_overwritten, "overwrote `exp`"),
        (_overwritten_builtin, "overwrote `sum`"),
        (_overwritten_method, "overwrote `Tensor.sum`"),
        (_recorded_input, "changed its input `x`"),
        (_changed_in_place, "changed its input `x`"),
        (_filled_gradient, "changed its input `x`"),
    ],
)
def test_a_right_result_with_a_side_effect_is_not_accepted(double, answer, named):
    things = [torch.exp, builtins.sum, torch.Tensor.sum]
    feedback = double.check(answer)
    assert feedback.outcome is Outcome.FAILED
    assert feedback.diagnosis == "side_effect"
    assert "The result is right, but" in feedback.message
    assert named in feedback.message
    assert all(
        a is b for a, b in zip(things, (torch.exp, builtins.sum, torch.Tensor.sum), strict=True)
    )
    assert torch.is_grad_enabled()
    assert torch.get_default_dtype() is torch.float32
    assert torch.empty(0).device.type == "cpu"
    assert double.check(lambda x: 2 * x).outcome is Outcome.PASSED


# --- results in other clothes -------------------------------------------------------------------


def _one_number(x):
    return x.sum()


@pytest.mark.parametrize(
    "answer",
    [
        lambda x: x.sum().item(),
        lambda x: np.float32(x.sum().item()),
        lambda x: x.sum().reshape(1),
        lambda x: x.sum().reshape(1, 1),
        lambda x: np.array([[x.sum().item()]]),
        lambda x: torch.nn.Parameter(x.sum()),
        lambda x: sum(value for value in x.flatten()),
    ],
)
def test_one_number_may_come_in_any_form(answer):
    total = new_exercise(_one_number, double_cases)
    assert total.check(answer).outcome is Outcome.PASSED


def test_a_tuple_is_as_good_as_a_list():
    both = new_exercise(lambda x: [x, 2 * x], double_cases, results=("once", "twice"))
    assert both.check(lambda x: (x.clone(), (2 * x).numpy())).outcome is Outcome.PASSED
    feedback = both.check(lambda x: (2 * x, x))
    assert feedback.diagnosis == "order_of_results"
    assert "you return `twice, once`, wanted is `once, twice`" in feedback.message


def test_nothing_that_comes_back_is_no_unused_argument(double):
    feedback = double.check(lambda x: print("x"))
    assert "Is the `return` missing?" in feedback.message
    assert feedback.diagnosis == "no_return"


@pytest.mark.parametrize(
    ("answer", "is_right"),
    [(lambda x: x + x, True), (lambda x: x, False), (3, False), (..., False)],
)
def test_whether_an_answer_passes_is_found_out_without_words(double, answer, is_right):
    assert passes(double, answer) is is_right


def test_a_model_and_its_optimizer_may_move_on():
    def step(function, model, optimizer):
        model.weight.grad = torch.ones_like(model.weight)
        function(model, optimizer)
        return model.weight.detach()

    def cases():
        model = torch.nn.utils.skip_init(torch.nn.Linear, 2, 1, bias=False)
        torch.nn.init.ones_(model.weight)
        optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
        return [Case("one step", model, optimizer, run=step)]

    def descend(model, optimizer):
        optimizer.step()

    descend = new_exercise(descend, cases)

    assert descend.check(lambda model, optimizer: optimizer.step()).outcome is Outcome.PASSED
    message = descend.check(lambda model, optimizer: optimizer.zero_grad()).message
    assert "descend(model=Linear, optimizer=SGD)" in message
