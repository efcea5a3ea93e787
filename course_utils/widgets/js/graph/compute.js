/** Forward and backward through the graph of f = (a·b + a)². */

/** Nodes in an order in which each comes after those it follows from. */
export const NODES = ["a", "b", "p", "s", "f"];

/** Arrows by name: where they begin and end. */
export const EDGES = {
  ap: ["a", "p"],
  bp: ["b", "p"],
  ps: ["p", "s"],
  as: ["a", "s"],
  sf: ["s", "f"],
};

/** The last step: all values and gradients are known. */
export const LAST = 8;

/** Step from which the value, the gradient or the slope is known. */
export const KNOWN = {
  values: { a: 0, b: 0, p: 1, s: 2, f: 3 },
  gradients: { f: 4, s: 5, p: 6, b: 7, a: 8 },
  slopes: { sf: 5, ps: 6, as: 6, bp: 7, ap: 8 },
};

/** Step from which a has the part of its gradient that comes back through the sum. */
export const FIRST_PART = 6;

/** Arrows that a step goes along: forward up to step 3, backward from step 5. */
export const WALKED = {
  1: ["ap", "bp"],
  2: ["ps", "as"],
  3: ["sf"],
  5: ["sf"],
  6: ["ps", "as"],
  7: ["bp"],
  8: ["ap"],
};

/** The number that each step brings, from step 1: of which node, and which of its numbers. */
export const ASKED = [
  ["values", "p"],
  ["values", "s"],
  ["values", "f"],
  ["gradients", "f"],
  ["gradients", "s"],
  ["gradients", "p"],
  ["gradients", "b"],
  ["gradients", "a"],
];

/**
 * Walk forward and backward.
 *
 * @param {{a: number, b: number}} state
 * @returns {{values: object, gradients: object, slopes: object, parts: number[]}} Values and
 *     gradients of f by node, local slopes by arrow; `parts` are what a gets through the product
 *     and through the sum.
 */
export function compute({ a, b }) {
  const p = a * b;
  const s = p + a;
  const slopes = { sf: 2 * s, ps: 1, as: 1, bp: a, ap: b };
  const ds = slopes.sf;
  const dp = slopes.ps * ds;
  const parts = [slopes.ap * dp, slopes.as * ds];
  return {
    values: { a, b, p, s, f: s * s },
    gradients: { f: 1, s: ds, p: dp, b: slopes.bp * dp, a: parts[0] + parts[1] },
    slopes,
    parts,
  };
}

/**
 * Raise a or b, and follow the change.
 *
 * @param {{a: number, b: number}} state
 * @param {"a" | "b"} node
 * @param {number} size
 * @returns {{edges: object, nodes: object, f: number, linear: number}} By arrow, the change that
 *     arrives at its end, slope times change; by node, the sum of what arrives there; the true
 *     change of f; and what gradient times `size` says.
 */
export function nudge(state, node, size) {
  const before = compute(state);
  const after = compute({ ...state, [node]: state[node] + size });
  const nodes = { a: 0, b: 0, p: 0, s: 0, f: 0, [node]: size };
  const edges = {};
  for (const name of ["ap", "bp", "ps", "as", "sf"]) {
    const [from, to] = EDGES[name];
    edges[name] = before.slopes[name] * nodes[from];
    nodes[to] += edges[name];
  }
  return {
    edges,
    nodes,
    f: after.values.f - before.values.f,
    linear: before.gradients[node] * size,
  };
}

/**
 * Return all paths from a node to f: the arrows of each, its slopes, and their product.
 *
 * @param {{a: number, b: number}} state
 * @param {string} node
 * @returns {{edges: string[], slopes: number[], product: number}[]} f itself has one path without
 *     arrows, of product 1.
 */
export function paths(state, node) {
  const { slopes } = compute(state);
  return ways(node).map((edges) => {
    const along = edges.map((name) => slopes[name]);
    return { edges, slopes: along, product: along.reduce((product, each) => product * each, 1) };
  });
}

/** Return the paths from a node to f, as lists of arrows. */
function ways(node) {
  if (node === "f") return [[]];
  const out = Object.keys(EDGES).filter((name) => EDGES[name][0] === node);
  return out.flatMap((name) => ways(EDGES[name][1]).map((rest) => [name, ...rest]));
}

/**
 * Judge a prediction of the number that a step brings.
 *
 * @param {{a: number, b: number}} state
 * @param {number} step From 1.
 * @param {number} typed Right if it is the number to two decimals.
 * @returns {"right" | "wrong" | "product only" | "sum only"} The last two where one of the two paths
 *     of a was forgotten.
 */
export function judge(state, step, typed) {
  const numbers = compute(state);
  const [kind, node] = ASKED[step - 1];
  const isNear = (number) => {
    const room = Math.abs(number) < 0.05 ? Math.abs(number) / 10 : 0.005;
    return Math.abs(typed - number) <= room + 1e-9;
  };
  if (isNear(numbers[kind][node])) return "right";
  if (kind === "gradients" && node === "a") {
    if (isNear(numbers.parts[0])) return "product only";
    if (isNear(numbers.parts[1])) return "sum only";
  }
  return "wrong";
}

/**
 * Return how the number of each step was found: "right" where it was predicted, "shown" where it
 * came to be seen first, "" where it is not known yet. What was found once stays as it was.
 *
 * @param {{step: number, predictions: string[]}} state
 */
export function found({ step, predictions }) {
  return Array.from({ length: LAST }, (_, k) => predictions[k] || (k < step ? "shown" : ""));
}
