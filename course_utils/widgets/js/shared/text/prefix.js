/** What two texts begin with. */

/** Return how many tokens two lists have in common from the beginning. */
export function commonLength(one, other) {
  const least = Math.min(one.length, other.length);
  for (let k = 0; k < least; k += 1) if (one[k] !== other[k]) return k;
  return least;
}
