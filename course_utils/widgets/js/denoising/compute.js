/** Diffusion of points in the plane: noise added at once, and removed step by step. */

import { forward, readDense } from "../shared/dense.js";
import { normalNumbers } from "../shared/random.js";

/** Points that are denoised. */
export const COUNT = 300;

/** Arrows in a row, and in a column. */
export const ARROWS = 13;

const BLOCK = 50; // points that go through the network together

/**
 * Read the data, all float32: the network's parameters, the schedule, the points.
 *
 * @param {{layers: object[], steps: number, count: number}} settings
 * @param {DataView} bytes
 * @returns {{layers: object[], schedule: number[], points: Float64Array}} `schedule[t]` is
 *     alpha_bar, t from 0; points have the shape (count, 2).
 */
export function decode({ layers, steps, count }, bytes) {
  const read = readDense(layers, bytes, false);
  const number = (k) => bytes.getFloat32(read.end + 4 * k, true);
  return {
    layers: read.layers,
    schedule: Array.from({ length: steps }, (_, t) => number(t)),
    points: Float64Array.from({ length: 2 * count }, (_, k) => number(steps + k)),
  };
}

/** Return so many normal numbers of a seed. */
export function noise(seed, count) {
  return Float64Array.from({ length: count }, normalNumbers(seed));
}

/**
 * Return points after t steps of noise, in one go: √alpha_bar · x + √(1 − alpha_bar) · noise.
 *
 * @param {Float64Array} points Shape (N, 2).
 * @param {Float64Array} added Normal numbers, shape (N, 2).
 * @param {number} alphaBar 1 before the first step.
 */
export function noised(points, added, alphaBar) {
  const [keep, blur] = [Math.sqrt(alphaBar), Math.sqrt(1 - alphaBar)];
  return points.map((part, k) => keep * part + blur * added[k]);
}

/**
 * Return the noise that the network predicts in points.
 *
 * @param {object[]} layers
 * @param {Float64Array} points Shape (N, 2).
 * @param {number} time t / T, from 0 to below 1.
 */
export function predicted(layers, points, time) {
  const count = points.length / 2;
  const batch = new Float64Array(3 * count);
  for (let k = 0; k < count; k += 1) {
    batch[3 * k] = points[2 * k];
    batch[3 * k + 1] = points[2 * k + 1];
    batch[3 * k + 2] = time;
  }
  return forward(layers, batch, count);
}

/**
 * Return the numbers of a reverse step of DDPM from time t to the one before.
 *
 * @param {number[]} schedule alpha_bar, t from 0.
 * @param {number} t
 * @returns {{shrink: number, share: number, sigma: number}} x becomes (x − share · predicted noise) /
 *     shrink + sigma · fresh noise.
 */
export function stepNumbers(schedule, t) {
  const alpha = schedule[t] / (t ? schedule[t - 1] : 1);
  const left = 1 - schedule[t];
  return {
    shrink: Math.sqrt(alpha),
    share: left > 0 ? (1 - alpha) / Math.sqrt(left) : 0,
    sigma: t ? Math.sqrt(1 - alpha) : 0,
  };
}

/**
 * Return points one reverse step earlier.
 *
 * @param {object} network `layers` and `schedule`; see `decode`.
 * @param {Float64Array} points At time t, shape (N, 2).
 * @param {number} t From 0.
 * @param {Float64Array} fresh Normal numbers, shape (N, 2).
 */
export function reverseStep({ layers, schedule }, points, t, fresh) {
  const { shrink, share, sigma } = stepNumbers(schedule, t);
  const guess = predicted(layers, points, t / schedule.length);
  return points.map((part, k) => (part - share * guess[k]) / shrink + sigma * fresh[k]);
}

/**
 * Return where the data would be, if the predicted noise were all that is in the points:
 * (x − √(1 − alpha_bar) · predicted noise) / √alpha_bar.
 */
export function guessed({ layers, schedule }, points, t) {
  const [keep, blur] = [Math.sqrt(schedule[t]), Math.sqrt(1 - schedule[t])];
  const guess = predicted(layers, points, t / schedule.length);
  return points.map((part, k) => (part - blur * guess[k]) / keep);
}

/**
 * The way of the points back from noise, computed a little at a time.
 *
 * `at(step)` has the shape (COUNT, 2), after so many of T reverse steps.
 */
export class Run {
  #network;
  #normal;
  #states;
  #next = null; // the step that is being computed, and how many of its points are done

  constructor(network, seed) {
    this.#network = network;
    this.#normal = normalNumbers(seed);
    this.#states = [this.#draw()];
  }

  /** Reverse steps that are ready. */
  get ready() {
    return this.#states.length - 1;
  }

  at(step) {
    return this.#states[step];
  }

  /** Go on towards a step for some milliseconds at most; return whether it is ready. */
  advance(step, milliseconds = Infinity) {
    const end = performance.now() + milliseconds;
    while (this.ready < step && performance.now() < end) this.#advanceBlock();
    return this.ready >= step;
  }

  #draw() {
    return Float64Array.from({ length: 2 * COUNT }, this.#normal);
  }

  #advanceBlock() {
    const last = this.#states[this.ready];
    this.#next ??= { points: new Float64Array(2 * COUNT), fresh: this.#draw(), done: 0 };
    const { points, fresh, done } = this.#next;
    const [from, to] = [2 * done, 2 * (done + BLOCK)];
    const t = this.#network.schedule.length - 1 - this.ready;
    const cut = [last, fresh].map((each) => each.subarray(from, to));
    points.set(reverseStep(this.#network, cut[0], t, cut[1]), from);
    this.#next.done += BLOCK;
    if (this.#next.done < COUNT) return;
    this.#states.push(points);
    this.#next = null;
  }
}

/** Return the places of the arrows over a square from -reach to reach, shape (ARROWS², 2). */
export function gridPoints(reach) {
  const at = (k) => reach * (-1 + (2 * k + 1) / ARROWS);
  const places = new Float64Array(2 * ARROWS * ARROWS);
  for (let k = 0; k < ARROWS * ARROWS; k += 1) {
    places[2 * k] = at(k % ARROWS);
    places[2 * k + 1] = at(Math.floor(k / ARROWS));
  }
  return places;
}

/** Return the distance of each point to the next one of others; both have the shape (N, 2). */
export function distances(points, others) {
  const found = new Float64Array(points.length / 2);
  for (let k = 0; k < found.length; k += 1) {
    let least = Infinity;
    for (let j = 0; j < others.length; j += 2) {
      const [dx, dy] = [points[2 * k] - others[j], points[2 * k + 1] - others[j + 1]];
      least = Math.min(least, dx * dx + dy * dy);
    }
    found[k] = Math.sqrt(least);
  }
  return found;
}

/** Return the median distance from a point to the next one of the same, shape (N, 2). */
export function usualGap(points) {
  if (points.length < 4) return 0;
  const gaps = Array.from({ length: points.length / 2 }, (_, k) => {
    const others = points.filter((_, j) => j !== 2 * k && j !== 2 * k + 1);
    return distances(points.subarray(2 * k, 2 * k + 2), others)[0];
  });
  return median(gaps);
}

/** Return the median. */
export function median(values) {
  return Float64Array.from(values).sort()[Math.floor(values.length / 2)];
}
