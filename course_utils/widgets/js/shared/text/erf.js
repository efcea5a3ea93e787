/** The error function, which JavaScript does not have. */

const FACTOR = 2 / Math.sqrt(Math.PI);
const FAR = 6; // from here on it is 1 to 16 digits

/** Return erf(x): 2/√π times the area under exp(−t²) from 0 to x. */
export function erf(x) {
  if (x < 0) return -erf(-x);
  if (x > FAR) return 1;
  // All terms of this series are positive, so none takes digits from another.
  let [term, sum] = [x, x];
  for (let n = 3; term > 1e-17 * sum; n += 2) {
    term *= (2 * x * x) / n;
    sum += term;
  }
  return FACTOR * Math.exp(-x * x) * sum;
}
