"""What an answer is before it is judged: a stub, the given function, an older version."""

import ast
import dis
import inspect
import re
import textwrap
from collections.abc import Callable
from types import CodeType


def is_untouched(answer: object) -> bool:
    """Whether `answer` is a stub: a function whose body is only `...`, or returns only that."""
    if answer is Ellipsis:
        return True
    if not inspect.isfunction(answer) or inspect.isgeneratorfunction(answer):
        return False
    constants = {"LOAD_CONST", "RETURN_CONST"}
    steps = [
        step
        for step in dis.get_instructions(answer)
        if step.opname not in ("RESUME", "NOP", "RETURN_VALUE")
    ]
    return all(step.opname in constants and step.argval in (None, ...) for step in steps)


def unwritten_callees(answer: object) -> list[str]:
    """Return the names of functions that an answer calls and that are stubs still."""
    methods = vars(answer).values() if isinstance(answer, type) else [answer]
    return [
        name
        for function in methods
        if inspect.isfunction(function)
        for name in _global_names(function.__code__)
        if inspect.isfunction(callee := function.__globals__.get(name)) and is_untouched(callee)
    ]


def _global_names(code: CodeType) -> list[str]:
    """Return the names that a function uses, and those in it: in a comprehension, say."""
    inner = [part for part in code.co_consts if isinstance(part, CodeType)]
    return [*code.co_names, *(name for part in inner for name in _global_names(part))]


def same_code(answer: object, given: Callable) -> bool:
    """Whether a function is written as `given` is; names, comments and layout do not count.

    Compiled code is no measure: it depends on what else was compiled at the same time.
    """
    try:
        return _tree(answer) == _tree(given)
    except (OSError, TypeError, SyntaxError):  # no function, or one without readable lines
        return False


def _tree(function: object) -> str:
    """Return the syntax tree of a function without its name, decorators and docstring."""
    definition = ast.parse(textwrap.dedent(inspect.getsource(function))).body[0]
    if isinstance(definition, ast.FunctionDef):
        definition.name, definition.decorator_list = "", []
        if ast.get_docstring(definition, clean=False) is not None:
            del definition.body[0]
    return ast.dump(definition)


def older_version_note(answer: object, name: str) -> str | None:
    """Say that the answer is older than a cell that was meant to replace it and did not compile.

    Only IPython knows which cells were run: elsewhere the answer is None.
    """
    try:
        from IPython import get_ipython
    except ImportError:
        return None
    shell = get_ipython()
    code = getattr(answer, "__code__", None) or getattr(
        getattr(answer, "__init__", None), "__code__", None
    )
    cells = shell.user_ns.get("In", []) if shell else []
    number = getattr(shell and shell.compile, "_filename_map", {}).get(
        code.co_filename if code else None
    )
    if not number or not isinstance(cells, list):
        return None
    defines = re.compile(rf"^\s*(?:def|class)\s+{re.escape(name)}\b", re.MULTILINE)
    for cell in cells[number + 1 :]:
        if defines.search(cell) and not _compiles(shell.transform_cell(cell)):
            return (
                f"This is about an older `{name}`: the cell that you ran since did not compile "
                "(see the error under it), so it defined nothing."
            )
    return None


def _compiles(source: str) -> bool:
    try:
        ast.parse(source)
    except (SyntaxError, ValueError):
        return False
    return True
