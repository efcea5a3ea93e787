/** A curve of bumps, fitted to noisy points under a regulariser; its errors; many samples. */

import { normalNumbers, uniformNumbers } from "../shared/random.js";
import { lasso } from "./lasso.js";
import { dot, leastSquares, solve } from "./linear.js";

export const NONE = "none";
export const MOST_POINTS = 40;
export const MOST_BUMPS = 24;
/** How many other samples are overlaid. */
export const OVERLAID = 30;
/** Places of the curve over the unit interval. */
export const GRID = Array.from({ length: 201 }, (_, k) => k / 200);

/**
 * Weakest and strongest setting of each regulariser: the factor of the penalty, the probability to
 * be lost, or how far a point is shifted along x.
 */
export const RANGES = {
  L2: [1e-5, 10],
  L1: [1e-4, 1],
  dropout: [0.005, 0.9],
  shifts: [0.003, 0.3],
};

const STRENGTHS = 21; // of a sweep
const COPIES = Array.from({ length: 11 }, (_, k) => (k - 5) / 5); // of a point, in units of its shift
const GOLDEN = (Math.sqrt(5) - 1) / 2; // steps of it, wrapped around, spread any number evenly
const FAR = 9; // widths from its centre a bump is below 1e-17
const TINY = 1e-7; // penalty that keeps weights small which no point determines

/** The rule behind the points, without noise. */
export function rule(x) {
  return Math.sin(2 * Math.PI * x);
}

/**
 * Return the training points, [x, y] each; more points keep the first ones.
 *
 * @param {object} state
 * @param {number[]} first The noise of sample 1 in standard deviations; the others are drawn here.
 */
export function pointsOf({ points, noise, sample, moved = [] }, first = []) {
  const { shift, normals } = drawn(sample, first);
  const all = Array.from({ length: points }, (_, k) => {
    const x = (shift + GOLDEN * k) % 1;
    return [x, rule(x) + noise * normals[k]];
  });
  for (const [k, x, y] of moved) if (k < points) all[k] = [x, y];
  return all;
}

const known = new Map();

function drawn(sample, first) {
  if (sample === 1 && first.length) return { shift: 0.5, normals: first };
  if (!known.has(sample)) {
    const normal = normalNumbers(sample);
    const shift = sample === 1 ? 0.5 : uniformNumbers(1e6 + sample)();
    known.set(sample, { shift, normals: Array.from({ length: MOST_POINTS }, normal) });
  }
  return known.get(sample);
}

/** Return the heights at x of each bump, in `row`. */
export function heights(x, count, row = new Float64Array(count)) {
  const step = count === 1 ? 0 : 1 / (count - 1);
  for (let k = 0; k < count; k += 1) {
    const away = (x - k * step) * count;
    row[k] = away > -FAR && away < FAR ? Math.exp((-away * away) / 2) : 0;
  }
  return row;
}

/**
 * Fit `count` bumps and a bias to points at each strength of a regulariser.
 *
 * Each fit is the minimum of the mean squared error with a penalty or, for dropout and shifts, of
 * its average over all masks or shifts; the bias takes no part in any of them.
 *
 * @returns {{weights: Float64Array, bias: number}[]}
 */
export function fits(points, count, regulariser, strengths) {
  if (regulariser === NONE) {
    const fit = leastFit(points, count);
    return strengths.map(() => fit);
  }
  if (regulariser === "shifts") {
    const tiny = new Float64Array(count).fill(TINY);
    return strengths.map((most) => {
      const copies = COPIES.flatMap((copy) => points.map(([x, y]) => [x + copy * most, y]));
      return ridge(momentsOf(copies, count), tiny);
    });
  }
  const moments = momentsOf(points, count);
  if (regulariser === "L1") {
    const found = lasso(moments.gram, moments.slope, strengths);
    return found.map((weights) => withBias(weights, moments));
  }
  const squares = moments.gram.map((row, k) => row[k] + moments.mean[k] ** 2);
  return strengths.map((strength) => {
    const odds = strength / (1 - strength);
    const penalty = (square) => (regulariser === "L2" ? strength : odds * square + TINY);
    return ridge(moments, squares.map(penalty));
  });
}

/** Return the smallest weights, and a bias, of those with the smallest error. */
function leastFit(points, count) {
  const rows = points.map(([x]) => heights(x, count));
  const { mean, yMean } = meansOf(rows, points);
  const centred = rows.map((row) => row.map((height, k) => height - mean[k]));
  const y = points.map(([, value]) => value - yMean);
  return withBias(leastSquares(centred, y), { mean, yMean });
}

function meansOf(rows, points) {
  const mean = new Float64Array(rows[0].length);
  for (const row of rows) for (let k = 0; k < mean.length; k += 1) mean[k] += row[k] / rows.length;
  return { mean, yMean: points.reduce((sum, [, y]) => sum + y, 0) / points.length };
}

