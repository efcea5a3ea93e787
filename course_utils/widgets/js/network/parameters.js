/** The 17 parameters by their keys: "w11" (to h1 from x1) to "w42", "b1" to "b4", "v1" to "v4", "c". */

export const HIDDEN = [0, 1, 2, 3];

/** Largest size of a parameter that is set by hand. */
export const LARGEST = 6;

/** Where the lesson begins: the hidden neurons look outwards, one in each diagonal direction. */
export const LESSON = {
  w: [
    [1, 1],
    [-1, -1],
    [1, -1],
    [-1, 1],
  ],
  b: [-0.5, -0.5, -0.5, -0.5],
  v: [0, 0, 1, 0],
  c: 0,
};

/** Return the parameters that a state holds. */
export function parametersOf({ w, b, v, c }) {
  return { w, b, v, c };
}

/** Return the number with a key. */
export function valueOf(state, key) {
  const [kind, k, input] = parts(key);
  if (kind === "c") return state.c;
  return kind === "w" ? state.w[k][input] : state[kind][k];
}

/** Return what changes in the state where the number with a key is set by hand. */
export function changed(state, key, number) {
  const [kind, k, input] = parts(key);
  const run = null; // what was trained ends here
  if (kind === "c") return { c: number, run };
  const set = (list, at, value) => list.map((each, j) => (j === at ? value : each));
  if (kind === "w") return { w: set(state.w, k, set(state.w[k], input, number)), run };
  return { [kind]: set(state[kind], k, number), run };
}

/** Return the number of the hidden neuron (from 0) that a key belongs to; null for the output's. */
export function neuronOf(key) {
  return key === "c" ? null : parts(key)[1];
}

/** Return what a key stands for, in words. */
export function nameOf(key) {
  const [kind, k, input] = parts(key);
  return {
    w: `weight x${input + 1} → h${k + 1}`,
    b: `bias of h${k + 1}`,
    v: `weight ${key}, h${k + 1} → score`,
    c: "output bias c",
  }[kind];
}

function parts(key) {
  return [key[0], Number(key[1]) - 1, Number(key[2]) - 1];
}
