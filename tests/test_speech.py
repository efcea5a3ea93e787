"""The spoken digits that ship with the course."""

import numpy as np
import torch

from course_utils import speech


def test_every_speaker_says_every_digit_ten_times():
    waves, digits, speakers = speech.load_spoken_digits()
    assert len(waves) == len(digits) == len(speakers) == 600
    assert digits.dtype == speakers.dtype == torch.int64
    counts = torch.zeros(10, 6, dtype=torch.int64)
    counts.index_put_((digits, speakers), torch.ones(600, dtype=torch.int64), accumulate=True)
    assert (counts == 10).all()


def test_recordings_are_heard():
    """Each lasts from a seventh of a second to 1.4, is no silence, and has no direct current."""
    waves, _, _ = speech.load_spoken_digits()
    for wave in waves:
        assert wave.dtype == torch.float32
        assert 0.14 < len(wave) / speech.RATE < 1.4
        assert 0.005 < wave.abs().max() <= 1
        assert wave.mean().abs() < 0.02


def test_recordings_do_not_share_their_memory_with_the_next_call():
    first, _, _ = speech.load_spoken_digits()
    first[0].zero_()
    again, _, _ = speech.load_spoken_digits()
    assert again[0].abs().max() > 0


def test_the_mu_law_keeps_small_and_large_samples_to_within_a_few_per_cent():
    samples = np.concatenate([-np.geomspace(1, 1e-3, 500), [0], np.geomspace(1e-3, 1, 500)])
    codes = speech.compressed(samples)
    assert codes.dtype == np.uint8
    assert codes[500] == 128
    assert np.abs(speech.expanded(codes) - samples).max() < 0.025
    assert np.allclose(speech.expanded(codes), samples, rtol=0.15, atol=1e-4)
    assert (np.diff(codes.astype(int)) >= 0).all()


def test_bytes_come_back_as_themselves():
    codes = np.arange(1, 256, dtype=np.uint8)
    assert (speech.compressed(speech.expanded(codes)) == codes).all()
