/** Random numbers that follow from a seed, the same in each browser. */

/** Return a function that draws so many numbers of mean 0 and variance 1. */
export function normals(seed) {
  const uniform = mulberry32(seed);
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

/** Return a generator of numbers in [0, 1), by Tommy Ettinger. */
function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
