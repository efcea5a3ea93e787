/** A map of codes and the decoder that makes a picture of each place on it. */

import { forward, readDense } from "../shared/dense.js";
import { SIDE } from "../shared/fashion_mnist.js";

/** The walk from A to B has so many steps. */
export const LAST = 30;

/** Pictures in the strip, evenly spread over the walk. */
export const STRIP = 7;

/** A place counts as empty where the next code is farther than so many usual gaps. */
export const EMPTY = 5;

/** Pictures in a row of the map, and in a column, where all of it is decoded. */
export const GRID = 12;

const PIXELS = SIDE * SIDE;
const MARGIN = 0.06; // of the map around its codes

/**
 * Read the data: the decoder's parameters (float16), the codes (float32) and their labels (bytes).
 *
 * @param {{layers: object[], count: number}} settings
 * @param {DataView} bytes
 * @returns {{layers: object[], codes: number[][], labels: number[]}}
 */
export function decode({ layers, count }, bytes) {
  const read = readDense(layers, bytes, true);
  const number = (k) => bytes.getFloat32(read.end + 4 * k, true);
  return {
    layers: read.layers,
    codes: Array.from({ length: count }, (_, k) => [number(2 * k), number(2 * k + 1)]),
    labels: Array.from({ length: count }, (_, k) => bytes.getUint8(read.end + 8 * count + k)),
  };
}

/** Return the decoder's pictures of places [x, y]: 784 levels from 0 to 255 each. */
export function pictures(layers, places) {
  const pixels = forward(layers, Float64Array.from(places.flat()), places.length);
  const levels = pixels.map((pixel) => 255 * Math.min(1, Math.max(0, pixel)));
  return places.map((_, k) => levels.subarray(k * PIXELS, (k + 1) * PIXELS));
}

/** Return the place of the walk from a to b after so many of its steps. */
export function placeAt({ a, b }, step) {
  const share = Math.min(LAST, Math.max(0, step)) / LAST;
  return a.map((part, k) => part + share * (b[k] - part));
}

/** Return the places of the strip. */
export function stripPlaces(state) {
  return Array.from({ length: STRIP }, (_, k) => placeAt(state, (k * LAST) / (STRIP - 1)));
}

/** Return the places of the pictures that fill the map, rows from the top. */
export function gridPlaces([left, right], [low, high]) {
  const share = (k) => (k + 0.5) / GRID; // the middle of a cell
  return Array.from({ length: GRID * GRID }, (_, k) => [
    left + share(k % GRID) * (right - left),
    high - share(Math.floor(k / GRID)) * (high - low),
  ]);
}

/** Return which code is next to a place, and how far it is. */
export function nearest(codes, [x, y]) {
  let [best, square] = [0, Infinity];
  codes.forEach(([cx, cy], k) => {
    const next = (cx - x) ** 2 + (cy - y) ** 2;
    if (next < square) [best, square] = [k, next];
  });
  return { index: best, distance: Math.sqrt(square) };
}

/** Return the usual gap: the median distance from a code to the next one. */
export function usualGap(codes) {
  if (codes.length < 2) return 0;
  const gaps = codes.map((code, k) => {
    const others = codes.filter((_, j) => j !== k);
    return nearest(others, code).distance;
  });
  gaps.sort((one, other) => one - other);
  return gaps[Math.floor(gaps.length / 2)];
}

/** Return the ends of the axes, equally long, around all codes. */
export function domains(codes) {
  const ends = [0, 1].map((axis) => {
    const parts = codes.map((code) => code[axis]);
    return [Math.min(...parts), Math.max(...parts)];
  });
  const longest = Math.max(...ends.map(([low, high]) => high - low)) || 1;
  const half = longest * (0.5 + MARGIN);
  return ends.map(([low, high]) => [(low + high) / 2 - half, (low + high) / 2 + half]);
}
