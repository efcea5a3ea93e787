"""Where the course computes, and with how many threads: one decision for every chapter.

One thread by default. The course's batches are so small that threads wait for each other more
than they compute: on two cores, of which one has other work, a second thread makes an MLP take
about 1.8 times as long and LeNet 1.5 to 3 times; idle it saves 20 to 50 %. One thread also makes
repeated runs alike to the last bit. `COURSE_THREADS=4`, set before Jupyter starts, asks for
more, and `COURSE_DEVICE=cpu` for the CPU where an accelerator makes trouble. Memory that was freed
is kept for what comes next.
"""

import functools
import os
import warnings

import torch

_JUST_BELOW_GLIBC_MAXIMUM = 31 * 2**20  # bytes; glibc heeds no block of 32 MiB or more


def prepare() -> None:
    """Set this process up to train small networks: the number of threads, and freed memory kept.

    Raises
    ------
    ValueError
        As `limit_threads`.
    """
    limit_threads()
    keep_freed_memory()


def keep_freed_memory() -> None:
    """Let the C library keep the memory of freed tensors for the tensors to come.

    glibc, which most Linux systems have, gives a large block back to the system when it is freed,
    until it has once seen one as large being freed. Before that a training gets its large tensors
    anew from the system at every step, page by page, which made one of chapter 14 take four tenths
    longer. So glibc is shown such a block here; nothing is written into it. See M_MMAP_THRESHOLD in
    https://man7.org/linux/man-pages/man3/mallopt.3.html
    """
    torch.empty(_JUST_BELOW_GLIBC_MAXIMUM, dtype=torch.uint8)


def limit_threads() -> int:
    """Set the number of threads torch computes with, and return it.

    Raises
    ------
    ValueError
        `COURSE_THREADS` is no number from 1 to four for each core.
    """
    asked = os.environ.get("COURSE_THREADS", "").strip() or "1"
    most = 4 * (os.cpu_count() or 1)
    if not (asked.isdecimal() and 1 <= int(asked) <= most):
        raise ValueError(f"COURSE_THREADS must be a number from 1 to {most} here, not {asked!r}")
    torch.set_num_threads(int(asked))
    return int(asked)


def pick_device() -> torch.device:
    """Return the accelerator, where there is one and it computes, otherwise the CPU.

    A GPU may be there and still be too old for the PyTorch installed, or its memory full: it is
    tried first, and where it fails a warning says why the CPU is used instead.

    Raises
    ------
    ValueError
        `COURSE_DEVICE` names no device that PyTorch knows.
    """
    device = _asked_for()
    reason = _trial(device)
    if reason:
        warnings.warn(
            f"The device {device.type} cannot be used, so the course computes on the CPU, which is "
            f"enough for all of it. PyTorch says: {reason}",
            stacklevel=2,
        )
        return torch.device("cpu")
    return device


def describe_device() -> str:
    """Return in a few words where the course computes, and if that is not the accelerator, why.

    Raises
    ------
    ValueError
        As `pick_device`.
    """
    device = _asked_for()
    reason = _trial(device)
    if device.type != "cpu" and not reason:
        return f"{device.type}, used from chapter 05 on"
    with_threads = f"CPU with {_counted(torch.get_num_threads())}: enough for the whole course"
    return f"{with_threads} ({device.type} cannot be used: {reason})" if reason else with_threads


def has_fast_bfloat16(device: torch.device) -> bool:
    """Whether a device multiplies bfloat16 faster than float32: most GPUs, and few processors."""
    if device.type == "cuda":
        return torch.cuda.is_bf16_supported(including_emulation=False)
    names = ("_is_avx512_bf16_supported", "_is_amx_tile_supported")
    return device.type == "cpu" and any(
        supported() for name in names if (supported := getattr(torch.cpu, name, None))
    )


def _asked_for() -> torch.device:
    if name := os.environ.get("COURSE_DEVICE", "").strip():
        try:
            return torch.device(name)
        except RuntimeError as error:
            raise ValueError(
                f"COURSE_DEVICE={name} names no device that PyTorch knows. Set it to cpu, or "
                "remove it, then start Jupyter again."
            ) from error
    if torch.accelerator.is_available():
        return torch.accelerator.current_accelerator()
    return torch.device("cpu")


@functools.cache
def _trial(device: torch.device) -> str:
    """Train one layer by one step on `device`; return what went wrong, or an empty text."""
    if device.type == "cpu":
        return ""
    try:
        layer = torch.nn.Conv2d(1, 2, 3, device=device)
        layer(torch.rand(4, 1, 8, 8, device=device)).sum().backward()
        layer.weight.grad.cpu()  # waits for what an accelerator does meanwhile
    except Exception as error:  # drivers raise what they like
        return (str(error).strip() or type(error).__name__).splitlines()[0]
    return ""


def _counted(threads: int) -> str:
    return "one thread" if threads == 1 else f"{threads} threads"
