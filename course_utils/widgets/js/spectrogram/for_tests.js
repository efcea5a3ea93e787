/** What the tests compare with PyTorch, from the bytes that Python sends. */

import { bytesOf } from "../shared/base64.js";
import { decode, described, envelope, spectrogram } from "./compute.js";
import { sentence } from "./sentence.js";

/** Return the waves; see `decode`. */
export function sent(settings, base64) {
  return decode(settings, bytesOf(base64));
}

/** Return the spectrograms of one wave for each [size, hop]. */
export function spectrograms(settings, base64, wave, windows) {
  const waves = decode(settings, bytesOf(base64));
  return windows.map(([size, hop]) => spectrogram(waves[wave], size, hop));
}

/** Return what is read at the cursor, and what is said of each state. */
export function said(settings, base64, states) {
  const waves = decode(settings, bytesOf(base64));
  return states.map((state) => {
    const wave = waves[state.wave];
    const transformed = ({ size, hop }) => spectrogram(wave, size, hop);
    const found = described(state, wave, settings, transformed);
    const { frame, bin, level, levels, low, high } = found;
    return { frame, bin, level, levels, low, high, sentence: sentence(found) };
  });
}

/** Return lowest and highest sample of parts of a wave; see `envelope`. */
export function ends(samples, parts) {
  return envelope(Float64Array.from(samples), parts);
}
