"""Mistakes in `check_gradients`: what comes back, and when the search ends."""

import torch

from course_utils.exercises.backpropagation.check_gradients import check_gradients


def _right(got: torch.Tensor, want: torch.Tensor, tol: float) -> bool:
    return got.shape == want.shape and bool(((got - want).abs() <= tol).all())


def _right_or_nan(got: torch.Tensor, want: torch.Tensor, tol: float) -> bool:
    return got.shape == want.shape and not ((got - want).abs() > tol).any()


def _right_values(got: torch.Tensor, want: torch.Tensor, tol: float) -> bool:
    return bool(((got - want).abs() <= tol).all())


def _right_values_or_nan(got: torch.Tensor, want: torch.Tensor, tol: float) -> bool:
    return not ((got - want).abs() > tol).any()


def _as_allclose(got: torch.Tensor, want: torch.Tensor, tol: float) -> bool:
    return torch.allclose(got, want, atol=tol)


JUDGES = (_right, _right_values_or_nan, _right_or_nan, _right_values, _as_allclose)
"""Strict and careless ones: how a gradient is judged does not matter for what is said here."""


@check_gradients.misconception(
    "A right gradient is named instead of a wrong one: the condition is the wrong way round, or a "
    "`not` is missing (or one too many).",
    judge=JUDGES,
)
def right_one_named(claimed, expected, names, tol, judge=_right):
    return next((n for n in reversed(names) if judge(claimed[n], expected[n], tol)), None)


@check_gradients.misconception(
    "A right gradient is named instead of a wrong one, and the names are looked at in the order of "
    "the forward pass.",
    judge=JUDGES,
)
def right_one_named_in_forward_order(claimed, expected, names, tol, judge=_right):
    return next((n for n in names if judge(claimed[n], expected[n], tol)), None)


@check_gradients.misconception(
    "You return every wrong name in a list. One mistake spoils all that is computed after it: "
    "only the first of them tells where to look.",
    judge=JUDGES,
)
def all_wrong_ones(claimed, expected, names, tol, judge=_right):
    return [n for n in reversed(names) if not judge(claimed[n], expected[n], tol)]


@check_gradients.misconception(
    "You return every wrong name, in the order of the forward pass. One mistake spoils all that is "
    "computed after it: only the one that the backward pass reaches first tells where to look.",
    judge=JUDGES,
)
def all_wrong_ones_in_forward_order(claimed, expected, names, tol, judge=_right):
    return [n for n in names if not judge(claimed[n], expected[n], tol)]


@check_gradients.misconception(
    "You return the wrong names in a list where there are any, and None where there are none. Only "
    "one name is asked for, that of the cause.",
    judge=JUDGES,
)
def list_or_none(claimed, expected, names, tol, judge=_right):
    return all_wrong_ones(claimed, expected, names, tol, judge) or None


@check_gradients.misconception(
    "You return whether all gradients are right (or whether one is wrong). To find the mistake "
    "you need to know where it is: return a name.",
    judge=JUDGES,
)
def yes_or_no(claimed, expected, names, tol, judge=_right):
    return all(judge(claimed[n], expected[n], tol) for n in names)


@check_gradients.misconception(
    "You return True where a gradient is wrong. To find the mistake you need to know where it is: "
    "return a name.",
    judge=JUDGES,
)
def is_wrong(claimed, expected, names, tol, judge=_right):
    return not yes_or_no(claimed, expected, names, tol, judge)


@check_gradients.misconception(
    "A position comes back instead of a name. What stands in `names` at this position?",
    judge=JUDGES,
)
def position(claimed, expected, names, tol, judge=_right):
    found = [i for i, n in enumerate(names) if not judge(claimed[n], expected[n], tol)]
    return found[-1] if found else None


@check_gradients.misconception(
    "Only one name is ever looked at, the last of all: the loop returns in its first pass, "
    "whatever it finds. None can be said only after all names have been looked at.",
    judge=JUDGES,
)
def only_the_last_name(claimed, expected, names, tol, judge=_right):
    return None if judge(claimed[names[-1]], expected[names[-1]], tol) else names[-1]


