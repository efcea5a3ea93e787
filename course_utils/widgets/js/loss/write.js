/** How the numbers of this instrument are written. */

import { digits, fixed } from "../core/numbers.js";

const LITTLE = 5e-5; // less than this would be 0.0000
const MOST_DECIMALS = 11;

/**
 * Write a number with three decimals; below 1 with four, as many for each so that slopes add up as
 * they are printed; with two digits where those decimals would all be zeros.
 */
export function small(value) {
  const size = Math.abs(value);
  if (size >= 1e4 || size < LITTLE) return digits(value, 2);
  return fixed(value, size < 1 ? 4 : 3);
}

/** Write a change of a score with its sign: "+0.28", "−0.14", "0". */
export function change(value) {
  const size = Math.abs(value);
  const text = size < 0.005 ? digits(value, 2) : fixed(value, 2);
  return value > 0 ? `+${text}` : text;
}

/** Write two numbers as `small` does, or with more digits where they would look the same. */
export function apart(before, after) {
  let written = [before, after].map(small);
  for (let count = 3; written[0] === written[1] && count < 12; count += 1) {
    if (before !== after) written = [before, after].map((value) => digits(value, count));
  }
  return written;
}

/** Write a probability as `small` does, or with more nines where it would be 1.0000. */
export function probability(p) {
  const missing = 1 - p;
  if (missing >= LITTLE) return small(p);
  const decimals = Math.ceil(-Math.log10(missing)) + 1;
  return decimals <= MOST_DECIMALS ? fixed(p, decimals) : "nearly 1";
}
