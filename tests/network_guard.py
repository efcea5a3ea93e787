"""Refuse and record every network use of a Python process, except on this machine.

Copied as ``sitecustomize.py`` into a folder on ``PYTHONPATH``, it guards a kernel from its first
line on. It sees what goes through Python's sockets, which the kernel's own channels do not.
"""

import os
import socket
import sys
from pathlib import Path

# Audit event: the position of the host or address among its arguments
WATCHED = {
    "socket.connect": 1,
    "socket.sendto": 1,
    "socket.sendmsg": 1,
    "socket.getaddrinfo": 0,
    "socket.gethostbyname": 0,
    "socket.gethostbyaddr": 0,
}


def is_local(address):
    """Say whether an address (a tuple, a host, a Unix socket, None) is on this machine.

    A machine's own name is: torchrun asks for it, to say where it runs.
    """
    host = address[0] if isinstance(address, tuple) else address
    if host is None:
        return True
    host = os.fsdecode(host)
    return host in {"", "localhost", "::1", socket.gethostname()} or host.startswith(
        ("127.", "/", "\0")
    )


def guard(event, arguments):
    """Audit hook: record what is not local, and refuse it."""
    if event in WATCHED and not is_local(arguments[WATCHED[event]]):
        attempt = f"{event} {arguments[WATCHED[event]]}"
        with Path(os.environ["COURSE_NETWORK_LOG"]).open("a", encoding="utf-8") as log:
            log.write(f"{attempt}\n")
        raise ConnectionRefusedError(f"refused by the test: {attempt}")


if __name__ == "sitecustomize":
    sys.addaudithook(guard)
