"""What is left of an expression after its constants were put in: 1 * x is x."""

import ast
import operator

_COMPARE = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Is: operator.is_,
    ast.IsNot: operator.is_not,
    ast.Lt: operator.lt,
    ast.Gt: operator.gt,
}


def simplified(tree: ast.AST) -> ast.AST:
    """Return the tree without what constants make superfluous."""
    return ast.fix_missing_locations(_Simplify().visit(tree))


def _number(node: ast.expr) -> float | None:
    """Return the number that an expression is."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        inner = _number(node.operand)
        return None if inner is None else -inner
    is_number = isinstance(node, ast.Constant) and type(node.value) in (int, float)
    return node.value if is_number else None


def _minus(node: ast.expr) -> ast.expr | None:
    """Return x of an expression -x that is no number."""
    is_minus = isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub)
    return node.operand if is_minus and _number(node) is None else None


def _negative(node: ast.expr) -> ast.expr:
    return ast.UnaryOp(ast.USub(), node)


class _Simplify(ast.NodeTransformer):
    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        self.generic_visit(node)
        if isinstance(node.op, ast.Mult | ast.Div):
            return _product(node)
        if isinstance(node.op, ast.Add | ast.Sub):
            return _sum(node)
        return node.left if isinstance(node.op, ast.Pow) and _number(node.right) == 1 else node

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.expr:
        self.generic_visit(node)
        if isinstance(node.op, ast.Not) and isinstance(node.operand, ast.Constant):
            return ast.Constant(not node.operand.value)
        inner = _minus(node.operand) if isinstance(node.op, ast.USub) else None
        return node if inner is None else inner

    def visit_Compare(self, node: ast.Compare) -> ast.expr:
        self.generic_visit(node)
        parts = [node.left, *node.comparators]
        compare = _COMPARE.get(type(node.ops[0]))
        if len(parts) == 2 and compare and all(isinstance(each, ast.Constant) for each in parts):
            return ast.Constant(compare(parts[0].value, parts[1].value))
        return node

    def visit_IfExp(self, node: ast.IfExp) -> ast.expr:
        self.generic_visit(node)
        if isinstance(node.test, ast.Constant):
            return node.body if node.test.value else node.orelse
        same = ast.dump(node.body) == ast.dump(node.orelse)
        return node.body if same else node

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.expr:
        self.generic_visit(node)
        first = node.values[0]
        if len(node.values) != 2 or not isinstance(first, ast.Constant):
            return node
        goes_on = bool(first.value) == isinstance(node.op, ast.And)
        return node.values[1] if goes_on else first

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        self.generic_visit(node)
        part = node.slice
        is_whole = isinstance(part, ast.Slice) and not part.lower and not part.upper
        return node.value if is_whole and part.step and _number(part.step) == 1 else node

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        if name == "zip":
            node.keywords = []
        numbers = [_number(each) for each in node.args]
        if name in ("min", "max") and len(numbers) > 1 and None not in numbers:
            return ast.Constant(min(numbers) if name == "min" else max(numbers))
        return node

    def visit_If(self, node: ast.If) -> ast.stmt | list[ast.stmt]:
        self.generic_visit(node)
        if isinstance(node.test, ast.Constant):
            return node.body if node.test.value else node.orelse
        return node

    def visit_For(self, node: ast.For) -> ast.stmt | list[ast.stmt]:
        self.generic_visit(node)
        return node.body if ast.unparse(node.iter) == "range(1)" and _is_unused(node) else node


def _is_unused(node: ast.For) -> bool:
    ends = any(isinstance(each, ast.Break | ast.Continue) for each in ast.walk(node))
    return isinstance(node.target, ast.Name) and node.target.id == "_" and not ends


def _product(node: ast.BinOp) -> ast.expr:
    left, right = node.left, node.right
    is_product = isinstance(node.op, ast.Mult)
    if _number(right) == 1:
        return left
    if is_product and _number(left) == 1:
        return right
    if is_product and _number(left) == -1:
        return _negative(right)
    if (inner := _minus(left)) is not None:
        return _negative(ast.BinOp(inner, node.op, right))
    return node


def _sum(node: ast.BinOp) -> ast.expr:
    left, right = node.left, node.right
    if _number(right) == 0:
        return left
    is_sum = isinstance(node.op, ast.Add)
    if is_sum and _number(left) == 0:
        return right
    value = _number(right)
    inner = _minus(right) if value is None else None
    if value is not None and value < 0:
        inner = ast.Constant(-value)
    if inner is None:
        return node
    return ast.BinOp(left, ast.Sub() if is_sum else ast.Add(), inner)


def without_idle_lines(tree: ast.FunctionDef) -> None:
    """Take out what comes after a return, and names that are given to something and never used."""
    loads = (ast.Load, ast.Del)
    names = [node for node in ast.walk(tree) if isinstance(node, ast.Name)]
    used = {node.id for node in names if isinstance(node.ctx, loads)}
    for node in list(ast.walk(tree)):
        for part in ("body", "orelse"):
            lines = getattr(node, part, None)
            if isinstance(lines, list) and lines:
                kept = [each for each in _up_to_the_return(lines) if not _is_idle(each, used)]
                setattr(node, part, kept or ([ast.Pass()] if part == "body" else []))


def with_constants_in_place(tree: ast.FunctionDef) -> None:
    """Put the numbers of a line such as `factor, power = 2, 1` where its names stand."""
    names = [node for node in ast.walk(tree) if isinstance(node, ast.Name)]
    stored = [node.id for node in names if isinstance(node.ctx, ast.Store)]
    kept = []
    for line in tree.body:
        values = _constants(line)
        if values and all(stored.count(name) == 1 for name in values):
            _Constants(values).visit(tree)
        else:
            kept.append(line)
    tree.body = kept


def _constants(line: ast.stmt) -> dict[str, ast.expr]:
    """Return what several names are given at once, where all of it is known."""
    if not (isinstance(line, ast.Assign) and isinstance(line.targets[0], ast.Tuple)):
        return {}
    targets, values = line.targets[0].elts, getattr(line.value, "elts", [])
    are_known = all(isinstance(each, ast.Constant) for each in values)
    are_names = all(isinstance(each, ast.Name) for each in targets)
    if not (are_known and are_names and len(targets) == len(values)):
        return {}
    return {target.id: value for target, value in zip(targets, values, strict=True)}


class _Constants(ast.NodeTransformer):
    def __init__(self, values: dict[str, ast.expr]):
        self._values = values

    def visit_Name(self, node: ast.Name) -> ast.expr:
        is_read = isinstance(node.ctx, ast.Load)
        return self._values.get(node.id, node) if is_read else node


def _up_to_the_return(lines: list[ast.stmt]) -> list[ast.stmt]:
    ends = [place for place, line in enumerate(lines) if isinstance(line, ast.Return)]
    return lines[: ends[0] + 1] if ends else lines


def _is_idle(line: ast.stmt, used: set[str]) -> bool:
    """Whether a line gives a name what it has already, or what nobody asks for."""
    if not isinstance(line, ast.Assign) or len(line.targets) != 1:
        return False
    target = line.targets[0]
    if ast.unparse(target) == ast.unparse(line.value):
        return True
    has_call = any(isinstance(node, ast.Call) for node in ast.walk(line.value))
    return isinstance(target, ast.Name) and target.id not in used and not has_call
