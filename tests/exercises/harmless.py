"""What no answer may bring about, however odd it is."""

import builtins
import random
import sys
import warnings

import numpy as np
import torch
from torch import nn

from course_utils.checking import Outcome
from tests.exercises.garbage import ANSWERS


def state():
    """Return all that an answer could change, as things to be compared by identity."""
    owners = (builtins, torch, nn, nn.functional, torch.Tensor, nn.Module)
    found = {
        (owner.__name__, name): value for owner in owners for name, value in vars(owner).items()
    }
    found |= {
        "stdout": sys.stdout,
        "stderr": sys.stderr,
        "showwarning": warnings.showwarning,
        "dtype": torch.get_default_dtype(),
        "sum": torch.Tensor.sum,
    }
    return found


def settings():
    """Return all that an answer could change, as things to be compared by value."""
    return {
        "closed": (sys.stdout.closed, sys.stderr.closed),
        "filters": list(warnings.filters),
        "device": torch.empty(0).device,
        "grad": (torch.is_grad_enabled(), torch.is_inference_mode_enabled()),
        "torch": torch.get_rng_state().tolist(),
        "numpy": str(np.random.get_state()),  # noqa: NPY002
        "errors": np.geterr(),
        "random": random.getstate(),
        "recursion": sys.getrecursionlimit(),
    }


def assert_harmless(judged, names):
    """Have `judged` (an exercise, an open task) check garbage; it says so and changes nothing."""
    things, values = state(), settings()
    for name in names:
        feedback = judged.check(ANSWERS[name])
        assert feedback.outcome is not Outcome.PASSED, name
        assert feedback.notice is None, name
        assert 0 < len(feedback.message) < 1000, name
        assert len(repr(feedback)) < 1000, name
        assert feedback._repr_html_().encode("utf-8", "surrogatepass"), name
        now = state()
        changed = [key for key, value in things.items() if now.get(key) is not value]
        assert not changed, name
        assert settings() == values, name
