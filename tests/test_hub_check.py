"""The check on a real hub, and what it says where it cannot run."""

import os
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tools.hub_check import __main__ as hub_check
from tools.hub_check import machine

# A developer's computer is left alone; a build server runs it where it can be run.
RUNS_HERE = os.environ.get("CI") == "true" and sys.platform == "linux" and os.geteuid() == 0

DIES = """
import os, pathlib, signal, subprocess
from tools.hub_check import machine
machine.prepare()
machine.add_user("course-dies")
for folder in ("home/course-dies", "tmp", "srv", "etc", "var/tmp"):
    pathlib.Path("/", folder, "course-dies").touch()
subprocess.Popen(["runuser", "-u", "course-dies", "--", "sleep", "4242"])
print("ready", flush=True)
signal.pause()
"""


def becomes(running):
    """Wait until the user's process runs, or until it is gone."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        found = (each.info["cmdline"] or [] for each in psutil.process_iter(["cmdline"]))
        if any(words == ["sleep", "4242"] for words in found) == running:
            return True
        time.sleep(0.05)
    return False


if RUNS_HERE:

    def test_a_class_on_a_real_hub():
        command = [sys.executable, "-m", "tools.hub_check"]
        subprocess.run(command, cwd=machine.ROOT, check=True)

    def test_nothing_outlives_a_check_that_is_killed():
        command = [*machine.ENTER, sys.executable, "-c", DIES]
        process = subprocess.Popen(command, cwd=machine.ROOT, stdout=subprocess.PIPE, text=True)
        with process:
            try:
                assert process.stdout.readline() == "ready\n"
                assert becomes(True)
            finally:
                process.kill()
        assert becomes(False)
        assert "course-dies" not in Path("/etc/passwd").read_text(encoding="utf-8")
        assert [
            folder
            for folder in ("home", "tmp", "srv", "etc", "var/tmp", "var/mail")
            if Path("/", folder, "course-dies").exists()
        ] == []


# What is missing is said


@pytest.fixture
def said(monkeypatch, capsys, tmp_path):
    """Return a function that runs the check where `changes` hold, and returns what it says."""

    def run(**changes):
        monkeypatch.setattr(machine, "PROXY_FOLDER", tmp_path)
        for name, value in changes.items():
            monkeypatch.setattr(machine, name, value)
        assert hub_check.main() == 1
        return capsys.readouterr().err

    return run


@pytest.mark.parametrize(("platform", "user"), [("darwin", 0), ("win32", 0), ("linux", 1000)])
def test_other_systems_and_users_are_told(said, monkeypatch, platform, user):
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(os, "geteuid", lambda: user, raising=False)
    assert said() == "hub-check: this needs Linux and root, as in `sudo make hub-check`\n"


@pytest.fixture
def root_on_linux(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)


@pytest.mark.usefixtures("root_on_linux")
@pytest.mark.parametrize("enter", [(sys.executable, "-c", "exit(1)"), ("no-such-unshare",)])
def test_a_system_without_namespaces_is_told(said, enter):
    assert "--privileged" in said(ENTER=enter)


@pytest.mark.usefixtures("root_on_linux")
def test_a_proxy_that_cannot_be_installed_is_told_and_tried_again(said, tmp_path):
    without_npm = {"PATH": str(tmp_path)}
    for _ in range(2):
        assert "needs the network" in said(
            ENTER=(sys.executable, "-c", ""), environment=lambda: without_npm
        )
    (tmp_path / machine.PROXY_VERSION).touch()
    machine.install_proxy()  # it is there


# What is tried


def test_the_documented_commands_are_found():
    commands = [machine.documented(beginning) for beginning in ("git clone", "chmod", "git -C")]
    assert commands == [
        ["git", "clone", str(machine.ORIGIN), str(machine.COURSE)],
        ["chmod", "-R", "u=rwX,go=rX", str(machine.COURSE)],
        ["git", "-C", str(machine.COURSE), "pull"],
    ]
