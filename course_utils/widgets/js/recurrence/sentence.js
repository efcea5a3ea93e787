/** What the factor a step does to the gradient, in words. */

import { digits, fixed, grouped } from "../core/numbers.js";
import { UNITS, wayBack } from "./compute.js";

const SAME = 1e-9;
const LITTLE = 0.01;
const FAR = 1000; // steps; what lasts longer is not counted

/** Say how the gradient changes a step, when little of it is left, and what a chosen state gets. */
export function sentence(numbers, state) {
  const way = wayBack(numbers, LITTLE);
  const turns = way.most < 0 ? " The factor is below 0, so the sign changes at every step." : "";
  return `${factorText(way, state)}: ${lossText(way)}.${turns} ${chosenText(numbers, state)}`;
}

function factorText(way, { unit }) {
  const { least, most, mean } = way;
  if (isSteady(way)) {
    const reason = unit === "no activation" ? "w = " : "";
    return `Each step back multiplies the gradient by ${reason}${factor(most)}`;
  }
  const formula = UNITS[unit].isGated ? "z + (1 − z) · w · slope of tanh" : "w · slope of tanh";
  return (
    `Each step back multiplies the gradient by ${formula}, here ${factor(least)} to ` +
    `${factor(most)} (geometric mean ${factor(mean)})`
  );
}

function lossText(way) {
  const { mean, few } = way;
  const size = Math.abs(way.first);
  if (few !== null) return `after ${counted(few)} less than 1 % of it is left`;
  if (size > 1 + SAME) return `at step 1 it has grown to ${digits(size)} times its size`;
  if (size > 1 - SAME) return "at step 1 all of it is left";
  const left = `${digits(100 * size)} % of it is left at step 1`;
  const steps = Math.ceil(Math.log(LITTLE) / Math.log(mean));
  return isSteady(way) && steps <= FAR
    ? `${left}, and less than 1 % only after ${counted(steps)}`
    : left;
}

function chosenText({ gradients }, { look }) {
  return `Where the state at step ${look} (△) changes a little, the last state changes ${digits(gradients[look - 1])} times as much.`;
}

/** Whether the factor is the same at every step, as it is written. */
const isSteady = ({ least, most }) => factor(least) === factor(most);

const factor = (number) => (number && Math.abs(number) < 0.01 ? digits(number) : fixed(number, 3));

const counted = (steps) => (steps === 1 ? "1 step" : `${grouped(steps)} steps`);
