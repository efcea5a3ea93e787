"""Leaves out the code that only draws: on a slide the picture stands in its place."""

import ast

from nbformat import NotebookNode

from tools.notebooks import CellNames, parse_cell

_MODULES = {"course_utils.plotting", "course_utils.diagrams", "course_utils.scoreboard"}
"""What a chapter imports from these draws, or colours what is drawn."""

_FEWEST = 3
"""With fewer lines than this, what is left beside a picture says nothing without it."""


def drawing_names(nb: NotebookNode) -> set[str]:
    """Return what a notebook imports to draw with, and its own functions that only draw."""
    names: set[str] = set()
    for cell in nb.cells:
        if cell.cell_type != "code":
            continue
        for statement in parse_cell(cell.source).body:
            if isinstance(statement, ast.ImportFrom):
                names |= {
                    each.asname or each.name
                    for each in statement.names
                    if {statement.module, f"{statement.module}.{each.name}"} & _MODULES
                }
            elif isinstance(statement, ast.FunctionDef) and _only_draws(statement, names):
                names.add(statement.name)
    return names


def _only_draws(function: ast.FunctionDef, drawing: set[str]) -> bool:
    """Return whether a function draws, and hands back nothing."""
    returns = any(isinstance(each, ast.Return) and each.value for each in ast.walk(function))
    return not returns and bool(_names_in(function) & drawing)


def needed_after(nb: NotebookNode) -> dict[str, set[str]]:
    """Return, by the ids of a notebook's code cells, the names that the cells after it wait for."""
    needed: set[str] = set()
    after = {}
    for cell in reversed(nb.cells):
        if cell.cell_type == "code":
            names = CellNames.of(cell.source)
            after[cell.id] = needed
            needed = needed - names.assigned | names.reads
    return after


def without_drawing(source: str, drawing: set[str], needed: set[str]) -> str:
    """Return the source of a cell without what draws; empty where too little is left to be shown.

    Parameters
    ----------
    source
        Of the cell.
    drawing
        The names that draw, see `drawing_names`.
    needed
        The names that later cells wait for, see `needed_after`.
    """
    statements = parse_cell(source).body
    drawn = _drawn(statements, drawing)
    if not drawn:
        return source
    needed = set(needed)
    for statement in reversed(statements):
        if statement not in drawn:
            if _targets(statement) and not _targets(statement) & needed:
                drawn.append(statement)  # it prepares what is drawn
            else:
                needed |= _names_in(statement)
    lines, kept, end = source.splitlines(), [], 0
    for statement in statements:
        if statement not in drawn:
            kept += lines[end : statement.end_lineno]  # with the comments before it
        end = statement.end_lineno or end
    return "\n".join(kept).strip("\n") if len(kept) >= _FEWEST else ""


def _drawn(statements: list[ast.stmt], drawing: set[str]) -> list[ast.stmt]:
    """Return the statements that draw, or define what draws."""
    drawn, names = [], set(drawing)
    for statement in statements:
        if _defines(statement, drawing) or _names_in(statement) & names:
            drawn.append(statement)
            names |= _targets(statement)  # axes or figures: what uses them draws, too
    return drawn


def _targets(statement: ast.stmt) -> set[str]:
    """Return the names that an assignment gives, or into which it puts something."""
    targets = statement.targets if isinstance(statement, ast.Assign) else []
    roots = set()
    for target in targets:
        while isinstance(target, ast.Subscript | ast.Attribute):
            target = target.value
        roots |= _names_in(target)
    return roots


def _defines(statement: ast.stmt, names: set[str]) -> bool:
    return isinstance(statement, ast.FunctionDef) and statement.name in names


def _names_in(node: ast.AST) -> set[str]:
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
