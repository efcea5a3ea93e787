/** A linear head on frozen features, trained on the pictures that got a label. */

import { fromHalf } from "../shared/half.js";
import { SIDE } from "../shared/fashion_mnist.js";
import { uniformNumbers } from "../shared/random.js";
import { indexOfLargest } from "../shared/scores.js";

const PIXELS = SIDE * SIDE;

/** Steps of gradient descent over all labelled pictures at once, as few_shots.py has them. */
export const TRAINING = { steps: 300, lr: 0.5, decay: 0.001 };

/**
 * Return what Python sent.
 *
 * @param {{count: number, tested: number, size: number, names: string[]}} settings Pictures, test
 *     examples, features of each, classes.
 * @param {DataView} data
 * @returns {{features: Float64Array[], tests: Float64Array[], images: number[][],
 *     labels: number[], answers: number[], totals: number[]}} Answers are the labels of the tests,
 *     totals how many tests each class has.
 */
export function decode({ count, tested, size, names }, data) {
  let at = 0;
  const half = () => fromHalf(data.getUint16((at += 2) - 2, true));
  const byte = () => data.getUint8(at++);
  const vectors = (length) =>
    Array.from({ length }, () => Float64Array.from({ length: size }, half));
  const [features, tests] = [vectors(count), vectors(tested)];
  const images = Array.from({ length: count }, () => Array.from({ length: PIXELS }, byte));
  const labels = Array.from({ length: count }, byte);
  const answers = Array.from({ length: tested }, byte);
  const totals = names.map((_, k) => answers.filter((answer) => answer === k).length);
  return { features, tests, images, labels, answers, totals };
}

/**
 * Train a head: softmax regression from zeros, cross-entropy + decay / 2 · ‖W‖².
 *
 * The weights stay sums of the features of the pictures, W = Xᵀ·A, so A is trained: for few
 * pictures that is much less work.
 *
 * @param {Float64Array[]} features Of the labelled pictures.
 * @param {number[]} labels
 * @param {number} classes
 * @returns {{weights: Float64Array[], biases: Float64Array}} Weights by class.
 */
export function trained(features, labels, classes, { steps, lr, decay } = TRAINING) {
  const count = features.length;
  const products = Float64Array.from({ length: count * count }, (_, at) =>
    dot(features[Math.floor(at / count)], features[at % count]),
  );
  const shares = new Float64Array(classes * count); // A, class by class
  const errors = new Float64Array(classes * count);
  const biases = new Float64Array(classes);
  for (let step = 0; step < steps; step += 1) {
    toLogits(errors, products, shares, biases);
    for (let i = 0; i < count; i += 1) toErrors(errors, i, labels[i], classes, count);
    for (let at = 0; at < errors.length; at += 1) {
      shares[at] -= lr * (errors[at] + decay * shares[at]);
      biases[Math.floor(at / count)] -= lr * errors[at];
    }
  }
  const size = features[0]?.length ?? 0;
  const weights = Array.from({ length: classes }, (_, k) =>
    Float64Array.from({ length: size }, (_, d) =>
      features.reduce((sum, x, i) => sum + x[d] * shares[k * count + i], 0),
    ),
  );
  return { weights, biases };
}

/** Write the logits of all pictures, class by class. */
function toLogits(logits, products, shares, biases) {
  const count = logits.length / biases.length;
  for (let k = 0; k < biases.length; k += 1) {
    for (let i = 0; i < count; i += 1) {
      const [row, start] = [i * count, k * count];
      let [even, odd] = [biases[k], 0]; // two sums at a time, because one waits for itself
      let j = 0;
      for (; j + 1 < count; j += 2) {
        even += products[row + j] * shares[start + j];
        odd += products[row + j + 1] * shares[start + j + 1];
      }
      if (j < count) even += products[row + j] * shares[start + j];
      logits[start + i] = even + odd;
    }
  }
}

/** Turn the logits of picture i into (probability − 1 for the label) / count, in place. */
function toErrors(logits, i, label, classes, count) {
  let largest = -Infinity;
  for (let k = 0; k < classes; k += 1) largest = Math.max(largest, logits[k * count + i]);
  let sum = 0;
  for (let k = 0; k < classes; k += 1) {
    const at = k * count + i;
    logits[at] = Math.exp(logits[at] - largest);
    sum += logits[at];
  }
  for (let k = 0; k < classes; k += 1) logits[k * count + i] /= sum * count;
  logits[label * count + i] -= 1 / count;
}

/** Return the logits of one example. */
export function logitsOf({ weights, biases }, x) {
  return weights.map((each, k) => dot(each, x) + biases[k]);
}

/**
 * Train on the chosen pictures and test.
 *
 * @param {object} decoded See `decode`.
 * @param {number[]} chosen Numbers of the pictures with a label.
 * @returns {?{right: number[], share: number}} Right answers by class, and their share of all;
 *     null where no picture has a label.
 */
export function compute({ features, labels, tests, answers, totals }, chosen) {
  if (!chosen.length) return null;
  const head = trained(
    chosen.map((number) => features[number]),
    chosen.map((number) => labels[number]),
    totals.length,
  );
  const right = totals.map(() => 0);
  tests.forEach((x, number) => {
    if (indexOfLargest(logitsOf(head, x)) === answers[number]) right[answers[number]] += 1;
  });
  return { right, share: right.reduce((sum, each) => sum + each) / tests.length };
}

/** Return the chosen pictures and one more of each class at random, where there is one. */
export function oneMoreOfEach(labels, chosen, classes, draws) {
  const uniform = uniformNumbers(7919 * (draws + 1));
  const more = Array.from({ length: classes }, (_, k) => {
    const left = labels.flatMap((label, number) =>
      label === k && !chosen.includes(number) ? [number] : [],
    );
    const at = Math.floor(uniform() * left.length);
    return left.slice(at, at + 1);
  });
  return [...chosen, ...more.flat()];
}

function dot(a, b) {
  let sum = 0;
  for (let k = 0; k < a.length; k += 1) sum += a[k] * b[k];
  return sum;
}
