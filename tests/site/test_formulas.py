import sys
from pathlib import Path

import pytest
from sphinxcontrib.katex import KaTeXError, KaTeXServer

from tools.site.formulas import start_formulas

SERVER = """
import socket, sys, time
one = socket.socket(socket.AF_UNIX)
one.bind(sys.argv[1])  # from here on the file is there
time.sleep(float(sys.argv[2]))
one.listen()
one.accept()[0].sendall(b"ready")
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows starts it over a port")


@pytest.fixture
def listening_after(monkeypatch):
    """Return a function that puts a server in place which takes some seconds until it listens."""

    def put(seconds):
        monkeypatch.setattr(
            KaTeXServer,
            "build_command",
            lambda socket: [sys.executable, "-c", SERVER, str(socket), str(seconds)],
        )

    return put


def test_a_server_is_waited_for_until_it_listens(listening_after, tmp_path):
    listening_after(0.3)
    process, connection = start_formulas(tmp_path, timeout=30)
    with process, connection:
        assert connection.recv(5) == b"ready"
    assert Path(tmp_path, "katex.sock").is_socket()


def test_one_that_never_listens_is_ended(listening_after, tmp_path):
    listening_after(60)
    with pytest.raises(KaTeXError):
        start_formulas(tmp_path, timeout=0.5)
