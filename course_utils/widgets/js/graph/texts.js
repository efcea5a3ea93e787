/** What the graph says in words. */

import { digits, given, short } from "../core/numbers.js";
import { ASKED, EDGES, FIRST_PART, KNOWN, LAST, compute } from "./compute.js";

const LITTLE = 5e-5; // less than this would be 0.0000
const ROUNDING = 1e-12; // a change that is nothing else

/** Write a number of the graph. */
export const write = (number) =>
  Math.abs(number) < LITTLE ? digits(number) : short(Number(number.toPrecision(6)), 4);

/** Write a number where there is little room. */
export const four = (number) => short(Number(number.toPrecision(4)), 4);

/** Write a change with its sign. */
export const signed = (number) => (number > 0 ? `+${four(number)}` : four(number));

/** Write a number as a factor: negative ones in brackets. */
const factor = (number) => (number < 0 ? `(${write(number)})` : write(number));

/** Slopes by arrow, as formulas: what they are before their numbers are known. */
const FORMULAS = { ap: "b", bp: "a", ps: "1", as: "1", sf: "2s" };

const RULES = [
  "p = a · b is the product of the two values.",
  "s = p + a is the sum of the two values that arrive.",
  "f = s² is s times itself.",
  "If f itself moves by 0.1, by how much does f move?",
  "The slope of s² is 2s; times the gradient of f, which is 1.",
  "p enters the sum with slope 1: multiply it by the gradient of s.",
  "b enters the product a · b with slope a; times the gradient of p.",
  "a has two paths. Through the product: slope b times the gradient of p. Through the sum: what a " +
    "has already. The two add up.",
];

/** Return what is asked before a step: "p", or "ds". */
export function question(step) {
  const [kind, node] = ASKED[step - 1];
  return kind === "values" ? node : `d${node}`;
}

/** Return what a wrong prediction is answered with. */
export function correction(step, typed, verdict) {
  const said = `You typed ${typed}.`;
  if (verdict === "product only") {
    return `${said} That comes back through the product alone; add what a already has from the sum.`;
  }
  if (verdict === "sum only") {
    return `${said} That is what a already has from the sum; what comes back through the product is missing.`;
  }
  return `${said} ${RULES[step - 1]} Try again.`;
}

/** Say what a step does. */
export function describeStep(state) {
  const { values, gradients, slopes, parts } = compute(state);
  const [a, b, p, s] = [values.a, values.b, values.p, values.s].map(write);
  const [inA, inB, inS] = [values.a, values.b, values.s].map(factor);
  const g = factor(gradients.s);
  const what = [
    `a = ${a} and b = ${b} are given; nothing is computed yet.`,
    `Forward: p = a · b = ${inA} · ${inB} = ${p}.`,
    `Forward: s = p + a = ${factor(values.p)} + ${inA} = ${s}. The value a is used a second time.`,
    `Forward: f = s² = ${inS}² = ${write(values.f)}. The forward pass is done.`,
    "Backward: the gradient of f is 1, because f changes exactly as f does.",
    `Backward through s²: the local slope is 2s = ${write(slopes.sf)}, so s gets ${factor(slopes.sf)} · 1 = ${write(gradients.s)}.`,
    `Backward through p + a: both local slopes are 1, so p gets ${write(gradients.p)}, and a gets ${write(parts[1])} from this path.`,
    `Backward through a · b: the local slope for b is a = ${a}, so b gets ${inA} · ${g} = ${write(gradients.b)}.`,
    `Backward through a · b: the local slope for a is b = ${b}, so a gets ${inB} · ${g} = ` +
      `${write(parts[0])} from this path; with the ${write(parts[1])} that it has, its gradient is ${write(gradients.a)}.`,
  ][state.step];
  return `Step ${state.step} of ${LAST}. ${what}`;
}

/** Say what a nudge did; the gradient only where it is known by now. */
export function describeNudge({ step }, node, size, { f, linear }) {
  const moved = `With ${node} raised by ${given(size).replace(/0$/, "")}, f moved by ${digits(Math.abs(f) < ROUNDING ? 0 : f, 4)}`;
  if (step < KNOWN.gradients[node]) {
    return `${moved}. The gradient of ${node} is not known yet at this step.`;
  }
  return `${moved} where gradient × ${short(size)} says ${digits(linear, 4)}.`;
}

/** Return the paths of a node in words, one each, and what they add up to. */
export function describePaths(state, node, ways) {
  if (node === "f")
    return ["f is the end: the path from f to f has no arrow, so its gradient is 1."];
  const lines = ways.map((way, k) => {
    const stops = [node, ...way.edges.map((name) => EDGES[name][1])].join(" → ");
    return `path ${k + 1}: ${stops}: ${product(state.step, way)}`;
  });
  if (ways.length === 1) return lines;
  const known = state.step >= LAST;
  const terms = ways.map((way) => (known ? factor(way.product) : null));
  const sum = known
    ? `${terms.join(" + ")} = ${write(compute(state).gradients[node])}`
    : `known at step ${LAST}`;
  return [...lines, `gradient of ${node}, the sum of both: ${sum}`];
}

/** Return "3 · 1 · 16 = 48", with formulas for slopes that are not known at this step. */
function product(step, { edges, slopes, product: result }) {
  const isKnown = (name) => step >= KNOWN.slopes[name];
  const factors = edges.map((name, k) => (isKnown(name) ? factor(slopes[k]) : FORMULAS[name]));
  const text = factors.join(" · ");
  return edges.every(isKnown) && edges.length > 1 ? `${text} = ${write(result)}` : text;
}

/** Return what stands under a node: its gradient, or the part of it that has arrived. */
export function gradientText(step, node, { gradients, parts }) {
  if (step >= KNOWN.gradients[node]) return `d${node} = ${four(gradients[node])}`;
  if (node === "a" && step >= FIRST_PART) return `da = ${four(parts[1])} + ?`;
  return "";
}

/** Say how many numbers were predicted. */
export function score(predictions) {
  const right = predictions.filter((each) => each === "right").length;
  const shown = predictions.filter((each) => each === "shown").length;
  return `Predicted ${right} of ${LAST}${shown ? `, ${shown} shown` : ""}.`;
}
