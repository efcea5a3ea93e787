"""What errors mean that the line tells in which they arose."""

import dis
import re

import torch

from course_utils.checking.origin import codes_of


def of_line(answer: object, line: str, message: str) -> str | None:
    """Return what an error means, where its line tells more than the message alone.

    Parameters
    ----------
    answer
        The learner's function.
    line
        The line in which the error arose, without its comment.
    message
        Text of the error.
    """
    return (
        _of_itself(answer, line, message)
        or _of_another_method(answer, line, message)
        or _of_comparing(line, message)
        or _of_gradient(line, message)
        or _of_nan(line, message)
        or _of_being_in_a_list(line, message)
        or _of_deciding(line, message)
        or _of_math(line, message)
        or _of_max(line, message)
        or _of_conversion(answer, line, message)
        or _of_a_name(line, message)
        or _of_labels(line, message)
    )


def _of_itself(answer: object, line: str, message: str) -> str | None:
    """Explain that an object of the learner's own class lacks what a line reads of `self`."""
    found = re.search(r"'(\w+)' object has no attribute '(\w+)'", message)
    if not found or not isinstance(answer, type) or answer.__name__ != found[1]:
        return None
    name = found[2]
    if not re.search(rf"\bself\.{name}\b(?!\s*\()", line):
        return None
    return (
        f"Nothing has set `self.{name}` before this line reads it. In `__init__` it must be "
        f"`self.{name} = ...`; a plain `{name}` is gone when `__init__` ends."
    )


def _of_another_method(answer: object, line: str, message: str) -> str | None:
    """Explain that a method reads a name that only another method of the class knows."""
    found = re.search(r"name '(\w+)' is not defined", message)
    if not found or not isinstance(answer, type):
        return None
    name = found[1]
    if not re.search(rf"(?<![.\w]){name}\b", line):
        return None
    for code in codes_of(answer):
        if any(
            step.opname == "STORE_ATTR" and step.argval == name
            for step in dis.get_instructions(code)
        ):
            return (
                f"`{code.co_name}` keeps it as `self.{name}`. That is its name in every method: "
                f"write `self.{name}` here, too."
            )
    for code in codes_of(answer):
        if name not in code.co_varnames + code.co_cellvars:
            continue
        is_given = name in code.co_varnames[: code.co_argcount]
        return (
            f"`{name}` was {'handed to' if is_given else 'made in'} `{code.co_name}` and is gone "
            f"when `{code.co_name}` ends. What the object should remember needs `self.`: write "
            + (
                f"`self.{name} = {name}` there and `self.{name}` here."
                if is_given
                else f"`self.{name}` there and here."
            )
        )
    return None


_COMPARED = re.compile(r"[^=!<>]==|!=|\bin\b|\.index\(|\.remove\(")


def _of_comparing(line: str, message: str) -> str | None:
    """Explain an error of shapes that comes from asking whether tensors are equal, or in a list."""
    if "size of tensor a" not in message:
        return None
    if not _COMPARED.search(line) or re.match(r"\s*for\b", line):
        return None
    return (
        "`==`, `!=`, `in` and `.index` compare tensors number by number, which gives no single "
        "True or False. Ask for the position (`enumerate`), or whether it `is` the same object."
    )


_SEVERAL = "only one element|cannot be converted to Scalar|size-1|length-1"


def _of_math(line: str, message: str) -> str | None:
    """Explain that a function of `math` was given a tensor with several numbers."""
    is_several = re.search(_SEVERAL, message)
    found = re.search(r"\bmath\.(\w+)\(", line)
    if not is_several or not found:
        return None
    return (
        f"Functions of `math` take a single number. `torch.{found[1]}` works on every element of a "
        "tensor."
    )


def _of_max(line: str, message: str) -> str | None:
    """Explain that Python's `max` was given a single number."""
    if not re.search(r"iteration over a 0-d tensor|'(float|int)' object is not iterable", message):
        return None
    found = re.search(r"(?<![.\w])(max|min)\(", line)
    if not found or re.search(r"\bfor\b|(?<![.\w])(sum|list|tuple|sorted|zip|enumerate)\(", line):
        return None
    return f"`{found[1]}` needs two things to compare here: `{found[1]}(0, z)`."


def _of_conversion(answer: object, line: str, message: str) -> str | None:
    """Explain that `int` or `float` was given a whole input."""
    found = re.search(r"(?<![.\w])(int|float)\((\w+)\)", line)
    inputs = [name for code in codes_of(answer) for name in code.co_varnames[: code.co_argcount]]
    if not found or found[2] not in inputs or not re.search(_SEVERAL, message):
        return None
    return (
        f"`{found[1]}()` takes one number. An operation such as `/` works on all numbers of a "
        "tensor at once."
    )


_TRUTH = "Boolean value of Tensor with"


