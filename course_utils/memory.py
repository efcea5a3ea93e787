"""Whether memory is left for a chapter, and if not, which other kernels hold it."""

from collections.abc import Iterator
from pathlib import Path

import psutil

ENOUGH_GB = 1.2
"""What the largest chapter takes: nearly half of it for importing PyTorch."""

_CGROUP = Path("/sys/fs/cgroup")
"""Where Linux says how much memory a container has: Binder and many hubs give 2 GB."""


def warn_if_short() -> None:
    """Print a sentence where memory is short while kernels of other chapters hold some."""
    try:
        _warn_if_short()
    except Exception:  # a strange system: what cannot be found out keeps nobody from a lesson
        return


def _warn_if_short() -> None:
    free_gb = available() / 1e9
    if free_gb >= ENOUGH_GB:
        return
    held = list(_held_by_other_kernels())
    if held:
        kernels = "another notebook is" if len(held) == 1 else f"{len(held)} other notebooks are"
        print(
            f"Memory is short: {free_gb:.1f} GB are free, and {kernels} running, with "
            f"{sum(held) / 1e9:.1f} GB. Shut down what you have finished: in its tab, Kernel > "
            "Shut Down Kernel. Answers and progress are kept."
        )


def available() -> int:
    """Return how many bytes can still be had: what the machine or the container has left."""
    return min([psutil.virtual_memory().available, *_left_in_container()])


def _left_in_container() -> Iterator[int]:
    """Yield what is left up to the limit of this process's control group, if there is a limit.

    In the second version of control groups, and in the first.
    """
    for limit, used, cache in (
        ("memory.max", "memory.current", "inactive_file"),
        ("memory/memory.limit_in_bytes", "memory/memory.usage_in_bytes", "total_inactive_file"),
    ):
        try:
            size = int((_CGROUP / limit).read_text())  # "max" where there is no limit
            taken = int((_CGROUP / used).read_text())
            stat = (_CGROUP / limit).with_name("memory.stat").read_text().split()
            numbers = dict(zip(stat[::2], stat[1::2], strict=False))
            files = int(numbers.get(cache, 0))  # their pages make room when needed
        except (OSError, ValueError):
            continue
        if size > 0:
            yield max(0, size - taken + files)


def _held_by_other_kernels() -> Iterator[int]:
    """Yield the memory, in bytes, of each kernel of this person but this one."""
    me = psutil.Process()
    name = me.username()
    for process in psutil.process_iter():
        try:
            is_kernel = "ipykernel_launcher" in process.cmdline()
            if is_kernel and process != me and process.username() == name:
                yield process.memory_info().rss
        except psutil.Error:
            continue  # it has ended, or belongs to somebody else
