/**
 * A picture as it was moved, and what is painted on it.
 *
 * Paint is kept in the picture's own coordinates, under the moves: so it stays on the garment where
 * it was put, and a drawing of one's own can be shifted and turned like any other picture. The
 * layer of paint is larger than the picture, so that it can also be painted where a move has
 * brought the emptiness around it into view.
 */

import { SIDE } from "./fashion_mnist.js";
import { normalNumbers } from "./random.js";

export const INK = 1;
export const ERASED = 2;

const INK_LEVEL = 230; // as the lighter garments
const MIDDLE = (SIDE - 1) / 2;
const BORDER = 17; // of the layer around the picture: what the largest moves can show of it
const LAYER = SIDE + 2 * BORDER;
const CODES = ".abcdefghijklmnopqrstuvwxyz"; // three pixels of paint each, the first counts 1

/** Where nothing is moved or painted. */
export const UNMOVED = { right: 0, down: 0, turn: 0, mirror: false, noise: 0, paint: "" };

/** Whether a state moves, paints or disturbs its picture. */
export function isMoved(state) {
  return Object.entries(UNMOVED).some(([key, value]) => state[key] !== value);
}

/**
 * Return a picture as it is shown: painted on, mirrored, turned, shifted, then disturbed.
 *
 * @param {number[]} pixels From 0 to 255, row by row.
 * @param {{right: number, down: number, turn: number, mirror: boolean, noise: number,
 *     paint: string}} moves Pixels, pixels, degrees counter-clockwise, whether left and right are
 *     swapped, standard deviation of the noise in grey levels, see `painted`.
 * @returns {number[]} From 0 to 255; between pixels by bilinear interpolation.
 */
export function shown(pixels, moves) {
  const layer = composed(pixels, moves.paint);
  const origin = originOf(moves);
  return Array.from({ length: SIDE * SIDE }, (_, k) => {
    const [column, row] = origin([k % SIDE, Math.floor(k / SIDE)]);
    const level = between(layer, column + BORDER, row + BORDER) + moves.noise * NOISE[k];
    return Math.max(0, Math.min(255, level));
  });
}

/** Return the function from a place [column, row] of the sheet to the one it shows of the picture. */
export function originOf({ right, down, turn, mirror }) {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return ([column, row]) => {
    const [x, y] = [column - right - MIDDLE, row - down - MIDDLE];
    const along = cos * x - sin * y;
    return [MIDDLE + (mirror ? -along : along), MIDDLE + sin * x + cos * y];
  };
}

/**
 * Return the paint after a stroke.
 *
 * @param {string} paint As in the state: three pixels a letter, without dots at the end.
 * @param {number[][]} points [column, row] of the picture each, no further apart than the brush.
 * @param {number} kind INK or ERASED.
 * @param {number} radius Of the brush, in pixels.
 */
export function painted(paint, points, kind, radius) {
  const layer = read(paint);
  for (const [column, row] of points) {
    const [x, y] = [column + BORDER, row + BORDER];
    for (let i = Math.ceil(y - radius); i <= y + radius; i += 1) {
      for (let j = Math.ceil(x - radius); j <= x + radius; j += 1) {
        const isOnIt = i >= 0 && j >= 0 && i < LAYER && j < LAYER;
        if (isOnIt && Math.hypot(i - y, j - x) <= radius) layer[i * LAYER + j] = kind;
      }
    }
  }
  return written(layer);
}

/** Return points from one place to another, half a pixel apart; both are among them. */
export function segment([x1, y1], [x2, y2]) {
  const steps = Math.max(1, Math.ceil(2 * Math.hypot(x2 - x1, y2 - y1)));
  return Array.from({ length: steps + 1 }, (_, k) => [
    x1 + ((x2 - x1) * k) / steps,
    y1 + ((y2 - y1) * k) / steps,
  ]);
}

/** Return what lies on the picture of each pixel of the layer: 0, INK or ERASED. */
function read(paint) {
  const layer = new Uint8Array(LAYER * LAYER);
  for (let k = 0; k < paint.length && 3 * k < layer.length; k += 1) {
    const code = Math.max(0, CODES.indexOf(paint[k]));
    for (let j = 0; j < 3; j += 1) layer[3 * k + j] = Math.floor(code / 3 ** j) % 3;
  }
  return layer;
}

function written(layer) {
  let paint = "";
  for (let k = 0; k < layer.length; k += 3) {
    paint += CODES[layer[k] + 3 * (layer[k + 1] ?? 0) + 9 * (layer[k + 2] ?? 0)];
  }
  return paint.replace(/\.+$/, "");
}

/** Return the levels of the layer: the picture in its middle, and the paint on it. */
function composed(pixels, paint) {
  const levels = new Float64Array(LAYER * LAYER);
  pixels.forEach((level, k) => {
    levels[(Math.floor(k / SIDE) + BORDER) * LAYER + (k % SIDE) + BORDER] = level;
  });
  if (paint) {
    read(paint).forEach((kind, k) => {
      if (kind) levels[k] = kind === INK ? INK_LEVEL : 0;
    });
  }
  return levels;
}

/** Return the level between four pixels of the layer; outside everything is 0. */
function between(levels, x, y) {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [right, low] = [x - left, y - top]; // shares
  const level = (row, column) =>
    row >= 0 && column >= 0 && row < LAYER && column < LAYER ? levels[row * LAYER + column] : 0;
  return (
    (1 - low) * ((1 - right) * level(top, left) + right * level(top, left + 1)) +
    low * ((1 - right) * level(top + 1, left) + right * level(top + 1, left + 1))
  );
}

/** Numbers from a normal distribution, always the same, so that only the amount of noise moves. */
const NOISE = Array.from({ length: SIDE * SIDE }, normalNumbers(1));
