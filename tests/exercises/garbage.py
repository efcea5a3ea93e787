"""Five hundred answers that are no answers, by name: all that can go wrong in a learner's cell.

None is right for any exercise. Each is a value or a function that takes any arguments; what changes
something outside itself does so only when it is called.
"""

import asyncio
import builtins
import contextlib
import functools
import logging
import math
import random
import sys
import types
import warnings
from unittest.mock import MagicMock

import numpy as np
import torch
from torch import nn

ANSWERS = {}


def add(name, answer):
    assert name not in ANSWERS, name
    ANSWERS[name] = answer


def garbage(function):
    """Add a function under its own name."""
    add(function.__name__, function)
    return function


def returning(value):
    return lambda *args, **kwargs: value


def raising(error):
    def answer(*args, **kwargs):
        raise error

    return answer


class Trouble(Exception):
    """What poisonous objects raise."""


def trouble(*args, **kwargs):
    raise Trouble("looked at")


# --- values -------------------------------------------------------------------------------------

endless_list = []
endless_list.append(endless_list)
endless_dict = {}
endless_dict["again"] = endless_dict
deep_list = functools.reduce(lambda inner, _: [inner], range(5000), 0)
VALUES = {
    "zero": 0,
    "one": 1,
    "minus": -1.5,
    "nan": math.nan,
    "inf": math.inf,
    "huge_int": 10**5000,
    "complex": 1j,
    "true": True,
    "text": "text",
    "long_text": "é" * 1_000_000,
    "surrogate": "\ud800",
    "markup": "<script>`alert`</script>",
    "bytes": b"\xff",
    "empty_list": [],
    "empty_tuple": (),
    "empty_dict": {},
    "set": {1, 2},
    "range": range(10**12),
    "slice": slice(None),
    "endless_list": endless_list,
    "endless_dict": endless_dict,
    "deep_list": deep_list,
    "long_list": [0.0] * 100_000,
    "list_of_everything": [None, "a", torch.ones(2), {}, lambda: 0],
    "object": object(),
    "not_implemented": NotImplemented,
    "module": torch,
    "type": int,
    "error": ValueError("returned"),
    "error_class": ValueError,
    "namespace": types.SimpleNamespace(a=1),
    "mock": MagicMock(),
    "generator": (n for n in range(3)),
    "torch_generator": torch.Generator(),
    "linear": nn.Linear(1, 1),
    "parameters": list(nn.Linear(1, 1).parameters()),
    "size": torch.Size([2]),
    "dtype": torch.float32,
    "device": torch.device("cpu"),
    "partial": functools.partial(print, "x"),
    "bound_method": "a".join,
    "sparse": torch.eye(2).to_sparse(),
    "meta": torch.empty(3, device="meta"),
    "expanded": torch.zeros(1).expand(10**12),
    "broadcast": np.broadcast_to(np.float64(0), (10**6, 10**6)),
    "scalar_broadcast": np.broadcast_to(np.True_, (10**7, 10**7)),
    "object_array": np.array([None, "a"], dtype=object),
    "text_array": np.array(["a"]),
    "date_array": np.array(["2030-01-01"], dtype="datetime64[D]"),
    "record_array": np.zeros(2, dtype=[("a", "f4")]),
    "matrix": np.ones((1, 1)).view(np.matrix),
    "masked": np.ma.masked_array([1.0], mask=[True]),
    "memory": memoryview(b"abc"),
    "requires_grad": torch.ones(3, requires_grad=True),
    "nested_dict": {"loss": {"loss": {"loss": []}}},
    "wrong_keys": {object(): 1, None: 2, 3: 4},
}
SHAPES = ((), (0,), (1,), (3,), (2, 3), (1, 1, 28, 28))
DTYPES = ("bool", "uint8", "int64", "float16", "bfloat16", "float32", "float64", "complex64")
for dtype in DTYPES:
    for shape in SHAPES:
        value = torch.full(shape, 7).to(getattr(torch, dtype))
        VALUES[f"tensor_{dtype}_{'x'.join(map(str, shape))}"] = value
for dtype in (">f8", "<f2", "longdouble", "int8", "uint64", "complex128", "bool"):
    VALUES[f"array_{dtype}"] = np.full((2, 2), 7).astype(dtype)
for name, number in (("nan", math.nan), ("inf", math.inf), ("large", 3e38)):
    VALUES[f"{name}_tensor"] = torch.full((3,), number)
    VALUES[f"{name}_array"] = np.full((2, 3), number)

for name, value in VALUES.items():
    add(f"returns_{name}", returning(value))
    if not callable(value) and not name.startswith(("tensor_", "array_")):
        add(f"is_{name}", value)
