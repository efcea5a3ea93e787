/** A gradient on its way back through equally wide layers with random weights. */

import { normals } from "./noise.js";

/** Neurons a layer. */
export const WIDTH = 64;
/** Examples in the batch. */
export const BATCH = 16;
export const MAX_DEPTH = 40;
/** Bins of a histogram; odd, so that 0 is in the middle of one. */
export const BINS = 25;
/** A slope below this one counts as saturated, as in the chapter. */
export const SATURATED = 0.01;
/** The histogram of gradients reaches from minus to plus so many times their root mean square. */
export const REACH = 4;

const CELLS = BATCH * WIDTH;
/** Weights a layer. */
export const LAYER = WIDTH * WIDTH;

/** Activation in place over z, and its slope as a function of the activation. */
export const FUNCTIONS = {
  sigmoid: { f: (z) => 1 / (1 + Math.exp(-z)), slope: (a) => a * (1 - a), range: [0, 1] },
  tanh: { f: Math.tanh, slope: (a) => 1 - a * a, range: [-1, 1] },
  ReLU: { f: (z) => (z > 0 ? z : 0), slope: (a) => (a > 0 ? 1 : 0), range: null },
};

/** Standard deviation of the weights times √in, by the name a learner chooses. */
export const SCALES = {
  "too small: 0.3/√in": 0.3,
  "LeCun: 1/√in": 1,
  "He: √2/√in": Math.SQRT2,
  "too large: 3/√in": 3,
  "huge: 30/√in": 30,
};

let kept = null; // the noise of the latest seed

/**
 * Return inputs, the gradient at the end and the weights of all layers, all of variance 1.
 *
 * @param {number} seed
 * @returns {{inputs: Float64Array, end: Float64Array, weights: Float64Array}} Inputs and end in the
 *     shape (BATCH, WIDTH), weights in (MAX_DEPTH, WIDTH, WIDTH): layer, to, from.
 */
export function noise(seed) {
  if (kept?.seed !== seed) {
    const draw = normals(seed);
    const inputs = draw(CELLS);
    const end = draw(CELLS);
    kept = { seed, inputs, end, weights: draw(MAX_DEPTH * LAYER) };
  }
  return kept;
}

/**
 * Send the inputs forward and the gradient backward.
 *
 * @param {{activation: string, init: string, depth: number, seed: number}} setting
 * @returns {{gradients: number[], slopes: number[], saturated: number[], activations: Float64Array,
 *     dZ: Float64Array, sizes: number[]}} By layer: gradient of z as root mean square, relative to
 *     the last layer's, and as it is (`sizes`); mean slope of the activation; share of slopes below
 *     SATURATED. Of all layers: activations and gradients of z, shape (depth, BATCH, WIDTH).
 */
export function compute({ activation, init, depth, seed }) {
  const { inputs, end, weights } = noise(seed);
  const { f, slope } = FUNCTIONS[activation];
  const scale = SCALES[init] / Math.sqrt(WIDTH);
  const activations = new Float64Array(depth * CELLS);
  const dZ = new Float64Array(depth * CELLS);

  let before = inputs;
  for (let layer = 0; layer < depth; layer += 1) {
    const A = of(activations, layer);
    forward(A, before, weightsOf(weights, layer), scale);
    for (let k = 0; k < CELLS; k += 1) A[k] = f(A[k]);
    before = A;
  }

  const [slopes, saturated, sizes] = [[], [], []];
  const dA = Float64Array.from(end);
  for (let layer = depth - 1; layer >= 0; layer -= 1) {
    const [A, dz] = [of(activations, layer), of(dZ, layer)];
    let [sum, flat, square] = [0, 0, 0];
    for (let k = 0; k < CELLS; k += 1) {
      const local = slope(A[k]);
      sum += local;
      if (local < SATURATED) flat += 1;
      dz[k] = dA[k] * local;
      square += dz[k] * dz[k];
    }
    slopes[layer] = sum / CELLS;
    saturated[layer] = flat / CELLS;
    sizes[layer] = Math.sqrt(square / CELLS);
    if (layer) backward(dA, dz, weightsOf(weights, layer), scale);
  }
  const last = Math.max(sizes[depth - 1], 1e-300);
  return { gradients: sizes.map((s) => s / last), slopes, saturated, activations, dZ, sizes };
}

/**
 * Return how the activations and the gradients of one layer are spread.
 *
 * @param {object} numbers What `compute` returns.
 * @param {string} activation
 * @param {number} layer From 0.
 * @returns {{activations: {low: number, high: number, shares: number[]}, gradients: {low: number,
 *     high: number, shares: number[]}}} Shares by bin; gradients are in units of their root mean
 *     square, those beyond REACH are in the bins at the ends.
 */
export function histograms({ activations, dZ, sizes }, activation, layer) {
  const A = of(activations, layer);
  const [low, high] = FUNCTIONS[activation].range ?? [0, largest(A)];
  return {
    activations: { low, high, shares: shares(A, low, high, 1) },
    gradients: {
      low: -REACH,
      high: REACH,
      shares: shares(of(dZ, layer), -REACH, REACH, 1 / (sizes[layer] || 1)),
    },
  };
}

const of = (values, layer) => values.subarray(layer * CELLS, (layer + 1) * CELLS);

const weightsOf = (weights, layer) => weights.subarray(layer * LAYER, (layer + 1) * LAYER);

const largest = (values) => values.reduce((most, each) => Math.max(most, each), 0) || 1;

/** Write A · Wᵀ · scale into Z. */
function forward(Z, A, W, scale) {
  for (let row = 0; row < CELLS; row += WIDTH) {
    for (let to = 0; to < WIDTH; to += 1) {
      const at = to * WIDTH;
      let [s0, s1, s2, s3] = [0, 0, 0, 0]; // four sums at a time, because one waits for itself
      for (let from = 0; from < WIDTH; from += 4) {
        s0 += A[row + from] * W[at + from];
        s1 += A[row + from + 1] * W[at + from + 1];
        s2 += A[row + from + 2] * W[at + from + 2];
        s3 += A[row + from + 3] * W[at + from + 3];
      }
      Z[row + to] = (s0 + s1 + s2 + s3) * scale;
    }
  }
}

/** Write dZ · W · scale into dA. */
function backward(dA, dZ, W, scale) {
  dA.fill(0);
  for (let row = 0; row < CELLS; row += WIDTH) {
    for (let to = 0; to < WIDTH; to += 4) {
      const [d0, d1, d2, d3] = [0, 1, 2, 3].map((k) => dZ[row + to + k] * scale);
      const [w0, w1, w2, w3] = [0, 1, 2, 3].map((k) => (to + k) * WIDTH);
      for (let from = 0; from < WIDTH; from += 1) {
        dA[row + from] +=
          d0 * W[w0 + from] + d1 * W[w1 + from] + d2 * W[w2 + from] + d3 * W[w3 + from];
      }
    }
  }
}

function shares(values, low, high, factor) {
  const counts = new Array(BINS).fill(0);
  for (const value of values) {
    const bin = Math.floor(((value * factor - low) / (high - low)) * BINS);
    counts[Math.max(0, Math.min(BINS - 1, bin))] += 1;
  }
  return counts.map((count) => count / values.length);
}
