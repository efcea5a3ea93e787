"""The server that sets formulas while the site is built, and how it is waited for."""

import socket
import subprocess
import time
from pathlib import Path

from sphinxcontrib.katex import KaTeXServer


def start_formulas(folder: Path, timeout: float) -> tuple[subprocess.Popen, socket.socket]:
    """Start the server, and connect to it as soon as it listens.

    `KaTeXServer.start_server_process` tries once, when the socket can be seen: on a busy computer
    that is a moment too early.

    Parameters
    ----------
    folder
        Where the server keeps its socket.
    timeout
        Seconds.

    Raises
    ------
    sphinxcontrib.katex.KaTeXError
        It did not listen in time.
    """
    path = folder / "katex.sock"
    process = subprocess.Popen(
        KaTeXServer.build_command(socket=path),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=folder,
    )
    end = time.monotonic() + timeout
    while True:
        connection = socket.socket(socket.AF_UNIX)
        try:
            connection.connect(str(path))
        except (FileNotFoundError, ConnectionRefusedError):
            connection.close()
            if time.monotonic() > end:
                process.kill()
                process.communicate()
                raise KaTeXServer.timeout_error(timeout) from None
            time.sleep(0.01)
        else:
            return process, connection
