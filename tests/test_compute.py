import os
import platform
import subprocess
import sys
import warnings

import pytest
import torch

from course_utils import compute

ROOM_LEFT_FOR_NOTHING = "CUDA error: no kernel image is available for execution on the device\nmore"


@pytest.fixture(autouse=True)
def plain_surroundings(monkeypatch):
    monkeypatch.delenv("COURSE_DEVICE", raising=False)
    monkeypatch.delenv("COURSE_THREADS", raising=False)
    threads = torch.get_num_threads()
    compute._trial.cache_clear()
    yield
    compute._trial.cache_clear()
    torch.set_num_threads(threads)


@pytest.fixture
def accelerator(monkeypatch):
    """Let PyTorch report an accelerator: `meta` computes nothing, so a number never comes back."""
    monkeypatch.setattr(torch.accelerator, "is_available", lambda: True)
    monkeypatch.setattr(torch.accelerator, "current_accelerator", lambda: torch.device("meta"))


@pytest.fixture
def working(monkeypatch, accelerator):
    monkeypatch.setattr(torch.Tensor, "cpu", lambda tensor: tensor)


def test_an_accelerator_that_computes_is_used(working):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert compute.pick_device() == torch.device("meta")
    assert compute.describe_device() == "meta, used from chapter 05 on"


@pytest.mark.parametrize("step", ["__init__", "forward", "backward"])
def test_an_accelerator_that_fails_is_not_used(monkeypatch, working, step):
    def fail(*args, **kwargs):
        raise RuntimeError(ROOM_LEFT_FOR_NOTHING)

    owner = torch.Tensor if step == "backward" else torch.nn.Conv2d
    monkeypatch.setattr(owner, step, fail)
    with pytest.warns(UserWarning, match="meta cannot be used.*PyTorch says: CUDA error: no kern"):
        assert compute.pick_device() == torch.device("cpu")
    assert compute.describe_device().endswith(
        "(meta cannot be used: CUDA error: no kernel image is available for execution on the "
        "device)"
    )


def test_a_number_that_cannot_be_fetched_is_a_failure_too(accelerator):
    with pytest.warns(UserWarning, match="computes on the CPU"):
        assert compute.pick_device() == torch.device("cpu")


def test_the_cpu_can_be_asked_for(monkeypatch, working):
    monkeypatch.setenv("COURSE_DEVICE", "cpu ")
    assert compute.pick_device() == torch.device("cpu")
    assert compute.describe_device().startswith("CPU with ")


def test_a_device_that_does_not_exist(monkeypatch):
    monkeypatch.setenv("COURSE_DEVICE", "gpu")
    for ask in (compute.pick_device, compute.describe_device):
        with pytest.raises(ValueError, match=r"COURSE_DEVICE=gpu names no device.*Set it to cpu"):
            ask()


def test_one_thread_unless_more_are_asked_for(monkeypatch):
    monkeypatch.setenv("COURSE_DEVICE", "cpu")
    assert compute.limit_threads() == torch.get_num_threads() == 1
    assert "one thread" in compute.describe_device()
    monkeypatch.setenv("COURSE_THREADS", "2 ")  # as `set COURSE_THREADS=2 && ...` leaves it
    assert compute.limit_threads() == torch.get_num_threads() == 2
    assert "2 threads" in compute.describe_device()


TOO_MANY = str(4 * (os.cpu_count() or 1) + 1)


@pytest.mark.parametrize("asked", ["0", "-1", "many", "1.5", "99999999999", TOO_MANY])
def test_a_number_of_threads_that_is_none(monkeypatch, asked):
    monkeypatch.setenv("COURSE_THREADS", asked)
    with pytest.raises(ValueError, match=f"COURSE_THREADS must be .* not {asked!r}"):
        compute.limit_threads()


@pytest.mark.parametrize("module", ["data", "training"])
def test_whoever_loads_data_or_trains_does_so_with_one_thread(module):
    script = f"import torch, course_utils.{module}; print(torch.get_num_threads())"
    wishes = {"OMP_NUM_THREADS": "2", "COURSE_THREADS": ""}
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ | wishes,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "1\n"


FREES_EVER_LARGER_BLOCKS = """
import resource, sys
import torch
from course_utils.compute import keep_freed_memory

if sys.argv[1] == "kept":
    keep_freed_memory()
for _ in range(2):
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    for megabytes in range(11, 31):
        torch.ones(megabytes * 2**18)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc gives memory back so")
def test_memory_of_freed_tensors_is_kept_for_the_next_ones():
    pages = {}
    for way in ("kept", "given back"):
        command = [sys.executable, "-c", FREES_EVER_LARGER_BLOCKS, way]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        pages[way] = [int(line) for line in done.stdout.split()]
    assert pages["kept"][0] < pages["given back"][0] / 2, pages
    assert pages["kept"][1] < 100, pages


@pytest.mark.parametrize("avx", [False, True])
@pytest.mark.parametrize("amx", [False, True])
def test_a_processor_has_fast_bfloat16_where_torch_says_so(monkeypatch, avx, amx):
    monkeypatch.setattr(torch.cpu, "_is_avx512_bf16_supported", lambda: avx, raising=False)
    monkeypatch.setattr(torch.cpu, "_is_amx_tile_supported", lambda: amx, raising=False)
    assert compute.has_fast_bfloat16(torch.device("cpu")) is (avx or amx)
    assert not compute.has_fast_bfloat16(torch.device("meta"))


def test_a_gpu_is_asked_whether_it_has_fast_bfloat16(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda including_emulation: True)
    assert compute.has_fast_bfloat16(torch.device("cuda"))
