/** What the picture shows, in sentences. */

import { short } from "../core/numbers.js";
import { SIDE } from "../shared/fashion_mnist.js";

const SAME = 1e-6;
const HOW_MANY = { 9: "nine", 25: "25", 27: "27" };

/** Return the sentence for a state and what `compute` gave for it. */
export function sentence(state, numbers) {
  return [windowPart(state, numbers), flatPart(state, numbers), sizePart(numbers)]
    .filter(Boolean)
    .join(" ");
}

function windowPart({ weights, relu }, { place, slices, sum, value }) {
  const where = `row ${place[0]}, column ${place[1]}`;
  const partial = slices.map((slice) => short(slice.sum)).join(", ");
  const sums = slices.length > 1 ? `, in three sums of ${partial},` : "";
  const added = `The window’s ${HOW_MANY[weights.length]} products${sums} add up to ${short(sum)}`;
  const after = relu ? `, of which ReLU makes ${short(value)}` : "";
  return `${added}${after}: ${where} of the feature map.`;
}

/**
 * Say what becomes of areas without a pattern; of colours that takes more than one number. A question
 * before the widget asks it, so it is not said at the beginning.
 */
function flatPart({ weights, relu, whole }, { channels }) {
  if (channels > 1 || !whole) return "";
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const factor = relu ? Math.max(0, total) : total;
  const first = `The weights add up to ${short(total)}`;
  const after = relu ? " after ReLU" : "";
  if (Math.abs(factor) < SAME) return `${first}, so equally bright areas become 0${after}.`;
  if (Math.abs(factor - 1) < SAME)
    return `${first}, so equally bright areas keep their brightness.`;
  return `${first}, so equally bright areas become ${short(factor)} times their brightness.`;
}

function sizePart({ side, unused }) {
  const some = unused === 1 ? "row and column are" : `${unused} rows and columns are`;
  const rest = unused ? `; the last ${some} in no window` : "";
  return `28 × 28 pixels give ${side} × ${side} numbers${rest}.`;
}

/** Return the formula of the output size with its numbers. */
export function formula({ size, stride, padding, side }) {
  const exact = (SIDE + 2 * padding - size) / stride + 1;
  const end = exact === side ? `${side}` : `${short(exact)}, rounded down: ${side}`;
  return `(n + 2p − k) / s + 1 = (${SIDE} + 2 · ${padding} − ${size}) / ${stride} + 1 = ${end}`;
}
