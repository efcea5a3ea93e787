"""Errors of Python and PyTorch in a learner's words."""

import linecache
import re
import traceback

from course_utils.checking.values import shorten

_ADVICE: tuple[tuple[type[BaseException], str, str], ...] = (
    (
        NameError,
        r"name '(np|numpy)' is not defined",
        "The notebook has not imported NumPy. `import numpy as np` in your cell, above the `def`, "
        "does it; PyTorch alone is enough, too.",
    ),
    (
        NameError,
        r"name '(nn|F|math|torch|functional|plt)' is not defined",
        "Python does not know `{0}` here. Import it in your cell, above the `def`, or write the "
        "full name, such as `torch.nn.functional.relu`.",
    ),
    (
        NameError,
        r"name '(\w+)' is not defined",
        "Python does not know `{0}` on this line. Is it spelled as above, and does the cell that "
        "makes it stand before this one and has it been run?",
    ),
    (
        UnboundLocalError,
        r"variable '(\w+)'",
        "`{0}` is used before anything is assigned to it. A name that is assigned anywhere in a "
        "function belongs to that function: give it a value before the loop.",
    ),
    (
        RuntimeError,
        r"Boolean value of Tensor with (more than one value|no values) is ambiguous",
        "`if`, `while`, `and`, `or`, `not`, `max(a, b)` and `min(a, b)` of Python want one True or "
        "False, but a comparison of a tensor gives one for each element. `torch.where`, "
        "`torch.clamp` or `torch.maximum` decide for each element.",
    ),
    (
        ValueError,
        r"truth value of an array with more than one element",
        "`if`, `and`, `or`, `max(a, b)` of Python want one True or False, but a comparison of an "
        "array gives one for each element. `np.where` or `np.maximum` decide for each element.",
    ),
    (
        RuntimeError,
        r"mat1 and mat2 shapes cannot be multiplied \((\d+)x(\d+) and (\d+)x(\d+)\)",
        "A matrix product of shapes ({0}, {1}) and ({2}, {3}): the two inner numbers have to be "
        "equal, and here they are {1} and {2}. Which of the matrices has to be transposed?",
    ),
    (
        RuntimeError,
        r"inconsistent tensor size|size mismatch|mat1 and mat2|vec \(\d+\)",
        "Two sizes do not fit in a product. Write the shapes under the names: which axis meets "
        "which?",
    ),
    (
        RuntimeError,
        r"size of tensor a \((\d+)\) must match the size of tensor b \((\d+)\).*dimension (\d+)",
        "Element by element, an axis of size {0} meets one of size {1} (axis {2}). Which of the "
        "shapes is not what you think?",
    ),
    (
        RuntimeError,
        r"(Float|Double|Long|Int).*(Float|Double|Long|Int)",
        "Two tensors of different dtype meet where both must have one. `x.to(y.dtype)` converts.",
    ),
    (
        RuntimeError,
        r"does not require grad and does not have a grad_fn",
        "Nothing that was recorded leads to this number, so `backward` finds no way back. "
        "`torch.tensor(...)`, `.item()`, `.detach()`, `.numpy()` and `torch.no_grad()` cut the "
        "record off: is one of them on the way?",
    ),
    (
        RuntimeError,
        r"can't be cast to the desired output type",
        "An operation in place (`+=`, `/=`, `x[...] =`, a method that ends in `_`) keeps the dtype "
        "of its tensor, and here floats meet whole numbers. Besides, it would change the input. "
        "Make a new tensor: `x = x / 2`.",
    ),
    (
        RuntimeError,
        r"leaf Variable that requires grad is being used in an in-place operation",
        "A parameter that requires gradients is changed in place while PyTorch records. Make a new "
        "tensor, or do the step within `with torch.no_grad():`.",
    ),
    (
        RuntimeError,
        r"Trying to backward through the graph a second time",
        "`backward` was called twice on one graph. The forward pass, which builds it, belongs into "
        "the loop.",
    ),
    (
        RuntimeError,
        r"Can't call numpy\(\) on Tensor that requires grad",
        "`.numpy()` leaves PyTorch's record, so it is refused where gradients are to flow. Stay "
        "with PyTorch's own functions here.",
    ),
    (
        RuntimeError,
        r"shape '.*' is invalid for input of size (\d+)",
        "The {0} numbers do not fit into that shape. How many numbers does the shape hold?",
    ),
    (
        RuntimeError,
        r"Expected .*scalar type Long|expected scalar type|Expected floating point",
        "A dtype is not the expected one: labels are whole numbers (int64), scores are floats.",
    ),
    (
        TypeError,
        r"unsupported operand type\(s\) for .*ellipsis",
        "A function that is called here still returns `...`: it is an exercise that is not written "
        "yet.",
    ),
    (
        TypeError,
        r"for \^|bitwise_xor|__xor__",
        "A power is written `**`, as in `x ** 2`; `^` is another operation.",
    ),
    (
        RuntimeError,
        r"bitwise_xor|\"(bitwise_)?xor",
        "A power is written `**`, as in `x ** 2`; `^` is another operation.",
    ),
    (
        TypeError,
        r"maximum\(\).*(must be Tensor|not (int|float))|maximum\(\): argument",
        "`torch.maximum` wants two tensors, not a tensor and a number. `torch.clamp(z, min=0)` "
        "takes a number.",
    ),
    (
        TypeError,
        r"torch\.return_types\.(\w+)",
        "`{0}` along an axis returns two things, the values and their positions. `.values` and "
        "`.indices` pick one.",
    ),
    (
        AttributeError,
        r"'torch\.return_types\.(\w+)' object",
        "`{0}` along an axis returns two things, the values and their positions. `.values` and "
        "`.indices` pick one.",
    ),
    (
        AttributeError,
        r"'Tensor' object has no attribute '(values|indices)'|values",
        "`.values` and `.indices` exist where an axis is given, as in `z.max(dim=1).values`; "
        "without an axis there is one number only. `argmax` and `sum` return a plain tensor.",
    ),
    (
        AttributeError,
        r"'(list|tuple|float|int|NoneType|numpy\.ndarray|ellipsis)' object has no .* '(\w+)'",
        "A {0} has no `{1}`. A line before gives something other than you think: look at "
        "`type(...)` of it.",
    ),
    (
        AttributeError,
        r"'Tensor' object has no attribute '(\w+)'|'torch' has no attribute '(\w+)'",
        "PyTorch has nothing of that name. `dir(torch.Tensor)` lists what tensors can do.",
    ),
    (
        AttributeError,
        r"module .* has no attribute '(\w+)'",
        "That module has nothing of the name `{0}`. Is it spelled rightly?",
    ),
    (
        AttributeError,
        r"cannot assign (module|parameter)s? before Module.__init__\(\) call",
        "`super().__init__()` has to be the first line of `__init__`: it prepares the module for "
        "its layers.",
    ),
    (
        IndexError,
        r"index (-?\d+) is out of bounds for dimension (\d+) with size (\d+)|out of range",
        "An index reaches beyond the end. Positions run from 0 to the size minus 1: where does "
        "the loop end?",
    ),
    (
        IndexError,
        r"invalid index of a 0-dim tensor",
        "A single number has no positions. Something was summed up, or picked out, before it was "
        "indexed.",
    ),
    (
        IndexError,
        r"Dimension out of range|too many indices",
        "There is no such axis: the tensor has fewer axes than that.",
    ),
    (
        TypeError,
        r"takes (\d+|from \d+ to \d+) positional arguments? but (\d+) (was|were) given",
        "The check passes {1} arguments, and the function takes {0}. Compare its `def` line with "
        "that of the stub.",
    ),
    (
        TypeError,
        r"missing (\d+) required positional arguments?: (.+)",
        "The function wants more arguments than the check passes: {1}. Compare its `def` line with "
        "that of the stub.",
    ),
    (
        TypeError,
        r"'(\w+)' object is not callable",
        "Parentheses stand after something that is no function ({0}). Is a `*` missing, or does a "
        "variable have the name of a function?",
    ),
    (
        TypeError,
        r"only integer tensors of a single element|can't convert|only one element tensors|"
        r"only length-1 arrays",
        "One number is wanted here, but a tensor with several comes. `.sum()`, `.mean()` or an "
        "index makes one of them.",
    ),
    (
        TypeError,
        r"iteration over a 0-d tensor|len\(\) of a 0-d tensor|'(float|int)' object is not iterable",
        "A loop or `len` goes over a single number. Something was summed up too early.",
    ),
    (
        ValueError,
        r"not enough values to unpack|too many values to unpack",
        "The number of names on the left of `=` (or after `for`) differs from the number of values "
        "on the right.",
    ),
    (
        RuntimeError,
        r"only Tensors of floating point|mean\(\): could not infer output dtype|"
        r"can only be computed|not implemented for '(Long|Byte|Bool|Int)'",
        "This operation wants floats, but the numbers are whole (or True and False). `.float()` "
        "converts.",
    ),
    (
        ZeroDivisionError,
        r"",
        "Something is divided by 0. Which of the numbers can be 0, and what should come out then?",
    ),
    (
        RecursionError,
        r"",
        "The function calls itself again and again. Does it use its own name for something else?",
    ),
)
"""Type, pattern of the message, and what it means; the first that fits counts."""


