/** Training by gradient descent on all four corners, and what there is to say about it. */

import { compute, forward, gradient, meanLoss } from "./compute.js";
import { LESSON, parametersOf } from "./parameters.js";
import { CORNERS } from "../shared/logic.js";
import { normalNumbers } from "../shared/random.js";

export const LAST = 5000;
export const GOAL = 0.001;
const MOST_LOSSES = 200;
const TOO_LARGE = 1000; // a parameter of this size does not come back

/**
 * Return the parameters that a seed stands for; those of the lesson for 0.
 *
 * Weights are normal with standard deviation √(2 / inputs), as He et al. (2015) propose for ReLU;
 * biases are 0. Two decimals, so that they can be written down.
 */
export function startOf(seed) {
  if (seed === 0) return structuredClone(LESSON);
  const normal = normalNumbers(seed);
  const draw = (inputs) => Number((normal() * Math.sqrt(2 / inputs)).toFixed(2)) + 0;
  return {
    w: LESSON.w.map((row) => row.map(() => draw(2))),
    b: LESSON.b.map(() => 0),
    v: LESSON.v.map(() => draw(4)),
    c: 0,
  };
}

/** Return the run of a state if it is of its task and activation; null if there is none. */
export function runOf({ run, activation, classes }) {
  const isOfNow = run && run.activation === activation && String(run.classes) === String(classes);
  return isOfNow ? run : null;
}

/**
 * Train for at most so many steps.
 *
 * @param {object} state
 * @param {number} count
 * @returns {object} What changes: the parameters and `run`, which has the parameters it `start`ed
 *     from, the number of `steps` done, and `losses[j]` before step j * `every`.
 */
export function train(state, count) {
  const { activation, classes, learningRate } = state;
  let parameters = parametersOf(state);
  let run = runOf(state) ?? { start: parameters, activation, classes, ...NONE };
  const end = Math.min(LAST, run.steps + count);
  while (run.steps < end) {
    const loss = lossOf(parameters, activation, classes);
    if (loss < GOAL || isTooLarge(parameters)) break;
    run = recorded(run, loss);
    parameters = moved(parameters, gradient(parameters, activation, classes), learningRate);
  }
  return { ...parameters, run };
}

/** Return why training ends here: "goal", "last", "diverged"; null if it may go on. */
export function endOf(state) {
  if (isTooLarge(parametersOf(state))) return "diverged";
  if (lossOf(state, state.activation, state.classes) < GOAL) return "goal";
  return (runOf(state)?.steps ?? 0) >= LAST ? "last" : null;
}

/**
 * Return what keeps a run from getting better, null if it does get better.
 *
 * @returns {{since: number, dead: number[], silent: number[]} | null} The step since which the loss
 *     has fallen by less than a fiftieth, the hidden neurons that are 0 at all four corners, and the
 *     corners at which all hidden neurons are 0.
 */
export function stuckOf(state) {
  const run = runOf(state);
  if (!run || run.steps < 400) return null;
  const { loss, right, corners } = compute(state, []);
  const half = Math.floor(run.steps / 2 / run.every);
  if (right === CORNERS.length || loss < 0.98 * run.losses[half]) return null;
  return {
    since: half * run.every,
    dead: state.v.map((_, k) => k).filter((k) => corners.every(({ h }) => h[k] === 0)),
    silent: CORNERS.map((_, n) => n).filter((n) => corners[n].h.every((each) => each === 0)),
  };
}

const NONE = { steps: 0, every: 1, losses: [] };

function lossOf(parameters, activation, classes) {
  return meanLoss(
    CORNERS.map((x) => forward(parameters, activation, x)),
    classes,
  );
}

function moved({ w, b, v, c }, slope, rate) {
  return {
    w: w.map((row, k) => row.map((each, j) => each - rate * slope.w[k][j])),
    b: b.map((each, k) => each - rate * slope.b[k]),
    v: v.map((each, k) => each - rate * slope.v[k]),
    c: c - rate * slope.c,
  };
}

/** Return the run one step later, with the loss before that step where it is one that is kept. */
function recorded({ steps, every, losses, ...rest }, loss) {
  let kept = losses;
  let apart = every;
  if (steps % every === 0) kept = [...losses, Number(loss.toPrecision(4))];
  if (kept.length > MOST_LOSSES) {
    kept = kept.filter((_, j) => j % 2 === 0);
    apart = 2 * every;
  }
  return { ...rest, steps: steps + 1, every: apart, losses: kept };
}

function isTooLarge({ w, b, v, c }) {
  return [...w.flat(), ...b, ...v, c].some((each) => !(Math.abs(each) < TOO_LARGE));
}
