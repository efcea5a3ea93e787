/** What the picture shows, in words. */

import { fixed, grouped, short } from "../core/numbers.js";

/** Return the sentences for what is now; see `described`. */
export function sentence({ name, size, hop, rate, frames, bins, frame, bin, level }) {
  const cells = `${grouped(frames)} spectra of ${bins} frequencies`;
  return (
    `${name}: a window of ${grouped(size)} samples is ${milliseconds(size, rate)} long and has ` +
    `its frequencies ${short(rate / size, 1)}\u00a0Hz apart; a hop of ${hop} samples makes a spectrum ` +
    `every ${milliseconds(hop, rate)}, ${cells} in all. The cursor is at ` +
    `${fixed((frame * hop) / rate, 3)}\u00a0s and ${fixed((bin * rate) / size, 0)}\u00a0Hz: ` +
    `${fixed(level, 1)}\u00a0dB.`
  );
}

const milliseconds = (samples, rate) => `${short((1000 * samples) / rate, 1)}\u00a0ms`;