def advice(error: BaseException) -> str | None:
    """Return what an error means and what to look at, where it is a common one."""
    text = text_of(error)
    for kind, pattern, meaning in _ADVICE:
        if isinstance(error, kind) and (match := re.search(pattern, text, re.DOTALL)):
            groups = [group or "" for group in match.groups()]
            return meaning.format(*groups, *[""] * 4)
    return None


def explain_error(answer: object, error: BaseException) -> str:
    """Say which error a call raised, in which line of the answer, and what that means."""
    where = ""
    if line := _line_of(answer, error):
        where = f" in its line `{line}`"
    message = shorten(text_of(error), 200)
    raised = f"It raised `{type(error).__name__}`{where}" + (f": {message}" if message else ".")
    meaning = advice(error)
    return f"{raised}\n{meaning}" if meaning else raised


def text_of(error: BaseException) -> str:
    """Return the message of an error."""
    try:
        return str(error).strip()
    except Exception as broken:  # an exception class of the learner's own may do anything
        return f"(its message raises {type(broken).__name__})"


def _line_of(answer: object, error: BaseException) -> str | None:
    """Return the line of the answer in which the error arose."""
    functions = vars(answer).values() if isinstance(answer, type) else [answer]
    codes = [getattr(function, "__code__", None) for function in functions]
    for frame, number in reversed(list(traceback.walk_tb(error.__traceback__))):
        if frame.f_code in codes:
            return linecache.getline(frame.f_code.co_filename, number).strip() or None
    return None
