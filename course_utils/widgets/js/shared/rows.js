/** Cells in rows and columns, and where keys lead from one of them. */

export const ARROWS = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/**
 * Return the cell [row, column] to which an arrow, Home or End leads from one, null for other keys.
 *
 * @param {string} key
 * @param {number[]} cell [row, column]
 * @param {number[]} size [rows, columns]
 */
export function cellAfter(key, [row, column], [rows, columns]) {
  if (key === "Home") return [row, 0];
  if (key === "End") return [row, columns - 1];
  if (!ARROWS[key]) return null;
  const [down, right] = ARROWS[key];
  return [inside(row + down, rows), inside(column + right, columns)];
}

const inside = (k, count) => Math.max(0, Math.min(count - 1, k));
