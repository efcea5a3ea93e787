/**
 * A dense layer on a batch: Z = A_prev @ W.T + b, for small whole numbers.
 *
 * The state keeps numbers for the largest sizes there can be, so that none is lost when a size
 * shrinks: `a` has rows of MOST.inputs numbers, `w` too (W is stored as (out, in)), `b` has
 * MOST.outputs.
 */

/** The largest sizes. */
export const MOST = { n: 5, inputs: 5, outputs: 4 };

/** The numbers reach from -LARGEST to LARGEST. */
export const LARGEST = 9;

/** Return the number of A_prev in a row and a column. */
export const inputAt = ({ a }, row, column) => a[row * MOST.inputs + column];

/** Return the weight of an input in a neuron: W[neuron, input]. */
export const weightAt = ({ w }, neuron, input) => w[neuron * MOST.inputs + input];

/**
 * Return the shapes of all that takes part, and whether the product exists.
 *
 * @param {{n: number, inputs: number, outputs: number, transposed: boolean}} state
 * @returns {{left: number[], right: number[], bias: number[], result: number[] | null,
 *     fits: boolean}} The right factor is W.T, or W where the transpose is off.
 */
export function shapes({ n, inputs, outputs, transposed }) {
  const right = transposed ? [inputs, outputs] : [outputs, inputs];
  const fits = inputs === right[0];
  return {
    left: [n, inputs],
    right,
    bias: [outputs],
    result: fits ? [n, right[1]] : null,
    fits,
  };
}

/** Return what PyTorch says where the shapes do not fit, null where they do. */
export function complaint(state) {
  const { left, right, fits } = shapes(state);
  if (fits) return null;
  const [mat1, mat2] = [left.join("x"), right.join("x")];
  return `mat1 and mat2 shapes cannot be multiplied (${mat1} and ${mat2})`;
}

/** Return the number of the right factor in a row and a column. */
export function rightAt(state, row, column) {
  return state.transposed ? weightAt(state, column, row) : weightAt(state, row, column);
}

/**
 * Return the products of one cell of Z, in order, with the sum so far.
 *
 * @returns {{input: number, weight: number, sum: number}[]} Without the bias.
 */
export function termsOf(state, row, column) {
  let sum = 0;
  return Array.from({ length: state.inputs }, (_, k) => {
    const [input, weight] = [inputAt(state, row, k), rightAt(state, k, column)];
    sum += input * weight;
    return { input, weight, sum };
  });
}

/** Return one cell of Z. */
export function cellOf(state, row, column) {
  return termsOf(state, row, column).at(-1).sum + state.b[column];
}

/** Return Z as rows; null where the shapes do not fit. */
export function compute(state) {
  const { result } = shapes(state);
  if (!result) return null;
  const [rows, columns] = result;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cellOf(state, row, column)),
  );
}

/** Return how many cells of Z change when W takes the place of W.T, where both fit. */
export function wronglyComputed(state) {
  const right = compute({ ...state, transposed: true });
  const wrong = compute({ ...state, transposed: false });
  return right.flatMap((row, i) => row.filter((value, j) => value !== wrong[i][j])).length;
}
