/** What the picture shows, in a sentence. */

import { digits, grouped, short } from "../core/numbers.js";
import { CORNERS, TASKS } from "../shared/logic.js";
import { collapsed } from "./compute.js";
import { GOAL, LAST, endOf, runOf, stuckOf } from "./training.js";

const XOR = TASKS["XOR (exactly one)"];

const FLAT = 1e-9; // a weight that is nothing but rounding

/** Whether classes are those of XOR, or of its opposite. */
const isXor = (classes) => new Set(classes.map((each, k) => each === XOR[k])).size === 1;

/** Return the sentences for a state; `neuron` is the number of the hidden neuron shown alone. */
export function sentence(state, numbers, neuron) {
  if (neuron !== null) return alone(state, neuron);
  const parts = [score(state), rightOf(state, numbers)];
  if (state.activation === "none") parts.push(straight(state));
  if (runOf(state)) parts.push(trained(state, numbers));
  return parts.join(" ");
}

/** Return what is said while training goes on; it changes seldom, as it is read aloud. */
export function meanwhile(state) {
  return `Training with learning rate ${short(state.learningRate, 3)} on the four corners.`;
}

function alone({ w, b, v, activation }, k) {
  const name = `h${k + 1}`;
  const z = `${plain(w[k][0])}·x1 ${plus(w[k][1])}·x2 ${plus(b[k])}`;
  const f = activation === "none" ? `(${z})` : `${activation}(${z})`;
  const why = v[k] === 0 ? `, which is 0 everywhere because v${k + 1} = 0` : "";
  const line = w[k].some((each) => each !== 0)
    ? "its z is 0 on the dashed line."
    : "both its weights are 0, so it is the same everywhere.";
  return `${name} alone adds v${k + 1}·${name} = ${plain(v[k])}·${f} to the score${why}; ${line}`;
}

function score({ v, c, activation, ...state }) {
  if (activation === "none") {
    const { weights, bias } = collapsed({ v, c, ...state });
    const one = `${plain(weights[0])}·x1 ${plus(weights[1])}·x2 ${plus(bias)}`;
    return `Without an activation the network is one neuron: score = ${one}.`;
  }
  const terms = v
    .map((each, k) => ({ each, name: `h${k + 1}` }))
    .filter(({ each }) => each !== 0)
    .map(({ each, name }, j) => `${j ? plus(each) : plain(each)}·${name}`);
  const bias = Math.abs(c) < 0.005 && terms.length ? [] : [terms.length ? plus(c) : plain(c)];
  return `score = ${[...terms, ...bias].join(" ")}.`.replace(/^s/, "S");
}

function rightOf({ classes }, { right, wrong, corners }) {
  const count = `${right} of 4 corners ${right === 1 ? "is" : "are"} right (class 1 where the score is above 0)`;
  const first = wrong.indexOf(true);
  if (first < 0) return `${count}.`;
  const is = digits(corners[first].score);
  return `${count}; at ${placeOf(first)}, class ${classes[first]}, the score is ${is}.`;
}

function straight(state) {
  const best = isXor(state.classes)
    ? ", and no straight line gets more than 3 of these corners right"
    : "";
  const isFlat = collapsed(state).weights.every((each) => Math.abs(each) < FLAT);
  const shape = isFlat
    ? "Its weights cancel, so the score is the same everywhere and there is no boundary"
    : "Its boundary is a straight line";
  return `${shape}${best}.`;
}

function trained(state, { loss }) {
  const { steps } = runOf(state);
  const end = endOf(state);
  const counted = `${grouped(steps)} ${steps === 1 ? "step" : "steps"}`;
  if (end === "goal") {
    return `After ${counted} the loss is below ${GOAL}, where training ends.`;
  }
  const after = `After ${counted} the loss is ${digits(loss)}`;
  if (end === "diverged") {
    return `${after} and a parameter is beyond 1,000: training diverged; a smaller learning rate helps.`;
  }
  const stuck = stuckOf(state);
  if (stuck) return `${after}. ${because(state, stuck)}`;
  if (end === "last") return `${after}: training ends after ${grouped(LAST)} steps.`;
  return `${after}.`;
}

function because({ activation, classes }, { since, dead, silent }) {
  const fact = `since step ${grouped(since)} the loss has hardly fallen`;
  const text = `It is stuck: ${fact}`;
  if (activation === "none" && isXor(classes)) {
    return `${text}, because no linear score does better here than 0 everywhere, a loss of ln 2.`;
  }
  const reasons = [];
  if (dead.length) {
    const names = dead.map((k) => `h${k + 1}`).join(", ");
    const verb = dead.length > 1 ? "are" : "is";
    reasons.push(`${names} ${verb} 0 at all four corners and so ${verb} never changed`);
  }
  const isMixed = new Set(silent.map((n) => classes[n])).size > 1;
  if (isMixed) {
    reasons.push(
      `all hidden neurons are 0 at ${silent.map(placeOf).join(" and ")}, so that ` +
        "corners of different classes get the same score c",
    );
  }
  // without a reason it may be on a plateau, and fall again
  return reasons.length ? `${text}, because ${reasons.join(", and ")}.` : `S${fact.slice(1)}.`;
}

/** Write a number with two decimals, or with three digits where it is large. */
const plain = (number) => (Math.abs(number) < 1000 ? short(number) : digits(number, 3));

/** Write a number as a part of a sum; what is 0 when rounded has a plus. */
const plus = (number) => `${number <= -0.005 ? "−" : "+"} ${plain(Math.abs(number))}`;

const placeOf = (n) => `(${CORNERS[n].join(",\u00a0").replaceAll("-", "−")})`;
