/** Layers that turn one vector into another. */

import { forward } from "../dense.js";
import { erf } from "./erf.js";

/** Read weights (outputs, inputs) as PyTorch orders them, then biases (outputs,). */
export function readDense(read, inputs, outputs) {
  const weights = read.halves(outputs * inputs);
  return { kind: "dense", weights, biases: read.halves(outputs), inputs, outputs };
}

/** Return W x + b. */
export function dense(layer, x) {
  return forward([layer], x, 1);
}

/** Read the weights and biases of a layer normalisation. */
export function readNorm(read, size, eps) {
  return { weights: read.halves(size), biases: read.halves(size), eps };
}

/** Return x with mean 0 and variance 1, times weights plus biases. */
export function normed({ weights, biases, eps }, x) {
  const mean = total(x) / x.length;
  const variance = x.reduce((sum, value) => sum + (value - mean) ** 2, 0) / x.length;
  const factor = 1 / Math.sqrt(variance + eps);
  return x.map((value, i) => (value - mean) * factor * weights[i] + biases[i]);
}

/** Return row k of a table whose rows have so many numbers. */
export function rowOf(table, k, size) {
  return Float64Array.from(table.subarray(k * size, (k + 1) * size));
}

/** Return the sum of two vectors. */
export function plus(x, y) {
  return x.map((value, i) => value + y[i]);
}

const total = (x) => x.reduce((sum, value) => sum + value, 0);

export const sigmoid = (z) => 1 / (1 + Math.exp(-z));

export const ACTIVATIONS = {
  GELU: (z) => 0.5 * z * (1 + erf(z * Math.SQRT1_2)),
  ReLU: (z) => Math.max(0, z),
};
