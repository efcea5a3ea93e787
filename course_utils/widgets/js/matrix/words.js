/** How shapes and sums are written. */

import { grouped } from "../core/numbers.js";

/** Write a shape as Python does: "(3, 4)", "(2,)". */
export function tuple(shape) {
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(", ")})`;
}

/** Write a factor or a summand: negative ones in brackets. */
export function factor(number) {
  return number < 0 ? `(${grouped(number)})` : grouped(number);
}
