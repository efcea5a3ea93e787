/** How the numbers of this instrument are written. */

import { digits, fixed } from "../core/numbers.js";

const LITTLE = 5e-4; // less than this would be 0.000
const MOST_DECIMALS = 11;

/** Write a number with three decimals, or with two digits where those would all be zeros. */
export function small(value) {
  if (Math.abs(value) >= 1e4) return digits(value, 2);
  return Math.abs(value) < LITTLE ? digits(value, 2) : fixed(value, 3);
}

/** Write two numbers as `small` does, or with more digits where they would look the same. */
export function apart(before, after) {
  let written = [before, after].map(small);
  for (let count = 3; written[0] === written[1] && count < 12; count += 1) {
    if (before !== after) written = [before, after].map((value) => digits(value, count));
  }
  return written;
}

/** Write a probability as `small` does, or with more nines where it would be 1.000. */
export function probability(p) {
  const missing = 1 - p;
  if (missing >= LITTLE) return small(p);
  const decimals = Math.ceil(-Math.log10(missing)) + 1;
  return decimals <= MOST_DECIMALS ? fixed(p, decimals) : "nearly 1";
}
