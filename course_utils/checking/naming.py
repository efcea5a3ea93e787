"""Find the narrowest name for what is wrong with an answer."""

import torch

from course_utils.checking import recognise
from course_utils.checking.again import other_each_time, unused_argument
from course_utils.checking.compare import Kind
from course_utils.checking.diagnose import constant, diagnose
from course_utils.checking.errors import advice
from course_utils.checking.explain import (
    Tried,
    common_to_right_cases,
    explain,
    first_call,
    first_wrong,
    missing_return,
)
from course_utils.checking.feedback import Outcome, Verdict
from course_utils.checking.observed import Diagnosis, Observed
from course_utils.checking.stubs import unwritten_callees

_SLOW = 0.5
"""Seconds: an answer that took longer is not called again to find out more about it."""


def name_mistake(tried: Tried) -> Verdict:
    """Return the narrowest name that fits: a known mistake, a relation, or what differs."""
    if all(run.error for run in tried.actual):
        return Verdict(Outcome.FAILED, explain(tried), diagnosis=_kind_of_failure(tried))
    seen = Observed(
        tried.cases,
        tried.names,
        [run.value for run in tried.expected],
        [run.value for run in tried.actual],
    )
    misconceptions = tried.exercise.known_mistakes
    cases = tried.exercise.cases
    if not any(run.error for run in tried.actual) and (found := constant(seen)):
        degenerate = [each for each in misconceptions if each.degenerate]
        if known := recognise.exactly(tried.actual, degenerate, cases, tried.names):
            return Verdict(Outcome.FAILED, known.text, known.id)
        return Verdict(Outcome.FAILED, found.text, diagnosis=found.kind)
    if _is_only_side_effect(tried):
        return Verdict(Outcome.FAILED, explain(tried), diagnosis="side_effect")
    if found := recognise.exactly(tried.actual, misconceptions, cases, tried.names):
        return Verdict(Outcome.FAILED, found.text, found.id)
    results = tried.exercise.results
    if found := diagnose(tried.cases, tried.names, tried.expected, tried.actual, results):
        text = f"{found.text}\n{first_call(tried)}"
        return Verdict(Outcome.FAILED, text, diagnosis=found.kind)
    known = recognise.all_known(misconceptions, cases, tried.names)
    recognised = (
        recognise.pair(tried.expected, tried.actual, known)
        or recognise.nearly(tried.expected, tried.actual, known, tried.cases)
        or recognise.related(tried.cases, tried.names, tried.expected, tried.actual, known, results)
    )
    if recognised:
        return Verdict(Outcome.FAILED, recognised.text, recognised.id)
    if tried.seconds < _SLOW and not missing_return(tried) and (found := _called_again(tried)):
        text = f"{found.text}\n{first_call(tried)}"
        return Verdict(Outcome.FAILED, text, diagnosis=found.kind)
    return Verdict(Outcome.FAILED, explain(tried), diagnosis=_kind_of_failure(tried))


def _called_again(tried: Tried) -> Diagnosis | None:
    """Return what a few more calls of the answer tell."""
    exercise, answer, names = tried.exercise, tried.answer, tried.names
    draws = any(isinstance(each, torch.Generator) for case in tried.cases for each in case.args)
    if not draws and (found := other_each_time(answer, exercise.cases, names)):
        return found
    return unused_argument(exercise.reference, answer, exercise.cases, names)


def _kind_of_failure(tried: Tried) -> str | None:
    """Return a word for what `explain` says, where it says more than that something differs."""
    run = tried.actual[first_wrong(tried)]
    if run.error and not common_to_right_cases(tried):
        return "error" if advice(run.error) or unwritten_callees(tried.answer) else None
    if missing_return(tried):
        return "no_return"
    problem = tried.problems[first_wrong(tried)]
    if problem.kind is Kind.FACT and "should be" in problem.text:
        return "fact"
    return "cases" if common_to_right_cases(tried) else None


def _is_only_side_effect(tried: Tried) -> bool:
    """Whether all results are right, and only something besides them is not."""
    return all(problem is None or problem.kind is Kind.SIDE_EFFECT for problem in tried.problems)
