/** What scores, loss and slopes say in words. */

import { short } from "../core/numbers.js";
import { NAMES, moved } from "./compute.js";
import { apart, change, probability, small } from "./write.js";

/**
 * Say how probable the true class is, what that costs, and what the latest step changed.
 *
 * @param {object} state
 * @param {object} numbers Of `compute`, and `before`: the loss before the latest step, or null.
 */
export function describe(state, { probabilities, loss, slopes, lead, rival, before }) {
  const name = NAMES[state.true];
  const p = probability(probabilities[state.true]);
  const standing = `${leadText(lead, NAMES[rival])} and has probability ${p}`;
  return [
    before === null ? "" : stepText(state, before, loss),
    before === null
      ? `The true class, ${name}, is ${standing}, so the loss, −log of it, is ${small(loss)}.`
      : `The true class, ${name}, is now ${standing}.`,
    `The slopes of the loss, ${listed(slopes, small)}, add up to 0.`,
  ]
    .filter(Boolean)
    .join(" ");
}

function stepText(state, before, loss) {
  const { steps, rate } = state;
  const [from, to] = apart(before, loss);
  const fall = from === to ? `the loss stays at ${to}` : `the loss falls from ${from} to ${to}`;
  const moves = listed(moved(state), change);
  return `Step ${steps} with learning rate ${short(rate, 3)}: ${moves}; ${fall}.`;
}

const listed = (values, write) => NAMES.map((name, k) => `${name} ${write(values[k])}`).join(", ");

function leadText(lead, rival) {
  if (Math.abs(lead) < 0.005) return `level with ${rival}`;
  const points = `${short(Math.abs(lead))} ${lead > 0 ? "ahead of" : "behind"} ${rival}`;
  return lead > 0 ? `${points}, the best of the others,` : points;
}