add("is_none", None)
add("is_ellipsis", ...)


# --- errors -------------------------------------------------------------------------------------

SPECIAL = {
    "UnicodeDecodeError": UnicodeDecodeError("utf-8", b"\xff", 0, 1, "no"),
    "UnicodeEncodeError": UnicodeEncodeError("utf-8", "\ud800", 0, 1, "no"),
    "UnicodeTranslateError": UnicodeTranslateError("a", 0, 1, "no"),
    "ExceptionGroup": ExceptionGroup("many", [ValueError(n) for n in range(99)]),
    "BaseExceptionGroup": BaseExceptionGroup("many", [KeyboardInterrupt()]),
}
for name, kind in vars(builtins).items():
    if isinstance(kind, type) and issubclass(kind, BaseException) and kind.__name__ == name:
        add(f"raises_{name}", raising(SPECIAL.get(name) or kind("mine")))


class TextRaises(Exception):
    def __str__(self):
        raise KeyboardInterrupt

    __repr__ = __str__


class TextIsNoText(Exception):
    def __str__(self):
        return 3


for name, error in {
    "text_raises": TextRaises(),
    "text_is_no_text": TextIsNoText(),
    "long_text": ValueError("y" * 1_000_000),
    "many_lines": ValueError("line\n" * 10_000),
    "surrogate": ValueError("\ud800`"),
    "tensor": ValueError(torch.ones(10**6)),
    "exit_0": SystemExit(0),
    "exit_none": SystemExit(None),
    "exit_object": SystemExit(object()),
    "long_name": type("E" * 100_000, (Exception,), {})(),
    "cancelled": asyncio.CancelledError(),
}.items():
    add(f"raises_{name}", raising(error))


@garbage
def raises_no_exception(*args):
    raise 3  # noqa: B016


@garbage
def raises_in_finally(*args):
    try:
        raise ValueError
    finally:
        raise SystemExit


@garbage
def error_that_is_its_own_cause(*args):
    error = ValueError("round")
    error.__cause__ = error.__context__ = error
    raise error


# --- calls that do not fit ----------------------------------------------------------------------

for number in range(9):
    names = ", ".join(f"a{n}" for n in range(number))
    add(f"takes_{number}", eval(f"lambda {names}: (0, 'a')"))
    add(f"takes_{number}_and_needs_a_key", eval(f"lambda {names + ', ' * bool(number)}*, k: 0"))
for function in (abs, all, any, chr, callable, dict, divmod, enumerate, float, hash, hex, id, int):
    add(f"builtin_{function.__name__}", function)
for function in (isinstance, iter, len, list, map, next, ord, pow, print, range, repr, reversed):
    add(f"builtin_{function.__name__}", function)
for function in (set, slice, str, super, type, vars, zip, object, property, staticmethod):
    add(f"builtin_{function.__name__}", function)
for function in (torch.zeros_like, torch.rand_like, torch.nonzero, torch.save, torch.manual_seed):
    add(f"torch_{function.__name__}", function)
for kind in (nn.Identity, nn.Module, nn.Linear, torch.optim.SGD, torch.Tensor, torch.Generator):
    add(f"class_{kind.__name__}", kind)


@garbage
class ClassThatTakesAnything:
    def __init__(self, *args, **kwargs):
        pass


@garbage
class ModuleWithoutInit(nn.Module):
    def __init__(self, *args, **kwargs):
        pass


@garbage
class NewRaises:
    def __new__(cls, *args, **kwargs):
        raise Trouble


@garbage
class InitReturns:
    def __init__(self, *args, **kwargs):
        return 3


@garbage
def returns_itself(*args):
    return returns_itself


@garbage
def returns_its_arguments(*args):
    return args + args


@garbage
def returns_its_locals(*args):
    frame = sys._getframe()
    return {"frame": frame, "locals": frame.f_locals}


# --- functions of another kind ------------------------------------------------------------------


@garbage
def yields(*args):
    yield from args


@garbage
def yields_and_raises(*args):
    yield 1
    raise Trouble


@garbage
async def is_async(*args):
    return args


@garbage
async def is_async_generator(*args):
    yield args


@garbage
def returns_a_list_of_coroutines(*args):
    coroutine = is_async()
    coroutine.close()
    return [coroutine]


@garbage
def recurses(*args):
    return recurses(*args)


@garbage
def recurses_in_two(*args):
    return recurses_in_two_other(*args)


def recurses_in_two_other(*args):
    return [recurses_in_two(*args)]


