/** From the logits of the next letter to a letter. */

/**
 * Return the probabilities with which letters are drawn.
 *
 * @param {number[]} logits May be −Infinity.
 * @param {number} temperature The logits are divided by it.
 * @param {number} k As many of the largest logits are kept, and those equal to the last of them.
 */
export function probabilities(logits, temperature, k) {
  const sorted = Float64Array.from(logits).sort().reverse();
  const [largest, least] = [sorted[0], sorted[Math.min(k, sorted.length) - 1]];
  const weights = logits.map((logit) =>
    logit >= least ? Math.exp((logit - largest) / temperature) : 0,
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/**
 * Return the letter on which a number from 0 to 1 falls, where the letters lie one after the other,
 * each as long as it is probable.
 */
export function drawn(shares, number) {
  let end = 0;
  let last = 0; // letter that has a length
  for (let k = 0; k < shares.length; k += 1) {
    if (shares[k] > 0) last = k;
    end += shares[k];
    if (number < end) return k;
  }
  return last;
}

/** Return the letters in an order: [place in the alphabet, ...]. */
export function ordered(letters, shares, order) {
  const places = Array.from(letters, (_, k) => k);
  const byName = (i, j) => (letters[i] < letters[j] ? -1 : 1);
  if (order === "alphabet") return places.sort(byName);
  return places.sort((i, j) => shares[j] - shares[i] || byName(i, j));
}
