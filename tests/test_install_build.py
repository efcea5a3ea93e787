"""What builds the course is exact, and make offers and installs what it should."""

import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
needs_make = pytest.mark.skipif(shutil.which("make") is None, reason="there is no make here")


def make(*arguments, folder=ROOT):
    """Run make as from a fresh shell."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("MAKE", "MFLAGS", "VENV"))}
    return subprocess.run(
        ["make", "--no-print-directory", *arguments],
        cwd=folder,
        env=kept,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


def test_build_requirements_are_exact_and_agree_with_the_constraints():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    pins = dict(line.split("==") for line in project["build-system"]["requires"])
    constraints = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    both = {
        name: dict(line.split("==") for line in constraints if "==" in line).get(name)
        for name in pins
    }
    assert "hatchling" in pins
    assert {name: pins[name] for name in pins if both[name] not in (None, pins[name])} == {}


@needs_make
def test_help_begins_with_what_a_learner_needs():
    lines = make("help").stdout.splitlines()
    headings = [number for number, line in enumerate(lines) if not line.startswith(" ")]
    assert [lines[number] for number in headings] == [
        "For learners:",
        "For teachers:",
        "For contributors:",
    ]
    learners = lines[headings[0] + 1 : headings[1]]
    assert [line.split()[1] for line in learners] == ["lab", "update", "reset"]
    assert max(map(len, learners)) <= 90


@needs_make
def test_reset_alone_asks_for_the_number_of_a_notebook():
    done = make("-o", ".venv/.lab-installed", "reset")
    assert done.returncode != 0
    assert done.stderr.startswith("Say which: make reset NOTEBOOK=03\n")


@needs_make
@pytest.mark.parametrize(
    "script", sorted(path.name for path in (ROOT / "tools").glob("install*.py"))
)
def test_every_part_of_the_installer_is_one_of_its_inputs(tmp_path, script):
    for name in ("Makefile", "pyproject.toml", "constraints.txt", "tools"):
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, tmp_path / name)
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv/.lab-installed").touch()
    assert "tools/install.py" not in make("-n", "lab", folder=tmp_path).stdout
    assert "tools/install.py" in make("-n", "-W", f"tools/{script}", "lab", folder=tmp_path).stdout


def test_the_readme_resets_and_updates_without_make():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"^\.venv\\Scripts\\python -m tools\.answers (.+)$", text, re.MULTILINE)
    assert commands == ["reset 03", "update"]
