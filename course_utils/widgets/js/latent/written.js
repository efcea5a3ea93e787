/** Places on the map as text. */

import { digits } from "../core/numbers.js";

/** Write a place as "(0.5, −1.25)". */
export function written(place) {
  return `(${place.map((part) => digits(part, 3)).join(", ")})`;
}
