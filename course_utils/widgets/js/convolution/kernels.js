/** Kernels by name, and how one of another shape is made of a kernel. */

/** Name of a kernel that is none of the presets. */
export const OWN = "own";

/** Weights are from −LARGEST to LARGEST. */
export const LARGEST = 5;

const SAME = 1e-9; // apart, at most, are weights of the same kernel

/** Presets by the name a learner chooses; of each the kernel of 3 and that of 5, row by row. */
const PRESETS = {
  unchanged: { 3: single(3, 1), 5: single(5, 1) },
  blur: { 3: single(3, 0.2, 0.1), 5: single(5, 0.04, 0.04) },
  sharpen: { 3: [0, -1, 0, -1, 5, -1, 0, -1, 0], 5: single(5, 1.96, -0.04) },
  "left edges": { 3: inEachRow([-1, 0, 1]), 5: inEachRow([-1, -1, 0, 1, 1]) },
  "upper edges": { 3: inEachColumn([-1, 0, 1]), 5: inEachColumn([-1, -1, 0, 1, 1]) },
  "all 0": { 3: single(3, 0), 5: single(5, 0) },
};

export const NAMES = [...Object.keys(PRESETS), OWN];

/** Return a kernel's shape: its side, and how many channels it has a slice for. */
export function shapeOf(weights) {
  if (weights.length === 27) return { size: 3, channels: 3 };
  return { size: Math.sqrt(weights.length), channels: 1 };
}

/** Return the weights of a preset in a shape; all slices are the same. */
export function preset(name, { size, channels }) {
  return Array.from({ length: channels }, () => PRESETS[name][size]).flat();
}

/** Return the name of a kernel. */
export function nameOf(weights) {
  const shape = shapeOf(weights);
  const isSame = (name) =>
    preset(name, shape).every((weight, k) => Math.abs(weight - weights[k]) < SAME);
  return Object.keys(PRESETS).find(isSame) ?? OWN;
}

/**
 * Return a kernel in another shape: presets stay presets; others get zeros around them or lose
 * what is around their middle, and a slice is repeated for each channel, or the first one kept.
 */
export function reshaped(weights, shape) {
  const name = nameOf(weights);
  if (name !== OWN) return preset(name, shape);
  const from = shapeOf(weights);
  const shift = (shape.size - from.size) / 2;
  const at = (c, a, b) => {
    const isInside = [a, b].every((place) => place >= 0 && place < from.size);
    return isInside ? weights[(Math.min(c, from.channels - 1) * from.size + a) * from.size + b] : 0;
  };
  const { size, channels } = shape;
  return Array.from({ length: channels * size * size }, (_, k) =>
    at(Math.floor(k / size ** 2), Math.floor((k % size ** 2) / size) - shift, (k % size) - shift),
  );
}

/** Return a kernel with other weights at some places, and with it the learner's own one. */
export function withWeights(state, changed) {
  const weights = state.weights.map((weight, k) => changed[k] ?? weight);
  return nameOf(weights) === OWN ? { weights, own: weights } : { weights };
}

function single(size, centre, others = 0) {
  const middle = (size * size - 1) / 2;
  return Array.from({ length: size * size }, (_, k) => (k === middle ? centre : others));
}

function inEachRow(row) {
  return row.flatMap(() => row);
}

function inEachColumn(column) {
  return column.flatMap((weight) => column.map(() => weight));
}
