"""The tool that packs the spoken digits, on recordings made here."""

import io
import subprocess
import wave

import numpy as np
import pytest

from course_utils import speech
from tools import spoken_digits


def a_recording(name: str, rate: int = speech.RATE) -> bytes:
    """Return a WAV file whose only samples are digit and take of its name, in thousands."""
    digit, _, take = name.split("/")[-1].removesuffix(".wav").split("_")
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setparams((1, 2, rate, 0, "NONE", ""))
        file.writeframes(np.array([1000 * int(digit), 1000 * int(take)], dtype="<i2").tobytes())
    return buffer.getvalue()


@pytest.fixture
def answers(monkeypatch):
    """What the stand-in for git answers to a name."""
    found = {"answer": a_recording}

    def run(command, **_):
        return subprocess.CompletedProcess(command, 0, stdout=found["answer"](command[-1]))

    monkeypatch.setattr(subprocess, "run", run)
    return found


def test_recordings_are_packed_in_the_order_in_which_they_are_read(tmp_path, monkeypatch, answers):
    for module in (speech, spoken_digits):
        monkeypatch.setattr(module, "FOLDER", tmp_path)
    printed = []
    monkeypatch.setattr("builtins.print", lambda *words: printed.append(words))
    assert spoken_digits.main(["somewhere"]) == 0
    size, sha256, _ = printed[0]
    monkeypatch.setattr(speech, "_SIZE", size)
    monkeypatch.setattr(speech, "_SHA256", sha256)
    waves, digits, _ = speech.load_spoken_digits()
    for place, (samples, digit) in enumerate(zip(waves, digits.tolist(), strict=True)):
        expected = np.array([1000 * digit, 1000 * (place % 10)]) / 2**15
        assert samples.tolist() == pytest.approx(expected, rel=0.05, abs=1e-4)


def test_a_recording_of_another_kind_is_refused(answers):
    answers["answer"] = lambda name: a_recording(name, rate=44_100)
    with pytest.raises(ValueError, match=r"\(1, 2, 44100\)"):
        spoken_digits.recording("somewhere", 7, "jackson", 3)
