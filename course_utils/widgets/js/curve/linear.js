/** Small systems of linear equations, and least squares. A matrix is a list of its rows. */

const ROUNDING = 1e-14; // a pivot that is smaller than this share of its diagonal entry is 0
const WELL_CONDITIONED = 1e-6;
const NEGLIGIBLE = 1e-9; // singular values below this share of the largest count as 0
const MOST_SWEEPS = 40;

/**
 * Solve M x = r for each right-hand side r, with M symmetric and positive definite (Cholesky).
 *
 * @param {ArrayLike<number>[]} matrix
 * @param {ArrayLike<number>[]} sides
 * @param {number} [least] The smallest pivot, as a share of its diagonal entry.
 * @returns {Float64Array[] | null} A solution for each side; null where M is not, or hardly,
 *     positive definite.
 */
export function solve(matrix, sides, least = ROUNDING) {
  const lower = cholesky(matrix, least);
  return lower && sides.map((side) => substituted(lower, side));
}

function cholesky(matrix, least) {
  const size = matrix.length;
  const lower = matrix.map(() => new Float64Array(size));
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let rest = matrix[i][j];
      for (let k = 0; k < j; k += 1) rest -= lower[i][k] * lower[j][k];
      if (i > j) lower[i][j] = rest / lower[j][j];
      else if (rest > least * matrix[i][i] && rest > 0) lower[i][i] = Math.sqrt(rest);
      else return null;
    }
  }
  return lower;
}

function substituted(lower, side) {
  const size = lower.length;
  const x = Float64Array.from(side);
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) x[i] -= lower[i][k] * x[k];
    x[i] /= lower[i][i];
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) x[i] -= lower[k][i] * x[k];
    x[i] /= lower[i][i];
  }
  return x;
}

/**
 * Return the smallest w of those with the smallest |A w - y|².
 *
 * By the normal equations where they are well conditioned, else by the singular values of A.
 *
 * @param {Float64Array[]} rows A.
 * @param {ArrayLike<number>} y
 */
export function leastSquares(rows, y) {
  const columns = transposed(rows);
  if (rows.length > columns.length) {
    const gram = columns.map((one) => columns.map((other) => dot(one, other)));
    const side = columns.map((column) => dot(column, y));
    const found = solve(gram, [side], WELL_CONDITIONED);
    if (found) return found[0];
  }
  return rows.length < columns.length ? bySmallerSide(rows, y) : byColumns(columns, y);
}

/** Least squares where A has at least as many rows as columns. */
function byColumns(columns, y) {
  const { turned, turns, sizes } = orthogonalised(columns);
  const weights = new Float64Array(columns.length);
  eachLarge(sizes, (k, size) => {
    const share = dot(turned[k], y) / size ** 2;
    for (let j = 0; j < weights.length; j += 1) weights[j] += share * turns[k][j];
  });
  return weights;
}

/** Least squares where A has fewer rows than columns: the rows are turned instead. */
function bySmallerSide(rows, y) {
  const { turned, turns, sizes } = orthogonalised(rows);
  const weights = new Float64Array(rows[0].length);
  eachLarge(sizes, (k, size) => {
    const share = dot(turns[k], y) / size ** 2;
    for (let j = 0; j < weights.length; j += 1) weights[j] += share * turned[k][j];
  });
  return weights;
}

function eachLarge(sizes, act) {
  const least = NEGLIGIBLE * Math.max(...sizes);
  sizes.forEach((size, k) => {
    if (size > least) act(k, size);
  });
}

/**
 * Turn vectors in pairs until they are orthogonal (one-sided Jacobi method).
 *
 * @returns {{turned: Float64Array[], turns: Float64Array[], sizes: number[]}} turned[k] is the sum
 *     of turns[k][j] · vectors[j]; its size is a singular value.
 */
function orthogonalised(vectors) {
  const count = vectors.length;
  const turned = vectors.map((vector) => Float64Array.from(vector));
  const turns = vectors.map((_, k) => Float64Array.from({ length: count }, (_, j) => +(j === k)));
  for (let sweep = 0, isDone = false; sweep < MOST_SWEEPS && !isDone; sweep += 1) {
    isDone = true;
    for (let p = 0; p < count; p += 1) {
      for (let q = p + 1; q < count; q += 1) {
        if (turnPair(turned, turns, p, q)) isDone = false;
      }
    }
  }
  return { turned, turns, sizes: turned.map((vector) => Math.sqrt(dot(vector, vector))) };
}

/** Make two vectors orthogonal; return whether they were not. */
function turnPair(turned, turns, p, q) {
  const [one, other] = [turned[p], turned[q]];
  const [alpha, beta, gamma] = [dot(one, one), dot(other, other), dot(one, other)];
  if (Math.abs(gamma) <= 1e-15 * Math.sqrt(alpha * beta) || gamma === 0) return false;
  const zeta = (beta - alpha) / (2 * gamma);
  const tangent = Math.sign(zeta || 1) / (Math.abs(zeta) + Math.sqrt(1 + zeta ** 2));
  const cosine = 1 / Math.sqrt(1 + tangent ** 2);
  rotate(one, other, cosine, cosine * tangent);
  rotate(turns[p], turns[q], cosine, cosine * tangent);
  return true;
}

function rotate(one, other, cosine, sine) {
  for (let k = 0; k < one.length; k += 1) {
    const [a, b] = [one[k], other[k]];
    one[k] = cosine * a - sine * b;
    other[k] = sine * a + cosine * b;
  }
}

/** Return the columns of a matrix. */
export function transposed(rows) {
  return Array.from(rows[0], (_, j) => Float64Array.from(rows, (row) => row[j]));
}

/** Return the sum of products of two vectors. */
export function dot(one, other) {
  let sum = 0;
  for (let k = 0; k < one.length; k += 1) sum += one[k] * other[k];
  return sum;
}