def _of_nan(line: str, message: str) -> str | None:
    """Explain that a tensor was compared with NaN, and that this decides for each element."""
    if _TRUTH not in message or not re.search(
        r"[=!]=\s*\(?(float\(\s*[\"']nan|(\w+\.)?nan\b)", line
    ):
        return None
    return (
        "A comparison of a tensor gives one True or False for each element. Besides, nothing "
        "equals NaN, not even NaN: `.isnan()` finds it, and `.any()` decides for a whole tensor."
    )


def _of_being_in_a_list(line: str, message: str) -> str | None:
    """Explain that `in` was to look for a whole tensor in a list."""
    asked = [
        found[1]
        for found in re.finditer(r"([A-Za-z_][\w.]*)\s+(?:not\s+)?in\b", line)
        if not re.search(r"\bfor\s+[\w, ]*$", line[: found.end(1)])
    ]
    if _TRUTH not in message or not asked:
        return None
    name = asked[0]
    what = "labels" if name.endswith("labels") else "numbers in it"
    return (
        f"`in` asks of one thing whether it is in a list, but `{name}` is a tensor with many "
        f"numbers. Take the {what} one by one."
    )


def _of_gradient(line: str, message: str) -> str | None:
    """Explain that a gradient was asked whether it is there as if it were True or False."""
    found = re.search(
        r"\b(?:if|elif|while|and|or|not)\s+([\w.]+\.grad)\b(?!\s*[.\[<>=!*/+-])", line
    )
    if _TRUTH not in message or not found or re.match(r"\s*is\b", line[found.end() :]):
        return None
    return (
        "`if`, `and`, `or`, `not` of Python want one True or False, but a gradient is a tensor "
        f"with many numbers. To ask whether there is a gradient: `{found[1]} is not None`."
    )


def _of_deciding(line: str, message: str) -> str | None:
    """Explain that Python's `max` or `min` was to choose between tensors."""
    if _TRUTH not in message or not (found := re.search(r"(?<![.\w])(max|min)\(", line)):
        return None
    if _is_one_argument(line[found.end() :]):
        most = "largest" if found[1] == "max" else "smallest"
        return (
            f"`{found[1]}` of Python compares whole rows. `x.{found[1]}()` gives the {most} of all "
            "elements."
        )
    return (
        f"`{found[1]}` of Python wants one True or False, but a comparison of a tensor gives one "
        "for each element. `torch.clamp` cuts off each element by itself."
    )


def _is_one_argument(rest: str) -> bool:
    """Whether a call has one argument, no list and no loop: `rest` follows its bracket."""
    depth = 1
    for place, sign in enumerate(rest):
        depth += (sign in "([{") - (sign in ")]}")
        if depth == 1 and sign == ",":
            return False
        if depth == 0:
            return not re.match(r"\s*[*(\[]", rest) and not re.search(r"\bfor\b", rest[:place])
    return False


def _of_a_name(line: str, message: str) -> str | None:
    """Explain that a function was called by a name that only PyTorch knows."""
    found = re.search(r"name '([a-z]\w+)' is not defined", message)
    if not found or not re.search(rf"(?<![.\w]){found[1]}\(", line):
        return None
    for module in (torch, torch.nn.functional):
        function = getattr(module, found[1], None)
        if callable(function) and not isinstance(function, type):
            return (
                f"Python does not know `{found[1]}` on this line. PyTorch's own is "
                f"`{module.__name__}.{found[1]}`. If you mean a function of your own: has the cell "
                "that makes it been run?"
            )
    return None


def _of_labels(line: str, message: str) -> str | None:
    """Explain that labels were used as the numbers of rows."""
    found = re.search(r"(\w+)\[\s*(labels|targets|y)\s*\]", line)
    if not found or "eye" in line or not re.search("out of (bounds|range)", message):
        return None
    return (
        f"In `{found[1]}[{found[2]}]` the labels are row numbers, and there is no such row. A "
        "label names a column, and each row has its own."
    )


_LIST_IN_A_CALCULATION = (
    r"can't multiply sequence by non-int|can only concatenate (list|tuple)|"
    r"unsupported operand type\(s\) for [-+*/@]+=?: .*'(list|tuple)'"
)


def of_a_list(message: str, called: str | None) -> str | None:
    """Explain that a list or a tuple of tensors stands in a calculation.

    Parameters
    ----------
    message
        Text of the error.
    called
        Name of the function that the answer called, where the error arose in there.
    """
    if not re.search(_LIST_IN_A_CALCULATION, message):
        return None
    if called:
        return (
            f"`{called}` calculates with one tensor, but a list or a pair comes: call it for each "
            "W and each b."
        )
    return (
        "A list or a tuple stands in a calculation, and only tensors and numbers can. Take it "
        "apart and calculate with what is in it."
    )
