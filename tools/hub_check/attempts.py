"""What students' kernels are asked to try. Each function is sent as its source, so it stands alone.

What is refused to a neighbour succeeds for the owner: a try that cannot succeed would be noticed.
"""


def trespasses(home: str, pid: int) -> dict[str, bool]:
    """Return which tries succeed on the files in a home folder and on a kernel."""
    import os
    from pathlib import Path

    chapters = Path(home, "neural-networks-hands-on/notebooks")
    chapter = chapters / "01_forward_pass.ipynb"
    progress = Path(home, ".local/share/neural-networks-hands-on/progress.json")
    tries = {
        "list the home folder": lambda: list(Path(home).iterdir()),
        "read a notebook": lambda: chapter.read_bytes(),
        "change a notebook": lambda: chapter.open("ab").close(),
        "rename a notebook": lambda: chapter.rename(chapter),
        "add a notebook": lambda: (chapters / "added.ipynb").open("ab").close(),
        "read the progress": lambda: progress.read_bytes(),
        "change the progress": lambda: progress.open("ab").close(),
        "list the kernels' sockets": lambda: list(Path(home, ".jupyter/run").iterdir()),
        "signal a kernel": lambda: os.kill(pid, 0),
        "read a kernel's environment": lambda: Path(f"/proc/{pid}/environ").read_bytes(),
        "open a kernel's memory": lambda: Path(f"/proc/{pid}/mem").open("rb").close(),
    }

    def succeeds(attempt):
        try:
            attempt()
        except OSError:
            return False
        return True

    return {name: succeeds(attempt) for name, attempt in tries.items()}


def writable(folder: str) -> list[str]:
    """Return the paths in a folder, and the folder, that can be written to."""
    import os

    paths = [folder]
    for parent, folders, files in os.walk(folder):
        paths += [os.path.join(parent, name) for name in folders + files]  # noqa: PTH118
    return [path for path in paths if os.access(path, os.W_OK)]


def overheard(seconds: float) -> bytes:
    """Return what a subscriber hears on every TCP port of this machine, one of its own included."""
    import time
    from pathlib import Path

    import zmq

    context = zmq.Context()
    own, ear = context.socket(zmq.PUB), context.socket(zmq.SUB)
    own.bind_to_random_port("tcp://127.0.0.1")
    ear.subscribe(b"")
    for line in Path("/proc/net/tcp").read_text().splitlines()[1:]:
        _, address, _, state, *_ = line.split()
        if state == "0A":  # somebody listens there
            ear.connect(f"tcp://127.0.0.1:{int(address.rpartition(':')[2], 16)}")
    heard, end = b"", time.monotonic() + seconds
    while time.monotonic() < end:
        own.send(b"my own port")
        while ear.poll(50):
            heard += b"".join(ear.recv_multipart())
    context.destroy(linger=0)
    return heard
