/** What the models say of the letter that follows. */

import { tokensOf } from "../shared/text/letters.js";
import { drawn, ordered, probabilities } from "./compute.js";

/**
 * Return a function from a state and its run to what is said.
 *
 * @param {object[]} models See models.js.
 * @param {{letters: string}} settings
 */
export function asked(models, { letters }) {
  const logits = models.map((model) => remembered(model.logitsAfter));

  /**
   * @returns {{answers: {name: string, shares: number[], next: number, isCut: boolean}[],
   *     order: number[]}} Of the chosen model, and of the one beside it if there is one: the
   *     probability of each letter, the letter on which the random number falls, and whether the
   *     text is longer than it looks back; the letters in the order in which they are shown.
   */
  return (state, { text, number }) => {
    const tokens = tokensOf(text, letters);
    const chosen = [state.model, state.beside].filter(
      (k, place, both) => k in models && both.indexOf(k) === place,
    );
    const answers = chosen.map((k) => {
      const shares = probabilities(logits[k](tokens), state.temperature, state.k);
      const { name, context } = models[k];
      return { name, shares, next: drawn(shares, number), context, isCut: tokens.length > context };
    });
    return { answers, order: ordered(letters, answers[0].shares, state.order) };
  };
}

/** Return a function that computes anew only where its argument has changed. */
function remembered(compute) {
  let [key, result] = ["", null];
  return (tokens) => {
    const next = tokens.join();
    if (next !== key) [key, result] = [next, compute(tokens)];
    return result;
  };
}
