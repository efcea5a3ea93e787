/** A wave, cut into overlapping windows, and the sizes of the frequencies in each of them. */

import { transform } from "./fourier.js";

/** Lengths of a window, in samples. */
export const SIZES = [32, 64, 128, 256, 512, 1024];
export const HOPS = { least: 16, most: 256 };
/** Levels below this are not told apart, in decibels. */
export const SILENCE = -120;
/** So many decibels below the loudest sample have a colour. */
const REACH = 70;

const LOUDEST = 32767; // of 16 bits

/**
 * Return the waves that Python sent.
 *
 * @param {{lengths: number[]}} settings Samples of each.
 * @param {DataView} data 16 bits a sample, low byte first.
 * @returns {Float64Array[]} From -1 to 1.
 */
export function decode({ lengths }, data) {
  let at = 0;
  return lengths.map((length) =>
    Float64Array.from({ length }, () => data.getInt16((at += 2) - 2, true) / LOUDEST),
  );
}

/** Return a Hann window of so many samples, as torch.hann_window does: its first number is 0. */
export function hann(size) {
  return Float64Array.from({ length: size }, (_, k) => {
    return 0.5 - 0.5 * Math.cos((2 * Math.PI * k) / size);
  });
}

/**
 * Return the spectrogram of a wave, as torch.stft with `center` and zeros beyond the ends.
 *
 * @param {Float64Array} wave
 * @param {number} size Of the Hann window, a power of two.
 * @param {number} hop Samples from one window to the next.
 * @returns {{frames: number, bins: number, amplitudes: Float32Array}} Frame k has its middle at
 *     sample k * hop; amplitude of bin b (b / size of the rate) in frame k at k * bins + b. A sine
 *     of amplitude 1 in the middle of a bin has amplitude 1.
 */
export function spectrogram(wave, size, hop) {
  const frames = 1 + Math.floor(wave.length / hop);
  const bins = size / 2 + 1;
  const amplitudes = new Float32Array(frames * bins);
  const window = hann(size);
  const scale = 4 / size; // 2 / the sum of the window
  const [real, imaginary] = [new Float64Array(size), new Float64Array(size)];
  for (let frame = 0; frame < frames; frame += 2) {
    cut(wave, frame * hop - size / 2, window, real);
    cut(wave, (frame + 1) * hop - size / 2, window, imaginary);
    transform(real, imaginary); // two frames at once
    for (let bin = 0; bin < bins; bin += 1) {
      const other = (size - bin) % size;
      const [a, b, c, d] = [real[bin], imaginary[bin], real[other], imaginary[other]];
      const at = frame * bins + bin;
      amplitudes[at] = (scale / 2) * Math.sqrt((a + c) ** 2 + (b - d) ** 2);
      if (frame + 1 === frames) continue;
      amplitudes[at + bins] = (scale / 2) * Math.sqrt((b + d) ** 2 + (c - a) ** 2);
    }
  }
  return { frames, bins, amplitudes };
}

/** Write the samples from `start` on, times the window, into `into`. */
function cut(wave, start, window, into) {
  for (let k = 0; k < window.length; k += 1) {
    const at = start + k;
    into[k] = at >= 0 && at < wave.length ? window[k] * wave[at] : 0;
  }
}

/** Return an amplitude in decibels: 0 for 1. */
export function decibels(amplitude) {
  return Math.max(SILENCE, 20 * Math.log10(Math.max(amplitude, 1e-12)));
}

/**
 * Return all that the panels need of a state.
 *
 * @param {{wave: number, size: number, hop: number, time: number, frequency: number,
 *     top: ?number}} state Seconds and Hz; the highest frequency shown, null for all.
 * @param {Float64Array} wave
 * @param {{rate: number, names: string[]}} settings Samples a second.
 * @param {function(object): object} transformed Returns the spectrogram for a state.
 */
export function described(state, wave, { rate, names }, transformed) {
  const { size, hop } = state;
  const found = transformed(state);
  const duration = wave.length / rate;
  const top = state.top ?? rate / 2;
  const time = Math.min(state.time, duration);
  const frequency = Math.min(state.frequency, top);
  const frame = Math.min(found.frames - 1, Math.round((time * rate) / hop));
  const bin = Math.min(found.bins - 1, Math.round((frequency * size) / rate));
  const levels = slice(found, frame);
  const loudest = decibels(wave.reduce((most, each) => Math.max(most, Math.abs(each)), 0));
  const high = 10 * Math.ceil(Math.max(loudest, SILENCE + REACH) / 10);
  return {
    ...found,
    ...{ number: state.wave, name: names[state.wave], wave, rate, size, hop, duration },
    ...{ top, time, frequency, frame, bin, levels, level: levels[bin] },
    ...{ high, low: high - REACH },
  };
}

/** Return the levels of one frame, in decibels, by bin. */
export function slice({ frames, bins, amplitudes }, frame) {
  const k = Math.max(0, Math.min(frames - 1, frame));
  return Array.from(amplitudes.subarray(k * bins, (k + 1) * bins), decibels);
}

/** Return lowest and highest sample of each of so many equal parts of a wave. */
export function envelope(wave, parts) {
  return Array.from({ length: parts }, (_, k) => {
    const start = Math.floor((k * wave.length) / parts);
    const end = Math.max(start + 1, Math.floor(((k + 1) * wave.length) / parts));
    let [low, high] = [Infinity, -Infinity];
    for (let at = start; at < end && at < wave.length; at += 1) {
      low = Math.min(low, wave[at]);
      high = Math.max(high, wave[at]);
    }
    return low <= high ? [low, high] : [0, 0];
  });
}
