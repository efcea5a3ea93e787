/** A network of dense layers with ReLU between them, from the pixels of a picture to ten classes. */

import { fromHalf } from "../shared/half.js";
import { indexOfLargest, softmax } from "../shared/scores.js";

/**
 * Return what Python sent: the layers, and the pictures.
 *
 * @param {{sizes: number[], count: number}} settings Features of the input and of each layer's
 *     output; number of pictures.
 * @param {Uint8Array | number[]} bytes Of each layer the weights (out, in), row by row, and the
 *     biases, float16 with the low byte first; then the pixels of each picture.
 * @returns {{layers: {inputs: number, outputs: number, weights: Float32Array,
 *     biases: Float32Array}[], pictures: number[][]}} Pixels from 0 to 255.
 */
export function decode({ sizes, count }, bytes) {
  let at = 0;
  const numbers = (length) => {
    const start = at;
    at += 2 * length;
    return Float32Array.from({ length }, (_, k) =>
      fromHalf(bytes[start + 2 * k] | (bytes[start + 2 * k + 1] << 8)),
    );
  };
  const layers = sizes.slice(1).map((outputs, k) => {
    const inputs = sizes[k];
    return { inputs, outputs, weights: numbers(inputs * outputs), biases: numbers(outputs) };
  });
  const pictures = Array.from({ length: count }, (_, k) =>
    Array.from(bytes.slice(at + k * sizes[0], at + (k + 1) * sizes[0])),
  );
  return { layers, pictures };
}

/**
 * Evaluate the network on a picture.
 *
 * @param {object[]} layers See `decode`.
 * @param {number[]} pixels From 0 to 255, row by row.
 * @param {{mean: number, std: number}} scaling The input is (pixel / 255 - mean) / std.
 * @returns {{preActivations: number[][], logits: number[], probabilities: number[],
 *     answer: number}} Pre-activations of each layer but the last; the class with the highest
 *     probability.
 */
export function compute(layers, pixels, { mean, std }) {
  let values = pixels.map((pixel) => (pixel / 255 - mean) / std);
  const preActivations = layers.map((layer, k) => {
    const z = dense(layer, k ? values.map((each) => Math.max(0, each)) : values);
    values = z;
    return z;
  });
  const logits = preActivations.pop();
  const probabilities = softmax(logits);
  return { preActivations, logits, probabilities, answer: indexOfLargest(probabilities) };
}

/** Return the weights into neuron k of a layer. */
export function weightsInto({ inputs, weights }, k) {
  return weights.subarray(k * inputs, (k + 1) * inputs);
}

/** Return the weights out of neuron k of the layer before this one. */
export function weightsOutOf({ inputs, outputs, weights }, k) {
  return Array.from({ length: outputs }, (_, j) => weights[j * inputs + k]);
}

/** Return the size that only one in 200 of the weights of a layer exceeds. */
export function weightReach({ weights }) {
  const sizes = weights.map(Math.abs).sort();
  return sizes[Math.floor(0.995 * (sizes.length - 1))] || 1;
}

function dense({ inputs, outputs, weights, biases }, values) {
  return Array.from({ length: outputs }, (_, j) => {
    let sum = biases[j];
    for (let k = 0; k < inputs; k += 1) sum += weights[j * inputs + k] * values[k];
    return sum;
  });
}
