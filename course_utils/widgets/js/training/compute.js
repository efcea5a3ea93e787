/** What the picture of a training follows from. */

const NICE = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/**
 * Return the top of the axis of losses: a round number at or above all of them.
 *
 * @param {{losses: number[], train: number[], val: number[]}} state `losses` holds a place in epochs
 *     and a loss in turn; the others a loss for each epoch.
 * @returns {number} 1 where there is no loss yet, or none that is finite.
 */
export function topOf({ losses, train, val }) {
  const all = [...losses.filter((_, k) => k % 2 === 1), ...train, ...val];
  const largest = Math.max(0, ...all.filter(Number.isFinite));
  if (largest === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(largest));
  return power * NICE.find((step) => step * power >= largest * (1 - 1e-9));
}

/** Return the bottom of the axis of accuracies: at or below all of them, at most 0.9. */
export function bottomOf(accuracy) {
  return Math.min(0.9, ...accuracy.map((value) => Math.floor(10 * value) / 10));
}

/**
 * Return pairs of a flat list.
 *
 * @param {number[]} flat
 * @returns {number[][]} Those whose second number is finite.
 */
export function pairs(flat) {
  const found = [];
  for (let k = 0; k + 1 < flat.length; k += 2) {
    if (Number.isFinite(flat[k + 1])) found.push([flat[k], flat[k + 1]]);
  }
  return found;
}

/** Return the share of a training that is done, from 0 to 1. */
export function shareOf({ done }, epochs) {
  return epochs > 0 ? Math.min(1, Math.max(0, done / epochs)) : 0;
}
