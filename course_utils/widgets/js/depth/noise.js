/** Random numbers that follow from a seed, the same in each browser. */

import { uniformNumbers } from "../shared/random.js";

/** Return a function that draws so many numbers of mean 0 and variance 1. */
export function normals(seed) {
  const uniform = uniformNumbers(seed);
  return (count) => {
    const drawn = new Float64Array(count);
    for (let k = 0; k < count; k += 2) {
      const radius = Math.sqrt(-2 * Math.log(1 - uniform())); // Box-Muller: two at a time
      const angle = 2 * Math.PI * uniform();
      drawn[k] = radius * Math.cos(angle);
      drawn[k + 1] = radius * Math.sin(angle);
    }
    return drawn;
  };
}
