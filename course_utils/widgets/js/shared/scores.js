/** From the scores of a network to its answer. */

/** Return the probabilities of logits. */
export function softmax(logits) {
  const largest = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - largest));
  const sum = powers.reduce((total, power) => total + power);
  return powers.map((power) => power / sum);
}

/** Return the place of the largest number. */
export function indexOfLargest(values) {
  return values.reduce((best, value, k) => (value > values[best] ? k : best), 0);
}