/** Return means of heights and y, and mean products of the centred heights and y (slope, gram). */
function momentsOf(points, count) {
  const mean = new Float64Array(count);
  const slope = new Float64Array(count);
  const gram = Array.from(mean, () => new Float64Array(count));
  const row = new Float64Array(count);
  const share = 1 / points.length;
  let yMean = 0;
  for (const [x, y] of points) {
    heights(x, count, row);
    yMean += share * y;
    for (let i = 0; i < count; i += 1) {
      const height = share * row[i];
      const products = gram[i];
      mean[i] += height;
      slope[i] += height * y;
      for (let j = 0; j <= i; j += 1) products[j] += height * row[j];
    }
  }
  for (let i = 0; i < count; i += 1) {
    slope[i] -= mean[i] * yMean;
    for (let j = 0; j <= i; j += 1) {
      gram[i][j] -= mean[i] * mean[j];
      gram[j][i] = gram[i][j];
    }
  }
  return { gram, slope, mean, yMean };
}

/** Minimise error + sum of penalty · weight², by the normal equations. */
function ridge(moments, penalties) {
  const { gram, slope } = moments;
  const matrix = gram.map((row, i) => row.map((value, j) => value + (i === j ? penalties[i] : 0)));
  return withBias(solve(matrix, [slope])[0], moments);
}

function withBias(weights, { mean, yMean }) {
  return { weights, bias: yMean - dot(mean, weights) };
}

const gridRows = new Map();

/** Return the fitted curve over the grid. */
export function curveOf({ weights, bias }) {
  const count = weights.length;
  if (!gridRows.has(count)) {
    gridRows.set(
      count,
      GRID.map((x) => heights(x, count)),
    );
  }
  return gridRows.get(count).map((row) => dot(row, weights) + bias);
}

const RULE = GRID.map(rule);

/**
 * Return the mean squared error at the training points, and the one to be expected at new points,
 * whose noise adds its mean square to what the curve does.
 */
export function errorsOf(fit, points, noise, curve = curveOf(fit)) {
  const fitted = points.map(([x]) => dot(heights(x, fit.weights.length), fit.weights) + fit.bias);
  return {
    train: meanDistance(
      fitted,
      points.map(([, y]) => y),
    ),
    fresh: meanDistance(curve, RULE) + noise ** 2,
  };
}

/** Return the strength of the state's regulariser; 0 for none. */
export function strengthOf(state) {
  return state.regulariser === NONE ? 0 : state[state.regulariser];
}

/**
 * Return points, fit, curve and errors of a state.
 *
 * @param {{points: number, noise: number, sample: number, moved: number[][], bumps: number,
 *     regulariser: string, L2: number, L1: number, dropout: number, shifts: number}} state
 * @param {number[]} first As for `pointsOf`.
 */
export function compute(state, first = []) {
  const points = pointsOf(state, first);
  const [fit] = fits(points, state.bumps, state.regulariser, [strengthOf(state)]);
  const curve = curveOf(fit);
  return {
    points,
    weights: fit.weights,
    bias: fit.bias,
    curve,
    ...errorsOf(fit, points, state.noise, curve),
    zeros: fit.weights.filter((weight) => weight === 0).length,
  };
}

/**
 * Return the errors over all numbers of bumps where there is no regulariser, else over its strengths
 * from the weakest to the strongest;  */
export function sweep(state, points) {
  const errors = (fit) => errorsOf(fit, points, state.noise);
  if (state.regulariser === NONE) {
    const at = Array.from({ length: MOST_BUMPS }, (_, k) => k + 1);
    const each = at.map((count) => errors(fits(points, count, NONE, [0])[0]));
    return { at, train: each.map(({ train }) => train), fresh: each.map(({ fresh }) => fresh) };
  }
  const at = strengthsOf(state.regulariser);
  const each = fits(points, state.bumps, state.regulariser, at).map(errors);
  return { at, train: each.map(({ train }) => train), fresh: each.map(({ fresh }) => fresh) };
}

/** Return strengths from the weakest to the strongest, at equal factors. */
export function strengthsOf(regulariser) {
  const [low, high] = RANGES[regulariser];
  return Array.from({ length: STRENGTHS }, (_, k) => low * (high / low) ** (k / (STRENGTHS - 1)));
}

/**
 * Fit the same setting to other samples, with new places and new noise.
 *
 * @returns {{curves: number[][], mean: number[], distance: number, spread: number}} The mean curve;
 *     its mean squared distance from the rule; the mean squared distance of the curves from it.
 */
export function overlay(state, first = []) {
  const curves = Array.from({ length: OVERLAID }, (_, k) => {
    const other = { ...state, sample: state.sample + 1 + k, moved: [] };
    const points = pointsOf(other, first);
    return curveOf(fits(points, state.bumps, state.regulariser, [strengthOf(state)])[0]);
  });
  const mean = GRID.map((_, k) => curves.reduce((sum, curve) => sum + curve[k], 0) / OVERLAID);
  const apart = curves.map((curve) => meanDistance(curve, mean));
  return {
    curves,
    mean,
    distance: meanDistance(mean, RULE),
    spread: apart.reduce((sum, value) => sum + value, 0) / OVERLAID,
  };
}

/** Return the mean of the squared differences. */
function meanDistance(values, others) {
  let sum = 0;
  for (let k = 0; k < values.length; k += 1) sum += (values[k] - others[k]) ** 2;
  return sum / values.length;
}
