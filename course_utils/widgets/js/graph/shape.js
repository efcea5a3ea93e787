/** Where nodes and arrows are, in user units. */

import { EDGES } from "./compute.js";

export const SIZE = { width: 640, height: 322 };

/** Half the width and half the height of a node. */
export const HALF = { x: 54, y: 32 };

/** The middle of each node. */
export const PLACES = { a: [76, 70], b: [76, 260], p: [232, 174], s: [396, 174], f: [574, 174] };

/** Length of an arrow's head. */
const HEAD = 11;

/**
 * Where each arrow touches the borders of its two nodes, from their middles, and the two points that
 * bend it, if it is bent. Both directions are given from the beginning to the end of the forward one.
 */
const TOUCH = {
  ap: [
    { from: [HALF.x, -6], to: [-8, -HALF.y] },
    { from: [HALF.x, 10], to: [-26, -HALF.y] },
  ],
  bp: [
    { from: [HALF.x, 0], to: [-HALF.x, 14] },
    { from: [HALF.x, -17], to: [-HALF.x, -3] },
  ],
  ps: [
    { from: [HALF.x, -7], to: [-HALF.x, -7] },
    { from: [HALF.x, 8], to: [-HALF.x, 8] },
  ],
  as: [
    { from: [HALF.x, -20], to: [2, -HALF.y], bend: [200, 10, 392, 10] },
    { from: [34, -HALF.y], to: [20, -HALF.y], bend: [185, -12, 416, -20] },
  ],
  sf: [
    { from: [HALF.x, -7], to: [-HALF.x, -7] },
    { from: [HALF.x, 8], to: [-HALF.x, 8] },
  ],
};

/**
 * Where the label of each arrow stands, and whether a second line is over (-1) or under it (1), or
 * how far to the right it stands beside it.
 */
export const LABELS = {
  ap: { x: 190, y: 98, anchor: "start", under: -1 },
  bp: { x: 148, y: 184, anchor: "end", under: 1 },
  ps: { x: 314, y: 130, anchor: "middle", under: -1 },
  as: { x: 250, y: 56, anchor: "middle", under: 0, beside: 62 },
  sf: { x: 486, y: 130, anchor: "middle", under: -1 },
};

/**
 * Return an arrow as two paths of SVG.
 *
 * @param {string} name
 * @param {boolean} isBackward Whether it runs from the end of the forward arrow to its beginning.
 * @returns {{line: string, head: string, ends: number[][]}} `ends` are where it begins and ends.
 */
export function arrow(name, isBackward) {
  const { from, to, bend } = TOUCH[name][isBackward ? 1 : 0];
  const [first, last] = EDGES[name];
  const straight = [shifted(PLACES[first], from), shifted(PLACES[last], to)];
  const between = bend ? [bend.slice(0, 2), bend.slice(2)] : [];
  const points = [straight[0], ...between, straight[1]];
  if (isBackward) points.reverse();
  const tip = points.at(-1);
  const [back, left, right] = headBehind(tip, points.at(-2));
  const line = [...points.slice(0, -1), back].map((point) => point.map(rounded).join(" "));
  return {
    line: bend ? `M ${line[0]} C ${line.slice(1).join(" ")}` : `M ${line.join(" L ")}`,
    head: `M ${[tip, left, right].map((point) => point.map(rounded).join(" ")).join(" L ")} Z`,
    ends: [points[0], tip],
  };
}

/** Return the foot and the two corners of a head that comes from `before`. */
function headBehind([x, y], before) {
  const length = Math.hypot(x - before[0], y - before[1]);
  const [u, v] = [(x - before[0]) / length, (y - before[1]) / length];
  const foot = [x - HEAD * u, y - HEAD * v];
  const half = HEAD / 2;
  return [foot, [foot[0] - half * v, foot[1] + half * u], [foot[0] + half * v, foot[1] - half * u]];
}

const shifted = (place, by) => place.map((part, k) => part + by[k]);

const rounded = (number) => Number(number.toFixed(2));
