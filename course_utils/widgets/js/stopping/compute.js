/** Early stopping along a validation curve, as `course_utils.training.EarlyStopping` does it. */

export const LARGEST_PATIENCE = 20;
export const LARGEST_DELTA = 0.1;

/**
 * Let a stopper follow a curve.
 *
 * @param {(number | null)[]} values Validation loss after every epoch; null is not a number, as
 *     after a training that diverged.
 * @param {number} patience Epochs in a row without improvement that end the training, 1 or more.
 * @param {number} minDelta How much counts as no improvement yet, 0 or more.
 * @returns {Run}
 *
 * @typedef {object} Run One entry an epoch that is trained in each list.
 * @property {number[]} toBeat What the loss had to fall below; at first Infinity.
 * @property {number[]} since Epochs since the best one, or since the start.
 * @property {number[]} best Best epoch so far, from 0; -1 where there is none yet.
 * @property {number} last Last epoch that is trained, from 0.
 * @property {boolean} stopped Whether the patience is used up.
 */
export function follow(values, patience, minDelta) {
  const run = { toBeat: [], since: [], best: [], last: -1, stopped: false };
  let [best, at, since] = [Infinity, -1, 0];
  for (let epoch = 0; epoch < values.length && !run.stopped; epoch += 1) {
    const value = values[epoch] ?? NaN;
    run.toBeat.push(best - minDelta);
    if (value < best - minDelta) [best, at, since] = [value, epoch, 0];
    else since += 1;
    run.since.push(since);
    run.best.push(at);
    run.last = epoch;
    run.stopped = since >= patience;
  }
  return run;
}

/**
 * Return what stopping saves and misses, against training to the end of the curve.
 *
 * @param {(number | null)[]} values
 * @param {Run} run
 * @returns {{saved: number, lowestAt: number, lost: number | null, gained: number | null}} Epochs
 *     that are not trained; the epoch of the lowest loss of the whole curve, -1 if it has no number;
 *     by how much the restored loss is above that; by how much the last loss of the whole curve is
 *     above the restored one. The last two are null where a loss is not a number.
 */
export function outcome(values, run) {
  let lowestAt = -1;
  values.forEach((value, epoch) => {
    if (value !== null && (lowestAt < 0 || value < values[lowestAt])) lowestAt = epoch;
  });
  const restored = values[run.best[run.last]] ?? null;
  const end = values.at(-1);
  return {
    saved: values.length - 1 - run.last,
    lowestAt,
    lost: restored === null ? null : restored - values[lowestAt],
    gained: restored === null || end === null ? null : end - restored,
  };
}

/** Return the epoch in which the patience ends, as it is known after an epoch. */
export function deadline(run, epoch, patience) {
  return run.best[Math.min(epoch, run.last)] + patience;
}

/** Return the patience that has the deadline, as it is known after an epoch, nearest to a place. */
export function patienceFor(values, minDelta, epoch, place) {
  let [found, nearest] = [1, Infinity];
  for (let patience = 1; patience <= LARGEST_PATIENCE; patience += 1) {
    const run = follow(values, patience, minDelta);
    const away = Math.abs(deadline(run, epoch, patience) - place);
    if (away < nearest) [found, nearest] = [patience, away];
  }
  return found;
}

/**
 * Return a curve after a stroke of the pointer; it is straight between two places.
 *
 * @param {(number | null)[]} values
 * @param {number[]} from [epoch, loss] where the pointer was; the epochs are whole.
 * @param {number[]} to Where it is now.
 */
export function drawn(values, [from, start], [to, end]) {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  return values.map((value, epoch) => {
    if (epoch < low || epoch > high) return value;
    const share = from === to ? 1 : (epoch - from) / (to - from);
    return Number((start + share * (end - start)).toFixed(3));
  });
}
