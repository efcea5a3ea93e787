/** How far the nearest code of a real image is, and what that means. */

import { digits, fixed } from "../core/numbers.js";
import { EMPTY, LAST } from "./compute.js";
import { written } from "./written.js";

const SAME = 0.005; // of the usual distance: the place is that of the code

/**
 * Say where the picture was made, and how far the nearest real code is.
 *
 * @param {{place: number[], next: {distance: number}, name: string, gap: number}} now
 * @param {number} step Of the walk.
 */
export function sentence({ place, next, name, gap }, step) {
  const where = `${whereText(step)} is at ${written(place)}`;
  const { distance } = next;
  if (distance <= SAME * gap) {
    return `${where}, on the code of a real image (${name}).`;
  }
  const far = `${where}. The nearest code of a real image (${name}) is ${digits(distance)} away`;
  if (!gap) return `${far}.`;
  const times = `${fixed(distance / gap, 1)} times the usual distance between neighbours (${digits(gap)})`;
  const meaning =
    distance > EMPTY * gap
      ? "No real image has its code near, so nothing has taught the decoder what to draw here."
      : "Real images have their codes near.";
  return `${far}, ${times}. ${meaning}`;
}

function whereText(step) {
  if (step <= 0) return "Place A";
  if (step >= LAST) return "Place B";
  return `The place after ${Math.round((100 * step) / LAST)} % of the way from A to B`;
}
