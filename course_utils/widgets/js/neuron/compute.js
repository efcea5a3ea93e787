/** One neuron with two inputs: a = f(w1·x1 + w2·x2 + b). */

import { ACTIVATIONS } from "../shared/activations.js";
import { CORNERS } from "../shared/logic.js";

const ROUNDING = 1e-12;

/**
 * Evaluate the neuron at points and at the four corners.
 *
 * @param {{w1: number, w2: number, b: number, activation: string, classes: number[]}} state
 * @param {number[][]} points [x1, x2] each.
 * @returns {{outputs: number[], zCorners: number[], aCorners: number[], wrong: boolean[]}} A corner
 *     is wrong where its class is not the one of its side: class 1 where z > 0; what is nothing but
 *     rounding, as in 0.1 + 0.2 - 0.3, is 0.
 */
export function compute({ w1, w2, b, activation, classes }, points) {
  const f = ACTIVATIONS[activation];
  const z = ([x1, x2]) => w1 * x1 + w2 * x2 + b;
  const zCorners = CORNERS.map(z);
  return {
    outputs: points.map((point) => f(z(point))),
    zCorners,
    aCorners: zCorners.map(f),
    wrong: zCorners.map((value, k) => value > ROUNDING !== (classes[k] === 1)),
  };
}
