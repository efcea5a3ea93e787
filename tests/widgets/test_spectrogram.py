"""Spectrograms: the page against torch.stft, what Python sends, and the test signal."""

import base64
from itertools import product

import pytest
import torch

from course_utils.widgets import spectrogram
from course_utils.widgets.spectrogram import explore_spectrogram, tones_and_clicks
from tests.widgets.javascript import call

SIZES = (32, 64, 128, 256, 512, 1024)
STATE = {"wave": 0, "size": 128, "hop": 64, "time": 0.1, "frequency": 500, "top": None}


def noise(samples, seed=14):
    generator = torch.Generator().manual_seed(seed)
    return 2 * torch.rand(samples, generator=generator) - 1


def sine(frequency, samples=2000, amplitude=0.5):
    time = torch.arange(samples) / spectrogram.RATE
    return amplitude * torch.sin(2 * torch.pi * frequency * time)


WAVES = [noise(3001), sine(440), torch.zeros(100), noise(1)]


def sent(waves=WAVES, **options):
    widget = explore_spectrogram(waves, **options)
    return widget.settings, base64.b64encode(widget.data).decode()


def page(name, *arguments, waves=WAVES):
    [found] = call("spectrogram/for_tests.js", name, [(*sent(waves), *arguments)])
    return found


def test_the_samples_arrive_in_16_bits():
    found = page("sent")
    assert len(found) == len(WAVES) + 1
    for arrived, wave in zip(found, [*WAVES, tones_and_clicks()], strict=True):
        assert arrived == pytest.approx(wave.tolist(), abs=2e-5)


@pytest.mark.parametrize("wave", range(len(WAVES)))
def test_the_page_computes_what_torch_stft_computes(wave):
    windows = list(product(SIZES, (16, 61, 256)))
    x = torch.tensor(page("sent")[wave], dtype=torch.float64)
    for (size, hop), found in zip(windows, page("spectrograms", wave, windows), strict=True):
        window = torch.hann_window(size, dtype=torch.float64)
        expected = torch.stft(
            x, size, hop, window=window, center=True, pad_mode="constant", return_complex=True
        )
        expected = 2 * expected.abs().T / window.sum()
        assert (found["frames"], found["bins"]) == expected.shape
        amplitudes = torch.tensor(found["amplitudes"], dtype=torch.float64).view(expected.shape)
        torch.testing.assert_close(amplitudes, expected, rtol=0, atol=1e-5)


def test_a_sine_in_the_middle_of_a_bin_has_its_own_amplitude():
    state = STATE | {"wave": 1, "size": 256, "time": 0.12, "frequency": 437.5}
    [found] = page("said", [state], waves=[noise(10), sine(437.5)])
    assert found["bin"] == 14
    assert found["level"] == pytest.approx(-6.02, abs=0.01)  # half of the largest possible


