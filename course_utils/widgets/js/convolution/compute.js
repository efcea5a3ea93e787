/** A kernel that slides over an image: z = sum of pixel · weight over each window. */

import { SIDE } from "../shared/fashion_mnist.js";
import { shapeOf } from "./kernels.js";

const HUES = 10;
const SATURATION = 0.8;

/** Return how many windows fit along `n` pixels. */
export function outputSize(n, { size, stride, padding }) {
  return Math.floor((n + 2 * padding - size) / stride) + 1;
}

/** Return what follows from a state: the kernel's shape, how it moves, and how many windows fit. */
export function layout({ weights, stride, padding }) {
  const { size, channels } = shapeOf(weights);
  const side = outputSize(SIDE, { size, stride, padding });
  const left = (SIDE + 2 * padding - size) % stride; // of the padded image at the end
  const unused = Math.max(0, left - padding); // rows, and columns, of the image in no window
  return { size, channels, stride, padding, side, last: side * side - 1, unused };
}

/** Return red, green and blue, from 0 to 1, of tint k: the same as in the lesson's palette. */
export function tintOf(k) {
  return [5, 3, 1].map((start) => {
    const place = (start + (6 * k) / HUES) % 6;
    return 1 - SATURATION * Math.max(0, Math.min(1, place, 4 - place));
  });
}

/** Return the channels of an image, from 0 to 1; grey has one, a tinted image three. */
export function channelsOf(pixels, channels, tint) {
  const shares = channels === 1 ? [1] : tintOf(tint);
  return shares.map((share) => pixels.map((pixel) => (share * pixel) / 255));
}

/** Return row and column of the map at which the window is: [row, column]. */
export function placeOf(step, { side, last }) {
  const k = Math.max(0, Math.min(last, step));
  return [Math.floor(k / side), k % side];
}

/** Return the step of the window nearest to a place of the map, which need not be whole. */
export function stepAt([row, column], { side }) {
  const inside = (place) => Math.max(0, Math.min(side - 1, Math.round(place)));
  return inside(row) * side + inside(column);
}

/** Return row and column of the window's first pixel in the image, negative inside padding. */
export function cornerOf([row, column], { stride, padding }) {
  return [row, column].map((place) => place * stride - padding);
}

/** Return what changes so that the window stays, as nearly as it can, where it is in the image. */
export function staying(state, changes) {
  const [before, after] = [layout(state), layout({ ...state, ...changes })];
  const place = cornerOf(placeOf(state.step, before), before).map((corner) => {
    const centre = corner + (before.size - 1) / 2;
    return (centre - (after.size - 1) / 2 + after.padding) / after.stride;
  });
  return { ...changes, step: stepAt(place, after) };
}

/**
 * Slide the kernel over an image.
 *
 * @param {number[]} pixels 28 × 28 grey levels from 0 to 255, row by row.
 * @param {{weights: number[], stride: number, padding: number, tint: number, relu: boolean,
 *     step: number}} state The weights are channels × size × size, row by row.
 * @returns {{side: number, map: number[], low: number, high: number, place: number[],
 *     slices: {terms: {pixel: number, weight: number, product: number}[], sum: number}[],
 *     sum: number, value: number}} The feature map, side × side, after ReLU if that is on; its
 *     smallest and largest number, or 0 if that is smaller or larger; and the window's products.
 *     What `layout` gives is there, too.
 */
export function compute(pixels, state) {
  const shape = layout(state);
  const channels = channelsOf(pixels, shape.channels, state.tint);
  const answer = (sum) => (state.relu ? Math.max(0, sum) : sum);
  const map = [];
  for (let row = 0; row < shape.side; row += 1) {
    for (let column = 0; column < shape.side; column += 1) {
      map.push(answer(weightedSum(channels, state.weights, shape, [row, column])));
    }
  }
  const place = placeOf(state.step, shape);
  const slices = channels.map((channel, c) => sliceAt(channel, state.weights, c, shape, place));
  const sum = slices.reduce((total, slice) => total + slice.sum, 0);
  return {
    ...shape,
    image: channels,
    map,
    low: map.reduce((least, z) => Math.min(least, z), 0),
    high: map.reduce((most, z) => Math.max(most, z), 0),
    place,
    corner: cornerOf(place, shape),
    slices,
    sum,
    value: answer(sum),
  };
}

function weightedSum(channels, weights, shape, place) {
  const { size } = shape;
  const [top, left] = cornerOf(place, shape);
  let sum = 0;
  for (let c = 0; c < channels.length; c += 1) {
    for (let a = 0; a < size; a += 1) {
      for (let b = 0; b < size; b += 1) {
        sum += pixelAt(channels[c], top + a, left + b) * weights[(c * size + a) * size + b];
      }
    }
  }
  return sum;
}

function sliceAt(channel, weights, c, shape, place) {
  const { size } = shape;
  const [top, left] = cornerOf(place, shape);
  const terms = Array.from({ length: size * size }, (_, k) => {
    const pixel = pixelAt(channel, top + Math.floor(k / size), left + (k % size));
    const weight = weights[c * size * size + k];
    return { pixel, weight, product: pixel * weight };
  });
  return { terms, sum: terms.reduce((total, { product }) => total + product, 0) };
}

/** Return a pixel; 0 in the padding. */
function pixelAt(channel, row, column) {
  const isInside = row >= 0 && column >= 0 && row < SIDE && column < SIDE;
  return isInside ? channel[row * SIDE + column] : 0;
}
