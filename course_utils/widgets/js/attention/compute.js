/** What a head looks at, from what the network made of a text. */

/**
 * Return what a letter looks at, and what the network expects after it.
 *
 * @param {{places: object[]}} run See `computeGPT`.
 * @param {number} layer
 * @param {number} head
 * @param {number} at Place of the letter that looks.
 * @returns {{weights: number[], logits: number[], means: {self: number, before: number,
 *     first: number} | null}} How much it looks at each letter up to itself; logits of the next
 *     letter; and, over all letters that can look back, how much of it goes to the letter itself,
 *     to the one before and to the first.
 */
export function lookedAt({ places }, layer, head, at) {
  const rows = places.map(({ weights }) => weights[layer][head]);
  return { weights: rows[at], logits: places[at].logits, means: means(rows.slice(1)) };
}

/** Return all weights of a head, row by row: T × T, 0 where a letter cannot look. */
export function matrixOf({ places }, layer, head) {
  const count = places.length;
  const matrix = new Float64Array(count * count);
  places.forEach(({ weights }, row) => matrix.set(weights[layer][head], row * count));
  return matrix;
}

function means(rows) {
  if (!rows.length) return null;
  const mean = (of) => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  return {
    self: mean((row) => row.at(-1)),
    before: mean((row) => row.at(-2)),
    first: mean((row) => row[0]),
  };
}
