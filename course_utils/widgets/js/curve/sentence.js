/** What the picture shows, in words. */

import { digits, fixed, given } from "../core/numbers.js";
import { NONE, OVERLAID, strengthOf } from "./compute.js";

const NAMES = {
  L2: (strength) => `the L2 penalty of strength ${strength}`,
  L1: (strength) => `the L1 penalty of strength ${strength}`,
  dropout: (strength) => `dropout, each bump lost with probability ${strength}`,
  shifts: (strength) => `the points shifted along x by up to ${strength}`,
};
const LARGEST = 1e4; // errors above are written with a power of ten

/** Say setting, errors and weights, and how far the curves of many samples lie apart. */
export function sentence(state, numbers, many) {
  const { bumps, noise, regulariser } = state;
  const how =
    regulariser === NONE
      ? "without a regulariser"
      : `with ${NAMES[regulariser](given(strengthOf(state)))}`;
  const zeros = numbers.zeros ? `, ${numbers.zeros} of ${counted(bumps, "weight")} exactly 0` : "";
  const largest = numbers.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return [
    `${counted(bumps, "bump")} ${how}: mean squared error ${error(numbers.train)} at the`,
    `${numbers.points.length} training points and ${error(numbers.fresh)} at new points, of which`,
    `the noise alone makes ${error(noise ** 2)}. Largest weight ${digits(largest)}${zeros}.`,
    ...(many ? [aboutMany(many, noise)] : []),
  ].join(" ");
}

function aboutMany({ distance, spread }, noise) {
  const all = distance + spread + noise ** 2;
  return (
    `Over ${OVERLAID} other samples the error at new points is ${error(all)} on average: ` +
    `${error(distance)} because their mean curve is off the rule, ${error(spread)} because the ` +
    `curves scatter around that mean (variance), ${error(noise ** 2)} from the noise.`
  );
}

/** Write an error. */
export function error(value) {
  return value < LARGEST ? fixed(value, 3) : digits(value);
}

function counted(count, what) {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
