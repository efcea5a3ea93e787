/** What the picture shows, in a sentence. */

import { digits, grouped, short } from "../core/numbers.js";
import { CORNERS, EXTENT, TASKS } from "../shared/logic.js";
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
  const f = activation === "none" ? z : `${activation}(${z})`;
  const weighed = `The score counts it with weight v${k + 1} = ${plain(v[k])}.`;
  return `${name} = ${f} ${whereOf(w[k], b[k], activation)}. ${weighed}`;
}

/** Say where a hidden neuron is above 0, by the line where its z is 0. */
function whereOf([w1, w2], bias, activation) {
  if (w1 === 0 && w2 === 0) return "is the same everywhere, because both its weights are 0";
  const farthest = EXTENT * (Math.abs(w1) + Math.abs(w2));
  if (Math.abs(bias) >= farthest) return "has no dashed line here: its z is 0 outside the picture";
  return (
    {
      ReLU: "is above 0 on one side of the dashed line, and 0 on the other",
      sigmoid: "is above 0.5 on one side of the dashed line, and below 0.5 on the other",
    }[activation] ?? "is above 0 on one side of the dashed line, and below 0 on the other"
  );
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
  const count = `Correct: ${right} of 4 corners (class 1 where the score > 0)`;
  const first = wrong.indexOf(true);
  if (first < 0) return `${count}.`;
  const { score: value } = corners[first];
  const is = value !== 0 && Math.abs(value) < 0.005 ? "about 0" : digits(value);
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
  // what it is stuck at is for the reader to find
  const isMixed = new Set(silent.map((n) => classes[n])).size > 1;
  if (isMixed) return `${text}. At which corners are all four hidden neurons 0?`;
  if (dead.length) return `${text}. Which hidden neurons are 0 at all four corners?`;
  return `S${fact.slice(1)}.`; // it may be on a plateau, and fall again
}

/** Write a number with two decimals, or with three digits where it is large. */
const plain = (number) => (Math.abs(number) < 1000 ? short(number) : digits(number, 3));

/** Write a number as a part of a sum; what is 0 when rounded has a plus. */
const plus = (number) => `${number <= -0.005 ? "−" : "+"} ${plain(Math.abs(number))}`;

const placeOf = (n) => `(${CORNERS[n].join(",\u00a0").replaceAll("-", "−")})`;
