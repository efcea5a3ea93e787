/** Probabilities as percentages, never as certainties. */

/** Write a probability in a sentence: "97 %", "over 99 %", "under 1 %". */
export function percentInWords(probability) {
  return percent(probability).replace("> ", "over ").replace("< ", "under ");
}

/** Write a probability in a drawing: "97 %", "> 99 %", "< 1 %". */
export function percent(probability) {
  const rounded = Math.round(100 * probability);
  if (rounded === 100) return "> 99\u00a0%";
  return rounded === 0 ? "< 1\u00a0%" : `${rounded}\u00a0%`;
}
