/** What the pictures show, in words. */

import { digits, given, grouped } from "../core/numbers.js";
import { EPOCHS } from "./compute.js";
import { NAMES } from "./lines.js";

/**
 * Say how the rate of the edited schedule goes, and what the training under each comes to.
 *
 * @param {object} state
 * @param {object} numbers What `compute` returned, by name.
 */
export function sentence(state, numbers) {
  const name = state.edited;
  const [schedule, each] = [state[name], numbers[name]];
  const parts = [aboutRate(name, schedule, each, state.batches)];
  if (each.standstill !== null) {
    const batch = placeOf(each.standstill, state.batches);
    parts.push(`It is first below 1e−9 before ${batch}.`);
  }
  parts.push(aboutLosses(state, numbers));
  return parts.join(" ");
}

function aboutRate(name, schedule, { inUse, failed, changes }, batches) {
  const { kind, gamma, per, total } = schedule;
  if (kind === "constant") return `${name}: the rate stays ${digits(schedule.lr, 3)}.`;
  const called = `${name}, ${kind} schedule, step() once ${per === "batch" ? "a batch" : "an epoch"}`;
  if (failed !== null) {
    const after = placeOf(per === "batch" ? failed - 1 : failed * batches - 1, batches);
    const why = `because the cycle has only ${grouped(total)}`;
    return `${called}: call ${grouped(failed)}, after ${after}, raises a ValueError, ${why}.`;
  }
  const first = rate(inUse[batches], kind);
  const isDecay = kind === "step" || kind === "exponential";
  const now = !isDecay
    ? `is ${first}`
    : changes
      ? `has been multiplied ${times(changes)} by ${given(gamma)} and is ${first}`
      : `is still ${first}`;
  const last = rate(inUse[EPOCHS * batches], kind);
  const calls = EPOCHS * (per === "batch" ? batches : 1);
  const again =
    kind === "warm-up + cosine" && calls > total
      ? ` After call ${grouped(total)} of ${grouped(calls)} the cosine rises again.`
      : "";
  return `${called}: after the first epoch the rate ${now}; after ${EPOCHS} epochs it is ${last}.${again}`;
}

function aboutLosses(state, numbers) {
  const ends = NAMES.map((name) => {
    const { hasDiverged, failed, settled } = numbers[name];
    const what = hasDiverged ? "diverges" : failed !== null ? "breaks off" : digits(settled);
    return `${name} (${state[name].kind}) ${what}`;
  });
  return `Mean loss of the last epoch: ${ends.join(", ")}.`;
}

/** Write a place in the training. */
export function placeOf(batch, batches) {
  return `batch ${(batch % batches) + 1} of epoch ${Math.floor(batch / batches) + 1}`;
}

/** Write a rate; 0 comes from a decay below the smallest float. */
function rate(number, kind) {
  const isLost = number === 0 && (kind === "step" || kind === "exponential");
  return isLost ? "0 (too small for any float)" : digits(number);
}

const times = (count) => (count === 1 ? "once" : `${grouped(count)} times`);
