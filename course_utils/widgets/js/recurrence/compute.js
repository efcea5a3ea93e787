/** One recurrent unit: its state over time, and the gradient on the way back through time. */

/** Steps of the input. */
export const STEPS = 30;

/** What a unit makes of its last state and of the input, by the name a learner chooses. */
export const UNITS = {
  "no activation": { isGated: false, f: (a) => a, slope: () => 1 },
  tanh: { isGated: false, f: Math.tanh, slope: (a) => 1 - Math.tanh(a) ** 2 },
  "tanh with a gate": { isGated: true, f: Math.tanh, slope: (a) => 1 - Math.tanh(a) ** 2 },
};

/** Return an input that is 0 but for a 1 at the first step. */
export function pulse() {
  return Array.from({ length: STEPS }, (_, k) => (k ? 0 : 1));
}

/**
 * Compute the states from h = 0 on, and the gradient back from the last one.
 *
 * @param {{unit: string, w: number, u: number, z: number, inputs: number[]}} setting
 * @returns {{states: number[], factors: number[], gradients: number[]}} By step: the state; its
 *     derivative with respect to the state before; the derivative of the last state with respect to
 *     it, 1 at the end.
 */
export function compute({ unit, w, u, z, inputs }) {
  const { f, slope, isGated } = UNITS[unit];
  const keep = isGated ? z : 0; // how much of the old state stays
  const states = [];
  const factors = [];
  let h = 0;
  for (const x of inputs) {
    const a = w * h + u * x;
    h = keep * h + (1 - keep) * f(a);
    states.push(h);
    factors.push(keep + (1 - keep) * slope(a) * w);
  }
  const gradients = factors.map(() => 1);
  for (let k = factors.length - 2; k >= 0; k -= 1) gradients[k] = gradients[k + 1] * factors[k + 1];
  return { states, factors, gradients };
}

/**
 * Return what becomes of the gradient on its whole way back.
 *
 * @param {{factors: number[], gradients: number[]}} numbers What `compute` returns.
 * @param {number} [little]
 * @returns {{least: number, most: number, mean: number, few: number|null, first: number}} Smallest
 *     and largest factor a step, and their geometric mean (of their sizes); after how many steps back
 *     less than `little` is left, null if never; what reaches the first state.
 */
export function wayBack({ factors, gradients }, little = 0.01) {
  const passed = factors.slice(1);
  const first = gradients[0];
  const steps = [...gradients].reverse().findIndex((each) => Math.abs(each) < little);
  return {
    least: Math.min(...passed),
    most: Math.max(...passed),
    mean: Math.abs(first) ** (1 / passed.length),
    few: steps < 0 ? null : steps,
    first,
  };
}