def test_the_cursor_reads_the_nearest_frame_and_bin_inside_the_wave():
    far = STATE | {"wave": 2, "time": 99, "frequency": 1e6, "size": 32, "hop": 16}
    near = STATE | {"wave": 0, "time": 0.0119, "frequency": 100, "top": 80}
    found = page("said", [far, near])
    assert (found[0]["frame"], found[0]["bin"]) == (100 // 16, 16)
    assert found[0]["level"] == -120  # silence
    assert (found[1]["frame"], found[1]["bin"]) == (1, 1)
    assert all(each["level"] == each["levels"][each["bin"]] for each in found)
    assert [each["high"] - each["low"] for each in found] == [70, 70]


def test_the_envelope_holds_lowest_and_highest_samples():
    assert call("spectrogram/for_tests.js", "ends", [([3, -1, 2, 5, 0, 0], 3)]) == [
        [[-1, 3], [2, 5], [0, 0]]
    ]


def test_the_sentence_gives_window_and_cursor_in_times_and_frequencies():
    [found] = page("said", [STATE | {"wave": 1, "frequency": 440}])
    assert found["sentence"].replace("\u00a0", " ") == (
        "wave 2: a window of 128 samples is 16 ms long and has its frequencies 62.5 Hz apart; a "
        "hop of 64 samples makes a spectrum every 8 ms, 32 spectra of 65 frequencies in all. The "
        "cursor is at 0.104 s and 438 Hz: −6.0 dB."
    )


# --- the clash between time and frequency ---------------------------------------------------------


def dip(levels, peaks):
    """Return by how much the lowest level between two places lies below the lower of them."""
    first, second = peaks
    return min(levels[first], levels[second]) - min(levels[first : second + 1])


def tones(size):
    """Return how far the two tones are apart as peaks, in decibels, before the clicks."""
    rate = spectrogram.RATE
    [found] = page("said", [STATE | {"wave": 4, "size": size, "hop": 16, "time": 0.12}])
    return dip(found["levels"], [round(tone * size / rate) for tone in spectrogram.TONES])


def clicks(size):
    """Return how far the two clicks are apart as peaks, in decibels, at 3,000 Hz."""
    [found] = page("spectrograms", 4, [(size, 16)])
    levels = 20 * torch.tensor(found["amplitudes"]).view(found["frames"], -1).clamp(1e-6).log10()
    at = [round(click * spectrogram.RATE / 16) for click in spectrogram.CLICKS]
    return dip(levels[:, round(3000 * size / spectrogram.RATE)].tolist(), at)


def test_long_windows_tell_the_tones_apart_and_short_ones_the_clicks():
    assert [tones(size) > 6 for size in SIZES] == [False, False, False, False, True, True]
    assert [clicks(size) > 6 for size in SIZES] == [True, True, True, False, False, False]


# --- what Python takes ----------------------------------------------------------------------------


def test_without_recordings_there_is_the_test_signal():
    widget = explore_spectrogram()
    assert widget.settings == {
        "rate": 8000,
        "names": ["two tones and two clicks"],
        "lengths": [4000],
    }
    assert len(widget.data) == 2 * 4000
    signal = tones_and_clicks()
    assert signal.abs().max() == 1
    assert (signal == 1).nonzero().flatten().tolist() == [1920, 2080]  # 20 ms apart


def test_a_picture_stands_in_and_its_text_holds_on_every_machine():
    bundle, metadata = explore_spectrogram(WAVES[:2], names=["noise", "a"])._repr_mimebundle_()
    assert base64.b64decode(bundle["image/png"]).startswith(b"\x89PNG")
    assert len(base64.b64decode(bundle["image/png"])) < 60_000
    assert bundle["text/plain"] == repr(explore_spectrogram()) == metadata["image/png"]["alt"]
    assert not any(sign.isdigit() for sign in bundle["text/plain"])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (([[0.1]],), r"waves\[0\] must be a tensor, not list"),
        (([torch.zeros(2, 3)],), r"must hold floats of shape \(samples,\), not torch.float32 of"),
        (([torch.zeros(3, dtype=torch.int16)],), r"must hold floats .* not torch.int16"),
        (([torch.zeros(0)],), r"waves\[0\] has 0 samples; it must have 1 to 8,000"),
        (([torch.zeros(8001)],), r"has 8,001 samples; .* Take a part of it: wave\[:8000\]"),
        (([torch.tensor([float("nan")])],), r"waves\[0\] holds numbers that are NaN"),
        (([torch.zeros(9), torch.tensor([1.5])],), r"waves\[1\] leaves the range from -1 to 1"),
        (([torch.zeros(9)], 8000.0), "rate must be a whole number of samples a second"),
        (([torch.zeros(9)], 8000, ["a", "b"]), "there are 1 waves and 2 names"),
        (([torch.zeros(9)] * 13,), "13 waves are too many: give at most 12"),
    ],
)
def test_what_cannot_be_shown_is_named(arguments, message):
    with pytest.raises(ValueError, match=message):
        explore_spectrogram(*arguments)
