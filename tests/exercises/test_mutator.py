"""What `tests/exercises/mutants.py` makes of small functions."""

import ast

import pytest

from course_utils.checking import Case, exercise
from course_utils.checking.judge import passes
from course_utils.checking.running import Interrupted
from tests.exercises.mutants import MAX_STEPS, Mutant, mutants


def changes(line):
    """Return what becomes of the one line of a function."""
    found = mutants(f"def f(a, b):\n    {line}\n")
    assert all(each.description.startswith(f"{line}  ->  ") for each in found)
    return {each.description.split("  ->  ")[1] for each in found}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("return a < b", {"return a <= b", "return a > b"}),
        ("return a == b", {"return a != b", "return a <= b", "return a >= b"}),
        ("return a is not b", {"return a is b"}),
        ("return a not in b", {"return a in b"}),
        ("return a + b", {"return a - b", "return (a)", "return (b)"}),
        ("return a * b", {"return a / b", "return a // b", "return (a)", "return (b)"}),
        ("return a % b", {"return a // b", "return (a)", "return (b)"}),
        ("return a**b", {"return ((a) * (b))", "return (a)", "return (b)"}),
        ("return a @ b", {"return ((b) @ (a))", "return (a)", "return (b)"}),
        ("return -a", {"return (a)"}),
        ("return not a", {"return (a)"}),
        ("return a and b", {"return ((a) or (b))"}),
        ("return 3", {"return 4", "return 2"}),
        ("return 0", {"return 1", "return (-1)"}),
        ("return 0.5", {"return 1.0"}),
        ("return 0.0", {"return 1.0"}),
        ("return True", {"return False"}),
        ("return 'text'", set()),
        ("return a[b:]", {"return a[:]"}),
        ("return a.T", {"return a"}),
        ("return a.argmax()", {"return a.argmin()", "return a"}),
        ("return a.clamp(min=b)", {"return a.clamp()", "return a.clamp(max=b)", "return a"}),
        (
            "return a.sum(b, keepdim=True)",
            {
                "return a.mean(b, keepdim=True)",
                "return a.sum(b)",
                "return a.sum(b, keepdim=False)",
                "return a",
            },
        ),
        ("return torch.relu(a)", {"return torch.abs(a)", "return (a)"}),
        ("return max(a, b)", {"return min(a, b)", "return (a)"}),
        ("return a if b else b", {"return a if not (b) else b"}),
        ("a.train()", {"a.eval()", "a", "pass"}),
        ("a = b", {"pass"}),
        ("a, b = b, a", {"pass", "b = a", "a = b"}),
        ("a += b", {"a = b", "a -= b", "pass"}),
    ],
)
def test_changes_of_a_line(line, expected):
    assert changes(line) == expected


def test_bounds_of_a_range():
    assert {"return range(1, a)", "return range(a + 1)", "return range(a - 1)"} <= changes(
        "return range(a)"
    )
    assert "return range(b)" in changes("return range(a, b)")


def test_statements_in_blocks():
    source = "def f(a):\n    for b in a:\n        if b:\n            break\n        return b\n"
    found = {each.description for each in mutants(source)}
    assert found == {
        "if b:  ->  if not (b):",
        "break  ->  continue",
        "break  ->  pass",
        "return b  ->  pass",
    }
    (only,) = mutants("def f(a):\n    with a:\n        return a\n")
    assert only.description == "with a:  ->  if True:"


def test_default_arguments_and_methods_of_classes():
    found = mutants("class C:\n    def f(self, a=1):\n        self.a = a\n")
    assert [each.description for each in found] == [
        "def f(self, a=1):  ->  def f(self, a=0):",
        "def f(self, a=1):  ->  def f(self, a=2):",
        "self.a = a  ->  pass",
    ]
    assert found[0].compiled()().__dict__ == {}


def test_docstrings_comments_and_layout_are_left_alone():
    found = mutants('def f(é):\n    """Add 1 - 1."""\n    return "é" + é[\n        1:]  # 1 - 1\n')
    assert {each.description for each in found} == {
        'return "é" + é[  ->  return "é" - é[',
        'return "é" + é[ 1:]  ->  return ("é")',
        'return "é" + é[ 1:]  ->  return (é[ 1:])',
        "1:]  ->  :]",
        "1:]  ->  0:]",
        "1:]  ->  2:]",
    }
    assert all('"""Add 1 - 1."""' in each.source and "# 1 - 1" in each.source for each in found)


def test_mutants_differ_and_the_same_words_are_numbered():
    found = mutants("def f(a):\n    a = -1\n    a = -1\n    return a\n")
    assert len({ast.dump(ast.parse(each.source)) for each in found}) == len(found)
    descriptions = [each.description for each in found]
    assert len(set(descriptions)) == len(descriptions)
    assert {"a = -1  ->  pass", "a = -1  ->  pass (2)"} <= set(descriptions)


@pytest.mark.parametrize(
    "body",
    ["while True:\n        pass", "for _ in iter(int, 1):\n        pass"],
)
def test_a_mutant_that_never_ends_is_ended(body):
    endless = Mutant("", f"def double(x):\n    {body}\n")
    with pytest.raises(KeyboardInterrupt):
        endless.compiled()(1)
    with pytest.raises(Interrupted):
        passes(exercise(cases=lambda: [Case("one", 1)], hints=())(double), endless.compiled())


def test_the_steps_of_all_calls_count_together():
    short = Mutant("", "def f(n):\n    for _ in range(n):\n        pass\n").compiled()
    short(MAX_STEPS // 2)
    with pytest.raises(KeyboardInterrupt):
        short(MAX_STEPS // 2)


def double(x):
    return 2 * x
