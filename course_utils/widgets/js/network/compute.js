/** A network of two inputs, four hidden neurons and one output: score = v · f(W x + b) + c. */

import { ACTIVATIONS } from "../shared/activations.js";
import { CORNERS } from "../shared/logic.js";

/** A score above this is above 0; below it, it is nothing but rounding. */
export const ROUNDING = 1e-9;

/** Slope of each activation function, from z and a = f(z); that of ReLU at 0 is 0. */
const SLOPES = {
  ReLU: (z) => (z > 0 ? 1 : 0),
  sigmoid: (z, a) => a * (1 - a),
  tanh: (z, a) => 1 - a * a,
  none: () => 1,
};

/**
 * Evaluate the network at points and at the four corners.
 *
 * @param {{w: number[][], b: number[], v: number[], c: number, activation: string,
 *     classes: number[]}} state `w` has a row of two weights for each hidden neuron.
 * @param {number[][]} points [x1, x2] each.
 * @returns {{hidden: Float64Array[], scores: Float64Array, corners: {z: number[], h: number[],
 *     score: number}[], wrong: boolean[], right: number, loss: number}} `hidden` has the outputs of
 *     each hidden neuron, one a point. A corner is right where class 1 has a score above 0, class 0
 *     any other. The loss is the mean binary cross-entropy over the corners.
 */
export function compute(state, points) {
  const hidden = state.w.map((weights, k) =>
    neuronOver(points, weights, state.b[k], ACTIVATIONS[state.activation]),
  );
  const corners = CORNERS.map((x) => forward(state, state.activation, x));
  const wrong = corners.map(({ score }, n) => score > ROUNDING !== (state.classes[n] === 1));
  return {
    hidden,
    scores: scoresOver(hidden, state.v, state.c),
    corners,
    wrong,
    right: wrong.filter((each) => !each).length,
    loss: meanLoss(corners, state.classes),
  };
}

/**
 * Return what each neuron computes at one point.
 *
 * @returns {{z: number[], h: number[], score: number}} `z` and `h` of the hidden neurons.
 */
export function forward({ w, b, v, c }, activation, [x1, x2]) {
  const z = w.map(([w1, w2], k) => w1 * x1 + w2 * x2 + b[k]);
  const h = z.map(ACTIVATIONS[activation]);
  return { z, h, score: h.reduce((sum, each, k) => sum + v[k] * each, c) };
}

/** Return the mean binary cross-entropy over the corners, by their scores (logits). */
export function meanLoss(corners, classes) {
  const each = corners.map(
    ({ score }, n) =>
      Math.max(score, 0) - score * classes[n] + Math.log1p(Math.exp(-Math.abs(score))),
  );
  return each.reduce((sum, loss) => sum + loss, 0) / each.length;
}

/**
 * Return the gradient of the mean loss over the corners.
 *
 * @returns {{w: number[][], b: number[], v: number[], c: number}}
 */
export function gradient(parameters, activation, classes) {
  const { w, v } = parameters;
  const sum = { w: w.map(() => [0, 0]), b: v.map(() => 0), v: v.map(() => 0), c: 0 };
  CORNERS.forEach((x, n) => {
    const { z, h, score } = forward(parameters, activation, x);
    const error = (ACTIVATIONS.sigmoid(score) - classes[n]) / CORNERS.length;
    sum.c += error;
    for (let k = 0; k < v.length; k += 1) {
      const delta = error * v[k] * SLOPES[activation](z[k], h[k]);
      sum.v[k] += error * h[k];
      sum.b[k] += delta;
      sum.w[k][0] += delta * x[0];
      sum.w[k][1] += delta * x[1];
    }
  });
  return sum;
}

/**
 * Return the one neuron that the network is without an activation function.
 *
 * @returns {{weights: number[], bias: number}}
 */
export function collapsed({ w, b, v, c }) {
  const weighed = (numbers, start) => numbers.reduce((sum, each, k) => sum + v[k] * each, start);
  return {
    weights: [0, 1].map((input) =>
      weighed(
        w.map((weights) => weights[input]),
        0,
      ),
    ),
    bias: weighed(b, c),
  };
}

/**
 * Return numbers that are above 0 where the score is, and fall evenly below it where they are not.
 *
 * ReLU makes the score exactly 0 on whole regions. There the largest v·z of the neurons that would
 * raise it takes its place, so that the edge of such a region is found between the points of a grid.
 */
export function sides({ w, b, v, c, activation }, points, scores) {
  if (activation !== "ReLU" || c !== 0) return scores;
  const raising = v.map((_, k) => k).filter((k) => v[k] > 0);
  return scores.map((score, n) => {
    if (score !== 0) return score;
    const [x1, x2] = points[n];
    const nearest = raising.map((k) => v[k] * (w[k][0] * x1 + w[k][1] * x2 + b[k]));
    return Math.min(0, Math.max(-1, ...nearest));
  });
}

function neuronOver(points, [w1, w2], bias, f) {
  const outputs = new Float64Array(points.length);
  for (let n = 0; n < points.length; n += 1) {
    outputs[n] = f(w1 * points[n][0] + w2 * points[n][1] + bias);
  }
  return outputs;
}

function scoresOver(hidden, v, c) {
  const scores = new Float64Array(hidden[0].length).fill(c);
  hidden.forEach((outputs, k) => {
    for (let n = 0; n < scores.length; n += 1) scores[n] += v[k] * outputs[n];
  });
  return scores;
}
