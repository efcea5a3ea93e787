/** Stacks of dense layers with activations between them, as Python sends them. */

import { fromHalf } from "./half.js";

const ACTIVATIONS = {
  relu: (z) => (z > 0 ? z : 0),
  silu: (z) => z / (1 + Math.exp(-z)),
  tanh: Math.tanh,
  sigmoid: (z) => 1 / (1 + Math.exp(-z)),
};

/**
 * Read a stack from bytes, low byte first: of each dense layer the weights (outputs, inputs), then
 * the biases.
 *
 * @param {{kind: string, inputs?: number, outputs?: number}[]} layers
 * @param {DataView} bytes
 * @param {boolean} half Whether numbers are float16; float32 if not.
 * @returns {{layers: object[], end: number}} The layers with `weights` and `biases`, and after how
 *     many bytes they end.
 */
export function readDense(layers, bytes, half) {
  let at = 0;
  const next = () => {
    at += half ? 2 : 4;
    return half ? fromHalf(bytes.getUint16(at - 2, true)) : bytes.getFloat32(at - 4, true);
  };
  const numbers = (count) => Float32Array.from({ length: count }, next);
  const read = layers.map((layer) =>
    layer.kind === "dense"
      ? {
          ...layer,
          weights: numbers(layer.outputs * layer.inputs),
          biases: numbers(layer.outputs),
        }
      : layer,
  );
  return { layers: read, end: at };
}

/**
 * Return what a stack makes of a batch.
 *
 * @param {object[]} layers See `readDense`.
 * @param {Float64Array} batch Shape (count, inputs).
 * @param {number} count
 * @returns {Float64Array} Shape (count, outputs).
 */
export function forward(layers, batch, count) {
  let values = batch;
  for (const layer of layers) {
    if (layer.kind === "dense") values = dense(layer, values, count);
    else values = values.map(ACTIVATIONS[layer.kind]);
  }
  return values;
}

function dense({ inputs, outputs, weights, biases }, batch, count) {
  const result = new Float64Array(count * outputs);
  const whole = inputs - (inputs % 4);
  for (let row = 0; row < count; row += 1) {
    const from = row * inputs;
    for (let to = 0; to < outputs; to += 1) {
      const at = to * inputs;
      let [s0, s1, s2, s3] = [biases[to], 0, 0, 0]; // four sums, because one waits for itself
      for (let k = 0; k < whole; k += 4) {
        s0 += batch[from + k] * weights[at + k];
        s1 += batch[from + k + 1] * weights[at + k + 1];
        s2 += batch[from + k + 2] * weights[at + k + 2];
        s3 += batch[from + k + 3] * weights[at + k + 3];
      }
      for (let k = whole; k < inputs; k += 1) s0 += batch[from + k] * weights[at + k];
      result[row * outputs + to] = s0 + s1 + s2 + s3;
    }
  }
  return result;
}
