/** What the size of the gradient says in words. */

import { digits, fixed, short } from "../core/numbers.js";

const FLOOR = 1e-60; // sizes below are not told apart

/** Return a setting in words. */
export function settingText({ activation, init, depth, seed }) {
  return `${activation}, ${init.split(":")[0]}, ${depth} layers, weights no. ${seed}`;
}

/** Say how the gradient changes on its way back, and what is seen in the layer looked at. */
export function describe(numbers, { depth, passed, layer }) {
  const { slopes, saturated } = numbers;
  const share = short(100 * saturated[layer - 1], 1);
  const here =
    `In layer ${layer} (dotted line) the mean slope is ${fixed(slopes[layer - 1])}; ` +
    `${share}\u00a0% of the slopes are below 0.01.`;
  return `${way(numbers, depth, passed)} ${here}`;
}

function way({ gradients }, depth, passed) {
  if (!passed) return `The gradient has not yet passed any of the ${depth} layers.`;
  if (passed < depth) {
    const at = depth - passed;
    const size = written(gradients[at]);
    const layers = passed === 1 ? "1 layer" : `${passed} layers`;
    return `The gradient came back through ${layers}: at layer ${at + 1} it is ${size} times what the last layer gets.`;
  }
  const ratio = gradients[0];
  const factor = ratio ** (1 / (depth - 1));
  const verdict = ratio < 0.01 ? "; it vanishes" : ratio > 100 ? "; it explodes" : "";
  return (
    `Each layer multiplies the gradient by about ${fixed(factor)} on the way back: after ${depth} ` +
    `layers the first one gets ${written(ratio)} times what the last one gets${verdict}.`
  );
}

function written(size) {
  if (size < FLOOR) return "less than 1e−60";
  return size >= 0.01 && size <= 100 ? fixed(size) : digits(size);
}
