/** What a state shows: the curve, the run along it, and how far the reader has followed it. */

import { deadline, follow, outcome } from "./compute.js";

/** The choice of a curve that the reader draws. */
export const OWN = "your own";

/**
 * Return what a state shows.
 *
 * @param {object} state
 * @param {Object<string, number[]>} curves The recordings, by name.
 * @returns {{values: (number | null)[], run: Run, epoch: number, isOver: boolean, best: number,
 *     since: number, deadline: number, outcome: object}} `epoch`, `best` and `deadline` count from
 *     0; `isOver` says whether the run has ended.
 */
export function look(state, curves) {
  const values = valuesOf(state, curves);
  const run = follow(values, state.patience, state.minDelta);
  const epoch = Math.min(state.epoch, run.last);
  return {
    values,
    run,
    epoch,
    isOver: epoch === run.last,
    best: run.best[epoch],
    since: run.since[epoch],
    deadline: deadline(run, epoch, state.patience),
    outcome: outcome(values, run),
  };
}

/** Return the losses that a state shows; the reader's own curve begins as the last recording. */
export function valuesOf({ curve, base, own }, curves) {
  return curve === OWN ? (own ?? curves[base]) : curves[curve];
}

/** Return a function that remembers what it returned for the last state. */
export function remembered(compute) {
  let [known, numbers] = [null, null];
  return (state) => {
    if (state !== known) [known, numbers] = [state, compute(state)];
    return numbers;
  };
}
