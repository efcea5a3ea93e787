/** Learning rates of PyTorch's schedulers, call by call, and a training under them. */

import { normalNumbers } from "../shared/random.js";

export const EPOCHS = 20;
export const MOST_BATCHES = 938;

/** A step of this size no longer changes a weight of 0.1 in float32. */
export const STANDSTILL = 1e-9;

/** Schedules by the name a learner chooses: the rates after 0, 1, ..., `calls` calls of step(). */
const RATES = {
  constant: ({ lr }, calls) => new Float64Array(calls + 1).fill(lr),
  step: stepRates,
  exponential: ({ lr, gamma }, calls) => stepRates({ lr, gamma, stepSize: 1 }, calls),
  "warm-up + cosine": cosineRates,
  "one-cycle": oneCycleRates,
};

export const KINDS = Object.keys(RATES);

const START_FACTOR = 0.01; // of the warm-up, LinearLR
const RISING = 0.3; // PyTorch's defaults for OneCycleLR
const DIVISOR = 25;
const FINAL_DIVISOR = 1e4;

/** StepLR: multiplied by gamma at each call whose number is a multiple of `stepSize`. */
function stepRates({ lr, gamma, stepSize }, calls) {
  const rates = new Float64Array(calls + 1);
  let rate = lr;
  for (let k = 0; k <= calls; k += 1) {
    if (k && k % stepSize === 0) rate *= gamma;
    rates[k] = rate;
  }
  return rates;
}

/** LinearLR for `warmup` calls, then CosineAnnealingLR, which rises again after `total` calls. */
function cosineRates({ lr, warmup, total }, calls) {
  const length = Math.max(1, total - warmup);
  return Float64Array.from({ length: calls + 1 }, (_, k) =>
    k < warmup
      ? lr * (START_FACTOR + ((1 - START_FACTOR) * k) / warmup)
      : (lr / 2) * (1 + Math.cos((Math.PI * (k - warmup)) / length)),
  );
}

/** OneCycleLR: up to `lr`, its max_lr, and down; NaN where it raises an error. */
function oneCycleRates({ lr, total }, calls) {
  const [start, end] = [lr / DIVISOR, lr / DIVISOR / FINAL_DIVISOR];
  const top = RISING * total - 1;
  const between = (from, to, share) => to + ((from - to) / 2) * (1 + Math.cos(Math.PI * share));
  return Float64Array.from({ length: calls + 1 }, (_, k) => {
    if (k > total) return NaN;
    if (k <= top) return between(start, lr, k / top);
    return between(lr, end, (k - top) / (total - 1 - top));
  });
}

/**
 * Return the rate in use for each batch of a training, and after its end.
 *
 * @param {Schedule} schedule
 * @param {number} batches In an epoch.
 * @returns {Float64Array} EPOCHS * batches + 1 rates; NaN from where step() raises an error.
 *
 * @typedef {object} Schedule
 * @property {string} kind One of KINDS.
 * @property {string} per Whether step() is called once an "epoch" or once a "batch".
 * @property {number} lr At the start; the highest one for one-cycle.
 * @property {number} gamma
 * @property {number} stepSize In calls, as the other two.
 * @property {number} warmup
 * @property {number} total Calls until the end of the cosine or of the cycle.
 */
export function rates(schedule, batches) {
  const isPerBatch = schedule.per === "batch";
  const byCall = RATES[schedule.kind](schedule, EPOCHS * (isPerBatch ? batches : 1));
  if (isPerBatch) return byCall;
  const inUse = new Float64Array(EPOCHS * batches + 1);
  for (let k = 0; k < EPOCHS; k += 1) inUse.fill(byCall[k], k * batches, (k + 1) * batches);
  inUse[EPOCHS * batches] = byCall[EPOCHS];
  return inUse;
}

/** The bowl of chapter 03, curvature by direction, and where each training on it begins. */
export const CURVATURES = [1, 4];
export const START = [-1, 1.5];

/** Standard deviation of the noise in each component of a gradient, as from a small batch. */
export const NOISE = 2;

const LOST = 1e6; // a training whose loss gets above this has diverged
const noise = noiseOf(2 * EPOCHS * MOST_BATCHES);

function noiseOf(count) {
  const normal = normalNumbers(9);
  return Float64Array.from({ length: count }, () => NOISE * normal());
}

/** Return the noise of the gradient at a batch, [x, y]; the same for every schedule. */
export function noiseAt(batch) {
  return [noise[2 * batch], noise[2 * batch + 1]];
}

/**
 * Train by plain SGD on the noisy bowl, one step a batch.
 *
 * @param {Float64Array} inUse As `rates` returns them.
 * @returns {{losses: Float64Array, end: number}} The true loss before each step and after the last
 *     one, without noise; entries after `end` are NaN, because step() raised an error or the
 *     training diverged.
 */
export function train(inUse) {
  const losses = new Float64Array(inUse.length).fill(NaN);
  let [x, y] = START;
  let end = 0;
  for (let k = 0; k < inUse.length; k += 1) {
    losses[k] = (CURVATURES[0] * x * x + CURVATURES[1] * y * y) / 2;
    end = k;
    if (!(losses[k] < LOST) || !(inUse[k] >= 0)) break;
    x -= inUse[k] * (CURVATURES[0] * x + noise[2 * k]);
    y -= inUse[k] * (CURVATURES[1] * y + noise[2 * k + 1]);
  }
  return { losses, end };
}

/**
 * Return rates, training and what is told of them.
 *
 * @param {Schedule} schedule
 * @param {number} batches
 * @returns {{inUse: Float64Array, losses: Float64Array, end: number, hasDiverged: boolean,
 *     failed: number | null, standstill: number | null, changes: number, settled: number}}
 *     `failed` is the call of step() that raises an error, `standstill` the first batch, from 0,
 *     whose rate is below STANDSTILL, `changes` how often gamma has multiplied the rate in the first
 *     epoch, `settled` the mean loss of the last epoch that was trained.
 */
export function compute(schedule, batches) {
  const inUse = rates(schedule, batches);
  const { losses, end } = train(inUse);
  const isPerBatch = schedule.per === "batch";
  const first = inUse.subarray(0, -1).findIndex((rate) => rate < STANDSTILL * (1 - 1e-6));
  const stepSize = schedule.kind === "exponential" ? 1 : schedule.stepSize;
  return {
    inUse,
    losses,
    end,
    hasDiverged: !(losses[end] < LOST),
    failed: inUse.some(Number.isNaN) ? schedule.total + 1 : null,
    standstill: first < 0 ? null : first,
    changes: Math.floor((isPerBatch ? batches : 1) / stepSize),
    settled: meanOf(losses, Math.max(0, end - batches), end),
  };
}

function meanOf(values, from, to) {
  let sum = 0;
  for (let k = from; k <= to; k += 1) sum += values[k];
  return sum / (to - from + 1);
}
