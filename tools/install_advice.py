"""What somebody is told whose installation failed: one sentence for each known cause.

Standard library only, and no syntax newer than Python 3.6, as in install.py.
"""

import re


class InstallError(Exception):
    """One sentence for the person who installs: what is wrong, and what to do."""


AGAIN = "then run the same command again."
DISK_FULL = f"The disk is full: make room, {AGAIN}"
LONG_PATH = (
    "A path became too long for this computer: move the course into a folder nearer to the root of"
    " the disk, such as C:\\course, or allow long paths on Windows"
    f" (https://pip.pypa.io/warnings/enable-long-paths), {AGAIN}"
)
BAD_CERTIFICATE = (
    "The certificate of the package index is not trusted here: check this computer's date and"
    " time. Behind the proxy of a company or a school, ask for its certificate and set PIP_CERT to"
    f" the path of that file, {AGAIN}"
)
NO_NETWORK = (
    f"The package index cannot be reached: check the network connection and any proxy, {AGAIN}"
)
IN_USE = (
    "Another program holds a file that has to be replaced: close JupyterLab (Ctrl-C where it"
    f" was started) and other programs that use the course, {AGAIN}"
)
NOT_WRITABLE = (
    "A folder cannot be written (its name is in the message above): change its permissions, or"
    " copy the course into a folder of your own."
)
NO_BUILD = (
    "The package index has no build of a package (its name is in the message above) for this"
    " Python on this computer. Delete the folder of the environment (.venv) and take a 64-bit"
    " Python that PyTorch knows, as in `make lab PYTHON=python3.12`; on Windows on Arm that is the"
    " one for x86-64. An Intel Mac needs conda; every computer can use Binder: see README.md."
)

# What pip, venv and Python's own errors say, and the sentence for it. The first that matches
# counts, and these are in order: a failed download ends in "No matching distribution", too.
# Windows says some of it in its own language, but always gives the number.
CAUSES = (
    (
        r"No space left on device|not enough space on the disk|Disk quota exceeded"
        r"|WinError 112\b",
        DISK_FULL,
    ),
    (
        r"File name too long|filename or extension is too long|Long Path support|WinError 206\b",
        LONG_PATH,
    ),
    (r"CERTIFICATE_VERIFY_FAILED|SSLCertVerificationError", BAD_CERTIFICATE),
    (
        r"Failed to establish a new connection|Max retries exceeded|Could not fetch URL"
        r"|Temporary failure in name resolution|getaddrinfo failed|Network is unreachable"
        r"|NewConnectionError|NameResolutionError|ConnectTimeoutError|ReadTimeoutError|SSLError"
        r"|ProxyError|Connection (refused|reset|aborted)|RemoteDisconnected",
        NO_NETWORK,
    ),
    (
        r"used by another process|WinError (32|33)\b"
        r"|(Permission denied|Access is denied|WinError 5\b).*\.(exe|dll|pyd)\b",
        IN_USE,
    ),
    (r"Permission denied|Access is denied|Read-only file system|WinError 5\b", NOT_WRITABLE),
    (r"No matching distribution found|Could not find a version that satisfies", NO_BUILD),
)


def explain(message):
    """Return the sentence for a known cause of failure, or None."""
    return next((sentence for pattern, sentence in CAUSES if re.search(pattern, message)), None)


def another_index_may_serve(message):
    """Return whether a failure has to do with the index that was asked, and not this computer."""
    return explain(message) in (None, NO_NETWORK, BAD_CERTIFICATE, NO_BUILD)