@garbage
def recurses_in_repr(*args):
    class Endless:
        def __repr__(self):
            return repr(self)

        __str__ = __repr__

    return Endless()


@garbage
def asks_for_too_much_memory(*args):
    return torch.empty(10**15)


@garbage
def asks_numpy_for_too_much_memory(*args):
    return np.empty(10**15)


@garbage
def returns_memory_that_nobody_has(*args):
    return np.zeros(2**32)


# --- output -------------------------------------------------------------------------------------


@garbage
def prints_much(*args):
    print("x" * 1_000_000)
    print("y" * 1_000_000, file=sys.stderr)


@garbage
def prints_what_cannot_be_printed(*args):
    print("\ud800\x00\x1b[31m")
    return "a"


@garbage
def closes_output(*args):
    print("last words")
    sys.stdout.close()
    sys.stderr.close()
    return "closed"


@garbage
def prints_after_closing(*args):
    sys.stdout.close()
    print("x")


@garbage
def takes_output_away(*args):
    sys.stdout = sys.stderr = None
    return "gone"


@garbage
def deletes_output(*args):
    del sys.stdout, sys.stderr
    return "gone"


@garbage
def truncates_output(*args):
    print("abc")
    sys.stdout.truncate(0)
    sys.stdout.write = None


@garbage
def warns(*args):
    warnings.warn("mine", stacklevel=1)
    return "warned"


@garbage
def makes_warnings_errors(*args):
    warnings.simplefilter("error")
    warnings.warn("mine", stacklevel=1)


@garbage
def clears_the_filters_of_warnings(*args):
    warnings.filters.clear()
    warnings.showwarning = None
    return "cleared"


@garbage
def logs(*args):
    logging.getLogger("mine").error("logged")
    return "logged"


# --- what belongs to others ---------------------------------------------------------------------


def each(value, depth=3):
    """Yield a value and what it holds."""
    yield value
    if isinstance(value, list | tuple) and depth:
        for item in value:
            yield from each(item, depth - 1)
    if isinstance(value, dict) and depth:
        yield from each(list(value.values()), depth - 1)


def change(kind, action):
    def answer(*args, **kwargs):
        for value in list(each(args)):  # all of it first: what is changed may grow
            if isinstance(value, kind):
                with contextlib.suppress(Exception):
                    action(value)
        return "changed"

    return answer


def fill_module(module):
    for parameter in module.parameters():
        parameter.data = torch.zeros(7)


for name, kind, action in (
    ("zeroes_tensors", torch.Tensor, lambda x: x.data.zero_()),
    ("fills_tensors_with_nan", torch.Tensor, lambda x: x.data.fill_(math.nan)),
    ("resizes_tensors", torch.Tensor, lambda x: x.data.resize_(0)),
    ("empties_tensors", torch.Tensor, lambda x: x.set_()),
    ("gives_tensors_other_data", torch.Tensor, lambda x: setattr(x, "data", torch.ones(9, 9))),
    ("makes_tensors_double", torch.Tensor, lambda x: setattr(x, "data", x.data.double())),
    ("makes_tensors_require_grad", torch.Tensor, lambda x: x.requires_grad_()),
    ("gives_tensors_another_class", torch.Tensor, lambda x: setattr(x, "__class__", Poison)),
    ("clears_lists", list, lambda x: x.clear()),
    ("grows_lists", list, lambda x: x.extend(["a"] * 1000)),
    ("nests_lists", list, lambda x: x.append(x)),
    ("poisons_lists", list, lambda x: x.__setitem__(slice(None), [poison(object)] * len(x))),
    ("clears_dicts", dict, lambda x: x.clear()),
    ("poisons_dicts", dict, lambda x: x.update(dict.fromkeys(x, poison(object)))),
    ("nests_dicts", dict, lambda x: x.update(again=x)),
    ("empties_objects", nn.Module, lambda x: vars(x).clear()),
    ("fills_modules", nn.Module, fill_module),
    ("makes_modules_double", nn.Module, lambda x: x.double()),
    ("breaks_forward", nn.Module, lambda x: setattr(x, "forward", None)),
    ("empties_optimizers", torch.optim.Optimizer, lambda x: vars(x).clear()),
    ("seeds_generators", torch.Generator, lambda x: x.manual_seed(0)),
):
    add(name, change(kind, action))


class Poison(torch.Tensor):
    @classmethod
    def __torch_function__(cls, *args, **kwargs):
        raise Trouble


def patch(owner, name, value):
    def answer(*args, **kwargs):
        if value is None and name in vars(owner):
            delattr(owner, name)
        else:
            setattr(owner, name, value)
        return "patched"

    return answer


