/** A convolutional network from an image to ten probabilities, and how one of its numbers arose. */

import { fromHalf } from "../shared/half.js";
import { indexOfLargest, softmax } from "../shared/scores.js";
import { SIDE } from "../shared/fashion_mnist.js";
import { applied } from "./layers.js";

const PIXELS = SIDE * SIDE;

/**
 * Return what Python sent: layers, images, and where the channels are excited most.
 *
 * @param {object} settings See `network_data` in lenet.py.
 * @param {DataView} data
 * @returns {{layers: object[], images: number[][], tops: {image: number, place: number[],
 *     value: number}[][][]}} Layers with `weights` and `biases`; pixels from 0 to 255; of each stage
 *     and channel, the largest value first.
 */
export function decode({ layers, stages, half, top, labels }, data) {
  let at = 0;
  const byte = () => data.getUint8(at++);
  const single = () => data.getFloat32((at += 4) - 4, true);
  const parameter = half ? () => fromHalf(data.getUint16((at += 2) - 2, true)) : single;
  const numbers = (length) => Float32Array.from({ length }, parameter);
  const loaded = layers.map((layer) => {
    if (!layer.outputs) return layer;
    const weights = numbers(layer.outputs * layer.inputs * (layer.size ?? 1) ** 2);
    return { ...layer, weights, biases: numbers(layer.outputs) };
  });
  const channels = stages.flatMap((stage) => Array.from({ length: stage.channels }, () => stage));
  const values = channels.map(() => Array.from({ length: top }, single));
  const found = values.map((each) =>
    each.map((value) => ({ value, image: byte(), place: [byte(), byte()] })),
  );
  const tops = stages.map((stage) => found.filter((_, k) => channels[k] === stage));
  const images = labels.map(() => Array.from({ length: PIXELS }, byte));
  return { layers: loaded, images, tops };
}

/**
 * Send an image through the network.
 *
 * @param {object[]} layers See `decode`.
 * @param {number[]} pixels From 0 to 255, row by row.
 * @param {{mean: number, std: number}} scaling The input is (pixel / 255 - mean) / std.
 * @returns {{input: object, outputs: object[], logits: number[], probabilities: number[],
 *     answer: number}} The output of each layer as a volume, see layers.js; the class with the
 *     highest probability.
 */
export function compute(layers, pixels, { mean, std }) {
  const values = Float64Array.from(pixels, (pixel) => (pixel / 255 - mean) / std);
  const input = { values, channels: 1, side: SIDE };
  let last = input;
  const outputs = layers.map((layer) => (last = applied(layer, last)));
  const logits = Array.from(last.values);
  const probabilities = softmax(logits);
  return { input, outputs, logits, probabilities, answer: indexOfLargest(probabilities) };
}

/** Return one channel of a volume, row by row. */
export function mapOf({ values, side }, channel) {
  return values.subarray(channel * side * side, (channel + 1) * side * side);
}

/** Return where a map is largest: [row, column]. */
export function strongest(map, side) {
  const k = indexOfLargest(map);
  return [Math.floor(k / side), k % side];
}

/**
 * Return the pixels that one number of a stage sees, as far as they are on the image: first and
 * last row, first and last column.
 */
export function windowOf({ start, step, window }, place) {
  const [rows, columns] = place.map((k) => {
    const first = start + k * step;
    return [Math.max(0, first), Math.min(SIDE - 1, first + window - 1)];
  });
  return { rows, columns };
}

/**
 * Return how a number of a stage arose, back to its convolution.
 *
 * @param {object[]} layers
 * @param {{input: object, outputs: object[]}} numbers See `compute`.
 * @param {number} end How many layers the stage has behind it.
 * @param {number} channel
 * @param {number[]} place [row, column] in the stage's map.
 * @returns {{layer: number, place: number[], slices: number[], bias: number, sum: number,
 *     value: number}} The convolution and the place in its map; of each input channel the sum of
 *     weight × number over the window; the sum of all of them and the bias; and what pooling and
 *     ReLU have left of it.
 */
export function origin(layers, numbers, end, channel, place) {
  const before = (k) => (k ? numbers.outputs[k - 1] : numbers.input);
  const valueAt = ({ side }, map, [row, column]) => map[row * side + column];
  const volume = before(end);
  const value = valueAt(volume, mapOf(volume, channel), place);
  let [k, here] = [end - 1, place];
  while (layers[k].kind !== "convolution") {
    if (layers[k].kind === "pooling") here = winner(layers[k], before(k), channel, here);
    k -= 1;
  }
  const layer = layers[k];
  const slices = Array.from({ length: layer.inputs }, (_, c) =>
    sliceSum(layer, before(k), channel, c, here),
  );
  const bias = layer.biases[channel];
  const sum = slices.reduce((total, slice) => total + slice, bias);
  return { layer: k, place: here, slices, bias, sum, value };
}

/** Return the weights between two channels of a convolution, size × size. */
export function kernelOf({ inputs, size, weights }, channel, c) {
  const start = (channel * inputs + c) * size * size;
  return weights.subarray(start, start + size * size);
}

/** Return the place from which pooling took a value. */
function winner({ size, stride, padding }, input, channel, place) {
  const map = mapOf(input, channel);
  let best = null;
  for (const [row, column] of cells(size, stride, padding, place, input.side)) {
    const value = map[row * input.side + column];
    if (!best || value > best.value) best = { value, at: [row, column] };
  }
  return best.at;
}

function sliceSum(layer, input, channel, c, place) {
  const { size, stride, padding } = layer;
  const [map, kernel] = [mapOf(input, c), kernelOf(layer, channel, c)];
  let sum = 0;
  for (const [row, column, k] of cells(size, stride, padding, place, input.side)) {
    sum += map[row * input.side + column] * kernel[k];
  }
  return sum;
}

/** Return the cells of a window that are not padding: row, column, and number in the window. */
function cells(size, stride, padding, place, side) {
  const [top, left] = place.map((k) => k * stride - padding);
  return Array.from({ length: size * size }, (_, k) => [
    top + Math.floor(k / size),
    left + (k % size),
    k,
  ]).filter(([row, column]) => row >= 0 && column >= 0 && row < side && column < side);
}
