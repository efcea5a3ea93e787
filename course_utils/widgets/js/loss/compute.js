/** Softmax and cross-entropy of one example with three scores, and their slopes. */

/** The three classes, in the order of their scores. */
export const NAMES = ["Coat", "Dress", "Shirt"];

/**
 * Evaluate the loss and what belongs to it.
 *
 * @param {{scores: number[], true: number}} state Scores of the classes and the true class.
 * @returns {{probabilities: number[], loss: number, slopes: number[], lead: number, rival: number}}
 *     The slopes are the derivatives of the loss with respect to each score; the lead is how far the true class
 *     is ahead of its rival, the best of the other classes.
 */
export function compute({ scores, true: label }) {
  const total = logSumExp(scores);
  const probabilities = scores.map((score) => Math.exp(score - total));
  const others = scores.map((_, k) => k).filter((k) => k !== label);
  const rival = others.reduce((best, k) => (scores[k] > scores[best] ? k : best));
  // The true class has slope p - 1. Where p is nearly 1, the other probabilities are more exact.
  const missing = others.reduce((sum, k) => sum + probabilities[k], 0);
  return {
    probabilities,
    loss: lossAt(scores[label], scoreOfOthers(scores, label)),
    slopes: probabilities.map((p, k) => (k === label ? -missing : p)),
    lead: scores[label] - scores[rival],
    rival,
  };
}

/**
 * Return the scores after one step of gradient descent.
 *
 * @param {{scores: number[], true: number, lr: number}} state
 */
export function stepped(state) {
  const { slopes } = compute(state);
  return state.scores.map((score, k) => score - state.lr * slopes[k]);
}

/**
 * Return how each score moved in the latest step, null where there is none.
 *
 * @param {{scores: number[], before: number[] | null}} state
 */
export function moved({ scores, before }) {
  return before && scores.map((score, k) => score - before[k]);
}

/** Return the one score that weighs as much as those of all other classes together. */
export function scoreOfOthers(scores, label) {
  return logSumExp(scores.filter((_, k) => k !== label));
}

/** Return the loss where the true class has this score and the others together have that one. */
export function lossAt(score, others) {
  const behind = others - score;
  return Math.max(0, behind) + Math.log1p(Math.exp(-Math.abs(behind)));
}

/** Return the score of the true class that gives it probability p. */
export function scoreFor(p, others) {
  return others + Math.log(p) - Math.log1p(-p);
}

function logSumExp(scores) {
  const largest = Math.max(...scores);
  return largest + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - largest), 0));
}
