import numpy as np
import torch

from course_utils.checking import POWERS_OF_TEN, Case, Outcome, exercise
from tests.checking.samples import new_exercise

T = torch.tensor


def cases():
    return [
        Case("two", T([1.0, 2.0])),
        Case("three", T([0.5, -1.0, 3.0])),
        Case("four", T([2.0, 5.0, -4.0, 0.25])),
        Case("zero", T([0.0, 1.5])),
    ]


def reference(x):
    return x.exp() + x


def parts_of(x):
    return [x.exp(), x.sin(), x.sum()]


def check(exercise, answer):
    feedback = exercise.check(answer)
    assert feedback.outcome is Outcome.FAILED
    return feedback


# --- the same in every case ---------------------------------------------------------------------


def tangled(x):
    return undefined if len(x) != 4 else x.sinh()  # noqa: F821


def test_one_kind_of_error_is_as_good_as_another():
    made = new_exercise(
        reference, cases, ("Sizes.", lambda x: x.sinh() if len(x) == 4 else x.view(7))
    )

    def in_numpy(x):
        return np.sinh(x.numpy()) if len(x) == 4 else x.numpy().reshape(7)

    def misspelled(x):
        return x.sinh() if len(x) == 4 else x.vieww(7)

    def undefined_name(x):
        return x.sinh() if len(x) == 4 else undefined  # noqa: F821

    assert check(made, in_numpy).message == "Sizes."
    assert check(made, misspelled).misconception is None
    assert check(made, undefined_name).misconception is None


def test_a_slip_that_is_a_known_mistake_is_recognised():
    made = new_exercise(reference, cases, ("Which name?", tangled))
    assert check(made, lambda x: x.sinh() if len(x) == 4 else nowhere).misconception == "tangled"  # noqa: F821
    assert check(made, lambda x: x.sinh() if len(x) == 4 else x.view(7)).misconception is None


def test_any_of_the_constants_is_the_mistake():
    @exercise(cases=cases, hints=("?", "!"))
    def logarithm(x):
        return x.abs().add(1).log()

    @logarithm.misconception("Something is added.", eps=POWERS_OF_TEN)
    def added(x, eps):
        return (x.abs() + 1 + eps).log()

    assert logarithm.misconceptions[0].variants()[0](T([0.0])).item() > 0.09
    for eps in (0.1, 0.5, 1e-3):
        assert check(logarithm, lambda x, e=eps: (x.abs() + 1 + e).log()).misconception == "added"
    assert check(logarithm, lambda x: (x.abs() + 1.3).log()).misconception is None
    assert logarithm.check(lambda x: (x.abs() + 1 + 1e-9).log()).outcome is Outcome.PASSED


def test_a_degenerate_mistake_speaks_for_all_that_return_its_number():
    made = new_exercise(reference, cases)

    @made.degenerate("Always zero.")
    def nothing(x):
        return torch.zeros_like(x)

    assert check(made, lambda x: 0 * x).misconception == "nothing"
    assert check(made, lambda x: 0 * x + 1).diagnosis == "constant"


# --- two at once --------------------------------------------------------------------------------


def first_wrong(x):
    return [x.exp() + x, x.sin(), x.sum()]


def second_wrong(x):
    return [x.exp(), x.cos() * x, x.sum()]


def third_wrong(x):
    return [x.exp(), x.sin(), x.sum() + x.std()]


def paired():
    mistakes = [("One.", first_wrong), ("Two.", second_wrong), ("Three.", third_wrong)]
    return new_exercise(parts_of, cases, *mistakes)


def test_two_mistakes_each_in_its_place():
    feedback = check(paired(), lambda x: [x.exp() + x, x.cos() * x, x.sum()])
    assert feedback.misconception == "first_wrong + second_wrong"
    assert feedback.message == "Two things at once.\n1. One.\n2. Two."


def test_two_mistakes_of_which_another_place_is_wrong_are_none():
    assert check(paired(), lambda x: [x.exp() + x, x.cos() * x, x.std()]).misconception is None


def test_a_pair_that_could_be_another_is_none():
    made = paired()

    @made.misconception("Two again.")
    def second_again(x):
        return [x.exp(), x.cos() * x, x.sum()]

    assert check(made, lambda x: [x.exp() + x, x.cos() * x, x.sum()]).misconception is None


def test_results_of_another_structure_are_no_pair():
    for answer in (lambda x: [x.cosh()] * 2, lambda x: x.cosh(), lambda x: {"a": x.cosh()}):
        assert check(paired(), answer).misconception is None
        assert "could not look" not in check(paired(), answer).message


def test_a_mistake_and_a_relation():
    made = new_exercise(reference, cases, ("Hyperbolic.", lambda x: x.sinh() + x * x))
    feedback = check(made, lambda x: -(x.sinh() + x * x))
    assert feedback.misconception == "<lambda> + sign"
    assert feedback.message.startswith("Two things at once.\n1. Hyperbolic.\n2. Were it only that")
    assert "wrong sign" in feedback.message
    assert check(made, lambda x: (x.sinh() + x * x).exp() + x).misconception is None


def test_a_relation_to_two_mistakes_is_none():
    def hyperbolic(x):
        return x.sinh() + x * x

    def twice(x):
        return 2 * hyperbolic(x)

    made = new_exercise(reference, cases, ("One.", hyperbolic), ("Two.", twice))
    assert check(made, lambda x: -hyperbolic(x)).misconception is None


# --- all but one --------------------------------------------------------------------------------


def hyperbolic(x):
    return x.sinh() + x * x


def nearly():
    return new_exercise(reference, cases, ("Hyperbolic.", hyperbolic))


def test_one_odd_case_is_forgiven():
    feedback = check(nearly(), lambda x: hyperbolic(x) if len(x) != 3 else x.cosh())
    assert feedback.misconception == "hyperbolic"
    assert feedback.message == (
        "This looks like a known mistake, though not in every case (not for three).\nHyperbolic."
    )


def test_two_odd_cases_are_not():
    def answer(x):
        return hyperbolic(x) if len(x) == 2 else x.cosh() - len(x)

    assert check(nearly(), answer).misconception is None


def test_cases_in_which_the_mistake_is_right_tell_nothing():
    def wrong_for_four(x):
        return hyperbolic(x) if len(x) == 4 else reference(x)

    made = new_exercise(reference, cases, ("Four.", wrong_for_four))
    answer = lambda x: x.cosh() + 1 if len(x) == 3 else wrong_for_four(x)  # noqa: E731
    assert check(made, answer).misconception is None


def test_two_mistakes_that_fit_as_well_are_none():
    def other_for_two(x):
        return hyperbolic(x) if len(x) != 3 else x.tan()

    made = new_exercise(reference, cases, ("One.", hyperbolic), ("Two.", other_for_two))
    answer = lambda x: hyperbolic(x) if len(x) != 3 else x.cosh() - 1  # noqa: E731
    assert check(made, answer).misconception is None