@check_gradients.misconception(
    "Only one name is ever looked at, the first of all: the loop returns in its first pass, "
    "whatever it finds. None can be said only after all names have been looked at; and with which "
    "name does the backward pass begin?",
    judge=JUDGES,
)
def only_the_first_name(claimed, expected, names, tol, judge=_right):
    return None if judge(claimed[names[0]], expected[names[0]], tol) else names[0]


@check_gradients.misconception(
    "One name is left out of the search, at an end of `names`. Where does your loop begin and end?",
    left_out=(0, -1),
)
def one_name_left_out(claimed, expected, names, tol, left_out=0):
    rest = names[1:] if left_out == 0 else names[:-1]
    return check_gradients.reference(claimed, expected, rest, tol)


@check_gradients.misconception(
    "The gradient with the largest error is named. An error can grow on its way back, so the "
    "largest one need not be the cause: which one does the backward pass reach first?",
    how=((True, 1e9), (False, 1e9), (False, 0)),
)
def largest_error(claimed, expected, names, tol, how=(True, 1e9)):
    knows_none, of_shape = how

    def error(name):
        got, want = claimed[name], expected[name]
        same_shape = got.shape == want.shape
        return (got - want).abs().nan_to_num(torch.inf).max() if same_shape else of_shape

    found = check_gradients.reference(claimed, expected, names, tol)
    return None if knows_none and found is None else max(names, key=error)


@check_gradients.misconception(
    "Where all gradients are right, something other than None comes back, such as an empty text, "
    "a word or False. The word None in quotation marks is a text, too.",
    nothing=("None", "", False, True, [], "all right", "ok", "OK", 0, -1, "none"),
)
def other_than_none(claimed, expected, names, tol, nothing="None"):
    found = check_gradients.reference(claimed, expected, names, tol)
    return nothing if found is None else found


@check_gradients.misconception(
    "Where all gradients are right, a name comes back all the same: the variable of the loop keeps "
    "its last value after the loop.",
    place=(0, -1),
)
def name_instead_of_none(claimed, expected, names, tol, place=0):
    return check_gradients.reference(claimed, expected, names, tol) or names[place]


@check_gradients.misconception(
    "Where a gradient is wrong, the last name (or the first) comes back, whichever it is that is "
    "wrong. You know that there is a mistake: at which name was it found?",
    place=(-1, 0),
)
def fixed_name(claimed, expected, names, tol, place=-1):
    found = check_gradients.reference(claimed, expected, names, tol)
    return None if found is None else names[place]


@check_gradients.misconception(
    "The right name, in a list of its own. The name itself is asked for, or None.",
    none=([], [None]),
)
def list_of_one(claimed, expected, names, tol, none=()):
    found = check_gradients.reference(claimed, expected, names, tol)
    return none if found is None else [found]


@check_gradients.misconception(
    "Where a gradient is wrong, its name comes back; where all are right, an error is raised. Your "
    "function takes something out of what it found: what if it found nothing?",
    judge=JUDGES,
)
def error_instead_of_none(claimed, expected, names, tol, judge=_right):
    return next(n for n in reversed(names) if not judge(claimed[n], expected[n], tol))


@check_gradients.misconception(
    "None comes back, whatever the gradients are: no comparison ever finds a mistake, or what is "
    "found is not returned."
)
def never_found(claimed, expected, names, tol):
    return check_gradients.reference(claimed, expected, names, tol) and None


@check_gradients.misconception(
    "The same name comes back whether its gradient is wrong or not: the condition is always true.",
    place=(-1, 0),
)
def always_found(claimed, expected, names, tol, place=-1):
    return names[place]


@check_gradients.misconception(
    "Real numbers of one shape are judged well, but two gradients of different shapes raise an "
    "error: they were subtracted before their shapes were compared."
)
def shapes_compared_too_late(claimed, expected, names, tol):
    for name in reversed(names):
        got, want = claimed[name], expected[name]
        if not ((got - want).abs() <= tol).all() or got.shape != want.shape:
            return name
    return None
