import json

import pytest
import torch

from tools import epoch_speed


@pytest.fixture(scope="module")
def speed():
    return epoch_speed.measure(images=1280, rounds=3)


def test_all_four_ways_are_measured(speed):
    assert list(speed.seconds) == [
        epoch_speed.TRANSFORMS,
        epoch_speed.TENSORS,
        epoch_speed.SLICED,
        epoch_speed.PRODUCTS,
    ]
    assert all(seconds > 0 for seconds in speed.seconds.values())
    assert (speed.images, speed.rounds) == (1280, 3)
    assert speed.to_sliced[epoch_speed.SLICED] == 1


def test_the_number_of_threads_is_the_lessons_and_comes_back():
    before = torch.get_num_threads()
    torch.set_num_threads(before + 1)
    try:
        assert epoch_speed.measure(images=64, rounds=1).threads == epoch_speed.THREADS
        assert torch.get_num_threads() == before + 1
    finally:
        torch.set_num_threads(before)


def test_slicing_beats_transforms_and_the_products_alone_are_quickest(speed):
    assert speed.to_sliced[epoch_speed.TRANSFORMS] > 2
    assert speed.to_sliced[epoch_speed.PRODUCTS] < 1


def test_the_ratios_are_medians_over_rounds_side_by_side(monkeypatch):
    # Rounds take 99 (not counted), then 8/4/2/1 in a quiet, a busy and a quiet moment.
    now = 0.0
    durations = iter([99.0] * 4 + [d * busy for busy in (1, 5, 1) for d in (8, 4, 2, 1)])

    def take_a_while():
        nonlocal now
        now += next(durations)

    names = (
        epoch_speed.TRANSFORMS,
        epoch_speed.TENSORS,
        epoch_speed.SLICED,
        epoch_speed.PRODUCTS,
    )
    monkeypatch.setattr(epoch_speed, "_ways", lambda n: dict.fromkeys(names, take_a_while))
    monkeypatch.setattr(epoch_speed.time, "perf_counter", lambda: now)
    speed = epoch_speed.measure(images=1, rounds=3)
    assert list(speed.seconds.values()) == [8, 4, 2, 1]
    assert list(speed.to_sliced.values()) == [4, 2, 1, 0.5]


def test_it_prints_a_table_or_json(monkeypatch, capsys, speed):
    monkeypatch.setattr(epoch_speed, "measure", lambda images, rounds: speed)
    assert epoch_speed.main(["--images", "1280"]) == 0
    table = capsys.readouterr().out
    assert table.count("\n| ") == 5
    assert f"| {epoch_speed.SLICED} | 1.00 |" in table
    assert epoch_speed.main(["--json"]) == 0
    assert json.loads(capsys.readouterr().out)["to_sliced"] == speed.to_sliced
