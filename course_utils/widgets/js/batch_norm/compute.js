/** Batch normalisation of one feature, as nn.BatchNorm1d does it: y = γ·(x − mean)/√(var + ε) + β. */

import { normalNumbers } from "../shared/random.js";

/** Points in a batch, at most. */
export const MOST = 8;
/** Batches that can pass. */
export const LAST = 40;
/** What the batches are drawn from: a normal distribution. */
export const SOURCE = { mean: 3, deviation: 2 };
/** Where a point can be. */
export const ENDS = [-6, 10];

/** The running averages of a new layer. */
export const FIRST = { mean: 0, variance: 1 };

/** Return batch number `number` (from 0): `MOST` points with one decimal, the same each time. */
export function drawn(number) {
  const normal = normalNumbers(1000 + number);
  return Array.from({ length: MOST }, () => {
    const point = SOURCE.mean + SOURCE.deviation * normal();
    return Number(Math.max(ENDS[0], Math.min(ENDS[1], point)).toFixed(1)) + 0;
  });
}

/**
 * Return mean and variance of a batch.
 *
 * @param {number[]} points
 * @returns {{mean: number, variance: number, unbiased: number | null}} The variance divides by the
 *     number of points, the unbiased one by one less; null where there is one point.
 */
export function statistics(points) {
  const count = points.length;
  const mean = points.reduce((sum, x) => sum + x, 0) / count;
  const squares = points.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  return { mean, variance: squares / count, unbiased: count > 1 ? squares / (count - 1) : null };
}

/** Return the running averages after one more batch; one of a single point leaves them alone. */
export function moved(running, { mean, unbiased }, momentum) {
  if (unbiased === null) return running;
  return {
    mean: (1 - momentum) * running.mean + momentum * mean,
    variance: (1 - momentum) * running.variance + momentum * unbiased,
  };
}

/**
 * Return all that follows from a state.
 *
 * @param {{points: number[], count: number, gamma: number, beta: number, eps: number,
 *     momentum: number, mode: string, passes: {points: number[], training: boolean}[],
 *     dragged: ?{point: number, from: number}}} state `passes` are the batches before this one.
 * @returns {{batch: object, used: {mean: number, variance: number}, outputs: number[],
 *     before: ?number[], running: object[], passed: object[], next: object}} Statistics of the
 *     batch; those that are used; outputs by point, and as they were before the drag; the running
 *     averages at the beginning and after each pass, with the statistics of its batch (null in
 *     evaluation); and after this batch, too.
 */
export function compute(state) {
  const { count, momentum, passes, dragged } = state;
  const running = [FIRST];
  const passed = passes.map(({ points, training }) => (training ? statistics(points) : null));
  for (const batch of passed) {
    running.push(batch ? moved(running.at(-1), batch, momentum) : running.at(-1));
  }
  const points = state.points.slice(0, count);
  const batch = statistics(points);
  const training = state.mode === "training";
  const next = training ? moved(running.at(-1), batch, momentum) : running.at(-1);
  const usedFor = (values) => (training ? statistics(values) : running.at(-1));
  const outputsOf = (values) => normalised(values, usedFor(values), state);
  const isDragged = dragged && dragged.point < count && dragged.from !== points[dragged.point];
  const earlier = isDragged && points.map((x, k) => (k === dragged.point ? dragged.from : x));
  return {
    batch,
    used: usedFor(points),
    outputs: outputsOf(points),
    earlier: isDragged ? { used: usedFor(earlier), outputs: outputsOf(earlier) } : null,
    running,
    passed,
    next,
  };
}

/** Return γ·(x − mean)/√(variance + ε) + β for each point. */
export function normalised(points, { mean, variance }, { gamma, beta, eps }) {
  const scale = gamma / Math.sqrt(variance + eps);
  return points.map((x) => scale * (x - mean) + beta);
}

/**
 * Return what changes when so many batches have passed in all: forward, the batch that is there and
 * those that follow it pass in the present mode; back, the earlier ones return.
 */
export function passedTo(state, step) {
  const passes = state.passes.slice(0, step);
  let { points } = state;
  if (step < state.passes.length) points = filled(state.passes[step].points, points);
  while (passes.length < step) {
    passes.push({ points: points.slice(0, state.count), training: state.mode === "training" });
    if (state.source === "new") points = drawn(passes.length);
  }
  return { step, passes, points, dragged: null };
}

/** Return a batch with as many points as there can be; those it lacks are taken from another. */
function filled(points, others) {
  return others.map((other, k) => points[k] ?? other);
}
