"""The guard under which chapters run, tried on a Python of its own."""

import os
import subprocess
import sys

from tests.nbval_chapter import guarded_environment

CONNECT = """
import socket
import urllib.request

def attempt(action, *arguments):
    try:
        action(*arguments)
    except OSError as error:
        print(error)

attempt(socket.create_connection, ("192.0.2.1", 80), 1)
attempt(socket.getaddrinfo, "example.org", 443)
attempt(socket.gethostbyname, "example.org")
attempt(urllib.request.urlopen, "http://192.0.2.2/")
attempt(socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto, b"", ("192.0.2.3", 53))
"""
LOOPBACK = """
import socket

with socket.create_server(("127.0.0.1", 0)) as server:
    socket.create_connection(server.getsockname(), 1).close()
socket.getaddrinfo("localhost", 80)
socket.getfqdn()
"""


def guarded_run(source, folder):
    """Run `source` under the guard; return what it printed, and its attempts at the network."""
    done = subprocess.run(
        [sys.executable, "-c", source],
        env=os.environ | guarded_environment(folder),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout, (folder / "network.log").read_text(encoding="utf-8")


def test_the_guard_refuses_and_records_what_leaves_this_machine(tmp_path):
    said, attempts = guarded_run(CONNECT, tmp_path)
    assert said.count("refused by the test") == 5
    for address in ("192.0.2.1", "example.org", "192.0.2.2", "192.0.2.3"):
        assert address in attempts
    assert "gethostbyname example.org" in attempts


def test_the_guard_allows_loopback(tmp_path):
    assert guarded_run(LOOPBACK, tmp_path) == ("", "")