BUILTINS = """
    AttributeError BaseException Exception KeyboardInterrupt RuntimeError StopIteration TypeError
    ValueError __build_class__ __import__ abs all any bool callable dict enumerate float getattr
    hasattr id int isinstance issubclass iter len list map max min next print range repr reversed
    set setattr sorted str sum super tuple type vars zip
"""
for name in BUILTINS.split():
    add(f"replaces_{name}", patch(builtins, name, trouble))
for name in ("BaseException", "len", "isinstance", "next", "print", "__import__", "setattr"):
    add(f"deletes_{name}", patch(builtins, name, None))
for owner, names in (
    (torch, "isclose as_tensor tensor zeros Tensor float32 no_grad get_default_dtype"),
    (nn, "Module Linear functional"),
    (nn.functional, "cross_entropy relu softmax"),
    (torch.Tensor, "sum detach double all dim backward __eq__ __repr__ __add__ shape"),
    (nn.Module, "__call__ train state_dict parameters __setattr__"),
    (math, "sqrt exp log"),
    (np, "ndarray array generic"),
    (random, "random shuffle getstate"),
):
    for name in names.split():
        add(f"replaces_{owner.__name__}.{name}", patch(owner, name, trouble))


def setting(action):
    def answer(*args, **kwargs):
        action()
        return "set"

    return answer


for name, action in {
    "seeds_torch": lambda: torch.manual_seed(0),
    "seeds_numpy": lambda: np.random.seed(0),  # noqa: NPY002
    "seeds_random": lambda: random.seed(0),
    "draws_from_torch": lambda: torch.rand(3),
    "draws_from_numpy": lambda: np.random.rand(3),  # noqa: NPY002
    "draws_from_random": random.random,
    "float64": lambda: torch.set_default_dtype(torch.float64),
    "float16": lambda: torch.set_default_dtype(torch.float16),
    "no_grad": lambda: torch.set_grad_enabled(False),
    "enters_no_grad": lambda: torch.no_grad().__enter__(),
    "meta": lambda: torch.set_default_device("meta"),
    "enters_inference": lambda: torch.inference_mode().__enter__(),
    "numpy_errors": lambda: np.seterr(all="raise"),
}.items():
    add(f"sets_{name}", setting(action))


# --- objects that raise when they are looked at -------------------------------------------------

SPECIAL_METHODS = """
    __array__ __bool__ __call__ __class__ __contains__ __dict__ __eq__ __float__ __format__
    __getattr__ __getattribute__ __getitem__ __hash__ __index__ __int__ __iter__ __len__ __ne__
    __repr__ __str__
"""


def poison(base, method=None, error=Trouble, **extra):
    """Return an object whose methods, or the named one, raise."""

    def fail(*args, **kwargs):
        raise error("looked at")

    methods = [method] if method else ["__eq__", "__ne__", "__repr__", "__len__", "__bool__"]
    attributes = {
        name: property(fail) if name in ("__class__", "__dict__", "shape", "dtype") else fail
        for name in methods
    }
    kind = type("Poison", (base,), attributes | extra)
    return kind((1, 2)) if base is tuple else kind()


for method in SPECIAL_METHODS.split():
    add(f"returns_object_with_{method}", returning(poison(object, method)))
    add(f"is_callable_with_{method}", poison(object, method, __call__=returning(3)))
    if method == "__call__":
        ANSWERS[f"is_callable_with_{method}"] = poison(object, method)
for base in (list, dict, tuple, str, int, float):
    for method in ("__bool__", "__eq__", "__getitem__", "__iter__", "__len__", "__repr__"):
        add(f"returns_{base.__name__}_with_{method}", returning(poison(base, method)))
for method in ("keys", "values", "items"):
    add(f"returns_dict_with_{method}", returning(poison(dict, method)))
for error in (KeyboardInterrupt, SystemExit, GeneratorExit, RecursionError, MemoryError):
    for method in ("__len__", "__repr__", "__class__"):
        value = poison(list, method, error)
        add(f"returns_list_with_{method}_{error.__name__}", returning(value))
add("returns_poisoned_tensor", returning(torch.ones(2).as_subclass(Poison)))
add("returns_dict_of_poison", returning(dict.fromkeys("abc", poison(object))))
add("returns_list_of_poison", returning([poison(object)] * 3))
add("returns_tuple_of_poison", returning((poison(object), poison(list))))
for method in ("shape", "dtype"):
    value = poison(np.ndarray, method, __new__=lambda cls: np.ones(2).view(cls))
    add(f"returns_array_with_{method}", returning(value))
